"""Parts of which one is shown, behind a button each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)


class TabbedParts(QWidget):
    """The first part is shown at first.

    Parameters
    ----------
    parts : sequence of (str, QWidget)
        What the button says, and what it shows.
    parent : QWidget

    Attributes
    ----------
    ways : QButtonGroup
    stack : QStackedLayout
    """

    def __init__(self, parts: Sequence[tuple[str, QWidget]], parent: QWidget) -> None:
        super().__init__(parent)
        self.stack, self.ways = QStackedLayout(), QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(4)
        for place, (name, part) in enumerate(parts):
            way = QPushButton(name, self)
            way.setProperty("role", "tab")
            way.setCheckable(True)
            way.setChecked(place == 0)
            way.setAutoDefault(False)
            self.ways.addButton(way, place)
            row.addWidget(way)
            self.stack.addWidget(part)
        row.addStretch(1)
        self.ways.idClicked.connect(self.stack.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addLayout(self.stack, 1)

    def show_part(self, place: int) -> None:
        """Show a part as its button does."""
        self.ways.button(place).setChecked(True)
        self.stack.setCurrentIndex(place)
