"""One list of the column browser: values to choose, with how many tracks each has."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from musicrec_desktop.core.column_browser import ListedColumn
from musicrec_desktop.core.translation import number
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.browser_column import ALL, COUNT_ROLE, BrowserColumnModel, Index
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.tables.collection_list import CollectionList
from musicrec_desktop.gui.widgets.tables.row_background import as_read, paint_rounded

ROW_HEIGHT = 28
PADDING = 8
COUNT_PIXELS = 12

_FLAGS = QItemSelectionModel.SelectionFlag


class BrowserList(CollectionList):
    """The list. Nothing chosen is everything, which is its first row.

    Signals
    -------
    chosen(tuple of str)
        Others were chosen: their keys.
    entered()
        Enter or a double click: what is chosen is to be played.
    menu_requested(QPoint)
        The menu of what is chosen, at a place on the screen.
    queue_requested(tuple of str)
        A value was clicked with the middle button, which chooses nothing; none is all.
    drag_requested(), copy_requested()
        The tracks of what is chosen are to hang from the mouse, or to be copied.
    sideways(int)
        The keyboard is to go to the list before (−1) or after (1) this one.
    """

    chosen = Signal(object)
    entered = Signal()
    menu_requested = Signal(QPoint)
    queue_requested = Signal(object)
    drag_requested = Signal()
    copy_requested = Signal()
    sideways = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.values = BrowserColumnModel(self)
        self.delegate = BrowserDelegate(tokens, self)
        self.setModel(self.values)
        self.setItemDelegate(self.delegate)
        self.waiting_text = ""
        self._keys: tuple[str, ...] = ()
        self._showing = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.middle_clicked.connect(self._queue)
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    @property
    def keys(self) -> tuple[str, ...]:
        """What is chosen; nothing for everything."""
        return self._keys

    def show_listed(self, listed: ListedColumn) -> None:
        """List these, with what is chosen of them; the place is kept where it can be."""
        value, current = self.verticalScrollBar().value(), self._current_key()
        self._showing = True
        others = self.values.show_listed(listed)
        if others or listed.column.chosen != self._keys:
            self._keys = listed.column.chosen
            self._select(self.values.rows_of(self._keys) or [ALL], current)
        self._showing = False
        if others:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(value)
            if self._keys and not self._chosen_in_view():
                self.scrollTo(self.values.index(self.values.rows_of(self._keys)[0]))

    def choose(self, keys: Iterable[str]) -> None:
        """Choose values as a click would; those that are not listed are left out."""
        rows = self.values.rows_of(tuple(keys)) or [ALL]
        self._select(rows, None)
        self.scrollTo(self.values.index(rows[0]))

    # ---- what is chosen

    def _selection_changed(self, now: QItemSelection, _before: QItemSelection) -> None:
        if self._showing or self.values.listed is None:
            return
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        fresh = {index.row() for index in now.indexes()}
        if not rows or ALL in fresh:
            rows = [ALL]
        elif ALL in rows:
            rows.remove(ALL)
        self._mark(rows)
        keys = tuple(sorted(self.values.key(row) for row in rows if row != ALL))
        if set(keys) != set(self._keys):
            self._keys = keys
            self.chosen.emit(keys)

    def _mark(self, rows: list[int]) -> None:
        """Select these rows where others are selected, and tell nobody."""
        if {index.row() for index in self.selectionModel().selectedRows()} != set(rows):
            self._showing = True
            self.selectionModel().select(self._rows(rows), _FLAGS.ClearAndSelect)
            self._showing = False

    def _select(self, rows: list[int], current: str | None) -> None:
        """Select rows; the current one stays what it was where that is still listed."""
        known = self.values.rows_of((current,)) if current is not None else []
        place = known[0] if known else rows[0]
        self.selectionModel().setCurrentIndex(self.values.index(place), _FLAGS.NoUpdate)
        self.selectionModel().select(self._rows(rows), _FLAGS.ClearAndSelect)

    def _chosen_in_view(self) -> bool:
        area = self.viewport().rect()
        chosen = self.selectionModel().selectedRows()
        return any(area.contains(self.visualRect(index)) for index in chosen)

    def _rows(self, rows: list[int]) -> QItemSelection:
        chosen = QItemSelection()
        for row in rows:
            index = self.values.index(row)
            chosen.select(index, index)
        return chosen

    def _current_key(self) -> str | None:
        row = self.currentIndex().row()
        return self.values.key(row) if row > ALL else None

    # ---- mouse and keyboard

    def _queue(self, index: QModelIndex) -> None:
        row = index.row()
        self.queue_requested.emit(() if row == ALL else (self.values.key(row),))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and (
            self.indexAt(event.position().toPoint()).isValid()
        ):
            self.entered.emit()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.drag_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            onward = (key == Qt.Key.Key_Right) != self.isRightToLeft()
            self.sideways.emit(1 if onward else -1)
        elif key == Qt.Key.Key_Escape and self._keys:
            self.choose(())
        elif key == Qt.Key.Key_Space and not event.modifiers() and not self._typing.active:
            event.ignore()  # the window's: play and pause
        else:
            super().keyPressEvent(event)

    def _row_typed(self, letters: str, start: int) -> int | None:
        return self.values.row_typed(letters, start)

    def _menu(self, place: QPoint) -> None:
        if self.selectionModel().hasSelection():
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    # ---- looks

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.values.rowCount() > 1 or not self.waiting_text:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self.delegate.tokens.text_muted))
        height = self.delegate.tokens.row(ROW_HEIGHT)
        area = self.viewport().rect().adjusted(PADDING, height, -PADDING, 0)
        painter.drawText(
            area, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.waiting_text
        )

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the rows."""
        self.delegate.tokens = tokens
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class BrowserDelegate(QStyledItemDelegate):
    """A value, and at the other end how many tracks it has; everything stands out."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, self.tokens.row(ROW_HEIGHT))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option, index)
        inside = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        tracks = index.data(COUNT_ROLE)
        painter.setFont(self._font(option, pixels=COUNT_PIXELS))
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.setPen(QColor(self.tokens.text_secondary if selected else self.tokens.text_muted))
        counted = number(tracks)
        wide = painter.fontMetrics().horizontalAdvance(counted)
        self._text(painter, option, QRect(inside.right() - wide + 1, 0, wide, 0), counted)
        painter.setFont(self._font(option, bold=index.row() == ALL))
        painter.setPen(QColor(self.tokens.text if tracks else self.tokens.text_muted))
        room = max(0, inside.width() - wide - PADDING)
        text = elided(painter.fontMetrics(), index.data(), room)
        self._text(painter, option, QRect(inside.left(), 0, room, 0), text)
        painter.restore()

    @staticmethod
    def _text(painter: QPainter, option: QStyleOptionViewItem, across: QRect, text: str) -> None:
        """Draw a text in a row, at a place across it that is meant for reading from the left."""
        place = QRect(across.left(), option.rect.top(), across.width(), option.rect.height())
        painter.drawText(
            as_read(option, option.rect, place),
            Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            text,
        )

    @staticmethod
    def _font(option: QStyleOptionViewItem, *, pixels: int = 0, bold: bool = False) -> QFont:
        font = QFont(option.font)
        if pixels:
            font.setPixelSize(pixels)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _background(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        selected = option.state & QStyle.StateFlag.State_Selected
        here = option.state & QStyle.StateFlag.State_HasFocus
        quiet = selected and index.row() == ALL  # nothing is chosen: nothing to stand out
        if not (selected or here or option.state & QStyle.StateFlag.State_MouseOver):
            return
        focused = here and view is not None and view.hasFocus()
        filled = self.tokens.selection if selected and not quiet else self.tokens.hover
        paint_rounded(painter, option, filled, self.tokens.accent if focused else "")
