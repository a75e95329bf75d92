"""The parts of drawing a map that run in a process of their own."""

from __future__ import annotations

from pathlib import Path

from musicrec_desktop.core.errors import storage_error


def prepare_map(folder: Path) -> tuple[int, int]:
    """See :func:`musicrec_desktop.recommend.map.prepare`.

    Raises
    ------
    StorageError
        If the folder cannot be written, as in the other two.
    """
    from musicrec_desktop.recommend.map import prepare

    try:
        return prepare(folder)
    except OSError as error:
        raise storage_error(folder, error) from error


def advance_map(folder: Path, seconds: float) -> int:
    """See :func:`musicrec_desktop.recommend.map.advance`."""
    from musicrec_desktop.recommend.map import advance

    try:
        return advance(folder, seconds)
    except OSError as error:
        raise storage_error(folder, error) from error


def finish_map(folder: Path) -> None:
    """See :func:`musicrec_desktop.recommend.map.finish`."""
    from musicrec_desktop.recommend.map import finish

    try:
        finish(folder)
    except OSError as error:
        raise storage_error(folder, error) from error
