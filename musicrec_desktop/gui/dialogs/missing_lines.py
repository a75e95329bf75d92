"""Which lines of a playlist stand for nothing that is in the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.listed import ListedDialog


class MissingLinesDialog(ListedDialog):
    """A list of lines that can be copied.

    Parameters
    ----------
    lines : sequence of str
        As the playlist names its tracks.
    parent : QWidget
    """

    def __init__(self, lines: Sequence[str], parent: QWidget) -> None:
        named = translate("Import", "As the playlist names it")
        super().__init__(
            translate("Import", "Not in the library"),
            translate("Import", "%n track(s) could not be found", n=len(lines)),
            translate(
                "Import",
                "What is a file appears in the playlist as soon as its folder is scanned.",
            ),
            named,
            [named],
            [(line,) for line in lines],
            lines,
            parent,
        )
