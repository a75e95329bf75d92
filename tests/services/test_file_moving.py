"""Files moved by a pattern: never over another, with their history, and back again."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from musicrec_desktop.core.tracks import AnalysisState
from musicrec_desktop.library import file_moving
from musicrec_desktop.library.tag_journal import TagJournal
from musicrec_desktop.services.library.file_moving import TAKEN, TWICE, PlannedMove
from musicrec_desktop.services.library.tag_editing import TagEditingService
from tests.services.conftest import Library
from tests.services.editing import finish, service_of

PATTERN = "{artist}/{track:02} {title}"


@pytest.fixture
def service(library: Library) -> TagEditingService:
    return service_of(library.database)


@pytest.fixture
def heard(library: Library) -> list[str]:
    """Three files that the library has listened to."""
    paths = library.add(0, 1, 2)
    library.scan(library.music)
    return paths


def planned(library: Library, service: TagEditingService, pattern: str) -> list[PlannedMove]:
    tracks = [library.track(path) for path in sorted(library.paths())]
    return service.plan_moves(tracks, pattern)


def test_files_move_with_their_history(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    before = library.track(heard[1])
    moves = planned(library, service, PATTERN)
    assert all(Path(path).exists() for path in heard)  # a preview
    target = str(library.music / "Artist 1" / "Title 1.flac")
    assert moves[1].target == target
    result = finish(service.move(moves))
    assert (result.written, result.failures) == (3, ())
    after = library.track(target)
    assert (after.id, after.analysis) == (before.id, AnalysisState.DONE)
    assert library.scan(library.music).unchanged == 3
    assert finish(service.move(planned(library, service, PATTERN))).written == 0
    kept = library.music / "Artist 2" / "notes.txt"
    kept.write_text("of somebody else")
    assert finish(service.undo(result.batch)).written == 3
    assert library.paths() == set(heard)
    assert [path.name for path in library.music.iterdir() if path.is_dir()] == ["Artist 2"]
    assert kept.exists()
    assert finish(service.redo(result.batch)).written == 3
    assert library.track(target).id == before.id


def test_only_folders_that_were_made_go_when_a_move_is_undone_or_fails(
    library: Library,
    service: TagEditingService,
    heard: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = library.music / "Artist 1"
    own.mkdir()
    moves = planned(library, service, "{artist}/of/{title}/{title}")

    def refuse(source: str | Path, target: str | Path) -> None:
        raise OSError(errno.EIO, "refused")

    with monkeypatch.context() as patched:
        patched.setattr(file_moving.Path, "replace", refuse)
        assert len(finish(service.move(moves)).failures) == 3
    assert [path for path in library.music.iterdir() if path.is_dir()] == [own]
    done = finish(service.move(moves))
    for _twice in range(2):
        assert finish(service.undo(done.batch)).written == 3
        assert [path for path in library.music.iterdir() if path.is_dir()] == [own]
        assert not list(own.iterdir())
        assert finish(service.redo(done.batch)).written == 3


def test_nothing_is_ever_written_over(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    other = library.music / "Artist 0" / "Title 0.flac"
    other.parent.mkdir()
    other.write_bytes(b"other")
    moves = planned(library, service, PATTERN)
    assert [move.problem for move in moves] == [TAKEN, "", ""]
    late = library.music / "Artist 1" / "Title 1.flac"
    late.parent.mkdir()
    late.write_bytes(b"came after the preview")
    result = finish(service.move(moves))
    assert (result.written, [item.reason for item in result.failures]) == (1, [TAKEN])
    assert other.read_bytes() == b"other"
    assert late.read_bytes() == b"came after the preview"
    assert Path(heard[0]).exists()
    assert Path(heard[1]).exists()


def test_two_files_of_one_name_are_refused(
    library: Library, service: TagEditingService, heard: list[str]
) -> None:
    for path, title in zip(heard, ("SAME", "same", "other"), strict=True):
        finish(service.edit({path: {"title": title}}))
    assert [move.problem for move in planned(library, service, "{title}")] == [TWICE, TWICE, ""]


@pytest.mark.parametrize("tidy", [True, False])
def test_empty_folders_stay_unless_asked(
    library: Library, service: TagEditingService, tidy: bool
) -> None:
    deep = library.music / "a" / "b"
    library.add(0, folder=deep)
    library.add(1, folder=library.music / "full")
    (library.music / "full" / "notes.txt").touch()
    library.scan(library.music)
    finish(service.move(planned(library, service, "{title}"), tidy=tidy))
    assert deep.exists() is not tidy
    assert (library.music / "full").exists()
    assert library.music.exists()


def test_what_the_system_refuses_is_said_and_leaves_nothing(
    library: Library, service: TagEditingService, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_self: Path, _target: str) -> None:
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))

    with monkeypatch.context() as patched:
        patched.setattr(file_moving.Path, "replace", fail)
        result = finish(service.move(planned(library, service, PATTERN)))
    assert {item.reason for item in result.failures} == {"the folder is on another drive"}
    assert library.paths() == set(heard)
    assert list(library.music.rglob("Title*")) == []
    assert TagJournal(library.database).batches() == []


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_crash_in_a_move_is_settled(
    library: Library,
    service: TagEditingService,
    heard: list[str],
    moment: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    number = library.track(heard[0]).id
    replace = Path.replace

    def crash(self: Path, target: str) -> None:
        if moment == "after":
            replace(self, target)
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", crash)
        with pytest.raises(SystemExit):
            finish(service.move(planned(library, service, PATTERN)))
    assert service.recover() == 1
    where = str(library.music / "Artist 0" / "Title 0.flac") if moment == "after" else heard[0]
    assert library.track(where).id == number
    assert len(list(library.music.rglob("*.flac"))) == 3
    assert library.scan(library.music).unchanged == 3
