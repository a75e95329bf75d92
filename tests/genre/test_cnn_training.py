"""Training the network; needs the extra ``[cnn]``."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

os.environ.setdefault("KERAS_BACKEND", "jax")

pytest.importorskip("keras", reason="needs the extra [cnn]: Keras on JAX")
pytest.importorskip("jax", reason="needs the extra [cnn]: Keras on JAX")
pytest.importorskip("onnx", reason="needs the extra [cnn]: onnx")

from musicrec_desktop.core.errors import Cancelled, StorageError
from musicrec_desktop.core.genre_scores import EpochDone
from musicrec_desktop.core.progress import JobControl
from musicrec_desktop.genre.cnn.augmentation import Augmentation
from musicrec_desktop.genre.cnn.inference import OnnxNetwork
from musicrec_desktop.genre.cnn.job import CHECKPOINT, CnnResult, TrainingJob
from musicrec_desktop.genre.cnn.onnx_file import write_onnx
from musicrec_desktop.genre.cnn.options import Block, CnnOptions
from musicrec_desktop.genre.cnn.process import TrainingFailed, result, train
from musicrec_desktop.genre.cnn.scale import BandMoments, Scale
from tests.genre.planted_pictures import TINY_NETWORK, picture_files, pictures_of, tiny_weights

pytestmark = pytest.mark.timeout(900)  # each process compiles the network

LABELS = np.arange(18) % 3
FOLDS = np.arange(18) // 3 % 2
SMALL = CnnOptions(
    epochs=4,
    blocks=(Block(6, (3, 3), (4, 8)), Block(8, (3, 3), (4, 4))),
    piece_frames=64,
    batch=8,
    visits=12,
    learning_rate=2e-2,
    averaging=0.8,
    augmentation=Augmentation(tilt=0.1),
)


def job_in(folder: Path, options: CnnOptions = SMALL) -> TrainingJob:
    folder.mkdir(exist_ok=True)
    files = picture_files(folder, LABELS)
    return TrainingJob.create(folder / "job", files, LABELS, FOLDS, options)


@pytest.fixture(scope="module", autouse=True)
def compiled_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAX_COMPILATION_CACHE_DIR", str(tmp_path_factory.mktemp("compiled")))
        patch.setenv("JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS", "0")
        yield


@pytest.fixture(scope="module")
def finished(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[TrainingJob, list[EpochDone], CnnResult]]:
    job = job_in(tmp_path_factory.mktemp("finished"))
    told = list(train(job))
    yield job, told, result(job)


def test_a_planted_difference_is_learnt_by_networks_that_have_not_heard_the_track(
    finished: tuple[TrainingJob, list[EpochDone], CnnResult],
) -> None:
    job, told, learnt = finished
    assert (learnt.log_probabilities.argmax(axis=1) == LABELS).all()
    np.testing.assert_allclose(np.exp(learnt.log_probabilities).sum(axis=1), 1)
    folds = [(event.fold, event.epoch) for event in told if event.fold is not None]
    assert folds == [(fold, epoch) for epoch in range(1, 5) for fold in (0, 1)]
    last = [event for event in told if event.fold is None]
    assert [event.epoch for event in last] == list(range(1, learnt.epochs + 1))
    assert told[0].loss > told[-1].loss
    assert all(event.validation_loss is not None for event in told if event.fold is not None)
    assert not (job.folder / CHECKPOINT).exists()


def test_the_files_predict_what_the_framework_did(
    finished: tuple[TrainingJob, list[EpochDone], CnnResult],
) -> None:
    """Within 1e-4, of the networks of the folds at the last epoch, and of the last one."""
    from musicrec_desktop.genre.cnn.learner import Learner

    job, _, learnt = finished
    pictures = job.pictures()
    said = OnnxNetwork(learnt.network).hear(pictures).probabilities
    assert (said.argmax(axis=1) == LABELS).all()
    learner = Learner(pictures, LABELS, 3, SMALL)
    everything = np.arange(len(LABELS))
    scale, state = Scale.of(BandMoments.of(pictures), everything), learner.fresh(3)
    for epoch in range(2):
        state, _ = learner.epoch(state, everything, scale, epoch, lambda: None)
    write_onnx(learner.weights(state, scale), job.folder / "other.onnx")
    ours = OnnxNetwork(job.folder / "other.onnx").hear(pictures).probabilities
    theirs = np.exp(learner.log_probabilities(state, everything, scale))
    assert np.ptp(theirs, axis=0).min() > 0.01
    np.testing.assert_allclose(ours, theirs, atol=1e-4)


def test_it_looks_at_what_was_planted(
    finished: tuple[TrainingJob, list[EpochDone], CnnResult],
) -> None:
    _, _, learnt = finished
    network = OnnxNetwork(learnt.network)
    for label in range(3):
        seen = network.attention(pictures_of(np.array([label]))[0], label).mean(axis=(0, 1))
        stripe = seen[30 * label + 10 : 30 * label + 20].mean()
        assert stripe > seen.mean()


def test_the_exporter_writes_the_file_that_the_other_tests_read(tmp_path: Path) -> None:
    write_onnx(tiny_weights(), tmp_path / "again.onnx")
    pictures = pictures_of(np.array([0, 1]))
    again, before = (OnnxNetwork(path) for path in (tmp_path / "again.onnx", TINY_NETWORK))
    np.testing.assert_array_equal(
        again.hear(pictures).log_probabilities, before.hear(pictures).log_probabilities
    )
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        write_onnx(tiny_weights(), tmp_path / "file" / "network.onnx")


def test_a_killed_training_goes_on_and_comes_to_the_same(
    tmp_path: Path, finished: tuple[TrainingJob, list[EpochDone], CnnResult]
) -> None:
    _, told, learnt = finished
    job = job_in(tmp_path)
    running = train(job)
    before = [next(running) for _ in range(3)]
    (child,) = [
        process
        for process in psutil.Process().children()
        if "resource_tracker" not in " ".join(process.cmdline())
    ]
    os.kill(child.pid, signal.SIGKILL)
    with pytest.raises(TrainingFailed, match="goes on after the last epoch"):
        before += running
    assert job.result() is None
    after = list(train(job))
    assert len(before) + len(after) in (len(told), len(told) - 1)  # one may be saved but not told
    assert [(event.loss, event.validation_loss) for event in after] == [
        (event.loss, event.validation_loss) for event in told[-len(after) :]
    ]
    again = result(job)
    np.testing.assert_array_equal(again.log_probabilities, learnt.log_probabilities)
    pictures = job.pictures()
    np.testing.assert_array_equal(
        OnnxNetwork(again.network).hear(pictures).log_probabilities,
        OnnxNetwork(learnt.network).hear(pictures).log_probabilities,
    )
    assert list(train(job)) == []


def test_pause_holds_and_cancel_ends_it(tmp_path: Path) -> None:
    job, control = job_in(tmp_path), JobControl()
    running = train(job, control)
    next(running)
    control.pause()
    control.resume()
    next(running)
    control.pause()
    control.cancel()
    with pytest.raises(Cancelled):
        list(running)
    assert (job.folder / CHECKPOINT).exists()
    assert job.result() is None
    assert not list(job.folder.glob(".*"))


def test_three_tracks_are_enough_to_run(tmp_path: Path) -> None:
    """Two tracks of one class and one of another, in more folds than a class has tracks."""
    labels, folds = np.array([0, 0, 1]), np.array([0, 1, 2])
    files = picture_files(tmp_path, labels)
    options = CnnOptions(epochs=2, blocks=SMALL.blocks, piece_frames=64, batch=4)
    job = TrainingJob.create(tmp_path / "job", files, labels, folds, options)
    list(train(job))
    assert np.isfinite(result(job).log_probabilities).all()
