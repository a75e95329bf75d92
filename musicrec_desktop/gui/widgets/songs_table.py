"""The table of tracks itself: its keys, its mouse, and how it is set up."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TRACK_ROLE, TrackTableModel
from musicrec_desktop.gui.track_mime import track_mime
from musicrec_desktop.gui.widgets.column_header import ColumnHeader
from musicrec_desktop.gui.widgets.track_delegate import TrackDelegate, drag_picture

SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class SongsTable(QTableView):
    """The table, set up for many thousand rows of equal height.

    Attributes
    ----------
    columns : ColumnHeader

    Signals
    -------
    enter_pressed()
    middle_clicked(QModelIndex)
    """

    enter_pressed = Signal()
    middle_clicked = Signal(QModelIndex)

    def __init__(self, model: TrackTableModel, delegate: TrackDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._delegate = delegate
        self.columns = ColumnHeader(model, self)
        self.setHorizontalHeader(self.columns)
        self.setAccessibleName("Songs")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Make rows as high as the theme wants them."""
        self.verticalHeader().setMinimumSectionSize(self._delegate.row_height)
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the window's: play, pause and seek
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            row = 0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), SELECT_ROW)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setMimeData(track_mime(self._selected()))
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid():
                self.middle_clicked.emit(index)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.RATING:
            self.mousePressEvent(event)  # a second click on the stars plays nothing
        else:
            super().mouseDoubleClickEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        tracks = self._selected()
        if tracks:
            drag = QDrag(self)
            drag.setMimeData(track_mime(tracks))
            drag.setPixmap(drag_picture(tracks, self._delegate.tokens, self.devicePixelRatioF()))
            drag.exec(Qt.DropAction.CopyAction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit(self.viewport().width())

    def _selected(self) -> list[Track]:
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [index.data(TRACK_ROLE) for index in rows]
