"""The songs table's rows: frozen tracks, sorted and filtered in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QTimer, Signal

from musicrec_desktop.core.name_order import SortNames
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.desktop.track_mime import track_mime
from musicrec_desktop.gui.models.album_groups import TOLD_BY, GroupOrder, grouped
from musicrec_desktop.gui.models.group_rows import Found, GroupRows, found_groups, head_said
from musicrec_desktop.gui.models.held_tracks import HeldTracks
from musicrec_desktop.gui.models.track_columns import COLUMNS, KINDS, Column
from musicrec_desktop.gui.models.track_order import Sortable, SortBy, TrackOrder, differing
from musicrec_desktop.gui.models.tracks_by_column import (
    PLAYING_ROLE,
    TRACK_ROLE,
    Index,
    T,
    TracksByColumn,
)

InBackground = Callable[[Callable[[], Any], Callable[[Any], None]], None]

SAID = Qt.ItemDataRole.AccessibleTextRole
AT_ONCE = 4000  # tracks that are sorted within a frame
PREPARE_AFTER_MS = 1000  # without a change
FEW = 200  # changed tracks, whose columns are compared one by one
PREPARED = (
    *(Column.TITLE, Column.ARTIST, Column.ALBUM, Column.GENRE, Column.YEAR, Column.TIME),
    *(Column.ADDED, Column.PLAYS),
)
FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class TrackTableModel(TracksByColumn):
    """Tracks by row.

    A new search or sort replaces the rows in one step, which at 100,000 of them costs
    a millisecond or two, where a filtering proxy took seconds.

    Parameters
    ----------
    parent : QObject, optional
    background : callable, optional
        Runs work in another thread and answers in this one; many tracks are sorted
        there. Without it everything is done at once.

    Signals
    -------
    filter_changed()
        The filter lets others into view.
    forgotten()
        Tracks are no longer at hand.
    rearranging(), rearranged()
        Rows are about to be replaced; they are, and every view of them knows it.
    grouping_changed()
        Rows are shown in groups, or in others, or no longer.
    moved(list of Track)
        Their files are elsewhere now.
    """

    sortable = True
    filter_changed = Signal()
    forgotten = Signal()
    rearranging = Signal()
    rearranged = Signal()
    grouping_changed = Signal()
    playing_changed = Signal()
    moved = Signal(list)

    def __init__(self, parent: Any = None, background: InBackground | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._held = HeldTracks()
        self._order = TrackOrder()
        self._grouping: GroupOrder | None = None
        self.groups = GroupRows(self._held)
        self._current = True  # whether the order is what a sort would give now
        self._versions = dict.fromkeys(Column, 0)
        self._asked = 0
        self.playing: int | None = None
        self._quiet = QTimer(self, singleShot=True, interval=PREPARE_AFTER_MS)
        self._quiet.timeout.connect(self._prepare)

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._held.rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        track = self._held.at(index.row())
        if role == TRACK_ROLE:
            return track
        if role == PLAYING_ROLE:
            return track.id == self.playing
        said = self._value(track, index.column(), role)
        if role == SAID and index.column() == Column.TITLE and self.groups:
            row = self.groups.at(index.row())
            return head_said(row, said) if row is not None and row.first == index.row() else said
        return said

    def flags(self, index: Index) -> Qt.ItemFlag:
        return FLAGS if index.isValid() else super().flags(index)

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return track_mime([self._held.at(row) for row in rows])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order != Qt.SortOrder.AscendingOrder
        self.sort_by([SortBy(Column(column), descending)] if column >= 0 else [])

    # ---- order

    @property
    def in_order(self) -> bool:
        """Whether the rows are in the order that was asked for last."""
        return self._current

    def sort_by(self, sorts: Iterable[SortBy]) -> None:
        """Sort by the first column, equals by the second, and so on."""
        self._sorts = tuple(sorts)
        self.group_by(None)

    def group_by(self, order: GroupOrder | None) -> None:
        """Show the tracks album after album, or, with None, in the order of the columns."""
        changed, self._grouping = order is not self._grouping, order
        self._current = False
        if self._sorting and self._many():
            self._ask()
        else:
            self._rearrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(KINDS) - 1)
        if changed:
            self.grouping_changed.emit()

    @property
    def grouping(self) -> GroupOrder | None:
        """What the albums are ordered by whose tracks are shown together; None without."""
        return self._grouping

    def put_in_order(self) -> None:
        """Sort what was appended in among the rest."""
        if not self._current:
            self._rearrange()

    # ---- rows in and out

    def append(self, tracks: Sequence[Track]) -> None:
        """Add tracks at the end as they are read from the library, in its order."""
        unknown = {track.id: track for track in tracks if track.id not in self._held}
        fresh = list(unknown.values())
        if not fresh:
            return
        wanted = self._held.wanted(fresh)
        self._changed()
        first, visible = self._held.rows, int(np.count_nonzero(wanted))
        if not visible:
            self._held.append(fresh, wanted)
            return
        self.beginInsertRows(QModelIndex(), first, first + visible - 1)
        self._held.append(fresh, wanted)
        self.endInsertRows()

    def replace(self, tracks: Sequence[Track]) -> None:
        """Show these tracks and no others, in the order given until a column is sorted."""
        self.beginResetModel()
        self._held.replace(tracks)
        self._changed()
        self._sort_now()
        self._held.show()
        self.endResetModel()

    def update_tracks(self, tracks: Sequence[Track]) -> None:
        """Show new values of tracks at hand, and append those that are new."""
        known = [track for track in tracks if track.id in self._held]
        self._changed(self._differing(known))
        moved = [track for track in known if not self._is_at(track.id, track.path)]
        for track in known:
            self._held.put(track)
            row = self._held.row_of(track.id)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(KINDS) - 1))
        self.append([track for track in tracks if track.id not in self._held])
        if moved:
            self.moved.emit(moved)

    def keep_only(self, ids: Iterable[int]) -> None:
        """Forget every track but these."""
        kept = np.zeros(len(self._held), np.bool_)
        kept[self._held.places_of(ids)] = True
        if not kept.all():
            self._changed()
            with self._rearranging():
                self._held.keep(kept)
                self._arrange()
            self.forgotten.emit()

    def set_filter(self, ids: Iterable[int] | None) -> None:
        """Show only these tracks; None shows all."""
        self._held.want(ids)
        self._rearrange()
        self.filter_changed.emit()

    def narrow(self, ids: NDArray[np.int64] | None) -> None:
        """Show only these of what the filter lets into view, too; None shows all of it."""
        if ids is not None or self._held.narrowed:
            self._held.narrow(ids)
            self._rearrange()

    def set_order(self, ids: Sequence[int]) -> None:
        """Put the tracks into the library's order, which holds where no column is sorted."""
        if self._held.begins_with(ids):
            return
        places = self._held.places_of(dict.fromkeys(ids))
        if np.array_equal(places, np.arange(len(places))):
            return
        self._changed()
        with self._rearranging():
            self._held.put_first(places)
            self._arrange()

    def set_playing(self, track_id: int | None) -> None:
        """Mark the track that is heard."""
        rows = self.rows_of(known for known in (self.playing, track_id) if known is not None)
        self.playing = track_id
        for row in rows:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [PLAYING_ROLE])
        self.playing_changed.emit()

    def set_sort_names(self, names: SortNames) -> None:
        if names != self.sort_names:
            super().set_sort_names(names)
            self._changed(column for column, kind in COLUMNS.items() if kind.people)
            self.put_in_order()

    def names_reordered(self) -> None:
        self._changed(
            column
            for column, kind in COLUMNS.items()
            if kind.named or kind.people or kind.place is not None
        )
        self.put_in_order()

    def _column_changed(
        self, column: Column, changed: Iterable[int] | None, roles: Sequence[int] = ()
    ) -> None:
        self._changed((column,))
        super()._column_changed(column, changed, roles)

    # ---- questions of the panels

    @property
    def total(self) -> int:
        """How many tracks there are, shown or not."""
        return len(self._held)

    def shown(self) -> list[Track]:
        """Return the tracks in view, in order."""
        return self._held.shown()

    def shown_ids(self) -> NDArray[np.int64]:
        """Return which tracks are in view, in order."""
        return self._held.shown_ids()

    @property
    def filter(self) -> NDArray[np.int64] | None:
        """The only tracks that the filter lets into view; None for all."""
        return self._held.filter

    @property
    def narrowed(self) -> bool:
        """Whether :meth:`narrow` keeps any track out of view."""
        return self._held.narrowed

    def as_ordered(self, ids: NDArray[np.int64]) -> list[Track]:
        """Return tracks that are at hand, shown or not, in the order of the rows."""
        return self._held.as_ordered(ids)

    def tracks(self) -> list[Track]:
        """Return every track that is at hand, shown or not."""
        return list(self._held.tracks)

    def some_tracks(self, most: int) -> list[Track]:
        """Return at most so many of the tracks at hand, spread over all of them."""
        return self._held.tracks[:: -(-len(self._held) // most) or 1]

    def seconds_of(self, rows: slice) -> float:
        """Return the playing time of some rows."""
        return self._held.shown_seconds(rows)

    def longest_seconds(self) -> float:
        """Return the playing time of the longest track, shown or not."""
        return self._held.longest_seconds()

    def track(self, track_id: int) -> Track | None:
        """Return a track that is at hand, in view or not."""
        return self._held.track(track_id)

    def pending(self) -> int:
        """Return how many of the tracks in view wait to be listened to."""
        return self._held.pending

    def row_of(self, track_id: int) -> int | None:
        """Return the row of a track; None where it is not in view."""
        return self._held.row_of(track_id)

    def find(self, look: Callable[[], T], answer: Callable[[T], None]) -> None:
        if self._background is not None and self._many():
            self._background(look, answer)
        else:
            answer(look())

    def tracks_at(self, rows: Sequence[int]) -> list[Track]:
        return self._held.in_rows(rows)

    def rows_of(self, ids: Iterable[int]) -> Sequence[int]:
        rows = (self._held.row_of(track_id) for track_id in ids)
        return [row for row in rows if row is not None]

    # ---- keeping in order

    def _changed(self, columns: Iterable[Column] = tuple(Column)) -> None:
        """Note that a sort by these columns may give something else now: tracks came or went."""
        for column in columns:
            self._versions[column] += 1
            if self._depends_on(column):
                self._current = False
        if self._background is not None:
            self._quiet.start()

    @property
    def _sorting(self) -> bool:
        return bool(self._sorts) or self._grouping is not None

    def _depends_on(self, column: Column) -> bool:
        if self._grouping is not None:
            return column in TOLD_BY
        return any(sort.column == column for sort in self._sorts)

    def _seen_sorts(self) -> list[SortBy]:
        return super()._seen_sorts() if self._grouping is None else []

    def _differing(self, tracks: Sequence[Track]) -> Iterable[Column]:
        """Return the columns in which tracks at hand have other values now."""
        if len(tracks) > FEW:
            return tuple(Column)
        before = ((self._held.track(track.id), track) for track in tracks)
        return set[Column]().union(*(differing(old, new) for old, new in before if old))

    def _is_at(self, track_id: int, path: str) -> bool:
        held = self._held.track(track_id)
        return held is not None and held.path == path

    def _arrange(self) -> None:
        """Show what is wanted, in order; of many tracks the order may follow a moment later."""
        if not self._current:
            if self._sorting and self._many():
                self._ask()
            else:
                self._sort_now()
        self._held.show()

    def _many(self) -> bool:
        return self._background is not None and len(self._held) > AT_ONCE

    def _sort_now(self) -> None:
        self.groups.take_over(self._asking()(self._sortable()) if self._sorting else Found())
        self._current = True

    def _sortable(self) -> Sortable:
        cells = self._cells
        return Sortable(
            list(self._held.tracks),
            dict(self._versions),
            dict(cells.ratings),
            cells.guesses,
            self.sort_names,
        )

    def _asking(self) -> Callable[[Sortable], Found]:
        """Return what finds the order that is wanted now, in any thread."""
        order, sorts, grouping = self._order, self._sorts, self._grouping
        if grouping is not None:
            return lambda sortable: found_groups(
                grouped(sortable.tracks, grouping, sortable.sort_names)
            )
        return lambda sortable: Found(order.places(sortable, sorts))

    def _ask(self) -> None:
        """Sort in the background what is there now."""
        assert self._background is not None
        self._asked += 1
        asked, find, sortable = self._asked, self._asking(), self._sortable()
        ids, moves = self._held.ids, self._held.moves
        wanted = self._sorts, self._grouping

        def answer(found: Found) -> None:
            if asked != self._asked or wanted != (self._sorts, self._grouping):
                return
            self._current = not any(
                sortable.versions[column] != self._versions[column]
                for column in Column
                if self._depends_on(column)
            )
            if moves != self._held.moves:
                found = found.moved(ids, self._held)
            with self._rearranging():
                self.groups.take_over(found)
                self._held.show()

        self._background(lambda: find(sortable), answer)

    def _prepare(self) -> None:
        """Find the ranks of what is likely sorted by, while nothing else happens."""
        if self._grouping is not None:
            self.put_in_order()
        elif self._background is not None and self._many():
            sortable = self._sortable()
            wanted = tuple(dict.fromkeys((*(sort.column for sort in self._sorts), *PREPARED)))
            self._background(lambda: self._order.prepare(sortable, wanted), lambda _: None)

    def _rearrange(self) -> None:
        with self._rearranging():
            self._arrange()

    @contextmanager
    def _rearranging(self) -> Iterator[None]:
        """Replace the rows in view while this is entered; what is held follows its track."""
        self.rearranging.emit()
        self._say_rows_will_move()
        before = self.persistentIndexList()
        followed = [track.id for track in self.tracks_at([index.row() for index in before])]
        yield
        self._take_along(before, map(self._held.row_of, followed))
        self._say_rows_moved()
        self.rearranged.emit()
