"""Which files are audio by their names, and one way of writing a path."""

from __future__ import annotations

import os
import re
from pathlib import PureWindowsPath

# fmt: off
AUDIO_EXTENSIONS = frozenset({
    "3ga", "aac", "ac3", "afc", "aif", "aifc", "aiff", "amr", "ape", "asf", "au", "awb", "caf",
    "dff", "dsf", "dts", "eac3", "ec3", "flac", "m4a", "m4b", "m4r", "mka", "mp+", "mp1", "mp2",
    "mp3", "mp4", "mpc", "mpga", "mpp", "oga", "ogg", "opus", "ra", "snd", "spx", "tak", "tta",
    "voc", "w64", "wav", "wave", "weba", "webm", "wma", "wv",
})
# fmt: on
COVER_STEMS = ("cover", "folder", "front")  # the first that is there is taken
COVER_SUFFIXES = ("jpg", "jpeg", "png", "webp", "gif", "bmp")
DISC_FOLDER = re.compile(r"(?:cd|disc|disk|disque)[ _.-]*(?P<disc_number>\d{1,2})", re.IGNORECASE)
LATEST_NS = (1 << 63) - 1  # SQLite's largest number


def is_audio_name(name: str) -> bool:
    """Return whether a file's name looks like audio the program may read."""
    _, dot, extension = name.rpartition(".")
    return bool(dot) and extension.lower() in AUDIO_EXTENSIONS


def is_sheet_name(name: str) -> bool:
    """Return whether a file's name is that of a CUE sheet."""
    return name[-4:].lower() == ".cue"


def is_cover_name(name: str) -> bool:
    """Return whether a file's name is that of an album's picture."""
    stem, _, suffix = name.lower().rpartition(".")
    return stem in COVER_STEMS and suffix in COVER_SUFFIXES


def kept_time(time_ns: int) -> int:
    """Return a time of change as the library holds it: no later than 2262, no earlier than 1677.

    Damaged file systems, and clocks that were wrong, leave any time at all.
    """
    return min(max(time_ns, -LATEST_NS - 1), LATEST_NS)


def absolute(path: str) -> str:
    """Return the one spelling of a path: absolute, without "..", links left as they are."""
    return os.path.abspath(path)  # noqa: PTH100 - Path.resolve() would follow links


def is_windows_path(path: str) -> bool:
    """Return whether a path is one of Windows, and whole, on whatever system it is read.

    It begins with a drive, or with two backslashes and the name of a computer.
    """
    named = PureWindowsPath(path)
    return named.is_absolute() and (named.drive.endswith(":") or path.startswith("\\\\"))


def is_there(path: str) -> bool:
    """Return whether a file can be reached; one behind a locked folder cannot."""
    return os.path.exists(path)  # noqa: PTH110 - Path.exists() raises for what is locked


def is_locked(path: str) -> bool:
    """Return whether it cannot be told if a file is there, or it may not be read."""
    try:
        os.stat(path)  # noqa: PTH116 - keeps bytes
    except PermissionError:
        return True
    except OSError:
        return False
    return not os.access(path, os.R_OK)
