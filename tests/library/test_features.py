"""Features: stored by excerpt, read back as one table."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from musicrec_desktop.core.features import EXCERPT_SIZE, FEATURE_VERSION, TrackFeatures
from musicrec_desktop.core.tracks import AnalysisState, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.failures import FailureRepository
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.tracks import TrackRepository


@pytest.fixture
def features(database: Database) -> FeatureRepository:
    return FeatureRepository(database)


def test_what_was_heard_is_on_the_track(
    features: FeatureRepository,
    tracks: TrackRepository,
    add: Callable[..., Track],
    heard: Callable[..., TrackFeatures],
) -> None:
    first, second = add(), add()
    features.store([(first.id, heard()), (second.id, heard(tempo_bpm=None, key=""))])
    one, two = tracks.get([first.id, second.id])
    assert one.analysis is two.analysis is AnalysisState.DONE
    assert (one.tempo_bpm, one.tempo_confidence) == (120.0, 0.75)
    assert (one.key, one.key_confidence, one.loudness_lufs) == ("A min", 0.5, -9.5)
    assert (two.tempo_bpm, two.key) == (None, "")
    assert features.ids() == [first.id, second.id]


def test_the_table_holds_the_same_numbers_in_order(
    features: FeatureRepository, add: Callable[..., Track], heard: Callable[..., TrackFeatures]
) -> None:
    kept = {add().id: heard(seed, excerpts=1 + seed % 3) for seed in range(5)}
    features.store(list(reversed(kept.items())))
    table = features.table()
    assert table.track_ids.tolist() == sorted(kept)
    assert table.owners.tolist() == [0, 1, 1, 2, 2, 2, 3, 4, 4]
    assert table.excerpts.dtype == np.float16
    assert (table.track_ids.dtype, table.owners.dtype, table.artists.dtype) == (
        np.int64,
        np.int32,
        np.int32,
    )
    expected = np.concatenate([kept[number].excerpts for number in sorted(kept)])
    np.testing.assert_array_equal(table.excerpts, expected)


def test_the_table_of_some_tracks(
    features: FeatureRepository, add: Callable[..., Track], heard: Callable[..., TrackFeatures]
) -> None:
    ids = [add(artist=name).id for name in "abcd"]
    features.store([(number, heard(number)) for number in ids])
    table = features.table([ids[2], ids[0], 999])
    assert table.track_ids.tolist() == [ids[0], ids[2]]
    np.testing.assert_array_equal(table.excerpts[:3], heard(ids[0]).excerpts)


def test_an_empty_library_has_an_empty_table(features: FeatureRepository) -> None:
    table = features.table()
    assert len(table) == 0
    assert table.excerpts.shape == (0, EXCERPT_SIZE)
    assert table.owners.shape == table.artists.shape == (0,)
    assert features.ids() == []


def test_only_present_tracks_of_the_current_version_count(
    features: FeatureRepository,
    tracks: TrackRepository,
    add: Callable[..., Track],
    heard: Callable[..., TrackFeatures],
) -> None:
    kept, missing, old, changed = (add(f"/{n}.mp3") for n in range(4))
    features.store([(track.id, heard()) for track in (kept, missing, changed)])
    features.store([(old.id, heard(version=FEATURE_VERSION - 1))])
    tracks.mark_missing([missing.id])
    add("/3.mp3", size=99)
    assert features.ids() == [kept.id]
    assert features.table().track_ids.tolist() == [kept.id]
    tracks.mark_found([missing.id])
    assert features.ids() == [kept.id, missing.id]


def test_storing_again_replaces(
    features: FeatureRepository, add: Callable[..., Track], heard: Callable[..., TrackFeatures]
) -> None:
    track = add()
    features.store([(track.id, heard(1, excerpts=3, version=FEATURE_VERSION - 1))])
    features.store([(track.id, heard(2, excerpts=2))])
    np.testing.assert_array_equal(features.table().excerpts, heard(2, excerpts=2).excerpts)


def test_tracks_removed_meanwhile_are_left_out(
    features: FeatureRepository,
    tracks: TrackRepository,
    add: Callable[..., Track],
    heard: Callable[..., TrackFeatures],
) -> None:
    gone, kept = add(), add()
    tracks.remove([gone.id])
    features.store([(gone.id, heard()), (kept.id, heard())])
    features.store([(gone.id, heard())])
    features.fail([(gone.id, "no sound")])
    assert features.table().track_ids.tolist() == [kept.id]


@pytest.mark.parametrize(
    "changes",
    [
        {"excerpts": np.zeros((2, EXCERPT_SIZE - 1), np.float16)},
        {"excerpts": np.zeros((0, EXCERPT_SIZE), np.float16), "starts_seconds": ()},
        {"starts_seconds": (0.0,)},
    ],
)
def test_another_layout_is_refused_and_nothing_is_kept(
    features: FeatureRepository,
    add: Callable[..., Track],
    heard: Callable[..., TrackFeatures],
    changes: dict[str, object],
) -> None:
    good, bad = add(), add()
    with pytest.raises(ValueError, match="excerpts of shape"):
        features.store(
            [(good.id, heard()), (bad.id, TrackFeatures(**{**_parts(heard()), **changes}))]
        )
    assert features.ids() == []


def _parts(features: TrackFeatures) -> dict[str, object]:
    return {name: getattr(features, name) for name in TrackFeatures.__slots__}


def test_artists_are_numbered_by_name(
    features: FeatureRepository, add: Callable[..., Track], heard: Callable[..., TrackFeatures]
) -> None:
    ids = [
        add(artist="Björk").id,
        add(artist="BJÖRK feat. Guest", album_artist="björk").id,
        add().id,
        add(artist="Other", album_artist="Various Artists").id,
        add(artist="other").id,
        add(album_artist="Various Artists").id,
    ]
    features.store([(number, heard()) for number in ids])
    codes = features.table().artists.tolist()
    assert codes[0] == codes[1]
    assert codes[3] == codes[4]
    assert codes[2] == codes[5] == -1
    assert len({codes[0], codes[3], -1}) == 3


def test_failures_are_on_the_track_and_in_the_list_until_it_is_heard(
    database: Database,
    features: FeatureRepository,
    tracks: TrackRepository,
    add: Callable[..., Track],
    heard: Callable[..., TrackFeatures],
) -> None:
    failures = FailureRepository(database)
    track = add("/broken.mp3")
    features.fail([(track.id, "no sound was decoded")])
    assert tracks.get([track.id])[0].analysis is AnalysisState.FAILED
    assert tracks.pending_analysis() == []
    (failure,) = failures.all()
    assert (failure.path, failure.stage) == ("/broken.mp3", "analysis")
    assert failure.reason == "no sound was decoded"
    features.store([(track.id, heard())])
    assert failures.all() == []


@pytest.mark.parametrize(
    ("promised", "heard_seconds", "kept"),
    [(240.0, 31.0, 31.0), (None, 31.0, 31.0), (31.5, 31.0, 31.5), (12.0, 31.0, 12.0)],
    ids=["broken off", "not stated", "nearly right", "longer than stated"],
)
def test_a_track_is_no_longer_than_what_was_heard_of_it(
    features: FeatureRepository,
    tracks: TrackRepository,
    add: Callable[..., Track],
    heard: Callable[..., TrackFeatures],
    promised: float | None,
    heard_seconds: float,
    kept: float,
) -> None:
    track, other = add(duration_seconds=promised), add(duration_seconds=500.0)
    features.correct_lengths([(track.id, heard(duration_seconds=heard_seconds))])
    found = [row.tags.duration_seconds for row in tracks.get([track.id, other.id])]
    assert found == [kept, 500.0]
