"""Tracks that are kept in playlists: new ones, or those that are there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.playlist_names import name_for
from musicrec_desktop.gui.words.tracks import one_or_many

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.playlist_name import Keep


class PlaylistKeeping(QObject):
    """Asks where tracks are to be kept, makes that playlist, and shows it once it is there.

    Parameters
    ----------
    parts : Parts
    sidebar : Sidebar
        In which a new playlist's name gets the keyboard.
    open_playlist : callable
        Shows the playlist of an id.
    put_into : callable
        Puts the playlist of an id into the folder of another.
    window : QWidget
    """

    def __init__(
        self,
        parts: Parts,
        sidebar: Sidebar,
        *,
        open_playlist: Callable[[int], None],
        put_into: Callable[[int, int], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._sidebar = sidebar
        self._open_playlist = open_playlist
        self._put_into = put_into
        self._window = window
        self._into: int | None = None  # the folder of the one that is made next
        self._named = ""  # what the playlist is called that is being made
        self._held: list[Track] = []  # what is put into it; empty for nothing yet
        self._focused: int | None = None  # whose name is to get the keyboard, once it is there
        playlists = parts.playlists
        playlists.changed.connect(lambda _known: self._focus_name())
        playlists.made.connect(self._made)
        playlists.not_made.connect(self._not_made)
        parts.playlist_entries.doubled.connect(self._ask_doubled)

    def new_playlist(
        self,
        tracks: Sequence[Track] = (),
        name: str = "",
        *,
        origin: str = "",
        kept: Callable[[], None] | None = None,
        folder_id: int | None = None,
    ) -> None:
        """Ask for a name, and keep these tracks under it.

        Parameters
        ----------
        tracks : sequence of Track
        name : str
            What is proposed.
        origin : str
            Where they come from, which says what is proposed otherwise; see :func:`name_for`.
        kept : callable, optional
            Called where they are kept, and not only asked for.
        folder_id : int, optional
            The folder of playlists that it is put into.
        """
        from musicrec_desktop.gui.dialogs.playlist_name import SaveTracksDialog

        playlists = self._parts.playlists
        name = name or name_for(origin, tracks, datetime.now().astimezone().date())
        dialog = SaveTracksDialog(tracks, name, playlists.known, self._in_front())

        def save(keep: Keep, name: str, there: Playlist | None) -> None:
            self._into = folder_id if there is None else None
            self._save(keep, name, there, tracks)

        dialog.chosen.connect(save)
        if kept is not None:
            dialog.chosen.connect(lambda *_: kept())
        self._open(dialog)

    def choose(self, tracks: Sequence[Track]) -> None:
        """Ask which playlist tracks are put into."""
        from musicrec_desktop.gui.dialogs.playlist_choice import PlaylistChoiceDialog

        playlists = self._parts.playlists
        dialog = PlaylistChoiceDialog(
            tracks, playlists.tree, self._parts.theme.tokens, self._in_front()
        )
        entries = self._parts.playlist_entries
        dialog.chosen.connect(lambda playlist: entries.add(playlist, tracks))
        dialog.new_requested.connect(lambda name: self.new_playlist(tracks, name))
        dialog.create_requested.connect(lambda name: self._create(name, tracks))
        self._open(dialog)

    def _save(self, keep: Keep, name: str, there: Playlist | None, tracks: Sequence[Track]) -> None:
        from musicrec_desktop.gui.dialogs.playlist_name import Keep

        entries = self._parts.playlist_entries
        if there is None:
            self._create(name, tracks)
        elif keep is Keep.ADD:
            entries.add(there, tracks)
        else:
            entries.replace(there, tracks)

    def _create(self, name: str, tracks: Sequence[Track]) -> None:
        self._named, self._held = name, list(tracks)
        self._parts.playlists.create(name, tracks)

    def _in_front(self) -> QWidget:
        """Return what a dialog is to lie over: a list may have one of its own."""
        return QApplication.activeModalWidget() or self._window

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_doubled(
        self,
        playlist: Playlist,
        tracks: Sequence[Track],
        position: int | None,
        held: frozenset[int],
        outside: int,
    ) -> None:
        """Ask whether tracks are to stand in a playlist twice."""
        from musicrec_desktop.gui.dialogs.doubled_tracks import DoubledTracks

        new = [track for track in tracks if track.id not in held]
        box = DoubledTracks(playlist, len(tracks), len(new), self._in_front())
        put = self._parts.playlist_entries.put

        def answered() -> None:
            chosen = box.clickedButton()
            if chosen is box.all_button:
                put(playlist, tracks, position, outside=outside)
            elif chosen is box.new_button:
                put(playlist, new, position, outside=outside)

        box.finished.connect(answered)
        self._open(box)

    def _made(self, playlist: Playlist) -> None:
        """Open a playlist, unless songs in view were put into it; an empty one gets the keyboard.

        What was asked for by name, and made without songs, is worked with next.
        """
        named, self._named = self._named, ""
        tracks, self._held = self._held, []
        into, self._into = self._into, None
        if into is not None and playlist.name == named:
            self._put_into(playlist.id, into)
        if tracks and playlist.name == named:
            self._say_kept(playlist, tracks)
            return
        self._open_playlist(playlist.id)
        self._focused = playlist.id if playlist.name == named else None
        self._focus_name()

    def _not_made(self) -> None:
        """Forget what was to stand in a playlist that is not there: the next one is another."""
        self._named, self._held, self._into = "", [], None

    def _say_kept(self, playlist: Playlist, tracks: Sequence[Track]) -> None:
        self._parts.notice.say(
            translate(
                "Playlist",
                "{tracks} added to “{name}”",
                tracks=one_or_many(tracks),
                name=playlist.name,
            ),
            translate("Send", "Show"),
            lambda: self._open_playlist(playlist.id),
        )

    def _focus_name(self) -> None:
        if self._focused is not None and self._sidebar.lists.focus_playlist(self._focused):
            self._focused = None
