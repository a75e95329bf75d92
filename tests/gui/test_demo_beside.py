"""Whoever tried the demo and then brings music of their own can be rid of it at once."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.analysis import sound
from tests.gui.conftest import OpenWindow


def test_the_demo_is_offered_to_go_once_there_is_other_music(
    open_window, scanned: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opened: OpenWindow = open_window(scanned)
    window, services = opened.window, opened.services
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    demo, mine = services.demo.folder, tmp_path / "mine"
    for folder in (demo, mine):
        folder.mkdir(parents=True, exist_ok=True)
        sound.write_wav(folder / "song.wav", sound.both(sound.cadence("C maj")))
    with qtbot.waitSignal(window.library.scan_ended):
        window.library.add_folders([str(demo)])
    assert "demo" not in window.notice.text()
    with qtbot.waitSignal(window.library.scan_ended):
        window.library.add_folders([str(mine)])
    qtbot.waitUntil(lambda: window.model.rowCount() == 10)
    assert window.notice.text() == "The demo’s songs are still among yours."
    window.notice.action.click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 9)
    assert str(demo) not in services.songs.folders()
    assert (demo / "song.wav").exists()
