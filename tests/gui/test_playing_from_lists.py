"""What is chosen in a list is what plays, wherever else it stands and whatever is missing."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.library.relocating import relocate


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


def test_what_is_queued_plays_from_where_its_file_was_moved_to(
    open_window, scanned: Path, music: Path, tmp_path: Path, qtbot
) -> None:
    relocate(DataFolder(scanned).database, music, Path(shutil.copytree(music, tmp_path / "mine")))
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    player = window.others._parts.player
    tracks = window.model.shown()[:3]
    window.playback.play(tracks, 0)
    qtbot.waitUntil(lambda: window.playback.shown == tracks[0])
    player.pause()
    qtbot.waitUntil(lambda: player.snapshot().state == "paused")
    told = []
    window.playback.shown_changed.connect(told.append)

    moved = []
    for track in tracks:
        path = Path(track.path).rename(Path(track.path).with_stem(f"moved {track.id}"))
        moved.append(replace(track, path=str(path)))
    window.model.update_tracks(moved)

    qtbot.waitUntil(
        lambda: (
            [entry.item.path for entry in player.queue_view().entries]
            == [track.path for track in moved]
        )
    )
    qtbot.waitUntil(lambda: player.snapshot().item.path == moved[0].path)
    window.playback.refresh()
    assert told == []  # it is the same track


@pytest.mark.parametrize("what", ["play", "queue", "next"])
def test_a_double_click_does_in_every_list_what_the_settings_say(
    open_window, scanned: Path, qtbot, what: str
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    player = window.others._parts.player
    window.settings.change(song_entered=what)
    first, second, third, *_, last = shown = window.model.shown()

    double_click(qtbot, window.songs.table, 1)  # nothing is queued yet
    qtbot.waitUntil(lambda: len(player.queue_view().entries) > 0)
    assert queued(player) == (ids(shown) if what == "play" else [second.id])

    window.playback.play([second, third], 0)
    qtbot.waitUntil(lambda: queued(player) == ids([second, third]))
    double_click(qtbot, window.songs.table, 0)
    expected = {
        "play": ids(shown),
        "queue": ids([second, third, first]),
        "next": ids([second, first, third]),
    }
    qtbot.waitUntil(lambda: queued(player) == expected[what])

    window.playback.play([second], 0)
    qtbot.waitUntil(lambda: queued(player) == [second.id])
    window.frame.pages.open("album", {"release": last.release})
    album = window.frame.pages.currentWidget()
    qtbot.waitUntil(lambda: bool(album.tracks_shown()))
    tracks = album.tracks_shown()
    album.table.setCurrentIndex(album.table.album.index(album.table.album.row_of(tracks[-1].id), 0))
    qtbot.keyClick(album.table, Qt.Key.Key_Return)
    expected = {
        "play": ids(tracks),
        "queue": ids([second, tracks[-1]]),
        "next": ids([second, tracks[-1]]),
    }
    qtbot.waitUntil(lambda: queued(player) == expected[what])


def double_click(qtbot, table, row: int) -> None:
    place = table.visualRect(table.model().index(row, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def queued(player) -> list[int]:
    return [entry.item.track_id for entry in player.queue_view().entries]


def ids(tracks) -> list[int]:
    return [track.id for track in tracks]
