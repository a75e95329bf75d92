"""The queue's rows, which can be dragged to other places."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, Qt, Signal

from musicrec_desktop.core.play_queue import QueuedItem, QueueView
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.desktop.track_mime import TRACKS_TYPE, track_ids, track_mime
from musicrec_desktop.gui.models.track_columns import KINDS, Column
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE, Index, TracksByColumn
from musicrec_desktop.gui.words.text import clock

ROW_ROLE = Qt.ItemDataRole.UserRole + 10
MIME_TYPE = "application/x-musicrec-queue"
RADIO_ORIGIN = "radio"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """What is drawn of one place in the queue."""

    key: int
    track: Track
    playing: bool
    stops_after: bool
    played: bool = False  # or passed over: what plays stands below it
    heard: bool = False
    comes_next: bool = False
    why: str = ""  # it comes, where the radio chose it


class QueueListModel(TracksByColumn):
    """A :class:`QueueView` by row, in the order in which it is played.

    Parameters
    ----------
    track : callable
        Returns the library's track of an id, or None.

    Attributes
    ----------
    played_through : bool
        Whether what stands above what plays is over; in a playlist it is not.

    Signals
    -------
    moved(list of int, object)
        Keys that were dropped, and the key they shall stand before; None is the end.
    tracks_dropped(list of int, int)
        Tracks that came from elsewhere in the window, and the row they shall stand in.
    """

    moved = Signal(list, object)
    tracks_dropped = Signal(list, int)
    played_through = False

    def __init__(self, track: Callable[[int], Track | None], parent: Any = None) -> None:
        super().__init__(parent)
        self._track = track
        self._file: Callable[[str], Track] = _by_name
        self._view = QueueView()
        self._shown: list[QueuedItem] = []
        self._row_of: dict[int, int] = {}
        self._reasons: Mapping[int, str] = {}
        self._seconds: float | None = None  # of all rows, in any order
        self._until: list[float] | None = None  # seconds before each row, and of all

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == PLAYING_ROLE:
            return entry.key == self._view.current_key
        if role == ROW_ROLE:
            return self.row(index.row())
        says = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if role in says and index.column() == Column.TITLE:
            return describe(self.row(index.row()))
        return self._value(self._shown_track(entry), index.column(), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def show_view(self, view: QueueView) -> None:
        """Show another state of the queue; what is held by key stays held."""
        before, old, shown = self._view, self._shown, _in_order(view)
        if [e.key for e in old] == [e.key for e in shown]:
            self._view, self._shown = view, shown
            self._redraw({before.current_key, view.current_key})
            self._redraw_between(before.current_key, view.current_key)
            self._redraw({before.stop_after_key, view.stop_after_key})
            self._redraw({before.next_key, view.next_key} - {before.current_key, view.current_key})
            return
        self._say_rows_will_move()
        self._until = None
        held = self.persistentIndexList()
        keys = [old[index.row()].key for index in held]
        self._view, self._shown = view, shown
        rows_before = self._row_of
        self._row_of = {entry.key: row for row, entry in enumerate(shown)}
        if self._row_of.keys() != rows_before.keys():
            self._seconds = None
        self._take_along(held, map(self._row_of.get, keys))
        self._say_rows_moved()

    def show_reasons(self, reasons: Mapping[int, str]) -> None:
        """Say why tracks come that the radio chose, by track id."""
        if reasons == self._reasons:
            return
        self._reasons = dict(reasons)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))

    def explained(self) -> bool:
        """Return whether there is a row that the radio gives a reason for."""
        return bool(self._reasons) and any(self._why(entry) for entry in self._shown)

    def show_sort(self, sort: SortBy | None) -> None:
        """Mark the heading that the rows were sorted by, before they came here."""
        self._sorts = () if sort is None else (sort,)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(KINDS) - 1)

    def view(self) -> QueueView:
        """Return what is shown."""
        return self._view

    def row(self, number: int) -> QueueRow:
        """Return what is drawn in a row."""
        entry, view = self._shown[number], self._view
        current = self.row_of(view.current_key)
        above = current is not None and number < current
        return QueueRow(
            entry.key,
            self._shown_track(entry),
            playing=entry.key == view.current_key,
            stops_after=entry.key == view.stop_after_key,
            played=above and (view.shuffle or self.played_through),
            heard=above and view.shuffle,
            comes_next=entry.key == view.next_key and entry.key != view.current_key,
            why=self._why(entry),
        )

    def row_of(self, key: int | None) -> int | None:
        """Return the row of a key."""
        return None if key is None else self._row_of.get(key)

    def first_coming(self) -> int:
        """Return the row of what comes after what plays; of the first one where nothing does."""
        current = self.row_of(self._view.current_key)
        return 0 if current is None else current + 1

    def seconds(self) -> float:
        """Return how long all of it lasts, as far as that is known."""
        if self._seconds is not None:
            return self._seconds
        tracks = [self._shown_track(entry) for entry in self._shown]
        seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
        if all(track.id >= 0 for track in tracks):  # a file may be told of later
            self._seconds = seconds
        return seconds

    def seconds_from(self, row: int) -> float:
        """Return how long what stands in a row and below it lasts, as far as that is known.

        Sums are kept from one question to the next: who listens asks again at every track.
        """
        until = self._until
        if until is None:
            tracks = [self._shown_track(entry) for entry in self._shown]
            until = [0.0, *accumulate(track.tags.duration_seconds or 0.0 for track in tracks)]
            if all(track.id >= 0 for track in tracks):  # a file may be told of later
                self._until = until
        return until[-1] - until[row]

    def tracks_changed(self) -> None:
        """Show what the library says of tracks now."""
        self._seconds = self._until = None
        self._redraw_all()

    def show_files(self, file: Callable[[str], Track]) -> None:
        """Show files that are not in the library as what this returns by their paths."""
        self._file = file
        self._redraw_all()

    def rows_of(self, ids: Iterable[int]) -> Sequence[int]:
        wanted = frozenset(ids)
        return [row for row, entry in enumerate(self._shown) if entry.item.track_id in wanted]

    def keys(self, rows: Iterable[int]) -> list[int]:
        """Return the keys of some rows."""
        return [self._shown[row].key for row in rows]

    def tracks_at(self, rows: Sequence[int]) -> list[Track]:
        return [self._shown_track(self._shown[row]) for row in rows]

    def tracks(self, rows: Iterable[int]) -> list[Track]:
        """Return the library's tracks of some rows; files of no library are left out."""
        return [track for track in self.tracks_at(list(rows)) if track.id >= 0]

    # ---- dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction  # a file manager may not move what is dragged to it

    def mimeTypes(self) -> list[str]:
        return [MIME_TYPE, TRACKS_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return self.dragged(sorted({index.row() for index in indexes}))

    def dragged(self, rows: Sequence[int]) -> QMimeData:
        """Return what travels with some rows: their tracks, and their keys."""
        data = track_mime(self.tracks_at(rows))
        data.setData(MIME_TYPE, QByteArray(json.dumps(self.keys(rows)).encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return data.hasFormat(MIME_TYPE) or data.hasFormat(TRACKS_TYPE)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        target = row if row >= 0 else parent.row() if parent.isValid() else self.rowCount()
        if not data.hasFormat(MIME_TYPE):
            ids = track_ids(data)
            if ids:
                self.tracks_dropped.emit(ids, target)
            return bool(ids)
        keys = json.loads(bytes(data.data(MIME_TYPE).data()))
        dragged, entries = set(keys), self._shown
        while target < len(entries) and entries[target].key in dragged:
            target += 1  # dropped on itself: before what follows
        self.moved.emit(keys, entries[target].key if target < len(entries) else None)
        return False  # the queue moves them, and tells; Qt must remove nothing

    def _redraw_all(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, len(KINDS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _redraw(self, keys: set[int | None]) -> None:
        for key in keys:
            row = self.row_of(key)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(KINDS) - 1))

    def _redraw_between(self, before: int | None, now: int | None) -> None:
        """Redraw what was passed over, forwards or back: it counts as played, or no more."""
        first, last = self.row_of(before), self.row_of(now)
        above = 0 if first is None else min(first, last or 0) + 1
        below = max(first or 0, last or 0) - 1
        if above <= below:
            self.dataChanged.emit(self.index(above, 0), self.index(below, len(KINDS) - 1))

    def _why(self, entry: QueuedItem) -> str:
        """Return the radio's reason for a place, where it is the radio's."""
        number = entry.item.track_id
        if number is None or entry.item.origin != RADIO_ORIGIN:
            return ""
        return self._reasons.get(number, "")

    def _shown_track(self, entry: QueuedItem) -> Track:
        number = entry.item.track_id
        known = None if number is None else self._track(number)
        return known or self._file(entry.item.path)


def _by_name(path: str) -> Track:
    return Track(-1, path, Tags())


def _in_order(view: QueueView) -> list[QueuedItem]:
    """Return the entries as they are played."""
    if not view.order:
        return list(view.entries)
    by_key = {entry.key: entry for entry in view.entries}
    return [by_key[key] for key in view.order]


def describe(row: QueueRow) -> str:
    """Return a place in the queue as a sentence."""
    parts = [row.track.title, row.track.artist, clock(row.track.tags.duration_seconds)]
    said = [", ".join(part for part in parts if part)]
    if row.why:
        said.append(row.why)
    if row.playing:
        said.append(translate("Queue", "Playing"))
    elif row.comes_next:
        said.append(translate("Queue", "Plays next"))
    elif row.heard:
        said.append(translate("Queue", "Played already"))
    if row.stops_after:
        said.append(translate("Queue", "Playing stops after it"))
    return ". ".join(said)
