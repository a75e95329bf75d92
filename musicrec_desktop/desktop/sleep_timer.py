"""Fall silent after a while, or where the music ends, and gently."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from musicrec_desktop.core.play_queue import QueueItem, QueueView
from musicrec_desktop.core.player_events import (
    PlayerEvent,
    PlayerSnapshot,
    StateChanged,
    TrackEnded,
)

FADE_SECONDS = 20.0
ANOTHER_END_SECONDS = 1.0  # by which one is further away than the one that was faded to

Scope = Literal["track", "album", "queue"]


@dataclass(frozen=True, slots=True)
class Horizon:
    """How far it is to the end of the track, the album or the queue.

    Attributes
    ----------
    seconds_left : float
        Infinite while unknown.
    in_last_track : bool
        The audible track is the last one before that end.
    """

    seconds_left: float
    in_last_track: bool


def horizon(
    scope: Scope, track_seconds_left: float, album: str, upcoming: Iterable[tuple[str, float]]
) -> Horizon:
    """Return how far it is to an end.

    Parameters
    ----------
    scope : {"track", "album", "queue"}
    track_seconds_left : float
        Of the audible track.
    album : str
        Of the audible track: anything that tells albums apart; a track without one
        (empty) is an album of its own.
    upcoming : iterable of tuple of str and float
        Album and length in seconds of what plays next, in playing order.
    """
    left, last = track_seconds_left, True
    if scope != "track":
        for next_album, seconds in upcoming:
            if scope == "album" and (not album or next_album != album):
                break
            left, last = left + seconds, False
    return Horizon(max(left, 0.0), last)


def queue_horizon(
    scope: Scope,
    snapshot: PlayerSnapshot,
    view: QueueView,
    length_of: Callable[[QueueItem], float] = lambda _item: math.inf,
) -> Horizon | None:
    """Return how far it is to an end, in the listener's seconds; None while nothing plays.

    Parameters
    ----------
    scope : {"track", "album", "queue"}
    snapshot : PlayerSnapshot
    view : QueueView
    length_of : callable
        Length of a queued item in seconds. Where it is not known, infinite: only the
        last track's is needed for a fade, and the player knows that one by then.
    """
    item = snapshot.item
    if item is None or snapshot.state == "stopped":
        return None
    speed = snapshot.speed or 1.0
    known = snapshot.duration_seconds > 0
    left = snapshot.duration_seconds - snapshot.position_seconds if known else math.inf
    items = {entry.key: entry.item for entry in view.entries}
    upcoming = [items[key] for key in view.upcoming if key in items]
    lengths = ((later.album, length_of(later) / speed) for later in upcoming)
    return horizon(scope, left / speed, item.album, lengths)


class SleepTimer:
    """Turn the volume down over the last seconds, then stop.

    It has no thread: :meth:`tick` is called a few times a second while it runs, and
    :meth:`notify` with the player's events. Both may come from different threads. What a
    listener skips does not end anything; only a track that was played to its end does.

    Parameters
    ----------
    stop : callable
        Ends playing, or pauses it. It must take effect before a ``set_gain`` that follows.
    set_gain : callable
        Takes a factor for the volume slider's position, 0 to 1; 1 when the timer is over
        or was cancelled. Like ``stop``, it must not wait for anything.
    horizon : callable
        Returns how far it is to the end of a scope; None while nothing plays.
    fade_seconds : float
    clock : callable
        Seconds, monotonic. A machine that was asleep counts as the clock does.
    """

    def __init__(
        self,
        stop: Callable[[], None],
        set_gain: Callable[[float], None],
        horizon: Callable[[Scope], Horizon | None],
        *,
        fade_seconds: float = FADE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._stop = stop
        self._set_gain = set_gain
        self._horizon = horizon
        self._fade_seconds = fade_seconds
        self._clock = clock
        self._deadline: float | None = None
        self._scope: Scope | None = None
        self._in_last_track = False
        self._gain = 1.0
        self._fades_from = 0.0  # seconds before the end; 0 before it was looked at
        self._left = math.inf  # at the last look
        self._lock = threading.RLock()

    def start_after(self, seconds: float) -> None:
        """Stop in so many seconds; replaces what was set before.

        Raises
        ------
        ValueError
            If that is not a positive number.
        """
        if not (math.isfinite(seconds) and seconds > 0):
            raise ValueError(f"a sleep timer of {seconds} s")
        with self._lock:
            self._scope, self._deadline = None, self._clock() + seconds
            self._begin()

    def start_until(self, scope: Scope) -> None:
        """Stop at the end of the track, album or queue; replaces what was set before."""
        with self._lock:
            self._scope, self._deadline, self._in_last_track = scope, None, False
            self._begin()

    def cancel(self) -> None:
        """Go on playing, at the volume as it was."""
        with self._lock:
            self._scope = self._deadline = None
            self._fade_to(1.0)

    @property
    def active(self) -> bool:
        """Whether it will stop the music."""
        return self._scope is not None or self._deadline is not None

    @property
    def scope(self) -> Scope | None:
        """At which end it will stop; None where it counts seconds, or is off."""
        return self._scope

    @property
    def seconds_left(self) -> float | None:
        """Until it stops the music; None where it is off, or that is not known."""
        left, _ = self._look()
        return left if left is not None and math.isfinite(left) else None

    def tick(self) -> None:
        """Fade, and stop when it is time."""
        goal = self._goal
        left, in_last_track = self._look()
        with self._lock:
            if left is None or goal != self._goal:
                return  # off, or set anew while it looked
            self._in_last_track = in_last_track
            if left <= 0 and self._scope is None:
                self._end()
            elif math.isfinite(left):
                self._fade_to(self._gain_at(left))

    def notify(self, event: PlayerEvent) -> None:
        """Take note that a track ended or playing stopped."""
        with self._lock:
            if self._scope is None:
                return
            if isinstance(event, StateChanged) and event.state == "stopped":
                self.cancel()  # it ended by itself, or somebody was faster
            elif isinstance(event, TrackEnded) and event.outcome == "finished":
                if self._scope == "track" or self._in_last_track:
                    self._end()
            elif isinstance(event, TrackEnded):
                self._in_last_track = False  # until the next track has been looked at

    @property
    def _goal(self) -> tuple[Scope | None, float | None]:
        return self._scope, self._deadline

    def _look(self) -> tuple[float | None, bool]:
        """Return the seconds left, and whether this is the last track.

        Without the lock: the player may be telling us of an event meanwhile, and wait for us.
        """
        scope, deadline = self._goal
        if deadline is not None:
            return max(deadline - self._clock(), 0.0), False
        ahead = self._horizon(scope) if scope is not None else None
        return (ahead.seconds_left, ahead.in_last_track) if ahead is not None else (None, False)

    def _begin(self) -> None:
        self._fades_from = 0.0
        self._fade_to(1.0)

    def _gain_at(self, left: float) -> float:
        """Return how loud it is so many seconds before the end.

        Where the end is nearer than a fade is long, when the timer is set or another track
        begins, it fades from there: to fall quiet at once would be no fade.
        """
        if not self._fades_from or left > self._left + ANOTHER_END_SECONDS:
            self._fades_from = min(left, self._fade_seconds)
        self._left = left
        return min(left / self._fades_from, 1.0) if self._fades_from else 1.0

    def _end(self) -> None:
        self._scope = self._deadline = None
        self._stop()
        self._fade_to(1.0)

    def _fade_to(self, gain: float) -> None:
        if gain != self._gain:
            self._gain = gain
            self._set_gain(gain)
