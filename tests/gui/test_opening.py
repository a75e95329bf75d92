"""Files opened from outside: by a drop, by a second start, by the system."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QImage, QPainter
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import delete

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.dialogs import crash
from musicrec_desktop.gui.dialogs.crash import CrashReporter
from musicrec_desktop.gui.dialogs.sending import SendDialog
from musicrec_desktop.gui.program.file_open_events import FileOpenEvents
from musicrec_desktop.gui.program.instance import InstanceServer
from musicrec_desktop.services.library.crash_reports import CrashReports
from musicrec_desktop.services.library.instance import hand_over, meeting_point, paths_to_open
from tests.gui.conftest import RATE_HZ, write_flac

SECOND_START = """
import sys
from musicrec_desktop.services.library import instance
from musicrec_desktop.services.library.instance import hand_over
instance.ANSWER_LIMIT_SECONDS = 60  # however busy the machine
assert "PySide6" not in sys.modules  # a second start is to be quick
sys.exit(0 if hand_over(sys.argv[1], sys.argv[2:]) else 7)
"""


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    # a test's own folder may be longer than a socket's address can be
    with tempfile.TemporaryDirectory(prefix="meet-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield meeting_point(DataFolder(tmp_path / "data"))


def test_a_second_start_hands_its_files_over_whatever_their_names_are(
    address: str, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QObject()
    server = InstanceServer(address, parent)
    assert server.listen()
    unkind = os.fsdecode(b"/music/caf\xe9 \xf0\x9f\x8e\xb5 \n.ogg")
    environment = {**os.environ, "XDG_ACTIVATION_TOKEN": "token-7"}
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    with (
        qtbot.waitSignal(server.opened) as opened,
        subprocess.Popen(
            [sys.executable, "-c", SECOND_START, address, "/music/a.flac", unkind], env=environment
        ) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert opened.args == [["/music/a.flac", unkind]]
    # what lets this window come to the front, given to the second start
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-7"
    server.close()


def test_an_address_that_a_killed_run_left_is_taken_again(address: str, qapp) -> None:
    Path(address).touch()
    parent = QObject()
    server = InstanceServer(address, parent)
    assert server.listen()
    assert Path(address).stat().st_mode & 0o077 == 0
    server.close()


def test_where_nobody_listens_nothing_is_handed_over(address: str) -> None:
    assert not hand_over(address, ["/music/a.flac"])
    Path(address).touch()  # left by a killed run, and no socket any more
    assert not hand_over(address, ["/music/a.flac"])


def test_nonsense_is_refused_and_the_next_request_answered(
    address: str, qtbot, caplog: pytest.LogCaptureFixture
) -> None:
    parent = QObject()
    server = InstanceServer(address, parent)
    assert server.listen()
    for nonsense in (b"{}\n", b"[1]\n", b"\xff\xfe\n", b'{"paths": 3, "tokens": {}}\n'):
        socket = QLocalSocket()
        socket.connectToServer(address)
        socket.write(nonsense)
        socket.flush()
        left = QLocalSocket.LocalSocketState.UnconnectedState
        qtbot.waitUntil(lambda socket=socket, left=left: socket.state() == left)
    assert caplog.text.count("was not understood") == 4
    socket = QLocalSocket()
    socket.connectToServer(address)
    with qtbot.waitSignal(server.opened) as opened:
        socket.write(b'{"paths": [], "tokens": {}}\n')
        socket.flush()
    assert opened.args == [[]]
    server.close()


def test_the_address_is_that_of_the_folder_however_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    one, other, third = (
        meeting_point(DataFolder(path))
        for path in (tmp_path / "data", tmp_path / "link", tmp_path / "else")
    )
    assert one == other
    assert one != third
    assert len(one) < 100  # a socket's address ends there


def test_names_become_absolute_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    opened = paths_to_open(["a.flac", "file:///music/b%20c.ogg", "/d/../e.mp3"])
    assert opened == [str(tmp_path / "a.flac"), "/music/b c.ogg", "/e.mp3"]


def test_what_the_system_asks_to_open_is_passed_on(qapp, qtbot) -> None:
    parent = QObject()
    events = FileOpenEvents(parent)
    qapp.installEventFilter(events)
    with qtbot.waitSignal(events.opened) as opened:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/music/a.flac")))
    qapp.removeEventFilter(events)
    assert opened.args == [["/music/a.flac"]]


def test_files_named_at_the_start_play_once_the_window_is_ready(
    open_window, music: Path, tmp_path: Path, qtbot
) -> None:
    opened = open_window()
    file, absent = music / "steady 1.flac", tmp_path / "gone.flac"
    opened.window.opening.open([str(file), str(absent)])  # before anything was loaded
    qtbot.waitUntil(lambda: str(file) in _queued(opened.window))
    assert str(absent) not in _queued(opened.window)
    qtbot.waitUntil(lambda: "gone.flac" in opened.window.notice.text())
    qtbot.waitUntil(lambda: opened.window.windowTitle().startswith("Steady 1"))
    assert opened.window.transport.track.title.text() == "Steady 1"  # which no library holds


def test_what_comes_behind_what_cannot_be_opened_is_opened(
    open_window, music: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window().window
    qtbot.waitUntil(lambda: window.opening._waiting is None)

    def broken(_folders: list[str]) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(window.library, "add_folders", broken)
    with qtbot.captureExceptions() as caught:
        window.opening.open([str(music)])
        window.opening.open([str(music / "steady 1.flac")])
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Steady 1"))
    assert [str(error) for _, error, _ in caught] == ["a bug"]


def test_a_drive_that_does_not_answer_holds_up_no_window(
    open_window, music: Path, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window().window
    answers, looks = threading.Event(), Path.is_dir
    drive = tmp_path / "drive"

    def dead(path: Path) -> bool:
        if drive in (path, *path.parents):
            answers.wait()  # for ever, in the window's thread
        return looks(path)

    monkeypatch.setattr(Path, "is_dir", dead)
    qtbot.waitUntil(lambda: window.opening._waiting is None)
    said: list[str] = []
    window.opening.problem.connect(said.append)
    try:
        window.opening.open([str(drive / "gone.flac")])
        window.opening.open([str(music / "steady 1.flac")])
        window.others.files.send([])
        dialog = window.findChildren(SendDialog)[0]
        dialog.folder.setEditText(str(drive))
        dialog.send.click()
    finally:
        answers.set()  # its worker would wait for ever behind a failure
    qtbot.waitUntil(lambda: "drive” is not there" in dialog.said.text())
    dialog.reject()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Steady 1"))
    assert said == [f"“{drive / 'gone.flac'}” is not there."]


def test_a_file_outside_the_library_is_shown_by_its_tags_and_comes_in_with_its_folder(
    open_window, scanned: Path, tmp_path: Path, qtbot
) -> None:
    folder = tmp_path / "outside"
    folder.mkdir()
    file = folder / "a.flac"
    tone = np.sin(np.arange(40 * RATE_HZ) / 9) * np.linspace(0.1, 0.8, 40 * RATE_HZ)
    write_flac(file, tone, title="Side door", artist="Nobody", album="Elsewhere")
    window = open_window(scanned).window
    queue, panel = window.pages.page("queue"), window.similar
    window.pages.open("now-playing")
    page = window.pages.page("now-playing")
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.opening.open([str(file)])
    qtbot.waitUntil(lambda: window.transport.track.title.text() == "Side door")
    assert window.windowTitle().startswith("Side door – Nobody")
    qtbot.waitUntil(lambda: (page.header.title, page.header.artist[:6]) == ("Side door", "Nobody"))
    assert queue._count.text() == "1 track  ·  40 s"
    assert queue.model.row(0).track.title == "Side door"
    assert "not in your library" in panel.nothing.text()
    window.keys.command("rate-4").action.trigger()
    assert "Add its folder" in window.notice.text()
    window.keys.command("playing").action.trigger()
    assert window.notice.text() == "“Side door” is not in your library."
    [button] = panel.nothing.buttons
    assert button.text() == "Add its folder to the library"
    button.click()
    qtbot.waitUntil(lambda: window.playback.track is not None)
    assert window.playback.track.title == "Side door"
    window.keys.command("playing").action.trigger()
    assert window.focusWidget() is window.songs.table  # for the next key
    qtbot.waitUntil(lambda: "not in your library" not in panel.nothing.text())
    window.keys.command("rate-4").action.trigger()
    view, found = window.playback._player.queue_view, window.playback.track.id
    qtbot.waitUntil(lambda: [e.item.track_id for e in view().entries] == [found])  # next time
    rated = window.listening.ratings.rating
    qtbot.waitUntil(lambda: rated(window.playback.track.id).stars == 4.0)


def test_a_file_that_a_sheet_divides_opens_as_its_tracks_and_so_does_the_sheet(
    open_window, monkeypatch: pytest.MonkeyPatch
) -> None:
    playback = open_window().window.playback
    tracks = [
        Track(1, "/mix.flac", Tags("Second"), segment=2, start_seconds=1.0),
        Track(2, "/mix.flac", Tags("First"), segment=1, end_seconds=1.0),
    ]
    played: list[list[str]] = []
    monkeypatch.setattr(playback._model, "tracks", lambda: tracks)
    monkeypatch.setattr(
        playback._player,
        "play_tracks",
        lambda tracks, *_, **__: played.append([track.title for track in tracks]),
    )
    for name in ("/mix.flac", "/mix.cue", "/mix.flac.cue"):
        playback.play_files([name])
    assert played == [["First", "Second"]] * 3


def _queued(window) -> list[str]:
    entries = window.playback._player.queue_view().entries
    return [entry.item.path for entry in entries]


def test_a_bug_is_shown_kept_as_a_file_and_shown_again_after_a_while(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, now = QWidget(), [1000.0]
    monkeypatch.setattr(crash, "monotonic", lambda: now[0])
    qtbot.addWidget(window)
    window.show()
    reporter = CrashReporter(CrashReports(DataFolder(tmp_path)))
    reporter.attach(window)

    def fail() -> None:
        error = ValueError("a bug")
        reporter._handle(type(error), error, None)

    for _ in range(3):
        fail()
        now[0] += 40  # while it stands there, no other does
    boxes = window.findChildren(QMessageBox)
    assert len(boxes) == 1
    assert "ValueError: a bug" in boxes[0].detailedText()
    copy = next(button for button in boxes[0].buttons() if "Copy" in button.text())
    copy.click()
    assert "ValueError: a bug" in QGuiApplication.clipboard().text()
    for _ in range(20):
        for box in window.findChildren(QMessageBox):
            box.close()
        fail()
        now[0] += 61
    assert len(window.findChildren(QMessageBox)) == crash.MOST_SHOWN


def test_a_painter_that_a_bug_left_is_ended_before_its_picture_goes(qtbot, tmp_path: Path) -> None:
    begun: list[QPainter] = []

    def draw() -> None:
        gone = QPainter()  # as one of Qt's is to Python after the call
        delete(gone)
        picture = QImage(8, 8, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        begun.append(painter)
        raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug") as raised:
        draw()
    reporter = CrashReporter(CrashReports(DataFolder(tmp_path)), interactive=False)
    reporter._handle(raised.type, raised.value, raised.tb)
    assert not begun[0].isActive()
