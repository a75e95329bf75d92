"""Listeners: their names, their PINs, who listens now, and what is theirs alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import MusicRecError, UnknownListener, WrongPin
from musicrec_desktop.core.listeners import DEFAULT_LISTENER, GUEST
from musicrec_desktop.core.listening_events import (
    ListenersChanged,
    ListenerSwitched,
    PlayEnded,
    PlayStarted,
)
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.play_queue import QueueItem, QueueState
from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.similar import FamilyWeights, SimilarTaste
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.listeners.listeners import ListenerRepository
from musicrec_desktop.library.listeners.sessions import QueueRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.listeners.listeners import (
    KEPT_SECONDS,
    WAITING_SECONDS,
    CurrentListener,
    ListenerService,
)
from musicrec_desktop.services.listeners.pins import hashed, matches
from musicrec_desktop.services.playing.player import PlayerService
from tests.playback.listening import CrankedOutput
from tests.playback.null_output import NullOutput
from tests.playback.synthesis import noise, write
from tests.services.test_playback_session import crank, until


class Profiles:
    """A library's listeners, a clock that stands still, and what was told."""

    def __init__(self, database: Database) -> None:
        self.now = 1000.0
        self.bus, self.current = EventBus(), CurrentListener()
        self.repository = ListenerRepository(database)
        self.service = ListenerService(
            self.repository, self.bus, self.current, clock=lambda: self.now
        )
        self.told: list[object] = []
        self.bus.subscribe(ListenerSwitched, self.told.append)
        self.bus.subscribe(ListenersChanged, self.told.append)

    def names(self) -> list[str]:
        return [listener.name for listener in self.service.all()[1:]]


@pytest.fixture
def profiles(tmp_path: Path):
    database = Database.open(tmp_path / "library.sqlite")
    yield Profiles(database)
    database.close()


@settings(max_examples=4)
@given(st.text(min_size=1, max_size=12))
def test_a_pin_matches_what_was_kept_of_it_and_nothing_else(pin: str) -> None:
    kept = hashed(pin)
    assert matches(pin, kept)
    assert not matches(pin + "0", kept)
    assert kept != hashed(pin)
    assert pin not in kept.split("$")


@pytest.mark.parametrize("kept", ["", "1234", "scrypt$1$2$3$4$5", "md5$1$1$1$AA==$AA==", "$" * 5])
def test_a_damaged_pin_is_nobodys(kept: str) -> None:
    assert not matches("1234", kept)


def test_names_are_checked_and_colours_differ(profiles: Profiles) -> None:
    service = profiles.service
    anna, ben = service.add("Anna"), service.add(" Ben ", pin="4711")
    assert profiles.names() == ["Anna", "Ben"]
    assert anna.colour != ben.colour
    assert (anna.has_pin, ben.has_pin) == (False, True)
    assert service.named("ANNA").id == anna.id
    for name, said in (("", "needs a name"), ("anna", "already"), ("x" * 41, "too long")):
        with pytest.raises(MusicRecError, match=said):
            service.add(name)
    with pytest.raises(MusicRecError, match="too short"):
        service.add("Cleo", pin="123")
    with pytest.raises(MusicRecError, match="There are:"):
        service.named("Cleo")
    service.change(anna.id, name="ANNA", colour="#000000", pin="0000")
    service.change(ben.id, name="Ben", pin="")
    assert [(item.name, item.has_pin) for item in service.all()[1:]] == [
        ("ANNA", True),
        ("Ben", False),
    ]
    assert profiles.told == [ListenersChanged()] * 4


def test_a_listener_with_a_pin_is_chosen_with_it_only(profiles: Profiles) -> None:
    service = profiles.service
    anna = service.add("Anna", pin="4711")
    for _ in range(9):
        with pytest.raises(WrongPin, match="has a PIN"):  # no try
            service.switch(anna.id)
    for _ in range(5):
        with pytest.raises(WrongPin, match="not the PIN"):
            service.switch(anna.id, "0815")
    with pytest.raises(WrongPin, match="30 seconds"):
        service.switch(anna.id, "4711")
    profiles.now += WAITING_SECONDS
    assert service.switch(anna.id, "4711") == anna
    assert (profiles.current.id, service.current()) == (anna.id, anna)
    service.switch(GUEST)
    assert service.current() is None
    assert profiles.told[1:] == [ListenerSwitched(anna.id), ListenerSwitched(GUEST)]


@pytest.mark.parametrize(("pin", "begun"), [("", "Anna"), ("4711", None)])
def test_who_listened_last_listens_again_unless_a_pin_stands_before(
    profiles: Profiles, pin: str, begun: str | None
) -> None:
    anna = profiles.service.add("Anna", pin=pin)
    assert profiles.service.begin_as(anna.id) == (begun is not None)
    current = profiles.service.current()
    assert (current.name if current else None) == begun
    assert profiles.service.begin_as(999)
    assert profiles.current.id == DEFAULT_LISTENER


def test_whoever_is_deleted_while_listening_leaves_a_guest_and_can_come_back(
    profiles: Profiles,
) -> None:
    service = profiles.service
    anna = service.add("Anna")
    service.switch(anna.id)
    deleted = service.delete(anna.id)
    assert (profiles.names(), profiles.current.id) == ([], GUEST)
    with pytest.raises(MusicRecError, match="deleted"):
        service.switch(anna.id)
    assert service.delete(anna.id) is None
    service.bring_back(deleted)
    assert (profiles.names(), profiles.current.id) == (["Anna"], anna.id)
    with pytest.raises(MusicRecError, match="first listener stays"):
        service.delete(DEFAULT_LISTENER)


def test_a_day_after_the_deletion_nothing_is_left(profiles: Profiles) -> None:
    anna = profiles.service.add("Anna")
    profiles.service.delete(anna.id)
    profiles.now += KEPT_SECONDS
    assert profiles.service.purge() == 0
    profiles.now += 1
    assert profiles.service.purge() == 1
    profiles.repository.show(anna.id)
    assert profiles.names() == []


# ---- with a player and the other services


class Played:
    """Three files in a library that is played through a crank."""

    def __init__(self, folder: Path, bus: EventBus, database: Database) -> None:
        paths = [str(write(folder / f"{n}.flac", noise(4.0))) for n in range(3)]
        self.tracks: list[Track] = TrackRepository(database).save(
            [
                ScannedFile(FoundFile(path, 1, 1), Tags(title=path, duration_seconds=4.0))
                for path in paths
            ]
        )
        self.history, self.output = PlayHistory(database), CrankedOutput()
        self.player = PlayerService(
            self.output,
            self.history,
            saved=QueueRepository(database),
            bus=bus,
            saved_of=lambda number: QueueRepository(database, number) if number else None,
        )


@pytest.fixture
def played(tmp_path: Path, profiles: Profiles):
    result = Played(tmp_path, profiles.bus, profiles.repository._database)
    yield result
    result.player.close()


def test_each_listener_has_a_queue_and_a_history_and_a_guest_neither(
    profiles: Profiles, played: Played
) -> None:
    player, service = played.player, profiles.service
    events: list[object] = []
    profiles.bus.subscribe(PlayStarted, events.append)
    profiles.bus.subscribe(PlayEnded, events.append)
    anna = service.add("Anna").id
    player.play_tracks(played.tracks, 1, origin="songs")
    crank(player, played.output, 1.5)
    until(lambda: len(events) == 1)
    service.switch(anna)
    assert player.queue_view().entries == ()
    player.play_tracks(played.tracks[:1])
    crank(player, played.output, 0.5)
    until(lambda: len(events) == 3)
    service.switch(GUEST)
    until(lambda: player.snapshot().state == "playing")
    assert len(player.queue_view().entries) == 1
    player.play_tracks(played.tracks, 2)
    until(lambda: player.snapshot().queue_index == 2)
    crank(player, played.output, 0.5)
    service.switch(DEFAULT_LISTENER)
    until(lambda: player.snapshot().state == "paused")
    state = player.state()
    assert (len(state.items), state.current) == (3, 1)
    assert state.position_seconds == pytest.approx(1.5, abs=0.3)
    player.close()
    assert [play.track_id for play in played.history.recent(listener_id=1)] == [played.tracks[1].id]
    assert [play.track_id for play in played.history.recent(listener_id=anna)] == [
        played.tracks[0].id
    ]
    assert [type(event) for event in events] == [PlayStarted, PlayEnded] * 2
    assert (events[1].listener_id, events[1].counted, events[1].origin) == (1, False, "songs")
    assert [event.outcome for event in events[1::2]] == ["stopped"] * 2  # nobody skipped these
    assert events[1].played_seconds == pytest.approx(1.5, abs=0.3)


def test_what_goes_on_for_a_guest_is_the_former_listeners_up_to_the_switch(
    profiles: Profiles, played: Played
) -> None:
    player = played.player
    events: list[object] = []
    profiles.bus.subscribe(PlayStarted, events.append)
    profiles.bus.subscribe(PlayEnded, events.append)
    player.play_tracks(played.tracks)
    crank(player, played.output, 2.5)
    profiles.service.switch(GUEST)
    crank(player, played.output, 1.0)
    assert player.snapshot().position_seconds == pytest.approx(3.5, abs=0.3)
    player.next()
    until(lambda: player.snapshot().queue_index == 1)
    player.close()
    (play,) = played.history.recent()
    assert (play.outcome, play.counted) == ("stopped", True)
    assert play.played_seconds == pytest.approx(2.5, abs=0.3)
    assert [type(event) for event in events] == [PlayStarted, PlayEnded]
    assert [event.listener_id for event in events] == [DEFAULT_LISTENER] * 2


def test_a_listener_deleted_while_playing_leaves_the_music_on_and_nothing_after_it(
    profiles: Profiles, played: Played
) -> None:
    player, anna = played.player, profiles.service.add("Anna").id
    profiles.service.switch(anna)
    player.play_tracks(played.tracks)
    crank(player, played.output, 1.0)
    deleted = profiles.service.delete(anna)
    crank(player, played.output, 1.5)
    player.next()
    until(lambda: player.snapshot().queue_index == 1)
    crank(player, played.output, 1.0)
    assert player.snapshot().position_seconds > 0.5
    profiles.service.bring_back(deleted)
    until(lambda: player.snapshot().state == "paused")
    player.close()
    (play,) = played.history.recent(listener_id=anna)
    assert (play.track_id, play.outcome) == (played.tracks[0].id, "stopped")
    assert play.played_seconds == pytest.approx(1.0, abs=0.3)
    assert played.history.recent() == []


def test_what_a_kill_left_open_is_told_with_how_far_it_got(
    profiles: Profiles, played: Played
) -> None:
    database, track = profiles.repository._database, played.tracks[0]
    item = QueueItem(track.id, track.path)
    QueueRepository(database).save_queue(QueueState((item,), current=0, position_seconds=3.0))
    played.history.start(track.id, 1000.0, origin="album")
    events: list[PlayEnded] = []
    profiles.bus.subscribe(PlayEnded, events.append)
    assert played.player.restore()
    assert events == [PlayEnded(DEFAULT_LISTENER, track.id, 1000.0, 3.0, "stopped", True, "album")]


def test_playlists_weights_and_the_search_follow_the_listener(tmp_path: Path) -> None:
    services = Services(DataFolder(tmp_path / "data"), Settings())
    tracks = TrackRepository(services._database)
    (track,) = tracks.save([ScannedFile(FoundFile("/a.mp3", 1, 1), Tags("A"))])
    anna = services.listeners.add("Anna").id
    services.playlists.create("Mine", [track.id])
    services.ratings.rate([track.id], 5.0)
    wanted = SimilarTaste(FamilyWeights(2.0, 1.0, 1.0, 1.0))
    services.similar_taste.save(wanted)
    services.listeners.switch(anna)
    assert services.playlists.all() == []
    assert services.ratings.all() == {}
    assert services.songs.find("rating:5") == []
    assert services.similar_taste.load() == SimilarTaste()
    services.listeners.switch(GUEST)
    services.similar_taste.save(wanted)
    assert services.similar_taste.load() == wanted
    with pytest.raises(MusicRecError, match="guest"):
        services.playlists.create("Nobody's")
    services.listeners.switch(DEFAULT_LISTENER)
    assert [playlist.name for playlist in services.playlists.all()] == ["Mine"]
    assert services.songs.find("rating:5") == [track.id]
    services.listeners.switch(anna)
    assert services.similar_taste.load() == SimilarTaste()
    player = services.player(NullOutput())
    player.close()
    services.close()


def test_a_queue_of_a_listener_who_is_no_more_is_a_sentence(profiles: Profiles) -> None:
    queue = QueueRepository(profiles.repository._database, 77)
    with pytest.raises(UnknownListener, match="was deleted"):
        queue.save_queue(QueueState((QueueItem(None, "/a.mp3"),), current=0))
    with pytest.raises(UnknownListener, match="was deleted"):
        queue.save_position(1.0)
