"""What can be done with tracks anywhere in the window, and the menu that offers it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.desktop.track_mime import as_text, paths_of, track_mime
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.input.action_book import ActionBook
from musicrec_desktop.gui.input.menu_letters import pop_up
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.wiring.listeners.listening import Listening
from musicrec_desktop.gui.wiring.main_controllers import MainControllers
from musicrec_desktop.gui.wiring.menus.playing_menu import PlayingMenu
from musicrec_desktop.gui.wiring.menus.track_menu import TrackActions, track_menu
from musicrec_desktop.gui.wiring.selected_tracks import selected_where_the_keyboard_is
from musicrec_desktop.gui.wiring.undo_wiring import UndoWiring
from musicrec_desktop.gui.wiring.window_pages import WindowPages

if TYPE_CHECKING:
    from musicrec_desktop.gui.controllers.tags.renaming import RenamingController
    from musicrec_desktop.gui.controllers.tags.tag_tools import TagToolsController

MOST_SHOWN = 20  # files of one request: each folder of them is a window


class TrackAnswers(QObject):
    """Answers menus and keys that are about tracks.

    Attributes
    ----------
    actions : TrackActions
        What menus offer; what pages bring is put in by :meth:`complete`.
    """

    def __init__(
        self,
        frame: WindowFrame,
        controllers: MainControllers,
        *,
        model: TrackTableModel,
        theme: ThemeController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._frame = frame
        self._model = model
        playback = self._playback = controllers.playback
        neighbours = self._neighbours = controllers.neighbours
        playlists = self._playlists = controllers.playlists
        self._add_to_playlist = controllers.playlist_entries.add
        tags = self._tags = controllers.tags
        self._theme = theme
        self._window = window
        self._others: WindowPages | None = None
        self._undoing: UndoWiring | None = None
        self.tag_tools: TagToolsController | None = None
        self.renaming: RenamingController | None = None
        tags.tools_wanted.connect(self.change_tags)
        self.actions = TrackActions(
            play_now=lambda tracks: playback.play(tracks, 0),
            play_next=playback.play_next,
            enqueue=playback.enqueue,
            find_similar=neighbours.find,
            show_files=self._show_files,
            playlists=lambda: playlists.tree,
            add_to_playlist=self._add_to_playlist,
            remove=controllers.removal.remove,
            trash=lambda tracks: self._pages.files.trash(tracks),
            edit_tags=self.edit_tags,
            change_tags=self.change_tags,
            rename_files=self.rename_files,
            start_radio=lambda tracks: self._pages.discovery.radio.start_from(tracks),
            find_path=lambda tracks: self._pages.discovery.paths.ask(tracks),
            new_playlist=lambda tracks: self._pages.new_playlist(tracks),
            choose_playlist=self.choose_playlist,
            go_to_artist=lambda track: self._pages.browsing.open_artist(track.artist),
            go_to_album=lambda track: self._pages.browsing.open_album(track.release),
            add_ratings=lambda menu, tracks: self._add_ratings(menu, tracks),
            add_file_menus=lambda menu, tracks: self._pages.files.extend_menu(menu, tracks),
            copy=self.copy,
            copy_paths=self.copy_paths,
            show_details=lambda tracks: self._pages.show_details(tracks),
            predict_genre=lambda tracks: self._pages.genres.predict(tracks, tags.write),
            keys=lambda command: self._keys_of(command),
        )
        self._keys_of: Callable[[str], str] = lambda _command: ""
        self._add_ratings: Callable[[QMenu, list[Track]], None] = lambda _menu, _tracks: None
        remove = QAction(frame.songs.table)
        remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._remove_selected)
        frame.songs.table.addAction(remove)

    def complete(self, others: WindowPages, listening: Listening, undoing: UndoWiring) -> None:
        """Take what came to be after the menus: the pages, ratings, and what can be undone."""
        self._undoing = undoing
        undoing.said.connect(self._frame.notice.say)
        self._others = others
        self._add_ratings = listening.extend_menu
        PlayingMenu(self._frame, self._playback, self.show_menu, self)

    def name_keys(self, keys: ActionBook) -> None:
        """Let menus say which keys do the same."""
        self._keys_of = lambda command: keys.command(command).keys

    @property
    def undoing(self) -> UndoWiring:
        """What knows what was done last."""
        assert self._undoing is not None
        return self._undoing

    @property
    def _pages(self) -> WindowPages:
        assert self._others is not None
        return self._others

    def show_menu(self, tracks: list[Track], place: QPoint, own: QMenu | None = None) -> None:
        """Show the menu of tracks, after the entries of the place it was asked for in."""
        menu = track_menu(tracks, self.actions, self._theme.tokens, self._window, own)
        pop_up(menu, place)

    def show_similar_menu(self, tracks: list[Track], place: QPoint) -> None:
        """Show the menu of neighbours, with what only their panel can do."""
        menu = track_menu(tracks, self.actions, self._theme.tokens, self._window)
        if len(tracks) == 1:
            self._frame.similar.extend_menu(menu, tracks[0])
        pop_up(menu, place)

    def selected(self) -> list[Track]:
        """Return the tracks that keys are about: those selected where the keyboard is.

        Among the songs it may be elsewhere meanwhile, as in the search field.
        """
        here = selected_where_the_keyboard_is()
        if here or self._frame.pages.name != "songs":
            return here
        return self._frame.songs.selected()

    def with_selected(
        self, answer: Callable[[list[Track]], None], *, or_playing: bool = False
    ) -> None:
        """Do something with what is selected, once its tracks are read; nothing where none is.

        Of albums, artists, genres and folders these are read first.

        Parameters
        ----------
        answer : callable
        or_playing : bool
            Where nothing is selected, with what plays.
        """
        if self._pages.browsing.tracks_at_keyboard(answer):
            return
        tracks = self.selected_or_playing() if or_playing else self.selected()
        if tracks:
            answer(tracks)

    def selected_or_playing(self) -> list[Track]:
        """Return the same, or what plays where nothing is selected."""
        playing = self._playback.track
        return self.selected() or ([] if playing is None else [playing])

    def edit_tags(self, tracks: list[Track]) -> None:
        """Open the tag editor on tracks."""
        if tracks:
            self._tags.open(tracks, self._model.shown(), self._theme.tokens, self._window)

    def change_tags(self, tracks: list[Track], tool: str = "") -> None:
        """Open a tool for the tags of tracks, the last one where none is named."""
        if not tracks:
            return
        from musicrec_desktop.gui.controllers.tags.tag_tools import TagToolsController
        from musicrec_desktop.gui.dialogs.tag_tools import Tool

        if self.tag_tools is None:
            self.tag_tools = TagToolsController(self._tags, self)
        named = Tool(tool) if tool else None
        self.tag_tools.open(tracks, named, self._theme.tokens, self._window)

    def rename_files(self, tracks: list[Track]) -> None:
        """Ask how files are to be named."""
        from musicrec_desktop.gui.controllers.tags.renaming import RenamingController

        if self.renaming is None:
            self.renaming = RenamingController(self._tags, self)
        self.renaming.open(tracks, self._theme.tokens, self._window)

    def choose_playlist(self, tracks: list[Track]) -> None:
        """Ask which playlist tracks are put into."""
        self._pages.playlists.keeping.choose(tracks)

    def show_unwritten(self, failures: list[Failure]) -> None:
        """Show which files could not be written, and why."""
        from musicrec_desktop.gui.dialogs.failures import FailuresDialog

        FailuresDialog(
            failures,
            QApplication.activeModalWidget() or self._window,
            translate("Problems", "%n file(s) could not be written", n=len(failures)),
            translate("Problems", "They are as they were, byte for byte."),
        ).open()

    def copy(self, tracks: Sequence[Track]) -> None:
        """Copy tracks: as files where files are pasted, as lines where text is."""
        if tracks:
            QApplication.clipboard().setMimeData(track_mime(tracks))
            said = translate("Track menu", "Copied: {track}", track=as_text(tracks[:1]))
            self._frame.notice.say(_and_more(said, tracks))

    def copy_paths(self, tracks: Sequence[Track]) -> None:
        """Copy where the files of tracks are."""
        if tracks:
            QApplication.clipboard().setText("\n".join(paths_of(tracks)))
            said = translate("Track menu", "Path copied: {path}", path=tracks[0].path)
            self._frame.notice.say(_and_more(said, tracks))

    def find_similar_to_selected(self) -> None:
        """Ask what sounds like the selected track."""
        self.with_selected(lambda tracks: self._neighbours.find(tracks[0]), or_playing=True)

    def reveal_playing(self) -> None:
        """Go to the playing track among the songs."""
        track = self._playback.shown
        if track is None:
            self._frame.notice.say(translate("Track menu", "Nothing is playing."))
        elif self._model.track(track.id) is None:
            said = translate("Track menu", "“{title}” is not in your library.", title=track.title)
            self._frame.notice.say(said)
        else:
            self._frame.pages.open("songs")
            self._frame.songs.reveal(track.id)
            self._frame.songs.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def drop_on_playlist(self, playlist_id: int, ids: Sequence[int]) -> None:
        """Add dropped tracks to a playlist, to a new one where the id is no playlist's."""
        found = (self._model.track(number) for number in ids)
        tracks = [track for track in found if track is not None]
        playlist = next((p for p in self._playlists.known if p.id == playlist_id), None)
        if playlist is None:
            self._pages.new_playlist(tracks)
        else:
            self._add_to_playlist(playlist, tracks)

    def what_to_play(self) -> tuple[list[Track], int] | None:
        """Return the tracks in view, from the selected one on."""
        tracks = self._model.shown()
        if not tracks:
            return None
        selected = self._frame.songs.selected()
        row = self._model.row_of(selected[0].id) if selected else 0
        return tracks, row or 0

    def undo(self) -> None:
        """Take back what was done last."""
        self.undoing.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.undoing.redo()

    def _remove_selected(self) -> None:
        tracks = self._frame.songs.selected()
        if tracks:
            self.actions.remove(tracks)

    def _show_files(self, tracks: list[Track]) -> None:
        """Show files where they are; of a selection that has too many, the first ones."""
        from musicrec_desktop.gui.desktop.file_manager import show_in_file_manager

        paths = paths_of(tracks)
        if not show_in_file_manager(*paths[:MOST_SHOWN]):
            said = translate(
                "Track menu", "No file manager answered. The file is {path}", path=paths[0]
            )
            self._frame.notice.say(said)


def _and_more(said: str, tracks: Sequence[Track]) -> str:
    """Return what was said of the first track, with how many there are besides."""
    if len(tracks) == 1:
        return said
    return translate("Track menu", "{said} and %n more", n=len(tracks) - 1, said=said)
