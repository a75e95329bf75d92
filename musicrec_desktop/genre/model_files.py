"""Genre models on disk: a folder each, with a card and digests, without pickle.

Parameters are kept as ``.npz`` arrays and JSON that this program reads itself: no code is
run by opening a model, no library has to be of the version that made it, and predicting
needs numpy alone. A network is kept as ONNX beside the same card.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from musicrec_desktop.core.errors import display_path, storage_error
from musicrec_desktop.core.features import FEATURE_VERSION
from musicrec_desktop.core.genre_scores import ModelCard
from musicrec_desktop.core.genres import ModelNotUsable
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.genre.calibration import Calibration
from musicrec_desktop.genre.card_json import as_json, from_json
from musicrec_desktop.genre.classic import ClassicModel, Head
from musicrec_desktop.genre.classifiers import from_arrays

MODEL_FORMAT = 1
CARD_FILE = "card.json"
CLASSIFIER_FILE = "classifier.npz"
UNFINISHED = ".unfinished-"
LONGEST_ID = 40
HEADS = ("alone", "among", "accompanied")  # the last where albums are known

_CLASSIFIER = "classifier/"
_TRAIN_AGAIN = to_translate("Next steps", "Train it again, or choose another model.")


@contextlib.contextmanager
def saving(models: Path, name: str) -> Iterator[Path]:
    """Offer a folder to write a model into; it appears under its name when the block ends well.

    Parameters
    ----------
    models : pathlib.Path
        The folder of all models; made where it is missing.
    name : str

    Raises
    ------
    StorageError
        If the disk is full or may not be written. Nothing is left then.
    """
    unfinished = models / f"{UNFINISHED}{secrets.token_hex(6)}"
    try:
        models.mkdir(parents=True, exist_ok=True)
        _remove_left(models)
        unfinished.mkdir()
        yield unfinished
        for file in unfinished.rglob("*"):
            if file.is_file():
                _sync(file)
        unfinished.rename(models / name)
    except OSError as error:
        raise storage_error(models / name, error) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def write_card(folder: Path, card: ModelCard) -> None:
    """Write the card of a model whose other files are in the folder already."""
    stored = {"format": MODEL_FORMAT, "card": as_json(card), "files": _digests(folder)}
    (folder / CARD_FILE).write_text(json.dumps(stored, indent=1), "utf-8")


def read_card(folder: Path) -> ModelCard:
    """Read what a model is.

    Raises
    ------
    ModelNotUsable
        If it is damaged, of a newer version, or made for other features.
    """
    stored = _stored(folder)
    try:
        card = from_json(ModelCard, stored["card"])
    except (ValueError, KeyError) as error:
        raise damaged(
            folder, translate("Genre models", "its card is not readable: {reason}", reason=error)
        ) from error
    made_for = card.versions.get("features", "")
    if card.kind == "classic" and made_for != str(FEATURE_VERSION):
        raise ModelNotUsable(
            translate(
                "Genre models",
                "The genre model “{name}” was made for other features than this version hears.",
                name=card.title,
            ),
            _TRAIN_AGAIN,
        )
    return card


def check_files(folder: Path) -> None:
    """Compare a model's files with the digests on its card.

    Raises
    ------
    ModelNotUsable
        If one is missing or holds something else than was written.
    """
    try:
        wanted, found = _stored(folder).get("files", {}), _digests(folder)
    except OSError as error:
        raise damaged(folder, str(error.strerror or error)) from error
    for name, digest in wanted.items():
        if found.get(name) != digest:
            problem = (
                translate("Genre models", "{file} is missing", file=name)
                if name not in found
                else translate("Genre models", "{file} is not what was written", file=name)
            )
            raise damaged(folder, problem)


def write_classic(folder: Path, model: ClassicModel) -> None:
    """Write a classical model's classifiers and what their scores mean."""
    arrays: dict[str, Any] = {}
    for name in HEADS:
        head: Head | None = getattr(model, name)
        if head is None:
            continue
        arrays[f"{name}/kind"] = np.array(head.classifier.kind)  # no words
        arrays[f"{name}/method"] = np.array(head.method)  # no words
        arrays[f"{name}/temperature"] = np.array(head.calibration.temperature)  # no words
        arrays[f"{name}/offsets"] = head.calibration.offsets  # no words
        arrays |= {f"{name}/{key}": array for key, array in _prefixed(head).items()}
    with (folder / CLASSIFIER_FILE).open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)


def read_classic(folder: Path) -> ClassicModel:
    """Read what :func:`write_classic` wrote.

    Raises
    ------
    ModelNotUsable
        If it is damaged.
    """
    try:
        with (
            (folder / CLASSIFIER_FILE).open("rb") as file,
            np.load(file, allow_pickle=False) as stored,
        ):
            arrays = dict(stored)
        heads = {
            name: _head(arrays, f"{name}/")
            for name in HEADS
            if f"{name}/kind" in arrays  # no words
        }
        return ClassicModel(**heads)
    except (OSError, ValueError, KeyError, TypeError, BadZipFile, EOFError) as error:
        raise damaged(folder, f"{CLASSIFIER_FILE}: {error}") from error


def _prefixed(head: Head) -> dict[str, Any]:
    return {f"{_CLASSIFIER}{name}": array for name, array in head.classifier.arrays().items()}


def _head(arrays: dict[str, Any], name: str) -> Head:
    prefix = name + _CLASSIFIER
    own = {
        key.removeprefix(prefix): array for key, array in arrays.items() if key.startswith(prefix)
    }
    return Head(
        str(arrays[f"{name}method"]),  # no words
        from_arrays(str(arrays[f"{name}kind"]), own),  # no words
        Calibration(float(arrays[f"{name}temperature"]), arrays[f"{name}offsets"]),  # no words
    )


def new_id(models: Path, name: str, moment: str) -> str:
    """Return the name of a folder that is not there yet: letters of the name, and the date."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:LONGEST_ID].strip("-")
    wanted = f"{plain or 'genres'}-{moment}"
    number, candidate = 1, wanted
    while (models / candidate).exists():
        number += 1
        candidate = f"{wanted}-{number}"
    return candidate


def damaged(folder: Path, reason: str) -> ModelNotUsable:
    """Return the error for a model that no longer holds what was written."""
    return ModelNotUsable(
        translate(
            "Genre models",
            "The genre model in “{path}” is damaged: {reason}.",
            path=display_path(folder),
            reason=reason,
        ),
        translated("Next steps", _TRAIN_AGAIN),
    )


def _stored(folder: Path) -> dict[str, Any]:
    if not folder.is_dir():
        raise ModelNotUsable(
            translate(
                "Genre models", "There is no genre model “{path}”.", path=display_path(folder.name)
            ),
            translate("Next steps", "Train or choose another."),
        )
    try:
        stored = json.loads((folder / CARD_FILE).read_text("utf-8"))
        version = stored["format"]
        if not isinstance(version, int):
            raise ValueError("its format is not a number")
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise damaged(
            folder, translate("Genre models", "its card is not readable: {reason}", reason=error)
        ) from error
    if version > MODEL_FORMAT:
        raise ModelNotUsable(
            translate(
                "Genre models",
                "The genre model in “{path}” was made by a newer version of the program.",
                path=display_path(folder),
            ),
            translate("Next steps", "Update the program. Train it again, or choose another model."),
        )
    found: dict[str, Any] = stored
    return found


def _digests(folder: Path) -> dict[str, str]:
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
        if file != folder / CARD_FILE and file.suffix in (".npz", ".json", ".onnx")
    }


def _sync(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def _remove_left(models: Path) -> None:
    """Remove what a process that was killed has left."""
    for left in models.glob(f"{UNFINISHED}*"):
        shutil.rmtree(left, ignore_errors=True)
