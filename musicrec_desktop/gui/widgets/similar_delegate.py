"""How a neighbour is drawn: cover, names, three bars and a percentage."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from musicrec_desktop.core.recommendation import percent_alike
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.models.similar_list import SIMILAR_ROLE
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.services.similarity import SimilarTrack

ROW_HEIGHT = 48
COVER = 40
PADDING = 8
BARS_WIDTH = 54
BAR_HEIGHT = 4
BAR_STEP = 8
PERCENT_WIDTH = 46


class SimilarDelegate(QStyledItemDelegate):
    """One neighbour a row; the bars say which family of descriptors it is alike in."""

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self.tokens = tokens

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: SimilarTrack = index.data(SIMILAR_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option)
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        ratio = painter.device().devicePixelRatioF()
        top = area.top() + (ROW_HEIGHT - COVER) // 2
        painter.drawPixmap(area.left(), top, self._covers.pixmap(item.track, COVER, ratio))
        numbers = QRect(area.right() - PERCENT_WIDTH, area.top(), PERCENT_WIDTH, ROW_HEIGHT)
        painter.setPen(QColor(self.tokens.text))
        painter.drawText(
            numbers,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            f"{percent_alike(item.recommendation.similarity)}%",
        )
        bars_left = numbers.left() - BARS_WIDTH
        self._bars(painter, bars_left, area.top(), item)
        left = area.left() + COVER + PADDING
        self._names(painter, option, QRect(left, top, bars_left - left - PADDING, COVER), item)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colour = None
        if option.state & QStyle.StateFlag.State_Selected:
            colour = self.tokens.selection
        elif option.state & QStyle.StateFlag.State_MouseOver:
            colour = self.tokens.hover
        if colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(option.rect), 6, 6)

    def _names(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, item: SimilarTrack
    ) -> None:
        half = area.height() // 2
        for text, colour, top in (
            (item.track.title, self.tokens.text, area.top()),
            (item.track.artist or "Unknown artist", self.tokens.text_secondary, area.top() + half),
        ):
            painter.setPen(QColor(colour))
            elided = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(
                QRect(area.left(), top, area.width(), half), Qt.AlignmentFlag.AlignVCenter, elided
            )

    def _bars(self, painter: QPainter, left: int, top: int, item: SimilarTrack) -> None:
        parts = item.recommendation.components
        first = top + (ROW_HEIGHT - 2 * BAR_STEP - BAR_HEIGHT) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for row, (value, colour) in enumerate(
            (
                (parts.timbre, self.tokens.timbre),
                (parts.rhythm, self.tokens.rhythm),
                (parts.harmony, self.tokens.harmony),
            )
        ):
            bar = QRectF(left, first + row * BAR_STEP, BARS_WIDTH, BAR_HEIGHT)
            painter.setBrush(QColor(self.tokens.raised))
            painter.drawRoundedRect(bar, 2, 2)
            bar.setWidth(BARS_WIDTH * percent_alike(value) / 100)
            if bar.width() >= 1:
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(bar, 2, 2)
