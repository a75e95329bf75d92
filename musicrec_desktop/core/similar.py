"""What is asked of the similar panel: more like which tracks, and which may answer."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from musicrec_desktop.core.recommendation import BALANCED, FamilyWeights

BPM_WITHIN = 8.0
UNHEARD_MONTHS = 3

PRESETS: dict[str, FamilyWeights] = {
    "Balanced": BALANCED,  # no words
    "Sound": FamilyWeights(timbre=1.0, rhythm=0.0, harmony=0.0, space=0.15),  # no words
    "Groove": FamilyWeights(timbre=0.4, rhythm=1.0, harmony=0.1, space=0.05),  # no words
    "Harmony": FamilyWeights(timbre=0.4, rhythm=0.1, harmony=1.0, space=0.05),  # no words
}


@dataclass(frozen=True, slots=True)
class SimilarFilters:
    """Which tracks may be answers.

    Attributes
    ----------
    other_artists : bool
        None by an artist of a seed.
    bpm_within : float or None
        Beats per minute about the seed's tempo, its double and its half.
    key_fits : bool
        The seed's key or a neighbour of it on the Camelot wheel.
    unheard_months : int or None
        Not played for so long.
    lossless : bool
    music_only : bool
        No speech, noise or silence, and nothing too short to tell, unless a seed is so.
    """

    other_artists: bool = False
    bpm_within: float | None = None
    key_fits: bool = False
    unheard_months: int | None = None
    lossless: bool = False
    music_only: bool = True

    def active(self) -> tuple[str, ...]:
        """Return the names of the filters that leave something out."""
        default = _NONE
        return tuple(
            item.name
            for item in fields(self)
            if getattr(self, item.name) != getattr(default, item.name)
        )

    def without(self, name: str) -> SimilarFilters:
        """Return these filters without one of them."""
        return replace(self, **{name: getattr(_NONE, name)})


_NONE = SimilarFilters(music_only=False)


@dataclass(frozen=True, slots=True)
class SimilarQuestion:
    """More like these, less like those.

    Attributes
    ----------
    seeds : tuple of int
        Track ids; at least one.
    unlike : tuple of int
    weights : FamilyWeights
    filters : SimilarFilters
    """

    seeds: tuple[int, ...]
    unlike: tuple[int, ...] = ()
    weights: FamilyWeights = BALANCED
    filters: SimilarFilters = field(default_factory=SimilarFilters)


@dataclass(frozen=True, slots=True)
class SimilarTaste:
    """What of a question is kept with the listener: weights and filters."""

    weights: FamilyWeights = BALANCED
    filters: SimilarFilters = field(default_factory=SimilarFilters)

    def as_json(self) -> dict[str, Any]:
        """Return what JSON can hold."""
        return {"weights": asdict(self.weights), "filters": asdict(self.filters)}

    @classmethod
    def from_json(cls, stored: object) -> SimilarTaste:
        """Return what :meth:`as_json` made; the default of every part that makes no sense."""
        stored = stored if isinstance(stored, dict) else {}
        return cls(_weights(stored.get("weights")), _filters(stored.get("filters")))


def _weights(stored: object) -> FamilyWeights:
    try:
        return FamilyWeights(**{name: float(value) for name, value in dict(stored).items()})  # type: ignore[call-overload]
    except (TypeError, ValueError):
        return BALANCED


def _filters(stored: object) -> SimilarFilters:
    stored = stored if isinstance(stored, dict) else {}
    default = SimilarFilters()
    kept: dict[str, Any] = {
        name: stored[name]
        for name in ("other_artists", "key_fits", "lossless", "music_only")
        if isinstance(stored.get(name), bool)
    }
    bpm, months = stored.get("bpm_within"), stored.get("unheard_months")
    if (
        isinstance(bpm, int | float)
        and not isinstance(bpm, bool)
        and math.isfinite(bpm)
        and bpm > 0
    ):
        kept["bpm_within"] = float(bpm)
    if isinstance(months, int) and not isinstance(months, bool) and months > 0:
        kept["unheard_months"] = months
    return replace(default, **kept)
