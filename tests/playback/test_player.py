from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.core.play_queue import Levels, QueueItem
from musicrec_desktop.core.player_events import (
    DeviceBack,
    DeviceLost,
    Failed,
    PlayerEvent,
    QueueChanged,
    StateChanged,
    TrackEnded,
    TrackStarted,
)
from musicrec_desktop.playback.device import amplitude
from musicrec_desktop.playback.lookahead import (
    LEAD_IN_SECONDS,
    RESTART_LEAD_IN_SECONDS,
    RESUME_LEAD_IN_SECONDS,
)
from tests.playback.listening import CrankedOutput, Listening, buffered_seconds, queue_of
from tests.playback.synthesis import FLAC, RATE_HZ, as_float, noise, write

LEAD_IN = round(LEAD_IN_SECONDS * RATE_HZ)
RESUME_LEAD_IN = round(RESUME_LEAD_IN_SECONDS * RATE_HZ)
RESTART_LEAD_IN = round(RESTART_LEAD_IN_SECONDS * RATE_HZ)


@pytest.fixture
def listening() -> Iterator[Listening]:
    before = set(threading.enumerate())
    listening = Listening(CrankedOutput())
    yield listening
    listening.player.close()
    assert set(threading.enumerate()) <= before


@pytest.fixture
def samples() -> NDArray[np.int16]:
    return noise(6.0)


@pytest.fixture
def halves(tmp_path: Path, samples: NDArray[np.int16]) -> list[Path]:
    """Two files that hold the first 2.2 s and the rest of one signal."""
    cut = round(2.2 * RATE_HZ) + 1
    return [
        write(tmp_path / "first.flac", samples[:cut], FLAC),
        write(tmp_path / "second.flac", samples[cut:], FLAC),
    ]


def words(tmp_path: Path) -> Path:
    path = tmp_path / "words.flac"
    path.write_text("no sound at all")
    return path


# What comes out


def test_two_halves_join_without_a_gap_and_bit_exact(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(halves))
    heard = listening.hear_all()
    assert not heard[:LEAD_IN].any()
    np.testing.assert_array_equal(heard[LEAD_IN : LEAD_IN + len(samples)], as_float(samples))
    assert not heard[LEAD_IN + len(samples) :].any()


def test_seeking_goes_on_at_the_exact_sample(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear(0.5)
    listening.player.seek(1.5)
    start = round(1.5 * RATE_HZ)
    heard = listening.hear(2.0)[RESTART_LEAD_IN:]
    np.testing.assert_array_equal(heard, as_float(samples)[start : start + len(heard)])


def test_pausing_loses_no_sample(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(halves))
    first = listening.hear(1.0)
    listening.player.pause()
    listening.settle()
    assert len(listening.output.advance(1000)) == 0
    listening.player.play()
    heard = np.concatenate([first, listening.hear(1.0)])[LEAD_IN:]
    np.testing.assert_array_equal(heard, as_float(samples)[: len(heard)])


@pytest.mark.parametrize(
    ("gain_db", "peak", "factor"),
    [
        (0.0, None, 1.0),
        (0.0, 1.4, 1.0),  # no ReplayGain: samples stay as they are
        (-6.0, 1.0, 10 ** (-6 / 20)),
        (3.0, 0.5, 10 ** (3 / 20)),
        (6.0, 0.8, 1 / 0.8),  # would clip
    ],
)
def test_replaygain_is_exact_and_never_clips(
    listening: Listening,
    halves: list[Path],
    samples: NDArray[np.int16],
    gain_db: float,
    peak: float | None,
    factor: float,
) -> None:
    levels = Levels(track_gain_db=gain_db, track_peak=peak)
    listening.player.play_items([QueueItem(1, str(halves[0]), levels)])
    heard = listening.hear(1.0)[LEAD_IN:]
    np.testing.assert_allclose(heard, as_float(samples)[: len(heard)] * factor, rtol=1e-6)
    assert listening.player.snapshot().gain_db == pytest.approx(20 * np.log10(factor), abs=1e-6)


def test_volume_follows_a_perceptual_curve(listening: Listening) -> None:
    listening.player.volume = 0.5
    listening.settle()
    assert listening.output.volume == pytest.approx(0.125)
    assert amplitude(1.0) == 1.0
    assert amplitude(0.0) == 0.0


def test_the_spectrogram_sees_the_last_audible_frames(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear(1.0)
    end = RATE_HZ - LEAD_IN
    np.testing.assert_array_equal(
        listening.player.audible_samples(2048), as_float(samples)[end - 2048 : end]
    )
    assert listening.player.rate_hz == RATE_HZ


def test_before_anything_played_there_are_only_zeros(listening: Listening) -> None:
    assert not listening.player.audible_samples(512).any()


# What it tells


def test_position_and_duration_are_those_of_what_is_audible(
    listening: Listening, halves: list[Path]
) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear(2.0 + LEAD_IN_SECONDS)
    snapshot = listening.player.snapshot()
    assert snapshot.item == queue_of(halves)[0]
    assert snapshot.position_seconds == pytest.approx(2.0)
    assert snapshot.duration_seconds == pytest.approx(2.2, abs=1e-3)
    assert snapshot.stream == "FLAC 44.1 kHz"
    listening.hear(0.5)
    snapshot = listening.player.snapshot()
    assert snapshot.item == queue_of(halves)[1]
    assert snapshot.position_seconds == pytest.approx(0.3, abs=1e-3)
    assert snapshot.queue_index == 1


def test_each_track_is_told_when_it_starts_and_how_long_it_was_heard(
    listening: Listening, halves: list[Path]
) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear_all()
    first, second = queue_of(halves)
    told = [event for event in listening.events if isinstance(event, TrackStarted | TrackEnded)]
    assert [(type(event), event.item) for event in told] == [
        (TrackStarted, first),
        (TrackEnded, first),
        (TrackStarted, second),
        (TrackEnded, second),
    ]
    ended = listening.told(TrackEnded)
    assert [event.outcome for event in ended] == ["finished", "finished"]
    assert [event.played_seconds for event in ended] == pytest.approx([2.2, 3.8], abs=1e-3)
    assert listening.told(StateChanged) == [StateChanged("playing"), StateChanged("stopped")]


def test_played_seconds_count_what_was_heard_not_what_was_jumped_over(
    listening: Listening, halves: list[Path]
) -> None:
    listening.player.play_items(queue_of(halves)[1:])
    listening.hear(1.0 + LEAD_IN_SECONDS)
    listening.player.seek(3.0)
    listening.hear(0.5 + RESTART_LEAD_IN_SECONDS)
    listening.player.stop()
    (ended,) = listening.told(TrackEnded)
    assert ended.outcome == "stopped"
    assert ended.played_seconds == pytest.approx(1.5, abs=1e-3)


def test_a_listener_that_fails_does_not_stop_the_music(
    listening: Listening, halves: list[Path], caplog: pytest.LogCaptureFixture
) -> None:
    def fails(event: PlayerEvent) -> None:
        raise RuntimeError("bug in a listener")

    listening.player.subscribe(fails)
    listening.player.play_items(queue_of(halves))
    assert len(listening.hear(1.0)) == RATE_HZ
    assert "bug in a listener" in caplog.text


# Transport


def test_next_and_previous_go_through_the_queue(listening: Listening, halves: list[Path]) -> None:
    listening.player.play_items(queue_of([*halves, halves[0]]))
    listening.hear(0.5)
    listening.player.next()
    listening.hear(0.5)
    assert listening.player.snapshot().queue_index == 1
    assert listening.told(TrackEnded)[-1].outcome == "skipped"
    listening.player.previous()
    listening.hear(0.5)
    assert listening.player.snapshot().queue_index == 0


def test_previous_late_in_a_track_goes_to_its_start(
    listening: Listening, halves: list[Path]
) -> None:
    listening.player.play_items(queue_of(halves), start=1)
    listening.hear(3.5)
    listening.player.previous()
    listening.hear(0.25 + LEAD_IN_SECONDS)
    snapshot = listening.player.snapshot()
    assert snapshot.queue_index == 1
    assert snapshot.position_seconds == pytest.approx(0.25, abs=1e-3)


class HeldOutput(CrankedOutput):
    """Takes its time to start, as a device does: until a test lets it go."""

    def __init__(self) -> None:
        super().__init__()
        self.free = threading.Event()
        self.free.set()
        self.held = threading.Event()
        self.restarts = 0

    def restart(self, fade_seconds: float = 0.0) -> None:
        self.held.set()
        assert self.free.wait(60)
        self.restarts += 1
        super().restart(fade_seconds)


def test_seeks_faster_than_the_device_add_up_and_only_the_last_is_heard(
    halves: list[Path], samples: NDArray[np.int16]
) -> None:
    output = HeldOutput()
    listening = Listening(output)
    player = listening.player
    try:
        player.play_items(queue_of(halves)[1:])
        listening.hear(0.5 + LEAD_IN_SECONDS)
        output.held.clear()
        output.free.clear()
        player.seek(player.snapshot().position_seconds + 0.5)
        assert player.snapshot().position_seconds == pytest.approx(1.0, abs=1e-3)
        assert output.held.wait(60)  # the device is busy with the first
        for target in (1.5, 2.0, 2.5):
            player.seek(player.snapshot().position_seconds + 0.5)
            assert player.snapshot().position_seconds == pytest.approx(target, abs=1e-3)
        output.free.set()
        heard = listening.hear(0.5)[RESTART_LEAD_IN:]
        start = round(2.2 * RATE_HZ) + 1 + round(2.5 * RATE_HZ)
        np.testing.assert_array_equal(heard, as_float(samples)[start : start + len(heard)])
        assert output.restarts == 3  # the beginning, the first seek, the last
    finally:
        output.free.set()
        player.close()


def test_seeks_before_and_after_another_command_keep_their_order(
    listening: Listening, halves: list[Path]
) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear(0.5)
    listening.player.seek(1.0)
    listening.player.next()
    listening.player.seek(3.0)
    listening.hear(0.25 + RESTART_LEAD_IN_SECONDS)
    snapshot = listening.player.snapshot()
    assert snapshot.queue_index == 1
    assert snapshot.position_seconds == pytest.approx(3.25, abs=1e-3)


def test_a_seek_is_never_shown_past_the_end(listening: Listening, halves: list[Path]) -> None:
    listening.player.play_items(queue_of(halves)[:1])
    listening.hear(0.5)
    listening.player.pause()
    listening.player.seek(99.0)
    assert listening.player.snapshot().position_seconds <= 2.21


def test_seeking_past_the_end_goes_on_with_the_next(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear(0.5)
    listening.player.seek(99.0)
    heard = listening.hear(0.5)
    heard = heard[heard.any(axis=1).argmax() :]
    cut = round(2.2 * RATE_HZ) + 1
    np.testing.assert_array_equal(heard, as_float(samples)[cut : cut + len(heard)])
    assert listening.player.snapshot().queue_index == 1


def test_seeking_while_paused_moves_the_position_and_stays_silent(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear(0.5)
    listening.player.pause()
    listening.player.seek(1.25)
    listening.settle()
    snapshot = listening.player.snapshot()
    assert (snapshot.state, snapshot.position_seconds) == ("paused", pytest.approx(1.25))
    assert len(listening.output.advance(100)) == 0
    listening.player.play()
    start = round(1.25 * RATE_HZ)
    heard = listening.hear(0.5)[RESTART_LEAD_IN:]
    np.testing.assert_array_equal(heard, as_float(samples)[start : start + len(heard)])


def test_next_while_paused_stays_paused_at_the_next(
    listening: Listening, halves: list[Path]
) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear(0.5)
    listening.player.pause()
    listening.player.next()
    listening.settle()
    snapshot = listening.player.snapshot()
    assert (snapshot.state, snapshot.queue_index, snapshot.position_seconds) == ("paused", 1, 0.0)


def test_next_after_the_last_stops_and_play_begins_again(
    listening: Listening, halves: list[Path]
) -> None:
    listening.player.play_items(queue_of(halves), start=1)
    listening.hear(0.5)
    listening.player.next()
    listening.settle()
    assert listening.player.snapshot().state == "stopped"
    listening.player.play()
    listening.hear(0.5)
    assert listening.player.snapshot().state == "playing"


def test_repeating_one_track_joins_its_end_to_its_start(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.set_repeat("one")
    listening.player.play_items(queue_of(halves))
    heard = listening.hear(6.0)[LEAD_IN:]
    cut = round(2.2 * RATE_HZ) + 1
    once = as_float(samples)[:cut]
    np.testing.assert_array_equal(heard, np.tile(once, (3, 1))[: len(heard)])


# The queue


def test_play_next_replaces_what_was_already_decoded_ahead(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16], tmp_path: Path
) -> None:
    other = noise(1.0)[::-1]
    third = write(tmp_path / "third.flac", np.ascontiguousarray(other))
    listening.player.play_items(queue_of(halves))
    first = listening.hear(1.0)  # the second half is in the ring by now
    listening.player.play_next([QueueItem(9, str(third))])
    heard = np.concatenate([first, listening.hear_all()])[LEAD_IN:]
    cut = round(2.2 * RATE_HZ) + 1
    expected = np.concatenate([samples[:cut], other, samples[cut:]])
    np.testing.assert_array_equal(heard[: len(expected)], as_float(expected))
    assert [event.item.track_id for event in listening.told(TrackStarted)] == [0, 9, 1]


def test_enqueued_behind_the_last_track_still_joins_without_a_gap(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(halves)[:1])
    first = listening.hear(1.0)  # the decoder is through with the queue
    listening.player.enqueue(queue_of(halves)[1:])
    listening.until(lambda: buffered_seconds(listening.player) > 2)
    heard = np.concatenate([first, listening.hear_all()])[LEAD_IN:]
    np.testing.assert_array_equal(heard[: len(samples)], as_float(samples))


def test_removing_the_playing_track_goes_on_with_the_next(
    listening: Listening, halves: list[Path]
) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear(0.5)
    listening.player.remove(0)
    listening.hear(0.5)
    assert listening.player.snapshot().item == queue_of(halves)[1]
    assert listening.player.queue() == tuple(queue_of(halves)[1:])
    assert listening.told(QueueChanged)


def test_shuffle_plays_every_track_once(listening: Listening, tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{n}.flac", noise(0.2)) for n in range(6)]
    listening.player.set_shuffle(True)
    listening.player.play_items(queue_of(paths), start=2)
    listening.settle()
    queue = listening.player.queue_view()
    items = {entry.key: entry.item for entry in queue.entries}
    listening.hear_all()
    started = [event.item for event in listening.told(TrackStarted)]
    assert started[0].track_id == 2
    assert started[1:] == [items[key] for key in queue.upcoming]
    assert {item.track_id for item in started} == set(range(6))


def test_clearing_stops_and_empties(listening: Listening, halves: list[Path]) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear(0.5)
    listening.player.clear()
    listening.settle()
    snapshot = listening.player.snapshot()
    assert (snapshot.state, snapshot.item, listening.player.queue()) == ("stopped", None, ())


# Bad input


def test_a_file_that_fails_is_told_and_the_next_plays(
    listening: Listening, halves: list[Path], tmp_path: Path
) -> None:
    items = queue_of([tmp_path / "gone.flac", halves[0], words(tmp_path), halves[1]])
    listening.player.play_items(items)
    heard = listening.hear_all()
    assert len(heard) >= LEAD_IN + 6 * RATE_HZ
    failed = listening.told(Failed)
    assert [event.item for event in failed] == [items[0], items[2]]
    assert "gone.flac" in failed[0].reason
    assert "not a sound file" in failed[1].reason
    assert [event.item for event in listening.told(TrackStarted)] == [items[1], items[3]]


@pytest.mark.parametrize("repeat", ["off", "all", "one"])
def test_where_nothing_can_be_played_it_stops_and_says_why(
    listening: Listening, tmp_path: Path, repeat: str
) -> None:
    listening.player.set_repeat(repeat)
    listening.player.play_items(queue_of([tmp_path / "gone.flac", words(tmp_path)]))
    assert listening.player.settle(60)
    listening.until(lambda: listening.player.snapshot().state == "stopped")
    assert "could not be read" in (listening.player.snapshot().error or "")
    assert 1 <= len(listening.told(Failed)) <= 2
    assert not listening.told(TrackStarted)


def test_a_file_deleted_while_it_plays_is_heard_to_its_end(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(halves)[1:])
    first = listening.hear(0.5)
    halves[1].unlink()
    heard = np.concatenate([first, listening.hear_all()])[LEAD_IN:]
    cut = round(2.2 * RATE_HZ) + 1
    np.testing.assert_array_equal(heard[: len(samples) - cut], as_float(samples)[cut:])


def test_commands_without_a_queue_do_nothing(listening: Listening) -> None:
    player = listening.player
    for command in (player.play, player.pause, player.next, player.previous, player.stop):
        command()
    player.seek(3.0)
    player.remove(4)
    player.jump_to(2)
    listening.settle()
    assert listening.events == []
    assert player.snapshot().state == "stopped"


# The device


def test_without_a_device_the_queue_is_kept_and_it_says_so(
    listening: Listening, halves: list[Path]
) -> None:
    listening.output.missing = True
    listening.player.play_items(queue_of(halves), start=1)
    listening.settle()
    snapshot = listening.player.snapshot()
    assert (snapshot.state, snapshot.item) == ("paused", queue_of(halves)[1])
    assert snapshot.error == "No sound device was found. Plug one in."
    assert len(listening.told(DeviceLost)) == 1
    listening.output.missing = False
    listening.player.play()
    listening.hear(0.5)
    assert listening.player.snapshot().error is None
    assert listening.told(DeviceBack)


def test_a_device_that_is_lost_and_back_goes_on_where_it_was(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(halves))
    first = listening.hear(1.0)
    listening.output.lose()
    heard = np.concatenate([first, listening.hear(2.0)[RESUME_LEAD_IN:]])[LEAD_IN:]
    np.testing.assert_array_equal(heard, as_float(samples)[: len(heard)])
    assert listening.told(DeviceLost)
    assert listening.told(DeviceBack)
    assert len(listening.told(TrackStarted)) == 2


def test_a_device_that_stays_lost_keeps_the_place(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(halves))
    first = listening.hear(1.0)
    listening.output.missing = True
    listening.output.lose()
    listening.until(lambda: listening.player.snapshot().state == "paused")
    snapshot = listening.player.snapshot()
    assert snapshot.position_seconds == pytest.approx(1.0 - LEAD_IN_SECONDS)
    assert snapshot.error
    listening.output.missing = False
    listening.player.play()
    heard = np.concatenate([first, listening.hear(1.0)[RESUME_LEAD_IN:]])[LEAD_IN:]
    np.testing.assert_array_equal(heard, as_float(samples)[: len(heard)])


def test_a_device_that_appears_soon_is_played_on_without_another_word(
    listening: Listening, halves: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.output.missing = True
    listening.player.play_items(queue_of(halves))
    listening.settle()
    assert listening.player.snapshot().state == "paused"
    listening.output.missing = False
    listening.until(lambda: listening.player.snapshot().state == "playing")
    heard = listening.hear(0.5)[LEAD_IN:]
    np.testing.assert_array_equal(heard, as_float(samples)[: len(heard)])
    assert listening.player.snapshot().error is None


def test_after_a_pause_a_device_that_appears_only_takes_the_error_back(
    listening: Listening, halves: list[Path]
) -> None:
    listening.player.play_items(queue_of(halves))
    listening.hear(1.0)
    listening.output.missing = True
    listening.output.lose()
    listening.until(lambda: listening.player.snapshot().error is not None)
    listening.player.pause()
    listening.settle()
    listening.output.missing = False
    listening.until(lambda: listening.player.snapshot().error is None)
    assert listening.told(DeviceBack)
    assert listening.player.snapshot().state == "paused"
    listening.player.play()
    listening.hear(0.5)
    assert listening.player.snapshot().state == "playing"


def test_a_new_device_at_another_rate_goes_on_at_the_same_place(
    listening: Listening, halves: list[Path]
) -> None:
    listening.player.play_items(queue_of(halves)[1:])
    listening.hear(1.0)
    listening.output.rate_hz = 48000
    listening.output.lose()
    listening.hear(0.5)
    snapshot = listening.player.snapshot()
    went = 1.5 - LEAD_IN_SECONDS - RESTART_LEAD_IN_SECONDS
    assert listening.player.rate_hz == 48000
    assert snapshot.position_seconds == pytest.approx(went, abs=1e-3)
    listening.player.stop()
    (ended,) = listening.told(TrackEnded)
    assert ended.played_seconds == pytest.approx(went, abs=1e-3)


def test_closing_twice_and_while_playing_is_clean(halves: list[Path]) -> None:
    before = set(threading.enumerate())
    listening = Listening(CrankedOutput())
    listening.player.play_items(queue_of(halves))
    listening.hear(0.5)
    listening.player.close()
    listening.player.close()
    listening.player.play()
    assert set(threading.enumerate()) <= before
    assert isinstance(listening.events[-1], StateChanged)
