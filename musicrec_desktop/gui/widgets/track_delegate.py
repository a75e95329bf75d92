"""How a row of the songs table is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from musicrec_desktop.core.tracks import AnalysisState, Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.icons import icon
from musicrec_desktop.gui.models.track_table import PLAYING_ROLE, TRACK_ROLE, Column
from musicrec_desktop.gui.theme import Tokens

ROW_HEIGHT = 38
COVER = 28
PADDING = 8
ICON = 18


class TrackDelegate(QStyledItemDelegate):
    """Cover and title in the first column, quieter text in the others."""

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self.tokens = tokens

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        track: Track = index.data(TRACK_ROLE)
        painter.save()
        self._background(painter, option)
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        colour = self.tokens.text_secondary
        if index.column() == Column.TITLE:
            playing = bool(index.data(PLAYING_ROLE))
            area = self._cover(painter, area, track, playing)
            colour = self.tokens.accent if playing else self.tokens.text
            if track.analysis is AnalysisState.FAILED:
                area = self._mark_failed(painter, area)
        painter.setPen(QColor(self.tokens.text_muted if track.missing else colour))
        painter.setFont(option.font)
        text = option.fontMetrics.elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.tokens.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(self.tokens.hover))
        painter.setPen(QColor(self.tokens.line if self.tokens.dark else self.tokens.raised))
        if self.tokens.dark:
            painter.setOpacity(0.45)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setOpacity(1.0)

    def _mark_failed(self, painter: QPainter, area: QRect) -> QRect:
        """Draw a warning at the right edge, and return what is left for the title."""
        mark = QRect(area.right() - ICON, area.top() + (area.height() - ICON) // 2, ICON, ICON)
        icon("failures", self.tokens).paint(painter, mark)
        return area.adjusted(0, 0, -ICON - PADDING, 0)

    def _cover(self, painter: QPainter, area: QRect, track: Track, playing: bool) -> QRect:
        """Draw cover and playing mark, and return what is left for the title."""
        top = area.top() + (area.height() - COVER) // 2
        ratio = painter.device().devicePixelRatioF()
        if track.missing:
            painter.setOpacity(0.4)
        painter.drawPixmap(area.left(), top, self._covers.pixmap(track, COVER, ratio))
        painter.setOpacity(1.0)
        left = area.left() + COVER + 2 * PADDING
        if playing:
            mark = QRect(left, area.top() + (area.height() - ICON) // 2, ICON, ICON)
            icon("playing", self.tokens, accent=True).paint(painter, mark)
            left += ICON + PADDING
        return QRect(left, area.top(), area.right() - left, area.height())
