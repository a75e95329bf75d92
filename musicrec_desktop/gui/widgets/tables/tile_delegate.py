"""How a tile is drawn: a cover, and under it a title and a quieter line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from PySide6.QtWidgets import QWidget as Widget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.tiles import TILE_ROLE, Tile
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE
from musicrec_desktop.gui.pyside.painting import guarded

PADDING = 8
LINE = 18
BUTTON = 36
BUTTON_MARGIN = 8
SIGN, MARK = 18, 16
RADIUS = 8

Index = QModelIndex | QPersistentModelIndex


class TileDelegate(QStyledItemDelegate):
    """Draws tiles.

    Parameters
    ----------
    covers : CoverSource
    track : callable
        Returns the library's track of an id, or None.

    Attributes
    ----------
    edge : int
        Of the cover, in device-independent pixels.
    beyond : int
        Pixels that words go on beyond the cover.
    hurried : bool
        What rushes past is drawn with what is at hand, and nothing is loaded for it.
    unfinished : set of int
        Rows that were drawn without their covers.
    """

    def __init__(
        self,
        covers: CoverSource,
        track: Callable[[int], Track | None],
        tokens: Tokens,
        parent: Widget,
        *,
        edge: int = 160,
    ) -> None:
        super().__init__(parent)
        self._covers = covers
        self._track = track
        self.edge = edge
        self.beyond = 0
        self.hurried = False
        self.unfinished: set[int] = set()
        self._title_font = QFont(QApplication.font())
        self._title_font.setWeight(QFont.Weight.DemiBold)
        self._title_metrics = QFontMetrics(self._title_font)
        self._line_metrics = QFontMetrics(QApplication.font())
        self.tokens = tokens

    @property
    def tokens(self) -> Tokens:
        """The theme's colours."""
        return self._tokens

    @tokens.setter
    def tokens(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._title_colour = QColor(tokens.text)
        self._line_colour = QColor(tokens.text_secondary)
        # What lies on the button's accent colour.
        self._sign = icon("play-now", replace(tokens, text_secondary=tokens.on_accent))

    def tile_size(self) -> QSize:
        """Return the size of a tile."""
        across = self.edge + self.beyond + 2 * PADDING
        return QSize(across, self.edge + 2 * LINE + 3 * PADDING)

    def words_width(self, tile: Tile) -> int:
        """Return how many pixels the longer of a tile's two lines takes."""
        title = self._title_metrics.horizontalAdvance(tile.title)
        title += MARK + PADDING // 2  # while it plays
        return max(title, self._line_metrics.horizontalAdvance(tile.subtitle)) + 2

    def cover_side(self, tile: QRect) -> QRect:
        """Return the part of a tile, from where it is read, that is as wide as its cover."""
        if not self.beyond:
            return tile
        side = QRect(tile.left(), tile.top(), self.edge + 2 * PADDING, tile.height())
        return QStyle.visualRect(QApplication.layoutDirection(), tile, side)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.tile_size()

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tile: Tile = index.data(TILE_ROLE)
        state = option.state
        area = option.rect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, area, state)
        area = self.cover_side(area)
        cover = cover_area(area, self.edge)
        if not self._cover(painter, cover, tile):
            self.unfinished.add(index.row())
        if state & QStyle.StateFlag.State_MouseOver:
            self._button(painter, area)
        self._words(painter, cover, tile, playing=bool(index.data(PLAYING_ROLE)))

    def _background(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        selected = state & QStyle.StateFlag.State_Selected
        focused = state & QStyle.StateFlag.State_HasFocus
        if not (selected or focused or state & QStyle.StateFlag.State_MouseOver):
            return
        across = self.edge + self.beyond + 2 * PADDING
        frame = QRectF(area.left(), area.top(), across, area.height())
        frame = frame.adjusted(0.5, 0.5, -0.5, -2.5)
        painter.setBrush(QColor(self._tokens.selection if selected else self._tokens.hover))
        painter.setPen(QPen(QColor(self._tokens.accent)) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def _cover(self, painter: QPainter, where: QRect, tile: Tile) -> bool:
        """Draw a cover; return False where it is not at hand yet."""
        track = self._track(tile.lead)
        ratio = painter.device().devicePixelRatioF()
        pixmap = None
        if track is not None:
            pixmap = self._covers.at_hand(track, self.edge, ratio, load=not self.hurried)
        if pixmap is not None:
            painter.drawPixmap(where.topLeft(), pixmap)
            return True
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.raised))
        painter.drawRoundedRect(QRectF(where), self.edge / 14, self.edge / 14)
        return False

    def _button(self, painter: QPainter, area: QRect) -> None:
        button = play_area(area, self.edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 70))
        painter.drawEllipse(QPointF(QRectF(button).center()) + QPointF(0, 1.5), 19, 19)
        painter.setBrush(QColor(self._tokens.accent))
        painter.drawEllipse(QRectF(button))
        inset = (BUTTON - SIGN) // 2
        self._sign.paint(painter, button.adjusted(inset, inset, -inset, -inset))

    def _words(self, painter: QPainter, cover: QRect, tile: Tile, *, playing: bool) -> None:
        line = QRect(cover.left(), cover.bottom() + PADDING, cover.width() + self.beyond, LINE)
        if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            line.translate(-self.beyond, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        title = QRect(line)
        if playing:
            mark = QRect(line.left(), line.center().y() - MARK // 2, MARK, MARK)
            from_right = QApplication.layoutDirection()
            sign = icon("playing", self._tokens, accent=True)
            sign.paint(painter, QStyle.visualRect(from_right, line, mark))
            title.setLeft(mark.right() + 1 + PADDING // 2)
            title = QStyle.visualRect(from_right, line, title)
        painter.setFont(self._title_font)
        painter.setPen(QColor(self._tokens.accent) if playing else self._title_colour)
        painter.drawText(title, middle, elided(self._title_metrics, tile.title, title.width()))
        painter.setFont(QApplication.font())
        painter.setPen(self._line_colour)
        line.translate(0, LINE)
        painter.drawText(line, middle, elided(self._line_metrics, tile.subtitle, line.width()))


def cover_area(tile: QRect, edge: int) -> QRect:
    """Return where on a tile its cover is."""
    return QRect(tile.left() + PADDING, tile.top() + PADDING, edge, edge)


def play_area(tile: QRect, edge: int) -> QRect:
    """Return where on a tile the button is that plays it."""
    cover = cover_area(tile, edge)
    corner = BUTTON + BUTTON_MARGIN
    return QRect(cover.right() + 1 - corner, cover.bottom() + 1 - corner, BUTTON, BUTTON)
