"""The song that letters lead to which are typed in a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from musicrec_desktop.core.name_order import SortNames, kept_plain_key, plain_key, sorted_as
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
    first = [sort.column for sort in sorts[:1] if sort.column in WORDED]
    for column in dict.fromkeys([*first, *ALWAYS]):
        begins = _beginning(column, letters, sort_names)
        for row in (*range(start, len(tracks)), *range(min(start, len(tracks)))):
            track = tracks[row]
            if track is not None and begins(track):
                return row
    return None


def _beginning(column: Column, letters: str, names: SortNames) -> Callable[[Track], bool]:
    """Return what says whether a song's cell begins so, or what it stands under does."""
    kind = KINDS[column]
    text, fold = kind.text, plain_key if column == Column.TITLE else kept_plain_key
    if not (kind.people and names):
        return lambda track: fold(text(track)).startswith(letters)

    def stands(track: Track) -> bool:
        name = text(track)
        return fold(name).startswith(letters) or fold(sorted_as(name, names)).startswith(letters)

    return stands
