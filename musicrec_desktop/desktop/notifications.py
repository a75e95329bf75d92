"""Say which track plays, by ``org.freedesktop.Notifications``."""

from __future__ import annotations

import asyncio
import html
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from musicrec_desktop.core.paths import APP_NAME
from musicrec_desktop.core.translation import translate
from musicrec_desktop.desktop.addresses import file_uri
from musicrec_desktop.desktop.bus import BusRefused, BusThread, call
from musicrec_desktop.desktop.port import NowPlaying, wording

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

logger = logging.getLogger(__name__)

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
PROGRAM = "MusicRec Desktop"
SERVERS_TIMEOUT = -1
LOW_URGENCY = 0
RULE = f"type='signal',interface='{SERVICE}',member='ActionInvoked',path='{PATH}'"

Notice = Callable[[str, str], None]  # a title and a text


class TrackNotifications:
    """One notification, which each track replaces; a guest of the bus's thread.

    Parameters
    ----------
    thread : BusThread
    raise_window : callable
        Called when the notification is clicked.
    otherwise : callable, optional
        Shows a title and a text where there is no notification service.
    """

    def __init__(
        self, thread: BusThread, raise_window: Callable[[], None], otherwise: Notice | None = None
    ) -> None:
        self._thread = thread
        self._raise_window = raise_window
        self._otherwise = otherwise
        self._bus: MessageBus | None = None
        self._capabilities: frozenset[str] | None = None
        self._shown_id = 0
        self._latest: NowPlaying | None = None
        self._lock = asyncio.Lock()
        thread.add(self)

    def show(self, now: NowPlaying) -> None:
        """Show a track in place of the one before. From any thread; returns at once."""
        if not self._thread.post(lambda: self._thread.spawn(self._show(now))):
            self._show_otherwise(now)

    # In the bus's thread

    async def attach(self, bus: MessageBus) -> None:
        """Take the connection; nothing is sent before there is something to show."""
        self._bus, self._capabilities, self._shown_id = bus, None, 0

    async def detach(self) -> None:
        """Forget the connection."""
        self._bus = None

    async def _show(self, now: NowPlaying) -> None:
        self._latest = now
        async with self._lock:
            if self._latest is not now:
                return  # skipped while the server was busy
            bus = self._bus
            try:
                if bus is None:
                    raise BusRefused("There is no session bus for a notification.")
                self._shown_id = await self._notify(bus, now)
            except BusRefused as error:
                logger.info("%s", error)
                self._show_otherwise(now)

    async def _notify(self, bus: MessageBus, now: NowPlaying) -> int:
        from musicrec_desktop.desktop.mpris_metadata import bus_text

        if self._capabilities is None:
            self._capabilities = await self._meet(bus)
        title, text = map(bus_text, wording(now))
        if "body-markup" in self._capabilities:
            text = html.escape(text, quote=False)
        if "body" not in self._capabilities:
            title, text = " – ".join(filter(None, (title, *text.split("\n")))), ""
        clickable = "actions" in self._capabilities
        actions = ["default", translate("Desktop", "Show the player")] if clickable else []
        body = [PROGRAM, self._shown_id, APP_NAME, title, text, actions, _hints(now)]
        answer = await call(bus, SERVICE, PATH, "Notify", "susssasa{sv}i", [*body, SERVERS_TIMEOUT])
        return int(answer[0])

    async def _meet(self, bus: MessageBus) -> frozenset[str]:
        """Ask the server what it can do, and listen for clicks."""
        answer = await call(bus, SERVICE, PATH, "GetCapabilities")
        capabilities = frozenset(answer[0])
        if "actions" in capabilities:
            bus.add_message_handler(self._hear)
            daemon = "org.freedesktop.DBus"
            await call(bus, daemon, "/org/freedesktop/DBus", "AddMatch", "s", [RULE])
        return capabilities

    def _hear(self, message: Message) -> None:
        clicked = message.interface == SERVICE and message.member == "ActionInvoked"
        if clicked and message.body[:1] == [self._shown_id]:
            self._raise_window()

    def _show_otherwise(self, now: NowPlaying) -> None:
        if self._otherwise is not None:
            self._otherwise(*wording(now))


def _hints(now: NowPlaying) -> dict[str, Any]:
    from dbus_fast import Variant

    hints = {
        "desktop-entry": Variant("s", APP_NAME),
        "category": Variant("s", "x-gnome.music"),
        "urgency": Variant("y", LOW_URGENCY),
        "suppress-sound": Variant("b", True),
    }
    if now.art_path:
        hints["image-path"] = Variant("s", file_uri(now.art_path))
    return hints
