"""For you, radio and paths: registered in the window, and wired to who answers them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.listening_events import (
    ListenerSwitched,
    PlayEnded,
    PlayStarted,
    RatingsChanged,
)
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.discovery.blends import BlendController
from musicrec_desktop.gui.controllers.discovery.mix_export import MixExportController
from musicrec_desktop.gui.controllers.discovery.mixes import MixController
from musicrec_desktop.gui.controllers.discovery.paths import PathController
from musicrec_desktop.gui.controllers.discovery.radio import RadioController
from musicrec_desktop.gui.pages import Page, PageStack
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.widgets.radio_bar import RadioBar
from musicrec_desktop.gui.wiring.follows_library import FollowsLibrary
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.playing.queue_end_wiring import QueueEndWiring
from musicrec_desktop.gui.wiring.undo_wiring import UndoWiring
from musicrec_desktop.gui.words.discovery import radio_reasons

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.queue.queue_page import QueuePage
    from musicrec_desktop.gui.widgets.tables.chosen_tracks import ChosenTracksButtons


class DiscoveryPages(QObject):
    """What finds music to play.

    Parameters
    ----------
    parts : Parts
    new_playlist : callable
        Makes a playlist of tracks.
    stack : PageStack
    window : QWidget

    Attributes
    ----------
    radio : RadioController
    paths : PathController
    mixes : MixController
    blends : BlendController
    exports : MixExportController
    bar : RadioBar
        For the window to lay out.
    """

    _heard = Signal(object)
    _switched = Signal()

    def __init__(
        self,
        parts: Parts,
        new_playlist: Callable[..., None],
        stack: PageStack,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._new_playlist = new_playlist
        self._stack = stack
        services, theme, jobs, notice = parts.services, parts.theme, parts.jobs, parts.notice
        radio = services.discovery.radio(parts.player)
        self.radio = RadioController(radio, parts.player, services.playlists, jobs, self)
        self._queue_end = QueueEndWiring(radio, parts, stack, self)
        self.radio.problem.connect(notice.say)
        parts.playback.brought_back.connect(self.radio.resume)
        self.exports = MixExportController(services.exchange.mix_exports, jobs, window)
        self.exports.said.connect(notice.say)
        self.exports.failed.connect(lambda why: notice.say(why, stays=True))
        self.blends = BlendController(
            services.discovery.blends,
            answer=self._answer_list,
            theme=theme,
            unlock=services.listeners.unlock,
            jobs=jobs,
            window=window,
        )
        self.paths = PathController(
            services.discovery.paths,
            services.songs,
            answer=self._answer_list,
            theme=theme,
            jobs=jobs,
            window=window,
        )
        self.mixes = MixController(
            services.discovery.mixes,
            services.browsing,
            search=self.paths.search,
            get=services.songs.get,
            recipes=services.discovery.recipes,
            answer=self._answer_list,
            theme=theme,
            jobs=jobs,
            window=window,
        )
        self.bar = self._make_bar(window)
        # What a play, a rating or another listener changes is on disk when it is told.
        self._unsubscribe = [
            services.bus.subscribe(kind, self._heard.emit)
            for kind in (PlayStarted, PlayEnded, RatingsChanged)
        ]
        self._switched.connect(self.radio.resume)
        self._unsubscribe.append(
            services.bus.subscribe(ListenerSwitched, lambda _: self._switched.emit())
        )
        stack.add("for-you", self._make_for_you)
        stack.add("mix", self._make_mix)
        stack.when_made("queue", self._explain)

    def close(self) -> None:
        """End what runs by itself."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._queue_end.close()
        self.radio.close()

    def let_undo(self, undoing: UndoWiring, notice: Notice) -> None:
        """Let what is deleted here be brought back, by its notice or by the key."""
        self.mixes.recipe_deleted.connect(undoing.recipe_deleted)
        self.mixes.recipe_deleted.connect(
            lambda name, _back: notice.say(
                translate("Mixes", "The recipe “{name}” was deleted.", name=name),
                translate("Notices", "Undo"),
                lambda: undoing.undo_last("recipe"),
            )
        )

    def _answer_list(self, buttons: ChosenTracksButtons, origin: str) -> None:
        """Play, queue, keep or export the tracks of a list that was made in a dialog."""
        buttons.play_requested.connect(
            lambda tracks, place: self._parts.playback.play(tracks, place, origin)
        )
        buttons.queue_requested.connect(self._parts.playback.enqueue)
        buttons.save_requested.connect(
            lambda tracks: self._new_playlist(
                tracks, buttons.name, origin=origin, kept=buttons.kept.emit
            )
        )
        buttons.export_requested.connect(
            lambda tracks, name: self.exports.ask(
                tracks, name, buttons.job
            ).export_requested.connect(buttons.kept)
        )

    def _explain(self, page: QueuePage) -> None:
        """Let the queue say why what the radio chose is in it."""
        self.radio.changed.connect(lambda state: page.show_reasons(radio_reasons(state)))
        page.show_reasons(radio_reasons(self.radio.state))

    def _make_mix(self) -> Page:
        from musicrec_desktop.gui.panels.browsing.mix_page import MixPage

        parts = self._parts
        page = MixPage(parts.model.track, parts.covers, parts.theme.tokens, self._stack)
        page.play_requested.connect(lambda tracks, start: parts.playback.play(tracks, start, "mix"))
        page.entered.connect(lambda entered: parts.playback.enter(entered, "mix"))
        page.queue_requested.connect(parts.playback.enqueue)
        page.radio_requested.connect(self.radio.start_from)
        page.menu_requested.connect(parts.show_menu)
        page.all_requested.connect(lambda: self._stack.open("for-you"))
        page.save_requested.connect(
            lambda tracks: self._new_playlist(tracks, page.mix.title, origin="mix")
        )
        page.export_requested.connect(
            lambda tracks: self.exports.ask(tracks, page.mix.title, page.mix_head.job)
        )
        parts.playback.track_changed.connect(page.show_playing)
        page.show_playing(parts.playback.track)
        FollowsLibrary(parts.model, page)
        return page

    def _make_bar(self, window: QWidget) -> RadioBar:
        bar, radio = RadioBar(self._parts.theme.tokens, window), self.radio
        bar.stop_requested.connect(radio.stop)
        bar.seam_requested.connect(radio.hear_seam)
        bar.dislike_requested.connect(radio.dislike)
        bar.diversity_changed.connect(radio.set_diversity)
        bar.queue_requested.connect(lambda: self._stack.open("queue"))
        radio.changed.connect(bar.show_state)
        self._parts.theme.changed.connect(bar.apply_theme)
        return bar

    def _make_for_you(self) -> Page:
        from musicrec_desktop.gui.controllers.discovery.for_you import ForYouController
        from musicrec_desktop.gui.panels.for_you_page import ForYouPage

        page = ForYouPage(self._parts.covers, self._parts.theme.tokens, self._stack)
        answers = ForYouController(
            self._parts.services.discovery.for_you, page, self._parts.jobs, page
        )
        page.play_requested.connect(self._parts.playback.play)
        page.mix_opened.connect(lambda mix: self._stack.open("mix", mix.to_dict()))
        page.album_opened.connect(lambda release: self._stack.open("album", {"release": release}))
        page.station_requested.connect(lambda name: self.radio.start_named("genre", name))
        page.menu_requested.connect(self._parts.show_menu)
        page.mix_requested.connect(self.mixes.ask)
        page.add_folder_requested.connect(self._parts.choose_folder)
        page.rescan_requested.connect(self._parts.library.rescan)
        page.songs_requested.connect(lambda: self._stack.open("songs"))
        self._heard.connect(answers.happened)
        self._parts.library.index_changed.connect(answers.played)
        self._parts.library.tags_read.connect(answers.grew)
        return page
