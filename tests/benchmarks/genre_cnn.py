"""How well the network learns genres, and what it costs; needs the extra ``[cnn]``.

``python -m tests.benchmarks.genre_cnn FOLDER WORK [--seed N] [--epochs N]``: FOLDER holds one
folder for each genre, tagged with artists; WORK keeps pictures and training, and is gone on
with. Trains in this process, so that it is not put behind everything else.
"""

from __future__ import annotations

import argparse
import os
import resource
import time
from pathlib import Path

import mutagen
import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.analysis.mel_excerpts import mel_excerpts, write_mel_excerpts
from musicrec_desktop.analysis.pool import AnalysisPool
from musicrec_desktop.core.genre_scores import EpochDone
from musicrec_desktop.genre.calibration import expected_calibration_error, reliability
from musicrec_desktop.genre.cnn.inference import OnnxNetwork
from musicrec_desktop.genre.cnn.job import TrainingJob
from musicrec_desktop.genre.cnn.options import CnnOptions
from musicrec_desktop.genre.cnn.process import result
from musicrec_desktop.genre.folds import assign_folds
from musicrec_desktop.genre.scoring import confusion_matrix, macro_f1
from musicrec_desktop.recommend.space import Space
from tests.benchmarks.retrieval import Labels, per_query
from tests.benchmarks.similarity import read_labels, read_table

FOLDS = 5
SHARES = (0.0, 0.1, 0.2, 0.3, 0.5, 1.0)  # of the embedding in the similarity


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=CnnOptions().epochs)
    parser.add_argument("--embedding", action="store_true", help="as a family of the space")
    asked = parser.parse_args()
    files = sorted(path for path in asked.folder.glob("*/*") if path.is_file())
    genres, labels = np.unique([path.parent.name for path in files], return_inverse=True)
    artists = np.unique([_artist(path) for path in files], return_inverse=True)[1]
    pictures = picture_all(files, asked.work / "pictures")
    folds = assign_folds(labels.astype(np.int64), artists.astype(np.int64), FOLDS, asked.seed)
    options = CnnOptions(seed=asked.seed, epochs=asked.epochs)
    folder = asked.work / f"seed-{asked.seed}"
    job = TrainingJob.create(folder, pictures, labels, folds, options)
    train_here(job)
    print_scores(job, tuple(genres))
    print_prediction_time(result(job).network, files[:20])
    if asked.embedding:
        print_embedding(job, [str(path) for path in files], asked.work / "features")


def _artist(path: Path) -> str:
    tags = mutagen.File(path, easy=True)
    return str((tags.get("artist") or [path.name])[0]) if tags is not None else path.name


def picture_all(files: list[Path], folder: Path) -> list[Path]:
    """Picture the files that have no picture yet, in the analysis pool."""
    folder.mkdir(parents=True, exist_ok=True)
    targets = [folder / f"{path.parent.name}-{path.stem}.npy" for path in files]
    began = time.perf_counter()
    with AnalysisPool() as pool:
        jobs = [
            pool.submit(write_mel_excerpts, str(path), str(target))
            for path, target in zip(files, targets, strict=True)
            if not target.exists()
        ]
        for job in jobs:
            job.result()
    print(f"{len(jobs)} pictures in {time.perf_counter() - began:.1f} s")
    return targets


def train_here(job: TrainingJob) -> None:
    """Train in this process, printing every epoch."""
    if job.result() is not None:
        return
    os.environ["KERAS_BACKEND"] = "jax"
    from musicrec_desktop.genre.cnn.training import Training

    began = time.perf_counter()
    Training(job, _print_epoch, lambda: None).run()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"trained in {time.perf_counter() - began:.0f} s, peak memory {peak:.0f} MB")


def _print_epoch(done: EpochDone) -> None:
    line = f"fold {done.fold} epoch {done.epoch:2}: loss {done.loss:.3f} {done.accuracy:.3f}"
    if done.validation_loss is not None:
        line += f" · held out {done.validation_loss:.3f} {done.validation_accuracy:.3f}"
    print(f"{line} · {done.seconds:.1f} s", flush=True)


def print_scores(job: TrainingJob, genres: tuple[str, ...]) -> None:
    """Print accuracy, macro-F1 and calibration of what was said of unheard artists."""
    learnt = result(job)
    said = learnt.log_probabilities.argmax(axis=1)
    right = said == job.labels
    confidences = np.exp(learnt.log_probabilities.max(axis=1))
    each = [f"{100 * right[job.folds == fold].mean():.1f}" for fold in range(job.fold_count)]
    print(f"{learnt.epochs} epochs, {learnt.seconds:.0f} s of a processor")
    print(f"accuracy {100 * right.mean():.1f} % (folds {', '.join(each)})")
    print(f"macro-F1 {100 * macro_f1(job.labels, said, len(genres)):.1f} %")
    print(
        f"ECE before calibration {expected_calibration_error(reliability(confidences, right)):.3f}"
    )
    print(genres)
    print(confusion_matrix(job.labels, said, len(genres)))


def print_prediction_time(path: Path, files: list[Path]) -> None:
    """Print how long a track takes, decoded or not."""
    network, times = OnnxNetwork(path), []
    for file in files:
        began = time.perf_counter(), time.process_time()
        pictures = mel_excerpts(str(file))
        decoded = time.perf_counter(), time.process_time()
        network.hear(pictures[None])
        ended = time.perf_counter(), time.process_time()
        times.append([*np.subtract(decoded, began), *np.subtract(ended, decoded)])
    wall, cpu, predict_wall, predict_cpu = 1000 * np.median(times, axis=0)
    print(
        f"decode and picture {wall:.0f} ms ({cpu:.0f} of a processor), "
        f"predict {predict_wall:.1f} ms ({predict_cpu:.1f})"
    )


def print_embedding(job: TrainingJob, paths: list[str], keep: Path) -> None:
    """Print whether the layer before the last helps to find what sounds alike.

    Of each fold, whose artists its network has not heard: its tracks are compared with each
    other in the space, and in the space with the embedding added to the cosine.
    """
    table, labels = read_table(paths, keep), read_labels(paths)
    vectors = Space.fit(table).transform(table)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    found: dict[float, list[NDArray[np.float64]]] = {share: [] for share in SHARES}
    for fold, path in enumerate(result(job).fold_networks):
        tested = np.flatnonzero(job.folds == fold)
        embedding = OnnxNetwork(path).hear(job.pictures()).embedding
        learnt = embedding[job.folds != fold]
        embedding = (embedding - learnt.mean(axis=0)) / (learnt.std(axis=0) + 1e-6)
        embedding /= np.linalg.norm(embedding, axis=1, keepdims=True)
        of_fold = Labels(labels.genres[tested], labels.artists[tested], labels.albums[tested])
        space, network = (
            vectors[tested] @ vectors[tested].T,
            embedding[tested] @ embedding[tested].T,
        )
        for share, rows in found.items():
            rows.append(per_query((1 - share) * space + share * network, of_fold))
    for share, rows in found.items():
        figures = ", ".join(f"{value:.1f}" for value in np.nanmean(np.concatenate(rows), axis=0))
        print(f"embedding's share {share:.2f}: 1NN, P5, P10, artist, album {figures}")


if __name__ == "__main__":
    main()
