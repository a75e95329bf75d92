"""Seams on the fake output, sample by sample."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from musicrec_desktop.core.loudness import Edges
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.player_events import TrackEnded, TrackStarted
from musicrec_desktop.playback.crossfade import Overlap, Tail, crossfade_seconds
from musicrec_desktop.playback.lookahead import LEAD_IN_SECONDS
from tests.playback.listening import EXACT, CrankedOutput, Listening, buffered_seconds, queue_of
from tests.playback.synthesis import RATE_HZ, as_float, noise, write

LEAD_IN = round(LEAD_IN_SECONDS * RATE_HZ)
FADING = replace(EXACT, crossfade_seconds=1.0)


@pytest.fixture
def listening() -> Iterator[Listening]:
    before = set(threading.enumerate())
    listening = Listening(CrankedOutput(), FADING)
    yield listening
    listening.player.close()
    assert set(threading.enumerate()) <= before


@pytest.fixture
def sounds() -> list[NDArray[np.int16]]:
    whole = noise(12.0)
    return [whole[: 4 * RATE_HZ], whole[4 * RATE_HZ : 8 * RATE_HZ], whole[8 * RATE_HZ :]]


@pytest.fixture
def paths(tmp_path: Path, sounds: list[NDArray[np.int16]]) -> list[Path]:
    return [write(tmp_path / f"{n}.flac", sound) for n, sound in enumerate(sounds)]


def faded(
    first: NDArray[np.float32], second: NDArray[np.float32], frames: int
) -> NDArray[np.float32]:
    """Return two sounds joined by the formula of an equal-power crossfade."""
    angle = (np.arange(frames) + 0.5) / frames * np.pi / 2
    seam = first[-frames:] * np.cos(angle)[:, None] + second[:frames] * np.sin(angle)[:, None]
    return np.concatenate([first[:-frames], seam.astype(np.float32), second[frames:]])


def test_tracks_fade_into_each_other_by_the_formula(
    listening: Listening, paths: list[Path], sounds: list[NDArray[np.int16]]
) -> None:
    listening.player.play_items(queue_of(paths))
    heard = listening.hear_all()[LEAD_IN:]
    first, second, third = (as_float(sound) for sound in sounds)
    expected = faded(faded(first, second, RATE_HZ), third, RATE_HZ)
    np.testing.assert_allclose(heard[: len(expected)], expected, atol=1e-6)
    assert not heard[len(expected) :].any()
    ended = listening.told(TrackEnded)
    assert [event.played_seconds for event in ended] == pytest.approx([4.0] * 3, abs=1e-3)
    assert [event.reason for event in ended] == ["end"] * 3


def test_the_next_track_takes_over_in_the_middle_of_the_fade(
    listening: Listening, paths: list[Path]
) -> None:
    listening.player.play_items(queue_of(paths))
    listening.hear(LEAD_IN_SECONDS + 3.49)
    snapshot = listening.player.snapshot()
    assert (snapshot.queue_index, snapshot.position_seconds) == (0, pytest.approx(3.49, abs=1e-3))
    listening.hear(0.02)
    snapshot = listening.player.snapshot()
    assert (snapshot.queue_index, snapshot.position_seconds) == (1, pytest.approx(0.51, abs=1e-3))
    assert [event.item.track_id for event in listening.told(TrackStarted)] == [0, 1]


def test_an_album_in_order_is_never_faded(
    listening: Listening, paths: list[Path], sounds: list[NDArray[np.int16]]
) -> None:
    items = [
        replace(item, album="One", place=(1, number + 1))
        for number, item in enumerate(queue_of(paths))
    ]
    listening.player.play_items(items)
    heard = listening.hear_all()[LEAD_IN:]
    expected = as_float(np.concatenate(sounds))
    np.testing.assert_array_equal(heard[: len(expected)], expected)


def test_a_repeated_track_joins_itself_without_a_fade(
    listening: Listening, paths: list[Path], sounds: list[NDArray[np.int16]]
) -> None:
    listening.player.set_repeat("one")
    listening.player.play_items(queue_of(paths)[:1])
    heard = listening.hear(LEAD_IN_SECONDS + 6.0)[LEAD_IN:]
    twice = np.tile(as_float(sounds[0]), (2, 1))
    np.testing.assert_array_equal(heard, twice[: len(heard)])


def test_a_short_track_is_faded_over_half_of_it(
    listening: Listening, tmp_path: Path, sounds: list[NDArray[np.int16]]
) -> None:
    short = sounds[1][: round(0.6 * RATE_HZ)]
    paths = [write(tmp_path / "a.flac", sounds[0]), write(tmp_path / "b.flac", short)]
    listening.player.play_items(queue_of(paths))
    heard = listening.hear_all()[LEAD_IN:]
    expected = faded(as_float(sounds[0]), as_float(short), round(0.3 * RATE_HZ))
    np.testing.assert_allclose(heard[: len(expected)], expected, atol=1e-6)


def test_a_damaged_file_between_two_tracks_does_not_spoil_the_fade(
    listening: Listening, paths: list[Path], sounds: list[NDArray[np.int16]], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.flac"
    broken.write_text("no sound")
    listening.player.play_items(queue_of([paths[0], broken, paths[1]]))
    heard = listening.hear_all()[LEAD_IN:]
    expected = faded(as_float(sounds[0]), as_float(sounds[1]), RATE_HZ)
    np.testing.assert_allclose(heard[: len(expected)], expected, atol=1e-6)
    assert [event.item.track_id for event in listening.told(TrackStarted)] == [0, 2]


def test_what_plays_next_can_change_while_the_fade_is_already_decoded(
    listening: Listening, paths: list[Path], sounds: list[NDArray[np.int16]]
) -> None:
    listening.player.play_items(queue_of(paths[:2]))
    first = listening.hear(LEAD_IN_SECONDS + 1.0)
    listening.until(lambda: buffered_seconds(listening.player) > 3)
    listening.player.play_next(queue_of(paths)[2:])
    heard = np.concatenate([first, listening.hear(4.0)])[LEAD_IN:]
    expected = faded(as_float(sounds[0]), as_float(sounds[2]), RATE_HZ)
    np.testing.assert_allclose(heard, expected[: len(heard)], atol=1e-6)


def test_a_track_added_behind_the_last_is_faded_in(
    listening: Listening, paths: list[Path], sounds: list[NDArray[np.int16]]
) -> None:
    listening.player.play_items(queue_of(paths)[:1])
    first = listening.hear(LEAD_IN_SECONDS + 1.0)
    listening.until(lambda: buffered_seconds(listening.player) > 3)
    listening.player.enqueue(queue_of(paths)[1:2])
    heard = np.concatenate([first, listening.hear(4.0)])[LEAD_IN:]
    expected = faded(as_float(sounds[0]), as_float(sounds[1]), RATE_HZ)
    np.testing.assert_allclose(heard, expected[: len(heard)], atol=1e-6)


def test_a_fade_that_is_switched_on_is_heard_at_the_next_seam(
    listening: Listening, paths: list[Path], sounds: list[NDArray[np.int16]]
) -> None:
    listening.player.set_options(EXACT)
    listening.player.play_items(queue_of(paths)[:2])
    first = listening.hear(LEAD_IN_SECONDS + 1.0)
    listening.player.set_options(FADING)
    heard = np.concatenate([first, listening.hear(4.0)])[LEAD_IN:]
    expected = faded(as_float(sounds[0]), as_float(sounds[1]), RATE_HZ)
    np.testing.assert_allclose(heard, expected[: len(heard)], atol=1e-6)


def test_a_seek_into_the_last_second_still_fades(
    listening: Listening, paths: list[Path], sounds: list[NDArray[np.int16]]
) -> None:
    listening.player.play_items(queue_of(paths)[:2])
    listening.hear(0.5)
    listening.player.seek(3.5)
    heard = listening.hear(2.0)
    heard = heard[heard.any(axis=1).argmax() :]
    first = as_float(sounds[0])[round(3.5 * RATE_HZ) :]
    expected = faded(first, as_float(sounds[1]), len(first))
    np.testing.assert_allclose(heard, expected[: len(heard)], atol=1e-6)


def test_a_track_that_is_asked_for_fades_in_shortly(
    listening: Listening, paths: list[Path], sounds: list[NDArray[np.int16]]
) -> None:
    listening.player.play_items(queue_of(paths))
    listening.hear(0.5)
    listening.player.next()
    heard = listening.hear(1.0)[LEAD_IN:]
    frames = round(0.3 * RATE_HZ)
    expected = as_float(sounds[1])[: len(heard)].copy()
    expected[:frames] *= ((np.arange(frames, dtype=np.float32) + 1) / (frames + 1))[:, None]
    np.testing.assert_allclose(heard, expected, atol=1e-6)


def test_a_smart_seam_leaves_silence_out_and_keeps_to_the_loud_edges(
    listening: Listening, tmp_path: Path, sounds: list[NDArray[np.int16]]
) -> None:
    silence = np.zeros((RATE_HZ // 2, 2), np.int16)
    paths = [
        write(tmp_path / "a.flac", np.concatenate([sounds[0], silence])),
        write(tmp_path / "b.flac", np.concatenate([silence, sounds[1]])),
    ]
    edges = Edges(lead_in_seconds=0.5, lead_out_seconds=0.5, head_lufs=-50.0, tail_lufs=-45.0)
    listening.player.set_options(replace(FADING, smart_seams=True))
    listening.player.play_items(queue_of(paths, edges=edges))
    heard = listening.hear_all()[LEAD_IN:]
    expected = faded(as_float(sounds[0]), as_float(sounds[1]), RATE_HZ)
    np.testing.assert_allclose(heard[: len(expected)], expected, atol=1e-6)
    assert not heard[len(expected) :].any()
    started = listening.told(TrackStarted)
    assert [event.position_seconds for event in started] == [0.0, 0.5]


def test_loud_edges_shorten_a_smart_fade() -> None:
    loud = Edges(head_lufs=-14.0, tail_lufs=-14.0)
    quiet = Edges(head_lufs=-60.0, tail_lufs=-60.0)
    options = PlaybackOptions(crossfade_seconds=8.0, smart_seams=True)

    def seconds(first: Edges, second: Edges) -> float:
        items = [QueueItem(1, "a", edges=first), QueueItem(2, "b", edges=second)]
        return crossfade_seconds(items[0], 200.0, items[1], 200.0, options)

    assert seconds(quiet, quiet) == 8.0
    assert seconds(loud, quiet) == seconds(quiet, loud) == 2.0


@settings(deadline=None)
@given(st.lists(st.integers(1, 400), max_size=12), st.integers(0, 300), st.integers(0, 500))
def test_what_is_held_back_is_the_end_and_nothing_is_lost(
    blocks: list[int], frames: int, hold_from: int
) -> None:
    total = sum(blocks)
    whole = np.repeat(np.arange(total, dtype=np.float32)[:, None], 2, axis=1)
    tail, out, start = Tail(frames, hold_from), [whole[:0]], 0
    for count in blocks:
        out.append(tail.push(whole[start : start + count]))
        start += count
    over, held = tail.take()
    np.testing.assert_array_equal(np.concatenate([*out, over, held]), whole)
    assert len(held) <= frames
    if hold_from == 0:
        assert len(held) == min(frames, total)


def test_the_power_of_uncorrelated_sounds_is_even_through_a_fade() -> None:
    rng = np.random.default_rng(3)
    first, second = rng.standard_normal((2, 40_000, 2)).astype(np.float32)
    mixed = Overlap(first).mix(second)
    powers = [float((part**2).mean()) for part in np.array_split(mixed, 8)]
    assert powers == pytest.approx([1.0] * 8, abs=0.06)
