"""String chorale: four parts that move little, over a walking bass, growing and ebbing."""

from __future__ import annotations

from functools import partial

import numpy as np

from musicrec_desktop.demo.arrangement import Arrangement, Clip, Scene
from musicrec_desktop.demo.harmony import Chord, voiced
from musicrec_desktop.demo.performance import Grid, Note, humanised, melody, perform
from musicrec_desktop.demo.song import Song
from musicrec_desktop.demo.sound import SAMPLE_RATE_HZ, Stereo, silence
from musicrec_desktop.demo.voices.effects import filtered, highpass, reverb
from musicrec_desktop.demo.voices.pads import pad, string_partials

BEATS_A_CHORD = 4.0

_violins = partial(pad, partials=string_partials, cents=14.0, attack=0.11, release=0.3)
_violas = partial(pad, partials=string_partials, cents=20.0, attack=0.22, release=0.5)
_cellos = partial(pad, partials=string_partials, cents=12.0, attack=0.13, release=0.35)


def compose(song: Song, rng: np.random.Generator) -> Arrangement:
    """Write a chorale: the theme, the theme answered, and a last chord held."""
    grid = Grid(song.tempo_bpm)
    chords = [chord for section in song.sections() for chord in section]
    beats = len(chords) * BEATS_A_CHORD
    seconds = grid.seconds(beats + 6.0) + 2.0
    theme = melody(chords, song.motifs(), BEATS_A_CHORD, centre=74.0)
    home = chords[0]
    theme.append(Note(beats, 6.0, home.near(1, 74.0), 0.7))
    parts = (  # notes, section, its seat from left to right, its gain
        (theme, _violins, -0.45, 0.9),
        (_answer(chords, song, beats), _violins, 0.35, 0.5),
        (_inner([*chords, home]), _violas, 0.15, 0.45),
        (_walking([*chords, home]), _cellos, 0.55, 0.7),
    )
    dry = silence(seconds)
    for notes, section, seat, gain in parts:
        played = perform(humanised(notes, rng, beats=0.015), section, grid, seconds)
        dry += _seated(played, seat) * np.float32(gain)
    dry = _swelling(dry, grid.seconds(beats / 2))
    hall = reverb(filtered(dry, highpass(120.0)), rng, seconds=2.4, bright_hz=3_500.0)
    clips = (Clip(dry), Clip(hall, gain_db=-7.0))
    return Arrangement((Scene(seconds, clips),), -19.0, fade_out_seconds=1.2)


def _seated(sound: Stereo, seat: float) -> Stereo:
    """Lean a stereo section towards its seat."""
    gains = np.array([[1.0 - max(0.0, seat)], [1.0 + min(0.0, seat)]], np.float32)
    return sound * gains


def _swelling(sound: Stereo, period_seconds: float) -> Stereo:
    """Let the whole grow to the middle of each half and ebb again."""
    phase = np.arange(sound.shape[1], dtype=np.float32) / (period_seconds * SAMPLE_RATE_HZ)
    return np.asarray(sound * (0.62 + 0.38 * np.sin(np.pi * phase) ** 2), np.float32)


def _answer(chords: list[Chord], song: Song, beats: float) -> list[Note]:
    """Return the second violins: silent at first, then the theme a chord's third away."""
    half = len(chords) // 2
    cells = song.motifs()[::-1]
    notes = melody(chords[half:], cells, BEATS_A_CHORD, centre=65.0, start=half * BEATS_A_CHORD)
    notes.append(Note(beats, 6.0, chords[0].near(5, 67.0), 0.6))
    return notes


def _inner(chords: list[Chord]) -> list[Note]:
    notes: list[Note] = []
    voicing: tuple[int, ...] = ()
    for index, chord in enumerate(chords):
        voicing = voiced(chord, 60.0, voicing)
        beats = 6.0 if index == len(chords) - 1 else BEATS_A_CHORD
        notes += [Note(index * BEATS_A_CHORD, beats, pitch, 0.6) for pitch in voicing]
    return notes


def _walking(chords: list[Chord]) -> list[Note]:
    """Return the cellos: root and third first, then quarters that lead to the next root."""
    notes = []
    for index, chord in enumerate(chords[:-1]):
        low = chord.near(1, 46) - chord.root
        at = index * BEATS_A_CHORD
        if index < len(chords) // 2:
            notes += [Note(at, 2.0, chord.root + low), Note(at + 2.0, 2.0, chord.step(3) + low)]
            continue
        for beat, step in enumerate((1, 3, 5, 4)):
            notes.append(Note(at + beat, 1.0, chord.step(step) + low, 0.75))
    at = (len(chords) - 1) * BEATS_A_CHORD
    return [*notes, Note(at, 6.0, chords[-1].near(1, 43), 0.8)]
