"""What a test found: in one figure with a sentence, and all figures, each on a tile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.gui.widgets.layout.flow_layout import FlowLayout
from musicrec_desktop.gui.widgets.layout.titled_card import Words


class GenreHead(QFrame):
    """How many guesses are right, what that means, and which of them to trust."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.share = QLabel(self)
        self.share.setProperty("role", "display")
        self.said = Words("", "secondary", self)
        self.trusted = Words("", "small", self)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.said)
        words.addWidget(self.trusted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(18)
        layout.addWidget(self.share, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def show_found(self, share: str, said: str, trusted: str = "") -> None:
        """Show a figure, the sentence that says what it is, and how far to trust guesses."""
        self.share.setText(share)
        self.said.setText(said)
        self.trusted.setText(trusted)


class GenreFigures(QWidget):
    """Tiles in a line, or in several where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, spacing=10)
        self._tiles: list[QWidget] = []

    def show_figures(self, figures: Sequence[tuple[str, str, str]]) -> None:
        """Show figures: value, name, and what it means."""
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.deleteLater()
        self._tiles = [_tile(*figure, self) for figure in figures]
        for tile in self._tiles:
            self._row.addWidget(tile)


def _tile(value: str, name: str, meaning: str, parent: QWidget) -> QWidget:
    tile = QFrame(parent)
    tile.setProperty("role", "card")
    tile.setToolTip(meaning)
    tile.setAccessibleName(f"{value} {name}")
    tile.setAccessibleDescription(meaning)
    figure, label = QLabel(value, tile), QLabel(name, tile)
    figure.setProperty("role", "heading")
    label.setProperty("role", "muted")
    layout = QVBoxLayout(tile)
    layout.setContentsMargins(14, 10, 14, 10)
    layout.setSpacing(2)
    layout.addWidget(figure)
    layout.addWidget(label)
    return tile
