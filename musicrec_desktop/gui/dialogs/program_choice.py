"""Which of all programs files are opened with."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

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
        A program that is not among them, by its path, which can be typed, too.
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

    def accept(self) -> None:
        """Tell which one is marked, or the path that was typed."""
        typed = self._typed_path()
        if typed is None:
            super().accept()
        elif os.path.isfile(typed) or typed.suffix == ".app":  # noqa: PTH113 - raises nothing
            self._take(str(typed))
        else:
            self.ask_other()

    def ask_other(self) -> None:
        """Ask for the file that a program is, from where a path that was typed leads."""
        typed = self._typed_path()
        place = choose_program_file(self, str(typed)) if typed else choose_program_file(self)
        if place:
            self._take(place)

    def _take(self, place: str) -> None:
        self.done(self.DialogCode.Accepted)
        self.file_chosen.emit(place)

    def _typed_path(self) -> Path | None:
        """Return what was typed where that is a whole path."""
        text = self.name.text().strip()
        try:
            typed = Path(text).expanduser()
        except RuntimeError:  # there is no such user
            return None
        return typed if typed.is_absolute() else None

    def _narrow(self) -> None:
        super()._narrow()
        if self._typed_path() is not None:
            self.none.setText("")  # it need not be listed
            self.take_button.setEnabled(True)
            self.take_button.setDefault(True)

    def _none_said(self, _typed: str) -> str:
        return translate("Programs", "No program is called so. Browse for it.")


def choose_program_file(parent: QWidget, start: str = "/usr/bin") -> str:
    """Ask for the file that a program is; empty where none was chosen."""
    title = translate("Programs", "Choose a program")
    place, _kind = QFileDialog.getOpenFileName(parent, title, start)
    return place
