"""Whether a file that is not there is gone, or on a drive that may be away."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

# Where systems put drives, and how far below: in a folder for each user, or at once.
FOR_DRIVES = {"/media": 2, "/mnt": 1, "/run/media": 2, "/Volumes": 1}
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
            within = [entry.path for entry in entries]
        changed = os.stat(place).st_mtime  # noqa: PTH116 - keeps bytes
    except OSError:
        return True
    if _below_any(folder, roots) and not _below_any(place, roots):
        return True
    if _is_for_drives(place, within):
        return True
    if within:
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


def _is_for_drives(place: str, within: Sequence[str]) -> bool:
    """Whether drives appear in a folder, or one as this folder that is empty without it."""
    if os.path.basename(place) == OF_SHARES:  # noqa: PTH119
        return True
    for above, levels in FOR_DRIVES.items():
        if place == above:
            return not os.path.ismount(place)
        if _below(place, above) and place[len(above) :].count(os.sep) <= levels:
            # One that holds music may be bound to another folder: nothing tells it from any.
            return not _on_drive(place, above) and (not within or any(map(os.path.ismount, within)))
    return False


def _on_drive(place: str, above: str) -> bool:
    while place != above:
        if os.path.ismount(place):
            return True
        place = os.path.dirname(place)  # noqa: PTH120
    return False


def _below_any(place: str, folders: Sequence[str]) -> bool:
    return any(_below(place, folder) for folder in folders)


def _below(place: str, folder: str) -> bool:
    return place == folder or place.startswith(os.path.join(folder, ""))  # noqa: PTH118
