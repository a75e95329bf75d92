"""Replace a file in one step, so that a crash leaves the old one or the new one."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from musicrec_desktop.core.errors import storage_error
from musicrec_desktop.core.unfinished_writing import writing

MAX_NAME = 50  # characters kept in the temporary name, which must not grow too long


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a temporary file that takes the place of ``path`` when the block ends well.

    Parameters
    ----------
    path : pathlib.Path
        The file to replace; its folder is made where it is missing.

    Yields
    ------
    binary file
        Open for writing in the same folder.

    Raises
    ------
    StorageError
        If the disk is full or the folder cannot be written. The old file stays.
    """
    # Not by mkstemp, whose files only their owner may read, whatever the user's umask says.
    temporary = path.with_name(f".{path.name[:MAX_NAME]}-{secrets.token_hex(6)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with writing():
            with temporary.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
    except OSError as error:
        raise storage_error(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
