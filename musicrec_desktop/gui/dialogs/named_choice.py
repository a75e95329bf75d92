"""One of many things, found by typing some of its name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.widgets.tables.list_keys import ListKeys

CHOICE_ROLE = Qt.ItemDataRole.UserRole + 20
TYPED_ROLE = CHOICE_ROLE + 1
WIDTH, HEIGHT = 460, 440  # pixels


class NamedChoiceDialog(QDialog):
    """A list that typing narrows; Enter takes the marked row, or where none is left another thing.

    Parameters
    ----------
    title : str
    said : str
        What is chosen for what.
    take, other : str
        What the buttons say that take the marked one, and ask for one that is not listed.
    parent : QWidget

    Signals
    -------
    chosen(object)
    """

    chosen = Signal(object)

    def __init__(self, title: str, said: str, take: str, other: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.name = QLineEdit(self)
        self.name.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.none = self._label("")
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        ListKeys(self.name, self.list)
        self.take_button = QPushButton(take, self)
        self.take_button.setProperty("role", "primary")
        self.other_button = QPushButton(other, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.other_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.take_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.other_button.clicked.connect(self.ask_other)
        self.name.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(lambda _item: self.accept())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(self._label(said))
        layout.addWidget(self.name)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.none, 1)
        layout.addSpacing(4)
        layout.addWidget(buttons)

    def shown(self) -> list[Any]:
        """Return what is left of all."""
        return [item.data(CHOICE_ROLE) for item in self._items() if not item.isHidden()]

    def accept(self) -> None:
        """Tell which one is marked; where none is left, another one is wanted."""
        if not self.shown():
            self.ask_other()
            return
        self.chosen.emit(self.list.currentItem().data(CHOICE_ROLE))
        super().accept()

    def ask_other(self) -> None:
        """Ask for one that is not listed."""
        raise NotImplementedError

    def _add(self, name: str, choice: object, typed: str = "") -> QListWidgetItem:
        """List one, found by its name or by what else is typed."""
        item = QListWidgetItem(name, self.list)
        item.setData(CHOICE_ROLE, choice)
        item.setData(TYPED_ROLE, plain_key(typed or name))
        return item

    def _begin(self) -> None:
        """Show everything that was listed."""
        self._narrow()
        self.name.setFocus()
        open_at(self, WIDTH, HEIGHT)

    def _narrow(self) -> None:
        words = plain_key(self.name.text()).split()
        for item in self._items():
            typed = item.data(TYPED_ROLE)
            item.setHidden(not all(word in typed for word in words))
        left = [item for item in self._items() if not item.isHidden()]
        if left:
            self.list.setCurrentItem(left[0])
            self.list.scrollToTop()
        self.list.setVisible(bool(left))
        typed = self.name.text().strip()
        self.none.setText(self._none_said(typed) if typed else "")
        self.none.setVisible(not left)
        self.take_button.setEnabled(bool(left))
        self.take_button.setDefault(bool(left))
        self.other_button.setDefault(not left)

    def _none_said(self, typed: str) -> str:
        """Return what is said where nothing is called so."""
        raise NotImplementedError

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _label(self, text: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setText(text)
        label.setProperty("role", "secondary")
        return label
