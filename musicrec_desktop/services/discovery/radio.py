"""Radio in the player: keeps the queue filled, learns from skips, ends when it is replaced."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Executor

from musicrec_desktop.core.discovery import RadioSeeds
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.play_queue import QueueItem, QueueView
from musicrec_desktop.core.player_events import (
    PlayerEvent,
    QueueChanged,
    TrackEnded,
    TrackStarted,
)
from musicrec_desktop.services.discovery.kept_mixes import Store
from musicrec_desktop.services.discovery.kept_radio import KeptRadio, kept_radio, no_radio
from musicrec_desktop.services.discovery.own_thread import OwnThread
from musicrec_desktop.services.discovery.radio_beginnings import (
    first_line,
    line_after,
    played_ids,
    resumed_line,
)
from musicrec_desktop.services.discovery.radio_line import RadioLine
from musicrec_desktop.services.discovery.radio_queue import (
    KnownPicks,
    RadioQueue,
    seam_of,
)
from musicrec_desktop.services.discovery.stations import (
    USUAL_DIVERSITY,
    RadioPick,
    RadioState,
    Stations,
    nothing_to_play,
)
from musicrec_desktop.services.listeners.kept_taste import Forgetful
from musicrec_desktop.services.playing.led_skip import LedSkip
from musicrec_desktop.services.playing.player import PlayerService
from musicrec_desktop.services.playing.queue_items import RADIO_ORIGIN

logger = logging.getLogger(__name__)

SETTLE_SECONDS = 5.0
ASLEEP = 5  # radios that come back with their queues
RESTORED_SECONDS = 60.0  # that a queue may take to come back on a busy machine


class RadioService:
    """One radio for one player. Thread-safe; its work is done in a thread of its own.

    Parameters
    ----------
    player : PlayerService
    stations : Stations
    executor : concurrent.futures.Executor, optional
        Where events are answered, one after the other; left out, a thread is started
        with the first station.
    store : callable, optional
        Returns where the radio of who listens now is kept; left out, it ends with the program.
    """

    def __init__(
        self,
        player: PlayerService,
        stations: Stations,
        *,
        executor: Executor | None = None,
        store: Callable[[], Store] = Forgetful,
    ) -> None:
        self._player = player
        self._stations = stations
        self._thread = OwnThread("radio", executor)
        self._store_of_now = store
        self._store: Store = Forgetful()  # of whoever started the radio
        self._kept: KeptRadio | None = None
        self._lock = threading.RLock()
        self._telling = threading.RLock()  # the last to tell has the last state
        self._listeners: list[Callable[[RadioState], None]] = []
        self._queue = RadioQueue(player)
        self._known = KnownPicks()
        self._line: RadioLine | None = None
        self._asleep: list[RadioLine] = []  # ended with their queues, which may be brought back
        self._stopped_at: int | None = None  # key of what played when the listener ended it
        self._led: list[LedSkip] = []  # that are waited for
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
            before = [*self._asleep, *filter(None, [self._line])][-ASLEEP:]
            self._forget()
            self._subscribe()
            held = self._queue.held(seeds)
            line = first_line(self._stations, station, held, self._queue, self._known)
            picks = line.begun()
            self._line, self._store = line, self._store_of_now()
            self._asleep = before
            self._queue.begin(picks, held)
        self._tell()
        self._await(line, picks)
        return self._tell()

    def resume(self) -> RadioState:
        """Go on with the radio of the last session, where the queue still holds what was to come.

        For when the queue was brought back; may take a second, as :meth:`start`. A radio
        whose seeds or files are there no more is over.
        """
        if not self._player.settle(RESTORED_SECONDS):
            return self.state()
        store = self._store_of_now()
        kept = kept_radio(store)
        if kept is None or self._line is not None:
            return self.state()
        try:
            station = self._stations.make(kept.seeds, kept.diversity)
        except MusicRecError as error:
            logger.info("the radio does not go on: %s", error)
            no_radio(store)
            return self.state()
        with self._lock:
            view = self._player.queue_view()
            line = None
            if self._line is None:
                line = resumed_line(station, kept, view, self._queue, self._known)
            if line is not None:
                self._go_on_with(line, store)
                line.look_ahead(self._player.queue_view(), self._stations.track)
            elif self._line is None:
                no_radio(store)
        return self._tell()

    def go_on(self, still: Callable[[QueueView], bool]) -> RadioLine | None:
        """Let a station of what plays, the last of the queue, follow it.

        It is one of the last track that was analysed. May take a second, as :meth:`start`.
        None where that is not asked for any more.

        Parameters
        ----------
        still : callable
            Returns whether a queue is to be followed.

        Raises
        ------
        NothingToPlay, UnknownTrack
            If nothing can follow.
        """
        ids = played_ids(self._player.queue_view())[::-1]
        if not ids:
            return None
        last = self._stations.first_heard(ids)
        station = self._stations.make(RadioSeeds.of_tracks(last.id if last else ids[0]))  # or why
        with self._lock:
            self._player.settle(SETTLE_SECONDS)
            view = self._player.queue_view()
            if self._line is not None or view.current_key == self._stopped_at or not still(view):
                return None
            if last is None:
                raise nothing_to_play()
            line = line_after(station, last, view, self._queue, self._known)
            if line is None:
                raise nothing_to_play()
            self._go_on_with(line, self._store_of_now())
            self._queue.add(line.ahead)
            self._player.settle(SETTLE_SECONDS)
            line.arrived(line.ahead)
            line.look_ahead(self._player.queue_view(), self._stations.track)
        self._tell()
        return line

    def waiting(self, key: int | None) -> RadioLine | None:
        """Return what is to follow a place in the queue, though maybe since another session."""
        line = self._line
        return line if line is not None and line.waits_for == key else None

    def withdraw(self, line: RadioLine) -> None:
        """Take back what :meth:`go_on` put into the queue, as if it had not been asked for.

        Once it plays it stays.
        """
        with self._lock:
            self._player.settle(SETTLE_SECONDS)  # what is on its way would stay
            current = self._queue.current()
            begun = current is not None and current.item.origin == RADIO_ORIGIN
            if self._line is not line or begun:
                return
            self._forget()
            line.take_out()
            self._player.settle(SETTLE_SECONDS)
        self._tell()

    def stop(self) -> RadioState:
        """Let the radio end; what plays is played to its end, what was to come is not.

        Where that is undone in the queue, the radio goes on.
        """
        with self._lock:
            line = self._line
            self._stopped_at = self._player.queue_view().current_key
            if line is not None:  # the listener's own doing, which is undone
                line.take_out(undone=True)
            self._forget()
        self._sleep(line)
        return self._tell()

    def leave(self) -> RadioState:
        """Let go of the radio, as when somebody else listens.

        It is kept with its queue: once that is back, :meth:`resume` goes on with it.
        """
        self._keep()
        with self._lock:
            self._forget()
            self._kept = None  # here only, where it is told that there is none
        return self._tell()

    def state(self) -> RadioState:
        """Return what is on, what plays, what comes and why."""
        with self._lock:
            return RadioState() if self._line is None else self._line.state()

    def reason(self, track_id: int) -> RadioPick | None:
        """Return why a track of this session's stations was chosen; None where it was not."""
        with self._lock:
            return self._known.get(track_id)

    def set_diversity(self, diversity: float) -> None:
        """Go nearer or farther from now on, 0 to 1; what was to come is decided anew."""
        with self._lock:
            if self._line is None:
                return
            self._line.station.diversity = diversity
            self._line.decide_anew()
        self._tell()

    def dislike(self, track_id: int) -> None:
        """Never play a track on this station again; what was to come is decided anew."""
        with self._lock:
            if self._line is None:
                return
            self._line.station.disliked(track_id)
            self._line.decide_anew()
        self._tell()

    def seam_preview(self, pick: RadioPick) -> list[QueueItem]:
        """Return the end of the track before a pick and its beginning, for the player's preview."""
        return seam_of(pick)

    def subscribe(self, listener: Callable[[RadioState], None]) -> None:
        """Call ``listener``, from any thread, whenever the state is another."""
        self._listeners.append(listener)

    def close(self) -> None:
        """End with the program, to go on in the next session; wait for the thread.

        The player is closed by whoever made it.
        """
        with self._lock:
            self._forget()
            self._thread.take_no_more()
        self._player.be_led(None)
        self._thread.close()

    # ---- starting

    def _await(self, line: RadioLine, picks: list[RadioPick]) -> None:
        """See the picks in the queue, or that it was replaced before anybody looked."""
        if not self._player.settle(SETTLE_SECONDS):
            return
        with self._lock:
            if self._line is line:
                line.arrived(picks)
                self._compare(line)

    def _go_on_with(self, line: RadioLine, store: Store) -> None:
        self._forget()
        self._subscribe()
        self._line, self._store = line, store
        line.fill()

    def _subscribe(self) -> None:
        self._thread.begin()
        if not self._subscribed:
            self._subscribed = True
            self._player.subscribe(self._note)
            self._player.be_led(self._lead)

    def _forget(self) -> None:
        self._line, self._asleep = None, []

    # ---- following the player

    def _note(self, event: PlayerEvent) -> None:
        """Leave an event to our own thread: the engine waits for nobody."""
        if self._line is None and not self._asleep:
            return
        if isinstance(event, (TrackStarted, TrackEnded, QueueChanged)):
            self._thread.later(self._answer, event)

    def _answer(self, event: PlayerEvent) -> None:
        with self._lock:
            before = self.state()
            if self._line is None and isinstance(event, QueueChanged):
                self._wake()
            elif self._line is not None:
                self._follow(self._line, event)
            if self._line is not None:
                self._line.look_ahead(self._player.queue_view(), self._stations.track)
            changed = self.state() != before
        if changed:
            self._tell()

    def _follow(self, line: RadioLine, event: PlayerEvent) -> None:
        if isinstance(event, TrackStarted):
            line.started(event.item, self._player.queue_view())
        elif isinstance(event, TrackEnded):
            line.ended(event)
        else:
            self._compare(line)

    def _lead(self, skip: LedSkip) -> bool:
        """Let a skip lead to what is decided on after it, in our own thread."""
        line = self._line
        if line is None or not (self._led or line.skips()):
            return False
        self._led.append(skip)  # a second one waits for it, and is of what plays then
        if self._thread.later(self._skip, skip):
            return True
        self._led.remove(skip)
        return False

    def _skip(self, skip: LedSkip) -> None:
        """Learn from a skip, decide on what comes in its place, and only then go on."""
        try:
            try:
                with self._lock:
                    if self._line is not None and skip.pending:  # else something else plays by now
                        self._line.skip()
            finally:
                skip()
            with self._lock:
                if self._line is not None:
                    self._line.fill()
            self._player.settle(SETTLE_SECONDS)
        finally:
            self._led.remove(skip)
        self._tell()

    def _compare(self, line: RadioLine) -> None:
        """End with a queue that was replaced, until it is brought back."""
        if line.left(self._player.queue_view()):
            self._line = None
            self._player.settle(SETTLE_SECONDS)
            line.take_out()  # what was on its way while the queue was replaced
            self._sleep(line)
        elif line.is_before_others(self._player.queue_view()):
            self._player.settle(SETTLE_SECONDS)  # what is on its way would come twice
            line.give_way()
            self._player.settle(SETTLE_SECONDS)

    def _sleep(self, line: RadioLine | None) -> None:
        """Wait for the queue to be brought back, once what was to come is out of it."""
        settled = line is not None and self._player.settle(SETTLE_SECONDS)
        with self._lock:
            if settled and line is not None and self._line is None:
                self._wake()  # where another's queue was brought back in its place
                self._asleep = [*self._asleep, line][-ASLEEP:]

    def _wake(self) -> None:
        """Go on where the queue that a radio ended with was brought back."""
        view = self._player.queue_view()
        line = next((line for line in reversed(self._asleep) if line.comes_back(view)), None)
        if line is not None:
            self._asleep = [other for other in self._asleep if other is not line]
            self._line = line
            line.fill()

    # ---- telling

    def _tell(self) -> RadioState:
        with self._telling:
            state = self.state()
            for listener in list(self._listeners):
                listener(state)
            self._keep()
        return state

    def _keep(self) -> None:
        """Keep what the next session goes on with."""
        with self._lock:
            if not self._thread.open:  # closed: it is to go on as it was
                return
            line = self._line
            kept = None if line is None else line.kept()
            changed, self._kept = kept != self._kept, kept
            store = self._store
        if changed and kept is not None:
            kept.kept_in(store)
        elif changed:
            no_radio(store)
