"""Loudness: what is still to be measured, and the levels that follow."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from musicrec_desktop.core.loudness import Edges, Loudness
from musicrec_desktop.core.play_queue import Levels
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.failures import FailureRepository
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.loudness import LoudnessRepository, Measurable
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

EDGES = Edges(0.5, 1.5, -20.0, -30.0)


@pytest.fixture
def loudness(database: Database) -> LoudnessRepository:
    return LoudnessRepository(database)


def found(lufs: float | None = -10.0, peak: float = 0.9, blocks: bytes = b"b") -> Loudness:
    return Loudness(lufs, 5.0, peak, EDGES, blocks)


def measure(loudness: LoudnessRepository, *track_ids: int, **how: float | None) -> None:
    wanted = {item.track_id: item for item in loudness.pending()}
    loudness.store([(wanted[number], found(**how)) for number in track_ids])  # type: ignore[arg-type]


def pending(loudness: LoudnessRepository, **how: object) -> list[int]:
    return [item.track_id for item in loudness.pending(**how)]  # type: ignore[arg-type]


# ---- what waits


def test_the_untagged_come_first_and_of_each_kind_the_newest(
    loudness: LoudnessRepository, add: Callable[..., Track]
) -> None:
    plain, tagged, newest, tagged_too = (
        add().id,
        add(track_gain_db=-1.0).id,
        add().id,
        add(track_gain_db=0.0).id,
    )
    assert pending(loudness) == [newest, plain, tagged_too, tagged]
    assert pending(loudness, limit=2) == [newest, plain]
    assert loudness.count_pending() == 4


def test_what_was_measured_waits_again_when_its_file_or_its_stretch_changes(
    loudness: LoudnessRepository, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    track = add("/a.flac", size=5, mtime_ns=7)
    assert loudness.pending() == [Measurable(track.id, "/a.flac", 5, 7)]
    measure(loudness, track.id)
    assert loudness.pending() == []
    add("/a.flac", size=5, mtime_ns=7, title="Read again")
    assert loudness.pending() == []
    add("/a.flac", size=5, mtime_ns=8)
    assert loudness.pending() == [Measurable(track.id, "/a.flac", 5, 8)]
    assert loudness.levels([track.id]) == {track.id: (Levels(), None)}
    measure(loudness, track.id)
    stretch = ScannedFile(FoundFile("/a.flac", 5, 8), Tags(), 1, 10.0, 20.0)
    tracks.save([stretch])
    assert loudness.pending() == [Measurable(track.id, "/a.flac", 5, 8, 10.0, 20.0)]
    measure(loudness, track.id)
    assert loudness.pending() == []


def test_a_result_of_a_file_that_changed_meanwhile_does_not_stand(
    loudness: LoudnessRepository, add: Callable[..., Track]
) -> None:
    track = add("/a.flac", size=5, mtime_ns=7)
    (before,) = loudness.pending()
    add("/a.flac", size=6, mtime_ns=7)
    loudness.store([(before, found())])
    assert pending(loudness) == [track.id]
    assert loudness.levels([track.id]) == {track.id: (Levels(), None)}


def test_missing_and_removed_tracks_do_not_wait(
    loudness: LoudnessRepository, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    missing, removed = add().id, add().id
    waiting = loudness.pending()
    tracks.mark_missing([missing])
    tracks.remove([removed])
    assert loudness.pending() == []
    loudness.store([(item, found()) for item in waiting if item.track_id == removed])
    loudness.fail([(item, "gone") for item in waiting if item.track_id == removed])
    assert loudness.levels([removed]) == {}


def test_a_failure_is_told_once_and_forgotten_when_it_can_be_measured(
    database: Database, loudness: LoudnessRepository, add: Callable[..., Track]
) -> None:
    track, failures = add("/a.flac", track_gain_db=-3.0), FailureRepository(database)
    loudness.fail([(loudness.pending()[0], "no sound")])
    assert [(item.path, item.stage, item.reason) for item in failures.all()] == [
        ("/a.flac", "loudness", "no sound")
    ]
    assert loudness.pending() == []
    assert loudness.levels([track.id]) == {track.id: (Levels(track_gain_db=-3.0), None)}
    add("/a.flac", size=9)
    measure(loudness, track.id)
    assert failures.all() == []


def test_what_is_too_long_is_no_failure_and_waits_until_it_changes(
    database: Database, loudness: LoudnessRepository, add: Callable[..., Track]
) -> None:
    add("/day.mp3", track_gain_db=-3.0), add("/bad.mp3")
    failures = FailureRepository(database)
    loudness.fail([(item, "slow") for item in loudness.pending()])  # as it was said before
    FeatureRepository(database).try_failed_again()
    day, bad = sorted(loudness.pending(), key=lambda item: item.path, reverse=True)
    loudness.leave([day])
    loudness.fail([(bad, "no sound")])
    assert [item.path for item in failures.all()] == ["/bad.mp3"]
    FeatureRepository(database).try_failed_again()
    assert [item.path for item in loudness.pending()] == ["/bad.mp3"]
    assert loudness.count_measured() == 0
    add("/day.mp3", size=9)
    assert len(loudness.pending()) == 2


# ---- levels


def test_gains_of_tags_win_and_true_peaks_win(
    loudness: LoudnessRepository, add: Callable[..., Track]
) -> None:
    plain = add().id
    tagged = add(track_gain_db=-6.0, album_gain_db=-5.0, track_peak=0.5, album_peak=0.75).id
    assert loudness.levels([plain, tagged, 999]) == {
        plain: (Levels(), None),
        tagged: (Levels(-6.0, -5.0, 0.5, 0.75), None),
    }
    measure(loudness, plain, tagged, lufs=-10.0, peak=0.9)
    assert loudness.levels([plain, tagged]) == {
        plain: (Levels(track_gain_db=-8.0, track_peak=0.9), EDGES),
        tagged: (Levels(-6.0, -5.0, 0.9, 0.75), EDGES),
    }


def test_silence_is_left_as_loud_as_it_is(
    loudness: LoudnessRepository, add: Callable[..., Track]
) -> None:
    track = add(album="Nothing").id
    measure(loudness, track, lufs=None, peak=0.0)
    (album,) = loudness.albums_to_level()
    loudness.store_album_levels([(album, None)])
    assert loudness.levels([track])[track][0] == Levels(0.0, 0.0, 0.0, 0.0)
    assert loudness.albums_to_level() == []


def test_an_album_is_levelled_when_all_of_it_was_measured(
    loudness: LoudnessRepository, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    album = {"album": "Record", "album_artist": "Band"}
    one, two = add(**album).id, add(**album).id
    namesake = add("/elsewhere/x.flac", album="Record").id
    wanted = {item.track_id: item for item in loudness.pending()}
    loudness.store([(wanted[one], found(peak=0.5, blocks=b"one"))])
    assert loudness.albums_to_level([one]) == []
    loudness.store([(wanted[two], found(peak=0.75, blocks=b"two"))])
    (ready,) = loudness.albums_to_level([two])
    assert (ready.track_ids, ready.blocks, ready.true_peak) == ((one, two), (b"one", b"two"), 0.75)
    assert loudness.albums_to_level() == [ready]
    loudness.store_album_levels([(ready, -12.0)])
    assert loudness.albums_to_level() == []
    assert loudness.levels([one])[one][0] == Levels(-8.0, -6.0, 0.5, 0.75)
    assert loudness.levels([namesake]) == {namesake: (Levels(), None)}


def test_an_album_of_which_some_is_measured_is_played_at_one_gain(
    loudness: LoudnessRepository, add: Callable[..., Track]
) -> None:
    album = {"album": "Record", "album_artist": "Band"}
    one, two, three = (add(**album).id for _ in range(3))
    other = add(album="Other", album_artist="Band").id
    measure(loudness, one, lufs=-10.0, peak=0.5)
    measure(loudness, other, lufs=-30.0)
    found = loudness.levels([one, two, three])
    assert found[one] == (Levels(-8.0, -8.0, 0.5, 0.5), EDGES)
    assert found[two] == found[three] == (Levels(None, -8.0, None, 0.5), None)
    measure(loudness, two, lufs=-20.0, peak=0.9)
    (gain_db,) = {known.album_gain_db for known, _ in loudness.levels([one, two, three]).values()}
    mean_energy = (10 ** (-1.0) + 10 ** (-2.0)) / 2
    assert gain_db == pytest.approx(-18.0 - 10 * math.log10(mean_energy))


def test_silence_and_what_nothing_is_known_of_give_no_provisional_gain(
    loudness: LoudnessRepository, add: Callable[..., Track]
) -> None:
    silent, waiting = (add(album="Record", album_artist="Band").id for _ in range(2))
    assert loudness.levels([silent, waiting])[waiting][0] == Levels()
    measure(loudness, silent, lufs=None, peak=0.0)
    assert loudness.levels([silent, waiting])[waiting][0] == Levels()


def test_tracks_that_were_added_take_the_gain_that_the_album_s_tags_name(
    loudness: LoudnessRepository, add: Callable[..., Track]
) -> None:
    album = {"album": "Record", "album_artist": "Band"}
    add(**album, track_gain_db=-3.0, album_gain_db=-5.0, album_peak=0.7)
    bonus = add(**album).id
    measure(loudness, bonus, lufs=-10.0, peak=0.9)
    assert loudness.levels([bonus])[bonus][0].album_gain_db == -5.0


def test_an_album_that_grows_is_levelled_anew(
    loudness: LoudnessRepository, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    one = add("/x/1.flac", album="Record").id
    measure(loudness, one)
    loudness.store_album_levels([(album, -12.0) for album in loudness.albums_to_level()])
    two, broken = add("/x/2.flac", album="Record").id, add("/x/3.flac", album="Record").id
    wanted = {item.track_id: item for item in loudness.pending()}
    loudness.store([(wanted[two], found())])
    assert loudness.albums_to_level() == []  # one of it still waits
    loudness.fail([(wanted[broken], "no sound")])
    (album,) = loudness.albums_to_level([broken])
    assert album.track_ids == (one, two)
    gone = add("/x/4.flac", album="Record").id
    assert loudness.albums_to_level() == []
    tracks.mark_missing([gone])
    assert loudness.albums_to_level() == [album]


def test_tracks_without_an_album_are_no_album(
    loudness: LoudnessRepository, add: Callable[..., Track]
) -> None:
    track = add().id
    measure(loudness, track)
    assert loudness.albums_to_level() == loudness.albums_to_level([track]) == []
