"""What was done with one copy of a recording, moved to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from musicrec_desktop.library.schema import (
    among,
    play_events,
    playlist_entries,
    ratings,
    tracks,
)

Moved = dict[str, Any]


def move_to_copy(connection: Connection, from_id: int, into_id: int) -> Moved:
    """Move what was done with a copy to another one; return what brings it back."""
    counts = {
        row.id: (row.play_count, row.last_played_at)
        for row in connection.execute(
            select(tracks.c.id, tracks.c.play_count, tracks.c.last_played_at).where(
                among(tracks.c.id, (from_id, into_id))
            )
        )
    }
    moved: Moved = {"from": from_id, "counts": counts[from_id], "last": counts[into_id][1]}
    for table in (play_events, playlist_entries):
        ids = list(connection.scalars(select(table.c.id).where(table.c.track_id == from_id)))
        moved[table.name] = ids
        connection.execute(update(table).where(among(table.c.id, ids)).values(track_id=into_id))
    played = max((at for at in (counts[from_id][1], counts[into_id][1]) if at), default=None)
    connection.execute(
        update(tracks)
        .where(tracks.c.id == into_id)
        .values(play_count=tracks.c.play_count + counts[from_id][0], last_played_at=played)
    )
    connection.execute(
        update(tracks).where(tracks.c.id == from_id).values(play_count=0, last_played_at=None)
    )
    moved["ratings"] = _move_ratings(connection, from_id, into_id)
    return moved


def _move_ratings(connection: Connection, from_id: int, into_id: int) -> list[Moved]:
    """Give ratings to the better copy; where both were rated, its own stand."""
    statement = select(ratings).where(ratings.c.track_id.in_((from_id, into_id)))
    rows = [dict(row._mapping) for row in connection.execute(statement)]
    own = {row["listener_id"]: row for row in rows if row["track_id"] == into_id}
    others = [row for row in rows if row["track_id"] == from_id]
    for row in others:
        before = own.get(row["listener_id"])
        merged = {**row, "track_id": into_id} if before is None else _both(before, row)
        put_ratings(connection, [merged])
    connection.execute(delete(ratings).where(ratings.c.track_id == from_id))
    listeners = {row["listener_id"] for row in others}
    return others + [row for listener, row in own.items() if listener in listeners]


def _both(own: Moved, other: Moved) -> Moved:
    stars = own["stars"] if own["stars"] is not None else other["stars"]
    said = own["loved"] or own["disliked"]
    kept = own if said else other
    return {**own, "stars": stars, "loved": kept["loved"], "disliked": kept["disliked"]}


def put_ratings(connection: Connection, rows: Sequence[Moved]) -> None:
    """Write ratings in place of those that are there."""
    added = upsert(ratings)
    names = ("stars", "loved", "disliked", "changed_at")
    connection.execute(
        added.on_conflict_do_update(
            index_elements=[ratings.c.listener_id, ratings.c.track_id],
            set_={name: added.excluded[name] for name in names},
        ),
        list(rows),
    )
