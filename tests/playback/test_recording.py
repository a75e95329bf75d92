"""What reaches a real sound server, recorded from it."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.core.audio import DeviceBack, QueueItem, TrackStarted
from tests.playback.listening import queue_of
from tests.playback.session import SECONDS, Session
from tests.playback.sound_server import (
    SoundServer,
    align,
    longest_silence,
    wait_until,
)
from tests.playback.synthesis import (
    FLAC,
    LOSSLESS,
    LOSSY,
    RATE_HZ,
    Format,
    as_float,
    noise,
    sweep,
    write,
)
from tests.playback.test_decoder import decode

pytestmark = pytest.mark.sound

SWALLOWED_BY_PAUSE = round(0.1 * RATE_HZ)  # a null sink forgets what it had rendered ahead
MP3_PADDING = 44  # PyAV's encoder does not note how it filled the last MP3 frame,
M4A_ROUNDING = 44  # and MP4 states lengths in milliseconds
MP3, _, OPUS, M4A = LOSSY
WAV = LOSSLESS[0]


def halves(folder: Path, samples: NDArray[np.int16], form: Format) -> list[Path]:
    cut = len(samples) // 2 + 321
    return [
        write(folder / f"first.{form.extension}", samples[:cut], form),
        write(folder / f"second.{form.extension}", samples[cut:], form),
    ]


def test_two_halves_of_a_flac_are_recorded_bit_exact_without_a_gap(
    session: Session, tmp_path: Path
) -> None:
    samples = noise(5.0)
    recorded = session.play_through(halves(tmp_path, samples, FLAC))
    expected = as_float(samples)
    start = align(recorded, expected)
    found = recorded[start : start + len(expected)]
    np.testing.assert_array_equal(found, expected)
    assert not recorded[start + len(expected) :].any()
    told = [event for _, event in session.events if isinstance(event, TrackStarted)]
    assert [event.item.track_id for event in told] == [0, 1]


def test_every_format_joins_without_a_hole(session: Session, tmp_path: Path) -> None:
    """One queue for all, to keep the recording short: each pair is one sweep cut in two."""
    paths: list[Path] = []
    for form in (WAV, MP3, M4A, OPUS):
        folder = tmp_path / form.extension
        folder.mkdir()
        paths += halves(folder, sweep(1.2), form)
    expected = np.concatenate([decode(path) for path in paths])
    recorded = session.play_through(paths)
    start = align(recorded, expected)
    np.testing.assert_array_equal(recorded[start : start + len(expected)], expected)
    assert longest_silence(expected) <= 32
    assert abs(len(expected) - round(4.8 * RATE_HZ)) <= 2 * max(MP3_PADDING, M4A_ROUNDING)


def test_the_position_is_that_of_the_loudspeaker(session: Session, tmp_path: Path) -> None:
    samples = noise(4.0)
    session.player.play_items(queue_of([write(tmp_path / "a.flac", samples)]))
    looks: list[tuple[float, float]] = []

    def look() -> bool:
        looks.append((time.monotonic(), session.player.snapshot().position_seconds))
        return looks[-1][1] > 3.5

    wait_until(look, SECONDS)
    wait_until(lambda: session.player.snapshot().state == "stopped", SECONDS)
    recorded = session.recorder.stop()
    start = align(recorded, as_float(samples))
    errors = [
        session.recorder.arrival(start + round(position * RATE_HZ)) - when
        for when, position in looks
        if 1.0 < position < 3.5
    ]
    assert abs(float(np.median(errors))) < 0.1
    positions = [position for _, position in looks]
    assert all(later >= earlier for earlier, later in pairwise(positions))


def test_seek_and_pause_go_on_at_the_right_sample(session: Session, tmp_path: Path) -> None:
    samples = noise(12.0)
    player = session.player
    player.play_items([QueueItem(1, str(write(tmp_path / "a.flac", samples)))])
    wait_until(lambda: player.snapshot().position_seconds > 0.5, SECONDS)
    player.seek(6.0)
    wait_until(lambda: player.snapshot().position_seconds > 6.5, SECONDS)
    player.pause()
    assert player.settle(SECONDS)
    paused_at = session.recorder.frames
    wait_until(lambda: session.recorder.frames > paused_at + RATE_HZ, SECONDS)
    player.play()
    wait_until(lambda: player.snapshot().position_seconds > 7.5, SECONDS)
    recorded = session.recorder.stop()

    swallowed = round(0.1 * RATE_HZ)  # by the server, when the stream opened anew
    after_seek = as_float(samples)[6 * RATE_HZ + swallowed :]
    start = align(recorded, after_seek[: RATE_HZ // 4])
    heard = recorded[start:]
    pause = int(np.flatnonzero(~heard.any(axis=1))[0])
    assert pause > RATE_HZ // 4
    resumed = pause + int(np.flatnonzero(heard[pause:].any(axis=1))[0])
    np.testing.assert_array_equal(heard[:pause], after_seek[:pause])
    assert resumed - pause > 0.7 * RATE_HZ
    after = heard[resumed : resumed + RATE_HZ // 2]
    went_on = align(after_seek, after)
    assert 0 <= went_on - pause <= SWALLOWED_BY_PAUSE
    np.testing.assert_array_equal(after, after_seek[went_on : went_on + len(after)])


def test_the_player_moves_to_a_new_default_device(
    session: Session, sound_server: SoundServer, tmp_path: Path
) -> None:
    player = session.player
    player.play_items(queue_of([write(tmp_path / "a.flac", noise(20.0))]))
    wait_until(lambda: player.snapshot().position_seconds > 0.5, SECONDS)
    before = player.snapshot().position_seconds
    module = sound_server.control("load-module", "module-null-sink", "sink_name=other")
    try:
        sound_server.control("set-default-sink", "other")
        wait_until(lambda: DeviceBack() in [event for _, event in session.events], SECONDS)
        assert abs(player.snapshot().position_seconds - before) < 2
        moved = player.snapshot().position_seconds
        wait_until(lambda: player.snapshot().position_seconds > moved + 0.5, SECONDS)
    finally:
        sound_server.control("set-default-sink", "test")
        sound_server.control("unload-module", module.strip())
