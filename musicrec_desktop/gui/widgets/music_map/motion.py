"""How the points of the map go from where they lay to where they lie now."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation

from musicrec_desktop.gui.widgets.music_map.camera import MapCamera

DURATION_MS = 700
MOVED_AT_MOST = 30_000  # points; more take too long to paint for each frame

Points = NDArray[np.float32]


class MapMotion(QObject):
    """Moves points, and what of the map is in view with them.

    Parameters
    ----------
    camera : MapCamera
    show : callable
        Shows points at these places (n, 2).
    """

    def __init__(self, camera: MapCamera, show: Callable[[Points], None], parent: QObject) -> None:
        super().__init__(parent)
        self._camera, self._show = camera, show
        self._ends = (np.empty((0, 2), np.float32), np.empty((0, 2), np.float32))
        self._bounds = (camera.bounds, camera.bounds)
        self._way = QVariantAnimation(self, duration=DURATION_MS)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._way.valueChanged.connect(self._at)

    @property
    def running(self) -> bool:
        """Whether they are on their way."""
        return self._way.state() == QAbstractAnimation.State.Running

    def start(self, before: Points, after: Points, bounds: NDArray[np.float64]) -> None:
        """Let points go to where they lie now.

        Parameters
        ----------
        before, after : ndarray of shape (n, 2)
            What has no place before, NaN, is where it lies now at once.
        bounds : ndarray of shape (2, 2)
            Those of the camera before; it has the new ones already.
        """
        self._ends = (np.where(np.isfinite(before), before, after), after)
        self._bounds = (bounds, self._camera.bounds)
        self._at(0.0)
        self._way.start()

    def finish(self) -> None:
        """Be there at once."""
        if self.running:
            self._way.stop()
            self._at(1.0)

    def _at(self, share: float) -> None:
        first, last = self._bounds
        whole = self._camera.whole
        self._camera.bounds = first + share * (last - first)
        if whole:
            self._camera.fit()
        before, after = self._ends
        self._show(after if share >= 1.0 else before + np.float32(share) * (after - before))
