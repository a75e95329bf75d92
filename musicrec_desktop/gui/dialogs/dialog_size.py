"""How large a dialog opens."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

MARGIN = QSize(24, 48)  # pixels of the window that stay in view around it


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Make a dialog as large as it likes to be, but no larger than the window it belongs to."""
    size = QSize(width, height)
    parent = dialog.parentWidget()
    if parent is not None:
        size = size.boundedTo(parent.window().size() - MARGIN)
    dialog.resize(size.expandedTo(dialog.minimumSizeHint()))
