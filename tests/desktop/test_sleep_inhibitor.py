"""The machine is kept awake by whoever there is, and let go in every way that playing ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from musicrec_desktop.desktop.bus import BusThread
from musicrec_desktop.desktop.sleep_inhibitor import BusSleepInhibitor
from musicrec_desktop.desktop.sleep_inhibitor_native import (
    Caffeinate,
    ExecutionState,
    NativeSleepInhibitor,
)
from tests.desktop.session_bus import PATIENCE_SECONDS, Service, SessionBus, wait_until

WHO, WHY = "MusicRec Desktop", "Music is playing"
NOWHERE = "unix:path=/nowhere/system-bus"
SESSION_MANAGER = ("org.gnome.SessionManager", "/org/gnome/SessionManager", "session-manager")
POWER_MANAGEMENT = (
    "org.freedesktop.PowerManagement",
    "/org/freedesktop/PowerManagement/Inhibit",
    "power-management",
)
PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "portal")
LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "logind")

StartService = Callable[[str, str, str], Service]


@pytest.mark.parametrize(
    ("which", "taken", "released"),
    [
        (SESSION_MANAGER, ["inhibit", WHO, WHY, 4], ["release", 41]),
        (POWER_MANAGEMENT, ["inhibit", WHO, WHY], ["release", 42]),
        (PORTAL, ["inhibit", 4, {"reason": WHY}], ["release", "handle"]),
        (LOGIND, ["inhibit", "idle", WHO, WHY, "block"], ["release", "descriptor"]),
    ],
)
def test_each_desktop_is_asked_in_its_own_words(
    bus_thread: BusThread,
    session_bus: SessionBus,
    service: StartService,
    which: tuple[str, str, str],
    taken: list[object],
    released: list[object],
) -> None:
    asked = service(*which)
    inhibitor = BusSleepInhibitor(bus_thread, system_address=session_bus.address)
    bus_thread.start()
    inhibitor.set(True)
    inhibitor.set(True)
    wait_until(lambda: asked.calls == [taken])
    inhibitor.set(False)
    wait_until(lambda: asked.calls == [taken, released])


def test_one_service_is_asked_and_the_next_one_if_it_refuses(
    bus_thread: BusThread, service: StartService
) -> None:
    first = service(*SESSION_MANAGER[:2], "refusing")
    second, third = service(*POWER_MANAGEMENT), service(*PORTAL)
    inhibitor = BusSleepInhibitor(bus_thread, system_address=NOWHERE)
    bus_thread.start()
    inhibitor.set(True)
    wait_until(lambda: second.calls)
    assert first.calls == [["refused"]]
    inhibitor.set(False)
    wait_until(lambda: second.calls[1:] == [["release", 42]])
    assert third.calls == []


@pytest.mark.parametrize("which", [SESSION_MANAGER, LOGIND])
def test_closing_lets_the_machine_sleep(
    bus_thread: BusThread,
    session_bus: SessionBus,
    service: StartService,
    which: tuple[str, str, str],
) -> None:
    asked = service(*which)
    inhibitor = BusSleepInhibitor(bus_thread, system_address=session_bus.address)
    bus_thread.start()
    inhibitor.set(True)
    wait_until(lambda: asked.calls)
    bus_thread.close(PATIENCE_SECONDS)
    wait_until(lambda: asked.calls[-1][0] == "release")


def test_a_bus_that_comes_back_is_asked_again(
    bus_thread: BusThread, session_bus: SessionBus, service: StartService
) -> None:
    before = service(*SESSION_MANAGER)
    inhibitor = BusSleepInhibitor(bus_thread, system_address=NOWHERE)
    bus_thread.start()
    inhibitor.set(True)
    wait_until(lambda: before.calls)
    session_bus.kill()
    session_bus.start()
    after = service(*SESSION_MANAGER)
    # It may have reconnected before that service was there: ask anew, as the next event does.
    inhibitor.set(False)
    inhibitor.set(True)
    wait_until(lambda: after.calls and after.calls[-1][0] == "inhibit")


def test_where_nobody_can_keep_it_awake_that_is_said_and_playing_goes_on(
    bus_thread: BusThread, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "musicrec_desktop")
    inhibitor = BusSleepInhibitor(bus_thread, system_address=NOWHERE)
    bus_thread.start()
    for awake in (True, False, True):
        inhibitor.set(awake)
    wait_until(lambda: "nothing here keeps the machine awake" in caplog.text)
    bus_thread.close(PATIENCE_SECONDS)
    assert caplog.text.count("nothing here") == 1


class Kernel32:
    """Notes what Windows would be told."""

    def __init__(self) -> None:
        self.states: list[int] = []

    def SetThreadExecutionState(self, state: SimpleNamespace) -> int:
        self.states.append(state.value)
        return 1


def test_windows_is_told_that_the_system_not_the_display_is_needed() -> None:
    kernel32 = Kernel32()
    inhibitor = NativeSleepInhibitor(ExecutionState(kernel32))
    for awake in (False, True, True, False, False):
        inhibitor.set(awake)
    assert kernel32.states == [0x80000001, 0x80000000]


@pytest.mark.skipif(sys.platform == "win32", reason="macOS' way, tried with a script")
def test_macos_keeps_a_child_while_awake(tmp_path: Path) -> None:
    told = tmp_path / "told"
    program = tmp_path / "caffeinate"
    program.write_text(f'#!/bin/sh\necho "$@" > "{told}"\nexec sleep 60\n')
    program.chmod(0o755)
    inhibitor = NativeSleepInhibitor(Caffeinate(str(program)))
    inhibitor.set(True)
    wait_until(lambda: told.exists() and told.read_text())
    inhibitor.set(False)  # the guard of all tests sees a child that is left
    assert told.read_text().split() == ["-i", "-w", str(os.getpid())]


def test_a_missing_caffeinate_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "musicrec_desktop")
    inhibitor = NativeSleepInhibitor(Caffeinate(str(tmp_path / "none")))
    inhibitor.set(True)
    inhibitor.set(False)
    assert "nothing here keeps the machine awake" in caplog.text
