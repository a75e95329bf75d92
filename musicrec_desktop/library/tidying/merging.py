"""What was done with copies of a recording, moved to one of them, and back again."""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, func, insert, select, update

from musicrec_desktop.core.tidying import Merge
from musicrec_desktop.library.copies import Moved, move_to_copy, put_ratings
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import (
    among,
    play_events,
    playlist_entries,
    ratings,
    tracks,
)
from musicrec_desktop.library.tidy_tables import tidy_merges


class CopyMerging:
    """Moves plays, ratings and places in playlists. Files and rows of tracks stay."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def merge(self, batch: int, merge: Merge) -> bool:
        """Move what was done with copies to the better one.

        Returns
        -------
        bool
            False where one of them is no longer in the library: then nothing was moved.
        """
        with self._database.write() as connection:
            ids = (merge.into_id, *merge.from_ids)
            known = select(func.count()).select_from(tracks).where(among(tracks.c.id, ids))
            if connection.scalar(known) != len(set(ids)):
                return False
            for from_id in merge.from_ids:
                moved = move_to_copy(connection, from_id, merge.into_id)
                row = {"batch_id": batch, "into_id": merge.into_id, "moved": json.dumps(moved)}
                connection.execute(insert(tidy_merges).values(row))
        return True

    def undo(self, batch: int) -> list[int]:
        """Bring back what the merges of a batch moved; return the tracks it concerned."""
        mine = tidy_merges.c.batch_id == batch
        touched: list[int] = []
        with self._database.write() as connection:
            statement = select(tidy_merges).where(mine).order_by(tidy_merges.c.id.desc())
            for row in connection.execute(statement).all():
                moved = json.loads(row.moved)
                _bring_back(connection, moved, row.into_id)
                touched += [moved["from"], row.into_id]
            connection.execute(delete(tidy_merges).where(mine))
        return list(dict.fromkeys(touched))


def _bring_back(connection: Connection, moved: Moved, into_id: int) -> None:
    from_id = moved["from"]
    ids = (from_id, into_id)
    if len(connection.execute(select(tracks.c.id).where(among(tracks.c.id, ids))).all()) < 2:
        return  # what is gone took its part along
    for table in (play_events, playlist_entries):
        connection.execute(
            update(table)
            .where(among(table.c.id, moved[table.name]), table.c.track_id == into_id)
            .values(track_id=from_id)
        )
    plays, last = moved["counts"]
    since = select(func.max(play_events.c.started_at)).where(
        play_events.c.track_id == into_id, play_events.c.counted.is_(True)
    )
    latest = max((at for at in (connection.scalar(since), moved["last"]) if at), default=None)
    connection.execute(
        update(tracks)
        .where(tracks.c.id == into_id)
        .values(play_count=func.max(0, tracks.c.play_count - plays), last_played_at=latest)
    )
    connection.execute(
        update(tracks)
        .where(tracks.c.id == from_id)
        .values(play_count=tracks.c.play_count + plays, last_played_at=last)
    )
    if moved["ratings"]:
        listeners = {row["listener_id"] for row in moved["ratings"]}
        connection.execute(
            delete(ratings).where(
                ratings.c.track_id == into_id, among(ratings.c.listener_id, listeners)
            )
        )
        put_ratings(connection, moved["ratings"])
