"""The player on the real output, and the recorder of what it plays."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import AudioOutput
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import PlayerEvent, StateChanged
from musicrec_desktop.playback.player import Player
from tests.playback.listening import EXACT, queue_of
from tests.playback.sound_server import Recorder, SoundServer, wait_until

SECONDS = 150.0
LISTENED = 3


def real_output(kind: str) -> AudioOutput:
    """Return the output for "pulse" or "qt"."""
    from musicrec_desktop.gui.sound.audio_output import QtAudioOutput
    from musicrec_desktop.playback.pulse_output import PulseOutput

    return PulseOutput() if kind == "pulse" else QtAudioOutput()


class Session:
    """A player on the real output and the recorder of its sound."""

    def __init__(self, server: SoundServer, kind: str) -> None:
        self._server, self._kind = server, kind
        self._begin()

    def _begin(self) -> None:
        self.recorder = Recorder(self._server)
        self.player = Player(real_output(self._kind), options=EXACT)
        events: list[tuple[float, PlayerEvent]] = []
        self.events = events
        self.player.subscribe(lambda event: events.append((time.monotonic(), event)))

    def begin_again(self) -> None:
        """Go on with another player and another recorder."""
        self.close()
        self._begin()

    def close(self) -> None:
        """End the player and the recorder."""
        self.player.close()
        self.recorder.stop()

    def play_through(self, paths: list[Path], **item: Any) -> NDArray[np.float32]:
        """Play files to the end of the last and return what was recorded."""
        return self.play_items_through(queue_of(paths, **item))

    def play_items_through(self, items: list[QueueItem]) -> NDArray[np.float32]:
        """Play items to the end of the last and return what was recorded."""
        self.player.play_items(items)
        wait_until(
            lambda: any(event == StateChanged("stopped") for _, event in self.events), SECONDS
        )
        return self.recorder.stop()


def listening_again(test: Callable[..., None]) -> Callable[..., None]:
    """Try what a session's recorder heard on other sessions before it counts as wrong.

    A busy machine may hand on a piece too late; a fault does so each time.
    """

    @wraps(test)
    def tried(session: Session, **others: Any) -> None:
        for _ in range(LISTENED - 1):
            try:
                test(session=session, **others)
            except AssertionError as error:
                print(f"listening again: {error}")
                session.begin_again()
            else:
                return
        test(session=session, **others)

    return tried
