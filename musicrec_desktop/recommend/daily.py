"""The day's mixes: from the centres of a taste, or of the library where none is known yet."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.centres import clusters, prototypes_of, spread_out
from musicrec_desktop.recommend.mixes import gathered, in_order
from musicrec_desktop.recommend.pool import Rows, TrackPool
from musicrec_desktop.recommend.taste import Taste

MIXES = 5
MIX_TRACKS = 25
WORTH_SHARE = 0.5
MEMBERS_SHARE = 0.3  # of a mix, that may be what was heard already
MOOD_WEIGHT = 0.8
EDGE_QUANTILES = (0.7, 0.93)  # of what a library is worth to a listener
SAMPLED = 2000
FEWEST_TRACKS = 3
LEAST_LIKENESS = 0.15  # to the nearest of a mix's centres

Scores = NDArray[np.float32]


def with_mood(pool: TrackPool, worth: Scores, mood: float) -> Scores:
    """Return what tracks are worth in a mood.

    Parameters
    ----------
    pool : TrackPool
    worth : ndarray of shape (n,), float32
    mood : float
        0 calm, 1 lively; 0.5 changes nothing.
    """
    strength = MOOD_WEIGHT * 2 * abs(mood - 0.5)
    return np.asarray(worth - strength * np.abs(pool.energies - mood), np.float32)


def taste_mixes(
    pool: TrackPool,
    taste: Taste,
    worth: Scores,
    allowed: NDArray[np.bool_],
    random: np.random.Generator,
) -> list[list[int]]:
    """Return a mix around each centre of a taste, the strongest first.

    Parameters
    ----------
    pool : TrackPool
    taste : Taste
        Known.
    worth : ndarray of shape (n,), float32
    allowed : ndarray of shape (n,), bool
    random : numpy.random.Generator
    """
    vectors = pool.vectors[taste.liked]
    groups = clusters(vectors, MIXES - 1, seed=0)
    weights = np.bincount(groups, weights=taste.liked_weights)
    mixes, left = [], allowed.copy()
    for group in np.argsort(-weights, kind="stable"):
        members = taste.liked[groups == group]
        rows = _around(pool, members, worth, left, random)
        if len(rows) >= FEWEST_TRACKS:
            mixes.append(in_order(pool, rows.tolist()))
            left &= ~np.isin(pool.recordings, pool.recordings[rows])
    return mixes


def edges(
    pool: TrackPool,
    taste: Taste,
    worth: Scores,
    allowed: NDArray[np.bool_],
    random: np.random.Generator,
) -> list[int]:
    """Return a mix of what is close to a taste and not of it: by artists that were not liked."""
    yours = pool.artists[taste.liked]
    others = allowed & pool.playable & ~np.isin(pool.artists, yours[yours >= 0])
    if not others.any():
        return []
    low, high = np.quantile(worth[others], EDGE_QUANTILES)
    near = others & (worth >= low) & (worth <= high)
    rows = gathered(pool, worth, near, MIX_TRACKS, random, per_artist=2)
    return in_order(pool, rows.tolist()) if len(rows) >= FEWEST_TRACKS else []


def sampler(
    pool: TrackPool, worth: Scores, allowed: NDArray[np.bool_], random: np.random.Generator
) -> list[list[int]]:
    """Return mixes from all over the library, for a listener of whom little is known.

    Its regions are found by k-means on a sample, and from each a random track with what
    is around it there is taken, so that none is left out for another; what is worth more
    comes sooner.
    """
    rows = np.flatnonzero(allowed & pool.playable)
    if not len(rows):
        return []
    sample = random.permutation(rows)[:SAMPLED]
    count = max(1, min(MIXES, len(sample) // FEWEST_TRACKS))
    centres = prototypes_of(pool.vectors[sample], random, count)
    regions = (pool.vectors @ centres.T).argmax(axis=1)
    starts = [
        int(random.choice(sample[regions[sample] == region]))
        for region in np.unique(regions[sample])
    ]
    most = MIX_TRACKS // max(1, 25 * count // len(rows))
    mixes, left = [], allowed.copy()
    for start in sorted(starts, key=lambda row: -float(worth[row])):
        scores = pool.vectors @ pool.vectors[start] + WORTH_SHARE * worth
        scores[start] = np.inf
        chosen = gathered(pool, scores, left & (regions == regions[start]), most, random)
        if len(chosen) >= min(FEWEST_TRACKS, len(rows)):
            mixes.append(in_order(pool, chosen.tolist()))
            left &= ~np.isin(pool.recordings, pool.recordings[chosen])
    return mixes


def _around(
    pool: TrackPool,
    members: Rows,
    worth: Scores,
    allowed: NDArray[np.bool_],
    random: np.random.Generator,
) -> Rows:
    """Return tracks around some liked ones: some of these, and more that are like them."""
    centres = members
    if len(members) > 2 * MIXES:
        centres = members[spread_out(pool.vectors[members], 2 * MIXES, random)]
    likeness = (pool.vectors @ pool.vectors[centres].T).max(axis=1)
    scores = likeness + WORTH_SHARE * worth
    fresh = (
        allowed & (likeness >= LEAST_LIKENESS) & ~np.isin(pool.recordings, pool.recordings[members])
    )
    known = allowed & np.isin(np.arange(len(pool)), members)
    share = round(MEMBERS_SHARE * MIX_TRACKS)
    old = gathered(pool, worth, known, share, random)
    new = gathered(pool, scores, fresh, MIX_TRACKS - len(old), random)
    return np.concatenate([old, new])
