"""The song that letters lead to which are typed in a table."""

from __future__ import annotations

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

    Where none does, the one whose title begins so, then whose artist, then whose album.

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
        begins = _beginning(column, letters, sort_names)
        for row, track in enumerate(round_again, start):
            if track is not None and begins(track):
                return row % len(tracks)
    return None


def _beginning(column: Column, letters: str, names: SortNames) -> Callable[[Track], bool]:
    """Return what says whether a song's cell begins so, or what it stands under does."""
    text = KINDS[column].text
    if column == Column.TITLE:
        others = _other_letters(letters)
        return lambda track: (
            track.title[:1] not in others and plain_key(track.title).startswith(letters)
        )
    stands_under = names if KINDS[column].people else NO_SORT_NAMES
    known: dict[str, bool] = {}  # many songs are of one album

    def begins(track: Track) -> bool:
        name = text(track)
        found = known.get(name)
        if found is None:
            both = {name, sorted_as(name, stands_under)}
            found = known[name] = any(plain_key(each).startswith(letters) for each in both)
        return found

    return begins


def _other_letters(letters: str) -> frozenset[str]:
    """Return plain letters with which nothing begins that begins so, not even an article."""
    possible = {letters[:1], *(article[:1] for article in ignored_articles())}
    return frozenset(each for each in ascii_letters + digits if each.lower() not in possible)
