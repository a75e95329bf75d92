"""The tag editor on the real window: only what was changed is written, and can be taken back."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

from musicrec_desktop.core.browsing import same_name
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tag_edits import EditResult
from musicrec_desktop.gui.controllers.playing.playback import PlaybackController
from musicrec_desktop.gui.dialogs.failures import FailuresDialog
from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog
from musicrec_desktop.gui.worker import PoolExecutor
from musicrec_desktop.library.tags.reading import read_cover, read_file_tags, read_tags
from musicrec_desktop.library.tags.writing import read_lines, read_unlisted
from musicrec_desktop.services.assembly import Services
from tests.gui.menus import words
from tests.library.tagged_files import png


@pytest.fixture
def window(open_window, scanned_copy: Path, qtbot):
    opened = open_window(scanned_copy).window
    qtbot.waitUntil(lambda: opened.model.rowCount() == 8)
    return opened


@pytest.fixture
def scanned_copy(scanned: Path, music: Path, tmp_path: Path) -> Path:
    """A data folder whose library knows copies of the music, which may be written to."""
    copies = tmp_path / "copies"
    shutil.copytree(music, copies)
    services = Services(DataFolder(scanned))
    tags = PoolExecutor(2)
    scanning = services.scanning(tags)
    moved = [
        (track.id, file)
        for chunk in services.songs.all()
        for track in chunk
        for file in [services._library.tracks.file_of(track.path)]
    ]
    services._library.tracks.relocate(
        [
            (
                number,
                type(file)(
                    str(copies / Path(file.path).name),
                    file.size,
                    (copies / Path(file.path).name).stat().st_mtime_ns,
                ),
            )
            for number, file in moved
        ]
    )
    for folder in services.songs.folders():
        services._library.folders.remove(folder)
    scanning.add_folders([str(copies)])
    tags.shutdown()
    services.close()
    return scanned


def editor(window, *titles: str) -> TagEditorDialog:
    tracks = {track.title: track for track in window.model.shown()}
    window.answers.edit_tags([tracks[title] for title in titles])
    dialog = window.tags.dialog
    assert dialog is not None
    return dialog


def path_of(window, title: str) -> str:
    return next(track.path for track in window.model.shown() if track.title == title)


def test_it_opens_as_high_as_its_fields_are(window, qtbot) -> None:
    dialog = editor(window, window.model.shown()[0].title)
    qtbot.waitUntil(dialog.isVisible)
    tick = dialog.pages.compilation
    below = tick.mapTo(dialog, tick.rect().bottomLeft()).y()
    assert dialog.keep_time.y() - below < 2 * dialog.keep_time.height()
    assert dialog.size() == dialog.minimumSizeHint().expandedTo(dialog.minimumSize())


def test_one_track_is_renamed_and_named_back(window, qtbot) -> None:
    path = path_of(window, "Steady 1")
    dialog = editor(window, "Steady 1")
    assert dialog.fields["artist"].line.text() == "Tone Artist 1"
    assert not dialog.save_button.isEnabled()
    title = dialog.fields["title"].line
    title.clear()
    QTest.keyClicks(title, "New name")
    assert dialog.save_button.isEnabled()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(window.tags.said):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.tags.dialog is None
    assert read_tags(path).title == "New name"
    assert path_of(window, "New name") == path
    assert "1 file" in window.notice.text()
    with qtbot.waitSignal(window.tags.said):
        window.notice.action.click()
    assert read_tags(path).title == "Steady 1"
    with qtbot.waitSignal(window.tags.said):
        window.notice.action.click()  # redo
    assert path_of(window, "New name") == path
    with qtbot.waitSignal(window.tags.said):
        window.tags.undo()
    assert path_of(window, "Steady 1") == path


def test_many_tracks_get_only_what_was_changed(window, qtbot) -> None:
    titles = [f"Steady {number}" for number in range(4)]
    paths = [path_of(window, title) for title in titles]
    dialog = editor(window, *titles)
    fields = dialog.fields
    assert (fields["artist"].line.text(), fields["artist"].mixed) == ("", True)
    assert fields["artist"].line.placeholderText() == "Multiple values"
    assert fields["album"].line.text() == "Tones"
    fields["genre"].set_value("Drone")
    fields["artist"].clear.trigger()
    assert fields["artist"].line.placeholderText() == "Will be cleared"
    fields["artist"].back.trigger()
    QTest.keyClicks(fields["artist"].line, "X")
    fields["artist"].line.undo()  # to what was there: it is not to be cleared
    assert fields["artist"].change is None
    QTest.keyClicks(fields["artist"].line, "X")
    QTest.keyClick(fields["artist"].line, Qt.Key.Key_Backspace)
    assert fields["artist"].change == ""
    fields["artist"].back.trigger()
    fields["album_artist"].set_value("All of them")
    dialog.number.setChecked(True)
    assert not fields["track_number"].isEnabled()
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    found = [read_tags(path) for path in paths]
    assert [tags.title for tags in found] == titles
    assert [tags.artist for tags in found] == [f"Tone Artist {number % 2}" for number in range(4)]
    assert {(tags.genre, tags.album_artist) for tags in found} == {("Drone", "All of them")}
    assert [tags.track_number for tags in found] == [1, 2, 3, 4]


def test_previous_and_next_keep_what_was_changed(window, qtbot) -> None:
    order = [track.title for track in window.model.shown()]
    paths = [path_of(window, title) for title in order]
    dialog = editor(window, order[1])
    dialog.fields["composer"].set_value("One")
    dialog.next.click()
    assert dialog.heading.whole_text() == order[2]
    dialog.fields["composer"].set_value("Two")
    dialog.previous.click()
    assert dialog.fields["composer"].line.text() == "One"
    dialog.previous.click()
    assert not dialog.previous.isEnabled()
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    assert [read_tags(path).composer for path in paths[:4]] == ["", "One", "Two", ""]


def test_a_value_that_cannot_be_is_marked_and_nothing_is_written(window) -> None:
    path = path_of(window, "Steady 0")
    before = Path(path).read_bytes()
    dialog = editor(window, "Steady 0")
    dialog.fields["year"].set_value("next year")
    dialog.next.click()
    dialog.save_button.click()
    assert dialog.heading.whole_text() == "Steady 0"  # the one that is wrong
    assert "year" in dialog.problem.text()
    assert dialog.fields["year"].line.property("wrong") == "true"
    dialog.fields["year"].set_value("1999")
    assert not dialog.problem.text()  # it is mended
    dialog.reject()
    assert Path(path).read_bytes() == before


def test_a_cover_is_dropped_pasted_saved_and_removed(
    window, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = path_of(window, "Steady 2")
    (tmp_path / "cover.png").write_bytes(png(40, 30))
    dialog = editor(window, "Steady 2")
    assert dialog.cover.said.text() == "No cover"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "cover.png"))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.cover.dropEvent(drop)
    qtbot.waitUntil(lambda: "40 × 30" in dialog.cover.said.text())
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    assert read_cover(path) == png(40, 30)
    QGuiApplication.clipboard().clear()
    dialog = editor(window, "Steady 2")
    qtbot.waitUntil(lambda: "40 × 30" in dialog.cover.said.text())
    asked = tmp_path / "kept.jpg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(asked), ""))
    dialog.cover.save.click()
    qtbot.waitUntil(lambda: dialog.cover.said.text().endswith("kept.png."))  # as it is one
    assert (tmp_path / "kept.png").read_bytes() == png(40, 30)
    asked = tmp_path / "cover.png" / "below a file.png"
    dialog.cover.save.click()
    qtbot.waitUntil(lambda: "below a file.png" in dialog.problem.text())
    dialog.cover.remove.click()
    assert "removed" in dialog.cover.said.text()
    assert not dialog.cover.save.isEnabled()
    assert not dialog.cover.paste_button.isEnabled()  # nothing is on the clipboard
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    dialog.cover.setFocus()
    QTest.keyClick(dialog.cover, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "64 × 64" in dialog.cover.said.text())
    dialog.cover.remove.click()
    dialog.cover.paste_button.click()
    qtbot.waitUntil(lambda: "64 × 64" in dialog.cover.said.text())
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    written = read_cover(path)
    assert written is not None
    assert QImage.fromData(written).size() == image.size()


def test_a_picture_that_is_none_is_said(window, qtbot, tmp_path: Path) -> None:
    (tmp_path / "cover.png").write_bytes(b"no picture")
    dialog = editor(window, "Steady 2")
    dialog.file_given.emit(str(tmp_path / "cover.png"))
    qtbot.waitUntil(lambda: "JPEG" in dialog.problem.text())
    dialog.reject()


def test_why_a_file_cannot_be_written_is_said_once_in_the_editor(window, qtbot) -> None:
    paths = [path_of(window, f"Pulsed {number}") for number in range(2)]
    Path(paths[0]).chmod(0o444)
    dialog = editor(window, "Pulsed 0", "Pulsed 1")
    dialog.fields["album"].set_value("Other")
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    assert [read_tags(path).album for path in paths] == ["Noises", "Other"]
    assert window.notice.text().startswith("The tags of 1 file were written.")
    assert "could not" not in window.notice.text()
    assert window.findChild(FailuresDialog) is None
    assert dialog.isVisible() and dialog.fields["album"].line.text() == "Other"
    assert "1 file could not be written. It is write-protected." in dialog.problem.text()
    Path(paths[0]).chmod(0o644)
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    assert [read_tags(path).album for path in paths] == ["Other", "Other"]
    assert window.tags.dialog is None


def test_files_that_cannot_be_written_are_listed_where_there_are_some(window, qtbot) -> None:
    paths = [path_of(window, f"Pulsed {number}") for number in range(2)]
    said: list[str] = []
    window.tags.said.connect(lambda text, *_: said.append(text))
    for path in paths:
        Path(path).chmod(0o444)
    dialog = editor(window, "Pulsed 0", "Pulsed 1")
    dialog.fields["album"].set_value("Other")
    with qtbot.waitSignal(window.tags.failed):
        dialog.save_button.click()
    listed = window.findChild(FailuresDialog)
    assert [listed.table.rowCount(), said] == [2, []]
    assert "write-protected" in listed.table.item(0, 2).text()
    listed.reject()
    assert "2 files could not be written." in dialog.problem.text()
    dialog.reject()
    for path in paths:
        Path(path).chmod(0o644)


def test_closing_half_way_stops_and_what_is_written_can_be_undone(window, qtbot) -> None:
    titles = [track.title for track in window.model.shown()]
    dialog = editor(window, *titles)
    dialog.fields["album"].set_value("Other")

    def close_it() -> None:
        if window.tags.dialog is not None:
            window.tags.dialog.reject()

    window.tags.changed.connect(lambda _tracks: close_it())
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    changed = [track for track in window.model.shown() if track.tags.album == "Other"]
    assert changed
    assert window.notice.action.text() == "Undo"
    with qtbot.waitSignal(window.tags.said):
        window.notice.action.click()
    assert "Other" not in {track.tags.album for track in window.model.shown()}


def test_renaming_waits_for_other_writing_and_stays_as_it_was(window, qtbot, monkeypatch) -> None:
    tracks = {track.title: track for track in window.model.shown()}
    window.answers.actions.rename_files([tracks["Steady 0"]])
    dialog = window.answers.renaming.dialog
    dialog.pattern.setText("{artist}/{title}")
    dialog.ask()
    qtbot.waitUntil(dialog.apply.isEnabled)
    ended = threading.Event()

    def slow(_changes: object, **_how: object) -> Generator[Progress, None, EditResult]:
        yield Progress(0, 1, "")
        ended.wait()
        return EditResult(0, 0)

    with monkeypatch.context() as patched:
        patched.setattr(window.tags.service, "edit", slow)
        window.tags.write({})
        dialog.apply.click()
        asked = (dialog.writing, dialog.said.text())
        with qtbot.waitSignal(window.tags.over):
            ended.set()
    assert asked == (False, "Tags are being written. Wait until that is done, or stop it.")
    assert window.answers.renaming.dialog is dialog
    with qtbot.waitSignal(window.tags.said):
        dialog.apply.click()
    assert window.answers.renaming.dialog is None
    assert Path(path_of(window, "Steady 0")).parent.name == "Tone Artist 0"


def test_everything_has_a_name_and_fields_come_in_order(window) -> None:
    dialog = editor(window, "Steady 0", "Steady 1")
    parts: list[QWidget] = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QAbstractButton)]
    for part in parts:
        if not part.objectName().startswith("qt_") and not isinstance(part.parent(), QLineEdit):
            assert part.accessibleName() or part.text(), part
    dialog.fields["title"].line.setFocus()
    visited = []
    for _ in range(14):
        part = dialog.focusWidget()
        visited.append(part.accessibleName() or part.text())
        dialog.focusNextChild()
    rows = (
        ("Title", "Artist", "Album artist", "Album", "Year", "Genre", "Composer", "Disc title"),
        ("Track number", "Number of tracks", "Disc number", "Number of discs"),
        ("Compilation", "Number the tracks in this order"),
    )
    assert visited == [name for row in rows for name in row]
    dialog.reject()


def test_files_are_renamed_after_a_preview_and_back(window, qtbot) -> None:
    tracks = {track.title: track for track in window.model.shown()}
    chosen = [tracks["Steady 0"], tracks["Pulsed 0"]]
    folder = Path(chosen[0].path).parent
    window.answers.actions.rename_files(chosen)
    dialog = window.answers.renaming.dialog
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    assert dialog.said.text() == "2 files will be renamed."
    dialog.pattern.clear()
    QTest.keyClicks(dialog.pattern, "{colour}")
    qtbot.waitUntil(lambda: "colour" in dialog.said.text())
    assert not dialog.apply.isEnabled()
    dialog.pattern.clear()
    QTest.keyClicks(dialog.pattern, "{artist}/{title}")
    qtbot.waitUntil(dialog.apply.isEnabled)
    assert dialog.table.item(0, 1).text() == str(Path("Tone Artist 0") / "Steady 0.flac")
    dialog.tidy.setChecked(True)
    with qtbot.waitSignal(window.tags.said):
        dialog.apply.click()
    assert window.answers.renaming.dialog is None
    moved = folder / "Tone Artist 0" / "Steady 0.flac"
    assert moved.exists()
    assert path_of(window, "Steady 0") == str(moved)
    with qtbot.waitSignal(window.tags.said):
        window.notice.action.click()
    assert path_of(window, "Steady 0") == chosen[0].path
    assert Path(chosen[0].path).exists()


def test_the_undo_key_takes_back_what_was_rated_or_tagged_last(window, qtbot) -> None:
    ratings, control = window.listening.ratings, Qt.KeyboardModifier.ControlModifier
    table, track = window.songs.view.table, window.model.shown()[3]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table.setFocus()
    table.selectRow(3)

    def stars() -> float | None:
        return ratings.rating(track.id).stars

    def title() -> str:
        return window.model.track(track.id).tags.title

    def press(key: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(table, key, control | more)

    press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: stars() == 3.0)
    press(Qt.Key.Key_5)
    qtbot.waitUntil(lambda: stars() == 5.0)
    press(Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: stars() == 3.0)
    qtbot.waitUntil(lambda: window.notice.text() == f"3 stars for “{track.title}” again")
    assert window.notice.action.text() == "Redo"
    window.notice.action.click()
    qtbot.waitUntil(lambda: stars() == 5.0)
    qtbot.waitUntil(lambda: window.notice.text() == f"5 stars for “{track.title}”")
    window.notice.action.click()  # which is called Undo
    qtbot.waitUntil(lambda: stars() == 3.0)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: stars() == 5.0)

    window.tags.write({track.path: {"title": "Another name"}})
    qtbot.waitUntil(lambda: title() == "Another name")
    qtbot.waitUntil(lambda: "were written" in window.notice.text())
    press(Qt.Key.Key_Z)  # the tags were edited last
    qtbot.waitUntil(lambda: title() == track.tags.title)
    qtbot.waitUntil(lambda: "changed back" in window.notice.text())
    assert stars() == 5.0
    press(Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: stars() == 3.0)


def test_the_tags_of_many_tracks_are_replaced_and_put_back(window, qtbot) -> None:
    found = [track for track in window.model.shown() if track.title.startswith("Steady")]
    tracks = sorted(found, key=lambda track: track.title)
    paths = [track.path for track in tracks]
    window.answers.show_menu(tracks, window.mapToGlobal(window.rect().center()))
    menu = next(m for m in window.findChildren(QMenu) if words(m.menuAction()) == "Tag tools")
    next(a for a in menu.actions() if a.text() == "Find and replace…").trigger()
    menu.parentWidget().close()
    dialog = window.answers.tag_tools.dialog
    qtbot.keyClicks(dialog.replace.sought, "(steady")
    dialog.replace.regular.setChecked(True)
    qtbot.waitUntil(lambda: "not a regular expression" in dialog.said.text())
    assert not dialog.apply.isEnabled()
    dialog.replace.sought.setText("^steady (?=[0-2])")
    qtbot.keyClicks(dialog.replace.by, "Take ")
    qtbot.waitUntil(dialog.apply.isEnabled)
    assert dialog.said.text() == "3 tracks will change  ·  1 needs no change"
    shown = [dialog.table.item(0, column).text() for column in range(4)]
    assert shown == ["steady 0.flac", "Title", "Steady 0", "Take 0"]
    with qtbot.waitSignal(window.tags.said):
        dialog.apply.click()
    assert [read_tags(path).title for path in paths] == ["Take 0", "Take 1", "Take 2", "Steady 3"]
    assert window.answers.tag_tools.dialog is None
    window.songs.table.setFocus()
    window.songs.table.selectRow(0)
    window.keys.command("tag-tools").action.trigger()
    dialog = window.answers.tag_tools.dialog
    assert dialog.shown == "replace"  # as last time, to be tried on what could not be written
    assert (dialog.replace.by.text(), dialog.replace.regular.isChecked()) == ("Take ", True)
    window.answers.tag_tools.dialog.reject()
    with qtbot.waitSignal(window.tags.said):
        window.answers.undo()
    assert path_of(window, "Steady 0") == paths[0]
    assert [read_tags(path).title for path in paths] == [f"Steady {n}" for n in range(4)]


def test_two_fields_are_swapped(window, qtbot) -> None:
    path = path_of(window, "Steady 0")
    tracks = [track for track in window.model.shown() if track.path == path]
    window.answers.show_menu(tracks, window.mapToGlobal(window.rect().center()))
    menu = next(m for m in window.findChildren(QMenu) if words(m.menuAction()) == "Tag tools")
    next(a for a in menu.actions() if a.text() == "Swap two fields…").trigger()
    menu.parentWidget().close()
    dialog = window.answers.tag_tools.dialog
    assert (dialog.choice.currentText(), dialog.swap.isVisible()) == ("Swap two fields", True)
    qtbot.waitUntil(dialog.apply.isEnabled)
    with qtbot.waitSignal(window.tags.said):
        dialog.apply.click()
    tags = read_tags(path)
    assert (tags.artist, tags.title) == ("Steady 0", "Tone Artist 0")


def test_tags_are_read_from_names_beside_the_editor(window, qtbot) -> None:
    path = path_of(window, "Steady 1")
    dialog = editor(window, "Steady 1")
    dialog.fields["title"].set_value("Something else")
    assert not dialog.tools.isEnabled()  # what was typed would be lost
    dialog.fields["title"].take_back()
    dialog.tools.click()
    tools = window.answers.tag_tools.dialog
    listed = [tools.names.patterns.itemText(n) for n in range(tools.names.patterns.count())]
    assert {tools.names.pattern.text(), "{artist} - {title}"} <= set(listed)
    tools.names.patterns.setCurrentText("{artist} - {title}")
    qtbot.waitUntil(lambda: tools.said.text().endswith("1 can’t be changed"))
    assert tools.table.item(0, 3).text() == "Unchanged: the name doesn’t fit the pattern"
    tools.names.pattern.setText("{artist} {disc}")
    qtbot.waitUntil(tools.apply.isEnabled)
    with qtbot.waitSignal(window.tags.said):
        tools.apply.click()
    tags = read_tags(path)
    assert (tags.artist, tags.disc_number, tags.title) == ("steady", 1, "Steady 1")


def test_comment_and_lyrics_are_edited_shown_at_once_and_taken_back(
    window, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracks = {track.title: track for track in window.model.shown()}
    titles, track = ["Steady 0", "Steady 1"], tracks["Steady 0"]
    paths = [tracks[title].path for title in titles]
    with qtbot.waitSignal(window.tags.said):
        window.tags.write({paths[1]: {"comment": "Only here"}})
    lyrics, details = window._services.details.lyrics, window._services.details.of
    window.others._stack.open("now-playing")
    page = window.others._stack.page("now-playing")
    page.show_track(track)
    monkeypatch.setattr(PlaybackController, "track", track)

    dialog = editor(window, *titles)
    comment, words = dialog.pages.lines["comment"], dialog.pages.lines["lyrics"]
    dialog.pages.ways.button(1).click()
    qtbot.waitUntil(lambda: not comment.unread)
    assert (comment.text.toPlainText(), comment.mixed, words.mixed) == ("", True, False)
    assert comment.text.placeholderText() == "Multiple values"
    words.setFocus()
    QTest.keyClicks(words.text, "One")
    QTest.keyClick(words.text, Qt.Key.Key_Return)
    QTest.keyClicks(words.text, "Two")
    comment.clear.click()
    assert comment.text.placeholderText() == "Will be cleared"
    comment.back.click()
    assert dialog.pages.ways.button(1).text().endswith("•")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    words.setFocus()
    with qtbot.waitSignal(window.tags.said):
        QTest.keyClick(words.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [read_lines(path) for path in paths] == [
        {"comment": "", "lyrics": "One\nTwo"},
        {"comment": "Only here", "lyrics": "One\nTwo"},
    ]
    assert lyrics(track.id) == details(track.id).tags.lyrics == "One\nTwo"
    qtbot.waitUntil(lambda: page.lyrics.count() == 2)
    with qtbot.waitSignal(window.tags.said):
        window.notice.action.click()
    assert [read_lines(path)["lyrics"] for path in paths] == ["", ""]
    qtbot.waitUntil(lambda: page.lyrics.count() == 0)
    assert lyrics(track.id) == ""


def test_further_fields_of_many_are_read_changed_and_taken_back(window, qtbot) -> None:
    titles = ["Steady 0", "Steady 1"]
    paths = [path_of(window, title) for title in titles]
    with qtbot.waitSignal(window.tags.said):
        window.tags.write({paths[1]: {"conductor": "Carlos Kleiber", "bpm": 90}})
    before = [read_unlisted(path) for path in paths]
    dialog = editor(window, *titles)
    conductor, bpm, label = (dialog.fields[name] for name in ("conductor", "bpm", "publisher"))
    assert not conductor.isEnabled()  # nothing is known of it yet
    dialog.pages.ways.button(3).click()
    qtbot.waitUntil(conductor.isEnabled)
    assert (conductor.mixed, bpm.mixed, label.mixed) == (True, True, False)
    qtbot.keyClicks(label.line, "ECM")
    bpm.set_value("fast")
    assert dialog.pages.ways.button(3).text() == "More •"
    dialog.pages.show_part(0)
    dialog.save_button.click()
    assert "“fast” is not a valid BPM" in dialog.problem.text()
    assert bpm.isVisible()
    bpm.take_back()
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    found = [read_unlisted(path) for path in paths]
    assert [texts["publisher"] for texts in found] == ["ECM", "ECM"]
    assert [texts["conductor"] for texts in found] == ["", "Carlos Kleiber"]
    with qtbot.waitSignal(window.tags.said):
        window.answers.undo()
    assert [read_unlisted(path) for path in paths] == before


def test_what_is_marked_moves_nothing_beside_it(window) -> None:
    dialog = editor(window, "Steady 0", "Steady 1")
    dialog.layout().activate()
    places = [dialog.pages.ways.button(1).x(), dialog.number.x()]
    dialog.pages.compilation.click()
    assert dialog.pages.compilation.text().endswith("•")
    dialog.pages.layout().activate()
    QApplication.processEvents()
    assert [dialog.pages.ways.button(1).x(), dialog.number.x()] == places


def test_lines_that_cannot_be_read_are_not_waited_for(window, qtbot) -> None:
    track = window.model.shown()[0]
    path, away = Path(path_of(window, track.title)), Path(path_of(window, track.title) + ".away")
    dialog = editor(window, track.title)
    lyrics = dialog.pages.lines["lyrics"]
    path.rename(away)
    dialog.pages.ways.button(1).click()
    assert lyrics.text.placeholderText() == "Reading…"
    qtbot.waitUntil(lambda: dialog.problem.isVisible())
    assert (lyrics.text.placeholderText(), lyrics.text.isReadOnly()) == ("", True)
    away.rename(path)
    dialog.pages.ways.button(0).click()
    dialog.pages.ways.button(1).click()
    qtbot.waitUntil(lambda: not lyrics.unread)
    assert not lyrics.text.isReadOnly()


def test_lyrics_that_were_typed_stay_from_track_to_track(window, qtbot) -> None:
    order = [track.title for track in window.model.shown()]
    path = path_of(window, order[0])
    dialog = editor(window, order[0])
    lyrics, comment = dialog.pages.lines["lyrics"], dialog.pages.lines["comment"]
    dialog.pages.ways.button(1).click()
    qtbot.waitUntil(lambda: not lyrics.unread)
    assert not dialog.cover.remove.isEnabled()  # there is none
    lyrics.set_value("x" * 64_001)
    dialog.next.click()
    qtbot.waitUntil(lambda: not lyrics.unread)
    assert lyrics.change is None
    dialog.pages.ways.button(0).click()
    dialog.save_button.click()
    assert "too long" in dialog.problem.text()
    assert lyrics.isVisible() and dialog.heading.whole_text() == order[0]
    lyrics.set_value("La")
    dialog.next.click()
    dialog.previous.click()
    assert lyrics.change == "La"
    comment.text.setFocus()
    QTest.keyClick(comment.text, Qt.Key.Key_Tab)
    assert not comment.text.hasFocus()
    assert comment.text.toPlainText() == ""
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    assert read_lines(path)["lyrics"] == "La"


def test_totals_and_the_compilation_tick_of_many_are_changed_and_taken_back(window, qtbot) -> None:
    titles = ["Steady 0", "Steady 1"]
    paths = [path_of(window, title) for title in titles]

    def held() -> list[tuple[int | None, bool | None]]:
        found = [read_file_tags(path).details for path in paths]
        return [(details.track_total, details.compilation) for details in found]

    dialog = editor(window, titles[0])
    assert dialog.pages.compilation.checkState() == Qt.CheckState.Unchecked
    qtbot.keyClicks(dialog.fields["track_total"].line, "12")
    dialog.pages.compilation.click()
    assert dialog.pages.compilation.accessibleName() == "Compilation, changed"
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    assert held() == [(12, True), (None, None)]
    dialog = editor(window, *titles)
    total, tick = dialog.fields["track_total"], dialog.pages.compilation
    qtbot.waitUntil(lambda: total.mixed)
    assert total.line.accessibleName() == "Number of tracks"
    assert tick.checkState() == Qt.CheckState.PartiallyChecked
    assert not dialog.save_button.isEnabled()
    total.set_value("10000")
    dialog.save_button.click()
    assert "track total" in dialog.problem.text()
    total.set_value("9")
    tick.setFocus()
    for state in (Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked):
        while tick.checkState() != state:
            QTest.keyClick(tick, Qt.Key.Key_Space)
        assert (tick.change is None) == (state == Qt.CheckState.PartiallyChecked)
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    assert held() == [(9, None), (9, None)]
    with qtbot.waitSignal(window.tags.said):
        window.notice.action.click()
    assert held() == [(12, True), (None, None)]
    dialog = editor(window, titles[0])
    qtbot.waitUntil(lambda: dialog.fields["track_total"].line.text() == "12")
    assert dialog.pages.compilation.isChecked()
    dialog.next.click()
    dialog.previous.click()
    qtbot.waitUntil(lambda: dialog.fields["track_total"].line.text() == "12")
    dialog.reject()


def test_a_disc_is_called_what_the_editor_says_on_the_page_of_its_album(window, qtbot) -> None:
    album = next(track.tags.album for track in window.model.shown() if track.title == "Steady 0")
    inside = [track.title for track in window.model.shown() if track.tags.album == album]
    assert len(inside) > 1
    for disc, titles in enumerate((inside[:1], inside[1:]), 1):
        dialog = editor(window, *titles)
        dialog.fields["disc_number"].set_value(str(disc))
        assert dialog.fields["disc_subtitle"].line.accessibleName() == "Disc title"
        dialog.fields["disc_subtitle"].set_value("Live in Berlin" if disc == 2 else "")
        with qtbot.waitSignal(window.tags.said):
            dialog.save_button.click()
    release = next(track.release for track in window.model.shown() if track.tags.album == album)
    window.others.browsing.open_album(release)
    page = window.pages.currentWidget()
    model = page.table.album
    qtbot.waitUntil(lambda: len(model.headings()) == 2)
    heads = [model.index(row, 0).data().split("  ·  ") for row in model.headings()]
    assert [head[:-2] for head in heads] == [["Disc 1"], ["Disc 2", "Live in Berlin"]]
    dialog = editor(window, inside[-1])
    qtbot.waitUntil(lambda: dialog.fields["disc_subtitle"].line.text() == "Live in Berlin")
    dialog.reject()


def test_what_is_sorted_by_is_set_on_a_page_of_its_own_and_taken_back(window, qtbot) -> None:
    titles = [track.title for track in window.model.shown()][:2]

    def held() -> list[str]:
        return [read_file_tags(path_of(window, title)).details.artist_sort for title in titles]

    dialog = editor(window, *titles)
    way = next(each for each in dialog.pages.ways.buttons() if each.text() == "Sorting")
    way.click()
    line = dialog.fields["artist_sort"].line
    assert line.accessibleName() == "Sort artist"
    QTest.keyClicks(line, "Zappa, Frank")
    assert way.text() == "Sorting •"
    with qtbot.waitSignal(window.tags.said):
        dialog.save_button.click()
    assert held() == ["Zappa, Frank"] * 2
    dialog = editor(window, titles[0])
    qtbot.waitUntil(lambda: dialog.fields["artist_sort"].line.text() == "Zappa, Frank")
    dialog.reject()
    artist = same_name(next(t.artist for t in window.model.shown() if t.title == titles[0]))
    qtbot.waitUntil(lambda: window.model.sort_names.get(artist) == "Zappa, Frank")
    with qtbot.waitSignal(window.tags.said):
        window.notice.action.click()
    assert held() == ["", ""]
    qtbot.waitUntil(lambda: artist not in window.model.sort_names)
