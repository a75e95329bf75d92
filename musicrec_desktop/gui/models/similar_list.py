"""The similar panel's rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.recommendation import percent_alike
from musicrec_desktop.services.similarity import SimilarTrack

SIMILAR_ROLE = Qt.ItemDataRole.UserRole + 1


class SimilarListModel(QAbstractListModel):
    """Neighbours, best first."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[SimilarTrack] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.track.title
        if role == SIMILAR_ROLE:
            return item
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return describe(item)
        return None

    def show_rows(self, rows: list[SimilarTrack]) -> None:
        """Replace everything that is shown."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rows(self) -> list[SimilarTrack]:
        """Return what is shown."""
        return list(self._rows)


def describe(item: SimilarTrack) -> str:
    """Return a neighbour as a sentence, for tool tips and screen readers."""
    parts = item.recommendation.components
    artist = item.track.artist or "unknown artist"
    return (
        f"{item.track.title} by {artist}: {percent_alike(item.recommendation.similarity)} % alike "
        f"(timbre {percent_alike(parts.timbre)} %, rhythm {percent_alike(parts.rhythm)} %, "
        f"harmony {percent_alike(parts.harmony)} %)"
    )
