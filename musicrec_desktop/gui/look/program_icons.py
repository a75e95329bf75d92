"""The icons of other programs, as the desktop's theme draws them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon

from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens


def program_icon(name: str, tokens: Tokens) -> QIcon:
    """Return a program's icon by its name or path; one of this program's where there is none."""
    found = QIcon()
    if name:
        found = QIcon(name) if Path(name).is_absolute() else QIcon.fromTheme(name)
    return icon("open-with", tokens) if found.isNull() else found
