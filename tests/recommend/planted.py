"""Feature tables whose right answers are known, because they were planted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import BLOCK_SLICES, EXCERPT_SIZE, FeatureTable
from musicrec_desktop.recommend.inliers import CONTRAST_MEAN, FLATNESS_MEAN

EXCERPTS = 3
COVARIANCES = {"mfcc_covariance": 30, "mfcc_delta_covariance": 26}
FLATNESS = BLOCK_SLICES["spectral_summary"].start + FLATNESS_MEAN
CONTRAST = BLOCK_SLICES["spectral_summary"].start + CONTRAST_MEAN
JUNK = ("silence", "tone", "noise", "sweep", "snippet")


@dataclass(frozen=True)
class Planted:
    """A table, and the style of each of its tracks."""

    table: FeatureTable
    styles: NDArray[np.int64]


def planted(
    tracks: int,
    *,
    styles: int = 4,
    seed: int = 0,
    spread: float = 0.3,
    within: float = 0.0,
    first_id: int = 1,
) -> Planted:
    """Make tracks of so many styles, in turn.

    Parameters
    ----------
    tracks, styles : int
    seed : int
        Of the tracks; the styles themselves are always the same.
    spread : float
        Of the tracks about their style, which has deviation 1.
    within : float
        Of the excerpts about their track, along a few directions only.
    first_id : int
        Track ids count up from here.
    """
    fixed, rng = np.random.default_rng(99), np.random.default_rng(seed)
    centres = fixed.normal(size=(64, EXCERPT_SIZE))[:styles]
    changing = fixed.normal(size=(6, EXCERPT_SIZE))
    shapes = {name: _random_covariances(fixed, 64, size) for name, size in COVARIANCES.items()}
    style = np.arange(tracks) % styles
    owners = np.repeat(np.arange(tracks, dtype=np.int32), EXCERPTS)
    values = (centres[style] + spread * rng.normal(size=(tracks, EXCERPT_SIZE)))[owners]
    values += within * rng.normal(size=(len(owners), len(changing))) @ changing
    values += 0.02 * rng.normal(size=values.shape)
    for name, size in COVARIANCES.items():
        scatter = shapes[name][style[owners]] * np.exp(0.1 * rng.normal(size=(len(owners), 1, 1)))
        values[:, BLOCK_SLICES[name]] = scatter[:, *np.triu_indices(size)]
    values[:, FLATNESS] = -2 + 0.1 * values[:, FLATNESS]
    values[:, CONTRAST] = 3 + 0.1 * values[:, CONTRAST]
    table = FeatureTable(
        np.arange(first_id, first_id + tracks),
        values.astype(np.float16),
        owners,
        np.full(tracks, -1, np.int32),
    )
    return Planted(table, style)


def junk(tracks: int, *, kinds: tuple[str, ...] = JUNK, first_id: int = 10_001) -> FeatureTable:
    """Make tracks that are no music, of some kinds in turn, far from all music.

    A ``stranger`` is within all bounds that hold for music, and has nothing in common
    with the planted styles.
    """
    rng = np.random.default_rng(7)
    table = planted(tracks, styles=64, first_id=first_id).table
    values = table.excerpts.astype(np.float64)
    kind = np.array(kinds)[np.arange(tracks) % len(kinds)][table.owners]
    kept = np.ones(len(values), bool)
    far = 8 + 4 * rng.normal(size=EXCERPT_SIZE)
    for name, change in (("noise", 3.0), ("sweep", -2.0), ("snippet", 2.0)):
        values[kind == name] += change * far
    values[kind == "stranger"] += 40 * rng.normal(size=((kind == "stranger").sum(), EXCERPT_SIZE))
    variances = {"silence": 0.0, "tone": 1e-3, "noise": 0.05}
    for name, size in COVARIANCES.items():
        triangle = np.eye(size)[np.triu_indices(size)]
        for quiet, variance in variances.items():
            values[kind == quiet, BLOCK_SLICES[name]] = variance * triangle
        values[kind == "stranger", BLOCK_SLICES[name]] = triangle
    values[kind == "silence"] = 0.0
    values[kind == "silence", BLOCK_SLICES["mfcc_mean"].start] = -79.0
    values[:, FLATNESS] = np.select([kind == "noise", kind == "sweep"], [-0.05, -7.0], -2.0)
    values[:, CONTRAST] = 3.0
    kept[kind == "snippet"] = np.arange(len(values))[kind == "snippet"] % EXCERPTS == 0
    return FeatureTable(
        table.track_ids, values[kept].astype(np.float16), table.owners[kept], table.artists
    )


def joined(first: FeatureTable, second: FeatureTable) -> FeatureTable:
    """Return the tracks of one table and, after them, those of another."""
    return FeatureTable(
        np.concatenate([first.track_ids, second.track_ids]),
        np.concatenate([first.excerpts, second.excerpts]),
        np.concatenate([first.owners, second.owners + np.int32(len(first))]),
        np.concatenate([first.artists, second.artists]),
    )


def identical(tracks: int) -> FeatureTable:
    """Make a library that holds one track many times."""
    one = planted(1).table
    return FeatureTable(
        np.arange(1, tracks + 1),
        np.tile(one.excerpts, (tracks, 1)),
        np.repeat(np.arange(tracks, dtype=np.int32), EXCERPTS),
        np.full(tracks, -1, np.int32),
    )


def part(table: FeatureTable, chosen: NDArray[np.int64]) -> FeatureTable:
    """Return some tracks of a table, in that order."""
    rows = np.concatenate([np.flatnonzero(table.owners == track) for track in chosen])
    return FeatureTable(
        table.track_ids[chosen],
        table.excerpts[rows],
        np.repeat(np.arange(len(chosen), dtype=np.int32), EXCERPTS),
        table.artists[chosen],
    )


def style_precision(vectors: NDArray[np.float32], styles: NDArray[np.int64], k: int) -> float:
    """Return the share of each track's nearest ``k`` that have its style."""
    products = vectors @ vectors.T
    np.fill_diagonal(products, -np.inf)
    nearest = np.argsort(-products, axis=1)[:, :k]
    return float((styles[nearest] == styles[:, None]).mean())


def _random_covariances(rng: np.random.Generator, count: int, size: int) -> NDArray[np.float64]:
    factors = rng.normal(size=(count, size, 2 * size))
    return factors @ factors.transpose(0, 2, 1) / (2 * size)
