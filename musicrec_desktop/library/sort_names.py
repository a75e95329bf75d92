"""Under which names artists and composers stand in lists, as the tags of their files say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from musicrec_desktop.core.browsing import VALUE_SEPARATOR, same_name, values_of
from musicrec_desktop.core.name_order import SortNames, natural_key
from musicrec_desktop.library.album_artists import VARIOUS_SPELLINGS
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.driver_rows import driver_rows

# In the words of the index that holds only tracks with such names, and all that is asked.
_SAYS = """
    SELECT artist, artist_sort, album_artist, album_artist_sort, composer, composer_sort, count(*)
    FROM tag_details JOIN tracks ON tracks.id = track_id
    WHERE artist_sort || album_artist_sort || composer_sort <> ''
    GROUP BY 1, 2, 3, 4, 5, 6"""
_ARTICLE_LAST = re.compile(r",\s*(the|an?)$", re.IGNORECASE)  # it counts nowhere in an order


class SortNameRepository:
    """Reads them. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self) -> SortNames:
        """Return what names stand under that would stand elsewhere without it.

        Returns
        -------
        mapping of str to str
            By :func:`core.browsing.same_name` of the name; what most of its tracks say.
        """
        with self._database.read() as connection:
            return _most_said(driver_rows(connection, _SAYS))


def _most_said(rows: Iterable[Sequence[Any]]) -> SortNames:
    said: dict[str, Counter[str]] = {}
    for *tags, tracks in rows:
        for names, sorts in dict.fromkeys(zip(tags[::2], tags[1::2], strict=True)):
            for name, sort in _paired(names, sorts):
                said.setdefault(same_name(name), Counter())[sort] += tracks
    most = {
        name: max(counts, key=lambda sort: (counts[sort], sort)) for name, counts in said.items()
    }
    placed = {name: _ARTICLE_LAST.sub("", sort) for name, sort in most.items()}
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
