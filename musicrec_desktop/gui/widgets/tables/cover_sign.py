"""A sign over a cover, which is darkened below it in both themes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import DARK

SHADE = 150  # of the cover, 0 to 255
RADIUS = 4  # pixels
_ON_SHADE = replace(DARK, text_secondary="#ffffff", text="#ffffff")


def paint_on_cover(painter: QPainter, cover: QRect, name: str, size: int) -> None:
    """Paint an icon of so many pixels in the middle of a cover that is painted already."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, SHADE))
    painter.drawRoundedRect(QRectF(cover), RADIUS, RADIUS)
    painter.restore()
    edge = (cover.width() - size) // 2
    icon(name, _ON_SHADE).paint(painter, cover.adjusted(edge, edge, -edge, -edge))
