"""How fast is the index? ``python -m tests.benchmarks.index [COUNT …]``.

Synthetic vectors in the space's layout: four families whose coordinates lose variance
as those of real libraries do, with genres, artists and albums in them.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import sklearn.decomposition  # noqa: F401  # brings a BLAS of its own
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from musicrec_desktop.core.recommendation import FamilyWeights
from musicrec_desktop.recommend.annoy_file import candidates, open_annoy
from musicrec_desktop.recommend.index import ANNOY_FILE, smooth_library, write_vectors
from musicrec_desktop.recommend.manifest import Manifest, make_current, new_folder
from musicrec_desktop.recommend.nearest import nearest_approximate, nearest_exact
from musicrec_desktop.recommend.similarity import SimilarityIndex
from musicrec_desktop.recommend.space import FIT_TRACKS_MAX, Space, unit
from tests.recommend.planted import planted

QUERIES = 200
DECAY = 0.5  # standard deviation of the i-th coordinate of a family: i to the minus this
GENRES = 24
TRACKS_PER_ARTIST, TRACKS_PER_ALBUM = 50, 10
# Deviations of a genre, of an artist about it, an album about that, and a track.
SPREADS = (0.7, 1.0, 0.7, 0.9)
GROOVE = FamilyWeights(timbre=0.3, rhythm=1.0, harmony=0.2, space=0.0)


class Timer:
    """Times a block: what passed, and what the processor spent, which load changes less."""

    def __enter__(self) -> Timer:
        self._started = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds = time.perf_counter() - self._started[0]
        self.spent = time.process_time() - self._started[1]

    def __str__(self) -> str:
        return f"{self.seconds:.1f} s ({self.spent:.1f} s of processor time)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument("--fit", type=int, default=FIT_TRACKS_MAX, help="tracks to learn from")
    arguments = parser.parse_args()
    space = learn(arguments.fit)
    for count in arguments.counts:
        with tempfile.TemporaryDirectory() as folder:
            measure(count, space, Path(folder))


def learn(tracks: int) -> Space:
    """Learn from as many tracks as any library is learnt from, and say how long it takes."""
    table = planted(tracks, styles=64).table
    with Timer() as fit:
        space = Space.fit(table)
    with Timer() as place:
        space.transform(table)
    print(f"refit on {tracks} tracks {fit}; placing as many {place}")
    return space


def measure(count: int, space: Space, root: Path) -> None:
    folder = new_folder(root)
    space.save(folder)
    vectors = synthetic(count, space)
    print(f"{count} tracks of {space.dimensions} dimensions")
    show_graph(vectors)
    with Timer() as build:
        manifest = write_vectors(folder, np.arange(count), vectors)
    make_current(folder)
    with Timer() as opening:
        index = SimilarityIndex.open(root)
    rows = np.random.default_rng(1).choice(count, QUERIES, replace=False)
    print(f"  build {build}, smoothing and choice of search_k included")
    print(f"  Annoy file {manifest.annoy_bytes / 1e6:.0f} MB, opened in {opening}")
    print(f"  {manifest.trees} trees, search_k {manifest.search_k}", end=", ")
    print(f"recall@10 {index.measured_recall():.3f}")
    for name, ask in questions(index, folder, manifest).items():
        print(f"  {name}: {report(ask, rows)}")


def show_graph(vectors: NDArray[np.float32]) -> None:
    """Say how long smoothing takes, and how many neighbours its graph has right."""
    with Timer() as smoothing:
        smooth_library(vectors)
    rows = np.random.default_rng(2).choice(len(vectors), QUERIES, replace=False)
    true = nearest_exact(vectors[rows], vectors, 6)[:, 1:]
    found = nearest_approximate(vectors, 8)[rows]
    recall = (true[:, :, None] == found[:, None, :]).any(2).mean()
    print(f"  smoothed in {smoothing}; an approximate graph has {recall:.1%} of its five")


def questions(
    index: SimilarityIndex, folder: Path, manifest: Manifest
) -> dict[str, Callable[[int], object]]:
    smoothed = np.load(folder / "smoothed.npy")
    annoy = open_annoy(folder / ANNOY_FILE, manifest.dimensions)
    tenth = np.arange(0, manifest.count, 10)
    return {
        "exact product": lambda row: np.argpartition(-(smoothed @ smoothed[row]), 10)[:10],
        "Annoy, candidates only": lambda row: candidates(
            annoy, smoothed[row], 44, manifest.search_k
        ),
        "neighbours": index.neighbours,
        "of three tracks": lambda row: index.neighbours([row, 7, 8], unlike=[9]),
        "half filtered out by a call": lambda row: index.neighbours(
            row, accept=lambda other: other % 2 == 0
        ),
        "nearly all filtered out by a call": lambda row: index.neighbours(
            row, accept=lambda other: other % 1000 == 0
        ),
        "a tenth allowed": lambda row: index.neighbours(row, allowed=tenth),
        "weights of one's own": lambda row: index.neighbours(row, weights=GROOVE),
        "weights, a tenth allowed": lambda row: index.neighbours(
            row, weights=GROOVE, allowed=tenth
        ),
    }


def report(ask: Callable[[int], object], rows: NDArray[np.int64]) -> str:
    milliseconds = []
    for row in rows.tolist():
        started = time.perf_counter()
        ask(row)
        milliseconds.append(1e3 * (time.perf_counter() - started))
    median, slow = np.percentile(milliseconds, [50, 95])
    return f"median {median:.2f} ms, 95 % within {slow:.2f} ms"


def synthetic(count: int, space: Space) -> NDArray[np.float32]:
    """Place ``count`` tracks of artists of :data:`GENRES` genres, none of which exists."""
    rng = np.random.default_rng(0)
    artists = max(1, count // TRACKS_PER_ARTIST)
    albums = max(1, count // TRACKS_PER_ALBUM)
    genre = rng.integers(GENRES, size=artists)
    artist = rng.integers(artists, size=albums)
    album = rng.integers(albums, size=count)
    vectors = np.empty((count, space.dimensions), np.float32)
    for family in space.families.values():
        size = family.columns.stop - family.columns.start
        deviations = np.arange(1, size + 1) ** -DECAY

        def scattered(rows: int, spread: float, deviations=deviations) -> NDArray[np.float64]:
            return spread * deviations * rng.normal(size=(rows, len(deviations)))

        artist_means = scattered(GENRES, SPREADS[0])[genre] + scattered(artists, SPREADS[1])
        album_means = artist_means[artist] + scattered(albums, SPREADS[2])
        values = album_means[album] + scattered(count, SPREADS[3])
        vectors[:, family.columns] = np.sqrt(family.weight) * unit(values)
    return vectors


if __name__ == "__main__":
    with threadpool_limits(1, user_api="blas"):
        main()
