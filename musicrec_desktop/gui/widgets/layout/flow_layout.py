"""A layout that fills lines as text does, from where it is read, and goes on below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicrec_desktop.gui.widgets.layout.item_layout import ItemLayout


class FlowLayout(ItemLayout):
    """As high as its lines are; hidden widgets take no place.

    Parameters
    ----------
    parent : QWidget, optional
    spacing : int
        Pixels.
    even : bool
        As many items in each line, rather than few in the last one; all are as wide.
    """

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 6, even: bool = False
    ) -> None:
        super().__init__(parent, spacing=spacing)
        self._even = even
        self.setContentsMargins(0, 0, 0, 0)

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        x, y, line = area.x(), area.y(), 0
        most = self._most_in_a_line(area.width())
        for place, item in enumerate(self._shown()):
            size = item.sizeHint()
            full = x + size.width() > area.x() + area.width() or (most and place % most == 0)
            if x > area.x() and full:
                x, y, line = area.x(), y + line + self.spacing(), 0
            if move:
                self._move(item, QRect(QPoint(x, y), size), area)
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - area.y()

    def _most_in_a_line(self, width: int) -> int:
        """Return after how many items a line ends, where all lines hold as many; 0 for any."""
        widths = [item.sizeHint().width() for item in self._shown()]
        if not self._even or not widths:
            return 0
        fit = max(1, (width + self.spacing()) // (max(widths) + self.spacing()))
        lines = -(-len(widths) // fit)
        return -(-len(widths) // lines)


class FlowRow(QWidget):
    """A widget that lays its children out in lines, and is always as high as they need."""

    def __init__(self, parent: QWidget, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget after the others."""
        self._flow.addWidget(widget)

    def clear(self) -> None:
        """Remove every widget."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
