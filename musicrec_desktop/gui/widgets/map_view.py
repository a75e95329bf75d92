"""The map itself: points that can be looked at, chosen, and drawn around."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.map_colours import Colouring
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.map_camera import MapCamera
from musicrec_desktop.gui.widgets.map_drawing import MapDrawing
from musicrec_desktop.gui.widgets.map_fingers import pinched
from musicrec_desktop.gui.widgets.map_focus import came_by_keys
from musicrec_desktop.gui.widgets.map_labels import (
    LabelPainter,
    MapLabel,
    Named,
    level_at,
    names_of,
)
from musicrec_desktop.gui.widgets.map_overlay import (
    paint_corners,
    paint_drawing,
    paint_focus,
    paint_glow,
    paint_path,
    paint_rings,
)
from musicrec_desktop.gui.widgets.map_picture import MapPicture
from musicrec_desktop.gui.widgets.map_places import MapPlaces
from musicrec_desktop.gui.widgets.map_refresh import MapRefresh

REACH_PIXELS = 10.0  # about the pointer
PAN_PIXELS = 80
KEY_FACTOR = 1.4
WHEEL_FACTOR = 1.25  # a notch
NOTCH = 120
RINGS_AT_MOST = 24  # more are told apart by what is dimmed
DOTS_AT_MOST = 1_500  # of which names stay off all; else of those that are named
NEW_NAMES = 8  # that are drawn in a frame while the map is zoomed; half a millisecond each

Rows = NDArray[np.int64]
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapView(QWidget):
    """Points, by the rows of a layout.

    Drag moves the map, the wheel and two fingers zoom, Shift-drag draws around tracks and
    Ctrl-Shift-drag a line from one to another. Arrows move the map, with Shift they go from track
    to track; + − 0 zoom, Enter plays, Escape lets go.

    Parameters
    ----------
    title_of : callable
        Returns the title of a row's track.

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
    moved()
        Another part of the map is in view.
    """

    hovered = Signal(int)
    chosen = Signal(list)
    activated = Signal(int)
    menu_wanted = Signal(QPoint)
    line_drawn = Signal(int, int)
    line_missed = Signal()
    moved = Signal()

    def __init__(self, title_of: Callable[[int], str], tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.camera = MapCamera()
        self.drawing = MapDrawing()
        self._tokens = tokens
        self._places = MapPlaces(np.empty((0, 2), np.float32), self.camera)
        self._labels: tuple[MapLabel, ...] = ()
        self._levels = 1
        self._selected: list[int] = []
        self._path: list[int] = []
        self._playing = self._hover = -1
        self._by_keys = False
        self._dragged: QPointF | None = None
        self._picture = MapPicture()
        self._names = LabelPainter()
        self._refresh = MapRefresh(self._picture, self._ask, self.update, self)
        self.title_of = title_of
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Music map", "Music map"))
        self.setMinimumSize(200, 160)
        self.grabGesture(Qt.GestureType.PinchGesture)

    # ---- what is shown

    def show_points(self, xy: NDArray[np.float32], *, keep_view: bool = False) -> None:
        """Show these places (n, 2); nothing is selected."""
        self._places = MapPlaces(xy, self.camera)
        self._selected, self._path = [], []
        self._hover = self._playing = -1
        self._picture.show_points(xy)
        camera = (self.camera.centre, self.camera.zoom)
        self.camera.see(xy)
        if keep_view:
            self.camera.centre, self.camera.zoom = camera
        self._redraw()

    def show_colours(self, colouring: Colouring) -> None:
        """Colour the points."""
        self._picture.show_colours(colouring)
        self.update()

    def show_labels(self, labels: Sequence[MapLabel]) -> None:
        """Show these names, the most important of a level first."""
        self._labels = tuple(labels)
        self._levels = 1 + max((label.level for label in labels), default=0)
        self._names.clear()
        self.update()

    def emphasise(self, rows: NDArray[np.bool_] | None) -> None:
        """Dim all points but some; None dims none."""
        self._picture.emphasise(rows)
        self.update()

    def show_playing(self, row: int) -> None:
        """Let a point glow; −1 for none."""
        self._playing = row
        self.update()

    def show_path(self, rows: Sequence[int]) -> None:
        """Join these points by a line."""
        self._path = list(rows)
        self.update()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours; those of the points are asked for again by their owner."""
        self._tokens = tokens
        self._redraw()

    def look_at(self, row: int) -> None:
        """Move a point into the middle."""
        self.camera.look_at(self._places.xy[row])
        self._moved()

    def bring_into_view(self, row: int) -> None:
        """Move a point into the middle where it is not to be seen."""
        if not self.rect().contains(self.place_of(row).toPoint()):
            self.look_at(row)

    def fit(self) -> None:
        """Show the whole map."""
        self.camera.fit()
        self._moved()

    def zoom(self, factor: float) -> None:
        """Come nearer by a factor, towards the middle."""
        self._zoom(QPointF(self.rect().center()), factor)

    # ---- selection

    def selected(self) -> list[int]:
        """Return the selected rows."""
        return list(self._selected)

    def select(self, rows: Sequence[int]) -> None:
        """Select these rows and no others."""
        self._selected = list(rows)
        self.chosen.emit(self.selected())
        self.update()

    def describe(self, text: str) -> None:
        """Tell screen readers what is selected."""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)

    def row_at(self, point: QPointF, reach: float = REACH_PIXELS) -> int:
        """Return the point nearest to a place of the widget, or −1 where none is near."""
        return self._places.row_at(point, reach)

    def place_of(self, row: int) -> QPointF:
        """Return where a point is in the widget."""
        return self._places.place_of(row)

    def nearest(self, row: int, number: int) -> list[int]:
        """Return the points nearest to a point, itself left out."""
        return self._places.nearest(row, number)

    def rows_within(self, outline: QPolygonF) -> list[int]:
        """Return the points inside an outline in the widget."""
        return self._places.rows_within(outline)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        sharp = self._picture.draw(painter, self.camera, self.size(), ratio, self._tokens.surface)
        self._refresh.drawn(sharp=sharp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._tokens
        if self._playing >= 0:
            paint_glow(painter, self.place_of(self._playing), tokens)
        paint_path(painter, [self.place_of(row) for row in self._path], tokens)
        ringed = {*self._selected} if len(self._selected) <= RINGS_AT_MOST else set()
        paint_rings(painter, [self.place_of(row) for row in {*ringed, self._hover} - {-1}], tokens)
        self._paint_labels(painter, ratio, None if sharp else NEW_NAMES)
        paint_drawing(painter, self.drawing.points, tokens, line=self.drawing.line)
        paint_corners(painter, self.rect(), tokens)
        if self._by_keys and self.hasFocus():
            paint_focus(painter, self.rect(), tokens)
        painter.end()

    def _paint_labels(self, painter: QPainter, ratio: float, new: int | None) -> None:
        """Name the regions and, where few are in view, the tracks themselves."""
        level = level_at(self.camera.zoom, self._levels)
        below = self.fontMetrics().height()
        few = len(self._places) <= DOTS_AT_MOST
        named: list[Named] = [
            (place, label.text, self._tokens.text, self._named_by(label) if few else None)
            for place, label in names_of(self._labels, level, self.camera, below)
        ]
        for row in self._picture.titled:
            place = self.place_of(row).toPoint() + QPoint(0, below)
            named.append((place, self.title_of(row), self._tokens.text_secondary, None))
        ground, area = self._tokens.surface, self.rect()
        dots = self._places.places_of(None if few else self._picture.titled)
        self._names.paint(painter, named, self.font(), ground, area, ratio, new=new, dots=dots)

    def _named_by(self, label: MapLabel) -> NDArray[np.float64] | None:
        return None if label.rows is None else self._places.places_of(label.rows)

    def _moved(self) -> None:
        self.moved.emit()
        self.update()

    def _ask(self) -> None:
        """Have what is in view painted as sharp as it can be."""
        ground = self._tokens.surface
        self._picture.ask(self.camera, self.size(), self.devicePixelRatioF(), ground)

    def _redraw(self) -> None:
        self._picture.clear()
        self.update()

    # ---- mouse and fingers

    def mousePressEvent(self, event: QMouseEvent) -> None:
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
        drawn, self._dragged = self.drawing.end(), None
        self.unsetCursor()
        self.update()
        if self.drawing.line and drawn:
            ends = [self.row_at(point, reach=3 * REACH_PIXELS) for point in (drawn[0], drawn[-1])]
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

    def _zoom(self, point: QPointF, factor: float) -> None:
        self.camera.zoom_at(point, factor)
        self._moved()

    def _hover_over(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.hovered.emit(row)
            self.update()

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.camera.resize(QSizeF(self.size()))
