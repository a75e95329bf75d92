"""A file is replaced whole, or not at all; and what a killed program leaves is swept."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import pytest

from musicrec_desktop.core.tag_edits import TagsNotWritten
from musicrec_desktop.library import file_replacing
from musicrec_desktop.library.file_replacing import is_unfinished_copy, replacing_by_copy, sweep
from musicrec_desktop.library.scanner import walk
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.library.tags.writing import write_tags

Encode = Callable[..., str]


@pytest.fixture
def song(encode: Encode, tmp_path: Path) -> str:
    folder = tmp_path / "music"
    folder.mkdir()
    return encode(folder / "söng.flac", "flac", {"title": "Old"})


def left_beside(path: str) -> list[str]:
    return [item.name for item in Path(path).parent.iterdir() if item.name != Path(path).name]


def refused(path: str, **options: Any) -> TagsNotWritten:
    """Try to write; the file must stay as it is, and nothing beside it."""
    before, status = Path(path).read_bytes(), Path(path).stat()
    with pytest.raises(TagsNotWritten) as raised:
        write_tags(path, {"title": "New"}, **options)
    after = Path(path).stat()
    assert Path(path).read_bytes() == before
    assert (after.st_ino, after.st_mtime_ns) == (status.st_ino, status.st_mtime_ns)
    assert left_beside(path) == []
    assert raised.value.message.endswith(".")
    return raised.value


def test_permissions_and_owner_stay_and_the_time_on_request(song: str) -> None:
    Path(song).chmod(0o640)
    if os.geteuid() == 0:
        os.chown(song, 1234, 2345)
    os.utime(song, ns=(1, 1_000_000_000))
    write_tags(song, {"title": "Kept"}, keep_mtime=True)
    status = Path(song).stat()
    assert status.st_mtime_ns == 1_000_000_000
    assert stat.S_IMODE(status.st_mode) == 0o640
    if os.geteuid() == 0:
        assert (status.st_uid, status.st_gid) == (1234, 2345)
    before = time.time_ns()
    write_tags(song, {"title": "New"})
    assert Path(song).stat().st_mtime_ns >= before - 1_000_000_000


def test_a_link_stays_a_link(song: str, tmp_path: Path) -> None:
    link = tmp_path / "link.flac"
    link.symlink_to(song)
    write_tags(str(link), {"title": "New"})
    assert link.is_symlink()
    assert read_tags(song).title == "New"


def test_one_of_two_hard_links_changes(song: str, tmp_path: Path) -> None:
    other = tmp_path / "other.flac"
    other.hardlink_to(song)
    write_tags(song, {"title": "New"})
    assert (read_tags(song).title, read_tags(str(other)).title) == ("New", "Old")


def test_names_that_are_long_or_not_utf8(song: str) -> None:
    for name in (b"x" * 250 + b".flac", b"m\xffsic \xe9.flac", "ж".encode() * 125 + b".flac"):
        path = str(Path(song).with_name(os.fsdecode(name)))
        Path(song).rename(path)
        write_tags(path, {"title": "New"})
        assert read_tags(path).title == "New"
        write_tags(path, {"title": "Old"})
        song = path


def test_a_write_protected_file_is_refused(song: str) -> None:
    Path(song).chmod(0o444)
    assert "write-protected" in refused(song).reason


def test_a_file_that_another_program_changed_is_refused(
    song: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    status = Path(song).stat()
    error = refused(song, expected=(status.st_size, status.st_mtime_ns - 1))
    assert "changed" in error.reason
    settle = file_replacing._settle

    def changed_meanwhile(real: str, *rest: Any, **named: Any) -> None:
        settle(real, *rest, **named)
        os.utime(real, ns=(5, 5))

    monkeypatch.setattr(file_replacing, "_settle", changed_meanwhile)
    with pytest.raises(TagsNotWritten, match="changed"):
        write_tags(song, {"title": "New"})
    assert read_tags(song).title == "Old"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "disk is full"),
        (errno.EACCES, "permission"),
        (errno.EROFS, "only be read"),
        (errno.EBUSY, "open"),
        (errno.EIO, "error"),
    ],
)
@pytest.mark.parametrize("step", ["copyfile", "copystat", "fsync", "replace"])
def test_what_the_system_refuses_becomes_a_sentence(
    song: str, monkeypatch: pytest.MonkeyPatch, number: int, said: str, step: str
) -> None:
    def fail(*_given: Any, **_named: Any) -> None:
        raise OSError(number, os.strerror(number))

    owner = {"copyfile": shutil, "copystat": shutil, "fsync": os, "replace": Path}[step]
    monkeypatch.setattr(owner, step, fail)
    assert said in refused(song).reason


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TagsNotWritten, match=r"it is not there\.$"):
        write_tags(str(tmp_path / "none.flac"), {"title": "New"})


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 KiB, where one may be mounted."""
    mount = shutil.which("mount")
    folder = tmp_path / "disk"
    folder.mkdir()
    if mount is None or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=256k", "none", str(folder)],
        check=False,
        capture_output=True,
    )
    if done.returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_leaves_the_file(small_disk: Path, song: str) -> None:
    path = shutil.copy(song, small_disk / "song.flac")
    room = 256 * 1024 - Path(path).stat().st_size
    for free in (0, 4096, Path(path).stat().st_size // 2):
        ballast = small_disk / "ballast"
        ballast.write_bytes(bytes(max(room - 8192 - free, 1)))
        with pytest.raises(TagsNotWritten, match="full"):
            write_tags(path, {"title": "New " * 20_000, "artist": "A" * 900})
        ballast.unlink()
        assert Path(path).read_bytes() == Path(song).read_bytes()
        assert left_beside(path) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows refuses to replace what is open")
def test_a_file_that_is_playing_plays_on(song: str) -> None:
    with av.open(song) as before:
        whole = [bytes(packet) for packet in before.demux(audio=0)]
    with av.open(song) as playing:
        packets = playing.demux(audio=0)
        heard = [bytes(next(packets))]
        write_tags(song, {"title": "New", "album": "A" * 900})
        heard += [bytes(packet) for packet in packets]
    assert heard == whole
    assert read_tags(song).title == "New"


# ---- killed

WRITER = """
import sys
from musicrec_desktop.library.tags.writing import write_tags
path, number = sys.argv[1], 0
print("ready", flush=True)
while True:
    number += 1
    write_tags(path, {"title": "T" * (number % 50 + 1), "album": "A" * (number % 50 + 1)})
"""


def killed(path: str, seconds: float) -> None:
    """Kill a program that writes all the time, after a while."""
    writer = subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE)
    with writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        try:
            writer.wait(seconds)
        except subprocess.TimeoutExpired:
            writer.send_signal(signal.SIGKILL)
        assert writer.wait() == -signal.SIGKILL


def whole_after_kills(path: str, kills: int) -> int:
    """Kill a writer many times; return how many copies it left, all of which are swept."""
    left = 0
    moments = random.Random(kills)
    original = read_tags(path)
    for _ in range(kills):
        killed(path, moments.uniform(0.0, 0.06))
        tags = read_tags(path)
        assert len(tags.title) == len(tags.album)  # never one without the other
        assert tags.duration_seconds == original.duration_seconds
        folder = str(Path(path).parent)
        assert [file.path for file in walk(folder, on_error=pytest.fail)] == [path]
        found = left_beside(path)
        assert all(map(is_unfinished_copy, found))
        left += sweep(folder, older_than_seconds=0)
        assert left_beside(path) == []
    return left


def test_a_killed_writer_leaves_the_old_file_or_the_new(song: str) -> None:
    write_tags(song, {"title": "T", "album": "A"})
    whole_after_kills(song, 8)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_two_hundred_killed_writers(song: str) -> None:
    write_tags(song, {"title": "T", "album": "A"})
    left = whole_after_kills(song, 200)
    print(f"200 kills: the file was whole each time; {left} copies were left and swept")
    assert left > 0  # else the moments were badly chosen


def test_what_cannot_be_removed_does_not_keep_the_rest(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f".{number}-0123456789ab.musicrec-part.flac").touch()
    (tmp_path / ".a-0123456789ab.musicrec-part.flac").mkdir()  # unlink fails of a folder
    (tmp_path / ".b-0123456789ab.musicrec-part.flac").symlink_to("nowhere")  # and stat of this
    assert sweep(str(tmp_path), older_than_seconds=-1) == 4


def test_only_old_copies_are_swept(song: str) -> None:
    folder = Path(song).parent
    with pytest.raises(RuntimeError), replacing_by_copy(song) as copy:
        assert is_unfinished_copy(Path(copy).name)
        kept = shutil.copy(copy, f"{copy}.kept")
        Path(kept).rename(Path(kept).with_name(".a-0123456789ab.musicrec-part.flac"))
        raise RuntimeError
    (folder / ".hidden.flac").touch()
    assert sweep(str(folder)) == 0
    assert sweep(str(folder), older_than_seconds=-1) == 1
    assert [item.name for item in folder.iterdir() if item.name.startswith(".")] == [".hidden.flac"]
