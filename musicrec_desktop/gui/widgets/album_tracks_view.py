"""The table of an album's tracks: numbers, titles, and only the columns that say something."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from musicrec_desktop.core.tracks import AnalysisState, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.album_tracks import AlbumColumn, AlbumTracksModel, Index
from musicrec_desktop.gui.models.track_cells import unsure_dash
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE, TRACK_ROLE
from musicrec_desktop.gui.widgets.column_header import HEADING_MARGINS, HEADING_PIXELS
from musicrec_desktop.gui.widgets.row_background import paint_row
from musicrec_desktop.gui.widgets.track_rows import SELECT_ROW, TrackRows

ROW_HEIGHT = 36
PADDING = 8
ICON = 16
HEARD = frozenset({AlbumColumn.BPM, AlbumColumn.KEY})
WIDTHS = {
    AlbumColumn.NUMBER: 44,
    AlbumColumn.ARTIST: 180,
    AlbumColumn.BPM: 58,
    AlbumColumn.KEY: 66,
    AlbumColumn.TIME: 68,
}
TITLE_AT_LEAST = 130


class AlbumTracksView(TrackRows):
    """The tracks of an album.

    Signals
    -------
    play_requested(list of Track, int)
        All of them and which comes first; or the selected ones.
    menu_requested(list of Track, QPoint)
        The selected ones, and where on the screen.
    """

    play_requested = Signal(object, int)  # a list, which Signal(list) would copy
    menu_requested = Signal(object, QPoint)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translate("Album", "Tracks of the album"), tokens, parent)
        self.tracks = AlbumTracksModel(self)
        self.delegate = AlbumTracksDelegate(tokens, self)
        self.setModel(self.tracks)
        self.setItemDelegate(self.delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.wear(tokens, ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setObjectName("plain")
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(36)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, max(width, self._heading_width(column)))
        columns.sectionResized.connect(self._fill)
        self._several_artists = True
        self.doubleClicked.connect(self._play_from)
        self.enter_pressed.connect(self._enter_pressed)
        self.customContextMenuRequested.connect(self._menu)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the rows, as high as the theme wants them."""
        self.delegate.tokens = tokens
        self.wear(tokens, ROW_HEIGHT)

    def show_tracks(self, tracks: list[Track], album_artist: str) -> None:
        """Show these; the artists only where they are not the album's."""
        kept = {track.id for track in self.selected()}
        before = self.tracks.tracks()
        self.tracks.show_tracks(tracks)
        if self.tracks.tracks() != before or not before:
            self.clearSpans()
            for row in self.tracks.headings():
                self.setSpan(row, 0, 1, len(AlbumColumn))
            self._select(kept)
        self._several_artists = any(track.artist != album_artist for track in tracks)
        self.setColumnHidden(AlbumColumn.BPM, not any(track.tempo_bpm for track in tracks))
        self.setColumnHidden(AlbumColumn.KEY, not any(track.key for track in tracks))
        self._fill()

    def selected(self) -> list[Track]:
        """Return the selected tracks from top to bottom."""
        rows = sorted(self.selectionModel().selectedRows(1), key=QModelIndex.row)
        found = (index.data(TRACK_ROLE) for index in rows)
        return [track for track in found if track is not None]

    def _select(self, ids: set[int]) -> None:
        for track_id in ids:
            row = self.tracks.row_of(track_id)
            if row is not None:
                self.selectionModel().select(
                    self.tracks.index(row, 0),
                    QItemSelectionModel.SelectionFlag.Select
                    | QItemSelectionModel.SelectionFlag.Rows,
                )

    def _play_from(self, index: QModelIndex) -> None:
        track = self.tracks.index(index.row(), 1).data(TRACK_ROLE)
        if track is not None:
            tracks = self.tracks.tracks()
            self.play_requested.emit(tracks, tracks.index(track))

    def _menu(self, place: QPoint) -> None:
        selected = self.selected()
        if selected:
            self.menu_requested.emit(selected, self.viewport().mapToGlobal(place))

    def _enter_pressed(self) -> None:
        selected = self.selected()
        if len(selected) > 1:
            self.play_requested.emit(selected, 0)
        elif self.currentIndex().isValid():
            self._play_from(self.currentIndex())

    def first_row(self) -> int:
        return self.tracks.row_of(self.tracks.tracks()[0].id) or 0

    def keyboardSearch(self, search: str) -> None:
        """Letters look in the titles, wherever the keyboard is."""
        row = max(0, self.currentIndex().row())
        self.selectionModel().setCurrentIndex(
            self.tracks.index(row, AlbumColumn.TITLE), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        super().keyboardSearch(search)

    def go_to(self, track_id: int) -> None:
        """Select a track and scroll to it."""
        row = self.tracks.row_of(track_id)
        if row is not None:
            index = self.tracks.index(row, AlbumColumn.TITLE)
            self.selectionModel().setCurrentIndex(index, SELECT_ROW)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _heading_width(self, column: AlbumColumn) -> int:
        """Return how many pixels a heading takes: in some languages more than the cells."""
        columns = self.horizontalHeader()
        font = columns.font()
        font.setPixelSize(HEADING_PIXELS)
        font.setWeight(QFont.Weight.DemiBold)
        text = self.tracks.headerData(column, Qt.Orientation.Horizontal)
        return QFontMetrics(font).horizontalAdvance(text) + HEADING_MARGINS + PADDING

    def _fill(self) -> None:
        """Give the titles what the other columns leave; the artists go where there is no room."""
        width = self.viewport().width()
        shown = [c for c in WIDTHS if c != AlbumColumn.ARTIST and not self.isColumnHidden(c)]
        room = width - sum(self.columnWidth(column) for column in shown)
        artist = self._several_artists and room > TITLE_AT_LEAST + WIDTHS[AlbumColumn.ARTIST] // 2
        columns = self.horizontalHeader()
        columns.blockSignals(True)
        self.setColumnHidden(AlbumColumn.ARTIST, not artist)
        if artist:
            wide = min(int(room * 0.4), 2 * WIDTHS[AlbumColumn.ARTIST])
            self.setColumnWidth(AlbumColumn.ARTIST, wide)
            room -= wide
        self.setColumnWidth(AlbumColumn.TITLE, max(TITLE_AT_LEAST, room))
        columns.blockSignals(False)
        self.updateGeometries()


class AlbumTracksDelegate(QStyledItemDelegate):
    """Rows without covers: the one above is enough."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self.tokens.row(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        track: Track | None = index.data(TRACK_ROLE)
        painter.save()
        painter.setFont(option.font)
        if track is None:
            self._heading(painter, option, str(index.data() or ""))
        else:
            paint_row(painter, option, self.tokens)
            self._cell(painter, option, index, track)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.text_secondary))
        area = option.rect.adjusted(PADDING, 0, -PADDING, -4)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def _cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, track: Track
    ) -> None:
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        playing = bool(index.data(PLAYING_ROLE))
        colour = self.tokens.text_secondary
        if index.column() == AlbumColumn.NUMBER and playing:
            mark = QRect(area.right() - ICON, area.center().y() - ICON // 2, ICON, ICON)
            icon("playing", self.tokens, accent=True).paint(painter, mark)
            return
        if index.column() == AlbumColumn.TITLE:
            colour = self.tokens.accent if playing else self.tokens.text
            if track.analysis is AnalysisState.FAILED:
                mark = QRect(area.right() - ICON, area.center().y() - ICON // 2, ICON, ICON)
                icon("failures", self.tokens).paint(painter, mark)
                area.setRight(mark.left() - PADDING)
        said = str(index.data() or "")
        dash = unsure_dash(track) if not said and index.column() in HEARD else ""
        quiet = track.missing or bool(dash)
        painter.setPen(QColor(self.tokens.text_muted if quiet else colour))
        text = option.fontMetrics.elidedText(
            said or dash, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)
