"""What sounds like an artist, an album or a genre: a row under the tracks of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.tiles import Tile, TileListModel
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow
from musicrec_desktop.gui.widgets.tables.tile_delegate import PADDING, TileDelegate
from musicrec_desktop.gui.widgets.tables.tile_grid import TileGrid
from musicrec_desktop.gui.words.text import literal

EDGES = (144, 104, 76)  # pixels of a cover, the larger where there is room
SMALL = 24  # pixels of a cover beside its name
LINE_HEIGHT, LINE_SPACING = 34, 4
GAP = 14
LEAST_TABLE = 190  # pixels of height, which the tracks keep in any case


class RoundTileDelegate(TileDelegate):
    """Draws covers as discs: people rather than records."""

    def _cover(self, painter: QPainter, where: QRect, tile: Tile) -> bool:
        path = QPainterPath()
        path.addEllipse(where)
        painter.save()
        painter.setClipPath(path)
        drawn = super()._cover(painter, where, tile)
        painter.restore()
        return drawn


class AlikeShelf(QWidget):
    """Tiles where there is room for them, else names beside small covers in one line.

    Parameters
    ----------
    name : str
        Its heading.
    track : callable
        Returns the library's track of an id, or None.
    covers : CoverSource
    tokens : Tokens
    parent : QWidget
    round_ : bool
        Covers are discs.

    Signals
    -------
    opened(str), play_requested(str), changed()
        The key of a tile; other tiles are shown.
    """

    opened = Signal(str)
    play_requested = Signal(str)
    changed = Signal()

    def __init__(
        self,
        name: str,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
        *,
        round_: bool = False,
    ) -> None:
        super().__init__(parent)
        self._track = track
        self._covers = covers
        kind = RoundTileDelegate if round_ else TileDelegate
        self._delegate = kind(covers, track, tokens, self, edge=EDGES[0])
        self.tiles = TileListModel(self)
        self.strip = TileGrid(self.tiles, self._delegate, self, name=name, strip=True)
        self.strip.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.strip.setFixedHeight(self._strip_height())
        self.strip.opened.connect(self.opened)
        self.strip.play_requested.connect(lambda keys: self.play_requested.emit(keys[0]))
        self.heading = QLabel(name, self)
        self.heading.setProperty("role", "title")
        self.heading.setContentsMargins(PADDING, 0, 0, 0)
        self.line = FlowRow(self, spacing=LINE_SPACING)
        self.line.setFixedHeight(LINE_HEIGHT)
        self.line.setContentsMargins(PADDING, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.heading, self.strip, self.line):
            layout.addWidget(widget)
        # What is left over is below it, not between its heading and its covers.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these; none where nothing is known."""
        if list(tiles) == self.tiles.tiles():
            return
        self.strip.show_tiles(tiles)
        self.strip.clearSelection()
        self.strip.horizontalScrollBar().setValue(0)
        self.line.clear()
        if tiles:
            self.line.add(self._said())
        for tile in tiles:
            self.line.add(self._link(tile))
        self.changed.emit()

    def fit(self, room: int, *, low: bool) -> bool:
        """Show tiles where so many pixels have room for them, or a line, or nothing.

        Returns
        -------
        bool
            Whether tiles are shown.
        """
        some = self.tiles.rowCount() > 0
        heading = self.heading.sizeHint().height() + 4
        beyond_cover = self._strip_height() - self._delegate.edge
        edge = next((edge for edge in EDGES if heading + beyond_cover + edge <= room), None)
        tall = some and edge is not None
        if edge is not None and edge != self._delegate.edge:
            self._delegate.edge = edge
            self.strip.setGridSize(self._delegate.tile_size())
            self.strip.setFixedHeight(self._strip_height())
            self.strip.doItemsLayout()
        self.heading.setVisible(tall)
        self.strip.setVisible(tall)
        line = low and not tall and self._has_room_for_two()
        self.line.setVisible(line)
        self.setVisible(some and (tall or line))
        return tall

    def _has_room_for_two(self) -> bool:
        """Return whether the line has room for its name and two links, or for the only one."""
        parts = [self.line.findChild(QLabel), *self.line.findChildren(QPushButton)[:2]]
        widths = [part.sizeHint().width() + LINE_SPACING for part in parts if part is not None]
        around = self.parentWidget() or self  # which has its width before this is shown
        return sum(widths) + PADDING <= around.width()

    def _strip_height(self) -> int:
        return self._delegate.tile_size().height() + 2

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._delegate.tokens = tokens
        self.strip.viewport().update()

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.strip.covers_loaded()
        for button, tile in zip(
            self.line.findChildren(QPushButton), self.tiles.tiles(), strict=False
        ):
            button.setIcon(self._small(tile))

    def _said(self) -> QLabel:
        label = QLabel(self.heading.text(), self.line)
        label.setProperty("role", "small")
        label.setMinimumHeight(LINE_HEIGHT - 2)
        label.setContentsMargins(0, 0, 8, 0)
        return label

    def _link(self, tile: Tile) -> QPushButton:
        button = QPushButton(" " + literal(tile.title), self.line)
        button.setProperty("role", "tab")
        button.setIcon(self._small(tile))
        button.setIconSize(QSize(SMALL, SMALL))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(translate("Lists of tracks", "Show {name}", name=tile.title))
        button.setToolTip(tile.said)
        button.clicked.connect(lambda: self.opened.emit(tile.key))
        return button

    def _small(self, tile: Tile) -> QIcon:
        track = self._track(tile.lead)
        if track is None:
            return QIcon()
        return QIcon(self._covers.pixmap(track, SMALL, self.devicePixelRatioF()))


class TracksAboveShelf(QWidget):
    """A table of tracks, as high as these are where there are few, and the shelf below it.

    Parameters
    ----------
    holder : QWidget
        What the table stands in; may be the table itself.
    table : QTableView
    shelf : AlikeShelf
    parent : QWidget
    """

    def __init__(
        self, holder: QWidget, table: QTableView, shelf: AlikeShelf, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._table = table
        self._shelf = shelf
        self._unlimited = holder.maximumHeight()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        beside = QHBoxLayout()  # over the covers of the shelf, not over its tiles' edges
        beside.setContentsMargins(PADDING, 0, 0, 0)
        beside.addWidget(holder, 1)
        layout.addLayout(beside, 1)
        layout.addWidget(shelf)
        layout.addStretch(0)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        model = table.model()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._soon.start)
        model.layoutChanged.connect(self._soon.start)
        shelf.changed.connect(self._soon.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        heading = self._table.horizontalHeader().sizeHint().height()
        content = max(heading + self._table.verticalHeader().length() + 4, 0)
        low = self.height() >= min(content, LEAST_TABLE) + GAP + LINE_HEIGHT
        tall = self._shelf.fit(self.height() - content - GAP, low=low)
        self._holder.setMaximumHeight(content if tall else self._unlimited)
