"""Neighbours come from the newest index and from what was heard since."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import MusicRecError, StorageError, UnknownTrack, UnreadableFile
from musicrec_desktop.services.library.stats import library_stats
from musicrec_desktop.services.listening.scanning import IndexChanged, TracksChanged
from musicrec_desktop.services.similarity import index_job
from tests.services.conftest import STYLES, Library, touch_later


def styles(library: Library, path: str, k: int) -> list[int]:
    found = library.similarity.neighbours(library.track(path).id, k)
    return [int(Path(item.track.path).stem) % STYLES for item in found]


def test_before_anything_was_heard(library: Library) -> None:
    path = library.add(1)[0]
    events = library.scanning().scan([str(library.music)])
    next(event for event in events if isinstance(event, TracksChanged))
    events.close()
    assert library.similarity.size() == 0
    assert library.similarity.recall_at_10() is None
    assert list(library.similarity.all_neighbours(5)) == []
    with pytest.raises(UnknownTrack, match="has not been analysed yet"):
        library.similarity.neighbours(library.track(path).id)


def test_the_nearest_are_of_the_same_style_and_never_the_track_itself(library: Library) -> None:
    paths = library.add(*range(16))
    library.scan()
    for path in paths:
        assert styles(library, path, 3) == [int(Path(path).stem) % STYLES] * 3
        found = library.similarity.neighbours(library.track(path).id, 100)
        assert len(found) == 15
        assert path not in {item.track.path for item in found}
        scores = [item.recommendation.similarity for item in found]
        assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_small_library_gives_what_it_has(library: Library, count: int) -> None:
    paths = library.add(*range(count))
    library.scan()
    assert library.similarity.size() == count
    found = library.similarity.neighbours(library.track(paths[0]).id, 10)
    assert {item.track.path for item in found} == set(paths[1:])


def test_the_next_start_opens_the_same_index(library: Library) -> None:
    path = library.add(*range(8))[0]
    library.scan()
    before = library.similarity.neighbours(library.track(path).id, 5)
    assert library.new_similarity().neighbours(library.track(path).id, 5) == before


def test_tracks_newer_than_the_index_are_found_at_once(library: Library) -> None:
    library.add(*range(16))
    library.scan()
    path = library.add(16)[0]
    events = library.scanning().scan([str(library.music)])
    for event in events:
        if isinstance(event, TracksChanged) and event.tracks[0].loudness_lufs is not None:
            break  # heard and saved, while the index is that of before
    events.close()
    assert library.builder.asked
    assert styles(library, path, 3) == [0, 0, 0]
    assert path in {
        item.track.path
        for item in library.similarity.neighbours(library.track(library.add(0)[0]).id, 16)
    }
    assert library.new_similarity().size() == 17  # the next start places it, too


def test_a_missing_track_is_left_out_until_it_is_back(library: Library) -> None:
    paths = library.add(*range(8))
    library.scan()
    away = library.root / "4.flac"
    Path(paths[4]).rename(away)
    library.scan()
    nearest = library.similarity.neighbours(library.track(paths[0]).id, 7)
    assert paths[4] not in {item.track.path for item in nearest}
    assert len(nearest) == 6
    away.rename(paths[4])
    library.scan()
    assert styles(library, paths[0], 1) == [0]


def test_a_track_that_could_not_be_heard_says_so(library: Library) -> None:
    path, _ = library.add(1, 2)
    library.ears.errors[path] = UnreadableFile(path, "the decoder crashed")
    library.scan()
    with pytest.raises(UnknownTrack, match="could not be analysed") as raised:
        library.similarity.neighbours(library.track(path).id)
    assert "failures" in raised.value.next_step


def test_a_track_whose_folder_is_away_says_that_its_file_is_not_there(library: Library) -> None:
    path = library.add(*range(4))[0]
    library.scan()
    library.music.rename(library.root / "away")
    library.music.mkdir()
    library.scan()
    assert library.track(path).missing
    library.similarity = library.new_similarity()
    with pytest.raises(UnknownTrack, match=r"The file of “.+” is not there") as raised:
        library.similarity.neighbours(library.track(path).id)
    assert "index" not in str(raised.value)


def test_a_track_that_is_not_in_the_library_says_so(library: Library) -> None:
    library.add(1)
    library.scan()
    with pytest.raises(UnknownTrack, match="no longer in the library"):
        library.similarity.neighbours(4711)


def test_nothing_is_learnt_from_the_first_few_tracks_of_a_scan_that_goes_on(
    library: Library,
) -> None:
    assert not library.similarity.outgrown(23)
    assert library.similarity.outgrown(24)


def test_the_space_is_learnt_again_when_the_library_has_grown_by_half(library: Library) -> None:
    library.add(*range(10))
    library.scan()
    assert not library.similarity.outgrown(14)
    assert library.similarity.outgrown(15)


def test_the_index_is_fresh_after_every_scan_that_changed_something(library: Library) -> None:
    library.add(*range(6))
    events = library.scan_events()
    assert [e.tracks for e in events if isinstance(e, IndexChanged)][-1] == 6
    assert not library.similarity.stale()
    path = library.add(6)[0]
    library.scan()
    assert library.similarity.size() == 7
    assert not library.similarity.stale()
    touch_later(path)
    library.scan()
    assert not library.similarity.stale()


def test_a_damaged_index_is_built_again_by_the_next_scan(library: Library) -> None:
    path = library.add(*range(6))[0]
    library.scan()
    for file in (library.root / "index").rglob("*"):
        if file.is_file() and file.suffix != ".json":
            file.write_bytes(b"damaged")
    library.similarity = library.new_similarity()
    with pytest.raises(UnknownTrack, match="index that compares tracks has to be built"):
        library.similarity.neighbours(library.track(path).id)
    library.scan()
    assert len(library.similarity.neighbours(library.track(path).id)) == 5


def test_what_a_killed_builder_left_is_cleared_away(library: Library) -> None:
    library.add(*range(3))
    left = library.root / "index" / f"{index_job.FEATURES_PREFIX}left"
    left.mkdir(parents=True)
    (left / "excerpts.npy").write_bytes(bytes(1000))
    library.scan()
    assert not left.exists()
    assert not list((library.root / "index").glob(f"{index_job.FEATURES_PREFIX}*"))
    assert library.similarity.size() == 3


def test_an_index_that_cannot_be_written_keeps_what_was_heard(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add(*range(3))

    def full(*_args: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(index_job.tempfile, "TemporaryDirectory", full)
        with pytest.raises(StorageError, match="disk is full") as raised:
            library.scan()
    assert str(library.root / "index") in raised.value.message
    assert library.tracks.counts().analysed == 3
    assert library.scan().analysed == 0
    assert library.similarity.size() == 3


def test_a_builder_that_dies_ends_the_scan_with_a_sentence(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add(*range(3))
    died: Future[int] = Future()
    died.set_exception(UnreadableFile("library.sqlite", "the decoder did not finish"))
    monkeypatch.setattr(library.similarity, "start_rebuild", lambda: died)
    with pytest.raises(MusicRecError, match="index of similar tracks could not be built"):
        library.scan()
    assert library.tracks.counts().analysed == 3


def test_stats_count_what_there_is(library: Library) -> None:
    paths = library.add(*range(5))
    (library.music / "9.flac").write_bytes(b"")
    library.ears.errors[paths[4]] = UnreadableFile(paths[4], "the decoder crashed")
    library.scan()
    Path(paths[3]).unlink()
    library.scan()
    stats = library_stats(library.songs, library.similarity)
    assert (stats.tracks, stats.analysed, stats.failed, stats.missing) == (5, 3, 1, 1)
    assert (stats.pending, stats.unreadable, stats.index_size) == (0, 2, 3)
    assert stats.index_recall_at_10 == 1.0
    assert stats.total_seconds == pytest.approx(4 * 0.2, abs=0.01)
