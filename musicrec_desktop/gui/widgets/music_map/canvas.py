"""The map as it is painted: points, names, what plays, what is selected or drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.map_colours import Colouring
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.music_map.camera import MapCamera
from musicrec_desktop.gui.widgets.music_map.drawing import MapDrawing
from musicrec_desktop.gui.widgets.music_map.labels import (
    GAP,
    LabelPainter,
    Named,
    Standing,
    titles_of,
)
from musicrec_desktop.gui.widgets.music_map.motion import MOVED_AT_MOST, MapMotion
from musicrec_desktop.gui.widgets.music_map.names import MapNames, MapWords
from musicrec_desktop.gui.widgets.music_map.overlay import (
    paint_corners,
    paint_drawing,
    paint_focus,
    paint_glow,
    paint_path,
    paint_rings,
)
from musicrec_desktop.gui.widgets.music_map.picture import MapPicture
from musicrec_desktop.gui.widgets.music_map.places import MapPlaces
from musicrec_desktop.gui.widgets.music_map.refresh import MapRefresh

REACH_PIXELS = 10.0  # about the pointer
LINE_REACH = 3  # times as far, for the ends of a line
RINGS_AT_MOST = 24  # more are told apart by what is dimmed
NEW_NAMES = 8  # that are drawn in a frame while the map is zoomed; half a millisecond each
SMALLEST = (200, 110)
ROOMY = (480, 360)  # pixels; a map of less names its regions only
FEW = 4  # tracks in view, which a small map names, too


class MapCanvas(QWidget):
    """Points, by the rows of a layout.

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
    moved()
        Another part of the map is in view.
    """

    moved = Signal()

    def __init__(
        self, title_of: Callable[[int], str], tokens: Tokens, threads: Executor, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.camera = MapCamera()
        self.drawing = MapDrawing()
        self._tokens = tokens
        self._xy = np.empty((0, 2), np.float32)
        self._places = MapPlaces(self._xy, self.camera)
        self._selected: list[int] = []
        self._path: list[int] = []
        self._playing = self._hover = -1
        self._by_keys = False
        self._picture = MapPicture(threads)
        self._motion = MapMotion(self.camera, self._move_points, self)
        self._names, self._label_painter = MapNames(threads), LabelPainter()
        self._refresh = MapRefresh(self._picture, self._ask, self.update, self)
        self._names_refresh = MapRefresh(self._names, self.update, self.update, self)
        self._points_moved = True
        self.title_of = title_of
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("Music map", "Music map"))
        self.setMinimumSize(*SMALLEST)

    @property
    def roomy(self) -> bool:
        """Whether there is room for more than the names of regions."""
        return self.width() >= ROOMY[0] and self.height() >= ROOMY[1]

    # ---- what is shown

    def show_points(
        self,
        xy: NDArray[np.float32],
        *,
        keep_view: bool = False,
        before: NDArray[np.float32] | None = None,
    ) -> None:
        """Show these places (n, 2); nothing is selected.

        Where it is told where they lay before, NaN for new ones, they go there calmly.
        """
        self._motion.finish()
        bounds = self.camera.bounds
        self._points_moved = before is not None or not keep_view
        self._xy = xy
        self._places = MapPlaces(xy, self.camera)
        self._selected, self._path = [], []
        self._hover = self._playing = -1
        self._picture.show_points(xy)
        camera, whole = (self.camera.centre, self.camera.zoom), self.camera.whole
        self.camera.see(xy)
        if keep_view and not whole:
            self.camera.centre, self.camera.zoom = camera
        moves = self._tokens.motion and self.isVisible() and len(xy) <= MOVED_AT_MOST
        if before is not None and moves:
            self._motion.start(before, xy, bounds)
        self._redraw()

    def show_colours(self, colouring: Colouring) -> None:
        """Colour the points."""
        self._picture.show_colours(colouring)
        self.update()

    def show_words(self, words: MapWords) -> None:
        """Name these genres and artists."""
        self._names.show(words, self._xy, moved=self._points_moved)
        self._label_painter.clear()
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

    # ---- where points are

    def row_at(self, point: QPointF, reach: float = REACH_PIXELS) -> int:
        """Return the point nearest to a place of the widget, or −1 where none is near."""
        return self._places.row_at(point, reach)

    def line_ends(self) -> list[int]:
        """Return the points that a line which is being drawn joins, −1 where it has none."""
        drawn = self.drawing.points if self.drawing.line else []
        ends = (drawn[0], drawn[-1]) if drawn else ()
        return [self.row_at(point, LINE_REACH * REACH_PIXELS) for point in ends]

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

    @guarded
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
        ringed = {*ringed, self._hover, *self.line_ends()} - {-1}
        paint_rings(painter, [self.place_of(row) for row in ringed], tokens)
        if not self._motion.running:  # a name would be untrue on the way
            self._paint_labels(painter, ratio, None if sharp else NEW_NAMES)
        paint_drawing(painter, self.drawing.points, tokens, line=self.drawing.line)
        paint_corners(painter, self.rect(), tokens)
        if self._by_keys and self.hasFocus():
            paint_focus(painter, self.rect(), tokens)
        painter.end()

    def standing(self) -> list[Standing]:
        """Return the names that are to be seen; none lies under a step of the path."""
        names = self._names.standing(self.camera, self.size(), self.font(), self._tokens)
        self._names_refresh.drawn(sharp=True)
        steps = [self.place_of(row).toPoint() for row in self._path]
        return [
            name
            for name in names
            if not any(name.rect.adjusted(-GAP, -1, GAP, 1).contains(step) for step in steps)
        ]

    def settle(self) -> None:
        """Let what moves be there at once."""
        self._motion.finish()

    def _move_points(self, xy: NDArray[np.float32]) -> None:
        self._places = MapPlaces(xy, self.camera)
        self._picture.move_points(xy)
        self.update()

    def _paint_labels(self, painter: QPainter, ratio: float, new: int | None) -> None:
        """Name the genres and artists and, where few are in view, the tracks themselves."""
        names = self.standing()
        below, secondary = self.fontMetrics().height(), self._tokens.text_secondary
        titled, named = self._picture.titled, []
        for row in titled if self.roomy or len(titled) <= FEW else ():
            place = self.place_of(row).toPoint() + QPoint(0, below)
            own = self._places.places_of([row])
            named.append(Named(place, self.title_of(row), secondary, own, spare=True))
        dots, taken = self._places.places_of(titled), [name.rect for name in names]
        names += titles_of(named, self.font(), self.rect(), dots, taken)
        ground = self._tokens.surface
        self._label_painter.paint(painter, names, self.font(), ground, ratio, new=new)

    def _moved(self) -> None:
        self._hover = -1  # another dot lies there, or the same is to be told of again
        self.moved.emit()
        self.update()

    def _ask(self) -> None:
        """Have what is in view painted as sharp as it can be."""
        ground = self._tokens.surface
        self._picture.ask(self.camera, self.size(), self.devicePixelRatioF(), ground)

    def _redraw(self) -> None:
        self._picture.clear()
        self.update()

    def _zoom(self, point: QPointF, factor: float) -> None:
        self.camera.zoom_at(point, factor)
        self._moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.camera.resize(QSizeF(self.size()))
        self._moved()
