"""A private D-Bus daemon, and programs of the desktop that talk to it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PATIENCE_SECONDS = 60.0
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class SessionBus:
    """A bus in a folder of its own, without any service of the system."""

    def __init__(self) -> None:
        # The socket's path must be short: Unix allows 107 bytes.
        self._folder = Path(tempfile.mkdtemp(prefix="bus-"))
        self._socket = self._folder / "bus"
        self._process: subprocess.Popen[bytes] | None = None
        (self._folder / "bus.conf").write_text(CONFIGURATION.format(socket=self._socket))

    @property
    def address(self) -> str:
        """Where it listens, also after it was killed and started again."""
        return f"unix:path={self._socket}"

    def start(self) -> None:
        """Start the daemon and wait until it listens."""
        self._socket.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [
                *("dbus-daemon", f"--config-file={self._folder}/bus.conf"),
                *("--nofork", "--nopidfile", "--print-address"),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline(), "dbus-daemon did not start"  # it listens now

    def kill(self) -> None:
        """End the daemon as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def close(self) -> None:
        """Kill the daemon and remove its folder."""
        self.kill()
        shutil.rmtree(self._folder)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the desktop on this bus."""
        environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": self.address}
        return subprocess.run(
            command,
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )

    def playerctl(self, *words: str) -> str:
        """Return what ``playerctl`` prints."""
        done = self.run("playerctl", "--player=musicrec_desktop", *words)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def names(self) -> list[str]:
        """Return who is on the bus."""
        daemon = "org.freedesktop.DBus"
        asked = self.run(
            *("dbus-send", f"--bus={self.address}", "--print-reply", f"--dest={daemon}"),
            *("/org/freedesktop/DBus", f"{daemon}.ListNames"),
        )
        return re.findall(r'string "(.*)"', asked.stdout)


def wait_until(holds: Callable[[], object]) -> None:
    """Wait for something outside of this thread."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    pause = threading.Event()
    while not holds():
        assert time.monotonic() < deadline, f"waited {PATIENCE_SECONDS} s in vain"
        pause.wait(0.01)


class Service:
    """A fake service on a bus, and the calls that reached it."""

    def __init__(self, address: str, name: str, path: str, kind: str) -> None:
        self.calls: list[list[Any]] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.fake_services", address, name, path, kind],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).resolve().parents[2],
        )
        self._thread = threading.Thread(target=self._read, name=f"fake {kind}")
        self._thread.start()
        wait_until(lambda: self.calls)
        assert self.calls.pop(0) == ["ready", kind]

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.calls.append(json.loads(line))

    def close(self) -> None:
        """End the service."""
        self._process.kill()
        self._process.wait()
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
