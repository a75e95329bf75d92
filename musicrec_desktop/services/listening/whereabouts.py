"""Whether a file that is not there is gone, or on a drive that may be away."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

FOR_DRIVES = ("/media", "/mnt", "/run/media", "/Volumes")  # where systems put them
OF_SHARES = "gvfs"  # the folder in which GNOME shows those of a network

Newest = Callable[[str], float | None]
IsAway = Callable[[str], bool]


def is_away_from(roots: Sequence[str], newest: Newest) -> IsAway:
    """Return what says of a missing file whether its drive may be away, at this moment.

    What goes on elsewhere for a file that comes back with its drive has taken its plays and
    stars: in doubt, it is away.

    Parameters
    ----------
    roots : sequence of str
        Folders of the library.
    newest : callable
        Returns when the last of the files below a folder became known; None where none is.
    """
    known: dict[str, bool] = {}

    def is_away(path: str) -> bool:
        folder = os.path.dirname(path)  # noqa: PTH120 - keeps bytes
        if folder not in known:
            known[folder] = _is_away(folder, roots, newest)
        return known[folder]

    return is_away


def _is_away(folder: str, roots: Sequence[str], newest: Newest) -> bool:
    try:
        place = _nearest(folder)
        with os.scandir(place) as entries:  # a link that leads nowhere, or a share, raises
            empty = next(entries, None) is None
        changed = os.stat(place).st_mtime  # noqa: PTH116 - keeps bytes
    except OSError:
        return True
    if (_below_any(folder, roots) and not _below_any(place, roots)) or _waits_for_drive(place):
        return True
    if not empty:
        return False
    # Nothing was changed in the place of a drive since there is music on it.
    known = newest(place)
    return known is None or changed <= known


def _nearest(folder: str) -> str:
    """Return the folder, or the nearest above it of which there is anything."""
    while True:
        try:
            os.lstat(folder)
        except (FileNotFoundError, NotADirectoryError):
            above = os.path.dirname(folder)  # noqa: PTH120
            if above == folder:
                raise
            folder = above
        else:
            return folder


def _waits_for_drive(place: str) -> bool:
    """Whether a folder is one in which drives appear, and on none of them."""
    if os.path.basename(place) == OF_SHARES:  # noqa: PTH119
        return True
    above = next((each for each in FOR_DRIVES if _below(place, each)), None)
    while above is not None and not os.path.ismount(place):
        if place == above:
            return True
        place = os.path.dirname(place)  # noqa: PTH120
    return False


def _below_any(place: str, folders: Sequence[str]) -> bool:
    return any(_below(place, folder) for folder in folders)


def _below(place: str, folder: str) -> bool:
    return place == folder or place.startswith(os.path.join(folder, ""))  # noqa: PTH118
