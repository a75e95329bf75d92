"""Searches are made ready again once the library has changed, and do without where that fails."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import DatabaseBusy
from musicrec_desktop.services.library.songs import SongService


def test_a_library_that_has_changed_is_prepared_for_searches(
    open_window, scanned: Path, qtbot, monkeypatch: pytest.MonkeyPatch, caplog
) -> None:
    prepared: list[bool] = []

    def prepare(_service: SongService) -> None:
        prepared.append(True)
        if len(prepared) > 1:
            raise DatabaseBusy("The library is busy.", "Wait.")

    monkeypatch.setattr(SongService, "prepare_search", prepare)
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    qtbot.waitUntil(lambda: len(prepared) == 1)
    with caplog.at_level(logging.WARNING):
        window.others.browsing.library_changed.emit()
        qtbot.waitUntil(lambda: "The library is busy" in caplog.text)
    caplog.clear()  # it was expected
    assert not window.notice.isVisible()
    window.header.search.setText("title:pulsed")
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
