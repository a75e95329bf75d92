"""Move a file to another name on its drive, never over another file."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.core.unfinished_writing import writing


class FileNotMoved(MusicRecError):
    """A file that stayed where it is.

    Parameters
    ----------
    path : str
    reason : str
        A clause for people.
    next_step : str
    """

    exit_code = 9

    def __init__(self, path: str, reason: str, next_step: str = "") -> None:
        said = translate(
            "Errors", "“{path}” was not moved: {reason}.", path=display_path(path), reason=reason
        )
        super().__init__(said, next_step)
        self.path = path
        self.reason = reason


def move_file(source: str, target: str) -> None:
    """Give a file another name; folders are made where they are missing.

    Parameters
    ----------
    source, target : str
        Absolute, on one drive.

    Raises
    ------
    FileNotMoved
        If something is at ``target`` already, or the system refuses.
    """
    try:
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        if _same_but_for_case(source, target) or os.name == "nt":
            os.rename(source, target)  # noqa: PTH104 - Windows: never over another file
            return
        # Made by nobody else: what is renamed over is ours.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            with writing():
                Path(source).replace(target)
        except OSError:
            Path(target).unlink()
            raise
    except OSError as error:
        raise _explained(source, error) from error


def _same_but_for_case(source: str, target: str) -> bool:
    """Return whether a file system that ignores case finds the source under both names."""
    if source.casefold() != target.casefold():
        return False
    with contextlib.suppress(OSError):
        return os.path.samefile(source, target)  # noqa: PTH121
    return False


def _explained(source: str, error: OSError) -> FileNotMoved:
    if error.errno == errno.EEXIST:
        return FileNotMoved(source, translate("Reasons", "another file has this name already"))
    if error.errno == errno.EXDEV:
        return FileNotMoved(
            source,
            translate("Reasons", "the folder is on another drive"),
            translate("Next steps", "Choose one on this drive."),
        )
    if error.errno == errno.ENOENT:
        return FileNotMoved(
            source,
            translate("Reasons", "it is not there"),
            translate("Next steps", "Connect its drive, or scan the folder."),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return FileNotMoved(
            source,
            translate("Reasons", "permission was denied"),
            translate("Next steps", "Check the folder’s permissions."),
        )
    if error.errno == errno.ENAMETOOLONG:
        return FileNotMoved(
            source,
            translate("Reasons", "its new name would be too long"),
            translate("Next steps", "Shorten the pattern."),
        )
    return FileNotMoved(
        source, (error.strerror or str(error)).lower(), translate("Next steps", "Check the drive.")
    )


def clear_placeholder(source: str, target: str) -> None:
    """Remove the empty file that a program which was killed has left where it moved to."""
    with contextlib.suppress(OSError):
        if Path(source).exists() and Path(target).stat().st_size == 0:
            Path(target).unlink()


def remove_empty_folders(folder: str, root: str) -> int:
    """Remove a folder that holds nothing, and those above it, up to ``root``; return how many."""
    removed = 0
    inside = os.path.join(root, "")  # noqa: PTH118
    while folder.startswith(inside) and folder != root:
        try:
            Path(folder).rmdir()
        except OSError:
            break  # it holds something
        removed += 1
        folder = str(Path(folder).parent)
    return removed
