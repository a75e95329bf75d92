"""From notes in beats to sound: melodies over chords, timing, and the player."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from musicrec_desktop.demo.harmony import CellNote, Chord
from musicrec_desktop.demo.sound import Sound, Stereo, panned, samples, silence

STRAIGHT = 0.5
TRIPLET_SWING = 2.0 / 3.0

Voice = Callable[[float, float], Sound]
"""Pitch (MIDI note number) and length in seconds to a sound, mono or stereo."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note: start and length in beats, MIDI note number, velocity from 0 to 1."""

    start: float
    beats: float
    pitch: float
    velocity: float = 0.8


@dataclass(frozen=True, slots=True)
class Grid:
    """Where beats fall in time.

    Attributes
    ----------
    tempo_bpm : float
    swing : float
        Where the off-beat eighth falls within its beat: 0.5 is straight, 2/3 triplets.
    """

    tempo_bpm: float
    swing: float = STRAIGHT

    def seconds(self, beat: float) -> float:
        """Return when a beat falls."""
        whole, part = divmod(beat, 1.0)
        if part <= 0.5:
            part = part / 0.5 * self.swing
        else:
            part = self.swing + (part - 0.5) / 0.5 * (1.0 - self.swing)
        return (whole + part) * 60.0 / self.tempo_bpm


def melody(
    chords: Sequence[Chord],
    cells: Sequence[Sequence[CellNote]],
    beats_a_chord: float,
    *,
    centre: float,
    start: float = 0.0,
) -> list[Note]:
    """Lay motifs over a progression, one a chord in turn, each in the nearest octave.

    Parameters
    ----------
    chords : sequence of Chord
    cells : sequence of motifs
        Used in turn; a motif longer than its chord is cut.
    beats_a_chord : float
    centre : float
        MIDI note number the melody stays about.
    start : float
        Beat of the first chord.
    """
    notes: list[Note] = []
    last = centre
    for index, chord in enumerate(chords):
        cell = cells[index % len(cells)]
        pitches = [chord.step(note.step) for note in cell if note.step is not None]
        shift = 12 * round((0.5 * (last + centre) - np.mean(pitches)) / 12) if pitches else 0
        at, end = start + index * beats_a_chord, start + (index + 1) * beats_a_chord
        for note in cell:
            if note.step is not None and at < end:
                accent = 0.9 if at % 2 == 0 else 0.75
                notes.append(
                    Note(at, min(note.beats, end - at), chord.step(note.step) + shift, accent)
                )
            at += note.beats
        last = float(np.mean(pitches)) + shift if pitches else last
    return notes


def humanised(
    notes: Iterable[Note], rng: np.random.Generator, *, beats: float = 0.012, velocity: float = 0.06
) -> list[Note]:
    """Return the notes a little early, late, loud and soft, as a hand plays them."""
    return [
        replace(
            note,
            start=max(0.0, note.start + float(rng.normal(0.0, beats))),
            velocity=float(np.clip(note.velocity + rng.normal(0.0, velocity), 0.1, 1.0)),
        )
        for note in notes
    ]


def perform(
    notes: Iterable[Note],
    voice: Voice,
    grid: Grid,
    seconds: float,
    *,
    pan: float = 0.0,
    spread: float = 0.0,
) -> Stereo:
    """Play notes with a voice.

    Parameters
    ----------
    notes : iterable of Note
    voice : Voice
        Called once for each pitch and length that differ.
    grid : Grid
    seconds : float
        Length of the result; what would sound past it is cut.
    pan : float
        From −1 to 1, for voices that are mono.
    spread : float
        How far low notes lean left and high ones right, as a keyboard does.

    Returns
    -------
    ndarray of shape (2, n_samples), float32
    """
    out = silence(seconds)
    heard: dict[tuple[float, float], Sound] = {}
    for note in notes:
        begin = grid.seconds(note.start)
        length = round(grid.seconds(note.start + note.beats) - begin, 2)
        key = (note.pitch, length)
        if key not in heard:
            heard[key] = voice(note.pitch, max(length, 0.02))
        sound = heard[key] * np.float32(note.velocity)
        if sound.ndim == 1:
            lean = float(np.clip(pan + spread * (note.pitch - 60.0) / 24.0, -1.0, 1.0))
            sound = panned(sound, lean)
        place(out, sound, begin)
    return out


def place(out: Stereo, sound: Sound, at_seconds: float) -> None:
    """Add a sound into another, cutting what does not fit."""
    begin = samples(at_seconds)
    room = out.shape[1] - begin
    if room > 0:
        out[:, begin : begin + sound.shape[-1]] += sound[..., :room]
