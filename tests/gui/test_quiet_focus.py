"""A button that was clicked has no focus ring, one that the keyboard came to has."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton

from musicrec_desktop.gui.input.quiet_focus import QUIET, QuietFocus


def test_a_clicked_button_stays_quiet_when_a_dialog_gives_the_keyboard_back(
    qapp: QApplication,
) -> None:
    watch = QuietFocus(qapp)
    clicked, reached = QPushButton(), QPushButton()
    clicked.setProperty(QUIET, True)
    for button in (clicked, reached):
        qapp.focusChanged.emit(None, button)
    assert clicked.property(QUIET)
    assert not reached.property(QUIET)
    qapp.focusChanged.emit(reached, clicked)  # by Tab
    assert not clicked.property(QUIET)
    qapp.focusChanged.disconnect(watch._changed)
    watch.deleteLater()
