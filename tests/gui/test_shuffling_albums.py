"""The shuffle button's menu: songs or whole albums, also after a restart."""

from __future__ import annotations

from collections import Counter
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
    songs, rated, albums = shuffle.menu_of_units().actions()
    assert songs.isChecked() and not rated.isChecked() and not albums.isChecked()

    albums.trigger()

    # Told of the queue as it was a moment ago, the button says for a turn what it was then.
    qtbot.waitUntil(lambda: window.playback._view.shuffle and shuffle.isChecked())
    assert "albums" in shuffle.toolTip()
    assert shuffle.menu_of_units().actions()[2].isChecked()
    assert whole(window)
    assert window.settings.current.shuffle_by == "albums"
    window.keep_settings()
    opened.close()

    window = open_window(scanned).window
    shuffle = window.frame.transport.shuffle
    assert shuffle.isChecked() and shuffle.menu_of_units().actions()[2].isChecked()
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playback.play(window.model.shown(), 3)
    player = window.others._parts.player
    qtbot.waitUntil(lambda: len(player.queue_view().order) == 8)
    window.playback.enqueue(window.model.shown())
    qtbot.waitUntil(lambda: len(player.queue_view().order) == 16)


def test_better_rated_songs_come_sooner(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    songs = window.model.shown()
    ratings = window.listening.ratings
    ratings.dislike(songs[1:7], True)
    ratings.rate(songs[1:7], 0.5)
    ratings.rate(songs[7:], 5.0)
    kept = window.others._parts.services.ratings
    qtbot.waitUntil(lambda: len(kept.all()) == 7 and kept.all()[songs[7].id].stars == 5.0)
    player = window.others._parts.player
    window.playback.play(songs, 0)
    qtbot.waitUntil(lambda: len(player.queue_view().entries) == 8)
    player.pause()  # the next song would let the first, not rated, come back among the others
    qtbot.waitUntil(lambda: player.snapshot().state == "paused")
    assert player.snapshot().item.track_id == songs[0].id
    window.frame.transport.shuffle.menu_of_units().actions()[1].trigger()
    qtbot.waitUntil(lambda: len(player.queue_view().order) == 8)
    assert "better-rated" in window.frame.transport.shuffle.toolTip()
    heard = Counter()
    # The best weighs 4, the six others 2 ** -2.5 / 16 each: it is not first once in 61 times, so
    # more than ten times of 30 once in 10 ** 12, and without weights 6 times in 7.
    for _ in range(30):
        window.playback.set_shuffle(False)
        qtbot.waitUntil(lambda: not player.queue_view().shuffle)
        window.playback.set_shuffle(True)
        qtbot.waitUntil(lambda: player.queue_view().shuffle)
        view = player.queue_view()
        item_of = {entry.key: entry.item for entry in view.entries}
        heard[item_of[view.upcoming[0]].track_id] += 1
    assert heard[songs[7].id] >= 20


def whole(window) -> bool:
    view = window.others._parts.player.queue_view()
    item_of = {entry.key: entry.item for entry in view.entries}
    order = [item_of[key] for key in view.order]
    runs = [album for album, _ in groupby(item.album or item.path for item in order)]
    return len(runs) == len({item.album or item.path for item in order})
