"""A listener's colour and first letter, as a round picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from musicrec_desktop.core.listeners import Listener, colour_of
from musicrec_desktop.gui.look.theme import Tokens

SIDE = 24
LETTER_SHARE = 0.5


def badge(listener: Listener | None, tokens: Tokens, side: int = SIDE, ratio: float = 2.0) -> QIcon:
    """Return the picture of a listener; of a guest for None.

    Parameters
    ----------
    listener : Listener or None
    tokens : Tokens
    side : int
        In pixels of the window.
    ratio : float
        Device pixels for each of them.
    """
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.text_muted if listener is None else colour_of(listener)))
    painter.drawEllipse(area)
    font = QFont(painter.font())
    font.setPixelSize(round(side * LETTER_SHARE))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(tokens.content if listener is None else "#ffffff"))
    letter = "?" if listener is None else listener.name.strip()[:1].upper()
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), letter)
    painter.end()
    return QIcon(pixmap)
