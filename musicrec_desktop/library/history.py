"""What was played, when, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import insert, select, update

from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import play_events, tracks

Outcome = Literal["finished", "skipped", "stopped"]

# The rule of Last.fm's and ListenBrainz's scrobbling.
COUNTED_SECONDS = 240.0
COUNTED_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class PlayEvent:
    """One time a track was played.

    Attributes
    ----------
    id, track_id : int
    started_at : float
        Unix time.
    played_seconds : float or None
        None while it plays, or where a crash left it open.
    outcome : {"finished", "skipped", "stopped"} or None
    """

    id: int
    track_id: int
    started_at: float
    played_seconds: float | None
    outcome: Outcome | None


class PlayHistory:
    """Play events in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def start(self, track_id: int, at: float) -> int:
        """Note that a track began to play.

        Parameters
        ----------
        track_id : int
        at : float
            Unix time.

        Returns
        -------
        int
            The event, for :meth:`finish`.
        """
        with self._database.write() as connection:
            row = connection.execute(
                insert(play_events).values(track_id=track_id, started_at=at)
            ).inserted_primary_key
        if row is None:
            raise RuntimeError("SQLite gave the new play event no id")
        return int(row[0])

    def finish(self, event_id: int, played_seconds: float, outcome: Outcome) -> None:
        """Note how a play ended; the first ending of an event is the one that stands.

        It counts as a play of the track when it finished, or when more than half
        of the track or four minutes of it were heard.
        """
        with self._database.write() as connection:
            ended = connection.execute(
                update(play_events)
                .where(play_events.c.id == event_id, play_events.c.outcome.is_(None))
                .values(played_seconds=played_seconds, outcome=outcome)
            )
            if ended.rowcount == 0:
                return
            started_at, track_id, duration = connection.execute(
                select(play_events.c.started_at, play_events.c.track_id, tracks.c.duration_seconds)
                .join_from(play_events, tracks)
                .where(play_events.c.id == event_id)
            ).one()
            if outcome == "finished" or _counts(played_seconds, duration):
                connection.execute(
                    update(tracks)
                    .where(tracks.c.id == track_id)
                    .values(play_count=tracks.c.play_count + 1, last_played_at=started_at)
                )

    def recent(self, limit: int = 50) -> list[PlayEvent]:
        """Return the last plays, the newest first."""
        statement = (
            select(play_events)
            .order_by(play_events.c.started_at.desc(), play_events.c.id.desc())
            .limit(limit)
        )
        with self._database.read() as connection:
            return [PlayEvent(*row) for row in connection.execute(statement)]


def _counts(played_seconds: float, duration_seconds: float | None) -> bool:
    if played_seconds >= COUNTED_SECONDS:
        return True
    return bool(duration_seconds) and played_seconds > COUNTED_SHARE * (duration_seconds or 0.0)
