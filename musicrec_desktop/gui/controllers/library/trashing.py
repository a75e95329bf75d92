"""Songs moved to the system's trash: asked for, moved in the background, told, and taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.progress import Report
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.core.translation import decimal, translate
from musicrec_desktop.gui.controllers.library.removal import RemovalController
from musicrec_desktop.gui.controllers.playing.playback import PlaybackController
from musicrec_desktop.gui.desktop.trash import move_to_trash
from musicrec_desktop.gui.dialogs.failures import FailuresDialog
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.songs import SongService
from musicrec_desktop.services.library.trashing import Trashed, TrashPlan, TrashService

MOST_NAMED = 12  # the rest are in the question's details


class TrashController(QObject):
    """Moves the files of songs to the trash.

    Parameters
    ----------
    trash : TrashService
    songs : SongService
    removal : RemovalController
    playback : PlaybackController
    jobs : JobRunner
    notice : Notice
    window : QWidget
    """

    def __init__(
        self,
        trash: TrashService,
        songs: SongService,
        *,
        removal: RemovalController,
        playback: PlaybackController,
        jobs: JobRunner,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._trash = trash
        self._songs = songs
        self._removal = removal
        self._playback = playback
        self._jobs = jobs
        self._notice = notice
        self._window = window
        removal.unreturned.connect(self._show_unreturned)

    def ask(self, tracks: Sequence[Track], kept: Sequence[str] = ()) -> None:
        """Ask whether the files of tracks are to go, but for what is to be ``kept``."""
        ids = [track.id for track in tracks]
        self._jobs.start(
            lambda: self._trash.plan(ids, kept), finished=self._question, failed=self._failed
        )

    def _question(self, plan: TrashPlan) -> None:
        if not plan.files:
            self._notice.say(translate("Trash", "None of these files are in your library."))
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("Trash", "Move to trash"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_asked(plan))
        box.setInformativeText(_explained(plan))
        if len(plan.tracks) > 1:
            box.setDetailedText(
                "\n".join(f"{each.title}  ({display_path(each.path)})" for each in plan.tracks)
            )
        move = box.addButton(translate("Trash", "Move to trash"), QMessageBox.ButtonRole.AcceptRole)
        move.clicked.connect(lambda: self._move(plan))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(move)
        box.open()

    def _move(self, plan: TrashPlan) -> None:
        heard = self._playback.track
        playing = heard.path if heard is not None else ""

        def work(report: Report) -> tuple[Trashed, list[int]]:
            done = self._trash.move(plan, lambda path: move_to_trash(path, playing), report)
            return done, self._songs.order()

        job = self._jobs.start_reporting(
            work,
            finished=lambda result: self._moved(*result),
            failed=self._failed,
            name=translate("Jobs", "Moving to the trash"),
        )
        self._removal.removing.emit(job)

    def _moved(self, done: Trashed, left: list[int]) -> None:
        """Show what is left, say what went, and why something did not."""
        removal = self._removal
        removal.show_left(left, done.files)
        if done.files:
            said = translate("Trash", "%n file(s) moved to the trash.", n=len(done.files))
            removal.removed.emit(said)
            deed = translate("Undo", "moving %n file(s) to the trash", n=len(done.files))
            removal.undoable.emit(deed, None)  # not done again without asking
        self._show(
            done.failures,
            translate("Trash", "%n file(s) not moved to the trash", n=len(done.failures)),
            translate("Trash", "They stay where they are, and in your library."),
        )

    def _show_unreturned(self, failures: list[Failure]) -> None:
        self._show(
            failures,
            translate("Trash", "%n file(s) not back in place", n=len(failures)),
            translate("Trash", "What is known of them is in your library again."),
        )

    def _show(self, failures: Sequence[Failure], said: str, hint: str) -> None:
        if failures:
            dialog = FailuresDialog(list(failures), self._window, said, hint)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _failed(self, error: Exception) -> None:
        self._notice.say(sentence_of(error))


def _asked(plan: TrashPlan) -> str:
    if len(plan.tracks) == 1:
        title = plan.tracks[0].title
        return translate("Trash", "Move the file of “{title}” to the trash?", title=title)
    return translate("Trash", "Move %n file(s) to the trash?", n=len(plan.files))


def _explained(plan: TrashPlan) -> str:
    """Return how much it is, where it goes, and what else goes with it."""
    size = plan.size_bytes / 2**20
    lines = [
        translate(
            "Trash",
            "{size} go to the trash of your system, and free no room until that is emptied. The "
            "songs leave your library, too. Undo brings back files and songs.",
            size=translate("Units", "{x} MiB", x=decimal(size)),
        )
    ]
    if plan.others:
        names = ", ".join(f"“{track.title}”" for track in plan.others[:MOST_NAMED])  # no words
        if len(plan.others) > MOST_NAMED:
            names += " …"
        lines.append(
            translate(
                "Trash",
                "%n more song(s) in the same file(s) go with them: {names}",
                n=len(plan.others),
                names=names,
            )
        )
    return "\n\n".join(lines)
