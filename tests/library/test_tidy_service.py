"""Proposals are done in the library or in files, never twice nor stale, and taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from musicrec_desktop.core.errors import NothingToUndo
from musicrec_desktop.core.genres import GenreGuess, GenrePrediction
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tidying import Proposal, TidyKind, TidyResult
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.folders import FolderRepository
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tag_journal import TagJournal
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.library.tidying.journal import STALE, TidyJournal
from musicrec_desktop.library.tidying.merging import CopyMerging
from musicrec_desktop.library.tidying.reading import TidyReader
from musicrec_desktop.library.track_rows import ScannedFile
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.library.file_moving import FileMoves
from musicrec_desktop.services.library.tag_editing import TagEditingService, TagsChanged
from musicrec_desktop.services.library.tidying import (
    COVERS_IN_FILES,
    FROM_SHEET,
    TidyService,
    TidyStores,
    guesses_of,
)
from musicrec_desktop.services.similarity.duplicates import Duplicates

T = TypeVar("T")


class KnownDuplicates:
    """Copies that were found before."""

    def __init__(self) -> None:
        self.groups: list[Duplicates] = []

    def all(self) -> list[Duplicates]:
        return self.groups

    def find(self) -> Generator[Progress, None, None]:
        yield Progress(0, 0, "")


@dataclass
class Library:
    database: Database
    tracks: TrackRepository
    duplicates: KnownDuplicates
    service: TidyService

    def look(self) -> list[Proposal]:
        return list(drained(self.service.look()).proposals)

    def accept(self, proposals: list[Proposal], **given: Any) -> TidyResult:
        return drained(self.service.accept(proposals, **given))

    def undo(self) -> TidyResult:
        return drained(self.service.undo())

    def scan(self, path: str) -> Track:
        status = Path(path).stat()
        file = FoundFile(path, status.st_size, status.st_mtime_ns)
        return self.tracks.save([ScannedFile(file, read_tags(path))])[0]


def drained(work: Generator[Any, None, T]) -> T:
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result


def opened(database: Database) -> Library:
    tracks, journal = TrackRepository(database), TagJournal(database)
    editing = TagEditingService(
        journal, tracks, FileMoves(journal, tracks, FolderRepository(database))
    )
    stores = TidyStores(
        TidyReader(database, lambda blocks: 1.0),
        TidyJournal(database),
        CopyMerging(database),
        tracks,
    )
    duplicates = KnownDuplicates()
    service = TidyService(stores, duplicates, editing)  # type: ignore[arg-type]
    return Library(database, tracks, duplicates, service)


@pytest.fixture
def library(database: Database) -> Library:
    return opened(database)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, encode_once: Callable[..., str]) -> str:
    tags = {"title": "One", "artist": "Bjork", "genre": "hip hop", "album": "Debut"}
    return encode_once(tmp_path_factory.mktemp("sound") / "one.flac", "flac", tags)


@pytest.fixture
def messy(library: Library, sound: str, tmp_path: Path) -> list[Track]:
    """Return a file with a rare spelling and a genre's other name, and rows that spell it well."""
    path = tmp_path / "one.flac"
    shutil.copy(sound, path)
    for number in range(3):
        library.tracks.save(
            [
                ScannedFile(
                    FoundFile(f"/music/{number}.flac", 1, 1),
                    Tags(title=f"T{number}", artist="Björk", album="Post", year=1995,
                         duration_seconds=9.0),
                )
            ]
        )  # fmt: skip
    return [library.scan(str(path))]


def of(proposals: list[Proposal], kind: TidyKind) -> list[Proposal]:
    return [proposal for proposal in proposals if proposal.kind is kind]


def test_the_library_only_and_back_again(library: Library, messy: list[Track]) -> None:
    (track,) = messy
    content = Path(track.path).read_bytes()
    wanted = [p for p in library.look() if p.kind in (TidyKind.SPELLING, TidyKind.GENRES)]
    result = library.accept(wanted)
    (now,) = library.tracks.get([track.id])
    assert (now.tags.artist, now.tags.genre) == ("Björk", "Hip-Hop")
    assert (result.changed, result.files, result.skipped) == (1, 0, ())
    assert Path(track.path).read_bytes() == content
    assert TrackSearch(library.database).find("artist:Björk title:One") == [track.id]
    assert not of(library.look(), TidyKind.SPELLING)

    assert library.scan(track.path).tags.artist == "Björk"  # the file says what it said: it holds
    again = opened(library.database)  # as after a restart
    assert again.undo().changed == 1
    assert library.tracks.get([track.id]) == [track]
    assert library.scan(track.path).tags.artist == "Bjork"
    with pytest.raises(NothingToUndo):
        library.undo()


def test_a_file_that_is_tagged_anew_is_right(library: Library, messy: list[Track]) -> None:
    (track,) = messy
    library.accept(of(library.look(), TidyKind.SPELLING))
    editing = library.service._editing
    drained(editing.edit({track.path: {"artist": "Somebody"}}))
    assert library.tracks.get([track.id])[0].tags.artist == "Somebody"
    result = library.undo()
    assert (result.changed, [item.reason for item in result.skipped]) == (0, [STALE])


def test_files_too_and_back_again(library: Library, messy: list[Track]) -> None:
    (track,) = messy
    result = library.accept(of(library.look(), TidyKind.SPELLING), in_files=True)
    assert (result.changed, result.files) == (1, 1)
    assert read_tags(track.path).artist == "Björk"
    again = opened(library.database)
    assert again.undo().files == 1
    assert read_tags(track.path).artist == "Bjork"
    assert library.tracks.get([track.id])[0].tags == track.tags


def test_a_value_of_the_library_outlives_the_writing_of_another(
    library: Library, messy: list[Track]
) -> None:
    (track,) = messy
    found = library.look()
    library.accept(of(found, TidyKind.GENRES))
    library.accept(of(found, TidyKind.SPELLING), in_files=True)
    (now,) = library.tracks.get([track.id])
    assert (now.tags.genre, now.tags.artist) == ("Hip-Hop", "Björk")
    assert read_tags(track.path).genre == "hip hop"


def test_what_is_stale_or_gone_is_left_alone_and_said(library: Library, messy: list[Track]) -> None:
    (track,) = messy
    found = library.look()
    library.accept(of(found, TidyKind.SPELLING))
    again = library.accept(of(found, TidyKind.SPELLING), in_files=True)
    assert (again.batch, again.changed) == (0, 0)
    assert [(item.path, item.reason) for item in again.skipped] == [(track.path, STALE)]
    library.tracks.remove([track.id])
    gone = library.accept(of(found, TidyKind.GENRES))
    assert gone.changed == 0 and "no longer" in gone.skipped[0].reason


def test_a_file_that_may_not_be_written_and_one_of_a_sheet_are_explained(
    library: Library, messy: list[Track], monkeypatch: pytest.MonkeyPatch
) -> None:
    (track,) = messy
    sheet = FoundFile("/music/side.flac", 1, 1)
    library.tracks.save([ScannedFile(sheet, Tags(title="A", artist="Bjork"), 1, 0.0, 5.0)])

    def refuse(*args: object, **kwargs: object) -> None:
        from musicrec_desktop.core.tag_edits import TagsNotWritten

        raise TagsNotWritten(track.path, "it is write-protected", "Change its permissions.")

    monkeypatch.setattr("musicrec_desktop.library.tags.writing.write_tags", refuse)
    result = library.accept(of(library.look(), TidyKind.SPELLING), in_files=True)
    assert [item.reason for item in result.failures] == ["it is write-protected"]
    assert (sheet.path, FROM_SHEET) in [(item.path, item.reason) for item in result.skipped]
    assert (result.changed, result.files) == (1, 0)


def test_what_was_stopped_half_way_can_be_taken_back(
    library: Library, messy: list[Track], sound: str, tmp_path: Path
) -> None:
    (track,) = messy
    other = tmp_path / "two.flac"
    shutil.copy(sound, other)
    library.scan(str(other))
    found = of(library.look(), TidyKind.SPELLING)
    assert len(found[0].tracks) == 2
    working = library.service.accept(found, in_files=True)
    while not isinstance(next(working), TagsChanged):
        continue
    working.close()
    written = [path for path in (track.path, str(other)) if read_tags(path).artist == "Björk"]
    assert len(written) == 1
    assert opened(library.database).undo().files == 1
    assert [read_tags(path).artist for path in written] == ["Bjork"]


def test_never_again_holds_after_a_restart(library: Library, messy: list[Track]) -> None:
    found = of(library.look(), TidyKind.SPELLING)
    library.service.refuse(found)
    again = opened(library.database)
    assert not of(again.look(), TidyKind.SPELLING)
    assert again.service.allow() == 1
    assert of(again.look(), TidyKind.SPELLING) == found


def test_plays_ratings_and_places_move_to_the_better_copy_and_back(
    library: Library, add: Callable[..., Track]
) -> None:
    database = library.database
    tags = {"artist": "Ann", "album": "Songs", "year": 1999, "duration_seconds": 9.0}
    better = add("/music/a.flac", title="Song", codec="flac", **tags)
    worse = add("/music/a.mp3", title="Song", codec="mp3", **tags)
    history, ratings = PlayHistory(database), RatingRepository(database)
    for at, number in ((5.0, worse.id), (7.0, better.id), (9.0, worse.id)):
        history.finish(history.start(number, at), 300.0, "finished")
    ratings.put({worse.id: Rating(4.5), better.id: Rating(loved=True)})
    playlists = PlaylistRepository(database)
    mine = playlists.create("Mine").id
    playlists.add(mine, [worse.id, better.id])
    before = (library.tracks.get([better.id, worse.id]), ratings.all(), playlists.entries(mine))

    known = library.tracks.get([better.id, worse.id])
    library.duplicates.groups = [Duplicates(tuple(known), 0.9)]
    (found,) = of(library.look(), TidyKind.DUPLICATES)
    library.accept([found])
    one, other = library.tracks.get([better.id, worse.id])
    assert (one.play_count, one.last_played_at, other.play_count) == (3, 9.0, 0)
    rating = ratings.all()[better.id]
    assert (rating.stars, rating.loved, list(ratings.all())) == (4.5, True, [better.id])
    assert [entry.track_id for entry in playlists.entries(mine)] == [better.id, better.id]
    assert {event.track_id for event in history.recent()} == {better.id}

    opened(database).undo()
    after = (library.tracks.get([better.id, worse.id]), ratings.all(), playlists.entries(mine))
    assert after == before


def test_guessed_genres_are_asked_for_where_none_is_named(
    library: Library, add: Callable[..., Track]
) -> None:
    bare, named = add(title="A", artist="Ann"), add(title="B", artist="Ann", genre="Rock")
    asked: list[int] = []

    def predict(track_ids: Sequence[int]) -> dict[int, GenrePrediction]:
        asked.extend(track_ids)
        sure = GenrePrediction((GenreGuess("Jazz", 0.9),), False, "m")
        return {bare.id: sure, named.id: replace(sure, unknown=True)}

    library.service._guesses = guesses_of(predict)
    (found,) = of(library.look(), TidyKind.MISSING)
    assert (asked, found.after, found.tracks) == ([bare.id], "Jazz", (bare.id,))


def test_a_cover_of_the_album_is_written_into_the_files_that_lack_it(
    library: Library, sound: str, tmp_path: Path
) -> None:
    import io
    import struct
    import zlib

    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    picture = io.BytesIO()
    picture.write(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    )
    picture.write(chunk(b"IDAT", zlib.compress(b"\0\0\0\0")) + chunk(b"IEND", b""))
    paths = [str(tmp_path / f"{name}.flac") for name in ("one", "two")]
    for path in paths:
        shutil.copy(sound, path)
        library.scan(path)
    drained(library.service._editing.edit({paths[0]: {"cover": picture.getvalue()}}))
    (found,) = [p for p in library.look() if p.changes and p.changes[0].field == "cover_key"]
    (skipped,) = library.accept([found]).skipped
    assert (skipped.path, skipped.reason) == (paths[1], COVERS_IN_FILES)
    assert library.accept([found], in_files=True).files == 1
    assert read_tags(paths[1]).cover_key == read_tags(paths[0]).cover_key != ""
