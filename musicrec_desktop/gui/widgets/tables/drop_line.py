"""A line between rows: there goes what another program lets go of."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from musicrec_desktop.gui.pyside.painting import guarded

PIXELS = 2


class DropLine(QWidget):
    """Stands in a view that Qt shows no such line in, since the window takes what falls.

    Parameters
    ----------
    view : QAbstractItemView
    row : int or None
        Before which one; None is behind all of them.
    colour : str
    """

    def __init__(self, view: QAbstractItemView, row: int | None, colour: str) -> None:
        port = view.viewport()
        super().__init__(port)
        self._colour = QColor(colour)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        top = max(0, _edge(view, row) - PIXELS // 2)
        self.setGeometry(0, top, port.width(), PIXELS)
        self.show()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colour)


def _edge(view: QAbstractItemView, row: int | None) -> int:
    model, none = view.model(), QModelIndex()
    rows = model.rowCount(none)
    if row is not None:
        return view.visualRect(model.index(row, 0)).top()
    return view.visualRect(model.index(rows - 1, 0)).bottom() + 1 if rows else 0
