"""Which columns a table of tracks has, and which of them go first where there is little room."""

from __future__ import annotations

from dataclasses import dataclass

from musicrec_desktop.gui.models.track_columns import STANDARD, Column

# What goes first where there is too little room and nobody chose the columns.
# Year, hearts and stars are for everyday listening, what was heard in the sound for some of it.
LEFT_OUT = (
    Column.KEY,
    Column.BPM,
    Column.LOVED,
    Column.YEAR,
    Column.GENRE,
    Column.RATING,
    Column.ALBUM,
    Column.ARTIST,
)


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """Which columns a table has until the user chooses some.

    Attributes
    ----------
    standard : tuple of Column
        From left to right.
    left_out : tuple of Column
        What goes first where there is too little room.
    first : tuple of Column
        What stands first, always.
    said_below : frozenset of Column
        What stands below titles where it has no column: it has one only where there is much room.
    title : int
        Pixels that titles have at least, with what stands before them, until columns are
        chosen.
    before_title : int
        Pixels of them that are no text.
    """

    standard: tuple[Column, ...] = STANDARD
    left_out: tuple[Column, ...] = LEFT_OUT
    first: tuple[Column, ...] = (Column.TITLE,)
    said_below: frozenset[Column] = frozenset()
    title: int = 180
    before_title: int = 62


SONGS = ColumnLayout()
