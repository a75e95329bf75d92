"""A player on a hand-cranked output, and all that it tells."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import SampleSource
from musicrec_desktop.core.errors import NoAudioDevice
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.player_events import PlayerEvent
from musicrec_desktop.playback.player import Player
from tests.playback.null_output import NullOutput
from tests.playback.synthesis import RATE_HZ

PATIENCE_SECONDS = 60.0
EXACT = PlaybackOptions(fade_seconds=0.0)  # nothing is ramped: each sample is as decoded

Event = TypeVar("Event")


def buffered_seconds(player: Player) -> float:
    """Return how much is decoded and not yet taken by the output."""
    ring = player._engine.line.ring
    return ring.ready_frames / ring.rate_hz if ring else 0.0


class CrankedOutput(NullOutput):
    """Moves only when a test cranks it; can be missing."""

    def __init__(self, rate_hz: int = RATE_HZ) -> None:
        super().__init__(rate_hz, clock=None)
        self.missing = False

    def open(self, source: SampleSource) -> int:
        if self.missing:
            raise NoAudioDevice("No sound device was found.", "Plug one in.")
        return super().open(source)

    def lose_if_open(self) -> None:
        """Die, unless that happened already."""
        if self._source is not None:
            self.lose()

    def lose(self) -> None:
        """Die as a sound server does."""
        self.close()
        assert self.on_lost is not None
        self.on_lost("The sound server is gone.")


class Listening:
    """A player, what came out of it, and what it told."""

    def __init__(self, output: CrankedOutput, options: PlaybackOptions = EXACT) -> None:
        self.output = output
        self.player = Player(output, options=options)
        self.events: list[PlayerEvent] = []
        self.player.subscribe(self.events.append)

    def settle(self) -> None:
        """Wait until every command was carried out and sound, if any, is ready to be heard."""
        assert self.player.settle(PATIENCE_SECONDS)
        self.until(lambda: not self.player.snapshot().buffering)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something that the player's threads bring about."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        pause = threading.Event()
        while not holds():
            assert time.monotonic() < deadline, (self.player.snapshot(), self.events)
            pause.wait(0.002)

    def hear(self, seconds: float) -> NDArray[np.float32]:
        """Crank the output on by ``seconds`` of decoded sound, or to the end, and return it."""
        self.settle()
        wanted = round(seconds * self.output.rate_hz)
        parts = [np.zeros((0, 2), np.float32)]

        def crank() -> bool:
            nonlocal wanted
            ready = round(buffered_seconds(self.player) * self.output.rate_hz)
            part = self.output.advance(min(ready, wanted))
            parts.append(part)
            wanted -= len(part)
            return wanted == 0 or self.player.snapshot().state == "stopped"

        self.until(crank)
        return np.concatenate(parts)

    def hear_all(self) -> NDArray[np.float32]:
        """Crank the output until the player stops by itself."""
        return self.hear(1e6)

    def told(self, kind: type[Event]) -> list[Event]:
        """Return the events of one kind, in order."""
        assert self.player.settle(PATIENCE_SECONDS)
        return [event for event in self.events if isinstance(event, kind)]


def queue_of(paths: Sequence[Path], **item: Any) -> list[QueueItem]:
    """Return items with ids from 0 in the order of ``paths``, each with these fields."""
    return [QueueItem(number, str(path), **item) for number, path in enumerate(paths)]
