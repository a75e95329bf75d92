"""Where the files of songs are sent, and what they are called there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.transcoding import Target
from musicrec_desktop.core.translation import translate, translated
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.dialogs.file_renaming import FIELDS, HINT
from musicrec_desktop.gui.widgets.forms.dialog_buttons import DialogButtons
from musicrec_desktop.gui.widgets.forms.encoding_choice import EncodingChoice
from musicrec_desktop.services.exchange.sending import checked_pattern

WIDTH = 560  # pixels


@dataclass(frozen=True, slots=True)
class SendChoices:
    """How files are sent.

    Attributes
    ----------
    pattern : str
    by_pattern, listed : bool
        Whether names come from it; whether a list is written beside the files.
    target : Target or None
        What files are encoded as; None for copies as they are.
    """

    pattern: str
    by_pattern: bool = False
    listed: bool = False
    target: Target | None = None


class SendDialog(QDialog):
    """Asks for a folder, for names, whether a list is wanted, and for another encoding.

    Parameters
    ----------
    what : str
        What is sent, in words.
    folders : sequence of str
        Where files were sent before, the last first.
    choices : SendChoices
    parent : QWidget
    in_order : bool
        Whether the files are those of a playlist, which are numbered, with a list of them.

    Signals
    -------
    chosen(str, SendChoices)
        The folder, and how; answered by :meth:`close_with`.
    """

    chosen = Signal(str, object)

    def __init__(
        self,
        what: str,
        folders: Sequence[str],
        choices: SendChoices,
        parent: QWidget,
        *,
        in_order: bool = False,
    ) -> None:
        super().__init__(parent)
        self._in_order = in_order
        self.setWindowTitle(_title(in_order))
        self.folder = QComboBox(self)
        self.folder.setEditable(True)
        self.folder.setCompleter(None)  # type: ignore[arg-type]  # it would take the first Enter
        self.folder.addItems(list(folders))
        self.folder.setAccessibleName(translate("Send", "Folder"))
        line = self.folder.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("Send", "A folder, such as a USB stick"))
        self.browse = QPushButton(translate("Files", "Browse…"), self)
        self.browse.setAutoDefault(False)
        self.kept = QRadioButton(translate("Send", "Keep the names of the files"), self)
        self.named = QRadioButton(translate("Send", "Name them from their tags:"), self)
        self.pattern = QLineEdit(choices.pattern, self)
        self.pattern.setAccessibleName(translate("Send", "Pattern of the names"))
        self.pattern.setToolTip(f"{FIELDS} {translated('Rename files', HINT)}")
        (self.named if choices.by_pattern else self.kept).setChecked(True)
        self.listed = QCheckBox(translate("Send", "Write a playlist (M3U8) beside them"), self)
        self.listed.setChecked(choices.listed)
        self.encoding = EncodingChoice(choices.target, self)
        self.said = QLabel(self)
        self.said.setProperty("role", "secondary")
        self.said.setWordWrap(True)
        accept = translate("Send", "Copy") if in_order else translate("Send", "Send")
        self._buttons = DialogButtons(accept, self.accept, self)
        self.send = self._buttons.accept_button
        self._lay_out(what)
        self.folder.editTextChanged.connect(self.check)
        self.pattern.textChanged.connect(self.check)
        self.named.toggled.connect(self.check)
        self.browse.clicked.connect(self._browse)
        self.check()
        self.folder.setFocus()
        open_at(self, WIDTH, self.sizeHint().height())

    def choices(self) -> SendChoices:
        """Return what is chosen."""
        return SendChoices(
            self.pattern.text().strip(),
            self.named.isChecked(),
            self.listed.isChecked(),
            self.encoding.target(),
        )

    def check(self) -> None:
        """Say what speaks against it, and what happens to what is there."""
        self.pattern.setEnabled(self.named.isChecked())
        problem = "" if self.folder.currentText().strip() else translate("Send", "Choose a folder.")
        if self.named.isChecked() and not self._in_order:
            try:
                checked_pattern(self.pattern.text())
            except MusicRecError as error:
                problem = problem or str(error)
        self.send.setEnabled(not problem)
        self.said.setText(problem or self._promise())

    def accept(self) -> None:
        """Tell where the files go, and how."""
        if self.send.isEnabled():
            self.send.setEnabled(False)
            self.chosen.emit(self.folder.currentText().strip(), self.choices())

    def close_with(self, problem: str) -> None:
        """Close, or say why files cannot go there and stay open."""
        if not problem:
            super().accept()
            return
        self.check()
        self.said.setText(problem)
        self.folder.setFocus()

    def _promise(self) -> str:
        if self._in_order:
            return translate(
                "Send", "Files are numbered in playlist order, with the playlist beside them."
            )
        return translate("Send", "What is there already is not written over.")

    def _browse(self) -> None:
        title = _title(self._in_order)
        folder = QFileDialog.getExistingDirectory(self, title, self.folder.currentText())
        if folder:
            self.folder.setEditText(folder)

    def _lay_out(self, what: str) -> None:
        said = QLabel(what, self)
        said.setProperty("role", "secondary")
        said.setWordWrap(True)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(said)
        layout.addLayout(place)
        layout.addSpacing(4)
        naming = (self.kept, self.named, self.pattern, self.listed)
        for widget in (*naming, self.encoding, self.said):
            layout.addWidget(widget)
        for widget in naming if self._in_order else ():
            widget.hide()
        layout.addStretch(1)
        layout.addWidget(self._buttons)


def _title(in_order: bool) -> str:
    if in_order:
        return translate("Send", "Copy music to a folder")
    return translate("Send", "Send to a folder")
