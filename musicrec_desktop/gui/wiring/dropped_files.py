"""Files from another program, let go of over the window: what becomes of them goes by where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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
from musicrec_desktop.gui.widgets.sidebar.playlist_button import DropButton
from musicrec_desktop.gui.widgets.sidebar.playlist_entries import PlaylistEntry
from musicrec_desktop.gui.widgets.tables.drop_line import DropLine
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.services.library.audio_files import audio_files

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.playlist_page import PlaylistPage

Then = Callable[[list[Track]], None]


@dataclass(frozen=True, slots=True)
class _Place:
    """What becomes of tracks that fall somewhere, and what shows so beforehand.

    Attributes
    ----------
    take : callable
    entry : DropButton or None
    view : QAbstractItemView or None
    row : int or None
        Of the view, before which they go; None is behind all.
    """

    take: Then
    entry: DropButton | None = None
    view: QAbstractItemView | None = None
    row: int | None = None


class DroppedFiles(QObject):
    """Puts them into the queue or a playlist where they fall on one; else they are opened.

    Parameters
    ----------
    parts : Parts
    frame : WindowFrame
    opening : OpeningController
    new_playlist : callable
        Asks for a name for tracks.
    window : QWidget
    """

    def __init__(
        self,
        parts: Parts,
        frame: WindowFrame,
        opening: OpeningController,
        new_playlist: Then,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._frame = frame
        self._opening = opening
        self._new_playlist = new_playlist
        self._window = window
        self._lit: DropButton | None = None
        self._line: DropLine | None = None

    def hover(self, at: QPoint | None) -> None:
        """Show where files would go that are over a place of the window; None is none."""
        place = self._place(at) if at is not None else None
        entry = place.entry if place is not None else None
        if entry is not self._lit:
            for button, lit in ((self._lit, False), (entry, True)):
                if button is not None:
                    button.light_up(lit)
            self._lit = entry
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None
        if place is not None and place.view is not None:
            self._line = DropLine(place.view, place.row, self._parts.theme.tokens.accent)

    def take(self, paths: Sequence[str], at: QPoint) -> None:
        """Take files and folders that were let go of over a place of the window."""
        place = self._place(at)
        if place is None:
            self._opening.open(paths)
            return
        self._parts.jobs.start(
            lambda: audio_files(paths),
            finished=lambda files: self._found(files, place.take),
            failed=self._failed,
        )

    def _place(self, at: QPoint) -> _Place | None:
        """Return what takes tracks there; None where nothing does."""
        from musicrec_desktop.gui.panels.playlist_page import PlaylistPage

        under = self._window.childAt(at)
        while under is not None:
            if isinstance(under, PlaylistEntry) and under.takes_tracks:
                return _Place(self._into_playlist(under.place.id), under)
            if isinstance(under, DropButton):
                return self._into_entry(under)
            if isinstance(under, QueueList):
                row = _row_at(under, self._window, at)
                return _Place(self._into_queue(row), view=under, row=row)
            if isinstance(under, PlaylistPage):
                return self._onto_playlist(under, at)
            under = under.parentWidget()
        return None

    def _into_entry(self, entry: DropButton) -> _Place | None:
        """Return what an entry of the sidebar takes tracks for."""
        if entry is self._frame.sidebar.pages["queue"]:
            return _Place(self._parts.playback.enqueue, entry)
        if entry is self._frame.sidebar.lists.makers[0]:
            return _Place(self._into_new, entry)
        return None

    def _into_queue(self, row: int | None) -> Then:
        if row is None:
            return self._parts.playback.enqueue
        return lambda tracks: self._parts.player.insert(tracks, row)

    def _into_new(self, tracks: list[Track]) -> None:
        known = self._known(tracks)
        if known:
            self._new_playlist(known)

    def _onto_playlist(self, page: PlaylistPage, at: QPoint) -> _Place | None:
        known = (each for each in self._parts.playlists.known if each.id == page.playlist_id)
        if all(each.kind == "smart" for each in known):
            return None
        whole = page.list.isVisible() and page.list.acceptDrops()  # it is not narrowed
        row = _row_at(page.list, self._window, at) if whole else None
        return _Place(self._into_playlist(page.playlist_id, row), view=page.list, row=row)

    def _into_playlist(self, playlist_id: int, position: int | None = None) -> Then:
        entries = self._parts.playlist_entries

        def add(tracks: list[Track]) -> None:
            known = [track for track in tracks if not is_outside(track)]
            outside = len(tracks) - len(known)
            if not known:
                self._parts.notice.say(_outside_said(outside))
                return
            for playlist in self._parts.playlists.known:
                if playlist.id == playlist_id:
                    entries.add(playlist, known, position, outside=outside)

        return add

    def _known(self, tracks: list[Track]) -> list[Track]:
        """Return those of the library, and say how many are not."""
        known = [track for track in tracks if not is_outside(track)]
        if len(known) < len(tracks):
            self._parts.notice.say(_outside_said(len(tracks) - len(known)))
        return known

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
