"""A private session bus; no test here touches the user's."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable, Iterator

import pytest

from musicrec_desktop.desktop import bus
from musicrec_desktop.desktop.bus import BusThread
from tests.desktop.session_bus import PATIENCE_SECONDS, Service, SessionBus


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody on the bus be given up because the machine is busy."""
    for limit in ("CALL_SECONDS", "DETACH_SECONDS"):
        monkeypatch.setattr(bus, limit, PATIENCE_SECONDS)
    monkeypatch.setitem(bus.connect.__kwdefaults__, "timeout_seconds", PATIENCE_SECONDS)


@pytest.fixture
def session_bus() -> Iterator[SessionBus]:
    for program in ("dbus-daemon", "dbus-send"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed")
    if importlib.util.find_spec("dbus_fast") is None:
        pytest.skip("dbus-fast is not installed")
    own = SessionBus()
    own.start()
    yield own
    own.close()


@pytest.fixture
def bus_thread(session_bus: SessionBus) -> Iterator[BusThread]:
    """The program's thread for this bus, not yet started."""
    thread = BusThread(session_bus.address, retry_seconds=0.05)
    yield thread
    thread.close(PATIENCE_SECONDS)


@pytest.fixture
def service(session_bus: SessionBus) -> Iterator[Callable[[str, str, str], Service]]:
    """Return a function that starts a fake service: its name, its path and its kind."""
    started: list[Service] = []

    def start(name: str, path: str, kind: str) -> Service:
        started.append(Service(session_bus.address, name, path, kind))
        return started[-1]

    yield start
    for running in started:
        running.close()
