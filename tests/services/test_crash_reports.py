"""A bug leaves a report, and so does a crash below Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.services.library.crash_reports import KEPT, CrashReports

CRASHES = """
import ctypes, sys
from pathlib import Path
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.services.library.crash_reports import CrashReports

def decode_what_breaks():
    ctypes.string_at(0)

CrashReports(DataFolder(Path(sys.argv[1]))).watch_for_faults()
decode_what_breaks()
"""


def failed() -> ZeroDivisionError:
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_a_report_says_what_failed_and_on_what(tmp_path: Path) -> None:
    error = failed()
    report, path = CrashReports(DataFolder(tmp_path)).write(type(error), error, error.__traceback__)
    assert "ZeroDivisionError: division by zero" in report
    assert "MusicRec Desktop" in report
    assert path is not None
    assert path.read_text(encoding="utf-8") == report


def test_a_crash_below_python_is_told_at_the_next_start_and_once(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    crashed = subprocess.run([sys.executable, "-c", CRASHES, tmp_path], check=False)
    assert crashed.returncode != 0
    reports = CrashReports(data)
    kept = reports.watch_for_faults()
    assert kept is not None
    assert "decode_what_breaks" in kept.read_text(encoding="utf-8")
    reports.close()
    again = CrashReports(data)
    assert again.watch_for_faults() is None
    again.close()


def test_a_kill_is_no_crash(tmp_path: Path) -> None:
    killed = CrashReports(DataFolder(tmp_path))
    killed.watch_for_faults()  # and never closed, as with a loss of power
    reports = CrashReports(DataFolder(tmp_path))
    assert reports.watch_for_faults() is None
    reports.close()
    killed.close()


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    data.logs.mkdir(parents=True)
    for day in range(1, KEPT + 5):
        (data.logs / f"crash-202001{day:02}-000000.txt").touch()
    error = failed()
    _, path = CrashReports(data).write(type(error), error, None)
    left = sorted(data.logs.glob("crash-*.txt"))
    assert len(left) == KEPT
    assert path == left[-1]


def test_a_folder_that_cannot_be_written_hides_no_report(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file is in the way")
    error = failed()
    report, path = CrashReports(DataFolder(tmp_path)).write(type(error), error, None)
    assert "ZeroDivisionError" in report
    assert path is None
