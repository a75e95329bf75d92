"""How much room what stands in the columns takes: measured on some of the tracks."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.track_cells import TrackCells
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.words.text import clock

SAMPLED = 96  # tracks, spread over all; measured in less than two milliseconds
ENOUGH = 20  # texts; fewer say nothing of those to come
# Shares of the texts that are whole at the usual width. Genres are few words, often the same.
USUAL_SHARE = {Column.TITLE: 0.9, Column.ARTIST: 0.9, Column.ALBUM: 0.8, Column.GENRE: 0.95}
WHOLE_SHARE = 0.99
RATED_SHARE = 0.1  # of the tracks; where fewer are rated, their column is mostly empty
PLAYING_SIGN = 26  # pixels that the sign before a title that plays takes


@dataclass(frozen=True, slots=True)
class ColumnContents:
    """What is known of the texts in some columns.

    Attributes
    ----------
    usual, whole : mapping of Column to int
        Pixels that most of them take, and that nearly all of them take.
    empty : frozenset of Column or None
        In which nothing stands; None where not all tracks were looked at.
    sparse : frozenset of Column
        In which little stands.
    """

    usual: Mapping[Column, int]
    whole: Mapping[Column, int]
    empty: frozenset[Column] | None = None
    sparse: frozenset[Column] = frozenset()


NOTHING_KNOWN = ColumnContents({}, {})


def measured(
    tracks: Iterable[Track],
    longest_seconds: float,
    cells: TrackCells,
    width: Callable[[str], int],
) -> ColumnContents:
    """Return how much room texts take.

    Parameters
    ----------
    tracks : iterable of Track
        Some of those that are shown.
    longest_seconds : float
        Of all of them: a length that is cut says another length.
    cells : TrackCells
    width : callable
        Pixels of a text.
    """
    known = measured_texts(_texts(list(tracks), cells), width)
    if not known.usual:
        return known
    time = {Column.TIME: _time_width(longest_seconds, width)}
    return ColumnContents({**known.usual, **time}, {**known.whole, **time})


def measured_texts(
    texts: Mapping[Column, Sequence[str]], width: Callable[[str], int]
) -> ColumnContents:
    """Return how much room texts take of which there are more.

    Parameters
    ----------
    texts : mapping of Column to sequence of str
        Some of what stands in each; columns in which there is too little are left out.
    width : callable
        Pixels of a text.
    """
    usual: dict[Column, int] = {}
    whole: dict[Column, int] = {}
    for column, said in texts.items():
        known = {text: width(text) for text in set(said) if text}
        widths = sorted(known[text] for text in said if text)
        if len(widths) >= ENOUGH:
            usual[column] = widths[int(USUAL_SHARE[column] * (len(widths) - 1))]
            whole[column] = widths[math.ceil(WHOLE_SHARE * (len(widths) - 1))]
    return ColumnContents(usual, whole)


def sparse(tracks: Sequence[Track], cells: TrackCells) -> frozenset[Column]:
    """Return which columns are mostly empty for want of the listener's opinions."""
    rated = sum(cells.stars(track) is not None for track in tracks)
    return frozenset() if rated > RATED_SHARE * len(tracks) else frozenset({Column.RATING})


def measured_few(
    tracks: Sequence[Track], cells: TrackCells, width: Callable[[str], int]
) -> ColumnContents:
    """Return how much room texts take where these are all that there are: none is to be cut."""
    whole = widest_texts(_texts(tracks, cells), width)
    whole[Column.TITLE] += PLAYING_SIGN
    longest = max((track.tags.duration_seconds or 0.0 for track in tracks), default=0.0)
    whole[Column.TIME] = _time_width(longest, width)
    empty = (
        column
        for column, kind in COLUMNS.items()
        if not any(cells.text(track, kind) for track in tracks)
    )
    return ColumnContents(whole, whole, frozenset(empty))


def widest_texts(
    texts: Mapping[Column, Sequence[str]], width: Callable[[str], int]
) -> dict[Column, int]:
    """Return how much room the widest text of each column takes, where these are all of them."""
    return {c: max((width(text) for text in set(said)), default=0) for c, said in texts.items()}


def _texts(tracks: Sequence[Track], cells: TrackCells) -> dict[Column, list[str]]:
    return {
        column: [cells.text(track, COLUMNS[column]) for track in tracks] for column in USUAL_SHARE
    }


def _time_width(seconds: float, width: Callable[[str], int]) -> int:
    return width("".join("0" if each.isdigit() else each for each in clock(seconds)))
