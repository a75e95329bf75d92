"""The map itself: points that can be looked at, chosen, and drawn around."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.music_map.canvas import MapCanvas
from musicrec_desktop.gui.widgets.music_map.fingers import pinched
from musicrec_desktop.gui.widgets.music_map.focus import came_by_keys

PAN_PIXELS = 80
KEY_FACTOR = 1.4
WHEEL_FACTOR = 1.25  # a notch
NOTCH = 120

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapView(MapCanvas):
    """Points, by the rows of a layout.

    Drag moves the map, the wheel and two fingers zoom, Shift-drag draws around tracks and
    Ctrl-Shift-drag a line from one to another. Arrows move the map, with Shift they go from track
    to track; + − 0 zoom, Home shows what plays, Ctrl+A takes all that is in view, Enter plays,
    Escape lets go.

    Parameters
    ----------
    title_of : callable
        Returns the title of a row's track.
    tokens : Tokens
    threads : concurrent.futures.Executor
        Which prepare the next frames.
    parent : QWidget

    Signals
    -------
    hovered(int)
        The row under the pointer; −1 for none.
    chosen(list of int)
        Other rows are selected.
    activated(int)
        A row is to be played.
    menu_wanted(QPoint)
        Of the selected rows, there on the screen.
    line_drawn(int, int)
        From one row to another.
    line_missed()
        A line does not begin and end at two of them.
    playing_wanted()
        What plays is to be shown.
    """

    hovered = Signal(int)
    chosen = Signal(list)
    activated = Signal(int)
    menu_wanted = Signal(QPoint)
    line_drawn = Signal(int, int)
    line_missed = Signal()
    playing_wanted = Signal()

    def __init__(
        self, title_of: Callable[[int], str], tokens: Tokens, threads: Executor, parent: QWidget
    ) -> None:
        super().__init__(title_of, tokens, threads, parent)
        self._dragged: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)

    # ---- selection

    def selected(self) -> list[int]:
        """Return the selected rows."""
        return list(self._selected)

    def select(self, rows: Sequence[int]) -> None:
        """Select these rows and no others."""
        self._selected = list(rows)
        self.chosen.emit(self.selected())
        self.update()

    @property
    def busy(self) -> bool:
        """Whether someone works with what is in view: drags, draws, has chosen, or came nearer."""
        held = self._dragged is not None or bool(self.drawing.points)
        return held or self.chosen_something or not self.camera.whole

    @property
    def chosen_something(self) -> bool:
        """Whether tracks are selected, or a path is drawn."""
        return bool(self._selected) or bool(self._path)

    def describe(self, text: str) -> None:
        """Tell screen readers what is selected."""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)

    # ---- mouse and fingers

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.settle()
        point, modifiers = event.position(), event.modifiers()
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._by_keys = False
        if self.drawing.begin(point, modifiers):
            self._hover_over(-1)
            return
        self._dragged = point
        row = self.row_at(point)
        if modifiers & Qt.KeyboardModifier.ControlModifier and row >= 0:
            kept = [other for other in self._selected if other != row]
            self.select(kept if row in self._selected else [*kept, row])
        elif row >= 0:
            self.select([row])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self.drawing.points:
            if self.drawing.go_on(point):
                self.update()
        elif self._dragged is not None:
            moved = point - self._dragged
            self._dragged = point
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.camera.pan(moved.x(), moved.y())
            self._hover_over(-1)
            self._moved()
        else:
            self._hover_over(self.row_at(point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        ends = self.line_ends()
        drawn, self._dragged = self.drawing.end(), None
        self.unsetCursor()
        self.update()
        if self.drawing.line and drawn:
            if min(ends) >= 0 and ends[0] != ends[1]:
                self.line_drawn.emit(*ends)
            elif len(drawn) > 1:
                self.line_missed.emit()
        elif len(drawn) > 2:
            self.select(self.rows_within(QPolygonF(drawn)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.activated.emit(row)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_over(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.settle()
        turned = event.angleDelta().y() / NOTCH
        if turned:
            self._zoom(event.position(), WHEEL_FACTOR**turned)
        event.accept()

    def event(self, event: QEvent) -> bool:
        zoomed = pinched(event, self)
        if zoomed is None:
            return super().event(event)
        self._zoom(*zoomed)
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        row = self.row_at(QPointF(event.pos())) if by_mouse else -1
        if row >= 0 and row not in self._selected:
            self.select([row])
        if self._selected and (row >= 0 or not by_mouse or len(self._selected) > 1):
            place = event.pos() if by_mouse else self.place_of(self._selected[0]).toPoint()
            self.menu_wanted.emit(self.mapToGlobal(place))

    def _hover_over(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.hovered.emit(row)
            self.update()

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.settle()
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS:
            right, down = _ARROWS[key]
            self._by_keys = True
            if shift:
                self._select_towards(right, down)
            else:
                self.camera.pan(-PAN_PIXELS * right, -PAN_PIXELS * down)
                self._moved()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(KEY_FACTOR)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1 / KEY_FACTOR)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_Home:
            self.playing_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(self.rows_within(QPolygonF(QRectF(self.rect()))))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected:
            self.activated.emit(self._selected[0])
        elif key == Qt.Key.Key_Escape and (self._selected or self._path or self.drawing.points):
            self.drawing.end()
            self.select([])
        else:
            super().keyPressEvent(event)

    def _select_towards(self, right: int, down: int) -> None:
        """Select the next point in a direction, or the one in the middle where none is."""
        if self._selected:
            row = self._places.towards(self._selected[0], right, down)
        else:
            row = self.row_at(QPointF(self.rect().center()), reach=np.inf)
        if row < 0:
            return
        self.bring_into_view(row)
        self.select([row])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keys = came_by_keys(event.reason(), self._by_keys)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
