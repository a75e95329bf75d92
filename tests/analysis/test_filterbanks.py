"""The banks are librosa's, and a damaged cache is replaced."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis import filterbanks
from musicrec_desktop.analysis.filterbanks import FilterBanks, compute_filter_banks, filter_banks


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(filterbanks.CACHE_FOLDER_VARIABLE, str(tmp_path))
    filter_banks.cache_clear()
    return tmp_path


def same(one: FilterBanks, other: FilterBanks) -> bool:
    return all(
        np.array_equal(getattr(one, name), getattr(other, name))
        for name in ("mel", "cent", "chroma", "onset_mel")
    )


def test_the_cache_gives_what_was_computed(
    empty_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computed = filter_banks()
    filter_banks.cache_clear()
    monkeypatch.setattr(filterbanks, "compute_filter_banks", lambda: pytest.fail("not cached"))
    assert same(filter_banks(), computed)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no archive", b"anything"])
def test_a_damaged_cache_is_replaced(empty_cache: Path, content: bytes) -> None:
    filter_banks()
    (stored,) = empty_cache.glob("*.npz")
    stored.write_bytes(content)
    filter_banks.cache_clear()
    assert same(filter_banks(), compute_filter_banks())
    assert stored.stat().st_size > 100_000


def test_without_a_folder_to_write_the_banks_still_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv(filterbanks.CACHE_FOLDER_VARIABLE, str(tmp_path / "file" / "folder"))
    filter_banks.cache_clear()
    assert filter_banks().mel.shape == (128, 1025)


def test_the_mel_bank_is_the_triangular_one_of_its_formula() -> None:
    edges = filterbanks.mel_edges_hz(128, 20, 11025)
    np.testing.assert_allclose(filter_banks().mel, filterbanks.triangles(edges, 2048), atol=1e-6)


def test_every_filter_of_the_triangular_banks_sums_to_one() -> None:
    banks = filter_banks()
    for bank in (banks.mel, banks.cent, banks.onset_mel):
        np.testing.assert_allclose(bank.sum(axis=1), 1, atol=1e-5)
