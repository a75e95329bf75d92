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
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate, translated
from musicrec_desktop.gui.dialog_size import open_at
from musicrec_desktop.gui.dialogs.file_renaming import FIELDS, HINT
from musicrec_desktop.gui.widgets.forms.dialog_buttons import DialogButtons
from musicrec_desktop.gui.words.tracks import one_or_many
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
    """

    pattern: str
    by_pattern: bool = False
    listed: bool = False


class SendDialog(QDialog):
    """Asks for a folder, for names, and whether a list is wanted.

    Parameters
    ----------
    tracks : sequence of Track
    folders : sequence of str
        Where files were sent before, the last first.
    choices : SendChoices
    parent : QWidget

    Signals
    -------
    chosen(str, SendChoices)
        The folder, and how; answered by :meth:`close_with`.
    """

    chosen = Signal(str, object)

    def __init__(
        self, tracks: Sequence[Track], folders: Sequence[str], choices: SendChoices, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Send", "Send to a folder"))
        self._tracks = tracks
        self.folder = QComboBox(self)
        self.folder.setEditable(True)
        self.folder.setCompleter(None)  # type: ignore[arg-type]  # it would take the first Enter
        self.folder.addItems(list(folders))
        self.folder.setAccessibleName(translate("Send", "Folder"))
        line = self.folder.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("Send", "A folder, such as that of a stick"))
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
        self.said = QLabel(self)
        self.said.setProperty("role", "secondary")
        self.said.setWordWrap(True)
        self._buttons = DialogButtons(translate("Send", "Send"), self.accept, self)
        self.send = self._buttons.accept_button
        self._lay_out()
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
            self.pattern.text().strip(), self.named.isChecked(), self.listed.isChecked()
        )

    def check(self) -> None:
        """Say what speaks against it, and what happens to what is there."""
        self.pattern.setEnabled(self.named.isChecked())
        problem = "" if self.folder.currentText().strip() else translate("Send", "Choose a folder.")
        if self.named.isChecked():
            try:
                checked_pattern(self.pattern.text())
            except MusicRecError as error:
                problem = problem or str(error)
        self.send.setEnabled(not problem)
        self.said.setText(
            problem or translate("Send", "What is there already is not written over.")
        )

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

    def _browse(self) -> None:
        title = translate("Send", "Send to a folder")
        folder = QFileDialog.getExistingDirectory(self, title, self.folder.currentText())
        if folder:
            self.folder.setEditText(folder)

    def _lay_out(self) -> None:
        what = QLabel(one_or_many(self._tracks), self)
        what.setProperty("role", "secondary")
        what.setWordWrap(True)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(what)
        layout.addLayout(place)
        layout.addSpacing(4)
        for widget in (self.kept, self.named, self.pattern, self.listed, self.said):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
