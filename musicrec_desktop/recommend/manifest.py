"""What an index folder says about itself, and which folder is the current one."""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
import uuid
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.features import FEATURE_VERSION
from musicrec_desktop.recommend.space import SPACE_VERSION

logger = logging.getLogger(__name__)

METRIC: Final = "angular"
CURRENT_FILE = "current.json"
MANIFEST_FILE = "manifest.json"
FOLDER_PREFIX = "index-"


class IndexMismatch(Exception):
    """An index folder cannot be used by this program; it has to be built again."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The identity of an index.

    Attributes
    ----------
    dimensions : int
    metric : str
    space_version, feature_version : int
    count : int
        Tracks in the index.
    track_ids_digest : str
        Of the track ids in row order.
    annoy_digest : str
        Of the Annoy file, which is mapped into memory: a damaged one would take the
        process down instead of raising.
    annoy_bytes : int
        Size of the Annoy file.
    typical_distance : float
        Median over the tracks of the mean distance to their nearest.
    artist_tags : bool
        Whether the space was learnt from artists' tags, too.
    trees : int
    search_k : int
        Nodes to look at a query.
    recall_at_10 : float
        Against exact search, measured with ``search_k`` when the index was built.
    built_at : float
        Unix time.
    """

    dimensions: int
    metric: str
    space_version: int
    feature_version: int
    count: int
    track_ids_digest: str
    annoy_digest: str
    annoy_bytes: int
    typical_distance: float
    artist_tags: bool
    trees: int
    search_k: int
    recall_at_10: float
    built_at: float

    def save(self, folder: Path) -> None:
        """Write the manifest into its folder, atomically."""
        with replacing(folder / MANIFEST_FILE) as file:
            file.write(json.dumps(asdict(self), indent=2).encode("utf-8"))

    @classmethod
    def load(cls, folder: Path) -> Manifest:
        """Read a folder's manifest.

        Raises
        ------
        IndexMismatch
            If it is missing, damaged, or of another version or metric.
        """
        try:
            stored = json.loads((folder / MANIFEST_FILE).read_text("utf-8"))
            manifest = cls(**{item.name: stored[item.name] for item in fields(cls)})
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise IndexMismatch(f"no usable manifest: {error!r}") from error
        found = manifest.space_version, manifest.feature_version, manifest.metric
        if found != (SPACE_VERSION, FEATURE_VERSION, METRIC):
            raise IndexMismatch(f"built by another version: {found}")
        return manifest


def ids_digest(track_ids: NDArray[np.int64]) -> str:
    """Return a digest of track ids in row order."""
    return hashlib.sha256(np.ascontiguousarray(track_ids, "<i8").tobytes()).hexdigest()


def file_digest(path: Path) -> str:
    """Return a digest of a file's content."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "blake2b").hexdigest()


def new_folder(root: Path) -> Path:
    """Make an empty index folder below ``root``, with a name never used before."""
    folder = root / f"{FOLDER_PREFIX}{uuid.uuid4().hex}"
    folder.mkdir(parents=True)
    return folder


def current_folder(root: Path) -> Path | None:
    """Return the index folder in use, or None where nothing was built yet.

    It may be gone a moment later, when a build has replaced it.

    Raises
    ------
    IndexMismatch
        If the pointer is damaged.
    """
    try:
        name = json.loads((root / CURRENT_FILE).read_text("utf-8"))["folder"]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexMismatch(f"{CURRENT_FILE} is damaged: {error!r}") from error
    if not isinstance(name, str) or Path(name).name != name:
        raise IndexMismatch(f"{CURRENT_FILE} points outside: {name!r}")
    return root / name


def make_current(folder: Path) -> None:
    """Let the next reader open ``folder``, then remove the folders it replaces.

    A reader that has an older folder mapped keeps it: where the system refuses to
    remove open files, the folder is removed after a later build.
    """
    root = folder.parent
    with replacing(root / CURRENT_FILE) as file:
        file.write(json.dumps({"folder": folder.name}).encode("utf-8"))
    for other in root.glob(f"{FOLDER_PREFIX}*"):
        if other != folder:
            try:
                shutil.rmtree(other)
            except OSError as error:
                logger.info("old index %s stays for now: %s", other.name, error)
