"""What was played, by whom, when, and for how long."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Literal

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.core.listening_statistics import Tally
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.counted_plays import (
    Heard,
    count,
    count_again,
    counts,
    uncount,
)
from musicrec_desktop.library.listeners.history_order import in_order
from musicrec_desktop.library.schema import among, listeners, play_events, tracks

Outcome = Literal["finished", "skipped", "stopped"]


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
    listener_id : int
    origin : str
        From where it was started, such as "album", "similar" or "radio".
    position_seconds : float
        Where in the track it began.
    counted : bool
        It was heard for long enough to count as a play.
    """

    id: int
    track_id: int
    started_at: float
    played_seconds: float | None = None
    outcome: Outcome | None = None
    listener_id: int = DEFAULT_LISTENER
    origin: str = ""
    position_seconds: float = 0.0
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Plays:
    """What a listener did with one track over the years.

    Attributes
    ----------
    track_id : int
    starts, counted, skipped : int
        How often it began, was heard, and was skipped before it counted.
    last_heard_at : float or None
        Unix time at which the last play that counts began.
    """

    track_id: int
    starts: int
    counted: int
    skipped: int
    last_heard_at: float | None


class PlayHistory:
    """Play events in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def start(
        self,
        track_id: int,
        at: float,
        *,
        origin: str = "",
        listener_id: int = DEFAULT_LISTENER,
        position_seconds: float = 0.0,
    ) -> int:
        """Note that a track began to play.

        Parameters
        ----------
        track_id : int
        at : float
            Unix time.
        origin : str
            From where it was started.
        listener_id : int
        position_seconds : float
            Where in the track it begins, after a restart or a seek before it was heard.

        Returns
        -------
        int
            The event, for :meth:`finish`.

        Raises
        ------
        UnknownTrack
            If the track or the listener was removed meanwhile.
        """
        statement = insert(play_events).values(
            track_id=track_id,
            started_at=at,
            origin=origin,
            listener_id=listener_id,
            position_seconds=position_seconds,
        )
        try:
            with self._database.write() as connection:
                row = connection.execute(statement).inserted_primary_key
        except IntegrityError as error:
            raise UnknownTrack(
                translate(
                    "History",
                    "The track that plays, or who listens to it, is no longer in the library.",
                ),
                translate("Next steps", "Choose a listener and a track anew."),
            ) from error
        if row is None:
            raise RuntimeError("SQLite gave the new play event no id")
        return int(row[0])

    def finish(
        self,
        event_id: int,
        played_seconds: float,
        outcome: Outcome,
        *,
        length_seconds: float | None = None,
    ) -> bool | None:
        """Note how a play ended; the first ending of an event is the one that stands.

        It counts as a play of the track when half of the track, or four minutes of it, were
        heard. One that was interrupted and goes on later, as in the next session, is one
        play: what was heard of it before is added, and it counts once.

        Parameters
        ----------
        event_id : int
        played_seconds : float
            That were heard, jumps left out.
        outcome : {"finished", "skipped", "stopped"}
        length_seconds : float, optional
            Of the track, as its end showed; that of its tags where left out.

        Returns
        -------
        bool or None
            Whether it counts; None where it had ended before, or is no longer known.
        """
        with self._database.write() as connection:
            ended = connection.execute(
                update(play_events)
                .where(play_events.c.id == event_id, play_events.c.outcome.is_(None))
                .values(played_seconds=played_seconds, outcome=outcome)
            )
            if ended.rowcount == 0:
                return None
            play = connection.execute(
                select(play_events, tracks.c.duration_seconds)
                .join_from(play_events, tracks)
                .where(play_events.c.id == event_id)
            ).one()
            length = length_seconds or play.duration_seconds
            if not length and outcome == "finished":
                length = play.position_seconds + played_seconds
            counted = counts(connection, play, length)
            if counted:
                count(connection, play)
        return counted

    def end_open(
        self, before: float, track_id: int | None = None, position_seconds: float = 0.0
    ) -> list[PlayEvent]:
        """End the plays that a kill left open; return them as they ended, the oldest first.

        One that began in the future is of a session in which the clock was wrong.

        Parameters
        ----------
        before : float
            Unix time at which this session began.
        track_id : int or None
            What the kept session was playing: of its last play it is known how far it got.
        position_seconds : float
        """
        at = play_events.c.started_at
        still_open = play_events.c.outcome.is_(None) & ((at < before) | (at > time.time()))
        statement = select(play_events).where(still_open).order_by(play_events.c.id)
        with self._database.read() as connection:
            plays = [PlayEvent(*row) for row in connection.execute(statement)]
        ended = []
        for play in plays:
            known = play is plays[-1] and play.track_id == track_id
            heard = max(position_seconds - play.position_seconds, 0.0) if known else 0.0
            counted = self.finish(play.id, heard, "stopped")
            if counted is not None:
                ended.append(
                    replace(play, played_seconds=heard, outcome="stopped", counted=counted)
                )
        return ended

    def recent(self, limit: int = 50, listener_id: int = DEFAULT_LISTENER) -> list[PlayEvent]:
        """Return a listener's last plays, the newest first."""
        statement = (
            select(play_events)
            .where(play_events.c.listener_id == listener_id)
            .order_by(play_events.c.started_at.desc(), play_events.c.id.desc())
            .limit(limit)
        )
        with self._database.read() as connection:
            return [PlayEvent(*row) for row in connection.execute(statement)]

    def remove(self, listener_id: int, play_ids: Iterable[int] | None = None) -> list[PlayEvent]:
        """Forget plays of a listener, all where none are named; return them.

        The counts of tracks that stand in the library follow; what another player had
        counted before stays.
        """
        condition = play_events.c.listener_id == listener_id
        if play_ids is not None:
            condition &= among(play_events.c.id, play_ids)
        with self._database.write() as connection:
            gone = [
                PlayEvent(*row) for row in connection.execute(select(play_events).where(condition))
            ]
            connection.execute(delete(play_events).where(condition))
            uncount(connection, _heard(gone))
        return gone

    def put_back(self, plays: Sequence[PlayEvent]) -> None:
        """Have removed plays again, but for tracks and listeners that are no more."""
        if not plays:
            return
        with self._database.write() as connection:
            there = set(connection.scalars(select(tracks.c.id)))
            who = set(connection.scalars(select(listeners.c.id)))
            known = among(play_events.c.id, [play.id for play in plays])
            already = set(connection.scalars(select(play_events.c.id).where(known)))
            back = [
                play
                for play in plays
                if play.track_id in there and play.listener_id in who and play.id not in already
            ]
            if back:
                connection.execute(insert(play_events), [asdict(play) for play in back])
                count_again(connection, _heard(back))

    def recent_of(
        self,
        listener_ids: Iterable[int],
        limit: int = 50,
        *,
        by: str = "when",
        descending: bool = True,
    ) -> list[PlayEvent]:
        """Return the first plays of several listeners in some order, at first the newest.

        Parameters
        ----------
        listener_ids : iterable of int
        limit : int
        by : str
            One of :data:`history_order.KEYS`.
        descending : bool
        """
        chosen = select(play_events).where(among(play_events.c.listener_id, listener_ids))
        statement = in_order(chosen, by, descending=descending).limit(limit)
        with self._database.read() as connection:
            return [PlayEvent(*row) for row in connection.execute(statement)]

    def tally_of(self, listener_ids: Iterable[int]) -> Tally:
        """Return how much there is of several listeners."""
        ended = play_events.c.outcome.is_not(None)
        statement = select(
            func.count(),
            func.count().filter(play_events.c.counted),
            func.count().filter(ended & ~play_events.c.counted),
        ).where(among(play_events.c.listener_id, listener_ids))
        with self._database.read() as connection:
            return Tally(*connection.execute(statement).one())

    def heard_since(self, at: float, listener_id: int = DEFAULT_LISTENER) -> set[int]:
        """Return the tracks of which a play that counts began at a Unix time or after it."""
        statement = (
            select(play_events.c.track_id)
            .where(
                play_events.c.listener_id == listener_id,
                play_events.c.started_at >= at,
                play_events.c.counted,
            )
            .distinct()
        )
        with self._database.read() as connection:
            return set(connection.scalars(statement))

    def played(self, listener_id: int = DEFAULT_LISTENER) -> dict[int, Plays]:
        """Sum up everything a listener has played, by track."""
        skipped = (play_events.c.outcome == "skipped") & ~play_events.c.counted
        statement = (
            select(
                play_events.c.track_id,
                func.count(),
                func.count().filter(play_events.c.counted),
                func.count().filter(skipped),
                func.max(play_events.c.started_at).filter(play_events.c.counted),
            )
            .where(play_events.c.listener_id == listener_id)
            .group_by(play_events.c.track_id)
        )
        with self._database.read() as connection:
            return {row[0]: Plays(*row) for row in connection.execute(statement)}


def _heard(plays: Iterable[PlayEvent]) -> list[Heard]:
    return [(play.track_id, play.started_at) for play in plays if play.counted]
