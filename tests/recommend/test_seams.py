"""A seam is good where tempo, key and loudness go on."""

from __future__ import annotations

import numpy as np
import pytest

from musicrec_desktop.core.keys import MODES, PITCH_CLASSES, fits
from musicrec_desktop.recommend.pool import (
    NO_KEY,
    TrackPool,
    energies_of,
    key_number,
    ranked,
)
from musicrec_desktop.recommend.seams import key_fit, seam, seams, tempo_distance


def pool_of(count: int, **columns: list[float]) -> TrackPool:
    vectors = np.eye(count, dtype=np.float32)
    arrays = {name: np.array(values, np.float32) for name, values in columns.items()}
    return TrackPool.of(np.arange(count), vectors, **arrays)


def test_half_and_double_are_the_same_tempo() -> None:
    apart = tempo_distance(120.0, np.array([60.0, 240.0, 120.0, 90.0]))
    assert apart[:3] == pytest.approx([0, 0, 0], abs=1e-6)
    assert apart[3] == pytest.approx(np.log2(120 / 90))


@pytest.mark.parametrize("one", [f"{tonic} {mode}" for tonic in PITCH_CLASSES for mode in MODES])
def test_keys_fit_where_the_wheel_says_so(one: str) -> None:
    names = [f"{tonic} {mode}" for tonic in PITCH_CLASSES for mode in MODES]
    numbers = np.array([key_number(name) for name in names], np.int8)
    assert sorted(numbers.tolist()) == list(range(24))
    found = key_fit(key_number(one), numbers) >= 0.75
    assert found.tolist() == [fits(one, other) for other in names]


def test_an_unknown_key_is_neither_good_nor_bad() -> None:
    assert key_number("") == NO_KEY
    assert key_fit(NO_KEY, np.array([3], np.int8)).tolist() == [0.5]
    assert key_fit(3, np.array([NO_KEY], np.int8)).tolist() == [0.5]


def test_the_end_is_compared_with_the_beginning() -> None:
    pool = pool_of(
        3, heads_lufs=[-40, -22, -40], tails_lufs=[-12, -12, -40], loudness_lufs=[-10, -20, -10]
    )  # the second is ten decibels softer throughout, which players level
    found = seams(pool, 0, np.array([1, 2]))[2]
    assert found.tolist() == [1.0, 0.0]


def test_where_ends_are_not_measured_the_tracks_are_compared() -> None:
    pool = pool_of(3, loudness_lufs=[-10, -11, -26])
    assert seams(pool, 0, np.array([1, 2]))[2].tolist() == [1.0, 0.0]


def test_silence_between_tracks_counts_against_them() -> None:
    pool = pool_of(3, lead_ins_seconds=[0, 0, 5], lead_outs_seconds=[0, 0, 0])
    good, bad = (seam(pool, 0, row).silence for row in (1, 2))
    assert good == 1.0 and bad < 0.5


def test_ranks_are_even_whatever_the_values() -> None:
    assert ranked(np.array([-70.0, np.nan, -3.0, -9.0])).tolist() == pytest.approx(
        [1 / 6, 0.5, 5 / 6, 0.5]
    )
    assert ranked(np.full(4, 2.0)).tolist() == [0.5] * 4


def test_loud_and_steady_is_lively() -> None:
    calm_to_lively = energies_of(
        np.array([70.0, 100.0, 130.0]),
        np.array([-30.0, -18.0, -8.0]),
        np.array([0.1, 0.4, 0.9]),
        np.array([20.0, 10.0, 3.0]),
    )
    assert np.all(np.diff(calm_to_lively) > 0.2)
