"""The table of an album's tracks: numbers, titles, and only the columns that say something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.entered import all_of, one_of
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.album_tracks import NO_TITLES, AlbumTracksModel
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE, TRACK_ROLE, Index
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.tables.column_layout import ColumnLayout
from musicrec_desktop.gui.widgets.tables.painted_rows import Cell
from musicrec_desktop.gui.widgets.tables.row_background import kept_colour
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import PADDING, TrackDelegate
from musicrec_desktop.gui.widgets.tables.track_rows import SELECT_ROW
from musicrec_desktop.gui.words.direction import isolated, on_one_line

ICON = 16
LAYOUT = ColumnLayout(
    standard=(
        Column.TRACK_NUMBER,
        Column.TITLE,
        Column.ARTIST,
        Column.BPM,
        Column.KEY,
        Column.LOVED,
        Column.RATING,
        Column.PLAYS,
        Column.TIME,
    ),
    left_out=(
        Column.LOVED,
        Column.PLAYS,
        Column.ARTIST,
        Column.KEY,
        Column.BPM,
        Column.RATING,
    ),
    first=(Column.TRACK_NUMBER, Column.TITLE),
    before_title=16,
)


class AlbumTracksView(SongsTable):
    """The tracks of an album.

    Attributes
    ----------
    album : AlbumTracksModel
        What it shows.

    Signals
    -------
    entered(Entered)
        One of them, or the selected ones.
    menu_requested(list of Track, QPoint)
        The selected ones, and where on the screen.
    """

    entered = Signal(object)
    menu_requested = Signal(object, QPoint)

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        self.album = AlbumTracksModel()
        self.delegate = AlbumTracksDelegate(covers, tokens, parent)
        super().__init__(self.album, self.delegate, parent, LAYOUT)
        self.album.setParent(self)
        self.delegate.setParent(self)
        self.setAccessibleName(translate("Album", "Tracks of the album"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns.setObjectName("plain")
        self.doubleClicked.connect(self._enter)
        self.enter_pressed.connect(self._enter_pressed)
        self.customContextMenuRequested.connect(self._menu)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the rows, as high as the theme wants them."""
        self.delegate.tokens = tokens
        self.wear(tokens, self.delegate.height)

    def show_tracks(
        self,
        tracks: list[Track],
        album_artist: str,
        disc_titles: Mapping[int, str] = NO_TITLES,
    ) -> None:
        """Show these; the artists only where they are not the album's."""
        kept, current = [track.id for track in self.selected()], self.current_track()
        before = self.album.tracks()
        self.album.show_tracks(tracks, disc_titles)
        if self.album.tracks() != before:
            place = None if current is None else self.album.row_of(current.id)
            self.select_rows(self.album.rows_of(kept), place)
        says = {
            Column.ARTIST: any(track.artist != album_artist for track in tracks),
            Column.BPM: self._says(tracks, Column.BPM),
            Column.KEY: self._says(tracks, Column.KEY),
            Column.PLAYS: any(track.play_count for track in tracks),
        }
        self.columns.leave_out([column for column, anything in says.items() if not anything])

    def _says(self, tracks: list[Track], column: Column) -> bool:
        """Return whether anything was heard clearly enough to stand in a column."""
        return any(self.album.cells.text(track, COLUMNS[column]) for track in tracks)

    def selected(self) -> list[Track]:
        """Return the selected tracks from top to bottom."""
        return [track for track in super().selected() if track is not None]

    def _enter(self, index: QModelIndex) -> None:
        track = index.data(TRACK_ROLE)
        if track is not None:
            tracks = self.album.tracks()
            self.entered.emit(one_of(tracks, tracks.index(track)))

    def _menu(self, place: QPoint) -> None:
        selected = self.selected()
        if selected:
            self.menu_requested.emit(selected, self.viewport().mapToGlobal(place))

    def _enter_pressed(self) -> None:
        selected = self.selected()
        if len(selected) > 1:
            self.entered.emit(all_of(selected))
        elif self.currentIndex().isValid():
            self._enter(self.currentIndex())

    def first_row(self) -> int:
        return self.album.row_of(self.album.tracks()[0].id) or 0

    def go_to(self, track_id: int) -> None:
        """Select a track and scroll to it."""
        row = self.album.row_of(track_id)
        if row is not None:
            index = self.album.index(row, Column.TITLE)
            self.selectionModel().setCurrentIndex(index, SELECT_ROW)
            self.scrollTo(index)


class AlbumTracksDelegate(TrackDelegate):
    """Rows without covers: the one above is enough. Headings go from edge to edge."""

    height = 36

    @guarded
    def draw_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        model: QAbstractItemModel,
        row: int,
        cells: Sequence[Cell],
    ) -> None:
        first = model.index(row, 0)
        if first.data(TRACK_ROLE) is None:
            self._heading(painter, option, str(first.data() or ""))
        else:
            super().draw_row(painter, option, model, row, cells)

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        """Draw what a cell shows of a heading that stands across all of them."""
        table = option.widget
        assert isinstance(table, QTableView)
        painter.save()
        painter.setClipRect(option.rect)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(kept_colour(self.tokens.text_secondary))
        whole = QRect(0, option.rect.top(), table.viewport().width(), option.rect.height())
        area, shown = whole.adjusted(PADDING, 0, -PADDING, -4), isolated(on_one_line(text))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)
        painter.restore()

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: Index,
        track: Track,
        colour: str = "",
    ) -> None:
        if index.column() == Column.TRACK_NUMBER and index.data(PLAYING_ROLE):
            mark = QRect(area.right() - ICON, area.center().y() - ICON // 2, ICON, ICON)
            icon("playing", self.tokens, accent=True).paint(painter, mark)
        else:
            super()._words(painter, option, area, index, track, colour)

    def _cover(
        self,
        _painter: QPainter,
        _option: QStyleOptionViewItem,
        area: QRect,
        _track: Track,
        _playing: bool,
    ) -> QRect:
        return area
