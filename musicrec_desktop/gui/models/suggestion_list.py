"""What drops from the search field: names of pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.suggestions import Suggestion, SuggestionKind
from musicrec_desktop.core.translation import to_translate, translate, translated

Index = QModelIndex | QPersistentModelIndex

SUGGESTION_ROLE = Qt.ItemDataRole.UserRole + 1
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
SAID: dict[SuggestionKind, str] = {
    "artist": to_translate("Suggestions", "Artists"),
    "album": to_translate("Suggestions", "Albums"),
    "genre": to_translate("Suggestions", "Genres"),
    "playlist": to_translate("Suggestions", "Playlists"),
}


class SuggestionList(QAbstractListModel):
    """Albums, artists, genres and playlists, each in a row."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.shown: list[Suggestion] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.shown[index.row()]
        if role == SUGGESTION_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == DETAIL_ROLE:
            return detail(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = translated("Suggestions", SAID[row.kind])
            return ", ".join(filter(None, (kind, row.name, detail(row))))
        return None

    def show(self, found: Sequence[Suggestion]) -> None:
        """Show these, in their order."""
        self.beginResetModel()
        self.shown = list(found)
        self.endResetModel()


def detail(one: Suggestion) -> str:
    """Return what is said beside a name: an album's artist, or how many tracks there are."""
    if one.kind == "album":
        return one.artist
    return translate("Counts", "%n track(s)", n=one.tracks) if one.tracks else ""
