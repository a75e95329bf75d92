"""Much that follows from one event, a bit in each turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does steps one after the other, each in a turn of its own.

    Between two of them is drawn what the first has changed, and keys and clicks are answered.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def begin(self, *steps: Callable[[], object]) -> None:
        """Do these from the next turn on, and no more of what was begun before."""
        self._steps = list(steps)
        self._timer.start()

    def stop(self) -> None:
        """Leave out what is not done yet."""
        self._steps.clear()
        self._timer.stop()

    def _step(self) -> None:
        step = self._steps.pop(0)
        if not self._steps:
            self._timer.stop()
        step()
