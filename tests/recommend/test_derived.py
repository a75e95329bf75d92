"""Derived features mean what they say, and a pipeline that was kept gives the same ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.derived import TrackColumns
from musicrec_desktop.recommend.derived import (
    DAY_SECONDS,
    FILE,
    POPULARITY_HALF_LIFE_DAYS,
    RECENCY_HALF_LIFE_DAYS,
    DerivedFeatures,
    DerivedOutdated,
    popularity,
)

NOW = 1.8e9


def columns(count: int, **given: Any) -> TrackColumns:
    plain: dict[str, Any] = {
        "ids": np.arange(1, count + 1),
        "artists": [""] * count,
        "releases": [""] * count,
        "genres": [()] * count,
        "years": np.full(count, np.nan),
        "durations_seconds": np.full(count, np.nan),
        "added_at": np.full(count, NOW),
        "last_played_at": np.full(count, np.nan),
        "play_rows": np.zeros(0, np.int64),
        "played_at": np.zeros(0),
        "uncounted_plays": np.zeros(count),
    }
    return TrackColumns(**{**plain, **given})


def column(features: DerivedFeatures, of: TrackColumns, name: str) -> list[float]:
    table = features.transform(of, NOW)
    return table.values[:, table.names.index(name)].tolist()


LIBRARY = columns(
    6,
    artists=["Ann", "Ann", "Ann", "Bob", "Bob", "Zoë"],
    releases=["A", "A", "B", "C", "", ""],
    genres=[("Jazz", "Funk"), ("jazz",), ("Jazz",), ("Rock",), (), ("Rock",)],
    years=np.array([1959, 1961, np.nan, 1999, 1990, 1985.0]),
    durations_seconds=np.array([100, 200, 300, 400, np.nan, 0.0]),
    play_rows=np.array([0, 0, 3]),
    played_at=NOW - DAY_SECONDS * np.array([0, POPULARITY_HALF_LIFE_DAYS, 0]),
    last_played_at=np.array(
        [NOW, np.nan, np.nan, NOW - RECENCY_HALF_LIFE_DAYS * DAY_SECONDS, np.nan, np.nan]
    ),
    uncounted_plays=np.array([0, 0, 0, 0, 0, 8.0]),
)


def test_plays_of_all_listeners_count_and_fade() -> None:
    assert popularity(LIBRARY, NOW).tolist() == [1.5, 0, 0, 1, 0, 8]
    later = NOW + POPULARITY_HALF_LIFE_DAYS * DAY_SECONDS
    assert popularity(LIBRARY, later).tolist() == [0.75, 0, 0, 0.5, 0, 4]


def test_every_column_means_what_it_is_called() -> None:
    features = DerivedFeatures.fit(LIBRARY, NOW)
    assert features.decades == (1950, 1960, 1980, 1990)
    assert features.genres == ("jazz",)
    assert column(features, LIBRARY, "genre=jazz") == [1, 1, 1, 0, 0, 0]
    assert column(features, LIBRARY, "genre=other") == [1, 0, 0, 1, 0, 1]
    assert column(features, LIBRARY, "decade=1990") == [0, 0, 0, 1, 1, 0]
    assert column(features, LIBRARY, "year_unknown") == [0, 0, 1, 0, 0, 0]
    assert column(features, LIBRARY, "artist_code") == [0, 0, 0, 1, 1, -1]
    assert column(features, LIBRARY, "recency") == [1, 0, 0, 0.5, 0, 0]
    tracks = column(features, LIBRARY, "artist_tracks")
    assert tracks[0] > tracks[3] > tracks[5]
    for name in ("artist_tracks", "popularity", "year"):
        assert np.mean(column(features, LIBRARY, name)) == pytest.approx(0, abs=1e-6)
    durations = column(features, LIBRARY, "duration")
    assert durations[4:] == [0, 0]  # unknown is typical
    assert durations[:4] == sorted(durations[:4])


def test_what_is_new_is_placed_without_learning_again() -> None:
    features = DerivedFeatures.fit(LIBRARY, NOW)
    new = columns(2, artists=["Nobody", "Ann"], genres=[("Polka",), ("JAZZ",)])
    assert column(features, new, "artist_code") == [-1, 0]
    assert column(features, new, "genre=other") == [1, 0]
    assert column(features, new, "genre=jazz") == [0, 1]
    assert features.transform(columns(0), NOW).values.shape == (0, len(features.names))


def test_one_that_was_kept_gives_the_same_and_others_are_refused(tmp_path: Path) -> None:
    assert DerivedFeatures.load(tmp_path) is None
    features = DerivedFeatures.fit(LIBRARY, NOW)
    features.save(tmp_path)
    again = DerivedFeatures.load(tmp_path)
    assert again == features
    assert again is not None
    before, after = features.transform(LIBRARY, NOW), again.transform(LIBRARY, NOW)
    assert np.array_equal(before.values, after.values)
    kept = tmp_path / FILE
    stored = json.loads(kept.read_text())
    for damaged in (
        json.dumps({**stored, "version": 99}),
        json.dumps({**stored, "scales": {}}),
        json.dumps([1]),
        "{half",
    ):
        kept.write_text(damaged)
        with pytest.raises(DerivedOutdated, match="another version"):
            DerivedFeatures.load(tmp_path)


times = st.floats(0, 4e9) | st.just(float("nan"))


@given(st.lists(st.tuples(st.text(max_size=3), times, times, times), max_size=6))
def test_whatever_is_known_of_tracks_the_features_are_finite(
    rows: list[tuple[str, float, float, float]],
) -> None:
    names, years, added, played = zip(*rows, strict=True) if rows else ((), (), (), ())
    found = columns(
        len(rows),
        artists=list(names),
        releases=list(names),
        genres=[(name,) for name in names],
        years=np.array(years, float) % 3000,
        added_at=np.nan_to_num(np.array(added, float)),
        last_played_at=np.array(played, float),
    )
    table = DerivedFeatures.fit(found, NOW).transform(found, NOW)
    assert np.isfinite(table.values).all()
    assert table.values.shape == (len(rows), len(table.names))
