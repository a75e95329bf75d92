"""Telling services outside what was played: queued on disk, sent when they can be reached."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence

from musicrec_desktop.core.listeners import GUEST
from musicrec_desktop.core.listening_events import (
    PlayEnded,
    PlayStarted,
    RatingsChanged,
    TellingStopped,
)
from musicrec_desktop.core.scrobbling import SINK_NAMES, Accounts, SinkStatus
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.outbox import Outbox, OutboxItem
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.scrobbling.accounts import KeptAccounts
from musicrec_desktop.services.scrobbling.http import AccountRefused, MessageRefused, TryLater
from musicrec_desktop.services.scrobbling.messages import (
    Message,
    feedback,
    listen,
    play_event,
    rating_event,
    superseded,
)
from musicrec_desktop.services.scrobbling.sinks import (
    FIRST_WAIT_SECONDS,
    Line,
    Sink,
    sinks_of,
)

logger = logging.getLogger(__name__)

PATIENCE_SECONDS = 3.0  # for a request under way, when the program ends


def no_recordings(_track_ids: Iterable[int]) -> Mapping[int, str]:
    """Return that of no track MusicBrainz' recording is known."""
    return {}


class ScrobblingService:
    """Writes events to the outbox as they come, and empties it in a thread of its own.

    Parameters
    ----------
    accounts : KeptAccounts
    listeners : callable
        Returns the ids of all listeners.
    outbox : Outbox
    tracks : TrackRepository
    bus : EventBus
    stored : callable
        Returns what is stored of the accounts of everybody, the deleted included.
    recordings : callable
        Returns MusicBrainz' recording of those tracks whose tags name it.
    clock : callable
        Returns Unix time.
    """

    def __init__(
        self,
        accounts: KeptAccounts,
        listeners: Callable[[], Sequence[int]],
        outbox: Outbox,
        tracks: TrackRepository,
        bus: EventBus,
        *,
        stored: Callable[[], Iterable[object]],
        recordings: Callable[[Iterable[int]], Mapping[int, str]] = no_recordings,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._publish = bus.publish
        self._accounts = accounts
        self._outbox = outbox
        self._tracks = tracks
        self._recordings = recordings
        self._clock = clock
        self._listeners = listeners
        self._stored = stored
        self._lock = threading.RLock()
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._lines: dict[int, list[Line]] = {}
        self._playing: tuple[int, Message] | None = None
        self._thread: threading.Thread | None = None
        self._unsubscribe = [
            bus.subscribe(PlayStarted, self._started),
            bus.subscribe(PlayEnded, self._ended),
            bus.subscribe(RatingsChanged, self._rated),
        ]

    # ---- accounts

    def accounts(self, listener_id: int) -> Accounts:
        """Return whom a listener wants to be told, with the secrets; a keyring may let wait."""
        return Accounts() if listener_id == GUEST else self._accounts.shown(listener_id)

    def secrets_place(self, listener_id: int) -> str:
        """Return, as a sentence, where a listener's tokens are kept; empty where there are none."""
        return "" if listener_id == GUEST else self._accounts.place(listener_id)

    def set_accounts(self, listener_id: int, accounts: Accounts) -> None:
        """Tell these from now on; what waits for whoever is told no more is forgotten.

        Raises
        ------
        DatabaseError, StorageError, TryLater
            If they cannot be kept.
        """
        if listener_id == GUEST:
            return
        self._accounts.keep(listener_id, accounts)
        lines = self._made(listener_id)
        for name in set(SINK_NAMES) - {line.sink.name for line in lines}:
            self._outbox.clear(listener_id, name)
        with self._lock:
            before, self._lines[listener_id] = self._lines.get(listener_id, []), lines
        for line in before:
            line.sink.close()
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
        track = self._track(event.track_id) if lines else None
        if track is None:
            return
        self._put(event.listener_id, lines, [play_event("start", event, track)])
        message = listen(track, event.at, self._recording(track))
        if message is not None:
            with self._lock:
                self._playing = event.listener_id, message
        self._wake.set()

    def _ended(self, event: PlayEnded) -> None:
        lines = self._lines_of(event.listener_id)
        track = self._track(event.track_id) if lines else None
        if track is None:
            return
        messages = [play_event("end", event, track)]
        message = listen(track, event.started_at, self._recording(track))
        if event.counted and message is not None:
            messages.append(message)
        self._put(event.listener_id, lines, messages)
        self._wake.set()

    def _rated(self, event: RatingsChanged) -> None:
        lines = self._lines_of(event.listener_id)
        if not lines:
            return
        known = self._recordings(event.track_ids)
        messages = []
        for track in self._tracks.get(list(event.after)):
            messages.append(rating_event(event, track))
            message = feedback(event, track, known.get(track.id, ""))
            if message is not None:
                messages.append(message)
        self._put(event.listener_id, lines, messages)
        self._wake.set()

    def _put(self, listener_id: int, lines: Sequence[Line], messages: Sequence[Message]) -> None:
        """Keep messages for everybody they are for; some get the events as they are."""
        rows = []
        for message in messages:
            plain = message["kind"] == "event"
            kept = {key: value for key, value in message.items() if key != "kind"}
            rows += [
                (line.sink.name, kept if plain else message)
                for line in lines
                if plain == line.sink.plain and line.sink.takes(message)
            ]
        self._outbox.put_all(listener_id, rows, self._clock())

    def _made(self, listener_id: int) -> list[Line]:
        """Return whoever is to be told, without the secrets: a keyring might let wait."""
        accounts, kept = self._accounts.public(listener_id)
        return [
            Line(sink, sealed=any(name.startswith(f"{sink.name}.") for name in kept.names))
            for sink in sinks_of(accounts, listener_id, kept.names)
        ]

    def _lines_of(self, listener_id: int) -> list[Line]:
        if listener_id == GUEST:
            return []
        with self._lock:
            if listener_id not in self._lines:
                self._lines[listener_id] = self._made(listener_id)
            return self._lines[listener_id]

    def _track(self, track_id: int) -> Track | None:
        return next(iter(self._tracks.get([track_id])), None)

    def _recording(self, track: Track) -> str:
        return self._recordings([track.id]).get(track.id, "")

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
        with self._lock:
            lines = [line for each in self._lines.values() for line in each]
        for line in lines:
            line.sink.close()
        if self._thread is not None:
            self._thread.join(PATIENCE_SECONDS)

    def _run(self) -> None:
        settled = False
        while not self._closing.is_set():
            self._wake.clear()
            due = self._tried(self.send)
            self._wake.wait(None if due is None else max(0.0, due - self._clock()))
            if not settled and not self._closing.is_set():  # not while the program starts
                settled = True
                self._tried(self.settle_secrets)

    def _tried(self, what: Callable[[], float | None]) -> float | None:
        """Do something whose failure, such as a locked library, leaves all as it is."""
        try:
            return what()
        except Exception:
            logger.exception("what was played could not be told")
            return self._clock() + FIRST_WAIT_SECONDS

    def settle_secrets(self) -> None:
        """Move secrets from the file to the keyring, and forget those of who was deleted."""
        self._accounts.settle(self._stored)

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
                if not line.stopped and line.rests(self._clock()):
                    due.append(line.due)
        return min(due, default=None)

    def _send_some(self, listener_id: int, line: Line) -> bool:
        """Send one batch; return whether to go on at once."""
        if line.rests(self._clock()):
            return False
        items = self._next(listener_id, line.sink)
        if not items:
            return False
        try:
            self._unseal(listener_id, line)
            self._deliver(line.sink, items)
        except (TryLater, AccountRefused) as error:
            line.failed(error, self._clock())
            if isinstance(error, AccountRefused):
                logger.warning("%s", error)
                self._publish(TellingStopped(listener_id, line.sink.name, str(error)))
            return False
        self._outbox.remove([item.id for item in items])
        line.went_well()
        return True

    def _next(self, listener_id: int, sink: Sink) -> list[OutboxItem]:
        """Return what is to be sent together: of one kind, in order, and feedback one by one."""
        items = self._outbox.waiting(listener_id, sink.name, sink.at_once)
        gone = set(superseded({item.id: item.payload for item in items}))
        if gone:
            self._outbox.remove(gone)
            items = [item for item in items if item.id not in gone]
        if not items or items[0].payload.get("kind") == "love":
            return items[:1]
        loves = (at for at, item in enumerate(items) if item.payload.get("kind") == "love")
        return items[: next(loves, len(items))]

    def _unseal(self, listener_id: int, line: Line) -> None:
        if line.sealed:
            line.unseal(lambda: sinks_of(self._accounts.opened(listener_id), listener_id))

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
            if line.rests(self._clock()) or not line.sink.takes(message):
                continue
            try:
                self._unseal(listener_id, line)
                line.sink.now_playing(message)
            except (TryLater, AccountRefused, MessageRefused) as error:
                logger.info("what plays now was not told: %s", error)
