"""A list of names under letters, with how much there is of each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from musicrec_desktop.core.translation import number
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.name_list import NAME_ROLE, Index, NameListModel, NameRow
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.tables.collection_list import SELECT, CollectionList
from musicrec_desktop.gui.widgets.tables.row_background import paint_rounded

ROW_HEIGHT = 34
PADDING = 10
COUNT_PIXELS = 12


class NameListView(CollectionList):
    """The list; the current name is the chosen one.

    Signals
    -------
    chosen(str)
        Another name became the current one.
    entered(str)
        Enter or a double click on a name.
    menu_requested(str, QPoint)
    queue_requested(list of str)
        A name was clicked with the middle button, which chooses nothing.
    drag_requested(list of str)
        The tracks of the chosen name are to hang from the mouse.
    """

    chosen = Signal(str)
    entered = Signal(str)
    menu_requested = Signal(str, QPoint)
    queue_requested = Signal(list)
    drag_requested = Signal(list)

    def __init__(self, tokens: Tokens, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.names = NameListModel(self)
        self.delegate = NameDelegate(tokens, self)
        self.setModel(self.names)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(name)
        self.setDragEnabled(True)
        self.middle_clicked.connect(self._queue)
        self.doubleClicked.connect(lambda index: self.entered.emit(self._name(index.row())))
        self._shown: str | None = None
        self.selectionModel().currentChanged.connect(self._current_changed)

    def _queue(self, index: QModelIndex) -> None:
        if self.names.row(index.row()).group is not None:
            self.queue_requested.emit([self._name(index.row())])

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.drag_requested.emit(self.selected_keys())

    def selected_keys(self) -> list[str]:
        """Return the chosen name, if there is one."""
        name = self.current_name()
        return [] if name is None else [name]

    def show_rows(self, rows: list[NameRow]) -> None:
        """Show these; the chosen name and the place are kept."""
        value, chosen = self.verticalScrollBar().value(), self.current_name()
        self._shown = chosen
        self.names.show_rows(rows)
        if chosen is not None:
            self.choose(chosen, scroll=False)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(value)

    def current_name(self) -> str | None:
        """Return the chosen name."""
        index = self.currentIndex()
        return self._name(index.row()) if index.isValid() else None

    def choose(self, name: str, *, scroll: bool = True) -> bool:
        """Make a name the current one; return whether it is there."""
        row = self.names.row_of(name)
        if row is None:
            return False
        index = self.names.index(row)
        self.selectionModel().setCurrentIndex(index, SELECT)
        if scroll:  # to the middle: what opens below the list would cover its last rows
            self.scrollTo(index, self.ScrollHint.PositionAtCenter)
        return True

    def _name(self, row: int) -> str:
        group = self.names.row(row).group
        return group.name if group is not None else ""

    def _current_changed(self, index: Index) -> None:
        if not index.isValid() or self.names.row(index.row()).group is None:
            return
        name = self._name(index.row())
        if name != self._shown:
            self._shown = name
            self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = event.key(), self.currentIndex().row()
        last = self.names.rowCount() - 1
        page = max(1, self.viewport().height() // self.delegate.tokens.row(ROW_HEIGHT) - 1)
        steps = {
            Qt.Key.Key_Home: (0, 1),
            Qt.Key.Key_End: (last, -1),
            Qt.Key.Key_Up: (current - 1, -1),
            Qt.Key.Key_Down: (current + 1, 1),
            Qt.Key.Key_PageUp: (max(0, current - page), 1),
            Qt.Key.Key_PageDown: (min(last, current + page), -1),
        }
        if key in steps:
            row = self.names.step(*steps[Qt.Key(key)])
            if row is not None:
                self.go_to_row(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if current >= 0:
                self.entered.emit(self._name(current))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) or (
            key == Qt.Key.Key_Space and not self._typing.active
        ):
            event.ignore()  # the window's: play, pause and seek
        else:
            super().keyPressEvent(event)

    def _row_typed(self, letters: str, start: int) -> int | None:
        return self.names.row_typed(letters, start)

    def _menu(self, place: QPoint) -> None:
        name = self.current_name()
        if name is not None:
            self.menu_requested.emit(name, self.viewport().mapToGlobal(place))


class NameDelegate(QStyledItemDelegate):
    """Letters small and quiet, names with the number of tracks at the right."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.tokens.row(ROW_HEIGHT))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: NameRow = index.data(NAME_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.group is None:
            self._letter(painter, option, row.text)
        else:
            self._name(painter, option, row, number(row.group.tracks))
        painter.restore()

    def _letter(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setPixelSize(COUNT_PIXELS)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.text_muted))
        area = option.rect.adjusted(PADDING, 0, -PADDING, -5)
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, text)
        painter.setPen(QColor(self.tokens.line))
        painter.drawLine(area.left(), option.rect.bottom(), area.right(), option.rect.bottom())

    def _name(
        self, painter: QPainter, option: QStyleOptionViewItem, row: NameRow, tracks: str
    ) -> None:
        selected = option.state & QStyle.StateFlag.State_Selected
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            focused = selected and option.state & QStyle.StateFlag.State_HasFocus
            filled = self.tokens.selection if selected else self.tokens.hover
            paint_rounded(painter, option, filled, self.tokens.accent if focused else "")
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        small = QFont(option.font)
        small.setPixelSize(COUNT_PIXELS)
        painter.setFont(small)
        painter.setPen(QColor(self.tokens.text_secondary if selected else self.tokens.text_muted))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, tracks)
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(tracks) - PADDING)
        painter.setFont(option.font)
        painter.setPen(QColor(self.tokens.text))
        text = elided(option.fontMetrics, row.text, area.width())
        painter.drawText(area, middle, text)
