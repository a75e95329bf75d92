"""The main job through the real window: scan, play, see it move, find what is alike."""

from __future__ import annotations

import errno
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu

from musicrec_desktop.analysis.pool import AnalysisPool
from musicrec_desktop.gui.dialogs.failures import FailuresDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.services.listening.spectrograms import SpectrogramService
from tests.gui.conftest import PULSED, STEADY
from tests.gui.menus import words


def menu_of(window: MainWindow, row: int) -> QMenu:
    """Right-click a row and return the menu that opens."""
    window.songs.table.selectRow(row)
    place = window.songs.table.visualRect(window.model.index(row, 0)).center()
    window.songs.table.customContextMenuRequested.emit(place)
    menus = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def choose(menu: QMenu, name: str) -> None:
    """Click the entry of a menu."""
    action = next(action for action in menu.actions() if words(action) == name)
    action.trigger()
    menu.close()


@pytest.mark.timeout(300)
def test_a_new_user_scans_plays_and_finds_similar_tracks(
    open_window, music: Path, qtbot, cold_pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AnalysisPool, "__init__", cold_pool)
    window = open_window().window
    qtbot.waitUntil(lambda: window.songs.welcome.isVisible())

    reports, choices = [], []
    window.library.progress.connect(reports.append)
    welcome = window.songs.welcome
    welcome.demo.setFocus()
    window.library.progress.connect(
        lambda _: choices.append(welcome.demo.isEnabled()) if window.library.scanning else None
    )
    with qtbot.waitSignal(window.library.scan_ended):
        window.library.add_folders([str(music)])
    assert window.model.rowCount() == 8
    assert choices and not any(choices) and welcome.demo.isEnabled()  # one thing at a time
    assert not window.similar.isAncestorOf(window.focusWidget())
    assert {report.label for report in reports} >= {"Reading tags", "Analysing"}
    qtbot.waitUntil(lambda: window.songs.table.isVisible())
    qtbot.waitUntil(lambda: not window.header.pill.isVisible())

    row = window.model.row_of(next(t.id for t in window.model.shown() if t.title == "Steady 1"))
    assert row is not None
    window.songs.table.doubleClicked.emit(window.model.index(row, 0))
    qtbot.waitUntil(lambda: window.strip.position_seconds > 0.3)
    assert window.playback.track.title == "Steady 1"
    painted = window.strip.levels()
    assert painted.any()
    qtbot.waitUntil(lambda: window.strip.position_seconds > 1.0)
    assert "Steady 1" in window.windowTitle()

    qtbot.waitUntil(lambda: window.similar.model.rowCount() == 7)
    assert window.similar.query.title == "Steady 1"

    pulsed = window.model.row_of(next(t.id for t in window.model.shown() if t.title == "Pulsed 2"))
    choose(menu_of(window, pulsed), "Find similar")
    qtbot.waitUntil(lambda: window.similar.query.title == "Pulsed 2")
    genres = [item.track.tags.genre for item in window.similar.model.rows()]
    assert genres == [PULSED] * 3 + [STEADY] * 4
    assert window.similar.follow.isVisible()
    window.similar.follow.click()
    qtbot.waitUntil(lambda: window.similar.query.title == "Steady 1")


def test_the_strip_seeks_on_a_click(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playback.play(window.model.shown(), 0)
    qtbot.waitUntil(lambda: window.strip.position_seconds > 0)
    middle = QPoint(round(window.strip.width() * 0.5), 60)
    qtbot.mouseClick(window.strip, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: 2.9 < window.strip.position_seconds < 4.5)


def test_the_overview_shows_the_whole_track_before_it_is_played(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playback.play(window.model.shown(), 0)
    window.transport.play.click()  # paused: nothing more is painted live
    qtbot.waitUntil(lambda: window.strip.levels()[:, -200:].any())


def test_an_overview_of_a_drive_that_answers_no_more_is_given_up(
    open_window, scanned: Path, qtbot, monkeypatch, caplog
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    late = Future()
    late.set_exception(TimeoutError(errno.ETIMEDOUT, "Connection timed out"))
    monkeypatch.setattr(SpectrogramService, "overview", lambda _self, _item: late)
    window.playback.play(window.model.shown(), 0)
    qtbot.waitUntil(lambda: "no spectrogram ahead of playing" in caplog.text)


def test_next_previous_shuffle_and_repeat_reach_the_player(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    opened.clock.speed = 0.1  # none is to end by itself before its turn
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    tracks = window.model.shown()
    window.playback.play(tracks, 0)
    qtbot.waitUntil(lambda: window.playback.track == tracks[0])
    window.transport.next.click()
    qtbot.waitUntil(lambda: window.playback.track == tracks[1])
    window.transport.previous.click()
    qtbot.waitUntil(lambda: window.playback.track == tracks[0])
    window.transport.repeat.click()
    window.transport.shuffle.click()
    assert window.settings.current.repeat == "all"
    assert window.settings.current.shuffle


def test_space_plays_and_pauses(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    states = []
    window.playback.snapshot_taken.connect(lambda snapshot: states.append(snapshot.state))
    qtbot.keyClick(window.songs.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "playing" in states[-1:])
    qtbot.keyClick(window.songs.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "paused" in states[-1:])


def test_a_finished_track_is_counted_once(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    last = window.model.shown()[-1]
    before = last.play_count
    opened.clock.speed = 10.0
    window.playback.play([last], 0)
    qtbot.waitUntil(lambda: opened.services.songs.get([last.id])[0].play_count == before + 1)


def test_typing_filters_and_an_empty_result_offers_the_way_back(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    qtbot.keyClicks(window.header.search, "puls 3")
    qtbot.waitUntil(lambda: [t.title for t in window.model.shown()] == ["Pulsed 3"])
    window.header.search.setText("no such song")
    qtbot.waitUntil(lambda: window.songs.nothing.isVisible())
    window.songs.nothing.action.click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 8 and window.songs.table.isVisible())


def test_unreadable_files_are_counted_and_listed(open_window, tmp_path: Path, qtbot) -> None:
    broken = tmp_path / "music"
    broken.mkdir()
    (broken / "empty.flac").touch()
    (broken / "text.mp3").write_text("this is not audio " * 50)
    window = open_window().window
    with qtbot.waitSignal(window.library.failures_changed, check_params_cb=lambda n: n == 2):
        window.library.add_folders([str(broken)])
    assert window.sidebar.failures.isVisible()
    assert "2" in window.sidebar.failures.text()
    window.show_failures()
    dialog = window.findChild(FailuresDialog)
    cells = {dialog.table.item(row, 0).text() for row in range(2)}
    assert cells == {"empty.flac", "text.mp3"}
    assert all(dialog.table.item(row, 2).text() for row in range(2))
    dialog.close()


def test_a_missing_folder_is_said_and_nothing_is_added(open_window, tmp_path: Path, qtbot) -> None:
    opened = open_window()
    opened.window.library.add_folders([str(tmp_path / "gone")])
    qtbot.waitUntil(lambda: "does not exist" in opened.window.notice.text())
    assert opened.services.songs.folders() == []


def test_a_scan_can_be_paused_gone_on_with_and_cancelled(open_window, music: Path, qtbot) -> None:
    opened = open_window()
    window, share = opened.window, opened.services.share
    with ThreadPoolExecutor(1) as tags:
        opened.services.scanning(tags).add_folders([str(music)])
    processes, share.workers = share.workers, 0  # in its midst it waits for one
    window.library.rescan()
    pill = window.header.pill
    qtbot.waitUntil(lambda: pill.isVisible() and window.model.rowCount() == 8)
    job = window.jobs.jobs.leading()
    pill.pause.click()
    assert job.control.paused
    pill.pause.click()
    assert not job.control.paused
    with qtbot.waitSignal(window.library.scan_ended):
        pill.cancel.click()
    qtbot.waitUntil(lambda: not pill.isVisible())
    assert job.ending == "cancelled"
    share.workers = processes
    with qtbot.waitSignal(window.library.scan_ended):
        window.sidebar.rescan.click()
    assert window.model.rowCount() == 8


def test_closing_in_mid_scan_loses_nothing(open_window, music: Path, tmp_path: Path, qtbot) -> None:
    first = open_window(tmp_path / "one").window
    with qtbot.waitSignal(first.library.progress):
        first.library.add_folders([str(music)])
    first.close()
    assert not first.isVisible()


def test_both_themes_draw_the_table_in_their_own_colours(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned, "light").window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    light = _mean_brightness(window)
    window.sidebar.theme.click()  # light → dark
    assert window.settings.current.theme == "dark"
    assert _mean_brightness(window) < 60
    assert light > 180


def _mean_brightness(window: MainWindow) -> float:
    image = window.songs.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return float(pixels[:, : image.width()].mean())


def test_the_cover_leads_to_now_playing_and_the_title_to_its_album(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    opened.clock.speed = 0.1
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    track = next(track for track in window.model.shown() if track.release)
    window.playback.play([track], 0)
    bar = window.transport.track
    qtbot.waitUntil(lambda: window.playback.track == track)
    assert bar.cover.accessibleName() == "Now playing"
    assert bar.cover.toolTip().startswith("Now playing")  # and says the format
    assert bar.title.toolTip().endswith("Go to album")
    qtbot.mouseClick(bar.cover, Qt.MouseButton.LeftButton)
    assert window.pages.name == "now-playing"
    qtbot.mouseClick(bar.title, Qt.MouseButton.LeftButton)
    assert window.pages.name == "album"
    assert bar.artist.toolTip().endswith("Go to artist")
    qtbot.mouseClick(bar.artist, Qt.MouseButton.LeftButton)
    assert window.pages.name == "artists"


def test_the_time_at_the_right_is_the_length_or_what_is_left(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    opened.clock.speed = 0.1
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playback.play(window.model.shown()[:1], 0)
    total = window.transport.total
    qtbot.waitUntil(lambda: total.text() == "0:06")
    qtbot.mouseClick(total, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: total.text().startswith("−0:0"))
    window.keep_settings()
    opened.close()
    assert open_window(scanned).window.transport.state() == {"remaining": True}
