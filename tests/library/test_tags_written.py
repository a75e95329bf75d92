"""What the program itself writes into a file does not make it unheard or unmeasured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from musicrec_desktop.core.features import TrackFeatures
from musicrec_desktop.core.tracks import AnalysisState, Tags
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.loudness import LoudnessRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from tests.library.test_loudness import found

ALBUM = Tags(title="Old", album="Album", album_artist="Band")
ONE, OTHER = FoundFile("/m/a.flac", 10, 20), FoundFile("/m/b.flac", 1, 1)


def test_what_was_heard_and_measured_stays(
    database: Database, tracks: TrackRepository, heard: Callable[..., TrackFeatures]
) -> None:
    track, other = tracks.save([ScannedFile(ONE, ALBUM), ScannedFile(OTHER, ALBUM)])
    FeatureRepository(database).store([(track.id, heard()), (other.id, heard())])
    loudness = LoudnessRepository(database)
    loudness.store([(item, found()) for item in loudness.pending()])
    (album,) = loudness.albums_to_level()
    loudness.store_album_levels([(album, -12.0)])
    written = FoundFile(ONE.path, 11, 21)
    (after,) = tracks.tags_written(written, replace(ALBUM, title="New"))
    assert (after.id, after.title, after.analysis) == (track.id, "New", AnalysisState.DONE)
    assert tracks.file_of(ONE.path) == written
    assert TrackSearch(database).find("new") == [track.id]
    assert (tracks.pending_analysis(), loudness.pending()) == ([], [])
    assert loudness.albums_to_level() == []
    tracks.tags_written(FoundFile(ONE.path, 12, 22), replace(ALBUM, album="Another"))
    assert loudness.pending() == []
    regrouped = {item.track_ids for item in loudness.albums_to_level()}
    assert regrouped == {(track.id,), (other.id,)}


def test_a_file_that_is_not_in_the_library_is_left_out(tracks: TrackRepository) -> None:
    assert tracks.tags_written(FoundFile("/none.flac", 1, 1), Tags()) == []
    assert tracks.file_of("/none.flac") is None


def test_tracks_of_a_sheet_keep_their_tags(tracks: TrackRepository) -> None:
    tracks.save(
        [
            ScannedFile(ONE, Tags(title="First"), 1, 0.0, 5.0),
            ScannedFile(ONE, Tags(title="Second"), 2, 5.0, None),
        ]
    )
    after = tracks.tags_written(FoundFile(ONE.path, 11, 21), Tags(title="File"))
    assert [track.title for track in after] == ["First", "Second"]
    assert tracks.file_of(ONE.path) == FoundFile(ONE.path, 11, 21)


def test_a_file_that_broke_off_stays_as_long_as_it_was_heard_to_be(
    database: Database, tracks: TrackRepository, heard: Callable[..., TrackFeatures]
) -> None:
    promised = replace(ALBUM, duration_seconds=240.0)
    (track,) = tracks.save([ScannedFile(ONE, promised)])
    written = replace(promised, title="New", bitrate_bps=900)
    (after,) = tracks.tags_written(FoundFile(ONE.path, 11, 21), written)
    assert after.tags == written
    features = FeatureRepository(database)
    results = [(track.id, heard(duration_seconds=31.0))]
    features.store(results)
    features.correct_lengths(results)
    (after,) = tracks.tags_written(FoundFile(ONE.path, 12, 22), written)
    assert after.tags == replace(written, duration_seconds=31.0)
