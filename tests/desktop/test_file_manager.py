"""A desktop's file manager selects the files that are to be shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from musicrec_desktop.gui.desktop import file_manager
from musicrec_desktop.gui.desktop.file_manager import OBJECT, SERVICE, select_by_bus
from tests.desktop.session_bus import Service, SessionBus, wait_until


def test_windows_opens_a_folder_once_however_many_files_of_it_are_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(file_manager.sys, "platform", "win32")
    monkeypatch.setattr(file_manager.subprocess, "Popen", asked.append)
    assert file_manager.show_in_file_manager("/a/1.flac", "/b/3.flac", "/a/2.flac")
    assert asked == [["explorer", "/select,", path] for path in ("/a/1.flac", "/b/3.flac")]


def test_files_are_selected_by_the_file_manager(
    qapp: object, session_bus: SessionBus, service: Callable[[str, str, str], Service]
) -> None:
    assert not select_by_bus(["/music/a.flac"], session_bus.address)  # there is none
    manager = service(SERVICE, OBJECT, "file-manager")
    assert select_by_bus(["/music/Bj\u00f6rk & #1.flac", "/music/b.flac"], session_bus.address)
    wait_until(lambda: manager.calls)
    addresses = ["file:///music/Bj%C3%B6rk%20&%20%231.flac", "file:///music/b.flac"]
    assert manager.calls == [["show", addresses, ""]]
    session_bus.kill()
    assert not select_by_bus(["/music/a.flac"], session_bus.address)
