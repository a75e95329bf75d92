"""Whatever goes wrong: a sentence that names the file and the next step, and nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.library import database
from musicrec_desktop.services.library.instance import InstanceLock
from tests.cli.conftest import ENVIRONMENT, Call, Scanned, command_line, start

NEEDS_TRACKS = (["stats"], ["failures"], ["similar", "x.flac"], ["export", "features", "-o", "x"])


def snapshot(data: Path) -> bytes:
    return (data / "library.sqlite").read_bytes()


def test_a_missing_folder(call: Call, own: Scanned, tmp_path: Path) -> None:
    answer = call("--data-dir", own.data, "scan", own.music, tmp_path / "none")
    answer.check_refusal(3, str(tmp_path / "none"), "does not exist", "Check the spelling")
    assert "6 unchanged" in call("--data-dir", own.data, "scan").text


def test_a_file_in_place_of_a_folder(call: Call, own: Scanned) -> None:
    answer = call("--data-dir", own.data, "scan", own.paths[0])
    answer.check_refusal(3, own.paths[0], "is a file", "folder it is in")


def test_a_folder_of_the_library_that_is_away(call: Call, own: Scanned, tmp_path: Path) -> None:
    music = Path(shutil.copytree(own.music, tmp_path / "drive"))
    data = own.warm(tmp_path / "data")
    assert start("--data-dir", data, "scan", music).code == 0
    music.rename(tmp_path / "unplugged")
    answer = call("--data-dir", data, "scan")
    answer.check_refusal(4, str(music))
    assert "6 missing" in answer.text
    (tmp_path / "unplugged").rename(music)
    answer = call("--data-dir", data, "scan")
    assert answer.code == 0
    assert "0 listened to" in answer.text


@pytest.mark.parametrize("arguments", NEEDS_TRACKS, ids=lambda arguments: arguments[0])
def test_a_library_of_a_newer_version(call: Call, own: Scanned, arguments: list[str]) -> None:
    with closing(sqlite3.connect(own.data / "library.sqlite")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = snapshot(own.data)
    answer = call("--data-dir", own.data, *arguments)
    answer.check_refusal(6, str(own.data / "library.sqlite"), "newer version", "Update")
    assert snapshot(own.data) == before


def test_a_library_that_is_damaged(call: Call, own: Scanned) -> None:
    path = own.data / "library.sqlite"
    path.write_bytes(b"not a database at all" * 500)
    answer = call("--data-dir", own.data, "stats")
    answer.check_refusal(6, str(path), "Move it away")
    assert path.read_bytes().startswith(b"not a database")


def test_a_library_that_another_program_locks(
    call: Call, own: Scanned, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_SECONDS", 0.05)
    more = tmp_path / "more"
    more.mkdir()
    path = own.data / "library.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        answer = call("--data-dir", own.data, "scan", more)
        other.execute("ROLLBACK")
    answer.check_refusal(6, str(path), "locked", "Close the other program")


def test_a_second_instance_on_the_same_folder(call: Call, own: Scanned) -> None:
    lock = InstanceLock(DataFolder(own.data))
    lock.acquire()
    try:
        answer = call("--data-dir", own.data, "scan")
        answer.check_refusal(7, str(own.data), "already running", "--data-dir")
        assert call("--data-dir", own.data, "stats").code == 0  # reading disturbs nobody
    finally:
        lock.release()
    assert call("--data-dir", own.data, "scan").code == 0


def test_a_window_on_a_folder_in_use(own: Scanned) -> None:
    lock = InstanceLock(DataFolder(own.data))
    lock.acquire()
    try:
        answer = start("--data-dir", own.data, "--smoke-test")
    finally:
        lock.release()
    answer.check_refusal(7, str(own.data), "already running")


def test_a_window_whose_log_cannot_be_written(own: Scanned) -> None:
    (own.data / "logs").write_text("in the way")
    answer = start("--data-dir", own.data, "--smoke-test")
    answer.check_refusal(9, str(own.data / "logs"))


@pytest.mark.parametrize("command", [["stats"], ["scan"]], ids=lambda command: command[0])
def test_a_file_in_place_of_the_data_folder(call: Call, tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "file").write_text("mine")
    answer = call("--data-dir", tmp_path / "file", *command)
    answer.check_refusal(9, str(tmp_path / "file"))
    assert (tmp_path / "file").read_text() == "mine"


def test_an_export_to_a_folder(call: Call, scanned: Scanned, tmp_path: Path) -> None:
    answer = call("export", "neighbours", "-o", tmp_path, "--data-dir", scanned.data)
    answer.check_refusal(9, str(tmp_path))


# ---- permissions, as anyone but root meets them


@pytest.fixture
def unprivileged() -> list[str]:
    """What to put before a command so that permissions count for it, even for root."""
    if os.name != "posix":
        pytest.skip("there are no such permissions here")
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root ignores permissions, and there is no setpriv to give that up")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]


def test_a_folder_that_may_not_be_read(unprivileged: list[str], tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    answer = start("--data-dir", tmp_path / "data", "scan", closed, prefix=unprivileged)
    answer.check_refusal(3, str(closed), "may not be read", "permissions")


def test_files_and_folders_inside_that_may_not_be_read(
    unprivileged: list[str], scanned: Scanned, tmp_path: Path
) -> None:
    music = tmp_path / "music"
    (music / "closed").mkdir(parents=True)
    shutil.copy(scanned.paths[0], music / "good.flac")
    shutil.copy(scanned.paths[5], music / "shut.flac")
    (music / "closed").chmod(0)
    (music / "shut.flac").chmod(0)
    data = scanned.warm(tmp_path / "data")
    answer = start("--data-dir", data, "scan", music, prefix=unprivileged)
    answer.check_refusal(4, str(music / "closed"), str(music / "shut.flac"), "ermission denied")
    assert "1 listened to" in answer.text


def test_a_data_folder_that_may_not_be_written(unprivileged: list[str], tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    for command in (["stats"], ["scan", str(tmp_path)]):
        answer = start("--data-dir", closed / "data", *command, prefix=unprivileged)
        answer.check_refusal(9, str(closed / "data"), "may not be written", "--data-dir")


def test_an_export_that_may_not_be_written(
    unprivileged: list[str], scanned: Scanned, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    target = closed / "n.csv"
    answer = start(
        "export", "neighbours", "-o", target, "--data-dir", scanned.data, prefix=unprivileged
    )
    answer.check_refusal(9, str(target), "may not be written")


# ---- a full disk


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of four megabytes."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk; test_atomic_file simulates one")
    disk = tmp_path / "disk"
    disk.mkdir()
    line = ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(disk)]
    if subprocess.run(line, capture_output=True, check=False).returncode != 0:
        pytest.skip("nothing may be mounted here; test_atomic_file simulates a full disk")
    yield disk
    # lazily: a program that looks at every new mount may hold it for a moment
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def fill(disk: Path, *, leaving: int) -> Path:
    filler = disk / "filler"
    free = shutil.disk_usage(disk).free
    filler.write_bytes(bytes(max(0, free - leaving)))
    return filler


def test_a_full_disk_stops_with_a_sentence_and_loses_nothing(
    call: Call, scanned: Scanned, small_disk: Path
) -> None:
    data = Path(shutil.copytree(scanned.data, small_disk / "data"))
    music = small_disk / "music"
    music.mkdir()
    for number in (0, 5):
        shutil.copy(scanned.paths[number], music / f"{number}.flac")
    filler = fill(small_disk, leaving=0)
    target = small_disk / "features.csv"
    answer = call("--data-dir", data, "export", "features", "-o", target)
    answer.check_refusal(answer.code, str(small_disk), "disk is full", "Free some space")
    assert not target.exists()
    refused = 0
    for leaving in (0, 150_000):
        filler.unlink()
        filler = fill(small_disk, leaving=leaving)
        answer = call("--data-dir", data, "scan", music)
        assert answer.code in (0, 6, 9), answer.complaint
        if answer.code:
            refused += 1
            answer.check_refusal(answer.code, str(data), "isk", "Free some space")
    assert refused
    filler.unlink()
    assert call("--data-dir", data, "scan").code == 0
    assert '"analysed": 8' in call("--data-dir", data, "stats", "--json").text


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_output_that_cannot_be_written(scanned: Scanned) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            command_line("stats", "--data-dir", scanned.data),
            stdout=full,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
            check=False,
        )
    assert ended.returncode == 9
    assert b"Traceback" not in ended.stderr
    assert b"disk is full" in ended.stderr


def test_a_reader_that_has_seen_enough(own: Scanned, tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        ended = subprocess.run(
            command_line("stats", "--data-dir", own.data),
            stdout=closed,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
            check=False,
        )
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.parametrize("way", ["--undo", "--redo"])
def test_no_edit_to_take_back(call: Call, own: Scanned, way: str) -> None:
    call("--data-dir", own.data, "tags", way).check_refusal(1, f"no edit to {way[2:]}")


@pytest.mark.parametrize("beside", [["song.flac"], ["--set", "genre=Jazz"], ["--number"]])
def test_a_whole_edit_is_taken_back_and_nothing_else_is_done(
    call: Call, own: Scanned, beside: list[str]
) -> None:
    answer = call("--data-dir", own.data, "tags", "--undo", *beside)
    answer.check_refusal(2, "whole edits", "Name no file")
