"""Where ID3 keeps what other tags say in a name each: in frames, as pairs, as parts of a number."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any

from mutagen.id3 import Encoding, Frames

_Frames: Any = Frames  # mutagen states no types for them
_DESCRIBED = "TXXX"
RECORDING = "UFID"
PERFORMERS = "TMCL"
_MUSICBRAINZ = "http://musicbrainz.org"
_INVOLVED = "TIPL"
_PEOPLE = (_INVOLVED, PERFORMERS, "IPLS")  # the last of ID3v2.3, for both
_ADDRESS = "WOAR"
_PERFORMER = "performer"  # of whom nothing else is said
_WITH_ROLE = re.compile(r"(.*\S)\s+\((.+)\)", re.DOTALL)
# What Picard calls those who are named with a part in it, other than to play.
ROLES = ("arranger", "engineer", "producer", "mix", "DJ-mix")


def held(tags: Any, where: str, names: Collection[str]) -> Iterable[str]:
    """Return the values that a tag holds in some place.

    Parameters
    ----------
    tags : mutagen.id3.ID3
    where : str
        A frame; one and a colon before a role; one and a slash before what is counted, at
        0 or 1; or what describes it in TXXX.
    names : collection of str
        What describes it in TXXX elsewhere, in lower case.
    """
    if where == RECORDING:
        for frame in tags.getall(RECORDING):
            if frame.owner == _MUSICBRAINZ:
                return [frame.data.decode("ascii", "replace")]
    kind, _, part = where.partition(":")
    if kind == _INVOLVED:
        found = [name for role, name in _people(tags) if role.lower() == part.lower()]
    elif kind == PERFORMERS:
        found = [_performer(role, name) for role, name in _people(tags) if not _known(role)]
    elif "/" in where:
        frame_id, _, place = where.partition("/")
        frames = tags.getall(frame_id)[:1]
        found = [
            str(text).split("/")[int(place)] for f in frames for text in f.text if _has(text, place)
        ]
    elif where == _ADDRESS:
        found = [frame.url for frame in tags.getall(_ADDRESS)]
    else:
        frames = tags.getall(where) if where in _Frames else []
        found = [str(value) for frame in frames[:1] for value in frame.text]
    return found or _described(tags, {where.lower(), *names})


def put(tags: Any, where: str, values: list[str]) -> None:
    """Set the values in some place, as :func:`held` returns them; those there were are gone."""
    kind, _, part = where.partition(":")
    if where == RECORDING:
        data = values[0].encode("ascii", "replace")
        tags.add(_Frames[RECORDING](owner=_MUSICBRAINZ, data=data))
    elif kind == _INVOLVED:
        _add_people(tags, kind, [[part, name] for name in values])
    elif kind == PERFORMERS:
        _add_people(tags, kind, [_role_and_name(value) for value in values])
    elif "/" in where:
        frame_id, place = where.split("/")
        _put_part(tags, frame_id, place, values[0])
    elif where == _ADDRESS:
        for value in values:
            tags.add(_Frames[_ADDRESS](url=value))
    elif where in _Frames:
        tags.delall(where)
        tags.add(_Frames[where](encoding=Encoding.UTF8, text=values))
    else:
        tags.add(_Frames[_DESCRIBED](encoding=Encoding.UTF8, desc=where, text=values))


def _described(tags: Any, names: Collection[str]) -> list[str]:
    frames = [frame for frame in tags.getall(_DESCRIBED) if frame.desc.lower() in names]
    return [str(value) for frame in frames[:1] for value in frame.text]


def _people(tags: Any) -> list[tuple[str, str]]:
    """Return who had a part in it, each as (role, name)."""
    return [
        (pair[0].strip(), pair[1])
        for frame_id in _PEOPLE
        for frame in tags.getall(frame_id)
        for pair in frame.people
        if len(pair) == 2
    ]


def _known(role: str) -> bool:
    return role.lower() in map(str.lower, ROLES)


def _performer(role: str, name: str) -> str:
    return name if role.lower() in ("", _PERFORMER) else f"{name} ({role})"


def _role_and_name(performer: str) -> list[str]:
    match = _WITH_ROLE.fullmatch(performer)
    return [match[2], match[1]] if match else [_PERFORMER, performer]


def _add_people(tags: Any, frame_id: str, people: list[list[str]]) -> None:
    there = [pair for frame in tags.getall(frame_id) for pair in frame.people]
    tags.delall(frame_id)
    tags.add(_Frames[frame_id](encoding=Encoding.UTF8, people=[*there, *people]))


def _has(text: object, place: str) -> bool:
    return int(place) <= str(text).count("/")


def _put_part(tags: Any, frame_id: str, place: str, value: str) -> None:
    """Set the number, or how many there are, beside what stands there of the other."""
    there = str(tags[frame_id]).split("/") if frame_id in tags else [""]
    parts = [value, *there[1:]] if place == "0" else [there[0] or "0", value]
    tags.delall(frame_id)
    tags.add(_Frames[frame_id](encoding=Encoding.UTF8, text=["/".join(parts)]))
