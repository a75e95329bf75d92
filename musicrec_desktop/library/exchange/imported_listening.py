"""Ratings and play counts of other players, which never replace what is known here."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, case, func, update
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import ratings, tracks


@dataclass(frozen=True, slots=True)
class ImportedListening:
    """What another player knows of a track here.

    Attributes
    ----------
    track_id : int
    stars : float or None
    loved : bool
    play_count : int
    last_played_at : float or None
        Unix time.
    """

    track_id: int
    stars: float | None = None
    loved: bool = False
    play_count: int = 0
    last_played_at: float | None = None


def store_listening(
    database: Database, items: Sequence[ImportedListening], listener_id: int = DEFAULT_LISTENER
) -> None:
    """Keep the higher count, the later play, and the rating that was there first.

    Parameters
    ----------
    database : Database
    items : sequence of ImportedListening
        One a track; all are stored together, or none.
    listener_id : int
        Whose ratings they are.
    """
    played = [
        {"number": item.track_id, "plays": item.play_count, "last": item.last_played_at or 0.0}
        for item in items
        if item.play_count or item.last_played_at
    ]
    rated = [
        {
            "listener_id": listener_id,
            "track_id": item.track_id,
            "stars": item.stars,
            "loved": item.loved,
            "changed_at": time.time(),
        }
        for item in items
        if item.stars is not None or item.loved
    ]
    with database.write() as connection:
        if played:
            last = func.max(func.coalesce(tracks.c.last_played_at, 0.0), bindparam("last"))
            connection.execute(
                update(tracks)
                .where(tracks.c.id == bindparam("number"))
                .values(
                    play_count=func.max(tracks.c.play_count, bindparam("plays")),
                    last_played_at=func.nullif(last, 0.0),
                ),
                played,
            )
        if rated:
            added = insert(ratings)
            connection.execute(
                added.on_conflict_do_update(
                    index_elements=[ratings.c.listener_id, ratings.c.track_id],
                    set_={
                        "stars": func.coalesce(ratings.c.stars, added.excluded.stars),
                        "loved": case(
                            (ratings.c.disliked, ratings.c.loved),
                            else_=ratings.c.loved | added.excluded.loved,
                        ),
                    },
                ),
                rated,
            )
