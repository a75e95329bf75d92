"""Heads of albums in the table of songs: over the first track of each, in a higher row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.models.group_rows import GroupRow
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.album_head_drawing import AlbumHeadDrawing
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate

HEIGHT, STUCK_HEIGHT = 84, 44  # pixels; of the one that stays on top
SELECT = QItemSelectionModel.SelectionFlag.Rows
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class AlbumHeads(QObject):
    """Draws heads where a model begins an album, and answers the mouse on them.

    The rows stay the tracks: nothing else has to know of heads.

    Signals
    -------
    play_requested(list of Track, int)
    queue_requested(list of Track)
    menu_requested(str, list of Track, QPoint)
        The release, its tracks in view, and where on the screen.
    """

    play_requested = Signal(object, int)
    queue_requested = Signal(object)
    menu_requested = Signal(str, object, QPoint)

    def __init__(
        self,
        table: SongsTable,
        model: TrackTableModel,
        delegate: TrackDelegate,
        covers: CoverSource,
    ) -> None:
        super().__init__(table)
        self._table, self._model, self._delegate = table, model, delegate
        self._drawing = AlbumHeadDrawing(table, model, delegate, covers)
        self._rows: list[int] = []
        self._pressed: QPoint | None = None  # where a head was pressed
        for begins in (model.rearranging, model.modelAboutToBeReset):
            begins.connect(self.clear)
        for over in (model.layoutChanged, model.modelReset):
            over.connect(self.apply)
        model.playing_changed.connect(self._playing_changed)
        table.viewport().installEventFilter(self)
        table.heads = self

    # ---- rows

    def clear(self) -> None:
        """Make all rows alike again: Qt would follow each higher one through a new order."""
        if self._rows:
            self._resize(self._rows, 0)
        self._rows = []
        self._delegate.headed = frozenset()

    def apply(self) -> None:
        """Make room for the heads that the rows have now."""
        self._rows = self._model.groups.heads() if self._model.groups else []
        self._delegate.head_height = self._height
        self._delegate.headed = frozenset(self._rows)
        self._delegate.numbered = self._model.groups.number if self._rows else None
        if self._rows:
            self._resize(self._rows, self._height)
            self._table.scheduleDelayedItemsLayout()

    def _resize(self, rows: Sequence[int], more: int) -> None:
        header = self._table.verticalHeader()
        height, resize = header.defaultSectionSize() + more, header.resizeSection
        # Told of each, the table would draw ten thousand times.
        header.setUpdatesEnabled(False)
        blocked = header.blockSignals(True)
        for row in rows:
            resize(row, height)
        header.blockSignals(blocked)
        header.setUpdatesEnabled(True)

    @property
    def _height(self) -> int:
        return self._delegate.tokens.row(HEIGHT)

    def at(self, place: QPoint) -> GroupRow | None:
        """Return the album whose head is at a place of the viewport."""
        stuck = self._stuck()
        if stuck is not None and 0 <= place.y() <= stuck[1].bottom():
            return stuck[0]
        row = self._table.rowAt(place.y()) if place.y() >= 0 else -1
        if row not in self._delegate.headed:
            return None
        below = place.y() - self._table.rowViewportPosition(row)
        return self._model.groups.at(row) if below < self._height else None

    # ---- the head that stays on top, of the album that rows are in view of

    def _stuck(self) -> tuple[GroupRow, QRect] | None:
        """Return it, and where it is; None where there is none, or is in its own place."""
        table, tokens = self._table, self._delegate.tokens
        top = table.rowAt(0) if self._rows else -1
        row = self._model.groups.at(top) if top >= 0 else None
        height = tokens.row(STUCK_HEIGHT)
        if row is None or table.rowViewportPosition(row.first) + self._height >= height:
            return None
        last = row.end - 1
        end = table.rowViewportPosition(last) + table.rowHeight(last)
        return row, QRect(0, min(0, end - height), table.viewport().width(), height)

    def covered(self) -> QRect:
        """Return where it hides the rows; empty for nowhere."""
        stuck = self._stuck()
        return stuck[1] if stuck is not None else QRect()

    def scrolled(self, by: int) -> None:
        """Draw anew what stays on top: it was moved with all the rest."""
        if self._rows:
            height = self._delegate.tokens.row(STUCK_HEIGHT) + abs(by)
            self._table.viewport().update(0, 0, self._table.viewport().width(), height)

    def uncover(self, row: int) -> None:
        """Let what stays on top hide nothing of a row that was scrolled to."""
        stuck = self._stuck() if row not in self._delegate.headed else None
        hidden = stuck[1].bottom() + 1 - self._table.rowViewportPosition(row) if stuck else 0
        if hidden > 0:
            bar = self._table.verticalScrollBar()
            bar.setValue(bar.value() - hidden)

    # ---- drawing

    def paint(self, area: QRect) -> None:
        """Draw the heads in a part of the viewport."""
        if not self._rows:
            return
        painter = QPainter(self._table.viewport())
        painter.setClipRect(area)
        for row, place in self._seen(area):
            self._drawing.draw(painter, place, row)
        stuck = self._stuck()
        if stuck is not None and stuck[1].intersects(area):
            self._drawing.draw(painter, stuck[1], stuck[0], small=True)
        painter.end()

    def _seen(self, area: QRect) -> Iterator[tuple[GroupRow, QRect]]:
        """Yield the heads in a part of the viewport, and where they are."""
        table = self._table
        width = table.viewport().width()
        for nth in range(bisect_left(self._rows, max(0, table.rowAt(area.top()))), len(self._rows)):
            top = table.rowViewportPosition(self._rows[nth])
            if top > area.bottom():
                return
            row = self._model.groups.at(self._rows[nth])
            if row is not None:
                yield row, QRect(0, top, width, self._height)

    def _playing_changed(self) -> None:
        viewport = self._table.viewport()
        if self._rows:
            for _, place in self._seen(viewport.rect()):
                viewport.update(place)
            viewport.update(self.covered())

    # ---- the mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self.at(event.pos()) is not None  # not the one of the track below
        if kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            row = self.at(event.pos()) if by_mouse else None
            if row is not None:
                tracks = self._model.groups.tracks(row)
                self.menu_requested.emit(row.album.release, tracks, event.globalPos())
            return row is not None
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if event.type() in PRESSES:
            row = self.at(place)
            self._pressed = place if row is not None else None
            if row is not None:
                self._answer(event, row)
            return row is not None
        if self._pressed is None:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.buttons() & Qt.MouseButton.LeftButton:
            far = (place - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._pressed = None
                self._table.startDrag(Qt.DropAction.CopyAction)
        return True

    def _answer(self, event: QMouseEvent, row: GroupRow) -> None:
        tracks = self._model.groups.tracks(row)
        if event.button() == Qt.MouseButton.MiddleButton:
            self.queue_requested.emit(tracks)
        elif event.button() == Qt.MouseButton.RightButton:
            if not self._chosen(tracks):
                self._select(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonDblClick:
                self.play_requested.emit(tracks, 0)
            else:
                self._click(event, row, tracks)

    def _click(self, event: QMouseEvent, row: GroupRow, tracks: list[Track]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._select(row, flags.Deselect if self._chosen(tracks) else flags.Select)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._select(row, flags.Select)
        else:
            self._select(row, flags.ClearAndSelect)

    def _chosen(self, tracks: Sequence[Track]) -> bool:
        """Whether all of these are selected."""
        selected = {track.id for track in self._table.selected()}
        return all(track.id in selected for track in tracks)

    def _select(self, row: GroupRow, how: QItemSelectionModel.SelectionFlag) -> None:
        model, selection = self._model, self._table.selectionModel()
        first = model.index(row.first, 0)
        last = model.index(row.end - 1, model.columnCount() - 1)
        self._table.setAutoScroll(False)  # nothing runs away below the mouse
        selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._table.setAutoScroll(True)
        selection.select(QItemSelection(first, last), how | SELECT)
