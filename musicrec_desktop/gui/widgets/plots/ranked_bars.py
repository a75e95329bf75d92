"""What was played most as bars, each of which leads to what it is of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.listening_statistics import Ranked
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.plots.bar_chart import ROW, BarChart
from musicrec_desktop.gui.words.bars import Bar

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RankedBars(BarChart):
    """A click chooses a row; so does Enter, after Up and Down.

    Signals
    -------
    chosen(Ranked, QPoint)
        And where on the screen.
    """

    chosen = Signal(object, QPoint)

    def __init__(self, name: str, colour: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(name, colour, tokens, parent)
        self._ranked: tuple[Ranked, ...] = ()
        self._marked = -1
        self.setMouseTracking(True)

    def show_ranked(self, ranked: Sequence[Ranked], bars: Sequence[Bar]) -> None:
        """Replace what is shown: what was played, and the bar of each."""
        if tuple(ranked) != self._ranked:  # else who reads it row by row goes on there
            self._marked = -1
        self._ranked = tuple(ranked)
        self.show_bars(bars)
        self._say()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._marked >= 0:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tokens.selection))
            painter.drawRoundedRect(QRectF(0, self._marked * ROW, self.width(), ROW), 4, 4)
            painter.end()
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self._row(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row(event)
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.chosen.emit(self._ranked[row], event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        self._mark(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._ranked:
            last = len(self._ranked) - 1
            self._mark(min(max(self._marked + _STEPS[key], 0), last))
            self._say()
        elif key in _CHOOSE and self._marked >= 0:
            place = QPoint(self.width() // 4, (self._marked + 1) * ROW)
            self.chosen.emit(self._ranked[self._marked], self.mapToGlobal(place))
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        """Tell screen readers the row that is marked."""
        if self._marked >= 0:
            self.setAccessibleDescription(self._bars[self._marked].explanation)

    def _row(self, event: QMouseEvent) -> int:
        row = int(event.position().y()) // ROW
        return row if 0 <= row < len(self._ranked) else -1

    def _mark(self, row: int) -> None:
        if row != self._marked:
            self._marked = row
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.update()
