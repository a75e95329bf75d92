"""Which columns a table of tracks has, and in which order: with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.widgets.tables.column_header import ColumnHeader

COLUMN_ROLE = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """A list of all columns, those in view first and ticked; changes are seen at once.

    Signals
    -------
    chosen(list of Column)
        In view, from left to right.
    reset_requested()
    all_requested()
        Every table is to have the same.
    """

    chosen = Signal(list)
    reset_requested = Signal()
    all_requested = Signal()

    def __init__(
        self,
        shown: Sequence[Column],
        parent: QWidget,
        first: Sequence[Column] = (Column.TITLE,),
    ) -> None:
        super().__init__(parent)
        self._first = first
        self.setWindowTitle(translate("Columns", "Columns"))
        words = QLabel(
            translate(
                "Columns",
                "Tick the columns to show. Drag a row, or move it with Alt+Up and Alt+Down.",
            )
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("rows")
        self.list.setAccessibleName(translate("Columns", "Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.installEventFilter(self)
        self.up = QPushButton(translate("Columns", "Move up"), self)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down = QPushButton(translate("Columns", "Move down"), self)
        self.down.clicked.connect(lambda: self._move(1))
        reset = QPushButton(translate("Columns", "Reset"), self)
        reset.clicked.connect(self.reset_requested)
        self.all = QPushButton(translate("Columns", "Use for all tables"), self)
        self.all.setToolTip(
            translate("Columns", "Songs, albums, artists, genres, folders, playlists and the queue")
        )
        self.all.setAutoDefault(False)
        self.all.clicked.connect(self._use_for_all)
        self.said = QLabel(self)
        self.said.setProperty("role", "secondary")
        self.said.setWordWrap(True)
        self.said.hide()
        close = QPushButton(translate("Columns", "Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        for button in (self.up, self.down, reset):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.all)
        below.addStretch(1)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.said)
        layout.addLayout(below)
        self.list.itemChanged.connect(self._changed)
        self.list.model().rowsMoved.connect(self._changed)
        self.list.currentRowChanged.connect(self._offer_moves)
        self.show_columns(shown)
        open_at(self, 360, 520)

    def show_columns(self, shown: Sequence[Column]) -> None:
        """Tick these columns and put them first."""
        self.list.blockSignals(True)
        self.list.clear()
        for column in (*shown, *(c for c in Column if c not in shown)):
            item = QListWidgetItem(COLUMNS[column].name, self.list)
            item.setData(COLUMN_ROLE, int(column))
            flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
            if column in self._first:  # there always
                flags &= ~(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled)
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsDropEnabled)
            ticked = Qt.CheckState.Checked if column in shown else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
        self.list.blockSignals(False)
        self.list.setCurrentRow(len(self._first))

    def columns(self) -> list[Column]:
        """Return what is ticked, from top to bottom."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            Column(item.data(COLUMN_ROLE))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if alt and event.key() in steps:
                self._move(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        least = len(self._first)
        if row < least or not least <= row + step < self.list.count():
            return
        self.list.blockSignals(True)
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self.list.blockSignals(False)
        self._offer_moves(row + step)
        self._changed()

    def _offer_moves(self, row: int) -> None:
        least = len(self._first)
        self.up.setEnabled(row > least)
        self.down.setEnabled(least <= row < self.list.count() - 1)

    def _use_for_all(self) -> None:
        self.all_requested.emit()
        self.said.setText(translate("Columns", "All tables of tracks have these columns now."))
        self.said.show()

    def _changed(self) -> None:
        self.said.hide()
        self.chosen.emit(self.columns())


def arrange_columns(
    columns: ColumnHeader,
    parent: QWidget,
    use_for_all: Callable[[ColumnHeader], None],
) -> None:
    """Let the columns of a table be chosen and moved in a dialog, and be those of all."""
    dialog = ColumnsDialog(columns.columns(), parent, columns.first)
    dialog.chosen.connect(columns.choose_columns)
    dialog.reset_requested.connect(columns.reset_columns)
    dialog.reset_requested.connect(lambda: dialog.show_columns(columns.columns()))
    dialog.all_requested.connect(lambda: use_for_all(columns))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
