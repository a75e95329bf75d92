"""How well the end of one track goes into the beginning of another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.pool import HOURS, NO_KEY, Rows, TrackPool

WEIGHTS = {"tempo": 0.4, "key": 0.25, "loudness": 0.25, "silence": 0.1}
UNKNOWN = 0.5
SAME_TEMPO = 0.03  # of the tempo: nobody hears a difference
OTHER_TEMPO = 0.25
OCTAVES = np.log2([0.5, 1.0, 2.0])
SAME_LOUDNESS_DB = 3.0
OTHER_LOUDNESS_DB = 15.0
LONG_SILENCE_SECONDS = 8.0
FURTHEST_KEY = 4.0


@dataclass(frozen=True, slots=True)
class Seam:
    """How one track follows another; each from 0 to 1, 0.5 where it is not known.

    Attributes
    ----------
    tempo, key, loudness, silence, total : float
    """

    tempo: float
    key: float
    loudness: float
    silence: float
    total: float


def seams(pool: TrackPool, before: int, after: Rows) -> NDArray[np.float32]:
    """Rate what may follow a track.

    Parameters
    ----------
    pool : TrackPool
    before : int
        Row of the track that ends.
    after : ndarray of shape (n,), int64

    Returns
    -------
    ndarray of shape (5, n), float32
        In the order of :class:`Seam`'s fields.
    """
    parts = np.stack(
        [
            _tempos(pool.tempos_bpm[before], pool.tempos_bpm[after]),
            key_fit(int(pool.keys[before]), pool.keys[after]),
            _loudness(pool, before, after),
            _silence(pool.lead_outs_seconds[before], pool.lead_ins_seconds[after]),
        ]
    )
    total = np.array(list(WEIGHTS.values()), np.float32) @ parts
    return np.vstack([parts, total]).astype(np.float32)


def seam(pool: TrackPool, before: int, after: int) -> Seam:
    """Rate one seam."""
    return Seam(*seams(pool, before, np.array([after]))[:, 0].tolist())


def key_fit(key: int, others: NDArray[np.int8]) -> NDArray[np.float32]:
    """Return 1 for the same key, 0.8 for a neighbour on the wheel, down to 0.

    Parameters
    ----------
    key : int
        As :func:`~musicrec_desktop.recommend.pool.key_number` counts.
    others : ndarray of shape (n,), int8
        The same.

    Returns
    -------
    ndarray of shape (n,), float32
        :data:`UNKNOWN` where one of the two is.
    """
    if key == NO_KEY:
        return np.full(len(others), UNKNOWN, np.float32)
    hours = np.abs(others.astype(int) // 2 - key // 2)
    hours = np.minimum(hours, HOURS - hours)
    steps = hours + (others % 2 != key % 2)
    fit = np.where(steps == 1, 0.8, np.clip(1 - steps / FURTHEST_KEY, 0, 1))
    return np.where(others == NO_KEY, UNKNOWN, fit).astype(np.float32)


def tempo_distance(tempo: float, others: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return how far tempos are apart, where half and double are the same tempo.

    Parameters
    ----------
    tempo : float
        In BPM.
    others : ndarray of shape (n,)
        In BPM.

    Returns
    -------
    ndarray of shape (n,), float32
        In octaves, at least 0; not-a-number where a tempo is.
    """
    ratios = np.log2(np.asarray(others, np.float64) / tempo)
    nearest = np.abs(ratios[:, None] - OCTAVES).min(axis=1)
    return np.asarray(nearest, np.float32)


def _tempos(tempo: float, others: NDArray[np.float32]) -> NDArray[np.float32]:
    apart = tempo_distance(tempo, others)
    low, high = np.log2(1 + SAME_TEMPO), np.log2(1 + OTHER_TEMPO)
    return _falling(apart, float(low), float(high))


def _loudness(pool: TrackPool, before: int, after: Rows) -> NDArray[np.float32]:
    """Compare the end with the beginnings, each against its own track, as players level them.

    Where ends are unmeasured, the whole tracks are compared.
    """
    tail = pool.tails_lufs[before] - pool.loudness_lufs[before]
    heads = pool.heads_lufs[after] - pool.loudness_lufs[after]
    whole = np.abs(pool.loudness_lufs[after] - pool.loudness_lufs[before])
    apart = np.where(np.isfinite(tail) & np.isfinite(heads), np.abs(heads - tail), whole)
    return _falling(apart, SAME_LOUDNESS_DB, OTHER_LOUDNESS_DB)


def _silence(lead_out: float, lead_ins: NDArray[np.float32]) -> NDArray[np.float32]:
    return _falling(lead_ins + lead_out, 0.0, LONG_SILENCE_SECONDS)


def _falling(values: NDArray[np.floating], full: float, none: float) -> NDArray[np.float32]:
    """Return 1 up to ``full``, falling to 0 at ``none``; 0.5 where unknown."""
    falling = np.clip((none - values) / (none - full), 0, 1)
    return np.where(np.isfinite(values), falling, UNKNOWN).astype(np.float32)
