"""Which points of the map lie where."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from musicrec_desktop.gui.widgets.music_map.camera import MapCamera, inside

Rows = Sequence[int] | NDArray[np.int64]
NARROWEST_ASIDE = 2.0  # of the way in a direction to the way aside, for the next point there


class MapPlaces:
    """Points (n, 2) of the map, as a camera sees them.

    Parameters
    ----------
    xy : ndarray of shape (n, 2), float32
    camera : MapCamera
    """

    def __init__(self, xy: NDArray[np.float32], camera: MapCamera) -> None:
        self.xy = xy
        self._camera = camera

    def __len__(self) -> int:
        return len(self.xy)

    def places_of(self, rows: Rows | None = None) -> NDArray[np.float64]:
        """Return where points are in the widget, (m, 2); all where no rows are given."""
        chosen = self.xy if rows is None else self.xy[np.asarray(rows, np.int64)]
        return np.asarray(self._camera.to_widget(chosen), np.float64)

    def row_at(self, point: QPointF, reach: float) -> int:
        """Return the point nearest to a place of the widget, or −1 where none is near."""
        if not len(self.xy):
            return -1
        apart = np.square(self.xy - self._camera.to_map(point)).sum(axis=1)
        nearest = int(apart.argmin())
        return nearest if np.sqrt(apart[nearest]) * self._camera.scale <= reach else -1

    def place_of(self, row: int) -> QPointF:
        """Return where a point is in the widget."""
        x, y = self._camera.to_widget(self.xy[row : row + 1])[0]
        return QPointF(x, y)

    def nearest(self, row: int, number: int) -> list[int]:
        """Return the points nearest to a point, itself left out."""
        apart = np.square(self.xy - self.xy[row]).sum(axis=1)
        apart[row] = np.inf
        number = min(number, len(apart) - 1)
        found = np.argpartition(apart, number)[: number + 1]
        found = found[np.argsort(apart[found], kind="stable")][:number]
        return [int(other) for other in found]

    def rows_within(self, outline: QPolygonF) -> list[int]:
        """Return the points inside an outline in the widget."""
        places = self._camera.to_widget(self.xy)
        box = outline.boundingRect()
        near = (places[:, 0] >= box.left()) & (places[:, 0] <= box.right())
        near &= (places[:, 1] >= box.top()) & (places[:, 1] <= box.bottom())
        rows = np.flatnonzero(near)
        corners = np.array([(corner.x(), corner.y()) for corner in outline.toList()])
        return [int(row) for row in rows[inside(places[rows], corners)]]

    def towards(self, row: int, right: int, down: int) -> int:
        """Return the next point in a direction from one, or −1 where none lies there."""
        offsets = self.xy - self.xy[row]
        along = offsets @ np.array([right, down], np.float32)
        aside = np.abs(offsets @ np.array([down, right], np.float32))
        ahead = (along > 0) & (along * NARROWEST_ASIDE >= aside)
        if not ahead.any():
            return -1
        return int(np.where(ahead, along + NARROWEST_ASIDE * aside, np.inf).argmin())
