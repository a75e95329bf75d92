"""The data folder moves whole or not at all, and is found again where it is."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import FolderMissing, MusicRecError, StorageError
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library import data_moving
from musicrec_desktop.services.library.data_moving import DataMove


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
        if path.is_file() and path.name not in {"instance.lock", "moved-to.txt"}
    }


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
    before, real = contents(data.root), shutil.copy2
    DataMove(data).request(tmp_path / "disk")

    def failing(source: Path, place: Path) -> None:
        if source.name == "settings.json":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(source, place)

    monkeypatch.setattr(data_moving.shutil, "copy2", failing)
    account = DataMove(data).carry_out()
    assert "stays where it is" in account and "full" in account
    assert contents(data.root) == before
    assert not list((tmp_path / "disk").iterdir())
    assert DataFolder.at(data.root) == data


def test_a_move_that_was_broken_off_begins_again(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = contents(data.root), shutil.copy2

    class Killed(BaseException):
        pass

    def killed(source: Path, place: Path) -> None:
        real(source, place)
        if source.name == "settings.json":
            raise Killed

    DataMove(data).request(tmp_path / "disk")
    with monkeypatch.context() as patch:
        patch.setattr(data_moving.shutil, "copy2", killed)
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
