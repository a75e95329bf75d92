"""A neighbour, the parts of its score, and how the score is said."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from math import isfinite


@dataclass(frozen=True, slots=True)
class FamilyWeights:
    """How much each family of descriptors counts; only the ratios matter.

    Raises
    ------
    ValueError
        If one is negative or not finite, or all are 0.
    """

    timbre: float
    rhythm: float
    harmony: float
    space: float

    def __post_init__(self) -> None:
        weights = astuple(self)
        if not all(isfinite(weight) and weight >= 0 for weight in weights) or not any(weights):
            raise ValueError(f"family weights {weights} are not all at least 0 and one above")


# Chosen on 200 excerpts and checked on 200 others by other artists.
BALANCED = FamilyWeights(timbre=1.0, rhythm=0.2, harmony=0.3, space=0.15)


@dataclass(frozen=True, slots=True)
class Components:
    """Cosine similarity within each family of descriptors, −1 to 1.

    ``space`` is the stereo image; it is 0 with no weight in an all-mono library.
    """

    timbre: float
    rhythm: float
    harmony: float
    space: float


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A track that sounds like another.

    Attributes
    ----------
    track_id : int
    similarity : float
        In the learnt space, −1 to 1, after each track was pulled towards its neighbours
        and hubs were kept down; spread as cosines are.
    components : Components
        Of the two recordings themselves; their weighted mean is the cosine before that.
    """

    track_id: int
    similarity: float
    components: Components


def percent_alike(similarity: float) -> int:
    """Return a cosine as people read it: 100 is the same, 50 unrelated, 0 the opposite.

    The space is centred on the library, so the cosine of two tracks that have
    nothing in common is about 0, and half of all pairs lie below it.

    Parameters
    ----------
    similarity : float
        −1 to 1.
    """
    return round(50 * (1 + min(1.0, max(-1.0, similarity))))
