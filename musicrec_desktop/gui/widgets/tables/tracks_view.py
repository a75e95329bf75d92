"""A table of tracks, the same wherever tracks are listed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.entered import all_of, one_of
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.column_contents import SAMPLED
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import ROW_HEIGHT, TrackDelegate

if TYPE_CHECKING:
    from musicrec_desktop.gui.widgets.tables.album_heads import AlbumHeads


class TracksView(QWidget):
    """A table of tracks with its selection, its menu, and what playing from it means.

    Shows as many columns as there is room for, until the user chooses some.

    Parameters
    ----------
    model : TrackTableModel
        Of the whole library, or of its own for a few tracks.

    Signals
    -------
    entered(Entered)
        One of the tracks in view, or the selected ones.
    menu_requested(list of Track, QPoint)
        The selected tracks, and where on the screen.
    """

    entered = Signal(object)
    menu_requested = Signal(object, QPoint)

    def __init__(
        self,
        model: TrackTableModel,
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
        *,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._covers = covers
        self._delegate = TrackDelegate(covers, tokens, self)
        self.table = SongsTable(model, self._delegate, self)
        self.table.setAccessibleName(name or translate("Songs", "Songs"))
        self.columns = self.table.columns
        self.setFocusProxy(self.table)
        self.table.doubleClicked.connect(self._activated)
        self.table.enter_pressed.connect(self._enter_pressed)
        self.table.customContextMenuRequested.connect(self._menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)

    def show_tracks(
        self,
        tracks: Sequence[Track],
        redundant: Collection[Column] = frozenset(),
        *,
        same: bool = False,
    ) -> None:
        """Replace what a model of its own holds; where it is little, the columns go by it.

        Parameters
        ----------
        tracks : sequence of Track
        redundant : collection of Column
            Those that would say the same in every row.
        same : bool
            Whether it is still the same place: then what is selected stays so, and in view.
        """
        bar = self.table.verticalScrollBar()
        selected = [track.id for track in self.selected()] if same else []
        current = self.table.current_track() if same else None
        top = bar.value() if same else 0
        self.model.replace(tracks)
        self.columns.show_few(tracks if len(tracks) <= SAMPLED else ())
        self.columns.leave_out(redundant)
        place = None if current is None else self.model.row_of(current.id)
        if selected or place is not None:
            self.table.select_rows(self.model.rows_of(selected), place)
        bar.setValue(top)

    def leave_out(self, columns: Collection[Column]) -> None:
        """Hide columns that would say the same in every row."""
        self.columns.leave_out(columns)

    def add_heads(self) -> AlbumHeads:
        """Draw heads from now on wherever the model shows tracks album after album."""
        from musicrec_desktop.gui.widgets.tables.album_heads import AlbumHeads

        return AlbumHeads(self.table, self.model, self._delegate, self._covers)

    def selected(self) -> list[Track]:
        """Return the selected tracks from top to bottom."""
        return self.table.selected()

    def reveal(self, track_id: int) -> None:
        """Select a track and scroll to it, where it is in view."""
        row = self.model.row_of(track_id)
        if row is not None:
            self.table.go_to_row(row)
            self.table.scrollTo(
                self.model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter
            )

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the rows."""
        self._delegate.tokens = tokens
        self.table.wear(tokens, ROW_HEIGHT)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.table.draw_covers()

    def _activated(self, index: QModelIndex) -> None:
        self.entered.emit(one_of(self.model.shown(), index.row()))

    def _enter_pressed(self) -> None:
        """Enter what is selected, or the one song."""
        selected = self.selected()
        if len(selected) > 1:
            self.entered.emit(all_of(selected))
        elif self.table.currentIndex().isValid():
            self._activated(self.table.currentIndex())

    def _menu(self, place: QPoint) -> None:
        tracks = self.selected()
        if tracks:
            self.menu_requested.emit(tracks, self.table.viewport().mapToGlobal(place))
