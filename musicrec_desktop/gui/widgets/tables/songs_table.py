"""The table of tracks with columns to choose."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyle, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.models.tracks_by_column import TRACK_ROLE, TracksByColumn
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.tables.column_header import ColumnHeader
from musicrec_desktop.gui.widgets.tables.column_layout import SONGS, ColumnLayout
from musicrec_desktop.gui.widgets.tables.painted_rows import paint_rows
from musicrec_desktop.gui.widgets.tables.selected_rows import selected_rows
from musicrec_desktop.gui.widgets.tables.settled_rows import SettledRows
from musicrec_desktop.gui.widgets.tables.sorted_rows import SortedRows
from musicrec_desktop.gui.widgets.tables.track_delegate import OPINIONS, TrackDelegate
from musicrec_desktop.gui.widgets.tables.track_rows import TrackRows
from musicrec_desktop.gui.widgets.tables.typed_song import TypedSong
from musicrec_desktop.gui.widgets.tables.whole_selection import WholeSelection

if TYPE_CHECKING:
    from musicrec_desktop.gui.look.theme import Tokens


JUMPED_TO = 0.3  # of the height, from the top: where stands what letters lead to


class Heads(Protocol):
    """What stands over the first track of each album."""

    def clear(self) -> None:
        """Make all rows alike."""

    def apply(self) -> None:
        """Make room in the rows that begin an album."""

    def paint(self, area: QRect) -> None:
        """Draw what is in a part of the viewport."""

    def covered(self) -> QRect:
        """Return where rows are hidden; empty for nowhere."""

    def scrolled(self, by: int) -> None:
        """Know that the rows moved down, by pixels."""

    def uncover(self, row: int) -> None:
        """Hide nothing of a row that was scrolled to."""

    def at(self, place: QPoint) -> object | None:
        """Return what a place of the viewport is in; None below all of them."""


class PageAround(Protocol):
    """What is scrolled together with the table, as one page."""

    def bring(self, row: int, hint: QAbstractItemView.ScrollHint) -> None:
        """Scroll to a row."""


class SongsTable(TrackRows):
    """The table, set up for many thousand rows.

    Parameters
    ----------
    model : TracksByColumn
    delegate : TrackDelegate
    parent : QWidget
    layout : ColumnLayout, optional
        Which columns there are until the user chooses some.

    Attributes
    ----------
    tracks : TracksByColumn
        What it shows.
    columns : ColumnHeader
    heads : Heads or None
        Over the first track of each album, where tracks are shown album after album.
    page : PageAround or None

    Signals
    -------
    rated(list of Track, float or None), loved(list of Track, bool)
        Stars or a heart were clicked.
    queue_requested(list of Track)
        A track was clicked with the middle button.
    blank_menu_made(QMenu)
        For where no row is; others may add what goes for the whole table.
    """

    blank_menu_made = Signal(QMenu)
    queue_requested = Signal(object)  # a list, which Signal(list) would copy
    rated = Signal(object, object)
    loved = Signal(object, bool)
    heads: Heads | None = None
    page: PageAround | None = None

    def __init__(
        self,
        model: TracksByColumn,
        delegate: TrackDelegate,
        parent: QWidget,
        layout: ColumnLayout = SONGS,
    ) -> None:
        super().__init__(translate("Songs", "Songs"), delegate.tokens, parent)
        self.tracks = model
        self.setModel(model)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self._typed = TypedSong(self, model)
        self._typed.found.connect(self._go_far)
        self._typed.entered.connect(self.enter_pressed)
        delegate.rated.connect(lambda track, stars: self.rated.emit([track], stars))
        delegate.loved.connect(lambda track, loved: self.loved.emit([track], loved))
        self.columns = ColumnHeader(model, self, layout)
        self.setHorizontalHeader(self.columns)
        self._settled = SettledRows(self, model, self.columns)
        if isinstance(model, TrackTableModel):
            self._sorted = SortedRows(self, model, self.columns)
            WholeSelection(self, model)
        self.middle_clicked.connect(self._ask_to_queue)
        self.wear(delegate.tokens, delegate.height)

    def selected(self) -> list[Track]:
        return self.tracks.tracks_at(selected_rows(self.selectionModel()))

    def hold_selected(self) -> None:
        """Leave what is selected where it is seen, in the other order that is asked for now."""
        if self._sorted is not None:
            self._sorted.hold()

    def go_by_rows(self) -> None:
        """Share the width by what stands in the rows, where these are few: they are others now."""
        self._settled.tell(moved=False)

    def current_track(self) -> Track | None:
        """Return the track at which the keyboard is."""
        index = self.currentIndex()
        return index.data(TRACK_ROLE) if index.isValid() else None

    def wear(self, tokens: Tokens, height: int) -> None:
        if self.heads is not None:
            self.heads.clear()
        super().wear(tokens, height)
        if self.heads is not None:
            self.heads.apply()

    def draw_covers(self) -> None:
        """Draw covers that have arrived: of the songs only their titles, which have them."""
        if self.heads is not None:
            self.viewport().update()
            return
        left, width = self.columnViewportPosition(Column.TITLE), self.columnWidth(Column.TITLE)
        self.viewport().update(left, 0, width, self.viewport().height())

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        seen = event.region()
        if self.heads is None:
            paint_rows(self, self._delegate, seen)
        else:
            paint_rows(self, self._delegate, seen.subtracted(QRegion(self.heads.covered())))
            for area in cast(Iterable[QRect], seen):
                self.heads.paint(area)
        if self.state() == QAbstractItemView.State.DraggingState:
            super().paintEvent(QPaintEvent(QRegion()))  # no cell, but where what is held would fall

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and not self.selectionModel().hasSelection() and self.model().rowCount():
            self.go_to_row(0)

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QContextMenuEvent)
            and event.reason() == QContextMenuEvent.Reason.Mouse
            and not self.indexAt(event.pos()).isValid()
        ):
            self._open_blank_menu(event.globalPos())
            return True
        return super().viewportEvent(event)

    def _open_blank_menu(self, place: QPoint) -> None:
        """Offer what goes for the whole table: no song is under the mouse, selected or not."""
        if self.columns.isHidden():
            return
        menu = self.columns.menu()
        everything = QAction(translate("Songs", "Select all"), menu)
        everything.setEnabled(self.model().rowCount() > 0)
        everything.triggered.connect(self.selectAll)
        first = menu.actions()[0]
        menu.insertAction(first, everything)
        self.blank_menu_made.emit(menu)
        menu.insertSeparator(first)
        menu.popup(place)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        if self.heads is not None and index.isValid():
            self.heads.uncover(index.row())
        if self.page is not None and index.isValid():
            self.page.bring(index.row(), hint)

    def scrolled(self, dx: int, dy: int) -> None:
        if self.heads is not None:
            self.heads.scrolled(dy)
            if dx:  # heads stay where they are
                self.viewport().update()

    def row_at(self, place: QPoint) -> int:
        on_head = self.heads is not None and self.heads.at(place) is not None
        return -1 if on_head else super().row_at(place)

    def keyboardSearch(self, search: str) -> None:
        """Go to the song that begins so, whichever cell the keyboard is in."""
        self._typing.start()
        self._typed.type(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (entered and self._typed.enter()):
            super().keyPressEvent(event)

    def _go_far(self, row: int) -> None:
        """Select a row alone; where it was out of sight, what comes after it is seen, too."""
        index = self.model().index(row, 0)
        seen = self.viewport().rect().contains(self.visualRect(index))
        self.go_to_row(row)
        if not seen:
            bar, from_top = self.verticalScrollBar(), self.visualRect(index).top()
            bar.setValue(bar.value() + from_top - round(self.viewport().height() * JUMPED_TO))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() in OPINIONS:
            self.mousePressEvent(event)  # a second click on stars or a heart plays nothing
        else:
            super().mouseDoubleClickEvent(event)

    def _ask_to_queue(self, index: QModelIndex) -> None:
        track: Track | None = index.data(TRACK_ROLE)
        if track is not None and track.id >= 0:
            self.queue_requested.emit([track])

    def _room(self) -> int:
        """Return how many pixels the columns have: as many whether all rows are seen or not."""
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            return self.viewport().width()
        extent = QStyle.PixelMetric.PM_ScrollBarExtent
        bar = self.style().pixelMetric(extent, None, self.verticalScrollBar())
        return self.maximumViewportSize().width() - bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self.columns.sizes()
        with QSignalBlocker(self.columns):  # else all is drawn again in the next turn
            self.columns.fit(self._room())
        if self.columns.sizes() != before:
            self.updateGeometries()
            self.viewport().update()
