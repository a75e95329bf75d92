"""Much that vanishes at once is told of in the window, and can be looked at."""

from __future__ import annotations

from collections.abc import Iterator

from musicrec_desktop.services.listening.disappearances import Disappeared
from musicrec_desktop.services.listening.scanning import ScanEvent, ScanSummary

LOST = Disappeared("/m/drive", tuple(range(1, 61)), 90, away=False)


def test_a_folder_that_vanished_is_told_of_and_its_tracks_can_be_shown(
    open_window, monkeypatch, qtbot
) -> None:
    window = open_window().window

    def scan(_folders: object = None) -> Iterator[ScanEvent]:
        yield LOST
        yield ScanSummary(0, 0, 0, 60, 30, 0, 0)

    monkeypatch.setattr(window.library._scanning, "scan", scan)
    qtbot.waitUntil(lambda: not window.library.scanning)
    with qtbot.waitSignal(window.library.disappeared):
        window.library.rescan()
    assert window.notice.isVisible()
    assert "60 of 90 tracks" in window.notice._label.text()
    assert window.notice.action.text() == "Show them"
    window.notice.action.click()
    assert window.header.search.text() == "missing:yes"
    qtbot.waitUntil(lambda: not window.library.scanning)
