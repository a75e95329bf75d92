"""Songs sent to a folder from their menu, and copied for a file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.gui.desktop.track_mime import COPIED_FILES_TYPE
from musicrec_desktop.gui.dialogs.sending import SendChoices, SendDialog
from tests.gui.menus import entry


def _sub_menu(window, tracks) -> QMenu:
    window.answers.show_menu(tracks, window.mapToGlobal(window.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    inner = entry(menu, "Files" if len(tracks) > 1 else "File", "Send to").menu()
    assert isinstance(inner, QMenu)
    return inner


def test_songs_are_sent_to_a_folder_that_is_offered_from_then_on(
    open_window, scanned: Path, qtbot, tmp_path: Path
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.total == 8)
    tracks = window.model.shown()[:3]
    stick = tmp_path / "stick & co"
    stick.mkdir()
    next(a for a in _sub_menu(window, tracks).actions() if a.text() == "Folder…").trigger()
    dialog = window.findChildren(SendDialog)[0]
    assert not dialog.send.isEnabled()
    dialog.folder.setEditText(str(stick))
    dialog.named.setChecked(True)
    dialog.pattern.setText("{nothing}")
    assert not dialog.send.isEnabled()
    assert "There is no field “nothing”" in dialog.said.text()
    dialog.pattern.setText("{album}/{title}")
    dialog.listed.setChecked(True)
    dialog.folder.setEditText(str(tmp_path / "not put in"))
    dialog.send.click()
    qtbot.waitUntil(lambda: "not put in” is not there" in dialog.said.text())
    assert dialog.isVisible() and dialog.send.isEnabled()
    dialog.folder.setEditText("~nobody is called so/x")
    dialog.send.click()
    qtbot.waitUntil(lambda: "so/x” is not there" in dialog.said.text())
    assert dialog.isVisible()
    dialog.folder.setEditText(str(stick))
    dialog.send.click()
    qtbot.waitUntil(lambda: window.notice.text() == f"3 files sent to {stick}")
    sent = sorted(path.stem for path in stick.rglob("*.flac"))
    assert sent == sorted(track.title for track in tracks)
    assert len(list(stick.glob("*.m3u8"))) == 1
    again = SendDialog("Three", [str(stick)], SendChoices("{title}"), window)
    again.open()
    with qtbot.waitSignal(again.chosen):  # one Enter is enough for what is filled in already
        again.folder.lineEdit().selectAll()
        qtbot.keyClick(again.folder, Qt.Key.Key_Return)
    again.reject()
    recent = _sub_menu(window, tracks[:1]).actions()[0]
    assert recent.text() == str(stick).replace("&", "&&")
    stick.rename(tmp_path / "pulled out")
    recent.trigger()
    QApplication.activePopupWidget().close()
    qtbot.waitUntil(lambda: f"“{stick}” is not there" in window.notice.text())
    assert not stick.exists()


def test_copied_songs_can_be_pasted_by_a_file_manager(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.total == 8)
    tracks = window.model.shown()[:2]
    window.answers.copy(tracks)
    copied = QApplication.clipboard().mimeData()
    assert [url.toLocalFile() for url in copied.urls()] == [track.path for track in tracks]
    lines = copied.data(COPIED_FILES_TYPE).data().decode().splitlines()
    assert lines[0] == "copy"
    assert lines[1].startswith("file:///")
    assert len(lines) == 3


def test_the_music_of_a_playlist_is_copied_as_another_kind_which_is_offered_again(
    open_window, scanned: Path, qtbot, tmp_path: Path
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.total == 8)
    tracks = window.model.shown()[:2]
    window.playlists.create("On the road", tracks)
    qtbot.waitUntil(lambda: [item.name for item in window.playlists.known] == ["On the road"])
    (playlist,) = window.playlists.known
    stick = tmp_path / "stick"
    stick.mkdir()

    window.others.playlists._copy_music(playlist)
    dialog = window.findChildren(SendDialog)[0]
    assert dialog.kept.isHidden() and dialog.listed.isHidden()
    assert dialog.encoding.rate.isHidden()  # which files as they are have already
    dialog.folder.setEditText(str(stick))
    choose(dialog.encoding.kind, "Opus")
    assert dialog.encoding.rate.currentText() == "160 kbit/s"
    choose(dialog.encoding.rate, "96 kbit/s")
    dialog.send.click()
    qtbot.waitUntil(lambda: "copied to" in window.notice.text())
    assert sorted(path.name for path in stick.iterdir()) == sorted(
        [f"{place:02} {track.artist} - {track.title}.opus" for place, track in enumerate(tracks, 1)]
        + ["On the road.m3u8"]
    )

    next(a for a in _sub_menu(window, tracks).actions() if a.text() == "Folder…").trigger()
    again = window.findChildren(SendDialog)[-1]
    assert again.encoding.target() == Target(TargetKind.OPUS, 96_000)
    other = tmp_path / "other"
    other.mkdir()
    again.folder.setEditText(str(other))
    choose(again.encoding.kind, "FLAC")
    assert again.encoding.rate.isHidden()
    choose(again.encoding.kind, "MP3")
    again.send.click()
    qtbot.waitUntil(lambda: window.notice.text() == f"2 files sent to {other}")
    assert {path.suffix for path in other.iterdir()} == {".mp3"}


def test_music_that_was_not_copied_whole_is_said_until_it_is_read(
    open_window, scanned: Path, qtbot, tmp_path: Path
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.total == 8)
    tracks = window.model.shown()[:2]
    window.playlists.create("On the road", tracks)
    qtbot.waitUntil(lambda: bool(window.playlists.known))
    (playlist,) = window.playlists.known
    sending, notice = window.others.files.sending, window.notice
    sending.copy(playlist, tmp_path / "stopped").control.cancel()
    qtbot.waitUntil(lambda: notice.text().startswith("Stopped; what was copied is in"))
    no_folder = tmp_path / "a file"
    no_folder.touch()
    gone = tmp_path / "gone"
    for fail, said in (
        (lambda: sending.copy(playlist, no_folder), "could not be written"),
        (lambda: sending.send(tracks, str(gone)), f"“{gone}” is not there"),
    ):
        fail()
        qtbot.waitUntil(lambda said=said: said in notice.text())
        notice.say("Something else")
        notice.dismiss()
        assert said in notice.text() and notice.isVisible()
        notice.dismiss()
        assert not notice.isVisible()


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry that is there."""
    place = box.findText(text)
    assert place >= 0
    box.setCurrentIndex(place)
