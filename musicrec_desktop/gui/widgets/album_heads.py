"""Heads of albums in the table of songs: over the first track of each, in a higher row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

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
from PySide6.QtGui import QContextMenuEvent, QFont, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyle

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.models.group_rows import GroupRow
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.row_background import kept_colour
from musicrec_desktop.gui.widgets.songs_table import SongsTable
from musicrec_desktop.gui.widgets.track_delegate import PADDING, TrackDelegate

HEIGHT, COVER, GAP = 84, 64, 14
TITLE_GROWS = 2  # pixels
LINES = 3
BESIDE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
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
        self._table, self._model, self._delegate, self._covers = table, model, delegate, covers
        self._rows: list[int] = []
        self._pressed: QPoint | None = None  # where a head was pressed
        for begins in (model.rearranging, model.modelAboutToBeReset):
            begins.connect(self.clear)
        for over in (model.layoutChanged, model.modelReset):
            over.connect(self.apply)
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
        row = self._table.rowAt(place.y()) if place.y() >= 0 else -1
        if row not in self._delegate.headed:
            return None
        below = place.y() - self._table.rowViewportPosition(row)
        return self._model.groups.at(row) if below < self._height else None

    # ---- drawing

    def paint(self, area: QRect) -> None:
        """Draw the heads in a part of the viewport."""
        if not self._rows:
            return
        table = self._table
        painter = QPainter(table.viewport())
        painter.setClipRect(area)
        for nth in range(bisect_left(self._rows, max(0, table.rowAt(area.top()))), len(self._rows)):
            top = table.rowViewportPosition(self._rows[nth])
            if top > area.bottom():
                break
            row = self._model.groups.at(self._rows[nth])
            if row is not None:
                self._draw(painter, QRect(0, top, table.viewport().width(), self._height), row)
        painter.end()

    def _draw(self, painter: QPainter, area: QRect, row: GroupRow) -> None:
        tokens, direction = self._delegate.tokens, self._table.layoutDirection()
        painter.fillRect(area, kept_colour(tokens.content))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, kept_colour(tokens.line))
        side = tokens.row(COVER)
        top = area.top() + (area.height() - side) // 2
        cover = QStyle.visualRect(direction, area, QRect(area.left() + PADDING, top, side, side))
        first = self._model.groups.tracks(row)[0]
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(cover.topLeft(), self._covers.pixmap(first, side, ratio))
        left = area.left() + PADDING + side + GAP
        words = QRect(left, top, area.right() - PADDING - left, side)
        self._write(painter, QStyle.visualRect(direction, area, words), row)

    def _write(self, painter: QPainter, area: QRect, row: GroupRow) -> None:
        tokens, font = self._delegate.tokens, self._table.font()
        title = QFont(font)
        title.setWeight(QFont.Weight.DemiBold)
        title.setPixelSize(self._table.fontInfo().pixelSize() + TITLE_GROWS)
        line = area.height() // LINES
        for nth, (text, letters, colour) in enumerate(
            (
                (row.title, title, tokens.text),
                (row.artist, font, tokens.text_secondary),
                (row.details, font, tokens.text_muted),
            )
        ):
            painter.setFont(letters)
            painter.setPen(kept_colour(colour))
            place = QRect(area.left(), area.top() + nth * line, area.width(), line)
            shown = elided(painter.fontMetrics(), text, place.width())
            painter.drawText(place, BESIDE, shown)

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
        selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(QItemSelection(first, last), how | SELECT)
