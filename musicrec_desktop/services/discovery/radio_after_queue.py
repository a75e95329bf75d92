"""Goes on with what sounds alike where the queue ends, if that is wanted."""

from __future__ import annotations

import logging
from collections.abc import Callable

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.play_queue import QueuedItem, QueueView
from musicrec_desktop.core.player_events import PlayerEvent, QueueChanged, TrackEnded, TrackStarted
from musicrec_desktop.services.discovery.own_thread import OwnThread
from musicrec_desktop.services.discovery.radio import SETTLE_SECONDS, RadioService
from musicrec_desktop.services.discovery.radio_line import RadioLine, is_preview
from musicrec_desktop.services.playing.player import PlayerService
from musicrec_desktop.services.playing.queue_items import RADIO_ORIGIN

logger = logging.getLogger(__name__)


class RadioAfterQueue:
    """Lets a radio of the queue's last track follow it, decided on as soon as that is heard.

    So the two are joined as any others are; where the queue has ended before that was decided,
    as after a very short track, it goes on from silence. Until the radio's first track plays it
    gives way to whatever the listener does with the queue. Thread-safe; works in a thread of
    its own.

    Parameters
    ----------
    radio : RadioService
    player : PlayerService
    unable : callable, optional
        Told, from that thread, of the first time that nothing could follow, and why.
    """

    def __init__(
        self,
        radio: RadioService,
        player: PlayerService,
        unable: Callable[[MusicRecError], None] = lambda _why: None,
    ) -> None:
        self._radio = radio
        self._player = player
        self._unable = unable
        self._wanted = False
        self._asked = False  # that the queue is looked at
        self._heard: int | None = None  # key of what became audible last
        self._heard_out: int | None = None  # key of what ended last, and by itself
        self._in_vain: int | None = None  # key of what nothing could follow
        self._last: int | None = None  # key that the line follows
        self._line: RadioLine | None = None
        self._thread = OwnThread("radio-after-queue")
        self._thread.begin()
        player.subscribe(self._note)

    def want(self, wanted: bool) -> None:
        """Go on where the queue ends, from now on, or stop there."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._ask()

    def close(self) -> None:
        """Leave the queue as it is; before the radio is closed."""
        self._wanted = False
        self._thread.close(cancel=True)

    def _note(self, event: PlayerEvent) -> None:
        """Leave what happened to our own thread: the engine waits for nobody."""
        if isinstance(event, TrackStarted):
            self._heard, self._heard_out = event.key, None
        elif isinstance(event, TrackEnded):
            self._heard_out = event.key if event.outcome == "finished" else None
        if self._wanted and isinstance(event, (TrackStarted, QueueChanged)):
            self._ask()

    def _ask(self) -> None:
        if self._asked:
            return
        self._asked = True
        self._thread.later(self._look)

    def _look(self) -> None:
        self._asked = False
        view = self._player.queue_view()
        if is_preview(view):
            return
        if self._line is None and view.current_key is not None:
            self._line, self._last = self._radio.waiting(view.current_key), view.current_key
        line, follows = self._line, self._ends(view) and view.current_key == self._last
        if line is not None and not follows:
            self._let_go(line, view)
        if self._ends(view) and not view.upcoming and view.current_key == self._heard:
            self._go_on(view.current_key)

    def _go_on(self, key: int | None) -> None:
        if key == self._in_vain:
            return
        try:
            line = self._radio.go_on(
                lambda view: (
                    (self._ends(view) and view.current_key == key) or self._has_ended(key, view)
                )
            )
        except MusicRecError as error:
            logger.info("nothing follows the queue: %s", error)
            first, self._in_vain = self._in_vain is None, key
            if first:
                self._unable(error)
            return
        if line is not None:
            self._line, self._last = line, key
            self._begin_if_silent(line, key)

    def _begin_if_silent(self, line: RadioLine, key: int | None) -> None:
        """Let a radio be heard that came when the queue had ended."""
        view = self._player.queue_view()
        if not self._has_ended(key, view) or not line.ahead:
            return
        first = line.ahead[0].track.id
        ours = [entry for entry in view.entries if entry.item.origin == RADIO_ORIGIN]
        for entry in ours:
            if entry.item.track_id == first:
                self._player.jump_to(entry.key)
                self._player.settle(SETTLE_SECONDS)
                return

    def _has_ended(self, key: int | None, view: QueueView) -> bool:
        """Return whether the queue has ended with an entry, heard to its end, and nobody else.

        A queue that is shuffled begins with a new order then, in which all is still to come.
        """
        return (
            self._wanted
            and key is not None
            and key == self._heard_out
            and not view.shuffle
            and view.repeat == "off"
            and self._player.snapshot().state == "stopped"
            and _own(view)[-1:] == [key]
        )

    def _ends(self, view: QueueView) -> bool:
        """Return whether nothing but a radio comes after what plays, and is to come."""
        current = _current(view)
        return self._wanted and current is not None and _is_last(current, view)

    def _let_go(self, line: RadioLine, view: QueueView) -> None:
        """Take back what was to follow, unless it plays by now or all of the queue has gone."""
        current = _current(view)
        begun = current is None or current.item.origin == RADIO_ORIGIN
        last, self._line, self._last = self._last, None, None
        if not begun and any(entry.key == last for entry in view.entries):
            self._radio.withdraw(line)


def _own(view: QueueView) -> list[int]:
    """Return the keys of what the listener queued."""
    return [entry.key for entry in view.entries if entry.item.origin != RADIO_ORIGIN]


def _current(view: QueueView) -> QueuedItem | None:
    return next((entry for entry in view.entries if entry.key == view.current_key), None)


def _is_last(current: QueuedItem, view: QueueView) -> bool:
    """Return whether the listener queued nothing after what plays, and stops nothing there."""
    if view.repeat != "off" or view.stop_after_key == view.current_key:
        return False
    if current.item.origin == RADIO_ORIGIN:
        return False
    if not view.upcoming:
        return True
    origins = {entry.key: entry.item.origin for entry in view.entries}
    return all(origins[key] == RADIO_ORIGIN for key in view.upcoming)
