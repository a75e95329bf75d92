"""The points of the map as a picture that is kept while the map only moves.

It is painted with a margin around what is in view, so that a drag shows other parts of the
same picture. While the map is zoomed the picture is stretched, and painted anew in full
sharpness a moment later.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from musicrec_desktop.gui.map_colours import Colouring
from musicrec_desktop.gui.widgets.map_camera import MapCamera
from musicrec_desktop.gui.widgets.map_points import EMPHASIS_PIXELS, PointCanvas, radius_for

MARGIN_PIXELS = 160
MOST_STRETCH = 2.5  # beyond which a stretched picture says too little
TITLED_AT_MOST = 40


class MapPicture:
    """Painted from places, colours and a camera, when it has to be.

    Attributes
    ----------
    titled : list of int
        The rows in view, where there are few enough to name them all.
    """

    def __init__(self) -> None:
        self.titled: list[int] = []
        self._xy = np.empty((0, 2), np.float32)
        self._order = np.empty(0, np.int64)
        self._codes = np.empty(0, np.int64)
        self._colours: list[str] = []
        self._emphasised: NDArray[np.bool_] | None = None
        self._image: QImage | None = None
        self._canvas: PointCanvas | None = None  # whose memory the image shows
        self._key: tuple[float, float, float] = (0.0, 0.0, 0.0)  # width, height, ratio
        self._centre, self._scale = np.zeros(2), 1.0

    def show_points(self, xy: NDArray[np.float32]) -> None:
        """Paint these places (n, 2) from now on, in no colours yet."""
        self._order = np.lexsort((xy[:, 0], xy[:, 1])).astype(np.int64)
        self._xy = xy[self._order]
        self._colours, self._emphasised, self.titled = [], None, []
        self.clear()

    def show_colours(self, colouring: Colouring) -> None:
        """Paint in these colours."""
        self._codes = np.asarray(colouring.codes, np.int64)[self._order]
        self._colours = list(colouring.colours)
        self.clear()

    def emphasise(self, rows: NDArray[np.bool_] | None) -> None:
        """Dim all but some; None dims none."""
        self._emphasised = None if rows is None else rows[self._order]
        self.clear()

    def clear(self) -> None:
        """Paint anew next time."""
        self._image = None

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
        key = (float(size.width()), float(size.height()), ratio)
        if self._image is None or key != self._key or not self._covers(camera):
            self._paint(camera, size, ratio, ground)
        assert self._image is not None
        stretch = camera.scale / self._scale
        corner = self._corner(camera, size)
        if stretch == 1.0:
            painter.drawImage(corner, self._image)
            return True
        painter.fillRect(0, 0, size.width(), size.height(), QColor(ground))
        whole = QSizeF(self._image.deviceIndependentSize()) * stretch
        painter.drawImage(QRectF(corner, whole), self._image)
        return False

    def _covers(self, camera: MapCamera) -> bool:
        """Whether what was painted is enough for what a camera sees now."""
        stretch = camera.scale / self._scale
        if stretch != 1.0:
            return 1 / MOST_STRETCH <= stretch <= MOST_STRETCH
        moved = np.abs((self._centre - camera.centre) * camera.scale)
        return bool((moved <= MARGIN_PIXELS).all())

    def _corner(self, camera: MapCamera, size: QSize) -> QPointF:
        """Return where the picture's upper left corner is in the widget."""
        half = np.array([size.width(), size.height()]) / 2
        corner = self._centre - (half + MARGIN_PIXELS) / self._scale
        x, y = half + (corner - camera.centre) * camera.scale
        return QPointF(x, y)

    def _paint(self, camera: MapCamera, size: QSize, ratio: float, ground: str) -> None:
        width, height = size.width() + 2 * MARGIN_PIXELS, size.height() + 2 * MARGIN_PIXELS
        places = camera.to_widget(self._xy, ratio)
        inside = (places >= 0).all(axis=1)
        inside &= (places < (size.width() * ratio, size.height() * ratio)).all(axis=1)
        visible = int(np.count_nonzero(inside))
        few = visible <= TITLED_AT_MOST
        self.titled = self._order[inside].tolist() if few else []
        radius = radius_for(visible) * ratio
        canvas = PointCanvas(
            round(width * ratio), round(height * ratio), ground, radius + EMPHASIS_PIXELS
        )
        if self._colours:
            shown = np.floor(places + MARGIN_PIXELS * ratio).astype(np.int64)
            canvas.paint(shown, self._codes, self._colours, radius, self._emphasised)
        self._canvas, self._image = canvas, canvas.image()
        self._image.setDevicePixelRatio(ratio)
        self._key = (float(size.width()), float(size.height()), ratio)
        self._centre, self._scale = camera.centre.copy(), camera.scale
