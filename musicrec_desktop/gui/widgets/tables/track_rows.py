"""What every table whose rows are tracks has in common: keys, mouse, dragging, copying."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.desktop.track_mime import track_mime
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.tables.pointed_table import PointedTable
from musicrec_desktop.gui.widgets.tables.selected_rows import stretches
from musicrec_desktop.gui.widgets.tables.track_drag import drag_tracks

Index = QModelIndex | QPersistentModelIndex
SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class TrackRows(PointedTable):
    """A table of whole rows of equal height, from which tracks are played, dragged and copied.

    Signals
    -------
    enter_pressed()
    middle_clicked(QModelIndex)
    """

    enter_pressed = Signal()
    middle_clicked = Signal(QModelIndex)

    def __init__(self, name: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._grown_below = False
        self._typing = QTimer(self, singleShot=True, interval=QApplication.keyboardInputInterval())
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if model is not None:  # told before the view itself is, which lays its rows out then
            for changed in (model.layoutChanged, model.modelReset, model.rowsRemoved):
                changed.connect(self._forget_growing)
        super().setModel(model)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        last_seen = self.rowAt(self.viewport().height() - 1)
        self._grown_below = 0 <= last_seen < start
        super().rowsInserted(parent, start, end)

    def doItemsLayout(self) -> None:
        """Lay out rows; those that came below all that are seen leave the picture as it is.

        Qt would draw every cell in view again, several times a second while songs come in.
        """
        if not self._grown_below:
            super().doItemsLayout()
            return
        self._grown_below = False
        self.updateGeometries()
        self.verticalHeader().setUpdatesEnabled(True)  # off since the rows came

    def _forget_growing(self) -> None:
        self._grown_below = False

    def selected(self) -> list[Track]:
        """Return the selected tracks from top to bottom."""
        raise NotImplementedError

    def wear(self, tokens: Tokens, height: int) -> None:
        """Redraw in other colours, with rows that take ``height`` pixels with room around them."""
        self._tokens = tokens
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(tokens.row(height))
        rows.setDefaultSectionSize(tokens.row(height))
        self.viewport().update()

    def go_to_row(self, row: int) -> None:
        """Select a row alone, and bring it into view."""
        index = self.model().index(row, 0)
        # not selectRow, which adds to the selection while Ctrl is held
        self.selectionModel().setCurrentIndex(index, SELECT_ROW)
        self.scrollTo(index)

    def select_rows(self, rows: Iterable[int], current: int | None = None) -> None:
        """Select these rows and no others; the keyboard goes on from the current one."""
        model, chosen = self.model(), QItemSelection()
        for first, last in stretches(rows):
            chosen.append(QItemSelectionRange(model.index(first, 0), model.index(last, 0)))
        selection = self.selectionModel()
        selection.select(chosen, SELECT_ROW)
        if current is not None:
            keeping = QItemSelectionModel.SelectionFlag.NoUpdate
            selection.setCurrentIndex(model.index(current, 0), keeping)

    def last_row(self) -> int:
        """Return the last row that is a track."""
        return self.model().rowCount() - 1

    def first_row(self) -> int:
        """Return the first row that is a track."""
        return 0

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to rows, with Shift all the way: Qt leads to columns."""
        if action in (self.CursorAction.MoveHome, self.CursorAction.MoveEnd):
            home = action == self.CursorAction.MoveHome
            if self.model().rowCount():
                return self.model().index(self.first_row() if home else self.last_row(), 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        self._typing.start()
        super().keyboardSearch(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space and self._typing.isActive():
            self.keyboardSearch(" ")  # of what is typed: no reason to pause
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the window's: play, pause and seek
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            if self.model().rowCount():
                self.go_to_row(self.first_row() if key == Qt.Key.Key_Home else self.last_row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setMimeData(track_mime(self.selected()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid():
                self.middle_clicked.emit(index)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self.mousePressEvent(event)  # two of them in a row: Qt would have it played
        else:
            super().mouseDoubleClickEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag_tracks(self, self.selected(), self._tokens)
