"""The data folder moves whole or not at all, and is found again where it is."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from musicrec_desktop.__main__ import main
from musicrec_desktop.cli import terminal
from musicrec_desktop.core.errors import AlreadyRunning, FolderMissing, MusicRecError, StorageError
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.folders import FolderRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library import data_moving
from musicrec_desktop.services.library.data_gate import closed_to_others, settled
from musicrec_desktop.services.library.data_moving import DataMove
from musicrec_desktop.services.library.instance import InstanceLock


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    """A data folder with a library and a few files beside it."""
    folder = DataFolder(tmp_path / "home")
    Services(folder).close()
    folder.settings.write_text('{"theme": "dark"}')
    folder.covers.mkdir()
    (folder.covers / "one.png").write_bytes(b"picture")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in {"instance.lock", "moved-to.txt", "moving.lock"}
    }


def stamp(path: Path) -> tuple[int, int]:
    return path.stat().st_size, path.stat().st_mtime_ns


def moved(data: DataFolder, target: Path) -> str:
    DataMove(data).request(target)
    return DataMove(data).carry_out()


def test_it_is_whole_where_it_went_and_found_from_where_it_was(
    data: DataFolder, tmp_path: Path
) -> None:
    before, target = contents(data.root), tmp_path / "disk" / "music data"
    told: list[tuple[int, int]] = []
    DataMove(data).request(target)
    account = DataMove(data).carry_out(lambda done, total: told.append((done, total)))
    assert str(target) in account
    assert contents(target) == before
    assert contents(data.root) == {}
    found = DataFolder.chosen(data.root, demo=False)
    assert (found.root, found.home) == (target, data.root)
    Services(found).close()
    assert told[-1][0] == told[-1][1] == sum(map(len, before.values()))
    assert DataMove(found).carry_out() == ""


def test_it_moves_on_and_back_home(data: DataFolder, tmp_path: Path) -> None:
    before = contents(data.root)
    moved(data, tmp_path / "one")
    second = DataFolder.at(data.root)
    moved(second, tmp_path / "two")
    assert not (tmp_path / "one").exists()
    third = DataFolder.at(data.root)
    assert third.root == tmp_path / "two"
    moved(third, data.root)
    assert DataFolder.at(data.root) == DataFolder(data.root)
    assert contents(data.root) == before
    assert not (tmp_path / "two").exists()


def test_a_drive_that_is_away_is_said_and_no_new_library_is_begun(
    data: DataFolder, tmp_path: Path
) -> None:
    moved(data, tmp_path / "drive")
    (tmp_path / "drive").rename(tmp_path / "unplugged")
    with pytest.raises(FolderMissing, match="drive"):
        DataFolder.chosen(data.root, demo=False)
    (tmp_path / "unplugged").rename(tmp_path / "drive")
    assert DataFolder.chosen(data.root, demo=False).root == tmp_path / "drive"


@pytest.mark.parametrize("where", ["home", "home/inside", ".", "full"])
def test_what_cannot_take_it_is_refused(data: DataFolder, tmp_path: Path, where: str) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    before = contents(data.root)
    with pytest.raises(StorageError) as refusal:
        DataMove(data).request(tmp_path / where)
    assert refusal.value.next_step
    assert contents(data.root) == before
    assert (tmp_path / "full" / "letter.txt").read_text() == "mine"


def test_too_little_room_is_said_with_figures(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=3 << 20)
    monkeypatch.setattr(data_moving.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(StorageError, match="3 MB are free"):
        DataMove(data).request(tmp_path / "small")


def test_a_disk_that_fails_half_way_leaves_it_where_it_was(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = contents(data.root), shutil.copyfile
    DataMove(data).request(tmp_path / "disk")

    def failing(source: Path, place: Path) -> None:
        if source.name == "settings.json":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(source, place)

    monkeypatch.setattr(data_moving.shutil, "copyfile", failing)
    account = DataMove(data).carry_out()
    assert "stays where it is" in account and "full" in account
    assert contents(data.root) == before
    assert not list((tmp_path / "disk").iterdir())
    assert DataFolder.at(data.root) == data


def test_a_move_that_was_broken_off_begins_again(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = contents(data.root), shutil.copyfile

    class Killed(BaseException):
        pass

    def killed(source: Path, place: Path) -> None:
        real(source, place)
        if source.name == "settings.json":
            raise Killed

    DataMove(data).request(tmp_path / "disk")
    with monkeypatch.context() as patch:
        patch.setattr(data_moving.shutil, "copyfile", killed)
        with pytest.raises(Killed):
            DataMove(data).carry_out()
    assert DataFolder.at(data.root) == data
    Services(data).close()
    DataMove(data).carry_out()
    assert contents(tmp_path / "disk").keys() == before.keys()
    assert DataFolder.at(data.root).root == tmp_path / "disk"


def test_an_unreadable_forwarding_is_an_error_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "moved-to.txt").mkdir()
    with pytest.raises(MusicRecError):
        DataFolder.at(tmp_path)


@pytest.mark.parametrize("place", ["unlink", "clear"])
def test_a_move_that_was_killed_at_its_end_is_finished_or_begun_again(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    class Killed(BaseException):
        pass

    def killed(_self: DataMove, *_: Path) -> None:
        raise Killed

    before, target = contents(data.root), tmp_path / "disk"
    DataMove(data).request(target)
    with monkeypatch.context() as patch:
        patch.setattr(DataMove, "_point_to" if place == "unlink" else "_clear", killed)
        with pytest.raises(Killed):
            DataMove(data).carry_out()
    DataMove(DataFolder.at(data.root)).carry_out()
    assert DataFolder.at(data.root).root == target
    assert contents(target) == before


def test_every_copy_is_seen_on_the_disk_as_systems_ask_that_know_no_other_way(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows brings onto the disk only what was opened to be written."""
    fcntl, real = pytest.importorskip("fcntl"), os.fsync

    def fsync(file: int) -> None:
        if fcntl.fcntl(file, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        real(file)

    (data.covers / "one.png").chmod(0o444)
    monkeypatch.setattr(os, "fsync", fsync)
    moved(data, tmp_path / "disk")
    assert DataFolder.at(data.root).root == tmp_path / "disk"
    assert (tmp_path / "disk" / "covers" / "one.png").stat().st_mode & 0o777 == 0o444


def test_links_lead_where_they_led(data: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "big").mkdir()
    (tmp_path / "big" / "model").write_text("learnt")
    data.genres.symlink_to(tmp_path / "big")
    (data.root / "first.png").symlink_to(Path("covers") / "one.png")
    target = tmp_path / "disk"
    moved(data, target)
    assert (target / "genres" / "model").read_text() == "learnt"
    assert (target / "genres").is_symlink()
    assert (target / "first.png").resolve() == target / "covers" / "one.png"
    assert (tmp_path / "big" / "model").exists()


def test_what_a_command_or_a_demo_works_on_is_not_moved(data: DataFolder, tmp_path: Path) -> None:
    command = Services(data)  # as of another process, which took no lock
    command.listeners.all()
    account = moved(data, tmp_path / "disk")
    command.close()
    assert "stays where it is" in account and "command" in account
    lock = InstanceLock(data.within)
    lock.acquire()
    account = moved(data, tmp_path / "disk")
    lock.release()
    assert "stays where it is" in account and "demo" in account
    assert DataFolder.at(data.root) == data
    moved(data, tmp_path / "disk")
    assert DataFolder.at(data.root).root == tmp_path / "disk"


def test_what_was_written_to_while_it_was_copied_is_not_given_up(
    data: DataFolder, tmp_path: Path
) -> None:
    DataMove(data).request(tmp_path / "disk")
    account = DataMove(data).carry_out(
        lambda *_: data.settings.write_text('{"theme": "light", "density": "compact"}') and None
    )
    assert "stays where it is" in account
    assert "compact" in data.settings.read_text()
    assert not list((tmp_path / "disk").iterdir())


def test_a_forwarding_that_cannot_be_written_leaves_no_copy(
    data: DataFolder, tmp_path: Path
) -> None:
    before = contents(data.root)
    (data.root / "moved-to.txt").mkdir()
    account = moved(data, tmp_path / "disk")
    assert "stays where it is" in account
    assert contents(data.root) == before
    assert not list((tmp_path / "disk").iterdir())


def test_a_lock_that_cannot_go_is_said_and_the_move_is_done(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved(data, tmp_path / "one")
    second = DataFolder.at(data.root)
    lock, real = InstanceLock(second), Path.unlink
    lock.acquire()

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path == second.lock:  # as on Windows, while it is held
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    account = moved(second, tmp_path / "two")
    lock.release()
    assert "now" in account and "could not be deleted" in account
    assert DataFolder.at(data.root).root == tmp_path / "two"


def test_who_comes_while_it_is_moved_waits_and_finds_it_where_it_went(
    data: DataFolder, tmp_path: Path
) -> None:
    target, found = tmp_path / "disk", list[DataFolder]()
    began = threading.Event()

    def find() -> DataFolder:
        now = DataFolder.chosen(data.root, demo=False)
        began.set()
        return now

    def come() -> None:
        with settled(find, wait_seconds=120) as now:
            found.append(now)

    command = threading.Thread(target=come)

    def copied(_done: int, _total: int) -> None:
        if not began.is_set():
            command.start()
            began.wait()
        assert not found
        with pytest.raises(AlreadyRunning, match="is being moved"), settled(lambda: data, 0):
            pass

    DataMove(data).request(target)
    account = DataMove(data).carry_out(copied)
    command.join()
    assert str(target) in account
    assert [each.root for each in found] == [target]
    assert contents(data.root) == {}


def test_a_command_that_is_opening_the_library_is_waited_for_or_not_moved_away_from(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    DataMove(data).request(tmp_path / "disk")
    monkeypatch.setattr(data_moving, "closed_to_others", partial(closed_to_others, wait_seconds=0))
    with settled(lambda: data):
        account = DataMove(data).carry_out()
    assert "stays where it is" in account and "command" in account
    assert not list((tmp_path / "disk").iterdir())


@pytest.mark.parametrize("words", [["stats"], ["verify"], ["backup", "--list"], ["scan"]])
def test_a_command_refuses_a_folder_that_is_being_moved(
    data: DataFolder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    words: list[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(terminal, "settled", partial(settled, wait_seconds=0))
    before = contents(data.root)
    with closed_to_others(data):
        assert main(["--data-dir", str(data.root), *words]) == AlreadyRunning.exit_code
    assert "is being moved" in capsys.readouterr().err
    assert contents(data.root) == before


class Killed(BaseException):
    pass


@pytest.mark.parametrize("killed", [False, True])
def test_music_in_it_is_found_where_it_went_and_nothing_is_new(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, killed: bool
) -> None:
    demo = data.within
    song = demo.demo / "artist" / "sóng.flac"
    song.parent.mkdir(parents=True)
    song.write_bytes(b"sound")
    outside = tmp_path / "home-of-others" / "song.flac"  # whose name begins alike
    outside.parent.mkdir()
    outside.write_bytes(b"another")
    with closing(Database.open(demo.database)) as database:
        for folder in (demo.demo, outside.parent):
            FolderRepository(database).add(str(folder))
        found = [FoundFile(str(path), *stamp(path)) for path in (song, outside)]
        TrackRepository(database).save([ScannedFile(file, Tags()) for file in found])
    if killed:
        with monkeypatch.context() as patch:
            patch.setattr(DataMove, "_clear", lambda *_: (_ for _ in ()).throw(Killed))
            with pytest.raises(Killed):
                moved(data, tmp_path / "disk")
        DataMove(DataFolder.at(data.root)).carry_out()
        assert not (data.root / "demo").exists()
    else:
        moved(data, tmp_path / "disk")
    there = DataFolder.at(data.root).within
    with closing(Database.open(there.database)) as database:
        now = there.demo / "artist" / "sóng.flac"
        expected = [FoundFile(str(path), *stamp(path)) for path in (now, outside)]
        known = TrackRepository(database).known_files()
        assert [(file.path, file.size, file.mtime_ns) for file in known] == [
            (file.path, file.size, file.mtime_ns) for file in expected
        ]
        assert FolderRepository(database).all() == [str(there.demo), str(outside.parent)]


@pytest.fixture
def half_emptied(
    data: DataFolder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> tuple[Path, DataFolder, dict[str, bytes]]:
    """A move that was killed while it emptied where the folder was: home, or a third place."""
    before = contents(data.root)
    if request.param == "from another place":
        moved(data, tmp_path / "other")
    old = DataFolder.at(data.root)
    real = data_moving._delete

    def killed(folder: Path, kept: set[str]) -> list[Path]:
        if folder != old.root:
            return real(folder, kept)
        old.settings.unlink()
        raise Killed

    DataMove(old).request(tmp_path / "disk")
    with monkeypatch.context() as patch:
        patch.setattr(data_moving, "_delete", killed)
        with pytest.raises(Killed):
            DataMove(old).carry_out()
    assert contents(old.root)
    return old.root, DataFolder.at(data.root), before


places = pytest.mark.parametrize("half_emptied", ["from home", "from another place"], indirect=True)


@places
def test_an_emptying_that_was_killed_is_finished_at_the_next_start_and_said(
    half_emptied: tuple[Path, DataFolder, dict[str, bytes]],
) -> None:
    old, now, before = half_emptied
    account = DataMove(now).carry_out()
    assert str(old) in account and str(now.root) in account
    assert contents(now.root) == before
    assert (contents(old) == {}) if old == now.home else not old.exists()
    assert DataMove(now).carry_out() == ""


@places
def test_what_is_not_the_same_in_the_new_place_stays_in_the_old_one_and_is_named(
    half_emptied: tuple[Path, DataFolder, dict[str, bytes]],
) -> None:
    old, now, before = half_emptied
    (now.covers / "one.png").write_bytes(b"PICTURE")  # as long, and not the same
    (old / "letter.txt").write_text("mine")
    account = DataMove(now).carry_out()
    assert "2 files in" in account and "letter.txt" in account
    assert contents(old) == {"letter.txt": b"mine", str(Path("covers", "one.png")): b"picture"}
    assert DataMove(now).carry_out() == ""
    assert contents(now.root).keys() == before.keys()
