"""What is behind the cells of a list: chosen, pointed at, a line below; and where things stand."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from musicrec_desktop.gui.theme import Tokens

LINE_OPACITY = 0.45  # in the dark, where a line is much brighter than what it parts


def paint_row(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
    """Paint what is behind one cell."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(tokens.selection))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(tokens.hover))
    line = QColor(tokens.line if tokens.dark else tokens.raised)
    if tokens.dark:
        line.setAlphaF(LINE_OPACITY)
    # A rectangle, since a line that is drawn takes ten times as long, for every cell.
    rect = option.rect
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)


def as_read(option: QStyleOptionViewItem, area: QRect, place: QRect) -> QRect:
    """Return where in an area a place is that is meant for reading from the left."""
    return QStyle.visualRect(option.direction, area, place)
