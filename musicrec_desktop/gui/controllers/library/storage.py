"""Answers the settings' section about the data folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import decimal, to_translate, translate, translated
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.panels.settings.storage_forms import StorageForm
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.words.text import day_and_time
from musicrec_desktop.gui.worker import Answer, JobRunner
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library.data_moving import DataMove
from musicrec_desktop.services.library.storage import StorageSizes, clear_thumbnails, storage_sizes

LIBRARY = to_translate("Storage", "library {x} MB")
INDEX = to_translate("Storage", "index {x} MB")
THUMBNAILS = to_translate("Storage", "thumbnails {x} MB")
BACKUPS = to_translate("Storage", "backups {x} MB")
LEAST_SAID = 50_000  # bytes; of less, 0.0 MB would be said


class StorageController(QObject):
    """Shows sizes and backups, makes one, and arranges a restore or a move for the next start.

    Signals
    -------
    restart_requested()
    """

    restart_requested = Signal()

    def __init__(
        self, services: Services, jobs: JobRunner, form: StorageForm, notice: Notice
    ) -> None:
        super().__init__(form)
        self._services = services
        self._jobs = jobs
        self._form = form
        self._notice = notice
        self._looking = [Newest(jobs) for _ in range(4)]  # at sizes, copies, and what waits
        self._copies: list[Any] = []
        self._backing_up = False
        form.place.setText(str(services.data.root))
        form.move_requested.connect(self._move)
        form.back_up_requested.connect(self._back_up)
        form.clear_requested.connect(self._clear)
        form.restore_requested.connect(self._restore)
        self._move_request = DataMove(services.data)
        form.moving.restart_requested.connect(self.restart_requested)
        form.moving.called_off.connect(lambda: self._call_off(self._move_request.call_off))
        form.restoring.restart_requested.connect(self.restart_requested)
        form.restoring.called_off.connect(lambda: self._call_off(services.backups.call_off_restore))
        form.seen.connect(self.refresh)

    def refresh(self) -> None:
        """Look again how large everything is, and which copies there are."""
        looked: tuple[tuple[Callable[[], Any], Answer], ...] = (
            (lambda: storage_sizes(self._services.data), self._show_sizes),
            (self._services.backups.all, self._show_copies),
            (self._move_request.requested, self._show_move),
            (self._services.backups.requested, self._show_restore),
        )
        for newest, (work, answer) in zip(self._looking, looked, strict=True):
            newest.start(work, finished=answer, failed=self._failed)

    def _show_move(self, target: Path | None) -> None:
        """Say where the folder will be moved, until it is or that is called off."""
        self._form.moving.show_step(
            ""
            if target is None
            else translate(
                "Storage",
                "It will be moved to {folder} when the program is started again.",
                folder=display_path(target),
            )
        )
        if target is not None and self._form.move_folder.hasFocus():
            self._form.moving.restart.setFocus()  # rather than what is after it
        self._form.move_folder.setEnabled(target is None)

    def _show_restore(self, copy: Any) -> None:
        """Say which copy will come back, until it has or that is called off."""
        self._form.restoring.show_step(
            ""
            if copy is None
            else translate(
                "Storage",
                "The library of {time} will be restored when the program is started again.",
                time=_said(copy.made_at),
            )
        )
        if copy is not None and self._form.restore.hasFocus():
            self._form.restoring.restart.setFocus()

    def _call_off(self, work: Callable[[], None]) -> None:
        def answer(_nothing: None) -> None:
            self._notice.say(translate("Storage", "Cancelled; everything stays as it is."))
            self.refresh()

        self._run(work, answer)

    def _move(self) -> None:
        title = translate("Storage", "Move the data folder to")
        chosen = QFileDialog.getExistingDirectory(self._form, title)
        if chosen:
            self._run(
                lambda: self._move_request.request_within(Path(chosen)),
                lambda _: self.refresh(),
            )

    def _back_up(self) -> None:
        if not self._backing_up:  # the button stays as it is: Restore would get its focus
            self._backing_up = True
            self._run(self._services.backups.make, self._backed_up)

    def _backed_up(self, _backup: Any) -> None:
        self._backing_up = False
        self._notice.say(translate("Storage", "The library was backed up."))
        self.refresh()

    def _clear(self) -> None:
        self._run(lambda: clear_thumbnails(self._services.data), self._cleared)

    def _cleared(self, _nothing: None) -> None:
        self._notice.say(translate("Storage", "The thumbnails were cleared."))
        self.refresh()

    def _restore(self, place: int) -> None:
        if not 0 <= place < len(self._copies):
            return
        copy = self._copies[place]
        box = QMessageBox(self._form)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("Storage", "Restore the library"))
        box.setText(
            translate(
                "Storage",
                "Go back to this backup of the library?\n\n{time}",
                time=_said(copy.made_at),
            )
        )
        box.setInformativeText(
            translate(
                "Storage",
                "Plays, ratings and playlists since then are not in it. The current library is "
                "kept beside it. Your music files are not touched.\n\nThis happens when the "
                "program is restarted.",
            )
        )
        restore = box.addButton(
            translate("Storage", "Restore", comment="Verb"), QMessageBox.ButtonRole.AcceptRole
        )
        restore.clicked.connect(
            lambda: self._run(
                lambda: self._services.backups.restore_at_next_start(copy),
                lambda _: self.refresh(),
            )
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(restore)
        box.open()

    def _show_sizes(self, sizes: StorageSizes) -> None:
        self._form.clear.setEnabled(sizes.thumbnails > 0)
        parts = [
            translated("Storage", said, x=_megabytes(size))
            for said, size in (
                (LIBRARY, sizes.library),
                (INDEX, sizes.index),
                (THUMBNAILS, sizes.thumbnails),
                (BACKUPS, sizes.backups),
            )
            if size >= LEAST_SAID
        ]
        # a line breaks behind a comma, and not between a number and its unit
        said = ", ".join(part.replace(" ", "\u00a0") for part in parts)
        self._form.sizes.setText(said[:1].upper() + said[1:])

    def _show_copies(self, copies: list[Any]) -> None:
        self._copies = copies
        self._form.show_copies(
            [
                translate(
                    "Storage",
                    "{time}  ({x} MB)",
                    time=_said(copy.made_at),
                    x=_megabytes(copy.bytes),
                )
                for copy in copies
            ]
        )

    def _run(self, work: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        self._jobs.start(work, finished=answer, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self._backing_up = False
        self._notice.say(sentence_of(error))


def _megabytes(size: int) -> str:
    return decimal(size / 1e6)


def _said(at: float) -> str:
    return day_and_time(at, datetime.now().astimezone())
