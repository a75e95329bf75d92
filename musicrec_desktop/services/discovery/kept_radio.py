"""What a radio needs to go on after a restart, kept where its listener's settings are."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any, get_args

from musicrec_desktop.core.discovery import RadioSeeds, SeedKind
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.services.discovery.kept_mixes import Store

logger = logging.getLogger(__name__)

NAME = "radio"
REMEMBERED = 400  # tracks that were played, and as many that were heard out or skipped


@dataclass(frozen=True, slots=True)
class StationMemory:
    """What a station has played and learnt.

    Attributes
    ----------
    played : tuple of int
        Track ids, the latest last, with what was decided on and is still to come.
    learnt : tuple of (int, bool)
        Track ids in order, and whether they were heard out; else they were skipped.
    """

    played: tuple[int, ...] = ()
    learnt: tuple[tuple[int, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class KeptRadio:
    """A radio as it was left; ``waits`` where it was to follow the queue."""

    seeds: RadioSeeds
    diversity: float
    title: str
    memory: StationMemory
    waits: bool = False

    def kept_in(self, store: Store) -> None:
        """Keep it in place of the one before."""
        value = {
            "seeds": [self.seeds.kind, list(self.seeds.track_ids), self.seeds.name],
            "diversity": self.diversity,
            "title": self.title,
            "waits": self.waits,
            "played": list(self.memory.played[-REMEMBERED:]),
            "learnt": [list(each) for each in self.memory.learnt[-REMEMBERED:]],
        }
        _put(store, value)


def no_radio(store: Store) -> None:
    """Keep that there is none."""
    if store.get(NAME) is not None:
        _put(store, None)


def kept_radio(store: Store) -> KeptRadio | None:
    """Return the radio as it was left; None where there is none that makes sense."""
    value = store.get(NAME)
    if value is None:
        return None
    try:
        return _radio(value)
    except (AttributeError, KeyError, TypeError, ValueError):
        logger.warning("the radio that was kept makes no sense")
        return None


def _radio(value: Any) -> KeptRadio:
    kind, ids, name = value["seeds"]
    diversity = float(value["diversity"])
    if kind not in get_args(SeedKind) or not 0 <= diversity <= 1:
        raise ValueError(kind, diversity)
    learnt = tuple((int(number), bool(heard)) for number, heard in value["learnt"])
    return KeptRadio(
        RadioSeeds(kind, tuple(map(int, ids)), str(name)),
        diversity,
        str(value["title"]),
        StationMemory(tuple(map(int, value["played"])), learnt),
        bool(value.get("waits")),
    )


def _put(store: Store, value: object) -> None:
    try:
        store.put(NAME, value)
    except MusicRecError as error:
        logger.warning("the radio was not kept: %s", error)
