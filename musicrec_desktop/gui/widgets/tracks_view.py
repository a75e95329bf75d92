"""A table of tracks, the same wherever tracks are listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.models.track_table import TRACK_ROLE, Column, TrackTableModel
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.widgets.track_delegate import ROW_HEIGHT, TrackDelegate

COLUMN_WIDTHS = {
    Column.TITLE: 250,
    Column.ARTIST: 140,
    Column.ALBUM: 140,
    Column.GENRE: 96,
    Column.YEAR: 62,
    Column.BPM: 62,
    Column.KEY: 66,
    Column.TIME: 68,
}
TITLE_AT_LEAST = 180
SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class TracksView(QWidget):
    """A table of tracks with its selection, its menu, and what playing from it means.

    Parameters
    ----------
    model : TrackTableModel
        Of the whole library, or of its own for a few tracks.

    Signals
    -------
    play_requested(list of Track, int)
        The tracks in view and the row to start at; or the selected ones.
    menu_requested(list of Track, QPoint)
        The selected tracks, and where on the screen.
    """

    play_requested = Signal(object, int)  # a list, which Signal(list) would copy
    menu_requested = Signal(object, QPoint)

    def __init__(
        self,
        model: TrackTableModel,
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
        *,
        name: str = "Songs",
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._delegate = TrackDelegate(covers, tokens, self)
        self.table = SongsTable(model, self._delegate, self)
        self.table.setAccessibleName(name)
        self.setFocusProxy(self.table)
        self.table.doubleClicked.connect(self._activated)
        self.table.enter_pressed.connect(self._enter_pressed)
        self.table.customContextMenuRequested.connect(self._menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Replace what a model of its own holds."""
        self.model.replace(tracks)

    def selected(self) -> list[Track]:
        """Return the selected tracks from top to bottom."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=QModelIndex.row)
        return [index.data(TRACK_ROLE) for index in rows]

    def reveal(self, track_id: int) -> None:
        """Select a track and scroll to it, where it is in view."""
        row = self.model.row_of(track_id)
        if row is not None:
            index = self.model.index(row, 0)
            # not selectRow, which adds to the selection while Ctrl is held
            self.table.selectionModel().setCurrentIndex(index, SELECT_ROW)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the rows."""
        self._delegate.tokens = tokens
        self.table.viewport().update()

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.table.viewport().update()

    def _activated(self, index: QModelIndex) -> None:
        self.play_requested.emit(self.model.shown(), index.row())

    def _enter_pressed(self) -> None:
        """Play what is selected, or from the one selected song on."""
        selected = self.selected()
        if len(selected) > 1:
            self.play_requested.emit(selected, 0)
        elif self.table.currentIndex().isValid():
            self._activated(self.table.currentIndex())

    def _menu(self, place: QPoint) -> None:
        tracks = self.selected()
        if tracks:
            self.menu_requested.emit(tracks, self.table.viewport().mapToGlobal(place))


class SongsTable(QTableView):
    """The table, set up for many thousand rows of equal height.

    Signals
    -------
    enter_pressed()
    """

    enter_pressed = Signal()

    def __init__(self, model: TrackTableModel, delegate: TrackDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName("Songs")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsMovable(True)
        columns.setFirstSectionMovable(False)
        columns.setMinimumSectionSize(44)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column, width in COLUMN_WIDTHS.items():
            self.setColumnWidth(column, width)
        columns.sectionResized.connect(self._section_resized)
        self._filling = self._title_dragged = False
        columns.setSortIndicatorClearable(True)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the window's: play, pause and seek
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            row = 0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), SELECT_ROW)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and not self.selectionModel().hasSelection() and self.model().rowCount():
            self.selectionModel().setCurrentIndex(self.model().index(0, 0), SELECT_ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fill()

    def _section_resized(self, column: int, _before: int, _width: int) -> None:
        if self._filling:
            return
        self._title_dragged |= column == Column.TITLE
        self.fill()

    def fill(self) -> None:
        """Give the titles what the other columns leave, until the user decides."""
        if self._title_dragged:
            return
        others = sum(self.columnWidth(column) for column in Column if column != Column.TITLE)
        self._filling = True
        self.setColumnWidth(Column.TITLE, max(TITLE_AT_LEAST, self.viewport().width() - others))
        self._filling = False
