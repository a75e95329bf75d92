"""Playlist files and libraries of other players: chosen or dropped, taken in, and written."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.playlists import Playlist, PlaylistFolder
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.core.transcoding import Target
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.playlists.playlists import PlaylistController
from musicrec_desktop.gui.desktop.file_manager import show_in_file_manager
from musicrec_desktop.gui.desktop.music_place import music_place
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.words.tracks import quoted
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.exchange.free_names import free_name
from musicrec_desktop.services.exchange.playlist_exchange import ImportedPlaylist, PlaylistExchange
from musicrec_desktop.services.library.songs import SongService

if TYPE_CHECKING:
    from musicrec_desktop.services.exchange.library_import import ImportPlan, LibraryImport
    from musicrec_desktop.services.exchange.playlist_copy import CopiedFiles

PLAYLISTS = "*.m3u8 *.m3u *.pls *.xspf"
LIBRARIES = "*.xml *.db songs"  # no words
PLAYERS = "iTunes, Rhythmbox, Strawberry, Clementine, Quod Libet"  # no words
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
        paths, _ = QFileDialog.getOpenFileNames(
            self._window,
            translate("Import", "Import", comment="Noun"),
            music_place(),
            ";;".join(_read()),
        )
        self.take_in(paths)

    def take_in(self, paths: Sequence[str]) -> None:
        """Make a playlist of each file, or take over what another player knows."""
        if not paths:
            return
        self._jobs.start(
            lambda: self._looking_at(paths),
            finished=self._sorted_out,
            failed=self._failed,
            cancelled=self._left,
            name=_importing(paths),
            again=lambda: self.take_in(paths),
        )

    def look_into_tags(self) -> None:
        """Offer what other players have written into the tags of the files."""
        self._jobs.start(self._imports.look_into_tags, finished=self._offer, failed=self._failed)

    def _looking_at(
        self, paths: Sequence[str]
    ) -> Generator[Progress, None, tuple[list[str], list[ImportPlan]]]:
        libraries = [path for path in paths if self._imports.knows(path)]
        plans: list[ImportPlan] = []
        for path in libraries:
            plan = yield from self._imports.looking(path)
            plans.append(plan)
        return [path for path in paths if path not in libraries], plans

    def _sorted_out(self, sorted_out: tuple[list[str], list[ImportPlan]]) -> None:
        lists, plans = sorted_out
        if lists:
            self._import_lists(lists)
        for plan in plans:
            self._offer(plan)

    def _import_lists(self, lists: Sequence[str]) -> None:
        self._jobs.start(
            lambda: self._exchange.importing(lists),
            finished=self._taken_in,
            failed=self._failed,
            cancelled=self._left,
            name=_importing(lists),
            again=lambda: self._import_lists(lists),
        )

    def _left(self, _nothing: None) -> None:
        self._notice.say(translate("Import", "The import was stopped; nothing was changed."))

    def _offer(self, plan: ImportPlan) -> None:
        """Ask whether what a plan says is to be done."""
        found = translate(
            "Import",
            "{player}: {found} of %n track(s) found in the library.",
            n=plan.tracks,
            player=plan.player,
            found=plan.found,
        )
        if not plan.changes:
            nothing = translate("Import", "There is nothing to import.")
            self._notice.say(" ".join((found, *plan.unread, nothing)))
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(translate("Import", "Import from {player}", player=plan.player))
        question = translate("Import", "Take over {changes}?", changes=changes_said(plan))
        box.setText("\n\n".join((found, *plan.unread, question)))
        box.setInformativeText(
            translate(
                "Import",
                "Higher counts and ratings that were given here stay. A backup is made before; "
                "Settings › Storage brings it back.",
            )
        )
        box.setDetailedText("\n".join(plan.absent[:MOST_NAMED]))
        take = box.addButton(
            translate("Import", "Import", comment="Verb"), QMessageBox.ButtonRole.AcceptRole
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        take.clicked.connect(lambda: self._take_over(plan))
        box.open()

    def _take_over(self, plan: ImportPlan) -> None:
        def work() -> Generator[Progress, None, list[Track]]:
            yield from self._imports.applying(plan)
            return self._songs.get([item.track_id for item in plan.listening])

        def answer(tracks: list[Track]) -> None:
            self._model.update_tracks(tracks)
            self._playlists.refresh()
            self._notice.say(
                translate(
                    "Import",
                    "Imported from {player}: {changes}.",
                    player=plan.player,
                    changes=changes_said(plan),
                )
            )

        def stopped(_nothing: None) -> None:
            taken = [item.track_id for item in plan.listening]
            self._jobs.start(lambda: self._songs.get(taken), finished=self._model.update_tracks)
            self._playlists.refresh()

        self._jobs.start(
            work,
            finished=answer,
            failed=self._failed,
            cancelled=stopped,
            name=translate("Jobs", "Importing from {player}", player=plan.player),
            again=lambda: self._take_over(plan),
        )

    def choose_export(self, playlist: Playlist) -> None:
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
            if left_out:
                said = translate(
                    "Export",
                    "{said}; %n track(s) (has|have) no form there",
                    n=len(left_out),
                    said=said,
                )
            self._notice.say(said)

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

    def choose_export_of_all(self, folder: PlaylistFolder) -> None:
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
            if left_out:
                said = translate(
                    "Export", "{said}; %n track(s) (has|have) no form there", n=left_out, said=said
                )
            self._notice.say(said)

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

    def copy(self, playlist: Playlist, folder: Path, target: Target | None = None) -> Job:
        """Copy the files of a playlist into a folder, encoded or not, with a list of them."""
        from musicrec_desktop.services.exchange.playlist_copy import CopiedFiles

        def work() -> Generator[Progress, None, CopiedFiles]:
            done = CopiedFiles(0, ())
            for event in self._exchange.copy_files(playlist.id, folder, target):
                if isinstance(event, CopiedFiles):
                    done = event
                else:
                    yield event
            return done

        def answer(done: CopiedFiles) -> None:
            said = translate(
                "Export",
                "%n file(s) of “{name}” copied to {folder}",
                n=done.copied,
                name=playlist.name,
                folder=display_path(folder),
            )
            if done.unread:
                others = translate("Export", "Show what could not be read")
                self._notice.say(
                    said, others, lambda: show_uncopied(done.unread, self._window), stays=True
                )
            else:
                show = translate("Send", "Show")
                self._notice.say(said, show, lambda: show_in_file_manager(str(folder)))

        return self._jobs.start(
            work,
            finished=answer,
            failed=lambda error: self._notice.say(sentence_of(error), stays=True),
            cancelled=lambda _: self._notice.say(
                translate(
                    "Send",
                    "Stopped; what was copied is in {folder}.",
                    folder=display_path(folder),
                )
            ),
            name=translate("Jobs", "Copying “{name}”", name=playlist.name),
            again=lambda: self.copy(playlist, folder, target),
        )

    def _taken_in(self, done: list[ImportedPlaylist]) -> None:
        self._playlists.refresh()
        if done:
            self._playlists.tell_made([item.playlist for item in done])
        if len(done) == 1:
            self._playlists.made.emit(done[0].playlist)
        self.imported.emit(done)
        found = sum(item.tracks.found for item in done)
        absent = [line for item in done for line in item.tracks.absent]
        named = translate("Counts", "%n playlist(s)", n=len(done))
        if len(done) == 1:
            named = quoted(done[0].playlist.name)
        if not absent:
            self._notice.say(
                translate("Import", "{name} imported with %n track(s).", n=found, name=named)
            )
            return
        said = translate(
            "Import",
            "{name} imported: {found} of %n track(s) found in the library.",
            n=found + len(absent),
            name=named,
            found=found,
        )
        others = translate("Import", "Show the others")
        self._notice.say(said, others, lambda: self._show_absent(absent), stays=True)

    def _show_absent(self, absent: Sequence[str]) -> None:
        from musicrec_desktop.gui.dialogs.missing_lines import MissingLinesDialog

        dialog = MissingLinesDialog(absent, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _failed(self, error: Exception) -> None:
        self._notice.say(sentence_of(error))


def show_uncopied(paths: Sequence[str], window: QWidget) -> None:
    """Show which files could not be read when they were to be copied."""
    from musicrec_desktop.gui.dialogs.failures import FailuresDialog

    reason = translate("Problems", "it could not be read")
    FailuresDialog(
        [Failure(path, "copy", reason, time.time()) for path in paths],  # no words
        window,
        translate("Problems", "%n file(s) could not be copied", n=len(paths)),
        translate("Problems", "The others are in the folder."),
    ).open()


def changes_said(plan: ImportPlan) -> str:
    """Return what a plan would change, as people list it."""
    lists = len(plan.playlists)
    parts = (
        (plan.ratings, translate("Counts", "%n rating(s)", n=plan.ratings)),
        (plan.loved, translate("Counts", "%n loved track(s)", n=plan.loved)),
        (plan.counts, translate("Counts", "%n play count(s)", n=plan.counts)),
        (plan.dates, translate("Counts", "%n date(s) of the last play", n=plan.dates)),
        (lists, translate("Counts", "%n playlist(s)", n=lists)),
    )
    return ", ".join(said for number, said in parts if number)


def _importing(paths: Sequence[str]) -> str:
    """Return what the import of files is called."""
    if len(paths) > 1:
        return translate("Jobs", "Importing %n file(s)", n=len(paths))
    return translate("Jobs", "Importing {file}", file=display_path(Path(paths[0]).name))


def _read() -> list[str]:
    """Return what files can be taken in, for who chooses one."""
    return [
        translate("Files", "Playlists ({patterns})", patterns=PLAYLISTS),
        translate(
            "Files", "Libraries of {players} ({patterns})", players=PLAYERS, patterns=LIBRARIES
        ),
        translate("Files", "All files ({patterns})", patterns="*"),
    ]
