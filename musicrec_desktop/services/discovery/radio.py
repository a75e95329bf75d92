"""Radio in the player: keeps the queue filled, learns from skips, ends when it is replaced."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor

from musicrec_desktop.core.audio import (
    Failed,
    PlayerEvent,
    QueueChanged,
    QueuedItem,
    QueueItem,
    QueueView,
    TrackEnded,
    TrackStarted,
)
from musicrec_desktop.core.discovery import RadioSeeds
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.discovery.radio_next import (
    in_playing_order,
    not_on_from,
    plays_next,
    still_ahead,
)
from musicrec_desktop.services.discovery.radio_queue import (
    RADIO_ORIGIN,
    KnownPicks,
    RadioQueue,
    seam_of,
)
from musicrec_desktop.services.discovery.stations import (
    USUAL_DIVERSITY,
    RadioPick,
    RadioState,
    Station,
    Stations,
    ended_by_failures,
    nothing_to_play,
)
from musicrec_desktop.services.playing.player import PlayerService
from musicrec_desktop.services.playing.preview import PREVIEW_ORIGIN

logger = logging.getLogger(__name__)

AHEAD = 4  # tracks that are decided on while one plays
SETTLE_SECONDS = 5.0
FAILURES_IN_A_ROW = 5


class RadioService:
    """One radio for one player. Thread-safe; its work is done in a thread of its own.

    Parameters
    ----------
    player : PlayerService
    stations : Stations
    executor : concurrent.futures.Executor, optional
        Where events are answered, one after the other; left out, a thread is started
        with the first station.
    """

    def __init__(
        self, player: PlayerService, stations: Stations, *, executor: Executor | None = None
    ) -> None:
        self._player = player
        self._stations = stations
        self._executor = executor
        self._lock = threading.RLock()
        self._telling = threading.RLock()  # the last to tell has the last state
        self._listeners: list[Callable[[RadioState], None]] = []
        self._station: Station | None = None
        self._ahead: list[RadioPick] = []
        self._queue = RadioQueue(player)
        self._known = KnownPicks()
        self._playing: RadioPick | None = None
        self._following: RadioPick | Track | None = None
        self._arrived: set[int] = set()  # ids of ours that the queue has shown
        self._skipped: set[int] = set()  # keys in the queue of what was learnt from already
        self._failures = 0
        self._ended = ""
        self._title = ""
        self._subscribed = False

    # ---- what is asked of it

    def start(self, seeds: RadioSeeds, diversity: float = USUAL_DIVERSITY) -> RadioState:
        """Replace the queue by a station and play it.

        A track that plays already and is one of the seeds plays on. May take a second
        the first time, while the index is opened: not for the thread of a window.

        Raises
        ------
        NothingToPlay, UnknownTrack
            If there is nothing to start from, or nothing to play.
        """
        station = self._stations.make(seeds, diversity)
        with self._lock:
            self._forget()
            self._subscribe()
            held = self._queue.held(seeds)
            first = self._first(station, seeds, held)
            self._station = station
            picks = [first, *self._decided(station, AHEAD)]
            self._known.begin(picks)
            self._ahead = picks[1:]
            self._playing = first
            self._following = picks[1] if len(picks) > 1 else None
            self._title = first.track.title if first.seed else ""
            self._queue.begin(picks, held)
        self._tell()
        self._await(station, picks)
        return self._tell()

    def stop(self) -> RadioState:
        """Let the radio end; what plays is played to its end, what was to come is not."""
        with self._lock:
            if self._station is not None:  # the listener's own doing, which is undone
                self._queue.take_out(self._ahead, undone=True)
            self._forget()
        return self._tell()

    def state(self) -> RadioState:
        """Return what is on, what plays, what comes and why."""
        with self._lock:
            station = self._station
            if station is None:
                return RadioState(ended=self._ended)
            return RadioState(
                station.seeds,
                station.diversity,
                self._playing,
                tuple(self._ahead),
                self._title,
                following=self._following,
            )

    def upcoming(self) -> tuple[RadioPick, ...]:
        """Return what comes, in order, each with its reasons."""
        return self.state().upcoming

    def reason(self, track_id: int) -> RadioPick | None:
        """Return why a track of this session's stations was chosen; None where it was not."""
        with self._lock:
            return self._known.get(track_id)

    def set_diversity(self, diversity: float) -> None:
        """Go nearer or farther from now on, 0 to 1; what was to come is decided anew."""
        with self._lock:
            if self._station is None:
                return
            self._station.diversity = diversity
            self._decide_anew()
        self._tell()

    def dislike(self, track_id: int) -> None:
        """Never play a track on this station again; what was to come is decided anew."""
        with self._lock:
            if self._station is None:
                return
            self._station.disliked(track_id)
            self._decide_anew()
        self._tell()

    def seam_preview(self, pick: RadioPick) -> list[QueueItem]:
        """Return the end of the track before a pick and its beginning, for the player's preview."""
        return seam_of(pick)

    def subscribe(self, listener: Callable[[RadioState], None]) -> None:
        """Call ``listener``, from any thread, whenever the state is another."""
        self._listeners.append(listener)

    def close(self) -> None:
        """End, and wait for the thread. The player is closed by whoever made it."""
        with self._lock:
            self._forget()
            executor, self._executor = self._executor, None
        self._player.be_led(None)
        if executor is not None:
            executor.shutdown(wait=True)

    # ---- starting

    def _first(self, station: Station, seeds: RadioSeeds, held: QueuedItem | None) -> RadioPick:
        """Return what the station begins with: the seed itself where it is a track."""
        pick = None
        if seeds.kind == "tracks":
            first = seeds.track_ids[0] if held is None else held.item.track_id
            track = self._stations.track(first or 0)
            pick = None if track is None else station.begin_with(track)
        pick = pick or station.next()
        if pick is None:
            raise nothing_to_play()
        return pick

    def _await(self, station: Station, picks: list[RadioPick]) -> None:
        """See the picks in the queue, or that it was replaced before anybody looked."""
        if not self._player.settle(SETTLE_SECONDS):
            return
        with self._lock:
            if self._station is station:
                self._arrived |= {pick.track.id for pick in picks}
                self._compare(self._player.queue_view())

    def _subscribe(self) -> None:
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, "radio")
        if not self._subscribed:
            self._subscribed = True
            self._player.subscribe(self._note)
            self._player.be_led(self._lead)

    def _forget(self) -> None:
        self._station = None
        self._ahead, self._playing, self._following = [], None, None
        self._arrived, self._skipped = set(), set()
        self._failures = 0
        self._ended = ""

    # ---- following the player

    def _note(self, event: PlayerEvent) -> None:
        """Leave an event to our own thread: the engine waits for nobody."""
        if self._station is None or not isinstance(
            event, (TrackStarted, TrackEnded, QueueChanged, Failed)
        ):
            return
        executor = self._executor  # without the lock, which is held while tracks are decided on
        if executor is None:
            return
        try:
            executor.submit(self._answer, event).add_done_callback(_log_failure)
        except RuntimeError:  # closed meanwhile
            logger.debug("the radio was closed before %s", event)

    def _answer(self, event: PlayerEvent) -> None:
        with self._lock:
            before = self.state()
            if self._station is None:
                return
            if isinstance(event, TrackStarted):
                self._started(event.item)
            elif isinstance(event, TrackEnded):
                self._learn(self._station, event)
            elif isinstance(event, Failed):
                self._failed(event.item)
            else:
                self._compare(self._player.queue_view())
            self._look_ahead()
            changed = self.state() != before
        if changed:
            self._tell()

    def _started(self, item: QueueItem) -> None:
        self._failures = 0
        pick = self._known.of(item)
        if pick is None and item.origin != PREVIEW_ORIGIN:
            self._playing = None
        if pick is not None:
            self._playing = pick
            self._ahead = still_ahead(self._player.queue_view(), self._ahead, pick, RADIO_ORIGIN)
        self._fill()

    def _look_ahead(self) -> None:
        """See what the queue plays next, which shuffle, a drag or an undo may have changed."""
        view = self._player.queue_view()
        if self._station is None or any(e.item.origin == PREVIEW_ORIGIN for e in view.entries):
            return
        self._ahead = in_playing_order(view, self._ahead, RADIO_ORIGIN)
        self._following = plays_next(
            view, self._ahead, self._known.get, self._stations.track, RADIO_ORIGIN
        )

    def _learn(self, station: Station, event: TrackEnded) -> None:
        pick = self._known.of(event.item)
        if pick is None or pick.seed or event.key in self._skipped:
            return  # who skips what they started from still wants what is like it
        if event.outcome == "finished":
            station.heard(pick.track.id)
        elif (
            event.outcome == "skipped"
            and event.reason in ("next", "removed")
            and not self._known.mostly_heard(event)
        ):
            station.skipped(pick.track.id)
            self._decide_anew()
            self._not_on_from(pick.track)

    def _lead(self, go_on: Callable[[], None]) -> bool:
        """Let a skip lead to what is decided on after it, in our own thread."""
        executor = self._executor
        if executor is None or self._skips() is None:
            return False
        try:
            executor.submit(self._skip, go_on).add_done_callback(_log_failure)
        except RuntimeError:  # closed meanwhile
            return False
        return True

    def _skip(self, go_on: Callable[[], None]) -> None:
        """Learn from a skip, decide on what comes in its place, and only then go on."""
        try:
            with self._lock:
                skipped = self._skips()
                if self._station is not None and skipped is not None:
                    key, pick = skipped
                    self._skipped.add(key)
                    self._station.skipped(pick.track.id)
                    self._decide_anew(1)
        finally:
            go_on()
        with self._lock:
            self._fill()
        self._player.settle(SETTLE_SECONDS)  # a second skip is of what plays then
        self._tell()

    def _skips(self) -> tuple[int, RadioPick] | None:
        """Return what a skip now would be learnt from, with its key in the queue."""
        entry = self._queue.current()
        pick = None if entry is None or self._station is None else self._known.of(entry.item)
        if entry is None or pick is None or pick.seed or entry.key in self._skipped:
            return None
        at = self._player.snapshot()
        if at.state == "stopped" or self._known.beyond_half(pick, at.position_seconds):
            return None
        return entry.key, pick

    def _not_on_from(self, skipped: Track) -> None:
        """Say of no track that began meanwhile that it goes on from what was skipped."""
        self._ahead = [not_on_from(pick, skipped) for pick in self._ahead]
        if self._playing is not None:
            self._playing = not_on_from(self._playing, skipped)
            self._known.add([self._playing])
        self._known.add(self._ahead)

    def _failed(self, item: QueueItem) -> None:
        if self._known.of(item) is None:
            return
        self._failures += 1
        if self._failures >= FAILURES_IN_A_ROW:
            self._queue.take_out(self._ahead)
            self._forget()
            self._ended = ended_by_failures(FAILURES_IN_A_ROW)

    def _compare(self, view: QueueView) -> None:
        """Notice that the queue was replaced, or that tracks to come were taken out of it."""
        if view.entries and all(e.item.origin == PREVIEW_ORIGIN for e in view.entries):
            return
        there = {
            entry.item.track_id
            for entry in view.entries
            if entry.item.track_id is not None and self._known.of(entry.item) is not None
        }
        if self._arrived and not (self._arrived & there):
            self._queue.take_out(self._ahead)  # what was on its way while the queue was replaced
            self._forget()
            return
        gone = self._arrived - there
        self._arrived = there
        if gone & {pick.track.id for pick in self._ahead}:
            self._ahead = [pick for pick in self._ahead if pick.track.id not in gone]
            self._fill()

    # ---- filling

    def _decided(self, station: Station, count: int) -> list[RadioPick]:
        picks = [station.next() for _ in range(count)]
        return [pick for pick in picks if pick is not None]

    def _fill(self) -> None:
        if self._station is None or len(self._ahead) >= AHEAD:
            return
        picks = self._decided(self._station, AHEAD - len(self._ahead))
        if picks:
            self._ahead = [*self._ahead, *picks]
            self._known.add(picks)
            self._queue.add(picks)

    def _decide_anew(self, count: int = AHEAD) -> None:
        """Take what was to come out of the queue, and decide on it once more."""
        if self._station is None:
            return
        current = self._queue.current_id()
        taken = [pick for pick in self._ahead if pick.track.id != current]
        begun = [pick for pick in self._ahead if pick.track.id == current]
        self._queue.take_out(taken)
        last = begun[-1] if begun else self._playing
        self._station.take_back(taken, last.track if last else None)
        self._arrived -= {pick.track.id for pick in taken}
        picks = self._decided(self._station, count)
        self._ahead = [*begun, *picks]
        self._known.add(picks)
        self._queue.add(picks)

    def _tell(self) -> RadioState:
        with self._telling:
            state = self.state()
            for listener in list(self._listeners):
                listener(state)
        return state


def _log_failure(future: Future[None]) -> None:
    if not future.cancelled() and (error := future.exception()) is not None:
        logger.error("the radio could not go on", exc_info=error)
