"""The session's D-Bus, in a thread of its own that nobody waits for."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from musicrec_desktop.core.errors import MusicRecError

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

logger = logging.getLogger(__name__)

CALL_SECONDS = 5.0
CONNECT_SECONDS = 5.0
DETACH_SECONDS = 0.2
CLOSE_SECONDS = 0.4
RETRY_SECONDS = 5.0
LONGEST_RETRY_SECONDS = 60.0


class BusRefused(MusicRecError):
    """A service on the bus answered with an error, or not at all."""


class BusLate(MusicRecError):
    """A bus is there, but has not answered in time, as where a login keeps the machine busy."""


class BusGuest(Protocol):
    """Something that lives on the bus. Its methods run in the bus's thread."""

    async def attach(self, bus: MessageBus) -> None:
        """Take up work on a fresh connection."""

    async def detach(self) -> None:
        """Let go: the connection is lost, or about to be closed."""


def session_address() -> str | None:
    """Return where the session's bus listens; None where there is none."""
    stated = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if stated:
        return stated
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and (socket := Path(runtime, "bus")).exists():
        return f"unix:path={socket}"
    return None


class BusThread:
    """Connect to a bus, let guests work on it, and connect again after it was lost.

    Where there is no bus, or no library for it, that is logged and nothing else happens.

    Parameters
    ----------
    address : str, optional
        A D-Bus address; the session's where left out.
    retry_seconds : float
        Before the first attempt to reconnect; each further one waits twice as long.
    """

    def __init__(self, address: str | None = None, *, retry_seconds: float = RETRY_SECONDS) -> None:
        self._address = address
        self._retry_seconds = retry_seconds
        self._guests: list[BusGuest] = []
        self._posted: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over = False  # no call will be made any more
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="desktop-bus", daemon=True)

    def add(self, guest: BusGuest) -> None:
        """Let a guest work on the bus; before :meth:`start`."""
        self._guests.append(guest)

    def start(self) -> None:
        """Start connecting."""
        self._thread.start()

    def post(self, call: Callable[[], None]) -> bool:
        """Have ``call`` made in the bus's thread; False where that has ended."""
        with self._lock:
            if self._over:
                return False
            self._posted.append(call)
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._make_calls)
            return True

    def spawn(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Run a coroutine beside everything else; in the bus's thread only."""
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(_log_failure)

    def close(self, timeout_seconds: float = CLOSE_SECONDS) -> None:
        """Let the guests leave and disconnect; wait no longer than that for it."""
        self._closing.set()
        self.post(lambda: None)
        if self._thread.ident is not None:
            self._thread.join(timeout_seconds)

    # In the thread

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except Exception:  # a bug here must cost the desktop's niceties, not the music
            logger.exception("the desktop's bus thread ended")
        finally:
            with self._lock:
                self._over, self._loop = True, None

    async def _main(self) -> None:
        self._ended = asyncio.Event()
        asyncio.get_running_loop().set_exception_handler(_log_stray)
        with self._lock:
            self._loop = asyncio.get_running_loop()
        address = self._address or session_address()
        if address is None:
            logger.info("no session bus: media keys and the desktop's player controls are absent")
            return
        self._make_calls()
        retry = self._retry_seconds
        try:
            if not await self._visit(address):
                return
        except BusLate as error:
            logger.info("%s", error)
        while not self._closing.is_set():
            logger.info("the session bus is not there; trying again in %g s", retry)
            await self._sleep(retry)
            if self._closing.is_set():
                return
            connected = await self._visit_again(address)
            retry = self._retry_seconds if connected else min(2 * retry, LONGEST_RETRY_SECONDS)

    async def _visit_again(self, address: str) -> bool:
        try:
            return await self._visit(address)
        except BusLate as error:
            logger.info("%s", error)
            return False

    async def _visit(self, address: str) -> bool:
        """Work on the bus until it is lost or the thread is closed; False if it is not there.

        Raises
        ------
        BusLate
        """
        bus = await connect(address)
        if bus is None:
            return False
        try:
            for guest in self._guests:
                try:
                    await guest.attach(bus)
                except Exception as error:
                    foreseen = isinstance(error, (BusRefused, OSError, EOFError))
                    if bus.connected and not foreseen:
                        raise
                    level = logging.WARNING if bus.connected else logging.INFO
                    logger.log(level, "not on the session bus: %s", error)
            await self._until_lost_or_closed(bus)
        finally:
            for guest in self._guests:
                await _leave(guest)
            if bus.connected:
                bus.disconnect()
        return True

    async def _until_lost_or_closed(self, bus: MessageBus) -> None:
        lost = asyncio.ensure_future(bus.wait_for_disconnect())  # type: ignore[no-untyped-call]
        ended = asyncio.ensure_future(self._ended.wait())
        await asyncio.wait({lost, ended}, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if lost.done() and (error := lost.exception()) is not None:
            logger.info("the session bus was lost: %s", error)
        lost.cancel()

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._ended.wait(), seconds)
        except TimeoutError:
            return

    def _make_calls(self) -> None:
        while self._posted:
            call = self._posted.popleft()
            try:
                call()
            except Exception:  # what one call meets must not end the others
                logger.exception("a call into the desktop failed")
        if self._closing.is_set():
            self._ended.set()


async def connect(address: str, *, timeout_seconds: float = CONNECT_SECONDS) -> MessageBus | None:
    """Return a connection to a bus; None, and a line in the log, where there cannot be one.

    Raises
    ------
    BusLate
        If it has not answered in time, and may do so later.
    """
    try:
        from dbus_fast import AuthError, InvalidAddressError
        from dbus_fast.aio import MessageBus
    except ImportError as error:
        logger.info("no D-Bus library (%s): media keys and player controls are absent", error)
        return None
    try:
        async with asyncio.timeout(timeout_seconds):
            return await MessageBus(address, negotiate_unix_fd=True).connect()
    except TimeoutError as error:
        raise BusLate(f"{address} did not answer in time.") from error  # no words
    except (OSError, EOFError, AuthError, InvalidAddressError) as error:
        logger.info("%s cannot be reached: %s", address, error or type(error).__name__)
        return None


async def _leave(guest: BusGuest) -> None:
    try:
        async with asyncio.timeout(DETACH_SECONDS):
            await guest.detach()
    except (BusRefused, OSError, EOFError) as error:
        logger.info("left the session bus without a word: %s", error)


def _log_stray(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what nobody waited for: mostly a signal that was on its way when the bus died."""
    error = context.get("exception")
    if isinstance(error, (OSError, EOFError)):
        logger.debug("not sent, the session bus is gone: %s", error)
    else:
        loop.default_exception_handler(context)


def _log_failure(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        logger.error("a call into the desktop failed", exc_info=error)


async def call(
    bus: MessageBus,
    destination: str,
    path: str,
    member: str,
    signature: str = "",
    body: Sequence[object] = (),
    *,
    interface: str | None = None,
) -> list[Any]:
    """Call a method on the bus and return what it answers.

    Parameters
    ----------
    bus : dbus_fast.aio.MessageBus
    destination, path, member : str
    signature : str
        D-Bus types of ``body``.
    body : sequence
    interface : str, optional
        The destination's name where left out.

    Returns
    -------
    list
        The answer's values; a file descriptor stands as itself.

    Raises
    ------
    BusRefused
        If the answer is an error, or does not come in time.
    """
    from dbus_fast import Message, MessageType

    message = Message(
        destination=destination,
        path=path,
        interface=interface or destination,
        member=member,
        signature=signature,
        body=list(body),
    )
    try:
        async with asyncio.timeout(CALL_SECONDS):
            reply = await bus.call(message)
    except (TimeoutError, OSError, EOFError) as error:
        raise BusRefused(f"{destination} did not answer {member}.") from error
    if reply is None:
        raise BusRefused(f"{destination} was gone before it answered {member}.")
    if reply.message_type is MessageType.ERROR:
        raise BusRefused(f"{destination} refused {member}: {reply.error_name}.")
    return [reply.unix_fds[value] for value in reply.body] if reply.unix_fds else reply.body


async def has_owner(bus: MessageBus, name: str) -> bool:
    """Look whether a service runs, without starting it."""
    answer = await call(
        bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "NameHasOwner", "s", [name]
    )
    return bool(answer[0])
