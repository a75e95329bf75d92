"""Pools whose styles are planted, for stations, paths and mixes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.pool import TrackPool

DIMENSIONS = 24


def styled_pool(
    tracks: int = 60, *, styles: int = 4, artists: int = 15, seed: int = 0, **columns: Any
) -> TrackPool:
    """Make tracks of so many styles, in turn; artist n has the tracks n, n + artists, …

    Ids are ten times the row, so that nobody takes the one for the other.
    """
    random = np.random.default_rng(seed)
    centres = np.linalg.qr(random.normal(size=(DIMENSIONS, DIMENSIONS)))[0][:styles]
    spread = 0.8 * random.normal(size=(tracks, DIMENSIONS)) / np.sqrt(DIMENSIONS)
    vectors = centres[np.arange(tracks) % styles] + spread
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    known = {
        "artists": (np.arange(tracks) % artists).astype(np.int32),
        "tempos_bpm": random.uniform(60, 180, tracks).astype(np.float32),
        "keys": random.integers(0, 24, tracks).astype(np.int8),
        "energies": random.permutation(np.linspace(0, 1, tracks)).astype(np.float32),
        "seconds": random.uniform(120, 300, tracks).astype(np.float32),
        "loudness_lufs": random.uniform(-20, -8, tracks).astype(np.float32),
        "genres": (np.arange(tracks) % styles).astype(np.int32),
        "years": random.integers(1960, 2025, tracks).astype(np.float32),
        **columns,
    }
    return TrackPool.of(10 * np.arange(tracks), vectors.astype(np.float32), **known)


def style_of(rows: Any, styles: int = 4) -> NDArray[np.int64]:
    """Return the planted styles of rows."""
    return np.asarray(rows) % styles
