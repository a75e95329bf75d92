"""What the program is: version, licence, libraries, and where its data lie."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.desktop.file_manager import show_in_file_manager
from musicrec_desktop.gui.dialogs.dialog_layout import dialog_fields, stack_parts
from musicrec_desktop.services.library.about import About

NAME = "MusicRec Desktop"  # no words
WIDTH = 520  # pixels
UNBROKEN = "\u00a0"  # a version stays beside its name


class AboutDialog(QDialog):
    """Says what the program is; all of it can be selected, and copied at once.

    Attributes
    ----------
    said : dict of str to QLabel
        What is said, by what it is about.
    """

    def __init__(self, about: About, parent: QWidget) -> None:
        super().__init__(parent)
        self._about = about
        self.setWindowTitle(translate("About", "About {program}", program=NAME))
        self.said: dict[str, QLabel] = {}
        heading = QLabel(f"{NAME} {about.version}".rstrip(), self)
        heading.setProperty("role", "heading")
        what = QLabel(translate("About", "Plays your music and finds what sounds alike."), self)
        what.setProperty("role", "secondary")
        fields = dialog_fields()
        for name, text in self._lines():
            label = QLabel(name, self)
            label.setProperty("role", "muted")
            self.said[name] = self._text(text)
            self.said[name].setAccessibleName(f"{name}: {text}")
            fields.addRow(label, self.said[name])
        stack_parts(self, heading, what, fields, None, self._buttons())
        layout = self.layout()
        assert layout is not None  # made just above
        self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def text(self) -> str:
        """Return all of it, as it is copied."""
        lines = [f"{NAME} {self._about.version}".rstrip()]
        lines += [f"{name}: {text}" for name, text in self._lines()]
        return "\n".join(lines).replace(UNBROKEN, " ")

    def _lines(self) -> list[tuple[str, str]]:
        about = self._about
        libraries = ", ".join(f"{name}{UNBROKEN}{version}" for name, version in about.libraries)
        return [
            (self._licence_name(), self._licence()),
            (translate("About", "Libraries"), libraries),
            (translate("About", "Runs on"), f"Python {about.python}, {about.system}"),  # no words
            (translate("About", "Data folder"), display_path(about.data)),
        ]

    def _licence_name(self) -> str:
        return translate("About", "Licence")

    def _licence(self) -> str:
        if not self._about.licence:
            return translate("About", "Free software: see the file LICENSE.")
        return translate(
            "About",
            "Free software: GNU General Public License, version 3 or later ({licence})",
            licence=self._about.licence,
        )

    def _text(self, text: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _buttons(self) -> QHBoxLayout:
        self.copy = QPushButton(translate("About", "Copy"), self)
        self.copy.setToolTip(translate("About", "Copy all of this, as to report a problem"))
        self.copy.clicked.connect(self._copy)
        self.folder = QPushButton(translate("About", "Show data folder"), self)
        self.folder.clicked.connect(lambda: show_in_file_manager(str(self._about.data)))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        close = box.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        row = QHBoxLayout()
        for button in (self.copy, self.folder):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(box)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
