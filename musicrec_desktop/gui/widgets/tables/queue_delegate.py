"""How a place in the queue or in a playlist is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontInfo, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from musicrec_desktop.core.tracks import AnalysisState, Track
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.models.queue_list import ROW_ROLE, QueueListModel, QueueRow
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.widgets.tables.row_background import kept_colour
from musicrec_desktop.gui.widgets.tables.track_delegate import COVER, ROW_HEIGHT, TrackDelegate
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.tracks import no_artist


class QueueDelegate(TrackDelegate):
    """Title over artist beside a larger cover; marks for what plays and where it stops.

    A title that stands alone, since whom it is by has a column, takes no more room than a song.

    Attributes
    ----------
    enlarged : float
        How many times as large as usual title and artist are written.
    """

    height, cover = 48, 36
    marks_cover = True  # two lines stand beside it
    enlarged = 1.0

    def let_stand_alone(self, alone: bool) -> bool:
        """Draw nothing below titles, or that again; return whether that is a change."""
        before = self.height
        usual = QueueDelegate
        sizes = (ROW_HEIGHT, COVER) if alone else (usual.height, usual.cover)
        self.height, self.cover = sizes
        return self.height != before

    def font_of(self, option: QStyleOptionViewItem) -> QFont:
        """Return what titles are written in."""
        font = QFont(option.font)
        font.setPixelSize(round(QFontInfo(font).pixelSize() * self.enlarged))
        return font

    def _title(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        assert isinstance(model, QueueListModel)
        row: QueueRow = model.data(index, ROW_ROLE)
        area = self._cover(painter, option, area, row.track, row.playing)
        if row.track.analysis is AnalysisState.FAILED:
            area = self._mark(painter, option, area, "failures")
        if row.stops_after:
            area = self._mark(painter, option, area, "stop-after", accent=True)
        title, quiet = self.tokens.text, self.tokens.text_secondary
        if row.playing:
            title = self.tokens.accent
        if row.track.missing or row.played:
            title = quiet = self.tokens.text_muted
        self._draw_words(painter, option, area, index, row, (title, quiet))

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        track: Track,
        colour: str = "",
    ) -> None:
        """Draw the text of a cell no clearer than the title beside it."""
        row: QueueRow = index.model().data(index, ROW_ROLE)
        colour = self.tokens.text_muted if row.played else colour
        super()._words(painter, option, area, index, track, colour)

    def _draw_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        row: QueueRow,
        colours: tuple[str, str],
    ) -> None:
        """Draw the title, and what stands below it, in the colours of both."""
        model, (title, quiet) = index.model(), colours
        assert isinstance(model, QueueListModel)
        lines = [(row.track.title, title)]
        below = said_below(row, model.seen)
        if below:
            lines.append((below, quiet))
        painter.setFont(self.font_of(option))
        metrics = painter.fontMetrics()
        height = max(self.tokens.row(self.cover) // 2, metrics.height())
        top = area.top() + (area.height() - len(lines) * height) // 2
        for place, (text, colour) in enumerate(lines):
            line = QRect(area.left(), top + place * height, area.width(), height)
            painter.setPen(kept_colour(colour))
            shown = elided(metrics, text, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)


def said_below(row: QueueRow, seen: frozenset[Column]) -> str:
    """Return whom a track is by, and why the radio chose it or else from which album.

    What has a column of its own is not said twice, and no album is without whom it is by.
    """
    alone = Column.ARTIST in seen
    artist = "" if alone else row.track.artist or no_artist()
    if row.why:
        return joined(" · ", artist, row.why)
    album = "" if alone or Column.ALBUM in seen else row.track.tags.album
    return joined(" — ", artist, album)
