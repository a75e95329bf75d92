"""What the network needs of this program without the framework that trains it."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import LibraryMissing, StorageError, UnreadableFile
from musicrec_desktop.core.genres import ModelNotUsable
from musicrec_desktop.genre.cnn.augmentation import Augmentation, change, cut_pieces, mix, one_hot
from musicrec_desktop.genre.cnn.checkpoint import load_arrays, save_arrays
from musicrec_desktop.genre.cnn.inference import OnnxNetwork
from musicrec_desktop.genre.cnn.job import CHECKPOINT, TrainingJob
from musicrec_desktop.genre.cnn.options import CnnOptions
from musicrec_desktop.genre.cnn.process import TrainingFailed, require, result, train
from musicrec_desktop.genre.cnn.scale import BandMoments, Scale
from musicrec_desktop.genre.cnn.stopping import best_epoch, folds_at_their_best, should_stop
from tests.genre.planted_pictures import (
    TINY_CLASSES,
    TINY_NETWORK,
    forward,
    picture_files,
    pictures_of,
    tiny_weights,
)

LABELS = np.array([0, 1, 2, 0])
FOLDS = np.array([0, 0, 1, 1])


@pytest.fixture(scope="module")
def network() -> OnnxNetwork:
    return OnnxNetwork(TINY_NETWORK)


# ---- a trained network


def test_a_network_in_a_file_computes_what_its_weights_say(network: OnnxNetwork) -> None:
    weights, pictures = tiny_weights(), pictures_of(LABELS)
    heard = network.hear(pictures)
    for place, track in enumerate(pictures):
        said = [forward(weights, excerpt.astype(np.float32)) for excerpt in track]
        logits = np.stack([logits for logits, _ in said])
        each = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
        together = np.exp(each.mean(axis=0))
        np.testing.assert_allclose(heard.probabilities[place], together / together.sum(), atol=1e-5)
        expected = np.mean([embedding for _, embedding in said], axis=0)
        np.testing.assert_allclose(heard.embedding[place], expected, atol=1e-4)


@settings(max_examples=20)
@given(seed=st.integers(0, 999), frames=st.integers(60, 500), gain=st.floats(-2, 2))
def test_what_it_looked_at_adds_up_to_what_it_says(seed: int, frames: int, gain: float) -> None:
    network, weights = OnnxNetwork(TINY_NETWORK), tiny_weights()
    picture = np.random.default_rng(seed).normal(size=(frames, 128)).astype(np.float32)
    logits, _ = forward(weights, picture)
    for label in range(TINY_CLASSES):
        seen = network.attention(picture[None] + np.float32(gain), label)
        assert seen.shape == (1, frames, 128)
        coarse = network.cells(picture[None], label)
        total = float(coarse.mean(axis=1).sum() + weights.offsets[label])
        assert total == pytest.approx(logits[label], abs=1e-3)


def test_no_tracks_are_no_predictions(network: OnnxNetwork) -> None:
    heard = network.hear(np.zeros((0, 3, 428, 128), np.float16))
    assert heard.probabilities.shape == (0, TINY_CLASSES)
    assert heard.embedding.shape == (0, 64)


@pytest.mark.parametrize("content", [b"", b"no network", None])
def test_a_damaged_network_is_refused_in_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "network.onnx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelNotUsable, match=r"network\.onnx.*Train the genres again"):
        OnnxNetwork(path)


def test_half_a_network_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "half.onnx"
    content = TINY_NETWORK.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(ModelNotUsable):
        OnnxNetwork(path)


# ---- what is done to pictures


def test_pieces_are_cut_from_their_own_tracks() -> None:
    pictures = pictures_of(np.arange(4))
    pictures += (10 * np.arange(4))[:, None, None, None].astype(np.float16)
    pieces = cut_pieces(pictures, np.array([3, 0, 2]), 100, np.random.default_rng(0), 0.1)
    assert (pieces.shape, pieces.dtype) == ((3, 100, 128), np.float32)
    np.testing.assert_allclose(pieces.mean(axis=(1, 2)), [29, -1, 19], atol=1)


def test_chance_repeats_itself_with_its_seed() -> None:
    pieces = pictures_of(np.arange(2))[:, 0].astype(np.float32)
    first, second, third = (
        change(pieces, Augmentation(), np.random.default_rng(seed)) for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(first, second)
    assert not np.array_equal(first, third)


def test_nothing_asked_for_changes_nothing() -> None:
    pieces = pictures_of(np.arange(2))[:, 0].astype(np.float32)
    still = Augmentation(stretch=0, shift=0, gain=0, tilt=0, mask=0, mixup=0)
    np.testing.assert_array_equal(change(pieces, still, np.random.default_rng(0)), pieces)
    targets = one_hot(np.array([0, 1]), 2)
    mixed, told = mix(pieces, targets, 0, np.random.default_rng(0))
    assert mixed is pieces
    assert told is targets


def test_masks_blank_whole_bands_and_frames_only() -> None:
    pieces = np.ones((40, 208, 128), np.float32)
    masked = change(pieces, Augmentation(0, 0, 0, 0, 0.2, 0), np.random.default_rng(0))
    for piece in masked:
        frames, bands = (piece == 0).all(axis=1), (piece == 0).all(axis=0)
        np.testing.assert_array_equal(piece == 0, frames[:, None] | bands)
        assert frames.sum() <= 0.2 * 208
        assert bands.sum() <= 0.2 * 128
    assert (masked == 0).any()


@given(st.integers(0, 10_000), st.floats(0.05, 5))
def test_mixing_keeps_targets_distributions_and_the_larger_part(seed: int, alpha: float) -> None:
    rng = np.random.default_rng(seed)
    pieces = np.arange(6, dtype=np.float32)[:, None, None] * np.ones((6, 4, 3), np.float32)
    mixed, targets = mix(pieces, one_hot(np.arange(6), 6), alpha, rng)
    np.testing.assert_allclose(targets.sum(axis=1), 1, rtol=1e-5)
    assert (np.diag(targets) >= 0.5 - 1e-6).all()
    # Pieces that hold their own label's number are mixed just as their targets are.
    np.testing.assert_allclose(mixed[:, 0, 0], targets @ np.arange(6), rtol=1e-4, atol=1e-4)


@settings(max_examples=10)
@given(st.integers(0, 999), st.floats(-3, 3))
def test_a_scale_knows_bands_but_no_level(seed: int, gain: float) -> None:
    pictures = pictures_of(np.array([0, 1]), seed)
    scale = Scale.of(BandMoments.of(pictures), np.array([0, 1]))
    scaled = scale(pictures).reshape(-1, 128)
    np.testing.assert_allclose(scaled.mean(axis=0), 0, atol=1e-3)
    np.testing.assert_allclose(scaled.std(axis=0), 1, atol=1e-2)
    louder = pictures.astype(np.float32) + np.float32(gain)
    np.testing.assert_allclose(scale(louder), scale(pictures), atol=1e-3)


# ---- when to stop


def test_training_stops_when_the_folds_together_have_stopped_learning() -> None:
    falling = np.linspace(2, 1, 10)[:, None] * np.ones(3)
    assert not should_stop(falling, 3)
    risen = np.concatenate([falling, np.full((4, 3), 1.5)])
    assert not should_stop(risen[:-1], 4)
    assert should_stop(risen, 4)
    assert not should_stop(risen, 0)


def test_no_fold_chooses_its_own_epoch() -> None:
    losses = np.array([[0.0, 3.0, 3.0], [9.0, 1.0, 2.0], [9.0, 2.0, 0.5]])
    assert best_epoch(losses) == 0
    assert [best_epoch(losses, fold) for fold in range(3)] == [2, 0, 0]
    assert [folds_at_their_best(losses[:count]) for count in (1, 2, 3)] == [[0, 1, 2], [0], [0]]


# ---- what is kept of a training


def test_checkpoints_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "made" / CHECKPOINT
    arrays = {"0/weights/0": np.arange(6.0).reshape(2, 3), "epochs": np.array(7)}
    save_arrays(path, arrays)
    stored = load_arrays(path)
    assert stored is not None
    assert stored.keys() == arrays.keys()
    np.testing.assert_array_equal(stored["0/weights/0"], arrays["0/weights/0"])


@pytest.mark.parametrize("damage", ["cut", "text", "absent", "newer"])
def test_a_damaged_or_foreign_checkpoint_is_none(
    tmp_path: Path, damage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / CHECKPOINT
    if damage == "newer":
        monkeypatch.setattr("musicrec_desktop.genre.cnn.checkpoint.FORMAT", 99)
    save_arrays(path, {"weights": np.zeros(1000)})
    monkeypatch.undo()
    if damage == "cut":
        path.write_bytes(path.read_bytes()[:500])
    if damage == "text":
        path.write_text("words")
    if damage == "absent":
        path.unlink()
    assert load_arrays(path) is None


def test_a_job_is_found_again_and_another_one_clears_it(tmp_path: Path) -> None:
    files, folder = picture_files(tmp_path, LABELS), tmp_path / "job"
    options = CnnOptions(epochs=3)
    job = TrainingJob.create(folder, files, LABELS, FOLDS, options)
    np.testing.assert_array_equal(job.pictures(), pictures_of(LABELS))
    (folder / CHECKPOINT).write_bytes(b"work")
    (folder / f".{CHECKPOINT}-0123456789ab").write_bytes(b"half of")
    TrainingJob.create(folder, files, LABELS, FOLDS, options)
    assert (folder / CHECKPOINT).exists()
    assert not list(folder.glob(".*"))
    again = TrainingJob.load(folder)
    assert again.options == options
    np.testing.assert_array_equal(again.folds, FOLDS)
    TrainingJob.create(folder, files, LABELS, FOLDS[::-1], options)
    assert not (folder / CHECKPOINT).exists()


def test_what_is_no_picture_is_named(tmp_path: Path) -> None:
    files = picture_files(tmp_path, LABELS)
    np.save(files[2], np.zeros((3, 5)))
    with pytest.raises(UnreadableFile, match=r"2\.npy"):
        TrainingJob.create(tmp_path / "job", files, LABELS, FOLDS, CnnOptions())
    assert not (tmp_path / "job" / "task.npz").exists()
    with pytest.raises(UnreadableFile, match="holds no training"):
        TrainingJob.load(tmp_path / "job")
    files[2].unlink()
    with pytest.raises(UnreadableFile, match=r"2\.npy"):
        TrainingJob.create(tmp_path / "job", files, LABELS, FOLDS, CnnOptions())


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    files = picture_files(tmp_path, LABELS)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        TrainingJob.create(tmp_path / "file", files, LABELS, FOLDS, CnnOptions())


def test_a_result_is_there_when_it_is_complete(tmp_path: Path) -> None:
    job = TrainingJob.create(
        tmp_path / "job", picture_files(tmp_path, LABELS), LABELS, FOLDS, CnnOptions()
    )
    with pytest.raises(TrainingFailed, match="not trained yet"):
        result(job)
    job.save_result(np.log(np.full((4, 3), 1 / 3)), 9, 1.5)
    found = result(job)
    assert (found.epochs, found.seconds, len(found.fold_networks)) == (9, 1.5, 2)


def test_without_the_extra_a_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = TrainingJob.create(
        tmp_path / "job", picture_files(tmp_path, LABELS), LABELS, FOLDS, CnnOptions()
    )
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "jax" else find(name)
    )
    with pytest.raises(LibraryMissing, match=r"jax.*pip install .*jax"):
        require()
    with pytest.raises(LibraryMissing):
        next(train(job))
