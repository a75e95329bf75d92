"""What sounds like an artist, an album or a genre: a row under the tracks of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.tiles import Tile, TileListModel
from musicrec_desktop.gui.widgets.tables.tile_delegate import PADDING, TileDelegate
from musicrec_desktop.gui.widgets.tables.tile_grid import TileGrid

EDGES = ((144, 480), (104, 360), (76, 0))  # pixels of a cover, and of a page that it goes with


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
    """A heading over tiles; hidden where there are none.

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
    opened(str), play_requested(str)
        The key of a tile.
    """

    opened = Signal(str)
    play_requested = Signal(str)

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
        self._delegate = kind(covers, track, tokens, self, edge=EDGES[0][0])
        self.tiles = TileListModel(self)
        self.strip = TileGrid(self.tiles, self._delegate, self, name=name, strip=True)
        self.strip.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.strip.setFixedHeight(self._strip_height())
        self.strip.opened.connect(self.opened)
        self.strip.play_requested.connect(lambda keys: self.play_requested.emit(keys[0]))
        self.heading = QLabel(name, self)
        self.heading.setProperty("role", "title")
        self.heading.setContentsMargins(PADDING, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.heading, self.strip):
            layout.addWidget(widget)
        self.hide()

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these; none where nothing is known."""
        if list(tiles) == self.tiles.tiles():
            return
        self.strip.show_tiles(tiles)
        self.strip.clearSelection()
        self.strip.horizontalScrollBar().setValue(0)
        self.setVisible(bool(tiles))

    def fit(self, height: int) -> None:
        """Show tiles as large as go with a page of such a height; none where there are none."""
        edge = next((edge for edge, least in EDGES if height >= least), EDGES[-1][0])
        if edge != self._delegate.edge:
            self._delegate.edge = edge
            self.strip.setGridSize(self._delegate.tile_size())
            self.strip.setFixedHeight(self._strip_height())
            self.strip.doItemsLayout()

    def _strip_height(self) -> int:
        return self._delegate.tile_size().height() + 2

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._delegate.tokens = tokens
        self.strip.viewport().update()

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.strip.covers_loaded()
