"""Writes tracks as one audio file in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.job_line import JobLine
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.words.text import long_duration
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.exchange.free_names import free_name

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.export_mix_dialog import ExportMixDialog
    from musicrec_desktop.services.exchange.mix_export import ExportedMix, MixExport


class MixExportController(QObject):
    """Asks where and how, then works; the job can be watched and cancelled where all are.

    Signals
    -------
    said(str)
        What was written.
    failed(str)
        Why nothing was.

    Parameters
    ----------
    exports : callable
        Makes the service, which brings decoders, when the first mix is written.
    jobs : JobRunner
    window : QWidget
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, exports: Callable[[], MixExport], jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._exports = exports
        self._jobs = jobs
        self._window = window
        self._writing: list[Path] = []

    def ask(
        self, tracks: Sequence[Track], name: str = "", line: JobLine | None = None
    ) -> ExportMixDialog:
        """Show the dialog for some tracks that may have a name together, and return it.

        Parameters
        ----------
        tracks : sequence of Track
        name : str
        line : JobLine, optional
            Where else than on the page of jobs it is told how far the export is.
        """
        from musicrec_desktop.gui.dialogs.export_mix_dialog import ExportMixDialog

        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        name = name or translate("Mixes", "Mix")
        file = free_name(Path(music or Path.home()), name, ".flac", (".cue",), self._writing)
        dialog = ExportMixDialog(len(tracks), file, self._jobs, self._window)
        chosen = list(tracks)
        dialog.export_requested.connect(
            lambda path, crossfade, level: self.export(chosen, path, crossfade, level, line)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def export(
        self,
        tracks: Sequence[Track],
        path: Path,
        crossfade_seconds: float,
        level: bool,
        line: JobLine | None = None,
    ) -> None:
        """Write tracks as one file; it is said that it begins, and what came of it."""
        self._writing.append(path)
        job = self._jobs.start(
            lambda: self._exports().export(
                tracks, path, crossfade_seconds=crossfade_seconds, level=level
            ),
            finished=lambda mix: self._written(job, path, mix),
            failed=lambda error: self._failed(path, error),
            cancelled=lambda _: self._cancelled(path),
            name=translate("Jobs", "Exporting {file}", file=path.name),
            again=lambda: self.export(tracks, path, crossfade_seconds, level),
        )
        if line is not None and isValid(line):
            line.follow(self._jobs, job)
            return
        self.said.emit(
            translate(
                "Mixes",
                "{file} is being written. See Jobs for its progress.",
                file=display_path(path.name),
            )
        )

    def _cancelled(self, path: Path) -> None:
        self._writing.remove(path)
        self.said.emit(translate("Mixes", "The export was cancelled; no file was left behind."))

    def _written(self, job: Job, path: Path, mix: ExportedMix) -> None:
        self._writing.remove(path)
        name, sheet = display_path(mix.audio), display_path(mix.cue.name)
        time = long_duration(mix.seconds)
        said = [
            translate(
                "Mixes",
                "{file} was written: {time}, with {sheet}.",
                file=name,
                time=time,
                sheet=sheet,
            )
        ]
        if mix.left_out:
            said.append(
                translate(
                    "Mixes",
                    "%n track(s) could not be read: {first}",
                    n=len(mix.left_out),
                    first=mix.left_out[0],
                )
            )
        job.said = " ".join(said)
        self.said.emit(job.said)

    def _failed(self, path: Path, error: Exception) -> None:
        self._writing.remove(path)
        text = translate(
            "Mixes",
            "{file} was not written. {reason}",
            file=display_path(path.name),
            reason=sentence_of(error),
        )
        self.failed.emit(text)
