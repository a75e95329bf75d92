"""What a screen reader is told, and what a keyboard reaches: on every page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.widgets.sidebar.one_stop import OneStop
from tests.gui.menus import words

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTextEdit,
)
SLIDERS = (QAccessible.Role.Slider, QAccessible.Role.SpinBox, QAccessible.Role.ProgressBar)
MOST_STOPS = 400  # of the Tab key round a window


def interactive(window: QWidget) -> list[QWidget]:
    """Return what can be operated, without parts that belong to Qt's own widgets."""
    found = [
        widget
        for kind in INTERACTIVE
        for widget in window.findChildren(kind)
        if not isinstance(widget, (QScrollBar, QHeaderView))
        and not widget.objectName().startswith("qt_")
        and not isinstance(
            widget.parent(), (QAbstractItemView, QLineEdit, QComboBox, QAbstractSpinBox)
        )
        and not any(
            isinstance(above, QComboBox) for above in _ancestors(widget)
        )  # the list that drops from it
    ]
    return list(dict.fromkeys(found))


def _ancestors(widget: QWidget) -> list[QWidget]:
    above = []
    parent = widget.parentWidget()
    while parent is not None:
        above.append(parent)
        parent = parent.parentWidget()
    return above


def what(widget: QWidget) -> str:
    """Name a widget for the person who reads a failure."""
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName()} {text!r} {widget.toolTip()!r}"


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.resize(1440, 900)
    window.sidebar.sections["Tools"].set_open(True)
    return window


def every_page(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Open one page after the other, with something on it where it takes that."""
    release = next(track.release for track in window.model.tracks())
    places = {
        "album": {"release": release},
        "genre": {"genre": window.model.tracks()[0].tags.genre},
    }
    names = [name for name in window.pages.names() if name != "playlist"]
    for name in names:
        window.pages.open(name, places.get(name))
        qtbot.waitUntil(lambda: not window.busy)
        yield name


def test_every_interactive_widget_of_every_page_has_a_name_and_a_role(window, qtbot) -> None:
    seen, nameless = 0, []
    for name in every_page(window, qtbot):
        for widget in interactive(window):
            if not widget.isVisible():
                continue
            seen += 1
            told = QAccessible.queryAccessibleInterface(widget)
            if not told.text(QAccessible.Text.Name):
                nameless.append(f"{name}: no name: {what(widget)}")
            if told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
                nameless.append(f"{name}: no role: {what(widget)}")
            if told.role() in SLIDERS and told.valueInterface() is None:
                nameless.append(f"{name}: no value: {what(widget)}")
    assert seen > 400
    assert sorted(set(nameless)) == []


def test_the_tab_key_reaches_everything_on_every_page(window, qtbot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    missed = []
    for name in every_page(window, qtbot):
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        visited = walk_round()
        for widget in interactive(window):
            reachable = widget.isVisible() and widget.isEnabled() and not _in_group(widget, visited)
            if reachable and not _visited(widget, visited):
                missed.append(f"{name}: {what(widget)}")
    assert sorted(set(missed)) == []


def walk_round() -> set[QWidget]:
    """Press Tab until it has been everywhere."""
    visited: set[QWidget] = set()
    fresh = 0
    for _ in range(MOST_STOPS):
        focus = QApplication.focusWidget()
        fresh = 0 if focus not in visited else fresh + 1
        if focus is None or fresh > 3:
            break
        visited.add(focus)
        visited |= walk_through(focus)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return visited


def walk_through(stop: QWidget) -> set[QWidget]:
    """Go through what is one stop in the sidebar, with the keys of a list and of a row."""
    visited: set[QWidget] = set()
    lists = stop.window().findChildren(OneStop)
    if not any(stop in listed.members() for listed in lists):
        return visited
    for start, key in ((Qt.Key.Key_Home, Qt.Key.Key_Down), (Qt.Key.Key_Home, Qt.Key.Key_Right)):
        QTest.keyClick(QApplication.focusWidget(), start)
        been: set[QWidget] = set()
        while (focus := QApplication.focusWidget()) not in been:
            been.add(focus)
            QTest.keyClick(focus, key)
        visited |= been
    return visited


def _visited(widget: QWidget, visited: set[QWidget]) -> bool:
    return widget in visited or widget.focusProxy() in visited


def _in_group(widget: QWidget, visited: set[QWidget]) -> bool:
    """Whether arrow keys reach it from another one of its group."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    others = group.buttons() if group is not None else []
    if widget.autoExclusive() and widget.parentWidget() is not None:
        others = widget.parentWidget().findChildren(type(widget))
    return any(other in visited for other in others)


def test_every_command_is_done_by_its_keys(window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: "")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("", False))
    window.playback.play(window.model.shown(), 0)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    commands = window.keys.commands()
    commands.sort(key=lambda command: command.name == "quit")  # the last thing one does
    undone = []
    for command in commands:
        if not command.keys:
            continue
        if not window.isVisible():  # the mini player stands in for it
            window.toggle_mini()
        window.pages.open("songs")
        qtbot.waitUntil(lambda: in_front(window))
        window.songs.table.setFocus()
        window.songs.table.selectRow(1)
        done = []
        command.action.triggered.connect(lambda *_: done.append(1))  # noqa: B023
        press(command.keys)
        if not done:
            undone.append(command.label)
        close_what_opened(window)
    assert undone == []
    assert not window.isVisible()


def in_front(window: QWidget) -> bool:
    """Bring a window to the front of what may have opened only after it was closed."""
    close_what_opened(window)
    window.activateWindow()
    return window.isActiveWindow()


def press(keys: str) -> None:
    """Press keys wherever the keyboard is."""
    combination = QKeySequence(keys)[0]
    focus = QApplication.focusWidget()
    QTest.keyClick(focus, combination.key(), combination.keyboardModifiers())


def close_what_opened(window: QWidget) -> None:
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, (QDialog, QMenu)) and widget.isVisible():
            widget.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_song_is_found_played_and_rated_without_a_mouse(window, qtbot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press("Ctrl+F")
    QTest.keyClicks(QApplication.focusWidget(), "steady 2")
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    press("Down")
    assert QApplication.focusWidget() is window.songs.table
    press("Return")
    qtbot.waitUntil(lambda: window.playback.track is not None)
    assert window.playback.track.title == "Steady 2"
    press("Ctrl+4")
    playing = window.playback.track.id
    qtbot.waitUntil(lambda: window.listening.ratings.rating(playing).stars == 4.0)
    table = window.songs.table
    place = table.visualRect(table.currentIndex()).center()
    QCoreApplication.sendEvent(
        table.viewport(),
        QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, place, table.viewport().mapToGlobal(place)
        ),
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert words(menu.activeAction()) == "Play now"
    menu.close()
    press("Ctrl+F")
    press("Esc")
    assert QApplication.focusWidget() is table
    press("Esc")
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)


def test_dialogs_name_what_is_in_them(window, qtbot) -> None:
    nameless = []
    for opens in (
        window.show_shortcuts,
        window.songs.view.columns.arrange_requested.emit,
        window.others.open_equaliser,
        lambda: window.answers.edit_tags(window.model.shown()[:2]),
        lambda: window.answers.actions.rename_files(window.model.shown()[:2]),
        lambda: window.others.discovery.paths.ask(window.model.shown()[:2]),
        window.show_failures,
    ):
        opens()
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        shown = [dialog for dialog in dialogs if dialog.isVisible()]
        assert len(shown) == 1
        for widget in interactive(shown[0]):
            told = QAccessible.queryAccessibleInterface(widget)
            if widget.isVisible() and not told.text(QAccessible.Text.Name):
                nameless.append(f"{shown[0].windowTitle()}: {what(widget)}")
        close_what_opened(window)
    assert nameless == []


def test_the_strip_says_where_it_is(window, qtbot) -> None:
    assert window.strip.accessibleDescription() == "Nothing is playing"
    window.playback.play(window.model.shown(), 0)
    qtbot.waitUntil(lambda: "of 0:06" in window.strip.accessibleDescription())


def test_columns_say_what_they_sort_by(window) -> None:
    header = window.songs.view.columns
    header.sort_next(window.songs.view.columns.columns()[1], more=False)
    told = window.model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Artist, sorted upwards"
