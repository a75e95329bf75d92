"""Whether the files of an index belong together."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.recommend.catalogue import PlacedTracks
from musicrec_desktop.recommend.index import ANNOY_FILE
from musicrec_desktop.recommend.manifest import (
    IndexMismatch,
    Manifest,
    file_digest,
    ids_digest,
)
from musicrec_desktop.recommend.space import Space


def check_consistency(
    folder: Path,
    manifest: Manifest,
    space: Space,
    indexed: PlacedTracks,
    strengths: NDArray[np.float32],
) -> None:
    """Make sure that the files belong together.

    Raises
    ------
    IndexMismatch
    """
    shape = manifest.count, manifest.dimensions
    if indexed.vectors.shape != shape or indexed.smoothed.shape != shape:
        raise IndexMismatch(f"vectors are not of shape {shape}")
    if indexed.scales.shape != shape[:1] or strengths.shape != shape[:1]:
        raise IndexMismatch(f"scales or strengths are not of shape {shape[:1]}")
    if space.dimensions != manifest.dimensions:
        raise IndexMismatch("space and index differ in their dimensions")
    if ids_digest(indexed.ids) != manifest.track_ids_digest:
        raise IndexMismatch("track ids are not those of the manifest")
    annoy_path = folder / ANNOY_FILE
    if annoy_path.stat().st_size != manifest.annoy_bytes:
        raise IndexMismatch("the Annoy file is not of its size")
    if file_digest(annoy_path) != manifest.annoy_digest:
        raise IndexMismatch("the Annoy file is damaged")
