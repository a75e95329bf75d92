"""What is asked for, as a point among the tracks: more like these, less like those.

Several seeds make one imaginary track, the mean of theirs; tracks to keep away from
are subtracted from it (Rocchio 1971, "Relevance feedback in information retrieval").
Weights of the families stretch the space: with them a cosine becomes

    Σ r_f ⟨q_f, x_f⟩ / (√(Σ r_f |q_f|²) √(Σ r_f |x_f|²))

where r_f is the family's weight in relation to the one the space was built with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.recommendation import BALANCED, FamilyWeights
from musicrec_desktop.recommend.catalogue import PlacedTracks
from musicrec_desktop.recommend.space import FamilyPart, Space, unit

UNLIKE_WEIGHT = 0.5  # of the mean of what to keep away from, against the mean of the seeds


@dataclass(frozen=True, slots=True)
class Question:
    """A point to look around.

    Attributes
    ----------
    vector : ndarray of shape (d,), float32
        Placed as a track is: families of norm √share, so that the components of a score
        add up as those of a track's do.
    expanded : ndarray of shape (d,), float32
        Of norm 1; what is searched with.
    without : frozenset of int
        Ids that are never an answer: the seeds, and what to keep away from.
    stretch : ndarray of shape (d,), float32, or None
        What each coordinate's square counts; None where the weights are the space's own.
    """

    vector: NDArray[np.float32]
    expanded: NDArray[np.float32]
    without: frozenset[int]
    stretch: NDArray[np.float32] | None

    def similarities(self, expanded: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return the cosine with each of some expanded vectors (n, d): (n,), float64."""
        if self.stretch is None:
            cosines = np.einsum("ij,j->i", expanded, self.expanded, dtype=np.float64)
        else:
            products = expanded @ (self.stretch * self.expanded)
            norms = np.sqrt(np.einsum("ij,ij,j->i", expanded, expanded, self.stretch))
            norms *= np.sqrt(float(self.stretch @ np.square(self.expanded)))
            cosines = np.divide(products, norms, out=np.zeros_like(norms), where=norms > 0)
        return np.clip(np.asarray(cosines, np.float64), -1.0, 1.0)


def ask(
    space: Space,
    seeds: PlacedTracks,
    unlike: PlacedTracks,
    weights: FamilyWeights = BALANCED,
) -> Question:
    """Make a question of tracks.

    Parameters
    ----------
    space : Space
    seeds : PlacedTracks
        At least one.
    unlike : PlacedTracks
        May be none.
    weights : FamilyWeights
    """
    vector = _combined(seeds.vectors, unlike.vectors)
    for part in space.families.values():
        if part.weight and (len(seeds) > 1 or len(unlike)):
            whole = unit(vector[None, part.columns])[0]
            vector[part.columns] = np.sqrt(part.weight) * whole
    expanded = unit(_combined(seeds.expanded, unlike.expanded)[None])[0].astype(np.float32)
    without = frozenset(seeds.ids.tolist()) | frozenset(unlike.ids.tolist())
    return Question(vector, expanded, without, _stretch(list(space.families.values()), weights))


def _combined(seeds: NDArray[np.float32], unlike: NDArray[np.float32]) -> NDArray[np.float32]:
    combined = seeds.mean(0, dtype=np.float64)
    if len(unlike):
        combined -= UNLIKE_WEIGHT * unlike.mean(0, dtype=np.float64)
    return np.asarray(combined, np.float32)


def _stretch(parts: Sequence[FamilyPart], weights: FamilyWeights) -> NDArray[np.float32] | None:
    """Return what each coordinate's square counts; None where all count as they stand."""
    if weights == BALANCED:
        return None
    wanted = np.array(astuple(weights))
    shares = np.array([part.weight for part in parts])
    ratios = np.divide(wanted, shares, out=np.zeros(len(parts)), where=shares > 0)
    sizes = [part.columns.stop - part.columns.start for part in parts]
    return np.repeat(ratios, sizes).astype(np.float32)
