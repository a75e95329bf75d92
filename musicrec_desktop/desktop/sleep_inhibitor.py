"""Keep the machine awake while sound plays; its screen may go dark.

Only sleep by itself is held back: who closes the lid or chooses to suspend is obeyed.
On Linux the first of these that runs and agrees is asked, and one only, because two
would keep the screen lit on some desktops: GNOME's session manager (also Cinnamon's and
MATE's), ``org.freedesktop.PowerManagement`` (KDE, Xfce), the portal (sandboxes), and
systemd-logind, which does the suspending where there is no desktop.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.desktop.bus import BusLate, BusRefused, BusThread, call, connect, has_owner

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

logger = logging.getLogger(__name__)

WHO = "MusicRec Desktop"
WHY = to_translate("Desktop", "Music is playing")
SUSPEND = 4  # the flag of GNOME's session manager and of the portal

Release = Callable[[], Awaitable[None]]


class BusSleepInhibitor:
    """Hold sleep back over D-Bus; a guest of the bus's thread.

    Parameters
    ----------
    thread : BusThread
    system_address : str, optional
        Where systemd-logind is; the system's bus where left out.
    """

    def __init__(self, thread: BusThread, *, system_address: str | None = None) -> None:
        self._thread = thread
        self._system_address = system_address
        self._bus: MessageBus | None = None
        self._wanted = False
        self._release: Release | None = None
        self._logind_is_absent = False
        self._lock = asyncio.Lock()
        thread.add(self)

    def set(self, awake: bool) -> None:
        """Keep the machine awake, or let it sleep. From any thread; returns at once."""

        def settle() -> None:
            self._wanted = awake
            self._thread.spawn(self._settle())

        self._thread.post(settle)

    # In the bus's thread

    async def attach(self, bus: MessageBus) -> None:
        """Hold again what was held on the connection before."""
        self._bus = bus
        self._thread.spawn(self._settle())

    async def detach(self) -> None:
        """Let the machine sleep."""
        self._bus = None
        await self._settle()

    async def _settle(self) -> None:
        async with self._lock:
            if self._bus is not None and self._wanted and self._release is None:
                self._release = await self._take(self._bus)
            if (self._bus is None or not self._wanted) and self._release is not None:
                release, self._release = self._release, None
                await release()

    async def _take(self, bus: MessageBus) -> Release | None:
        ways = (_session_manager, _power_management, _portal)
        for way in ways:
            try:
                release = await way(bus)
            except BusRefused as error:
                logger.info("%s", error)
                continue
            if release is not None:
                return release
        return None if self._logind_is_absent else await self._logind()

    async def _logind(self) -> Release | None:
        """Ask systemd-logind, whose lock is a file descriptor and needs no connection."""
        try:
            bus = await connect(self._system_address or system_address())
        except BusLate as error:
            logger.info("%s", error)
            return None
        if bus is None:
            self._say_that_nobody_can()
            return None
        try:
            body = ["idle", WHO, translated("Desktop", WHY), "block"]
            answer = await call(
                bus,
                *("org.freedesktop.login1", "/org/freedesktop/login1", "Inhibit", "ssss", body),
                interface="org.freedesktop.login1.Manager",
            )
        except BusRefused as error:
            logger.info("%s", error)
            self._say_that_nobody_can()
            return None
        finally:
            bus.disconnect()

        async def release() -> None:
            os.close(answer[0])

        return release

    def _say_that_nobody_can(self) -> None:
        """Say it once, and look for the others only from now on."""
        self._logind_is_absent = True
        logger.info("nothing here keeps the machine awake while music plays")


def system_address() -> str:
    """Return where the system's bus listens."""
    default = "unix:path=/var/run/dbus/system_bus_socket"
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or default


async def _session_manager(bus: MessageBus) -> Release | None:
    name, path = "org.gnome.SessionManager", "/org/gnome/SessionManager"
    if not await has_owner(bus, name):
        return None
    body = [WHO, 0, translated("Desktop", WHY), SUSPEND]
    cookie = await call(bus, name, path, "Inhibit", "susu", body)

    async def release() -> None:
        await _tell(bus, name, path, "Uninhibit", "u", cookie)

    return release


async def _power_management(bus: MessageBus) -> Release | None:
    name, path = "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit"
    interface = f"{name}.Inhibit"
    if not await has_owner(bus, name):
        return None
    body = [WHO, translated("Desktop", WHY)]
    cookie = await call(bus, name, path, "Inhibit", "ss", body, interface=interface)

    async def release() -> None:
        await _tell(bus, name, path, "UnInhibit", "u", cookie, interface=interface)

    return release


async def _portal(bus: MessageBus) -> Release | None:
    from dbus_fast import Variant

    name, path = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
    if not await has_owner(bus, name):
        return None
    body = ["", SUSPEND, {"reason": Variant("s", translated("Desktop", WHY))}]
    interface = "org.freedesktop.portal.Inhibit"
    handle = await call(bus, name, path, "Inhibit", "sua{sv}", body, interface=interface)

    async def release() -> None:
        interface = "org.freedesktop.portal.Request"
        await _tell(bus, name, handle[0], "Close", "", [], interface=interface)

    return release


async def _tell(
    bus: MessageBus,
    name: str,
    path: str,
    member: str,
    signature: str,
    body: list[object],
    *,
    interface: str | None = None,
) -> None:
    """Take a hold back; a service that is gone has done so by itself."""
    if not bus.connected:
        return
    try:
        await call(bus, name, path, member, signature, body, interface=interface)
    except BusRefused as error:
        logger.info("%s", error)
