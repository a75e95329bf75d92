"""F11 fills the screen, and Escape or F11 give it back; Ctrl+. stops."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt


def test_the_window_fills_the_screen_and_escape_leaves_a_search_first(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    full = window.keys.command("full-screen")
    assert full.keys == "F11"
    full.action.trigger()
    assert window.isFullScreen()
    window.header.search.setFocus()
    qtbot.keyClicks(window.header.search, "zz")
    qtbot.keyClick(window.header.search, Qt.Key.Key_Escape)
    assert window.isFullScreen() and not window.header.search.text()
    qtbot.keyClick(window.songs.table, Qt.Key.Key_Escape)
    assert not window.isFullScreen() and window.isVisible()
    full.action.trigger()
    full.action.trigger()
    assert not window.isFullScreen()

    full.action.trigger()
    window.keep_settings()
    opened.close()
    assert not open_window(scanned).window.isFullScreen()


def test_a_maximised_window_is_maximised_again(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    window.showMaximized()
    full = window.keys.command("full-screen")
    full.action.trigger()
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isMaximized() and not window.isFullScreen()


def test_stop_keeps_the_queue_and_begins_the_track_anew(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    player = window.others._parts.player
    window.playback.play(window.model.shown(), 2)
    qtbot.waitUntil(lambda: player.snapshot().state == "playing")
    window.playback.seek(3.0)
    stop = window.keys.command("stop")
    assert stop.keys == "Ctrl+."
    stop.action.trigger()
    qtbot.waitUntil(lambda: player.snapshot().state == "stopped")
    assert player.snapshot().position_seconds == 0.0
    assert len(player.queue_view().entries) == 8
    window.frame.transport.play.click()
    qtbot.waitUntil(lambda: player.snapshot().state == "playing")
    qtbot.waitUntil(lambda: window.playback.track == window.model.shown()[2])
    window.frame.transport.stop.trigger()
    qtbot.waitUntil(lambda: player.snapshot().state == "stopped")
