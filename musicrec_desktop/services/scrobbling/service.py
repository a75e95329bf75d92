"""Telling services outside what was played: queued on disk, sent when they can be reached."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any, Protocol

from musicrec_desktop.core.listeners import GUEST
from musicrec_desktop.core.listening_events import PlayEnded, PlayStarted, RatingsChanged
from musicrec_desktop.core.scrobbling import Accounts, SinkStatus
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.outbox import Outbox, OutboxItem
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.listeners.kept_taste import Store
from musicrec_desktop.services.scrobbling.file import EventFileSink
from musicrec_desktop.services.scrobbling.http import AccountRefused, MessageRefused, TryLater
from musicrec_desktop.services.scrobbling.lastfm import LastFm
from musicrec_desktop.services.scrobbling.listenbrainz import ListenBrainz

logger = logging.getLogger(__name__)

KEPT_UNDER = "accounts"
FIRST_WAIT_SECONDS = 30.0
LONGEST_WAIT_SECONDS = 3600.0
PATIENCE_SECONDS = 3.0  # for a request under way, when the program ends
JITTER = 0.2  # of the wait, so that not everybody comes back at once

Message = dict[str, Any]


class Sink(Protocol):
    """Somebody outside who is told."""

    name: str
    at_once: int

    def takes(self, message: Message) -> bool:
        """Return whether a message is for this one."""

    def deliver(self, messages: Sequence[Message]) -> None:
        """Tell these, all or none; raises TryLater, AccountRefused or MessageRefused."""

    def now_playing(self, message: Message) -> None:
        """Tell what begins to play."""


def sinks_of(accounts: Accounts) -> list[Sink]:
    """Return whoever is to be told."""
    sinks: list[Sink] = []
    if accounts.listenbrainz.on and accounts.listenbrainz.token:
        sinks.append(ListenBrainz(accounts.listenbrainz))
    if accounts.lastfm.on and accounts.lastfm.session:
        sinks.append(LastFm(accounts.lastfm))
    if accounts.file.on and accounts.file.path:
        sinks.append(EventFileSink(accounts.file))
    return sinks


class _Line:
    """How telling one sink of one listener goes."""

    def __init__(self, sink: Sink) -> None:
        self.sink = sink
        self.due = 0.0
        self.wait = FIRST_WAIT_SECONDS
        self.problem = ""
        self.stopped = False


class ScrobblingService:
    """Writes events to the outbox as they come, and empties it in a thread of its own.

    Parameters
    ----------
    settings_of : callable
        Returns where a listener's settings are kept, by id.
    listeners : callable
        Returns the ids of all listeners.
    outbox : Outbox
    tracks : TrackRepository
    bus : EventBus
    clock : callable
        Returns Unix time.
    """

    def __init__(
        self,
        settings_of: Callable[[int], Store],
        listeners: Callable[[], Sequence[int]],
        outbox: Outbox,
        tracks: TrackRepository,
        bus: EventBus,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._settings_of = settings_of
        self._outbox = outbox
        self._tracks = tracks
        self._clock = clock
        self._listeners = listeners
        self._lock = threading.RLock()
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._lines: dict[int, list[_Line]] = {}
        self._playing: tuple[int, Message] | None = None
        self._thread: threading.Thread | None = None
        self._unsubscribe = [
            bus.subscribe(PlayStarted, self._started),
            bus.subscribe(PlayEnded, self._ended),
            bus.subscribe(RatingsChanged, self._rated),
        ]

    # ---- accounts

    def accounts(self, listener_id: int) -> Accounts:
        """Return whom a listener wants to be told."""
        return Accounts.from_json(self._settings_of(listener_id).get(KEPT_UNDER))

    def set_accounts(self, listener_id: int, accounts: Accounts) -> None:
        """Tell these from now on; what waits for whoever is told no more is forgotten."""
        if listener_id == GUEST:
            return
        self._settings_of(listener_id).put(KEPT_UNDER, accounts.as_json())
        sinks = sinks_of(accounts)
        for name in {"listenbrainz", "lastfm", "file"} - {sink.name for sink in sinks}:
            self._outbox.clear(listener_id, name)
        with self._lock:
            self._lines[listener_id] = [_Line(sink) for sink in sinks]
        self._wake.set()

    def status(self, listener_id: int) -> dict[str, SinkStatus]:
        """Return how telling goes, by the sink's name."""
        return {
            line.sink.name: SinkStatus(
                self._outbox.count(listener_id, line.sink.name), line.problem, line.stopped
            )
            for line in self._lines_of(listener_id)
        }

    # ---- events

    def _started(self, event: PlayStarted) -> None:
        lines = self._lines_of(event.listener_id)
        if not lines:
            return
        track = self._track(event.track_id)
        if track is None:
            return
        self._put(event.listener_id, lines, _event("start", event, track))
        message = _listen(track, event.at)
        if message is not None:
            with self._lock:
                self._playing = event.listener_id, message
        self._wake.set()

    def _ended(self, event: PlayEnded) -> None:
        lines = self._lines_of(event.listener_id)
        track = self._track(event.track_id) if lines else None
        if track is None:
            return
        self._put(event.listener_id, lines, _event("end", event, track))
        message = _listen(track, event.started_at)
        if event.counted and message is not None:
            self._put(event.listener_id, lines, message)
        self._wake.set()

    def _rated(self, event: RatingsChanged) -> None:
        lines = self._lines_of(event.listener_id)
        if not lines:
            return
        for track in self._tracks.get(list(event.after)):
            before, after = event.before[track.id], event.after[track.id]
            rating = {"stars": after.stars, "loved": after.loved, "disliked": after.disliked}
            self._put(
                event.listener_id,
                lines,
                {"kind": "event", "event": "rating", "at": event.at, **_named(track), **rating},
            )
            if before.loved != after.loved and track.artist and track.tags.title:
                self._put(
                    event.listener_id,
                    lines,
                    {
                        "kind": "love",
                        "artist": track.artist,
                        "title": track.tags.title,
                        "loved": after.loved,
                    },
                )
        self._wake.set()

    def _put(self, listener_id: int, lines: Sequence[_Line], message: Message) -> None:
        """Keep a message for everybody it is for; the file gets the events as they are."""
        for line in lines:
            plain = message["kind"] == "event"
            if plain == (line.sink.name == "file") and line.sink.takes(message):
                kept = {key: value for key, value in message.items() if key != "kind"}
                self._outbox.put(
                    listener_id, line.sink.name, kept if plain else message, self._clock()
                )

    def _lines_of(self, listener_id: int) -> list[_Line]:
        if listener_id == GUEST:
            return []
        with self._lock:
            if listener_id not in self._lines:
                sinks = sinks_of(self.accounts(listener_id))
                self._lines[listener_id] = [_Line(sink) for sink in sinks]
            return self._lines[listener_id]

    def _track(self, track_id: int) -> Track | None:
        return next(iter(self._tracks.get([track_id])), None)

    # ---- sending

    def start(self) -> None:
        """Send what waits from now on, in a thread of its own."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="scrobbling", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """End; what waits is sent next time. A request under way is given a few seconds."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._closing.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(PATIENCE_SECONDS)

    def _run(self) -> None:
        while not self._closing.is_set():
            self._wake.clear()
            try:
                due = self.send()
            except Exception:  # such as a locked library; the messages are kept
                logger.exception("what was played could not be told")
                due = self._clock() + FIRST_WAIT_SECONDS
            self._wake.wait(None if due is None else max(0.0, due - self._clock()))

    def send(self) -> float | None:
        """Send what is due now; return when to try again, in Unix time, None for not before news.

        For one thread at a time.
        """
        self._tell_playing()
        due: list[float] = []
        for listener_id in self._listeners():
            for line in self._lines_of(listener_id):
                while not self._closing.is_set() and self._send_some(listener_id, line):
                    pass
                if line.due > self._clock() and not line.stopped:
                    due.append(line.due)
        return min(due, default=None)

    def _send_some(self, listener_id: int, line: _Line) -> bool:
        """Send one batch; return whether to go on at once."""
        if line.stopped or line.due > self._clock():
            return False
        items = self._outbox.waiting(listener_id, line.sink.name, line.sink.at_once)
        if not items:
            return False
        try:
            self._deliver(line.sink, items)
        except TryLater as error:
            wait = error.seconds or line.wait * random.uniform(1 - JITTER, 1 + JITTER)
            line.due, line.wait = self._clock() + wait, min(2 * line.wait, LONGEST_WAIT_SECONDS)
            line.problem = str(error)
            return False
        except AccountRefused as error:
            line.problem, line.stopped = str(error), True
            logger.warning("%s", error)
            return False
        self._outbox.remove([item.id for item in items])
        line.problem, line.due, line.wait = "", 0.0, FIRST_WAIT_SECONDS
        return True

    def _deliver(self, sink: Sink, items: Sequence[OutboxItem]) -> None:
        """Tell a batch; where it is refused, one by one, and what is refused then is left out."""
        try:
            sink.deliver([item.payload for item in items])
        except MessageRefused as error:
            if len(items) == 1:
                logger.warning("left out: %s", error)
                return
            for item in items:
                self._deliver(sink, [item])
                self._outbox.remove([item.id])

    def _tell_playing(self) -> None:
        """Tell what begins to play to whoever can be reached; nothing is lost where not."""
        with self._lock:
            playing, self._playing = self._playing, None
        if playing is None:
            return
        listener_id, message = playing
        for line in self._lines_of(listener_id):
            if line.stopped or line.due > self._clock() or not line.sink.takes(message):
                continue
            try:
                line.sink.now_playing(message)
            except (TryLater, AccountRefused, MessageRefused) as error:
                logger.info("what plays now was not told: %s", error)


def _listen(track: Track, at: float) -> Message | None:
    """Return what a service is told of a play; None where the tags do not say what it is."""
    if not track.artist or not track.tags.title:
        return None
    return {
        "kind": "listen",
        "artist": track.artist,
        "title": track.tags.title,
        "album": track.tags.album,
        "album_artist": track.tags.album_artist,
        "track_number": track.tags.track_number,
        "seconds": track.tags.duration_seconds,
        "started_at": at,
    }


def _event(name: str, event: PlayStarted | PlayEnded, track: Track) -> Message:
    return {"kind": "event", "event": name, **asdict(event), **_named(track)}


def _named(track: Track) -> Message:
    return {
        "track_id": track.id,
        "path": track.path.encode("utf-8", "replace").decode(),
        "artist": track.artist,
        "title": track.title,
        "album": track.tags.album,
    }
