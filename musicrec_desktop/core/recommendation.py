"""A neighbour, the parts of its score, and how the score is said."""

from __future__ import annotations

from dataclasses import dataclass


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
        Cosine similarity in the learnt space, −1 to 1.
    components : Components
        Its parts; their weighted mean is the similarity before expansion.
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
