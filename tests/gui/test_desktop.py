"""The tray icon: its menu, its words, its icons, and the window that it hides and shows."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from musicrec_desktop.core.player_events import PlayState
from musicrec_desktop.gui.desktop.tray import TrayIcon
from musicrec_desktop.gui.look.theme import DARK, LIGHT

# Said wherever the platform has no tray of its own, as the offscreen one.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")

Reason = QSystemTrayIcon.ActivationReason


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def tray(window: QWidget) -> Iterator[TrayIcon]:
    """In a tray, or what Qt takes for one without a screen."""
    tray = TrayIcon(window, DARK, available=lambda: True)
    tray.appear()
    yield tray
    tray.hide()


def words(tray: TrayIcon) -> list[str]:
    return [action.text() for action in tray.contextMenu().actions() if not action.isSeparator()]


def test_without_a_tray_there_is_none_and_closing_quits(window: QWidget) -> None:
    tray = TrayIcon(window, DARK, available=lambda: False)
    tray.close_to_tray = True
    assert not tray.appear()
    tray.announce("Title", "Artist")
    tray.show_state("playing")
    QApplication.processEvents()
    assert not tray.isVisible()
    assert not tray.keeps_running


def test_a_tray_that_comes_later_is_found(window: QWidget) -> None:
    there: list[bool] = []
    tray = TrayIcon(window, DARK, available=lambda: bool(there))
    assert not tray.appear()
    there.append(True)
    assert tray.appear()
    tray.hide()


def test_the_menu_says_what_plays(tray: TrayIcon) -> None:
    menu = ["Play", "Stop", "Next", "Previous", "Stop after this track", "Show window", "Quit"]
    assert words(tray) == ["Nothing is playing", *menu]
    assert tray.toolTip() == "MusicRec Desktop"
    tray.show_track("Salt & Pepper", "Ada")
    tray.show_state("playing")
    assert words(tray)[:2] == ["Salt && Pepper – Ada", "Pause"]
    assert tray.toolTip() == "Salt & Pepper – Ada"
    assert not tray.title.isEnabled()
    tray.show_state("paused")
    tray.show_track("Only a title", "")
    assert words(tray)[:2] == ["Only a title", "Play"]


def test_long_names_fit(tray: TrayIcon) -> None:
    tray.show_track("Symphony " * 40, "Orchestra")
    assert len(tray.toolTip()) <= 120
    assert tray.toolTip().endswith("…")
    assert len(tray.title.text()) <= 60


@pytest.mark.parametrize(
    ("action", "signal"),
    [
        ("play", "toggle_requested"),
        ("next", "next_requested"),
        ("previous", "previous_requested"),
        ("quit", "quit_requested"),
    ],
)
def test_the_menu_steers(tray: TrayIcon, qtbot, action: str, signal: str) -> None:
    chosen: QAction = getattr(tray, action)
    with qtbot.waitSignal(getattr(tray, signal)):
        chosen.trigger()


def test_stopping_after_this_track_is_asked_for_by_people_only(tray: TrayIcon) -> None:
    asked: list[bool] = []
    tray.stop_after_changed.connect(asked.append)
    tray.show_stop_after(True)
    assert asked == []
    tray.stop_after.trigger()
    tray.stop_after.trigger()
    assert asked == [False, True]


def test_a_click_shows_and_hides_the_window(tray: TrayIcon, window: QWidget, qtbot) -> None:
    tray.activated.emit(Reason.Trigger)
    qtbot.waitUntil(window.isActiveWindow)
    assert tray.show_or_hide.text() == "Hide window"
    tray.activated.emit(Reason.Trigger)
    assert not window.isVisible()
    assert tray.show_or_hide.text() == "Show window"
    tray.show_or_hide.trigger()
    assert window.isVisible()


def test_the_menu_knows_a_window_that_was_there_before(window: QWidget) -> None:
    window.show()
    assert words(TrayIcon(window, DARK, available=lambda: False))[-2:] == ["Hide window", "Quit"]


def test_a_minimised_window_comes_back(tray: TrayIcon, window: QWidget) -> None:
    window.showMinimized()
    tray.activated.emit(Reason.Trigger)
    assert window.isVisible()
    assert not window.isMinimized()


def test_the_middle_button_plays(tray: TrayIcon, qtbot) -> None:
    with qtbot.waitSignal(tray.toggle_requested):
        tray.activated.emit(Reason.MiddleClick)


@pytest.mark.parametrize(("notches", "step"), [(1, 0.05), (-2, -0.1)])
def test_the_wheel_changes_the_volume(tray: TrayIcon, notches: int, step: float) -> None:
    steps: list[float] = []
    tray.volume_stepped.connect(steps.append)
    turned = QWheelEvent(
        QPointF(),
        QPointF(),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(tray, turned)
    assert steps == [pytest.approx(step)]


def test_each_state_has_an_icon_of_its_own(tray: TrayIcon) -> None:
    pictures: dict[PlayState, QImage] = {}
    for state in ("stopped", "playing", "paused"):
        tray.show_state(state)
        pictures[state] = tray.icon().pixmap(32, 32).toImage()
    assert not pictures["stopped"].isNull()
    assert pictures["playing"] != pictures["stopped"]
    assert pictures["paused"] not in (pictures["stopped"], pictures["playing"])
    # The badge is in the corner; the program is still recognised by the rest.
    for state in ("playing", "paused"):
        assert pictures[state].copy(0, 0, 16, 14) == pictures["stopped"].copy(0, 0, 16, 14)


def test_closing_hides_where_the_user_wants_it(tray: TrayIcon) -> None:
    assert not tray.keeps_running
    tray.close_to_tray = True
    assert tray.keeps_running
    tray.hide()
    assert not tray.keeps_running


def test_messages_come_from_any_thread(
    tray: TrayIcon, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, str, bool]] = []
    main = threading.current_thread()
    monkeypatch.setattr(tray, "supportsMessages", lambda: True)
    monkeypatch.setattr(
        tray,
        "showMessage",
        lambda *message: shown.append((*message[:2], threading.current_thread() is main)),
    )
    thread = threading.Thread(target=tray.announce, args=("Title", "Artist"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: shown == [("Title", "Artist", True)])


def test_the_theme_changes(tray: TrayIcon) -> None:
    before = tray.next.icon().pixmap(24, 24).toImage()
    tray.apply_theme(LIGHT)
    assert tray.next.icon().pixmap(24, 24).toImage() != before
