"""Words on a picture of sound, readable wherever it is bright or dark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

PADDING = 9
LINE, ABOVE, BASELINE = 17, 6, 13
NARROWEST = 170


def shadowed(painter: QPainter, box: QRect, text: str, *, left: bool = False) -> None:
    """Write white on a dark rim, at the right of a box or at its left."""
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    flags = side | Qt.AlignmentFlag.AlignVCenter
    painter.setPen(QColor(0, 0, 0, 150))
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (1, 1)):
        painter.drawText(box.translated(dx, dy), flags, text)
    painter.setPen(QColor(255, 255, 255, 225))
    painter.drawText(box, flags, text)


def centred(painter: QPainter, box: QRect, text: str) -> None:
    """Write on the picture, with a shade that keeps it readable where the sound is bright."""
    painter.setPen(QColor(0, 0, 0, 170))
    for right, down in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        painter.drawText(box.translated(right, down), Qt.AlignmentFlag.AlignCenter, text)
    painter.setPen(QColor(255, 255, 255, 225))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def readout(lines: Sequence[str], font: QFont, ratio: float) -> QPixmap:
    """Return a dark box with lines of text, to lie beside a cursor.

    It is as wide for most numbers as for any, so that it does not tremble while the
    sound below it moves.
    """
    font = QFont(font)
    font.setWeight(QFont.Weight.Medium)
    metrics = QFontMetrics(font)
    width = max(NARROWEST, *(metrics.horizontalAdvance(line) for line in lines))
    size = QSize(width + 2 * PADDING, len(lines) * LINE + 2 * ABOVE)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(8, 6, 14, 205))
    painter.drawRoundedRect(QRect(QPoint(0, 0), size), 7, 7)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    for number, text in enumerate(lines):
        painter.drawText(QPointF(PADDING, ABOVE + BASELINE + LINE * number), text)
    painter.end()
    return pixmap
