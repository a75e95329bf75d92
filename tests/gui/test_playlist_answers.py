"""What a playlist holds is shown as it is now, in whatever order the answers come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject

from musicrec_desktop.core.playlists import Playlist, PlaylistTree
from musicrec_desktop.core.tracks import Tags, Track
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

    def contents(self, _playlist_id: int) -> list[int]:
        return list(self.ids)


@pytest.mark.parametrize("order", [(0, 0, 0), (1, 0, 0), (2, 0, 0), (2, 1, 0), (1, 1, 0)])
def test_the_last_answer_is_what_stands_in_the_playlist(order: tuple[int, ...]) -> None:
    held, parent, shown = Held(), QObject(), []
    controller = PlaylistController(Listed(), held, parent)  # type: ignore[arg-type]
    controller.contents_read.connect(lambda contents, _playlist_id: shown.append(contents))
    controller.read(1)
    controller.put(TONES, TRACKS[:2])
    controller.put(TONES, TRACKS[2:])
    for place in order:
        held.let_go(place)
    while held.answers:
        held.let_go(0)
    assert shown[-1] == [0, 1, 2]
