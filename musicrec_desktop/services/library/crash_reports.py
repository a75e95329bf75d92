"""Reports of bugs, as files that the user can pass on. Nothing is sent."""

from __future__ import annotations

import contextlib
import faulthandler
import importlib.metadata
import logging
import os
import platform
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from musicrec_desktop.core.paths import APP_NAME, DataFolder

logger = logging.getLogger(__name__)

KEPT = 10
FAULT = "fault.txt"
NAMED = ("PySide6-Essentials", "numpy", "av")


class CrashReports:
    """The reports among the logs of a data folder.

    Parameters
    ----------
    data : DataFolder
    """

    def __init__(self, data: DataFolder) -> None:
        self._folder = data.logs
        self._fault: TextIO | None = None

    def write(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> tuple[str, Path | None]:
        """Write an unexpected error down.

        Returns
        -------
        (str, Path or None)
            The report, and its file where it could be written.
        """
        report = circumstances() + "".join(traceback.format_exception(kind, error, trace))
        return report, self._keep(report)

    def watch_for_faults(self) -> Path | None:
        """Let a crash below Python leave a trace, and look for that of the last run.

        Returns
        -------
        Path or None
            A report on how the last run ended, where it ended so.
        """
        last = self._last_fault()
        with contextlib.suppress(OSError):  # a full disk keeps nobody from music
            self._folder.mkdir(parents=True, exist_ok=True)
            self._fault = (self._folder / FAULT).open("w", encoding="utf-8")
            faulthandler.enable(self._fault)
        return last

    def close(self) -> None:
        """The program ends as it should."""
        if self._fault is not None:
            faulthandler.disable()
            self._fault.close()
            self._fault = None
            with contextlib.suppress(OSError):
                (self._folder / FAULT).unlink(missing_ok=True)

    def _last_fault(self) -> Path | None:
        path = self._folder / FAULT
        try:
            trace = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return None
        # An empty one was left by a kill or a loss of power.
        return self._keep(circumstances() + trace) if trace.strip() else None

    def _keep(self, report: str) -> Path | None:
        path = self._folder / time.strftime("crash-%Y%m%d-%H%M%S.txt")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(report, encoding="utf-8", errors="backslashreplace")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-KEPT]:
                old.unlink()
        except OSError as problem:
            logger.warning("a report could not be written to %s: %s", path, problem)
            return None
        return path


def circumstances() -> str:
    """Return what a developer asks first: versions, system, kind of package."""
    kind = "bundle" if getattr(sys, "frozen", False) else "source"
    package = (
        "Flatpak"
        if "FLATPAK_ID" in os.environ
        else "AppImage"
        if "APPIMAGE" in os.environ
        else kind
    )
    libraries = ", ".join(f"{name} {_version(name)}" for name in NAMED)
    return (
        f"MusicRec Desktop {_version(APP_NAME)} ({package}), Python {platform.python_version()}\n"
        f"{platform.platform()}\n{libraries}\n\n"
    )


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "of unknown version"
