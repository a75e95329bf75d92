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
    qtbot.waitUntil(lambda: not window.header.search.text())
    assert window.isFullScreen()
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


def test_what_plays_has_the_screen_for_itself(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.resize(1440, 900)
    window.playback.play(window.model.shown(), 0)
    frame, full = window.frame, window.keys.command("full-screen").action
    frame.pages.open("now-playing")
    frame.strip_fold.toggle()  # which is called for there
    qtbot.waitUntil(lambda: frame.strip.isVisible())
    around = (frame.sidebar, frame.panes, frame.strip)
    assert all(part.isVisible() for part in around)
    width = frame.panes.width()
    for leave in (full.trigger, lambda: qtbot.keyClick(window, Qt.Key.Key_Escape)):
        full.trigger()
        assert window.isFullScreen()
        assert not any(part.isVisible() for part in around)
        assert frame.transport.isVisible() and frame.pages.isVisible()
        window.keep_settings()
        assert window.settings.current.views["similar"] == {"shown": True}
        leave()
        qtbot.waitUntil(lambda: all(part.isVisible() for part in around))
        assert not window.isFullScreen() and frame.panes.width() == width


def test_the_rest_of_the_window_comes_back_with_another_page(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.resize(1440, 900)
    frame, full = window.frame, window.keys.command("full-screen").action
    frame.side.toggle()
    frame.pages.open("now-playing")
    full.trigger()
    assert not frame.sidebar.isVisible() and not frame.strip.isVisible()
    frame.pages.open("queue")
    assert window.isFullScreen() and frame.sidebar.isVisible()
    assert not frame.panes.isVisible(), "it was put away before"
    frame.pages.open("now-playing")
    assert frame.sidebar.isVisible(), "only F11 hides what one goes on with"
    full.trigger()
    full.trigger()
    window.keys.command("up-next").action.trigger()
    assert frame.panes.isVisible() and not frame.sidebar.isVisible()


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
