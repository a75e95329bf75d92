"""Tags edited in files and in the library, and taken back, after a restart, too."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tag_edits import BadTagValue
from musicrec_desktop.core.tracks import AnalysisState
from musicrec_desktop.library import tag_journal
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import tag_pictures
from musicrec_desktop.library.tag_journal import EditState, TagJournal
from musicrec_desktop.library.tags import writing as tag_writing
from musicrec_desktop.library.tags.reading import read_cover, read_file_tags, read_tags
from musicrec_desktop.services.library.tag_editing import (
    TagEditingService,
    TagsChanged,
)
from musicrec_desktop.services.library.track_numbering import auto_numbered
from tests.library.tagged_files import png
from tests.services.conftest import Library
from tests.services.editing import finish, service_of


@pytest.fixture
def service(library: Library) -> TagEditingService:
    return service_of(library.database)


@pytest.fixture
def heard(library: Library) -> list[str]:
    """Three files that the library has listened to."""
    paths = library.add(0, 1, 2)
    library.scan(library.music)
    return paths


def titles(*paths: str) -> list[str]:
    return [read_tags(path).title for path in paths]


def test_the_library_follows_and_hears_nothing_again(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    before = library.track(heard[0])
    assert before.analysis is AnalysisState.DONE
    events = list(service.edit({path: {"title": "New", "genre": "Dub"} for path in heard}))
    assert [event.tracks[0].title for event in events if isinstance(event, TagsChanged)] == [
        "New"
    ] * 3
    assert [event.done for event in events if isinstance(event, Progress)] == [0, 1, 2, 3]
    after = library.track(heard[0])
    assert (after.id, after.title, after.analysis) == (before.id, "New", AnalysisState.DONE)
    summary = library.scan(library.music)
    assert (summary.unchanged, summary.changed, summary.analysed) == (3, 0, 0)
    assert library.ears.asked == []


def test_undo_and_redo_after_a_restart(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    first = finish(service.edit({path: {"title": "One", "cover": png()} for path in heard}))
    second = finish(service.edit({heard[0]: {"title": None, "year": 1999}}))
    again = Database.open(library.database.path)
    restarted = service_of(again)
    assert [(item.id, item.files, item.undone) for item in restarted.batches()] == [
        (second.batch, 1, False),
        (first.batch, 3, False),
    ]
    assert finish(restarted.undo(second.batch)).written == 1
    assert (titles(heard[0]), read_tags(heard[0]).year) == (["One"], None)
    undone = finish(restarted.undo(first.batch))
    assert (undone.written, undone.failures) == (3, ())
    assert read_cover(heard[0]) is None
    assert [item.undone for item in restarted.batches()] == [True, True]
    assert finish(restarted.undo(first.batch)).written == 0
    assert finish(restarted.redo(first.batch)).written == 3
    assert (titles(*heard), read_cover(heard[2])) == (["One"] * 3, png())
    assert library.track(heard[1]).title == "One"
    again.close()


def test_undo_says_what_could_not_be_put_back(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    edit = finish(service.edit({path: {"title": "New"} for path in heard}))
    finish(service.edit({heard[0]: {"title": "Newer"}}))
    Path(heard[1]).unlink()
    undone = finish(service.undo(edit.batch))
    assert (undone.written, titles(heard[0])) == (1, ["Newer"])
    assert {item.path: item.reason for item in undone.failures} == {
        heard[0]: "its tags were changed again since",
        heard[1]: "it is not there",
    }


def test_undo_follows_files_that_moved(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    before = titles(heard[0])
    edit = finish(service.edit({heard[0]: {"title": "New"}}))
    moved = Path(heard[0]).parent / "deeper" / Path(heard[0]).name
    moved.parent.mkdir()
    Path(heard[0]).rename(moved)
    library.scan(library.music)
    assert finish(service.undo(edit.batch)).written == 1
    assert titles(str(moved)) == before


def test_failures_leave_the_rest_written(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    Path(heard[1]).chmod(0o444)
    os.utime(heard[2], ns=(7, 7))
    changes: dict[str, Any] = {path: {"title": "New"} for path in heard}
    changes["/none.flac"] = {"title": "New"}
    result = finish(service.edit(changes))
    assert (result.written, len(result.failures)) == (1, 3)
    assert titles(*heard)[0] == "New"
    assert "New" not in titles(*heard)[1:]
    assert [item.files for item in service.batches()] == [1]
    assert finish(service.edit({heard[0]: {"title": "New"}})).unchanged == 1
    with pytest.raises(BadTagValue):
        finish(service.edit({heard[0]: {"title": "Never", "year": "late"}}))
    assert titles(heard[0]) == ["New"]


def test_an_edit_may_be_broken_off(service: TagEditingService, heard: list[str]) -> None:
    before = titles(*heard)
    editing = service.edit({path: {"title": "New"} for path in heard})
    changed = next(event for event in editing if isinstance(event, TagsChanged))
    editing.close()
    assert titles(*heard) == ["New", *before[1:]]
    assert finish(service.undo(changed.batch)).written == 1
    assert titles(*heard) == before


def test_files_outside_the_library_can_be_edited(
    service: TagEditingService, library: Library, tmp_path: Path
) -> None:
    path = library.tone(tmp_path / "outside.flac", 3)
    result = finish(service.edit({path: {"title": "New"}}))
    assert (result.written, result.tracks) == (1, ())
    assert finish(service.undo(result.batch)).written == 1


@pytest.mark.parametrize("moment", ["before", "after"])
def test_what_a_crash_left_is_settled_at_the_start(
    library: Library,
    service: TagEditingService,
    heard: list[str],
    moment: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = titles(heard[0])
    write = tag_writing.write_tags

    def crash(*given: Any, **named: Any) -> Any:
        if moment == "after":
            write(*given, **named)
        else:
            monkeypatch.setattr(Path, "replace", stop)
            write(*given, **named)
        raise SystemExit

    def stop(_self: Path, _target: str) -> None:
        raise SystemExit  # passes every answer to what can go wrong, as a kill does

    with monkeypatch.context() as patched:
        patched.setattr(tag_writing, "write_tags", crash)
        with pytest.raises(SystemExit):
            finish(service.edit({heard[0]: {"title": "New"}}))
    monkeypatch.undo()
    journal = TagJournal(library.database)
    assert [item.state for item in journal.unfinished()] == [EditState.WRITING]
    assert service.recover() == 1
    assert journal.unfinished() == []
    if moment == "after":
        assert (titles(heard[0]), library.track(heard[0]).title) == (["New"], "New")
        assert library.track(heard[0]).analysis is AnalysisState.DONE
        assert finish(service.undo(1)).written == 1
    else:
        assert service.batches() == []
    assert titles(heard[0]) == before


EDITOR = """
import sys
from pathlib import Path
from musicrec_desktop.library import tag_journal
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import tag_pictures
from musicrec_desktop.library.tag_journal import TagJournal
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.library.tag_editing import TagEditingService
from musicrec_desktop.services.library.file_moving import FileMoves
from musicrec_desktop.library.folders import FolderRepository
database = Database.open(Path(sys.argv[1]))
journal, tracks = TagJournal(database), TrackRepository(database)
service = TagEditingService(
    journal, tracks, FileMoves(journal, tracks, FolderRepository(database))
)
print("ready", flush=True)
for number in range(10_000):
    for _event in service.edit({path: {"title": f"T{number}"} for path in sys.argv[2:]}):
        pass
"""


def test_a_killed_edit_is_settled_and_can_be_undone(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    before = titles(*heard)
    for milliseconds in (5, 30, 80, 150):
        editor = subprocess.Popen(
            [sys.executable, "-c", EDITOR, str(library.database.path), *heard],
            stdout=subprocess.PIPE,
        )
        with editor:
            assert editor.stdout is not None
            editor.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                editor.wait(milliseconds / 1000)
            editor.send_signal(signal.SIGKILL)
        service.recover()
        assert [library.track(path).title for path in heard] == titles(*heard)
        assert {item.name for item in library.music.iterdir()} == {
            Path(path).name for path in heard
        }
    assert library.scan(library.music).changed == 0
    while batches := [item.id for item in service.batches() if not item.undone]:
        assert finish(service.undo(batches[0])).failures == ()
    assert titles(*heard) == before


def test_numbers_follow_the_order_on_each_disc(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    finish(service.edit({heard[0]: {"disc_number": 2}}))
    tracks = [library.track(path) for path in heard]
    one, two = {"track_number": 1, "track_total": 1}, {"track_total": 2}
    assert auto_numbered(tracks) == {
        heard[0]: one,
        heard[1]: {"track_number": 1, **two},
        heard[2]: {"track_number": 2, **two},
    }
    finish(service.edit({path: {"disc_number": 3} for path in heard[1:]}))
    tracks = [library.track(path) for path in heard]
    assert auto_numbered(tracks)[heard[0]] == {**one, "disc_total": 3}
    assert auto_numbered(tracks[1:])[heard[1]] == {"track_number": 1, **two}
    finish(service.edit(auto_numbered(tracks, disc=1)))
    numbered = [library.track(path).tags for path in heard]
    assert [tags.track_number for tags in numbered] == [1, 2, 3]
    assert [tags.disc_number for tags in numbered] == [1, 1, 1]
    assert [read_file_tags(path).details.track_total for path in heard] == [3, 3, 3]


def test_after_undo_every_byte_is_as_it_was_and_redo_brings_the_edit_back(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    before = [Path(path).read_bytes() for path in heard]
    edit = finish(service.edit({path: {"title": "One", "comment": "Long" * 200} for path in heard}))
    edited = [Path(path).read_bytes() for path in heard]
    again = Database.open(library.database.path)
    restarted = service_of(again)
    for _ in range(2):
        finish(restarted.undo(edit.batch))
        assert [Path(path).read_bytes() for path in heard] == before
        finish(restarted.redo(edit.batch))
        assert [Path(path).read_bytes() for path in heard] == edited
    again.close()


def test_forgotten_edits_leave_no_ways_back(
    library: Library,
    service: TagEditingService,
    heard: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tag_journal, "KEPT_BATCHES", 2)
    for number in range(5):
        finish(service.edit({heard[0]: {"title": f"Title {number}"}}))
    with library.database.read() as connection:
        kept = connection.scalar(select(func.count()).select_from(tag_pictures))
    assert kept == 3
