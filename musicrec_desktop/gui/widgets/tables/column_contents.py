"""How much room what stands in the columns takes: measured on some of the tracks."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.track_cells import TrackCells
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.words.text import clock

SAMPLED = 96  # tracks: so few are looked at one by one, all of them
LOOKED_AT = 160  # of many, spread over all: what stands in one of fifty is among them
ENOUGH = 20  # texts; fewer say nothing of those to come
PLAYING_SIGN = 26  # pixels that the sign before a title that plays takes
WORDS = (Column.TITLE, Column.ARTIST, Column.ALBUM, Column.GENRE)
FIGURES = (Column.YEAR, Column.BPM, Column.KEY)  # none of which is to be cut, ever
# Shares of the tracks: where fewer say something, a column is mostly empty. Opinions are given
# to few, and what they are given to counts the more; an album is what a song is known by.
KNOWN_SHARES = {
    Column.ALBUM: 0.1,
    **dict.fromkeys((Column.GENRE, Column.YEAR), 0.5),
    **dict.fromkeys((Column.BPM, Column.KEY), 0.6),
    Column.RATING: 0.1,
    Column.LOVED: 0.05,
    Column.PLAYS: 0.1,
}


@dataclass(frozen=True, slots=True)
class ColumnContents:
    """What is known of the texts in some columns.

    Attributes
    ----------
    widths : mapping of Column to sequence of int
        Pixels of its texts, from the narrowest to the widest.
    sparse : frozenset of Column
        In which little stands.
    complete : bool
        Whether all tracks were looked at: then none is to be cut.
    """

    widths: Mapping[Column, Sequence[int]]
    sparse: frozenset[Column] = frozenset()
    complete: bool = False

    def within(self, column: Column, share: float) -> int | None:
        """Return in how many pixels such a share of the texts is whole; None where unknown."""
        widths = self.widths.get(column)
        return widths[math.ceil(share * (len(widths) - 1))] if widths else None


# Before the tracks are there: most are neither listened to nor loved on a first evening.
NOTHING_KNOWN = ColumnContents({}, frozenset({Column.BPM, Column.KEY, Column.LOVED}))


def measured(
    tracks: Sequence[Track],
    longest_seconds: float,
    cells: TrackCells,
    width: Callable[[str], int],
) -> ColumnContents:
    """Return how much room texts take.

    Parameters
    ----------
    tracks : sequence of Track
        Some of those that are shown.
    longest_seconds : float
        Of all of them: a length that is cut says another length.
    cells : TrackCells
    width : callable
        Pixels of a text.
    """
    known = measured_texts(_texts(tracks, cells), width).widths
    if not known:
        return NOTHING_KNOWN
    time = {Column.TIME: [_digits_width(clock(longest_seconds), width)]}
    return ColumnContents({**known, **time})


def measured_texts(
    texts: Mapping[Column, Sequence[str]], width: Callable[[str], int], *, enough: int = ENOUGH
) -> ColumnContents:
    """Return how much room texts take.

    Parameters
    ----------
    texts : mapping of Column to sequence of str
        Some of what stands in each; columns in which there is too little are left out.
    width : callable
        Pixels of a text.
    enough : int
        How many texts are not too little.
    """
    widths: dict[Column, list[int]] = {}
    for column, said in texts.items():
        known = {text: width(text) for text in set(said) if text}
        if sum(map(bool, said)) >= enough:
            widths[column] = sorted(known[text] for text in said if text)
    return ColumnContents(widths)


def sparse(tracks: Sequence[Track], cells: TrackCells) -> frozenset[Column]:
    """Return which columns are mostly empty."""
    found = set()
    for column, share in KNOWN_SHARES.items():
        kind = COLUMNS[column]
        said = sum(_says(cells.text(track, kind)) for track in tracks)
        if said == 0 or said < share * len(tracks):
            found.add(column)
    return frozenset(found)


def measured_few(
    tracks: Sequence[Track], cells: TrackCells, width: Callable[[str], int]
) -> ColumnContents:
    """Return how much room texts take where these are all that there are: none is to be cut."""
    known = measured_texts(_texts(tracks, cells), width, enough=1).widths
    widths = {column: known.get(column, [0]) for column in (*WORDS, *FIGURES)}
    widths[Column.TITLE] = [each + PLAYING_SIGN for each in widths[Column.TITLE]]
    longest = max((track.tags.duration_seconds or 0.0 for track in tracks), default=0.0)
    widths[Column.TIME] = [_digits_width(clock(longest), width)]
    return ColumnContents(widths, sparse(tracks, cells), complete=True)


def _texts(tracks: Iterable[Track], cells: TrackCells) -> dict[Column, list[str]]:
    """Return what stands in columns; of figures none is wider than those that are measured."""
    held = list(tracks)
    texts = {c: [cells.text(track, COLUMNS[c]) for track in held] for c in (*WORDS, *FIGURES)}
    for column in (Column.YEAR, Column.BPM):
        texts[column] = [_zeros(text) for text in texts[column]]
    return texts


def _says(text: str) -> bool:
    return text not in ("", "0")


def _zeros(text: str) -> str:
    """Return figures in the widest of them."""
    return "".join("0" if each.isdigit() else each for each in text)


def _digits_width(text: str, width: Callable[[str], int]) -> int:
    return width(_zeros(text))
