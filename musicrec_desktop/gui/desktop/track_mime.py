"""Tracks as they travel: dragged, copied, and dropped on other programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QMetaType, QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.desktop.file_urls import file_url

TRACKS_TYPE = "application/x-musicrec-tracks"
URLS_TYPE, TEXT_TYPE = "text/uri-list", "text/plain"  # no words
URL_LINES, AS_BYTES = f"{URLS_TYPE} as lines", QMetaType(QMetaType.Type.QByteArray)  # no words
# What file managers of GNOME's kind paste; the others take the addresses alone.
COPIED_FILES_TYPE = "x-special/gnome-copied-files"


def track_mime(tracks: Sequence[Track]) -> QMimeData:
    """Return tracks as files for other programs, as lines of text, and as ids for this one."""
    return _TrackMime(tracks)


class _TrackMime(QMimeData):
    """Tracks of which each form is made when somebody asks for it, and then kept.

    Of a library that is copied or dragged as a whole mostly nobody asks for most of them.
    """

    def __init__(self, tracks: Sequence[Track]) -> None:
        super().__init__()
        self._tracks = tuple(tracks)
        self._made: dict[str, object] = {}
        self._forms: dict[str, Callable[[], object]] = {
            URLS_TYPE: self._urls,
            COPIED_FILES_TYPE: self._copied_files,
            TEXT_TYPE: lambda: as_text(self._tracks),
        }
        if any(track.id >= 0 for track in tracks):  # not files of no library
            self._forms = {TRACKS_TYPE: self._ids, **self._forms}

    def formats(self) -> list[str]:
        """Return what it can be had as, with what was added to it."""
        return [*self._forms, *super().formats()]

    def retrieveData(self, mime_type: str, preferred: QMetaType | QMetaType.Type) -> object:
        """Make one form of the tracks."""
        if mime_type not in self._forms:
            return super().retrieveData(mime_type, preferred)
        lines = mime_type == URLS_TYPE and preferred == AS_BYTES  # what other programs are sent
        form = URL_LINES if lines else mime_type
        if form not in self._made:
            self._made[form] = self._url_lines() if lines else self._forms[mime_type]()
        return self._made[form]

    def _ids(self) -> QByteArray:
        ours = [str(track.id) for track in self._tracks if track.id >= 0]
        return QByteArray(",".join(ours).encode())

    def _urls(self) -> list[QUrl]:
        return [file_url(path) for path in paths_of(self._tracks)]

    def _url_lines(self) -> QByteArray:
        return QByteArray("".join(f"{line}\r\n" for line in self._lines()).encode())

    def _copied_files(self) -> QByteArray:
        return QByteArray("\n".join(["copy", *self._lines()]).encode())

    def _lines(self) -> list[str]:
        return QUrl.toStringList(self._urls(), QUrl.ComponentFormattingOption.FullyEncoded)


def track_ids(data: QMimeData) -> list[int]:
    """Return the ids of tracks that come from this program; none where it is something else."""
    raw = bytes(data.data(TRACKS_TYPE).data()).decode()
    return [int(number) for number in raw.split(",") if number.isdigit()]


def take_copy(event: QDropEvent) -> None:
    """Take files that come from another program, which is told that they stay where they are.

    A file manager that proposes to move them, and hears that they were, may delete them.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


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
