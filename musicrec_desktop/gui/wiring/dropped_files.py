"""Files from another program, let go of over the window: what becomes of them goes by where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QAbstractItemView, QWidget

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.opening import OpeningController
from musicrec_desktop.gui.controllers.playing.outside_files import is_outside
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.panels.queue.queue_list import QueueList
from musicrec_desktop.gui.widgets.sidebar.playlist_entries import PlaylistEntry
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.services.library.audio_files import audio_files

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.playlist_page import PlaylistPage

Then = Callable[[list[Track]], None]


class DroppedFiles(QObject):
    """Puts them into the queue or a playlist where they fall on one; else they are opened.

    Parameters
    ----------
    parts : Parts
    frame : WindowFrame
    opening : OpeningController
    window : QWidget
    """

    def __init__(
        self, parts: Parts, frame: WindowFrame, opening: OpeningController, window: QWidget
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._frame = frame
        self._opening = opening
        self._window = window

    def take(self, paths: Sequence[str], at: QPoint) -> None:
        """Take files and folders that were let go of over a place of the window."""
        then = self._taker(at)
        if then is None:
            self._opening.open(paths)
            return
        self._parts.jobs.start(
            lambda: audio_files(paths),
            finished=lambda files: self._found(files, then),
            failed=self._failed,
        )

    def _taker(self, at: QPoint) -> Then | None:
        """Return what takes tracks there; None where nothing does."""
        from musicrec_desktop.gui.panels.playlist_page import PlaylistPage

        under = self._window.childAt(at)
        while under is not None:
            if isinstance(under, PlaylistEntry) and under.takes_tracks:
                return self._into_playlist(under.place.id)
            if under is self._frame.sidebar.pages["queue"]:
                return self._parts.playback.enqueue
            if isinstance(under, QueueList):
                return self._into_queue(_row_at(under, self._window, at))
            if isinstance(under, PlaylistPage):
                return self._onto_playlist(under, at)
            under = under.parentWidget()
        return None

    def _into_queue(self, row: int | None) -> Then:
        if row is None:
            return self._parts.playback.enqueue
        return lambda tracks: self._parts.player.insert(tracks, row)

    def _onto_playlist(self, page: PlaylistPage, at: QPoint) -> Then | None:
        known = (each for each in self._parts.playlists.known if each.id == page.playlist_id)
        if all(each.kind == "smart" for each in known):
            return None
        whole = page.list.isVisible() and page.list.acceptDrops()  # it is not narrowed
        return self._into_playlist(
            page.playlist_id, _row_at(page.list, self._window, at) if whole else None
        )

    def _into_playlist(self, playlist_id: int, position: int | None = None) -> Then:
        def add(tracks: list[Track]) -> None:
            known = [track for track in tracks if not is_outside(track)]
            if len(known) < len(tracks):
                self._parts.notice.say(_outside_said(len(tracks) - len(known)))
            for playlist in self._parts.playlists.known:
                if playlist.id == playlist_id and known:
                    self._parts.playlists.add(playlist, known, position)

        return add

    def _found(self, files: Sequence[str], then: Then) -> None:
        tracks = self._parts.playback.tracks_of(files)
        if tracks:
            then(tracks)
        else:
            said = translate("Library", "There is no music in what was dropped.")
            self._parts.notice.say(said)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, MusicRecError):
            raise error
        self._parts.notice.say(sentence_of(error))


def _row_at(view: QAbstractItemView, window: QWidget, at: QPoint) -> int | None:
    """Return before which row something is let go of; None behind all of them."""
    port = view.viewport()
    place = port.mapFrom(window, at)
    index = view.indexAt(place)
    if not index.isValid():
        return None
    upper = place.y() < view.visualRect(index).center().y()
    row = index.row() if upper else index.row() + 1
    return row if row < view.model().rowCount() else None


def _outside_said(number: int) -> str:
    return translate(
        "Playlist",
        "%n file(s) (is|are) not in your library: add (its|their) folder first, by dropping it on "
        "the songs.",
        n=number,
    )
