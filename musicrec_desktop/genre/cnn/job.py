"""A training as a folder: what is to be learnt, where it stands, and what came of it.

The process that trains and the one that shows it share nothing else. No pickle is read.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.format import open_memmap
from numpy.typing import NDArray

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import UnreadableFile, storage_error
from musicrec_desktop.core.mel_pictures import PICTURE_SHAPE, PICTURE_VERSION
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.genre.cnn.augmentation import Augmentation
from musicrec_desktop.genre.cnn.checkpoint import load_arrays, save_arrays
from musicrec_desktop.genre.cnn.options import Block, CnnOptions

Pictures = NDArray[np.float16]
Ints = NDArray[np.int64]

PICTURES, TASK, OPTIONS = "pictures.npy", "task.npz", "options.json"
CHECKPOINT, RESULT, NETWORK = "checkpoint.npz", "result.npz", "network.onnx"


@dataclass(frozen=True, slots=True)
class CnnResult:
    """What a training came to.

    Attributes
    ----------
    log_probabilities : ndarray of shape (n, k), float64
        Of each track, by a network that had heard no track of its fold; not calibrated.
    epochs : int
        That the last network was trained for, on everything.
    seconds : float
        Of a processor, the training took.
    network : pathlib.Path
        ONNX, of everything.
    fold_networks : tuple of pathlib.Path
        The network that has not heard the tracks of each fold, after its last epoch: what
        it looked at in them says what it had learnt.
    """

    log_probabilities: NDArray[np.float64]
    epochs: int
    seconds: float
    network: Path
    fold_networks: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class TrainingJob:
    """A training in a folder.

    Attributes
    ----------
    folder : pathlib.Path
    labels, folds : ndarray of shape (n,), int64
        Classes, and the fold in which each track is tested.
    options : CnnOptions
    """

    folder: Path
    labels: Ints
    folds: Ints
    options: CnnOptions

    @classmethod
    def create(
        cls,
        folder: Path,
        pictures: Sequence[Path],
        labels: Ints,
        folds: Ints,
        options: CnnOptions,
    ) -> TrainingJob:
        """Lay out a training, or find it again where the same was begun in this folder.

        Parameters
        ----------
        folder : pathlib.Path
        pictures : sequence of pathlib.Path
            An ``.npy`` file of shape (3, 428, 128) for each track.
        labels, folds : ndarray of shape (n,), int64
            Folds from 0; artists are kept apart by whoever made them.
        options : CnnOptions

        Raises
        ------
        ValueError
            If there are not as many pictures as labels and folds.
        UnreadableFile
            If a picture is missing or is none.
        StorageError
            If the folder cannot be written. Nothing is taken for complete then.
        """
        labels, folds = np.asarray(labels, np.int64), np.asarray(folds, np.int64)
        if not len(pictures) == len(labels) == len(folds):
            raise ValueError("pictures, labels and folds of different lengths")
        digest = _digest(pictures, labels, folds, _as_json(options))
        begun = load_arrays(folder / TASK)
        if begun is None or str(begun.get("digest", "")) != digest:
            _clear(folder)
            gather(pictures, folder / PICTURES)
            with replacing(folder / OPTIONS) as file:
                file.write(_as_json(options).encode())
            task = {"labels": labels, "folds": folds, "digest": np.array(digest)}
            save_arrays(folder / TASK, task)
        for left in folder.glob(f".{CHECKPOINT}-*"):  # by a process that was killed writing it
            left.unlink(missing_ok=True)
        return cls(folder, labels, folds, options)

    @classmethod
    def load(cls, folder: Path) -> TrainingJob:
        """Read a training that :meth:`create` laid out.

        Raises
        ------
        UnreadableFile
            If the folder holds none.
        """
        task = load_arrays(folder / TASK)
        if task is None:
            raise UnreadableFile(str(folder), to_translate("Reasons", "it holds no training"))
        options = _from_json((folder / OPTIONS).read_text("utf-8"))
        return cls(
            folder, np.asarray(task["labels"], "i8"), np.asarray(task["folds"], "i8"), options
        )

    @property
    def classes(self) -> int:
        """How many there are."""
        return int(self.labels.max()) + 1

    @property
    def fold_count(self) -> int:
        """How many there are; 0 where everything is learnt from at once."""
        return int(self.folds.max()) + 1

    def pictures(self) -> Pictures:
        """Map the pictures of all tracks, shape (n, 3, 428, 128)."""
        stored: Pictures = np.load(self.folder / PICTURES, mmap_mode="r", allow_pickle=False)
        return stored

    def fold_network(self, fold: int) -> Path:
        """Return where the network of a fold is written to."""
        return self.folder / f"fold-{fold}.onnx"  # no words

    def save_result(self, scores: NDArray[np.float64], epochs: int, seconds: float) -> None:
        """Write what came of it; the training is complete then."""
        save_arrays(
            self.folder / RESULT,
            {"scores": scores, "epochs": np.array(epochs), "seconds": np.array(seconds)},
        )

    def result(self) -> CnnResult | None:
        """Return what came of it, or None where it is not complete."""
        stored = load_arrays(self.folder / RESULT)
        if stored is None:
            return None
        return CnnResult(
            np.asarray(stored["scores"], np.float64),
            int(stored["epochs"]),
            float(stored["seconds"]),
            self.folder / NETWORK,
            tuple(self.fold_network(fold) for fold in range(self.fold_count)),
        )


def gather(files: Iterable[Path], target: Path) -> None:
    """Lay the pictures of tracks end to end in one file, to be mapped.

    Raises
    ------
    UnreadableFile
        If one is missing or has another shape.
    StorageError
        If ``target`` cannot be written.
    """
    files = list(files)
    unfinished = target.with_name(f".{target.name}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        together = open_memmap(
            unfinished, mode="w+", dtype=np.float16, shape=(len(files), *PICTURE_SHAPE)
        )
        for place, path in enumerate(files):
            together[place] = read_picture(path)
        together.flush()
        del together
        unfinished.replace(target)
    except OSError as error:
        raise storage_error(target, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def read_picture(path: Path) -> Pictures:
    """Read the picture of one track.

    Raises
    ------
    UnreadableFile
        If it is missing, damaged, or not of shape (3, 428, 128).
    """
    try:
        picture = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise UnreadableFile(
            str(path), to_translate("Reasons", "it holds no mel picture")
        ) from error
    if picture.shape != PICTURE_SHAPE or not np.isfinite(picture).all():
        raise UnreadableFile(
            str(path), to_translate("Reasons", "it holds no mel picture of this version")
        )
    return np.asarray(picture, np.float16)


def _clear(folder: Path) -> None:
    """Forget a training of something else, its task first: what is left is then no training."""
    try:
        for name in (TASK, CHECKPOINT, RESULT, NETWORK, PICTURES, OPTIONS):
            (folder / name).unlink(missing_ok=True)
        for network in folder.glob("fold-*.onnx"):
            network.unlink()
    except OSError as error:
        raise storage_error(folder, error) from error


def _digest(pictures: Sequence[Path], labels: Ints, folds: Ints, options: str) -> str:
    found = hashlib.sha256(f"{PICTURE_VERSION}\0{options}\0".encode())
    for path in pictures:
        made = path.stat().st_mtime_ns if path.exists() else 0
        found.update(f"{path}\0{made}\0".encode("utf-8", "surrogateescape"))
    found.update(labels.tobytes())
    found.update(folds.tobytes())
    return found.hexdigest()


def _as_json(options: CnnOptions) -> str:
    return json.dumps(dataclasses.asdict(options), sort_keys=True)


def _from_json(text: str) -> CnnOptions:
    values: dict[str, Any] = json.loads(text)
    values["blocks"] = tuple(
        Block(item["filters"], tuple(item["kernel"]), tuple(item["pool"]))
        for item in values["blocks"]
    )
    values["augmentation"] = Augmentation(**values["augmentation"])
    return CnnOptions(**values)
