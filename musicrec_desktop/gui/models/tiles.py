"""Tiles under a cover: albums, genres. Each is a few words and the track whose cover it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.name_order import kept_plain_key
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE

Index = QModelIndex | QPersistentModelIndex

TILE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Tile:
    """What stands on a tile.

    Attributes
    ----------
    key : str
        What it stands for.
    title, subtitle : str
    facts : str
        What there is no room for on it.
    lead : int
        Id of the track whose cover it shows.
    typed : str
        What typing letters is compared with, folded.
    """

    key: str
    title: str
    subtitle: str
    facts: str
    lead: int
    typed: str

    @property
    def said(self) -> str:
        """All of it in words, for tool tips and screen readers."""
        return ", ".join(filter(None, (self.title, self.subtitle, self.facts)))


class TileListModel(QAbstractListModel):
    """Tiles in the order given.

    Attributes
    ----------
    typed_subtitle : bool
        What is typed is looked for in the subtitles first, because they are in order.
    """

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.typed_subtitle = False
        self._tiles: list[Tile] = []
        self._row_of: dict[str, int] | None = {}
        self._playing = ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._tiles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        tile = self._tiles[index.row()]
        if role == TILE_ROLE:
            return tile
        if role == Qt.ItemDataRole.DisplayRole:
            return tile.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return tile.said
        return bool(self._playing) and tile.key == self._playing if role == PLAYING_ROLE else None

    def set_playing(self, key: str) -> None:
        """Mark what is heard; the empty key marks nothing."""
        rows = [self.row_of(known) for known in (self._playing, key) if known]
        self._playing = key
        for row in rows:
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row), [PLAYING_ROLE])

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Replace everything that is shown; nothing happens where it is the same."""
        if tiles == self._tiles:
            return
        self.beginResetModel()
        self._tiles = list(tiles)
        self._row_of = None
        self.endResetModel()

    def tiles(self) -> list[Tile]:
        """Return what is shown."""
        return list(self._tiles)

    def tile(self, row: int) -> Tile:
        """Return the tile of a row."""
        return self._tiles[row]

    def row_of(self, key: str) -> int | None:
        """Return the row of what a tile stands for; None where it is not shown."""
        if self._row_of is None:
            self._row_of = {tile.key: row for row, tile in enumerate(self._tiles)}
        return self._row_of.get(key)

    def row_typed(self, letters: str, start: int) -> int | None:
        """Return the first row from ``start`` on, and round again, that begins so."""
        rows = len(self._tiles)
        keys = (_title_key, _subtitle_key)
        for key in reversed(keys) if self.typed_subtitle else keys:
            for row in (*range(start, rows), *range(min(start, rows))):
                if key(self._tiles[row]).startswith(letters):
                    return row
        return None


def _title_key(tile: Tile) -> str:
    return tile.typed


def _subtitle_key(tile: Tile) -> str:
    return kept_plain_key(tile.subtitle)
