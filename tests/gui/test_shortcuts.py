"""Keys of the window: looked up, changed, taken over, had back; and the small window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.settings import Settings, SettingsFile
from musicrec_desktop.gui import mini_player
from musicrec_desktop.gui.dialogs.shortcuts import ShortcutsDialog
from musicrec_desktop.gui.input.action_book import FIXED, FIXED_PLAYING, ActionBook, Command
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.words.text import said_stars


@pytest.fixture
def book(qtbot, tmp_path: Path) -> ActionBook:
    window = QWidget()
    qtbot.addWidget(window)
    window.done = []
    settings = SettingsController(SettingsFile(tmp_path / "settings.json"), Settings(), window)
    book = ActionBook(settings, window)
    book.settings = settings
    book.window = window
    for name, keys in (("play", "Ctrl+P"), ("stop", "Ctrl+S"), ("sing", "")):
        book.add(
            name, "Playing", name.capitalize(), keys, lambda name=name: window.done.append(name)
        )
    return book


def test_other_keys_are_given_kept_and_reset(book: ActionBook) -> None:
    book.give("play", "ctrl+shift+x")
    assert book.command("play").keys == "Ctrl+Shift+X"
    assert book.settings.current.shortcuts == {"play": "Ctrl+Shift+X"}
    again = ActionBook(book.settings, book.window)
    assert again.add("play", "Playing", "Play", "Ctrl+P", print).keys == "Ctrl+Shift+X"
    book.reset("play")
    assert book.command("play").keys == "Ctrl+P"
    assert book.settings.current.shortcuts == {}


def test_keys_mean_one_thing(book: ActionBook) -> None:
    found = book.conflict("sing", "Ctrl+P")
    assert isinstance(found, Command)
    assert found.name == "play"
    book.give("sing", "Ctrl+P")
    assert book.command("sing").keys == "Ctrl+P"
    assert book.command("play").keys == ""
    book.reset("play")  # takes back what the other had
    assert book.command("play").keys == "Ctrl+P"
    assert book.command("sing").keys == ""
    assert book.conflict("play", "Ctrl+P") is None
    assert book.conflict("play", "") is None


def test_keys_with_a_meaning_everywhere_stay(book: ActionBook) -> None:
    assert book.conflict("play", "Space") == FIXED["Space"]
    with pytest.raises(ValueError, match="always means"):
        book.give("play", "Space")
    assert all(QKeySequence(keys).toString() for keys in FIXED)


def test_damaged_settings_leave_the_usual_keys(book: ActionBook) -> None:
    book.settings.change(shortcuts={"play": 7, "nothing": "Ctrl+Q"})
    again = ActionBook(book.settings, book.window)
    assert again.add("play", "Playing", "Play", "Ctrl+P", print).keys == "Ctrl+P"


def test_the_dialog_finds_says_conflicts_and_takes_over(book: ActionBook, qtbot) -> None:
    dialog = ShortcutsDialog(book, book.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.search.setText("ctrl+s")
    group = dialog.list.topLevelItem(0)
    assert _shown(dialog) == ["Stop"]
    dialog.search.clear()
    dialog.list.setCurrentItem(group.child(len(FIXED_PLAYING) + 2))
    dialog.keys.setKeySequence(QKeySequence("Ctrl+S"))
    assert "“Stop”" in dialog.said.text()
    assert dialog.give.text() == "Take over"
    dialog.give.click()
    assert book.command("sing").keys == "Ctrl+S"
    assert book.command("stop").keys == ""
    dialog.keys.setKeySequence(QKeySequence("Space"))
    assert not dialog.give.isEnabled()
    dialog.reset_all.click()
    assert [command.keys for command in book.commands()] == ["Ctrl+P", "Ctrl+S", ""]


def test_seeking_is_found_by_its_name(book: ActionBook, qtbot) -> None:
    dialog = ShortcutsDialog(book, None)
    qtbot.addWidget(dialog)
    dialog.search.setText("seek")
    assert _shown(dialog) == ["Seek 5 seconds back", "Seek 5 seconds forward"]


def test_the_dialog_finds_actions_not_their_group_and_says_where_it_finds_nothing(
    book: ActionBook, qtbot
) -> None:
    dialog = ShortcutsDialog(book, None)
    qtbot.addWidget(dialog)
    playing = dialog.list.topLevelItem(0)
    assert [playing.child(row).text(1) for row in range(3)] == ["Space", "Left", "Right"]
    dialog.search.setText("play")
    assert _shown(dialog) == ["Play or pause", "Play", "Play what is selected"]
    assert dialog.list.currentItem().text(0) == "Play" and dialog.keys.isEnabled()
    dialog.search.setText("seek")
    assert dialog.said.text() == "These keys cannot be changed."
    dialog.search.setText("Playing")  # the group, by its whole name
    assert len(_shown(dialog)) == len(FIXED_PLAYING) + 3
    dialog.search.setText("zither")
    assert _shown(dialog) == [] and "“zither”" in dialog.said.text()
    assert not dialog.keys.isEnabled()


def _shown(dialog: ShortcutsDialog) -> list[str]:
    root = dialog.list.invisibleRootItem()
    groups = [root.child(row) for row in range(root.childCount())]
    items = [group.child(row) for group in groups for row in range(group.childCount())]
    return [item.text(0) for item in items if not item.isHidden()]


def test_every_command_of_the_window_has_a_name_and_keys_of_its_own(open_window) -> None:
    window = open_window().window
    commands = window.keys.commands()
    assert len(commands) > 40
    used = [command.keys for command in commands if command.keys]
    assert sorted(used) == sorted(set(used))
    assert not set(used) & set(FIXED)
    assert all(command.label and command.group for command in commands)
    without_name = [
        action.shortcut().toString()
        for action in window.actions()
        if not action.shortcut().isEmpty() and action not in [c.action for c in commands]
    ]
    assert without_name == []


def test_every_page_of_the_sidebar_can_be_given_keys(open_window, qtbot) -> None:
    window = open_window().window
    names = {command.name for command in window.keys.commands()}
    assert not [page for page in window.sidebar.pages if f"page-{page}" not in names]
    window.keys.give("page-report", "Ctrl+Alt+9")
    window.keys.command("page-report").action.trigger()
    qtbot.waitUntil(lambda: window.pages.name == "report")


def test_changed_keys_work_are_named_and_kept(open_window, tmp_path: Path, qtbot) -> None:
    opened = open_window()
    window = opened.window
    window.keys.give("page-queue", "Ctrl+Alt+W")
    assert window.transport.queue.toolTip() == "Show the queue (Ctrl+Alt+W)"
    shuffle, mute = window.transport.shuffle, window.transport.mute
    assert shuffle.toolTip().startswith("Shuffle: off (Alt+S)\n")
    window.keys.give("shuffle", "")
    assert shuffle.toolTip().startswith("Shuffle: off\n")
    assert window.transport.repeat.toolTip() == "Repeat: off (Alt+R)"
    assert mute.toolTip() == "Mute (Ctrl+Shift+M)"
    mute.click()
    assert mute.toolTip() == "Unmute (Ctrl+Shift+M)"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window.header.search, Qt.Key.Key_W, modifiers)
    assert window.pages.name == "queue"
    window.keep_settings()
    opened.close()
    kept = SettingsFile(DataFolder(tmp_path / "data").settings).load()
    assert kept.shortcuts == {"page-queue": "Ctrl+Alt+W", "shuffle": ""}
    assert open_window().window.keys.command("page-queue").keys == "Ctrl+Alt+W"


def test_the_mini_player_stands_in_for_the_window(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playback.play(window.model.shown(), 2)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    window.toggle_mini()
    mini = window.mini
    assert mini.isVisible()
    assert not window.isVisible()
    assert mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    qtbot.waitUntil(lambda: "0:06" in mini._place.text())
    assert mini._title.whole_text() == window.playback.track.title
    first = window.playback.track.id
    mini.next.click()
    qtbot.waitUntil(lambda: window.playback.track.id != first)
    qtbot.waitUntil(lambda: mini._title.whole_text() == window.playback.track.title)
    ended: list[bool] = []
    quits = window.keys.command("quit").action
    quits.triggered.disconnect()
    quits.triggered.connect(lambda: ended.append(True))
    mini.activateWindow()
    qtbot.waitUntil(mini.isActiveWindow)
    qtbot.keyClick(mini, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert len(ended) == 1
    mini.close()  # does not end the music
    assert window.isVisible()
    assert not mini.isVisible()


def test_the_mini_player_is_as_loud_rates_and_comes_back_where_it_stood(
    open_window, scanned: Path, qtbot
) -> None:
    opening = open_window(scanned)
    window = opening.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playback.play(window.model.shown(), 2)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    window.transport.volume.setValue(40)
    window.toggle_mini()
    mini, track = window.mini, window.playback.track
    assert mini.volume.value() == 40
    mini.volume.setValue(70)
    assert window.settings.current.volume == 0.7
    mini.mute.click()
    assert window.transport.volume.value() == mini.volume.value() == 0
    assert mini.mute.accessibleName() == "Unmute"
    mini.mute.click()
    assert mini.volume.value() == 70
    qtbot.waitUntil(mini.opinion.isVisible)
    mini.opinion.heart.click()
    qtbot.waitUntil(lambda: window.listening.ratings.rating(track.id).loved)
    assert window.transport.opinion.heart.isChecked()
    mini.activateWindow()
    qtbot.waitUntil(mini.isActiveWindow)
    qtbot.keyClick(mini, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.listening.ratings.rating(track.id).stars == 4.0)
    mini.pin.click()
    assert mini.isVisible()
    assert not mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    mini.move(33, 44)
    place = mini.pos()
    window.keep_settings()
    opening.close()
    window = open_window(scanned).window
    window.toggle_mini()
    assert window.mini.pos() == place
    assert not window.mini.on_top


def test_what_is_kept_at_the_end_holds_where_the_mini_player_stood(open_window, scanned) -> None:
    window = open_window(scanned).window
    window.toggle_mini()
    place = window.mini.pos()
    window.toggle_mini()
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.keep_settings()
    kept = window.settings.current.views["mini"]
    assert (kept["x"], kept["y"]) == (place.x(), place.y())


def test_the_menu_of_the_mini_player_is_that_of_what_plays(
    open_window, scanned: Path, qtbot, monkeypatch
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playback.play(window.model.shown(), 0)
    first, second = window.model.shown()[:2]
    window.toggle_mini()
    mini = window.mini
    qtbot.waitUntil(lambda: mini._title.whole_text() == first.title)
    menus: list[QMenu] = []
    monkeypatch.setattr(mini_player, "pop_up", lambda menu, _place: menus.append(menu))

    def chosen(name: str) -> QAction:
        middle = mini.rect().center()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(mini, QContextMenuEvent(reason, middle, mini.mapToGlobal(middle)))
        rating = next(action.menu() for action in menus[-1].actions() if action.menu())
        offered = [*menus[-1].actions(), *rating.actions()]
        return next(action for action in offered if action.text().replace("&", "") == name)

    chosen("Love").trigger()
    qtbot.waitUntil(lambda: window.listening.ratings.rating(first.id).loved)
    chosen(said_stars(4.0)).trigger()
    qtbot.waitUntil(lambda: window.listening.ratings.rating(first.id).stars == 4)
    chosen("Next track").trigger()
    qtbot.waitUntil(lambda: mini._title.whole_text() == second.title)
    window.pages.open("queue")
    chosen("Show in the library").trigger()
    assert window.isVisible() and not mini.isVisible()
    assert window.pages.name == "songs"
    assert [track.id for track in window.songs.table.selected()] == [second.id]
