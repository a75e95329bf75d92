"""Is everything there that the program needs, and if not, what to do about it."""

from __future__ import annotations

import ctypes.util
import importlib.metadata
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.paths import DataFolder

PACKAGES = (
    "PySide6-Essentials",
    "PySide6-Addons",
    "numpy",
    "scipy",
    "librosa",
    "scikit-learn",
    "annoy",
    "av",
    "mutagen",
    "SQLAlchemy",
    "alembic",
    "pydub",
)
LINUX_LIBRARIES = {
    "pulse": ("libpulse0", "sound"),
    "EGL": ("libegl1", "the window"),
    "GL": ("libgl1", "the window"),
    "xkbcommon": ("libxkbcommon0", "the window"),
    "xcb-cursor": ("libxcb-cursor0", "the window under X11"),
    "fontconfig": ("libfontconfig1", "text"),
    "dbus-1": ("libdbus-1-3", "the desktop"),
}
MINIMUM_FREE_BYTES = 500_000_000


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at.

    Attributes
    ----------
    name, detail : str
    ok : bool
    advice : str
        What to do where it is not ok.
    """

    name: str
    ok: bool
    detail: str
    advice: str = ""


def examine(data: DataFolder) -> Iterator[Check]:
    """Look at versions, system libraries, folders and disk space.

    Parameters
    ----------
    data : DataFolder

    Yields
    ------
    Check
    """
    yield Check("Python", sys.version_info >= (3, 11), platform.python_version(), "Use 3.11 or up.")
    yield from _packages()
    if sys.platform.startswith("linux"):
        yield from _libraries()
    yield _writable("Data folder", data.root)
    yield _writable("Temporary folder", Path(tempfile.gettempdir()))
    yield _disk_space(data.root)
    yield _fts5()


def _packages() -> Iterator[Check]:
    for name in PACKAGES:
        try:
            version = importlib.metadata.version(name)
            # A bundle holds what is needed of librosa, which is its filter banks.
            part = ", its filter banks" if name == "librosa" and _bundled() else ""
            yield Check(name, True, version + part)
        except importlib.metadata.PackageNotFoundError:
            yield Check(name, False, "not installed", "Run: python3 packaging/bootstrap.py setup")


def _libraries() -> Iterator[Check]:
    for library, (package, purpose) in LINUX_LIBRARIES.items():
        found = ctypes.util.find_library(library) or _in_bundle(library)
        yield Check(
            f"lib{library}",
            found is not None,
            found or f"missing, needed for {purpose}",
            f"Install it; on Debian and Ubuntu: sudo apt install {package}",
        )


def _bundled() -> bool:
    return bool(getattr(sys, "frozen", False))


def _in_bundle(library: str) -> str | None:
    """Return the file name of a library that came with the program."""
    folder = getattr(sys, "_MEIPASS", None)
    found = Path(folder).glob(f"lib{library}.so*") if folder is not None else ()
    return next((path.name for path in found), None)


def _writable(name: str, folder: Path) -> Check:
    nearest = folder
    while not nearest.exists() and nearest != nearest.parent:
        nearest = nearest.parent
    ok = os.access(nearest, os.W_OK | os.X_OK)
    return Check(
        name,
        ok,
        display_path(folder) + ("" if ok else " cannot be written"),
        "Change its permissions, or choose another folder with --data-dir.",
    )


def _disk_space(folder: Path) -> Check:
    nearest = folder
    while not nearest.exists():
        nearest = nearest.parent
    free = shutil.disk_usage(nearest).free
    return Check(
        "Disk space",
        free > MINIMUM_FREE_BYTES,
        f"{free / 1e9:.1f} GB free",
        "Features need about 12 KB a track; free some space.",
    )


def _fts5() -> Check:
    import sqlite3

    with sqlite3.connect(":memory:") as connection:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    connection.close()
    return Check(
        "SQLite",
        "ENABLE_FTS5" in options,
        f"{sqlite3.sqlite_version}, full-text search {'yes' if 'ENABLE_FTS5' in options else 'no'}",
        "Use a Python whose SQLite has FTS5; python.org's and Debian's do.",
    )
