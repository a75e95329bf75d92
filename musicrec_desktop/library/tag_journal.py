"""What was written into files, kept so that it can be taken back after a restart, too."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Row, delete, func, insert, select, union, update
from sqlalchemy.dialects.sqlite import insert as upsert

from musicrec_desktop.core.tag_edits import EditBatch
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import tag_edits, tag_pictures

if TYPE_CHECKING:
    from musicrec_desktop.library.tags.writing import RawState

KEPT_BATCHES = 500


class EditState(StrEnum):
    """How far a write has come. The "-ing" ones are what a crash leaves."""

    WRITING = "writing"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"
    REDOING = "redoing"


_WAY = "$.way"  # in the JSON of what was there; the way itself stands with the pictures
_UNFINISHED = (EditState.WRITING, EditState.UNDOING, EditState.REDOING)


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One file's part of an edit.

    Attributes
    ----------
    id, batch : int
    track_id : int or None
        The library's track, whose path may be another by now.
    path : str
    state : EditState
    before, after : RawState
    """

    id: int
    batch: int
    track_id: int | None
    path: str
    state: EditState
    before: RawState
    after: RawState


class TagJournal:
    """Edits in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def new_batch(self) -> int:
        """Return a number that no edit has; the oldest edits are forgotten."""
        with self._database.write() as connection:
            last = connection.scalar(select(func.max(tag_edits.c.batch))) or 0
            connection.execute(delete(tag_edits).where(tag_edits.c.batch <= last - KEPT_BATCHES))
            _drop_pictures(connection)
        return int(last) + 1

    def begin(
        self, batch: int, track_id: int | None, path: str, before: RawState, after: RawState
    ) -> int:
        """Note what is about to be written, before it is; return the entry's id."""
        with self._database.write() as connection:
            for state in (before, after):
                _keep_picture(connection, state.cover)
            added = connection.execute(
                insert(tag_edits).values(
                    batch=batch,
                    track_id=track_id,
                    path=path,
                    at=time.time(),
                    state=EditState.WRITING.value,
                    before=_packed(before),
                    after=_packed(after),
                )
            )
            return int(added.lastrowid)

    def mark(self, entry_id: int, state: EditState, way: bytes | None = None) -> None:
        """Note how far an entry has come, and how its file becomes again what it was before."""
        with self._database.write() as connection:
            connection.execute(
                update(tag_edits).where(tag_edits.c.id == entry_id).values(state=state.value)
            )
            if way is not None:
                _keep_way(connection, entry_id, way)

    def way(self, entry_id: int) -> bytes | None:
        """Return how the file of an entry becomes what it was before the last step."""
        key = func.json_extract(tag_edits.c.before, _WAY)
        statement = (
            select(tag_pictures.c.data)
            .join(tag_edits, key == tag_pictures.c.key)
            .where(tag_edits.c.id == entry_id)
        )
        with self._database.read() as connection:
            return connection.scalar(statement)

    def forget(self, entry_id: int) -> None:
        """Drop an entry whose file stayed as it was."""
        with self._database.write() as connection:
            connection.execute(delete(tag_edits).where(tag_edits.c.id == entry_id))

    def entries(self, batch: int) -> list[JournalEntry]:
        """Return what an edit wrote, in that order."""
        return self._read(tag_edits.c.batch == batch)

    def unfinished(self) -> list[JournalEntry]:
        """Return the entries that a crash has left half-way."""
        return self._read(tag_edits.c.state.in_(_UNFINISHED))

    def batches(self, limit: int = 50) -> list[EditBatch]:
        """Return the latest edits, the newest first."""
        statement = (
            select(
                tag_edits.c.batch,
                func.max(tag_edits.c.at),
                func.count(),
                func.max(tag_edits.c.before),
                func.min(tag_edits.c.state) == EditState.UNDONE.value,
            )
            .group_by(tag_edits.c.batch)
            .order_by(tag_edits.c.batch.desc())
            .limit(limit)
        )
        with self._database.read() as connection:
            return [
                EditBatch(batch, at, files, tuple(json.loads(before)["fields"]), bool(undone))
                for batch, at, files, before, undone in connection.execute(statement)
            ]

    def _read(self, condition: object) -> list[JournalEntry]:
        statement = select(tag_edits).where(condition).order_by(tag_edits.c.id)  # type: ignore[arg-type]
        with self._database.read() as connection:
            rows = connection.execute(statement).all()
            pictures = _pictures(connection, rows)
        return [
            JournalEntry(
                row.id,
                row.batch,
                row.track_id,
                row.path,
                EditState(row.state),
                _unpacked(row.before, pictures),
                _unpacked(row.after, pictures),
            )
            for row in rows
        ]


def _packed(state: RawState) -> str:
    from musicrec_desktop.library.covers import cover_key

    key = cover_key(state.cover) if state.cover is not None else ""
    return json.dumps({"fields": state.fields, "values": dict(state.values), "cover": key})


def _unpacked(text: str, pictures: dict[str, bytes]) -> RawState:
    from musicrec_desktop.library.tags.writing import RawState

    found = json.loads(text)
    return RawState(tuple(found["fields"]), found["values"], pictures.get(found["cover"]))


def _keep_picture(connection: Connection, picture: bytes | None) -> None:
    from musicrec_desktop.library.covers import cover_key

    if picture is not None:
        row = {"key": cover_key(picture), "data": picture}
        connection.execute(upsert(tag_pictures).values(row).on_conflict_do_nothing())


def _keep_way(connection: Connection, entry_id: int, way: bytes) -> None:
    key = f"way-{entry_id}"  # no words
    added = upsert(tag_pictures).values(key=key, data=way)
    connection.execute(
        added.on_conflict_do_update(index_elements=[tag_pictures.c.key], set_={"data": way})
    )
    connection.execute(
        update(tag_edits)
        .where(tag_edits.c.id == entry_id)
        .values(before=func.json_set(tag_edits.c.before, _WAY, key))
    )


def _pictures(connection: Connection, rows: Iterable[Row[tuple[object, ...]]]) -> dict[str, bytes]:
    keys = {json.loads(text)["cover"] for row in rows for text in (row.before, row.after)}
    statement = select(tag_pictures.c.key, tag_pictures.c.data)
    return {
        key: data
        for wanted in keys - {""}
        for key, data in connection.execute(statement.where(tag_pictures.c.key == wanted))
    }


def _drop_pictures(connection: Connection) -> None:
    """Forget the pictures and the ways that no edit speaks of any more."""
    said = (
        func.json_extract(tag_edits.c.before, "$.cover"),
        func.json_extract(tag_edits.c.after, "$.cover"),
        func.json_extract(tag_edits.c.before, _WAY),
    )
    used = union(*(select(key).where(key.is_not(None)) for key in said))
    connection.execute(delete(tag_pictures).where(tag_pictures.c.key.not_in(used)))
