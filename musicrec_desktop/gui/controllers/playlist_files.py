"""Playlist files and libraries of other players: chosen or dropped, taken in, and written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.playlists import PlaylistController
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.text import count
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.exchange.library_import import ImportPlan, LibraryImport
from musicrec_desktop.services.exchange.playlist_exchange import ImportedPlaylist, PlaylistExchange
from musicrec_desktop.services.library.songs import SongService

READ = (
    "Playlists (*.m3u8 *.m3u *.pls *.xspf)",
    "Libraries of iTunes, Rhythmbox, Strawberry, Clementine, Quod Libet (*.xml *.db songs)",
    "All files (*)",
)
MOST_NAMED = 1000
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
        imports: LibraryImport,
        songs: SongService,
        model: TrackTableModel,
        playlists: PlaylistController,
        jobs: JobRunner,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._exchange = exchange
        self._imports = imports
        self._songs = songs
        self._model = model
        self._playlists = playlists
        self._jobs = jobs
        self._notice = notice
        self._window = window

    def choose_import(self) -> None:
        """Ask for files and take them in."""
        paths, _ = QFileDialog.getOpenFileNames(self._window, "Import", _music(), ";;".join(READ))
        self.take_in(paths)

    def take_in(self, paths: Sequence[str]) -> None:
        """Make a playlist of each file, or take over what another player knows."""
        if paths:
            self._jobs.start(
                lambda: self._looked_at(paths), finished=self._sorted_out, failed=self._failed
            )

    def _looked_at(self, paths: Sequence[str]) -> tuple[list[str], list[ImportPlan]]:
        libraries = [path for path in paths if self._imports.knows(path)]
        lists = [path for path in paths if path not in libraries]
        return lists, [self._imports.look(path) for path in libraries]

    def _sorted_out(self, sorted_out: tuple[list[str], list[ImportPlan]]) -> None:
        lists, plans = sorted_out
        if lists:
            self._jobs.start(
                lambda: self._exchange.import_files(lists),
                finished=self._taken_in,
                failed=self._failed,
            )
        for plan in plans:
            self._offer(plan)

    def _offer(self, plan: ImportPlan) -> None:
        """Ask whether what a plan says is to be done."""
        found = f"{plan.player}: {plan.found} of {count(plan.tracks, 'track')} are in the library."
        if not plan.changes:
            self._notice.say(f"{found} There is nothing to take over.")
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(f"Import from {plan.player}")
        box.setText(f"{found}\n\nTake over {changes_said(plan)}?")
        box.setInformativeText(
            "Higher counts and ratings that were given here stay. A backup is made before; "
            "Settings › Storage brings it back."
        )
        box.setDetailedText("\n".join(plan.absent[:MOST_NAMED]))
        take = box.addButton("Import", QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        take.clicked.connect(lambda: self._take_over(plan))
        box.open()

    def _take_over(self, plan: ImportPlan) -> None:
        def work() -> list[Track]:
            self._imports.apply(plan)
            return self._songs.get([item.track_id for item in plan.listening])

        def answer(tracks: list[Track]) -> None:
            self._model.update_tracks(tracks)
            self._playlists.refresh()
            self._notice.say(f"Taken over from {plan.player}: {changes_said(plan)}.")

        self._jobs.start(work, finished=answer, failed=self._failed)

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
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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


def changes_said(plan: ImportPlan) -> str:
    """Return what a plan would change, as people list it."""
    parts = (
        (plan.ratings, "rating"),
        (plan.loved, "loved track"),
        (plan.counts, "play count"),
        (plan.dates, "date of the last play"),
        (len(plan.playlists), "playlist"),
    )
    said = [
        f"{number:,} dates of the last play"
        if "date" in noun and number > 1
        else count(number, noun)
        for number, noun in parts
        if number
    ]
    return ", ".join(said)


def _music() -> str:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.MusicLocation)
    return next((place for place in places if Path(place).is_dir()), str(Path.home()))
