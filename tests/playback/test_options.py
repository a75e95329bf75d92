"""What a listener chooses while music plays: fades, levels, equaliser, speed, device."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import OutputDevice, SampleSource
from musicrec_desktop.core.play_queue import Levels
from musicrec_desktop.core.playback_options import EqualiserSettings, PlaybackOptions
from musicrec_desktop.core.player_events import (
    DeviceBack,
    DeviceChanged,
    DeviceLost,
    OptionsChanged,
    TrackEnded,
    TrackStarted,
)
from musicrec_desktop.playback.lookahead import (
    LEAD_IN_SECONDS,
    RESTART_LEAD_IN_SECONDS,
    RESUME_LEAD_IN_SECONDS,
)
from tests.playback.listening import EXACT, CrankedOutput, Listening, queue_of
from tests.playback.synthesis import RATE_HZ, as_float, noise, sweep, write

LEAD_IN = round(LEAD_IN_SECONDS * RATE_HZ)
RESUME_LEAD_IN = round(RESUME_LEAD_IN_SECONDS * RATE_HZ)
RESTART_LEAD_IN = round(RESTART_LEAD_IN_SECONDS * RATE_HZ)
FADE = round(0.01 * RATE_HZ)
SOFT = replace(EXACT, fade_seconds=0.01)


class Devices(CrankedOutput):
    """Several devices that can be plugged in and out."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.plugged = [OutputDevice(name, name.upper()) for name in names]
        self.used: OutputDevice | None = None

    @property
    def device_in_use(self) -> OutputDevice | None:
        return self.used

    def open(self, source: SampleSource) -> int:
        found = [device for device in self.plugged if device.id == self.device]
        self.used = (found or self.plugged)[0]
        return super().open(source)


@pytest.fixture
def listening() -> Iterator[Listening]:
    yield from opened(Listening(CrankedOutput(), SOFT))


@pytest.fixture
def plugged() -> Iterator[Listening]:
    yield from opened(Listening(Devices("inner", "usb")))


def opened(listening: Listening) -> Iterator[Listening]:
    yield listening
    listening.player.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("playback")]


@pytest.fixture
def samples() -> NDArray[np.int16]:
    return noise(6.0)


@pytest.fixture
def song(tmp_path: Path, samples: NDArray[np.int16]) -> Path:
    return write(tmp_path / "song.flac", samples)


def rise(frames: int) -> NDArray[np.float32]:
    return ((np.arange(frames, dtype=np.float32) + 1) / (frames + 1))[:, None]


# Fades


def test_a_pause_falls_silent_and_goes_on_where_it_began_to_fall(
    listening: Listening, song: Path, samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of([song]))
    listening.hear(LEAD_IN_SECONDS + 1.0)
    listening.player.pause()
    listening.settle()
    falling = listening.output.advance(RATE_HZ)
    whole = as_float(samples)
    np.testing.assert_allclose(
        falling, whole[RATE_HZ : RATE_HZ + FADE] * rise(FADE)[::-1], atol=1e-6
    )
    assert len(listening.output.advance(1000)) == 0
    assert listening.player.snapshot().position_seconds == pytest.approx(1.0, abs=1e-3)
    listening.player.play()
    heard = listening.hear(0.5)
    assert not heard[:RESUME_LEAD_IN].any()
    heard = heard[RESUME_LEAD_IN:]
    expected = whole[RATE_HZ : RATE_HZ + len(heard)].copy()
    expected[:FADE] *= rise(FADE)
    np.testing.assert_allclose(heard, expected, atol=1e-6)


def test_a_track_begins_and_joins_as_it_is(
    listening: Listening, song: Path, samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of([song, song]))
    heard = listening.hear(LEAD_IN_SECONDS + 8.0)[LEAD_IN:]
    np.testing.assert_array_equal(heard, as_float(np.tile(samples, (2, 1)))[: len(heard)])


def test_after_a_seek_sound_rises_from_silence(
    listening: Listening, song: Path, samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of([song]))
    listening.hear(0.5)
    listening.player.seek(3.0)
    heard = listening.hear(0.5)[RESTART_LEAD_IN:]
    expected = as_float(samples)[3 * RATE_HZ : 3 * RATE_HZ + len(heard)].copy()
    expected[:FADE] *= rise(FADE)
    np.testing.assert_allclose(heard, expected, atol=1e-6)
    np.testing.assert_array_equal(heard[FADE:], expected[FADE:])


def test_stopping_falls_silent(
    listening: Listening, song: Path, samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of([song]))
    listening.hear(LEAD_IN_SECONDS + 1.0)
    listening.player.stop()
    listening.settle()
    falling = listening.output.advance(RATE_HZ)
    expected = as_float(samples)[RATE_HZ : RATE_HZ + FADE] * rise(FADE)[::-1]
    np.testing.assert_allclose(falling, expected, atol=1e-6)


# Levels


def test_a_change_of_levels_is_heard_at_once_and_nothing_is_skipped(
    listening: Listening, song: Path, samples: NDArray[np.int16]
) -> None:
    levels = Levels(track_gain_db=-6.0, album_gain_db=-12.0)
    listening.player.play_items(queue_of([song], levels=levels))
    listening.hear(LEAD_IN_SECONDS + 1.0)
    options = replace(SOFT, levels="album")
    listening.player.set_options(options)
    listening.until(lambda: listening.player.options == options)
    heard = listening.hear(0.5)[RESTART_LEAD_IN + FADE :]
    begin = RATE_HZ + FADE
    expected = as_float(samples)[begin : begin + len(heard)] * 10 ** (-12 / 20)
    np.testing.assert_allclose(heard, expected, atol=1e-6)
    assert listening.player.snapshot().gain_db == pytest.approx(-12.0)
    assert listening.told(OptionsChanged) == [OptionsChanged(options)]


def test_levels_that_leave_the_track_as_it_is_do_not_touch_what_plays(
    listening: Listening, song: Path, samples: NDArray[np.int16]
) -> None:
    items = queue_of([song, song])
    items[1] = replace(items[1], levels=Levels(track_gain_db=-6.0))
    listening.player.play_items(items)
    first = listening.hear(LEAD_IN_SECONDS + 1.0)
    listening.player.set_options(replace(SOFT, preamp_db=-6.0))
    heard = np.concatenate([first, listening.hear(7.0)])[LEAD_IN:]
    whole = as_float(samples)
    np.testing.assert_array_equal(heard[: len(whole)], whole)
    second = heard[len(whole) :]
    np.testing.assert_allclose(second, whole[: len(second)] * 10 ** (-12 / 20), atol=1e-6)


# Equaliser and speed


def test_the_equaliser_is_heard_at_once_and_the_history_with_it(
    listening: Listening, tmp_path: Path
) -> None:
    tone = np.sin(2 * np.pi * 1000 * np.arange(6 * RATE_HZ) / RATE_HZ)
    song = write(tmp_path / "tone.flac", np.rint(9000 * np.stack([tone, tone], 1)).astype(np.int16))
    listening.player.play_items(queue_of([song]))
    before = listening.hear(LEAD_IN_SECONDS + 1.0)
    listening.player.prepare_equaliser()
    assert listening.player.settle(60)
    listening.until(lambda: "playback-equaliser" not in [t.name for t in threading.enumerate()])
    gains = (0.0,) * 5 + (-12.0,) + (0.0,) * 4
    listening.player.set_options(replace(SOFT, equaliser=EqualiserSettings(True, 0.0, gains)))
    listening.until(lambda: listening.player.options.equaliser.enabled)
    after = listening.hear(0.3 + RESTART_LEAD_IN_SECONDS)
    change = 20 * np.log10(np.abs(after[-4410:]).max() / np.abs(before[-4410:]).max())
    assert change == pytest.approx(-12.0, abs=0.1)
    np.testing.assert_array_equal(listening.player.audible_samples(4410), after[-4410:])
    assert listening.player.snapshot().position_seconds == pytest.approx(1.3, abs=1e-3)


@pytest.mark.parametrize("speed", [0.5, 1.25, 2.0])
def test_position_duration_and_heard_seconds_are_the_tracks_at_any_speed(
    listening: Listening, tmp_path: Path, speed: float
) -> None:
    paths = [write(tmp_path / f"{n}.flac", sweep(3.0)) for n in range(2)]
    listening.player.set_options(replace(SOFT, speed=speed))
    listening.player.play_items(queue_of(paths))
    listening.hear(LEAD_IN_SECONDS + 1.0)
    snapshot = listening.player.snapshot()
    assert snapshot.position_seconds == pytest.approx(speed, abs=1e-3)
    assert snapshot.duration_seconds == pytest.approx(3.0, abs=1e-3)
    assert snapshot.speed == speed
    heard = listening.hear_all()
    assert len(heard) / RATE_HZ == pytest.approx(6.0 / speed - 1.0 + 0.15, abs=0.01)
    ended = listening.told(TrackEnded)
    assert [event.played_seconds for event in ended] == pytest.approx([3.0, 3.0], abs=1e-3)


def test_a_change_of_speed_keeps_the_place_and_what_was_heard(
    listening: Listening, song: Path
) -> None:
    listening.player.play_items(queue_of([song]))
    listening.hear(LEAD_IN_SECONDS + 1.0)
    listening.player.set_options(replace(SOFT, speed=2.0))
    listening.until(lambda: listening.player.options.speed == 2.0)
    listening.hear(RESTART_LEAD_IN_SECONDS + 1.0)
    assert listening.player.snapshot().position_seconds == pytest.approx(3.0, abs=1e-3)
    listening.player.stop()
    (ended,) = listening.told(TrackEnded)
    assert ended.played_seconds == pytest.approx(3.0, abs=1e-3)
    assert len(listening.told(TrackStarted)) == 1


def test_while_a_slider_is_dragged_only_the_last_position_counts(
    listening: Listening, song: Path
) -> None:
    listening.player.play_items(queue_of([song]))
    listening.hear(LEAD_IN_SECONDS + 0.5)
    for step in range(100):
        listening.player.set_options(replace(SOFT, speed=1 + step / 100))
    listening.until(lambda: listening.player.snapshot().speed == 1.99)
    listening.settle()
    listening.hear(0.5)
    assert listening.player.snapshot().state == "playing"


def test_options_while_nothing_plays_are_those_of_what_plays_then(
    listening: Listening, song: Path
) -> None:
    listening.player.set_options(replace(SOFT, speed=2.0))
    listening.player.play_items(queue_of([song]))
    listening.hear(LEAD_IN_SECONDS + 0.5)
    assert listening.player.snapshot().position_seconds == pytest.approx(1.0, abs=1e-3)


# Devices


def test_another_device_is_chosen_without_losing_the_place(
    plugged: Listening, song: Path, samples: NDArray[np.int16]
) -> None:
    plugged.player.play_items(queue_of([song]))
    first = plugged.hear(LEAD_IN_SECONDS + 1.0)
    assert plugged.player.snapshot().device == "INNER"
    plugged.player.set_options(replace(EXACT, device="usb"))
    plugged.until(lambda: plugged.player.snapshot().device == "USB")
    heard = np.concatenate([first, plugged.hear(1.0)[RESUME_LEAD_IN:]])[LEAD_IN:]
    np.testing.assert_array_equal(heard, as_float(samples)[: len(heard)])
    assert plugged.told(DeviceChanged) == [DeviceChanged(OutputDevice("usb", "USB"))]
    assert not plugged.told(DeviceLost)
    assert len(plugged.told(TrackStarted)) == 1


def test_a_device_that_is_pulled_out_gives_way_to_the_default_and_returns(
    plugged: Listening, song: Path, samples: NDArray[np.int16]
) -> None:
    output = plugged.output
    assert isinstance(output, Devices)
    usb = output.plugged[1]
    plugged.player.set_options(replace(EXACT, device="usb"))
    plugged.player.play_items(queue_of([song]))
    heard = [plugged.hear(LEAD_IN_SECONDS + 1.0)]
    output.plugged.remove(usb)
    output.lose()
    plugged.until(lambda: plugged.player.snapshot().device == "INNER")
    heard.append(plugged.hear(1.0)[RESUME_LEAD_IN:])
    output.plugged.append(usb)
    output.lose()  # as the real one does when the wanted device is back
    plugged.until(lambda: plugged.player.snapshot().device == "USB")
    heard.append(plugged.hear(1.0)[RESUME_LEAD_IN:])
    played = np.concatenate(heard)[LEAD_IN:]
    np.testing.assert_array_equal(played, as_float(samples)[: len(played)])
    reason = "The chosen sound device is not there; sound goes to “INNER”."
    assert plugged.told(DeviceChanged) == [
        DeviceChanged(OutputDevice("inner", "INNER"), reason),
        DeviceChanged(usb),
    ]
    assert len(plugged.told(DeviceLost)) == len(plugged.told(DeviceBack)) == 2


def test_a_chosen_device_that_was_never_there_is_told_of(plugged: Listening, song: Path) -> None:
    plugged.player.set_options(replace(EXACT, device="gone"))
    plugged.player.play_items(queue_of([song]))
    plugged.hear(0.5)
    (changed,) = plugged.told(DeviceChanged)
    assert changed.reason.startswith("The chosen sound device is not there")


def test_the_defaults_are_what_the_player_begins_with() -> None:
    listening = Listening(CrankedOutput(), PlaybackOptions())
    assert listening.player.options == PlaybackOptions()
    listening.player.close()


def test_a_track_keeps_its_length_however_often_its_seam_changes(tmp_path: Path) -> None:
    """What a pass that was broken off knew of the end is no longer so."""
    path = write(tmp_path / "long.flac", noise(40.0))
    listening = Listening(CrankedOutput(), SOFT)
    try:
        listening.player.play_items(queue_of([path]))
        for number in range(12):
            listening.hear(0.3)
            seconds = float(number % 3)  # of a seam to come: what plays goes on as it is
            listening.player.set_options(replace(SOFT, crossfade_seconds=seconds))
            listening.settle()
            assert listening.player.snapshot().duration_seconds == pytest.approx(40.0, abs=0.01)
        listening.hear(0.3)
        assert listening.player.snapshot().duration_seconds == pytest.approx(40.0, abs=0.01)
    finally:
        listening.player.close()
