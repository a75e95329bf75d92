"""Do neighbours make sense? ``python -m tests.benchmarks.similarity FOLDER``.

The folder holds one folder a genre, with tagged audio files. Every figure leaves the
query out, and genre figures leave the query's artist out: without that they rise by
about twenty points and say nothing. ``--transcodes`` looks for re-encoded copies instead.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import astuple, replace
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path

import mutagen
import numpy as np
import sklearn.decomposition  # noqa: F401  # brings a BLAS of its own
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.features import BLOCK_SLICES, FeatureTable, TrackFeatures
from musicrec_desktop.recommend import projection
from musicrec_desktop.recommend.hubs import scales
from musicrec_desktop.recommend.index import smooth_library
from musicrec_desktop.recommend.projection import Grouping
from musicrec_desktop.recommend.question import similarity_of
from musicrec_desktop.recommend.space import Space, unit
from tests.benchmarks.retrieval import Labels, Retrieval, evaluate, intervals, per_query

FOLDS = 5
HEADER = ("1NN", "P5", "P10", "artist", "album", "skew", "orphans")
SMALLER = (("half", 2, 12), ("a quarter", 4, 6))  # libraries of so many of the artists, draws
TRANSCODED = 50
CUT_SECONDS = 2
# Of each copy: its suffix, and what ffmpeg is told.
COPIES: dict[str, tuple[str, list[str]]] = {
    "MP3 128k": (".mp3", ["-c:a", "libmp3lame", "-b:a", "128k"]),
    "Opus 64k": (".opus", ["-c:a", "libopus", "-b:a", "64k"]),
    "AAC 96k": (".m4a", ["-c:a", "aac", "-b:a", "96k"]),
    "6 dB quieter": (".flac", ["-af", "volume=-6dB"]),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--keep", type=Path, help="folder to keep the features in between runs")
    parser.add_argument("--transcodes", action="store_true", help="look for re-encoded copies")
    parser.add_argument("--among", type=Path, help="folder of other files in the same library")
    arguments = parser.parse_args()
    paths = sorted(str(path) for path in arguments.folder.glob("*/*") if path.is_file())
    table, labels = read_table(paths, arguments.keep), read_labels(paths)
    print(f"{len(table)} tracks, {len(set(labels.artists.tolist()))} artists")
    if arguments.transcodes:
        show_transcodes(table, paths)
        return
    print(f"{'':44}" + "".join(f"{name:>8}" for name in HEADER))
    show_steps(table, labels)
    show_smaller(table, labels)
    if arguments.among is not None:
        show_among(table, labels, arguments.among)


def show_steps(table: FeatureTable, labels: Labels) -> None:
    """Show what each step adds, and how sure the figures of the last are."""
    show("MFCC13 mean, cosine", evaluate(floor(table), labels))
    started = time.perf_counter()
    space = Space.fit(table)
    vectors = space.transform(table)
    seconds = time.perf_counter() - started
    show("the space without whitening", evaluate(unwhitened(table), labels))
    show("the space", evaluate(vectors @ vectors.T, labels))
    show("the space, smoothed", evaluate(smoothed_products(vectors), labels))
    show("the same, hubs kept down: the answers", evaluate(answers(vectors), labels))
    bounds = intervals(per_query(answers(vectors), labels), labels.artists)
    print(f"{'  95 % of draws of artists, from':44}" + "".join(f"{low:8.1f}" for low, _ in bounds))
    print(f"{'  to':44}" + "".join(f"{high:8.1f}" for _, high in bounds))
    show("the answers, other artists' tags used", evaluate(tagged(table, labels), labels))
    for name, family in space.families.items():
        alone = vectors[:, family.columns]
        show(f"only {name}", evaluate(alone @ alone.T, labels))
    print(f"fitted and placed in {seconds:.2f} s, matrix logarithms included")


def show_smaller(table: FeatureTable, labels: Labels) -> None:
    """Show the answers of libraries of some of the artists, each learnt on its own."""
    for name, parts, draws in SMALLER:
        rows = []
        for seed in range(draws):
            for side in artist_parts(labels, parts, seed):
                library = part_of(table, side)
                rows.append(astuple(evaluate(answers_of(library), labels_of(labels, side))))
        mean, deviation = np.nanmean(rows, axis=0), np.nanstd(rows, axis=0)
        print(f"{f'{name} of the artists, {len(rows)} libraries':44}" + formatted(mean))
        print(f"{'  deviation':44}" + formatted(deviation))


def artist_parts(labels: Labels, parts: int, seed: int) -> list[NDArray[np.int64]]:
    """Deal the artists of each genre out, and return the tracks of each part."""
    rng, sides = np.random.default_rng(seed), np.empty(labels.artists.max() + 1, np.int64)
    for genre in np.unique(labels.genres):
        artists = rng.permutation(np.unique(labels.artists[labels.genres == genre]))
        sides[artists] = np.arange(len(artists)) % parts
    return [np.flatnonzero(sides[labels.artists] == side) for side in range(parts)]


def part_of(table: FeatureTable, rows: NDArray[np.int64]) -> FeatureTable:
    chosen = np.isin(table.owners, rows)
    owners = np.searchsorted(rows, table.owners[chosen]).astype(np.int32)
    return FeatureTable(rows, table.excerpts[chosen], owners, table.artists[rows])


def labels_of(labels: Labels, rows: NDArray[np.int64]) -> Labels:
    return Labels(
        labels.genres[rows],
        *(
            np.unique(each[rows], return_inverse=True)[1]
            for each in (labels.artists, labels.albums)
        ),
    )


def show_transcodes(table: FeatureTable, paths: list[str]) -> None:
    """Put a copy of some tracks into the library and say how often the two find each other."""
    chosen = np.linspace(0, len(table) - 1, TRANSCODED).astype(int)
    songs = np.array(_numbered([_tagged(path, "artist", "title") for path in paths]))
    same = np.zeros((len(table) + TRANSCODED,) * 2, bool)  # one song, as two excerpts
    same[: len(table), : len(table)] = songs[:, None] == songs
    same[len(table) :, : len(table)] = songs[chosen][:, None] == songs
    same[len(table) + np.arange(TRANSCODED), chosen] = False
    for name, (suffix, options) in COPIES.items():
        with tempfile.TemporaryDirectory() as folder:
            copies = [str(Path(folder) / f"{row:04}{suffix}") for row in chosen]
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                list(pool.map(transcode, [paths[row] for row in chosen], copies, repeat(options)))
            twins = analysed(copies)
        found = {
            "raw": products_of(joined(table, twins)),
            "answers": answers_of(joined(table, twins)),
        }
        for kind, similarities in found.items():
            similarities[same | same.T] = -np.inf
            np.fill_diagonal(similarities, -np.inf)
            nearest = similarities.argmax(axis=1)
            there = nearest[chosen] == len(table) + np.arange(len(chosen))
            back = nearest[len(table) :] == chosen
            alike = np.median(similarities[chosen, len(table) + np.arange(len(chosen))])
            print(f"{name:14}{kind:10}twin first for {there.mean():.0%} of the tracks", end=", ")
            print(f"track first for {back.mean():.0%} of the twins, similarity {alike:.3f}")


def transcode(path: str, copy: str, options: list[str]) -> None:
    command = ["ffmpeg", "-v", "error", "-ss", str(CUT_SECONDS), "-i", path, "-vn", *options, copy]
    subprocess.run(command, check=True)


def show_among(table: FeatureTable, labels: Labels, folder: Path) -> None:
    """Show the same figures, and pairs' cosines, with other files in the library."""
    others = analysed(sorted(str(path) for path in folder.rglob("*") if path.is_file()))
    for library in (table, joined(table, others)):
        products = answers_of(library)[: len(table), : len(table)]
        show(f"the answers, among {len(library) - len(table)} others", evaluate(products, labels))
        cosines = np.where(np.eye(len(table), dtype=bool), np.nan, products)
        nearest, any_pair = np.nanmax(cosines, axis=1), np.nanmedian(cosines)
        print(f"  median similarity: nearest {np.median(nearest):.3f}, any pair {any_pair:.3f}")


def joined(first: FeatureTable, second: FeatureTable) -> FeatureTable:
    """Return the tracks of one table and, after them, those of another."""
    return FeatureTable(
        np.arange(len(first) + len(second)),
        np.concatenate([first.excerpts, second.excerpts]),
        np.concatenate([first.owners, second.owners + np.int32(len(first))]),
        np.concatenate([first.artists, second.artists]),
    )


def show(name: str, found: Retrieval) -> None:
    print(f"{name:44}" + formatted(astuple(found)))


def formatted(values: Sequence[float]) -> str:
    *percentages, skew, orphans = values
    return "".join(f"{value:8.1f}" for value in percentages) + f"{skew:8.2f}{orphans:8.3g}"


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
        artists.append(_tagged(path, "artist"))
        albums.append(_tagged(path, "artist", "album"))
    return Labels(*map(_numbered, ([Path(path).parent.name for path in paths], artists, albums)))


def _tagged(path: str, *names: str) -> tuple[str, ...]:
    tags = mutagen.File(path, easy=True).tags
    return tuple(tags[name][0] for name in names)


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


def products_of(table: FeatureTable) -> NDArray[np.float32]:
    vectors = Space.fit(table).transform(table)
    return vectors @ vectors.T


def answers_of(table: FeatureTable) -> NDArray[np.float32]:
    space = Space.fit(table)
    vectors = space.transform(table)
    return answers(vectors, space.set_apart(vectors))


def answers(
    vectors: NDArray[np.float32], apart: NDArray[np.bool_] | None = None
) -> NDArray[np.float64]:
    """What the program answers with."""
    smoothed, local = smooth_library(vectors, apart)
    scale = scales(local, float(np.median(local)))
    distances = scale[:, None] * scale * (1 - smoothed.vectors @ smoothed.vectors.T)
    return similarity_of(distances)


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
    with threadpool_limits(1, user_api="blas"):
        main()
