"""The map as a tree: its regions, and in each its tracks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from musicrec_desktop.core.music_map import MapRegion
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import number, translate
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.music_map import region_line
from musicrec_desktop.gui.words.tracks import by_artist, no_artist

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_REGION = 0  # the internal id of regions; that of a track is its region's row and 1


class MapRegionsModel(QAbstractItemModel):
    """A row for each region, with a row for each of its tracks below it.

    Parameters
    ----------
    track : callable
        Returns the track of a row of the layout, where it is still there.
    """

    def __init__(self, track: Callable[[int], Track | None], parent: QObject) -> None:
        super().__init__(parent)
        self._track = track
        self._regions: tuple[MapRegion, ...] = ()
        self._names: tuple[str, ...] = ()

    def show_regions(self, regions: Sequence[MapRegion], names: Sequence[str]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._regions, self._names = tuple(regions), tuple(names)
        self.endResetModel()

    def rows(self, index: Index) -> list[int]:
        """Return the layout's row of a track, or the rows of a region."""
        if not index.isValid():
            return []
        if index.internalId() == _REGION:
            return [int(row) for row in self._regions[index.row()].rows]
        return [int(self._regions[index.internalId() - 1].rows[index.row()])]

    def index_of(self, row: int) -> QModelIndex:
        """Return where a row of the layout stands."""
        for place, region in enumerate(self._regions):
            found = (region.rows == row).nonzero()[0]
            if len(found):
                return self.index(int(found[0]), 0, self.index(place, 0))
        return QModelIndex()

    def region_name(self, row: int) -> str:
        """Return the name of the region that a row of the layout lies in."""
        index = self.index_of(row)
        return self._names[index.internalId() - 1] if index.isValid() else ""

    # ---- Qt's questions

    def index(self, row: int, column: int, parent: Index = _NONE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _REGION)

    def parent(self, index: Index = _NONE) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _REGION:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _REGION)

    def rowCount(self, parent: Index = _NONE) -> int:
        if not parent.isValid():
            return len(self._regions)
        return len(self._regions[parent.row()].rows) if parent.internalId() == _REGION else 0

    def columnCount(self, parent: Index = _NONE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        if index.internalId() == _REGION:
            region = self._regions[index.row()]
            line = region_line(self._names[index.row()], region)
            if role == Qt.ItemDataRole.DisplayRole:
                return joined("  ·  ", self._names[index.row()], number(len(region.rows)))
            return f"{line}, {translate('Counts', '%n track(s)', n=len(region.rows))}"
        track = self._track(self.rows(index)[0])
        if track is None:
            return translate("Tracks", "No longer in the library")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return by_artist(track)
        return joined("  –  ", track.title, track.artist or no_artist())
