"""The map: a library laid out in the plane, in steps that another process can take.

A fit lives in a folder, so that it can go on in a worker a second at a time: between two
calls it can be watched, and given up. Libraries of more than :data:`LANDMARKS_MAX` tracks
are laid out by a sample of them, and the others placed beside what they are like.
"""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.embedding import (
    EARLY_STEPS,
    NEIGHBOURS,
    RESUMED_STEPS,
    STEPS,
    Affinities,
    Descent,
    affinities,
    descend,
    principal,
)
from musicrec_desktop.recommend.nearest import nearest_exact

LANDMARKS_MAX = 20_000
PLACING_NEIGHBOURS = 7
SHARPNESS = 8  # of the cosine, in what a neighbour counts
BESIDE = 0.35  # of the way to the next neighbour, so that tracks do not lie on each other
BATCH_ROWS = 2_000
STEPS_AT_ONCE = 10
ROOM = 0.3  # about each track, of what it would have if all were spread evenly
ROUNDS = 24  # of pushing tracks apart that have less
WINDOW_ASPECT, MOST_WIDENING = 1.4, 1.35
KNOWN_SHARE = 0.5  # of the landmarks, for a fit to go on from where they were

IDS_FILE, VECTORS_FILE, START_FILE = "ids.npy", "vectors.npy", "start.npy"
LANDMARKS_FILE, PULL_FILE, DESCENT_FILE, RESULT_FILE = (
    "landmarks.npy",
    "pull.npz",
    "descent.npz",
    "xy.npy",
)

Vectors = NDArray[np.float32]
Plane = NDArray[np.float64]


def begin(folder: Path, ids: NDArray[np.int64], vectors: Vectors, start: Plane | None) -> None:
    """Write down what is to be laid out.

    Parameters
    ----------
    folder : pathlib.Path
        Empty.
    ids : ndarray of shape (n,), int64
    vectors : ndarray of shape (n, d), float32
        Of norm 1.
    start : ndarray of shape (n, 2) or None
        Where tracks lay before, NaN for new ones; the result is turned to fit.
    """
    np.save(folder / IDS_FILE, ids)
    np.save(folder / VECTORS_FILE, vectors)
    if start is not None:
        np.save(folder / START_FILE, start)


def prepare(folder: Path) -> tuple[int, int]:
    """Find the neighbours that pull; return the step that comes next, and how many there are."""
    ids, vectors = np.load(folder / IDS_FILE), np.load(folder / VECTORS_FILE, mmap_mode="r")
    rows = landmarks(ids)
    chosen = np.ascontiguousarray(vectors[rows])
    nearest = nearest_exact(chosen, chosen, NEIGHBOURS, same=True)
    pull = affinities(_cosines(chosen, chosen, nearest), nearest)
    start = _start(folder)
    known = start is not None and np.isfinite(start[rows, 0]).mean() >= KNOWN_SHARE
    if start is not None and known:
        xy = _completed(ids[rows], chosen, start[rows])
        state = Descent.at(xy, max(EARLY_STEPS, STEPS - RESUMED_STEPS))
    else:
        state = Descent.at(principal(chosen))
    np.save(folder / LANDMARKS_FILE, rows)
    with (folder / PULL_FILE).open("wb") as file:
        np.savez(file, first=pull.first, second=pull.second, weights=pull.weights)
    state.save(folder / DESCENT_FILE)
    return state.step, STEPS


def advance(folder: Path, seconds: float) -> int:
    """Go on for so many seconds, or to the end; return the step that comes next."""
    state = Descent.load(folder / DESCENT_FILE)
    with np.load(folder / PULL_FILE, allow_pickle=False) as kept:
        pull = Affinities(kept["first"], kept["second"], kept["weights"], len(state.xy))
    until = time.monotonic() + seconds
    while state.step < STEPS:
        descend(pull, state, min(STEPS_AT_ONCE, STEPS - state.step))
        if time.monotonic() >= until:
            break
    state.save(folder / DESCENT_FILE)
    return state.step


def finish(folder: Path) -> None:
    """Place the tracks that were not in the sample, turn the map as it was, and write it."""
    ids, vectors = np.load(folder / IDS_FILE), np.load(folder / VECTORS_FILE, mmap_mode="r")
    rows = np.load(folder / LANDMARKS_FILE)
    xy = np.full((len(ids), 2), np.nan)
    xy[rows] = Descent.load(folder / DESCENT_FILE).xy
    xy = spread_out(_completed(ids, vectors, xy))
    start = _start(folder)
    xy = lying(xy) if start is None else aligned(xy, start)
    np.save(folder / RESULT_FILE, xy.astype(np.float32))


def landmarks(ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the rows of the sample: mostly the same ones when tracks are added."""
    if len(ids) <= LANDMARKS_MAX:
        return np.arange(len(ids))
    return np.sort(np.argsort(_scattered(ids), kind="stable")[:LANDMARKS_MAX])


def place(
    ids: NDArray[np.int64], vectors: Vectors, placed: Vectors, xy: NDArray[np.floating]
) -> Plane:
    """Return where new tracks lie: beside those placed before that they are most like.

    Each goes to the middle of its nearest on the side of the map where most of them are,
    so that one between two clusters lies in one of them and not in the void between.

    Parameters
    ----------
    ids : ndarray of shape (m,), int64
    vectors : ndarray of shape (m, d), float32
    placed : ndarray of shape (n, d), float32
    xy : ndarray of shape (n, 2)
        Of the placed ones; they do not move.

    Returns
    -------
    ndarray of shape (m, 2), float64
    """
    found = np.empty((len(ids), 2))
    for begins in range(0, len(ids), BATCH_ROWS):
        part = slice(begins, begins + BATCH_ROWS)
        found[part] = _place_some(ids[part], vectors[part], placed, np.asarray(xy, np.float64))
    return found


def spread_out(xy: Plane) -> Plane:
    """Return positions with those pushed apart that lie on each other, the rest as it is."""
    from scipy.spatial import cKDTree

    area = float(np.prod(np.maximum(np.ptp(xy, axis=0), 1e-9)))
    room = ROOM * np.sqrt(area / len(xy))
    xy = xy.copy()
    for _ in range(ROUNDS):
        first, second = cKDTree(xy).query_pairs(room, output_type="ndarray").T
        if not len(first):
            break
        between = xy[second] - xy[first]
        apart = np.linalg.norm(between, axis=1)
        angle = _scattered(first) * (2 * np.pi / 2**32)
        aside = np.stack([np.cos(angle), np.sin(angle)], axis=1)  # of those in the same place
        same = apart < 1e-9 * room
        between[same], apart[same] = aside[same], 1.0
        lack = np.where(same, room, room - apart)
        push = between * (lack / apart / 2)[:, None]
        shared = np.maximum(np.bincount(np.concatenate([first, second]), minlength=len(xy)), 1)
        for axis in (0, 1):
            moved = np.bincount(second, push[:, axis], len(xy))
            moved -= np.bincount(first, push[:, axis], len(xy))
            xy[:, axis] += moved * np.minimum(1.0, 2.0 / shared)
    return xy


def lying(xy: Plane) -> Plane:
    """Return positions turned so that they are widest from left to right, as windows are."""
    centred = xy - xy.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    turned: Plane = centred @ axes[:, ::-1]
    return turned


def widening(xy: NDArray[np.floating]) -> float:
    """Return by how much a map is to be drawn wider than it is to fill a window.

    As far as :data:`WINDOW_ASPECT`, and never so much that distances mislead.
    """
    wide, high = np.maximum(np.ptp(xy, axis=0), 1e-9) if len(xy) else (1.0, 1.0)
    return float(np.clip(WINDOW_ASPECT * high / wide, 1.0, MOST_WIDENING))


def aligned(xy: Plane, reference: Plane) -> Plane:
    """Return positions turned, mirrored, moved and scaled to lie as near as can be to others.

    Procrustes analysis (Schönemann 1966), over the rows where the reference (n, 2) is no NaN.
    """
    known = np.isfinite(reference[:, 0])
    if known.sum() < 2:
        return xy
    ours, theirs = xy[known], reference[known]
    centre, target = ours.mean(axis=0), theirs.mean(axis=0)
    left, sizes, right = np.linalg.svd((ours - centre).T @ (theirs - target))
    spread = float(np.square(ours - centre).sum())
    scale = float(sizes.sum()) / spread if spread > 0 else 1.0
    turned: Plane = (xy - centre) @ (left @ right) * (scale or 1.0) + target
    return turned


def _place_some(ids: NDArray[np.int64], vectors: Vectors, placed: Vectors, xy: Plane) -> Plane:
    nearest = nearest_exact(np.ascontiguousarray(vectors), placed, PLACING_NEIGHBOURS)
    weights = np.maximum(_cosines(vectors, placed, nearest), 1e-3) ** SHARPNESS
    around = xy[nearest]
    apart = np.linalg.norm(around[:, :, None] - around[:, None], axis=3)
    middle = np.argmin((apart * weights[:, None, :]).sum(axis=2), axis=1)
    from_middle = apart[np.arange(len(ids)), middle]
    near = np.median(from_middle, axis=1)
    weights = weights * (from_middle <= near[:, None])
    centre = (around * weights[:, :, None]).sum(axis=1) / weights.sum(axis=1, keepdims=True)
    angle = _scattered(ids) * (2 * np.pi / 2**32)
    beside = BESIDE * near[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    result: Plane = centre + beside
    return result


def _completed(ids: NDArray[np.int64], vectors: Vectors, xy: Plane) -> Plane:
    """Return positions with those that are NaN placed beside the others."""
    known = np.isfinite(xy[:, 0])
    if known.all():
        return xy
    result = xy.copy()
    there = np.ascontiguousarray(vectors[known])
    result[~known] = place(ids[~known], vectors[~known], there, xy[known])
    return result


def _start(folder: Path) -> Plane | None:
    path = folder / START_FILE
    if not path.exists():
        return None
    start: Plane = np.load(path)
    return start


def _cosines(queries: Vectors, library: Vectors, rows: NDArray[np.int64]) -> Plane:
    """Return the cosine of each query with some rows (n, k) of a library."""
    found = np.empty(rows.shape)
    for begins in range(0, len(rows), BATCH_ROWS):
        part = slice(begins, begins + BATCH_ROWS)
        found[part] = np.einsum("nd,nkd->nk", queries[part], library[rows[part]])
    return found


def _scattered(ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return a number below 2³² for each id, as if drawn by lot (Knuth's multiplicative hash)."""
    return (np.asarray(ids, np.int64) * 2_654_435_761 + 40_503) & 0xFFFF_FFFF
