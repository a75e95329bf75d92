"""One writer a data folder, even after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import AlreadyRunning, StorageError
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.services.library.instance import InstanceLock

HOLDS_AND_WAITS = """
import sys
from pathlib import Path
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.services.library.instance import InstanceLock
lock = InstanceLock(DataFolder(Path(sys.argv[1])))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_the_second_is_refused_until_the_first_is_done(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    first, second = InstanceLock(data), InstanceLock(data)
    first.acquire()
    with pytest.raises(AlreadyRunning) as raised:
        second.acquire()
    assert str(data.root) in raised.value.message
    assert "--data-dir" in raised.value.next_step
    first.release()
    second.acquire()
    second.release()


def test_folders_do_not_disturb_each_other(tmp_path: Path) -> None:
    locks = [InstanceLock(DataFolder(tmp_path / name)) for name in ("one", "other")]
    for lock in locks:
        lock.acquire()
    for lock in locks:
        lock.release()


def test_a_process_that_is_killed_holds_nothing_any_more(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS_AND_WAITS, tmp_path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        lock = InstanceLock(DataFolder(tmp_path))
        with pytest.raises(AlreadyRunning):
            lock.acquire()
        other.kill()
        other.wait()
    if os.name == "posix":
        assert other.returncode == -signal.SIGKILL
    lock.acquire()
    lock.release()


def test_releasing_what_was_never_taken_does_nothing(tmp_path: Path) -> None:
    InstanceLock(DataFolder(tmp_path)).release()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="file"):
        InstanceLock(DataFolder(tmp_path / "file")).acquire()
