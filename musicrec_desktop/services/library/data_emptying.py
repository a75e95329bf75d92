"""Finish what a move of the data folder left where it was, when it was killed there."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path

from musicrec_desktop.core.errors import DatabaseError, display_path, storage_error
from musicrec_desktop.core.paths import FORWARDING, DataFolder
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.relocating import relocate

logger = logging.getLogger(__name__)

UNFINISHED = "being-moved-here.txt"  # both say from where
MOVED_FROM = "moved-from.txt"
PART_BYTES = 1 << 20


def begin_emptying(root: Path) -> None:
    """Remember that all is in a data folder now, and where it was before goes.

    Raises
    ------
    OSError
    """
    with contextlib.suppress(FileNotFoundError):
        (root / UNFINISHED).replace(root / MOVED_FROM)


def end_emptying(root: Path, before: Path) -> None:
    """Forget where a data folder was before; what the libraries in it hold of it is moved."""
    data = DataFolder(root)
    for library in (data.database, data.within.database):
        try:
            if library.is_file():
                relocate(library, before, root)
        except DatabaseError as error:  # opening it says so, too; a scan finds what moved
            logger.warning("“%s”: %s", library, error)
    with contextlib.suppress(OSError):  # then it is looked at again, and nothing is there
        (root / MOVED_FROM).unlink(missing_ok=True)


def finish_emptying(data: DataFolder) -> str:
    """Delete what is left of a data folder where it was before, and is the same where it is.

    Returns
    -------
    str
        What was deleted, and what stays, for the user; empty where nothing was left.
    """
    try:
        begin_emptying(data.root)
        before = Path(os.fsdecode((data.root / MOVED_FROM).read_bytes()))
    except FileNotFoundError:
        return ""
    except OSError as error:
        return str(storage_error(data.root / MOVED_FROM, error))
    deleted, others = _empty(before, data)
    end_emptying(data.root, before)
    if others:
        return translate(
            "Storage",
            "The data folder is now “{folder}”. %n file(s) in “{before}”, where it was before, "
            "(is|are) not the same here, and (stays|stay) there: “{file}”.",
            n=len(others),
            file=display_path(others[0].relative_to(before)),
            folder=display_path(data.root),
            before=display_path(before),
        )
    if deleted:
        return translate(
            "Storage",
            "The data folder is now “{folder}”. Emptying “{before}”, where it was before, was "
            "finished.",
            folder=display_path(data.root),
            before=display_path(before),
        )
    return ""


def _empty(before: Path, data: DataFolder) -> tuple[int, list[Path]]:
    """Delete what is the same in both places; return how much, and which files are not."""
    if not before.is_dir() or _one_in_the_other(before, data.root):
        return 0, []
    deleted, others, kept = 0, [], _kept(before, data)
    for path in sorted(before.rglob("*"), reverse=True):  # what a folder holds comes before it
        try:
            if path.is_dir() and not path.is_symlink():
                with contextlib.suppress(OSError):  # it holds what stays
                    path.rmdir()
            elif path in kept:
                continue
            elif _tells_of_the_place(path, before, data) or _same(
                path, data.root / path.relative_to(before)
            ):
                path.unlink()
                deleted += 1
            else:
                others.append(path)
        except OSError as error:
            logger.warning("“%s” could not be compared or deleted: %s", path, error)
            others.append(path)
    if before != data.home:
        with contextlib.suppress(OSError):
            before.rmdir()
    return deleted, others


def _one_in_the_other(one: Path, other: Path) -> bool:
    one, other = one.resolve(), other.resolve()
    return one.is_relative_to(other) or other.is_relative_to(one)


def _kept(before: Path, data: DataFolder) -> set[Path]:
    """Return what belongs where the folder is looked for, wherever it is."""
    if before != data.home:
        return set()
    return {before / FORWARDING, data.moving_lock, before / data.lock.name}


def _tells_of_the_place(path: Path, before: Path, data: DataFolder) -> bool:
    """Whether a file said who worked there, or where the folder was to go; it is in no copy."""
    own = (data.move_request.name, UNFINISHED, MOVED_FROM)
    return path.name == data.lock.name or path in {before / name for name in own}


def _same(path: Path, copy: Path) -> bool:
    if path.is_symlink():
        return copy.is_symlink()
    if not copy.is_file() or copy.stat().st_size != path.stat().st_size:
        return False
    with path.open("rb") as one, copy.open("rb") as other:
        while (part := one.read(PART_BYTES)) == other.read(PART_BYTES):
            if not part:
                return True
    return False
