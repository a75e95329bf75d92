"""The queue as it was left, for the next session."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from sys import intern
from typing import Any

from sqlalchemy import Connection, delete, select, type_coerce
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.types import NullType

from musicrec_desktop.core.errors import UnknownListener
from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.core.play_queue import QueueItem, QueueState
from musicrec_desktop.core.tracks import release_of
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.heard.loudness import (
    LEVEL_COLUMNS,
    levels_and_edges,
    measured_as_it_is,
    provisional_levels,
)
from musicrec_desktop.library.schema import (
    loudness,
    queue_entries,
    queue_positions,
    queue_state,
    tracks,
)

logger = logging.getLogger(__name__)

ROWS_AT_ONCE = 5000  # all of a long queue would take tens of megabytes
_INSERT = (
    "INSERT INTO queue_entries "
    "(listener_id, position, track_id, path, start_seconds, end_seconds, origin) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"  # no words
)
_SAVED_COLUMNS = (
    queue_entries.c.track_id,
    type_coerce(queue_entries.c.path, NullType()),  # raw: the column's own type is slow
    queue_entries.c.start_seconds,
    queue_entries.c.end_seconds,
    queue_entries.c.origin,
)
_TRACK_COLUMNS = (
    tracks.c.id,
    type_coerce(tracks.c.path, NullType()),
    tracks.c.start_seconds,
    tracks.c.end_seconds,
    tracks.c.album,
    tracks.c.album_artist,
    tracks.c.disc_number,
    tracks.c.track_number,
)


class QueueRepository:
    """A listener's queue in and out of the library. Not for two threads at once."""

    def __init__(self, database: Database, listener_id: int = DEFAULT_LISTENER) -> None:
        self._database = database
        self._listener_id = listener_id
        self._saved: tuple[QueueItem, ...] | None = None

    def save_queue(self, state: QueueState) -> None:
        """Keep a queue in place of the one kept before.

        Raises
        ------
        UnknownListener
            If the listener was removed meanwhile.
        """
        plan = {
            "current": state.current,
            "shuffle": state.shuffle,
            "order": state.order,
            "order_at": state.order_at,
            "repeat": state.repeat,
            "stop_after": state.stop_after,
            "put_together": state.put_together,
        }
        with self._writing() as connection:
            if self._saved is None or state.items != self._saved:  # mostly the same objects
                self._save_items(connection, state.items)
            self._put(connection, "state", json.dumps(plan))
            self._put(connection, "seconds", state.position_seconds)
        self._saved = state.items

    def save_position(self, seconds: float) -> None:
        """Keep where in the current track playing is."""
        with self._writing() as connection:
            self._put(connection, "seconds", seconds)

    def load(self) -> QueueState:
        """Return the queue as it was left; an empty one where there is none.

        What the library knows better than the saved queue is taken from it: where a
        file is now, its levels, its edges and its place in the album.
        """
        statement = (
            select(*_SAVED_COLUMNS, *_TRACK_COLUMNS, *LEVEL_COLUMNS)
            .select_from(
                queue_entries.outerjoin(tracks, tracks.c.id == queue_entries.c.track_id).outerjoin(
                    loudness, measured_as_it_is()
                )
            )
            .where(queue_entries.c.listener_id == self._listener_id)
            .order_by(queue_entries.c.position)
        )
        chosen = queue_state.c.listener_id == self._listener_id
        at = queue_positions.c.listener_id == self._listener_id
        with self._database.read() as connection:
            items = _levelled(connection, [_item(row) for row in connection.execute(statement)])
            plan = connection.scalar(select(queue_state.c.state).where(chosen))
            seconds = connection.scalar(select(queue_positions.c.seconds).where(at))
        return _restored(items, plan, seconds or 0.0)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        try:
            with self._database.write() as connection:
                yield connection
        except IntegrityError as error:
            raise UnknownListener(
                translate("Queue", "The listener whose queue this is was deleted."),
                translate("Next steps", "Choose another listener."),
            ) from error

    def _save_items(self, connection: Connection, items: tuple[QueueItem, ...]) -> None:
        connection.execute(
            delete(queue_entries).where(queue_entries.c.listener_id == self._listener_id)
        )
        for begun in range(0, len(items), ROWS_AT_ONCE):
            rows = [
                (
                    self._listener_id,
                    position,
                    item.track_id,
                    os.fsencode(item.path),
                    item.start_seconds,
                    item.end_seconds,
                    item.origin,
                )
                for position, item in enumerate(items[begun : begun + ROWS_AT_ONCE], begun)
            ]
            connection.exec_driver_sql(_INSERT, rows)

    def _put(self, connection: Connection, name: str, value: object) -> None:
        table = queue_state if name == "state" else queue_positions
        added = insert(table).values({"listener_id": self._listener_id, name: value})
        connection.execute(
            added.on_conflict_do_update(index_elements=["listener_id"], set_={name: value})
        )


def _levelled(connection: Connection, items: Sequence[QueueItem]) -> tuple[QueueItem, ...]:
    known = {item.track_id: item.levels for item in items if item.track_id is not None}
    levels = provisional_levels(connection, known)
    return tuple(
        item if item.track_id is None else replace(item, levels=levels[item.track_id])
        for item in items
    )


def _item(row: Sequence[Any]) -> QueueItem:
    saved_id, saved_path, saved_start, saved_end, origin, *found = row
    track_id, path, start, end, album, album_artist, disc, number, *levels = found
    if track_id is None:
        return QueueItem(
            track_id=None,
            path=os.fsdecode(saved_path),
            start_seconds=saved_start,
            end_seconds=saved_end,
            origin=origin,
        )
    path = os.fsdecode(path)
    known, edges = levels_and_edges(levels)
    return QueueItem(
        track_id=saved_id,
        path=path,
        levels=known,
        start_seconds=start,
        end_seconds=end,
        album=intern(release_of(album, album_artist, path)),
        place=(disc or 0, number or 0),
        edges=edges,
        origin=origin,
    )


def _restored(items: tuple[QueueItem, ...], plan: str | None, seconds: float) -> QueueState:
    state = QueueState(items)
    if plan is None:
        return state
    stored = json.loads(plan)
    places = range(len(items))
    order = tuple(stored["order"])
    if not all(place in places for place in order):
        logger.warning("a saved order of %d places is not that of its queue", len(order))
        return state
    current, stop_after = stored["current"], stored["stop_after"]
    return replace(
        state,
        current=current if current in places else None,
        position_seconds=seconds,
        shuffle=stored["shuffle"],
        order=order,
        order_at=stored["order_at"],
        repeat=stored["repeat"],
        stop_after=stop_after if stop_after in places else None,
        put_together=bool(stored.get("put_together")),
    )
