"""Which files could not be read, and why."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.reasons import shown_reason
from musicrec_desktop.core.tracks import Failure
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.desktop.file_manager import show_in_file_manager
from musicrec_desktop.gui.dialogs.listed import ListedDialog


class FailuresDialog(ListedDialog):
    """A table of files and reasons that can be copied and gone to."""

    def __init__(
        self, failures: list[Failure], parent: QWidget, said: str = "", hint: str = ""
    ) -> None:
        paths = [display_path(failure.path) for failure in failures]
        reasons = [shown_reason(failure.reason) for failure in failures]
        super().__init__(
            translate("Problems", "Problems"),
            said or _unread(len(failures)),
            f"{hint or _hint(len(failures))} {_click()}",
            translate("Problems", "Files, with the reason"),
            (
                translate("Problems", "File"),
                translate("Problems", "Folder"),
                translate("Problems", "Reason"),
            ),
            [_cells(path, reason) for path, reason in zip(paths, reasons, strict=True)],
            [f"{path}\t{reason}" for path, reason in zip(paths, reasons, strict=True)],
            parent,
        )
        self._failures = failures
        self.table.cellDoubleClicked.connect(self._show_file)

    def _show_file(self, row: int, _column: int) -> None:
        show_in_file_manager(self._failures[row].path)


def _cells(path: str, reason: str) -> tuple[str, str, str]:
    folder, name = os.path.split(path)
    return name, folder, f"{reason[:1].upper()}{reason[1:]}"


def _unread(number: int) -> str:
    return translate("Problems", "%n file(s) could not be read", n=number)


def _hint(number: int) -> str:
    return translate(
        "Problems", "(It is|They are) left out and looked at again at the next scan.", n=number
    )


def _click() -> str:
    return translate("Problems", "Double-click one to see it in its folder.")
