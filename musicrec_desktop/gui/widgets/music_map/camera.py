"""Which part of the map is in view."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSizeF

MARGIN_PIXELS, MARGIN_SHARE = 36.0, 0.1  # of the map: at most this, and this of each side
MOST_ZOOM = 400.0
LEAST_ZOOM = 1.0  # the whole map: farther away there is nothing more
NEARLY = 0.02


class MapCamera:
    """Turns places of the map into places of the widget and back.

    Attributes
    ----------
    centre : ndarray of shape (2,)
        What lies in the middle of the widget.
    zoom : float
        1 shows the whole map.
    """

    def __init__(self) -> None:
        self.centre = np.zeros(2)
        self.zoom = 1.0
        self._low, self._high = np.zeros(2), np.ones(2)
        self._size = QSizeF(1, 1)

    def resize(self, size: QSizeF) -> None:
        """Show the same part in a widget of another size."""
        self._size = size

    def see(self, xy: NDArray[np.float32]) -> None:
        """Let these places (n, 2) be the whole map, and show it."""
        if len(xy):
            self._low = xy.min(axis=0).astype(float)
            self._high = xy.max(axis=0).astype(float)
        self.fit()

    def fit(self) -> None:
        """Show the whole map."""
        self.centre, self.zoom = (self._low + self._high) / 2, 1.0

    @property
    def whole(self) -> bool:
        """Whether the whole map is shown, as by :meth:`fit`."""
        middle = (self._low + self._high) / 2
        near = np.abs(self.centre - middle) <= NEARLY * np.maximum(self._high - self._low, 1e-6)
        return bool(abs(self.zoom - 1.0) <= NEARLY and near.all())

    @property
    def bounds(self) -> NDArray[np.float64]:
        """The corners of the whole map, shape (2, 2)."""
        return np.stack([self._low, self._high])

    @bounds.setter
    def bounds(self, corners: NDArray[np.float64]) -> None:
        self._low, self._high = corners

    @property
    def scale(self) -> float:
        """Pixels for a unit of the map."""
        extent = np.maximum(self._high - self._low, 1e-6)
        sides = np.array([self._size.width(), self._size.height()])
        room = sides - 2 * np.minimum(MARGIN_PIXELS, MARGIN_SHARE * sides)
        return float(np.min(np.maximum(room, 50.0) / extent)) * self.zoom

    def to_widget(self, xy: NDArray[np.floating], ratio: float = 1.0) -> NDArray[np.float64]:
        """Return where places (n, 2) of the map are in the widget, in pixels times a ratio."""
        middle = np.array([self._size.width(), self._size.height()]) / 2
        offset = (middle - self.centre * self.scale) * ratio
        found: NDArray[np.float64] = xy * (self.scale * ratio) + offset
        return found

    def to_map(self, point: QPointF) -> NDArray[np.float64]:
        """Return which place of the map a point of the widget shows."""
        middle = np.array([self._size.width(), self._size.height()]) / 2
        return self.centre + (np.array([point.x(), point.y()]) - middle) / self.scale

    def pan(self, right: float, down: float) -> None:
        """Move the map by so many pixels; its middle stays within reach."""
        self.centre = self.centre - np.array([right, down]) / self.scale
        self.centre = np.clip(self.centre, self._low, self._high)

    def zoom_at(self, point: QPointF, factor: float) -> None:
        """Come nearer, so that what lies under a point stays there, or go away.

        On the way back to the whole map its middle comes to that of the widget.
        """
        before, old, middle = self.to_map(point), self.zoom, (self._low + self._high) / 2
        aside = np.abs(self.centre - middle)
        self.zoom = float(np.clip(self.zoom * factor, LEAST_ZOOM, MOST_ZOOM))
        self.centre = np.clip(self.centre + before - self.to_map(point), self._low, self._high)
        if factor < 1.0:
            hidden, was = 1 - LEAST_ZOOM / self.zoom, 1 - LEAST_ZOOM / old  # shares of the map
            most = np.maximum((self._high - self._low) / 2, aside / max(was, 1e-9)) * hidden
            self.centre = np.clip(self.centre, middle - most, middle + most)

    def look_at(self, place: NDArray[np.floating]) -> None:
        """Move a place of the map into the middle."""
        self.centre = np.asarray(place, np.float64).copy()


def inside(places: NDArray[np.float64], corners: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which places lie inside a polygon: an odd number of its sides is to their right."""
    found = np.zeros(len(places), bool)
    x, y = places[:, 0], places[:, 1]
    for (x1, y1), (x2, y2) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if y1 != y2:
            crosses = (y1 > y) != (y2 > y)
            found ^= crosses & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    return found
