"""What is told outside: only on request, in the protocols' words, and nothing is lost offline."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from musicrec_desktop.core.listeners import GUEST, Rating
from musicrec_desktop.core.listening_events import (
    PlayEnded,
    PlayStarted,
    RatingsChanged,
    TellingStopped,
)
from musicrec_desktop.core.scrobbling import (
    Accounts,
    EventFile,
    LastFmAccount,
    ListenBrainzAccount,
)
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.listeners import (
    ListenerRepository,
    ListenerSettings,
    settings_of_everybody,
)
from musicrec_desktop.library.outbox import Outbox
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.scrobbling.accounts import KEPT_UNDER, KeptAccounts
from musicrec_desktop.services.scrobbling.http import AccountRefused, TryLater, why_unreachable
from musicrec_desktop.services.scrobbling.lastfm import LastFm
from musicrec_desktop.services.scrobbling.listenbrainz import ListenBrainz
from musicrec_desktop.services.scrobbling.secret_store import SecretStore
from musicrec_desktop.services.scrobbling.service import ScrobblingService
from musicrec_desktop.services.scrobbling.sinks import FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS
from tests.services.scrobble_server import KEY, SECRET, SESSION, TOKEN, ScrobbleServer
from tests.services.test_playback_session import until

DAY = 86_400.0


@pytest.fixture(scope="module")
def server():
    server = ScrobbleServer()
    yield server
    server.close()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory):
    database = Database.open(tmp_path_factory.mktemp("scrobbling") / "library.sqlite")
    tagged = [
        Tags("Blue", "Anna", "Colours", duration_seconds=200.0, track_number=3),
        Tags("Short", "Anna", duration_seconds=20.0),
        Tags(duration_seconds=200.0),
        *(Tags(f"Song {n}", "Ben & Söhne", duration_seconds=100.0) for n in range(120)),
    ]
    TrackRepository(database).save(
        [ScannedFile(FoundFile(f"/{n}.mp3", 1, 1), tags) for n, tags in enumerate(tagged)]
    )
    yield database
    database.close()


class Keys:
    """A keyring that can be locked."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        del self.kept[username]

    def _ask(self) -> None:
        if self.locked:
            raise RuntimeError("locked")


class Told:
    """A new listener of the library, whose plays are told as the clock is moved."""

    def __init__(self, database: Database, server: ScrobbleServer, folder: Path) -> None:
        server.forget()
        self.keyring = Keys()
        self.secrets = SecretStore(folder / "secrets.json", lambda: self.keyring)
        self.recordings: dict[int, str] = {}
        self.now = 1_700_000_000.0
        self.listener = ListenerRepository(database).create("Somebody").id
        self.bus = EventBus()
        self.outbox = Outbox(database)
        self.service = self.again(database)
        self.listenbrainz = ListenBrainzAccount(True, TOKEN, "anna", server.url)
        self.lastfm = LastFmAccount(True, KEY, SECRET, SESSION, "anna", server.url + "/2.0/")

    def again(self, database: Database) -> ScrobblingService:
        """Return the service as a program that starts now has it."""
        settings = partial(ListenerSettings, database)
        return ScrobblingService(
            KeptAccounts(settings, self.secrets),
            lambda: [self.listener],
            self.outbox,
            TrackRepository(database),
            self.bus,
            stored=lambda: settings_of_everybody(database, KEPT_UNDER),
            recordings=lambda ids: {n: self.recordings[n] for n in ids if n in self.recordings},
            clock=lambda: self.now,
        )

    def tell(self, **accounts: Any) -> None:
        self.service.set_accounts(self.listener, Accounts(**accounts))

    def play(self, track: int, *, counted: bool = True, listener: int | None = None) -> None:
        listener = self.listener if listener is None else listener
        self.bus.publish(PlayStarted(listener, track, self.now, "album"))
        outcome = "finished" if counted else "skipped"
        self.bus.publish(PlayEnded(listener, track, self.now, 100.0, outcome, counted))
        self.now += 100

    def problem(self, sink: str) -> str:
        return self.service.status(self.listener)[sink].problem

    def waiting(self, sink: str) -> int:
        return self.outbox.count(self.listener, sink)


@pytest.fixture
def told(database: Database, server: ScrobbleServer, tmp_path: Path):
    told = Told(database, server, tmp_path)
    yield told
    told.service.close()


def test_nothing_is_told_unless_somebody_says_so(told: Told, server: ScrobbleServer) -> None:
    told.play(1)
    assert told.service.send() is None
    assert told.service.status(told.listener) == {}
    assert server.requests == []


def test_listenbrainz_is_told_what_was_heard(told: Told, server: ScrobbleServer) -> None:
    told.tell(listenbrainz=told.listenbrainz)
    began = told.now
    told.play(1)
    told.play(4, counted=False)
    told.play(3)
    told.play(1, listener=GUEST)
    told.service.send()
    (listen,) = server.listens
    assert listen["listened_at"] == int(began)
    metadata = listen["track_metadata"]
    assert (metadata["artist_name"], metadata["track_name"]) == ("Anna", "Blue")
    assert metadata["release_name"] == "Colours"
    more = metadata["additional_info"]
    assert (more["duration_ms"], more["tracknumber"]) == (200_000, "3")
    assert more["media_player"] == "MusicRecDesktop"
    assert [each["track_metadata"]["track_name"] for each in server.playing] == ["Song 0"]
    assert told.waiting("listenbrainz") == 0


def test_lastfm_is_told_in_batches_signed_and_in_order(told: Told, server: ScrobbleServer) -> None:
    told.tell(lastfm=told.lastfm)
    for track in (2, *range(4, 124)):
        told.play(track)
    rating = {4: Rating(loved=True)}, {4: Rating()}
    told.bus.publish(RatingsChanged(told.listener, rating[1], rating[0], told.now))
    told.service.send()
    assert server.requests.count("track.scrobble") == 3
    assert [each["track"] for each in server.scrobbles] == [f"Song {n}" for n in range(120)]
    times = [int(each["timestamp"]) for each in server.scrobbles]
    assert times == sorted(times)
    assert server.loved == {("Ben & Söhne", "Song 0"): True}
    told.bus.publish(RatingsChanged(told.listener, *rating, told.now))
    told.service.send()
    assert server.loved == {("Ben & Söhne", "Song 0"): False}


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (socket.gaierror(-2, "Name or service not known"), "no network"),
        (TimeoutError("timed out"), "too long"),
        (OSError(113, "No route to host"), "No route to host"),
        (ValueError("odd"), "odd"),
    ],
)
def test_why_a_server_is_silent_is_said_without_numbers(error: Exception, said: str) -> None:
    found = why_unreachable(error)
    assert said in found
    assert "Errno" not in found


def test_what_cannot_be_told_now_waits_longer_each_time_and_survives_a_restart(
    told: Told, server: ScrobbleServer, database: Database
) -> None:
    told.tell(listenbrainz=replace(told.listenbrainz, server="http://127.0.0.1:9"))
    told.play(1)
    waits = []
    for _ in range(10):
        due = told.service.send()
        assert due is not None
        waits.append(due - told.now)
        assert told.service.send() == due  # not before its time
        told.now = due
    assert FIRST_WAIT_SECONDS * 0.8 <= waits[0] <= FIRST_WAIT_SECONDS * 1.2
    assert LONGEST_WAIT_SECONDS * 0.8 <= waits[-1] <= LONGEST_WAIT_SECONDS * 1.2
    assert all(after > 1.3 * before for before, after in pairwise(waits[:6]))
    assert "could not be reached: nothing answers" in told.problem("listenbrainz")
    told.service.close()

    told.service = told.again(database)
    told.tell(listenbrainz=told.listenbrainz)
    told.play(4)
    assert told.service.send() is None
    names = [listen["track_metadata"]["track_name"] for listen in server.listens]
    assert names == ["Blue", "Song 0"]
    assert (told.waiting("listenbrainz"), told.problem("listenbrainz")) == (0, "")


def test_what_waited_is_sent_when_the_clock_was_set_back_and_all_of_it(
    told: Told, server: ScrobbleServer
) -> None:
    told.tell(listenbrainz=told.listenbrainz, lastfm=told.lastfm)
    server.trouble.extend([(503, {}, {})] * 2)
    for number in range(200):
        told.bus.publish(
            PlayEnded(told.listener, 4 + number % 120, told.now + number, 100.0, "finished", True)
        )
    assert told.service.send() is not None
    assert (told.waiting("listenbrainz"), told.waiting("lastfm")) == (200, 200)
    told.now -= 365 * DAY
    assert told.service.send() is None
    assert (told.waiting("listenbrainz"), told.waiting("lastfm")) == (0, 0)
    times = [listen["listened_at"] for listen in server.listens]
    assert times == [int(told.now + 365 * DAY) + number for number in range(200)]
    assert len(server.scrobbles) == 200


@pytest.mark.parametrize(
    ("sink", "answer", "seconds"),
    [
        ("listenbrainz", (429, {"error": "slow"}, {"X-RateLimit-Reset-In": "7"}), 7.0),
        ("listenbrainz", (503, {}, {}), FIRST_WAIT_SECONDS),
        ("lastfm", (200, {"error": 29, "message": "Rate limit"}, {}), FIRST_WAIT_SECONDS),
        ("lastfm", (500, {"error": 16, "message": "Temporary"}, {}), FIRST_WAIT_SECONDS),
    ],
)
def test_a_service_that_asks_for_patience_gets_it(
    told: Told, server: ScrobbleServer, sink: str, answer: tuple, seconds: float
) -> None:
    told.tell(**{sink: getattr(told, sink)})
    told.bus.publish(PlayEnded(told.listener, 1, told.now, 100.0, "finished", True))
    server.trouble.append(answer)
    due = told.service.send()
    assert due - told.now == pytest.approx(seconds, rel=0.2)
    told.now = due
    assert told.service.send() is None
    assert len(server.listens) + len(server.scrobbles) == 1


def test_an_account_that_is_refused_is_not_tried_again_before_it_changes(
    told: Told, server: ScrobbleServer
) -> None:
    stopped: list[TellingStopped] = []
    told.bus.subscribe(TellingStopped, stopped.append)
    told.tell(lastfm=replace(told.lastfm, session="expired"))
    told.bus.publish(PlayEnded(told.listener, 1, told.now, 100.0, "finished", True))
    told.service.send()
    asked = len(server.requests)
    told.now += DAY
    assert told.service.send() is None
    status = told.service.status(told.listener)["lastfm"]
    assert (len(server.requests), status.stopped, status.waiting) == (asked, True, 1)
    assert "Connect it again" in status.problem
    assert [(each.listener_id, each.sink) for each in stopped] == [(told.listener, "lastfm")]
    assert stopped[0].problem == status.problem
    told.tell(lastfm=told.lastfm)
    told.service.send()
    assert len(server.scrobbles) == 1


def test_one_message_that_is_refused_does_not_hold_up_the_others(
    told: Told, server: ScrobbleServer
) -> None:
    told.tell(listenbrainz=told.listenbrainz)
    server.unwanted.add("Song 1")
    for track in (4, 5, 6):
        told.bus.publish(PlayEnded(told.listener, track, told.now, 100.0, "finished", True))
    told.service.send()
    names = [listen["track_metadata"]["track_name"] for listen in server.listens]
    assert names == ["Song 0", "Song 2"]
    assert told.waiting("listenbrainz") == 0


def test_whoever_is_told_no_more_is_not_told_what_waited(
    told: Told, server: ScrobbleServer
) -> None:
    told.tell(listenbrainz=told.listenbrainz)
    told.play(1)
    told.tell()
    told.tell(listenbrainz=told.listenbrainz)
    told.service.send()
    assert server.listens == []


def test_a_file_gets_every_event_as_a_line_and_waits_for_its_folder(
    told: Told, tmp_path: Path
) -> None:
    path = tmp_path / "gone" / "events.jsonl"
    told.tell(file=EventFile(True, str(path)))
    told.play(1)
    told.play(3, counted=False)
    stars = {1: Rating(stars=4.5)}
    told.bus.publish(RatingsChanged(told.listener, {1: Rating()}, stars, told.now))
    due = told.service.send()
    assert "could not be written" in told.problem("file")
    path.parent.mkdir()
    told.now = due
    told.service.send()
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [line["event"] for line in lines] == ["start", "end", "start", "end", "rating"]
    assert (lines[1]["counted"], lines[3]["outcome"], lines[4]["stars"]) == (True, "skipped", 4.5)
    assert (lines[0]["path"], lines[0]["origin"]) == ("/0.mp3", "album")


def test_accounts_are_checked_with_the_service(told: Told, server: ScrobbleServer) -> None:
    assert ListenBrainz(told.listenbrainz).check() == "anna"
    with pytest.raises(AccountRefused, match="does not know this token"):
        ListenBrainz(replace(told.listenbrainz, token="wrong")).check()
    with pytest.raises(AccountRefused, match="not an address"):
        ListenBrainz(replace(told.listenbrainz, server="file:///etc/passwd")).check()
    with pytest.raises(TryLater):
        ListenBrainz(replace(told.listenbrainz, server="http://127.0.0.1:9")).check()
    lastfm = LastFm(replace(told.lastfm, session=""))
    token, address = lastfm.begin()
    assert address == f"https://www.last.fm/api/auth/?api_key={KEY}&token={token}"
    with pytest.raises(AccountRefused, match="Say so on the page"):
        lastfm.finish(token)
    server.granted = True
    assert lastfm.finish(token) == (SESSION, "anna")
    with pytest.raises(AccountRefused, match="signature"):
        LastFm(replace(told.lastfm, secret="wrong")).begin()


def test_accounts_that_make_no_sense_are_none() -> None:
    for stored in (None, 5, {"lastfm": 7, "file": {"on": "yes", "path": 3}}):
        assert Accounts.from_json(stored) == Accounts()
    accounts = Accounts(
        ListenBrainzAccount(True, "t"), LastFmAccount(key="k"), EventFile(True, "p")
    )
    stored = json.dumps(accounts.as_json())
    assert Accounts.from_json(json.loads(stored)).with_secrets(accounts.secrets()) == accounts


def test_the_thread_sends_by_itself_and_ends(told: Told, server: ScrobbleServer) -> None:
    told.tell(listenbrainz=told.listenbrainz)
    told.service.start()
    told.play(1)
    until(lambda: len(server.listens) == 1)
    told.service.close()
    told.play(1)
    assert told.waiting("listenbrainz") == 0
