"""The song that letters lead to which are typed in a table."""

from __future__ import annotations

from collections.abc import Sequence
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
        names = sort_names if KINDS[column].people else NO_SORT_NAMES
        texts = ["" if track is None else KINDS[column].text(track) for track in round_again]
        begins, same = _fitting(set(texts), letters, names)
        for fits in (same, begins) if len(letters) > 1 else (begins,):
            if fits:
                row = next(row for row, text in enumerate(texts) if text in fits)
                return (start + row) % len(tracks)
    return None


def _fitting(texts: set[str], letters: str, names: SortNames) -> tuple[set[str], set[str]]:
    """Return which texts, or what they stand under, begin so, and which are just so."""
    begins, same = set[str](), set[str]()
    others = frozenset() if names else _other_letters(letters)
    for text in texts:
        if text[:1] in others:
            continue
        keys = {plain_key(each) for each in {text, sorted_as(text, names)}}
        if any(key.startswith(letters) for key in keys):
            begins.add(text)
            if letters in keys:
                same.add(text)
    return begins, same


def _other_letters(letters: str) -> frozenset[str]:
    """Return plain letters with which nothing begins that begins so, not even an article."""
    possible = {letters[:1], *(article[:1] for article in ignored_articles())}
    return frozenset(each for each in ascii_letters + digits if each.lower() not in possible)
