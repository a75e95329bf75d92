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
from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.gui.models.track_columns import cell_said
from musicrec_desktop.gui.words.text import clock, day_and_time, day_or_time
from musicrec_desktop.services.listeners.history import HeardTrack

Index = QModelIndex | QPersistentModelIndex

ORIGINS = {  # where plays came from
    "songs": to_translate("History", "Songs"),
    "album": to_translate("History", "Album"),
    "artist": to_translate("History", "Artist"),
    "genre": to_translate("History", "Genre"),
    "folder": to_translate("History", "Folder"),
    "similar": to_translate("History", "Similar tracks"),
    "radio": to_translate("History", "Radio"),
    "playlist": to_translate("History", "Playlist"),
    "search": to_translate("History", "Search"),
    "history": to_translate("History", "History"),
    "queue": to_translate("History", "Queue"),
    "file": to_translate("History", "File"),
    "map": to_translate("Music map", "Music map"),
    "mix": to_translate("History", "Mix"),
    "blend": to_translate("History", "Blend"),
    "path": to_translate("History", "Path"),
}
OUTCOMES = {
    "skipped": to_translate("History", "skipped"),
    "stopped": to_translate("History", "stopped"),
}


class HistoryColumn(IntEnum):
    """The columns, from left to right."""

    WHEN = 0
    TITLE = 1
    ARTIST = 2
    ALBUM = 3
    HEARD = 4
    FROM = 5
    WHO = 6


DOWNWARDS = (HistoryColumn.WHEN, HistoryColumn.HEARD)  # which most want the highest of


@dataclass(frozen=True, slots=True)
class _Kind:
    heading: str
    text: Callable[[HeardTrack, datetime], str]
    comment: str = ""

    @property
    def name(self) -> str:
        return translated("Columns", self.heading, comment=self.comment)


_COLUMNS: dict[HistoryColumn, _Kind] = {
    HistoryColumn.WHEN: _Kind(
        to_translate("Columns", "When"), lambda row, now: day_and_time(row.play.started_at, now)
    ),
    HistoryColumn.TITLE: _Kind(to_translate("Columns", "Title"), lambda row, _: row.track.title),
    HistoryColumn.ARTIST: _Kind(to_translate("Columns", "Artist"), lambda row, _: row.track.artist),
    HistoryColumn.ALBUM: _Kind(
        to_translate("Columns", "Album"), lambda row, _: row.track.tags.album
    ),
    HistoryColumn.HEARD: _Kind(
        to_translate("Columns", "Heard", "How long"),
        lambda row, _: _heard(row),
        "How long",  # no words
    ),
    HistoryColumn.FROM: _Kind(
        to_translate("Columns", "From", "Which page"),
        lambda row, _: origin_said(row.play.origin),
        "Which page",  # no words
    ),
    HistoryColumn.WHO: _Kind(
        to_translate("Columns", "Who"), lambda _row, _now: ""
    ),  # the model knows the names
}


class HistoryTableModel(QAbstractTableModel):
    """Entries of the history by row, in the order in which they are given."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[HeardTrack] = []
        self._names: Mapping[int, str] = {}
        self._now = datetime.now().astimezone()
        self.sorted_by, self.descending = HistoryColumn.WHEN, True
        self._brief = False

    def set_brief(self, brief: bool) -> None:
        """Say when in few letters, where the column is narrow; the whole is said on hover."""
        if brief != self._brief:
            self._brief = brief
            if self._rows:
                last = self.index(len(self._rows) - 1, HistoryColumn.WHEN)
                self.dataChanged.emit(self.index(0, HistoryColumn.WHEN), last)

    def sort_by(self, column: HistoryColumn) -> None:
        """Say that rows come in the order of a column; of the same one, the other way round."""
        again = column == self.sorted_by
        self.descending = not self.descending if again else column in DOWNWARDS
        self.sorted_by = column
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(HistoryColumn) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HistoryColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        kind, row = _COLUMNS[HistoryColumn(index.column())], self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole and self._brief and not index.column():
            return day_or_time(row.play.started_at, self._now)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(index.column(), kind, row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_said(kind.name, self._text(index.column(), kind, row))
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
            arrow = ("↓" if self.descending else "↑") if section == self.sorted_by else ""
            return f"{_COLUMNS[HistoryColumn(section)].name.upper()} {arrow}".rstrip()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def show_rows(
        self,
        rows: Sequence[HeardTrack],
        now: float | None = None,
        names: Mapping[int, str] | None = None,
    ) -> None:
        """Show these; what was there stays where it is, and selected.

        Parameters
        ----------
        rows : sequence of HeardTrack
        now : float, optional
            Unix time, which decides what was today.
        names : mapping of int to str, optional
            What listeners are called, by id.
        """
        self._names = names or {}
        self._now = datetime.fromtimestamp(time.time() if now is None else now).astimezone()
        before = [row.play.id for row in self._rows]
        after = [row.play.id for row in rows]
        above = after.index(before[0]) if before and before[0] in after else None
        if above is None or not _goes_on(before, after[above:]):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        self._cut(len(after) - above)
        self._insert(0, rows[:above])
        self._insert(len(self._rows), rows[len(self._rows) :])
        self._rows = list(rows)  # those that were there may have ended meanwhile
        last = self.index(len(self._rows) - 1, len(HistoryColumn) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def tracks(self) -> list[Track]:
        """Return the track of every row."""
        return [row.track for row in self._rows]

    def track_at(self, row: int) -> Track:
        """Return the track of a row."""
        return self._rows[row].track

    def play_ids(self, rows: Sequence[int]) -> list[int]:
        """Return the ids of the plays in some rows."""
        return [self._rows[row].play.id for row in rows]

    def _cut(self, length: int) -> None:
        """Let go of the rows after so many."""
        if length < len(self._rows):
            self.beginRemoveRows(QModelIndex(), length, len(self._rows) - 1)
            del self._rows[length:]
            self.endRemoveRows()

    def _insert(self, place: int, rows: Sequence[HeardTrack]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
            self._rows[place:place] = rows
            self.endInsertRows()

    def _text(self, column: int, kind: _Kind, row: HeardTrack) -> str:
        if column == HistoryColumn.WHO:
            return self._names.get(row.play.listener_id, "")
        return kind.text(row, self._now)


def _goes_on(before: Sequence[int], after: Sequence[int]) -> bool:
    """Whether two lists of plays are the same as far as both go."""
    length = min(len(before), len(after))
    return list(before[:length]) == list(after[:length])


def origin_said(origin: str) -> str:
    """Return where a play came from; empty where that is not known."""
    context = "Music map" if origin == "map" else "History"  # no words
    return translated(context, ORIGINS[origin]) if origin in ORIGINS else ""


def _heard(row: HeardTrack) -> str:
    """Return how long a play lasted, and how it ended where that was not the end."""
    if row.play.played_seconds is None:
        return ""
    ending = OUTCOMES.get(row.ending or "", "")
    ending = ending and translated("History", ending)
    return ", ".join(part for part in (clock(row.play.played_seconds), ending) if part)
