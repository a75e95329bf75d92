"""The music among files and folders that somebody hands over."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.library.files import is_audio_name, is_sheet_name
from musicrec_desktop.library.scanner import walk

logger = logging.getLogger(__name__)


def audio_files(paths: Sequence[str]) -> list[str]:
    """Return files that can be played: those named, and those in folders that are named.

    Parameters
    ----------
    paths : sequence of str
        Absolute. What is neither music, nor a CUE sheet, nor a folder is left out.

    Raises
    ------
    FolderMissing
        If a folder cannot be entered.
    """
    found: list[str] = []
    for path in paths:
        if Path(path).is_dir():
            found += [each.path for each in walk(path, on_error=_left_out)]
        elif is_audio_name(path) or is_sheet_name(path):
            found.append(path)
    return found


def _left_out(path: str, reason: str) -> None:
    logger.warning("left out of what was handed over: %s: %s", display_path(path), reason)
