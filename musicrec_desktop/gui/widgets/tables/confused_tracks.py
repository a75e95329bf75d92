"""Tracks that were taken for something else, to be listened to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidgetItem,
    QWidget,
)

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.genre_scores import Confusion
from musicrec_desktop.core.translation import percent, translate
from musicrec_desktop.gui.widgets.tables.plain_table import PlainTable

ROW = 30
MOST_ROWS_IN_VIEW = 8


class ConfusedTracks(PlainTable):
    """A table of mistakes, the surest first.

    Signals
    -------
    play_requested(list of Confusion, int)
        What is listed, and the row to begin at.
    """

    play_requested = Signal(list, int)

    def __init__(self, parent: QWidget) -> None:
        name = translate("Learn genres", "Tracks that were taken for something else")
        super().__init__(name, _headings(), parent)
        self._all: tuple[Confusion, ...] = ()
        self._shown: list[Confusion] = []
        self._only: tuple[str, str] | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.doubleClicked.connect(lambda index: self._play(index.row()))

    def show_tracks(self, tracks: Sequence[Confusion]) -> None:
        """Show these tracks."""
        self._all = tuple(tracks)
        self._only = None
        self._fill()

    def show_only(self, genre: str, guessed: str) -> None:
        """Show what of one genre was taken for another; all again when asked for it twice."""
        only = (genre, guessed)
        self._only = None if only == self._only or genre == guessed else only
        self._fill()

    def shown(self) -> list[Confusion]:
        """Return what is listed."""
        return list(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._play(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _play(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.play_requested.emit(list(self._shown), row)

    def _fill(self) -> None:
        self._shown = [
            item for item in self._all if self._only in (None, (item.genre, item.predicted))
        ]
        self.setRowCount(len(self._shown))
        for row, item in enumerate(self._shown):
            guess = f"{item.predicted}, {percent(item.probability)}"
            for column, text in enumerate((item.title, item.artist, item.genre, guess)):
                cell = QTableWidgetItem(display_path(text))
                cell.setToolTip(display_path(item.path) if column == 0 else display_path(text))
                self.setItem(row, column, cell)
        rows = min(max(len(self._shown), 1), MOST_ROWS_IN_VIEW)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * ROW + 4)


def _headings() -> list[str]:
    return [
        translate("Learn genres", "Track"),
        translate("Learn genres", "Artist"),
        translate("Learn genres", "Label", comment="The genre that the tags name"),
        translate("Learn genres", "Guess"),
    ]
