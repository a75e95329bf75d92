"""How fast is the index? ``python -m tests.benchmarks.index [COUNT …]``.

Synthetic vectors in the space's layout: four families whose coordinates lose variance
as those of real libraries do.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.annoy_file import candidates, open_annoy
from musicrec_desktop.recommend.index import ANNOY_FILE, write_vectors
from musicrec_desktop.recommend.manifest import Manifest, make_current, new_folder
from musicrec_desktop.recommend.similarity import SimilarityIndex
from musicrec_desktop.recommend.space import Space, unit
from tests.recommend.planted import planted

QUERIES = 200
DECAY = 0.5  # standard deviation of the i-th coordinate of a family: i to the minus this


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", type=int, nargs="*", default=[10_000, 100_000])
    space = Space.fit(planted(200, styles=16).table)
    for count in parser.parse_args().counts:
        with tempfile.TemporaryDirectory() as folder:
            measure(count, space, Path(folder))


def measure(count: int, space: Space, root: Path) -> None:
    folder = new_folder(root)
    space.save(folder)
    vectors = synthetic(count, space)
    started = time.perf_counter()
    manifest = write_vectors(folder, np.arange(count), vectors)
    build_seconds = time.perf_counter() - started
    make_current(folder)
    started = time.perf_counter()
    index = SimilarityIndex.open(root)
    open_seconds = time.perf_counter() - started
    rows = np.random.default_rng(1).choice(count, QUERIES, replace=False)
    print(f"{count} tracks of {space.dimensions} dimensions, {manifest.trees} trees")
    print(f"  build {build_seconds:.1f} s, smoothing and choice of search_k included")
    print(f"  Annoy file {manifest.annoy_bytes / 1e6:.0f} MB, opened in {open_seconds:.2f} s")
    print(f"  search_k {manifest.search_k}, recall@10 {index.measured_recall():.3f}")
    for name, ask in questions(index, folder, manifest).items():
        print(f"  {name}: {report(ask, rows)}")


def questions(
    index: SimilarityIndex, folder: Path, manifest: Manifest
) -> dict[str, Callable[[int], object]]:
    smoothed = np.load(folder / "smoothed.npy")
    annoy = open_annoy(folder / ANNOY_FILE, manifest.dimensions)
    return {
        "exact product": lambda row: np.argpartition(-(smoothed @ smoothed[row]), 10)[:10],
        "Annoy, candidates only": lambda row: candidates(
            annoy, smoothed[row], 44, manifest.search_k
        ),
        "neighbours": index.neighbours,
        "neighbours, half filtered out": lambda row: index.neighbours(
            row, accept=lambda other: other % 2 == 0
        ),
        "neighbours, nearly all filtered out": lambda row: index.neighbours(
            row, accept=lambda other: other % 1000 == 0
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
    rng = np.random.default_rng(0)
    vectors = np.empty((count, space.dimensions), np.float32)
    for family in space.families.values():
        size = family.columns.stop - family.columns.start
        values = rng.normal(size=(count, size)) * np.arange(1, size + 1) ** -DECAY
        vectors[:, family.columns] = np.sqrt(family.weight) * unit(values)
    return vectors


if __name__ == "__main__":
    main()
