"""The history as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.history_table import HistoryColumn, HistoryTableModel
from musicrec_desktop.gui.widgets.tables.heading_widths import HeadingWidths
from musicrec_desktop.gui.widgets.tables.history_delegate import HistoryDelegate
from musicrec_desktop.gui.widgets.tables.history_widths import HistoryWidths
from musicrec_desktop.gui.widgets.tables.pointed_table import PointedTable
from musicrec_desktop.gui.widgets.tables.selected_rows import selected_rows
from musicrec_desktop.gui.widgets.tables.track_delegate import ROW_HEIGHT
from musicrec_desktop.gui.widgets.tables.track_drag import drag_tracks

NARROWEST = 44


class HistoryTable(PointedTable):
    """Plays; Enter and a double click play a row again, Delete forgets it.

    Signals
    -------
    forget_requested()
        The selected plays are to be forgotten.
    sort_requested(HistoryColumn)
        A heading was clicked.
    """

    forget_requested = Signal()
    sort_requested = Signal(object)

    def __init__(
        self, model: HistoryTableModel, covers: CoverSource, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._history, self._tokens = model, tokens
        self._who = False
        self.setModel(model)
        self._draws = HistoryDelegate(covers, tokens, self)
        self.setItemDelegate(self._draws)
        self.setDragEnabled(True)
        self.setAccessibleName(translate("History", "History"))
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
        columns.setMinimumSectionSize(NARROWEST)
        columns.setSectionsClickable(True)
        columns.sectionClicked.connect(
            lambda column: self.sort_requested.emit(HistoryColumn(column))
        )
        self._headings = HeadingWidths(columns)
        self._widths = HistoryWidths(model, self._heading_width)
        model.modelReset.connect(self._widths.forget)
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(self._widths.look_again)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def selected(self) -> list[Track]:
        """Return the tracks of the selected plays from top to bottom, each once."""
        tracks = self._history.tracks()
        return list({tracks[row].id: tracks[row] for row in self.selected_rows()}.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def show_who(self, shown: bool) -> None:
        """Show who heard what beside it."""
        self._who = shown
        self._share_width()

    def _share_width(self) -> None:
        """Share the width, and leave out what finds no room."""
        self._widths.measure(self.fontMetrics().horizontalAdvance)
        widths = self._widths.that_fit(self.viewport().width(), who=self._who)
        for column in HistoryColumn:
            self.setColumnHidden(column, column not in widths)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._history.set_brief(not self._widths.says_whole_moments(widths))

    def _heading_width(self, column: HistoryColumn) -> int:
        """Return in how many pixels a heading is whole, also while it is sorted by."""
        heading = self._history.headerData(column, Qt.Orientation.Horizontal)
        return self._headings.of(f"{heading.rstrip(' ↑↓')} ↓")  # no words

    def startDrag(self, _actions: Qt.DropAction) -> None:
        drag_tracks(self, self.selected(), self._tokens)

    def selected_rows(self) -> list[int]:
        """Return which rows are selected, from top to bottom."""
        return selected_rows(self.selectionModel())

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other sizes and colours."""
        self._tokens = self._draws.tokens = tokens
        self.verticalHeader().setMinimumSectionSize(tokens.row(ROW_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(tokens.row(ROW_HEIGHT))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the window's: play, pause and seek
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            last = self._history.rowCount() - 1  # of the rows, where Qt means columns
            row = 0 if event.key() == Qt.Key.Key_Home else last
            self.setCurrentIndex(self._history.index(row, 0))
        elif event.key() == Qt.Key.Key_Delete:
            self.forget_requested.emit()
        else:
            super().keyPressEvent(event)
