"""What was listened to, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.gui.models.history_table import HistoryColumn, HistoryTableModel
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.text import count
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.widgets.track_delegate import ROW_HEIGHT
from musicrec_desktop.services.history import HeardTrack

WIDTHS = {
    HistoryColumn.WHEN: 150,
    HistoryColumn.TITLE: 230,
    HistoryColumn.ARTIST: 150,
    HistoryColumn.ALBUM: 150,
    HistoryColumn.HEARD: 120,
}


class HistoryPage(Page):
    """Plays as a table.

    Signals
    -------
    refresh_requested()
        The page was opened; what was played meanwhile is wanted.
    play_requested(list of Track, int)
    menu_requested(list of Track, QPoint)
    songs_requested()
    """

    refresh_requested = Signal()
    play_requested = Signal(list, int)
    menu_requested = Signal(list, QPoint)
    songs_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = HistoryTableModel(self)
        heading = QLabel("History", self)
        heading.setProperty("role", "heading")
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self.table = HistoryTable(self.model, self)
        self.table.activated.connect(self._activated)
        self.table.customContextMenuRequested.connect(self._menu)
        self.empty = MessagePage("Show the songs", self)
        self.empty.action.clicked.connect(self.songs_requested)
        self.empty.show_message(
            "Nothing has been played yet", "What you listen to is written down here."
        )
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading)
        top.addWidget(self._count)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)

    def opened(self) -> None:
        self.refresh_requested.emit()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, rows: Sequence[HeardTrack], now: float | None = None) -> None:
        """Show these plays."""
        self.model.show_rows(rows, now)
        self._count.setText(count(len(rows), "play") if rows else "")
        self._pages.setCurrentWidget(self.table if rows else self.empty)

    def apply_theme(self, tokens: Tokens) -> None:
        self.table.verticalHeader().setMinimumSectionSize(tokens.row(ROW_HEIGHT))
        self.table.verticalHeader().setDefaultSectionSize(tokens.row(ROW_HEIGHT))
        self.table.viewport().update()

    def _activated(self, index: QModelIndex) -> None:
        self.play_requested.emit([self.model.tracks()[index.row()]], 0)

    def _menu(self, place: QPoint) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        tracks = self.model.tracks()
        if rows:
            self.menu_requested.emit(
                [tracks[row] for row in rows], self.table.viewport().mapToGlobal(place)
            )


class HistoryTable(QTableView):
    """The table; Enter and a double click play a row again."""

    def __init__(self, model: HistoryTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName("History")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setObjectName("plain")
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the window's: play, pause and seek
        else:
            super().keyPressEvent(event)
