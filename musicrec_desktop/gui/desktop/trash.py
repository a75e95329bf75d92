"""The system's trash, by Qt."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.library.trashing import NotTrashed

NOTE_BYTES = 4096  # what a trash writes down of a file


def move_to_trash(path: str, playing: str = "") -> str:
    """Move a file to the trash; it is never deleted where there is none.

    Parameters
    ----------
    path : str
        Absolute.
    playing : str, optional
        The file that is heard now, which Windows does not let go of.

    Returns
    -------
    str
        Where it is in the trash; empty where the system does not tell.

    Raises
    ------
    NotTrashed
        If it stays where it is.
    """
    if not _is_text(path):  # Qt would leave out what it cannot read, and take another file
        raise NotTrashed(path, translate("Reasons", "the trash takes no name that is not Unicode"))
    if not os.path.lexists(path):
        raise NotTrashed(path, translate("Reasons", "it is not there"))
    if sys.platform not in ("win32", "darwin"):
        _make_home_of_trash()
    file = QFile(path)
    if not file.moveToTrash():
        raise NotTrashed(path, _reason(path, playing))
    kept = os.path.normpath(file.fileName())
    return kept if kept != os.path.normpath(path) and os.path.lexists(kept) else ""


def _make_home_of_trash() -> None:
    """Make the folder that Qt makes the trash in, as its specification wants it."""
    place = QStandardPaths.StandardLocation.GenericDataLocation
    try:
        Path(QStandardPaths.writableLocation(place)).mkdir(0o700, parents=True, exist_ok=True)
    except OSError:
        return  # on another drive there may be a trash all the same


def _reason(path: str, playing: str) -> str:
    if sys.platform == "win32":
        if path == playing:
            return translate("Reasons", "it is being played, and Windows holds it until it is not")
        return translate(
            "Reasons", "a program has it open, or its drive has no trash, as on a network"
        )
    if not os.path.lexists(path):
        return translate("Reasons", "it is not there")
    folder = Path(path).parent
    if not os.access(folder, os.W_OK):
        return translate("Reasons", "its folder cannot be changed, or its drive is read-only")
    if shutil.disk_usage(folder).free < NOTE_BYTES:
        return translate("Reasons", "the disk is full")
    return translate("Reasons", "its drive has no trash, as on a network")


def _is_text(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
