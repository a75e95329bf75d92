"""The day's mixes of a listener, kept so that they stay through the day and a restart."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from musicrec_desktop.core.errors import MusicRecError

logger = logging.getLogger(__name__)

NAME = "daily mixes"


class Store(Protocol):
    """Values of one listener by name."""

    def get(self, name: str, default: object = None) -> Any:
        """Return what was put under a name."""

    def put(self, name: str, value: object) -> None:
        """Keep a value that JSON can hold."""


@dataclass(frozen=True, slots=True)
class KeptMix:
    """A mix as it was first shown: its key on the page, and its tracks by id."""

    key: str
    track_ids: tuple[int, ...]
    edges: bool = False


@dataclass(frozen=True, slots=True)
class DaysMixes:
    """What a day's mixes are made from, and what they are.

    Attributes
    ----------
    day : int
        As :meth:`datetime.date.toordinal` counts.
    listener_id : int
    until : float
        Unix time: what was played or rated later counts from tomorrow.
    mixes : tuple of KeptMix
        Empty until they were shown in no particular mood.
    """

    day: int
    listener_id: int
    until: float
    mixes: tuple[KeptMix, ...] = ()

    def kept_in(self, store: Store) -> None:
        """Keep them in place of those of an earlier day; without room they are made anew."""
        value = {
            "day": self.day,
            "listener": self.listener_id,
            "until": self.until,
            "mixes": [[mix.key, list(mix.track_ids), mix.edges] for mix in self.mixes],
        }
        try:
            store.put(NAME, value)
        except MusicRecError as error:
            logger.warning("the day's mixes were not kept: %s", error)


def kept_mixes(store: Store, day: int, listener_id: int) -> DaysMixes | None:
    """Return what was kept on a day for a listener; None where nothing was that makes sense."""
    value = store.get(NAME)
    if not isinstance(value, dict):
        return None
    if value.get("day") != day or value.get("listener") != listener_id:
        return None
    try:
        return DaysMixes(day, listener_id, float(value["until"]), _mixes(value["mixes"]))
    except (KeyError, TypeError, ValueError):
        logger.warning("the day's mixes that were kept make no sense")
        return None


def _mixes(values: Sequence[Any]) -> tuple[KeptMix, ...]:
    return tuple(
        KeptMix(str(key), tuple(map(int, numbers)), bool(edges)) for key, numbers, edges in values
    )
