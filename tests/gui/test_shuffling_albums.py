"""The shuffle button's menu: songs or whole albums, also after a restart."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path


def test_albums_are_shuffled_whole_and_still_are_after_a_restart(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    shuffle = window.frame.transport.shuffle
    window.playback.play(window.model.shown(), 0)
    player = window.others._parts.player
    qtbot.waitUntil(lambda: len(player.queue_view().entries) == 8)
    songs, albums = shuffle.menu_of_units().actions()
    assert songs.isChecked() and not albums.isChecked()

    albums.trigger()

    # Told of the queue as it was a moment ago, the button says for a turn what it was then.
    qtbot.waitUntil(lambda: window.playback._view.shuffle and shuffle.isChecked())
    assert "albums" in shuffle.toolTip()
    assert shuffle.menu_of_units().actions()[1].isChecked()
    assert whole(window)
    assert window.settings.current.shuffle_by == "albums"
    window.keep_settings()
    opened.close()

    window = open_window(scanned).window
    shuffle = window.frame.transport.shuffle
    assert shuffle.isChecked() and shuffle.menu_of_units().actions()[1].isChecked()
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playback.play(window.model.shown(), 3)
    player = window.others._parts.player
    qtbot.waitUntil(lambda: len(player.queue_view().order) == 8)
    window.playback.enqueue(window.model.shown())
    qtbot.waitUntil(lambda: len(player.queue_view().order) == 16)


def whole(window) -> bool:
    view = window.others._parts.player.queue_view()
    item_of = {entry.key: entry.item for entry in view.entries}
    order = [item_of[key] for key in view.order]
    runs = [album for album, _ in groupby(item.album or item.path for item in order)]
    return len(runs) == len({item.album or item.path for item in order})
