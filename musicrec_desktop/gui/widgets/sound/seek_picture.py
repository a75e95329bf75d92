"""A picture of the whole track, from left to right, that one can seek in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicrec_desktop.gui.words.spectrogram import position_said

SEEK_SECONDS = 5.0  # that an arrow key goes


class SeekPicture(QWidget):
    """Goes where it is clicked, or a step with the arrow keys; says aloud where that is.

    What draws it finds the pointer in ``_hover``, whether the keyboard is in it in
    ``_focus_ring``, and the line's place by ``_x``.

    Signals
    -------
    seek_requested(float)
        Seconds into the track.
    """

    seek_requested = Signal(float)

    def __init__(self, name: str, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.empty_text = ""  # where there is no track, or none of known length
        self._duration = self._position = 0.0
        self._hover: QPoint | None = None
        self._focus_ring = False
        self._told: tuple[int, int, str] | None = None
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(name)

    @property
    def position_seconds(self) -> float:
        """Where the line is."""
        return self._position

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._duration > 0:
            self.seek_requested.emit(self._seconds(event.position().toPoint().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = event.position().toPoint() if self._duration > 0 else None
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._hover = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._focus_ring = False
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -SEEK_SECONDS, Qt.Key.Key_Right: SEEK_SECONDS}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() or self._duration <= 0:
            super().keyPressEvent(event)
            return
        # From where the last step went, which the player may not have reached yet.
        self._position = min(max(self._position + step, 0.0), self._duration)
        self.seek_requested.emit(self._position)

    def _describe(self) -> None:
        """Tell screen readers where the line is."""
        told = (int(self._position), int(self._duration), self.empty_text)
        if told == self._told:  # every frame comes here
            return
        self._told = told
        known = self._duration > 0
        text = position_said(self._position, self._duration) if known else self.empty_text
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, text))

    def _x(self, seconds: float) -> int:
        return round(seconds / self._duration * self.width()) if self._duration > 0 else 0

    def _seconds(self, x: int) -> float:
        return min(max(x / max(1, self.width()), 0.0), 1.0) * self._duration
