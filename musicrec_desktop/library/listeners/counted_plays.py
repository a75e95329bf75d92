"""Which plays count, and the counts of the tracks that follow from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, case, func, select, update

from musicrec_desktop.library.schema import play_events, tracks

# The rule of Last.fm's and ListenBrainz's scrobbling: half, or four minutes.
COUNTED_SECONDS = 240.0
COUNTED_SHARE = 0.5

Heard = tuple[int, float]  # the track of a play that counts, and when it began


def counts(connection: Connection, play: Row[Any], length_seconds: float | None) -> bool:
    """Tell whether a play that ended counts.

    A play that begins within its track goes on with the listener's play before it, where
    that one is of the same track and the end of a session or a switch of listeners stopped
    it: what was heard then is added, and what counted then does not count again.

    Parameters
    ----------
    connection : Connection
    play : Row
        Of the play events.
    length_seconds : float or None
        Of the track.
    """
    heard = play.played_seconds
    while play.position_seconds > 0:
        before = connection.execute(
            select(play_events)
            .where(play_events.c.listener_id == play.listener_id, play_events.c.id < play.id)
            .order_by(play_events.c.id.desc())
            .limit(1)
        ).one_or_none()
        if before is None or (before.track_id, before.outcome) != (play.track_id, "stopped"):
            break
        if before.counted:
            return False
        heard += before.played_seconds
        play = before
    if heard >= COUNTED_SECONDS:
        return True
    return bool(length_seconds) and heard >= COUNTED_SHARE * (length_seconds or 0.0)


def count(connection: Connection, play: Row[Any]) -> None:
    """Note that a play counts."""
    connection.execute(update(play_events).where(play_events.c.id == play.id).values(counted=True))
    last = func.max(func.coalesce(tracks.c.last_played_at, 0.0), play.started_at)
    connection.execute(
        update(tracks)
        .where(tracks.c.id == play.track_id)
        .values(play_count=tracks.c.play_count + 1, last_played_at=last)
    )


def uncount(connection: Connection, plays: Iterable[Heard]) -> None:
    """Take plays that are gone out of the counts of their tracks.

    When a track was heard last is told by the plays that are left, unless it was heard after
    these: another player has told so.
    """
    left = (
        select(func.max(play_events.c.started_at))
        .where(play_events.c.track_id == tracks.c.id, play_events.c.counted)
        .scalar_subquery()
    )
    last = case(
        (tracks.c.last_played_at > bindparam("latest"), tracks.c.last_played_at), else_=left
    )
    fewer = func.max(tracks.c.play_count - bindparam("times"), 0)
    _change(connection, plays, fewer, last)


def count_again(connection: Connection, plays: Iterable[Heard]) -> None:
    """Let the counts of tracks follow plays that are there again."""
    last = func.max(func.coalesce(tracks.c.last_played_at, 0.0), bindparam("latest"))
    _change(connection, plays, tracks.c.play_count + bindparam("times"), last)


def _change(
    connection: Connection,
    plays: Iterable[Heard],
    play_count: ColumnElement[int],
    last: ColumnElement[float],
) -> None:
    starts = defaultdict[int, list[float]](list)
    for track_id, started_at in plays:
        starts[track_id].append(started_at)
    if starts:
        connection.execute(
            update(tracks)
            .where(tracks.c.id == bindparam("number"))
            .values(play_count=play_count, last_played_at=last),
            [
                {"number": number, "times": len(times), "latest": max(times)}
                for number, times in starts.items()
            ],
        )
