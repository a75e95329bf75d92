"""Playlist files and libraries of other players: chosen or dropped, and taken in."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.playlists.playlists import PlaylistController
from musicrec_desktop.gui.desktop.music_place import music_place
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.words.tracks import quoted
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.exchange.playlist_exchange import ImportedPlaylist, PlaylistExchange
from musicrec_desktop.services.library.songs import SongService

if TYPE_CHECKING:
    from musicrec_desktop.services.exchange.library_import import ImportPlan, LibraryImport

PLAYLISTS = "*.m3u8 *.m3u *.pls *.xspf"
LIBRARIES = "*.xml *.db songs"  # no words
PLAYERS = "iTunes, Rhythmbox, Strawberry, Clementine, Quod Libet"  # no words
MOST_NAMED = 1000


class PlaylistFilesController(QObject):
    """Asks for files and hands them on; what came of it is said."""

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

    def _taken_in(self, done: list[ImportedPlaylist]) -> None:
        self._playlists.refresh()
        if done:
            self._playlists.tell_made([item.playlist for item in done])
        if len(done) == 1:
            self._playlists.made.emit(done[0].playlist)
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
