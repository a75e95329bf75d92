"""In which order the songs of a search stand, and how many of them: ``sort:`` and ``limit:``.

``sort:year`` begins with the lowest and ``sort:-year`` with the highest; what is not known of
a song puts it last either way. A second ``sort:`` orders what the first leaves equal, and what
all leave equal stands in the library's order. ``sort:random`` draws an order that stays for
the day, so that a playlist is the same while it plays. ``limit:25`` keeps the first 25 songs,
``limit:2h`` as many of the first as last two hours together; of several, the narrowest counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.name_keys import name_key, person_key
from musicrec_desktop.library.query import values
from musicrec_desktop.library.query.asking import Asker
from musicrec_desktop.library.query.fields import SHOWN_BPM, senseless
from musicrec_desktop.library.query.plays import last_played, number_of_plays
from musicrec_desktop.library.query.syntax import Asked
from musicrec_desktop.library.schema import ratings, tracks

MOST_SONGS = 1_000_000

_TIMED = re.compile(r"[hms:]", re.IGNORECASE)


def _stars(asker: Asker) -> Any:
    return (
        select(ratings.c.stars)
        .where(ratings.c.track_id == tracks.c.id, ratings.c.listener_id == asker.listener_id)
        .scalar_subquery()
    )


ORDERS: dict[str, Callable[[Asker], Any]] = {
    "plays": number_of_plays,
    "added": lambda _: tracks.c.added_at,
    "played": last_played,
    "rating": _stars,
    "title": lambda _: name_key(tracks.c.title, tracks.c.untitled_name),
    "artist": lambda _: person_key(tracks.c.artist, tracks.c.album_artist),
    "album": lambda _: name_key(tracks.c.album),
    "year": lambda _: tracks.c.year,
    "length": lambda _: tracks.c.duration_seconds,
    "bpm": lambda _: SHOWN_BPM,
    "loudness": lambda _: tracks.c.loudness_lufs,
    "bitrate": lambda _: tracks.c.bitrate_bps,
    "random": lambda asker: func.lot(tracks.c.id, asker.now.toordinal()),
}


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What ``sort:`` and ``limit:`` ask.

    Attributes
    ----------
    order : tuple of expressions
        On ``tracks``; down to the last that leaves nothing equal.
    songs : int or None
        How many at most.
    seconds : float or None
        How long they last together at most.
    """

    order: tuple[Any, ...]
    songs: int | None = None
    seconds: float | None = None

    @property
    def limited(self) -> bool:
        """Whether some of what is found may be left out."""
        return self.songs is not None or self.seconds is not None


def arrangement(asked: Sequence[Asked], asker: Asker) -> Arrangement:
    """Return the order and the limits that were asked; without a value, none yet.

    Raises
    ------
    SearchSyntaxError
        If a value makes no sense.
    """
    order: list[Any] = []
    songs: list[int] = []
    seconds: list[float] = []
    for part in asked:
        if part.value in ("", "-") and not part.nothing:
            continue  # it is still being typed
        try:
            if part.comparison not in (":", "="):
                raise ValueError(part.value)
            if part.field == "sort":
                order.append(_order(part.value, asker))
            elif _TIMED.search(part.value):
                seconds.append(_seconds(part.value))
            else:
                songs.append(_songs(part.value))
        except ValueError:
            raise _problem(part) from None
    order += [func.library_key(tracks.c.sort_key), tracks.c.id]
    return Arrangement(tuple(order), min(songs, default=None), min(seconds, default=None))


def first_of(rows: Iterable[Any], seconds: float) -> list[int]:
    """Return the first tracks that last no longer than this together.

    Parameters
    ----------
    rows : iterable of (int, float or None)
        Tracks and their seconds.
    seconds : float
    """
    total, found = 0.0, []
    for number, length in rows:
        total += length or 0.0
        if total > seconds:
            break
        found.append(number)
    return found


def _order(value: str, asker: Asker) -> Any:
    name = value.lower().removeprefix("-")
    if name not in ORDERS:
        raise ValueError(value)
    by = ORDERS[name](asker)
    return (by.desc() if value.startswith("-") else by.asc()).nulls_last()


def _songs(value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= len(str(MOST_SONGS))):
        raise ValueError(value)
    if not 1 <= int(value) <= MOST_SONGS:
        raise ValueError(value)
    return int(value)


def _seconds(value: str) -> float:
    seconds = values.duration(value)
    if seconds <= 0.0:
        raise ValueError(value)
    return seconds


def _problem(asked: Asked) -> SearchSyntaxError:
    if asked.field == "sort":
        step = translate("Next steps", "Sort by one of these: {names}.", names=", ".join(ORDERS))
    else:
        step = translate("Next steps", "Write it such as {example}.", example="limit:25, limit:2h")
    return senseless(asked, step)
