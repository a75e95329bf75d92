"""Copies of the library file: made once a day, checked before they replace it."""

from __future__ import annotations

import logging
import math
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from musicrec_desktop.core.errors import (
    DatabaseDamaged,
    DatabaseError,
    StorageError,
    display_path,
    storage_error,
)
from musicrec_desktop.core.translation import decimal, translate
from musicrec_desktop.library.database_errors import LibraryConnection, explained
from musicrec_desktop.library.file_uri import uri_for

logger = logging.getLogger(__name__)

KEPT = 3  # a large library is a gigabyte
PAGES_A_STEP = 2000  # 8 MB at a time, so that the program's own writes come between
PAUSE_SECONDS = 0.01  # between steps; a writer waits no longer than for one
ROOM_FACTOR = 1.5  # free space wanted, in sizes of the library
COMPANIONS = ("-wal", "-shm")

_NOT_NOW = {
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR),
    *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN),
}
_NAME = re.compile(r"library-(\d{8}-\d{6})\.sqlite")
_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library.

    Attributes
    ----------
    path : pathlib.Path
    made_at : float
        Unix time.
    bytes : int
    """

    path: Path
    made_at: float
    bytes: int


class Backups:
    """The copies in one folder.

    Parameters
    ----------
    folder : pathlib.Path
    library : pathlib.Path
        The file that is copied, and replaced.
    """

    def __init__(self, folder: Path, library: Path) -> None:
        self._folder = folder
        self._library = library

    def all(self) -> list[Backup]:
        """Return the copies, the newest first."""
        found = []
        for path in self._folder.glob("library-*.sqlite"):
            match = _NAME.fullmatch(path.name)
            if match is not None:
                made_at = datetime.strptime(match[1], _STAMP).astimezone().timestamp()
                found.append(Backup(path, made_at, path.stat().st_size))
        return sorted(found, key=lambda backup: backup.made_at, reverse=True)

    def every_copy(self) -> list[Path]:
        """Return all files that may take the library's place: those set aside, too."""
        beside = (f"{self._library.name}.{kind}-*" for kind in ("aside", "backup"))  # no words
        found = [path for pattern in beside for path in self._library.parent.glob(pattern)]
        whole = [path for path in found if not path.name.endswith((*COMPANIONS, ".unfinished"))]
        return [*(backup.path for backup in self.all()), *whole]

    def due(self, now: float | None = None) -> bool:
        """Whether no copy was made today; one from the future, by a wrong clock, is none."""
        today = datetime.fromtimestamp(time.time() if now is None else now).date()
        return all(datetime.fromtimestamp(copy.made_at).date() != today for copy in self.all())

    def make(
        self,
        now: float | None = None,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Backup:
        """Copy the library while it is in use, and forget all but the newest copies.

        The one that was made is kept in any case: the clock may have been put back.

        Parameters
        ----------
        now : float, optional
            Unix time, for the copy's name.
        progress : callable
            Told of pages done and pages in all; what it raises ends the copying, and
            nothing is left behind.

        Raises
        ------
        DatabaseError
            If the library is damaged or cannot be read.
        StorageError
            If the copy cannot be written, or there is too little room.
        """
        stamp = datetime.fromtimestamp(time.time() if now is None else now).strftime(_STAMP)
        target = self._folder / f"library-{stamp}.sqlite"  # no words
        unfinished = target.with_suffix(".unfinished")
        try:
            self._sweep()
            self._make_room()
            unfinished.touch()  # which says more of what is wrong with the folder than SQLite
            self._copy(unfinished, progress)
            problems = check(unfinished)
            if problems:
                raise DatabaseDamaged(
                    translate(
                        "Backups",
                        "The library “{path}” is damaged: {problem}.",
                        path=display_path(self._library),
                        problem=problems[0],
                    ),
                    translate("Next steps", "It was not copied. Restore an older backup."),
                )
            sync(unfinished)
            unfinished.replace(target)
        except OSError as error:
            raise storage_error(target, error) from error
        finally:
            with suppress(OSError):  # on a drive that may only be read there is none
                unfinished.unlink(missing_ok=True)
        made, others = _parted(self.all(), target)
        for old in others[KEPT - 1 :]:
            old.path.unlink(missing_ok=True)
        return made

    def restore(self, backup: Backup) -> Path:
        """Put a copy in the place of the library, which is closed, and set that aside.

        Returns
        -------
        pathlib.Path
            Where the library that was in use is now.

        Raises
        ------
        DatabaseDamaged
            If the copy itself is damaged; nothing was changed.
        StorageError
            If it cannot be written; the library is where it was.
        """
        problems = check(backup.path)
        if problems:
            raise DatabaseDamaged(
                translate(
                    "Backups",
                    "The backup “{path}” is damaged: {problem}.",
                    path=display_path(backup.path),
                    problem=problems[0],
                ),
                translate("Next steps", "Choose another one."),
            )
        fresh = self._fresh
        try:
            shutil.copyfile(backup.path, fresh)
            return self.put_in_place(fresh)
        except OSError as error:
            raise storage_error(self._library, error) from error
        finally:
            fresh.unlink(missing_ok=True)

    def put_in_place(self, whole: Path) -> Path:
        """Put a library in the place of the one in use, and return where that is set aside.

        Raises
        ------
        StorageError
            If it cannot be put there; a next start finishes it, or all is as it was.
        """
        try:
            sync(whole)
            whole.replace(self._fresh)
            aside = self._set_aside()
            self._fresh.replace(self._library)
        except OSError as error:
            raise storage_error(self._library, error) from error
        logger.info("library replaced; the one before is %s", aside)
        return aside

    def finish_restoring(self) -> bool:
        """Finish what a program that was killed while it restored has begun.

        Between setting one library aside and putting the other in its place, there is
        none; opening would make an empty one.

        Returns
        -------
        bool
            Whether the copy was put in place now. Half a copy is removed.

        Raises
        ------
        StorageError
            If it cannot be put there.
        """
        fresh = self._fresh
        if not fresh.exists():
            return False
        try:
            if self._library.exists() or check(fresh):
                fresh.unlink()
                return False
            self._set_aside()  # the log of the other one, if that was still there
            fresh.replace(self._library)
        except OSError as error:
            raise storage_error(self._library, error) from error
        return True

    @property
    def _fresh(self) -> Path:
        return self._library.with_name(f"{self._library.name}.restored")  # no words

    def _sweep(self) -> None:
        """Remove what a program that was killed while it copied has left."""
        for left in self._folder.glob("library-*.unfinished*"):
            left.unlink(missing_ok=True)

    def _set_aside(self) -> Path:
        """Move the library with its log away, so that nothing of it meets another file."""
        aside = self._aside_name()
        for suffix in ("", *COMPANIONS):
            part = self._library.with_name(self._library.name + suffix)
            if part.exists():
                part.replace(aside.with_name(aside.name + suffix))
        return aside

    def _aside_name(self) -> Path:
        """Return the name of what was set aside last, if its log was not, or a new one."""
        name = self._library.name
        before = sorted(self._library.parent.glob(f"{name}.aside-*[0-9]"))  # no words
        if before and not self._library.exists():
            return before[-1]
        return aside_name(self._library)

    def _copy(self, target: Path, progress: Callable[[int, int], None]) -> None:
        """Copy some pages at a time; a write meanwhile lets SQLite begin anew by itself."""
        with (
            explained(self._library),
            closing(sqlite3.connect(self._library)) as source,
            closing(sqlite3.connect(target)) as copy,
        ):
            copy.execute("PRAGMA journal_mode=OFF")  # no words
            source.backup(
                copy,
                pages=PAGES_A_STEP,
                progress=lambda _status, left, total: progress(total - left, total),
                sleep=PAUSE_SECONDS,
            )

    def _make_room(self) -> None:
        must_be_there(self._library)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            free = shutil.disk_usage(self._folder).free
            wanted = ROOM_FACTOR * self._library.stat().st_size
        except OSError as error:
            raise storage_error(self._folder, error) from error
        if free < wanted:
            raise StorageError(
                translate(
                    "Backups",
                    "There is too little room for a backup in “{path}”.",
                    path=display_path(self._folder),
                ),
                translate(
                    "Next steps",
                    "Free {megabytes} MB.",
                    megabytes=decimal(math.ceil((wanted - free) / 1e6), 0),
                ),
            )


def aside_name(library: Path) -> Path:
    """Return a free name for a library that is set aside now."""
    moment = int(time.time())
    while (name := library.with_name(f"{library.name}.aside-{moment}")).exists():  # no words
        moment += 1
    return name


def must_be_there(library: Path) -> None:
    """Refuse to copy or to check a library that was never made.

    Raises
    ------
    DatabaseError
    """
    if not library.exists():
        raise DatabaseError(
            translate("Backups", "There is no library “{path}”.", path=display_path(library)),
            translate("Next steps", "Scan your music first."),
        )


def _parted(copies: list[Backup], path: Path) -> tuple[Backup, list[Backup]]:
    """Return the copy at a path, and the others."""
    made = next(copy for copy in copies if copy.path == path)
    return made, [copy for copy in copies if copy.path != path]


def sync(path: Path) -> None:
    """Bring a file onto the disk, before it takes another's place."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def fold(library: Path) -> bool:
    """Take a library's log into its file; return whether nobody else has it open.

    One that is not there, or is damaged, stays as it is.
    """
    address = uri_for(library, writing=True)
    try:
        with closing(
            sqlite3.connect(
                address, uri=True, timeout=0, isolation_level=None, factory=LibraryConnection
            )
        ) as connection:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")  # no words
            connection.execute("BEGIN IMMEDIATE")  # no words
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # no words
    except sqlite3.Error as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY
    return True


@contextmanager
def kept_open(library: Path) -> Iterator[None]:
    """Have a library open, so that :func:`fold` says so; one that cannot be is left alone."""
    with ExitStack() as held:
        try:
            opened = sqlite3.connect(uri_for(library), uri=True, factory=LibraryConnection)
            connection = held.enter_context(closing(opened))
            connection.execute("PRAGMA schema_version").fetchone()  # no words
        except sqlite3.Error as error:
            logger.info("“%s” is not kept open: %s", library, error)
        yield


def check(path: Path, *, in_use: bool = False) -> list[str]:
    """Return what is wrong with a library file, by SQLite's quick check; empty where nothing.

    A file that is no library, or that cannot be read, has that wrong with it. One that
    nobody uses is read without leaving a log beside it.

    Raises
    ------
    DatabaseError
        If one that is in use cannot be looked at now, as on a full disk: nothing says that
        it is damaged.
    """
    address = uri_for(path, unchanging=not in_use)
    try:
        with closing(sqlite3.connect(address, uri=True, factory=LibraryConnection)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA quick_check(10)")]  # no words
            connection.execute("SELECT version_num FROM alembic_version").fetchone()  # no words
    except sqlite3.Error as error:
        if in_use and getattr(error, "sqlite_errorcode", 0) & 0xFF in _NOT_NOW:
            if not path.with_name(f"{path.name}-wal").exists():
                return check(path)  # which leaves nothing beside it
            with explained(path):
                raise
        return [str(error)]
    return [] if found == ["ok"] else found
