"""The song that letters lead to which are typed in a table."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from string import ascii_letters, digits

from musicrec_desktop.core.name_order import (
    NO_SORT_NAMES,
    SortNames,
    ignored_articles,
    plain_key,
    sorted_as,
)
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.track_columns import KINDS, Column
from musicrec_desktop.gui.models.track_order import SortBy

LONGEST_ARTICLE = 8  # letters and the space; a title that is longer is not just what was typed
ALWAYS = (Column.TITLE, Column.ARTIST, Column.ALBUM)
WORDED = frozenset({*ALWAYS, Column.GENRE, Column.YEAR, Column.ALBUM_ARTIST, Column.COMPOSER})


def row_typed(
    tracks: Sequence[Track | None],
    letters: str,
    start: int,
    sorts: Sequence[SortBy],
    sort_names: SortNames,
) -> int | None:
    """Return the row whose song begins so in the column that the rows are sorted by.

    A name that is just the letters goes before those that only begin so. Where
    none does, the one whose title begins so, then whose artist, then whose album.

    Parameters
    ----------
    tracks : sequence of Track or None
        By row; None is no song.
    letters : str
        As :func:`musicrec_desktop.core.name_order.plain_key` folds them.
    start : int
        Where to begin; after the last row it goes on with the first.
    sorts : sequence of SortBy
    sort_names : mapping of str to str
        What people stand under.
    """
    if not letters:
        return None
    first = [sort.column for sort in sorts[:1] if sort.column in WORDED]
    start = min(start, len(tracks))
    round_again = [*tracks[start:], *tracks[:start]]
    for column in dict.fromkeys([*first, *ALWAYS]):
        for whole in (True, False) if len(letters) > 1 else (False,):
            row = _first(round_again, _saying(column, letters, sort_names, whole=whole))
            if row is not None:
                return (start + row) % len(tracks)
    return None


def _first(tracks: Sequence[Track | None], fits: Callable[[Track], bool]) -> int | None:
    for row, track in enumerate(tracks):
        if track is not None and fits(track):
            return row
    return None


def _saying(
    column: Column, letters: str, names: SortNames, *, whole: bool
) -> Callable[[Track], bool]:
    """Return what says whether a song's cell, or what it stands under, begins so or is just so."""
    text = KINDS[column].text
    fits = letters.__eq__ if whole else lambda key: key.startswith(letters)
    if column == Column.TITLE:
        others = _other_letters(letters)
        longest = len(letters) + LONGEST_ARTICLE if whole else sys.maxsize
        return lambda track: (
            track.title[:1] not in others
            and len(track.title) <= longest
            and fits(plain_key(track.title))
        )
    stands_under = names if KINDS[column].people else NO_SORT_NAMES
    known: dict[str, bool] = {}  # many songs are of one album

    def said(track: Track) -> bool:
        name = text(track)
        found = known.get(name)
        if found is None:
            both = {name, sorted_as(name, stands_under)}
            found = known[name] = any(fits(plain_key(each)) for each in both)
        return found

    return said


def _other_letters(letters: str) -> frozenset[str]:
    """Return plain letters with which nothing begins that begins so, not even an article."""
    possible = {letters[:1], *(article[:1] for article in ignored_articles())}
    return frozenset(each for each in ascii_letters + digits if each.lower() not in possible)
