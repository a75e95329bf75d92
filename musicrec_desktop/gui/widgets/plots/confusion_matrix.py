"""What was taken for what, as a table of shares that says each cell in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicrec_desktop.core.translation import percent, translate
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.look.tokens import contrast, mixed
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.plots.markable_plot import MarkablePlot
from musicrec_desktop.gui.words.genre import confusion_said

LARGEST_CELL, LEAST_CELL = 64, 22
LABELS = 96  # pixels for the names at the left
HEAD = 40  # and above
FOOT = 20
TEXT_PIXELS = 12
STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ConfusionMatrix(MarkablePlot):
    """Rows are labels, columns are guesses; the arrow keys go through the cells.

    Signals
    -------
    chosen(str, str)
        A cell was clicked or entered: its label, and its guess.
    """

    chosen = Signal(str, str)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translate("Learn genres", "What was taken for what"), tokens, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._classes: tuple[str, ...] = ()
        self._counts: tuple[tuple[int, ...], ...] = ()

    def show_matrix(self, classes: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Show tracks by label (rows) and guess (columns)."""
        self._classes = tuple(classes)
        self._counts = tuple(map(tuple, counts))
        self._marked = None
        lines = [self.said(row, row) for row in range(len(self._classes))]
        self.setAccessibleDescription("; ".join(lines))
        self.updateGeometry()
        self.update()

    def said(self, row: int, column: int) -> str:
        """Return what a cell says."""
        counts = self._counts[row]
        return confusion_said(
            self._classes[row], self._classes[column], counts[column], sum(counts)
        )

    # ---- size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return HEAD + FOOT + int(self._side(width) * max(1, len(self._classes)))

    def sizeHint(self) -> QSize:
        width = LABELS + LARGEST_CELL * max(1, len(self._classes))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = LABELS + LEAST_CELL * max(1, len(self._classes))
        return QSize(width, self.heightForWidth(width))

    def _side(self, width: float) -> float:
        cells = max(1, len(self._classes))
        return min(max((width - LABELS - 2) / cells, LEAST_CELL), LARGEST_CELL)

    # ---- mouse and keys

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._classes[cell[0]], self._classes[cell[1]])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if self._classes and step is not None:
            row, column = self._marked or (0, 0)
            if self._marked is not None:
                row, column = row + step[0], column + step[1]
            last = len(self._classes) - 1
            self._mark((min(max(row, 0), last), min(max(column, 0), last)))
        elif self._marked and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row, column = self._marked
            self.chosen.emit(self._classes[row], self._classes[column])
        else:
            super().keyPressEvent(event)

    def cell_at(self, place: QPoint) -> tuple[int, int] | None:
        """Return the row and column at a place; None beside the cells."""
        side = self._side(self.width())
        column, row = int((place.x() - LABELS) // side), int((place.y() - HEAD) // side)
        inside = 0 <= row < len(self._classes) and 0 <= column < len(self._classes)
        return (row, column) if inside else None

    def _part_at(self, place: QPointF) -> tuple[int, int] | None:
        return self.cell_at(place.toPoint())

    def _said(self, part: tuple[int, int]) -> str:
        return self.said(*part)

    # ---- drawing

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as plots are read anywhere
        font = QFont(self.font())
        font.setPixelSize(TEXT_PIXELS)
        painter.setFont(font)
        side = self._side(self.width())
        for row, counts in enumerate(self._counts):
            total = sum(counts) or 1
            for column, number in enumerate(counts):
                box = QRectF(LABELS + column * side, HEAD + row * side, side, side)
                self._draw_cell(painter, box, number, number / total, right=row == column)
        self._draw_names(painter, side)
        self._draw_marks(painter, side)

    def _draw_cell(
        self, painter: QPainter, box: QRectF, number: int, share: float, *, right: bool
    ) -> None:
        tokens = self._tokens
        colour = tokens.rhythm if right else tokens.harmony
        ground = mixed(tokens.raised, colour, share**0.7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        if not number:
            return
        text = max((tokens.text, tokens.content), key=lambda ink: contrast(ink, ground))
        painter.setPen(QColor(text))
        said = percent(share) if box.width() >= 44 else f"{number}"
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), said)

    def _draw_names(self, painter: QPainter, side: float) -> None:
        metrics = painter.fontMetrics()
        muted, plain = QColor(self._tokens.text_muted), QColor(self._tokens.text_secondary)
        painter.setPen(muted)
        painter.drawText(QPointF(LABELS, 12), translate("Learn genres", "guessed →"))
        painter.drawText(QPointF(0, HEAD - 6), translate("Learn genres", "labelled ↓"))
        painter.setPen(plain)
        for place, name in enumerate(self._classes):
            line = QRectF(0, HEAD + place * side, LABELS - 8, side)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, int(right), elided(metrics, name, LABELS - 8))
            head = QRectF(LABELS + place * side, HEAD - 20, side, 18)
            shown = elided(metrics, name, int(side) - 2)
            painter.drawText(head, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _draw_marks(self, painter: QPainter, side: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._marked is not None:
            row, column = self._marked
            painter.setPen(QPen(QColor(self._tokens.text), 2))
            box = QRectF(LABELS + column * side, HEAD + row * side, side, side)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._tokens.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
