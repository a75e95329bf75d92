"""Names for files that are not there yet."""

from __future__ import annotations

from collections.abc import Collection
from itertools import count
from pathlib import Path

from musicrec_desktop.library.path_patterns import safe_name


def free_name(
    folder: Path,
    name: str,
    ending: str,
    beside: tuple[str, ...] = (),
    promised: Collection[Path] = (),
) -> Path:
    """Return a path at which nothing is, numbered where something is at the first.

    Parameters
    ----------
    folder : pathlib.Path
    name : str
        Of anything; what no file may be called is replaced.
    ending : str
        Such as ".flac".
    beside : tuple of str
        Endings of files that are written with it, whose places have to be free as well.
    promised : collection of pathlib.Path
        Files that are not there yet, but being written.
    """
    for number in count(1):
        path = folder / safe_name(name if number == 1 else f"{name} {number}", ending)
        if any(each.with_suffix("") == path.with_suffix("") for each in promised):
            continue
        if not any(path.with_suffix(each).exists() for each in (ending, *beside)):
            return path
    raise AssertionError("numbers do not end")
