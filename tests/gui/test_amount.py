"""Numbers that are typed beside a slider."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.widgets.forms.amount import Amount


def test_an_emptied_number_is_what_it_was(qtbot: QtBot) -> None:
    """The field stood empty beside a slider that said something."""
    window = QWidget()
    qtbot.addWidget(window)
    amount = Amount(0.5, 3.0, 0.05, lambda value: f"{value:.2f} ×", window)
    other = QLineEdit(window)
    layout = QVBoxLayout(window)
    layout.addWidget(amount)
    layout.addWidget(other)
    window.show()
    window.activateWindow()
    amount.field.setFocus()
    qtbot.waitUntil(amount.field.hasFocus)
    amount.field.selectAll()
    qtbot.keyClicks(amount.field, "1.5")
    qtbot.keyClick(amount.field, Qt.Key.Key_Return)
    amount.field.selectAll()
    qtbot.keyClick(amount.field, Qt.Key.Key_Delete)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert amount.field.text() == "1.50 ×"
    assert amount.field.value() == 1.5
