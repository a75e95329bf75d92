"""The order of a table of tracks, as settings hold it."""

from __future__ import annotations

from musicrec_desktop.gui.models.track_columns import column_named
from musicrec_desktop.gui.models.track_order import MOST_SORTS, SortBy


def sorts_kept(stored: object) -> list[SortBy]:
    """Return the order that settings hold; what makes no sense is left out."""
    sorts = []
    for item in stored if isinstance(stored, list) else ():
        if isinstance(item, (list, tuple)) and len(item) == 2:
            column = column_named(item[0])
            if column is not None and isinstance(item[1], bool):
                sorts.append(SortBy(column, item[1]))
    return sorts[:MOST_SORTS]
