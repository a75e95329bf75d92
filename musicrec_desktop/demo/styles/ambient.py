"""Ambient: slow chords of many voices, a drone, far bells, two scenes that dissolve."""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from musicrec_desktop.demo.arrangement import Arrangement, Clip, Scene
from musicrec_desktop.demo.harmony import Chord
from musicrec_desktop.demo.performance import Grid, Note, humanised, melody, perform
from musicrec_desktop.demo.song import Song
from musicrec_desktop.demo.sound import Stereo
from musicrec_desktop.demo.voices.effects import bandpass, echo, reverb, wobble
from musicrec_desktop.demo.voices.keys import bell
from musicrec_desktop.demo.voices.pads import glass_partials, noise_loop, pad, warm_partials

BEATS_A_CHORD = 8.0
CROSSFADE_SECONDS = 4.5
WIND_SECONDS = 6.0

_warm = partial(pad, partials=warm_partials, cents=45.0, attack=2.4, release=3.5)
_glass = partial(pad, partials=glass_partials, cents=18.0, attack=3.2, release=4.0)


def compose(song: Song, rng: np.random.Generator) -> Arrangement:
    """Write an ambient piece: one scene a section, each dissolving into the next."""
    scenes = tuple(_scene(song, chords, index, rng) for index, chords in enumerate(song.sections()))
    return Arrangement(scenes, -20.0, CROSSFADE_SECONDS, fade_in_seconds=1.5, fade_out_seconds=3.5)


def _scene(song: Song, chords: list[Chord], index: int, rng: np.random.Generator) -> Scene:
    grid = Grid(song.tempo_bpm)
    beats = BEATS_A_CHORD * len(chords)
    seconds = grid.seconds(beats) + CROSSFADE_SECONDS
    low = perform(_chord_notes(chords, centre=55.0), _warm, grid, seconds)
    drone = perform(_drone(song.tonic - 24, beats), _warm, grid, seconds)
    far = melody(chords, song.motifs(), BEATS_A_CHORD, centre=79.0 + 5.0 * (index % 2))
    bells = perform(humanised(far, rng, beats=0.06), bell, grid, seconds, spread=0.5)
    bells = bells + echo(bells, grid.seconds(1.5), feedback=0.55, repeats=4)
    clips = [
        Clip(wobble(low, 0.07, 0.35), gain_db=0.0),
        Clip(drone, gain_db=-2.0),
        Clip(reverb(low + 0.9 * bells, rng, seconds=3.6, bright_hz=2_800.0), gain_db=-5.0),
        Clip(bells, gain_db=-13.0, fade_in_seconds=2.0 if index == 0 else 0.0),
        Clip(_wind(rng), gain_db=-14.0, repeats=math.ceil(seconds / WIND_SECONDS)),
    ]
    if index % 2:
        high = perform(_chord_notes(chords, centre=72.0), _glass, grid, seconds)
        clips.append(Clip(wobble(high, 0.11, 0.6), gain_db=-9.0))
    return Scene(seconds, tuple(clips))


def _chord_notes(chords: list[Chord], *, centre: float) -> list[Note]:
    """Return each chord wide: root low, the third an octave up, a ninth for colour.

    Where the ninth would be a half step from the root's octave, the octave stands for it.
    """
    notes = []
    for index, chord in enumerate(chords):
        lift = chord.near(1, centre - 5) - chord.root
        steps = (
            chord.step(1),
            chord.step(5),
            chord.step(10),
            chord.step(9 if chord.scale[1] == 2 else 8),
        )
        for strength, pitch in zip((0.9, 0.7, 0.6, 0.35), steps, strict=True):
            notes.append(Note(index * BEATS_A_CHORD, BEATS_A_CHORD, pitch + lift, strength))
    return notes


def _drone(pitch: int, beats: float) -> list[Note]:
    return [Note(0.0, beats, pitch, 0.8), Note(0.0, beats, pitch + 12, 0.35)]


def _wind(rng: np.random.Generator) -> Stereo:
    """Return noise that breathes once a loop."""
    noise = noise_loop(rng, WIND_SECONDS, bandpass(400.0, 2_400.0))
    turn = np.linspace(0.0, 2.0 * np.pi, noise.shape[1], dtype=np.float32)
    return np.asarray(noise * (0.6 - 0.4 * np.cos(turn)), np.float32)
