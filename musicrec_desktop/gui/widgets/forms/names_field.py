"""A field for several names between commas, which offers those that there are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

SHOWN = 8


class NamesField(QLineEdit):
    """Completes the name that is being typed, wherever in it the letters are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._known = QStringListModel(self)
        self.names_known = QCompleter(self._known, self)
        self.names_known.setWidget(self)
        self.names_known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.names_known.setFilterMode(Qt.MatchFlag.MatchContains)
        self.names_known.setMaxVisibleItems(SHOWN)
        self._list = QListView(self)
        self._list.setObjectName("completions")
        self.names_known.setPopup(self._list)
        self.names_known.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def offer(self, names: Iterable[str]) -> None:
        """Let these be the names that there are."""
        self._names = sorted(set(names), key=str.casefold)
        self._known.setStringList(self._names)

    def names(self) -> tuple[str, ...]:
        """Return the names as they were typed."""
        return tuple(part.strip() for part in self.text().split(",") if part.strip())

    def _offer(self, text: str) -> None:
        typed = text.rpartition(",")[2].strip()
        begins = typed.casefold()  # such names lead those that only hold it
        self._known.setStringList(
            sorted(self._names, key=lambda name: not name.casefold().startswith(begins))
        )
        self.names_known.setCompletionPrefix(typed)
        if typed and self.names_known.completionCount():
            self.names_known.complete()
        else:
            self._list.hide()

    def _take(self, name: str) -> None:
        before = self.text().rpartition(",")[0]
        self.setText(", ".join(filter(None, (before.strip(), name))) + ", ")
