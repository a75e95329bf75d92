"""In which order a search's songs stand, and how many at most: two lists to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import translate, translated
from musicrec_desktop.gui.words.rules import HOURS, ORDERS, SONGS


def without(text: str, names: Sequence[str]) -> list[str]:
    """Return the words of a search but those that ask these fields."""
    return [part for part in text.split() if not _asks(part, names)]


class OrderFields(QWidget):
    """Shows what ``sort:`` and ``limit:`` of a search say, and changes them.

    What was typed and is none of the choices stands in the list as it was typed.

    Signals
    -------
    chosen(str, str)
        A field, and the words that are to ask it from now on; none where it is empty.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        orders = [(translated("Smart playlist", name), asked) for name, asked in ORDERS]
        limits = [(translate("Smart playlist", "No limit"), "")]
        for number in SONGS:
            said = translate("Counts", "%n track(s)", n=number)
            limits.append((said, f"limit:{number}"))  # no words
        for number in HOURS:
            said = translate("Smart playlist", "%n hour(s)", n=number)
            limits.append((said, f"limit:{number}h"))  # no words
        self.order = self._box("sort", orders)
        self.most = self._box("limit", limits)
        self._usual = {self.order: len(orders), self.most: len(limits)}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for text, box, stretch in (
            (translate("Smart playlist", "Sort by"), self.order, 3),
            (translate("Smart playlist", "Limit"), self.most, 2),
        ):
            label = QLabel(text, self)
            label.setProperty("role", "small")
            label.setBuddy(box)
            box.setAccessibleName(text)
            column = QVBoxLayout()
            column.addWidget(label)
            column.addWidget(box)
            layout.addLayout(column, stretch)

    def show_search(self, text: str) -> None:
        """Show what a search asks."""
        for box, name in ((self.order, "sort"), (self.most, "limit")):
            asked = " ".join(part for part in text.split() if _asks(part, [name]))
            while box.count() > self._usual[box]:
                box.removeItem(box.count() - 1)
            if box.findData(asked) < 0:
                box.addItem(asked, asked)
            box.setCurrentIndex(box.findData(asked))

    def _box(self, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for text, asked in choices:
            box.addItem(text, asked)
        box.activated.connect(lambda _row: self.chosen.emit(name, box.currentData()))
        return box


def _asks(part: str, names: Sequence[str]) -> bool:
    return part.lower().startswith(tuple(f"{name}:" for name in names))
