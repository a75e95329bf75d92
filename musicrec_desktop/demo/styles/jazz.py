"""Jazz trio: a swung head and a chorus of solo over walking bass and brushes."""

from __future__ import annotations

from functools import partial

import numpy as np

from musicrec_desktop.demo.arrangement import Arrangement, Clip, Scene
from musicrec_desktop.demo.harmony import Chord, voiced
from musicrec_desktop.demo.performance import (
    TRIPLET_SWING,
    Grid,
    Note,
    humanised,
    melody,
    perform,
)
from musicrec_desktop.demo.song import Song
from musicrec_desktop.demo.sound import Stereo
from musicrec_desktop.demo.voices import drums
from musicrec_desktop.demo.voices.effects import reverb
from musicrec_desktop.demo.voices.keys import piano
from musicrec_desktop.demo.voices.plucked import pluck

BEATS_A_BAR = 4.0
_upright = partial(pluck, sustain_seconds=2.2, bright_hz=700.0, ring=0.12)


def compose(song: Song, rng: np.random.Generator) -> Arrangement:
    """Write a head, a solo over the same changes where there is time, and a last chord."""
    grid = Grid(song.tempo_bpm, TRIPLET_SWING)
    head = song.sections()[0]
    choruses = 2 if grid.seconds(2 * len(head) * BEATS_A_BAR) < 52.0 else 1
    chords = head * choruses
    bars = len(chords)
    seconds = grid.seconds(bars * BEATS_A_BAR + 4.0) + 0.8
    lines = melody(head, song.motifs(), BEATS_A_BAR, centre=73.0)
    if choruses == 2:
        lines += _solo(head, len(head) * BEATS_A_BAR, rng)
    lines += _last_chord(head[0], bars)
    right = perform(humanised(lines, rng), piano, grid, seconds, pan=-0.1, spread=0.35)
    left = perform(humanised(_comping(chords, rng), rng), piano, grid, seconds, spread=0.35)
    bass = perform(humanised(_walking(chords, rng), rng), _upright, grid, seconds, pan=0.12)
    kit = _kit(bars, grid, seconds, rng)
    room = reverb(right + left + 0.6 * kit, rng, seconds=0.9, bright_hz=5_000.0)
    clips = (
        Clip(right, gain_db=-3.0),
        Clip(left, gain_db=-8.5),
        Clip(bass, gain_db=0.5),
        Clip(kit, gain_db=-4.0),
        Clip(room, gain_db=-15.0),
    )
    return Arrangement((Scene(seconds, clips),), -18.0, fade_out_seconds=1.0)


def _comping(chords: list[Chord], rng: np.random.Generator) -> list[Note]:
    """Return rootless chords in one of three rhythms a bar."""
    rhythms = (((0.0, 1.4), (1.5, 0.4)), ((0.5, 0.4), (2.0, 1.2)), ((1.5, 0.4), (3.5, 0.4)))
    notes: list[Note] = []
    voicing: tuple[int, ...] = ()
    for bar, chord in enumerate(chords):
        above = Chord(chord.root, chord.intervals[1:], chord.scale)
        voicing = voiced(above, 57.0, voicing)
        for offset, beats in rhythms[int(rng.integers(len(rhythms)))]:
            at = bar * BEATS_A_BAR + offset
            notes += [Note(at, beats, pitch, 0.6) for pitch in voicing]
    return notes


def _solo(chords: list[Chord], start: float, rng: np.random.Generator) -> list[Note]:
    """Return eighths that walk the scale, touch chord tones on the beat, and breathe."""
    notes, step = [], 5
    for bar, chord in enumerate(chords):
        lift = chord.near(1, 68) - chord.root
        for eighth in range(8):
            rests = eighth >= 5 and bar % 2 == 1
            if rests or rng.random() < 0.14:
                continue
            if eighth % 2 == 0:
                step += int(rng.choice((-2, -1, 1, 2)))
                step = int(np.clip(step + (step % 2 == 0), -1, 11))  # 1, 3, 5, 7: in the chord
            else:
                step += int(rng.choice((-1, 1)))
            at = start + bar * BEATS_A_BAR + eighth / 2
            notes.append(Note(at, 0.45, chord.step(step) + lift, 0.85 if eighth % 2 else 0.7))
    return notes


def _last_chord(chord: Chord, bars: int) -> list[Note]:
    at, low = bars * BEATS_A_BAR, chord.near(1, 48)
    return [
        Note(at + 0.06 * n, 4.0, low + interval, 0.6)
        for n, interval in enumerate((0, 7, 12 + chord.intervals[1], 12 + chord.intervals[3], 26))
    ]


def _walking(chords: list[Chord], rng: np.random.Generator) -> list[Note]:
    """Return a walking bass: root, two chord tones, and a half step into the next root."""
    notes = []
    for bar, chord in enumerate(chords):
        after = chords[(bar + 1) % len(chords)]
        low, next_low = chord.near(1, 38), after.near(1, 38)
        third, fifth = low + chord.intervals[1], low + chord.intervals[2]
        walks = (
            (low, third, fifth, next_low - 1),
            (low, fifth, third, next_low + 1),
            (low, low + 2, third, next_low - 1),
            (low, fifth, low + 12, next_low + 1),
        )
        walk = walks[int(rng.integers(len(walks)))]
        notes += [Note(bar * BEATS_A_BAR + n, 0.95, pitch, 0.85) for n, pitch in enumerate(walk)]
    notes.append(Note(len(chords) * BEATS_A_BAR, 4.0, chords[0].near(1, 38), 0.85))
    return notes


def _kit(bars: int, grid: Grid, seconds: float, rng: np.random.Generator) -> Stereo:
    """Return ride, brushes and the hat on two and four."""
    beats = int(bars * BEATS_A_BAR)
    ride, taps, sweeps, foot = [], [], [], []
    for beat in range(beats):
        ride.append(Note(beat, 0.5, 60, 0.55))
        sweeps.append(Note(beat, 1.0, 60, 0.9))
        if beat % 2:
            ride.append(Note(beat + 0.5, 0.5, 60, 0.4))
            taps.append(Note(beat, 0.5, 60, 0.7))
            foot.append(Note(beat, 0.2, 60, 0.5))
        elif rng.random() < 0.2:
            taps.append(Note(beat + 0.5, 0.5, 60, 0.4))
    ride.append(Note(beats, 1.0, 60, 0.7))
    cymbal, tap, hat = drums.ride(), drums.brush_tap(), drums.hat(0.07, seed=21)
    played = perform(humanised(ride, rng), lambda _p, _s: cymbal, grid, seconds, pan=0.4)
    played += perform(humanised(taps, rng), lambda _p, _s: tap, grid, seconds, pan=-0.1)
    played += perform(foot, lambda _p, _s: hat, grid, seconds, pan=-0.4)
    played += perform(sweeps, lambda _p, s: drums.brush_sweep(s), grid, seconds, pan=-0.2)
    return played
