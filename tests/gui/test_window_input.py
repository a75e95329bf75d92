"""What a window takes that no widget in it wants: keys, mouse buttons, dropped files."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.desktop.track_mime import TRACKS_TYPE
from musicrec_desktop.gui.frame.window_input import InputWindow


class Heard:
    """What a window asked for, in this order."""

    def __init__(self, window: InputWindow) -> None:
        self.asked: list[object] = []
        window.toggle_requested.connect(lambda: self.asked.append("toggle"))
        window.seek_pressed.connect(self._sought)
        window.back_requested.connect(lambda: self.asked.append("back"))
        window.forward_requested.connect(lambda: self.asked.append("forward"))
        window.dropped.connect(lambda files, at: self.asked.append((files, at)))

    def _sought(self, event: QKeyEvent) -> None:
        self.asked.append(Qt.Key(event.key()))


@pytest.fixture
def window(qtbot: QtBot) -> InputWindow:
    window = InputWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def heard(window: InputWindow) -> Heard:
    return Heard(window)


def test_space_and_arrows_that_nothing_took_play_and_seek(
    window: InputWindow, heard: Heard, qtbot: QtBot
) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(window, key)
    assert heard.asked == ["toggle", Qt.Key.Key_Left, Qt.Key.Key_Right]
    qtbot.keyClick(window, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert len(heard.asked) == 3


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_with_the_focus(
    window: InputWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    button = QPushButton("Play")
    window.setCentralWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    qtbot.keyClick(button, key)
    assert len(pressed) == 1
    qtbot.keyClick(button, key, Qt.KeyboardModifier.AltModifier)
    assert len(pressed) == 1


def test_two_buttons_of_a_mouse_go_back_and_forward(
    window: InputWindow, heard: Heard, qtbot: QtBot
) -> None:
    window.setCentralWidget(QLabel("A page"))
    for button in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
        qtbot.mouseClick(window.centralWidget(), button)
    qtbot.mouseClick(window.centralWidget(), Qt.MouseButton.LeftButton)
    assert heard.asked == ["back", "forward"]


def event_of(data: QMimeData) -> QDropEvent:
    """Return a drop, which stands for one that enters too: Qt's constructors differ there."""
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, modifiers)
    event.ignore()
    return event


@pytest.fixture
def enter(window: InputWindow) -> Callable[[QMimeData], bool]:
    """Say whether the window would take what is dragged into it."""

    def entering(data: QMimeData) -> bool:
        event = event_of(data)
        window.dragEnterEvent(event)  # type: ignore[arg-type]
        return event.isAccepted()

    return entering


def test_files_of_other_programs_are_taken_and_addresses_of_the_web_are_not(
    window: InputWindow, heard: Heard, enter: Callable[[QMimeData], bool]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/music/ä 1.flac"), QUrl("https://example.org/2.flac")])
    assert enter(data)
    window.dropEvent(event_of(data))
    assert heard.asked == [(["/music/ä 1.flac"], QPoint(9, 9))]
    data.setUrls([QUrl("https://example.org/2.flac")])
    assert not enter(data)


def test_tracks_on_their_way_to_a_playlist_are_not_opened_as_files(
    enter: Callable[[QMimeData], bool],
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/music/1.flac")])
    data.setData(TRACKS_TYPE, QByteArray(b"1"))
    assert not enter(data)
