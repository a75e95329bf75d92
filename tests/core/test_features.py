"""Blocks of numbers lie where the layout says, and only finite ones are kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.core.features import (
    BLOCK_SHAPES,
    BLOCK_SLICES,
    EXCERPT_SIZE,
    FeatureTable,
    pack,
)


@pytest.fixture
def blocks() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    return {name: rng.normal(size=shape) for name, shape in BLOCK_SHAPES.items()}


def test_each_block_is_found_again(blocks: dict[str, np.ndarray]) -> None:
    values = pack(blocks)
    assert values.shape == (EXCERPT_SIZE,)
    assert values.dtype == np.float16
    for name, block in blocks.items():
        found = values[BLOCK_SLICES[name]].reshape(BLOCK_SHAPES[name])
        np.testing.assert_array_equal(found, block.astype(np.float16))


def test_values_beyond_half_precision_are_held_at_its_end(blocks: dict[str, np.ndarray]) -> None:
    blocks["stereo_width"][:] = -1e9
    assert (pack(blocks)[BLOCK_SLICES["stereo_width"]] == np.finfo(np.float16).min).all()


@pytest.mark.parametrize("name", BLOCK_SHAPES)
def test_what_is_not_a_number_is_refused_by_name(blocks: dict[str, np.ndarray], name: str) -> None:
    blocks[name].flat[-1] = np.nan
    with pytest.raises(ValueError, match=f"not finite: {name}$"):
        pack(blocks)


def test_a_missing_block_and_a_wrong_shape_are_refused(blocks: dict[str, np.ndarray]) -> None:
    with pytest.raises(ValueError, match="mfcc_mean is of shape"):
        pack({**blocks, "mfcc_mean": np.zeros(3)})
    del blocks["mfcc_mean"]
    with pytest.raises(ValueError, match="mfcc_mean is missing"):
        pack(blocks)


def test_a_table_survives_the_disk(tmp_path: Path) -> None:
    table = FeatureTable(
        np.array([3, 7], np.int64),
        np.ones((3, EXCERPT_SIZE), np.float16),
        np.array([0, 0, 1], np.int32),
        np.array([0, -1], np.int32),
    )
    table.save(tmp_path)
    loaded = FeatureTable.load(tmp_path)
    assert len(loaded) == 2
    for name in ("track_ids", "excerpts", "owners", "artists"):
        np.testing.assert_array_equal(getattr(loaded, name), getattr(table, name))
