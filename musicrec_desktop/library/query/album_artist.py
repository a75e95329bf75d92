"""Asking whose albums are, also where no tag says it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, func, or_, select, union_all

from musicrec_desktop.core.browsing import VALUE_SEPARATOR, VARIOUS_ARTISTS, same_name
from musicrec_desktop.library.album_artists import VARIOUS_SPELLINGS, known_name
from musicrec_desktop.library.query.asking import Asker, Condition
from musicrec_desktop.library.query.syntax import Asked
from musicrec_desktop.library.schema import tracks

_UNNAMED = tracks.c.album_artist == ""
_COMMON = func.common_artist(func.min(tracks.c.artist), func.max(tracks.c.artist))


def album_artist(asked: Asked, _asker: Asker) -> Condition:
    """Ask for an album artist or, where none is named, for whose album it is."""
    if asked.comparison not in (":", "="):
        raise ValueError(asked.value)
    named = select(tracks.c.album_artist).where(~_UNNAMED).group_by(tracks.c.album_artist)
    return _any_of(
        tracks.c.album_artist.in_(named.having(_says(tracks.c.album_artist, asked))),
        and_(_UNNAMED, tracks.c.release == "", _says(tracks.c.artist, asked)),
        _in_unnamed(_says(_COMMON, asked)),
    )


def without_album_artist() -> Condition:
    """Ask for tracks of which nothing says whose their album is."""
    alone = and_(_UNNAMED, tracks.c.release == "", tracks.c.artist == "")
    return _any_of(alone, _in_unnamed(_COMMON == ""))


def _any_of(*conditions: Condition) -> Condition:
    """Return that one of these holds, each asked of an index.

    Of one track after the other, what album it is from would be worked out each time.
    """
    return tracks.c.id.in_(union_all(*(select(tracks.c.id).where(one) for one in conditions)))


def _in_unnamed(whose: Condition) -> Condition:
    unnamed = select(tracks.c.release).where(_UNNAMED, tracks.c.release != "")
    return tracks.c.release.in_(unnamed.group_by(tracks.c.release).having(whose))


def _says(names: Any, asked: Asked) -> Condition:
    """Return that one of several names is this one, or that they hold it."""
    said, asked_for = func.lower(names), same_name(asked.value)
    various = known_name(asked.value) == VARIOUS_ARTISTS
    apart = VALUE_SEPARATOR + said + VALUE_SEPARATOR  # "va" as a whole: Nirvana holds it, too
    found = [
        func.instr(apart, f"{VALUE_SEPARATOR}{whole}{VALUE_SEPARATOR}") > 0
        for whole in (sorted(VARIOUS_SPELLINGS) if various else [asked_for])
    ]
    if asked.comparison == ":":
        found.append(func.instr(said, asked_for) > 0)
    return or_(*found)
