"""What another library has heard in the same files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.core.features import FEATURE_VERSION, Sound, SoundKind, TrackFeatures
from musicrec_desktop.core.tracks import AnalysisState, Tags, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.features_taken_over import take_over_features
from musicrec_desktop.library.heard.sounds import SoundRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Database]:
    database = Database.open(tmp_path / "other.sqlite")
    yield database
    database.close()


def known(database: Database, path: str, *, size: int = 1, mtime_ns: int = 1) -> Track:
    file = FoundFile(path, size, mtime_ns)
    return TrackRepository(database).save([ScannedFile(file, Tags(duration_seconds=300.0))])[0]


def test_the_same_file_is_known_with_all_that_was_heard(
    database: Database, other: Database, heard: Callable[..., TrackFeatures]
) -> None:
    known(other, "/x.mp3")  # so that the same track has another id
    sound = Sound(SoundKind.SPEECH, 0.5, fingerprint=np.arange(9, dtype=np.uint32))
    there, here = known(database, "/a.mp3"), known(other, "/a.mp3")
    FeatureRepository(database).store([(there.id, heard(3, sound=sound))])
    FeatureRepository(database).correct_lengths([(there.id, heard(3))])
    before = FeatureRepository(database).table([there.id])
    assert take_over_features(database, other, [here.id]) == 1
    after = FeatureRepository(other).table([here.id])
    assert (after.track_ids, after.excerpts.tolist()) == ([here.id], before.excerpts.tolist())
    [now] = TrackRepository(other).get([here.id])
    [then] = TrackRepository(database).get([there.id])
    assert now == replace(then, id=now.id, added_at=now.added_at)
    assert now.tags.duration_seconds == 240.0
    sounds = SoundRepository(other)
    assert sounds.of([here.id])[here.id].kind is SoundKind.SPEECH
    assert sounds.fingerprints([here.id])[here.id].tolist() == list(range(9))


@pytest.mark.parametrize("changed", [{"size": 2}, {"mtime_ns": 2}])
def test_a_file_that_changed_since_is_not(
    database: Database,
    other: Database,
    heard: Callable[..., TrackFeatures],
    changed: dict[str, int],
) -> None:
    there, here = known(database, "/a.mp3"), known(other, "/a.mp3", **changed)
    FeatureRepository(database).store([(there.id, heard())])
    assert take_over_features(database, other, [here.id]) == 0
    assert TrackRepository(other).get([here.id])[0].analysis is AnalysisState.PENDING


def test_neither_is_what_an_older_version_heard_or_nobody(
    database: Database, other: Database, heard: Callable[..., TrackFeatures]
) -> None:
    there, here = known(database, "/a.mp3"), known(other, "/a.mp3")
    assert take_over_features(database, other, [here.id]) == 0
    FeatureRepository(database).store([(there.id, heard(version=FEATURE_VERSION - 1))])
    assert take_over_features(database, other, [here.id]) == 0
    assert take_over_features(database, other, []) == 0
