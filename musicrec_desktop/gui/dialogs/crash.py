"""A bug: say so, and let the user copy the report. Nothing is sent."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

logger = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Shows the first unexpected error of a run; all of them are in the log."""

    _raised = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._shown = False
        self._raised.connect(self._show)

    def install(self) -> None:
        """Catch what nothing else caught, in every thread."""
        sys.excepthook = self._handle
        threading.excepthook = self._handle_thread

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
        lines = traceback.format_exception(kind, error, trace)
        self._raised.emit(
            f"{platform.platform()}, Python {platform.python_version()}\n" + "".join(lines)
        )

    def _handle_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._handle(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, report: str) -> None:
        if self._shown:
            return
        self._shown = True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Something went wrong")
        box.setText("Something went wrong that should not have. Your library is safe.")
        box.setInformativeText(
            "You can go on. If it happens again, copy the report and send it to the developers; "
            "nothing is sent by itself."
        )
        box.setDetailedText(report)
        copy = box.addButton("Copy report", QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        box.open()
