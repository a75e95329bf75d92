"""The similar panel's rows."""

from __future__ import annotations

from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.words.similar import four_numbers, how_alike, why, why_in_full
from musicrec_desktop.gui.words.tracks import by_artist
from musicrec_desktop.services.similarity.similarity import SimilarTrack

SIMILAR_ROLE = Qt.ItemDataRole.UserRole + 1
EXPANDED_ROLE = Qt.ItemDataRole.UserRole + 2
SOUNDING_ROLE = Qt.ItemDataRole.UserRole + 3
WHY_ROLE = Qt.ItemDataRole.UserRole + 4

Sounding = Literal["", "looking", "playing"]
Index = QModelIndex | QPersistentModelIndex


class SimilarListModel(QAbstractListModel):
    """Neighbours, best first; one may be open to show its numbers, one may sound."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[SimilarTrack] = []
        self._whys: dict[int, str] = {}  # what was said of a row's reasons
        self._expanded: int | None = None
        self._sounding: int | None = None
        self._state: Sounding = ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.track.title
        if role == SIMILAR_ROLE:
            return item
        if role == EXPANDED_ROLE:
            return item.track.id == self._expanded
        if role == SOUNDING_ROLE:
            return self._state if item.track.id == self._sounding else ""
        if role == WHY_ROLE:
            return self._why(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return describe(item)
        return None

    def show_rows(self, rows: list[SimilarTrack]) -> None:
        """Replace everything that is shown; the open row stays open where it is still there."""
        self.beginResetModel()
        self._rows = list(rows)
        self._whys.clear()
        self.endResetModel()

    def _why(self, row: int) -> str:
        if row not in self._whys:
            self._whys[row] = why(self._rows[row].reasons)
        return self._whys[row]

    def rows(self) -> list[SimilarTrack]:
        """Return what is shown."""
        return list(self._rows)

    def toggle(self, row: int) -> None:
        """Open a row, or close it if it is the open one."""
        track_id = self._rows[row].track.id
        before, self._expanded = self._expanded, None if self._expanded == track_id else track_id
        self._changed(before, track_id)

    def set_sounding(self, track_id: int | None, state: Sounding) -> None:
        """Mark the row whose passages are looked for, or heard."""
        before, self._sounding, self._state = self._sounding, track_id, state
        self._changed(before, track_id)

    def _changed(self, *track_ids: int | None) -> None:
        for row, item in enumerate(self._rows):
            if item.track.id in track_ids:
                self.dataChanged.emit(self.index(row), self.index(row))


def describe(item: SimilarTrack) -> str:
    """Return a neighbour in sentences, for tool tips and screen readers."""
    said = [
        translate(
            "Similar tracks",
            "{track}: {percent} alike ({parts}).",
            comment="“track” is “title by artist”; “parts” are the likeness of sound, rhythm …",
            track=by_artist(item.track),
            percent=how_alike(item.recommendation.similarity),
            parts=four_numbers(item.recommendation.components),
        )
    ]
    if item.reasons:
        said.append(why_in_full(item.reasons))
    if item.copies:
        said.append(translate("Similar tracks", "And {copies}.", copies=copies_text(item)))
    return " ".join(said)


def copies_text(item: SimilarTrack) -> str:
    """Return how many other files hold the same recording: "+2 copies"."""
    return translate("Similar tracks", "+%n cop(y|ies)", n=len(item.copies))
