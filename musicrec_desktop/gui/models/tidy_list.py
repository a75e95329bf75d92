"""Proposals by row, and the kinds of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from musicrec_desktop.core.tidying import Proposal, TidyKind
from musicrec_desktop.gui.words.tidy import counted, kind_said, spoken

Index = QModelIndex | QPersistentModelIndex
KindCount = tuple[TidyKind, int, int]  # what can be accepted, and what is only to be known

PROPOSAL_ROLE = Qt.ItemDataRole.UserRole + 1
KIND_ROLE = Qt.ItemDataRole.UserRole + 2
FACTS_ROLE = Qt.ItemDataRole.UserRole + 3


class ProposalModel(QAbstractListModel):
    """The proposals of one kind."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Proposal] = []
        self._facts: dict[str, tuple[int, bool]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        proposal = self._rows[index.row()]
        if role == PROPOSAL_ROLE:
            return proposal
        if role == FACTS_ROLE:
            return self._facts_of(proposal)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{proposal.before} → {proposal.after}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(proposal)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{proposal.subject}\n{proposal.reason}"
        return None

    def proposal(self, row: int) -> Proposal:
        """Return the proposal of a row."""
        return self._rows[row]

    def proposals(self) -> list[Proposal]:
        """Return all of them."""
        return list(self._rows)

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Replace everything that is shown."""
        self.beginResetModel()
        self._rows = list(proposals)
        self._facts.clear()
        self.endResetModel()

    def _facts_of(self, proposal: Proposal) -> tuple[int, bool]:
        """Return how many tracks it touches, and whether there are several new values.

        Kept, because a row is drawn often and may touch thousands.
        """
        if proposal.key not in self._facts:
            self._facts[proposal.key] = len(proposal.tracks), proposal.various
        return self._facts[proposal.key]

    def remove(self, keys: Collection[str]) -> None:
        """Take rows out, by the proposals' keys."""
        for row in reversed(range(len(self._rows))):
            if self._rows[row].key in keys:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()


class KindModel(QAbstractListModel):
    """The kinds that something was found of, with how many proposals and how many notes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[KindCount] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        kind, proposals, notes = self._rows[index.row()]
        name, explanation = kind_said(kind)
        if role == KIND_ROLE:
            return kind, proposals, notes
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}, {counted(proposals, notes)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{explanation}\n{counted(proposals, notes)}"
        return None

    def kind(self, row: int) -> TidyKind:
        """Return the kind of a row."""
        return self._rows[row][0]

    def row_of(self, kind: TidyKind | None) -> int | None:
        """Return where a kind stands."""
        rows = [row for row, (known, *_) in enumerate(self._rows) if known is kind]
        return rows[0] if rows else None

    def show_counts(self, counts: Sequence[KindCount]) -> None:
        """Show these kinds; where they are the same ones, only their numbers change."""
        same = [kind for kind, *_ in counts] == [kind for kind, *_ in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = list(counts)
        if not same:
            self.endResetModel()
        elif counts:
            self.dataChanged.emit(self.index(0), self.index(len(counts) - 1))
