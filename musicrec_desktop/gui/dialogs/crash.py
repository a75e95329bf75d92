"""A bug: say so, and let the user copy the report. Nothing is sent."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.pyside.told_errors import AGAIN_SECONDS, end_painters
from musicrec_desktop.services.library.crash_reports import CrashReports

logger = logging.getLogger(__name__)

MOST_SHOWN = 5  # in one run: what goes wrong by itself would hold somebody up again and again

GO_ON = to_translate(
    "Problems",
    "You can go on. If it happens again, copy the report and send it to the developers; "
    "nothing is sent by itself.",
)
NOT_STARTED = to_translate(
    "Problems",
    "MusicRec Desktop could not start. Copy the report and send it to the developers; nothing "
    "is sent by itself.",
)


class CrashReporter(QObject):
    """Shows an unexpected error, and another once that was closed and a while has passed.

    All of them are in the log and in files.

    Parameters
    ----------
    reports : CrashReports
    interactive : bool
        Whether somebody sees a dialog.
    """

    _raised = Signal(str)

    def __init__(self, reports: CrashReports, *, interactive: bool = True) -> None:
        super().__init__()
        self._reports = reports
        self._interactive = interactive
        self._window: QWidget | None = None
        self._box: QMessageBox | None = None
        self._shown_at: list[float] = []  # of the monotonic clock
        self._raised.connect(self._show)

    def install(self) -> None:
        """Catch what nothing else caught, in every thread."""
        sys.excepthook = self._handle
        threading.excepthook = self._handle_thread

    def attach(self, window: QWidget) -> None:
        """Show reports over a window from now on; before, an error ends the program."""
        self._window = window

    def show_kept(self, path: Path) -> None:
        """Show a report of an earlier run, to be copied."""
        try:
            report = path.read_text(encoding="utf-8", errors="replace")
        except OSError as error:
            report = f"{display_path(path)}: {error}"
        _box(report + _kept(path), self._window, GO_ON).open()

    def _handle(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logger.critical("unexpected error", exc_info=(kind, error, trace))
        report, path = self._reports.write(kind, error, trace)
        end_painters(trace)
        if self._window is not None:
            self._raised.emit(report + _kept(path))
            return
        sys.__excepthook__(kind, error, trace)
        if self._interactive and QThread.currentThread() is self.thread():
            _box(report + _kept(path), None, NOT_STARTED).exec()

    def _handle_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._handle(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, report: str) -> None:
        times = self._shown_at
        if len(times) >= MOST_SHOWN or (times and monotonic() - times[-1] < AGAIN_SECONDS):
            return
        if self._box is not None and isValid(self._box) and self._box.isVisible():
            return
        times.append(monotonic())
        self._box = _box(report, self._window, GO_ON)
        self._box.open()


def _box(report: str, parent: QWidget | None, next_step: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Problems", "Something went wrong"))
    box.setText(
        translate("Problems", "Something went wrong that should not have. Your library is safe.")
    )
    box.setInformativeText(translated("Problems", next_step))
    box.setDetailedText(report)
    copy = box.addButton(translate("Problems", "Copy report"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    return box


def _kept(path: Path | None) -> str:
    if path is None:
        return ""
    return f"\n{translate('Problems', 'Kept as {path}', path=display_path(path))}"
