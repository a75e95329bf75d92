"""Sounds, fingerprints and recordings."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from musicrec_desktop.core.features import FEATURE_VERSION, Sound, SoundKind, TrackFeatures
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.recordings import RecordingGroup, RecordingRepository
from musicrec_desktop.library.heard.sounds import SoundRepository
from musicrec_desktop.library.tracks import TrackRepository

SPEECH = {
    "kind": SoundKind.SPEECH,
    "kind_confidence": 0.75,
    "rival_bpm": 60.0,
    "beat_strength": 0.25,
    "tuning_cents": -12.5,
    "loudness_range_db": 8.0,
    "crest_db": 14.0,
}


def test_sounds_come_with_features_and_are_replaced_with_them(
    database: Database, add: Callable[..., Track], heard: Callable[..., TrackFeatures]
) -> None:
    features, sounds = FeatureRepository(database), SoundRepository(database)
    talk, song, unheard = add().id, add().id, add().id
    prints = np.array([0, 1, 2**32 - 1], np.uint32)
    features.store([(talk, heard(sound=Sound(**SPEECH, fingerprint=prints))), (song, heard())])
    kinds = sounds.of([talk, song, unheard])
    assert {number: sound.kind for number, sound in kinds.items()} == {
        talk: SoundKind.SPEECH,
        song: SoundKind.MUSIC,
    }
    assert {name: getattr(kinds[talk], name) for name in SPEECH} == SPEECH
    assert kinds[song].rival_bpm is None
    found = sounds.fingerprints([talk, unheard])
    assert found.keys() == {talk}
    assert found[talk].dtype == np.uint32
    assert found[talk].tolist() == prints.tolist()
    assert sounds.fingerprints().keys() == {talk, song}
    features.store([(talk, heard())])
    assert sounds.of([talk])[talk].kind is SoundKind.MUSIC
    assert len(sounds.fingerprints([talk])[talk]) == 0


def test_sounds_of_another_version_are_not_told(
    database: Database, add: Callable[..., Track], heard: Callable[..., TrackFeatures]
) -> None:
    track = add().id
    FeatureRepository(database).store([(track, heard(version=FEATURE_VERSION + 1))])
    assert SoundRepository(database).of([track]) == {}
    assert SoundRepository(database).fingerprints() == {}


def test_recordings_are_groups_of_tracks(
    database: Database, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    recordings = RecordingRepository(database)
    a, b, c, d, removed = (add().id for _ in range(5))
    tracks.remove([removed])
    recordings.store([[(c, 1.0), (a, 0.75)], [(b, 0.5), (removed, 0.5)], []])
    assert recordings.groups() == [RecordingGroup(a, (a, c), (0.75, 1.0))]
    tracks.remove([a])
    assert recordings.groups() == []
    recordings.store([[(c, 1.0), (d, 1.0)]])
    assert recordings.groups() == [RecordingGroup(c, (c, d), (1.0, 1.0))]


def test_a_track_in_two_recordings_is_refused_and_nothing_changes(
    database: Database, add: Callable[..., Track]
) -> None:
    recordings, a, b = RecordingRepository(database), add().id, add().id
    recordings.store([[(a, 1.0), (b, 1.0)]])
    with pytest.raises(ValueError, match="two recordings"):
        recordings.store([[(a, 1.0)], [(a, 1.0), (b, 1.0)]])
    assert recordings.groups() == [RecordingGroup(a, (a, b), (1.0, 1.0))]
