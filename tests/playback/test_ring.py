from __future__ import annotations

import threading

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from musicrec_desktop.playback.ring import SampleRing

RATE_HZ = 100


def numbered(start: int, count: int) -> NDArray[np.float32]:
    """Return frames that carry their own number, so that each can be recognised."""
    return np.repeat(np.arange(start + 1, start + count + 1, dtype=np.float32)[:, None], 2, axis=1)


def read(ring: SampleRing, frames: int) -> NDArray[np.float32]:
    out = np.full((frames, 2), np.nan, np.float32)
    ring.read_into(out)
    return out


def fresh() -> tuple[SampleRing, int]:
    ring = SampleRing(RATE_HZ)
    return ring, ring.flush(0)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(1, 120), st.integers(1, 120)), max_size=40))
def test_what_is_written_is_read_in_order_with_silence_only_where_nothing_is_ready(
    steps: list[tuple[int, int]],
) -> None:
    ring, generation = fresh()
    ring.begin()
    written = delivered = 0
    heard: list[float] = []
    for write, take in steps:
        if ring.ready_frames + write <= 5 * RATE_HZ:
            assert ring.write(numbered(written, write), generation)
            written += write
        ready = ring.ready_frames
        out = read(ring, take)
        assert not out[ready:].any()
        heard += out[: min(ready, take), 0].tolist()
        delivered += take
        assert ring.audible(delivered) == len(heard)
    assert heard == list(range(1, len(heard) + 1))


def test_silence_that_was_put_in_delays_the_audible_frame() -> None:
    ring, generation = fresh()
    ring.begin()
    ring.write(numbered(0, 30), generation)
    read(ring, 50)  # 30 frames and 20 of silence
    ring.write(numbered(30, 30), generation)
    read(ring, 30)
    assert [ring.audible(played) for played in (10, 30, 45, 50, 60, 80)] == [10, 30, 30, 30, 40, 60]
    assert ring.underrun_frames == 20


def test_history_is_what_was_heard_and_silence_before_it() -> None:
    ring, generation = fresh()
    ring.begin()
    ring.write(numbered(0, 40), generation)
    read(ring, 40)
    np.testing.assert_array_equal(ring.history(30, 10), numbered(20, 10))
    out = ring.history(5, 10)
    assert not out[:5].any()
    np.testing.assert_array_equal(out[5:], numbered(0, 5))


def test_history_survives_a_round_through_the_ring_and_never_lies() -> None:
    ring, generation = fresh()
    ring.begin()
    for start in range(0, 2000, 100):
        ring.write(numbered(start, 100), generation)
        read(ring, 100)
    np.testing.assert_array_equal(ring.history(2000, 250), numbered(1750, 250))
    assert not ring.history(1000, 100).any()


def test_after_a_flush_only_new_frames_come_out_and_only_after_begin() -> None:
    ring, old = fresh()
    ring.begin()
    ring.write(numbered(0, 100), old)
    read(ring, 50)
    new = ring.flush(40)
    assert not ring.write(numbered(100, 10), old)
    assert ring.write(numbered(500, 20), new)
    assert not read(ring, 20).any()
    ring.begin()
    np.testing.assert_array_equal(read(ring, 20), numbered(500, 20))
    assert ring.audible(20) == 60


def test_rewinding_plays_the_kept_history_again() -> None:
    ring, generation = fresh()
    ring.begin()
    ring.write(numbered(0, 300), generation)
    read(ring, 200)
    ring.rewind(80)
    ring.begin()
    np.testing.assert_array_equal(read(ring, 220), numbered(80, 220))


def test_truncating_drops_the_unread_and_refuses_the_read() -> None:
    ring, generation = fresh()
    ring.begin()
    ring.write(numbered(0, 100), generation)
    read(ring, 50)
    assert ring.truncate(40) is None
    renewed = ring.truncate(60)
    assert renewed is not None
    ring.write(numbered(700, 10), renewed)
    out = read(ring, 20)
    np.testing.assert_array_equal(out[:10], numbered(50, 10))
    np.testing.assert_array_equal(out[10:], numbered(700, 10))


def test_a_writer_waits_for_room_and_leaves_when_its_generation_is_over() -> None:
    ring, generation = fresh()
    ring.begin()
    results: list[bool] = []
    writer = threading.Thread(
        target=lambda: results.append(ring.write(numbered(0, 5000), generation))
    )
    writer.start()
    heard: list[float] = []
    while len(heard) < 1000:
        heard += [value for value in read(ring, 50)[:, 0].tolist() if value]
    ring.give_up()
    writer.join(60)
    assert results == [False]
    assert heard == list(range(1, len(heard) + 1))
