"""How a play is drawn: as a song is, cover and title first and the rest quieter."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.history_table import HistoryColumn, HistoryTableModel
from musicrec_desktop.gui.models.tracks_by_column import LEFT
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.tables.row_background import (
    as_read,
    is_chosen,
    kept_colour,
    paint_row,
)
from musicrec_desktop.gui.widgets.tables.shortened import Shortened
from musicrec_desktop.gui.widgets.tables.track_delegate import COVER, PADDING

GONE = 0.4  # of the cover of a file that is not there


class HistoryDelegate(QStyledItemDelegate):
    """Draws the cells of the history.

    Attributes
    ----------
    tokens : Tokens
    pointed_row : int
        Over which the mouse is; below 0 over none.
    """

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self.tokens = tokens
        self.pointed_row = -1
        self._shown = Shortened().shown

    @guarded
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = cast(HistoryTableModel, index.model())
        track, rect = model.track_at(index.row()), option.rect
        pointed = index.row() == self.pointed_row
        paint_row(painter, rect, self.tokens, chosen=is_chosen(option), pointed=pointed)
        area = rect.adjusted(PADDING, 0, -PADDING, 0)
        colour = self.tokens.text_muted if track.missing else self.tokens.text_secondary
        if index.column() == HistoryColumn.TITLE:
            area = self._cover(painter, option, area, track)
            colour = colour if track.missing else self.tokens.text
        painter.setPen(kept_colour(colour))
        painter.setFont(option.font)
        text = self._shown(option, option.font, str(model.data(index)), area.width())
        painter.drawText(area, LEFT, text)

    def _cover(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, track: Track
    ) -> QRect:
        """Draw the cover, and return what is left for the title."""
        side = self.tokens.row(COVER)
        top = area.top() + (area.height() - side) // 2
        cover = as_read(option, area, QRect(area.left(), top, side, side))
        painter.setOpacity(GONE if track.missing else 1.0)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(cover.topLeft(), self._covers.pixmap(track, side, ratio))
        painter.setOpacity(1.0)
        return as_read(option, area, area.adjusted(side + 2 * PADDING, 0, 0, 0))
