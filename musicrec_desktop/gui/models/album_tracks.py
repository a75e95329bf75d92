"""The tracks of one album, its discs as headed groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.models.track_columns import KINDS
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE, Index, TracksByColumn
from musicrec_desktop.gui.words.text import long_duration

NO_TITLES: Mapping[int, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class DiscHeading:
    """A row that begins a disc."""

    number: int
    tracks: int
    seconds: float
    title: str = ""

    @property
    def text(self) -> str:
        """What it says."""
        disc = translate("Album", "Disc {number}", number=self.number)
        if self.title:
            disc = f"{disc}  ·  {self.title}"
        tracks = translate("Counts", "%n track(s)", n=self.tracks)
        return f"{disc}  ·  {tracks}  ·  {long_duration(self.seconds)}"


class AlbumTracksModel(TracksByColumn):
    """Tracks by row, with a heading before each disc where there are several."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Track | DiscHeading] = []
        self._playing: int | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], DiscHeading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, DiscHeading):
            says = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.text if role in says and index.column() == 0 else None
        if role == PLAYING_ROLE:
            return row.id == self._playing
        return self._value(row, index.column(), role)

    def show_tracks(
        self, tracks: Sequence[Track], disc_titles: Mapping[int, str] = NO_TITLES
    ) -> None:
        """Show the tracks of an album, in the order of disc and number.

        Parameters
        ----------
        tracks : sequence of Track
        disc_titles : mapping of int to str
            What discs are called, by their numbers.
        """
        rows = _rows(tracks, disc_titles)
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
                last = self.index(row, len(KINDS) - 1)
                self.dataChanged.emit(self.index(row, 0), last, [PLAYING_ROLE])

    def tracks(self) -> list[Track]:
        """Return the tracks, from top to bottom."""
        return [row for row in self._rows if isinstance(row, Track)]

    def headings(self) -> list[int]:
        """Return the rows that begin a disc."""
        return [row for row, item in enumerate(self._rows) if isinstance(item, DiscHeading)]

    def rows_of(self, ids: Iterable[int]) -> Sequence[int]:
        rows = (self.row_of(track_id) for track_id in ids)
        return [row for row in rows if row is not None]

    def row_of(self, track_id: int) -> int | None:
        """Return the row of a track."""
        found = (row for row, item in enumerate(self._rows) if _is(item, track_id))
        return next(found, None)


def _is(row: Track | DiscHeading, track_id: int) -> bool:
    return isinstance(row, Track) and row.id == track_id


def _rows(tracks: Sequence[Track], titles: Mapping[int, str]) -> list[Track | DiscHeading]:
    discs: dict[int, list[Track]] = {}
    for track in tracks:
        discs.setdefault(track.tags.disc_number or 1, []).append(track)
    if len(discs) < 2:
        return list(tracks)
    rows: list[Track | DiscHeading] = []
    for number, inside in discs.items():
        seconds = sum(track.tags.duration_seconds or 0.0 for track in inside)
        rows += [DiscHeading(number, len(inside), seconds, titles.get(number, "")), *inside]
    return rows
