"""What a track is guessed to be is shown as it is now, in whatever order the answers come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject

from musicrec_desktop.gui.controllers.genre.genres import GenreController


class Held:
    """Work whose answers come when they are let go."""

    def __init__(self) -> None:
        self.answers: list[Callable[[], None]] = []

    def start(self, work: Callable[[], Any], *, finished: Callable[[Any], None], **_: Any) -> None:
        found = work()
        self.answers.append(lambda: finished(found))


class Guesses:
    """What tracks are guessed to be, as the service of genres tells it."""

    def __init__(self) -> None:
        self.genre = "Drone"
        self.changed: Callable[[object], None] | None = None

    def predictions(self, ids: set[int]) -> dict[int, str]:
        return dict.fromkeys(ids, self.genre)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_last_answer_is_what_a_track_is_guessed_to_be(order: tuple[int, int]) -> None:
    held, guesses, parent = Held(), Guesses(), QObject()
    controller = GenreController(guesses, held, parent)  # type: ignore[arg-type]
    shown: dict[int, str] = {}
    controller.guesses_read.connect(lambda found, _ids: shown.update(found))
    controller.read_guesses({1, 2, 3})
    guesses.genre = "Hum"
    controller.read_guesses({2, 3})
    for place in order:
        held.answers[place]()
    assert shown == {1: "Drone", 2: "Hum", 3: "Hum"}
