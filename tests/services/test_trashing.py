"""Files go to the real trash with their tracks, and come back with all that was known of them."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import Cancelled, DatabaseBusy
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Failure, Track
from musicrec_desktop.gui.desktop.trash import move_to_trash
from musicrec_desktop.gui.words.jobs import scan_said
from musicrec_desktop.library import database, file_moving
from musicrec_desktop.library import trash as library_trash
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.removed import kept_removals
from musicrec_desktop.services.library.songs import RemovalNotKept
from musicrec_desktop.services.library.trashing import Trashed, TrashService
from musicrec_desktop.services.listening.scanning import ScanSummary, TracksRestored
from tests.library.test_removal import contents
from tests.services.conftest import Library, touch_later
from tests.services.test_sheets import sheet_text

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into Linux's trash")


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the trash of the test's own; it is made with the first file."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "not there yet"))
    return tmp_path / "not there yet" / "Trash"


@pytest.fixture
def service(library: Library, trash: Path) -> TrashService:
    return TrashService(library.songs, library.tracks)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def ignore(_progress: Progress) -> None:
    """Report to nobody."""


def throw_away(service: TrashService, library: Library, *paths: str) -> Trashed:
    plan = service.plan([library.track(path).id for path in paths])
    return service.move(plan, move_to_trash, ignore)


def test_what_can_go_goes_and_all_of_it_comes_back(
    library: Library, service: TrashService, trash: Path
) -> None:
    one, two, gone = library.add(1, 2, 3)
    odd = library.add(4, folder=library.music / os.fsdecode(b"\xff"))[0]
    other = library.tone(library.music / "4.flac", 5)  # what Qt would read that name as
    library.scan()
    ids = [library.track(path).id for path in (two, one)]
    library.history.finish(library.history.start(ids[1], 5.0), 0.2, "finished")
    playlists = PlaylistRepository(library.database)
    playlists.add(playlists.create("Mine").id, ids)
    Path(gone).unlink()
    library.scan()
    before = contents(library.database)
    plan = service.plan([library.track(path).id for path in (one, gone, odd, two)])
    assert plan.files == (one, gone, odd, two)
    assert plan.size_bytes == sum(Path(path).stat().st_size for path in (one, odd, two))

    def watched(path: str) -> str:
        kept = move_to_trash(path)
        library.scan()  # as the watcher of folders would, before the library knows
        return kept

    done = service.move(plan, watched, ignore)
    assert done.files == (one, two)
    assert [(item.path, item.reason) for item in done.failures] == [
        (gone, "it is not there"),
        (odd, "the trash takes no name that is not Unicode"),
    ]
    assert names(trash / "files") == {"1.flac", "2.flac"}
    assert library.paths() == {gone, odd, other}
    library.scan()
    assert library.paths() == {gone, odd, other}
    told: list[Failure] = []
    assert {track.path for track in library.songs.undo_remove(told.append)} == {one, two}
    assert told == []
    assert contents(library.database) == before
    assert names(trash / "files") == names(trash / "info") == set()
    assert library.scan().unchanged == 4


def test_where_another_file_has_the_place_both_stay(
    library: Library, service: TrashService, trash: Path
) -> None:
    one, two, three = library.add(1, 2, 3)
    library.scan()
    ids = [library.track(path).id for path in (one, two, three)]
    throw_away(service, library, one, two, three)
    newcomer = library.tone(Path(one), 7, title="Newcomer")
    (trash / "files" / "2.flac").unlink()
    (trash / "files" / "3.flac").rename(three)  # by a file manager
    library.scan()
    assert library.track(three).id == ids[2]
    told: list[Failure] = []
    back = library.songs.undo_remove(told.append)
    beside = str(library.music / "1 (2).flac")
    assert {(track.id, track.path, track.missing) for track in back} == {
        (ids[0], beside, False),
        (ids[1], two, True),
    }
    assert [(item.path, item.reason) for item in told] == [
        (one, "another file has its place meanwhile; it is back as “1 (2).flac”"),
        (two, "it is not in the trash where it was put"),
    ]
    assert library.track(newcomer).title == "Newcomer"
    assert library.track(beside).title == "Title 1"
    assert library.scan().unchanged == 3


def test_only_what_was_asked_for_goes_and_only_what_went_comes_back(
    library: Library, service: TrashService, trash: Path
) -> None:
    one, two, three = library.add(1, 2, 3)
    link = library.music / "9.flac"
    link.symlink_to(three)
    library.scan()
    ids = [library.track(path).id for path in (one, two, three)]
    assert service.plan(ids, [str(link)]).files == (one, two)  # the link would lead nowhere
    plan = service.plan(ids[:2])
    Path(one).rename(library.music / "new.flac")  # while the question is read
    library.scan()
    library.tone(Path(one), 7, title="Newcomer")
    done = service.move(plan, move_to_trash, ignore)
    assert done.files == (two,)
    assert [item.path for item in done.failures] == [one]
    assert Path(one).exists()
    (trash / "files" / "2.flac").unlink()  # it was emptied, and another of that name thrown away
    library.tone(trash / "files" / "2.flac", 8)
    told: list[Failure] = []
    assert [track.missing for track in library.songs.undo_remove(told.append)] == [True]
    assert [item.reason for item in told] == ["it is not in the trash where it was put"]
    assert not Path(two).exists() and names(trash / "files") == {"2.flac"}


def test_tracks_of_one_file_go_together_and_their_sheet_stays(
    library: Library, service: TrashService, trash: Path
) -> None:
    whole = library.tone_file(library.music / "1.flac", 6.0, 300, tags={"title": "Whole"})
    sheet = library.music / "album.cue"
    sheet.write_text(sheet_text(0, 2, 4))
    library.scan()
    tracks = [track for chunk in library.tracks.all() for track in chunk]
    plan = service.plan([tracks[1].id, 999])
    assert plan.files == (whole,)
    assert [track.title for track in plan.others] == ["Part 1", "Part 3"]
    service.move(plan, move_to_trash, ignore)
    assert (names(library.music), library.paths()) == ({"album.cue"}, set())
    library.scan()
    assert library.songs.undo_remove() == tracks
    assert library.scan().analysed == 0  # nothing is to be heard anew
    assert [track for chunk in library.tracks.all() for track in chunk] == tracks
    throw_away(service, library, whole)
    (trash / "files" / "1.flac").rename(whole)  # by a file manager
    assert (library.scan().analysed, library.scan().unchanged) == (0, 1)
    assert [track for chunk in library.tracks.all() for track in chunk] == tracks


def test_who_stops_it_has_moved_what_was_moved(library: Library, service: TrashService) -> None:
    one, two = library.add(1, 2)
    library.scan()
    plan = service.plan([library.track(path).id for path in (one, two)])

    def stop(progress: Progress) -> None:
        if progress.done:
            raise Cancelled

    assert service.move(plan, move_to_trash, stop).files == (one,)
    assert (library.paths(), names(library.music)) == ({two}, {"2.flac"})
    library.songs.undo_remove()
    assert library.paths() == {one, two}
    assert names(library.music) == {"1.flac", "2.flac"}


def test_a_file_that_comes_back_beside_another_takes_no_missing_songs_name(
    library: Library, service: TrashService, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = library.add(1)[0]
    beside = library.tone(library.music / "1 (2).flac", 2)
    library.scan()
    missing = library.track(beside)
    library.history.finish(library.history.start(missing.id, 5.0), 9.0, "finished")
    before = contents(library.database)["play_events"]
    Path(beside).unlink()
    library.scan()
    throw_away(service, library, one)
    library.tone(Path(one), 7)  # another file takes the place

    def unread(_path: str) -> None:
        raise DatabaseBusy("The library is locked.")

    with monkeypatch.context() as patch:
        patch.setattr(library.tracks, "by_path", unread)
        with pytest.raises(DatabaseBusy):
            library.songs.undo_remove()
    assert [track.path for track in library.songs.undo_remove()] == [
        str(library.music / "1 (3).flac")
    ]
    assert library.track(beside).id == missing.id
    assert contents(library.database)["play_events"] == before


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_SECONDS", 0)


@pytest.mark.usefixtures("impatient")
def test_a_library_that_cannot_be_written_loses_neither_files_nor_undo(
    library: Library, service: TrashService, trash: Path
) -> None:
    one, two, three = library.add(1, 2, 3)
    library.scan()
    before = contents(library.database)
    library.songs.remove([library.track(three).id])
    with closing(sqlite3.connect(library.database.path, isolation_level=None)) as other:

        def locked(path: str) -> str:
            if path == two:
                other.execute("BEGIN IMMEDIATE")
                library.tone(Path(one), 7)  # another file takes the place
            return move_to_trash(path)

        plan = service.plan([library.track(path).id for path in (one, two)])
        done = service.move(plan, locked, ignore)
        assert (done.files, done.tracks) == ((), ())
        reasons = {item.path: item.reason for item in done.failures}
        assert "locked by another program" in reasons[two]
        assert "it is back as “1 (2).flac”" in reasons[one]
        assert names(trash / "files") == set()
        assert names(library.music) == {"1.flac", "1 (2).flac", "2.flac", "3.flac"}
        Path(library.music / "1 (2).flac").replace(one)
        other.execute("ROLLBACK")
        throw_away(service, library, one, two)
        library.tone(Path(one), 7)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusy):
            library.songs.undo_remove()
        other.execute("ROLLBACK")
    back = {track.path for track in library.songs.undo_remove()}
    assert back == {str(library.music / "1 (2).flac"), two}
    assert [track.path for track in library.songs.undo_remove()] == [three]
    assert contents(library.database)["play_events"] == before["play_events"]


def test_who_is_killed_while_files_come_back_has_their_plays(
    library: Library, service: TrashService, trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = library.add(1, 2)
    library.scan()
    for path in (one, two):
        library.history.finish(library.history.start(library.track(path).id, 5.0), 9.0, "finished")
    before = contents(library.database)["play_events"]
    throw_away(service, library, one, two)

    def killed(source: str, target: str) -> None:
        if target == two:
            raise KeyboardInterrupt
        file_moving.move_file(source, target)

    monkeypatch.setattr(library_trash, "move_file", killed)
    with pytest.raises(KeyboardInterrupt):
        library.songs.undo_remove()
    assert contents(library.database)["play_events"] == before
    library.scan()
    assert [library.track(path).missing for path in (one, two)] == [False, True]
    assert names(trash / "files") == {"2.flac"}


def test_what_is_kept_no_longer_is_said_and_the_files_come_back(
    library: Library, service: TrashService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_removals, "KEPT_REMOVALS", 1)
    one, two = library.add(1, 2)
    library.scan()
    throw_away(service, library, one)
    library.songs.remove([library.track(two).id])
    assert [track.path for track in library.songs.undo_remove()] == [two]
    with pytest.raises(RemovalNotKept, match="without plays and ratings") as caught:
        library.songs.undo_remove()
    assert caught.value.files == (one,) and Path(one).exists()
    assert library.songs.undo_remove() == []


def test_a_scan_gives_back_what_was_known_of_files_that_are_there_again(
    library: Library, service: TrashService, trash: Path
) -> None:
    one, two, three, four = library.add(1, 2, 3, 4)
    library.scan()
    ids = [library.track(path).id for path in (one, two, three, four)]
    for number in ids:
        library.history.finish(library.history.start(number, 5.0), 9.0, "finished")
    playlists = PlaylistRepository(library.database)
    mine = playlists.create("Mine").id
    playlists.add(mine, ids)
    before = contents(library.database)
    throw_away(service, library, one, two, three)
    library.songs.remove([ids[3]])
    for number in (1, 2, 3):  # by a file manager
        (trash / "files" / f"{number}.flac").rename(library.music / f"{number}.flac")
    library.tone(Path(three), 7)  # another took its place
    summary = library.scan()
    assert (summary.new, summary.restored, summary.analysed) == (1, 3, 1)
    again = contents(library.database)
    assert [library.track(path).id for path in (one, two, four)] == [ids[0], ids[1], ids[3]]
    assert library.track(three).id > ids[3]
    lost = {table: {*before[table]} - {*again[table]} for table in ("play_events", "tracks")}
    assert {row[0] for row in lost["play_events"]} == {row[0] for row in lost["tracks"]} == {ids[2]}
    listed = [entry.track_id for entry in playlists.entries(mine)]
    assert listed == [*ids[:2], library.track(three).id, ids[3]]
    library.history.finish(library.history.start(ids[0], 6.0), 9.0, "finished")
    assert library.songs.undo_remove() == []  # the removal of the fourth, whose file was there
    newer = library.track(three)
    rejoined: list[Track] = []
    assert library.songs.undo_remove(rejoined=rejoined.append) == rejoined
    assert [(track.id, track.title) for track in rejoined] == [(newer.id, newer.title)]
    assert len(contents(library.database)["play_events"]) == len(before["play_events"]) + 1
    summary = library.scan()
    assert (summary.unchanged, summary.changed) == (4, 0)


def test_a_folder_that_lies_elsewhere_now_is_known_when_it_is_added_again(
    library: Library,
) -> None:
    here, there = library.root / "here", library.root / "there"
    one, two = library.add(1, 2, folder=here)
    library.scan(here)
    ids = [library.track(path).id for path in (one, two)]
    plays = contents(library.database)["play_events"]
    library.songs.remove_folder(str(here))
    here.rename(there)
    summary = library.scan(there)
    assert (summary.new, summary.moved, summary.restored, summary.analysed) == (0, 0, 2, 0)
    assert [library.track(there / f"{number}.flac").id for number in (1, 2)] == ids
    assert contents(library.database)["play_events"] == plays


def test_a_song_that_was_renamed_and_retagged_while_removed_is_known_by_its_sound(
    library: Library, service: TrashService, trash: Path
) -> None:
    one, two = library.add(1, 2)
    library.scan()
    ids = [library.track(path).id for path in (one, two)]
    for number in ids:
        library.history.finish(library.history.start(number, 5.0), 9.0, "finished")
    throw_away(service, library, one, two)
    for number in (1, 2):
        target = library.music / f"1{number}.flac"
        (trash / "files" / f"{number}.flac").rename(target)
        library.tone(target, number, title="Retagged")
    library.tone(library.music / "3.flac", 2)  # a copy: nobody knows which of the two it is
    summary = library.scan()
    assert (summary.new, summary.restored, summary.moved) == (2, 1, 0)
    found = library.track(library.music / "11.flac")
    assert (found.id, found.title, found.play_count) == (ids[0], "Retagged", 1)


def test_what_only_its_sound_tells_is_read_with_progress_and_can_be_stopped(
    library: Library, service: TrashService, trash: Path
) -> None:
    paths = library.add(1, 2, 3)
    library.scan()
    ids = [library.track(path).id for path in paths]
    for number in ids:
        library.history.finish(library.history.start(number, 5.0), 9.0, "finished")
    throw_away(service, library, *paths)
    for path in paths:  # by a program that gives files the time of now
        (trash / "files" / Path(path).name).rename(path)
        touch_later(path)
    library.tone(Path(paths[2]), 7)  # another file in its place
    library.tag_reader.asked.clear()
    stopped = library.scanning().scan([str(library.music)])
    labels = []
    for event in stopped:
        assert isinstance(event, Progress)
        labels.append(event.label)
        if event.label == "Recognising files":
            break
    assert isinstance(stopped, Generator)
    stopped.close()
    assert labels[-1] == "Recognising files" and library.paths() == set()
    events = library.scan_events()
    summary = events[-1]
    assert isinstance(summary, ScanSummary)
    assert TracksRestored(2) in events and summary.restored == 2
    assert (summary.new, summary.moved, summary.analysed) == (1, 0, 1)
    assert [library.track(path).id for path in paths[:2]] == ids[:2]
    assert [library.track(path).play_count for path in paths] == [1, 1, 0]
    assert scan_said(summary) == (
        "1 new  ·  2 changed  ·  2 songs came back with their plays and stars  ·  1 listened to"
    )
    assert library.scan().restored == 0
