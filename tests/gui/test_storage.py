"""Removing from the library, folders, backups and sizes through the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.panels.settings.storage_forms import StorageForm
from musicrec_desktop.services.library.backups import BackupService
from musicrec_desktop.services.library.data_moving import DataMove
from tests.gui.menus import entry


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def test_a_removed_track_is_gone_until_undo_and_its_file_stays(window, qtbot) -> None:
    track = window.model.shown()[2]
    order = [shown.id for shown in window.model.shown()]
    window.songs.table.selectRow(2)
    window.answers.show_menu(window.songs.selected(), window.mapToGlobal(window.rect().center()))
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    entry(menu, "Remove from the library").trigger()
    menu.close()
    qtbot.waitUntil(lambda: window.model.rowCount() == 7)
    assert window.model.track(track.id) is None
    assert Path(track.path).exists()
    assert track.title in window.notice.text()
    window.notice.action.click()
    qtbot.waitUntil(lambda: [shown.id for shown in window.model.shown()] == order)


def test_a_folder_leaves_the_library_and_comes_back(window, qtbot) -> None:
    window.sidebar.pages["settings"].click()
    form = window.pages.page("settings").folders
    qtbot.waitUntil(lambda: form.list.count() == 1)
    form.list.setCurrentRow(0)
    form.remove.click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 0)
    qtbot.waitUntil(lambda: form.list.count() == 0)
    window.notice.action.click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    qtbot.waitUntil(lambda: form.list.count() == 1)


def test_a_backup_is_made_listed_and_restored_at_the_next_start(window, qtbot) -> None:
    form = _storage(window)
    qtbot.waitUntil(lambda: "Library" in form.sizes.text())
    assert not form.restore.isEnabled()
    form.back_up.click()
    qtbot.waitUntil(form.restore.isEnabled)
    assert form.copies.count() == 1
    data = window._services.data
    form.restore.click()
    said = window.findChild(QMessageBox)
    assert [button.text() for button in said.buttons()] == ["Restore", "Cancel"]
    first, _, made = said.text().partition("\n\n")
    assert first.endswith("?") and made == form.copies.itemText(0).partition("  (")[0]
    said.button(QMessageBox.StandardButton.Cancel).click()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)
    assert not data.restore_request.exists()
    _restore(window, form, qtbot)
    qtbot.waitUntil(data.restore_request.exists)
    assert BackupService(data).find(data.restore_request.read_text()) is not None


def test_the_library_is_backed_up_once_a_day(window, qtbot) -> None:
    backups = window._services.backups
    window.others.back_up()
    qtbot.waitUntil(lambda: len(backups.all()) == 1)
    assert backups.make_daily() is None


def test_thumbnails_can_be_cleared(window, qtbot) -> None:
    folder = window._services.data.covers / "ab"
    folder.mkdir(parents=True)
    (folder / "ab12-56.png").write_bytes(b"x" * 100)
    form = _storage(window)
    qtbot.waitUntil(form.clear.isEnabled)
    assert "thumbnails" not in form.sizes.text()  # so few that 0.0 MB would be said
    form.clear.click()
    qtbot.waitUntil(lambda: "cleared" in window.notice.text())
    assert not folder.exists()
    qtbot.waitUntil(lambda: not form.clear.isEnabled())
    folder.mkdir(parents=True)  # while something else is looked at
    window.pages.open("songs")
    (folder / "ab12-56.png").write_bytes(b"x" * 200_000)
    window.pages.open("settings")
    qtbot.waitUntil(lambda: ", thumbnails\u00a00.2\u00a0MB" in form.sizes.text())
    assert form.clear.isEnabled()


def test_the_data_folder_is_moved_when_the_window_begins_again(
    window, qtbot, monkeypatch, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "disk" / "mine.txt").write_text("mine")
    chosen = str(tmp_path / "disk")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: chosen)
    form = _storage(window)
    form.move_folder.click()
    qtbot.waitUntil(form.moving.restart.isVisible)
    assert not window.notice.isVisible()  # what waits is said once
    move = DataMove(window._services.data)
    assert move.requested() == tmp_path / "disk" / "musicrec-desktop"
    window.others.restart_requested.disconnect(window.restart)  # the tests' loop is to go on
    with qtbot.waitSignal(window.others.restart_requested):
        form.moving.restart.click()


def test_what_waits_for_the_next_start_is_shown_until_it_is_called_off(
    open_window, scanned: Path, qtbot, monkeypatch, tmp_path: Path
) -> None:
    opened = open_window(scanned)
    window = opened.window
    (tmp_path / "disk").mkdir()
    chosen = str(tmp_path / "disk")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: chosen)
    form = _storage(window)
    assert not form.moving.isVisible() and not form.restoring.isVisible()
    form.move_folder.click()
    qtbot.waitUntil(lambda: chosen in form.moving.text())
    form.back_up.click()
    qtbot.waitUntil(form.restore.isEnabled)
    _restore(window, form, qtbot)
    qtbot.waitUntil(lambda: bool(form.restoring.text()))
    opened.close()  # it waits still, whoever looks

    window = open_window(scanned).window
    form = _storage(window)
    qtbot.waitUntil(form.moving.isVisible)
    qtbot.waitUntil(form.restoring.isVisible)
    assert not form.move_folder.isEnabled()
    window.others.restart_requested.disconnect(window.restart)  # the tests' loop is to go on
    with qtbot.waitSignal(window.others.restart_requested):
        form.moving.restart.click()
    form.moving.call_off.click()
    qtbot.waitUntil(lambda: not form.moving.isVisible())
    form.restoring.call_off.click()
    qtbot.waitUntil(lambda: not form.restoring.isVisible())
    assert form.move_folder.isEnabled()
    data = window._services.data
    assert DataMove(data).requested() is None
    assert not data.restore_request.exists()


def test_another_language_is_spoken_from_the_next_start(window, qtbot) -> None:
    window.sidebar.pages["settings"].click()
    choice = window.pages.page("settings").appearance.language
    choice.setCurrentIndex(choice.findData("de"))
    choice.chosen.emit("de")
    assert window.settings.current.language == "de"
    window.notice.say("something else")
    window.notice.dismiss()
    assert "Deutsch" in window.notice.text()  # it waits for its answer
    window.settings.change(language="en")
    assert not window.notice.isVisible()


def _storage(window: MainWindow) -> StorageForm:
    """Open the section of the settings that says what is kept where."""
    window.sidebar.pages["settings"].click()
    page = window.pages.page("settings")
    page.ways.buttons["storage"].click()
    return page.storage


def _restore(window: MainWindow, form: StorageForm, qtbot) -> None:
    """Choose to go back to the backup that is chosen."""
    form.restore.click()
    asked = window.findChild(QMessageBox)
    asked.defaultButton().click()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)
