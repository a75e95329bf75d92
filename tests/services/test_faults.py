"""Disks that fill up, may only be read or go away, and folders that are locked half-way."""

from __future__ import annotations

import builtins
import errno
import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from musicrec_desktop.core.errors import DatabaseError, StorageError, UnreadableFile
from musicrec_desktop.core.tag_edits import TagsNotWritten
from musicrec_desktop.core.tracks import AnalysisState, Tags
from musicrec_desktop.library.backups import Backups, check
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.library.tags.writing import write_tags
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.playback.decoder import TrackDecoder
from musicrec_desktop.services.listening.disappearances import Disappeared
from musicrec_desktop.services.listening.listening_job import measure
from musicrec_desktop.services.listening.scanning import ScanSummary, TracksChanged
from musicrec_desktop.services.similarity.index_job import build_library_index
from tests.conftest import ToneFile
from tests.services.conftest import Library, planted_features

Disk = Callable[..., Path]
NOBODY = 65534


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Mount something; skipped where that is not allowed."""
    mounted: list[Path] = []

    def mount(name: str, *options: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        if shutil.which("mount") is None or os.name == "nt" or os.geteuid() != 0:
            pytest.skip("only root can mount a disk")
        done = subprocess.run(["mount", *options, str(folder)], check=False, capture_output=True)
        if done.returncode:
            pytest.skip("no disk can be mounted here")
        mounted.append(folder)
        return folder

    yield mount
    for folder in mounted:
        subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)


def small(disk: Disk, size: str) -> Path:
    return disk("small", "-t", "tmpfs", "-o", f"size={size}", "none")


def added(database: Database, first: int, count: int) -> int:
    files = [
        ScannedFile(FoundFile(f"/m/{n}.mp3", 1, 1), Tags(title="T" * 200))
        for n in range(first, first + count)
    ]
    return len(TrackRepository(database).save(files))


def test_a_full_disk_costs_a_sentence_and_nothing_that_was_saved(
    disk: Disk, tone_file: ToneFile, tmp_path: Path
) -> None:
    folder = small(disk, "3m")
    path = folder / "library.sqlite"
    database = Database.open(path)
    saved = 0
    with pytest.raises(DatabaseError, match="disk is full") as caught:
        while True:
            saved += added(database, saved, 100)
    assert "Free some space" in caught.value.next_step
    assert TrackRepository(database).counts().tracks == saved
    with pytest.raises(StorageError):
        Backups(folder / "backups", path).make()
    assert check(path, in_use=True) == []
    subprocess.run(["mount", "-o", "remount,size=6m", str(folder)], check=True)
    added(database, saved, 100)
    assert TrackRepository(database).counts().tracks == saved + 100
    database.close()
    Database.open(path).close()


def test_a_limit_on_the_size_of_files_is_not_called_a_failing_disk(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="of Unix only")
    path = tmp_path / "library.sqlite"
    database = Database.open(path)
    saved = added(database, 0, 100)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    try:
        with pytest.raises(DatabaseError, match="as large as") as caught:
            while True:
                saved += added(database, saved, 100)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "another file system" in caught.value.next_step
    assert TrackRepository(database).counts().tracks == saved
    added(database, saved, 100)
    database.close()
    assert check(path) == []


def test_an_index_that_finds_no_room_leaves_the_one_before(library: Library, disk: Disk) -> None:
    saved = library.tracks.save(
        [ScannedFile(FoundFile(f"/m/{n}.flac", 1, 1), Tags()) for n in range(64)]
    )
    library.features.store([(track.id, planted_features(track.id)) for track in saved])
    folder = small(disk, "2m")
    build_library_index(library.database.path, folder)
    before = sorted(path.name for path in folder.iterdir())
    (folder / "ballast").write_bytes(bytes(os.statvfs(folder).f_bavail * 4096 - 8192))
    with pytest.raises(StorageError, match="full"):
        build_library_index(library.database.path, folder)
    (folder / "ballast").unlink()
    assert sorted(path.name for path in folder.iterdir()) == before


def test_music_that_may_only_be_read_is_scanned_and_not_written(
    library: Library, disk: Disk
) -> None:
    (path,) = library.add(1)
    folder = disk("readonly", "--bind", str(library.music))
    subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
    song = str(folder / Path(path).name)
    assert library.scan(folder).new == 1
    before = Path(song).read_bytes()
    with pytest.raises(TagsNotWritten, match=r"may only be read|write-protected"):
        write_tags(song, {"title": "New"})
    assert Path(song).read_bytes() == before


def test_a_drive_that_is_pulled_while_it_is_scanned_costs_nothing(
    library: Library, disk: Disk, tone_file: ToneFile
) -> None:
    drive = disk("drive", "-t", "tmpfs", "none")
    library.add(*range(12), folder=drive)
    assert library.scan(drive).analysed == 12
    for number in range(12):  # all of it is to be read and heard again
        os.utime(drive / f"{number}.flac")
    events = library.scanning().scan([str(drive)])
    for event in events:
        if isinstance(event, TracksChanged):
            break
    subprocess.run(["umount", "--lazy", str(drive)], check=True)
    summary = [event for event in events if isinstance(event, ScanSummary)]
    assert len(summary) == 1  # it came to its end
    rows = [track for chunk in library.tracks.all() for track in chunk]
    assert len(rows) == 12
    assert all(track.analysis is not AnalysisState.FAILED for track in rows)
    lost = list(library.scanning().scan([str(drive)]))
    assert len([track for chunk in library.tracks.all() for track in chunk if track.missing]) == 12
    assert all(event.away for event in lost if isinstance(event, Disappeared))


LOCKED_OUT = """
import os, sys
from pathlib import Path
from musicrec_desktop.services.listening.scanning import TracksChanged
from musicrec_desktop.library.database import Database
from tests.conftest import write_tone
from tests.services.conftest import Library
root, folder = Path(sys.argv[1]), Path(sys.argv[2])
library = Library(root, folder, Database.open(root / "library.sqlite"), write_tone)
scanning = library.scanning()
list(scanning.scan([str(folder)]))
assert library.tracks.counts().analysed == 6
for number in range(6):
    os.utime(folder / ("a" if number < 3 else "b") / f"{number}.flac")
os.chmod(folder / "b", 0)  # before it is looked into again
events = scanning.scan([str(folder)])
for event in events:
    if isinstance(event, TracksChanged):
        os.chmod(folder / "a", 0)  # and now what is being read
        break
list(events)
counts = library.tracks.counts()
print(counts.tracks, counts.missing)
for failure in library.failures.all():
    print(os.path.relpath(failure.path, folder), failure.reason)
os.chmod(folder / "a", 0o755)
os.chmod(folder / "b", 0o755)
list(scanning.scan([str(folder)]))
counts = library.tracks.counts()
print(counts.analysed, counts.missing, len(library.failures.all()))
"""


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """Make a folder that other users may enter, which those of pytest are not."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.slow
def test_permission_that_is_lost_half_way_costs_nothing(
    library: Library, open_to_all: Path
) -> None:
    """As another user, because nothing is forbidden to root."""
    if os.name == "nt" or os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("only root can become another user")
    music, data = open_to_all / "music", open_to_all / "data"
    library.add(0, 1, 2, folder=music / "a")
    library.add(3, 4, 5, folder=music / "b")
    data.mkdir()
    for path in (data, music, *music.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    user = [f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    here = Path(__file__).parents[2]
    said = subprocess.run(
        ["setpriv", *user, sys.executable, "-c", LOCKED_OUT, str(data), str(music)],
        cwd=here,
        env={**os.environ, "HOME": str(data), "PYTHONPATH": str(here)},
        capture_output=True,
        text=True,
        check=False,
    )
    if "ModuleNotFoundError" in said.stderr or "can't open file" in said.stderr:
        pytest.skip("the program itself may not be read by another user")
    assert said.returncode == 0, said.stderr
    first, *failures, last = said.stdout.splitlines()
    assert first == "6 0"  # nothing is gone
    assert any(line.startswith("b ") and "denied" in line.lower() for line in failures)
    assert last == "6 0 0"


class Failing(io.FileIO):
    """A file on a drive that is there, and reads nothing any more."""

    def read(self, _size: int | None = -1) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


@pytest.mark.parametrize("kind", ["mp3", "flac", "m4a", "wav", "opus"])
def test_a_drive_that_fails_is_named_whatever_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    path = str(tmp_path / f"song.{kind}")
    Path(path).write_bytes(b"never read")
    real = open

    def opened(place: Any, *known: Any, **named: Any) -> Any:
        return Failing(place) if place == path else real(place, *known, **named)

    monkeypatch.setattr(builtins, "open", opened)
    for work in (read_tags, measure, lambda path: TrackDecoder(path, 44100)):
        with pytest.raises(UnreadableFile, match="its drive could not read it"):
            work(path)
    with pytest.raises(TagsNotWritten, match="its drive could not read it"):
        write_tags(path, {"title": "New"})
