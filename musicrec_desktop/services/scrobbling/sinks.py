"""Everybody outside who can be told, and how telling one of them goes."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from musicrec_desktop.core.scrobbling import Accounts
from musicrec_desktop.services.scrobbling.file import EventFileSink
from musicrec_desktop.services.scrobbling.http import AccountRefused, TryLater
from musicrec_desktop.services.scrobbling.kafka import KafkaSink
from musicrec_desktop.services.scrobbling.lastfm import LastFm
from musicrec_desktop.services.scrobbling.listenbrainz import ListenBrainz
from musicrec_desktop.services.scrobbling.messages import Message

FIRST_WAIT_SECONDS = 30.0
LONGEST_WAIT_SECONDS = 3600.0
JITTER = 0.2  # of the wait, so that not everybody comes back at once


class Sink(Protocol):
    """Somebody outside who is told.

    Attributes
    ----------
    name : str
    at_once : int
        How many messages at most.
    plain : bool
        Gets the events as they are, instead of listens and feedback.
    """

    name: str
    at_once: int
    plain: bool

    def takes(self, message: Message) -> bool:
        """Return whether a message is for this one."""

    def deliver(self, messages: Sequence[Message]) -> None:
        """Tell these, all or none; raises TryLater, AccountRefused or MessageRefused."""

    def now_playing(self, message: Message) -> None:
        """Tell what begins to play."""

    def close(self) -> None:
        """Give up what is under way, from another thread."""


def sinks_of(accounts: Accounts, listener_id: int, kept: Collection[str] = ()) -> list[Sink]:
    """Return whoever is to be told.

    Parameters
    ----------
    accounts : Accounts
    listener_id : int
    kept : collection of str
        Names of the secrets that are kept elsewhere, where the accounts are without them.
    """
    known = {*accounts.secrets(), *kept}
    sinks: list[Sink] = []
    if accounts.listenbrainz.on and "listenbrainz.token" in known:
        sinks.append(ListenBrainz(accounts.listenbrainz))
    if accounts.lastfm.on and "lastfm.session" in known:
        sinks.append(LastFm(accounts.lastfm))
    if accounts.file.on and accounts.file.path:
        sinks.append(EventFileSink(accounts.file))
    if accounts.kafka.on and accounts.kafka.servers:
        sinks.append(KafkaSink(accounts.kafka, listener_id))
    return sinks


class Line:
    """How telling one sink of one listener goes.

    Parameters
    ----------
    sink : Sink
    sealed : bool
        Its secret was not read yet.
    """

    def __init__(self, sink: Sink, *, sealed: bool) -> None:
        self.sink = sink
        self.sealed = sealed
        self.due = 0.0
        self._failed_at = 0.0
        self.problem = ""
        self.stopped = False
        self._wait = FIRST_WAIT_SECONDS

    def failed(self, error: TryLater | AccountRefused, now: float) -> None:
        """Try again later and later, or not before the account is changed."""
        self.problem = str(error)
        if isinstance(error, AccountRefused):
            self.stopped = True
            return
        self._failed_at = now
        self.due = now + (error.seconds or self._wait * random.uniform(1 - JITTER, 1 + JITTER))
        self._wait = min(2 * self._wait, LONGEST_WAIT_SECONDS)

    def rests(self, now: float) -> bool:
        """Whether nothing is to be tried now; not where the clock was set back meanwhile."""
        return self.stopped or self._failed_at <= now < self.due

    def went_well(self) -> None:
        """Have no problem any more."""
        self.problem, self.due, self._wait = "", 0.0, FIRST_WAIT_SECONDS

    def unseal(self, make: Callable[[], Sequence[Sink]]) -> None:
        """Have the sink with its secret; ``make`` may raise what telling may."""
        self.sink = next((sink for sink in make() if sink.name == self.sink.name), self.sink)
        self.sealed = False
