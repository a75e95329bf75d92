"""Bits that differ are counted where two fingerprints fit best."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.fingerprint import (
    WORD_SECONDS,
    WORDS_PER_EXCERPT,
    align,
    bit_error_rate,
    same_recording,
)


def random_print(seed: int, excerpts: int = 3) -> np.ndarray:
    size = excerpts * WORDS_PER_EXCERPT
    return np.random.default_rng(seed).integers(1, 2**32, size, np.uint32)


def with_errors(words: np.ndarray, share: float, seed: int = 9) -> np.ndarray:
    flips = np.random.default_rng(seed).random((len(words), 32)) < share
    return words ^ np.packbits(flips, axis=1).view(np.uint32)[:, 0]


def test_a_fingerprint_is_its_own() -> None:
    words = random_print(1)
    assert bit_error_rate(words, words) == 0
    assert same_recording(words, words) == 1


@given(st.floats(0, 0.4), st.integers(0, 1000))
def test_the_rate_is_the_share_of_flipped_bits(share: float, seed: int) -> None:
    words = random_print(2)
    found = bit_error_rate(words, with_errors(words, share, seed))
    assert found == pytest.approx(share, abs=0.02)


def test_confidence_falls_with_errors_until_they_are_two() -> None:
    words = random_print(3)
    sure = [same_recording(words, with_errors(words, share)) for share in (0.05, 0.15, 0.19)]
    assert sure[0] == 1
    assert sure[0] > sure[1] > sure[2] > 0.5
    assert same_recording(words, with_errors(words, 0.3)) is None


def test_unrelated_fingerprints_differ_in_nearly_half() -> None:
    rates = [bit_error_rate(random_print(i), random_print(i + 50)) for i in range(20)]
    assert 0.45 < min(rates) < 0.5


@pytest.mark.parametrize("words_later", [-21, -7, 0, 1, 20])
def test_each_excerpt_is_laid_where_it_fits(words_later: int) -> None:
    one = random_print(4)
    other = np.concatenate([np.roll(part, words_later) for part in one.reshape(3, -1)])
    found = align(one, other)
    assert found.bit_error_rate < 1e-9
    assert found.offsets_seconds == pytest.approx([words_later * WORD_SECONDS] * 3)


def test_one_other_excerpt_makes_another_recording() -> None:
    one = random_print(5)
    other = one.copy()
    other[:WORDS_PER_EXCERPT] = random_print(6, 1)
    assert same_recording(one, other) is None


def test_silence_and_other_lengths_say_nothing() -> None:
    words = random_print(7)
    for other in (np.zeros_like(words), words[:WORDS_PER_EXCERPT], words[:0]):
        assert bit_error_rate(words, other) == 0.5
        assert same_recording(words, other) is None
    silence = np.zeros_like(words)
    assert same_recording(silence, silence) is None


def test_short_excerpts_are_compared_by_what_they_hold() -> None:
    words = random_print(8, 1)
    words[60:] = 0
    assert bit_error_rate(words, with_errors(words, 0.1) * (words != 0)) < 0.12
    longer = random_print(8, 1)
    assert same_recording(words, longer) is None  # 60 words of 211 are not enough to tell
