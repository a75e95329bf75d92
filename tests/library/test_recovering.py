"""A library that is damaged, or beside which a log of another time lies, gives what it has."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from musicrec_desktop.__main__ import main
from musicrec_desktop.core.errors import DatabaseDamaged
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.backups import Backups, check
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.services.library.backups import BackupService

FEW, MANY = 300, 3000
PAGE_BYTES = 4096


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path / "data")
    folder.create()
    return folder


def add(database: Database, numbers: Iterable[int]) -> None:
    TrackRepository(database).save(
        [ScannedFile(FoundFile(f"/m/{n}.mp3", 1, 1), Tags(f"Title {n}" * 5)) for n in numbers]
    )


def opened(data: DataFolder, read: str = "SELECT 1") -> tuple[Database, str]:
    """Open a library in which something is read at once; return what was done before, too."""

    def open_library() -> Database:
        database = Database.open(data.database)
        try:
            with database.read() as connection:
                connection.exec_driver_sql(read).all()
        except DatabaseDamaged:
            database.close()
            raise
        return database

    return BackupService(data).opened(open_library)


def count(database: Database) -> int:
    return TrackRepository(database).counts().tracks


@pytest.fixture
def torn(data: DataFolder) -> bytes:
    """A library with few tracks beside a log of when it had many; returns the library."""
    database = Database.open(data.database)
    add(database, range(FEW))
    database.close()
    few = data.database.read_bytes()
    database = Database.open(data.database)
    add(database, range(FEW, MANY))
    database.close()
    database = Database.open(data.database)  # whose log begins where the library has many
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE tracks SET genre = 'g' || id")
    log = Path(f"{data.database}-wal")
    kept = log.read_bytes()
    database.close()
    data.database.write_bytes(few)
    log.write_bytes(kept)
    return few


def test_a_log_of_another_time_writes_over_nothing_and_is_kept(
    data: DataFolder, torn: bytes
) -> None:
    log = Path(f"{data.database}-wal").read_bytes()
    database, account = opened(data)
    assert count(database) == FEW
    database.close()
    assert check(data.database) == []
    (aside,) = data.root.glob("library.sqlite.aside-*[0-9]")
    assert str(aside) in account and "another time" in account
    assert aside.read_bytes() == torn
    assert Path(f"{aside}-wal").read_bytes() == log
    database, account = opened(data)
    database.close()
    assert account == ""


@pytest.mark.parametrize("words", [["stats"], ["scan"]])
def test_a_command_says_that_a_log_does_not_fit_and_touches_nothing(
    data: DataFolder, torn: bytes, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    log = Path(f"{data.database}-wal").read_bytes()
    assert main(["--data-dir", str(data.root), *words]) == DatabaseDamaged.exit_code
    assert "do not fit together" in capsys.readouterr().err
    assert data.database.read_bytes() == torn
    assert Path(f"{data.database}-wal").read_bytes() == log


def test_a_log_that_a_killed_program_left_is_taken_in(data: DataFolder, tmp_path: Path) -> None:
    database = Database.open(data.database)
    add(database, range(FEW))
    for part in ("library.sqlite", "library.sqlite-wal"):
        shutil.copy(data.root / part, tmp_path / part)
    database.close()
    for part in ("library.sqlite", "library.sqlite-wal"):
        shutil.copy(tmp_path / part, data.root / part)
    database, account = opened(data)
    assert (count(database), account) == (FEW, "")
    database.close()


def test_what_can_be_read_of_a_damaged_library_without_a_backup_is_taken_over(
    data: DataFolder,
) -> None:
    database = Database.open(data.database)
    add(database, range(MANY))
    RatingRepository(database).put(dict.fromkeys(range(1, MANY + 1), Rating(4.0)))
    database.close()
    with closing(sqlite3.connect(data.database)) as connection:
        root = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_listeners_1' "
            "OR name = 'listeners'"
        ).fetchone()[0]
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    with data.database.open("r+b") as file:
        for page in (root, pages // 2, pages // 2 + 1, pages - 40):
            file.seek((page - 1) * PAGE_BYTES)
            file.write(b"\xff" * PAGE_BYTES)
    damaged = data.database.read_bytes()
    database, account = opened(data, read="SELECT count(*) FROM listeners")
    found = count(database)
    rated = len(RatingRepository(database).all())
    database.close()
    assert found == MANY  # the paths of lost rows stand in their index, too
    assert rated > 0.9 * MANY
    assert f"{found:,} tracks" in account
    assert check(data.database) == []
    (aside,) = data.root.glob("library.sqlite.aside-*[0-9]")
    assert str(aside) in account and aside.read_bytes() == damaged


def test_a_track_whose_row_is_lost_keeps_what_a_listener_did_with_it(data: DataFolder) -> None:
    database = Database.open(data.database)
    add(database, range(MANY))
    RatingRepository(database).put(dict.fromkeys(range(1, MANY + 1), Rating(4.0)))
    database.close()
    title = b"Title 1500Title 1500"
    with data.database.open("r+b") as file:
        content = file.read()
        for place in range(0, len(content), PAGE_BYTES):
            page = content[place : place + PAGE_BYTES]
            if title in page and page[0] == 13:  # a leaf of a table, such as that of tracks
                file.seek(place)
                file.write(b"\xff" * PAGE_BYTES)

    database, _ = opened(data, read="SELECT count(title) FROM tracks")
    tracks = {track.path: track for chunk in TrackRepository(database).all() for track in chunk}
    ratings = RatingRepository(database).all()
    database.close()
    assert len(tracks) == MANY
    lost = tracks["/m/1500.mp3"]
    assert lost.tags.title == ""
    assert ratings[lost.id].stars == 4.0


@pytest.mark.parametrize("saved", [True, False])
def test_a_schema_whose_names_are_no_utf_8_is_damaged_like_any_other(
    data: DataFolder, saved: bool
) -> None:
    database = Database.open(data.database)
    add(database, range(FEW))
    database.close()
    if saved:
        BackupService(data).make()
    whole = data.database.read_bytes()
    damaged = whole.replace(b"tabletrackstracks", b"tabletr\xe4ckstracks")
    assert damaged != whole
    data.database.write_bytes(damaged)
    assert check(data.database) == ["malformed database schema"]
    if saved:
        database, _ = opened(data)
        assert count(database) == FEW
        database.close()
    else:
        with pytest.raises(DatabaseDamaged):
            opened(data)
        assert data.database.read_bytes() == damaged


def test_a_library_of_which_nothing_can_be_read_stays_as_it_is(data: DataFolder) -> None:
    data.database.write_bytes(b"not a library" * 1000)
    with pytest.raises(DatabaseDamaged):
        opened(data)
    assert [path.name for path in data.root.iterdir()] == ["library.sqlite"]


def test_a_restore_that_was_killed_between_library_and_log_mixes_no_two(data: DataFolder) -> None:
    database = Database.open(data.database)
    add(database, range(FEW))
    database.close()
    copy = Backups(data.backups, data.database).make(1.7e9)
    log = Path(f"{data.database}-wal")
    database = Database.open(data.database)
    add(database, range(FEW, MANY))
    kept = log.read_bytes()
    database.close()
    aside = data.root / "library.sqlite.aside-1700000000"
    data.database.replace(aside)
    log.write_bytes(kept)
    shutil.copy(copy.path, data.root / "library.sqlite.restored")
    database, account = opened(data)
    assert count(database) == FEW
    database.close()
    assert "finished" in account
    assert Path(f"{aside}-wal").read_bytes() == kept
