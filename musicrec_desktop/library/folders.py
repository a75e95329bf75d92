"""The folders that the library watches over."""

from __future__ import annotations

import time

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.library.database import Database
from musicrec_desktop.library.files import absolute
from musicrec_desktop.library.schema import folders


class FolderRepository:
    """Music folders in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, path: str) -> None:
        """Remember a folder, by its absolute path; a known one is left as it is."""
        row = insert(folders).values(path=absolute(path), added_at=time.time())
        with self._database.write() as connection:
            connection.execute(row.on_conflict_do_nothing())

    def remove(self, path: str) -> None:
        """Forget a folder; its tracks stay until they are removed."""
        with self._database.write() as connection:
            connection.execute(delete(folders).where(folders.c.path == absolute(path)))

    def all(self) -> list[str]:
        """Return the folders in the order they were added."""
        statement = select(folders.c.path).order_by(folders.c.added_at, folders.c.path)
        with self._database.read() as connection:
            return list(connection.scalars(statement))
