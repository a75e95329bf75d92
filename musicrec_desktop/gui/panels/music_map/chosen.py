"""What is chosen on the map: shown on it, in its list and below it, told, and played."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.entered import all_of, one_of
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.map_regions import MapRegionsModel
from musicrec_desktop.gui.panels.music_map.texts import path_facts, path_name
from musicrec_desktop.gui.panels.music_map.tracks import MapTracks
from musicrec_desktop.gui.widgets.music_map.bar import MapFoot
from musicrec_desktop.gui.widgets.music_map.card import COVER_PIXELS, MapCard
from musicrec_desktop.gui.widgets.music_map.regions_view import MapRegionsView
from musicrec_desktop.gui.widgets.music_map.view import MapView
from musicrec_desktop.gui.words.music_map import overview, why_there
from musicrec_desktop.gui.words.text import long_duration
from musicrec_desktop.gui.words.tracks import by_artist

if TYPE_CHECKING:
    from musicrec_desktop.services.discovery.paths import FoundPath

BESIDE = 2  # tracks that are named as near
AROUND = 24  # tracks that go on playing after one


class MapChosen(QObject):
    """Keeps the map, its list, its card and its foot in step.

    Signals
    -------
    changed()
        Other tracks are selected.
    entered(Entered)
    menu_requested(list of Track, QPoint)
    path_requested(Track, Track)
    said(str)
        Why nothing came of what was done.
    """

    changed = Signal()
    entered = Signal(object)
    menu_requested = Signal(list, QPoint)
    path_requested = Signal(object, object)
    said = Signal(str)

    def __init__(
        self,
        tracks: MapTracks,
        view: MapView,
        foot: MapFoot,
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._tracks, self._view, self._foot, self._covers = tracks, view, foot, covers
        self._page = parent
        self._syncing = False
        self.path: FoundPath | None = None
        self.model = MapRegionsModel(tracks.at, parent)
        self.list = MapRegionsView(self.model, tokens, parent)
        self.card = MapCard(tokens, parent)  # which may be wider than the map
        view.hovered.connect(self.show_card)
        view.chosen.connect(self._chosen)
        view.activated.connect(self._activated)
        view.menu_wanted.connect(lambda place: self._menu(view.selected(), place))
        view.line_drawn.connect(self._line_drawn)
        view.line_missed.connect(self._line_missed)
        view.moved.connect(self.card.hide)
        self.list.rows_chosen.connect(self._listed)
        self.list.rows_activated.connect(self._play_listed)
        self.list.menu_wanted.connect(self._menu)
        self.list.left.connect(self.let_go)

    def rows_of(self, tracks: Sequence[Track]) -> list[int]:
        """Return where tracks stand, those left out that are not on the map."""
        return [row for row in map(self._tracks.row, tracks) if row >= 0]

    def show_path(self, path: FoundPath) -> None:
        """Show a way from one track to another."""
        self.path, tracks = path, path.tracks
        self._view.show_path(self.rows_of(tracks))
        self._foot.show_tracks(path_name(path), path_facts(path), tracks)

    def show_card(self, row: int) -> None:
        """Show what a point is; none for −1."""
        track = self._tracks.at(row) if row >= 0 and self._tracks.music is not None else None
        if track is None:
            self.card.hide()
            return
        cover = self._covers.pixmap(track, COVER_PIXELS, self._page.devicePixelRatioF())
        self.card.row = row
        view = self._view
        place = view.mapTo(self._page, view.place_of(row))
        why = self._why(row) if view.roomy else ""
        self.card.show_track(track, cover, why, place)

    def show_card_again(self) -> None:
        """Show the same with covers that have come."""
        if self.card.isVisible():
            self.show_card(self.card.row)

    def reveal(self) -> None:
        """Let the list show the track that is selected, where it is a single one."""
        rows = self._view.selected()
        if len(rows) == 1:
            self.list.reveal(self.model.index_of(rows[0]))

    def let_go(self) -> None:
        """Select nothing, and give the keyboard to the map."""
        self._view.select([])
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, rows: list[int]) -> None:
        self._describe(rows)
        self.changed.emit()
        self.path = None
        self._view.show_path([])
        tracks = self._tracks.of(rows) if len(rows) > 1 else []
        seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
        self._foot.show_tracks(
            translate("Music map", "%n track(s) selected", n=len(tracks)),
            long_duration(seconds),
            tracks,
        )
        if len(rows) == 1:
            self.show_card(rows[0])
            if not self._syncing:
                self.reveal()
        else:
            self.card.hide()
            if not rows and not self._syncing:
                self.list.clear()

    def _listed(self, rows: list[int]) -> None:
        """Select on the map what is selected in the list."""
        self._syncing = True
        self._view.select(rows)
        if len(rows) == 1:
            self._view.bring_into_view(rows[0])
        self._syncing = False

    def _play_listed(self, rows: list[int]) -> None:
        """Play a region or, after a single track, what lies around it, as on the map."""
        if len(rows) == 1:
            self._activated(rows[0])
        else:
            self.entered.emit(all_of(self._tracks.of(rows)))

    def _activated(self, row: int) -> None:
        """Play what is selected or, after a single track, what lies around it."""
        selected = self._view.selected()
        alone = len(selected) < 2 or row not in selected
        rows = [row, *self._view.nearest(row, AROUND)] if alone else selected
        track = self._tracks.at(row)
        if track is not None:
            tracks = self._tracks.of(rows)
            around = one_of(tracks, tracks.index(track))
            self.entered.emit(around if alone else all_of(tracks))

    def _menu(self, rows: list[int], place: QPoint) -> None:
        tracks = self._tracks.of(rows)
        if tracks:
            self.menu_requested.emit(tracks, place)

    def _line_drawn(self, first: int, last: int) -> None:
        ends = self._tracks.of([first, last])
        if len(ends) == 2:
            self._view.select([])
            self.path_requested.emit(*ends)

    def _line_missed(self) -> None:
        self.said.emit(
            translate(
                "Music map",
                "A path leads from one track to another: begin and end the line on a dot.",
            )
        )

    def _why(self, row: int) -> str:
        beside = self._tracks.others(row, self._view.nearest(row, BESIDE + 2))
        region = self.model.region_name(row) if self._tracks.prevails(row) else ""
        return why_there(region, beside[:BESIDE])

    def _describe(self, rows: list[int]) -> None:
        """Tell screen readers what is selected."""
        track = self._tracks.at(rows[0]) if len(rows) == 1 else None
        if track is not None:
            self._view.describe(f"{by_artist(track)}. {self._why(rows[0])}")
        elif rows:
            self._view.describe(translate("Music map", "%n track(s) selected", n=len(rows)))
        elif self._tracks.music is not None:
            number = len(self._tracks.music.layout)
            self._view.describe(overview(number, self.model.rowCount()))
