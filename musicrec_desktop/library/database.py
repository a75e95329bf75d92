"""The library file: opened, migrated, and shared between threads."""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.pool import QueuePool

from musicrec_desktop.core.errors import (
    DatabaseError,
    DatabaseTooNew,
    display_path,
    storage_error,
)
from musicrec_desktop.core.name_order import SortNames, natural_key
from musicrec_desktop.core.translation import translate
from musicrec_desktop.core.unfinished_writing import writing
from musicrec_desktop.library.album_artists import common_artist
from musicrec_desktop.library.database_errors import LibraryConnection, explained
from musicrec_desktop.library.orphans import settle_orphans
from musicrec_desktop.library.people_order import PeopleOrder
from musicrec_desktop.library.said_sort_names import said_sort_names
from musicrec_desktop.library.schema import SCHEMA_REVISION, metadata
from musicrec_desktop.library.text import fold, lot

logger = logging.getLogger(__name__)

BUSY_TIMEOUT_SECONDS = 5.0
PAGE_CACHE_KIB = 8192
MIGRATIONS = Path(__file__).resolve().parent / "migrations"


class Database:
    """One library file. Reads run in any thread at once; writes one at a time.

    Use :meth:`open`, and :meth:`close` when done.

    Attributes
    ----------
    people : PeopleOrder
        Under what people stand in an order.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self.people = PeopleOrder(self._sort_names)
        event.listen(engine, "connect", lambda made, _: self.people.add_to(made))
        self._engine = engine
        self._writer = engine.execution_options(begin="BEGIN IMMEDIATE")  # no words
        self._write_lock = threading.RLock()
        self._writing = False

    @classmethod
    def open(cls, path: Path) -> Database:
        """Open the library, making or migrating it where needed.

        Before a migration the file is copied beside itself through SQLite's own
        backup, as ``NAME.backup-REVISION``.

        Raises
        ------
        DatabaseTooNew
            If a newer version of the program wrote the file.
        DatabaseError
            If it cannot be used; the message says why and what to do.
        StorageError
            If its folder cannot be made.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(path.parent, error) from error
        engine = _engine(path, foreign_keys=True)
        database = cls(path, engine)  # first: each connection knows its order of people
        try:
            with explained(path):
                _prepare(path, engine)
        except BaseException:
            engine.dispose()
            raise
        return database

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a connection that sees one unchanging state of the library."""
        with explained(self.path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open one transaction: all of it is kept when the block ends well, else nothing."""
        with writing(), self._write_lock:
            if self._writing:
                raise RuntimeError("a write transaction inside another would wait for itself")
            self._writing = True
            try:
                self._require_file()
                with explained(self.path), self._writer.begin() as connection:
                    yield connection
            finally:
                self._writing = False

    @contextmanager
    def write_beside(self, other: Path, name: str) -> Iterator[Connection]:
        """Open one transaction over the library and another SQLite file.

        Parameters
        ----------
        other : pathlib.Path
            Made where it is missing.
        name : str
            What the other file's tables are called by, as in ``name.table``.
        """
        with writing(), self._write_lock:
            if self._writing:
                raise RuntimeError("a write transaction inside another would wait for itself")
            self._writing = True
            try:
                self._require_file()
                with explained(self.path), self._writer.connect() as connection:
                    raw = connection.connection  # attaching is not for transactions
                    place = f"ATTACH DATABASE CAST(? AS TEXT) AS {name}"  # no words
                    raw.cursor().execute(place, (os.fsencode(other),))
                    try:
                        with connection.begin():
                            yield connection
                    finally:
                        raw.cursor().execute(f"DETACH DATABASE {name}")  # no words
            finally:
                self._writing = False

    def _require_file(self) -> None:
        """See that the file still has its name: what is open and deleted is written in vain."""
        if self.path.exists():
            return
        raise DatabaseError(
            translate(
                "Library",
                "The library “{path}” is not there any more: nothing can be saved.",
                path=display_path(self.path),
            ),
            translate(
                "Next steps",
                "Put its folder back, or restart the program to begin a new library.",
            ),
        )

    def _sort_names(self) -> SortNames:
        with self.read() as connection:
            return said_sort_names(connection)

    def close(self) -> None:
        """Close every connection. The last one folds the write-ahead log into the file."""
        self._engine.dispose()


def _add_functions(connection: sqlite3.Connection) -> None:
    """Let SQL fold and order names of every script: SQLite's own ``lower`` knows ASCII alone."""
    connection.create_function("natural_key", 1, natural_key, deterministic=True)
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.create_function("common_artist", 2, common_artist, deterministic=True)
    connection.create_function("lot", 2, lot, deterministic=True)


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _engine(path: Path, *, foreign_keys: bool) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            path,
            timeout=BUSY_TIMEOUT_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            factory=LibraryConnection,
        )
        try:
            _add_functions(connection)
            connection.execute("PRAGMA synchronous=NORMAL")  # no words
            connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")  # no words
            connection.execute(f"PRAGMA cache_size=-{PAGE_CACHE_KIB}")  # no words
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, max_overflow=-1)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # The driver's own BEGIN comes late and is never IMMEDIATE, so it is switched off.
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


def _prepare(path: Path, engine: Engine) -> None:
    """Bring the file to this program's schema, whatever it holds now."""
    revision = _stored_revision(path, engine)
    if revision == SCHEMA_REVISION:
        return
    if revision is not None:
        _back_up(path, revision)
    with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_SECONDS)) as connection:
        connection.execute(
            "PRAGMA journal_mode=WAL"  # no words
        ).fetchone()  # kept by the file from now on
    migrate(path)
    engine.dispose()  # what its connections know of the file is out of date


def _stored_revision(path: Path, engine: Engine) -> str | None:
    """Return the schema's revision, or None for an empty file."""
    with engine.connect() as connection:
        names = set(inspect(connection).get_table_names())
        if not names:
            return None
        revision = None
        if "alembic_version" in names:
            revision = connection.scalar(
                text("SELECT version_num FROM alembic_version")  # no words
            )
    if revision is None and not names <= {"alembic_version"}:
        raise DatabaseError(
            translate("Library", "“{path}” belongs to another program.", path=display_path(path)),
            translate("Next steps", "Move it away, or choose another folder with --data-dir."),
        )
    if revision is not None and revision > SCHEMA_REVISION:
        raise DatabaseTooNew(
            translate(
                "Library",
                "The library “{path}” was written by a newer version of the program.",
                path=display_path(path),
            ),
            translate(
                "Next steps", "Update the program, or choose another folder with --data-dir."
            ),
        )
    return revision


def _back_up(path: Path, revision: str) -> Path:
    """Copy a library, log and all, before it is changed."""
    copy = path.with_name(f"{path.name}.backup-{revision}")  # no words
    unfinished = copy.with_name(f"{copy.name}.unfinished")  # no words
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as target:
        source.backup(target)
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(copy)
    logger.info("library backed up to %s", copy)
    return copy


def migrate(path: Path, revision: str = "head") -> None:
    """Apply the migrations up to ``revision``, all of them or none.

    Raises
    ------
    DatabaseError
        If the migrated library contradicts itself; it is left as it was.
    """
    from alembic import command  # slow to import, and most starts need no migration
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["target_metadata"] = metadata
    # Rebuilding a table would cascade to those that refer to it.
    engine = _engine(path, foreign_keys=False).execution_options(
        begin="BEGIN IMMEDIATE"  # no words
    )
    try:
        with explained(path), engine.begin() as connection:
            config.attributes["connection"] = connection
            settle_orphans(_driver(connection))  # what another program left, no migration
            command.upgrade(config, revision)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()  # no words
            if broken:
                raise DatabaseError(
                    translate(
                        "Library",
                        "The library “{path}” could not be brought up to date: %n row(s) "
                        "(contradicts|contradict) each other.",
                        n=len(broken),
                        path=display_path(path),
                    ),
                    translate("Next steps", "It was left as it was. Please report this."),
                )
    finally:
        engine.dispose()
