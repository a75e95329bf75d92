"""A head, a table of tracks and what stands below them, which are scrolled as one page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollBar, QStyle, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.alike_shelf import AlikeShelf
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.layout.page_scroll import BAR, EDGE, MARGIN
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable

ABOVE, BELOW = 14, 12  # pixels between head and table, and below everything
NAMED, ROOM_FOR_NAME = 34, 300  # pixels of the line that names the page, and of such a page
GAP = 14  # between the table and what stands below it
AIDED = {
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QScrollBar.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QScrollBar.SliderAction.SliderToMaximum,
}


class ScrolledTogether(QWidget):
    """One scroll bar for all of a page, however many rows the table has.

    It stands in the margin of the page, to which this leaves ``EDGE`` at the right.
    The table is never higher than the page: what is above its first row in view is left to its
    own, hidden scroll bar. Its headings stay in view until its last row has gone, below a line
    that says what the page is of once the head does no longer.

    Parameters
    ----------
    head : QWidget
    holder : QWidget
        What the table stands in; may be the table itself.
    table : SongsTable
    foot : AlikeShelf
    parent : QWidget
    title : ElidedLabel
        What the head says first.
    top : int
        Pixels above the head.
    indent : int
        Pixels before the table, which head and foot have within themselves.

    Attributes
    ----------
    bar : QScrollBar
    """

    def __init__(
        self,
        head: QWidget,
        holder: QWidget,
        table: SongsTable,
        foot: AlikeShelf,
        parent: QWidget,
        *,
        title: ElidedLabel,
        top: int = 0,
        indent: int = 0,
    ) -> None:
        super().__init__(parent)
        self._head, self._holder, self._table, self._foot = head, holder, table, foot
        self._top, self._indent = top, indent
        self._placing = False
        self._aim: int | None = None  # where to go once everything is there
        self._clicked = False  # whether a row was last gone to by the mouse
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setAccessibleName(translate("Lists of tracks", "Scroll the page"))
        self._title = title
        self.name = ElidedLabel(self)
        self.name.setProperty("role", "title")
        for part in (head, holder, foot):
            part.setParent(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._measure)
        self._wire()

    def _wire(self) -> None:
        table, rows = self._table, self._table.verticalHeader()
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.page = self
        for watched in (table, table.viewport(), table.columns.viewport()):
            watched.installEventFilter(self)
        model = table.model()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._soon.start)
        model.layoutChanged.connect(self._soon.start)
        rows.sectionResized.connect(self._soon.start)
        table.horizontalScrollBar().rangeChanged.connect(self._soon.start)
        table.verticalScrollBar().rangeChanged.connect(self._keep_rows)
        table.verticalScrollBar().valueChanged.connect(self._follow_rows)
        self.bar.valueChanged.connect(self._scrolled)
        self.bar.actionTriggered.connect(self._forget_aim)
        QApplication.instance().focusChanged.connect(self._show_focused)  # type: ignore[union-attr]

    # ---- where one is

    def place(self) -> int:
        """Return how far down the page one is, in pixels."""
        return self.bar.value() if self._aim is None else self._aim

    def go(self, place: int) -> None:
        """Go so far down; as soon as the page is as long."""
        self._aim = place
        self._measure()

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Stay where one is, whichever rows a table is given meanwhile."""
        place = self.place()
        yield
        self.go(place)

    def bring(self, row: int, hint: QAbstractItemView.ScrollHint) -> None:
        """Scroll to a row, so that the headings hide nothing of it.

        With the first row comes what is above it, with the last what is below: keys lead to
        nothing else there.
        """
        self._forget_aim()
        self._measure()
        headings, height = self._headings(), self._table.rowHeight(row)
        top = self._table_top() + self._table.verticalHeader().sectionPosition(row)
        above, below = top - self._named(), top + headings + height
        place, page = self.bar.value(), self.height()
        if hint == QAbstractItemView.ScrollHint.PositionAtTop:
            place = above
        elif hint == QAbstractItemView.ScrollHint.PositionAtBottom:
            place = below - page
        elif hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            place = above - (page - self._named() - headings - height) // 2
        elif not self._clicked and row == self._table.first_row() and below <= page:
            place = 0
        elif not self._clicked and row == self._table.last_row() and above >= self.bar.maximum():
            place = self.bar.maximum()
        else:
            place = max(min(place, above), below - page)
        self.bar.setValue(place)

    # ---- measures

    def _headings(self) -> int:
        columns = self._table.columns
        return 0 if columns.isHidden() else columns.sizeHint().height()

    def _named(self) -> int:
        """Return how many pixels a line that names the page takes above the headings."""
        return NAMED if self.height() >= ROOM_FOR_NAME else 0

    def _head_height(self) -> int:
        width = self._width()
        if self._head.hasHeightForWidth():
            return self._head.heightForWidth(width)
        return self._head.sizeHint().height()

    def _width(self) -> int:
        return max(0, self.width() - MARGIN + EDGE)

    def _table_top(self) -> int:
        return self._top + self._head_height() + ABOVE

    def _table_height(self) -> int:
        table = self._table
        along = table.horizontalScrollBar()
        more = along.sizeHint().height() if along.maximum() > 0 else 0
        return self._headings() + table.verticalHeader().length() + 2 * table.frameWidth() + more

    def _foot_height(self) -> int:
        return 0 if self._foot.isHidden() else GAP + self._foot.sizeHint().height()

    def _measure(self) -> None:
        """Let the bar reach as far as the page does, and stay where one is."""
        self._soon.stop()
        whole = self._table_top() + self._table_height() + self._foot_height() + BELOW
        self.bar.setPageStep(max(1, self.height() - self._headings() - self._named()))
        self.bar.setSingleStep(self._table.verticalHeader().defaultSectionSize())
        aim = self._aim
        self.bar.setRange(0, max(0, whole - self.height()))
        if aim is not None:
            self.bar.setValue(aim)
        self._aim = aim  # which may be farther down than there is anything yet
        self._place()

    # ---- drawing

    def _place(self) -> None:
        """Put everything where it is to be seen now."""
        if self._placing:
            return
        self._placing = True
        width, page, scrolled = self._width(), self.height(), self.bar.value()
        begin, named = self._table_top() - scrolled, self._named()
        end = begin + self._table_height()
        first = min(max(named, begin), max(begin, end - self._headings()))
        last = max(min(page, end), first + self._headings())
        indent, head = self._indent, self._head_height()
        gone = begin <= named <= first  # nothing stands where the line does
        above = self._top - scrolled
        self._put(self._head, QRect(0, min(above, -head) if gone else above, width, head))
        self._name(QRect(indent, 0, width - indent, named), shown=gone and named > 0)
        self._put(self._holder, QRect(indent, first, width - indent, last - first))
        self._put(self._foot, QRect(0, end + GAP, width, self._foot.sizeHint().height()))
        self._table.verticalScrollBar().setValue(self._rows_above())
        self._put(self.bar, QRect(self.width() - BAR, 0, BAR, page))
        self.bar.setVisible(self.bar.maximum() > 0)
        self._placing = False

    def _name(self, where: QRect, *, shown: bool) -> None:
        """Say of what the page is, or leave that to the head."""
        if shown:
            self.name.setText(self._title.whole_text())
            self._put(self.name, where)
        self.name.setVisible(shown)

    def _put(self, part: QWidget, where: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), where))

    def _rows_above(self) -> int:
        """Return how many pixels of rows are above those in view."""
        return max(0, self.bar.value() - self._table_top() + self._named())

    def _keep_rows(self) -> None:
        """Stay where one is, whatever the table makes of its own height."""
        if not self._placing:
            self._placing = True
            self._table.verticalScrollBar().setValue(self._rows_above())
            self._placing = False
        self._soon.start()

    def _follow_rows(self, value: int) -> None:
        """Scroll the page as far as the table wanted to be: rows are dragged over its edge."""
        if not self._placing:
            self._forget_aim()
            self.bar.setValue(self.bar.value() + value - self._rows_above())
            self._place()

    def _scrolled(self) -> None:
        self._forget_aim()
        self._place()

    def _forget_aim(self) -> None:
        self._aim = None

    def _show_focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring into view what the keyboard went to; what is clicked stays below the mouse."""
        if now is None or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        if self._head.isAncestorOf(now):
            self._show(self._head.geometry(), now)
        elif self._foot.isAncestorOf(now):
            self._show(self._foot.geometry(), now)

    def _show(self, where: QRect, part: QWidget) -> None:
        """Scroll so far that all of a stretch is seen or, of a high one, the part of it."""
        if where.height() > self.height():
            where = QRect(part.mapTo(self, part.rect().topLeft()), part.size())
        if where.top() < 0 or where.bottom() > self.height():
            down = max(min(0, where.top()), where.bottom() - self.height() + 1)
            self._forget_aim()
            self.bar.setValue(self.bar.value() + down)

    # ---- what happens

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if event.type() == QEvent.Type.MouseButtonPress:
            self._clicked = True
        elif event.type() == QEvent.Type.KeyPress:
            self._clicked = False
        return False

    def _wheel(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta()
        sideways = event.modifiers() & (
            Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if sideways or abs(turned.x()) > abs(turned.y()):
            return False
        self._forget_aim()
        QCoreApplication.sendEvent(self.bar, event)
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._wheel(event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on from the buttons of the head, which leave these keys alone."""
        action = AIDED.get(Qt.Key(event.key()))
        if action is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            self.bar.triggerAction(action)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part wants another height
            self._soon.start()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._foot.fit(self.height())
        self._measure()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
