"""What the catalogue says of a song before a note of it is written."""

from __future__ import annotations

from dataclasses import dataclass

from musicrec_desktop.demo.harmony import CellNote, Chord, read_cell, read_chords


@dataclass(frozen=True, slots=True)
class Song:
    """A title and the ideas a style turns into music.

    Attributes
    ----------
    title : str
    style : str
        A name of :data:`musicrec_desktop.demo.composer.STYLES`.
    file_format : str
        A name of :data:`musicrec_desktop.demo.encoding.FORMATS`.
    tempo_bpm : float
    tonic : int
        MIDI note number in the octave of middle C, 60 to 71.
    mode : str
        A name of :data:`musicrec_desktop.demo.harmony.MODES`.
    chords : str
        See :func:`musicrec_desktop.demo.harmony.read_chords`; a bar "|" parts one
        section from the next.
    cells : tuple of str
        Motifs, see :func:`musicrec_desktop.demo.harmony.read_cell`.
    seed : int
        Of everything that is left to chance; the same seed, the same music.
    """

    title: str
    style: str
    file_format: str
    tempo_bpm: float
    tonic: int
    mode: str
    chords: str
    cells: tuple[str, ...]
    seed: int

    def sections(self) -> list[list[Chord]]:
        """Return the progression of each section."""
        return [read_chords(part, self.tonic, self.mode) for part in self.chords.split("|")]

    def motifs(self) -> list[tuple[CellNote, ...]]:
        """Return the motifs."""
        return [read_cell(cell) for cell in self.cells]


@dataclass(frozen=True, slots=True)
class Album:
    """Songs that came out together.

    Attributes
    ----------
    artist, title, genre : str
    year : int
    colours : tuple of two str
        Of the cover's gradient, "#rrggbb", from the upper left to the lower right.
    songs : tuple of Song
        In track order.
    """

    artist: str
    title: str
    year: int
    genre: str
    colours: tuple[str, str]
    songs: tuple[Song, ...]
