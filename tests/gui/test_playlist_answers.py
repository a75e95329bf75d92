"""What a playlist holds is shown as it is now, in whatever order the answers come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject

from musicrec_desktop.core.playlists import Playlist, PlaylistTree
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.controllers.playlists.playlist_entries import (
    PlaylistEntriesController,
)
from musicrec_desktop.gui.controllers.playlists.playlists import PlaylistController

TONES = Playlist(1, 1, "Tones", "manual", "", 0.0, 0.0, 3)
TRACKS = [Track(number, f"/{number}.flac", Tags()) for number in range(3)]


class Held:
    """Work whose answers come when they are let go."""

    def __init__(self) -> None:
        self.answers: list[Callable[[], None]] = []

    def start(self, work: Callable[[], Any], *, finished: Callable[[Any], None], **_: Any) -> None:
        found = work()
        self.answers.append(lambda: finished(found))

    def let_go(self, place: int) -> None:
        self.answers.pop(place)()


class Listed:
    """A playlist, as the service of playlists keeps it."""

    def __init__(self) -> None:
        self.ids: list[int] = []

    def tree(self) -> PlaylistTree:
        return PlaylistTree((TONES,))

    def add(self, _playlist_id: int, ids: list[int], _position: int | None = None) -> None:
        self.ids += ids

    def set_query(self, _playlist_id: int, query: str) -> None:
        self.ids = [int(query)]

    def contents(self, _playlist_id: int) -> list[int]:
        return list(self.ids)


@pytest.mark.parametrize("order", [(0, 0, 0), (1, 0, 0), (2, 0, 0), (2, 1, 0), (1, 1, 0)])
def test_the_last_answer_is_what_stands_in_the_playlist(order: tuple[int, ...]) -> None:
    held, parent, shown, listed = Held(), QObject(), [], Listed()
    names = PlaylistController(listed, held, parent)  # type: ignore[arg-type]
    entries = PlaylistEntriesController(listed, names, held, parent)  # type: ignore[arg-type]
    entries.contents.contents_read.connect(lambda contents, _playlist_id: shown.append(contents))
    entries.contents.read(1)
    entries.put(TONES, TRACKS[:2])
    entries.put(TONES, TRACKS[2:])
    for place in order:
        held.let_go(place)
    while held.answers:
        held.let_go(0)
    assert shown[-1] == [0, 1, 2]


@pytest.mark.parametrize("order", [(0, 0, 0, 0), (1, 0, 0, 0), (1, 2, 0, 0), (1, 1, 0, 0)])
def test_what_other_rules_find_is_shown_whatever_was_asked_before(order: tuple[int, ...]) -> None:
    held, parent, shown, listed = Held(), QObject(), [], Listed()
    names = PlaylistController(listed, held, parent)  # type: ignore[arg-type]
    entries = PlaylistEntriesController(listed, names, held, parent)  # type: ignore[arg-type]
    entries.contents.contents_read.connect(lambda contents, _playlist_id: shown.append(contents))
    entries.contents.read(1)
    names.set_query(1, "7")
    for place in order:
        if place < len(held.answers):
            held.let_go(place)
    while held.answers:
        held.let_go(0)
    assert shown[-1] == [7]
