"""What playlists are called unless somebody names them, and what is said of their order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Literal, NamedTuple

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import plain, translate
from musicrec_desktop.gui.words.text import month_name

LONGEST = 80  # characters of a name that is proposed


class Sorted(NamedTuple):
    """Into which order a playlist was put, and by which column where it was by one."""

    how: Literal["column", "reversed", "drawn"]
    column: str = ""


def name_for(origin: str, tracks: Sequence[Track], today: date) -> str:
    """Return what a list of tracks may be called.

    Parameters
    ----------
    origin : str
        Where it comes from: "path", "mix", "blend", "map" or "queue"; anything else is a choice
        of tracks.
    tracks : sequence of Track
    today : datetime.date
    """
    day = translate("Dates", "{day} {month}", day=today.day, month=month_name(today.month))
    if origin == "path" and len(tracks) > 1:
        return path_name(tracks)
    if origin == "mix":
        return translate("Playlist names", "Mix of {day}", day=day)
    if origin == "blend":
        return translate("Playlist names", "Blend of {day}", day=day)
    common = _common(tracks)
    if origin == "map":
        return common or translate("Playlist names", "From the map, {day}", day=day)
    if origin == "queue":
        return common or translate("Playlist names", "Queue of {day}", day=day)
    return common


def path_name(tracks: Sequence[Track]) -> str:
    """Return what a path is called by its ends."""
    first, last = (track.title[: LONGEST // 2] for track in (tracks[0], tracks[-1]))
    return translate("Playlist names", "Path from {first} to {last}", first=first, last=last)


def similar_name(seeds: Sequence[Track]) -> str:
    """Return what the neighbours of tracks are called together."""
    if not seeds:
        return ""
    return translate("Playlist names", "Similar to {title}", title=seeds[0].title[:LONGEST])


def radio_name(title: str) -> str:
    """Return what a radio played that was started from something."""
    return translate("Playlist names", "Radio from {title}", title=title[:LONGEST])


def free_name(name: str, taken: Collection[str]) -> str:
    """Return a name that none of others has: itself, or with a number behind it."""
    known = {other.casefold() for other in taken}
    number, free = 1, plain(name)
    while free.casefold() in known:
        number += 1
        free = plain(translate("Playlist names", "{name} ({number})", name=name, number=number))
    return free


def sorted_said(name: str, order: Sorted) -> str:
    """Return what a notice says of a playlist that was put into an order."""
    if order.how == "reversed":
        return translate("Playlist", "“{name}” reversed", name=name)
    if order.how == "drawn":
        return translate("Playlist", "“{name}” put in random order", name=name)
    column = order.column
    return translate(
        "Playlist",
        "“{name}” sorted by {column}",
        comment="Or {heading}, with a capital",
        name=name,
        column=column if column.isupper() else column.lower(),
        heading=column,
    )


def _common(tracks: Sequence[Track]) -> str:
    """Return the album or artist that all tracks have; empty where there is none."""
    for names in ({track.tags.album for track in tracks}, {track.artist for track in tracks}):
        if len(names) == 1:
            return next(iter(names))[:LONGEST]
    return ""
