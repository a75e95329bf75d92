"""What became audible, and what ended, told as it is heard."""

from __future__ import annotations

import threading
from typing import Protocol

from musicrec_desktop.core.player_events import EndReason, PlayerEvent
from musicrec_desktop.playback.broken_place import BrokenPlace
from musicrec_desktop.playback.lookahead import Lookahead
from musicrec_desktop.playback.plays import ended, started_now
from musicrec_desktop.playback.queue import PlayQueue
from musicrec_desktop.playback.timeline import Segment, Timeline


class Heard(Protocol):
    """What is followed; the engine."""

    lock: threading.Lock
    queue: PlayQueue
    line: Timeline
    ahead: Lookahead
    error: str | None

    def emit(self, event: PlayerEvent) -> None:
        """Tell every listener."""

    def come_to_rest(self, seconds: float) -> None:
        """Fall silent, ready to go on from a place in the queue's current track."""


class Following:
    """Steps through the queue as its tracks are heard. On the engine's thread.

    Parameters
    ----------
    heard : Heard

    Attributes
    ----------
    broken : BrokenPlace
    """

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self.broken = BrokenPlace()

    def follow(self) -> None:
        """Tell what became audible, and what ended, since the last look."""
        heard = self._heard
        while True:
            with heard.lock:
                if not heard.line.chain:
                    return
                segment, audible = heard.line.chain[0], heard.line.audible()
                last = len(heard.line.chain) == 1
                over = heard.line.has_ended(audible)
                starting = not segment.begun and heard.line.is_heard(segment, audible)
                if starting:
                    segment.begun = True
                    segment.began_seconds = segment.from_seconds
            if starting:
                self._tell_start(segment)
            if not over or (last and not heard.ahead.exhausted):
                return
            self._step(segment, last=last)

    def end_current(self, reason: EndReason) -> None:
        """Tell that the audible track, if any, is no longer heard."""
        line = self._heard.line
        with self._heard.lock:
            if not line.chain or not line.chain[0].begun or line.ring is None:
                return
            segment = line.chain[0]
            seconds = line.heard_seconds(segment, whole=reason == "end")
            length = line.duration(segment) if reason == "end" else None
            segment.begun = False
        self._heard.emit(ended(segment, seconds, reason, length))

    def _tell_start(self, segment: Segment) -> None:
        self.broken.forget()
        self._heard.emit(started_now(segment))

    def _step(self, segment: Segment, *, last: bool) -> None:
        """Go on from a segment that is over."""
        heard = self._heard
        with heard.lock:
            self.broken.note(segment, heard.line)
        self.end_current("failed" if segment.failed else "end")
        with heard.lock:
            heard.line.chain.pop(0)
            if not last:
                heard.queue.advance()
        if last:
            self._finish()

    def _finish(self) -> None:
        """Fall silent after the last track, or where nothing more came after one that failed."""
        heard = self._heard
        failures = heard.ahead.failures
        with heard.lock:
            broken_at = self.broken.return_to(heard.queue)
            failure = failures.said
            if broken_at is not None:
                failure = failure or failures.reason
            elif not failures.return_to_first(heard.queue):
                heard.queue.finish()
            heard.error = failure or heard.error
        heard.come_to_rest(broken_at or 0.0)
