"""Upright bars over a line of days, hours or months: a plot that can be read aloud."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.plots.markable_plot import MarkablePlot
from musicrec_desktop.gui.words.bars import nice_top

HEIGHT = 150
FOOT, HEAD, SIDE = 20, 12, 48
AXIS_PIXELS = 11  # of its letters
EDGE = 4  # between the words of the axis and the frame of who has the focus
GAP_SHARE = 0.25  # of a column, between two
LEAST_GAP, MOST_GAP = 1.0, 6.0
WIDEST = 34.0
STEPS = 3  # lines behind the columns


@dataclass(frozen=True, slots=True)
class Column:
    """One bar.

    Attributes
    ----------
    value : float
        Not negative.
    said : str
        The whole of it in words, such as "7 March: 1 h 20 min".
    label : str
        Under it; empty for most where there are many.
    """

    value: float
    said: str
    label: str = ""


class ColumnChart(MarkablePlot):
    """Columns beside each other; the arrow keys read them one by one.

    Parameters
    ----------
    name : str
        For screen readers.
    colour : str
        A field of the tokens.
    scale : callable
        Returns a value of the axis as people read it.
    steps : int
        Into how many the axis is divided.
    """

    def __init__(
        self,
        name: str,
        colour: str,
        scale: Callable[[float], str],
        tokens: Tokens,
        parent: QWidget,
        steps: int = STEPS,
    ) -> None:
        super().__init__(name, tokens, parent)
        self._steps = steps
        self._colour = colour
        self._scale = scale
        self._columns: tuple[Column, ...] = ()
        self._top = 1.0

    def show_columns(self, columns: Sequence[Column], top: float | None = None) -> None:
        """Replace what is shown; ``top`` is the highest value of the axis."""
        self._columns = tuple(columns)
        highest = max((column.value for column in columns), default=0.0)
        self._top = top or nice_top(highest)
        self._marked = None
        best = max(columns, key=lambda column: column.value, default=None)
        said = translate("Plots", "Nothing")
        if best is not None and best.value > 0:
            said = translate("Plots", "Highest: {column}", column=best.said)
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, HEIGHT)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "30 min", not "min 30"
        area = self._area()
        self._draw_axis(painter, area)
        if self._columns:
            self._draw_columns(painter, area)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self._tokens.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = -1 if self.isRightToLeft() else 1
        step = {Qt.Key.Key_Left: -onward, Qt.Key.Key_Right: onward}.get(Qt.Key(event.key()))
        if step is None or not self._columns:
            super().keyPressEvent(event)
            return
        last = len(self._columns) - 1
        place = (last if step < 0 else 0) if self._marked is None else self._marked + step
        self._mark(min(max(place, 0), last))

    def _part_at(self, place: QPointF) -> int | None:
        return self._place(place.x())

    def _said(self, part: int) -> str:
        return self._columns[part].said

    def _area(self) -> QRectF:
        side = self._side()
        left, right = (4, side) if self.isRightToLeft() else (side, 4)
        return QRectF(self.rect()).adjusted(left, HEAD, -right, -FOOT)

    def _side(self) -> int:
        """Return the pixels that the words of the axis take, with what is around them."""
        font = self.font()
        font.setPixelSize(AXIS_PIXELS)
        steps = range(self._steps + 1)
        said = (self._scale(self._top * step / self._steps) for step in steps)
        widest = max(QFontMetrics(font).horizontalAdvance(text) for text in said)
        return max(SIDE, widest + 8 + EDGE)

    def _place(self, x: float) -> int | None:
        area = self._area()
        if not self._columns or not area.left() <= x < area.right():
            return None
        last = len(self._columns) - 1
        place = min(int((x - area.left()) / area.width() * len(self._columns)), last)
        return last - place if self.isRightToLeft() else place

    def _draw_axis(self, painter: QPainter, area: QRectF) -> None:
        font = painter.font()
        font.setPixelSize(AXIS_PIXELS)
        painter.setFont(font)
        side = self._side()
        for step in range(self._steps + 1):
            share = step / self._steps
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(QColor(self._tokens.line), 1.0))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(self._tokens.text_muted))
            beside = area.right() + 8 if self.isRightToLeft() else EDGE
            box = QRectF(beside, y - 8, side - 8 - EDGE, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(right), self._scale(self._top * share))

    def _draw_columns(self, painter: QPainter, area: QRectF) -> None:
        room = area.width() / len(self._columns)
        gap = min(max(room * GAP_SHARE, LEAST_GAP), MOST_GAP) if room > 2 else 0.0
        width = min(max(room - gap, 1.0), WIDEST)
        colour = QColor(getattr(self._tokens, self._colour))
        free = area.left()
        # From left to right, whichever comes first, since labels give way to those before.
        places = list(enumerate(self._columns))
        for x, (place, column) in enumerate(places[:: -1 if self.isRightToLeft() else 1]):
            middle = area.left() + (x + 0.5) * room
            height = min(column.value / self._top, 1.0) * area.height()
            if height > 0:
                bar = QRectF(middle - width / 2, area.bottom() - height, width, height)
                painter.setPen(Qt.PenStyle.NoPen)
                shown = QColor(colour)
                if self._marked is not None and self._marked != place:
                    shown.setAlphaF(0.55)
                painter.setBrush(shown)
                rounding = min(3.0, width / 2, height)
                painter.drawRoundedRect(bar, rounding, rounding)
            if column.label:
                free = self._draw_label(painter, column.label, middle, area.bottom(), free)
        if self._marked is not None:
            self._draw_said(painter, area)

    def _draw_label(
        self, painter: QPainter, text: str, middle: float, bottom: float, free: float
    ) -> float:
        """Write under a column where there is room; return where the next may begin."""
        width = painter.fontMetrics().horizontalAdvance(text)
        left = min(max(middle - width / 2, free), self.width() - width)
        if left > middle:
            return free
        painter.setPen(QColor(self._tokens.text_muted))
        painter.drawText(QPointF(left, bottom + 15), text)
        return left + width + 8

    def _draw_said(self, painter: QPainter, area: QRectF) -> None:
        """Write what the marked column says into the upper corner at the end."""
        text = self._columns[self._marked or 0].said
        width = painter.fontMetrics().horizontalAdvance(text) + 16
        left = area.left() if self.isRightToLeft() else area.right() - width
        box = QRectF(left, area.top() - 4, width, 20)
        painter.setPen(QPen(QColor(self._tokens.line), 1.0))
        painter.setBrush(QColor(self._tokens.raised))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(self._tokens.text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
