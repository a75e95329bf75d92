"""How the head of an album looks in the table of songs."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QTableView

from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.models.group_rows import GroupRow
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.row_background import kept_colour
from musicrec_desktop.gui.widgets.tables.track_delegate import ICON, PADDING, TrackDelegate

COVER, SMALL_COVER, GAP = 64, 32, 14  # pixels
TITLE_GROWS = 2  # pixels
LINES = 3
BESIDE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)


class AlbumHeadDrawing:
    """Draws a cover and, beside it, title, artist and the rest; marked where the album plays."""

    def __init__(
        self,
        table: QTableView,
        model: TrackTableModel,
        delegate: TrackDelegate,
        covers: CoverSource,
    ) -> None:
        self._table, self._model, self._delegate, self._covers = table, model, delegate, covers

    def draw(self, painter: QPainter, area: QRect, row: GroupRow, *, small: bool = False) -> None:
        """Draw a head in its place: in lines below each other or, where small, in one."""
        tokens = self._delegate.tokens
        painter.fillRect(area, kept_colour(tokens.content))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, kept_colour(tokens.line))
        side = tokens.row(SMALL_COVER if small else COVER)
        top = area.top() + (area.height() - side) // 2
        cover = self._as_read(area, QRect(area.left() + PADDING, top, side, side))
        first = self._model.groups.tracks(row)[0]
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(cover.topLeft(), self._covers.pixmap(first, side, ratio))
        left = area.left() + PADDING + side + GAP
        words = QRect(left, top, area.right() - PADDING - left, side)
        self._write(painter, area, words, row, small=small)

    def _write(
        self, painter: QPainter, area: QRect, words: QRect, row: GroupRow, *, small: bool
    ) -> None:
        tokens, font = self._delegate.tokens, self._table.font()
        title = QFont(font)
        title.setWeight(QFont.Weight.DemiBold)
        title.setPixelSize(self._table.fontInfo().pixelSize() + (0 if small else TITLE_GROWS))
        playing = self._model.groups.album_of(self._model.playing) is row.album
        place = QRect(words)
        place.setHeight(words.height() // (1 if small else LINES))
        if playing:
            mark = QRect(place.left(), place.center().y() - ICON // 2, ICON, ICON)
            icon("playing", tokens, accent=True).paint(painter, self._as_read(area, mark))
            place.setLeft(mark.right() + 1 + PADDING)
        for text, letters, colour in (
            (row.title, title, tokens.accent if playing else tokens.text),
            (row.artist, font, tokens.text_secondary),
            (row.details, font, tokens.text_muted),
        ):
            painter.setFont(letters)
            painter.setPen(kept_colour(colour))
            shown = elided(painter.fontMetrics(), text, place.width())
            painter.drawText(self._as_read(area, place), BESIDE, shown)
            if small:
                place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(shown) + GAP)
            else:
                place.moveTop(place.bottom() + 1)
                place.setLeft(words.left())

    def _as_read(self, area: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._table.layoutDirection(), area, place)
