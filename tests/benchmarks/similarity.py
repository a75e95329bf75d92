"""Do neighbours make sense? ``python -m tests.benchmarks.similarity FOLDER``.

The folder holds one folder a genre, with tagged audio files. Every figure leaves the
query out, and genre figures leave the query's artist out: without that they rise by
about twenty points and say nothing.
"""

from __future__ import annotations

import argparse
import os
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import mutagen
import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.features import BLOCK_SLICES, FeatureTable, TrackFeatures
from musicrec_desktop.recommend import projection
from musicrec_desktop.recommend.hubs import scales
from musicrec_desktop.recommend.index import smooth_library
from musicrec_desktop.recommend.projection import Grouping
from musicrec_desktop.recommend.space import Space, unit
from tests.benchmarks.retrieval import Labels, Retrieval, evaluate

FOLDS = 5
HEADER = ("1NN", "P5", "P10", "artist", "album", "skew")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--keep", type=Path, help="folder to keep the features in between runs")
    parser.add_argument("--among", type=Path, help="folder of other files in the same library")
    arguments = parser.parse_args()
    paths = sorted(str(path) for path in arguments.folder.glob("*/*") if path.is_file())
    table, labels = read_table(paths, arguments.keep), read_labels(paths)
    print(f"{len(table)} tracks, {len(set(labels.artists.tolist()))} artists")
    print(f"{'':44}" + "".join(f"{name:>8}" for name in HEADER))
    show("MFCC13 mean, cosine", evaluate(floor(table), labels))
    started = time.perf_counter()
    vectors = Space.fit(table).transform(table)
    seconds = time.perf_counter() - started
    show("the space without whitening", evaluate(unwhitened(table), labels))
    show("the space", evaluate(vectors @ vectors.T, labels))
    show("the space, smoothed", evaluate(smoothed_products(vectors), labels))
    show("the space, smoothed, hubs kept down", evaluate(answers(vectors), labels))
    show("the same, other artists' tags used", evaluate(tagged(table, labels), labels))
    for name, part in Space.fit(table).families.items():
        alone = vectors[:, part.columns]
        show(f"only {name}", evaluate(alone @ alone.T, labels))
    if arguments.among is not None:
        show_among(table, labels, arguments.among)
    print(f"fitted and placed in {seconds:.2f} s, matrix logarithms included")


def show_among(table: FeatureTable, labels: Labels, folder: Path) -> None:
    """Show the same figures, and pairs' cosines, with other files in the library."""
    others = analysed(sorted(str(path) for path in folder.rglob("*") if path.is_file()))
    for library in (table, joined(table, others)):
        vectors = Space.fit(library).transform(library)
        products = answers(vectors)[: len(table), : len(table)]
        show(f"the answers, among {len(library) - len(table)} others", evaluate(products, labels))
        cosines = np.where(np.eye(len(table), dtype=bool), np.nan, products)
        nearest, any_pair = np.nanmax(cosines, axis=1), np.nanmedian(cosines)
        print(f"  median cosine: nearest {np.median(nearest):.3f}, any pair {any_pair:.3f}")


def joined(first: FeatureTable, second: FeatureTable) -> FeatureTable:
    """Return the tracks of one table and, after them, those of another."""
    return FeatureTable(
        np.arange(len(first) + len(second)),
        np.concatenate([first.excerpts, second.excerpts]),
        np.concatenate([first.owners, second.owners + np.int32(len(first))]),
        np.concatenate([first.artists, second.artists]),
    )


def show(name: str, found: Retrieval) -> None:
    percentages = (found.first, found.five, found.ten, found.artist, found.album)
    print(f"{name:44}" + "".join(f"{value:8.1f}" for value in percentages) + f"{found.skew:8.2f}")


def read_table(paths: list[str], keep: Path | None) -> FeatureTable:
    """Analyse the files, or take what an earlier run kept."""
    if keep is not None and (keep / "excerpts.npy").exists():
        return FeatureTable.load(keep)
    table = analysed(paths)
    if keep is not None:
        table.save(keep)
    return table


def analysed(paths: list[str]) -> FeatureTable:
    """Analyse files; those in which there is no sound are left out."""
    started = time.perf_counter()
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        features = [heard for heard in pool.map(analyse_if_sound, paths, chunksize=4) if heard]
    print(f"analysed in {time.perf_counter() - started:.1f} s")
    counts = [len(heard.excerpts) for heard in features]
    return FeatureTable(
        np.arange(len(features)),
        np.concatenate([heard.excerpts for heard in features]),
        np.repeat(np.arange(len(features), dtype=np.int32), counts),
        np.full(len(features), -1, np.int32),
    )


def analyse_if_sound(path: str) -> TrackFeatures | None:
    try:
        return analyse_file(path)
    except UnreadableFile:
        return None


def read_labels(paths: list[str]) -> Labels:
    """Number genres (folders), artists and albums (tags)."""
    artists, albums = [], []
    for path in paths:
        tags = mutagen.File(path, easy=True).tags
        artists.append(tags["artist"][0])
        albums.append((tags["artist"][0], tags["album"][0]))
    return Labels(*map(_numbered, ([Path(path).parent.name for path in paths], artists, albums)))


def _numbered(values: list[object]) -> NDArray[np.int64]:
    numbers = {value: number for number, value in enumerate(dict.fromkeys(values))}
    return np.array([numbers[value] for value in values])


def floor(table: FeatureTable) -> NDArray[np.float64]:
    """What student projects do: the cosine of mean MFCC."""
    means = Grouping(table.owners, table.artists).track_means(
        table.excerpts[:, BLOCK_SLICES["mfcc_mean"]][:, :13]
    )
    return unit(means) @ unit(means).T


def smoothed_products(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    smoothed, _ = smooth_library(vectors)
    return smoothed.vectors @ smoothed.vectors.T


def answers(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """What the program answers with."""
    smoothed, local = smooth_library(vectors)
    scale = scales(local, float(np.median(local)))
    return 1 - scale[:, None] * scale * (1 - smoothed.vectors @ smoothed.vectors.T)


def unwhitened(table: FeatureTable) -> NDArray[np.float32]:
    """What is lost where what changes inside a track counts like the rest."""
    whole = projection.within_covariance
    projection.within_covariance = lambda excerpts, *_: np.zeros((excerpts.shape[1],) * 2)
    try:
        vectors = Space.fit(table).transform(table)
    finally:
        projection.within_covariance = whole
    return vectors @ vectors.T


def tagged(table: FeatureTable, labels: Labels) -> NDArray[np.float64]:
    """Use the artists of four fifths to learn the space that the last fifth is asked in."""
    folds = np.random.default_rng(0).permutation(labels.artists.max() + 1)[labels.artists] % FOLDS
    similarities = np.empty((len(table), len(table)))
    for fold in range(FOLDS):
        asked = folds == fold
        known = np.where(asked, -1, labels.artists).astype(np.int32)
        vectors = Space.fit(replace(table, artists=known)).transform(table)
        similarities[asked] = answers(vectors)[asked]
    return similarities


if __name__ == "__main__":
    main()
