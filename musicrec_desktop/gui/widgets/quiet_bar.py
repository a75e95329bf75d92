"""A bar that says how far something is and is drawn with what else has changed."""

from __future__ import annotations

import math
from time import monotonic

from PySide6.QtCore import Property, QBasicTimer, QRectF, Qt, QTimerEvent
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from musicrec_desktop.gui.pyside.painting import guarded

STEP_MS = 40
THERE_AND_BACK_SECONDS = 2.4
LONG = 0.3  # of the bar, what runs along it where it is unknown how much there is
STILL_OPACITY = 0.4  # of what is drawn instead where nothing may move


class QuietBar(QProgressBar):
    """Asks to be drawn, as any widget that changes does, with round ends at any step.

    Qt's own bar draws itself at once, and with it all of the window that waits to be drawn:
    in the midst of whoever told it, and again a moment later with what that one changed. What
    runs along it has square ends, and moves on where nothing is to move.

    The style sheet says what colours it has and whether it may move.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moves = True
        self._done = self.palette().highlight().color()
        self._rest = self.palette().midlight().color()
        self._clock = QBasicTimer()

    def show_steps(self, done: int, total: int) -> None:
        """Show how much is done; that it is unknown how much there is where the total is 0."""
        if (done, 0, total) != (self.value(), self.minimum(), self.maximum()):
            self.setUpdatesEnabled(False)
            self.setRange(0, total)
            self.setValue(done)
            self.setUpdatesEnabled(True)
        self._keep_time()

    @property
    def running(self) -> bool:
        """Whether something runs along it."""
        return self._clock.isActive()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        painter.setBrush(self._rest)
        painter.drawRoundedRect(whole, radius, radius)
        painter.setBrush(self._done)
        part = self._part(whole)
        if self._unknown and not self._moves:
            painter.setOpacity(STILL_OPACITY)
        if part.width() > 0:
            painter.drawRoundedRect(part, radius, radius)
        self._keep_time()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_time()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() != self._clock.timerId():
            super().timerEvent(event)
        elif not self.window().isMinimized():
            self.update()

    @property
    def _unknown(self) -> bool:
        return self.maximum() <= self.minimum()

    def _keep_time(self) -> None:
        """Let time pass only while something runs along the bar where it is seen."""
        wanted = self._unknown and self._moves and self.isVisible()
        if wanted and not self._clock.isActive():
            self._clock.start(STEP_MS, self)
        elif not wanted:
            self._clock.stop()

    def _part(self, whole: QRectF) -> QRectF:
        """Return where the bar is filled."""
        if self._unknown and not self._moves:
            return whole
        left, width = 0.0, LONG * whole.width()
        if self._unknown:
            turn = 2 * math.pi * monotonic() / THERE_AND_BACK_SECONDS
            left = (whole.width() - width) * (1 - math.cos(turn)) / 2
        else:
            share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
            # A little is a dot: less has no room for its round ends.
            width = max(whole.height(), share * whole.width()) if share > 0 else 0.0
        part = QRectF(left, whole.top(), width, whole.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right() - left)
        return part

    def _set_moves(self, moves: bool) -> None:
        self._moves = moves
        self._keep_time()
        self.update()

    def _set_done(self, colour: QColor) -> None:
        self._done = QColor(colour)
        self.update()

    def _set_rest(self, colour: QColor) -> None:
        self._rest = QColor(colour)
        self.update()

    moves = Property(bool, lambda self: self._moves, _set_moves)
    doneColour = Property(QColor, lambda self: self._done, _set_done)
    restColour = Property(QColor, lambda self: self._rest, _set_rest)
