"""The window: panels around a table, wired to their controllers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.settings import Repeat, Settings
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.gui.controllers.desktop import DesktopController
from musicrec_desktop.gui.controllers.library import LibraryController
from musicrec_desktop.gui.controllers.opening import OpeningController
from musicrec_desktop.gui.controllers.passages import PassageController
from musicrec_desktop.gui.controllers.playback import PlaybackController
from musicrec_desktop.gui.controllers.playlists import PlaylistController
from musicrec_desktop.gui.controllers.similar import SimilarController
from musicrec_desktop.gui.controllers.song_table import PlayCounts, RatedTables, in_background
from musicrec_desktop.gui.controllers.tag_editing import TagEditingController
from musicrec_desktop.gui.controllers.watching import WatchController
from musicrec_desktop.gui.covers import CoverLoader
from musicrec_desktop.gui.dialogs.failures import FailuresDialog
from musicrec_desktop.gui.file_manager import show_in_file_manager
from musicrec_desktop.gui.jobs_wiring import JobsWiring
from musicrec_desktop.gui.listener_switching import ListenerSwitching
from musicrec_desktop.gui.listening import Listening
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.panels.header import Header
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.panels.similar import WIDTH as SIMILAR_WIDTH
from musicrec_desktop.gui.panels.similar import SimilarPanel
from musicrec_desktop.gui.panels.songs import SongsPanel
from musicrec_desktop.gui.panels.transport import TransportBar
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.theme import ThemeController, Tokens
from musicrec_desktop.gui.track_menu import TrackActions, track_menu
from musicrec_desktop.gui.track_mime import TRACKS_TYPE
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.widgets.spectrogram_options import choices_from
from musicrec_desktop.gui.widgets.spectrogram_strip import SpectrogramStrip
from musicrec_desktop.gui.window_pages import Parts, WindowPages
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.player import PlayerService
from musicrec_desktop.services.scanning import ScanService
from musicrec_desktop.services.spectrograms import SpectrogramService

SMALLEST = QSize(780, 520)
ROOM_FOR_SIMILAR = 1040  # pixels of the window below which the panel steps aside
WARM_AFTER_MS = 1500  # opening the index brings heavy imports; the first seconds are the user's


class MainWindow(QMainWindow):
    """Everything a user sees.

    Parameters
    ----------
    services : Services
    scanning : ScanService
    player : PlayerService
        Closed by whoever made it.
    theme : ThemeController
    jobs : JobRunner
    """

    def __init__(
        self,
        services: Services,
        scanning: ScanService,
        player: PlayerService,
        theme: ThemeController,
        jobs: JobRunner,
    ) -> None:
        super().__init__()
        self.setWindowTitle("MusicRec Desktop")
        self.setAcceptDrops(True)
        self._services = services
        self._ending = False
        self._roomy = self._similar_wanted = True
        self.settings = SettingsController(services.settings_file, services.settings, self)
        self._theme = theme
        theme.follow(services.settings)
        self._covers = CoverLoader(services.covers, jobs, self)
        self.model = TrackTableModel(self, in_background(jobs))
        spectrograms = services.spectrograms()
        self._build(theme.tokens, spectrograms)
        self.library = LibraryController(
            services.songs,
            scanning,
            services.demo,
            services.loudness(),
            services.similarity,
            self.model,
            jobs,
            self,
        )
        self.watching = WatchController(services.watcher, self.library, self.settings, self)
        self.playback = PlaybackController(player, spectrograms, self.model, self.strip, jobs, self)
        self.neighbours = SimilarController(
            services.similar, services.similar_taste, self.similar, jobs, self
        )
        self.passages = PassageController(
            services.passages, player, self.neighbours, self.similar, jobs, self
        )
        self.tags = TagEditingController(
            services.tag_editing(), services.songs, self.model, jobs, self
        )
        self._actions = TrackActions(
            play_now=lambda tracks: self.playback.play(tracks, 0),
            play_next=self.playback.play_next,
            enqueue=self.playback.enqueue,
            find_similar=self.neighbours.find,
            show_file=self._show_file,
            playlists=lambda: self.playlists.known,
            add_to_playlist=lambda playlist, tracks: self.playlists.add(playlist, tracks),
            remove=lambda tracks: self.library.remove(tracks),
            edit_tags=self._edit_tags,
            rename_files=lambda tracks: self.tags.rename(tracks, self._theme.tokens, self),
            start_radio=lambda tracks: self.others.discovery.radio.start_from(tracks),
            find_path=lambda tracks: self.others.discovery.paths.ask(tracks),
            new_playlist=lambda tracks: self.others.new_playlist(tracks),
            add_ratings=lambda menu, tracks: self.listening.extend_menu(menu, tracks),
        )
        self.playlists = PlaylistController(services.playlists, jobs, self)
        self.others = self._add_pages(player, jobs)
        self.listening = Listening(
            services,
            playback=self.playback,
            transport=self.transport,
            theme=theme,
            jobs=jobs,
            notice=self.notice,
            window=self,
        )
        self.library.loaded.connect(self.listening.load)
        self.switching = ListenerSwitching(
            services,
            sidebar=self.sidebar,
            pages=self.pages,
            ratings=self.listening.ratings,
            playlists=self.playlists,
            neighbours=self.neighbours,
            settings=self.settings,
            end_radio=self.others.discovery.radio.end,
            theme=theme,
            jobs=jobs,
            notice=self.notice,
            window=self,
        )
        self.library.loaded.connect(self.switching.load)
        self._tables = RatedTables(self.listening.ratings, self.playback.enqueue, self)
        for page in self.pages.made():
            self._tables.add_page(page)
        self.pages.page_made.connect(self._tables.add_page)
        self._play_counts = PlayCounts(services.bus, services.songs, self.model, jobs, self)
        self.opening = OpeningController(
            self.library, self.playback, self.others.playlist_files, self
        )
        self.jobs = JobsWiring(
            jobs,
            pill=self.header.pill,
            stack=self.pages,
            sidebar=self.sidebar,
            library=self.library,
            playback=self.playback,
            settings=self.settings,
            share=services.share,
            theme=theme,
            window=self,
        )
        self.desktop = DesktopController(
            player, self.settings, self.model, services.covers, theme.tokens, self
        )
        self._wire()
        self._add_shortcuts()
        self._restore()
        self.songs.table.setFocus()
        QTimer.singleShot(0, self.library.load)
        self.library.loaded.connect(self.playback.bring_back)
        self.playlists.refresh()

    # ---- making

    def _build(self, tokens: Tokens, spectrograms: SpectrogramService) -> None:
        root = QWidget(self)
        self.sidebar = Sidebar(tokens, root)
        self.middle = QWidget(root)
        self.middle.setObjectName("content")
        self.middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(tokens, self.middle)
        self.pages = PageStack(tokens, self.middle)
        self.songs = SongsPanel(self.model, self._covers, tokens, self.pages)
        self._column = middle = QVBoxLayout(self.middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.header)
        middle.addWidget(self.pages, 1)
        self.similar = SimilarPanel(self._covers, tokens, root)
        self.strip = SpectrogramStrip(
            spectrograms.bands, spectrograms.columns, spectrograms.frequencies_hz(), root
        )
        self.transport = TransportBar(self._covers, tokens, root)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, root)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.middle)
        self._splitter.addWidget(self.similar)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setCollapsible(0, False)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.sidebar)
        top.addWidget(self._splitter, 1)
        layout = QVBoxLayout(root)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top, 1)
        layout.addWidget(self.strip)
        layout.addWidget(self.transport)
        root.setMinimumSize(SMALLEST)  # what finds no room is cut, or has stepped aside
        self.setCentralWidget(root)
        self.notice = Notice(tokens, self.middle)

    def _add_pages(self, player: PlayerService, jobs: JobRunner) -> WindowPages:
        self.sidebar.add_page("for-you", "For you", "for-you")
        self.pages.add("songs", lambda: self.songs)
        self.sidebar.add_page("songs", "Songs", "songs")
        parts = Parts(
            services=self._services,
            player=player,
            playback=self.playback,
            playlists=self.playlists,
            settings=self.settings,
            model=self.model,
            covers=self._covers,
            theme=self._theme,
            jobs=jobs,
            notice=self.notice,
            library=self.library,
            choose_folder=self.choose_folder,
            show_menu=self._show_menu,
            find_similar=self.neighbours.find,
        )
        others = WindowPages(parts, self.pages, self.sidebar, self)
        self._column.addWidget(others.discovery.bar)
        self.pages.open("songs")
        return others

    def _wire(self) -> None:
        self._wire_pages()
        self.settings.changed.connect(self._settings_changed)
        self.others.spectrogram_changed.connect(self._draw_strip)
        self.settings.problem.connect(self.notice.say)
        self.settings.playback_changed.connect(self.playback.set_options)
        self._theme.changed.connect(self._apply_theme)
        self._covers.loaded.connect(self._covers_loaded)
        self._wire_library()
        self._wire_tags()
        self._wire_playback()
        self.songs.play_requested.connect(
            lambda tracks, start: self.playback.play(tracks, start, "songs")
        )
        self.similar.play_requested.connect(
            lambda tracks, start: self.playback.play(tracks, start, "similar")
        )
        self.songs.menu_requested.connect(self._show_menu)
        self.similar.menu_requested.connect(self._show_similar_menu)
        self._warming = QTimer(self, singleShot=True, interval=WARM_AFTER_MS)
        self._warming.timeout.connect(self.neighbours.warm)
        self._warming.timeout.connect(self.others.duplicates.read)
        self.library.loaded.connect(self._warming.start)
        self.similar.queue_requested.connect(self.playback.enqueue)
        self.similar.save_requested.connect(self.others.new_playlist)
        self.similar.radio_requested.connect(self.others.discovery.radio.start_from)
        self.passages.problem.connect(self.notice.say)
        self.opening.problem.connect(self.notice.say)

    def _wire_pages(self) -> None:
        pages, header = self.pages, self.header
        self.sidebar.page_requested.connect(pages.open)
        pages.changed.connect(self._page_changed)
        pages.way_changed.connect(lambda: header.show_way(pages.can_go_back, pages.can_go_forward))
        header.back_requested.connect(pages.back)
        header.forward_requested.connect(pages.forward)
        header.search_changed.connect(self._search)
        header.left.connect(self._leave_search)
        header.results_wanted.connect(self._go_to_results)
        header.save_requested.connect(self._save_search)
        header.completion_wanted.connect(self.library.complete)
        self.library.completions_found.connect(header.show_completions)
        self.library.search_understood.connect(header.show_understood)
        self.songs.clear_requested.connect(header.search.clear)
        self._page_changed(pages.name)

    def _wire_library(self) -> None:
        library, songs, sidebar = self.library, self.songs, self.sidebar
        songs.welcome.choose_folder_requested.connect(self.choose_folder)
        songs.welcome.folder_chosen.connect(self._add_folder)
        songs.welcome.demo_requested.connect(library.start_demo)
        sidebar.add_folder_requested.connect(self.choose_folder)
        sidebar.rescan_requested.connect(library.rescan)
        sidebar.failures_requested.connect(self.show_failures)
        sidebar.similar_toggled.connect(self._toggle_similar)
        sidebar.theme_requested.connect(self._next_theme)
        sidebar.settings_requested.connect(lambda: self.pages.open("settings"))
        sidebar.tracks_dropped.connect(self._drop_on_playlist)
        library.loaded.connect(songs.library_loaded)
        library.levels_changed.connect(self.playback.relevel)
        library.index_changed.connect(self.neighbours.refresh)
        library.index_changed.connect(self.others.duplicates.find)
        self.others.duplicates.changed.connect(self.neighbours.refresh)
        library.failures_changed.connect(sidebar.show_failures)
        library.problem.connect(self.notice.say)
        self.watching.problem.connect(self.notice.say)
        library.removed.connect(lambda said: self.notice.say(said, "Undo", library.undo_remove))

    def _wire_tags(self) -> None:
        tags = self.tags
        self.library.loaded.connect(tags.recover)
        tags.said.connect(lambda said, answer, name: self.notice.say(said, name, answer))
        tags.failed.connect(self._show_unwritten)
        tags.changed.connect(self._tags_changed)
        tidying = self.others.tidying.controller
        tidying.changed.connect(self._tags_changed)
        tidying.failed.connect(self._show_unwritten)
        tidying = self.others.tidying.controller
        tidying.changed.connect(self._tags_changed)
        tidying.failed.connect(self._show_unwritten)

    def _wire_playback(self) -> None:
        playback, transport = self.playback, self.transport
        transport.toggle_requested.connect(self._toggle)
        transport.next_requested.connect(playback.next)
        transport.previous_requested.connect(playback.previous)
        transport.seek_requested.connect(playback.seek)
        transport.volume_changed.connect(self._volume_changed)
        transport.shuffle_changed.connect(self._shuffle_changed)
        transport.repeat_changed.connect(self._repeat_changed)
        transport.queue_requested.connect(lambda: self.pages.open("queue"))
        transport.equaliser_requested.connect(self.others.open_equaliser)
        self.strip.seek_requested.connect(playback.seek)
        playback.snapshot_taken.connect(transport.show_snapshot)
        playback.track_changed.connect(self._track_changed)
        playback.problem.connect(self.notice.say)
        playback.queued.connect(self.notice.say)
        self._wire_desktop()

    def _wire_desktop(self) -> None:
        desktop, requests = self.desktop, self.desktop.requests
        self.playback.sought.connect(desktop.service.jumped)
        self.playback.track_changed.connect(desktop.show_track)
        self.playback.snapshot_taken.connect(desktop.show_snapshot)
        self._theme.changed.connect(desktop.tray.apply_theme)
        requests.volume.connect(self.transport.set_volume)
        requests.volume.connect(self._volume_changed)
        requests.shuffle.connect(self.transport.set_shuffle)
        requests.shuffle.connect(self._shuffle_changed)
        requests.repeat.connect(self.transport.set_repeat)
        requests.repeat.connect(self._repeat_changed)
        requests.speed.connect(lambda speed: self.settings.change_playback(speed=speed))
        requests.problem_said.connect(self.notice.say)
        requests.quit_requested.connect(self.quit)
        self.transport.sleep_requested.connect(desktop.sleep)
        desktop.sleep_said.connect(self.transport.show_sleep)

    def _add_shortcuts(self) -> None:
        for keys, answer in (
            ("Ctrl+F", self._focus_search),
            ("Ctrl+O", self.choose_folder),
            ("F5", self.library.rescan),
            ("Ctrl+Right", self.playback.next),
            ("Ctrl+Left", self.playback.previous),
            ("Ctrl+M", self.transport.toggle_mute),
            ("Ctrl+,", lambda: self.pages.open("settings")),
            ("Ctrl+K", self.songs.open_columns_menu),
            ("Ctrl+G", self._find_similar_to_selected),
            ("Ctrl+J", self._reveal_playing),
            ("Ctrl+U", lambda: self.pages.open("queue")),
            ("Ctrl+P", lambda: self.pages.open("now-playing")),
            ("Ctrl+E", self.others.open_equaliser),
            ("Ctrl+T", lambda: self._edit_tags(self.songs.selected())),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
            ("Alt+S", self.transport.shuffle.click),
            ("Alt+R", self.transport.repeat.click),
            ("Alt+Left", self.pages.back),
            ("Alt+Right", self.pages.forward),
            ("Ctrl+Q", self.quit),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(answer)
            self.addAction(action)

    # ---- settings

    def _restore(self) -> None:
        settings = self.settings.current
        room = self.screen().availableGeometry().size()
        self.resize(QSize(1440, 900).boundedTo(room))
        if settings.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.window_geometry.encode()))
        sizes = settings.splitter_sizes or (900, SIMILAR_WIDTH)
        self._splitter.setSizes(list(sizes))
        self.transport.set_volume(settings.volume)
        self.transport.set_shuffle(settings.shuffle)
        self.transport.set_repeat(settings.repeat)
        self.playback.set_volume(settings.volume)
        self.playback.set_shuffle(settings.shuffle)
        self.playback.set_repeat(settings.repeat)
        self.sidebar.show_theme(settings.theme)
        self.pages.keep({k: v for k, v in settings.views.items() if k != "sidebar"})
        self.sidebar.restore_folding(settings.views.get("sidebar", {}))
        self._draw_strip(settings.views.get("now-playing", {}))
        self.neighbours.restore()

    def _draw_strip(self, options: dict[str, Any]) -> None:
        """Draw the strip as the page of what plays is drawn."""
        choices = choices_from(options)
        self.strip.set_view(choices.axis, choices.colour_map)

    def keep_settings(self) -> None:
        """Write down how the user has left everything."""
        self.settings.change(
            window_geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            splitter_sizes=tuple(self._splitter.sizes()),
            views=self.pages.states() | {"sidebar": self.sidebar.folding()},
        )
        self.settings.save()

    def _save_search(self) -> None:
        self.others.save_search(self.header.search.text())

    def _settings_changed(self, settings: Settings) -> None:
        similarity = self._services.similarity
        if settings.learn_from_artists != similarity.learn_from_artists:
            similarity.learn_from_artists = settings.learn_from_artists
            self.library.rescan()  # at whose end the space is learnt anew
        self.sidebar.show_theme(settings.theme)
        self._theme.follow(settings)

    def _volume_changed(self, volume: float) -> None:
        self.settings.change(volume=volume)
        self.playback.set_volume(volume)

    def _shuffle_changed(self, shuffle: bool) -> None:
        self.settings.change(shuffle=shuffle)
        self.playback.set_shuffle(shuffle)

    def _repeat_changed(self, repeat: Repeat) -> None:
        self.settings.change(repeat=repeat)
        self.playback.set_repeat(repeat)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= ROOM_FOR_SIMILAR
        if roomy != self._roomy:
            self._roomy = roomy
            self._show_similar(roomy and self._similar_wanted)

    def _show_similar(self, shown: bool) -> None:
        self.similar.setVisible(shown)
        self.sidebar.show_similar(shown)

    def _toggle_similar(self) -> None:
        self._similar_wanted = not self.similar.isVisible()
        self._show_similar(self._similar_wanted)

    def _next_theme(self) -> None:
        """Change what is seen; to follow the system again is among the settings."""
        self.settings.change(theme="light" if self._theme.tokens.dark else "dark")

    # ---- answers

    def choose_folder(self) -> None:
        """Ask for a folder and add it."""
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.MusicLocation)
        start = next((place for place in places if Path(place).is_dir()), str(Path.home()))
        folder = QFileDialog.getExistingDirectory(self, "Choose a music folder", start)
        if folder:
            self._add_folder(folder)

    def show_failures(self) -> None:
        """Show which files could not be read."""
        FailuresDialog(self._services.songs.failures(), self).open()

    def _add_folder(self, folder: str) -> None:
        self.library.add_folders([folder])

    def _toggle(self) -> None:
        self.playback.toggle(self._what_to_play)

    def _what_to_play(self) -> tuple[list[Track], int] | None:
        """Return the tracks in view, from the selected one on."""
        tracks = self.model.shown()
        if not tracks:
            return None
        selected = self.songs.selected()
        row = self.model.row_of(selected[0].id) if selected else 0
        return tracks, row or 0

    def _track_changed(self, track: Track | None) -> None:
        self.transport.show_track(track)
        self.neighbours.playing(track)
        parts = [track.title, track.artist] if track else []
        self.setWindowTitle(" – ".join([*filter(None, parts), "MusicRec Desktop"]))

    def _show_menu(self, tracks: list[Track], place: QPoint, own: QMenu | None = None) -> None:
        """Show the menu of tracks, after the entries of the place it was asked for in."""
        menu = track_menu(tracks, self._actions, self._theme.tokens, self, own)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _show_similar_menu(self, tracks: list[Track], place: QPoint) -> None:
        menu = track_menu(tracks, self._actions, self._theme.tokens, self)
        if len(tracks) == 1:
            self.similar.extend_menu(menu, tracks[0])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _edit_tags(self, tracks: list[Track]) -> None:
        if tracks:
            self.tags.open(tracks, self.model.shown(), self._theme.tokens, self)

    def _show_unwritten(self, failures: list[Failure]) -> None:
        hint = "They are as they were, byte for byte."
        FailuresDialog(failures, self, "could not be written", hint).open()

    def _tags_changed(self, tracks: list[Track]) -> None:
        playing = self.playback.track
        if playing is not None and any(track.id == playing.id for track in tracks):
            self.transport.show_track(playing)
            self.desktop.show_track(playing)

    def _find_similar_to_selected(self) -> None:
        panel = self.similar if self.similar.list.hasFocus() else self.songs
        selected = panel.selected()
        if selected:
            self.neighbours.find(selected[0])

    def _reveal_playing(self) -> None:
        track = self.playback.track
        if track is not None:
            self.pages.open("songs")
            self.songs.reveal(track.id)

    def _show_file(self, track: Track) -> None:
        if not show_in_file_manager(track.path):
            self.notice.say(f"No file manager answered. The file is {track.path}")

    def _undo(self) -> None:
        """Undo what was done last on the page; elsewhere, the last edit of tags."""
        if not self.pages.page(self.pages.name).undo():
            self.tags.undo()

    def _redo(self) -> None:
        self.pages.page(self.pages.name).redo()

    def _page_changed(self, name: str) -> None:
        self.sidebar.show_page(name)
        self.header.setVisible(self.pages.page(name).shows_header)

    def _search(self, text: str) -> None:
        """Search the songs, which come into view for it."""
        self.songs.searched = text
        if text.strip():
            self.pages.open("songs")
        self.library.search(text)

    def _focus_search(self) -> None:
        if not self.header.isVisible():
            self.pages.open("songs")
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def _go_to_results(self) -> None:
        """Let the keys work on what was found, from its first song on."""
        self.header.popup.hide()
        self.pages.open("songs")
        self.songs.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_search(self) -> None:
        page = self.pages.page(self.pages.name)
        (self.songs.table if page is self.songs else page).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def _apply_theme(self, tokens: Tokens) -> None:
        for part in (
            self.sidebar,
            self.header,
            self.pages,
            self.similar,
            self.transport,
            self.notice,
        ):
            part.apply_theme(tokens)

    def _covers_loaded(self) -> None:
        for part in (self.pages, self.similar, self.transport):
            part.covers_loaded()

    # ---- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._toggle()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.strip.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton:
            self.pages.back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.pages.forward()
        else:
            super().mouseReleaseEvent(event)

    def _drop_on_playlist(self, playlist_id: int, ids: list[int]) -> None:
        found = (self.model.track(number) for number in ids)
        tracks = [track for track in found if track is not None]
        playlist = next((p for p in self.playlists.known if p.id == playlist_id), None)
        if playlist is None:
            self.others.new_playlist(tracks)
        else:
            self.playlists.add(playlist, tracks)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        own = event.mimeData().hasFormat(TRACKS_TYPE)  # on their way to a playlist, or out
        if not own and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.opening.open([url.toLocalFile() for url in urls if url.isLocalFile()])

    def quit(self) -> None:
        """End the program, whatever the close button does."""
        self._ending = True
        self.close()
        QApplication.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.desktop.tray.keeps_running and not self._ending:
            event.ignore()
            self.hide()
            return
        self.playback.stop()
        self.watching.stop()
        self.library.cancel()
        self.others.discovery.close()
        self.listening.close()
        self.switching.close()
        self._play_counts.close()
        self.desktop.close()
        self.others.close()
        super().closeEvent(event)
