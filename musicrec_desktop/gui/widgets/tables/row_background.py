"""What is behind the cells of a list: chosen, pointed at, a line below; and where things stand."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from musicrec_desktop.gui.look.theme import Tokens

RADIUS = 6  # pixels
LINE_OPACITY = 0.45  # in the dark, where a line is much brighter than what it parts

# Told to a viewport; its view is told nothing while the mouse is over the headings.
LEFT_BY_MOUSE = (QEvent.Type.Leave, QEvent.Type.HoverLeave)

# As a number: a flag of Python's takes longer to ask than a cell to fill.
_SELECTED = QStyle.StateFlag.State_Selected.value


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Return whether a cell is in a row that is selected."""
    return bool(option.state.value & _SELECTED)


def paint_row(
    painter: QPainter, rect: QRect, tokens: Tokens, *, chosen: bool, pointed: bool
) -> None:
    """Paint what is behind one cell."""
    if chosen:
        painter.fillRect(rect, kept_colour(tokens.selection))
    elif pointed:
        painter.fillRect(rect, kept_colour(tokens.hover))
    line = kept_colour(tokens.line, LINE_OPACITY) if tokens.dark else kept_colour(tokens.raised)
    # A rectangle, since a line that is drawn takes ten times as long, for every cell.
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)


def paint_rounded(
    painter: QPainter, option: QStyleOptionViewItem, filled: str, outline: str = ""
) -> None:
    """Paint the ground of a row that stands alone, with a line around it where one is named."""
    painter.setPen(QPen(QColor(outline)) if outline else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(filled))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


@lru_cache(maxsize=256)
def kept_colour(name: str, opacity: float = 1.0) -> QColor:
    """Return a colour, made once; not to be changed."""
    colour = QColor(name)
    colour.setAlphaF(opacity * colour.alphaF())
    return colour


def as_read(option: QStyleOptionViewItem, area: QRect, place: QRect) -> QRect:
    """Return where in an area a place is that is meant for reading from the left."""
    return QStyle.visualRect(option.direction, area, place)
