"""All of it together: nothing waits for the desktop, and nothing is shown unasked."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from musicrec_desktop.core.player_events import QueueChanged, StateChanged, TrackStarted
from musicrec_desktop.desktop.integration import DesktopIntegration, DesktopOptions
from musicrec_desktop.desktop.mpris import BUS_NAME
from tests.desktop.ports import ITEM, TRACK, FakePort
from tests.desktop.session_bus import Service, SessionBus, wait_until

NOWHERE = "unix:path=/nowhere/bus"
SESSION_MANAGER = ("org.gnome.SessionManager", "/org/gnome/SessionManager", "session-manager")
NOTIFICATIONS = (
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "notifications:body",
)

StartService = Callable[[str, str, str], Service]
Start = Callable[..., DesktopIntegration]


@pytest.fixture
def port() -> FakePort:
    port = FakePort()
    port.state = replace(port.state, state="stopped")
    return port


@pytest.fixture
def start(port: FakePort) -> Iterator[Start]:
    """Return a function that starts the desktop's parts; they are closed after."""
    made: list[DesktopIntegration] = []

    def start(options: DesktopOptions | None = None, **places: object) -> DesktopIntegration:
        places.setdefault("system_bus_address", NOWHERE)
        desktop = DesktopIntegration(port, options, **places)  # type: ignore[arg-type]
        made.append(desktop)
        port.listener = desktop.notify
        desktop.start()
        return desktop

    yield start
    for desktop in made:
        desktop.close()


def test_playing_keeps_the_machine_awake_and_pausing_does_not(
    start: Start, port: FakePort, session_bus: SessionBus, service: StartService
) -> None:
    manager = service(*SESSION_MANAGER)
    desktop = start(queue=port, bus_address=session_bus.address)
    port.play()
    wait_until(lambda: [call[0] for call in manager.calls] == ["inhibit"])
    port.pause()
    wait_until(lambda: [call[0] for call in manager.calls] == ["inhibit", "release"])
    port.play()
    wait_until(lambda: len(manager.calls) == 3)
    desktop.set_options(DesktopOptions(keep_awake=False))
    wait_until(lambda: manager.calls[-1][0] == "release")
    port.pause()
    desktop.set_options(DesktopOptions())
    port.play()
    wait_until(lambda: manager.calls[-1][0] == "inhibit")
    desktop.close()
    wait_until(lambda: manager.calls[-1][0] == "release")
    wait_until(lambda: BUS_NAME not in session_bus.names())


def test_tracks_are_announced_only_if_wanted_and_the_window_is_not_looked_at(
    start: Start, port: FakePort, session_bus: SessionBus, service: StartService
) -> None:
    server = service(*NOTIFICATIONS)
    desktop = start(bus_address=session_bus.address)
    wait_until(lambda: BUS_NAME in session_bus.names())
    desktop.set_window_active(False)
    announce(port, "not wanted")
    desktop.set_options(DesktopOptions(notifications=True))
    desktop.set_window_active(True)
    announce(port, "not needed")
    wait_until(lambda: desktop._worker._calls.empty())
    desktop.set_window_active(False)
    announce(port, "shown")
    wait_until(lambda: server.calls)
    assert [call[4] for call in server.calls] == ["shown"]


def announce(port: FakePort, title: str) -> None:
    port.track = replace(TRACK, title=title)
    port.change(TrackStarted(ITEM, at=0.0))


def test_media_controls_can_be_left_out(
    start: Start, session_bus: SessionBus, service: StartService, port: FakePort
) -> None:
    manager = service(*SESSION_MANAGER)
    start(DesktopOptions(media_controls=False), bus_address=session_bus.address)
    port.play()
    wait_until(lambda: manager.calls)
    assert BUS_NAME not in session_bus.names()


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_a_bare_system_hurts_nobody(
    start: Start, port: FakePort, platform: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "musicrec_desktop")
    shown: list[tuple[str, str]] = []
    desktop = start(
        DesktopOptions(keep_awake=False, notifications=True),
        platform=platform,
        bus_address=NOWHERE,
        notice=lambda *words: shown.append(words),
    )
    desktop.set_window_active(False)
    for event in (QueueChanged(), StateChanged("playing"), TrackStarted(ITEM, at=0.0)):
        port.change(event, state="playing")
    wait_until(lambda: shown)
    assert shown == [("Höhenflug", "Ada, Ben\nWolken")]
    assert [record.levelname for record in caplog.records][:1] == ["INFO"]
    assert not [record for record in caplog.records if record.levelno > 20]


def test_closing_twice_or_without_a_start_is_nothing(port: FakePort) -> None:
    desktop = DesktopIntegration(port, bus_address=NOWHERE)
    desktop.notify(QueueChanged())
    desktop.close()
    desktop.close()


def test_starting_loads_no_library_in_the_callers_thread() -> None:
    code = (
        "import sys, musicrec_desktop.desktop.integration;"
        "print([name for name in ('dbus_fast', 'PySide6', 'asyncio') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
