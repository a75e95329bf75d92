"""Tables for other programs, written in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.progress import Report
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.desktop.file_manager import show_in_file_manager
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.exchange.output_files import parquet_is_there

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.table_export import ExportWish, TableExportDialog
    from musicrec_desktop.services.assembly import Services

Write = Callable[[Report], int]


class ExportsController(QObject):
    """Asks what is to be written, and writes it as a job that can be held, stopped and repeated."""

    def __init__(
        self, services: Services, jobs: JobRunner, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._services = services
        self._jobs = jobs
        self._notice = notice
        self._window = window

    def ask(self, what: str = "library") -> TableExportDialog:
        """Show the dialog, and return it."""
        from musicrec_desktop.gui.dialogs.table_export import TableExportDialog

        folder = documents()
        dialog = TableExportDialog(
            folder, self._jobs, self._window, what, parquet=parquet_is_there()
        )
        dialog.export_requested.connect(self.export)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def export(self, wish: ExportWish) -> None:
        """Write what was asked for."""
        write = self._writes(wish)

        def answer(number: int) -> None:
            self._written(job, wish, number)

        job = self._jobs.start_reporting(
            write,
            finished=answer,
            failed=self._failed,
            cancelled=lambda _: self._notice.say(
                translate("Export", "The export was stopped; nothing was written.")
            ),
            name=translate("Jobs", "Exporting {file}", file=display_path(wish.file.name)),
            again=lambda: self.export(wish),
        )

    def _writes(self, wish: ExportWish) -> Write:
        tables, numbers = self._services.exchange.library_exports, self._services.exchange.exports
        listener, file = self._services.listener_id, wish.file
        writes: dict[str, Write] = {
            "library": lambda report: tables.library(
                file, wish.format, listener_id=listener, report=report
            ),
            "history": lambda report: tables.history(
                file, wish.format, listener_id=listener, report=report
            ),
            "features": lambda report: tables.extracted_features(
                file,
                report,
                kind="parquet" if wish.format == "parquet" else "csv",
                derived=wish.derived,
            ),
            "raw": lambda report: numbers.features(file, report),
            "neighbours": lambda report: numbers.neighbours(wish.neighbours, file, report),
        }
        return writes[wish.what]

    def _written(self, job: Job, wish: ExportWish, number: int) -> None:
        file = display_path(wish.file)
        said = translate("Export", "%n track(s) written to {file}", n=number, file=file)
        if wish.what == "history":
            said = translate(
                "History", "%n entr(y|ies) of the history written to {path}", n=number, path=file
            )
        job.said = said
        job.onward = show_written(wish.file, self._notice)
        self._notice.say(said, *job.onward)

    def _failed(self, error: Exception) -> None:
        self._notice.say(sentence_of(error))


def show_written(file: Path, notice: Notice) -> tuple[str, Callable[[], None]]:
    """Return what a notice offers once a file is written: its button's name, and what that does."""

    def show() -> None:
        if not show_in_file_manager(str(file)):
            notice.say(
                translate(
                    "Track menu",
                    "No file manager answered. The file is {path}",
                    path=display_path(file),
                )
            )

    return translate("Export", "Show in folder"), show


def documents() -> Path:
    """Return where people keep what they have written."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
