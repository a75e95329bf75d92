"""The library by columns of values, where each column narrows those after it."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.column_browser import (
    Browsed,
    BrowserColumn,
    BrowserKind,
    BrowserOrder,
    ColumnValues,
    ListedColumn,
)
from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.name_order import (
    NO_SORT_NAMES,
    SortNames,
    natural_key,
    plain_key,
    sorted_as,
)

if TYPE_CHECKING:
    from musicrec_desktop.library.column_values import ColumnValuesRepository, TracksByValue
    from musicrec_desktop.library.folders import FolderRepository

Ids = NDArray[np.int64]
Mask = NDArray[np.bool_]

_NO_YEAR = 10_000  # after all others
PATH = re.compile(r"/|[A-Za-z]:/")
_NUMBERS = frozenset({BrowserKind.DECADE, BrowserKind.YEAR, BrowserKind.RATING, BrowserKind.TEMPO})
_PEOPLE = frozenset({BrowserKind.ARTIST, BrowserKind.ALBUM_ARTIST, BrowserKind.COMPOSER})


class ColumnBrowsing:
    """Lists what there is, narrowed. Every method may be called from any thread.

    What tracks say is read once and held as numbers, so that a click on one of a hundred
    thousand tracks' genres is answered within a few milliseconds; :meth:`forget` lets it be
    read again.

    Parameters
    ----------
    repository : ColumnValuesRepository
    folders : FolderRepository
    listener : callable
        Returns whose ratings are meant.
    sort_names : callable
        Returns what people stand under.
    """

    def __init__(
        self,
        repository: ColumnValuesRepository,
        folders: FolderRepository,
        listener: Callable[[], int],
        sort_names: Callable[[], SortNames],
    ) -> None:
        self._repository = repository
        self._folders = folders
        self._listener = listener
        self._sort_names = sort_names
        self._held: dict[BrowserKind, ColumnValues] = {}
        self._version = 0
        self._reading = Lock()
        self._keeping = Lock()  # never held while anything is read

    def forget(self, *kinds: BrowserKind) -> None:
        """Read these kinds anew when they are asked for next; all where none is named."""
        with self._keeping:
            self._version += 1
            for kind in kinds or tuple(BrowserKind):
                self._held.pop(kind, None)

    def browse(self, columns: Sequence[BrowserColumn], found: Ids | None = None) -> Browsed:
        """Return what every column lists, and the tracks that have what was chosen.

        Parameters
        ----------
        columns : sequence of BrowserColumn
            What was chosen in one and has no tracks under those before it is let go.
        found : ndarray of int64, optional
            Ids that a search has found: only these are counted.
        """
        read = [self._values(column.kind) for column in columns]
        among = _Among(read, found)
        listed = [
            among.column(column, values) for column, values in zip(columns, read, strict=True)
        ]
        return Browsed(tuple(listed), among.narrowed())

    def tracks(
        self,
        columns: Sequence[BrowserColumn],
        place: int,
        keys: Iterable[str],
        found: Ids | None = None,
    ) -> Ids:
        """Return the tracks that some values of a column have, as many as it counts for them.

        Parameters
        ----------
        columns : sequence of BrowserColumn
        place : int
            Of the column; what is chosen in it, and in those after it, plays no part.
        keys : iterable of str
            None is everything that the column lists.
        found : ndarray of int64, optional

        Returns
        -------
        ndarray of int64, shape (n,)
            Ids, ascending.
        """
        asked = [*columns[:place], replace(columns[place], chosen=tuple(keys))]
        read = [self._values(column.kind) for column in asked]
        among = _Among(read, found)
        for column, values in zip(asked, read, strict=True):
            among.column(column, values)
        return among.left()

    def _values(self, kind: BrowserKind) -> ColumnValues:
        with self._reading:
            held = self._held.get(kind)
            if held is not None:
                return held
            version = self._version
            read = self._in_order(kind, self._repository.read(kind, self._listener()))
            with self._keeping:
                if version == self._version:  # else it is of before what changed
                    self._held[kind] = read
            return read

    def _in_order(self, kind: BrowserKind, found: TracksByValue) -> ColumnValues:
        labels = self._labels(kind, found.keys)
        names = self._sort_names() if kind in _PEOPLE else NO_SORT_NAMES
        keys = [
            _place(kind, key, label, sorted_as(label, names))
            for key, label in zip(found.keys, labels, strict=True)
        ]
        order = sorted(range(len(keys)), key=keys.__getitem__)
        now = np.empty(len(order), np.int32)
        now[order] = np.arange(len(order), dtype=np.int32)
        shown = tuple(labels[place] for place in order)
        return ColumnValues(
            kind,
            tuple(found.keys[place] for place in order),
            shown,
            tuple(map(plain_key, shown)),
            found.tracks,
            now[found.values] if order else found.values,
            found.years[order] if order else found.years,
        )

    def _labels(self, kind: BrowserKind, keys: Sequence[str]) -> Sequence[str]:
        if kind is BrowserKind.ALBUM:
            return _album_labels(keys)
        if kind is BrowserKind.FOLDER:
            return _folder_labels(keys, self._folders.all())
        return keys


class _Among:
    """The tracks that are left while columns are gone through from the first to the last."""

    def __init__(self, read: Sequence[ColumnValues], found: Ids | None) -> None:
        ids = [values.tracks.max(initial=0) for values in read]
        if found is not None:
            ids.append(found.max(initial=0))
        self._size = int(max(ids, default=0)) + 1
        self._known = np.zeros(self._size, np.bool_)  # an id may be no track's any more
        for values in read[:1]:
            self._known[values.tracks] = True
        self._found = self._known if found is None else self._known & self._mask(found)
        self._left = self._known
        self._any = False

    def column(self, column: BrowserColumn, values: ColumnValues) -> ListedColumn:
        """Return what a column lists, and leave only what is chosen in it."""
        counted = self._left & self._found
        has_some = np.bincount(values.values[self._left[values.tracks]], minlength=len(values.keys))
        counts = (
            has_some
            if self._found is self._known
            else np.bincount(values.values[counted[values.tracks]], minlength=len(values.keys))
        )
        chosen = _chosen(column, values, has_some)
        listed = counts > 0
        listed[chosen] = True
        rows = np.flatnonzero(listed)
        if column.order is BrowserOrder.TRACKS:
            rows = rows[np.argsort(-counts[rows], kind="stable")]
        elif column.order is BrowserOrder.YEAR:
            years = values.years[rows]
            rows = rows[np.argsort(np.where(years > 0, years, _NO_YEAR), kind="stable")]
        if chosen:
            self._leave(values, chosen)
        kept = replace(column, chosen=tuple(values.keys[place] for place in chosen))
        return ListedColumn(kept, values, rows, counts[rows], int(np.count_nonzero(counted)))

    def narrowed(self) -> Ids | None:
        """Return the tracks that have what was chosen; None where nothing was."""
        return np.flatnonzero(self._left) if self._any else None

    def left(self) -> Ids:
        """Return the tracks that have what was chosen, and were found."""
        return np.flatnonzero(self._left & self._found)

    def _leave(self, values: ColumnValues, chosen: Sequence[int]) -> None:
        wanted = np.zeros(len(values.keys), np.bool_)
        wanted[chosen] = True
        self._left = self._left & self._mask(values.tracks[wanted[values.values]])
        self._any = True

    def _mask(self, ids: Ids) -> Mask:
        mask = np.zeros(self._size, np.bool_)
        mask[ids] = True
        return mask


def _chosen(column: BrowserColumn, values: ColumnValues, counts: NDArray[np.intp]) -> list[int]:
    """Return the places of what is chosen and has tracks."""
    if not column.chosen:
        return []
    wanted = set(column.chosen)
    return [place for place, key in enumerate(values.keys) if key in wanted and counts[place]]


def _place(kind: BrowserKind, key: str, label: str, sort_name: str) -> tuple[bool, float, str, str]:
    """Return what a value is sorted by: numbers by size, stars from the best on, names by name."""
    if kind in _NUMBERS:
        size = float(key or 0)
        return not key, -size if kind is BrowserKind.RATING else size, "", ""
    return not key, 0.0, natural_key(sort_name), label


def _album_labels(releases: Sequence[str]) -> list[str]:
    """Return titles; where several albums have the same, with what tells them apart."""
    parted = [release.partition("\n") for release in releases]
    alike = Counter(title for title, _, _ in parted)
    return [
        display_path(title)
        if alike[title] == 1 or not whose
        else f"{title} · {display_path(_folder_name(whose))}"
        for title, _, whose in parted
    ]


def _folder_name(whose: str) -> str:
    """Return whose an album is: its artist or, of the path of a folder, the last name."""
    return whose.rpartition("/")[2] if PATH.match(whose) else whose


def _folder_labels(folders: Sequence[str], roots: Sequence[str]) -> list[str]:
    """Return paths from the library's own folders on."""
    inside = [root.replace(os.sep, "/").rstrip("/") + "/" for root in roots]
    inside.sort(key=len, reverse=True)
    labels = []
    for folder in folders:
        root = next((root for root in inside if (folder + "/").startswith(root)), "")
        below = (folder + "/").removeprefix(root).rstrip("/")
        labels.append(display_path(below or folder.rpartition("/")[2]))
    return labels
