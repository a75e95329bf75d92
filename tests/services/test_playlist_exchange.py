"""Playlists come in from files and go out to them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from mutagen.id3 import ID3

from musicrec_desktop.core.errors import MusicRecError, StorageError, UnreadableFile
from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.library.playlist_folders import PlaylistFolderRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.services.exchange import playlist_copy
from musicrec_desktop.services.exchange.playlist_exchange import PlaylistExchange
from musicrec_desktop.services.exchange.playlist_folders import PlaylistFolderService
from musicrec_desktop.services.exchange.playlists import PlaylistService
from tests.services.conftest import Library, touch_later


class Written(NamedTuple):
    """What tells a file that was written anew, and what it then takes."""

    inode: int
    nanoseconds: int
    size: int


def written(path: Path) -> Written:
    """Look at a file, whenever it was read last."""
    found = path.stat()
    return Written(found.st_ino, found.st_mtime_ns, found.st_size)


@pytest.fixture
def playlists(library: Library) -> PlaylistService:
    repository = PlaylistRepository(library.database)
    folders = PlaylistFolderService(PlaylistFolderRepository(library.database, repository))
    return PlaylistService(repository, folders, library.tracks, TrackSearch(library.database))


@pytest.fixture
def exchange(library: Library, playlists: PlaylistService) -> PlaylistExchange:
    return PlaylistExchange(playlists, PlaylistRepository(library.database), library.tracks)


@pytest.mark.parametrize("suffix", [".m3u", ".m3u8", ".pls", ".xspf"])
def test_a_playlist_goes_round(
    library: Library, playlists: PlaylistService, exchange: PlaylistExchange, suffix: str
) -> None:
    library.add(1, 2, 3)
    library.scan()
    ids = [library.track(library.music / f"{n}.flac").id for n in (3, 1, 3)]
    made = playlists.create("Round", ids)
    file = library.root / f"Round{suffix}"
    assert exchange.export(made.id, file) == (3, [])
    (done,) = exchange.import_files([str(file)])
    found = done.tracks
    assert (found.found, found.moved, found.by_tags, found.absent) == (3, 0, 0, ())
    contents = playlists.contents(done.playlist.id)
    assert contents is not None
    assert [track.id for track in contents.tracks] == ids
    assert done.playlist.name == "Round"


def test_a_moved_folder_takes_its_playlist_along(
    library: Library, playlists: PlaylistService, exchange: PlaylistExchange
) -> None:
    library.add(1, 2)
    library.scan()
    made = playlists.create("Here", [library.track(library.music / "2.flac").id])
    exchange.export(made.id, library.music / "here.m3u8")
    assert "\n2.flac\n" in (library.music / "here.m3u8").read_text()
    elsewhere = library.root / "elsewhere"
    shutil.copytree(library.music, elsewhere)
    library.scan(elsewhere)
    (done,) = exchange.import_files([str(elsewhere / "here.m3u8")])
    contents = playlists.contents(done.playlist.id)
    assert contents is not None
    assert [track.path for track in contents.tracks] == [str(elsewhere / "2.flac")]


def test_what_is_not_there_keeps_its_place_until_it_is(
    library: Library, playlists: PlaylistService, exchange: PlaylistExchange
) -> None:
    library.add(1)
    library.scan()
    file = library.music / "mixed.m3u"
    file.write_text(
        "2.flac\n1.flac\nhttp://radio.example/live\n/lost/Artist/Some song.mp3\n"
        "C:\\Music\\Other\\Gone.mp3\n\\\\NAS\\Music\\Gone too.mp3\n"
    )
    (done,) = exchange.import_files([str(file)])
    assert done.tracks.found == 1
    assert done.tracks.absent == (
        "2.flac",
        "http://radio.example/live",
        "/lost/Artist/Some song.mp3",
        "C:\\Music\\Other\\Gone.mp3",
        "\\\\NAS\\Music\\Gone too.mp3",
    )
    library.add(2)
    library.scan()
    contents = playlists.contents(done.playlist.id)
    assert contents is not None
    assert [track.title for track in contents.tracks] == ["Title 2", "Title 1"]
    assert contents.absent == (
        "/lost/Artist/Some song.mp3",
        "C:\\Music\\Other\\Gone.mp3",
        "\\\\NAS\\Music\\Gone too.mp3",
    )


def test_one_bad_file_of_several_makes_nothing(
    library: Library, playlists: PlaylistService, exchange: PlaylistExchange
) -> None:
    good = library.root / "good.m3u"
    good.write_text("a.mp3\n")
    with pytest.raises(UnreadableFile):
        exchange.import_files([str(good), str(library.root / "none.m3u")])
    assert playlists.all() == []


def test_names_are_found_whatever_their_case(
    playlists: PlaylistService, exchange: PlaylistExchange, tmp_path: Path
) -> None:
    with pytest.raises(MusicRecError, match="none yet"):
        exchange.named("road trip")
    made = playlists.create("Road Trip")
    assert exchange.named("road trip").id == made.id
    with pytest.raises(MusicRecError, match="Road Trip"):
        exchange.named("other")
    playlists.delete(made.id)
    with pytest.raises(MusicRecError, match="no longer"):
        exchange.export(made.id, tmp_path / "a.m3u")


def test_who_stops_an_export_has_stopped_it(
    playlists: PlaylistService, exchange: PlaylistExchange, tmp_path: Path
) -> None:
    made = playlists.create("Round")
    file = tmp_path / "round.m3u8"
    writing = exchange.exporting(made.id, file)
    for _ in writing:
        assert not file.exists()
    assert file.exists()


def test_the_music_of_a_playlist_is_copied_with_a_list(
    library: Library, playlists: PlaylistService, exchange: PlaylistExchange
) -> None:
    first, second = library.add(1, 2)
    odd = library.tone(library.music / "3.flac", 3, title='What? "AC/DC": <live>...')
    library.scan()
    ids = [library.track(path).id for path in (odd, first, odd, second)]
    made = playlists.create("To: go?", ids)
    Path(second).unlink()
    target = library.root / "player"
    done = list(exchange.copy_files(made.id, target))[-1]
    assert (done.copied, done.unread) == (2, (second,))
    names = {path.name for path in target.iterdir()}
    assert names == {
        "01 Artist 3 - What AC DC live.flac",
        "02 Artist 1 - Title 1.flac",
        "To go.m3u8",
    }
    assert (target / "02 Artist 1 - Title 1.flac").read_bytes() == Path(first).read_bytes()
    lines = (target / "To go.m3u8").read_text().splitlines()
    assert lines[2::2] == [f"{n}" for n in sorted(names - {"To go.m3u8"})] + [
        "01 Artist 3 - What AC DC live.flac"
    ]
    assert list(exchange.copy_files(made.id, target))[-1].copied == 2


def test_a_playlist_is_converted_and_goes_on_where_it_was_broken_off(
    library: Library, playlists: PlaylistService, exchange: PlaylistExchange
) -> None:
    paths = library.add(1, 2)
    damaged = library.tone(library.music / "3.flac", 3)
    library.scan()
    made = playlists.create("Mine", [library.track(path).id for path in (*paths, damaged)])
    Path(damaged).write_bytes(b"no music")
    target = library.root / "player"
    wanted = Target(TargetKind.MP3)
    going = exchange.copy_files(made.id, target, wanted)
    next(going)
    next(going)  # the first is there
    going.close()
    (first,) = target.iterdir()
    assert first.name == "01 Artist 1 - Title 1.mp3"
    before = written(first)
    done = list(exchange.copy_files(made.id, target, wanted))[-1]
    assert (done.copied, done.unread) == (2, (damaged,))
    assert written(first) == before
    names = sorted(path.name for path in target.iterdir())
    assert names == [first.name, "02 Artist 2 - Title 2.mp3", "Mine.m3u8"]
    touch_later(paths[0])
    os.utime(first, (1.0, 1.0))  # older than its source now
    list(exchange.copy_files(made.id, target, wanted))
    assert first.stat().st_mtime > 1.0


def test_a_playlist_copied_again_at_another_bit_rate_is_encoded_anew(
    library: Library, playlists: PlaylistService, exchange: PlaylistExchange
) -> None:
    (path,) = library.add(1)
    library.scan()
    made = playlists.create("Mine", [library.track(path).id])
    target = library.root / "player"
    for kind in (TargetKind.MP3, TargetKind.OPUS, TargetKind.AAC):
        copy = target / f"01 Artist 1 - Title 1.{kind.value}"
        list(exchange.copy_files(made.id, target, Target(kind, 192_000)))
        large = written(copy)
        list(exchange.copy_files(made.id, target, Target(kind, 192_000)))
        assert written(copy) == large
        list(exchange.copy_files(made.id, target, Target(kind, 160_000)))
        assert written(copy).size < large.size
    list(exchange.copy_files(made.id, target, Target(TargetKind.MP3)))
    usual = written(target / "01 Artist 1 - Title 1.mp3")
    list(exchange.copy_files(made.id, target, Target(TargetKind.MP3, 256_000)))
    assert written(target / "01 Artist 1 - Title 1.mp3") == usual


def test_a_copy_of_before_that_does_not_say_its_bit_rate_is_measured(
    library: Library, playlists: PlaylistService, exchange: PlaylistExchange
) -> None:
    named = {"title": "Title 1", "artist": "Artist 1"}
    path = library.tone_file(library.music / "long.flac", 5.0, 200, tags=named)
    library.scan()
    made = playlists.create("Mine", [library.track(path).id])
    target = library.root / "player"
    list(exchange.copy_files(made.id, target, Target(TargetKind.MP3, 256_000)))
    copy = target / "01 Artist 1 - Title 1.mp3"
    ID3(copy).delete()
    before = written(copy)
    list(exchange.copy_files(made.id, target, Target(TargetKind.MP3, 256_000)))
    assert written(copy) == before
    list(exchange.copy_files(made.id, target, Target(TargetKind.MP3, 128_000)))
    assert written(copy).size < before.size


@pytest.mark.parametrize("target", [None, Target(TargetKind.MP3)])
def test_stopping_in_the_middle_of_a_song_leaves_nothing_half(
    library: Library,
    playlists: PlaylistService,
    exchange: PlaylistExchange,
    monkeypatch: pytest.MonkeyPatch,
    target: Target | None,
) -> None:
    monkeypatch.setattr(playlist_copy, "TOLD_SECONDS", 0.0)
    monkeypatch.setattr(playlist_copy, "PIECE_BYTES", 1000)
    path = library.tone_file(library.music / "long.flac", 30.0, 200)
    library.scan()
    made = playlists.create("Mine", [library.track(path).id])
    folder = library.root / "player"
    going = exchange.copy_files(made.id, folder, target)
    told = [next(going), next(going)]
    assert [progress.done for progress in told] == [0, 0], "within the first song"
    going.close()
    assert not folder.exists() or not list(folder.iterdir())


def test_a_folder_that_cannot_be_written_is_said(
    library: Library, playlists: PlaylistService, exchange: PlaylistExchange
) -> None:
    (path,) = library.add(1)
    library.scan()
    made = playlists.create("Mine", [library.track(path).id])
    (library.root / "file").touch()
    with pytest.raises(StorageError):
        list(exchange.copy_files(made.id, library.root / "file"))
