"""A neighbour and the parts of its score."""

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
