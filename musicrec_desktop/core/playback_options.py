"""How the listener wants music to be played: levels, seams, equaliser, speed."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal, TypeGuard, get_args

LevelMode = Literal["off", "track", "album", "auto"]

EQUALISER_FREQUENCIES_HZ = (31.25, 62.5, 125.0, 250.0, 500.0, 1e3, 2e3, 4e3, 8e3, 16e3)
EQUALISER_RANGE_DB = 12.0
PREAMP_RANGE_DB = 15.0
LONGEST_CROSSFADE_SECONDS = 12.0
LONGEST_FADE_SECONDS = 1.0
SPEED_RANGE = (0.5, 2.0)


@dataclass(frozen=True, slots=True)
class EqualiserSettings:
    """Ten bands an octave apart.

    Attributes
    ----------
    enabled : bool
    pregain_db : float
        Before the bands, so that raised ones need not clip.
    gains_db : tuple of 10 float
        One for each of :data:`EQUALISER_FREQUENCIES_HZ`, −12 to 12.
    """

    enabled: bool = False
    pregain_db: float = 0.0
    gains_db: tuple[float, ...] = (0.0,) * len(EQUALISER_FREQUENCIES_HZ)

    def __post_init__(self) -> None:
        if len(self.gains_db) != len(EQUALISER_FREQUENCIES_HZ):
            raise ValueError(
                f"{len(self.gains_db)} gains for {len(EQUALISER_FREQUENCIES_HZ)} bands"
            )


@dataclass(frozen=True, slots=True)
class PlaybackOptions:
    """What does not depend on the track that plays.

    Attributes
    ----------
    levels : {"off", "track", "album", "auto"}
        Which ReplayGain is applied. "auto" takes the album's where the tracks before or
        after are of the same album and in its order, else the track's.
    preamp_db : float
        Added to every ReplayGain.
    unknown_gain_db : float
        Applied in place of a ReplayGain where neither tags nor measurement give one.
    prevent_clipping : bool
        Lower a gain that would lift the (true) peak over full scale.
    crossfade_seconds : float
        0 for none. Never within an album that plays in its order.
    smart_seams : bool
        Let a crossfade begin at the end of the sound, not of the file, and skip the
        silence that the next begins with; shorter where either is loud to its edge.
    fade_seconds : float
        Of pause, stop and seek, so that nothing clicks; 0 for none.
    equaliser : EqualiserSettings
    speed : float
        0.5 to 2, at the same pitch.
    device : str
        Identifier of the output; empty to follow the system's default.
    """

    levels: LevelMode = "auto"
    preamp_db: float = 0.0
    unknown_gain_db: float = 0.0
    prevent_clipping: bool = True
    crossfade_seconds: float = 0.0
    smart_seams: bool = False
    fade_seconds: float = 0.01
    equaliser: EqualiserSettings = field(default_factory=EqualiserSettings)
    speed: float = 1.0
    device: str = ""


_RANGES: dict[str, tuple[float, float]] = {
    "preamp_db": (-PREAMP_RANGE_DB, PREAMP_RANGE_DB),
    "unknown_gain_db": (-PREAMP_RANGE_DB, PREAMP_RANGE_DB),
    "crossfade_seconds": (0.0, LONGEST_CROSSFADE_SECONDS),
    "fade_seconds": (0.0, LONGEST_FADE_SECONDS),
    "speed": SPEED_RANGE,
    "pregain_db": (-2 * EQUALISER_RANGE_DB, EQUALISER_RANGE_DB),
}


def playback_options(stored: Any) -> PlaybackOptions:
    """Return the options that ``asdict`` made, with defaults for what makes no sense."""
    stored = stored if isinstance(stored, dict) else {}
    default = PlaybackOptions()
    values = _sensible(stored, default)
    if stored.get("levels") not in get_args(LevelMode):
        values.pop("levels", None)
    return replace(default, **values, equaliser=equaliser_settings(stored.get("equaliser")))


def equaliser_settings(stored: Any) -> EqualiserSettings:
    """Return the equaliser that ``asdict`` made, or a flat one."""
    stored = stored if isinstance(stored, dict) else {}
    default = EqualiserSettings()
    gains = stored.get("gains_db")
    if isinstance(gains, (list, tuple)) and len(gains) == len(default.gains_db):
        reach = EQUALISER_RANGE_DB
        if all(_is_number(gain) for gain in gains):
            clipped = tuple(min(max(float(gain), -reach), reach) for gain in gains)
            default = replace(default, gains_db=clipped)
    return replace(default, **_sensible(stored, default))


def _sensible(stored: dict[str, Any], default: Any) -> dict[str, Any]:
    """Return the stored values of simple fields whose type and range fit."""
    values: dict[str, Any] = {}
    for item in fields(default):
        kept, value = getattr(default, item.name), stored.get(item.name)
        if isinstance(kept, (bool, str)) and isinstance(value, type(kept)):
            values[item.name] = value
        elif isinstance(kept, float) and _is_number(value):
            low, high = _RANGES[item.name]
            values[item.name] = min(max(float(value), low), high)
    return values


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
