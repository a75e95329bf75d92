"""Which column of a table is which: what was recognised by its name, to be put right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from musicrec_desktop.core.tag_edits import TABLE_COLUMNS, TABLE_KEYS
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.widgets.forms.form import Choice
from musicrec_desktop.gui.words.import_fields import FIELD_NAMES

HEIGHT = 168  # pixels; the rest is scrolled to
NAMES = {
    "path": to_translate("Import", "path of the file"),
    "file": to_translate("Import", "name of the file"),
    "id": to_translate("Import", "number, as the file is named"),
    **FIELD_NAMES,
}


class TableColumns(QWidget):
    """A choice for each field; nothing is offered until the columns of a table are known.

    Signals
    -------
    changed()
        By the user.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._offered = False
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.choices: dict[str, Choice] = {}
        for row, name in enumerate(TABLE_COLUMNS):
            said = translated("Import", NAMES[name]).capitalize()
            choice = Choice([], inside)
            choice.setAccessibleName(said)
            choice.chosen.connect(lambda _column: self._chosen())
            grid.addWidget(QLabel(said, inside), row, 0)
            grid.addWidget(choice, row, 1)
            self.choices[name] = choice
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        for part in (scroll.viewport(), inside):  # what is behind shows
            part.setAutoFillBackground(False)
        scroll.setFixedHeight(HEIGHT)
        scroll.setAccessibleName(translate("Import", "Columns"))
        self.missing = QLabel(
            translate(
                "Import",
                "Choose the column that says which track a row is about: one of the first three.",
            ),
            self,
        )
        self.missing.setProperty("role", "problem")
        self.missing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(scroll)
        layout.addWidget(self.missing)
        self._tell()

    def offer(self, columns: Sequence[str], known: Mapping[str, str]) -> None:
        """Offer the columns of a table, with what was recognised; none take the choice away."""
        self._offered = bool(columns)
        none = ("", translate("Import", "– not in it –", comment="A column"))
        named = [(column, column) for column in columns if column.strip()]
        for name, choice in self.choices.items():
            choice.offer([none, *named])
            choice.show_value(known.get(name, ""))
        self._tell()

    def chosen(self) -> dict[str, str]:
        """Return the table's name of each field, empty where it is not taken."""
        if not self._offered:
            return {}
        return {name: choice.value() or "" for name, choice in self.choices.items()}

    def enough(self) -> bool:
        """Whether it can be told which track a row is about, as far as is known here."""
        return not self._offered or any(self.choices[name].value() for name in TABLE_KEYS)

    def _chosen(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self.missing.setVisible(not self.enough())
