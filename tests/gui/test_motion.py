"""Whether things may move is asked of the desktop, and followed while the program runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from musicrec_desktop.gui.look.motion import PORTAL, PORTAL_PATH, PORTAL_SETTINGS
from tests.desktop.session_bus import Service, SessionBus, wait_until

# Qt opens its one connection to a bus when first asked: a process of its own.
LISTENING = """
from PySide6.QtWidgets import QApplication
from musicrec_desktop.gui.look.motion import SystemMotion
application = QApplication([])
motion = SystemMotion(application)
motion.changed.connect(lambda allowed: print("changed", allowed, flush=True))
motion.changed.connect(lambda _: application.quit())
motion.ask_desktop()
print("asked", motion.allowed, flush=True)
application.exec()
"""


@pytest.fixture
def bus() -> Iterator[SessionBus]:
    if not shutil.which("dbus-daemon"):
        pytest.skip("dbus-daemon is not installed")
    bus = SessionBus()
    bus.start()
    yield bus
    bus.close()


def test_a_desktop_that_asks_for_stillness_meanwhile_is_heard(bus: SessionBus) -> None:
    portal = Service(bus.address, PORTAL, PORTAL_PATH, "portal-settings")
    listening = subprocess.Popen(
        [sys.executable, "-c", LISTENING],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus.address},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert listening.stdout is not None
        assert listening.stdout.readline() == "asked True\n"
        asked = [["read", "org.gnome.desktop.interface", "enable-animations"]]
        wait_until(lambda: portal.calls == asked)  # what the portal notes comes by a pipe

        def ended() -> bool:
            # told again until somebody listens: the bus learns of that a moment later
            bus.run(
                *("dbus-send", f"--bus={bus.address}", "--print-reply", f"--dest={PORTAL}"),
                *(PORTAL_PATH, f"{PORTAL_SETTINGS}.Still"),
            )
            return listening.poll() is not None

        wait_until(ended)
        assert listening.stdout.read() == "changed False\n"
    finally:
        listening.kill()
        listening.communicate()
        portal.close()
