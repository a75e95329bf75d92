"""Metadata of tables, and what other players know: looked into, shown, and then taken over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.progress import Progress, Report
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import number, translate, translated
from musicrec_desktop.gui.controllers.exchange.exports import documents
from musicrec_desktop.gui.controllers.playlists.playlist_files import (
    PlaylistFilesController,
)
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.words.import_fields import FIELD_NAMES
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.import_dialog import ImportDialog
    from musicrec_desktop.services.assembly import Services
    from musicrec_desktop.services.exchange.metadata_import import MetadataPlan

MOST_NAMED = 1000


class ImportsController(QObject):
    """Asks what is taken over, says what that would change, and does it as a job.

    Signals
    -------
    taken_over(MetadataPlan, list of Track)
        The library holds the values of a table, and the tracks that do.
    taken_back(MetadataPlan)
    """

    taken_over = Signal(object, list)
    taken_back = Signal(object)

    def __init__(
        self,
        services: Services,
        files: PlaylistFilesController,
        model: TrackTableModel,
        jobs: JobRunner,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._files = files
        self._model = model
        self._jobs = jobs
        self._notice = notice
        self._window = window

    def ask(self, what: str = "table") -> ImportDialog:
        """Show the dialog, and return it."""
        from musicrec_desktop.gui.dialogs.import_dialog import ImportDialog

        dialog = ImportDialog(documents(), self._jobs, self._window, what)
        dialog.import_requested.connect(self.look)
        dialog.columns_wanted.connect(lambda path: self._read_columns(dialog, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _read_columns(self, dialog: ImportDialog, path: str) -> None:
        """Let the dialog offer the columns of a table, if it is still there."""
        alive = True

        def gone() -> None:
            nonlocal alive
            alive = False

        def show(found: tuple[tuple[str, ...], dict[str, str]]) -> None:
            if alive:
                dialog.show_columns(path, *found)

        dialog.finished.connect(gone)
        header = self._services.exchange.metadata_imports.header
        self._jobs.start(lambda: header(path), finished=show, failed=self._failed)

    def look(
        self, what: str, path: str, replace: bool = False, columns: dict[str, str] | None = None
    ) -> None:
        """Look what an import would change, and ask whether it shall."""
        if what == "table":
            self._look_into_table(path, replace, columns or {})
        elif what == "tags":
            self._files.look_into_tags()
        else:
            self._files.take_in([path])

    def take_over(self, plan: MetadataPlan) -> None:
        """Do what a plan says."""

        def work(report: Report) -> list[Track]:
            label = translate("Jobs", "Importing from {player}", player=plan.source)
            report(Progress(0, 0, label, of_tracks=False, kept=False))
            self._services.exchange.metadata_imports.apply(plan)
            return self._services.songs.get(list(plan.changes))

        def answer(tracks: list[Track]) -> None:
            job.said = translate(
                "Import", "Imported from {name}: {changes}.", name=plan.source, changes=_sum(plan)
            )
            self._show(tracks)
            self.taken_over.emit(plan, tracks)

        job = self._start(
            work,
            answer,
            translate("Jobs", "Importing from {player}", player=plan.source),
            lambda: self.take_over(plan),
        )

    def take_back(self, plan: MetadataPlan) -> Job:
        """Let the library hold what it held before a plan was done."""
        self.taken_back.emit(plan)

        def work() -> list[Track]:
            self._services.exchange.metadata_imports.take_back(plan)
            return self._services.songs.get(list(plan.changes))

        return self._jobs.start(work, finished=self._show, failed=self._failed)

    def said(self, plan: MetadataPlan) -> str:
        """Return what was taken over, as a notice says it."""
        changed = translate("Counts", "%n track(s)", n=len(plan.changes))
        return translate(
            "Import",
            "{tracks} have values of “{name}” now: {changes}.",
            tracks=changed,
            name=plan.source,
            changes=_sum(plan),
        )

    def _look_into_table(self, path: str, replace: bool, columns: dict[str, str]) -> None:
        imports = self._services.exchange.metadata_imports
        self._start(
            lambda report: imports.look(path, columns, replace=replace, report=report),
            self._offer,
            translate("Jobs", "Looking into {file}", file=display_path(Path(path).name)),
            lambda: self._look_into_table(path, replace, columns),
        )

    def _offer(self, plan: MetadataPlan) -> None:
        """Ask whether what a plan says is to be done."""
        found = translate(
            "Import",
            "{name}: {found} of %n row(s) belong to tracks here.",
            n=plan.rows,
            name=plan.source,
            found=number(plan.matched),
        )
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(translate("Import", "Import from {player}", player=plan.source))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDetailedText("\n".join(_left_out(plan)))
        if plan.changes:
            box.setText(
                "\n\n".join([found, "\n".join(columns_said(plan)), *plan.remarks]),
            )
            box.setInformativeText(
                translate(
                    "Import",
                    "No music file is written. A backup is made before, and it can be undone.",
                )
            )
            take = box.addButton(
                translate("Import", "Import", comment="Verb"), QMessageBox.ButtonRole.AcceptRole
            )
            take.clicked.connect(lambda: self.take_over(plan))
            box.addButton(QMessageBox.StandardButton.Cancel)
        else:
            nothing = translate("Import", "There is nothing to import.")
            box.setText("\n\n".join([found, nothing, *columns_said(plan), *plan.remarks]))
            box.addButton(QMessageBox.StandardButton.Close)
        box.open()

    def _show(self, tracks: list[Track]) -> None:
        self._model.update_tracks(tracks)
        self._jobs.start(self._services.songs.order, finished=self._model.set_order)

    def _start(
        self,
        work: Callable[[Report], Any],
        answer: Callable[[Any], None],
        name: str,
        again: Callable[[], None],
    ) -> Job:
        return self._jobs.start_reporting(
            work,
            finished=answer,
            failed=self._failed,
            cancelled=lambda _: self._notice.say(
                translate("Import", "The import was stopped; nothing was changed.")
            ),
            name=name,
            again=again,
        )

    def _failed(self, error: Exception) -> None:
        self._notice.say(sentence_of(error))


def columns_said(plan: MetadataPlan) -> list[str]:
    """Return what would become of each field, a line for each."""
    return [
        translate(
            "Import",
            "{field}, from “{column}”: {changes}",
            field=translated("Import", FIELD_NAMES[name]).capitalize(),
            column=column,
            changes=_of_field(plan, name) or translate("Import", "nothing new"),
        )
        for name, column in plan.columns.items()
        if name in FIELD_NAMES
    ]


def _of_field(plan: MetadataPlan, name: str) -> str:
    filled, replaced, kept = (part.get(name, 0) for part in (plan.filled, plan.replaced, plan.kept))
    parts = (
        (filled, translate("Import", "%n filled in", n=filled)),
        (replaced, translate("Import", "%n replaced", n=replaced)),
        (kept, translate("Import", "%n left unchanged", n=kept)),
    )
    return ", ".join(said for count, said in parts if count)


def _sum(plan: MetadataPlan) -> str:
    filled, replaced = sum(plan.filled.values()), sum(plan.replaced.values())
    parts = (
        (filled, translate("Import", "%n value(s) filled in", n=filled)),
        (replaced, translate("Import", "%n value(s) replaced", n=replaced)),
    )
    return ", ".join(said for count, said in parts if count)


def _left_out(plan: MetadataPlan) -> list[str]:
    """Return the rows that nothing is taken from, with the reason above them."""
    lines: list[str] = []
    for rows, reason in (
        (plan.absent, translate("Import", "Not in the library:")),
        (plan.ambiguous, translate("Import", "More than one file or row:")),
    ):
        if rows:
            lines += [reason, *rows[:MOST_NAMED], ""]
    return lines
