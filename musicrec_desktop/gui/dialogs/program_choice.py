"""Which of all programs files are opened with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialog_size import open_at
from musicrec_desktop.gui.look.program_icons import program_icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.list_keys import ListKeys
from musicrec_desktop.services.library.open_with import Program

PROGRAM_ROLE = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT = 460, 440  # pixels


class ProgramChoiceDialog(QDialog):
    """Lists the programs of the system, to be narrowed down by typing.

    Parameters
    ----------
    programs : sequence of Program
    said : str
        What one is chosen for.

    Signals
    -------
    chosen(Program)
    file_chosen(str)
        A program that is not among them, by its path.
    """

    chosen = Signal(object)
    file_chosen = Signal(str)

    def __init__(
        self, programs: Sequence[Program], said: str, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Programs", "Open with another program"))
        self._said = QLabel(said, self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "secondary")
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(translate("Programs", "Some of its name"))
        self.name.setAccessibleName(translate("Programs", "Find a program"))
        self.name.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        ListKeys(self.name, self.list)
        self.list.setObjectName("rows")
        self.list.setAccessibleName(translate("Programs", "Programs"))
        self.none = QLabel(translate("Programs", "No program is called so. Browse for it."), self)
        self.none.setProperty("role", "secondary")
        self.none.hide()
        for program in programs:
            item = QListWidgetItem(program_icon(program.icon, tokens), program.name, self.list)
            item.setData(PROGRAM_ROLE, program)
        self.list.setCurrentRow(0)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = QPushButton(translate("Programs", "Open"), self)
        self.open_button.setProperty("role", "primary")
        self.open_button.setDefault(True)
        self.browse = QPushButton(translate("Programs", "Browse…"), self)
        self.browse.setAutoDefault(False)
        self.buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.browse, QDialogButtonBox.ButtonRole.ResetRole)
        self._wire()
        self._lay_out()
        self._narrow("")
        self.name.setFocus()
        open_at(self, WIDTH, HEIGHT)

    def accept(self) -> None:
        """Tell which program it is."""
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            super().accept()
            self.chosen.emit(item.data(PROGRAM_ROLE))

    def _wire(self) -> None:
        self.name.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.list.currentItemChanged.connect(lambda *_items: self._offer())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.browse.clicked.connect(self._browse)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(self._said)
        layout.addWidget(self.name)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.none)
        layout.addSpacing(4)
        layout.addWidget(self.buttons)

    def _narrow(self, text: str) -> None:
        """Show the programs in whose name a text is, and choose the first of them."""
        wanted = plain_key(text.strip())
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(wanted not in plain_key(item.text()))
        first = next((item for item in items if not item.isHidden()), None)
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)
        self.none.setVisible(first is None)
        self._offer()

    def _offer(self) -> None:
        item = self.list.currentItem()
        self.open_button.setEnabled(item is not None and not item.isHidden())

    def _browse(self) -> None:
        place = choose_program_file(self)
        if place:
            super().accept()
            self.file_chosen.emit(place)


def choose_program_file(parent: QWidget, start: str = "/usr/bin") -> str:
    """Ask for the file that a program is; empty where none was chosen."""
    title = translate("Programs", "Choose a program")
    place, _kind = QFileDialog.getOpenFileName(parent, title, start)
    return place
