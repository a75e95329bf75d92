"""A drive that is slower than its music: pauses now and then, and nothing of it is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from musicrec_desktop.core.player_events import TrackEnded
from musicrec_desktop.playback.decoder import TrackDecoder
from musicrec_desktop.playback.ring import REFILL_SECONDS, RISE_SECONDS
from tests.playback.listening import CrankedOutput, Listening, buffered_seconds, queue_of
from tests.playback.synthesis import as_float, noise, write

RATE_HZ = 8000
SECONDS = 20.0
STEP_SECONDS = 0.5


class Drive:
    """Lets a decoder go on for as many seconds as were granted."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._granted = threading.Semaphore(0)
        decoded: Any = TrackDecoder.blocks

        def blocks(decoder: TrackDecoder, *args: Any) -> Iterator[Any]:
            sound = np.concatenate(list(decoded(decoder, *args)))
            step = round(STEP_SECONDS * RATE_HZ)
            for start in range(0, len(sound), step):
                self._granted.acquire()
                yield sound[start : start + step]

        monkeypatch.setattr(TrackDecoder, "blocks", blocks)

    def grant(self, seconds: float) -> None:
        self._granted.release(round(seconds / STEP_SECONDS))


@pytest.fixture
def drive(monkeypatch: pytest.MonkeyPatch) -> Iterator[Drive]:
    drive = Drive(monkeypatch)
    yield drive
    drive.grant(1000)


@pytest.fixture
def listening(drive: Drive) -> Iterator[Listening]:
    listening = Listening(CrankedOutput(RATE_HZ))
    yield listening
    drive.grant(1000)
    listening.player.close()


def test_what_comes_too_late_is_gathered_before_it_is_heard(
    listening: Listening, drive: Drive, tmp_path: Path
) -> None:
    sound = noise(SECONDS, rate_hz=RATE_HZ)
    path = write(tmp_path / "a.flac", sound, rate_hz=RATE_HZ)

    def ready(seconds: float) -> None:
        listening.until(lambda: buffered_seconds(listening.player) >= seconds - 0.01)

    def crank(seconds: float) -> np.ndarray:
        return listening.output.advance(round(seconds * RATE_HZ))

    listening.player.play_items(queue_of([path]))
    drive.grant(4)
    listening.settle()
    ready(4)
    heard = [crank(4), crank(1)]
    assert not heard[1][RATE_HZ // 2 :].any()
    assert listening.player.snapshot().position_seconds == pytest.approx(4, abs=0.2)
    drive.grant(1)
    ready(1)
    heard.append(crank(0.5))
    assert not heard[2].any()  # no scrap of it
    drive.grant(SECONDS)
    ready(REFILL_SECONDS)
    heard.append(listening.hear_all())
    (end,) = listening.told(TrackEnded)
    assert (end.outcome, end.reason) == ("finished", "end")
    whole, rows = as_float(sound), np.concatenate(heard)
    loud = np.flatnonzero(rows.any(axis=1))
    first, last = loud[0], loud[-1] + 1
    broken, rise = 4 * RATE_HZ, round(RISE_SECONDS * RATE_HZ)
    np.testing.assert_array_equal(rows[first : first + broken], whole[:broken])
    rest = len(whole) - broken - rise
    np.testing.assert_array_equal(rows[last - rest : last], whole[-rest:])


def test_the_last_scrap_is_heard_although_it_is_short(
    listening: Listening, drive: Drive, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.flac", noise(5.0, rate_hz=RATE_HZ), rate_hz=RATE_HZ)
    listening.player.play_items(queue_of([path]))
    drive.grant(4)
    listening.settle()
    listening.until(lambda: buffered_seconds(listening.player) >= 3.99)
    listening.output.advance(round(4.5 * RATE_HZ))
    drive.grant(1)
    listening.until(lambda: buffered_seconds(listening.player) >= 0.99)
    assert np.abs(listening.hear_all()).max() > 0.1
    assert listening.player.snapshot().state == "stopped"
