"""What the tags of a library say that artists and composers are sorted by."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, literal, select

from musicrec_desktop.core.browsing import VALUE_SEPARATOR, same_name, values_of
from musicrec_desktop.core.name_order import SortNames, last_article_gone, natural_key
from musicrec_desktop.library.album_artists import VARIOUS_SPELLINGS
from musicrec_desktop.library.driver_rows import driver_rows
from musicrec_desktop.library.schema import among, tag_details, tracks

# In the words of the index that holds only tracks with such names, and all that is asked.
SAYS = """
    SELECT artist, artist_sort, album_artist, album_artist_sort, composer, composer_sort, count(*)
    FROM tag_details JOIN tracks ON tracks.id = track_id
    WHERE artist_sort || album_artist_sort || composer_sort <> ''
    GROUP BY 1, 2, 3, 4, 5, 6"""


def said_sort_names(connection: Connection, of: Sequence[int] | None = None) -> SortNames:
    """Return what the tags of a library say; see :meth:`SortNameRepository.read`.

    Parameters
    ----------
    connection : sqlalchemy.Connection
    of : sequence of int, optional
        The only tracks that are asked.
    """
    if of is None:
        return _most_said(driver_rows(connection, SAYS))
    statement = (
        select(
            *(tracks.c.artist, tag_details.c.artist_sort),
            *(tracks.c.album_artist, tag_details.c.album_artist_sort),
            *(tracks.c.composer, tag_details.c.composer_sort),
            literal(1),
        )
        .join(tag_details, tag_details.c.track_id == tracks.c.id)
        .where(among(tag_details.c.track_id, of))
    )
    return _most_said(driver_rows(connection, statement))


def _most_said(rows: Iterable[Sequence[Any]]) -> SortNames:
    said: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for *tags, count in rows:
        for names, sorts in dict.fromkeys(zip(tags[::2], tags[1::2], strict=True)):
            for name, sort in _paired(names, sorts):
                said[same_name(name)][sort] += count
    most = {
        name: max(counts, key=lambda sort: (counts[sort], sort)) for name, counts in said.items()
    }
    placed = {name: last_article_gone(sort) for name, sort in most.items()}
    return {
        name: sort
        for name, sort in placed.items()
        if same_name(sort) != name  # which most are, and costs less than their keys
        and name not in VARIOUS_SPELLINGS
        and natural_key(sort) != natural_key(name)
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
