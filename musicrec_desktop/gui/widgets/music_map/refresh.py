"""Takes care that the map is sharp a moment after it was moved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

SHARP_AFTER_MS = 60  # of rest, after the map was zoomed
LOOK_MS = 10  # whether the next picture is ready


class Prepared(Protocol):
    """What another thread prepares: the picture, or where names stand."""

    @property
    def working(self) -> bool:
        """Whether something is being prepared, or waits to be taken over."""

    def take_over(self) -> bool:
        """Show from now on what was prepared meanwhile; return whether something was."""


class MapRefresh(QObject):
    """Has a sharper picture painted while nothing moves, and takes it over when it is ready.

    Parameters
    ----------
    prepared : Prepared
    ask : callable
        Has what is in view prepared.
    show : callable
        Called when something else is to be drawn.
    parent : QObject
    """

    def __init__(
        self,
        prepared: Prepared,
        ask: Callable[[], None],
        show: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._prepared, self._ask, self._show = prepared, ask, show
        self._rest = QTimer(self, singleShot=True, interval=SHARP_AFTER_MS)
        self._rest.timeout.connect(self._begin)
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self._take_over)

    def drawn(self, *, sharp: bool) -> None:
        """Note that a frame was drawn."""
        if self._prepared.working:
            self._look.start()
        elif not sharp:
            self._rest.start()

    def _begin(self) -> None:
        self._ask()
        self._look.start()

    def _take_over(self) -> None:
        if self._prepared.take_over():
            self._show()
        elif self._prepared.working:
            self._look.start()
