"""Playlist files go in and out of the real window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from musicrec_desktop.gui.dialogs.missing_lines import MissingLinesDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.words.jobs import reason_said
from musicrec_desktop.library.exchange.track_matching import TrackMatcher


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(QPoint(9, 9)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_dropped_list_becomes_a_playlist_and_says_what_is_missing(
    window: MainWindow, music: Path, tmp_path: Path, qtbot
) -> None:
    file = tmp_path / "Sunday.m3u8"
    file.write_text(
        f"{music / 'steady 1.flac'}\n{music / 'pulsed 2.flac'}\n/lost/Nothing here.mp3\n"
    )
    drop(window, file)
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert [page.model.index(row, 0).data() for row in range(2)] == ["Steady 1", "Pulsed 2"]
    qtbot.waitUntil(lambda: "2 of 3" in window.notice.text())
    assert not window.library.scanning
    window.notice.action.click()
    listed = window.findChild(MissingLinesDialog)
    assert listed.isVisible() and listed.table.isVisible()
    assert [listed.table.item(row, 0).text() for row in range(listed.table.rowCount())] == [
        "/lost/Nothing here.mp3"
    ]
    listed.copy()
    assert QGuiApplication.clipboard().text() == "/lost/Nothing here.mp3"
    listed.close()


def test_a_playlist_is_imported_and_exported_from_the_sidebar(
    window: MainWindow, music: Path, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.pls"
    file.write_text(f"[playlist]\nFile1={music / 'steady 0.flac'}\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(file)], ""))
    window.sidebar.lists.menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: [item.name for item in window.playlists.known] == ["a"])
    target = tmp_path / "out"
    chosen = (str(target), "XSPF (*.xspf)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: chosen)
    window.others.playlists.exports.ask(window.playlists.known[0])
    written = tmp_path / "out.xspf"
    qtbot.waitUntil(written.exists)
    assert "steady%200.flac" in written.read_text()
    qtbot.waitUntil(lambda: "1 track written" in window.notice.text())


def test_what_is_no_playlist_is_said(window: MainWindow, tmp_path: Path, qtbot) -> None:
    file = tmp_path / "broken.xspf"
    file.write_text("<playlist")
    drop(window, file)
    qtbot.waitUntil(lambda: "damaged XML" in window.notice.text())
    assert window.playlists.known == []


def test_another_player_is_taken_over_after_a_question(
    window: MainWindow, music: Path, tmp_path: Path, qtbot
) -> None:
    file = tmp_path / "rhythmdb.xml"
    place = (music / "steady 1.flac").as_uri()
    file.write_text(
        f'<rhythmdb><entry type="song"><location>{place}</location><rating>5</rating>'
        "<play-count>41</play-count></entry></rhythmdb>"
    )

    def plays() -> list[int]:
        return [track.play_count for track in window.model.shown() if track.title == "Steady 1"]

    window.others.playlists.files.take_in([str(file)])
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert "Rhythmbox: 1 of 1 track" in box.text()
    assert "1 rating, 1 play count" in box.text()
    assert plays() == [0]
    next(button for button in box.buttons() if button.text() == "Import").click()
    qtbot.waitUntil(lambda: plays() == [41])
    window.others.playlists.files.take_in([str(file)])
    qtbot.waitUntil(lambda: "nothing to import" in window.notice.text())


def test_what_goes_in_and_out_is_among_the_jobs_and_can_be_stopped_and_done_again(
    window: MainWindow, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.pages.open("jobs")
    page = window.pages.page("jobs")
    files = window.others.playlists.files
    file = tmp_path / "Long.m3u8"
    file.write_text("".join(f"/lost/{number}.mp3\n" for number in range(600)))
    go, find = threading.Event(), TrackMatcher.find
    monkeypatch.setattr(TrackMatcher, "find", lambda *a: go.wait() and find(*a))

    def looked_for() -> list[tuple[str, int]]:
        return [(job.name, job.progress.total) for job in page.cards if job.progress]

    files.take_in([str(file)])
    qtbot.waitUntil(lambda: looked_for() == [("Importing Long.m3u8", 600)])
    card = next(iter(page.cards.values()))
    assert card.stop.toolTip() == "Stop; everything stays as it was before"
    card.stop.click()
    go.set()
    qtbot.waitUntil(lambda: "nothing was changed" in window.notice.text())
    assert window.playlists.known == []
    stopped = next(entry for entry in page.ended if entry.again is not None)
    assert stopped.again.accessibleName() == "Try again: Importing Long.m3u8"
    stopped.again.click()
    qtbot.waitUntil(lambda: [item.name for item in window.playlists.known] == ["Long"])

    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    window.pages.open("jobs")

    def ended(name: str) -> bool:
        return bool(page.ended) and page.ended[0].job.name == name

    playlist = window.playlists.known[0]
    window.playlist_entries.add(playlist, window.model.shown()[:2])
    qtbot.waitUntil(lambda: "added" in window.notice.text())
    assert window.playlists.known[0].count >= 2
    window.others.playlists.exports.write(playlist, file / "out.pls")  # which is no folder
    qtbot.waitUntil(lambda: ended("Exporting out.pls"))
    assert page.ended[0].job.ending == "failed"
    assert reason_said(page.ended[0].job) in window.notice.text()
    target = tmp_path / "stick"
    target.mkdir()
    window.others.files.sending.copy(playlist, target)
    qtbot.waitUntil(lambda: ended("Copying “Long”"))
    assert page.ended[0].job.ending == "finished"
    assert len(list(target.glob("*.flac"))) == 2
