"""What the tags of a library say that artists and composers are sorted by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from musicrec_desktop.core.browsing import VALUE_SEPARATOR, same_name, values_of
from musicrec_desktop.core.name_order import SortNames, last_article_gone, natural_key
from musicrec_desktop.library.album_artists import VARIOUS_SPELLINGS
from musicrec_desktop.library.driver_rows import driver_rows

# In the words of the index that holds only tracks with such names, and all that is asked.
SAYS = """
    SELECT artist, artist_sort, album_artist, album_artist_sort, composer, composer_sort, count(*)
    FROM tag_details JOIN tracks ON tracks.id = track_id
    WHERE artist_sort || album_artist_sort || composer_sort <> ''
    GROUP BY 1, 2, 3, 4, 5, 6"""


def said_sort_names(connection: Connection) -> SortNames:
    """Return what the tags of a library say; see :meth:`SortNameRepository.read`."""
    return _most_said(driver_rows(connection, SAYS))


def _most_said(rows: Iterable[Sequence[Any]]) -> SortNames:
    said: dict[str, Counter[str]] = {}
    for *tags, tracks in rows:
        for names, sorts in dict.fromkeys(zip(tags[::2], tags[1::2], strict=True)):
            for name, sort in _paired(names, sorts):
                said.setdefault(same_name(name), Counter())[sort] += tracks
    most = {
        name: max(counts, key=lambda sort: (counts[sort], sort)) for name, counts in said.items()
    }
    placed = {name: last_article_gone(sort) for name, sort in most.items()}
    return {
        name: sort
        for name, sort in placed.items()
        if name not in VARIOUS_SPELLINGS and natural_key(sort) != natural_key(name)
    }


def _paired(names: str, sorts: str) -> Iterable[tuple[str, str]]:
    """Return a tag and what it is sorted by, and each of several names with its own."""
    if not names or not sorts:
        return []
    whole = [(names, sorts)]
    if VALUE_SEPARATOR not in names:
        return whole
    parts, of_parts = values_of(names), values_of(sorts)
    return whole + list(zip(parts, of_parts, strict=True)) if len(parts) == len(of_parts) else whole
