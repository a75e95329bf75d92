"""The tracks of one album, its discs as headed groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.models.track_cells import unsure_said
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column, cell_said
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE, TRACK_ROLE
from musicrec_desktop.gui.words.keys import key_said
from musicrec_desktop.gui.words.text import clock, long_duration

Index = QModelIndex | QPersistentModelIndex

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AlbumColumn(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    TITLE = 1
    ARTIST = 2
    BPM = 3
    KEY = 4
    TIME = 5


@dataclass(frozen=True, slots=True)
class _Kind:
    heading: str
    text: Callable[[Track], str]
    numeric: bool = False
    said: str = ""
    comment: str = ""
    heard: Column | None = None  # which it is among songs, of what the analysis says

    @property
    def short_name(self) -> str:
        return translated("Columns", self.heading, comment=self.comment)

    @property
    def name(self) -> str:
        return translated("Columns", self.said) if self.said else self.short_name


_COLUMNS = {
    AlbumColumn.NUMBER: _Kind(
        "#", lambda t: str(t.tags.track_number or ""), True, to_translate("Columns", "Number")
    ),
    AlbumColumn.TITLE: _Kind(to_translate("Columns", "Title"), lambda t: t.title),
    AlbumColumn.ARTIST: _Kind(to_translate("Columns", "Artist"), lambda t: t.artist),
    AlbumColumn.BPM: _Kind(
        to_translate("Columns", "BPM"),
        lambda t: f"{t.sure_bpm:.0f}" if t.sure_bpm else "",
        True,
        heard=Column.BPM,
    ),
    AlbumColumn.KEY: _Kind(
        to_translate("Columns", "Key", "Musical"),
        lambda t: key_said(t.sure_key),
        comment="Musical",  # no words
        heard=Column.KEY,
    ),
    AlbumColumn.TIME: _Kind(
        to_translate("Columns", "Time"), lambda t: clock(t.tags.duration_seconds), True
    ),
}


@dataclass(frozen=True, slots=True)
class DiscHeading:
    """A row that begins a disc."""

    number: int
    tracks: int
    seconds: float

    @property
    def text(self) -> str:
        """What it says."""
        disc = translate("Album", "Disc {number}", number=self.number)
        tracks = translate("Counts", "%n track(s)", n=self.tracks)
        return f"{disc}  ·  {tracks}  ·  {long_duration(self.seconds)}"


class AlbumTracksModel(QAbstractTableModel):
    """Tracks by row, with a heading before each disc where there are several."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Track | DiscHeading] = []
        self._playing: int | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(AlbumColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], DiscHeading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, kind = self._rows[index.row()], _COLUMNS[AlbumColumn(index.column())]
        if isinstance(row, DiscHeading):
            says = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.text if role in says and index.column() == 0 else None
        if role == TRACK_ROLE:
            return row
        if role == PLAYING_ROLE:
            return row.id == self._playing
        return _cell(row, kind, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        kind = _COLUMNS[AlbumColumn(section)]
        if role == Qt.ItemDataRole.DisplayRole:
            return kind.short_name.upper()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return kind.name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(RIGHT if kind.numeric else LEFT)
        return None

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Show the tracks of an album, in the order of disc and number."""
        rows = _rows(tracks)
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def set_playing(self, track_id: int | None) -> None:
        """Mark the track that is heard."""
        before, self._playing = self._playing, track_id
        for row, item in enumerate(self._rows):
            if isinstance(item, Track) and item.id in (before, track_id):
                last = self.index(row, len(AlbumColumn) - 1)
                self.dataChanged.emit(self.index(row, 0), last, [PLAYING_ROLE])

    def tracks(self) -> list[Track]:
        """Return the tracks, from top to bottom."""
        return [row for row in self._rows if isinstance(row, Track)]

    def headings(self) -> list[int]:
        """Return the rows that begin a disc."""
        return [row for row, item in enumerate(self._rows) if isinstance(item, DiscHeading)]

    def row_of(self, track_id: int) -> int | None:
        """Return the row of a track."""
        found = (row for row, item in enumerate(self._rows) if _is(item, track_id))
        return next(found, None)


def _cell(track: Track, kind: _Kind, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return kind.text(track)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return int(RIGHT if kind.numeric else LEFT)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return cell_said(kind.name, kind.text(track))
    if role == Qt.ItemDataRole.ToolTipRole:
        gone = translate("Tracks", "The file is not there: {path}", path=display_path(track.path))
        return gone if track.missing else kind.text(track) or _why_not(track, kind)
    return None


def _why_not(track: Track, kind: _Kind) -> str | None:
    return unsure_said(track, COLUMNS[kind.heard]) if kind.heard is not None else None


def _is(row: Track | DiscHeading, track_id: int) -> bool:
    return isinstance(row, Track) and row.id == track_id


def _rows(tracks: Sequence[Track]) -> list[Track | DiscHeading]:
    discs: dict[int, list[Track]] = {}
    for track in tracks:
        discs.setdefault(track.tags.disc_number or 1, []).append(track)
    if len(discs) < 2:
        return list(tracks)
    rows: list[Track | DiscHeading] = []
    for number, inside in discs.items():
        seconds = sum(track.tags.duration_seconds or 0.0 for track in inside)
        rows += [DiscHeading(number, len(inside), seconds), *inside]
    return rows
