"""Tab goes through the window as it stands, and the sidebar says where one is."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from musicrec_desktop.gui.dialogs.smart_playlist import SmartPlaylistDialog
from musicrec_desktop.gui.input.focus_order import tab_as_they_stand
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.panels.sidebar import LIBRARY

AREAS = ("sidebar", "header", "pages", "side", "strip", "transport")


def stops(window: MainWindow) -> list[QWidget]:
    """Return what Tab would go through, from the first entry of the sidebar on."""
    first = window.sidebar.sections[LIBRARY]
    found, stop = [first], first.nextInFocusChain()
    while stop is not first:
        if stop.isVisible() and stop.isEnabled() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(stop)
        stop = stop.nextInFocusChain()
    return found


def area_of(window: MainWindow, stop: QWidget) -> str:
    areas = {name: getattr(window, name) for name in AREAS if name != "side"}
    areas["side"] = window.frame.panes
    return next((name for name in AREAS if areas[name].isAncestorOf(stop)), "")


@pytest.mark.parametrize("page", ["songs", "history", "albums", "settings"])
def test_tab_goes_through_the_window_as_it_stands(
    open_window, scanned: Path, qtbot: QtBot, page: str
) -> None:
    window: MainWindow = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.pages.open(page)

    def areas() -> list[str]:
        found = [area_of(window, stop) for stop in stops(window)]
        return [name for name, before in zip(found, [None, *found], strict=False) if name != before]

    qtbot.waitUntil(lambda: areas() == [name for name in AREAS if name in areas()])
    assert {"sidebar", "pages", "transport"} <= set(areas())
    entries = [stop for stop in stops(window) if stop in window.sidebar.pages.values()]
    heights = [entry.mapTo(window, QPoint()).y() for entry in entries]
    assert heights == sorted(heights)


def test_an_entry_stays_marked_when_it_is_clicked_again(
    open_window, scanned: Path, qtbot: QtBot
) -> None:
    window: MainWindow = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    entry = window.sidebar.pages["songs"]
    for _ in range(2):
        qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert entry.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_tab_went_to(
    open_window, scanned: Path, qtbot: QtBot, key: Qt.Key
) -> None:
    window: MainWindow = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    entry = window.sidebar.pages["albums"]
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(entry, key)
    assert window.pages.name == "albums"
    window.transport.shuffle.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.transport.shuffle, key)
    assert window.transport.shuffle.isChecked()
    qtbot.keyClick(window.transport.shuffle, key, Qt.KeyboardModifier.AltModifier)
    assert window.transport.shuffle.isChecked()  # what is held with it asks for something else


class Greedy(QLineEdit):
    """Takes the keys that every text field takes on X11: Ctrl+U clears it, for one."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.mark.parametrize(("key", "taken"), [("U", False), ("K", False), ("E", False), ("A", True)])
def test_text_fields_leave_keys_to_the_window(
    open_window, scanned: Path, qtbot: QtBot, key: str, taken: bool
) -> None:
    """Ctrl+U cleared the search instead of showing the queue."""
    window: MainWindow = open_window(scanned).window
    field = Greedy(window)
    field.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    pressed = QKeyEvent(
        QEvent.Type.ShortcutOverride,
        getattr(Qt.Key, f"Key_{key}"),
        Qt.KeyboardModifier.ControlModifier,
    )
    pressed.ignore()
    QApplication.sendEvent(field, pressed)
    assert pressed.isAccepted() == taken


def test_what_scrolls_is_still_there_after_it_was_put_in_order(qtbot) -> None:
    """Parts of pages were said to be deleted, as PySide gave them to a viewport nobody held."""
    window = QWidget()
    qtbot.addWidget(window)
    shown = QLabel("Kite", window)
    QVBoxLayout(window).addWidget(_scrolling(shown, window))
    tab_as_they_stand([window])
    gc.collect()
    assert isValid(shown)
    assert shown.text() == "Kite"


def _scrolling(shown: QWidget, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidget(shown)
    return area


def test_tab_goes_through_a_smart_playlist_from_above_to_below(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1280, 800)
    dialog = SmartPlaylistDialog("bpm:>100 -live", DARK, parent)
    dialog.show()
    dialog.rules.add.click()  # one that was not there when the rest was made
    rules = dialog.rules
    wanted: list[QWidget] = [dialog.suggested[-1], rules.match, rules.add]
    for row in rules.rows:
        wanted += [row.field, row.way, row.value, row.remove]
    wanted += [dialog.arranged.order, dialog.arranged.most, dialog.query, dialog.name]
    found, stop = [wanted[0]], wanted[0].nextInFocusChain()
    while stop is not wanted[0]:
        if stop in wanted:
            found.append(stop)
        stop = stop.nextInFocusChain()
    assert found == wanted
    dialog.close()
