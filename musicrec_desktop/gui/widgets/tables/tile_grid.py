"""A grid of tiles, or a strip of them, that stays smooth with many thousands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from musicrec_desktop.gui.models.tiles import TILE_ROLE, Tile, TileListModel
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.tables.collection_list import SELECT, CollectionList
from musicrec_desktop.gui.widgets.tables.tile_delegate import PADDING, TileDelegate, play_area

EDGE_STEP = 8  # few sizes, because each is scaled anew
REST_MS = 90  # after which a fast scroll is over
WIDEST_SPREAD = 2  # words by their cover
FAST_SHARE = 0.3  # of the view's height, in one step


class TileGrid(CollectionList):
    """Tiles of equal size, in as many columns as there is room for.

    Parameters
    ----------
    model : TileListModel
    delegate : TileDelegate
    parent : QWidget
    name : str
        For screen readers.
    strip : bool
        One row that scrolls sideways, in place of a grid.
    spread : bool
        Tiles of a strip are as wide as their words where there is room for all of them.

    Signals
    -------
    opened(str)
        The key of a tile that was double-clicked, or that alone Enter was pressed on.
    clicked_on(list of str)
        The tiles that are selected after a click on one, or beside all of them.
    play_requested(list of str)
        Keys of tiles: by the button on a cover, by Shift+Enter, or by Enter on several.
    queue_requested(list of str)
        The key of a tile that was clicked with the middle button.
    copy_requested(list of str)
    menu_requested(list of str, QPoint)
        The selected tiles, and where on the screen.
    drag_requested(list of str)
        The selected tiles, where dragging is enabled: their tracks are to hang from the mouse.
    """

    opened = Signal(str)
    clicked_on = Signal(list)
    play_requested = Signal(list)
    queue_requested = Signal(list)
    copy_requested = Signal(list)
    menu_requested = Signal(list, QPoint)
    drag_requested = Signal(list)
    _held: tuple[str, int] | None = None  # what is seen in any width, until it is scrolled

    def __init__(
        self,
        model: TileListModel,
        delegate: TileDelegate,
        parent: QWidget,
        *,
        name: str,
        strip: bool = False,
        spread: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tiles = model
        self._delegate = delegate
        self._strip = strip
        self._spread = spread
        self._edge = delegate.edge
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(not strip)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, along = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(along if strip else across)
        self.setVerticalScrollBarPolicy(across if strip else along)
        self.middle_clicked.connect(self._queue)
        self.selectionModel().currentChanged.connect(self._forget_seen)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(TILE_ROLE).key))
        # What is drawn opaque is moved when it is scrolled, and not drawn anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._value = 0
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._rested)
        bar = self.horizontalScrollBar() if strip else self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        self._fit()

    # ---- what pages ask of it

    def set_edge(self, pixels: int) -> None:
        """Draw covers of this size, or a little larger; what was at the top stays there."""
        top = self.indexAt(QPoint(PADDING, PADDING))
        kept = self._tiles.tile(top.row()).key if top.isValid() else None
        self._edge = pixels
        self._fit()
        row = self._tiles.row_of(kept) if kept is not None else None
        if row is not None:
            self.scrollTo(self._tiles.index(row), QAbstractItemView.ScrollHint.PositionAtTop)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these tiles; selection and place are kept where they can be."""
        bar = self.verticalScrollBar()
        keys, current, value = self.selected_keys(), self.current_key(), bar.value()
        if list(tiles) == self._tiles.tiles():
            return
        self._tiles.show_tiles(tiles)
        self._fit()
        self.doItemsLayout()
        self._select(keys, current)
        bar.setValue(value)

    def selected_keys(self) -> list[str]:
        """Return the keys of the selected tiles, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._tiles.tile(row).key for row in rows]

    def current_key(self) -> str | None:
        """Return the key of the tile that the keyboard is at."""
        index = self.currentIndex()
        return self._tiles.tile(index.row()).key if index.isValid() else None

    def go_to(self, key: str) -> None:
        """Select a tile, without scrolling."""
        self._select([key], key)

    def _select(self, keys: Sequence[str], current: str | None) -> None:
        selection = self.selectionModel()
        row = self._tiles.row_of(current) if current is not None else None
        if row is not None:
            selection.setCurrentIndex(
                self._tiles.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        for key in keys:
            row = self._tiles.row_of(key)
            if row is not None:
                selection.select(self._tiles.index(row), QItemSelectionModel.SelectionFlag.Select)

    def covers_loaded(self) -> None:
        """Draw the tiles again that have waited for their covers, and no others."""
        waiting, self._delegate.unfinished = self._delegate.unfinished, set()
        for row in waiting:
            if row < self._tiles.rowCount():
                self.update(self._tiles.index(row))

    def strip_height(self) -> int:
        """Return how high a strip is: with its scroll bar, if that is needed."""
        tile = self._delegate.tile_size()
        scrolls = self._tiles.rowCount() * tile.width() > self.maximumViewportSize().width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        return tile.height() + bar

    # ---- layout and scrolling

    def _fit(self) -> None:
        """Divide the width among as many columns as fit, and let the covers grow into it."""
        if not self._strip:
            # Without the bar, which else would change the number of columns by coming and
            # going; and a row that is as wide as the view would be wrapped.
            bar = self.style().pixelMetric(
                QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar()
            )
            free = self.maximumViewportSize().width() - bar - 2
            width = max(free, self._edge + 2 * PADDING)
            columns = width // (self._edge + 2 * PADDING)
            across = width // columns
            self._delegate.edge = (across - 2 * PADDING) // EDGE_STEP * EDGE_STEP
        elif self._spread:
            self._delegate.beyond = self._words_beyond()
            self.setFixedHeight(self.strip_height())
        size = self._delegate.tile_size()
        if not self._strip:
            size.setWidth(across)
        if size != self.gridSize():
            self.setGridSize(size)
        step = size.height() // 2
        self.verticalScrollBar().setSingleStep(max(16, step // 2))
        self.horizontalScrollBar().setSingleStep(max(16, size.width() // 3))

    def _words_beyond(self) -> int:
        """Return how far words go on beyond their covers: no further than all can."""
        tiles, edge = self._tiles.tiles(), self._delegate.edge
        free = (self.maximumViewportSize().width() - 2) // max(1, len(tiles)) - 2 * PADDING
        if free <= edge:
            return 0
        longest = max(map(self._delegate.words_width, tiles), default=0)
        return max(0, min(longest, free, WIDEST_SPREAD * edge) - edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._held is None and not self._strip:
            self._held = self._seen()
        with self._not_scrolled():
            self._fit()
            super().resizeEvent(event)

    def doItemsLayout(self) -> None:
        """Lay the tiles out; in another width what was seen stays where it was."""
        with self._not_scrolled():
            super().doItemsLayout()
            row = self._tiles.row_of(self._held[0]) if self._held is not None else None
            if self._held is not None and row is not None:
                bar = self.verticalScrollBar()
                below = self.visualRect(self._tiles.index(row)).top() - self._held[1]
                bar.setValue(bar.value() + below)

    @contextmanager
    def _not_scrolled(self) -> Iterator[None]:
        """Keep what is seen to be brought back, though the bar goes elsewhere meanwhile."""
        held = self._held
        yield
        self._held = held

    def _forget_seen(self) -> None:
        self._held = None

    def _seen(self) -> tuple[str, int] | None:
        """Return the selected tile that is in view, or the first, and where it begins."""
        current = self.currentIndex()
        chosen = self.selectionModel().isSelected(current)
        if not (chosen and self.viewport().rect().intersects(self.visualRect(current))):
            if not self.verticalScrollBar().value():
                return None  # the beginning stays in view
            current = self.indexAt(QPoint(PADDING, PADDING))
        if not current.isValid():
            return None
        return self._tiles.tile(current.row()).key, self.visualRect(current).top()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._delegate.tokens.content))
        painter.end()
        super().paintEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._strip and not event.angleDelta().x():
            event.ignore()  # a turn of the wheel is the page's; Shift turns it sideways
        else:
            super().wheelEvent(event)

    def _scrolled(self, value: int) -> None:
        self._held = None
        step, self._value = abs(value - self._value), value
        extent = self.viewport().width() if self._strip else self.viewport().height()
        if step > FAST_SHARE * extent or self._delegate.hurried:
            self._delegate.hurried = True
            self._rest.start()

    def _rested(self) -> None:
        self._delegate.hurried = False
        self.viewport().update()

    # ---- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        index = self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            keys = self.selected_keys()
            if len(keys) > 1 or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.play_requested.emit(keys or [self.current_key()])
            else:
                self.opened.emit(self.current_key())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit(self.selected_keys())
        elif key == Qt.Key.Key_Space and not self._typing.active:
            event.ignore()  # the window's: play and pause
        else:
            super().keyPressEvent(event)

    def _row_typed(self, letters: str, start: int) -> int | None:
        return self._tiles.row_typed(letters, start)

    def _play_area(self, index: QModelIndex) -> QRect:
        return play_area(self._delegate.cover_side(self.visualRect(index)), self._delegate.edge)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.drag_requested.emit(self.selected_keys())

    def _queue(self, index: QModelIndex) -> None:
        self.queue_requested.emit([self._tiles.tile(index.row()).key])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        index = self.indexAt(place)
        on_button = index.isValid() and self._play_area(index).contains(place)
        if on_button and not event.modifiers():
            self.play_requested.emit([self._tiles.tile(index.row()).key])
        else:
            self.clicked_on.emit(self.selected_keys())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        button = self._play_area(index)
        plain = event.button() != Qt.MouseButton.MiddleButton
        if plain and index.isValid() and button.contains(event.position().toPoint()):
            return  # two clicks on the button are not an opening
        super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        entered = self.currentIndex().isValid()
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if not by_key and not entered:
            # Qt goes to the first tile; it would look chosen on a page that was merely opened.
            self.selectionModel().clearCurrentIndex()
        elif by_key and not self.selectionModel().hasSelection() and self._tiles.rowCount():
            # or keys would go to the song that plays, with a tile that looks chosen
            self.selectionModel().setCurrentIndex(
                self._tiles.index(max(0, self.currentIndex().row())), SELECT
            )

    def _menu(self, place: QPoint) -> None:
        index: QModelIndex = self.indexAt(place)
        if not index.isValid() and self.viewport().mapToGlobal(place) == QCursor.pos():
            return  # beside all tiles; what is chosen is not what was clicked
        if not index.isValid() and self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex()).center()  # by the keyboard
        keys = self.selected_keys()
        if keys:
            self.menu_requested.emit(keys, self.viewport().mapToGlobal(place))
