"""A list of what tracks have in common: albums, artists, genres and the like."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from musicrec_desktop.gui.widgets.tables.type_ahead import TypeAhead

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class CollectionList(QListView):
    """Letters that are typed find a row; the middle button queues one, which chooses nothing.

    Signals
    -------
    middle_clicked(QModelIndex)
    """

    middle_clicked = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typing = TypeAhead(self)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def go_to_row(self, row: int) -> None:
        """Choose a row alone, and bring it into view."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, SELECT)
        self.scrollTo(index)

    def keyboardSearch(self, search: str) -> None:
        start = max(0, self.currentIndex().row())
        letters, again = self._typing.typed(search)
        row = self._row_typed(letters, start + 1 if again else start)
        if row is not None:
            self.go_to_row(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.middle_clicked.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self.mousePressEvent(event)  # two of them in a row: Qt would have it opened
        else:
            super().mouseDoubleClickEvent(event)

    def _row_typed(self, letters: str, start: int) -> int | None:
        """Return the first row from ``start`` on, and round again, that begins so."""
        raise NotImplementedError

    def _menu(self, place: QPoint) -> None:
        """Ask for the menu of what is chosen."""
        raise NotImplementedError
