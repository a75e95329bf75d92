"""Models on disk: whole or not at all, and refused where they are not what was written."""

from __future__ import annotations

import errno
import io
import json
import os
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from musicrec_desktop.core.errors import StorageError
from musicrec_desktop.core.features import FEATURE_VERSION
from musicrec_desktop.core.genre_scores import AttentionPicture, EpochDone, ModelCard
from musicrec_desktop.core.genres import LIBRARY, ModelNotUsable, TrainingOptions
from musicrec_desktop.genre import histories, model_files
from musicrec_desktop.genre.calibration import Calibration
from musicrec_desktop.genre.card_json import as_json, from_json
from musicrec_desktop.genre.classic import ClassicModel, Head
from musicrec_desktop.genre.classifiers import Linear
from musicrec_desktop.genre.data import LabelledTrack, settle
from musicrec_desktop.genre.report.page import page
from musicrec_desktop.genre.report.pictures import attention_png
from musicrec_desktop.genre.scoring import OutOfFold, evaluation

ODD = '<b>Ünïcode & "quotes"</b> \u200b音'


def make_card(name: str = "mine") -> ModelCard:
    """Return the card of an invented model, with labels and paths of all kinds."""
    genres = [ODD, "Jazz", "Rock 'n' Roll"]
    tracks = [
        LabelledTrack(n, genres[n % 3], f"/m\udcff/{n}.mp3", f"<i>{n}", (f"artist {n // 6}",))
        for n in range(90)
    ]
    data = settle(LIBRARY, tracks, TrainingOptions())
    said = np.random.default_rng(0).dirichlet(np.ones(3), 90)
    folds = np.arange(90) // 6 % 3
    found = evaluation(data, OutOfFold("classic", "RBF SVM", folds, said, said))
    versions = {"features": str(FEATURE_VERSION)}
    return ModelCard(
        *("id", name, "classic", "RBF SVM", 5.0, data.classes),
        data.summary,
        found,
        TrainingOptions(unknown_below=0.4),
        versions=versions,
    )


def make_model() -> ClassicModel:
    rng = np.random.default_rng(1)
    linear = Linear(rng.normal(size=(3, 4)), rng.normal(size=3))
    head = Head("Logistic regression", linear, Calibration(0.5, np.array([0.1, 0.2, -0.3])))
    other = Head("RBF SVM", linear, Calibration(2.0, np.zeros(3)))
    return ClassicModel(head, head, other)


def make_picture(card: ModelCard) -> AttentionPicture:
    mel = np.arange(6 * 4, dtype=np.uint8).reshape(4, 6)
    attention = np.full((4, 6), 128, np.uint8)
    attention[0, 5] = 255  # of the lowest band, at the end
    return AttentionPicture(card.evaluation.confused[0], mel, attention)


def write(models: Path, name: str = "one") -> Path:
    with model_files.saving(models, name) as folder:
        model_files.write_classic(folder, make_model())
        model_files.write_card(folder, make_card())
    return models / name


def test_a_model_is_read_as_it_was_written(tmp_path: Path) -> None:
    folder = write(tmp_path)
    assert model_files.read_card(folder) == make_card()
    model_files.check_files(folder)
    vectors, met = np.random.default_rng(2).normal(size=(5, 4)), np.zeros(5, bool)
    again, company = model_files.read_classic(folder), np.arange(5) > 2
    said = again.probabilities(vectors, met, company)
    assert np.array_equal(said, make_model().probabilities(vectors, met, company))
    alone = replace(make_model(), accompanied=None)
    model_files.write_classic(folder, alone)  # as it is of music without albums
    plain = model_files.read_classic(folder).probabilities(vectors, met, company)
    assert np.array_equal(plain, alone.probabilities(vectors, met))
    assert not np.array_equal(plain[3:], said[3:])


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt(), ValueError()]
)
def test_nothing_is_left_of_a_model_that_was_not_finished(
    tmp_path: Path, error: BaseException
) -> None:
    expected = StorageError if isinstance(error, OSError) else type(error)
    with pytest.raises(expected), model_files.saving(tmp_path / "models", "one") as folder:
        model_files.write_card(folder, make_card())
        raise error
    assert list((tmp_path / "models").iterdir()) == []


def test_a_full_disk_at_the_last_moment_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="full"):
        write(tmp_path / "models")
    assert list((tmp_path / "models").iterdir()) == []


def test_a_newer_or_damaged_model_is_refused_with_a_sentence(tmp_path: Path) -> None:
    card = write(tmp_path) / model_files.CARD_FILE
    whole = card.read_text("utf-8")
    stored = json.loads(whole)
    for text, sentence in (
        (json.dumps(stored | {"format": model_files.MODEL_FORMAT + 1}), "newer version"),
        (json.dumps(stored | {"format": "1"}), "not readable"),
        (json.dumps(stored | {"card": stored["card"] | {"classes": "Jazz"}}), "not readable"),
        (whole[: len(whole) // 2], "not readable"),
        ("[]", "not readable"),
        (whole.replace('"features": "', '"features": "9'), "other features"),
    ):
        card.write_text(text, "utf-8")
        with pytest.raises(ModelNotUsable, match=sentence) as refused:
            model_files.read_card(card.parent)
        assert refused.value.next_step
    card.unlink()
    with pytest.raises(ModelNotUsable, match="not readable"):
        model_files.read_card(card.parent)
    with pytest.raises(ModelNotUsable, match="no genre model"):
        model_files.read_card(tmp_path / "nothing")


def test_changed_or_missing_parameters_are_noticed(tmp_path: Path) -> None:
    classifier = write(tmp_path) / model_files.CLASSIFIER_FILE
    content = bytearray(classifier.read_bytes())
    content[len(content) // 2] ^= 1
    classifier.write_bytes(content)
    with pytest.raises(ModelNotUsable, match="not what was written"):
        model_files.check_files(classifier.parent)
    classifier.unlink()
    with pytest.raises(ModelNotUsable, match="is missing"):
        model_files.check_files(classifier.parent)
    with pytest.raises(ModelNotUsable, match="damaged"):
        model_files.read_classic(classifier.parent)


def test_no_pickle_is_ever_opened(tmp_path: Path) -> None:
    folder = write(tmp_path)
    np.savez(folder / "classifier.npz", **{"alone/kind": np.array([print], object)})
    with pytest.raises(ModelNotUsable, match="damaged"):
        model_files.read_classic(folder)


def test_a_card_survives_json_and_keeps_to_its_types() -> None:
    card = make_card()
    assert from_json(ModelCard, json.loads(json.dumps(as_json(card)))) == card
    with pytest.raises(ValueError, match="is not"):
        from_json(ModelCard, as_json(card) | {"made_at": "yesterday"})


def test_how_a_network_was_trained_is_kept_beside_it(tmp_path: Path) -> None:
    epochs = [
        EpochDone(fold, 1, 2, 1.0 + fold, 0.5, 3.0 - fold, 0.25, 1e-3, 1.0) for fold in (0, 1)
    ]
    epochs.append(EpochDone(None, 1, 2, 9.0, 0.5, None, None, 1e-3, 1.0))
    histories.write_epochs(tmp_path, epochs)
    assert histories.read_epochs(tmp_path) == epochs
    (mean,) = histories.by_epoch(epochs)
    assert (mean.loss, mean.validation_loss, mean.validation_accuracy) == (1.5, 2.5, 0.25)
    card = make_card()
    picture = make_picture(card)
    assert histories.read_pictures(tmp_path, card.evaluation.confused) == []
    histories.write_pictures(tmp_path, [picture])
    (again,) = histories.read_pictures(tmp_path, card.evaluation.confused)
    assert again.confusion == picture.confusion
    assert np.array_equal(again.attention, picture.attention)
    (tmp_path / histories.PICTURES_FILE).write_bytes(b"no")
    with pytest.raises(ModelNotUsable):
        histories.read_pictures(tmp_path, card.evaluation.confused)


def test_pictures_are_png_with_low_bands_at_the_bottom() -> None:
    with av.open(io.BytesIO(attention_png(make_picture(make_card())))) as opened:
        (frame,) = opened.decode(video=0)
    shown = frame.to_ndarray(format="rgb24")
    assert shown.shape == (4, 6, 3)
    assert (shown[0, 0] == 18).all()  # the highest band of the first moment, as grey as it was
    red, green, blue = shown[3, 5].astype(int)
    assert red > green > blue  # where it looked


def test_names_of_models_are_names_of_folders(tmp_path: Path) -> None:
    for name in ("Jazz & Söhne", "../../etc", "???", "x" * 300):
        made = model_files.new_id(tmp_path, name, "20260101-000000")
        assert made == Path(made).name
        assert len(made) < 80
        (tmp_path / made).mkdir()
        assert model_files.new_id(tmp_path, name, "20260101-000000") != made


def test_the_report_is_one_page_without_scripts_or_other_files() -> None:
    card = make_card("<script>alert(1)</script>")
    epochs = [
        EpochDone(fold, n, 3, 1 / n, 0.5, 2 / n, None, 1e-3, 1.0)
        for fold in (0, 1, None)
        for n in (1, 2, 3)
    ]
    written = page(card, epochs, [make_picture(card)])
    assert "<script" not in written
    assert "<b>Ünïcode" not in written
    assert "&lt;b&gt;Ünïcode" in written
    assert "http" not in written
    written.encode("utf-8")
    for heading in ("learnt from", "Folds", "taken for what", "surest", "Training", "looked at"):
        assert heading in written
