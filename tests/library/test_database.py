"""The library file: migrations, damage, locks, full disks and sudden death."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, NullPool, create_engine, text
from sqlalchemy.exc import IntegrityError

from musicrec_desktop.core.errors import DatabaseError, DatabaseTooNew, StorageError
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library import database as database_module
from musicrec_desktop.library.database import MIGRATIONS, Database
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.schema import SCHEMA_REVISION, SEARCH_TABLE, metadata
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

BATCH = 50

# Saves batches for ever, and says after each how many it has saved.
WRITER = f"""
import sys
from pathlib import Path
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

tracks = TrackRepository(Database.open(Path(sys.argv[1])))
saved = 0
while True:
    tracks.save([
        ScannedFile(FoundFile(f"/music/{{number}}.mp3", 1, 1), Tags(title=f"song {{number}}"))
        for number in range(saved, saved + {BATCH})
    ])
    saved += {BATCH}
    print(saved, flush=True)
"""

# Makes a library; says which of its files anything but SQLite opened meanwhile.
MAKER = """
import os, sys
from pathlib import Path
opened = []
def note(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        opened.append(os.fsdecode(arguments[0]))
sys.addaudithook(note)
from musicrec_desktop.library.database import Database
library = Path(sys.argv[1])
Database.open(library).close()
print([name for name in opened if name.startswith(str(library))])
"""


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_SECONDS", 0.05)


def pragma(database: Database, name: str) -> object:
    with database.read() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


@pytest.fixture(autouse=True)
def made_by_migrations(
    prepared_by_migrations: Callable[[Path, Engine], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Make each library here as it is made for a listener."""
    monkeypatch.setattr(database_module, "_prepare", prepared_by_migrations)


def test_connections_carry_the_pragmas(database: Database) -> None:
    assert pragma(database, "journal_mode") == "wal"
    assert pragma(database, "foreign_keys") == 1
    assert pragma(database, "synchronous") == 1  # NORMAL
    assert pragma(database, "busy_timeout") == 5000


def test_models_and_migrations_agree(database: Database) -> None:
    def ours(_object: object, name: str | None, kind: str, *_rest: object) -> bool:
        return not (kind == "table" and (name or "").startswith(SEARCH_TABLE))

    with database.read() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": ours, "compare_type": True}
        )
        assert compare_metadata(context, metadata) == []


def test_models_and_migrations_agree_on_defaults(database: Database, tmp_path: Path) -> None:
    fresh = create_engine(f"sqlite:///{tmp_path / 'fresh.sqlite'}", poolclass=NullPool)
    metadata.create_all(fresh)
    with database.read() as migrated, fresh.connect() as modelled:
        for name in metadata.tables:
            columns = f"PRAGMA table_info({name})"
            assert (
                migrated.exec_driver_sql(columns).all() == modelled.exec_driver_sql(columns).all()
            )


def test_the_revision_of_the_schema_is_the_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [SCHEMA_REVISION]


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.touch()
    database = Database.open(path)
    assert TrackRepository(database).counts().tracks == 0
    database.close()


def test_missing_folders_are_made(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "a" / "b" / "library.sqlite")
    database.close()
    assert (tmp_path / "a" / "b" / "library.sqlite").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="file"):
        Database.open(tmp_path / "file" / "library.sqlite")


def test_what_was_saved_is_there_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    database = Database.open(path)
    TrackRepository(database).save([ScannedFile(FoundFile("/a.mp3", 1, 1), Tags(title="One"))])
    database.close()
    database = Database.open(path)
    (found,) = TrackRepository(database).get([1])
    database.close()
    assert found.title == "One"


def test_a_migration_backs_the_library_up_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    database = Database.open(path)
    TrackRepository(database).save([ScannedFile(FoundFile("/a.mp3", 1, 1), Tags(title="One"))])
    database.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    migrated: list[Path] = []
    monkeypatch.setattr(database_module, "migrate", migrated.append)
    Database.open(path).close()
    assert migrated == [path]
    with closing(sqlite3.connect(tmp_path / "library.sqlite.backup-0000")) as backup:
        assert backup.execute("SELECT title FROM tracks").fetchall() == [("One",)]


NEXT_MIGRATION = """
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9000", "{before}"


def upgrade() -> None:
    with op.batch_alter_table("listeners", recreate="always") as listeners:
        listeners.add_column(sa.Column("mood", sa.Text, nullable=False, server_default="calm"))
    {then}
"""


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Make the program one that has a second migration."""

    def _next_version(then: str) -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(MIGRATIONS, folder)
        text = NEXT_MIGRATION.format(before=database_module.SCHEMA_REVISION, then=then)
        (folder / "versions" / "v9000_next.py").write_text(text)
        monkeypatch.setattr(database_module, "MIGRATIONS", folder)
        monkeypatch.setattr(database_module, "SCHEMA_REVISION", "9000")

    return _next_version


@pytest.fixture
def played_library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite"
    database = Database.open(path)
    file = ScannedFile(FoundFile("/a.mp3", 1, 1), Tags(title="One"))
    (track,) = TrackRepository(database).save([file])
    PlayHistory(database).start(track.id, 5.0)
    database.close()
    return path


def test_a_migration_that_rebuilds_a_table_keeps_what_refers_to_it(
    played_library: Path, next_version: Callable[[str], None]
) -> None:
    next_version("pass")
    database = Database.open(played_library)
    assert [event.track_id for event in PlayHistory(database).recent()] == [1]
    with database.read() as connection:
        row = connection.execute(text("SELECT id, mood FROM listeners")).one()
    assert tuple(row) == (1, "calm")
    assert pragma(database, "foreign_keys") == 1
    database.close()


@pytest.mark.parametrize(
    ("then", "error"),
    [
        ("raise ZeroDivisionError", ZeroDivisionError),
        ("op.execute('INSERT INTO ratings VALUES (1, 999, 5, 0, 0, 0)')", DatabaseError),
    ],
    ids=["fails", "contradicts itself"],
)
def test_a_migration_that_fails_leaves_the_library_as_it_was(
    played_library: Path,
    next_version: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    then: str,
    error: type[Exception],
) -> None:
    next_version(then)
    with pytest.raises(error):
        Database.open(played_library)
    monkeypatch.undo()
    database = Database.open(played_library)
    assert [event.track_id for event in PlayHistory(database).recent()] == [1]
    assert TrackSearch(database).find("one") == [1]
    database.close()


def test_a_newer_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    Database.open(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(DatabaseTooNew, match="newer version") as caught:
        Database.open(path)
    assert str(path) in caught.value.message
    assert "Update" in caught.value.next_step
    assert path.read_bytes() == before


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE moz_places (id INTEGER)")
    with pytest.raises(DatabaseError, match="another program"):
        Database.open(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_file_that_is_no_database_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"ID3\x04 this is no database at all" * 500)
    with pytest.raises(DatabaseError, match="not a library") as caught:
        Database.open(path)
    assert str(path) in caught.value.message
    assert caught.value.next_step


def test_damage_inside_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    database = Database.open(path)
    TrackRepository(database).save(
        [ScannedFile(FoundFile(f"/{n}.mp3", 1, 1), Tags(title="x" * 500)) for n in range(200)]
    )
    database.close()
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(DatabaseError, match="damaged") as caught:
        database = Database.open(path)
        try:
            list(TrackRepository(database).all())
        finally:
            database.close()
    assert "scan your music again" in caught.value.next_step


def test_a_folder_in_the_place_of_the_file_is_explained(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").mkdir()
    with pytest.raises(DatabaseError, match="could not be opened"):
        Database.open(tmp_path / "library.sqlite")


@pytest.mark.usefixtures("impatient")
@pytest.mark.skipif(sys.platform == "win32", reason="open files cannot be deleted there")
def test_a_folder_that_was_deleted_is_told_instead_of_writing_in_vain(tmp_path: Path) -> None:
    folder, away = tmp_path / "data", tmp_path / "away"
    database = Database.open(folder / "library.sqlite")
    tracks = TrackRepository(database)
    folder.rename(away)
    with pytest.raises(DatabaseError, match="not there any more"):
        tracks.save([ScannedFile(FoundFile("/m/a.flac", 1, 1), Tags())])
    away.rename(folder)
    tracks.save([ScannedFile(FoundFile("/m/a.flac", 1, 1), Tags())])
    assert tracks.counts().tracks == 1
    database.close()


def test_a_locked_library_is_explained(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_SECONDS", 0.2)  # it waits in vain
    path = tmp_path / "library.sqlite"
    database = Database.open(path)
    tracks = TrackRepository(database)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError, match="locked by another program") as caught:
            tracks.save([ScannedFile(FoundFile("/a.mp3", 1, 1), Tags())])
        assert tracks.counts().tracks == 0  # reading goes on
        other.execute("ROLLBACK")
    assert "Close the other program" in caught.value.next_step
    tracks.save([ScannedFile(FoundFile("/a.mp3", 1, 1), Tags())])
    assert tracks.counts().tracks == 1
    database.close()


def test_a_full_disk_is_explained_and_loses_nothing(
    database: Database, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    add("/kept.mp3", title="kept")
    with pytest.raises(DatabaseError, match="disk is full"), database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
        connection.execute(
            text("INSERT INTO failures VALUES (:path, 'tags', :reason, 0)"),
            [{"path": b"%d" % n, "reason": "x" * 1000} for n in range(100)],
        )
    assert [track.title for chunk in tracks.all() for track in chunk] == ["kept"]
    with database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    add("/after.mp3")
    assert tracks.counts().tracks == 2


def test_a_library_that_may_not_be_written_is_explained(database: Database) -> None:
    with pytest.raises(DatabaseError, match="may not be written"), database.write() as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
        connection.execute(text("DELETE FROM tracks"))


def test_bugs_are_not_dressed_up_as_trouble_with_the_file(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as connection:
        connection.execute(text("INSERT INTO play_events (track_id, started_at) VALUES (7, 0)"))


def test_a_write_is_whole_or_nothing(database: Database, tracks: TrackRepository) -> None:
    with pytest.raises(ZeroDivisionError), database.write() as connection:
        connection.execute(text("INSERT INTO folders VALUES (x'2f', 0)"))
        _ = 1 / 0
    with database.read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM folders")) == 0


def test_a_write_inside_a_write_says_so_at_once(database: Database) -> None:
    with (
        database.write(),
        pytest.raises(RuntimeError, match="wait for itself"),
        database.write(),
    ):
        pass
    with database.write() as connection:
        assert connection.scalar(text("SELECT 1")) == 1


def test_a_reader_sees_one_state_while_others_write(
    database: Database, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    for _ in range(6):
        add()
    chunks = tracks.all(chunk=2)
    first = next(chunks)
    add()
    assert len(first) + sum(len(chunk) for chunk in chunks) == 6
    assert tracks.counts().tracks == 7


def test_many_threads_write_and_read(database: Database, tracks: TrackRepository) -> None:
    def work(worker: int) -> bool:
        wanted = [
            tracks.save([ScannedFile(FoundFile(f"/{worker}/{number}.mp3", 1, 1), Tags())])[0]
            for number in range(20)
        ]
        return tracks.get([track.id for track in wanted]) == wanted

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(work, range(6)))
    assert tracks.counts().tracks == 120


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
def test_kill_9_in_mid_write_leaves_whole_transactions(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        for _ in range(8):
            said = int(writer.stdout.readline())
        os.kill(writer.pid, signal.SIGKILL)
        later = writer.stdout.read().split()
    said = int(later[-1]) if later else said
    database = Database.open(path)
    count = TrackRepository(database).counts().tracks
    assert count >= said
    assert count % BATCH == 0
    with database.write() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        connection.exec_driver_sql(
            f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}, rank) VALUES ('integrity-check', 1)"
        )
    database.close()


def test_nothing_but_sqlite_opens_a_library_that_is_being_made(tmp_path: Path) -> None:
    # Closing such a file would drop SQLite's locks: whoever looks at the library then cuts its
    # shared memory short, and this process dies of SIGBUS.
    command = [sys.executable, "-c", MAKER, tmp_path / "library.sqlite"]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == "[]"
