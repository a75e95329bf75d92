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
from musicrec_desktop.library.backups import Backup, Backups, check, kept_open

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
        """Return what is wrong with the library; empty where nothing is."""
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
            If there is no good copy either. Nothing was changed.
        """
        finished = self._backups.finish_restoring()
        account = (
            translate("Backups", "Restoring a backup was finished.")
            if finished
            else self._restore_requested()
        )
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
            raise

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
