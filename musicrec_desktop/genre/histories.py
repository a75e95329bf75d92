"""How a network was trained and what it looked at, kept beside it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from musicrec_desktop.core.genre_scores import AttentionPicture, Confusion, EpochDone
from musicrec_desktop.genre.card_json import as_json, from_json
from musicrec_desktop.genre.model_files import damaged

EPOCHS_FILE = "epochs.json"
PICTURES_FILE = "attention.npz"


def write_epochs(folder: Path, epochs: Sequence[EpochDone]) -> None:
    """Write how a network was trained into its model's folder."""
    (folder / EPOCHS_FILE).write_text(json.dumps([as_json(each) for each in epochs]), "utf-8")


def read_epochs(folder: Path) -> list[EpochDone]:
    """Read what :func:`write_epochs` wrote; nothing where there is nothing.

    Raises
    ------
    ModelNotUsable
        If it is damaged.
    """
    path = folder / EPOCHS_FILE
    if not path.exists():
        return []
    try:
        return [from_json(EpochDone, each) for each in json.loads(path.read_text("utf-8"))]
    except (OSError, ValueError, TypeError) as error:
        raise damaged(folder, f"{EPOCHS_FILE}: {error}") from error


def by_epoch(epochs: Sequence[EpochDone]) -> list[EpochDone]:
    """Return the means over the folds, epoch by epoch; the last training is left out."""
    together: defaultdict[int, list[EpochDone]] = defaultdict(list)
    for each in epochs:
        if each.fold is not None:
            together[each.epoch].append(each)
    return [_mean(together[number]) for number in sorted(together)]


def write_pictures(folder: Path, pictures: Sequence[AttentionPicture]) -> None:
    """Write what a network looked at into its model's folder."""
    if not pictures:
        return
    with (folder / PICTURES_FILE).open("wb") as file:
        np.savez_compressed(
            file,
            allow_pickle=False,
            mel=np.stack([each.mel for each in pictures]),
            attention=np.stack([each.attention for each in pictures]),
        )


def read_pictures(folder: Path, confused: Sequence[Confusion]) -> list[AttentionPicture]:
    """Read what :func:`write_pictures` wrote; nothing where there is nothing.

    Parameters
    ----------
    folder : pathlib.Path
    confused : sequence of Confusion
        What the pictures are of, in their order.

    Raises
    ------
    ModelNotUsable
        If it is damaged.
    """
    path = folder / PICTURES_FILE
    if not path.exists():
        return []
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            mel, attention = stored["mel"], stored["attention"]
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise damaged(folder, f"{PICTURES_FILE}: {error}") from error
    return [AttentionPicture(*parts) for parts in zip(confused, mel, attention, strict=False)]


def _mean(epochs: Sequence[EpochDone]) -> EpochDone:
    def mean(name: str) -> float | None:
        values = [getattr(each, name) for each in epochs]
        known = [value for value in values if value is not None]
        return float(np.mean(known)) if known else None

    return replace(
        epochs[0],
        fold=None,
        loss=mean("loss") or 0.0,
        accuracy=mean("accuracy") or 0.0,
        validation_loss=mean("validation_loss"),
        validation_accuracy=mean("validation_accuracy"),
    )
