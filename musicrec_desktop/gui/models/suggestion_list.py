"""What drops from the search field: names in groups, each group under its heading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.suggestions import Suggestion, SuggestionKind
from musicrec_desktop.core.translation import to_translate, translate, translated

Index = QModelIndex | QPersistentModelIndex

SUGGESTION_ROLE = Qt.ItemDataRole.UserRole + 1  # None for a heading
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
HEADINGS: dict[SuggestionKind, str] = {
    "artist": to_translate("Suggestions", "Artists"),
    "album": to_translate("Suggestions", "Albums"),
    "genre": to_translate("Suggestions", "Genres"),
    "playlist": to_translate("Suggestions", "Playlists"),
}


class SuggestionList(QAbstractListModel):
    """Headings, which cannot be chosen, and what stands under them."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[SuggestionKind | Suggestion] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not isinstance(self._rows[index.row()], Suggestion):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if not isinstance(row, Suggestion):
            says = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return translated("Suggestions", HEADINGS[row]) if role in says else None
        if role == SUGGESTION_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == DETAIL_ROLE:
            return detail(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = translated("Suggestions", HEADINGS[row.kind])
            return ", ".join(filter(None, (kind, row.name, detail(row))))
        return None

    def show(self, found: Sequence[Suggestion]) -> None:
        """Show these, which stand in the order of their kinds."""
        self.beginResetModel()
        self._rows = []
        for kind, inside in groupby(found, lambda one: one.kind):
            self._rows += [kind, *inside]
        self.endResetModel()

    def suggestions(self) -> list[tuple[int, Suggestion]]:
        """Return what can be chosen, with its row."""
        return [
            (number, row) for number, row in enumerate(self._rows) if isinstance(row, Suggestion)
        ]


def detail(one: Suggestion) -> str:
    """Return what is said beside a name: an album's artist, or how many tracks there are."""
    if one.kind == "album":
        return one.artist
    return translate("Counts", "%n track(s)", n=one.tracks) if one.tracks else ""
