"""The window on a desktop: another program steers it over MPRIS, the tray, the sleep timer."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QInputDialog

from musicrec_desktop.gui.main_window import MainWindow
from tests.desktop.session_bus import SessionBus


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[SessionBus]:
    if not shutil.which("dbus-daemon") or not shutil.which("playerctl"):
        pytest.skip("dbus-daemon or playerctl is not installed")
    bus = SessionBus()
    bus.start()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    yield bus
    bus.close()


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    opened = open_window(scanned)
    opened.clock.speed = 0.1  # what plays is to play still when other programs have asked
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def test_another_program_steers_the_window(window, bus: SessionBus, qtbot) -> None:
    window.desktop.start()
    tracks = window.model.shown()[:3]
    window.playback.play(tracks, 0)
    qtbot.waitUntil(lambda: window.playback.track == tracks[0])

    def asked(*words: str) -> str:
        """Ask in a thread: the window has to answer meanwhile."""
        answers: list[str] = []
        command = ("playerctl", "--player=musicrec_desktop", *words)
        window.others._parts.jobs.start(
            lambda: bus.run(*command).stdout.strip(), finished=answers.append
        )
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    qtbot.waitUntil(lambda: asked("status") == "Playing")
    assert asked("metadata", "title") == tracks[0].title
    asked("volume", "0.3")
    qtbot.waitUntil(lambda: window.settings.current.volume == pytest.approx(0.3))
    assert window.transport.volume.value() == 30
    asked("loop", "Track")
    qtbot.waitUntil(lambda: window.settings.current.repeat == "one")
    asked("loop", "None")
    asked("next")
    qtbot.waitUntil(lambda: window.playback.track == tracks[1])
    asked("pause")
    player = window.others._parts.player
    qtbot.waitUntil(lambda: player.snapshot().state == "paused")


def test_volume_in_the_window_is_told_to_the_desktop(window, bus: SessionBus, qtbot) -> None:
    window.desktop.start()
    window.transport.volume.setValue(55)
    answers: list[str] = []

    def told() -> bool:
        window.others._parts.jobs.start(
            lambda: bus.run("playerctl", "--player=musicrec_desktop", "volume").stdout,
            finished=answers.append,
        )
        return bool(answers) and answers[-1].startswith("0.55")

    qtbot.waitUntil(told)


def test_the_tray_says_whether_playing_ends_with_this_track(window, qtbot) -> None:
    tracks, stops = window.model.shown()[:3], window.desktop.tray.stop_after
    window.playback.play(tracks, 0)
    qtbot.waitUntil(lambda: window.playback.track == tracks[0])
    window.playback.toggle_stop_after()
    qtbot.waitUntil(stops.isChecked)
    window.playback.next()
    qtbot.waitUntil(lambda: window.playback.track == tracks[1])
    qtbot.waitUntil(lambda: not stops.isChecked())


def test_the_sleep_timer_pauses_and_gives_the_volume_back(window, qtbot) -> None:
    window.settings.change(volume=0.8)
    window.playback.play(window.model.shown(), 0)
    player = window.others._parts.player
    qtbot.waitUntil(lambda: player.snapshot().state == "playing")
    window.desktop.sleep_after(0.01)
    qtbot.waitUntil(lambda: player.snapshot().state == "paused")
    assert window.settings.current.volume == 0.8
    assert not window.desktop.service.sleep_timer.active


def test_the_sleep_timer_takes_own_minutes_an_album_and_quits_if_asked(
    window, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits = []
    window.desktop.requests.quit_requested.disconnect(window.quit)
    window.desktop.requests.quit_requested.connect(lambda: quits.append(True))
    sleep, timer = window.frame.transport.sleep, window.desktop.service.sleep_timer
    window.playback.play(window.model.shown(), 0)
    player = window.others._parts.player
    qtbot.waitUntil(lambda: player.snapshot().state == "playing")

    sleep.own.trigger()
    dialog = window.findChild(QInputDialog)
    dialog.setIntValue(7)
    dialog.accept()
    assert 6 * 60 < timer.seconds_left <= 7 * 60
    assert sleep.toolTip().startswith("Playing stops:") and "quits" not in sleep.toolTip()

    by_name = {action.text().replace("&", ""): action for action in sleep.menu().actions()}
    by_name["At the end of the album"].trigger()
    assert timer.scope == "album"
    heading = sleep.menu().actions()[0]
    assert heading.text() == "Playing stops at the end of the album"
    sleep.then_quit.trigger()
    assert sleep.toolTip() == "Playing stops at the end of the album, then the program quits"
    by_name["Do not stop"].trigger()
    assert heading.text() == "Stop playing" and not by_name["Do not stop"].isEnabled()

    window.desktop.sleep_after(0.01)
    qtbot.waitUntil(lambda: quits == [True])
    qtbot.waitUntil(lambda: player.snapshot().state == "paused")  # on the player's own thread


def test_closing_keeps_playing_in_the_tray_only_where_there_is_one(window, qtbot) -> None:
    window.settings.change(close_to_tray=True)
    assert window.desktop.tray.close_to_tray
    if not window.desktop.tray.keeps_running:  # no tray: closing is the end, as ever
        assert QApplication.quitOnLastWindowClosed()
        window.close()
        assert not window.isVisible()
