"""The window: panels around a table, wired to their controllers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QCloseEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
)

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.desktop import DesktopController
from musicrec_desktop.gui.controllers.listeners.song_table import (
    PlayCounts,
    RatedTables,
    in_background,
)
from musicrec_desktop.gui.controllers.opening import OpeningController
from musicrec_desktop.gui.covers import CoverLoader
from musicrec_desktop.gui.desktop.music_place import music_place
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.frame.window_input import InputWindow
from musicrec_desktop.gui.input.action_book import ActionBook
from musicrec_desktop.gui.input.space_key import SpaceKey
from musicrec_desktop.gui.input.text_keys import TextKeys
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.wiring.columns_by_contents import ColumnsByContents
from musicrec_desktop.gui.wiring.dropped_files import DroppedFiles
from musicrec_desktop.gui.wiring.frame_wiring import FrameWiring
from musicrec_desktop.gui.wiring.jobs_wiring import JobsWiring
from musicrec_desktop.gui.wiring.library_wiring import LibraryWiring
from musicrec_desktop.gui.wiring.listeners.listener_switching import ListenerSwitching
from musicrec_desktop.gui.wiring.listeners.listening import Listening
from musicrec_desktop.gui.wiring.main_controllers import main_controllers
from musicrec_desktop.gui.wiring.menus.library_menu import LibraryMenu
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.playing.mini_wiring import MiniWiring
from musicrec_desktop.gui.wiring.playing.playback_wiring import PlaybackWiring
from musicrec_desktop.gui.wiring.playing.up_next_wiring import UpNextWiring
from musicrec_desktop.gui.wiring.settings_wiring import SettingsWiring
from musicrec_desktop.gui.wiring.similar_wiring import SimilarWiring
from musicrec_desktop.gui.wiring.tags_wiring import TagsWiring
from musicrec_desktop.gui.wiring.track_answers import TrackAnswers
from musicrec_desktop.gui.wiring.undo_wiring import UndoWiring
from musicrec_desktop.gui.wiring.ways_through import WaysThrough
from musicrec_desktop.gui.wiring.window_actions import Answering, add_window_actions
from musicrec_desktop.gui.wiring.window_pages import WindowPages
from musicrec_desktop.gui.wiring.window_state import KeptPart, WindowState
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.listening.scanning import ScanService
from musicrec_desktop.services.playing.player import PlayerService

if TYPE_CHECKING:
    from musicrec_desktop.gui.mini_player import MiniPlayer


class MainWindow(InputWindow):
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

    RESTART = 64  # what the event loop ends with, where the program is to begin again

    def __init__(
        self,
        services: Services,
        scanning: ScanService,
        player: PlayerService,
        theme: ThemeController,
        jobs: JobRunner,
    ) -> None:
        super().__init__()
        self.setWindowTitle("MusicRec Desktop")  # no words: a name
        self._services = services
        self._player = player
        self.runner = jobs
        self._ending = False
        self.settings = SettingsController(services.settings_file, services.settings, self)
        self._theme = theme
        theme.follow(services.settings)
        self._make_frame(scanning)
        self.answers = TrackAnswers(
            self.frame, self._controllers, model=self.model, theme=theme, window=self
        )
        self.others = self._add_pages()
        self._add_listeners()
        self._add_tables()
        self._add_desktop()
        self.answers.complete(self.others, self.listening, self._add_undo())
        self._add_ways_through()
        self._wire()
        self.keys = self._add_keys()
        TextKeys(self)
        SpaceKey(self, self.toggle_requested.emit)
        self._mini = MiniWiring(
            playback=self.playback,
            playing=self._playing,
            transport=self.transport,
            listening=self.listening,
            covers=self._covers,
            theme=theme,
            keys=self.keys,
            window=self,
        )
        self._state = WindowState(self, self.frame, self.pages, self.settings, self._kept_parts())
        self._restore()
        self._begin()

    # ---- making

    def _make_frame(self, scanning: ScanService) -> None:
        """Make what is seen, and the controllers that fill it; call both by their own names."""
        self._covers = CoverLoader(self._services.covers, self.runner, self)
        self.model = TrackTableModel(self, in_background(self.runner))
        spectrograms = self._services.spectrograms()
        frame = WindowFrame(self.model, self._covers, spectrograms, self._theme.tokens, self)
        self.frame = frame
        self.setCentralWidget(frame)
        self.sidebar, self.header, self.pages = frame.sidebar, frame.header, frame.pages
        self.songs, self.similar, self.strip = frame.songs, frame.similar, frame.strip
        self.transport, self.notice = frame.transport, frame.notice
        made = self._controllers = main_controllers(
            self._services,
            scanning,
            self._player,
            spectrograms,
            frame=frame,
            model=self.model,
            settings=self.settings,
            jobs=self.runner,
            parent=self,
        )
        self.library, self.removal, self.tags = made.library, made.removal, made.tags
        self.watching, self.playback = made.watching, made.playback
        self.playlists, self.playlist_entries = made.playlists, made.playlist_entries
        self.neighbours, self.passages = made.neighbours, made.passages

    def _add_listeners(self) -> None:
        """Let tracks be rated, and somebody else listen."""
        self.listening: Listening = Listening(self._parts, self.transport, self)
        self.library.loaded.connect(self.listening.load)
        self.switching = ListenerSwitching(
            self._parts,
            self.frame,
            ratings=self.listening.ratings,
            neighbours=self.neighbours,
            end_radio=self.others.discovery.radio.leave,
            blend=self.others.discovery.blends.ask,
            window=self,
        )
        self.library.loaded.connect(self.switching.load)

    def _add_tables(self) -> None:
        """Show ratings and plays in every table of tracks."""
        self._tables = RatedTables(self.listening.ratings, self.playback.enqueue, self)
        for page in self.pages.made():
            self._tables.add_page(page)
        self.pages.page_made.connect(self._tables.add_page)
        self._widths = ColumnsByContents(self.model, self.library, self.pages, self)
        self._play_counts = PlayCounts(
            self._services.bus, self._services.songs, self.model, self.runner, self
        )

    def _add_desktop(self) -> None:
        """Be a program among others: files from outside, media keys, work in the background."""
        self.opening = OpeningController(
            self.library, self.playback, self.others.playlists.files, self._parts.jobs, self
        )
        self.jobs = JobsWiring(self._parts, self.header.pill, self.pages, self.sidebar, self)
        self.jobs.jobs.changed.connect(self.others.genres.controller.refresh_pause)
        self.desktop = DesktopController(
            self._player,
            self.settings,
            self.model,
            self._services.covers,
            self._theme.tokens,
            self,
        )
        self._playing: PlaybackWiring = PlaybackWiring(
            self.frame,
            playback=self.playback,
            desktop=self.desktop,
            settings=self.settings,
            theme=self._theme,
            what_to_play=self.answers.what_to_play,
            window=self,
        )

    def _add_ways_through(self) -> None:
        self._ways = ways = WaysThrough(
            self._parts,
            self.frame,
            others=self.others,
            answers=self.answers,
            switching=self.switching,
            tags=self.tags,
            ratings=self.listening.ratings,
            parent=self,
        )
        self.search, self.last_page, self.page_tabs = ways.search, ways.last_page, ways.page_tabs
        self.column_browser, self.song_groups = ways.column_browser, ways.song_groups

    def _begin(self) -> None:
        """Read the library as soon as the window stands."""
        first = self.pages.currentWidget()
        (first if first not in (None, self.songs) else self.songs.table).setFocus()
        QTimer.singleShot(0, self.library.load)
        self.library.loaded.connect(self.playback.bring_back)
        self.library.loaded.connect(self.last_page.library_loaded)
        self.playlists.refresh()

    def _add_undo(self) -> UndoWiring:
        undoing = UndoWiring(
            self._parts,
            self.frame,
            self._controllers,
            ratings=self.listening.ratings,
            listeners=self.switching.controller,
            tidying=self.others.tidying.controller,
            imports=self.others.exchange.imports,
            parent=self,
        )
        undoing.stack.taking_back.connect(self.notice.withdraw_undo)
        self.others.discovery.let_undo(undoing, self.notice)
        return undoing

    def _add_keys(self) -> ActionBook:
        keys = add_window_actions(
            Answering(
                window=self,
                settings=self.settings,
                frame=self.frame,
                answers=self.answers,
                playback=self.playback,
                library=self.library,
                others=self.others,
                ways=self._ways,
                listening=self.listening,
                choose_folder=self.choose_folder,
                next_theme=self._following.next_theme,
                toggle_mini=self.toggle_mini,
                show_shortcuts=self.show_shortcuts,
                quit=self.quit,
            )
        )
        self.answers.undoing.name_actions(keys, self.sidebar.menu_requested)
        LibraryMenu(keys, self.sidebar, self)
        self.answers.name_keys(keys)
        return keys

    def _add_pages(self) -> WindowPages:
        self.sidebar.add_page("for-you", translate("Pages", "For you"), "for-you")
        self.pages.add("songs", lambda: self.songs)
        self.sidebar.add_page("songs", translate("Pages", "Songs"), "songs")
        parts = self._parts = Parts(
            services=self._services,
            player=self._player,
            playback=self.playback,
            playlists=self.playlists,
            playlist_entries=self.playlist_entries,
            settings=self.settings,
            model=self.model,
            covers=self._covers,
            theme=self._theme,
            jobs=self.runner,
            notice=self.notice,
            library=self.library,
            removal=self.removal,
            choose_folder=self.choose_folder,
            show_menu=self.answers.show_menu,
            find_similar=self.neighbours.find,
        )
        others = WindowPages(parts, self.pages, self.sidebar, self)
        self.frame.add_below_pages(others.discovery.bar)
        self.pages.open("songs")
        return others

    def _wire(self) -> None:
        made, others, answers = self._controllers, self.others, self.answers
        FrameWiring(self.frame, made, others=others, answers=answers, parent=self)
        LibraryWiring(
            self.frame,
            made,
            others=others,
            answers=answers,
            choose_folder=self.choose_folder,
            parent=self,
        )
        SimilarWiring(self.frame, made, others=others, answers=answers, parent=self)
        UpNextWiring(
            self._parts,
            self.frame,
            (self._tables.add_page, others.sort_names.add_tables, self._widths.add_page),
            outside=made.outside,
            radio=others.discovery.radio,
            parent=self,
        )
        self._following = SettingsWiring(
            self.settings,
            self.frame,
            made,
            similarity=self._services.similarity,
            theme=self._theme,
            parent=self,
        )
        others.spectrogram_changed.connect(self.frame.draw_strip)
        others.shortcuts_requested.connect(self.show_shortcuts)
        others.restart_requested.connect(self.restart)
        self._covers.loaded.connect(self.frame.covers_loaded)
        self.sidebar.failures_requested.connect(self.show_failures)
        self.transport.mini_requested.connect(self.toggle_mini)
        self.desktop.requests.quit_requested.connect(self.quit)
        self.opening.problem.connect(self.notice.say)
        TagsWiring(
            made,
            others=others,
            answers=answers,
            playing=self._playing,
            notice=self.notice,
            parent=self,
        )
        self._wire_input()

    def _wire_input(self) -> None:
        self.toggle_requested.connect(self._playing.toggle)
        self.seek_pressed.connect(self.strip.keyPressEvent)
        self.back_requested.connect(self.pages.back)
        self.forward_requested.connect(self.pages.forward)
        new = self.others.new_playlist
        dropped = DroppedFiles(self._parts, self.frame, self.opening, new, self)
        self.hovered.connect(dropped.hover)
        self.dropped.connect(dropped.take)

    @property
    def busy(self) -> bool:
        """Whether anything is done in the background."""
        return self.runner.busy

    # ---- settings

    def _kept_parts(self) -> dict[str, KeptPart]:
        return self._ways.kept() | {
            "mini": self._mini,
            "transport": self.transport,
            "sidebar": self.sidebar,
            "strip": self.frame.strip_fold,
            "similar": self.frame.side,
            "side-pane": self.frame.panes,
        }

    def _restore(self) -> None:
        settings = self.settings.current
        self._playing.restore(settings)
        self.sidebar.show_theme(settings.theme)
        self._state.restore()
        self.frame.draw_strip(settings.views.get("now-playing", {}))

    def keep_settings(self) -> None:
        """Write down how the user has left everything."""
        self._state.keep()

    # ---- answers

    def choose_folder(self) -> None:
        """Ask for a folder and add it."""
        title = translate("Library", "Choose a music folder")
        folder = QFileDialog.getExistingDirectory(self, title, music_place())
        if folder:
            self.library.add_folders([folder])

    def show_failures(self) -> None:
        """Show which files could not be read."""
        from musicrec_desktop.gui.dialogs.failures import FailuresDialog

        FailuresDialog(self._services.songs.failures(), self).open()

    def show_shortcuts(self) -> None:
        """Show all keys, to be looked up and changed."""
        from musicrec_desktop.gui.dialogs.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self.keys, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def mini(self) -> MiniPlayer | None:
        """The small window; None until it is asked for."""
        return self._mini.mini

    def toggle_mini(self) -> None:
        """Show the small window in place of this one, or this one again."""
        self._mini.toggle()

    # ---- the end

    def quit(self) -> None:
        """End the program, whatever the close button does."""
        self._ending = True
        self.close()
        QApplication.quit()

    def restart(self) -> None:
        """End the program and begin it again, for what only a start can change."""
        self._ending = True
        self.close()
        QApplication.exit(self.RESTART)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.desktop.tray.keeps_running and not self._ending:
            event.ignore()
            self.hide()
            return
        self._mini.close()
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
