"""How well are genres learnt? ``python -m tests.benchmarks.genre FOLDER``.

The folder holds one folder a genre, with tagged audio files. Every figure is of tracks by
artists that the model had not heard, five folds, the mean of several splits. What was heard
is kept with ``--keep``, so that a second run takes seconds.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import sklearn.ensemble  # noqa: F401  # brings a BLAS of its own
from numpy.typing import NDArray
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from threadpoolctl import threadpool_limits

from musicrec_desktop.analysis.pool import AnalysisPool
from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.core.genre_scores import Evaluation
from musicrec_desktop.core.genres import GenreSource, TrainingOptions
from musicrec_desktop.genre import classic
from musicrec_desktop.genre.classic import FoldSaid, Material
from musicrec_desktop.genre.data import Dataset, settle
from musicrec_desktop.genre.folds import assign_folds
from musicrec_desktop.genre.scoring import OutOfFold, evaluation
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.genres import GenreRepository
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.sounds import SoundRepository
from musicrec_desktop.services.genre.folder import TrainingFolder
from musicrec_desktop.services.genre.prediction import number_albums
from musicrec_desktop.services.genre.second_hearing import SecondHearing
from musicrec_desktop.services.genre.sources import Gathered, GenreSources
from musicrec_desktop.services.genre.space import GenreSpace

FOLDS = 5
OPTIONS = TrainingOptions()
TIMED = 50

Floats = NDArray[np.float64]
Said = Callable[[NDArray[np.int64], NDArray[np.int64]], Floats]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=int, default=3, help="splits to average over")
    parser.add_argument("--keep", type=Path, help="folder to keep what was heard in")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch, threadpool_limits(1):
        dataset, table = read(arguments.folder.absolute(), arguments.keep or Path(scratch))
        print(f"{len(dataset)} tracks, {dataset.summary.artists} artists, {dataset.classes}")
        whole = GenreSpace.learn(table)
        untagged = FeatureTable(
            table.track_ids, table.excerpts, table.owners, np.full(len(table), -1, np.int32)
        )
        by_sound = GenreSpace.learn(untagged)
        albums = number_albums([track.album for track in dataset.tracks])
        rows: dict[str, list[Evaluation]] = {}
        for seed in range(arguments.seeds):
            order = np.argsort([track.path for track in dataset.tracks])
            folds = np.empty(len(dataset), np.int64)
            folds[order] = assign_folds(dataset.labels[order], dataset.groups[order], FOLDS, seed)
            material = Material(
                table, dataset.labels, dataset.groups, folds, len(dataset.classes), albums
            )
            for name, result in tries(material, whole, by_sound).items():
                rows.setdefault(name, []).append(evaluation(dataset, result))
        show(rows)
        time_prediction(dataset, table, whole)
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def read(folder: Path, keep: Path) -> tuple[Dataset, FeatureTable]:
    """Listen to a folder, and return its tracks with their features."""
    database = Database.open(keep / "library.sqlite")
    pool = AnalysisPool()
    features, genres = FeatureRepository(database), GenreRepository(database)
    sources = GenreSources(
        genres,
        features,
        SoundRepository(database),
        lambda: TrainingFolder(keep, pool, pool.workers, features),
        SecondHearing(genres, features, pool, in_flight=pool.workers, heard=lambda _ids: None),
    )
    source = GenreSource("folder", str(folder))
    events = sources.gather(source)
    try:
        while True:
            try:
                next(events)
            except StopIteration as end:
                gathered: Gathered = end.value
                break
        dataset = settle(source, gathered.tracks, OPTIONS, heard=True)
        table = gathered.features([track.id for track in dataset.tracks])
        gathered.close()
    finally:
        pool.kill()
        database.close()
    return dataset, table


def tries(material: Material, whole: GenreSpace, by_sound: GenreSpace) -> dict[str, OutOfFold]:
    """Return what each way of doing it says of every track."""
    count = int(material.folds.max()) + 1
    alone = [classic.predict_fold(material, fold, GenreSpace.learn, 0) for fold in range(count)]
    among = _among(material, whole)
    plain = _means(material.table)
    found = {
        f"plain RBF SVM on standardised descriptors, C = {strength}": _out_of_fold(
            material, _support_vectors(plain, material.labels, strength)
        )
        for strength in (1, 10)
    }
    for name in alone[0].scores:
        found[f"alone: {name}"] = _one_method(material, alone, name)
    found["**alone, method chosen by the other folds**"] = classic.out_of_fold(material, alone)
    for name in alone[0].accompanied:
        found[f"with its album: {name}"] = _one_method(
            material, [fold.with_albums() for fold in alone], name
        )
    found["**with its album, method chosen by the other folds**"] = classic.out_of_fold(
        material, [fold.with_albums() for fold in alone]
    )
    for name in among[0].scores:
        found[f"within a library: {name}"] = _one_method(material, among, name)
    found["**within a library, method chosen by the other folds**"] = classic.out_of_fold(
        material, among
    )
    sound = _among(material, by_sound)
    found["within a library whose artists nobody has tagged"] = classic.out_of_fold(material, sound)
    return found


def _among(material: Material, space: GenreSpace) -> list[FoldSaid]:
    vectors = space.learnt().astype(np.float64)
    count = int(material.folds.max()) + 1
    return [classic.predict_fold_among(vectors, material, fold, 0) for fold in range(count)]


def _one_method(material: Material, said: Sequence[FoldSaid], name: str) -> OutOfFold:
    only = [FoldSaid(fold.tested, {name: fold.scores[name]}) for fold in said]
    return classic.out_of_fold(material, only)


def _support_vectors(vectors: Floats, labels: NDArray[np.int64], strength: float) -> Said:
    def said(known: NDArray[np.int64], tested: NDArray[np.int64]) -> Floats:
        model = make_pipeline(StandardScaler(), SVC(C=strength)).fit(vectors[known], labels[known])
        scores: Floats = model.decision_function(vectors[tested])
        return scores

    return said


def _out_of_fold(material: Material, said: Said) -> OutOfFold:
    folds = []
    for fold in range(int(material.folds.max()) + 1):
        known, tested = (
            np.flatnonzero(part) for part in (material.folds != fold, material.folds == fold)
        )
        folds.append(FoldSaid(tested, {"plain": said(known, tested)}))
    return classic.out_of_fold(material, folds)


def _means(table: FeatureTable) -> Floats:
    totals = np.zeros((len(table), table.excerpts.shape[1]))
    np.add.at(totals, table.owners, table.excerpts.astype(np.float64))
    result: Floats = totals / np.bincount(table.owners)[:, None]
    return result


def show(rows: dict[str, list[Evaluation]]) -> None:
    """Print a table for the README, means over the splits."""
    print("| | accuracy | by split | macro-F1 | ECE | pooled | by chance |")
    print("|---|---|---|---|---|---|---|")
    for name, found in rows.items():
        each = " ".join(f"{100 * item.accuracy:.1f}" for item in found)
        accuracy, f1, ece, chance = (
            np.mean([getattr(item, field) for item in found])
            for field in ("accuracy", "macro_f1", "ece", "ece_by_chance")
        )
        print(
            f"| {name} | {100 * accuracy:.1f} | {each} | {100 * f1:.1f} | {ece:.3f} "
            f"| {_pooled(found):.3f} | {chance:.3f} |"
        )


def _pooled(found: Sequence[Evaluation]) -> float:
    """Return the calibration error of the predictions of all splits taken together."""
    bins = [item.reliability for item in found]
    total = sum(each.tracks for item in bins for each in item)
    gap = 0.0
    for together in zip(*bins, strict=True):
        gap += abs(sum(each.tracks * (each.confidence - each.accuracy) for each in together))
    return gap / total


def time_prediction(dataset: Dataset, table: FeatureTable, space: GenreSpace) -> None:
    """Print how long a track takes after it was listened to, one by one and together."""
    folds = assign_folds(dataset.labels, dataset.groups, FOLDS, 0)
    material = Material(table, dataset.labels, dataset.groups, folds, len(dataset.classes))
    among = _among(material, space)
    model = classic.fit_final(space.learnt().astype(np.float64), material, among, among, 0)
    times = []
    for place in range(TIMED):
        one = classic.rows(table, np.array([place]))
        began = time.perf_counter()
        placed = space.locate(one)
        model.probabilities(placed.vectors, placed.met)
        times.append(time.perf_counter() - began)
    began = time.perf_counter()
    placed = space.locate(table)
    model.probabilities(placed.vectors, placed.met)
    together = (time.perf_counter() - began) / len(table)
    print(f"a track alone {1e3 * np.median(times):.1f} ms, of many {1e3 * together:.2f} ms")


if __name__ == "__main__":
    main()
