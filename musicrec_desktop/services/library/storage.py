"""What the data folder holds, and how much of it."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from musicrec_desktop.core.errors import storage_error
from musicrec_desktop.core.paths import DataFolder


@dataclass(frozen=True, slots=True)
class StorageSizes:
    """Bytes on the disk.

    Attributes
    ----------
    library, index, thumbnails, backups : int
    """

    library: int
    index: int
    thumbnails: int
    backups: int


def storage_sizes(data: DataFolder) -> StorageSizes:
    """Add up the sizes of what is in a data folder."""
    library = sum(_bytes(Path(f"{data.database}{suffix}")) for suffix in ("", "-wal", "-shm"))
    return StorageSizes(library, _bytes(data.index), _bytes(data.covers), _bytes(data.backups))


def clear_thumbnails(data: DataFolder) -> None:
    """Delete the thumbnails; they are made again when they are shown.

    Raises
    ------
    StorageError
        If some cannot be deleted.
    """
    try:
        if data.covers.exists():
            shutil.rmtree(data.covers)
    except OSError as error:
        raise storage_error(data.covers, error) from error


def _bytes(path: Path) -> int:
    """Return the size of a file or of everything in a folder; what vanishes meanwhile is 0."""
    try:
        if path.is_dir():
            with os.scandir(path) as entries:
                return sum(_bytes(Path(entry.path)) for entry in entries)
        return path.stat().st_size
    except FileNotFoundError:
        return 0
