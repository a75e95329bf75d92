"""Odd, old, damaged and malicious files: each is heard or refused with a reason."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.analysis.loudness import measure_loudness
from musicrec_desktop.analysis.overview import spectrogram_overview
from musicrec_desktop.analysis.pool import AnalysisPool
from musicrec_desktop.core.errors import UnreadableFile

TORTURE = Path(__file__).parents[3] / "shared" / "music" / "torture"

pytestmark = [
    pytest.mark.music,
    pytest.mark.skipif(not TORTURE.is_dir(), reason=f"no files in {TORTURE}"),
]


def test_every_file_is_heard_or_refused_with_a_reason(cache_folder: Path) -> None:
    paths = sorted(str(path) for path in TORTURE.rglob("*") if path.is_file())
    outcomes: Counter[str] = Counter()
    with AnalysisPool(2, cache_folder=cache_folder, time_limit_seconds=30) as pool:
        futures = {path: pool.submit(analyse_file, path) for path in paths}
        for path, future in futures.items():
            try:
                features = future.result()
            except UnreadableFile as error:
                assert error.path == path
                assert "crashed" not in error.reason
                assert "did not finish" not in error.reason
                outcomes[error.reason] += 1
            else:
                assert np.isfinite(features.excerpts).all()
                outcomes["heard"] += 1
    assert len(paths) >= 364
    assert outcomes["heard"] >= 240, outcomes


@pytest.mark.slow
def test_every_loudness_is_measured_or_refused_with_a_reason(cache_folder: Path) -> None:
    paths = sorted(str(path) for path in TORTURE.rglob("*") if path.is_file())
    measured = 0
    with AnalysisPool(2, cache_folder=cache_folder, time_limit_seconds=30) as pool:
        for path, future in [(path, pool.submit(measure_loudness, path)) for path in paths]:
            try:
                found = future.result()
            except UnreadableFile as error:
                assert error.path == path
                assert "crashed" not in error.reason
            else:
                measured += 1
                edges = found.edges
                figures = (found.range_lu, found.true_peak, edges.head_lufs, edges.tail_lufs)
                assert np.isfinite(figures).all()
                assert edges.lead_in_seconds >= 0
                assert edges.lead_out_seconds >= 0
    assert measured >= 240


@pytest.mark.slow
def test_every_overview_is_drawn_or_refused_with_a_reason() -> None:
    drawn = 0
    for path in sorted(TORTURE.rglob("*.*")):
        if path.suffix not in {".mp3", ".flac", ".ogg", ".opus", ".m4a", ".wav", ".aiff", ".wv"}:
            continue
        try:
            overview = spectrogram_overview(str(path), 100, 48)
        except UnreadableFile as error:
            assert error.reason
        else:
            drawn += 1
            assert overview.levels.shape == (48, 100)
    assert drawn >= 150
