"""The history's rows."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.text import clock, day_and_time
from musicrec_desktop.services.listeners.history import HeardTrack

Index = QModelIndex | QPersistentModelIndex

ORIGINS = {
    "songs": "Songs",
    "album": "Album",
    "artist": "Artist",
    "genre": "Genre",
    "folder": "Folder",
    "similar": "Similar tracks",
    "radio": "Radio",
    "playlist": "Playlist",
    "search": "Search",
    "history": "History",
    "queue": "Queue",
    "file": "File",
}
OUTCOMES = {"skipped": "skipped", "stopped": "stopped"}


class HistoryColumn(IntEnum):
    """The columns, from left to right."""

    WHEN = 0
    TITLE = 1
    ARTIST = 2
    ALBUM = 3
    HEARD = 4
    FROM = 5
    WHO = 6


@dataclass(frozen=True, slots=True)
class _Kind:
    heading: str
    text: Callable[[HeardTrack, datetime], str]


_COLUMNS: dict[HistoryColumn, _Kind] = {
    HistoryColumn.WHEN: _Kind("When", lambda row, now: day_and_time(row.play.started_at, now)),
    HistoryColumn.TITLE: _Kind("Title", lambda row, _: row.track.title),
    HistoryColumn.ARTIST: _Kind("Artist", lambda row, _: row.track.artist),
    HistoryColumn.ALBUM: _Kind("Album", lambda row, _: row.track.tags.album),
    HistoryColumn.HEARD: _Kind("Heard", lambda row, _: _heard(row)),
    HistoryColumn.FROM: _Kind("From", lambda row, _: ORIGINS.get(row.play.origin, "")),
    HistoryColumn.WHO: _Kind("Who", lambda _row, _now: ""),  # the model knows the names
}


class HistoryTableModel(QAbstractTableModel):
    """Plays by row, the newest first."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[HeardTrack] = []
        self._names: Mapping[int, str] = {}
        self._now = datetime.now().astimezone()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HistoryColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        kind, row = _COLUMNS[HistoryColumn(index.column())], self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(index.column(), kind, row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{kind.heading}: {self._text(index.column(), kind, row) or 'unknown'}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[HistoryColumn(section)].heading.upper()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def show_rows(
        self,
        rows: Sequence[HeardTrack],
        now: float | None = None,
        names: Mapping[int, str] | None = None,
    ) -> None:
        """Replace everything that is shown.

        Parameters
        ----------
        rows : sequence of HeardTrack
        now : float, optional
            Unix time, which decides what was today.
        names : mapping of int to str, optional
            What listeners are called, by id.
        """
        self.beginResetModel()
        self._rows = list(rows)
        self._names = names or {}
        self._now = datetime.fromtimestamp(time.time() if now is None else now).astimezone()
        self.endResetModel()

    def tracks(self) -> list[Track]:
        """Return the track of every row."""
        return [row.track for row in self._rows]

    def play_ids(self, rows: Sequence[int]) -> list[int]:
        """Return the ids of the plays in some rows."""
        return [self._rows[row].play.id for row in rows]

    def _text(self, column: int, kind: _Kind, row: HeardTrack) -> str:
        if column == HistoryColumn.WHO:
            return self._names.get(row.play.listener_id, "")
        return kind.text(row, self._now)


def _heard(row: HeardTrack) -> str:
    """Return how long a play lasted, and how it ended where that was not the end."""
    if row.play.played_seconds is None:
        return ""
    ending = OUTCOMES.get(row.ending or "", "")
    return ", ".join(part for part in (clock(row.play.played_seconds), ending) if part)
