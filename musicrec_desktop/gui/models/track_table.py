"""The songs table's rows: a list of frozen tracks, sorted and filtered in Python lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.tracks import AnalysisState, Track
from musicrec_desktop.gui.text import clock, natural_key

Index = QModelIndex | QPersistentModelIndex

TRACK_ROLE = Qt.ItemDataRole.UserRole + 1
PLAYING_ROLE = Qt.ItemDataRole.UserRole + 2


class Column(IntEnum):
    """The columns, from left to right."""

    TITLE = 0
    ARTIST = 1
    ALBUM = 2
    GENRE = 3
    YEAR = 4
    BPM = 5
    KEY = 6
    TIME = 7


@dataclass(frozen=True, slots=True)
class ColumnKind:
    """How one column is headed, shown and sorted; a sort key of None or "" is unknown."""

    heading: str
    text: Callable[[Track], str]
    sort_key: Callable[[Track], Any]
    numeric: bool = False


COLUMNS: dict[Column, ColumnKind] = {
    Column.TITLE: ColumnKind("Title", lambda t: t.title, lambda t: natural_key(t.title)),
    Column.ARTIST: ColumnKind("Artist", lambda t: t.artist, lambda t: natural_key(t.artist)),
    Column.ALBUM: ColumnKind(
        "Album",
        lambda t: t.tags.album,
        lambda t: (
            (natural_key(t.tags.album), t.tags.disc_number or 0, t.tags.track_number or 0)
            if t.tags.album
            else None
        ),
    ),
    Column.GENRE: ColumnKind("Genre", lambda t: t.tags.genre, lambda t: natural_key(t.tags.genre)),
    Column.YEAR: ColumnKind(
        "Year", lambda t: str(t.tags.year or ""), lambda t: t.tags.year, numeric=True
    ),
    Column.BPM: ColumnKind(
        "BPM",
        lambda t: f"{t.sure_bpm:.0f}" if t.sure_bpm else "",
        lambda t: t.sure_bpm,
        numeric=True,
    ),
    Column.KEY: ColumnKind("Key", lambda t: t.sure_key, lambda t: t.sure_key),
    Column.TIME: ColumnKind(
        "Time",
        lambda t: clock(t.tags.duration_seconds),
        lambda t: t.tags.duration_seconds,
        numeric=True,
    ),
}


class TrackTableModel(QAbstractTableModel):
    """Tracks by row.

    Every track is held once; ``_shown`` is the list that the view sees. A new
    search or sort replaces that list in one step, which at 50,000 rows costs
    0.03 s where a filtering proxy took 6 s.
    """

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._tracks: dict[int, Track] = {}
        self._shown: list[Track] = []
        self._row_of: dict[int, int] = {}
        self._filter: frozenset[int] | None = None
        self._sort: tuple[Column, bool] | None = None
        self._playing: int | None = None
        self._ordered: list[Track] | None = None  # all tracks, sorted; None when out of date
        self._pending = 0

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        track = self._shown[index.row()]
        kind = COLUMNS[Column(index.column())]
        if role == Qt.ItemDataRole.DisplayRole:
            return kind.text(track)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if kind.numeric else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == TRACK_ROLE:
            return track
        if role == PLAYING_ROLE:
            return track.id == self._playing
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tool_tip(track, kind)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{kind.heading}: {kind.text(track) or 'unknown'}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        kind = COLUMNS[Column(section)]
        if role == Qt.ItemDataRole.DisplayRole:
            return kind.heading.upper() + self._arrow(Column(section))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return kind.heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if kind.numeric else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = None if column < 0 else (Column(column), order != Qt.SortOrder.AscendingOrder)
        self._ordered = None
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    # ---- rows in and out

    def append(self, tracks: Sequence[Track]) -> None:
        """Add tracks at the end as they are read from the library, in its order."""
        fresh = [track for track in tracks if track.id not in self._tracks]
        self._tracks.update((track.id, track) for track in fresh)
        self._pending += sum(map(_is_pending, fresh))
        self._ordered = None
        visible = [track for track in fresh if self._wanted(track)]
        if not visible:
            return
        first = len(self._shown)
        self.beginInsertRows(QModelIndex(), first, first + len(visible) - 1)
        self._shown += visible
        self._row_of.update((track.id, first + i) for i, track in enumerate(visible))
        self.endInsertRows()

    def replace(self, tracks: Sequence[Track]) -> None:
        """Show these tracks and no others, in the order given until a column is sorted."""
        self.beginResetModel()
        self._tracks = {track.id: track for track in tracks}
        self._pending = sum(map(_is_pending, self._tracks.values()))
        self._ordered = None
        ordered = list(self._tracks.values())
        self._shown = _sorted(ordered, *self._sort) if self._sort else ordered
        self._row_of = {track.id: row for row, track in enumerate(self._shown)}
        self.endResetModel()

    def update_tracks(self, tracks: Sequence[Track]) -> None:
        """Show new values of tracks at hand, and append those that are new."""
        known = [track for track in tracks if track.id in self._tracks]
        self._ordered = None
        for track in known:
            self._pending += _is_pending(track) - _is_pending(self._tracks[track.id])
            self._tracks[track.id] = track
            row = self._row_of.get(track.id)
            if row is not None:
                self._shown[row] = track
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.append([track for track in tracks if track.id not in self._tracks])

    def keep_only(self, ids: Iterable[int]) -> None:
        """Forget every track but these."""
        kept = {number: self._tracks[number] for number in ids if number in self._tracks}
        if len(kept) != len(self._tracks):
            self._tracks = kept
            self._pending = sum(map(_is_pending, kept.values()))
            self._ordered = None
            self._arrange()

    def set_filter(self, ids: Iterable[int] | None) -> None:
        """Show only these tracks; None shows all."""
        self._filter = None if ids is None else frozenset(ids)
        self._arrange()

    def set_order(self, ids: Sequence[int]) -> None:
        """Put the tracks into the library's order, which holds where no column is sorted."""
        ordered = {track_id: self._tracks[track_id] for track_id in ids if track_id in self._tracks}
        if list(ordered) != list(self._tracks)[: len(ordered)]:
            self._tracks = ordered | self._tracks
            self._ordered = None
            self._arrange()

    def set_playing(self, track_id: int | None) -> None:
        """Mark the track that is heard."""
        before, self._playing = self._playing, track_id
        for changed in (before, track_id):
            row = self._row_of.get(changed) if changed is not None else None
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [PLAYING_ROLE])

    # ---- questions of the panels

    @property
    def total(self) -> int:
        """How many tracks there are, shown or not."""
        return len(self._tracks)

    def shown(self) -> list[Track]:
        """Return the tracks in view, in order."""
        return list(self._shown)

    def tracks(self) -> list[Track]:
        """Return every track that is at hand, shown or not."""
        return list(self._tracks.values())

    def total_seconds(self) -> float:
        """Return the playing time of what is in view."""
        return sum(track.tags.duration_seconds or 0.0 for track in self._shown)

    def track(self, track_id: int) -> Track | None:
        """Return a track that is at hand, in view or not."""
        return self._tracks.get(track_id)

    def pending(self) -> int:
        """Return how many tracks, shown or not, wait to be listened to."""
        return self._pending

    def row_of(self, track_id: int) -> int | None:
        """Return the row of a track; None where it is not in view."""
        return self._row_of.get(track_id)

    # ---- order

    def _arrow(self, column: Column) -> str:
        """Return the direction as text: a drawn arrow finds no room in a narrow column."""
        if self._sort is None or self._sort[0] != column:
            return ""
        return " ↓" if self._sort[1] else " ↑"

    def _wanted(self, track: Track) -> bool:
        return self._filter is None or track.id in self._filter

    def _arrange(self) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(index, self._shown[index.row()].id) for index in before]
        if self._ordered is None:  # a search that goes on has it from the letter before
            tracks = list(self._tracks.values())
            self._ordered = _sorted(tracks, *self._sort) if self._sort else tracks
        self._shown = [track for track in self._ordered if self._wanted(track)]
        self._row_of = {track.id: row for row, track in enumerate(self._shown)}
        for index, track_id in held:
            row = self._row_of.get(track_id)
            moved = QModelIndex() if row is None else self.index(row, index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()


def _is_pending(track: Track) -> bool:
    return track.analysis is AnalysisState.PENDING and not track.missing


def _sorted(tracks: list[Track], column: Column, descending: bool) -> list[Track]:
    """Sort by a column; what is unknown comes last, whichever the direction."""
    keys = {track.id: COLUMNS[column].sort_key(track) for track in tracks}
    known = [track for track in tracks if keys[track.id] not in (None, "")]
    unknown = [track for track in tracks if keys[track.id] in (None, "")]
    known.sort(key=lambda track: keys[track.id], reverse=descending)
    return known + unknown


def _tool_tip(track: Track, kind: ColumnKind) -> str | None:
    if track.analysis is AnalysisState.FAILED:
        return "This file could not be listened to; the list of unreadable files says why."
    if track.missing:
        return f"The file is not there: {track.path}"
    return kind.text(track) or _unsure(track, kind)


def _unsure(track: Track, kind: ColumnKind) -> str | None:
    """Return what was heard but is too unsure to stand in the table."""
    if kind is COLUMNS[Column.BPM] and track.tempo_bpm:
        return f"Perhaps {track.tempo_bpm:.0f} BPM; no clear pulse was heard"
    if kind is COLUMNS[Column.KEY] and track.key:
        return f"Perhaps {track.key}; no clear key was heard"
    return None
