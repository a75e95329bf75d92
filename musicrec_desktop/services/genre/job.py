"""What learning genres by classical methods does in a process of its own.

The window's process never imports scikit-learn: each function here is handed a folder and
leaves files in it, or returns a few numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import FeatureTable

if TYPE_CHECKING:
    from musicrec_desktop.core.genre_scores import Evaluation
    from musicrec_desktop.genre.calibration import Calibration
    from musicrec_desktop.genre.classic import FoldSaid, Material
    from musicrec_desktop.genre.cnn.inference import OnnxNetwork
    from musicrec_desktop.genre.cnn.job import TrainingJob
    from musicrec_desktop.genre.data import Dataset
    from musicrec_desktop.genre.scoring import OutOfFold

FEATURES = "features"
SPLIT_FILE = "split.npz"
COPIES_FILE = "copies.npz"
PLACED_FILE = "placed.npy"
SPACE = "space-of-all"

Labels = NDArray[np.int64]


def learn_space(work: Path) -> list[tuple[int, int]]:
    """Learn a space on all tracks, and find copies of one recording among the labelled.

    Returns
    -------
    list of (int, int)
        Places of pairs.
    """
    from musicrec_desktop.services.genre.space import GenreSpace

    space = GenreSpace.learn(FeatureTable.load(work / FEATURES))
    space.save(work / SPACE)
    np.save(work / PLACED_FILE, space.learnt())
    return _copies(work, space.vectors)


def split(labels: Labels, groups: Labels, folds: int, seed: int) -> Labels:
    """See :func:`musicrec_desktop.genre.folds.assign_folds`."""
    from musicrec_desktop.genre.folds import assign_folds

    return assign_folds(labels, groups, folds, seed)


def predict_fold(work: Path, fold: int, seed: int) -> FoldSaid:
    """See :func:`musicrec_desktop.genre.classic.predict_fold`."""
    from musicrec_desktop.genre import classic
    from musicrec_desktop.services.genre.space import GenreSpace

    return classic.predict_fold(material(work), fold, GenreSpace.learn, seed)


def predict_folds_among(work: Path, seed: int) -> list[FoldSaid]:
    """See :func:`musicrec_desktop.genre.classic.predict_fold_among`; of all folds."""
    from musicrec_desktop.genre import classic

    tracks = material(work)
    vectors = _placed(work, tracks.labelled)
    count = int(tracks.folds.max()) + 1
    return [classic.predict_fold_among(vectors, tracks, fold, seed) for fold in range(count)]


def judge_classic(
    work: Path,
    dataset: Dataset,
    alone: list[FoldSaid],
    among: list[FoldSaid],
    unknown_below: float | None,
) -> Evaluation:
    """Return how well classical models do, from what was said of all folds."""
    from musicrec_desktop.genre.classic import out_of_fold
    from musicrec_desktop.genre.scoring import evaluation, within_library

    tracks = material(work)
    found = evaluation(dataset, out_of_fold(tracks, alone), unknown_below=unknown_below)
    within = within_library(dataset, out_of_fold(tracks, among))
    found = replace(found, within_library=within)
    if tracks.albums is None:
        return found
    albums = out_of_fold(tracks, [fold.with_albums() for fold in alone])
    return replace(found, with_album=within_library(dataset, albums))


def judge(dataset: Dataset, said: OutOfFold, unknown_below: float | None) -> Evaluation:
    """See :func:`musicrec_desktop.genre.scoring.evaluation`."""
    from musicrec_desktop.genre.scoring import evaluation

    return evaluation(dataset, said, unknown_below=unknown_below)


def calibrate_network(
    scores: NDArray[np.float64], labels: Labels, folds: Labels
) -> tuple[NDArray[np.float64], Calibration]:
    """Return probabilities calibrated by the other folds, and the calibration by all of them."""
    from musicrec_desktop.genre.calibration import calibrate, calibrate_crosswise

    return calibrate_crosswise(scores, labels, folds), calibrate(scores, labels)


def finish(work: Path, into: Path, alone: list[FoldSaid], among: list[FoldSaid], seed: int) -> None:
    """Fit the best method on everything, and write the model into a folder."""
    from musicrec_desktop.genre.classic import fit_final
    from musicrec_desktop.genre.model_files import write_classic
    from musicrec_desktop.services.genre.space import GenreSpace

    tracks = material(work)
    model = fit_final(_placed(work, tracks.labelled), tracks, alone, among, seed)
    write_classic(into, model)
    GenreSpace.load(work / SPACE).save(into)


def material(work: Path) -> Material:
    """Read what is learnt from."""
    from musicrec_desktop.genre.classic import Material

    with np.load(work / SPLIT_FILE, allow_pickle=False) as stored:
        labels, groups, folds = stored["labels"], stored["groups"], stored["folds"]
        classes, albums = int(stored["classes"]), stored["albums"]
    table = FeatureTable.load(work / FEATURES)
    known = albums if (albums >= 0).any() else None
    return Material(table, labels, groups, folds, classes, known)


# ---- the network; these run where sound is decoded


def picture(path: str, start_seconds: float, end_seconds: float | None, target: str) -> None:
    """See :func:`musicrec_desktop.analysis.mel_excerpts.write_mel_excerpts`."""
    from musicrec_desktop.analysis.mel_excerpts import write_mel_excerpts

    write_mel_excerpts(path, target, start_seconds=start_seconds, end_seconds=end_seconds)


def lay_out(
    folder: Path, pictures: Sequence[Path], labels: Labels, folds: Labels, epochs: int, seed: int
) -> TrainingJob:
    """See :meth:`musicrec_desktop.genre.cnn.job.TrainingJob.create`."""
    from musicrec_desktop.genre.cnn.job import TrainingJob
    from musicrec_desktop.genre.cnn.options import CnnOptions

    options = CnnOptions(epochs=epochs, seed=seed)
    return TrainingJob.create(folder, pictures, labels, folds, options)


def ask_network(
    path: str, start_seconds: float, end_seconds: float | None, network: str
) -> NDArray[np.float64]:
    """Return log probabilities of the classes, shape (k,), of a track.

    Raises
    ------
    UnreadableFile, LibraryMissing, ModelNotUsable
    """
    from musicrec_desktop.analysis.mel_excerpts import mel_excerpts

    pictures = mel_excerpts(path, start_seconds=start_seconds, end_seconds=end_seconds)
    said: NDArray[np.float64] = _network(network).hear(pictures[None]).log_probabilities[0]
    return said


def attend(picture: str, network: str, label: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return the excerpt of a picture that speaks most for a class, and what does so in it.

    Returns
    -------
    mel, attention : ndarray of shape (n_bands, n_frames), uint8
        Levels from the quietest to the loudest; 128 where nothing is said.
    """
    from musicrec_desktop.genre.cnn.inference import OnnxNetwork
    from musicrec_desktop.genre.cnn.job import read_picture

    excerpts = read_picture(Path(picture)).astype(np.float32)
    seen = OnnxNetwork(Path(network)).attention(excerpts, label)
    best = int(seen.mean(axis=(1, 2)).argmax())
    levels, looked = excerpts[best].T, seen[best].T
    low, high = float(levels.min()), float(levels.max())
    mel = 255 * (levels - low) / max(high - low, 1e-6)
    attention = 128 + 127 * looked / max(float(np.abs(looked).max()), 1e-6)
    return mel.round().astype(np.uint8), attention.round().astype(np.uint8)


@lru_cache(maxsize=1)
def _network(path: str) -> OnnxNetwork:
    from musicrec_desktop.genre.cnn.inference import OnnxNetwork

    return OnnxNetwork(Path(path))


def _placed(work: Path, labelled: int) -> NDArray[np.float64]:
    vectors: NDArray[np.float64] = np.load(work / PLACED_FILE)[:labelled].astype(np.float64)
    return vectors


def _copies(work: Path, vectors: NDArray[np.float32]) -> list[tuple[int, int]]:
    from musicrec_desktop.core.fingerprint import same_recording
    from musicrec_desktop.recommend.duplicates import candidate_pairs

    with np.load(work / COPIES_FILE, allow_pickle=False) as stored:
        durations, prints, ends = stored["durations"], stored["prints"], stored["ends"]
    starts = np.concatenate([[0], ends[:-1]])
    places = np.arange(len(durations))
    found = []
    for _, pairs in candidate_pairs(places, vectors[: len(durations)], durations):
        for one, other in pairs.tolist():
            first, second = (prints[starts[place] : ends[place]] for place in (one, other))
            if same_recording(first, second) is not None:
                found.append((one, other))
    return found
