"""Space plays and pauses after a click on a button, and presses one that a key has led to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.input.quiet_focus import QUIET
from musicrec_desktop.gui.input.space_key import SpaceKey


class Page(QWidget):
    """Two buttons, and what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.play, self.other = QPushButton("Play", self), QPushButton("Other", self)
        self.play.clicked.connect(lambda: self.heard.append("play"))
        layout = QVBoxLayout(self)
        for button in (self.play, self.other):
            layout.addWidget(button)
        self.keys = SpaceKey(self, lambda: self.heard.append("toggle"))


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.isVisible)
    page.activateWindow()
    page.other.setFocus()
    return page


def test_a_clicked_button_is_not_pressed_again_by_space(page: Page, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.play, Qt.MouseButton.LeftButton)
    page.play.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.instance().focusChanged.emit(page.other, page.play)
    page.play.setProperty(QUIET, True)  # as QuietFocus does it, while a button of the mouse is held
    qtbot.keyClick(page.play, Qt.Key.Key_Space)
    assert page.heard == ["play", "toggle"]
    qtbot.keyClick(page.play, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page.heard.count("toggle") == 1


def test_a_button_that_a_key_has_led_to_is_pressed(page: Page, qtbot: QtBot) -> None:
    QApplication.instance().focusChanged.emit(page.other, page.play)
    page.play.setProperty(QUIET, False)
    qtbot.keyClick(page.play, Qt.Key.Key_Space)
    assert page.heard == ["play"]


def test_buttons_of_another_window_keep_their_key(page: Page, qtbot: QtBot) -> None:
    page.play.setParent(None)
    qtbot.addWidget(page.play)
    QApplication.instance().focusChanged.emit(page.other, page.play)
    page.play.setProperty(QUIET, True)
    qtbot.keyClick(page.play, Qt.Key.Key_Space)
    assert page.heard == ["play"]
