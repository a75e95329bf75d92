"""In which order a history is listed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, func

from musicrec_desktop.library.name_keys import name_key, person_key
from musicrec_desktop.library.schema import listeners, play_events, tracks

_KEYS: dict[str, Any] = {
    "when": play_events.c.started_at,
    "title": name_key(tracks.c.title, tracks.c.untitled_name),
    "artist": person_key(tracks.c.artist, tracks.c.album_artist),
    "album": name_key(tracks.c.album),
    "heard": play_events.c.played_seconds,
    "from": func.nullif(play_events.c.origin, ""),
    "who": name_key(listeners.c.name),
}
KEYS = tuple(_KEYS)
_OF_TRACKS = ("title", "artist", "album")


def in_order(statement: Select[Any], by: str, *, descending: bool) -> Select[Any]:
    """Return a statement about play events in another order, the newest first among equals.

    Parameters
    ----------
    statement : Select
        Of play events alone.
    by : str
        One of :data:`KEYS`.
    descending : bool
    """
    key = _KEYS[by]
    if by in _OF_TRACKS:
        statement = statement.join(tracks, tracks.c.id == play_events.c.track_id)
    elif by == "who":
        statement = statement.join(listeners, listeners.c.id == play_events.c.listener_id)
    ordered = key.desc() if descending else key.asc()
    if by != "when":  # which every play has; its index serves no other order
        ordered = ordered.nulls_last()
    return statement.order_by(ordered, play_events.c.started_at.desc(), play_events.c.id.desc())
