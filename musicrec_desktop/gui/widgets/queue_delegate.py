"""How a place in the queue is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.queue_list import ROW_ROLE, QueueRow
from musicrec_desktop.gui.widgets.row_background import as_read
from musicrec_desktop.gui.words.text import clock
from musicrec_desktop.gui.words.tracks import no_artist

ROW_HEIGHT = 48
COVER = 36
PADDING = 8
ICON = 18
TIME_WIDTH = 64


class QueueDelegate(QStyledItemDelegate):
    """Cover, title over artist, duration; marks for what plays and where it stops."""

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self.tokens = tokens

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, self.tokens.row(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: QueueRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option)
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        height, side = self.tokens.row(ROW_HEIGHT), self.tokens.row(COVER)
        top = area.top() + (height - side) // 2
        ratio = painter.device().devicePixelRatioF()
        cover = as_read(option, area, QRect(area.left(), top, side, side))
        painter.drawPixmap(cover.topLeft(), self._covers.pixmap(row.track, side, ratio))
        whole = QRect(area)
        area.setLeft(area.left() + side + 2 * PADDING)
        area = self._marks(painter, option, (whole, area), row)
        names = QRect(area.left(), top, area.width(), side)
        self._names(painter, option, as_read(option, whole, names), row)
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

    def _marks(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        areas: tuple[QRect, QRect],
        row: QueueRow,
    ) -> QRect:
        """Draw duration and marks, and return what is left for the names."""
        whole, area = areas
        painter.setPen(QColor(self.tokens.text_secondary))
        time = QRect(area.right() - TIME_WIDTH, area.top(), TIME_WIDTH, area.height())
        painter.drawText(
            as_read(option, whole, time),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            clock(row.track.tags.duration_seconds),
        )
        area = area.adjusted(0, 0, -TIME_WIDTH - PADDING, 0)
        if row.stops_after:
            mark = QRect(area.right() - ICON, area.center().y() - ICON // 2, ICON, ICON)
            sign = icon("stop-after", self.tokens, accent=True)
            sign.paint(painter, as_read(option, whole, mark))
            area = area.adjusted(0, 0, -ICON - PADDING, 0)
        if row.playing:
            mark = QRect(area.left(), area.center().y() - ICON // 2, ICON, ICON)
            sign = icon("playing", self.tokens, accent=True)
            sign.paint(painter, as_read(option, whole, mark))
            area = area.adjusted(ICON + PADDING, 0, 0, 0)
        return area

    def _names(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: QueueRow
    ) -> None:
        title = self.tokens.accent if row.playing else self.tokens.text
        if row.track.missing or row.played:
            title = self.tokens.text_muted
        half = area.height() // 2
        for text, colour, top in (
            (row.track.title, title, area.top()),
            (_below(row), self.tokens.text_secondary, area.top() + half),
        ):
            painter.setPen(QColor(colour))
            elided = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(
                QRect(area.left(), top, area.width(), half), Qt.AlignmentFlag.AlignVCenter, elided
            )


def _below(row: QueueRow) -> str:
    """Return whom a track is by, with the radio's reason for it or else the album."""
    artist, album = row.track.artist or no_artist(), row.track.tags.album
    if row.why:
        return f"{artist} · {row.why}"
    return f"{artist} — {album}" if album else artist
