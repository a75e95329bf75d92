"""Chip-tune: two pulse channels, a triangle bass and a noise channel, as in 1985."""

from __future__ import annotations

from functools import partial

import numpy as np

from musicrec_desktop.demo.arrangement import Arrangement, Clip, Scene
from musicrec_desktop.demo.harmony import Chord, voiced
from musicrec_desktop.demo.performance import Grid, Note, Voice, melody, perform
from musicrec_desktop.demo.song import Song
from musicrec_desktop.demo.voices.drums import chip_noise
from musicrec_desktop.demo.voices.keys import chip_triangle, pulse

BEATS_A_BAR = 4.0
FORM = (0, 0, 1, 0)


def compose(song: Song, rng: np.random.Generator) -> Arrangement:
    """Write an AABA tune: melody, broken chords, bass and drums, and a last cadence."""
    sections, motifs = song.sections(), song.motifs()
    grid = Grid(song.tempo_bpm)
    chords = list(sections[0])  # four bars for the band to come in
    lead: list[Note] = []
    for part in FORM:
        cells = motifs[:2] if part == 0 else motifs[2:]
        start = len(chords) * BEATS_A_BAR
        lead += melody(sections[part], cells, BEATS_A_BAR, centre=76.0 + 3.0 * part, start=start)
        chords += sections[part]
    beats = len(chords) * BEATS_A_BAR
    home = sections[0][0]
    lead.append(Note(beats, 3.0, home.near(1, 76.0)))
    seconds = grid.seconds(beats + 4.0)
    channels: tuple[tuple[list[Note], Voice, float, float], ...] = (
        (lead, partial(pulse, duty=0.25), -0.12, -4.0),
        (_echoed(lead), partial(pulse, duty=0.125), 0.2, -15.0),
        (_broken([*chords, home], int(rng.integers(0, 2))), _arpeggio, 0.12, -10.0),
        (_bass([*chords, home]), chip_triangle, 0.0, -1.0),
        (_drum_notes(int(beats)), _drum, 0.0, -7.0),
    )
    clips = tuple(
        Clip(perform(notes, voice, grid, seconds, pan=pan), gain_db=gain)
        for notes, voice, pan, gain in channels
    )
    return Arrangement((Scene(seconds, clips),), -15.0, fade_out_seconds=0.6)


_arpeggio = partial(pulse, duty=0.5, vibrato=False)


def _echoed(notes: list[Note]) -> list[Note]:
    """Return the melody again three sixteenths late: the chip's only reverb."""
    return [Note(note.start + 0.75, note.beats, note.pitch, note.velocity) for note in notes]


def _broken(chords: list[Chord], shape: int) -> list[Note]:
    """Return chords as runs of sixteenths, up, or up and down."""
    notes: list[Note] = []
    voicing: tuple[int, ...] = ()
    order = ((0, 1, 2, 3), (0, 2, 1, 3))[shape]
    for bar, chord in enumerate(chords):
        voicing = voiced(chord, 64.0, voicing)
        pitches = (*voicing[:3], voicing[0] + 12)
        for step in range(16):
            at = bar * BEATS_A_BAR + step / 4
            notes.append(Note(at, 0.23, pitches[order[step % 4]], 0.7 if step % 4 else 0.9))
    return notes


def _bass(chords: list[Chord]) -> list[Note]:
    notes = []
    for bar, chord in enumerate(chords):
        root = chord.near(1, 41)
        for step, lift in enumerate((0, 0, 12, 0, 7, 0, 12, 7)):
            notes.append(Note(bar * BEATS_A_BAR + step / 2, 0.42, root + lift, 0.9))
    return notes


_KICK, _SNARE, _HAT = 36, 38, 42


def _drum_notes(beats: int) -> list[Note]:
    notes = [Note(beat / 2, 0.1, _HAT, 0.35 if beat % 2 else 0.5) for beat in range(2 * beats)]
    for beat in range(beats):
        notes.append(Note(beat, 0.2, _SNARE if beat % 2 else _KICK, 0.9))
        if beat % 16 == 15:
            notes += [Note(beat + n / 4, 0.1, _SNARE, 0.6 + 0.1 * n) for n in range(1, 4)]
        elif beat % 8 == 5:
            notes.append(Note(beat + 0.5, 0.2, _KICK, 0.8))
    return notes


def _drum(pitch: float, seconds: float) -> np.ndarray:
    if pitch == _KICK:
        return chip_noise(0.14, hold_samples=60, fall=0.12)
    if pitch == _SNARE:
        return chip_noise(0.16, hold_samples=7, fall=0.15)
    return chip_noise(seconds, hold_samples=2, fall=0.04)
