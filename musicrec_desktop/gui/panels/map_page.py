"""The music map: the library in the plane, where near means alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from musicrec_desktop.core.music_map import MusicMap
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.map_colours import SCHEMES, Colouring, colouring
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.map_regions import MapRegionsModel
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.map_spelling import spelled
from musicrec_desktop.gui.panels.map_texts import counted, path_facts, path_name
from musicrec_desktop.gui.panels.map_tracks import MapTracks, emphasised
from musicrec_desktop.gui.panels.no_map import NoMap
from musicrec_desktop.gui.widgets.map_bar import MapBar, MapFoot
from musicrec_desktop.gui.widgets.map_card import COVER_PIXELS, MapCard
from musicrec_desktop.gui.widgets.map_head import MapHead
from musicrec_desktop.gui.widgets.map_labels import region_labels
from musicrec_desktop.gui.widgets.map_legend import MapLegend
from musicrec_desktop.gui.widgets.map_progress import MapProgress, StaleRow
from musicrec_desktop.gui.widgets.map_regions_view import MapRegionsView
from musicrec_desktop.gui.widgets.map_tools import map_tools, scheme_chips
from musicrec_desktop.gui.widgets.map_view import MapView
from musicrec_desktop.gui.words.music_map import overview, region_names, why_there
from musicrec_desktop.gui.words.text import long_duration
from musicrec_desktop.gui.words.tracks import by_artist

if TYPE_CHECKING:
    from musicrec_desktop.services.discovery.paths import FoundPath

ZOOM_FACTOR = 1.6
BESIDE = 2  # tracks that are named as near
AROUND = 24  # tracks that go on playing after one
LIST_WIDTH = 300
FIRST_SCHEME = "genre"


class MapPage(Page):
    """The map, its legend, what was drawn on it, and the same as a list.

    Parameters
    ----------
    track : callable
        Returns a track by its id, where it is still in the library.
    hits : callable
        Returns the ids that the search has found; None while nothing is searched for.

    Signals
    -------
    read_requested(), draw_requested(), cancel_requested()
    play_requested(list of Track, int)
    queue_requested(list of Track), save_requested(list of Track)
    menu_requested(list of Track, QPoint)
    path_requested(Track, Track)
    songs_requested()
    said(str)
        Why nothing came of what was done.
    """

    read_requested = Signal()
    draw_requested = Signal()
    cancel_requested = Signal()
    play_requested = Signal(list, int)
    queue_requested = Signal(list)
    save_requested = Signal(list)
    menu_requested = Signal(list, QPoint)
    path_requested = Signal(object, object)
    songs_requested = Signal()
    said = Signal(str)

    def __init__(
        self,
        track: Callable[[int], Track | None],
        hits: Callable[[], Sequence[int] | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._hits, self._covers, self._tokens = hits, covers, tokens
        self.tracks = MapTracks(track)
        self._colouring: Colouring | None = None
        self._scheme = FIRST_SCHEME
        self._alone = -1
        self._playing: Track | None = None
        self._path: FoundPath | None = None
        self._syncing = False
        self.chips = scheme_chips(self._scheme, tokens, self)
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, name=name: self._choose_scheme(name))
        self.tools = map_tools(self)
        self.head = MapHead(self.chips.values(), self.tools.values(), self)
        self.view = MapView(self.tracks.title, tokens, self)
        self.card = MapCard(tokens, self)  # which may be wider than the map
        self.legend = MapLegend(self)
        self.bar = MapBar(self)
        self.foot = MapFoot(self.legend, self.bar, self)
        self.stale = StaleRow(self)
        self.model = MapRegionsModel(self.tracks.at, self)
        self.list = MapRegionsView(self.model, self)
        self.list.hide()
        self.progress = MapProgress(self)
        self.empty = NoMap(self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        self._wire()
        self.apply_theme(tokens)
        self._show_message()

    @property
    def _music(self) -> MusicMap | None:
        return self.tracks.music

    # ---- what is shown

    def opened(self) -> None:
        self.read_requested.emit()
        self._emphasise()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_map(self, music: MusicMap | None) -> None:
        """Show a map; None where there are too few tracks for one.

        What is selected stays so, and a path stays drawn: tracks that come meanwhile do not
        take them away.
        """
        first = self._music is None
        selected = [] if first else self.tracks.of(self.view.selected())
        path = self._path
        self.tracks.music = music
        self._alone = -1
        if music is None:
            self._show_message()
            return
        self.tracks.music = music = spelled(music, self.tracks)
        names = region_names(music.regions)
        coarse = [number for number, region in enumerate(music.regions) if region.level == 0]
        self.model.show_regions(
            [music.regions[number] for number in coarse], [names[number] for number in coarse]
        )
        self.view.show_points(music.layout.xy, keep_view=not first)
        self.view.show_labels(region_labels(music, names))
        self.foot.show_tracks("", "", [])
        self.card.hide()
        self._show_stale(music.stale)
        self.stack.setCurrentIndex(2)
        self._recolour()
        self.show_playing(self._playing)
        self.view.select(self._rows(selected))
        if path is not None:
            self.show_path(path)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the drawing is; None when it is over."""
        self.stale.show_progress(progress)
        outdated = self._music is not None and self._music.stale
        self._show_stale(progress is not None or outdated)
        if progress is not None and self._music is None:
            self.progress.show_progress(progress)
            self.stack.setCurrentIndex(1)

    def show_given_up(self) -> None:
        """Say that there is no map because its drawing was stopped."""
        if self._music is None:
            self.empty.show_given_up()
            self.stack.setCurrentIndex(0)

    def show_playing(self, track: Track | None) -> None:
        """Let the track that is heard glow."""
        self._playing = track
        row = -1 if track is None else self.tracks.row(track)
        self.view.show_playing(row)
        self.tools["centre"].setEnabled(row >= 0)

    def show_path(self, path: FoundPath) -> None:
        """Show a way from one track to another."""
        self._path, tracks = path, path.tracks
        self.view.show_path(self._rows(tracks))
        self.foot.show_tracks(path_name(path), path_facts(path), tracks)

    def state(self) -> dict[str, Any]:
        return {"colour": self._scheme, "list": self.tools["list"].isChecked()}

    def restore(self, state: dict[str, Any]) -> None:
        scheme = state.get("colour")
        if scheme in SCHEMES:
            self.chips[scheme].setChecked(True)
            self._choose_scheme(scheme)
        self.tools["list"].setChecked(bool(state.get("list")))

    def apply_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        for name, button in self.tools.items():
            button.setIcon(icon(f"map-{name}", tokens, accent=button.isChecked()))  # no words
        for chip in self.chips.values():
            chip.apply_theme(tokens)
        self.card.apply_theme(tokens)
        self.bar.apply_theme(tokens)
        self.view.apply_theme(tokens)
        self._recolour()

    def show_found(self) -> None:
        """Let stand out what the search has found now."""
        self._emphasise()

    def covers_loaded(self) -> None:
        if self.card.isVisible():
            self._show_card(self.card.row)

    # ---- making

    def _lay_out(self) -> None:
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 10)
        inside.setSpacing(8)
        inside.addWidget(self.stale)
        inside.addWidget(self._beside(), 1)
        inside.addWidget(self.foot)
        for widget in (self.empty, self.progress, body):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 0)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(self.stack, 1)

    def _beside(self) -> QSplitter:
        """Return the map beside its list."""
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.view)
        splitter.addWidget(self.list)
        splitter.setStretchFactor(0, 1)
        splitter.setCollapsible(0, False)
        splitter.setSizes([600, LIST_WIDTH])
        return splitter

    def _wire(self) -> None:
        view, tools = self.view, self.tools
        view.hovered.connect(self._show_card)
        view.chosen.connect(self._chosen)
        view.activated.connect(self._activated)
        view.menu_wanted.connect(lambda place: self._menu(view.selected(), place))
        view.line_drawn.connect(self._line_drawn)
        view.line_missed.connect(self._line_missed)
        view.moved.connect(self.card.hide)
        tools["lasso"].toggled.connect(lambda on: self._choose_tool("lasso", on))
        tools["path"].toggled.connect(lambda on: self._choose_tool("path", on))
        tools["centre"].clicked.connect(self._centre)
        tools["zoom"].clicked.connect(lambda: view.zoom(ZOOM_FACTOR))
        tools["fit"].clicked.connect(view.fit)
        tools["list"].toggled.connect(self._show_list)
        self.legend.class_chosen.connect(self._show_alone)
        self.stale.draw_requested.connect(self.draw_requested)
        self.stale.cancel_requested.connect(self.cancel_requested)
        self.progress.cancel_requested.connect(self.cancel_requested)
        self.empty.draw_requested.connect(self.draw_requested)
        self.empty.songs_requested.connect(self.songs_requested)
        self.list.rows_chosen.connect(self._listed)
        self.list.rows_activated.connect(self._play_listed)
        self.list.menu_wanted.connect(self._menu)
        self.bar.play_requested.connect(lambda tracks: self.play_requested.emit(tracks, 0))
        self.bar.queue_requested.connect(self.queue_requested)
        self.bar.save_requested.connect(self.save_requested)
        self.bar.closed.connect(self._let_go)

    # ---- colours

    def _choose_scheme(self, name: str) -> None:
        self._scheme, self._alone = name, -1
        self._recolour()

    def _show_alone(self, code: int) -> None:
        self._alone = code
        self._emphasise()

    def _recolour(self) -> None:
        if self._music is None:
            return
        self._colouring = colouring(self._scheme, self._music, self.tracks.plays, self._tokens)
        self._alone = -1
        self.legend.show_classes(self._colouring, self._tokens)
        self.foot.fit()
        self.view.show_colours(self._colouring)
        self._emphasise()

    def _emphasise(self) -> None:
        """Dim what is not selected, not of the class that is shown alone, or not found."""
        music = self._music
        if music is None or self._colouring is None:
            return
        hits = self._hits()
        self.head.count.setText(counted(len(music.layout), searched=hits is not None))
        classes = self._colouring.codes == self._alone if self._alone >= 0 else None
        self.view.emphasise(emphasised(music, self.view.selected(), classes, hits))

    def _chosen(self, rows: list[int]) -> None:
        self._describe(rows)
        self._emphasise()
        self._path = None
        self.view.show_path([])
        tracks = self.tracks.of(rows) if len(rows) > 1 else []
        seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
        self.foot.show_tracks(
            translate("Music map", "%n track(s) selected", n=len(tracks)),
            long_duration(seconds),
            tracks,
        )
        if len(rows) == 1:
            self._show_card(rows[0])
            if not self._syncing:
                self.list.reveal(self.model.index_of(rows[0]))
        else:
            self.card.hide()
            if not rows and not self._syncing:
                self.list.clear()

    def _rows(self, tracks: Sequence[Track]) -> list[int]:
        return [row for row in map(self.tracks.row, tracks) if row >= 0]

    def _listed(self, rows: list[int]) -> None:
        """Select on the map what is selected in the list."""
        self._syncing = True
        self.view.select(rows)
        if len(rows) == 1:
            self.view.bring_into_view(rows[0])
        self._syncing = False

    def _play_listed(self, rows: list[int]) -> None:
        """Play a region or, after a single track, what lies around it, as on the map."""
        if len(rows) == 1:
            self._activated(rows[0])
        else:
            self.play_requested.emit(self.tracks.of(rows), 0)

    def _activated(self, row: int) -> None:
        """Play what is selected or, after a single track, what lies around it."""
        selected = self.view.selected()
        alone = len(selected) < 2 or row not in selected
        rows = [row, *self.view.nearest(row, AROUND)] if alone else selected
        track = self.tracks.at(row)
        if track is not None:
            tracks = self.tracks.of(rows)
            self.play_requested.emit(tracks, tracks.index(track))

    def _menu(self, rows: list[int], place: QPoint) -> None:
        tracks = self.tracks.of(rows)
        if tracks:
            self.menu_requested.emit(tracks, place)

    def _let_go(self) -> None:
        self.view.select([])
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- drawing on the map

    def _choose_tool(self, name: str, on: bool) -> None:
        other = "path" if name == "lasso" else "lasso"
        if on:
            self.tools[other].setChecked(False)
        self.view.drawing.lasso_mode = self.tools["lasso"].isChecked()
        self.view.drawing.line_mode = self.tools["path"].isChecked()
        self.tools[name].setIcon(icon(f"map-{name}", self._tokens, accent=on))  # no words

    def _line_drawn(self, first: int, last: int) -> None:
        ends = self.tracks.of([first, last])
        if len(ends) == 2:
            self.view.select([])
            self.path_requested.emit(*ends)

    def _line_missed(self) -> None:
        self.said.emit(
            translate(
                "Music map",
                "A path leads from one track to another: begin and end the line on a dot.",
            )
        )

    def _centre(self) -> None:
        if self._playing is not None and self.tracks.row(self._playing) >= 0:
            self.view.look_at(self.tracks.row(self._playing))

    # ---- words

    def _show_card(self, row: int) -> None:
        track = self.tracks.at(row) if row >= 0 and self._music is not None else None
        if track is None:
            self.card.hide()
            return
        ratio = self.devicePixelRatioF()
        cover = self._covers.pixmap(track, COVER_PIXELS, ratio)
        self.card.row = row
        place = self.view.mapTo(self, self.view.place_of(row))
        self.card.show_track(track, cover, self._why(row), place)

    def _why(self, row: int) -> str:
        beside = self.tracks.others(row, self.view.nearest(row, BESIDE + 2))
        return why_there(self.model.region_name(row), beside[:BESIDE])

    def _describe(self, rows: list[int]) -> None:
        """Tell screen readers what is selected."""
        track = self.tracks.at(rows[0]) if len(rows) == 1 else None
        if track is not None:
            self.view.describe(f"{by_artist(track)}. {self._why(rows[0])}")
        elif rows:
            self.view.describe(translate("Music map", "%n track(s) selected", n=len(rows)))
        elif self._music is not None:
            self.view.describe(overview(len(self._music.layout), self.model.rowCount()))

    def _show_list(self, shown: bool) -> None:
        self.list.setVisible(shown)
        self.tools["list"].setIcon(icon("map-list", self._tokens, accent=shown))

    def _show_stale(self, shown: bool) -> None:
        """Offer to draw the map again; what had the focus there leaves it to the map."""
        focused = self.stale.action.hasFocus()
        self.stale.setVisible(shown)
        if focused and not shown:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_message(self) -> None:
        self.empty.show_too_little()
        self.head.count.clear()
        self.stack.setCurrentIndex(0)
