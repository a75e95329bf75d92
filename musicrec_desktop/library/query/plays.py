"""How often and when a listener heard a track, here or before in another player.

A track's own counts are of all listeners and of the other player: what they tell beyond the
plays that are known here was heard elsewhere, and is everybody's.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, case, exists, func, or_, select

from musicrec_desktop.library.query import values
from musicrec_desktop.library.query.asking import Asker, Condition, within
from musicrec_desktop.library.query.syntax import Asked
from musicrec_desktop.library.schema import play_events, tracks

_HEARD = (play_events.c.track_id == tracks.c.id, play_events.c.counted)


def number_of_plays(asker: Asker) -> Any:
    """Return how often the listener has heard a track, here or before in another player."""
    own = func.count().filter(play_events.c.listener_id == asker.listener_id)
    elsewhere = func.max(tracks.c.play_count - func.count(), 0)
    return select(own + elsewhere).where(*_HEARD).correlate(tracks).scalar_subquery()


def last_played(asker: Asker) -> Any:
    """Return when the listener heard a track last, in Unix time; NULL if never.

    What another player has noted counts, where nothing was heard here after it.
    """
    started, elsewhere = play_events.c.started_at, tracks.c.last_played_at
    own = func.max(started).filter(play_events.c.listener_id == asker.listener_id)
    later = elsewhere > func.coalesce(func.max(started), 0.0)
    last = case((later, elsewhere), else_=own)
    return select(last).where(*_HEARD).correlate(tracks).scalar_subquery()


def plays(asked: Asked, asker: Asker) -> Condition:
    """Ask how often."""
    found = values.span(asked.value, asked.comparison, values.number)
    return within(number_of_plays(asker), found, 1.0)


def played(asked: Asked, asker: Asker) -> Condition:
    """Ask when the last time was; ``never`` asks for what was not heard at all."""
    if asked.value.casefold() == "never":
        return _never(asker)
    found = values.moments(asked.value, asked.comparison, asker.now)
    return within(last_played(asker), found, 1.0)


def _never(asker: Asker) -> Condition:
    """Ask for what the listener did not hear, and nobody else elsewhere."""
    mine = play_events.c.listener_id == asker.listener_id
    others = (
        select(
            play_events.c.track_id,
            func.count().label("known"),
            func.max(play_events.c.started_at).label("last"),
        )
        .where(play_events.c.counted, ~mine)
        .group_by(play_events.c.track_id)
        .subquery()
    )
    track = tracks.alias()
    explained = (
        select(others.c.track_id)
        .join(track, track.c.id == others.c.track_id)
        .where(
            track.c.play_count <= others.c.known,
            func.coalesce(track.c.last_played_at, 0.0) <= others.c.last,
        )
    )
    nowhere = and_(tracks.c.play_count <= 0, func.coalesce(tracks.c.last_played_at, 0.0) <= 0.0)
    # A look for each track: the index that a list of one's own plays is made with is of times.
    return and_(or_(nowhere, tracks.c.id.in_(explained)), ~exists().where(*_HEARD, mine))
