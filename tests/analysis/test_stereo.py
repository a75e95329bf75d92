"""Width and place of sounds whose place is known."""

from __future__ import annotations

import numpy as np
import pytest

from musicrec_desktop.analysis.spectrum import mid_and_side, spectrum
from musicrec_desktop.analysis.stereo import stereo_width
from tests.analysis import sound

A, B = sound.noise(seed=1), sound.noise(seed=2)


def described(left: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, ...]:
    found = stereo_width(spectrum(*mid_and_side(np.stack([left, right]).astype(np.float32))))
    return tuple(found.reshape(4, 16))


@pytest.mark.parametrize(
    ("left", "right", "width", "place"),
    [(A, A, 0, 0), (A, -A, 2, 0), (A, 0 * A, 1, 1), (0 * A, A, 1, 1), (A, 0.5 * A, 0.2, 0.6)],
)
def test_width_and_place(left: np.ndarray, right: np.ndarray, width: float, place: float) -> None:
    mean, _, distance, deviation = described(left, right)
    np.testing.assert_allclose(mean, width, atol=0.01)
    np.testing.assert_allclose(distance, place, atol=0.01)
    np.testing.assert_allclose(deviation, 0, atol=0.01)


def test_unrelated_channels_are_wide() -> None:
    mean, *_ = described(A, B)
    np.testing.assert_allclose(mean, 1, atol=0.15)


def test_swapped_channels_are_described_alike() -> None:
    left = A + 0.3 * B
    np.testing.assert_allclose(
        np.concatenate(described(left, B)), np.concatenate(described(B, left)), atol=1e-4
    )
