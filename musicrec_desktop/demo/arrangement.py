"""How stems stand together in time, before they are mixed."""

from __future__ import annotations

from dataclasses import dataclass

from musicrec_desktop.demo.sound import Stereo


@dataclass(frozen=True, slots=True)
class Clip:
    """A stem or a loop, placed.

    Attributes
    ----------
    sound : ndarray of shape (2, n_samples), float32
    at_seconds : float
        Where it starts in its scene.
    gain_db : float
    repeats : int
        How often it is played, end to end.
    fade_in_seconds, fade_out_seconds : float
    """

    sound: Stereo
    at_seconds: float = 0.0
    gain_db: float = 0.0
    repeats: int = 1
    fade_in_seconds: float = 0.0
    fade_out_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Scene:
    """Clips that sound together, and for how long."""

    seconds: float
    clips: tuple[Clip, ...]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A whole track.

    Attributes
    ----------
    scenes : tuple of Scene
        In order.
    level_dbfs : float
        RMS the master aims at; how loud a style is by its nature.
    crossfade_seconds : float
        Overlap of one scene with the next.
    fade_in_seconds, fade_out_seconds : float
        Of the whole.
    """

    scenes: tuple[Scene, ...]
    level_dbfs: float = -16.0
    crossfade_seconds: float = 0.0
    fade_in_seconds: float = 0.0
    fade_out_seconds: float = 0.0
