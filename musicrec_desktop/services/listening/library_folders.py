"""Folders that are to become part of the library."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from musicrec_desktop.core.errors import FolderMissing, display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.files import is_locked, is_there


def require_folder(folder: str) -> None:
    """Check that a folder exists and may be listed.

    Raises
    ------
    FolderMissing
    """
    if not is_there(folder) and not is_locked(folder):
        raise FolderMissing(
            translate("Library", "The folder “{path}” does not exist.", path=display_path(folder)),
            translate("Next steps", "Check the spelling, or connect the drive it is on."),
        )
    if not is_locked(folder) and not Path(folder).is_dir():
        raise FolderMissing(
            translate("Library", "“{path}” is a file, not a folder.", path=display_path(folder)),
            translate("Next steps", "Name the folder it is in."),
        )
    if not os.access(folder, os.R_OK | os.X_OK):
        raise FolderMissing(
            translate("Library", "The folder “{path}” may not be read.", path=display_path(folder)),
            translate("Next steps", "Check its permissions."),
        )


def spelling_known(folder: str, known: Sequence[str]) -> str:
    """Return the spelling that a folder is known by, on a disk to which case does not matter."""
    return next(
        (
            other
            for other in known
            if other.casefold() == folder.casefold()
            and is_there(other)
            and Path(other).samefile(folder)
        ),
        folder,
    )
