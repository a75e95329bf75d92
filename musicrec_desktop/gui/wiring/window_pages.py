"""The pages of the window: made when they are opened, and wired to who answers them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.audio_output import OutputDevice
from musicrec_desktop.core.playback_options import EQUALISER_FREQUENCIES_HZ
from musicrec_desktop.core.suggestions import Suggestion
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.library.browsing import BrowsingController
from musicrec_desktop.gui.controllers.library.duplicates import DuplicatesController
from musicrec_desktop.gui.controllers.library.suggestions import SuggestionController
from musicrec_desktop.gui.controllers.similarity.alike_groups import AlikeGroupController
from musicrec_desktop.gui.pages import Page, PageStack
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.wiring.exchange_wiring import ExchangeWiring
from musicrec_desktop.gui.wiring.follows_library import FollowsLibrary
from musicrec_desktop.gui.wiring.menus.file_menus import FileMenus
from musicrec_desktop.gui.wiring.pages.browsing_pages import BrowsingPages
from musicrec_desktop.gui.wiring.pages.discovery_pages import DiscoveryPages
from musicrec_desktop.gui.wiring.pages.genre_pages import GenrePages
from musicrec_desktop.gui.wiring.pages.playlist_pages import PlaylistPages
from musicrec_desktop.gui.wiring.pages.tidy_pages import TidyPages
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.playing.next_songs_wiring import wire_next_songs
from musicrec_desktop.gui.wiring.playing.queue_rows import wire_queue_rows
from musicrec_desktop.gui.wiring.sort_names_wiring import SortNamesWiring
from musicrec_desktop.gui.words.playlist_names import radio_name
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.services.library.suggestions import SuggestionService
from musicrec_desktop.services.similarity.duplicates import Duplicates

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.playing.now_playing import NowPlayingPage
    from musicrec_desktop.gui.panels.queue.queue_page import QueuePage
    from musicrec_desktop.gui.panels.settings.settings_page import SettingsPage
    from musicrec_desktop.gui.sound.audio_devices import OutputDevices


class WindowPages(QObject):
    """Registers every page but the songs.

    Signals
    -------
    spectrogram_changed(dict)
        How spectrograms are to be drawn, chosen on the page of what plays.
    shortcuts_requested(), restart_requested(), pane_requested()
    search_requested(str)
        Songs are to be searched.

    Parameters
    ----------
    parts : Parts
    stack : PageStack
    sidebar : Sidebar
    window : QWidget
    """

    spectrogram_changed = Signal(dict)
    shortcuts_requested = Signal()
    restart_requested = Signal()
    pane_requested = Signal()
    search_requested = Signal(str)

    def __init__(self, parts: Parts, stack: PageStack, sidebar: Sidebar, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._stack = stack
        self._sidebar = sidebar
        self._window = window
        self._queue: QueuePage | None = None
        self._devices: OutputDevices | None = None
        self.suggestions = SuggestionController(
            SuggestionService(parts.services.browsing),
            lambda: parts.playlists.known,
            parts.jobs,
            self,
        )
        self.browsing = self._make_browsing()
        self.sort_names = SortNamesWiring(parts, self.browsing, stack, self)
        self.discovery = DiscoveryPages(parts, self.new_playlist, stack, window)
        sidebar.add_inner_page("mix", "for-you")
        self._add("map", translate("Pages", "Music map"), self._make_map)
        self._add("now-playing", translate("Pages", "Now playing"), self._make_now_playing)
        self._add("queue", translate("Pages", "Queue"), self._make_queue)
        self._add("history", translate("Pages", "History"), self._make_history)
        self.duplicates = DuplicatesController(parts.services.duplicates, parts.jobs, self)
        self.duplicates.problem.connect(parts.notice.say)
        self.duplicates.listed.connect(self._count_duplicates)
        self.tidying = TidyPages(parts, stack, sidebar, window)
        self.genres = GenrePages(parts, self.search_requested.emit, stack, sidebar, window)
        self._add("duplicates", translate("Pages", "Duplicates"), self._make_duplicates, tool=True)
        self._add("report", translate("Pages", "Library report"), self._make_report, tool=True)
        self._add("settings", translate("Pages", "Settings"), self._make_settings, tool=True)
        self.playlists = PlaylistPages(
            parts,
            stack,
            sidebar,
            lambda listed: self.discovery.radio.start_playlist(listed),
            window,
        )
        self.exchange = ExchangeWiring(parts, self.playlists.files, window)
        self.files = FileMenus(parts, window)

    def _make_browsing(self) -> BrowsingPages:
        parts = self._parts
        browsing = BrowsingController(parts.services.browsing, parts.model, parts.jobs, self)
        browsing.problem.connect(parts.notice.say)
        browsing.changed.connect(self.suggestions.library_changed)
        return BrowsingPages(
            browsing,
            parts,
            start_station=lambda kind, name: self.discovery.radio.start_named(kind, name),
            start_radio=lambda tracks: self.discovery.radio.start_from(tracks),
            alike=AlikeGroupController(parts.services.alike_groups, parts.jobs, self),
            stack=self._stack,
            sidebar=self._sidebar,
            parent=self._window,
        )

    def open_suggested(self, one: Suggestion) -> None:
        """Open the page of what was suggested for a search."""
        if one.kind == "playlist":
            self._stack.open("playlist", {"playlist": int(one.key)})
            return
        browsing = self.browsing
        openers = {"album": browsing.open_album, "artist": browsing.open_artist}
        openers.get(one.kind, browsing.open_genre)(one.key)

    def new_playlist(
        self,
        tracks: Sequence[Track] = (),
        name: str = "",
        *,
        origin: str = "",
        kept: Callable[[], None] | None = None,
    ) -> None:
        """Ask for a name, and make a playlist of these tracks."""
        self.playlists.keeping.new_playlist(tracks, name, origin=origin, kept=kept)

    def open_about(self) -> None:
        """Say what the program is."""
        from musicrec_desktop.gui.dialogs.about import AboutDialog
        from musicrec_desktop.services.library.about import about

        dialog = AboutDialog(about(self._parts.services.data), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_equaliser(self) -> None:
        """Show the equaliser; what is moved is heard at once."""
        from musicrec_desktop.gui.dialogs.equaliser import EqualiserDialog
        from musicrec_desktop.services.playing.equaliser import PRESETS, headroom_db, response_db

        settings = self._parts.settings
        self._parts.player.prepare_equaliser()
        dialog = EqualiserDialog(
            settings.playback.equaliser,
            PRESETS,
            _presets(settings.current.equaliser_presets),
            response_db,
            headroom_db,
            self._parts.theme.tokens,
            self._window,
        )
        dialog.changed.connect(lambda chosen: settings.change_playback(equaliser=chosen))
        dialog.presets_changed.connect(lambda own: settings.change(equaliser_presets=own))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close(self) -> None:
        """Let go of what looks at the system."""
        if self._devices is not None:
            self._devices.close()

    def back_up(self) -> None:
        """Copy the library if that was not done today; what hinders that is said."""
        backups = self._parts.services.backups
        self._parts.jobs.start(backups.make_daily, failed=self._not_backed_up)

    def _not_backed_up(self, error: Exception) -> None:
        self._parts.notice.say(sentence_of(error))

    # ---- queue

    def _make_queue(self) -> Page:
        from musicrec_desktop.gui.panels.queue.queue_page import QueuePage

        parts, player = self._parts, self._parts.player
        page = QueuePage(parts.model.track, parts.covers, parts.theme.tokens, self._stack)
        self._queue = page
        wire_queue_rows(page.list, parts)
        page.clear_requested.connect(self._clear_queue)
        page.undo_requested.connect(player.undo)
        page.undo_requested.connect(parts.notice.withdraw_undo)  # would undo something else now
        page.redo_requested.connect(player.redo)
        page.save_requested.connect(self._save_queue)
        page.songs_requested.connect(lambda: self._stack.open("songs"))
        parts.playback.queue_changed.connect(page.show_view)
        FollowsLibrary(parts.model, page)
        page.show_view(player.listed_queue())
        return page

    def _clear_queue(self) -> None:
        self._parts.player.clear()
        self._parts.notice.say(
            translate("Queue", "The queue was cleared."),
            translate("Notices", "Undo"),
            self._parts.player.undo,
        )

    def _save_queue(self) -> None:
        view = self._parts.player.listed_queue()
        ids = [entry.item.track_id for entry in view.entries]
        tracks = [self._parts.model.track(number) for number in ids if number is not None]
        radio = self.discovery.radio.state
        title = radio.seeds.name or radio.title if radio.seeds is not None else ""
        name = radio_name(title) if title else ""
        self.new_playlist([track for track in tracks if track is not None], name, origin="queue")

    # ---- the others

    def _make_now_playing(self) -> Page:
        from musicrec_desktop.gui.panels.playing.now_playing import NowPlayingPage

        parts, playback = self._parts, self._parts.playback
        page = NowPlayingPage(
            parts.services.live_views(parts.player),
            parts.covers,
            parts.theme.tokens,
            self._stack,
            parts.model.track,
        )
        wire_next_songs(page, parts)
        page.lyrics_requested.connect(lambda track: self._read_lyrics(page, track))
        page.show_track(playback.shown)
        page.show_snapshot(parts.player.snapshot())
        page.seek_requested.connect(playback.seek)
        page.problem.connect(parts.notice.say)
        page.songs_requested.connect(lambda: self._stack.open("songs"))
        page.options_changed.connect(self.spectrogram_changed)
        page.pane_requested.connect(self.pane_requested)
        page.album_requested.connect(lambda track: self.browsing.open_album(track.release))
        page.artist_requested.connect(lambda track: self.browsing.open_artist(track.artist))
        page.menu_requested.connect(lambda track, place: parts.show_menu([track], place))
        playback.shown_changed.connect(page.show_track)
        playback.snapshot_taken.connect(page.show_snapshot)
        return page

    def _read_lyrics(self, page: NowPlayingPage, track: Track) -> None:
        from musicrec_desktop.core.lyrics import lyric_lines

        details = self._parts.services.details
        self._parts.jobs.start(
            lambda: details.lyrics(track.id),
            finished=lambda text: page.show_lyrics(track.id, lyric_lines(text)),
        )

    def show_details(self, tracks: list[Track]) -> None:
        """Show all that is known of a track, or of several together, once it is read."""
        from musicrec_desktop.gui.dialogs.song_details import show_song, show_songs

        details, window = self._parts.services.details, self._window
        if len(tracks) == 1:
            self._parts.jobs.start(
                lambda: details.of(tracks[0].id), finished=lambda found: show_song(found, window)
            )
        else:
            self._parts.jobs.start_reporting(
                lambda report: details.heard(tracks, report),
                finished=lambda heard: show_songs(heard, window),
                name=translate("Jobs", "Reading what was heard"),
            )

    def _make_map(self) -> Page:
        from musicrec_desktop.gui.wiring.pages.music_map_page import make_map_page

        return make_map_page(self._parts, self.new_playlist, self._stack)

    def _make_history(self) -> Page:
        from musicrec_desktop.gui.wiring.pages.history_pages import make_history_page

        return make_history_page(self._parts, self._stack)

    def _make_duplicates(self) -> Page:
        from musicrec_desktop.gui.panels.duplicates_page import DuplicatesPage

        parts, duplicates = self._parts, self.duplicates
        page = DuplicatesPage(parts.theme.tokens, self._stack, self._has_music)
        page.add_folder_requested.connect(parts.choose_folder)
        page.list_requested.connect(duplicates.read)
        page.find_requested.connect(duplicates.find)
        page.cancel_requested.connect(duplicates.cancel)
        page.entered.connect(lambda entered: parts.playback.enter(entered, "duplicates"))
        page.menu_requested.connect(
            lambda tracks, place: self._show_menu(page.own_menu(), tracks, place)
        )
        page.trash_requested.connect(lambda tracks: self.files.trash(tracks, page.kept()))
        parts.removal.removed.connect(duplicates.read)
        duplicates.listed.connect(page.show_groups)
        duplicates.progress.connect(page.show_progress)
        return page

    def _has_music(self) -> bool:
        return self._parts.model.total > 0

    def _count_duplicates(self, groups: Sequence[Duplicates]) -> None:
        self._sidebar.show_number("duplicates", translate("Pages", "Duplicates"), len(groups))

    def _make_report(self) -> Page:
        from musicrec_desktop.gui.wiring.pages.report_page import make_report_page

        search = self.search_requested.emit
        return make_report_page(self._parts, search, self._has_music, self._stack, self._sidebar)

    def _make_settings(self) -> Page:
        from musicrec_desktop.gui.controllers.language import LanguageController
        from musicrec_desktop.gui.controllers.library.storage import StorageController
        from musicrec_desktop.gui.controllers.scrobbling import ScrobblingController
        from musicrec_desktop.gui.panels.settings.settings_page import SettingsPage
        from musicrec_desktop.gui.sound.audio_devices import OutputDevices
        from musicrec_desktop.gui.wiring.listeners.own_data import offer_own_data

        page = SettingsPage(self._parts.settings, self._stack)
        page.equaliser_requested.connect(self.open_equaliser)
        page.shortcuts_requested.connect(self.shortcuts_requested)
        page.was_reset.connect(
            lambda group: self._parts.notice.say(
                translate("Settings", "“{group}” is back to its defaults.", group=group),
                translate("Notices", "Undo"),
                lambda: self._undo_reset(page),
            )
        )
        ScrobblingController(self._parts.services, self._parts.jobs, page.scrobbling)
        offer_own_data(page.scrobbling, self._stack)
        parts = self._parts
        page.storage.export_requested.connect(self.exchange.export)
        page.storage.import_requested.connect(self.exchange.take_in)
        storage = StorageController(parts.services, parts.jobs, page.storage, parts.notice)
        storage.restart_requested.connect(self.restart_requested)
        language = LanguageController(parts.settings, parts.notice, page)
        language.restart_requested.connect(self.restart_requested)
        self._wire_folders(page)
        devices = OutputDevices(page)

        def offer(found: list[OutputDevice]) -> None:
            page.playback.offer_devices([(device.id, device.name) for device in found])

        self._devices = devices
        devices.changed.connect(offer)
        offer(devices.all())
        return page

    @staticmethod
    def _undo_reset(page: SettingsPage) -> None:
        page.undo()

    def _wire_folders(self, page: SettingsPage) -> None:
        parts, form = self._parts, page.folders
        songs = parts.services.songs

        def show() -> None:
            parts.jobs.start(songs.folders, finished=form.show_folders)

        form.add_requested.connect(parts.choose_folder)
        form.removal_requested.connect(parts.removal.remove_folder)
        parts.removal.removed.connect(show)
        parts.library.scan_ended.connect(show)
        parts.library.index_changed.connect(show)
        show()

    def _show_menu(self, menu: QMenu, tracks: list[Track], place: QPoint) -> None:
        self._parts.show_menu(tracks, place, menu)

    def _add(self, name: str, label: str, make: Callable[[], Page], *, tool: bool = False) -> None:
        """Offer a page in the sidebar; its icon has its name."""
        self._stack.add(name, make)
        self._sidebar.add_page(name, label, name, tool=tool)


def _presets(stored: dict[str, Any]) -> dict[str, tuple[float, ...]]:
    """Return the presets that settings hold; what makes no sense is left out."""
    return {
        str(name): tuple(float(gain) for gain in gains)
        for name, gains in stored.items()
        if isinstance(gains, (list, tuple))
        and len(gains) == len(EQUALISER_FREQUENCIES_HZ)
        and all(isinstance(gain, (int, float)) for gain in gains)
    }
