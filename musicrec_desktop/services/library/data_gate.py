"""Keep a move of the data folder and those who come to work in it out of each other's way."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator

from filelock import FileLock, Timeout

from musicrec_desktop.core.errors import AlreadyRunning, display_path, storage_error
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.translation import translate

logger = logging.getLogger(__name__)

WAIT_SECONDS = 10.0


@contextlib.contextmanager
def settled(
    find: Callable[[], DataFolder], wait_seconds: float = WAIT_SECONDS
) -> Iterator[DataFolder]:
    """Yield where the data folder is; it does not move before the block has ended.

    For as long as it takes to open what is in it: a move that finds it open is refused.

    Parameters
    ----------
    find : callable
        Returns where the folder is now.
    wait_seconds : float
        How long a move under way is waited for.

    Raises
    ------
    AlreadyRunning
        If it is still being moved then.
    """
    data = find()
    if not data.home.is_dir():  # nothing is there that could be moved
        yield data
        return
    lock = FileLock(data.moving_lock)
    try:
        lock.acquire(timeout=wait_seconds)
    except Timeout as error:
        raise _on_its_way(data) from error
    except OSError as error:  # where no lock can be made, nobody can say that it moved either
        logger.info("“%s” is not held: %s", data.moving_lock, error)
        yield data
        return
    try:
        yield find()
    finally:
        lock.release()


def being_moved(data: DataFolder) -> AlreadyRunning | None:
    """Return that a folder is being moved, for who finds it held; None where it is not."""
    if not data.move_request.exists():
        return None
    lock = FileLock(data.moving_lock)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return _on_its_way(data)
    except OSError:
        return None
    lock.release()
    return None


def _on_its_way(data: DataFolder) -> AlreadyRunning:
    return AlreadyRunning(
        translate(
            "Storage", "The data folder “{folder}” is being moved.", folder=display_path(data.root)
        ),
        translate("Next steps", "Try again when that is done."),
    )


@contextlib.contextmanager
def closed_to_others(data: DataFolder, wait_seconds: float = 2.0) -> Iterator[None]:
    """Let nobody open what is in a data folder while it is moved.

    Raises
    ------
    AlreadyRunning
        If somebody is opening it all the time, as to bring a large library up to date.
    StorageError
        If the folder cannot be written.
    """
    lock = FileLock(data.moving_lock)
    try:
        lock.acquire(timeout=wait_seconds)
    except Timeout as error:
        raise at_work() from error
    except OSError as error:
        raise storage_error(data.moving_lock, error) from error
    try:
        yield
    finally:
        lock.release()


def at_work() -> AlreadyRunning:
    """Return that a command works on the library, as a sentence with a next step."""
    return AlreadyRunning(
        translate("Storage", "A command works on the library."),
        translate("Storage", "Let it end, then move the folder again."),
    )
