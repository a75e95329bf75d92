"""Listeners, and what is theirs alone: plays, ratings, settings, playlists, queues."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from musicrec_desktop.core.listeners import DEFAULT_LISTENER, Rating
from musicrec_desktop.core.play_queue import QueueItem, QueueState
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import English, install
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.history import PlayHistory, Plays
from musicrec_desktop.library.listeners.listeners import (
    ListenerRepository,
    ListenerSettings,
    RatingRepository,
)
from musicrec_desktop.library.listeners.sessions import QueueRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import TrackRepository


@pytest.fixture
def listeners(database: Database) -> ListenerRepository:
    return ListenerRepository(database)


def test_one_listener_is_there_from_the_beginning(listeners: ListenerRepository) -> None:
    (first,) = listeners.all()
    assert first.id == DEFAULT_LISTENER
    assert first.name
    with pytest.raises(ValueError, match="stays"):
        listeners.delete(DEFAULT_LISTENER)
    assert listeners.all() == [first]


class _Other(English):
    """Says everything in capitals."""

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        return super().text(context, text, comment, n).upper()


def test_who_has_no_name_yet_is_called_in_the_language_of_the_reader(
    listeners: ListenerRepository,
) -> None:
    anna = listeners.create("Me")  # typed, by somebody else
    try:
        install(_Other())
        assert [one.name for one in listeners.all()] == ["ME (1)", "Me"]
        listeners.rename(DEFAULT_LISTENER, "ME (1)", "#aabbcc")  # only the colour was changed
    finally:
        install(None)
    first = listeners.get(DEFAULT_LISTENER)
    assert first is not None
    assert (first.name, first.colour) == ("Me (1)", "#aabbcc")
    listeners.rename(anna.id, "Anna")
    assert [one.name for one in listeners.all()] == ["Me", "Anna"]
    listeners.rename(DEFAULT_LISTENER, "Mein Name")
    assert [one.name for one in listeners.all()] == ["Mein Name", "Anna"]


def test_listeners_are_named_and_renamed(listeners: ListenerRepository) -> None:
    anna = listeners.create(" Anna\n", "#aabbcc")
    assert (anna.name, anna.colour) == ("Anna", "#aabbcc")
    listeners.rename(anna.id, "Änne")
    renamed = listeners.get(anna.id)
    assert renamed is not None
    assert (renamed.name, renamed.colour) == ("Änne", "#aabbcc")
    listeners.rename(anna.id, "Anna", "")
    assert listeners.all()[1].colour == ""
    with pytest.raises(ValueError, match="needs a name"):
        listeners.create(" \0")
    with pytest.raises(ValueError, match="needs a name"):
        listeners.rename(anna.id, "")


def test_a_deleted_listener_takes_along_what_was_theirs_and_nothing_else(
    database: Database, listeners: ListenerRepository, add: Callable[..., Track]
) -> None:
    track = add()
    anna = listeners.create("Anna").id
    history, ratings = PlayHistory(database), RatingRepository(database)
    playlists = PlaylistRepository(database)
    for listener in (DEFAULT_LISTENER, anna):
        history.start(track.id, 5.0, listener_id=listener)
        ratings.put({track.id: Rating(loved=True)}, listener)
        playlists.add(playlists.create("Mine", listener_id=listener).id, [track.id])
        ListenerSettings(database, listener).put("panel", [1])
        state = QueueState((QueueItem(track.id, track.path),), current=0, order=())
        QueueRepository(database, listener).save_queue(state)
    listeners.delete(anna)
    assert listeners.get(anna) is None
    for listener, kept in ((DEFAULT_LISTENER, 1), (anna, 0)):
        assert len(history.recent(listener_id=listener)) == kept
        assert len(ratings.all(listener)) == kept
        assert len(playlists.list(listener)) == kept
        assert (ListenerSettings(database, listener).get("panel") is not None) == bool(kept)
        assert len(QueueRepository(database, listener).load().items) == kept
    assert listeners.create("Next").id > anna


def test_a_play_that_ends_after_its_listener_was_deleted_changes_nothing(
    database: Database, listeners: ListenerRepository, add: Callable[..., Track]
) -> None:
    track, anna, history = add(), listeners.create("Anna").id, PlayHistory(database)
    event = history.start(track.id, 5.0, listener_id=anna)
    listeners.delete(anna)
    history.finish(event, 300.0, "finished")
    assert TrackRepository(database).get([track.id])[0].play_count == 0


def test_settings_come_back_as_json_gives_them(database: Database) -> None:
    settings = ListenerSettings(database)
    assert settings.get("panel") is None
    assert settings.get("panel", {"a": 1}) == {"a": 1}
    settings.put("panel", {"weights": [1.0, 0.5], "text": "\ud800ü"})
    settings.put("panel", {"weights": [1.0, 0.25], "on": True, "none": None})
    assert settings.get("panel") == {"weights": [1.0, 0.25], "on": True, "none": None}
    settings.put("panel", None)
    assert settings.get("panel", 5) is None


def test_ratings_are_each_listeners_own(
    database: Database, listeners: ListenerRepository, add: Callable[..., Track]
) -> None:
    ratings, one, two = RatingRepository(database), add().id, add().id
    anna = listeners.create("Anna").id
    ratings.put({one: Rating(4.5, loved=True, changed_at=5.0), two: Rating(4.5)})
    ratings.put({one: Rating(0.0)}, anna)
    assert ratings.all() == {one: Rating(4.5, loved=True, changed_at=5.0), two: Rating(4.5)}
    assert ratings.all(anna) == {one: Rating(0.0)}
    ratings.put({one: Rating(None, disliked=True), 999: Rating(1.0)})
    assert ratings.all() == {one: Rating(None, disliked=True), two: Rating(4.5)}


# ---- history by listener


def test_plays_tell_where_they_came_from(database: Database, add: Callable[..., Track]) -> None:
    track, history = add(), PlayHistory(database)
    history.start(track.id, 5.0, origin="radio", position_seconds=12.5)
    (event,) = history.recent()
    assert (event.origin, event.position_seconds, event.listener_id) == ("radio", 12.5, 1)


def test_heard_is_what_counts_and_by_whom(
    database: Database, listeners: ListenerRepository, add: Callable[..., Track]
) -> None:
    anna, history, now = listeners.create("Anna").id, PlayHistory(database), 1e9
    old, new, skipped, _never = (add(duration_seconds=100.0).id for _ in range(4))
    month = 30 * 86_400.0

    def play(track: int, at: float, seconds: float, listener: int = DEFAULT_LISTENER) -> None:
        event = history.start(track, at, listener_id=listener)
        history.finish(event, seconds, "skipped")

    play(old, now - 4 * month, 80.0)
    play(old, now - 1 * month, 80.0, anna)
    play(old, now - 1 * month, 5.0)
    play(new, now - 5 * month, 80.0)
    play(new, now - 2 * month, 80.0)
    play(skipped, now - 1 * month, 10.0)
    assert history.heard_since(now - 3 * month) == {new}
    assert history.heard_since(now - 3 * month, anna) == {old}
    assert history.heard_since(now - 6 * month) == {old, new}
    assert history.played()[old] == Plays(old, 2, 1, 1, now - 4 * month)
    assert history.played()[skipped] == Plays(skipped, 1, 0, 1, None)
    assert history.played().keys() == {old, new, skipped}
    assert history.played(anna)[old].last_heard_at == now - 1 * month
    assert history.played(anna).keys() == {old}


# ---- playlists


@pytest.fixture
def playlists(database: Database) -> PlaylistRepository:
    return PlaylistRepository(database)


def places(playlists: PlaylistRepository, playlist: int) -> list[int | None]:
    return [entry.track_id for entry in playlists.entries(playlist)]


def test_playlists_are_listed_by_name(playlists: PlaylistRepository) -> None:
    b = playlists.create("b", kind="smart", query="genre:jazz")
    a = playlists.create("A")
    assert playlists.list() == (a, b)
    playlists.rename(a.id, "Zed")
    playlists.set_query(b.id, "genre:soul")
    assert [(item.name, item.query) for item in playlists.list()] == [
        ("b", "genre:soul"),
        ("Zed", ""),
    ]
    playlists.delete(b.id)
    assert playlists.get(b.id) is None
    with pytest.raises(ValueError, match="needs a name"):
        playlists.create("")


def test_tracks_are_added_moved_and_removed(
    playlists: PlaylistRepository, add: Callable[..., Track]
) -> None:
    one, two, three = (add().id for _ in range(3))
    list_id = playlists.create("Mine").id
    playlists.add(list_id, [one, two, 999, one])
    playlists.add(list_id, [three], position=1)
    assert places(playlists, list_id) == [one, three, two, one]
    entries = playlists.entries(list_id)
    playlists.move(list_id, [entries[3].id, entries[0].id], 1)
    assert places(playlists, list_id) == [three, one, one, two]
    assert [item.id for item in playlists.entries(list_id)][1:3] == [entries[3].id, entries[0].id]
    playlists.remove(list_id, [entries[1].id, entries[3].id, 12345])
    assert places(playlists, list_id) == [one, two]
    playlists.add(list_id, [three], position=0)
    assert places(playlists, list_id) == [three, one, two]
    found = playlists.get(list_id)
    assert found is not None
    assert found.count == 3
    playlists.add(404, [one])
    assert playlists.entries(404) == ()


def test_a_removed_track_keeps_its_place_and_comes_back_by_its_path(
    playlists: PlaylistRepository, tracks: TrackRepository, add: Callable[..., Track]
) -> None:
    list_id = playlists.create("Mine").id
    first = add("/old/a.mp3")
    playlists.add(list_id, [first.id])
    playlists.add_files(list_id, ["/elsewhere.mp3"])
    moved = add("/b.mp3")
    playlists.add(list_id, [moved.id])
    tracks.relocate([(first.id, FoundFile("/new/a.mp3", 1, 1))])
    tracks.remove([first.id])
    assert [(item.track_id, item.path) for item in playlists.entries(list_id)] == [
        (None, "/new/a.mp3"),
        (None, "/elsewhere.mp3"),
        (moved.id, "/b.mp3"),
    ]
    again, found = add("/new/a.mp3"), add("/elsewhere.mp3")
    assert places(playlists, list_id) == [again.id, found.id, moved.id]


def test_paths_of_a_playlist_may_hold_any_bytes(
    playlists: PlaylistRepository, add: Callable[..., Track]
) -> None:
    list_id, odd = playlists.create("Mine").id, os.fsdecode(b"/b\xff\n.mp3")
    playlists.add_files(list_id, [odd])
    (entry,) = playlists.entries(list_id)
    assert (entry.track_id, entry.path) == (None, odd)
    assert places(playlists, list_id) == [None]
    added = add(odd)
    assert places(playlists, list_id) == [added.id]
