"""Audio identities in and out of the library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import among, identities, tracks


class IdentityRepository:
    """By what the sound of each file is known."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def store(self, found: Sequence[tuple[str, bytes]]) -> None:
        """Keep the identities of files, by path, for all tracks that lie in them.

        An empty identity is kept, too: it says that there is none to be had.
        """
        if not found:
            return
        chosen = select(tracks.c.id, bindparam("new_digest", type_=identities.c.digest.type)).where(
            tracks.c.path == bindparam("path_of_file")
        )
        added = insert(identities).from_select(["track_id", "digest"], chosen)
        statement = added.on_conflict_do_update(
            index_elements=[identities.c.track_id], set_={"digest": added.excluded.digest}
        )
        with self._database.write() as connection:
            connection.execute(
                statement,
                [{"path_of_file": path, "new_digest": digest} for path, digest in found],
            )

    def forget(self, paths: Iterable[str]) -> None:
        """Drop the identities of files whose content is another now."""
        chosen = select(tracks.c.id).where(tracks.c.path == bindparam("path_of_file"))
        rows = [{"path_of_file": path} for path in paths]
        if rows:
            with self._database.write() as connection:
                connection.execute(
                    delete(identities).where(identities.c.track_id.in_(chosen)), rows
                )

    def of(self, track_ids: Iterable[int]) -> dict[int, bytes]:
        """Return the identities of those tracks that have one."""
        statement = select(identities.c.track_id, identities.c.digest).where(
            among(identities.c.track_id, track_ids)
        )
        with self._database.read() as connection:
            return {number: digest for number, digest in connection.execute(statement) if digest}

    def pending(self) -> list[str]:
        """Return the files that are there and whose identity was never asked for."""
        statement = (
            select(tracks.c.path)
            .outerjoin(identities, identities.c.track_id == tracks.c.id)
            .where(tracks.c.missing.is_(False), identities.c.track_id.is_(None))
            .distinct()
        )
        with self._database.read() as connection:
            return list(connection.scalars(statement))
