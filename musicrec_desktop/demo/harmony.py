"""Scales, chords and motifs, from short texts to pitches.

A motif is written in steps above the root of whatever chord sounds, in that
chord's own scale. So a motif repeated over a progression is a melodic sequence
and its steps 1, 3 and 5 always agree with the harmony.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MODES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "locrian": (0, 1, 3, 5, 6, 8, 10),
}

QUALITIES: dict[str, tuple[tuple[int, ...], str]] = {
    # intervals above the root, and the mode a melody over the chord moves in
    "maj": ((0, 4, 7), "major"),
    "min": ((0, 3, 7), "dorian"),
    "maj7": ((0, 4, 7, 11, 14), "major"),
    "6": ((0, 4, 7, 9, 14), "major"),
    "7": ((0, 4, 10, 14, 21), "mixolydian"),
    "m7": ((0, 3, 7, 10, 14), "dorian"),
    "m7b5": ((0, 3, 6, 10), "locrian"),
}


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord and the scale that goes with it.

    Attributes
    ----------
    root : int
        MIDI note number, within an octave above the tonic it was read for.
    intervals : tuple of int
        Semitones above the root.
    scale : tuple of int
        Seven semitone offsets above the root.
    """

    root: int
    intervals: tuple[int, ...]
    scale: tuple[int, ...]

    def step(self, number: int) -> int:
        """Return the pitch of a scale step: 1 is the root, 8 the octave, 0 the step below."""
        octave, index = divmod(number - 1, 7)
        return self.root + 12 * octave + self.scale[index]

    def near(self, number: int, pitch: float) -> int:
        """Return a scale step in the octave nearest to a pitch."""
        found = self.step(number)
        return found + 12 * round((pitch - found) / 12)


def read_chords(text: str, tonic: int, mode: str) -> list[Chord]:
    """Read a progression.

    Parameters
    ----------
    text : str
        Degrees of the mode, separated by spaces: "1 6 4 5". A degree alone is
        the mode's own triad; "2:m7" names a quality, "7b" lowers the root.
    tonic : int
        MIDI note number.
    mode : str
        A name of :data:`MODES`.

    Raises
    ------
    KeyError, ValueError
        If the text holds a quality or a degree that does not exist.
    """
    return [_read_chord(symbol, tonic, MODES[mode]) for symbol in text.split()]


def _read_chord(symbol: str, tonic: int, scale: tuple[int, ...]) -> Chord:
    degree_text, _, quality = symbol.partition(":")
    lowered = degree_text.endswith("b")
    degree = int(degree_text.removesuffix("b"))
    if not 1 <= degree <= 7:
        raise ValueError(f"{symbol!r} is not a degree from 1 to 7")
    root = tonic + scale[degree - 1] - int(lowered)
    if quality:
        intervals, mode = QUALITIES[quality]
        return Chord(root, intervals, MODES[mode])
    rotated = tuple((scale[(degree - 1 + i) % 7] - scale[degree - 1]) % 12 for i in range(7))
    return Chord(root, (rotated[0], rotated[2], rotated[4]), rotated)


@dataclass(frozen=True, slots=True)
class CellNote:
    """One note of a motif: a scale step (None is a rest) and its length in beats."""

    step: int | None
    beats: float


def read_cell(text: str) -> tuple[CellNote, ...]:
    """Read a motif such as ``"1/1 3/.5 5/.5 -/2"``: step or rest, a slash, beats."""
    notes = []
    for token in text.split():
        step, _, beats = token.partition("/")
        notes.append(CellNote(None if step == "-" else int(step), float(beats)))
    return tuple(notes)


def voiced(chord: Chord, centre: float, previous: Sequence[int] = ()) -> tuple[int, ...]:
    """Return the chord's pitches near a centre, moving little from the chord before.

    Parameters
    ----------
    chord : Chord
    centre : float
        MIDI note number the voicing lies about.
    previous : sequence of int
        The voicing before; the common tones of the two stay where they are.
    """
    target = sum(previous) / len(previous) * 0.6 + centre * 0.4 if previous else centre
    pitches = []
    for interval in chord.intervals:
        pitch = chord.root + interval
        pitches.append(pitch + 12 * round((target - pitch) / 12))
    return tuple(sorted(pitches))
