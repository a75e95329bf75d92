"""A scan brings the library up to date with the disk, and loses nothing on the way."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from concurrent.futures import CancelledError
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from musicrec_desktop.core.errors import (
    Cancelled,
    DatabaseBusy,
    DatabaseError,
    FolderMissing,
    MusicRecError,
    ReadingEnded,
    ReadingNotBegun,
    UnknownTrack,
    UnreadableFile,
)
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import AnalysisState
from musicrec_desktop.gui.words.jobs import scan_said
from musicrec_desktop.library import cue_tracks, scanner
from musicrec_desktop.library.covers import cover_key
from musicrec_desktop.library.scanner import Changes, FoundFile
from musicrec_desktop.services.listening import (
    bounded,
    looking,
    scan_results,
)
from musicrec_desktop.services.listening.known_pictures import KnownPictures
from musicrec_desktop.services.listening.scanning import (
    IndexChanged,
    ScanService,
    ScanSummary,
    TracksChanged,
)
from tests.services.conftest import IN_FLIGHT, Library, Patient, planted_features, touch_later
from tests.services.editing import finish, service_of


def summary(**counts: int) -> ScanSummary:
    names = ("new", "changed", "moved", "gone", "unchanged", "analysed", "failed")
    return ScanSummary(**{**dict.fromkeys(names, 0), **counts})


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write every three results, however fast they come."""
    monkeypatch.setattr(scan_results, "FLUSH_TRACKS", 3)
    monkeypatch.setattr(scan_results, "FLUSH_SECONDS", 1e9)


# ---- the events of a scan


def test_a_first_scan_tells_its_story_in_order(library: Library) -> None:
    library.add(*range(5))
    events = library.scan_events()
    story = [key for key, _ in itertools.groupby(_name(event) for event in events)]
    assert story == [
        "Looking for music",
        "TracksChanged",
        "Reading tags",
        "TagsRead",
        "Analysing",
        "TracksChanged",
        "IndexChanged",
        "ScanSummary",
    ]
    assert events[-1] == summary(new=5, analysed=5)


def _name(event: object) -> str:
    return event.label if isinstance(event, Progress) else type(event).__name__


def test_what_is_told_is_on_disk_already(library: Library, small_batches: None) -> None:
    library.add(*range(8))
    folders = library.scanning().add_folders([str(library.music)])
    told = 0
    for event in library.scanning().scan(folders):
        if isinstance(event, TracksChanged):
            ids = [track.id for track in event.tracks]
            assert library.tracks.get(ids) == event.tracks
            told += 1
        elif isinstance(event, IndexChanged):
            assert library.new_similarity().size() == event.tracks
            told += 1
    assert told >= 7


def test_results_are_written_in_batches(library: Library, small_batches: None) -> None:
    library.add(*range(8))
    sizes = [
        len(event.tracks) for event in library.scan_events() if isinstance(event, TracksChanged)
    ]
    assert sizes == [3, 3, 2, 3, 3, 2]  # tags, then listening


def test_progress_counts_up_to_the_end(library: Library) -> None:
    library.add(*range(6))
    events = [event for event in library.scan_events() if isinstance(event, Progress)]
    for label in ("Reading tags", "Analysing"):
        done = [event.done for event in events if event.label == label]
        assert done == sorted(done)
        assert done[-1] == 6
        assert {event.total for event in events if event.label == label} == {6}


def test_what_somebody_asks_after_is_heard_before_the_rest(library: Library) -> None:
    library.add(*range(6))
    waiting: list[int] = []

    def ask_after_the_last(_path: str) -> None:
        library.ears.on_listen = lambda _path: None
        waiting.extend(item.id for item in library.tracks.pending_analysis())
        with pytest.raises(UnknownTrack):
            library.similarity.neighbours(waiting[-1])

    library.ears.on_listen = ask_after_the_last
    library.scan()
    heard = [library.track(path).id for path in library.ears.stretches]
    assert len(heard) == 6
    assert heard == [waiting[0], waiting[-1], *waiting[1:-1]]


def test_an_empty_folder_is_scanned_without_an_index(library: Library) -> None:
    assert library.scan() == summary()
    assert library.similarity.size() == 0


def test_a_file_that_is_no_sound_is_told_of_once(library: Library) -> None:
    library.add(1)
    (library.music / "2.flac").write_text("no sound")
    first = library.scan()
    assert first == summary(new=2, analysed=1, failed=1)
    assert scan_said(first) == "2 new  ·  1 listened to  ·  1 could not be read"
    again = library.scan()
    assert again == summary(unchanged=1, failed=1, known_failures=1)
    assert scan_said(again) == ""


def test_names_survive_whatever_bytes_they_are_made_of(library: Library) -> None:
    folder = os.fsdecode(os.fsencode(library.music) + b"/\xff, \"a\"\n'b'")
    Path(folder).mkdir()
    path = library.tone(Path(folder) / "1.flac", 1)
    assert library.scan() == summary(new=1, analysed=1)
    assert library.paths() == {path}
    assert library.scan() == summary(unchanged=1)


# ---- pause and cancel


@pytest.mark.parametrize("moment", [15_000_000_000, 2**32, 0, -(10**9)])
def test_a_file_of_any_time_is_scanned_once_and_can_be_edited(
    library: Library, moment: int
) -> None:
    (path, _) = library.add(1, 2)
    os.utime(path, (moment, moment))
    if Path(path).stat().st_mtime != moment:
        pytest.skip("this file system knows no such time")
    assert library.scan().new == 2
    assert library.scan() == summary(unchanged=2)
    assert not finish(service_of(library.database).edit({path: {"title": "Of any time"}})).failures
    assert library.track(path).tags.title == "Of any time"


def test_a_paused_scan_submits_nothing_more(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded, "TICK_SECONDS", 0.001)
    library.add(*range(20))
    patient = Patient()
    events = library.scanning(patient).scan([str(library.music)])
    for event in events:  # until it waits for the first results
        if isinstance(event, Progress) and event.label == "Analysing" and patient.asked:
            break
    asked = len(patient.asked)
    assert 0 < asked <= IN_FLIGHT
    patient.finish(asked, lambda path: planted_features(int(Path(path).stem)))
    assert len(patient.asked) == asked
    for _ in events:
        if len(patient.asked) > asked:
            break
    events.close()
    assert all(future.cancelled() for future, _ in patient.waiting)


def test_a_cancelled_scan_keeps_what_it_saved_and_the_next_goes_on(
    library: Library, small_batches: None
) -> None:
    library.add(*range(10))
    events = library.scanning().scan([str(library.music)])
    for event in events:
        if isinstance(event, TracksChanged) and event.tracks[0].analysis is AnalysisState.DONE:
            break
    events.close()
    counts = library.tracks.counts()
    assert (counts.tracks, counts.analysed, counts.pending) == (10, 3, 7)
    assert library.scan() == summary(unchanged=10, analysed=7)
    assert len(library.ears.asked) == 7
    assert library.similarity.size() == 10


def test_a_scan_cancelled_while_it_reads_tags_keeps_those_it_read(
    library: Library, small_batches: None
) -> None:
    library.add(*range(7))
    events = library.scanning().scan([str(library.music)])
    next(event for event in events if isinstance(event, TracksChanged))
    events.close()
    assert library.tracks.counts().tracks == 3
    assert library.scan() == summary(new=4, unchanged=3, analysed=7)


@pytest.mark.parametrize("end", [Cancelled(), CancelledError()])
def test_listening_that_was_cancelled_is_no_failure(library: Library, end: Exception) -> None:
    path = library.add(1)[0]
    library.ears.errors[path] = end
    with pytest.raises(type(end)):
        library.scan()
    assert library.failures.all() == []
    del library.ears.errors[path]
    assert library.scan() == summary(unchanged=1, analysed=1)


def test_a_scan_waits_for_another_program_that_has_locked_the_library(
    library: Library, small_batches: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add(*range(8))
    other = sqlite3.connect(library.database.path, isolation_level=None)
    store, calls = library.features.store, itertools.count()

    def locked_once(results: Any) -> None:
        if next(calls) == 1:
            other.execute("BEGIN IMMEDIATE")
            raise DatabaseBusy("Locked.")  # as after five seconds
        store(results)

    monkeypatch.setattr(library.features, "store", locked_once)
    events = []
    for event in library.scanning().scan([str(library.music)]):
        events.append(event)
        waits = [e for e in events if isinstance(e, Progress) and "another program" in e.label]
        if len(waits) == 2 and other.in_transaction:
            other.execute("ROLLBACK")
    other.close()
    assert len(waits) == 2
    assert isinstance(events[-1], ScanSummary)
    assert library.tracks.counts().analysed == 8


def test_a_library_that_cannot_be_written_ends_the_scan_with_a_sentence(
    library: Library, small_batches: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add(*range(8))
    store, calls = library.features.store, itertools.count()

    def full(results: Any) -> None:
        if next(calls):
            raise DatabaseError("The disk is full.", "Free some space.")
        store(results)

    with monkeypatch.context() as patch:
        patch.setattr(library.features, "store", full)
        with pytest.raises(DatabaseError, match="disk is full"):
            library.scan()
    assert library.tracks.counts().analysed == 3
    assert library.scan() == summary(unchanged=8, analysed=5)


# ---- the second scan


def test_a_scan_of_what_is_known_touches_nothing(library: Library) -> None:
    library.add(*range(5))
    library.scan()
    before = list(library.tracks.all())
    events = library.scan_events()
    assert events[-1] == summary(unchanged=5)
    assert library.tag_reader.asked == library.ears.asked == library.builder.asked == []
    assert not any(isinstance(event, TracksChanged | IndexChanged) for event in events)
    assert list(library.tracks.all()) == before


def test_a_picture_put_beside_known_files_is_seen_once(library: Library) -> None:
    path, _ = library.add(1, 2)
    library.scan()
    (Path(path).parent / "folder.jpg").write_bytes(b"picture")
    assert library.scan() == summary(unchanged=2)
    assert library.track(path).tags.cover_key == cover_key(b"picture")
    assert library.ears.asked == []
    library.scan()
    assert library.tag_reader.asked == []


def test_a_picture_in_the_place_of_another_is_seen(library: Library) -> None:
    path = library.add(1)[0]
    scanning = library.scanning()
    picture = Path(path).parent / "folder.jpg"
    picture.write_bytes(b"picture")
    list(scanning.scan(scanning.add_folders([str(library.music)])))
    picture.write_bytes(b"another")
    touch_later(picture)
    for read in ([path], []):
        library.tag_reader.asked.clear()
        list(scanning.scan())
        assert library.tag_reader.asked == read
        assert library.track(path).tags.cover_key == cover_key(b"another")


@pytest.mark.parametrize("at_once", [True, False])
def test_a_picture_replaced_while_the_program_was_off_is_seen(
    library: Library, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    paths = [library.music / name / "1.flac" for name in ("album", "other")]
    for number, file in enumerate(paths):
        file.parent.mkdir()
        library.tone(file, number)
    path, other = map(str, paths)
    picture = Path(path).parent / "folder.jpg"
    picture.write_bytes(b"picture")
    library.scan()
    picture.write_bytes(b"another")
    touch_later(picture)
    if not at_once:  # the scan that would see it is broken off before it reads
        with monkeypatch.context() as power_cut:
            power_cut.setattr(ScanService, "_read_tags", lambda *_: iter(int("x") for _ in "x"))
            with pytest.raises(ValueError, match="x"):
                library.scan()
    for read in ([path], []):
        assert library.scan() == summary(unchanged=2)
        assert library.tag_reader.asked == read
        assert library.track(path).tags.cover_key == cover_key(b"another")
    assert library.track(other).tags.cover_key == ""


def test_pictures_that_are_gone_are_forgotten(library: Library) -> None:
    memory = library.root / "cache" / "pictures.json"
    for name in ("a", "b"):
        (library.music / name).mkdir(parents=True)
    paths = [library.tone(library.music / f"{name}/1.flac", 1) for name in ("a", "b")]
    for path in paths:
        (Path(path).parent / "folder.jpg").write_bytes(b"picture")
    library.scan()
    assert len(json.loads(memory.read_bytes())) == 2
    (library.music / "a/folder.jpg").unlink()
    library.scan()
    assert list(json.loads(memory.read_bytes())) == [str(library.music / "b/folder.jpg")]


def test_pictures_of_a_folder_that_could_not_be_looked_at_are_not_forgotten() -> None:
    pictures = KnownPictures()
    pictures.keep({"/m/a/folder.jpg": (1, 1), "/m/b/folder.jpg": (1, 1), "/n/c.jpg": (1, 1)})
    pictures.keep({}, looked_at=["/m"], unseen=["/m/a"])
    now = {"/m/a/folder.jpg": (2, 2), "/m/b/folder.jpg": (2, 2), "/n/c.jpg": (2, 2)}
    assert pictures.replaced(now) == ["/m/a/folder.jpg", "/n/c.jpg"]


def test_a_damaged_memory_of_pictures_hinders_no_scan(library: Library, caplog) -> None:
    path = library.add(1)[0]
    (Path(path).parent / "folder.jpg").write_bytes(b"picture")
    memory = library.root / "cache" / "pictures.json"
    memory.parent.mkdir(parents=True, exist_ok=True)
    memory.write_bytes(b'{"x": 3}')
    assert library.scan() == summary(new=1, analysed=1)
    assert "cannot be used" in caplog.text
    assert library.scan() == summary(unchanged=1)
    assert library.tag_reader.asked == []


def test_a_changed_file_is_read_and_heard_again_under_its_id(library: Library) -> None:
    path, _ = library.add(1, 2)
    library.scan()
    before = library.track(path)
    library.tone(Path(path), 1, title="New title")
    touch_later(path)
    assert library.scan() == summary(changed=1, unchanged=1, analysed=1)
    after = library.track(path)
    assert (after.id, after.title) == (before.id, "New title")
    assert after.analysis is AnalysisState.DONE
    assert library.ears.asked == [path]


def test_a_moved_file_keeps_its_id_its_history_and_what_was_heard(library: Library) -> None:
    path = library.add(1)[0]
    library.add(2)
    library.scan()
    before = library.track(path)
    event = library.history.start(before.id, 1000.0)
    library.history.finish(event, 60.0, "finished")
    played = library.track(path)
    target = library.music / "Album" / "1.flac"
    target.parent.mkdir()
    Path(path).rename(target)
    assert library.scan() == summary(moved=1, unchanged=1)
    after = library.track(target)
    assert after.id == before.id
    assert (after.play_count, after.last_played_at) == (played.play_count, played.last_played_at)
    assert after.play_count == 1
    assert after.analysis is AnalysisState.DONE
    assert library.ears.asked == []
    assert path not in library.paths()


def test_a_file_that_is_gone_is_marked_and_comes_back_as_it_was(library: Library) -> None:
    path, other = library.add(1, 2)
    library.scan()
    before = library.track(path)
    away = library.root / "1.flac"
    Path(path).rename(away)
    assert library.scan() == summary(gone=1, unchanged=1)
    assert library.track(path).missing
    assert library.scan() == summary(unchanged=1)
    away.rename(path)
    events = library.scan_events()
    assert library.track(path) == before
    assert library.ears.asked == []
    assert [track.path for e in events if isinstance(e, TracksChanged) for track in e.tracks] == [
        path
    ]
    assert other in library.paths()


def test_folders_inside_each_other_hold_each_file_once(library: Library) -> None:
    inner = library.music / "inner"
    library.add(1, 2)
    library.add(3, folder=inner)
    assert library.scan(library.music, inner) == summary(new=3, analysed=3)
    assert library.scan(inner, library.music) == summary(unchanged=3)
    assert library.tracks.counts().tracks == 3


def test_one_folder_can_be_scanned_without_the_others(library: Library) -> None:
    other = library.root / "other"
    library.add(1)
    library.add(2, folder=other)
    library.scan(library.music, other)
    shutil.rmtree(other)
    assert library.scan(library.music) == summary(unchanged=1)
    assert library.tracks.counts().missing == 0


def test_a_folder_that_goes_before_its_turn_comes_is_gone_and_no_problem(library: Library) -> None:
    inner = library.music / "renamed into"
    library.add(1)
    library.add(2, folder=inner)
    library.scan()
    shutil.rmtree(inner)  # it was seen to change, and was taken back meanwhile
    assert list(library.scanning().scan([str(inner)]))[-1] == summary(gone=1)
    assert library.failures.all() == []
    shutil.rmtree(library.music)
    list(library.scanning().scan())
    assert [failure.path for failure in library.failures.all()] == [str(library.music)]


# ---- what cannot be read


@pytest.mark.parametrize(
    ("content", "words"), [(b"", "empty"), (b"this is no sound\n" * 50, "")], ids=["empty", "text"]
)
def test_a_bad_file_is_a_row_with_its_reason_until_it_is_mended(
    library: Library, content: bytes, words: str
) -> None:
    library.add(1)
    bad = library.music / "2.flac"
    bad.write_bytes(content)
    assert library.scan() == summary(new=2, analysed=1, failed=1)
    assert list(library.reasons()) == [str(bad)]
    assert words in library.reasons()[str(bad)]
    assert library.reasons()[str(bad)].strip()
    assert library.paths() == {str(library.music / "1.flac")}
    library.add(2)
    assert library.scan() == summary(new=1, unchanged=1, analysed=1)
    assert library.reasons() == {}


@pytest.mark.parametrize("count", [2, 3])
def test_files_that_take_each_others_names_keep_what_is_known_of_them(
    library: Library, count: int
) -> None:
    paths = library.add(*range(1, count + 1))
    library.scan()
    before = [library.track(path) for path in paths]
    event = library.history.start(before[0].id, 1000.0)
    library.history.finish(event, 60.0, "finished")
    library.features.fail([(before[0].id, "first"), (before[1].id, "second")])
    away = library.root / "away"
    Path(paths[0]).rename(away)
    for target, source in pairwise(paths):
        Path(source).rename(target)
    away.rename(paths[-1])
    assert library.scan() == summary(moved=count)
    turned = [*paths[-1:], *paths[:-1]]  # where each of them is now
    assert [library.track(path).id for path in turned] == [track.id for track in before]
    assert [library.track(path).title for path in turned] == [track.title for track in before]
    assert library.track(paths[-1]).play_count == 1
    reasons = {item.path: item.reason for item in library.failures.all()}
    assert reasons == {turned[0]: "first", turned[1]: "second"}
    assert library.scan() == summary(unchanged=count)


def test_why_a_file_could_not_be_heard_is_known_where_it_was_moved_to(library: Library) -> None:
    (path,) = library.add(1)
    library.scan()
    library.features.fail([(library.track(path).id, "odd")])
    target = library.music / "sub" / Path(path).name
    target.parent.mkdir()
    Path(path).rename(target)
    assert library.scan().moved == 1
    assert [(item.path, item.reason) for item in library.failures.all()] == [(str(target), "odd")]
    target.unlink()
    library.scan()
    assert library.failures.all() == []


def test_a_bad_file_that_is_removed_is_forgotten(library: Library) -> None:
    bad = library.music / "2.flac"
    bad.write_bytes(b"")
    library.scan()
    bad.unlink()
    library.scan()
    assert library.reasons() == {}


def test_a_good_file_that_breaks_keeps_its_row_and_is_well_when_put_back(library: Library) -> None:
    path = library.add(1)[0]
    library.scan()
    before = library.track(path)
    whole, status = Path(path).read_bytes(), Path(path).stat()
    Path(path).write_bytes(b"")
    assert library.scan() == summary(changed=1, failed=1)
    assert list(library.reasons()) == [path]
    Path(path).write_bytes(whole)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))  # as a backup restores it
    library.scan()
    assert library.reasons() == {}
    assert library.track(path) == before


def test_a_file_that_cannot_be_heard_is_not_tried_again_until_it_changes(library: Library) -> None:
    path, _ = library.add(1, 2)
    library.ears.errors[path] = UnreadableFile(path, "the decoder crashed")
    assert library.scan() == summary(new=2, analysed=1, failed=1)
    assert library.track(path).analysis is AnalysisState.FAILED
    assert library.reasons() == {path: "the decoder crashed"}
    assert library.scan() == summary(unchanged=2)
    assert library.reasons() == {path: "the decoder crashed"}
    library.ears.errors.clear()
    touch_later(path)
    assert library.scan() == summary(changed=1, unchanged=1, analysed=1)
    assert library.reasons() == {}


def test_a_file_whose_reading_was_ended_is_tried_at_the_next_scan(library: Library) -> None:
    path, _ = library.add(1, 2)
    library.ears.errors[path] = ReadingEnded(path, "reading it was ended by the system")
    assert library.scan() == summary(new=2, analysed=1, failed=1)
    assert library.reasons() == {path: "reading it was ended by the system"}
    library.ears.errors.clear()
    assert library.scan() == summary(unchanged=2, analysed=1)
    assert library.reasons() == {}


def test_a_scan_for_which_no_process_starts_ends_with_a_sentence_and_blames_no_file(
    library: Library,
) -> None:
    library.add(1, 2)
    library.scan()
    paths = library.add(*range(3, 30))
    for path in paths:
        library.ears.errors[path] = ReadingNotBegun(path, "no process to read it in could start")
    with pytest.raises(MusicRecError, match=r"Listening ended: no process .* could start\."):
        library.scan()
    assert library.reasons() == {}
    assert {library.track(path).analysis for path in paths} == {AnalysisState.PENDING}
    assert len(library.ears.asked) < len(paths)  # each may be waited for a minute long
    library.ears.errors.clear()
    assert library.scan() == summary(unchanged=29, analysed=27)


def test_a_moment_without_memory_costs_no_scan(library: Library) -> None:
    paths = library.add(*range(1, 5))
    library.ears.errors[paths[1]] = ReadingNotBegun(paths[1], "no memory")
    assert library.scan() == summary(new=4, analysed=3, failed=1)
    library.ears.errors.clear()
    assert library.scan() == summary(unchanged=4, analysed=1)


def test_what_could_not_be_heard_is_tried_again_for_who_asks(library: Library) -> None:
    path, other = library.add(1, 2)
    library.ears.errors[path] = UnreadableFile(path, "the decoder crashed")
    library.scan()
    library.ears.errors.clear()
    library.ears.asked.clear()
    assert list(library.scanning().try_again())[-1] == summary(unchanged=2, analysed=1)
    assert path in library.ears.asked
    assert other not in library.ears.asked
    assert library.reasons() == {}


@pytest.mark.parametrize("error", [ValueError("mel bands"), RuntimeError("odd"), MemoryError()])
def test_a_bug_that_one_file_brings_out_costs_that_file_only(
    library: Library, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    path, _ = library.add(1, 2)
    library.ears.errors[path] = error
    assert library.scan() == summary(new=2, analysed=1, failed=1)
    assert type(error).__name__ in library.reasons()[path]
    assert "Traceback" in caplog.text  # a bug is also logged as one


def test_a_bug_in_reading_the_tags_of_one_file_costs_that_file_only(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = library.add(1, 2)
    read_tracks = cue_tracks.read_tracks

    def odd(file: str, *given: Any) -> Any:
        if file == path:
            raise KeyError("TXXX")
        return read_tracks(file, *given)

    monkeypatch.setattr(cue_tracks, "read_tracks", odd)
    assert library.scan() == summary(new=2, analysed=1, failed=1)
    assert "KeyError" in library.reasons()[path]


def test_a_drive_that_goes_away_while_listening_costs_nothing(library: Library) -> None:
    paths = library.add(*range(4))
    away = library.root / "away"
    library.ears.on_listen = lambda _path: library.music.exists() and library.music.rename(away)
    library.scan()
    assert library.tracks.counts().missing == 4
    library.ears.on_listen = lambda _path: None
    away.rename(library.music)
    assert library.scan().analysed == 4
    assert library.tracks.counts().failed == 0
    assert library.reasons() == {}
    assert library.paths() == set(paths)


def test_what_waits_in_a_folder_that_is_away_is_heard_when_it_is_back(library: Library) -> None:
    other = library.root / "other"
    path = library.add(1, folder=other)[0]
    events = library.scanning().scan([str(other)])
    next(event for event in events if isinstance(event, TracksChanged))
    events.close()  # its tags are read, but it was not heard yet
    other.rename(library.root / "away")
    library.add(2)
    library.scan(library.music)
    (library.root / "away").rename(other)
    assert library.scan(other).analysed == 1
    assert library.track(path).analysis is AnalysisState.DONE


# ---- folders that are not there


def test_a_folder_that_is_away_marks_its_tracks_and_deletes_none(library: Library) -> None:
    paths = library.add(1, 2, 3)
    library.scan()
    away = library.root / "away"
    library.music.rename(away)
    assert list(library.scanning().scan())[-1] == summary(gone=3)
    counts = library.tracks.counts()
    assert (counts.tracks, counts.missing) == (3, 3)
    assert list(library.reasons()) == [str(library.music)]
    away.rename(library.music)
    assert list(library.scanning().scan())[-1].analysed == 0
    assert library.reasons() == {}
    assert library.tracks.counts().missing == 0
    assert library.paths() == set(paths)


def test_what_is_in_a_folder_that_cannot_be_looked_into_is_not_gone(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = library.music / "closed"
    library.add(1)
    library.add(2, folder=closed)
    library.scan()
    scandir = os.scandir

    def guarded(folder: str) -> Any:
        if str(folder) == str(closed):
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    with monkeypatch.context() as patch:
        patch.setattr(scanner.os, "scandir", guarded)
        assert library.scan().gone == 0
        assert library.reasons() == {str(closed): "permission denied"}
        assert library.tracks.counts().missing == 0
    library.scan()
    assert library.reasons() == {}


def test_a_folder_that_does_not_exist_is_refused_and_none_is_added(library: Library) -> None:
    with pytest.raises(FolderMissing, match="does not exist") as raised:
        library.scanning().add_folders([str(library.music), str(library.root / "none")])
    assert str(library.root / "none") in raised.value.message
    assert raised.value.next_step
    assert library.folders.all() == []


def test_a_file_in_place_of_a_folder_is_refused(library: Library) -> None:
    path = library.add(1)[0]
    with pytest.raises(FolderMissing, match="is a file"):
        library.scanning().add_folders([path])


def test_a_folder_spelt_in_another_case_is_the_one_that_is_known(library: Library) -> None:
    """As on a disk to which case does not matter; a link does the same here."""
    (path,) = library.add(1)
    library.scan()
    other = library.music.with_name(library.music.name.upper())
    if not other.exists():
        other.symlink_to(library.music)
    assert library.scan(other) == summary(unchanged=1)
    assert (library.songs.folders(), library.paths()) == ([str(library.music)], {path})


def test_files_that_an_older_program_has_read_less_of_are_read_again(library: Library) -> None:
    (path,) = library.add(1)
    library.scan()
    track = library.track(path)
    with library.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM tag_details")
    assert library.scan() == summary(unchanged=1)
    assert (library.tag_reader.asked, library.ears.asked) == ([path], [])
    assert library.track(path) == track
    library.scan()
    assert library.tag_reader.asked == []


@pytest.mark.parametrize("late", [False, True], ids=["before the walk", "after it"])
def test_files_that_the_program_moves_while_it_looks_stay_where_they_went(
    library: Library, late: bool
) -> None:
    library.add(1, 2)
    library.scan()
    elsewhere = library.music / "elsewhere"
    (first, second) = sorted(library.paths())
    events = library.scanning().scan([str(library.music)])
    ids = {path: library.track(path).id for path in (first, second)}
    for number, _ in enumerate(events):
        if number == int(late):
            target = elsewhere / Path(first).name
            elsewhere.mkdir()
            Path(first).rename(target)
            status = target.stat()
            library.tracks.relocate(
                [(ids[first], FoundFile(str(target), status.st_size, status.st_mtime_ns))]
            )
    assert library.paths() == {str(elsewhere / Path(first).name), second}
    assert library.track(elsewhere / Path(first).name).id == ids[first]
    assert not library.tracks.missing()


@pytest.mark.parametrize("seen", [True, False], ids=["seen elsewhere", "not seen"])
def test_a_file_that_is_moved_and_back_again_while_a_scan_looks_stays_in_its_place(
    library: Library, seen: bool
) -> None:
    (path,) = library.add(1)
    library.scan()
    here = Path(path)
    other = library.music / ("other.flac" if seen else "other.hidden")

    def back(real: Callable[..., Changes], *args: Any, **kwargs: Any) -> Changes:
        changes = real(*args, **kwargs)
        other.rename(here)  # as undoing the move does, the row with it
        return changes

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(looking, "compare", partial(back, looking.compare))
        known = library.tracks.known_files
        patch.setattr(
            library.tracks, "known_files", lambda root: (known(root), here.rename(other))[0]
        )
        library.scan()
    assert library.paths() == {path}
    assert not library.tracks.missing()


def test_what_is_edited_while_a_scan_runs_may_be_edited_again(library: Library) -> None:
    (path,) = library.add(1)
    library.scan()
    editing = service_of(library.database)
    scanning = library.scanning()
    events = scanning.scan(scanning.add_folders([str(library.music)]))
    for title, event in zip(("One", "Two"), events, strict=False):  # before and after the look
        assert isinstance(event, Progress)
        assert not finish(editing.edit({path: {"title": title}})).failures
    list(events)
    assert library.track(path).tags.title == "Two"
    assert finish(editing.edit({path: {"title": "Three"}})).failures == ()
    assert library.track(path).tags.title == "Three"
