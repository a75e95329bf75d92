"""Where dialogs that ask for music begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def music_place() -> str:
    """Return the first of the system's folders for music that is there, or the home folder."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.MusicLocation)
    return next((place for place in places if Path(place).is_dir()), str(Path.home()))
