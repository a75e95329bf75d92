"""A private session bus; no test here touches the user's."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator

import pytest

from musicrec_desktop.desktop.bus import BusThread
from tests.desktop.session_bus import SessionBus


@pytest.fixture
def session_bus() -> Iterator[SessionBus]:
    for program in ("dbus-daemon", "busctl"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed")
    if importlib.util.find_spec("dbus_fast") is None:
        pytest.skip("dbus-fast is not installed")
    bus = SessionBus()
    bus.start()
    yield bus
    bus.close()


@pytest.fixture
def bus_thread(session_bus: SessionBus) -> Iterator[BusThread]:
    """The program's thread for this bus, not yet started."""
    thread = BusThread(session_bus.address, retry_seconds=0.05)
    yield thread
    thread.close(timeout_seconds=5)
