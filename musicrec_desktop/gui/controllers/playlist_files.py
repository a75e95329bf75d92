"""Playlist files: chosen or dropped, taken in, and written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.playlists import PlaylistController
from musicrec_desktop.gui.text import count
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.playlist_exchange import ImportedPlaylist, PlaylistExchange

READ = "Playlists (*.m3u8 *.m3u *.pls *.xspf)"
WRITTEN = ("M3U8 (*.m3u8)", "XSPF (*.xspf)", "PLS (*.pls)", "M3U (*.m3u)")


class PlaylistFilesController(QObject):
    """Asks for files and hands them on; what came of it is said.

    Signals
    -------
    imported(list of ImportedPlaylist)
    """

    imported = Signal(list)

    def __init__(
        self,
        exchange: PlaylistExchange,
        playlists: PlaylistController,
        jobs: JobRunner,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._exchange = exchange
        self._playlists = playlists
        self._jobs = jobs
        self._notice = notice
        self._window = window

    def choose_import(self) -> None:
        """Ask for playlist files and take them in."""
        paths, _ = QFileDialog.getOpenFileNames(self._window, "Import playlists", _music(), READ)
        self.take_in(paths)

    def take_in(self, paths: Sequence[str]) -> None:
        """Make a playlist of each file."""
        if paths:
            self._jobs.start(
                lambda: self._exchange.import_files(paths),
                finished=self._taken_in,
                failed=self._failed,
            )

    def choose_export(self, playlist: Playlist) -> None:
        """Ask where a playlist is to be written, and write it."""
        name = "".join("_" if letter in '/\\:*?"<>|' else letter for letter in playlist.name)
        path, chosen = QFileDialog.getSaveFileName(
            self._window,
            f"Export “{playlist.name}”",
            str(Path(_music(), f"{name}.m3u8")),
            ";;".join(WRITTEN),
        )
        if path:
            suffix = chosen.rpartition("*")[2].rstrip(")") or ".m3u8"
            output = Path(path) if Path(path).suffix else Path(path + suffix)
            self.write(playlist, output)

    def write(self, playlist: Playlist, output: Path) -> None:
        """Write a playlist in the format of the file's name."""

        def answer(result: tuple[int, list[Track]]) -> None:
            number, left_out = result
            also = f"; {count(len(left_out), 'track')} have no form there" if left_out else ""
            self._notice.say(f"{count(number, 'track')} written to {display_path(output)}{also}")

        self._jobs.start(
            lambda: self._exchange.export(playlist.id, output),
            finished=answer,
            failed=self._failed,
        )

    def _taken_in(self, done: list[ImportedPlaylist]) -> None:
        self._playlists.refresh()
        if len(done) == 1:
            self._playlists.made.emit(done[0].playlist)
        self.imported.emit(done)
        found = sum(item.tracks.found for item in done)
        absent = [line for item in done for line in item.tracks.absent]
        named = f"“{done[0].playlist.name}”" if len(done) == 1 else count(len(done), "playlist")
        if not absent:
            self._notice.say(f"{named} imported with {count(found, 'track')}.")
            return
        said = f"{named} imported: {found} of {found + len(absent)} tracks are in the library."
        self._notice.say(said, "Show the others", lambda: self._show_absent(absent))

    def _show_absent(self, absent: Sequence[str]) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle("Not in the library")
        box.setText(
            f"{count(len(absent), 'track')} could not be found. Those that are files appear in "
            "the playlist as soon as their folder is scanned."
        )
        box.setDetailedText("\n".join(absent))
        box.open()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, MusicRecError):
            raise error
        self._notice.say(str(error))


def _music() -> str:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.MusicLocation)
    return next((place for place in places if Path(place).is_dir()), str(Path.home()))
