"""What changes on the disk shows in the real window by itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from musicrec_desktop.core.settings import Settings
from musicrec_desktop.gui.controllers.library.watching import WatchController
from musicrec_desktop.gui.main_window import MainWindow

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def folder(music: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "own music"
    folder.mkdir()
    shutil.copy(music / "steady 0.flac", folder / "first.flac")
    return folder


@pytest.fixture
def window(open_window, scanned: Path, folder: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    with qtbot.waitSignal(window.library.scan_ended):
        window.library.add_folders([str(folder)])
    assert window.model.rowCount() == 9
    return window


def by_name(window: MainWindow, name: str):
    return [track for track in window.model.shown() if Path(track.path).name == name]


def test_files_that_come_and_go_show_by_themselves(
    window: MainWindow, folder: Path, music: Path, qtbot
) -> None:
    shutil.copy(music / "pulsed 1.flac", folder / "meanwhile.flac")
    window.watching.start()
    qtbot.waitUntil(lambda: bool(by_name(window, "meanwhile.flac")))
    shutil.copy(music / "pulsed 2.flac", folder / "new 0.flac")
    qtbot.waitUntil(lambda: bool(by_name(window, "new 0.flac")))
    (track,) = by_name(window, "new 0.flac")
    qtbot.waitUntil(lambda: not window.library.scanning)
    (folder / "new 0.flac").unlink()
    qtbot.waitUntil(lambda: window.model.track(track.id).missing)


def test_the_switch_in_the_settings_ends_and_begins_it(window: MainWindow, qtbot) -> None:
    window.settings.change(watch=False)
    window.watching.start()
    assert not window.watching.watching
    window.sidebar.pages["settings"].click()
    switch = window.pages.page("settings").folders.watch
    assert not switch.isChecked()
    switch.click()
    assert window.watching.watching
    switch.click()
    assert not window.watching.watching


def test_changes_during_a_scan_are_looked_at_after_it(
    window: MainWindow, folder: Path, music: Path, qtbot
) -> None:
    window.library.rescan()
    assert window.library.scanning
    shutil.copy(music / "pulsed 2.flac", folder / "late.flac")
    window.library.look_into([str(folder)])
    qtbot.waitUntil(lambda: bool(by_name(window, "late.flac")))


def test_a_folder_of_its_own_can_be_left_out(
    window: MainWindow, folder: Path, scanned: Path, music: Path, qtbot
) -> None:
    window.sidebar.pages["settings"].click()
    form = window.pages.page("settings").folders
    qtbot.waitUntil(lambda: form.list.count() == 2)
    (item,) = form.list.findItems(str(folder), Qt.MatchFlag.MatchExactly)
    assert item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked)
    assert list(window.settings.current.unwatched) == [str(folder)]
    window.watching.start()
    assert set(window.watching._watched()) == set(window._services.songs.folders()) - {str(folder)}
    item.setCheckState(Qt.CheckState.Checked)
    assert not window.settings.current.unwatched
    qtbot.waitUntil(lambda: not window.library.scanning)
    shutil.copy(music / "pulsed 2.flac", folder / "watched again.flac")
    qtbot.waitUntil(lambda: bool(by_name(window, "watched again.flac")))


class Told(QObject):
    """What the controller hears of the library and of the settings."""

    scan_ended = Signal()
    removed = Signal()
    changed = Signal(object)
    current = Settings()


class QuickWatcher:
    """A watcher whose thread asks for the folders before whoever woke it goes on."""

    def __init__(self, changed, said, folders) -> None:
        self._folders, self.seen = folders, []

    def start(self) -> None:
        self.seen.append(self._folders())

    refresh = start


def test_the_watchers_thread_finds_the_choice_that_it_is_woken_for(qapp) -> None:
    told, made = Told(), []

    def make(*asked) -> QuickWatcher:
        made.append(QuickWatcher(*asked))
        return made[-1]

    controller = WatchController(make, lambda: ["/a", "/b"], told, told, told)
    controller.start()
    told.changed.emit(Settings(unwatched={"/a": True}))
    told.changed.emit(Settings(unwatched={"/b": True}))
    (watcher,) = made
    assert watcher.seen == [["/a", "/b"], ["/b"], ["/a"]]
