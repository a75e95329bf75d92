"""The event bus: who publishes what a listener does need not know who subscribes to it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TypeVar

from musicrec_desktop.core.listening_events import ListeningEvent

logger = logging.getLogger(__name__)

E = TypeVar("E", bound=ListeningEvent)


class EventBus:
    """Hands events to those who asked for their type. Thread-safe.

    They are called one after the other in the thread that publishes, in the order in
    which they subscribed; what takes long belongs into a thread of the subscriber's.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._subscribers: list[tuple[type[object], Callable[..., None]]] = []

    def subscribe(self, kind: type[E], answer: Callable[[E], None]) -> Callable[[], None]:
        """Call ``answer`` with every event of a type from now on.

        Parameters
        ----------
        kind : type
            Such as :class:`~musicrec_desktop.core.listening_events.PlayEnded`.
        answer : callable
            Takes the event; called from any thread.

        Returns
        -------
        callable
            Ends the subscription. An event that is being published may still arrive.
        """
        entry = (kind, answer)
        with self._lock:
            self._subscribers.append(entry)

        def unsubscribe() -> None:
            with self._lock:
                self._subscribers = [other for other in self._subscribers if other is not entry]

        return unsubscribe

    def publish(self, event: ListeningEvent) -> None:
        """Tell everybody who asked for this type; who fails is logged and stops nobody."""
        with self._lock:
            wanted = [answer for kind, answer in self._subscribers if isinstance(event, kind)]
        for answer in wanted:
            try:
                answer(event)
            except Exception:  # the others, and the play itself, do not depend on it
                logger.exception("%s could not be passed on", type(event).__name__)
