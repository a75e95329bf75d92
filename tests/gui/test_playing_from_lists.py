"""What is chosen in a list is what plays, wherever else it stands and whatever is missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest


def test_the_chosen_one_of_two_alike_plays_and_missing_files_are_left_out(
    open_window, scanned: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    first, second, third, *_ = window.model.shown()
    gone = replace(second, missing=True)
    asked = []
    monkeypatch.setattr(
        window.playback._player,
        "play_tracks",
        lambda tracks, start, *, origin: asked.append((tracks, start, origin)),
    )

    window.playback.play([first, gone, third, first, gone, third], 3, "playlist:1")

    assert asked == [([first, third, first, third], 2, "playlist:1")]
