"""What SQLite says about a file of the library, as errors that a user can act on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from musicrec_desktop.core.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseError,
    display_path,
)
from musicrec_desktop.core.translation import to_translate, translate, translated

FULL_BYTES = 100_000
LARGEST_FILE_ON_FAT_BYTES = (1 << 32) - 1
LIMIT_MARGIN_BYTES = 100_000
LONGEST_PATH_BYTES = 500  # SQLite's own limit is 512, with what it appends for its logs

_KINDS: dict[int, type[DatabaseError]] = {
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_NOTADB: DatabaseDamaged,
    sqlite3.SQLITE_BUSY: DatabaseBusy,
    sqlite3.SQLITE_LOCKED: DatabaseBusy,
}
_EXPLANATIONS: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: (
        to_translate("Library", "The library “{path}” is locked by another program."),
        to_translate("Next steps", "Close the other program that uses it and try again."),
    ),
    sqlite3.SQLITE_LOCKED: (
        to_translate("Library", "The library “{path}” is locked."),
        to_translate("Next steps", "Try again in a moment; if it lasts, restart the program."),
    ),
    sqlite3.SQLITE_CORRUPT: (
        to_translate("Library", "The library “{path}” is damaged."),
        to_translate(
            "Next steps", "Move it away and scan your music again, or put a backup in its place."
        ),
    ),
    sqlite3.SQLITE_NOTADB: (
        to_translate("Library", "“{path}” is not a library of this program, or it is damaged."),
        to_translate(
            "Next steps", "Move it away and scan your music again, or put a backup in its place."
        ),
    ),
    sqlite3.SQLITE_FULL: (
        to_translate("Library", "The disk is full: the library “{path}” could not be written."),
        to_translate(
            "Next steps", "Free some space and try again; nothing that was saved is lost."
        ),
    ),
    sqlite3.SQLITE_READONLY: (
        to_translate("Library", "The library “{path}” may not be written."),
        to_translate(
            "Next steps", "Check its permissions, or choose another folder with --data-dir."
        ),
    ),
    sqlite3.SQLITE_PERM: (
        to_translate("Library", "The library “{path}” may not be opened."),
        to_translate(
            "Next steps", "Check its permissions, or choose another folder with --data-dir."
        ),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        to_translate("Library", "The library “{path}” could not be opened."),
        to_translate(
            "Next steps",
            "Check that its folder exists and may be written, or choose another with --data-dir.",
        ),
    ),
    sqlite3.SQLITE_IOERR: (
        to_translate("Library", "The disk failed while the library “{path}” was in use."),
        to_translate("Next steps", "Check the disk and its cable, then try again."),
    ),
}


class LibraryConnection(sqlite3.Connection):
    """A connection that calls a schema damaged whose names are no UTF-8.

    Python fails on what SQLite says of one, because it quotes them.
    """

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        """Run a statement.

        Raises
        ------
        sqlite3.Error
            As always, and of a damaged schema as well.
        """
        try:
            return super().execute(*arguments)
        except UnicodeDecodeError as error:
            damage = sqlite3.DatabaseError("malformed database schema")  # no words
            damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise damage from error


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the file ``path`` into errors a user can act on.

    This is the one place where it happens. Errors that only a bug can cause,
    such as a broken constraint, pass through unchanged.

    Raises
    ------
    DatabaseError
        If the file is locked, damaged, not a database, read-only, or the disk is full.
    """
    try:
        yield
    except DBAPIError as error:
        _raise_explained(path, error, error.orig)
    except sqlite3.Error as error:
        _raise_explained(path, error, error)


def _raise_explained(path: Path, error: Exception, origin: BaseException | None) -> None:
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None:
        raise error
    kind = code & 0xFF  # the rest is detail such as SQLITE_BUSY_SNAPSHOT
    if kind == sqlite3.SQLITE_IOERR and _full(path):  # as where not even a log can be begun
        kind = sqlite3.SQLITE_FULL
    elif kind == sqlite3.SQLITE_IOERR and _at_limit(path):
        raise DatabaseError(
            translate(
                "Library",
                "The library “{path}” is as large as its disk, or your system, allows a file "
                "to be.",
                path=display_path(path),
            ),
            translate(
                "Next steps",
                "Move the data folder to a disk with another file system, or lift the limit on "
                "the size of files. Nothing that was saved is lost.",
            ),
        ) from error
    if kind == sqlite3.SQLITE_CANTOPEN and len(os.fsencode(path)) > LONGEST_PATH_BYTES:
        raise DatabaseError(
            translate(
                "Library",
                "The path of the library “{path}” is too long: it may have {most} bytes.",
                path=display_path(path),
                most=LONGEST_PATH_BYTES,
            ),
            translate("Next steps", "Choose a folder with a shorter path."),
        ) from error
    if kind not in _EXPLANATIONS:
        raise error
    message, next_step = _EXPLANATIONS[kind]
    raise _KINDS.get(kind, DatabaseError)(
        translated("Library", message, path=display_path(path)),
        translated("Next steps", next_step),
    ) from error


def _full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < FULL_BYTES
    except OSError:
        return False


def _at_limit(path: Path) -> bool:
    """Whether the library or its log can grow no more: a limit of the user, or of FAT."""
    limits = [LARGEST_FILE_ON_FAT_BYTES]
    if sys.platform != "win32":
        import resource  # of Unix only

        limits += [limit for limit in resource.getrlimit(resource.RLIMIT_FSIZE) if limit > 0]
    sizes = [file.stat().st_size for file in (path, Path(f"{path}-wal")) if file.is_file()]
    return any(limit - LIMIT_MARGIN_BYTES < size <= limit for size in sizes for limit in limits)
