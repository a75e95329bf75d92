"""Why two tracks sound alike, and how they differ: facts, not yet words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Aspect(StrEnum):
    """What a reason is about, and what its amount counts.

    The four families of descriptors come first: a cosine within the family, −1 to 1.
    """

    TIMBRE = "timbre"
    RHYTHM = "rhythm"
    HARMONY = "harmony"
    SPACE = "space"
    TEMPO = "tempo"  # beats per minute apart, after doubling or halving; names: "1", "2", "1/2"
    KEY = "key"  # 1 where the keys fit, else 0; names: the two places on the Camelot wheel
    BRIGHTNESS = "brightness"  # octaves by which the neighbour's spectrum lies higher
    WIDTH = "width"  # by which the neighbour's stereo image is wider, 0 to 2
    LOUDNESS = "loudness"  # LU by which the neighbour is louder
    RANGE = "range"  # dB by which the neighbour's loudness varies more


FAMILIES = (Aspect.TIMBRE, Aspect.RHYTHM, Aspect.HARMONY, Aspect.SPACE)

# The family that a difference is one of: who says that it is alike does not say this, too.
FAMILY_OF = {Aspect.BRIGHTNESS: Aspect.TIMBRE, Aspect.WIDTH: Aspect.SPACE}


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that two tracks share, or in which they differ.

    Attributes
    ----------
    aspect : Aspect
    amount : float
        In the unit that the aspect names.
    names : tuple of str
        What it is between, where that has names.
    """

    aspect: Aspect
    amount: float
    names: tuple[str, ...] = ()
