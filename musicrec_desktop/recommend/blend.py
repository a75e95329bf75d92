"""One mix for several listeners, fair to each.

Each track is worth to each listener what its rank in their taste says. Tracks are taken
one after the other so that whoever has got least so far gains most: the maximin, or
egalitarian, rule of group recommendation (Masthoff, "Group recommender systems", in the
Recommender Systems Handbook, 2011: least misery, made fair over a sequence). A small share
of the sum breaks ties for tracks that all like.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.pool import TrackPool
from musicrec_desktop.recommend.spacing import spaced

STEEPNESS = 4.0  # rank to this power: what is only middling is worth little
UNKNOWN = 0.5  # to a listener whose taste is not known, every track
SUM_SHARE = 0.1
FLOW_SHARE = 0.15  # of how much a track sounds like the one before it
NOISE = 0.02


@dataclass(frozen=True, slots=True)
class Blended:
    """A mix for several.

    Attributes
    ----------
    rows : tuple of int
        In order.
    utilities : ndarray of shape (n_rows, n_listeners), float64
        What each track is worth to each, 0 to 1.
    """

    rows: tuple[int, ...]
    utilities: NDArray[np.float64]


def utilities(pool: TrackPool, worth: NDArray[np.floating] | None) -> NDArray[np.float64]:
    """Return what each track is worth to a listener, whatever the scale of their taste.

    Parameters
    ----------
    pool : TrackPool
    worth : ndarray of shape (n,) or None
        As :meth:`Taste.worth` tells it; None where nothing is known.

    Returns
    -------
    ndarray of shape (n,), float64
        0 to 1; the best playable track's is 1.
    """
    if worth is None:
        return np.full(len(pool), UNKNOWN**STEEPNESS)
    ranks = np.zeros(len(pool))
    playable = np.flatnonzero(pool.playable)
    order = playable[np.argsort(worth[playable], kind="stable")]
    ranks[order] = np.arange(1, len(order) + 1) / max(len(order), 1)
    return np.asarray(ranks**STEEPNESS, np.float64)


def blended(
    pool: TrackPool,
    worth: Sequence[NDArray[np.floating] | None],
    allowed: NDArray[np.bool_],
    count: int,
    random: np.random.Generator,
) -> Blended:
    """Choose tracks for several listeners, the worst off first.

    Parameters
    ----------
    pool : TrackPool
    worth : sequence of ndarray of shape (n,) or None
        One for each listener.
    allowed : ndarray of shape (n,), bool
        What nobody rejects.
    count : int
        At most so many; each recording once, artists apart where there are enough.
    random : numpy.random.Generator

    Returns
    -------
    Blended
    """
    each = np.stack([utilities(pool, one) for one in worth], axis=1)
    free = allowed & pool.playable
    got = np.zeros(each.shape[1])
    # To a stranger every track is worth the same little: they would always be the worst off,
    # and nobody would ask who of the others is.
    known = [place for place, one in enumerate(worth) if one is not None] or [0]
    chance = NOISE * random.random(len(pool))
    rows: list[int] = []
    while len(rows) < count and free.any():
        choices = np.flatnonzero(spaced(pool, free, rows))
        gains = got + each[choices]
        score = gains[:, known].min(axis=1) + SUM_SHARE * gains.sum(axis=1) + chance[choices]
        if rows:
            score = score + FLOW_SHARE * (pool.vectors[choices] @ pool.vectors[rows[-1]])
        best = int(choices[score.argmax()])
        rows.append(best)
        got += each[best]
        free &= pool.recordings != pool.recordings[best]
    return Blended(tuple(rows), each[rows] if rows else np.zeros((0, each.shape[1])))
