"""Horizontal bars with their names and values: a small plot that is also its own table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.words.bars import Bar

ROW = 24
BAR = 10
GAP = 10
LEAST_BAR_WIDTH = 60


__all__ = ["Bar", "BarChart"]  # no words


class BarChart(QWidget):
    """Bars under each other; screen readers are read names and values."""

    def __init__(self, name: str, colour: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._colour = colour
        self._tokens = tokens
        self._bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Replace what is shown."""
        self._bars = tuple(bars)
        self.setAccessibleDescription(self.text())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return everything it shows in words."""
        return "; ".join(
            translate("Plots", "{name}: {value}", name=bar.name, value=bar.value)
            for bar in self._bars
        )

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, max(1, len(self._bars)) * ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, max(1, len(self._bars)) * ROW)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        names = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0)
        values = max((metrics.horizontalAdvance(bar.value) for bar in self._bars), default=0)
        left = min(names + 2, self.width() // 2) + GAP
        width = max(LEAST_BAR_WIDTH, self.width() - left - values - GAP - 2)
        for row, bar in enumerate(self._bars):
            self._draw(painter, QRect(0, row * ROW, self.width(), ROW), bar, left, width)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self._tokens.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = event.pos().y() // ROW
            text = self._bars[row].explanation if 0 <= row < len(self._bars) else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _draw(self, painter: QPainter, line: QRect, bar: Bar, left: int, width: int) -> None:
        centre = Qt.AlignmentFlag.AlignVCenter
        name = elided(self.fontMetrics(), bar.name, left - GAP)
        quiet = self._tokens.text_muted
        painter.setPen(QColor(quiet if bar.dimmed else self._tokens.text_secondary))
        painter.drawText(line, centre, name)
        painter.setPen(QColor(quiet if bar.dimmed else self._tokens.text))
        painter.drawText(line, centre | Qt.AlignmentFlag.AlignRight, bar.value)
        from_right = self.isRightToLeft()
        begin = line.width() - left - width if from_right else left
        whole = QRectF(begin, line.center().y() - BAR / 2 + 1, width, BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.raised))
        painter.drawRoundedRect(whole, 3, 3)
        filled = QRectF(whole)
        filled.setWidth(whole.width() * min(1.0, max(0.0, bar.share)))
        if from_right:
            filled.moveRight(whole.right())
        if filled.width() >= 1:
            colour = self._tokens.line if bar.dimmed else getattr(self._tokens, self._colour)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(filled, 3, 3)
        if bar.mark is not None:
            share = min(1.0, max(0.0, bar.mark))
            place = whole.left() + whole.width() * (1 - share if from_right else share)
            painter.setBrush(QColor(self._tokens.text))
            painter.drawRect(QRectF(place - 1, whole.top() - 2, 2, BAR + 4))
