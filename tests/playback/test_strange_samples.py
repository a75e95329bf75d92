"""Float files may hold anything at all; what is played is finite, and the rest of it whole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.playback.converter import LOUDEST_SAMPLE
from musicrec_desktop.playback.decoder import TrackDecoder
from tests.analysis.sound import write_float_wav

RATE_HZ = 44100


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf, 1e30, -1e30])
@pytest.mark.parametrize("rate_hz", [RATE_HZ, 48000])
def test_what_is_no_sample_is_not_played(tmp_path: Path, wrong: float, rate_hz: int) -> None:
    samples = np.full(RATE_HZ, 0.25, np.float32)
    samples[1000:1100] = wrong
    path = write_float_wav(tmp_path / "a.wav", samples, RATE_HZ)
    decoder = TrackDecoder(path, rate_hz)
    heard = np.concatenate(list(decoder.blocks()))
    decoder.close()
    assert np.abs(heard).max() <= LOUDEST_SAMPLE  # which NaN is not
    np.testing.assert_allclose(heard[2000 : rate_hz - 500], 0.25, atol=1e-3)
