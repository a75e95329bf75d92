"""What the live views are given of a real player: just what was heard, once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.core.live_picture import COLUMNS_PER_SECOND
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.playback.player import Player
from musicrec_desktop.services.playing.live_views import LiveViewsService
from tests.conftest import ToneFile
from tests.playback.listening import CrankedOutput, Listening, queue_of
from tests.services.conftest import Immediate

HZ = 440.0


@pytest.fixture
def listening() -> Iterator[Listening]:
    listening = Listening(CrankedOutput())
    yield listening
    listening.player.close()


@pytest.fixture
def tone(tone_file: ToneFile, tmp_path: Path) -> Path:
    return Path(tone_file(tmp_path / "tone.flac", seconds=6.0, hz=HZ))


def views(player: Player) -> LiveViewsService:
    live = LiveViewsService(player, Immediate())
    live.configure("mel", 100, "balanced")
    return live


def test_before_anything_played_there_is_nothing(listening: Listening) -> None:
    live = views(listening.player)
    assert live.advance() is None
    assert live.strongest_hz() is None
    assert live.loudness().momentary_lufs == -120


def test_each_frame_that_is_heard_is_shown_once(listening: Listening, tone: Path) -> None:
    live = views(listening.player)
    listening.player.play_items(queue_of([tone]))
    listening.hear(1.0)
    live.advance()
    made = 0
    for seconds in (0.016, 0.05, 0.25, 0.001, 0.683):
        listening.hear(seconds)
        frame = live.advance()
        made += len(frame.columns) if frame else 0
        assert live.advance() is None  # nothing new
    assert made == pytest.approx(COLUMNS_PER_SECOND, abs=1)
    assert live.strongest_hz() == pytest.approx(HZ, abs=2)
    assert -30 < live.loudness().momentary_lufs < -3


def test_columns_know_their_place_in_the_track(listening: Listening, tone: Path) -> None:
    live = views(listening.player)
    listening.player.play_items(queue_of([tone]))
    listening.hear(2.0)
    frame = live.advance()
    assert frame is not None
    position = listening.player.snapshot().position_seconds
    assert frame.position_seconds == pytest.approx(position)
    assert frame.seconds[-1] == pytest.approx(position - 0.0465, abs=0.01)
    assert np.diff(frame.seconds) == pytest.approx(1 / COLUMNS_PER_SECOND, abs=1e-4)
    listening.player.seek(5.0)
    listening.hear(0.5)
    later = live.advance()
    assert later is not None
    assert later.seconds[-1] == pytest.approx(5.4, abs=0.1)


def test_after_a_long_look_away_two_seconds_are_caught_up_on(
    listening: Listening, tone: Path
) -> None:
    live = views(listening.player)
    listening.player.play_items(queue_of([tone]))
    listening.hear(0.5)
    live.advance()
    listening.hear(4.0)
    frame = live.advance()
    assert frame is not None
    assert len(frame.columns) == pytest.approx(2 * COLUMNS_PER_SECOND, abs=1)


def test_what_the_player_does_not_keep_is_no_silence(
    listening: Listening, tone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = views(listening.player)
    listening.player.play_items(queue_of([tone]))
    listening.hear(0.5)
    live.advance()
    listening.hear(4.0)
    whole = listening.player.audible_block

    def forgetful(frames: int) -> tuple[int, np.ndarray]:
        end, block = whole(frames)
        block[: max(0, frames - listening.player.rate_hz)] = 0  # keeps one second
        return end, block

    monkeypatch.setattr(listening.player, "audible_block", forgetful)
    frame = live.advance()
    assert frame is not None
    assert len(frame.columns) == pytest.approx(COLUMNS_PER_SECOND, abs=2)
    assert (frame.columns.max(axis=1) > 100).all()  # no column is silent


def test_a_new_track_begins_loudness_anew(
    listening: Listening, tone: Path, tone_file: ToneFile, tmp_path: Path
) -> None:
    soft = Path(tone_file(tmp_path / "soft.flac", seconds=4.0, hz=HZ, level=0.02))
    live = views(listening.player)
    listening.player.play_items(queue_of([tone, soft]))
    listening.hear(3.0)
    live.advance()
    loud = live.loudness()
    listening.hear(3.1)
    live.advance()
    for _ in range(20):
        listening.hear(0.1)
        live.advance()
    soft_now = live.loudness()
    assert soft_now.integrated_lufs == pytest.approx(loud.integrated_lufs - 20, abs=1.5)
    assert soft_now.true_peak_db == pytest.approx(loud.true_peak_db - 20, abs=1.5)


class Numbered:
    """A player whose frame numbers a test chooses."""

    rate_hz = 44100

    def __init__(self) -> None:
        self.end = 100_000

    def audible_block(self, frames: int) -> tuple[int, np.ndarray]:
        return self.end, np.full((frames, 2), 0.1, np.float32)

    def snapshot(self) -> PlayerSnapshot:
        return PlayerSnapshot("playing", QueueItem(1, "a.flac"), 10.0, 60.0)


def test_a_step_back_in_what_is_heard_shows_nothing_twice() -> None:
    player = Numbered()
    live = views(player)
    live.advance()
    player.end -= 500  # the estimate of what is heard was a little ahead
    assert live.advance() is None
    player.end += 500
    assert live.advance() is None
    player.end += 735
    frame = live.advance()
    assert frame is not None
    assert len(frame.columns) == 2


def test_numbers_that_begin_anew_are_followed() -> None:
    player = Numbered()
    live = views(player)
    live.advance()
    player.end = 50
    assert live.advance() is None
    player.end = 50 + 4410
    frame = live.advance()
    assert frame is not None
    assert len(frame.columns) == pytest.approx(12, abs=1)


def test_another_rate_is_followed() -> None:
    player = Numbered()
    live = views(player)
    assert live.advance() is not None
    player.rate_hz = 96000
    frame = live.advance()
    assert frame is not None
    assert len(frame.columns) == 2 * COLUMNS_PER_SECOND


def test_the_outline_of_a_stretch_is_drawn_elsewhere(tone: Path) -> None:
    live = views(Numbered())
    item = QueueItem(None, str(tone), start_seconds=1.0, end_seconds=3.0)
    outline = live.waveform(item).result()
    assert outline.shape == (2, 2000)
    assert outline[0].min() > 10
