"""Which of all programs files are opened with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.named_choice import NamedChoiceDialog
from musicrec_desktop.gui.look.program_icons import program_icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.services.library.open_with import Program


class ProgramChoiceDialog(NamedChoiceDialog):
    """The programs of the system.

    Parameters
    ----------
    programs : sequence of Program
    said : str
        What one is chosen for.
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    chosen(Program)
    file_chosen(str)
        A program that is not among them, by its path.
    """

    file_chosen = Signal(str)

    def __init__(
        self, programs: Sequence[Program], said: str, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(
            translate("Programs", "Open with another program"),
            said,
            translate("Programs", "Open"),
            translate("Programs", "Browse…"),
            parent,
        )
        self.name.setPlaceholderText(translate("Programs", "Some of its name"))
        self.name.setAccessibleName(translate("Programs", "Find a program"))
        self.list.setObjectName("rows")
        self.list.setAccessibleName(translate("Programs", "Programs"))
        for program in programs:
            self._add(program.name, program).setIcon(program_icon(program.icon, tokens))
        self._begin()

    def ask_other(self) -> None:
        """Ask for the file that a program is."""
        place = choose_program_file(self)
        if place:
            self.done(self.DialogCode.Accepted)
            self.file_chosen.emit(place)

    def _none_said(self, _typed: str) -> str:
        return translate("Programs", "No program is called so. Browse for it.")


def choose_program_file(parent: QWidget, start: str = "/usr/bin") -> str:
    """Ask for the file that a program is; empty where none was chosen."""
    title = translate("Programs", "Choose a program")
    place, _kind = QFileDialog.getOpenFileName(parent, title, start)
    return place
