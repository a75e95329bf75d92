from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from musicrec_desktop.playback.stretch import Stretcher

RATE_HZ = 44100
SPEEDS = [0.5, 0.8, 1.25, 2.0]


def stretched(
    samples: NDArray[np.float32], speed: float, *, block: int = 4096, rate_hz: int = RATE_HZ
) -> NDArray[np.float32]:
    stretcher = Stretcher(rate_hz, speed)
    parts = [
        stretcher.process(samples[start : start + block]) for start in range(0, len(samples), block)
    ]
    return np.concatenate([*parts, stretcher.flush()])


def tone(hz: float, seconds: float, rate_hz: int = RATE_HZ) -> NDArray[np.float32]:
    wave = np.sin(2 * np.pi * hz * np.arange(round(seconds * rate_hz)) / rate_hz)
    return np.stack([0.3 * wave, 1.2 * wave], axis=1).astype(np.float32)


def bursts(seconds: int, rate_hz: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return short bursts of noise, one a second, and the frames they begin at."""
    sound = np.zeros((seconds * rate_hz, 2), np.float32)
    begins = np.arange(rate_hz // 2, len(sound), rate_hz)
    burst = np.random.default_rng(2).normal(0, 0.3, (rate_hz // 200, 1))
    for begin in begins:
        sound[begin : begin + len(burst)] = burst
    return sound, begins


def lateness_ms(
    heard: NDArray[np.float32], begins: NDArray[np.int64], speed: float, rate_hz: int
) -> NDArray[np.float64]:
    """Return how much later in the source each burst seems to lie than it does."""
    loud = np.abs(heard[:, 0]) > 0.05
    reach = round(0.07 * rate_hz)
    late = []
    for begin in begins:
        place = round(begin / speed)
        window = loud[max(place - reach, 0) : place + reach]
        found = max(place - reach, 0) + int(np.argmax(window))
        assert window.any()
        late.append(found * speed - begin)
    return 1000 * np.array(late) / rate_hz


def test_at_speed_one_the_blocks_are_handed_on_themselves() -> None:
    stretcher, block = Stretcher(RATE_HZ, 1.0), tone(440, 0.1)
    assert stretcher.process(block) is block
    assert len(stretcher.flush()) == 0


@pytest.mark.parametrize("speed", SPEEDS)
def test_a_tone_keeps_its_pitch_and_its_level(speed: float) -> None:
    heard = stretched(tone(440, 8.0), speed)[RATE_HZ // 2 :][: 3 * RATE_HZ]
    spectrum = np.abs(np.fft.rfft(heard[:, 0] * np.hanning(len(heard)), 20 * RATE_HZ))
    assert np.argmax(spectrum) / 20 == pytest.approx(440, abs=0.5)
    assert heard[:, 1].max() == pytest.approx(1.2, abs=0.05)  # nothing is clipped
    np.testing.assert_allclose(4 * heard[:, 0], heard[:, 1], atol=1e-4)


@given(
    frames=st.integers(0, 30_000),
    speed=st.floats(0.5, 2.0),
    block=st.integers(100, 9000),
    rate_hz=st.sampled_from([22050, 44100, 48000, 96000]),
)
@settings(max_examples=40, deadline=None)
def test_all_that_comes_out_is_as_long_as_it_must_be(
    frames: int, speed: float, block: int, rate_hz: int
) -> None:
    heard = stretched(np.zeros((frames, 2), np.float32) + 0.1, speed, block=block, rate_hz=rate_hz)
    assert len(heard) == round(frames / speed)


@pytest.mark.parametrize("rate_hz", [44100, 48000, 96000])
@pytest.mark.parametrize("speed", SPEEDS)
def test_what_is_heard_is_where_it_is_said_to_be(speed: float, rate_hz: int) -> None:
    sound, begins = bursts(12, rate_hz)
    late = lateness_ms(stretched(sound, speed, rate_hz=rate_hz), begins, speed, rate_hz)
    assert abs(np.mean(late)) < 6
    assert np.abs(late).max() < 22


def test_after_ten_minutes_nothing_has_drifted() -> None:
    sound, begins = bursts(600, 22050)
    late = lateness_ms(stretched(sound, 1.25, rate_hz=22050), begins, 1.25, 22050)
    assert abs(np.mean(late[-100:]) - np.mean(late[:100])) < 2
    assert abs(np.mean(late[-100:])) < 5


def test_blocks_of_another_size_give_the_same_sound() -> None:
    sound = tone(330, 1.0)
    one, other = stretched(sound, 1.5, block=4096), stretched(sound, 1.5, block=777)
    np.testing.assert_array_equal(one, other)


def test_after_a_flush_a_new_stream_begins() -> None:
    stretcher, sound = Stretcher(RATE_HZ, 0.8), tone(440, 0.5)
    first = np.concatenate([stretcher.process(sound), stretcher.flush()])
    second = np.concatenate([stretcher.process(sound), stretcher.flush()])
    np.testing.assert_array_equal(first, second)


@pytest.mark.parametrize("speed", [0.0, 0.49, 2.01, float("nan")])
def test_a_speed_out_of_range_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="not between"):
        Stretcher(RATE_HZ, speed)
