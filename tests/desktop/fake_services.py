"""Services of a desktop, in a process of their own so that each has a connection to itself.

Run as ``python -m tests.desktop.fake_services ADDRESS NAME PATH KIND``; every call that
arrives is printed as a line of JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import Annotated, Any

from dbus_fast import DBusError, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import (
    DBusDict,
    DBusInt32,
    DBusObjectPath,
    DBusSignature,
    DBusStr,
    DBusUInt32,
    DBusUnixFd,
    DBusVariant,
)
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

HANDLE = "/org/freedesktop/portal/desktop/request/1"
Nothing = Annotated[None, DBusSignature("")]
Strings = Annotated[list[str], DBusSignature("as")]
SpaceKeyAndValue = Annotated[tuple[str, str, Variant], DBusSignature("ssv")]
IdAndKey = Annotated[tuple[int, str], DBusSignature("us")]


def say(*words: Any) -> None:
    plain = [
        {key: item.value for key, item in word.items()} if isinstance(word, dict) else word
        for word in words
    ]
    print(json.dumps(plain), flush=True)


class SessionManager(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.gnome.SessionManager")

    @dbus_method("Inhibit")
    def inhibit(
        self, app: DBusStr, window: DBusUInt32, reason: DBusStr, flags: DBusUInt32
    ) -> DBusUInt32:
        say("inhibit", app, reason, flags)
        return 41

    @dbus_method("Uninhibit")
    def release(self, cookie: DBusUInt32) -> Nothing:
        say("release", cookie)


class PowerManagement(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.freedesktop.PowerManagement.Inhibit")

    @dbus_method("Inhibit")
    def inhibit(self, app: DBusStr, reason: DBusStr) -> DBusUInt32:
        say("inhibit", app, reason)
        return 42

    @dbus_method("UnInhibit")
    def release(self, cookie: DBusUInt32) -> Nothing:
        say("release", cookie)


class Portal(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.freedesktop.portal.Inhibit")

    @dbus_method("Inhibit")
    def inhibit(self, window: DBusStr, flags: DBusUInt32, options: DBusDict) -> DBusObjectPath:
        say("inhibit", flags, options)
        return HANDLE


class PortalRequest(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.freedesktop.portal.Request")

    @dbus_method("Close")
    def close(self) -> Nothing:
        say("release", "handle")


class PortalSettings(ServiceInterface):
    """Things may move, until :meth:`still` says that they may not."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.portal.Settings")

    @dbus_method("Read")
    def read(self, space: DBusStr, key: DBusStr) -> DBusVariant:
        say("read", space, key)
        return Variant("v", Variant("b", True))

    @dbus_method("Still")
    def still(self) -> Nothing:
        self.changed("org.gnome.desktop.interface", "enable-animations", Variant("b", False))

    @dbus_signal("SettingChanged")
    def changed(self, space: str, key: str, value: Variant) -> SpaceKeyAndValue:
        return [space, key, value]  # type: ignore[return-value]


class Refusing(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.gnome.SessionManager")

    @dbus_method("Inhibit")
    def inhibit(
        self, app: DBusStr, window: DBusUInt32, reason: DBusStr, flags: DBusUInt32
    ) -> DBusUInt32:
        say("refused")
        raise DBusError("org.gnome.SessionManager.GeneralError", "not today")


class Logind(ServiceInterface):
    """Notes that a lock was let go when the other end of its pipe is closed."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.login1.Manager")

    @dbus_method("Inhibit")
    def inhibit(self, what: DBusStr, who: DBusStr, why: DBusStr, mode: DBusStr) -> DBusUnixFd:
        say("inhibit", what, who, why, mode)
        reading, writing = os.pipe()
        loop = asyncio.get_running_loop()

        def released() -> None:
            loop.remove_reader(reading)
            os.close(reading)
            say("release", "descriptor")

        loop.add_reader(reading, released)
        loop.call_soon(os.close, writing)  # ours; the answer has taken a copy by then
        return writing


class Notifications(ServiceInterface):
    def __init__(self, capabilities: list[str]) -> None:
        super().__init__("org.freedesktop.Notifications")
        self._capabilities = capabilities

    @dbus_method("GetCapabilities")
    def capabilities(self) -> Strings:
        return self._capabilities

    @dbus_method("Notify")
    def notify(
        self,
        app: DBusStr,
        replaces: DBusUInt32,
        icon: DBusStr,
        summary: DBusStr,
        body: DBusStr,
        actions: Strings,
        hints: DBusDict,
        timeout: DBusInt32,
    ) -> DBusUInt32:
        say("notify", app, replaces, icon, summary, body, actions, hints, timeout)
        if summary == "click":
            self.clicked(6, "default")  # somebody else's
            self.clicked(5, "default")
        return 5

    @dbus_signal("ActionInvoked")
    def clicked(self, number: int, key: str) -> IdAndKey:
        return number, key


class FileManager(ServiceInterface):
    def __init__(self) -> None:
        super().__init__("org.freedesktop.FileManager1")

    @dbus_method("ShowItems")
    def show(self, addresses: Strings, startup: DBusStr) -> Nothing:
        say("show", addresses, startup)


def interfaces(kind: str) -> list[ServiceInterface]:
    if kind.startswith("notifications"):
        return [Notifications(kind.split(":")[1].split(","))]
    return {
        "session-manager": [SessionManager()],
        "refusing": [Refusing()],
        "power-management": [PowerManagement()],
        "portal": [Portal()],
        "portal-settings": [PortalSettings()],
        "logind": [Logind()],
        "file-manager": [FileManager()],
    }[kind]


async def serve(address: str, name: str, path: str, kind: str) -> None:
    bus = await MessageBus(address, negotiate_unix_fd=True).connect()
    for interface in interfaces(kind):
        bus.export(path, interface)
    if kind == "portal":
        bus.export(HANDLE, PortalRequest())
    await bus.request_name(name)
    say("ready", kind)
    await bus.wait_for_disconnect()


if __name__ == "__main__":
    asyncio.run(serve(*sys.argv[1:]))
