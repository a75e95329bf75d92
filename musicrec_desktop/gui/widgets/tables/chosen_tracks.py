"""A list of tracks that was made for the listener, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QTableWidgetItem,
    QWidget,
)

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.job_line import JobLine
from musicrec_desktop.gui.widgets.layout.shy_buttons import ShyButton, ShyButtons
from musicrec_desktop.gui.widgets.tables.plain_table import PlainTable
from musicrec_desktop.gui.words.keys import key_said
from musicrec_desktop.gui.words.text import clock

SMALLEST_SECTION = 36
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole


def track_headings() -> list[str]:
    """Return the headings of title, artist and what `measures` gives."""
    return [
        translate("Columns", "Title"),
        translate("Columns", "Artist"),
        translate("Columns", "BPM"),
        translate("Columns", "Key", comment="Musical"),
        translate("Columns", "Time"),
    ]


class ChosenTracksTable(PlainTable):
    """Rows of text, to be looked at.

    Signals
    -------
    play_asked(int)
        A row was double-clicked, or Enter was pressed on it.

    Parameters
    ----------
    name : str
        For screen readers.
    columns : sequence of str
        Headings.
    stretched : sequence of int
        Columns that take what room there is.
    numbers : sequence of int
        Columns whose text stands at the right.
    """

    play_asked = Signal(int)

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        stretched: Sequence[int],
        parent: QWidget,
        numbers: Sequence[int] = (),
    ) -> None:
        super().__init__(name, columns, parent)
        self._numbers = frozenset(numbers)
        for column in self._numbers:
            self.model().setHeaderData(column, Qt.Orientation.Horizontal, RIGHT, ALIGNMENT)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(SMALLEST_SECTION)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in stretched:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.play_asked.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentRow() >= 0:  # a view leaves it to the dialog's button
            self.play_asked.emit(self.currentRow())
            event.accept()
        else:
            super().keyPressEvent(event)

    def show_texts(self, rows: Sequence[Sequence[str]]) -> None:
        """Replace every row."""
        self.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column in self._numbers:
                    item.setTextAlignment(RIGHT)
                self.setItem(row, column, item)


class ChosenTracksButtons(QWidget):
    """Play, queue, keep and export the tracks that are shown.

    Attributes
    ----------
    job : JobLine
        How far the export is; for the dialog to lay out.

    Signals
    -------
    play_requested(list of Track, int)
        Which is played first.
    queue_requested(list of Track), save_requested(list of Track)
    export_requested(list of Track, str)
        What they are called together; empty where they have no name.
    kept()
        They were saved or exported, as was asked.
    """

    kept = Signal()
    play_requested = Signal(list, int)
    queue_requested = Signal(list)
    save_requested = Signal(list)
    export_requested = Signal(list, str)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tracks: list[Track] = []
        self._name = ""
        self._tokens = tokens
        self.export = self._button(translate("Lists of tracks", "Export as audio…"), "export")
        self.export.clicked.connect(
            lambda: self.export_requested.emit(list(self._tracks), self._name)
        )
        self.queue = self._button(translate("Lists of tracks", "Add to queue"), "queue")
        self.queue.clicked.connect(lambda: self.queue_requested.emit(list(self._tracks)))
        self.save = self._button(translate("Lists of tracks", "Save as playlist…"), "save")
        self.save.clicked.connect(lambda: self.save_requested.emit(list(self._tracks)))
        self.play = self._button(translate("Lists of tracks", "Play"), "play-now")
        self.play.clicked.connect(lambda: self.play_from(0))
        self.job = JobLine(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ShyButtons((self.export, self.queue, self.save, self.play), self))
        self.show_tracks([])

    @property
    def name(self) -> str:
        """What the tracks are called together; empty where they have no name."""
        return self._name

    def show_tracks(self, tracks: Sequence[Track], name: str = "") -> None:
        """Let these be what is played or kept, by a name where they have one."""
        self._tracks, self._name = list(tracks), name
        for button in (self.export, self.queue, self.save, self.play):
            button.setEnabled(bool(self._tracks))

    def play_from(self, place: int) -> None:
        """Ask for the tracks to be played, beginning with one of them."""
        if 0 <= place < len(self._tracks):
            self.play_requested.emit(list(self._tracks), place)

    def _button(self, text: str, name: str) -> ShyButton:
        button = ShyButton(text, self)
        button.setIcon(icon(name, self._tokens))
        button.setAutoDefault(False)
        return button


def measures(track: Track) -> tuple[str, str, str]:
    """Return tempo, key and length of a track, as tables show them: only where they are sure."""
    tempo = f"{track.sure_bpm:.0f}" if track.sure_bpm else ""
    return tempo, key_said(track.sure_key), clock(track.tags.duration_seconds)
