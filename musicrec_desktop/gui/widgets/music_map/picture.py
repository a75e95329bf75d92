"""The points of the map as a picture that is kept while the map moves.

It is painted with a margin around what is in view, so that a drag shows other parts of the
same picture. While the map is zoomed the picture is stretched. The next one is painted by
another thread meanwhile, so that no frame waits for it.
"""

from __future__ import annotations

import copy
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from musicrec_desktop.gui.look.map_colours import Colouring
from musicrec_desktop.gui.widgets.music_map.ahead import Ahead
from musicrec_desktop.gui.widgets.music_map.camera import MapCamera
from musicrec_desktop.gui.widgets.music_map.points import EMPHASIS_PIXELS, PointCanvas, radius_for

MARGIN_PIXELS = 160
MOVED_FAR = 0.4  # of the margin, from where on the next picture is painted
STRETCHED_FAR = 1.5  # from where on it is not put off until the map rests
MOST_STRETCH = 4.0  # beyond which a stretched picture says too little
LEAST_STRETCH = 0.4
PATIENCE = 4.0  # times as far, while the next picture is on its way
TITLED_AT_MOST = 40


@dataclass(frozen=True, slots=True, eq=False)
class _Points:
    """What is painted, from top to bottom, as memory is written in order then.

    Attributes
    ----------
    xy : ndarray of shape (n, 2), float32
    order : ndarray of shape (n,), int64
        Which row each is.
    codes : ndarray of shape (n,), int64
        Into ``colours``.
    colours : tuple of str
        None yet where it is empty.
    emphasised : ndarray of shape (n,), bool, or None
    """

    xy: NDArray[np.float32] = field(default_factory=lambda: np.empty((0, 2), np.float32))
    order: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    codes: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    colours: tuple[str, ...] = ()
    emphasised: NDArray[np.bool_] | None = None


@dataclass(frozen=True, slots=True)
class _Sight:
    """What a picture is painted of: the part that a camera sees, in a widget of a size."""

    camera: MapCamera
    size: QSize
    ratio: float
    ground: str

    def fits(self, other: _Sight) -> bool:
        """Whether both are of the same widget in the same colours."""
        of_mine = (self.size, self.ratio, self.ground)
        return bool(of_mine == (other.size, other.ratio, other.ground))


@dataclass(frozen=True, slots=True)
class _Painted:
    """A picture; the canvas owns the memory that the image shows."""

    sight: _Sight
    canvas: PointCanvas
    image: QImage
    titled: list[int]


class MapPicture:
    """Painted from places, colours and a camera, when it has to be.

    Parameters
    ----------
    threads : concurrent.futures.Executor
        Of which one paints the next picture.
    """

    def __init__(self, threads: Executor) -> None:
        self._points = _Points()
        self._painted: _Painted | None = None
        self._next: Ahead[_Painted] = Ahead(threads)

    @property
    def titled(self) -> list[int]:
        """The rows in view, where there are few enough to name them all."""
        return [] if self._painted is None else self._painted.titled

    def show_points(self, xy: NDArray[np.float32]) -> None:
        """Paint these places (n, 2) from now on, in no colours yet."""
        order = np.lexsort((xy[:, 0], xy[:, 1])).astype(np.int64)
        self._points = _Points(xy[order], order)
        self.clear()

    def move_points(self, xy: NDArray[np.float32]) -> None:
        """Paint the same points elsewhere."""
        self._points = replace(self._points, xy=xy[self._points.order])
        self.clear()

    def show_colours(self, colouring: Colouring) -> None:
        """Paint in these colours."""
        codes = np.asarray(colouring.codes, np.int64)[self._points.order]
        self._points = replace(self._points, codes=codes, colours=tuple(colouring.colours))
        self.clear()

    def emphasise(self, rows: NDArray[np.bool_] | None) -> None:
        """Dim all but some; None dims none."""
        emphasised = None if rows is None else rows[self._points.order]
        self._points = replace(self._points, emphasised=emphasised)
        self.clear()

    def clear(self) -> None:
        """Paint anew next time."""
        self._painted = None
        self._next.forget()

    # ---- the next picture

    @property
    def working(self) -> bool:
        """Whether another picture is being painted, or waits to be taken over."""
        return self._next.working

    def ask(self, camera: MapCamera, size: QSize, ratio: float, ground: str) -> None:
        """Let what a camera sees be painted by the other thread, one picture at a time."""
        self._next.start(_paint, self._points, _Sight(copy.copy(camera), size, ratio, ground))

    def take_over(self) -> bool:
        """Show from now on what was painted meanwhile; return whether something was."""
        painted = self._next.take()
        self._painted = painted or self._painted
        return painted is not None

    # ---- this picture

    def draw(
        self, painter: QPainter, camera: MapCamera, size: QSize, ratio: float, ground: str
    ) -> bool:
        """Draw what a camera sees; return whether that is as sharp as it can be.

        Parameters
        ----------
        painter : QPainter
        camera : MapCamera
        size : QSize
            Of the widget.
        ratio : float
            Device pixels for each of its.
        ground : str
        """
        sight = _Sight(copy.copy(camera), size, ratio, ground)
        painted = self._painted
        if (
            painted is None
            or not painted.sight.fits(sight)
            or not _covers(painted.sight, sight, PATIENCE if self.working else 1.0)
        ):
            painted = self._painted = _paint(self._points, sight)
            self._next.forget()
        elif _far(painted.sight, sight):
            self.ask(camera, size, ratio, ground)
        corner = _corner(painted.sight, sight)
        stretch = sight.camera.scale / painted.sight.camera.scale
        if stretch == 1.0:
            painter.drawImage(corner, painted.image)
            return True
        room = QRectF(corner, QSizeF(painted.image.deviceIndependentSize()) * stretch)
        if not room.contains(QRectF(0, 0, size.width(), size.height())):
            painter.fillRect(0, 0, size.width(), size.height(), QColor(ground))
        painter.drawImage(room, painted.image)
        return False


def _apart(painted: _Sight, seen: _Sight) -> tuple[float, float]:
    """Return how often a picture is stretched, and how far it is moved in the widget."""
    moved = np.abs((painted.camera.centre - seen.camera.centre) * seen.camera.scale)
    return seen.camera.scale / painted.camera.scale, float(moved.max())


def _covers(painted: _Sight, seen: _Sight, patience: float) -> bool:
    """Whether what was painted is enough for what is to be seen."""
    stretch, moved = _apart(painted, seen)
    if stretch != 1.0:
        return LEAST_STRETCH / patience <= stretch <= MOST_STRETCH * patience
    return moved <= MARGIN_PIXELS


def _far(painted: _Sight, seen: _Sight) -> bool:
    """Whether what was painted will soon not be enough."""
    stretch, moved = _apart(painted, seen)
    if stretch != 1.0:
        return not 1 / STRETCHED_FAR < stretch < STRETCHED_FAR
    return moved > MOVED_FAR * MARGIN_PIXELS


def _corner(painted: _Sight, seen: _Sight) -> QPointF:
    """Return where a picture's upper left corner is in the widget."""
    half = np.array([seen.size.width(), seen.size.height()]) / 2
    corner = painted.camera.centre - (half + MARGIN_PIXELS) / painted.camera.scale
    x, y = half + (corner - seen.camera.centre) * seen.camera.scale
    return QPointF(x, y)


def _paint(points: _Points, sight: _Sight) -> _Painted:
    """Paint what is in sight; in any thread."""
    size, ratio = sight.size, sight.ratio
    width, height = size.width() + 2 * MARGIN_PIXELS, size.height() + 2 * MARGIN_PIXELS
    places = sight.camera.to_widget(points.xy, ratio)
    inside = (places >= 0).all(axis=1)
    inside &= (places < (size.width() * ratio, size.height() * ratio)).all(axis=1)
    visible = int(np.count_nonzero(inside))
    titled = points.order[inside].tolist() if visible <= TITLED_AT_MOST else []
    radius = radius_for(visible, size.width() * size.height()) * ratio
    canvas = PointCanvas(
        round(width * ratio), round(height * ratio), sight.ground, radius + EMPHASIS_PIXELS
    )
    if points.colours:
        shown = np.floor(places + MARGIN_PIXELS * ratio).astype(np.int64)
        canvas.paint(shown, points.codes, points.colours, radius, points.emphasised)
    image = canvas.image()
    image.setDevicePixelRatio(ratio)
    return _Painted(sight, canvas, image, titled)
