"""A reader finds the old file or the new one, never a part, whatever happens to the writer."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import StorageError

DIES_WHILE_WRITING = """
import os, signal, sys
from pathlib import Path
from musicrec_desktop.core.atomic_file import replacing
with replacing(Path(sys.argv[1])) as file:
    file.write(b"new" * 100_000)
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "folder" / "file.json"
    path.parent.mkdir()
    path.write_bytes(b"old")
    return path


def test_the_file_is_replaced_when_the_block_ends(path: Path) -> None:
    with replacing(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert names(path.parent) == ["file.json"]


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    with replacing(tmp_path / "a" / "b" / "file") as file:
        file.write(b"new")
    assert (tmp_path / "a" / "b" / "file").read_bytes() == b"new"


def test_an_error_in_the_block_keeps_the_old_file(path: Path) -> None:
    with pytest.raises(ZeroDivisionError), replacing(path) as file:
        file.write(b"half")
        raise ZeroDivisionError
    assert path.read_bytes() == b"old"
    assert names(path.parent) == ["file.json"]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes cannot be killed like this")
def test_a_killed_writer_leaves_the_old_file(path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", DIES_WHILE_WRITING, path], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_full_disk_keeps_the_old_file_and_says_so(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os if call == "fsync" else Path, call, full)
    with pytest.raises(StorageError) as raised, replacing(path) as file:
        file.write(b"new")
    assert "disk is full" in str(raised.value)
    assert str(path) in str(raised.value)
    assert path.read_bytes() == b"old"
    assert names(path.parent) == ["file.json"]


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(StorageError, match="taken"), replacing(tmp_path / "taken") as file:
        file.write(b"new")
    assert (tmp_path / "taken").is_dir()
    assert names(tmp_path) == ["taken"]


@pytest.mark.skipif(os.name != "posix", reason="there are no such permissions here")
def test_a_new_file_may_be_read_by_whom_other_new_files_may(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    with replacing(tmp_path / "replaced") as file:
        file.write(b"new")
    usual, replaced = ((tmp_path / name).stat().st_mode for name in ("usual", "replaced"))
    assert stat.filemode(replaced) == stat.filemode(usual)
