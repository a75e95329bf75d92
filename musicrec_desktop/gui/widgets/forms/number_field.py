"""A field for a whole number."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

LEFT = 7  # pixels before the number


class NumberField(QSpinBox):
    """A number box whose text keeps away from the edge.

    A style sheet's left padding does not reach the text of a number box.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(LEFT, 0, 0, 0)
