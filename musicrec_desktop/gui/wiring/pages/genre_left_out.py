"""Files that a training or a trial had to do without, each with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Failure

if TYPE_CHECKING:
    from musicrec_desktop.core.genres import DataSummary


def show_left_out(summary: DataSummary, said: str, rest: str, window: QWidget) -> None:
    """List the files that could not be used.

    Parameters
    ----------
    summary : DataSummary
        What was learnt from, or tried on.
    said, rest : str
        How many they are, and what became of all others, as sentences.
    window : QWidget
    """
    from musicrec_desktop.gui.dialogs.failures import FailuresDialog

    failures = [
        Failure(item.path, "genre", item.reason, 0.0)
        for item in (*summary.failed, *summary.left_out)
    ]
    FailuresDialog(failures, window, said, rest).open()
