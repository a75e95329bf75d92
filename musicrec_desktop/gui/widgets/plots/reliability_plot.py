"""Whether confidence can be believed: how often guesses are right, against how sure they were."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.genre_scores import ReliabilityBin
from musicrec_desktop.core.translation import percent, translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.plots.markable_plot import MarkablePlot
from musicrec_desktop.gui.words.genre import reliability_said

HEIGHT = 230
LEFT, RIGHT, FOOT, HEAD = 40, 22, 34, 8
LINES = 4
LEAST_DOT, MOST_DOT = 4.0, 11.0


class ReliabilityPlot(MarkablePlot):
    """A dot for guesses of about the same confidence, as large as they are many.

    On the dashed line confidence is what it says; below it, it is too high. The arrow keys
    read the dots.
    """

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        name = translate("Learn genres", "Whether confidence can be believed")
        super().__init__(name, tokens, parent)
        self._bins: tuple[ReliabilityBin, ...] = ()
        self._threshold = 0.0

    def show_bins(self, bins: Sequence[ReliabilityBin], threshold: float) -> None:
        """Show these bins, and the confidence below which nothing is said."""
        self._bins = tuple(item for item in bins if item.tracks)
        self._threshold = threshold
        self._marked = None
        self.setAccessibleDescription("; ".join(map(reliability_said, self._bins)))
        self.update()

    def show_threshold(self, threshold: float) -> None:
        """Move the line of what is not said."""
        self._threshold = threshold
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._bins:
            super().keyPressEvent(event)
            return
        place = 0 if self._marked is None else self._marked + step
        self._mark(min(max(place, 0), len(self._bins) - 1))

    def _said(self, part: int) -> str:
        return reliability_said(self._bins[part])

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(LEFT, HEAD, -RIGHT, -FOOT)

    def _point(self, item: ReliabilityBin) -> QPointF:
        area = self._area()
        return QPointF(
            area.left() + area.width() * item.confidence,
            area.bottom() - area.height() * item.accuracy,
        )

    def _part_at(self, place: QPointF) -> int | None:
        found = [
            ((self._point(item) - place).manhattanLength(), number)
            for number, item in enumerate(self._bins)
        ]
        distance, number = min(found, default=(1e9, 0))
        return number if distance < 30 else None

    # ---- drawing

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as plots are read anywhere
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        area = self._area()
        self._draw_axes(painter, area)
        most = max((item.tracks for item in self._bins), default=1)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, item in enumerate(self._bins):
            colour = QColor(self._tokens.timbre)
            colour.setAlphaF(1.0 if self._marked in (None, number) else 0.45)
            painter.setBrush(colour)
            size = LEAST_DOT + (MOST_DOT - LEAST_DOT) * (item.tracks / most) ** 0.5
            painter.drawEllipse(self._point(item), size, size)
        if self._marked is not None:
            self._draw_said(painter, area, reliability_said(self._bins[self._marked]))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self._tokens.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        line, muted = QColor(self._tokens.line), QColor(self._tokens.text_muted)
        if self._threshold > 0:
            shade = QColor(self._tokens.raised)
            edge = area.left() + area.width() * self._threshold
            painter.fillRect(
                QRectF(area.left(), area.top(), edge - area.left(), area.height()), shade
            )
            painter.setPen(muted)
            painter.drawText(
                QPointF(area.left() + 6, area.top() + 14),
                translate("Learn genres", "“I don’t know”"),
            )
        for step in range(LINES + 1):
            share = step / LINES
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(line, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(muted)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 8, LEFT - 6, 16), int(right), percent(share))
            x = area.left() + share * area.width()
            centre = QRectF(x - 30, area.bottom() + 3, 60, 14)
            painter.drawText(centre, int(Qt.AlignmentFlag.AlignCenter), percent(share))
        foot = QRectF(area.left(), area.bottom() + 17, area.width(), 16)
        painter.drawText(
            foot,
            int(Qt.AlignmentFlag.AlignCenter),
            translate("Learn genres", "confidence →  right ↑"),
        )
        painter.setPen(QPen(QColor(self._tokens.text_secondary), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(area.bottomLeft(), area.topRight())

    def _draw_said(self, painter: QPainter, area: QRectF, text: str) -> None:
        width = painter.fontMetrics().horizontalAdvance(text) + 16
        box = QRectF(area.right() - width, area.bottom() - 26, width, 20)
        painter.setPen(QPen(QColor(self._tokens.line), 1))
        painter.setBrush(QColor(self._tokens.raised))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(self._tokens.text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
