"""Playlists as the window and the commands see them."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicrec_desktop.core.errors import MusicRecError, SearchSyntaxError
from musicrec_desktop.core.listeners import DEFAULT_LISTENER, GUEST
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.listeners import ListenerRepository
from musicrec_desktop.library.playlist_folders import PlaylistFolderRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.services.exchange.playlist_folders import PlaylistFolderService
from musicrec_desktop.services.exchange.playlists import PlaylistService


@pytest.fixture
def tracks(tmp_path: Path):
    database = Database.open(tmp_path / "library.sqlite")
    repository = TrackRepository(database)
    repository.database = database
    yield repository
    database.close()


@pytest.fixture
def playlists(tracks: TrackRepository) -> PlaylistService:
    database = tracks.database
    repository = PlaylistRepository(database)
    folders = PlaylistFolderService(PlaylistFolderRepository(database, repository))
    return PlaylistService(repository, folders, tracks, TrackSearch(database))


@pytest.fixture
def library(tracks: TrackRepository) -> list[Track]:
    return tracks.save(
        [
            ScannedFile(FoundFile(f"/m/{n}.mp3", 1, 1), Tags(f"Song {n}", year=1990 + n))
            for n in range(5)
        ]
    )


def titles(playlists: PlaylistService, playlist_id: int) -> list[str]:
    contents = playlists.contents(playlist_id)
    assert contents is not None
    return [track.title for track in contents.tracks]


def test_a_playlist_keeps_its_order_and_may_hold_a_track_twice(
    playlists: PlaylistService, library: list[Track]
) -> None:
    made = playlists.create("Road trip", [library[3].id, library[1].id, library[3].id])
    assert titles(playlists, made.id) == ["Song 3", "Song 1", "Song 3"]
    entries = [entry for entry, _ in playlists.contents(made.id).entries]
    playlists.move(made.id, [entries[1]], 2)
    playlists.remove(made.id, [entries[0]])
    playlists.add(made.id, [library[0].id], 0)
    assert titles(playlists, made.id) == ["Song 0", "Song 3", "Song 1"]
    assert [playlist.name for playlist in playlists.all()] == ["Road trip"]


def test_a_smart_playlist_asks_anew(
    playlists: PlaylistService, library: list[Track], tracks: TrackRepository
) -> None:
    made = playlists.create_smart("Nineties", "year:1991..1993")
    assert titles(playlists, made.id) == ["Song 1", "Song 2", "Song 3"]
    tracks.save([ScannedFile(FoundFile("/m/9.mp3", 1, 1), Tags("Song 9", year=1992))])
    assert "Song 9" in titles(playlists, made.id)
    playlists.set_query(made.id, "year:1990")
    assert titles(playlists, made.id) == ["Song 0"]
    with pytest.raises(SearchSyntaxError):
        playlists.set_query(made.id, "year:late")
    assert titles(playlists, made.id) == ["Song 0"]


def test_a_deleted_playlist_can_be_brought_back(
    playlists: PlaylistService, library: list[Track]
) -> None:
    made = playlists.create("Mine", [library[2].id, library[0].id])
    deleted = playlists.delete(made.id)
    assert playlists.all() == []
    assert playlists.contents(made.id) is None
    assert playlists.delete(made.id) is None
    again = playlists.bring_back(deleted)
    assert again.name == "Mine"
    assert titles(playlists, again.id) == ["Song 2", "Song 0"]


def test_a_deleted_playlist_comes_back_to_its_listener(tracks: TrackRepository) -> None:
    database = tracks.database
    other = ListenerRepository(database).create("Anna").id
    listener = [other]
    repository = PlaylistRepository(database)
    folders = PlaylistFolderService(
        PlaylistFolderRepository(database, repository), listener=lambda: listener[0]
    )
    search = TrackSearch(database)
    playlists = PlaylistService(repository, folders, tracks, search, listener=lambda: listener[0])
    deleted = playlists.delete(playlists.create("Hers", []).id)
    assert deleted is not None
    for listener[0] in (DEFAULT_LISTENER, GUEST):
        assert playlists.bring_back(deleted).listener_id == other
    assert playlists.all() == []


def test_a_duplicate_is_a_playlist_of_its_own(
    playlists: PlaylistService, library: list[Track]
) -> None:
    made = playlists.create("Mine", [library[2].id, library[0].id, library[2].id])
    again = playlists.duplicate(made.id)
    playlists.add(made.id, [library[1].id])
    assert titles(playlists, again.id) == ["Song 2", "Song 0", "Song 2"]
    smart = playlists.duplicate(playlists.create_smart("Two", "sort:-year limit:2").id)
    assert titles(playlists, smart.id) == ["Song 4", "Song 3"]
    assert [found.name for found in playlists.all()] == ["Mine", "Mine (copy)", "Two", "Two (copy)"]
    assert playlists.duplicate(999) is None


def test_what_left_the_library_is_named(
    playlists: PlaylistService, library: list[Track], tracks: TrackRepository
) -> None:
    made = playlists.create("Mine", [library[2].id, library[0].id])
    tracks.remove([library[2].id])
    contents = playlists.contents(made.id)
    assert contents.absent == ("/m/2.mp3",)
    assert titles(playlists, made.id) == ["Song 0"]


def test_changes_are_taken_back_and_done_again(
    playlists: PlaylistService, library: list[Track]
) -> None:
    made = playlists.create("Mine", [library[number].id for number in (0, 1, 2, 1)])
    other = playlists.create("Other", [library[4].id])
    history = playlists.history
    assert not history.can_undo(made.id)
    entries = [entry for entry, _ in playlists.contents(made.id).entries]
    playlists.move(made.id, [entries[0]], 3)
    playlists.remove(made.id, [entries[1], entries[3]])
    playlists.add(other.id, [library[0].id])  # may get the id of a place that was removed
    last = playlists.add(made.id, [library[3].id], 0)
    seen = [titles(playlists, made.id)]
    while history.undo(made.id):
        seen.append(titles(playlists, made.id))
    orders = ["320", "20", "1210", "0121"]
    assert seen == [[f"Song {number}" for number in order] for order in orders]
    assert not history.undo(made.id, last)
    while history.redo(made.id):
        assert titles(playlists, made.id) == seen[-2]
        seen.pop()
    assert len(seen) == 1
    assert titles(playlists, other.id) == ["Song 4", "Song 0"]


def test_a_playlist_changed_elsewhere_is_left_alone(
    playlists: PlaylistService, library: list[Track], tracks: TrackRepository
) -> None:
    made = playlists.create("Mine", [library[0].id, library[1].id])
    playlists.add(made.id, [library[2].id])
    PlaylistRepository(tracks.database).add(made.id, [library[3].id])
    assert not playlists.history.undo(made.id)
    assert not playlists.history.can_undo(made.id)
    assert len(titles(playlists, made.id)) == 4


def test_a_removed_place_comes_back_though_its_track_left_the_library(
    playlists: PlaylistService, library: list[Track], tracks: TrackRepository
) -> None:
    made = playlists.create("Mine", [library[0].id, library[1].id])
    playlists.remove(made.id, [playlists.contents(made.id).entries[0][0]])
    tracks.remove([library[0].id])
    assert playlists.history.undo(made.id)
    contents = playlists.contents(made.id)
    assert contents.absent == ("/m/0.mp3",)
    assert [track.title for track in contents.tracks] == ["Song 1"]


@pytest.mark.parametrize("name", ["", "  "])
def test_a_playlist_needs_a_name(playlists: PlaylistService, name: str) -> None:
    with pytest.raises(MusicRecError, match="name"):
        playlists.create(name)
    assert playlists.all() == []
