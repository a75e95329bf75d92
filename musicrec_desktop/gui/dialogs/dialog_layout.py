"""How dialogs of a few fields are laid out: with the same distances in all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFormLayout, QLayout, QVBoxLayout, QWidget

MARGINS, BETWEEN_PARTS = (24, 22, 24, 18), 16
BESIDE_LABELS, BETWEEN_FIELDS = 20, 12


def dialog_fields() -> QFormLayout:
    """Return a layout for fields, each with a label beside it."""
    fields = QFormLayout()
    fields.setVerticalSpacing(BETWEEN_FIELDS)
    fields.setHorizontalSpacing(BESIDE_LABELS)
    return fields


def stack_parts(dialog: QDialog, *parts: QLayout | QWidget | None) -> None:
    """Put the parts of a dialog below each other.

    Parameters
    ----------
    dialog : QDialog
    *parts : QLayout, QWidget or None
        From the top; None takes the room that is left.
    """
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(*MARGINS)
    layout.setSpacing(BETWEEN_PARTS)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
