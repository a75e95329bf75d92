"""Names in alphabetical order, under the letters they begin with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS, NamedGroup, same_name
from musicrec_desktop.core.name_order import (
    NO_SORT_NAMES,
    SortNames,
    natural_key,
    plain_key,
    sorted_as,
)
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.models.browsing_entries import counted
from musicrec_desktop.gui.words.tracks import no_artist

Index = QModelIndex | QPersistentModelIndex

NAME_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name, or the letter above some.

    Attributes
    ----------
    text : str
        As shown.
    group : NamedGroup or None
        None for a letter.
    folded : str
        What it is sorted by; empty where there is no name.
    typed : str
        What is typed to find it.
    """

    text: str
    group: NamedGroup | None = None
    folded: str = ""
    typed: str = ""


class NameListModel(QAbstractListModel):
    """Names by row, with a row that cannot be chosen for each letter."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[NameRow] = []
        self._row_of: dict[str, int] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].group is None:
            return Qt.ItemFlag.NoItemFlags
        known = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        return known | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else known

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == NAME_ROLE:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.text if row.group is None else f"{row.text}, {counted(row.group)}"
        return None

    def show_rows(self, rows: Sequence[NameRow]) -> None:
        """Replace everything that is shown."""
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._row_of = {
            same_name(row.group.name): at for at, row in enumerate(rows) if row.group is not None
        }
        self.endResetModel()

    def row(self, number: int) -> NameRow:
        """Return what stands in a row."""
        return self._rows[number]

    def row_of(self, name: str) -> int | None:
        """Return the row of a name; None where it is not shown."""
        return self._row_of.get(same_name(name))

    def step(self, start: int, by: int) -> int | None:
        """Return the next row from ``start`` on, in steps, that is a name."""
        row = start
        while 0 <= row < len(self._rows):
            if self._rows[row].group is not None:
                return row
            row += by
        return None

    def row_typed(self, letters: str, start: int) -> int | None:
        """Return the first name from ``start`` on, and round again, that begins so."""
        rows = len(self._rows)
        for row in (*range(start, rows), *range(min(start, rows))):
            if self._rows[row].group is not None and self._rows[row].typed.startswith(letters):
                return row
        return None


def name_rows(groups: Sequence[NamedGroup], sort_names: SortNames = NO_SORT_NAMES) -> list[NameRow]:
    """Return artists in order: compilations first, those without a name last."""
    named = [
        NameRow(
            group.name or no_artist(),
            group,
            natural_key(sorted_as(group.name, sort_names)),
            plain_key(group.name or no_artist()),
        )
        for group in groups
    ]
    named.sort(key=lambda row: (row.text != VARIOUS_ARTISTS, not row.folded, row.folded, row.text))
    return named


def under_letters(rows: Sequence[NameRow]) -> list[NameRow]:
    """Return rows of names with a row for each letter before the first that begins with it."""
    result: list[NameRow] = []
    heading = None
    for row in rows:
        letter = _letter(row)
        if letter != heading:
            result.append(NameRow(letter))
            heading = letter
        result.append(row)
    return result


def _letter(row: NameRow) -> str:
    if row.text == VARIOUS_ARTISTS:
        return translate("Artists", "Compilations")
    if not row.folded:
        return translate("Artists", "Without a name")
    first = row.folded[0].upper()
    return first if first.isalpha() else "#"
