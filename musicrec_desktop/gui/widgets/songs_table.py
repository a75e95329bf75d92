"""The table of tracks with columns to choose."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TRACK_ROLE, TrackTableModel
from musicrec_desktop.gui.widgets.column_header import ColumnHeader
from musicrec_desktop.gui.widgets.track_delegate import ROW_HEIGHT, TrackDelegate
from musicrec_desktop.gui.widgets.track_rows import TrackRows


class SongsTable(TrackRows):
    """The table, set up for many thousand rows.

    Attributes
    ----------
    columns : ColumnHeader
    """

    def __init__(self, model: TrackTableModel, delegate: TrackDelegate, parent: QWidget) -> None:
        super().__init__(translate("Songs", "Songs"), delegate.tokens, parent)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.columns = ColumnHeader(model, self)
        self.setHorizontalHeader(self.columns)
        self.wear(delegate.tokens, ROW_HEIGHT)

    def selected(self) -> list[Track]:
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [index.data(TRACK_ROLE) for index in rows]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and not self.selectionModel().hasSelection() and self.model().rowCount():
            self.go_to_row(0)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.RATING:
            self.mousePressEvent(event)  # a second click on the stars plays nothing
        else:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit(self.viewport().width())
