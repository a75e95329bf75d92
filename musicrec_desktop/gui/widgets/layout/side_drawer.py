"""A panel laid over a page that has no room beside it, with the page dimmed behind."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QRect,
    QRectF,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded

SLIDE_MS = 140
PAGE_IN_VIEW = 48  # pixels beside the panel, to click on
SHADE_DARK, SHADE_LIGHT = 110, 60  # of 255, over the page
SHADOW, SHADOW_DEPTH = 18, 60  # pixels, and of 255 at the panel's edge


class SideDrawer(QWidget):
    """Covers the upper part of its parent; a panel stands at its end, the left one from right.

    Parameters
    ----------
    last : QWidget
        The lowest part of the parent that is covered; what stands below it stays free.
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    dismissed()
        What is covered was clicked, or the keyboard has gone there.
    """

    dismissed = Signal()

    def __init__(self, last: QWidget, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._host, self._last = parent, last
        self._tokens = tokens
        self._panel: QWidget | None = None
        self._wanted = 0
        self._out = 0.0  # share of its width that the panel has come out
        self._slide = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._slid)
        self._slide.finished.connect(self._arrived)
        for watched in (parent, last):
            watched.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a panel is out, or on its way."""
        return self._panel is not None and not self._closing

    @property
    def _closing(self) -> bool:
        return self._slide.direction() == QVariantAnimation.Direction.Backward

    def open(self, panel: QWidget, width: int) -> None:
        """Pull a panel out, so many pixels wide where there is room for them."""
        if not self.is_open:
            QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self._panel, self._wanted = panel, width
        if panel.parent() is not self:
            panel.setParent(self)
        self._fit()
        panel.show()
        self.show()
        self.raise_()
        self._move(QVariantAnimation.Direction.Forward)

    def close_panel(self) -> None:
        """Push the panel back."""
        if self.is_open:
            QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
            self._move(QVariantAnimation.Direction.Backward)

    def let_go(self) -> None:
        """Be gone at once: the panel goes elsewhere, or is hidden."""
        self.close_panel()
        self._slide.stop()
        self._slid(0.0)
        self._arrived()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self.update()

    # ---- Qt's events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        sides = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)
        if event.button() in sides:
            event.ignore()  # these lead to another page, as everywhere
        elif self._panel is not None and not self._panel.geometry().contains(
            event.position().toPoint()
        ):
            self.dismissed.emit()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._panel is None:
            return
        painter = QPainter(self)
        shade = QColor(
            0, 0, 0, round(self._out * (SHADE_DARK if self._tokens.dark else SHADE_LIGHT))
        )
        painter.fillRect(self.rect(), shade)
        panel = self._panel.geometry()
        from_right = self.isRightToLeft()
        edge = panel.right() + 1 if from_right else panel.left()
        away = edge + SHADOW if from_right else edge - SHADOW
        shadow = QLinearGradient(edge, 0, away, 0)
        shadow.setColorAt(0, QColor(0, 0, 0, SHADOW_DEPTH))
        shadow.setColorAt(1, QColor(0, 0, 0, 0))
        painter.fillRect(QRectF(min(edge, away), 0, SHADOW, self.height()), shadow)
        line = edge if from_right else edge - 1
        painter.fillRect(QRect(line, 0, 1, self.height()), QColor(self._tokens.line))
        painter.end()

    # ---- moving

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Give way where the keyboard goes to something that is covered, and not seen well."""
        if now is None or self.isAncestorOf(now) or not self._host.isAncestorOf(now):
            return
        place = now.mapTo(self._host, now.rect().center())
        on_top = self._host.childAt(place)  # what lies over the drawer is no way out of it
        if place.y() < self.height() and on_top is not now:
            self.dismissed.emit()

    def _fit(self) -> None:
        self.setGeometry(0, 0, self._host.width(), self._last.geometry().bottom() + 1)
        if self._panel is None:
            return
        least = self._panel.minimumSizeHint().width()
        width = max(min(self._wanted, self.width() - PAGE_IN_VIEW), least)
        out = round(width * self._out)
        x = out - width if self.isRightToLeft() else self.width() - out
        self._panel.setGeometry(x, 0, width, self.height())

    def _move(self, direction: QVariantAnimation.Direction) -> None:
        self._slide.setDirection(direction)
        there = 0.0 if self._closing else 1.0
        if self._tokens.motion and self._out != there:
            if self._slide.state() != QVariantAnimation.State.Running:
                self._slide.start()
            return
        self._slide.stop()
        self._slid(there)
        self._arrived()

    def _slid(self, out: float) -> None:
        self._out = out
        self._fit()
        self.update()

    def _arrived(self) -> None:
        if self._closing and self._panel is not None:
            self._panel.hide()
            self._panel = None
            self.hide()
