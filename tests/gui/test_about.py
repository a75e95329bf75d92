"""What the program is can be read, and copied for who helps with a problem."""

from __future__ import annotations

import importlib.metadata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.dialogs import about as about_dialog
from musicrec_desktop.gui.dialogs.about import AboutDialog


def test_the_library_menu_says_what_the_program_is(open_window, qtbot: QtBot) -> None:
    window = open_window().window
    window.sidebar.menu.click()
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    entries = {action.objectName(): action for action in menu.actions()}
    for name in ("add-folder", "new-playlist", "import", "export", "about"):  # each asks or shows
        assert entries[name].text().endswith("…")
    menu.close()
    entries["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog.isVisible()
    said = dialog.text()
    assert said.startswith(f"MusicRec Desktop {importlib.metadata.version('musicrec-desktop')}\n")
    assert "GPL-3.0-or-later" in said
    assert f"numpy {importlib.metadata.version('numpy')}" in said
    assert str(window._services.data.root) in said
    for label in dialog.said.values():
        assert label.text().replace("\u00a0", " ") in said
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == said
    dialog.reject()


def test_the_data_folder_can_be_shown(
    open_window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(about_dialog, "show_in_file_manager", lambda path: shown.append(path))
    window = open_window().window
    window.keys.command("about").action.trigger()
    dialog = window.findChild(AboutDialog)
    qtbot.mouseClick(dialog.folder, Qt.MouseButton.LeftButton)
    assert shown == [str(window._services.data.root)]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
