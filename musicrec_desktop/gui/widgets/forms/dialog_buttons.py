"""The two buttons below a dialog: one does what it is for, the other leaves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


class DialogButtons(QDialogButtonBox):
    """A button that accepts, which Enter presses, and Cancel, in the order that the system has.

    Parameters
    ----------
    text : str
        Of the button that accepts.
    accept : callable
        What it does.
    dialog : QDialog
    """

    def __init__(self, text: str, accept: Callable[[], object], dialog: QDialog) -> None:
        super().__init__(QDialogButtonBox.StandardButton.Cancel, dialog)
        self.accept_button = QPushButton(text, self)
        self.accept_button.setProperty("role", "primary")
        self.accept_button.setDefault(True)
        self.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accepted.connect(accept)
        self.rejected.connect(dialog.reject)
