"""A splitter whose handle is a thin line that is easy to take hold of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded

HANDLE_PIXELS = 9


class LineSplitter(QSplitter):
    """Parts side by side or below each other, none of which can be pushed out of view."""

    def __init__(self, orientation: Qt.Orientation, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.tokens = tokens
        self.setHandleWidth(HANDLE_PIXELS)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Line(self.orientation(), self)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the lines."""
        self.tokens = tokens
        for place in range(self.count()):
            self.handle(place).update()


class _Line(QSplitterHandle):
    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        splitter = self.splitter()
        assert isinstance(splitter, LineSplitter)
        painter, line = QPainter(self), QColor(splitter.tokens.line)
        if self.orientation() == Qt.Orientation.Horizontal:
            painter.fillRect(self.width() // 2, 0, 1, self.height(), line)
        else:
            painter.fillRect(0, self.height() // 2, self.width(), 1, line)
