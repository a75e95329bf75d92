"""Playlists written to files that other players read."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.playlists import Playlist, PlaylistFolder
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.desktop.music_place import music_place
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.exchange.free_names import free_name
from musicrec_desktop.services.exchange.playlist_exchange import PlaylistExchange

WRITTEN = ("M3U8 (*.m3u8)", "XSPF (*.xspf)", "PLS (*.pls)", "M3U (*.m3u)")


class PlaylistExportController(QObject):
    """Asks where playlists are to be written, writes them, and says so."""

    def __init__(
        self, exchange: PlaylistExchange, jobs: JobRunner, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._exchange = exchange
        self._jobs = jobs
        self._notice = notice
        self._window = window

    def ask(self, playlist: Playlist) -> None:
        """Ask where a playlist is to be written, and write it."""
        name = "".join("_" if letter in '/\\:*?"<>|' else letter for letter in playlist.name)
        path, chosen = QFileDialog.getSaveFileName(
            self._window,
            translate("Export", "Export “{name}”", name=playlist.name),
            str(Path(music_place(), f"{name}.m3u8")),
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
            said = translate(
                "Export", "%n track(s) written to {file}", n=number, file=display_path(output)
            )
            self._tell(said, len(left_out))

        self._jobs.start(
            lambda: self._exchange.exporting(playlist.id, output),
            finished=answer,
            failed=self._failed,
            cancelled=lambda _: self._notice.say(
                translate("Export", "The export was stopped; nothing was written.")
            ),
            name=translate("Jobs", "Exporting {file}", file=display_path(output.name)),
            again=lambda: self.write(playlist, output),
        )

    def ask_for_all(self, folder: PlaylistFolder) -> None:
        """Ask where what is in a folder of playlists is to be written, a file for each."""
        title = translate("Export", "Export “{name}”", name=folder.name)
        chosen = QFileDialog.getExistingDirectory(self._window, title, music_place())
        if chosen:
            self.write_all(folder, Path(chosen))

    def write_all(self, folder: PlaylistFolder, output: Path) -> None:
        """Write each playlist of a folder to a file of its own; none that is there is replaced."""

        def work() -> Generator[Progress, None, int]:
            left_out = 0
            for playlist in folder.playlists:
                path = free_name(output, playlist.name, ".m3u8")
                _, left = yield from self._exchange.exporting(playlist.id, path)
                left_out += len(left)
            return left_out

        def answer(left_out: int) -> None:
            said = translate(
                "Export",
                "%n playlist(s) written to {folder}",
                n=len(folder.playlists),
                folder=display_path(output),
            )
            self._tell(said, left_out)

        self._jobs.start(
            work,
            finished=answer,
            failed=self._failed,
            cancelled=lambda _: self._notice.say(
                translate("Export", "The export was stopped; what was written stays.")
            ),
            name=translate("Jobs", "Exporting {file}", file=folder.name),
            again=lambda: self.write_all(folder, output),
        )

    def _tell(self, said: str, left_out: int) -> None:
        """Say what was written, and how many tracks were not."""
        if left_out:
            said = translate(
                "Export", "{said}; %n track(s) (has|have) no form there", n=left_out, said=said
            )
        self._notice.say(said)

    def _failed(self, error: Exception) -> None:
        self._notice.say(sentence_of(error))
