"""Keep copies of the library, and bring one back when the library is lost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import (
    DatabaseDamaged,
    MusicRecError,
    display_path,
    storage_error,
)
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.backups import Backup, Backups, check, kept_open, must_be_there
from musicrec_desktop.library.recovering import log_fits, log_left, salvage, without_log

logger = logging.getLogger(__name__)

T = TypeVar("T")


class BackupService:
    """The backups of one data folder. Needs no open library."""

    def __init__(self, data: DataFolder) -> None:
        self._data = data
        self._backups = Backups(data.backups, data.database)

    def all(self) -> list[Backup]:
        """Return the copies, the newest first."""
        return self._backups.all()

    def make(self) -> Backup:
        """Copy the library now.

        Raises
        ------
        DatabaseError, StorageError
            If it is damaged, or the copy cannot be written.
        """
        return self._backups.make()

    def make_daily(self) -> Backup | None:
        """Copy the library if that was not done today.

        Raises
        ------
        DatabaseError, StorageError
            If it is damaged, or the copy cannot be written.
        """
        return self._backups.make() if self._backups.due() else None

    def verify(self) -> list[str]:
        """Return what is wrong with the library; empty where nothing is.

        Raises
        ------
        DatabaseError
            If there is none, or it cannot be looked at now, as on a full disk.
        """
        must_be_there(self._data.database)
        return check(self._data.database, in_use=True)

    def library_open(self) -> AbstractContextManager[None]:
        """Have the library open meanwhile, so that the data folder is not moved."""
        return kept_open(self._data.database)

    def restore(self, backup: Backup) -> str:
        """Put a copy in the library's place; the library must be closed.

        Returns
        -------
        str
            What was done, for the user.

        Raises
        ------
        DatabaseDamaged, StorageError
            If the copy is damaged, or cannot be put there; the library is unchanged.
        """
        aside = self._backups.restore(backup)
        self._data.restore_request.unlink(missing_ok=True)
        return translate(
            "Backups",
            "The library was restored from the backup of {date}. The one before is "
            "kept as “{path}”.",
            date=_said(backup),
            path=display_path(aside),
        )

    def restore_at_next_start(self, backup: Backup) -> None:
        """Remember to restore a copy before the library is opened again.

        Raises
        ------
        StorageError
            If that cannot be written down.
        """
        with replacing(self._data.restore_request) as file:
            file.write(backup.path.name.encode())

    def requested(self) -> Backup | None:
        """Return the copy that comes back at the next start, if one does.

        Raises
        ------
        StorageError
            If what was noted cannot be read.
        """
        try:
            return self.find(self._data.restore_request.read_text(encoding="utf-8").strip())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise storage_error(self._data.restore_request, error) from error

    def call_off_restore(self) -> None:
        """Restore nothing at the next start.

        Raises
        ------
        StorageError
            If that cannot be noted.
        """
        try:
            self._data.restore_request.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error(self._data.restore_request, error) from error

    def find(self, name: str) -> Backup | None:
        """Return the copy with this file name."""
        return next((backup for backup in self.all() if backup.path.name == name), None)

    def opened(self, open_library: Callable[[], T]) -> tuple[T, str]:
        """Open the library, restored as was asked, or from a copy where it is damaged.

        Parameters
        ----------
        open_library : callable
            Opens it, and raises ``DatabaseDamaged`` where it is damaged.

        Returns
        -------
        (T, str)
            What ``open_library`` returned, and what was done before, for the user;
            empty where nothing had to be.

        Raises
        ------
        DatabaseDamaged
            If there is no good copy either, and nothing of it can be read. Nothing was
            changed.
        """
        finished = self._backups.finish_restoring()
        account = (
            translate("Backups", "Restoring a backup was finished.")
            if finished
            else self._restore_requested()
        )
        account = " ".join(filter(None, (account, self._without_foreign_log())))
        try:
            return open_library(), account
        except DatabaseDamaged as damage:
            logger.error("%s", damage)
            for backup in self.all():
                try:
                    account = self._in_its_place(backup)
                except DatabaseDamaged as worse:
                    logger.error("%s", worse)
                    continue
                return open_library(), account
            account = self._salvaged()
            if not account:
                raise
            return open_library(), account

    def log_left(self) -> bool:
        """Whether the library is in use, or was when the program that used it ended."""
        return log_left(self._data.database)

    def must_have_its_log(self) -> None:
        """Refuse to open a library, which nobody has open, with a log of another time.

        Raises
        ------
        DatabaseDamaged
            If the two do not fit; opening them would write one over the other.
        """
        if not log_fits(self._data.database):
            raise DatabaseDamaged(
                translate(
                    "Backups",
                    "The library “{path}” and the log beside it do not fit together.",
                    path=display_path(self._data.database),
                ),
                translate("Next steps", "Open the program’s window: it recovers what is there."),
            )

    def _without_foreign_log(self) -> str:
        """Set a log aside that does not fit, where the library is whole without it."""
        library = self._data.database
        kept = None if log_fits(library) else without_log(library)
        if kept is None:
            return ""
        return translate(
            "Backups",
            "The log beside the library was of another time than the library, as where that was "
            "copied while it was in use. The library was opened without it. Both are kept as "
            "“{path}”.",
            path=display_path(kept),
        )

    def _salvaged(self) -> str:
        """Take what can be read of the library into a new one; empty where nothing can."""
        fresh = self._data.database.with_name("library.sqlite.salvaged")
        try:
            tracks = salvage(self._data.database, fresh)
            aside = self._backups.put_in_place(fresh)
        except MusicRecError as error:
            logger.error("%s", error)
            return ""
        return translate(
            "Backups",
            "The library was damaged, and there is no backup. What could still be read, %n "
            "track(s) with what belongs to (it|them), is in a new one. The damaged one is kept "
            "as “{path}”.",
            n=tracks,
            path=display_path(aside),
        )

    def _in_its_place(self, backup: Backup) -> str:
        return translate(
            "Backups",
            "The library was damaged. {restored} What changed since is read again.",
            comment="restored: “The library was restored from the backup of … .”",
            restored=self.restore(backup),
        )

    def _restore_requested(self) -> str:
        request: Path = self._data.restore_request
        try:
            name = request.read_text("utf-8").strip()
        except FileNotFoundError:
            return ""
        backup = self.find(name)
        try:
            if backup is not None:
                return self.restore(backup)
        except MusicRecError as error:
            request.unlink(missing_ok=True)
            return str(error)
        request.unlink(missing_ok=True)
        return translate(
            "Backups", "The backup “{name}” is no longer there; nothing was restored.", name=name
        )


def _said(backup: Backup) -> str:
    return f"{datetime.fromtimestamp(backup.made_at):%Y-%m-%d %H:%M}"  # no words
