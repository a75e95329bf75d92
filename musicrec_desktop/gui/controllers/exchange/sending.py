"""Songs and the music of playlists copied to a folder: asked for, done in the background, told."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tag_edits import DEFAULT_PATTERN
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.desktop.file_manager import show_in_file_manager
from musicrec_desktop.gui.dialogs.sending import SendChoices, SendDialog
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.words.tracks import one_or_many, quoted
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.exchange.playlist_exchange import PlaylistExchange
from musicrec_desktop.services.exchange.sending import (
    CopiedFiles,
    Sending,
    checked_folder,
    folder_named,
    sent_files,
)

FOLDERS = "folders"  # in the settings
MOST_FOLDERS = 6


class SendingController(QObject):
    """Copies the files of songs and of playlists to folders.

    Parameters
    ----------
    playlists : PlaylistExchange
    settings : SettingsController
    jobs : JobRunner
    notice : Notice
    window : QWidget
    """

    def __init__(
        self,
        playlists: PlaylistExchange,
        settings: SettingsController,
        jobs: JobRunner,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._playlists = playlists
        self._settings = settings
        self._jobs = jobs
        self._notice = notice
        self._window = window

    def folders(self) -> list[str]:
        """Return where files were sent before, the last first."""
        kept = self._settings.current.send_to.get(FOLDERS, [])
        return [each for each in kept if isinstance(each, str)] if isinstance(kept, list) else []

    def ask(self, tracks: Sequence[Track]) -> None:
        """Ask where to and how."""
        dialog = SendDialog(one_or_many(tracks), self.folders(), self._choices(), self._window)
        self._open(dialog, lambda folder, choices: self._chosen(tracks, folder, choices))

    def ask_for_playlist(self, playlist: Playlist) -> None:
        """Ask where the music of a playlist is to be copied to, and what it is encoded as."""

        def chosen(folder: str, choices: SendChoices) -> None:
            self._keep(folder, choices)
            self.copy(playlist, folder_named(folder), choices.target)

        dialog = SendDialog(
            quoted(playlist.name), self.folders(), self._choices(), self._window, in_order=True
        )
        self._open(dialog, chosen)

    def _open(self, dialog: SendDialog, use: Callable[[str, SendChoices], None]) -> None:
        """Open a dialog, which closes once its folder is found to be there."""
        looking = Newest(self._jobs)

        def chosen(folder: str, choices: SendChoices) -> None:
            def there(_folder: Path) -> None:
                dialog.close_with("")
                use(folder, choices)

            def refused(error: Exception) -> None:
                dialog.close_with(sentence_of(error))

            looking.start(  # a drive may take its time to say that a folder is there
                lambda: checked_folder(folder_named(folder)), finished=there, failed=refused
            )

        dialog.chosen.connect(chosen)
        dialog.finished.connect(lambda _: looking.forget())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def send(self, tracks: Sequence[Track], folder: str) -> None:
        """Send files to a folder, as they were sent the last time."""
        self._chosen(tracks, folder, self._choices())

    def _chosen(self, tracks: Sequence[Track], folder: str, choices: SendChoices) -> None:
        self._keep(folder, choices)
        name = tracks[0].tags.album if len({track.release for track in tracks}) == 1 else ""
        self._send(
            tracks,
            Sending(
                folder_named(folder),
                choices.pattern if choices.by_pattern else "",
                (name or translate("Send", "Songs")) if choices.listed else "",
                choices.target,
            ),
        )

    def _keep(self, folder: str, choices: SendChoices) -> None:
        """Offer the same the next time."""
        folders = [folder, *(each for each in self.folders() if each != folder)]
        kept: dict[str, object] = {
            FOLDERS: folders[:MOST_FOLDERS],
            "pattern": choices.pattern,
            "by_pattern": choices.by_pattern,
            "listed": choices.listed,
        }
        if choices.target is not None:
            kept["encode_as"] = choices.target.kind.value
            kept["bitrate_bps"] = choices.target.bitrate_bps
        self._settings.change(send_to=kept)

    def _choices(self) -> SendChoices:
        kept = self._settings.current.send_to
        pattern = kept.get("pattern")
        return SendChoices(
            pattern if isinstance(pattern, str) and pattern else DEFAULT_PATTERN,
            kept.get("by_pattern") is True,
            kept.get("listed") is True,
            _kept_target(kept),
        )

    def _send(self, tracks: Sequence[Track], sending: Sending) -> None:
        folder = display_path(sending.folder)
        self._start(
            lambda: sent_files(tracks, sending),
            sending.folder,
            lambda number: translate(
                "Send", "%n file(s) sent to {folder}", n=number, folder=folder
            ),
            translate("Jobs", "Sending %n song(s) to {folder}", n=len(tracks), folder=folder),
            lambda: self._send(tracks, sending),
        )

    def copy(self, playlist: Playlist, folder: Path, target: Target | None = None) -> Job:
        """Copy the files of a playlist into a folder, encoded or not, with a list of them."""
        return self._start(
            lambda: self._playlists.copy_files(playlist.id, folder, target),
            folder,
            lambda number: translate(
                "Export",
                "%n file(s) of “{name}” copied to {folder}",
                n=number,
                name=playlist.name,
                folder=display_path(folder),
            ),
            translate("Jobs", "Copying “{name}”", name=playlist.name),
            lambda: self.copy(playlist, folder, target),
        )

    def _start(
        self,
        copying: Callable[[], Iterator[Progress | CopiedFiles]],
        folder: Path,
        said: Callable[[int], str],
        name: str,
        again: Callable[[], object],
    ) -> Job:
        """Copy files as a job, and tell how many there are and which could not be read."""

        def work() -> Generator[Progress, None, CopiedFiles]:
            done = CopiedFiles(0, ())
            for event in copying():
                if isinstance(event, CopiedFiles):
                    done = event
                else:
                    yield event
            return done

        def answer(done: CopiedFiles) -> None:
            if done.unread:
                others = translate("Export", "Show what could not be read")
                show: Callable[[], object] = partial(self._show_uncopied, done.unread)
                self._notice.say(said(done.copied), others, show, stays=True)
            else:
                show = partial(show_in_file_manager, str(folder))
                self._notice.say(said(done.copied), translate("Send", "Show"), show)

        stopped = translate(
            "Send", "Stopped; what was copied is in {folder}.", folder=display_path(folder)
        )
        return self._jobs.start(
            work,
            finished=answer,
            failed=self._failed,
            cancelled=lambda _nothing: self._notice.say(stopped),
            name=name,
            again=again,
        )

    def _show_uncopied(self, paths: Sequence[str]) -> None:
        from musicrec_desktop.gui.dialogs.failures import FailuresDialog

        reason = translate("Problems", "it could not be read")
        FailuresDialog(
            [Failure(path, "copy", reason, time.time()) for path in paths],  # no words
            self._window,
            translate("Problems", "%n file(s) could not be copied", n=len(paths)),
            translate("Problems", "The others are in the folder."),
        ).open()

    def _failed(self, error: Exception) -> None:
        """Say why, until it was read: much may have been copied while nobody looked."""
        self._notice.say(sentence_of(error), stays=True)


def _kept_target(kept: Mapping[str, object]) -> Target | None:
    kind, rate = kept.get("encode_as"), kept.get("bitrate_bps")
    if not isinstance(kind, str) or kind not in TargetKind.__members__.values():
        return None
    return Target(TargetKind(kind), rate if isinstance(rate, int) and rate > 0 else 0)
