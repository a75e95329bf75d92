"""Ratings changed action by action, with what they were before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from musicrec_desktop.core.listeners import Rating, RatingAction, RatingKind
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.listeners import store_ratings
from musicrec_desktop.library.listening_tables import rating_action_tracks, rating_actions
from musicrec_desktop.library.schema import among, tracks

KEPT = 100  # actions of a listener
FIELDS = ("stars", "loved", "disliked")

Ratings = Mapping[int, Rating]


class RatingJournal:
    """Actions of each listener, kept until many more were done. From any thread.

    Each action changes ratings and is written down in one transaction.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def do(
        self, listener_id: int, kind: RatingKind, before: Ratings, after: Ratings, at: float
    ) -> int:
        """Store ratings as an action, which ends what could be done again; return its id.

        Parameters
        ----------
        before, after : mapping of int to Rating
            By track; both have the same tracks. Tracks that were removed are left out.
        at : float
            Unix time.
        """
        own = rating_actions.c.listener_id == listener_id
        with self._database.write() as connection:
            connection.execute(delete(rating_actions).where(own, rating_actions.c.undone > 0))
            added = insert(rating_actions).values(listener_id=listener_id, kind=kind, at=at)
            number = int(connection.execute(added.returning(rating_actions.c.id)).scalar_one())
            there = set(
                connection.scalars(select(tracks.c.id).where(among(tracks.c.id, list(after))))
            )
            rows = [_row(number, id_, before[id_], after[id_]) for id_ in after if id_ in there]
            if rows:
                connection.execute(insert(rating_action_tracks), rows)
            store_ratings(connection, after, listener_id)
            _prune(connection, listener_id)
        return number

    def step(self, action: RatingAction, ratings: Ratings, *, undone: bool) -> None:
        """Store ratings as what taking an action back, or doing it again, leads to."""
        with self._database.write() as connection:
            last = select(func.coalesce(func.max(rating_actions.c.undone), 0) + 1).scalar_subquery()
            connection.execute(
                update(rating_actions)
                .where(rating_actions.c.id == action.id)
                .values(undone=last if undone else 0)
            )
            store_ratings(connection, ratings, action.listener_id)

    def action(self, action_id: int) -> RatingAction | None:
        """Return an action that is still known."""
        return self._first(rating_actions.c.id == action_id)

    def last_done(self, listener_id: int) -> RatingAction | None:
        """Return the action that an undo is to take back."""
        own = rating_actions.c.listener_id == listener_id
        return self._first(own, rating_actions.c.undone == 0, order=rating_actions.c.id.desc())

    def last_undone(self, listener_id: int) -> RatingAction | None:
        """Return the action that was taken back last."""
        own = rating_actions.c.listener_id == listener_id
        return self._first(own, rating_actions.c.undone > 0, order=rating_actions.c.undone.desc())

    def ratings(self, action_id: int) -> tuple[dict[int, Rating], dict[int, Rating]]:
        """Return what an action found and what it left, by track."""
        with self._database.read() as connection:
            rows = connection.execute(
                select(rating_action_tracks)
                .where(rating_action_tracks.c.action_id == action_id)
                .order_by(rating_action_tracks.c.track_id)
            ).mappings()
            pairs = {
                row["track_id"]: (_rating(row, "before"), _rating(row, "after")) for row in rows
            }
        return (
            {number: pair[0] for number, pair in pairs.items()},
            {number: pair[1] for number, pair in pairs.items()},
        )

    def _first(self, *conditions: Any, order: Any = None) -> RatingAction | None:
        count = (
            select(func.count())
            .where(rating_action_tracks.c.action_id == rating_actions.c.id)
            .correlate(rating_actions)
            .scalar_subquery()
        )
        statement = select(rating_actions, count.label("changed")).where(*conditions).limit(1)
        if order is not None:
            statement = statement.order_by(order)
        with self._database.read() as connection:
            row = connection.execute(statement).one_or_none()
        if row is None:
            return None
        kind = next(known for known in get_args(RatingKind) if known == row.kind)
        return RatingAction(row.id, row.listener_id, kind, row.at, row.changed, bool(row.undone))


def _row(action_id: int, track_id: int, before: Rating, after: Rating) -> dict[str, Any]:
    return {
        "action_id": action_id,
        "track_id": track_id,
        **{f"{name}_before": getattr(before, name) for name in FIELDS},
        **{f"{name}_after": getattr(after, name) for name in FIELDS},
    }


def _rating(row: RowMapping, when: str) -> Rating:
    return Rating(**{name: row[f"{name}_{when}"] for name in FIELDS})


def _prune(connection: Connection, listener_id: int) -> None:
    newest = (
        select(rating_actions.c.id)
        .where(rating_actions.c.listener_id == listener_id)
        .order_by(rating_actions.c.id.desc())
        .offset(KEPT)
    )
    connection.execute(delete(rating_actions).where(rating_actions.c.id.in_(newest)))
