"""What is higher than its page, scrolled so that its right edge stays under the page's head."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

MARGIN = 20  # pixels beside a page
EDGE = 4  # of them at the right of the scroll bar
BAR = 10  # as wide as the style sheet has it


class PageScroll(QScrollArea):
    """Scrolls down only; reaches into the page's margin, so that the bar stands there.

    What it holds ends where the page's head does, with a scroll bar and without one. A page
    that holds it has a margin of ``EDGE`` at the right, its head one of ``MARGIN``.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge(0, 0)

    def _keep_edge(self, _least: int, most: int) -> None:
        beside = MARGIN - EDGE - (BAR if most else 0)
        if self.viewportMargins().right() != beside:
            self.setViewportMargins(0, 0, beside, 0)
