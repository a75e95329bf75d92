"""Copies of the library: whole, few, and never worse than what they replace."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import DatabaseDamaged, StorageError
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library import backups as module
from musicrec_desktop.library.backups import KEPT, Backups, check
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.services.library.backups import BackupService

DAY = 86_400.0
NOON = 1.7e9


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path / "data")
    folder.create()
    return folder


@pytest.fixture
def library(data: DataFolder) -> Iterator[Database]:
    database = Database.open(data.database)
    yield database
    database.close()


@pytest.fixture
def backups(data: DataFolder) -> Backups:
    return Backups(data.backups, data.database)


def add(database: Database, *titles: str) -> None:
    TrackRepository(database).save(
        [ScannedFile(FoundFile(f"/m/{title}.mp3", 1, 1), Tags(title)) for title in titles]
    )


def titles(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    found = [row[0] for row in connection.execute("SELECT title FROM tracks ORDER BY title")]
    connection.close()
    return found


def damage(path: Path) -> None:
    """Write over the middle of a library, its log folded in before."""
    with path.open("r+b") as file:
        file.seek(0)
        file.write(b"not a library at all" * 400)


def test_a_copy_holds_what_is_there_also_what_is_still_in_the_log(
    library: Database, backups: Backups
) -> None:
    add(library, "One", "Two")
    made = backups.make(NOON)
    assert titles(made.path) == ["One", "Two"]
    assert check(made.path) == []
    assert made.made_at == NOON
    assert sorted(path.name for path in made.path.parent.iterdir()) == [made.path.name]


def test_only_the_newest_are_kept(library: Database, backups: Backups) -> None:
    made = [backups.make(NOON + day * DAY).path for day in range(KEPT + 2)]
    assert [backup.path for backup in backups.all()] == made[: -KEPT - 1 : -1]


def test_one_a_day_is_due(library: Database, backups: Backups) -> None:
    assert backups.due(NOON)
    backups.make(NOON)
    assert not backups.due(NOON + 60)
    assert backups.due(NOON + DAY)


def test_a_clock_that_was_put_back_loses_no_copy_and_makes_none_twice(
    library: Database, backups: Backups
) -> None:
    later = [backups.make(NOON + number * DAY) for number in range(KEPT)]
    assert backups.due(NOON - 9 * DAY)
    made = backups.make(NOON - 9 * DAY)
    assert not backups.due(NOON - 9 * DAY)
    kept = backups.all()
    assert made in kept
    assert len(kept) == KEPT
    assert later[-1] in kept


def test_what_killed_programs_left_is_cleared_away(
    data: DataFolder, library: Database, backups: Backups
) -> None:
    data.backups.mkdir(exist_ok=True)
    (data.backups / "library-20200101-000000.unfinished").write_bytes(b"half")
    (data.backups / "library-20200101-000000.unfinished-journal").write_bytes(b"half")
    made = backups.make(NOON)
    assert list(data.backups.iterdir()) == [made.path]


@pytest.mark.parametrize("moment", ["copying", "before the swap", "after it"])
def test_a_restore_that_was_killed_is_finished_at_the_next_start(
    data: DataFolder, moment: str
) -> None:
    database = Database.open(data.database)
    add(database, "Old")
    made = Backups(data.backups, data.database).make(NOON)
    add(database, "New")
    database.close()
    fresh = data.database.with_name(f"{data.database.name}.restored")
    if moment == "copying":
        fresh.write_bytes(made.path.read_bytes()[:5000])
    else:
        data.database.rename(f"{data.database}.aside-1")
        shutil.copyfile(made.path, fresh if moment == "before the swap" else data.database)
    opened, account = BackupService(data).opened(lambda: Database.open(data.database))
    opened.close()
    assert titles(data.database) == (["New", "Old"] if moment == "copying" else ["Old"])
    assert ("finished" in account) == (moment == "before the swap")
    assert not fresh.exists()


def test_given_up_half_way_nothing_is_left(library: Database, backups: Backups) -> None:
    def give_up(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backups.make(NOON, give_up)
    assert backups.all() == []
    assert list(backups._folder.iterdir()) == []


def test_a_damaged_library_is_not_copied_and_the_copies_before_stay(
    data: DataFolder, backups: Backups
) -> None:
    Database.open(data.database).close()
    good = [backups.make(NOON + day * DAY) for day in range(KEPT)]
    with data.database.open("r+b") as file:
        file.seek(4 * 4096)  # a page that is copied as it is
        file.write(b"\xff" * 4096)
    with pytest.raises(DatabaseDamaged, match="is damaged"):
        backups.make(NOON + KEPT * DAY)
    assert backups.all() == good[::-1]


def test_a_full_disk_is_said_before_anything_is_written(
    library: Database, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ROOM_FACTOR", 1e12)
    with pytest.raises(StorageError, match="too little room"):
        backups.make(NOON)


def test_a_folder_that_may_only_be_read_is_named(
    library: Database, data: DataFolder, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *_: object, **_more: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(path))

    backups.make(NOON)
    monkeypatch.setattr(Path, "touch", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StorageError, match=r"backups/library-.* may not be written"):
        backups.make(NOON + DAY)


def test_a_copy_brings_the_library_back_and_the_other_is_kept(
    data: DataFolder, backups: Backups
) -> None:
    database = Database.open(data.database)
    add(database, "Old")
    made = backups.make(NOON)
    add(database, "New")
    database.close()
    aside = backups.restore(made)
    assert titles(data.database) == ["Old"]
    assert titles(aside) == ["New", "Old"]


def test_a_damaged_copy_replaces_nothing(data: DataFolder, backups: Backups) -> None:
    database = Database.open(data.database)
    add(database, "Old")
    made = backups.make(NOON)
    database.close()
    damage(made.path)
    with pytest.raises(DatabaseDamaged, match="damaged"):
        backups.restore(made)
    assert titles(data.database) == ["Old"]


def test_a_damaged_library_is_restored_from_the_newest_good_copy(data: DataFolder) -> None:
    backups = Backups(data.backups, data.database)
    database = Database.open(data.database)
    add(database, "Old")
    backups.make(NOON)
    add(database, "New")
    damaged_copy = backups.make(NOON + DAY)
    database.close()
    damage(damaged_copy.path)
    damage(data.database)
    service = BackupService(data)
    assert service.verify()
    opened, account = service.opened(lambda: Database.open(data.database))
    opened.close()
    assert titles(data.database) == ["Old"]
    assert "restored" in account
    assert service.verify() == []
    assert len(list(data.root.glob("*.aside-*"))) >= 1


def test_without_a_copy_a_damaged_library_is_left_alone(data: DataFolder) -> None:
    data.database.write_bytes(b"not a library at all" * 400)
    with pytest.raises(DatabaseDamaged):
        BackupService(data).opened(lambda: Database.open(data.database))
    assert data.database.read_bytes() == b"not a library at all" * 400


def test_what_was_asked_for_is_restored_at_the_next_start(data: DataFolder) -> None:
    database = Database.open(data.database)
    add(database, "Old")
    service = BackupService(data)
    made = service.make()
    add(database, "New")
    database.close()
    service.restore_at_next_start(made)
    opened, account = service.opened(lambda: Database.open(data.database))
    opened.close()
    assert titles(data.database) == ["Old"]
    assert "restored" in account
    again, account = service.opened(lambda: Database.open(data.database))
    again.close()
    assert account == ""


def test_a_request_for_a_copy_that_is_gone_is_said_once(data: DataFolder) -> None:
    data.restore_request.write_text("library-20200101-000000.sqlite")
    service = BackupService(data)
    opened, account = service.opened(lambda: Database.open(data.database))
    opened.close()
    assert "no longer there" in account
    assert not data.restore_request.exists()
