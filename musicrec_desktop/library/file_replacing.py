"""Change a file by way of a copy beside it: it is the old one or the new one, never half.

The copy is renamed over the file once it is on the disk. A program that has the file
open, as a player has, goes on with the old content.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import mutagen

from musicrec_desktop.core.tag_edits import TagsNotWritten
from musicrec_desktop.core.translation import translate
from musicrec_desktop.core.unfinished_writing import writing
from musicrec_desktop.library.files import kept_time

MAX_NAME = 40  # characters of the file's name that the copy's name repeats
STALE_SECONDS = 15 * 60.0  # a copy that old belongs to no program that still runs
_COPY = re.compile(r"\..*-[0-9a-f]{12}\.musicrec-part(\.[^.]*)?", re.DOTALL)
_BUSY = (errno.EBUSY, errno.ETXTBSY)
_WINDOWS_SHARING = (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION

SizeAndTime = tuple[int, int]


def is_unfinished_copy(name: str) -> bool:
    """Return whether a file's name is that of a copy that was never renamed.

    Such names begin with a dot, which hides them from scans.
    """
    return _COPY.fullmatch(name) is not None


def sweep(folder: str, *, older_than_seconds: float = STALE_SECONDS) -> int:
    """Remove copies that a program which was killed has left in a folder; return how many.

    Parameters
    ----------
    folder : str
    older_than_seconds : float
        Younger ones may belong to a program that still runs.
    """
    before = time.time() - older_than_seconds
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        copies = [entry for entry in entries if is_unfinished_copy(entry.name)]
        return sum(_swept(copy, before) for copy in copies)
    return 0


def _swept(copy: os.DirEntry[str], before: float) -> bool:
    """Remove a copy last written before a time; one that may not be removed stays."""
    with contextlib.suppress(OSError):
        if copy.stat().st_mtime <= before:
            Path(copy.path).unlink(missing_ok=True)
            return True
    return False


@contextlib.contextmanager
def replacing_by_copy(
    path: str, *, expected: SizeAndTime | None = None, keep_mtime: bool = False
) -> Iterator[str]:
    """Offer a copy of a file, which takes the file's place when the block ends well.

    Permissions, extended attributes and, where that is allowed, the owner stay. A
    link is followed: what it leads to is replaced. Of several hard links to one
    file, this one comes to lead to the new file, the others keep the old.

    Parameters
    ----------
    path : str
    expected : (int, int), optional
        Size in bytes and time of change in nanoseconds that the file must have.
    keep_mtime : bool
        Whether the file keeps its time of change.

    Yields
    ------
    str
        The path of the copy.

    Raises
    ------
    TagsNotWritten
        If the file cannot be copied or replaced; it is then as it was.
    """
    real = os.path.realpath(path)
    copy = ""
    try:
        with writing(), _explained(path):
            before = _checked(path, real, expected)
            copy = _name_of_copy(real)
            _copy(real, copy)
            yield copy
            _settle(real, copy, before, keep_mtime=keep_mtime)
            after = Path(real).stat()
            if _identity(after) != _identity(before):
                raise _changed(path)
            Path(copy).replace(real)
            _sync_folder(real)
    finally:
        if copy:
            with contextlib.suppress(OSError):
                Path(copy).unlink()


def _checked(path: str, real: str, expected: SizeAndTime | None) -> os.stat_result:
    status = Path(real).stat()
    if not stat.S_ISREG(status.st_mode):
        raise TagsNotWritten(path, translate("Reasons", "it is not a file"))
    if not status.st_mode & 0o222 or not os.access(real, os.W_OK):
        raise TagsNotWritten(
            path,
            translate("Reasons", "it is write-protected"),
            translate("Next steps", "Change its permissions first."),
        )
    if expected is not None and expected != (status.st_size, kept_time(status.st_mtime_ns)):
        raise _changed(path)
    return status


def _changed(path: str) -> TagsNotWritten:
    return TagsNotWritten(
        path,
        translate("Reasons", "another program has changed it meanwhile"),
        translate("Next steps", "Scan the folder, and edit it again."),
    )


def _identity(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _name_of_copy(real: str) -> str:
    folder, name = os.path.split(real)
    stem, extension = os.path.splitext(name)  # noqa: PTH122 - bytes that are not UTF-8 stay
    short = f".{stem[:MAX_NAME]}-{secrets.token_hex(6)}.musicrec-part{extension[:12]}"  # no words
    return os.path.join(folder, short)  # noqa: PTH118


def _copy(real: str, copy: str) -> None:
    descriptor = os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    os.close(descriptor)
    shutil.copyfile(real, copy)


def _settle(real: str, copy: str, before: os.stat_result, *, keep_mtime: bool) -> None:
    """Give the copy what the file had beside its content, and bring it onto the disk."""
    with contextlib.suppress(OSError):  # of another user's, to whom only root may give it
        if hasattr(os, "chown"):
            os.chown(copy, before.st_uid, before.st_gid)
    shutil.copystat(real, copy)  # after the owner, because changing it drops bits of the mode
    mtime_ns = before.st_mtime_ns if keep_mtime else time.time_ns()
    os.utime(copy, ns=(before.st_atime_ns, mtime_ns))
    with Path(copy).open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(real: str) -> None:
    """Bring the renaming onto the disk, where the system lets folders be synced."""
    with contextlib.suppress(OSError):
        folder = os.open(os.path.dirname(real), os.O_RDONLY)  # noqa: PTH120
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextlib.contextmanager
def _explained(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise explained(path, error) from error
    except mutagen.MutagenError as error:
        cause = error.args[0] if error.args else None
        if isinstance(cause, OSError):  # mutagen wraps what the operating system says
            raise explained(path, cause) from error
        raise TagsNotWritten(
            path, translate("Reasons", "its tags are damaged ({reason})", reason=error)
        ) from error


def explained(path: str, error: OSError) -> TagsNotWritten:
    """Turn what the operating system says into a sentence with a next step."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return TagsNotWritten(
            path,
            translate("Reasons", "the disk is full"),
            translate("Next steps", "Free as much space as the file takes, and try again."),
        )
    if getattr(error, "winerror", None) in _WINDOWS_SHARING or error.errno in _BUSY:
        return TagsNotWritten(
            path,
            translate("Reasons", "another program has it open"),
            translate("Next steps", "Stop playing it, and try again."),
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return TagsNotWritten(
            path,
            translate("Reasons", "permission was denied"),
            translate("Next steps", "Check the permissions of the file and its folder."),
        )
    if error.errno == errno.EROFS:
        return TagsNotWritten(path, translate("Reasons", "its drive may only be read"))
    if error.errno == errno.ENOENT:
        return TagsNotWritten(
            path,
            translate("Reasons", "it is not there"),
            translate("Next steps", "Connect its drive, or scan the folder."),
        )
    reason = (error.strerror or str(error)).lower()
    return TagsNotWritten(path, reason, translate("Next steps", "Check the drive, and try again."))
