"""Tracks as they travel: dragged, copied, and dropped on other programs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QUrl

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.file_urls import file_url

TRACKS_TYPE = "application/x-musicrec-tracks"
# What file managers of GNOME's kind paste; the others take the addresses alone.
COPIED_FILES_TYPE = "x-special/gnome-copied-files"


def track_mime(tracks: Sequence[Track]) -> QMimeData:
    """Return tracks as files for other programs, as lines of text, and as ids for this one."""
    data = QMimeData()
    ours = [str(track.id) for track in tracks if track.id >= 0]  # not files of no library
    if ours:
        data.setData(TRACKS_TYPE, ",".join(ours).encode())
    urls = [file_url(path) for path in paths_of(tracks)]
    data.setUrls(urls)
    lines = QUrl.toStringList(urls, QUrl.ComponentFormattingOption.FullyEncoded)
    data.setData(COPIED_FILES_TYPE, "\n".join(["copy", *lines]).encode())
    data.setText(as_text(tracks))
    return data


def track_ids(data: QMimeData) -> list[int]:
    """Return the ids of tracks that come from this program; none where it is something else."""
    raw = bytes(data.data(TRACKS_TYPE).data()).decode()
    return [int(number) for number in raw.split(",") if number.isdigit()]


def paths_of(tracks: Sequence[Track]) -> list[str]:
    """Return the files of tracks, each once: several tracks may lie in one."""
    return list(dict.fromkeys(track.path for track in tracks))


def as_text(tracks: Sequence[Track]) -> str:
    """Return a line for each track: artist, title, album."""
    return "\n".join(
        " – ".join(filter(None, (track.artist, track.title)))
        + (f" ({track.tags.album})" if track.tags.album else "")
        for track in tracks
    )
