"""Who listens on this machine: added, changed, switched to, deleted and brought back."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from musicrec_desktop.core.errors import MusicRecError, UnknownListener, WrongPin
from musicrec_desktop.core.listeners import (
    DEFAULT_LISTENER,
    GUEST,
    LISTENER_COLOURS,
    Listener,
    colour_of,
)
from musicrec_desktop.core.listening_events import ListenersChanged, ListenerSwitched
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.listeners.listeners import ListenerRepository
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.listeners.pins import hashed, matches

LONGEST_NAME = 40  # characters
SHORTEST_PIN = 4
KEPT_SECONDS = 24 * 3600.0  # that a deleted listener can be brought back
WRONG_PINS = 5  # in a row, after which one waits
WAITING_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class DeletedListener:
    """What brings a listener back, and whether it was the one who listened."""

    listener: Listener
    listened: bool


class CurrentListener:
    """Who listens now, as all services of one library see it.

    Attributes
    ----------
    id : int
        0 is a guest.
    """

    def __init__(self, listener_id: int = DEFAULT_LISTENER) -> None:
        self.id = listener_id

    def __call__(self) -> int:
        """Return the id."""
        return self.id


class ListenerService:
    """Every method may be called from any thread.

    Parameters
    ----------
    listeners : ListenerRepository
    bus : EventBus
    current : CurrentListener
    clock : callable
        Returns Unix time.
    """

    def __init__(
        self,
        listeners: ListenerRepository,
        bus: EventBus,
        current: CurrentListener,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._listeners = listeners
        self._bus = bus
        self._current = current
        self._clock = clock
        self._lock = threading.Lock()
        self._wrong: dict[int, tuple[int, float]] = {}

    def all(self) -> list[Listener]:
        """Return the listeners in the order they came; the first is always there."""
        return self._listeners.all()

    def deleted(self) -> list[Listener]:
        """Return who can be brought back, the last one deleted first."""
        return self._listeners.hidden()

    def current(self) -> Listener | None:
        """Return who listens now; None for a guest."""
        return None if self._current.id == GUEST else self._listeners.get(self._current.id)

    def named(self, name: str) -> Listener:
        """Return the listener of a name, whatever its case.

        Raises
        ------
        UnknownListener
            If there is none.
        """
        known = self.all()
        for listener in known:
            if listener.name.casefold() == name.strip().casefold():
                return listener
        raise UnknownListener(
            translate("Listeners", "There is no listener “{name}”.", name=name),
            translate(
                "Next steps",
                "There are: {names}.",
                names=", ".join(listener.name for listener in known),
            ),
        )

    def add(self, name: str, colour: str = "", pin: str = "") -> Listener:
        """Add a listener, with the first colour that nobody has where none is named.

        Raises
        ------
        MusicRecError
            If the name is empty, too long or taken, or the PIN too short.
        """
        self._check(name, None)
        kept = _kept(pin)
        listener = self._listeners.create(name, colour or self._free_colour(), kept)
        self._bus.publish(ListenersChanged())
        return listener

    def change(
        self, listener_id: int, *, name: str, colour: str | None = None, pin: str | None = None
    ) -> None:
        """Give a listener another name and, where given, another colour or PIN.

        Parameters
        ----------
        pin : str or None
            Empty takes it away; None leaves it.

        Raises
        ------
        MusicRecError
            As :meth:`add`.
        """
        self._check(name, listener_id)
        kept = None if pin is None else _kept(pin)
        self._listeners.rename(listener_id, name, colour)
        if kept is not None:
            self._listeners.set_pin(listener_id, kept)
        self._bus.publish(ListenersChanged())

    def unlock(self, listener_id: int, pin: str) -> None:
        """Check a listener's PIN; whoever has none is open.

        Raises
        ------
        WrongPin
            If it is another, or too many were tried.
        """
        kept = self._listeners.pin(listener_id)
        if not kept:
            return
        if not pin:  # is no try
            raise WrongPin(
                translate("Listeners", "This listener has a PIN."),
                translate("Next steps", "Type it."),
            )
        with self._lock:
            tries, last = self._wrong.get(listener_id, (0, 0.0))
            wait = last + WAITING_SECONDS - self._clock()
            if tries >= WRONG_PINS and wait > 0:
                raise WrongPin(
                    translate("Listeners", "Too many wrong PINs."),
                    translate("Next steps", "Try again in %n second(s).", n=round(wait)),
                )
            if not matches(pin, kept):
                self._wrong[listener_id] = (tries + 1, self._clock())
                raise WrongPin(
                    translate("Listeners", "That is not the PIN."),
                    translate("Next steps", "Try again."),
                )
            self._wrong.pop(listener_id, None)

    def switch(self, listener_id: int, pin: str = "") -> Listener | None:
        """Let somebody else listen from now on; 0 is a guest, of whom nothing is recorded.

        Returns
        -------
        Listener or None
            Who; None for a guest.

        Raises
        ------
        WrongPin
        UnknownListener
            If there is no such listener any more.
        """
        listener = None
        if listener_id != GUEST:
            listener = self._listeners.get(listener_id)
            if listener is None:
                raise UnknownListener(
                    translate("Listeners", "This listener was deleted."),
                    translate("Next steps", "Choose another."),
                )
            self.unlock(listener_id, pin)
        if listener_id != self._current.id:
            self._current.id = listener_id
            self._bus.publish(ListenerSwitched(listener_id))
        return listener

    def begin_as(self, listener_id: int) -> bool:
        """Be who listened last, as the program starts; a guest where that one has a PIN.

        Returns
        -------
        bool
            Whether it is this one.
        """
        listener = self._listeners.get(listener_id)
        if listener is None and listener_id != GUEST:
            listener_id, listener = DEFAULT_LISTENER, self._listeners.get(DEFAULT_LISTENER)
        locked = listener is not None and listener.has_pin
        begun = GUEST if locked else listener_id
        if begun != self._current.id:
            self._current.id = begun
            self._bus.publish(ListenerSwitched(begun))
        return not locked

    def delete(self, listener_id: int) -> DeletedListener | None:
        """Delete a listener; whoever listened as them listens on as a guest.

        What is theirs is kept for a day, in which :meth:`bring_back` undoes it.

        Returns
        -------
        DeletedListener or None
            What brings them back; None where there is no such listener.

        Raises
        ------
        MusicRecError
            If it is the first, whom every library has.
        """
        if listener_id == DEFAULT_LISTENER:
            raise MusicRecError(
                translate("Listeners", "The first listener stays: every library has one."),
                translate("Next steps", "Give it another name, or delete its history."),
            )
        listener = self._listeners.get(listener_id)
        if listener is None:
            return None
        listened = self._current.id == listener_id
        if listened:
            self.switch(GUEST)
        self._listeners.hide(listener_id, self._clock())
        self._bus.publish(ListenersChanged())
        return DeletedListener(listener, listened)

    def bring_back(self, deleted: DeletedListener) -> None:
        """Undo a deletion, and let them listen again if they did."""
        self._listeners.show(deleted.listener.id)
        self._bus.publish(ListenersChanged())
        if deleted.listened and self._current.id == GUEST:
            self._current.id = deleted.listener.id
            self._bus.publish(ListenerSwitched(deleted.listener.id))

    def purge(self) -> int:
        """Forget for good who was deleted more than a day ago; return how many."""
        return self._listeners.purge(self._clock() - KEPT_SECONDS)

    def _check(self, name: str, own: int | None) -> None:
        name = name.strip()
        if not name:
            raise MusicRecError(
                translate("Listeners", "A listener needs a name."),
                translate("Next steps", "Type one."),
            )
        if len(name) > LONGEST_NAME:
            raise MusicRecError(
                translate("Listeners", "This name is too long."),
                translate("Next steps", "Use %n character(s) at most.", n=LONGEST_NAME),
            )
        taken = [item for item in self.all() if item.name.casefold() == name.casefold()]
        if any(item.id != own for item in taken):
            raise MusicRecError(
                translate("Listeners", "There is a listener “{name}” already.", name=name),
                translate("Next steps", "Choose another name."),
            )

    def _free_colour(self) -> str:
        known = self.all()
        used = {colour_of(item) for item in known}
        free = [colour for colour in LISTENER_COLOURS if colour not in used]
        return free[0] if free else LISTENER_COLOURS[len(used) % len(LISTENER_COLOURS)]


def _kept(pin: str) -> str:
    if not pin:
        return ""
    if len(pin) < SHORTEST_PIN:
        raise MusicRecError(
            translate("Listeners", "This PIN is too short."),
            translate("Next steps", "Use %n digit(s) or letter(s) at least.", n=SHORTEST_PIN),
        )
    return hashed(pin)
