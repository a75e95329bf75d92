"""The music map: the library in the plane, where near means alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from musicrec_desktop.core.music_map import MusicMap
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.map_colours import shown_genres
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.music_map.chosen import MapChosen
from musicrec_desktop.gui.panels.music_map.colouring import MapColouring
from musicrec_desktop.gui.panels.music_map.no_map import NoMap
from musicrec_desktop.gui.panels.music_map.renewal import MapRenewal, before_of
from musicrec_desktop.gui.panels.music_map.spelling import spelled
from musicrec_desktop.gui.panels.music_map.texts import counted
from musicrec_desktop.gui.panels.music_map.tracks import MapTracks
from musicrec_desktop.gui.widgets.music_map.drawer import MapDrawer
from musicrec_desktop.gui.widgets.music_map.names import MapWords
from musicrec_desktop.gui.widgets.music_map.progress import MapProgress, StaleRow
from musicrec_desktop.gui.widgets.music_map.view import MapView
from musicrec_desktop.gui.words.music_map import region_names

if TYPE_CHECKING:
    from musicrec_desktop.services.discovery.paths import FoundPath

ZOOM_FACTOR = 1.6
MAP = 2  # among what the page shows


class MapPage(Page):
    """The map, its legend, what was drawn on it, and the same as a list.

    Parameters
    ----------
    track : callable
        Returns a track by its id, where it is still in the library.
    hits : callable
        Returns the ids that the search has found; None while nothing is searched for.
    covers : CoverSource
    tokens : Tokens
    threads : concurrent.futures.Executor
        Which prepare the next frames of the map.
    parent : QWidget

    Signals
    -------
    read_requested(), draw_requested(), cancel_requested()
    play_requested(list of Track, int), entered(Entered)
    queue_requested(list of Track), save_requested(list of Track)
    menu_requested(list of Track, QPoint)
    path_requested(Track, Track)
    songs_requested(), analysis_requested(), add_folder_requested()
    said(str)
        Why nothing came of what was done.
    """

    read_requested = Signal()
    draw_requested = Signal()
    cancel_requested = Signal()
    play_requested = Signal(list, int)
    entered = Signal(object)
    queue_requested = Signal(list)
    save_requested = Signal(list)
    menu_requested = Signal(list, QPoint)
    path_requested = Signal(object, object)
    songs_requested = Signal()
    analysis_requested = Signal()
    add_folder_requested = Signal()
    said = Signal(str)

    def __init__(
        self,
        track: Callable[[int], Track | None],
        hits: Callable[[], Sequence[int] | None],
        covers: CoverSource,
        tokens: Tokens,
        threads: Executor,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._playing: Track | None = None
        self.tracks = MapTracks(track)
        self.view = MapView(self.tracks.title, tokens, threads, self)
        self.colours = colours = MapColouring(self.tracks, self.view, hits, tokens, self)
        self.head, self.legend, self.foot = colours.head, colours.legend, colours.foot
        self.bar, self.chips, self.tools = colours.bar, colours.chips, colours.tools
        self.chosen = MapChosen(self.tracks, self.view, self.foot, covers, tokens, self)
        self.card, self.list, self.model = self.chosen.card, self.chosen.list, self.chosen.model
        self.list.hide()
        self.stale = StaleRow(self.view)
        self.renewal = MapRenewal(self.view, self)
        self._drawing = False
        self.drawer = MapDrawer(self.view, self.list, tokens, self)
        self.progress = MapProgress(self)
        self.empty = NoMap(self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        self._wire()
        self._wire_tools()
        self.apply_theme(tokens)
        self._show_message()

    @property
    def _music(self) -> MusicMap | None:
        return self.tracks.music

    @property
    def partial(self) -> bool:
        """Whether a map is shown that says not to hold all of the library yet."""
        return self._music is not None and self._music.waiting > 0

    # ---- what is shown

    def opened(self) -> None:
        self.read_requested.emit()
        self.renewal.opened()
        self.colours.emphasise()
        there = self._music is not None
        (self.view if there else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_map(self, music: MusicMap | None) -> None:
        """Show a map; None where there are too few tracks for one.

        What is selected stays so, and a path stays drawn: tracks that come meanwhile do not
        take them away.
        """
        if music is not None and self.renewal.holds(music):
            return
        self._show_now(music)

    def _show_now(self, music: MusicMap | None) -> None:
        first, shown = self._music is None, self._music
        selected = [] if first else self.tracks.of(self.view.selected())
        path = self.chosen.path
        self.tracks.music = music
        if music is None:
            self.renewal.shown(None)
            self._show_message()
            return
        self.tracks.music = music = spelled(music, self.tracks)
        names = region_names(music.regions)
        coarse = [number for number, region in enumerate(music.regions) if region.level == 0]
        self.model.show_regions(
            [music.regions[number] for number in coarse], [names[number] for number in coarse]
        )
        before = before_of(shown, music)
        self.view.show_points(music.layout.xy, keep_view=not first, before=before)
        labels, codes = shown_genres(music)
        self.view.show_words(MapWords(tuple(labels), codes, music.places, music.islands))
        self.foot.show_tracks("", "", [])
        self.card.hide()
        self.renewal.shown(music)
        if before is not None:
            self.stale.show_done(len(music.layout))
        self.stack.setCurrentIndex(MAP)
        self.pass_focus(self.view)
        self.colours.recolour()
        self.show_playing(self._playing)
        self.view.select(self.chosen.rows_of(selected))
        if path is not None:
            self.show_path(path)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the drawing is; None when it is over."""
        self._drawing = progress is not None
        self.stale.show_progress(progress)
        self._offer()
        if progress is not None and self._music is None:
            self.progress.show_progress(progress)
            self.stack.setCurrentIndex(1)

    def show_lacking(self, heard: int, there: int) -> None:
        """Say what a map waits for, so many tracks of those there having been listened to."""
        if self._music is None:
            self.empty.show_lacking(heard, there)
            said, _ = counted(heard, 0, searched=False)
            self.head.show_count(said if heard else "", "")

    def show_given_up(self) -> None:
        """Say that there is no map because its drawing was stopped."""
        self.renewal.refuse()
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
        self.chosen.show_path(path)

    def state(self) -> dict[str, Any]:
        return {
            "colour": self.colours.scheme,
            "list": self.tools["list"].isChecked(),
            "drawer": self.drawer.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.colours.choose(state.get("colour"))
        self.drawer.restore(state.get("drawer"))
        self.tools["list"].setChecked(bool(state.get("list")))

    def apply_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        for name, button in self.tools.items():
            button.setIcon(icon(f"map-{name}", tokens, accent=button.isChecked()))  # no words
        self.card.apply_theme(tokens)
        self.list.apply_theme(tokens)
        self.stale.apply_theme(tokens)
        self.drawer.apply_theme(tokens)
        self.view.apply_theme(tokens)
        self.colours.apply_theme(tokens)

    def show_found(self) -> None:
        """Let stand out what the search has found now."""
        self.colours.emphasise()

    def covers_loaded(self) -> None:
        self.chosen.show_card_again()

    # ---- making

    def _lay_out(self) -> None:
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 10)
        inside.setSpacing(8)
        inside.addWidget(self.drawer, 1)
        inside.addWidget(self.foot)
        for widget in (self.empty, self.progress, body):
            self.stack.addWidget(widget)
        self.stack.currentChanged.connect(lambda place: self.head.show_tools(place == MAP))
        self.head.show_tools(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 0)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(self.stack, 1)

    def _wire(self) -> None:
        chosen = self.chosen
        chosen.changed.connect(self.colours.emphasise)
        chosen.entered.connect(self.entered)
        chosen.menu_requested.connect(self.menu_requested)
        chosen.path_requested.connect(self.path_requested)
        chosen.said.connect(self.said)
        self.stale.draw_requested.connect(self.renewal.ask)
        self.renewal.drawing_wanted.connect(self.draw_requested)
        self.renewal.ready.connect(self._show_now)
        self.renewal.changed.connect(self._offer)
        self.stale.cancel_requested.connect(self.cancel_requested)
        self.progress.cancel_requested.connect(self.cancel_requested)
        self.empty.draw_requested.connect(self.draw_requested)
        self.empty.songs_requested.connect(self.songs_requested)
        self.empty.analysis_requested.connect(self.analysis_requested)
        self.empty.add_folder_requested.connect(self.add_folder_requested)
        self.bar.play_requested.connect(lambda tracks: self.play_requested.emit(tracks, 0))
        self.bar.queue_requested.connect(self.queue_requested)
        self.bar.save_requested.connect(self.save_requested)
        self.bar.closed.connect(chosen.let_go)

    def _wire_tools(self) -> None:
        tools, view = self.tools, self.view
        tools["lasso"].toggled.connect(lambda on: self._choose_tool("lasso", on))
        tools["path"].toggled.connect(lambda on: self._choose_tool("path", on))
        tools["centre"].clicked.connect(self._centre)
        view.playing_wanted.connect(self._centre)
        tools["zoom"].clicked.connect(lambda: view.zoom(ZOOM_FACTOR))
        tools["fit"].clicked.connect(view.fit)
        tools["list"].toggled.connect(self._show_list)
        self.drawer.shut.connect(lambda: tools["list"].setChecked(False))

    # ---- what the tools do

    def _choose_tool(self, name: str, on: bool) -> None:
        other = "path" if name == "lasso" else "lasso"
        if on:
            self.tools[other].setChecked(False)
        self.view.drawing.lasso_mode = self.tools["lasso"].isChecked()
        self.view.drawing.line_mode = self.tools["path"].isChecked()
        self.tools[name].setIcon(icon(f"map-{name}", self._tokens, accent=on))  # no words

    def _centre(self) -> None:
        if self._playing is not None and self.tracks.row(self._playing) >= 0:
            self.view.look_at(self.tracks.row(self._playing))

    def _show_list(self, shown: bool) -> None:
        self.drawer.show_list(shown)
        if shown:
            self.chosen.reveal()
        self.tools["list"].setIcon(icon("map-list", self._tokens, accent=shown))

    def _offer(self) -> None:
        """Say how far the next map is, or offer to draw it; the focus is left to the map then."""
        if self.stale.said_done:
            return
        focused, shown = self.stale.action.hasFocus(), self._drawing or self.renewal.offered
        self.stale.setVisible(shown)
        if focused and not shown:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_message(self) -> None:
        self.empty.show_lacking_still()
        self.head.show_count("", "")
        self.stack.setCurrentIndex(0)
