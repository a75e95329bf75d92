"""Where a training stands, written down so that a killed one goes on."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.atomic_file import replacing

FORMAT = 1
_FORMAT_NAME = "format"

Arrays = dict[str, NDArray[np.generic]]


def save_arrays(path: Path, arrays: Mapping[str, NDArray[np.generic]]) -> None:
    """Write named arrays in one step: a crash leaves the old file or the new one.

    Raises
    ------
    StorageError
        If the disk is full or the folder cannot be written.
    """
    with replacing(path) as file:
        np.savez(file, **{_FORMAT_NAME: np.array(FORMAT)}, **arrays)  # type: ignore[arg-type]


def load_arrays(path: Path) -> Arrays | None:
    """Read what :func:`save_arrays` wrote.

    Returns
    -------
    dict or None
        None where there is no such file, or it is damaged, or of another version: training
        then begins anew.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
    except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile):
        return None
    stored_format = arrays.pop(_FORMAT_NAME, None)
    return arrays if stored_format is not None and int(stored_format) == FORMAT else None


def named(prefix: str, arrays: Mapping[str, NDArray[np.generic]]) -> Arrays:
    """Return the arrays whose names begin with ``prefix/``, without it."""
    start = f"{prefix}/"
    return {
        name.removeprefix(start): array for name, array in arrays.items() if name.startswith(start)
    }


def prefixed(prefix: str, arrays: Mapping[str, NDArray[np.generic]]) -> Arrays:
    """Return the arrays with ``prefix/`` before their names."""
    return {f"{prefix}/{name}": array for name, array in arrays.items()}
