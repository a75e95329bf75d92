"""How Qt's client of the PulseAudio (or PipeWire) server is kept alive.

Qt tries again three seconds after a connection broke or was refused. But where
no Unix socket accepts, libpulse refuses at once, inside ``pa_context_connect``,
and Qt 6.11 takes that for final: no sound for the rest of the process, even
when the server is back. One more address that is refused a moment later makes
libpulse report it as a refused connection, after which Qt does try again.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import sys
from pathlib import Path

REFUSED_LATER = "tcp4:127.0.0.1:1"  # a port that only root could open, and nobody does
SYSTEM_SOCKETS = ("/var/run/pulse/native", "/run/pulse/native")  # mostly the same
SYSTEM_SETTINGS = Path("/etc/pulse/client.conf")
SYSTEMD = Path("/run/systemd/system")
CLIENT_THREAD = "QPulseAudioEngi"


def keep_trying() -> None:
    """Let Qt's client find a server that comes back; before Qt Multimedia is imported.

    Sets ``PULSE_SERVER`` to what libpulse would try by itself, and to one address
    more. Where libpulse starts a server by itself (autospawn), which any
    ``PULSE_SERVER`` forbids, nothing is changed: there it is never without one.
    """
    servers = os.environ.get("PULSE_SERVER", "").split()
    if not sys.platform.startswith(("linux", "freebsd")) or REFUSED_LATER in servers:
        return
    if not servers:
        settings = _client_settings()
        if _starts_servers(settings.get("autospawn")):
            return
        servers = settings.get("default-server", "").split() or default_servers()
    os.environ["PULSE_SERVER"] = " ".join([*servers, REFUSED_LATER])


def default_servers() -> list[str]:
    """Return the addresses that libpulse tries where nothing is configured, in its order.

    Those with white space are left out: a list of servers cannot hold them.
    """
    own = os.environ.get("PULSE_RUNTIME_PATH")
    session = os.environ.get("XDG_RUNTIME_DIR")
    if own:
        folders = [Path(own)]
    elif session:
        folders = [Path(session) / "pulse"]
    else:
        name = f"{_machine_id()}-runtime"  # no words
        folders = [folder / name for folder in _user_folders()]
    sockets = [*(str(folder / "native") for folder in folders), *SYSTEM_SOCKETS]
    return [
        f"unix:{socket}"  # no words
        for socket in sockets
        if len(socket.split()) == 1
    ]


def count_clients() -> int:
    """Count the threads of Qt's clients of the server: none on another system.

    Qt ends such a thread when the server dies and starts one when it has
    reconnected. In between, starting or suspending a sink aborts the process
    (Qt 6.11: ``pa_context_get_state`` of no context), and nothing in Qt's
    interface tells.
    """
    count = 0
    for name in Path("/proc/self/task").glob("*/comm"):
        with contextlib.suppress(OSError):  # the thread ended meanwhile
            count += name.read_text().startswith(CLIENT_THREAD)
    return count


def _starts_servers(autospawn: str | None) -> bool:
    """Whether libpulse may start a server by itself.

    Unless configured it depends on how libpulse was built. Where systemd runs,
    its sockets start the server instead; where it does not, assume that it may.
    """
    if os.getuid() == 0 or shutil.which("pulseaudio") is None:
        return False
    if autospawn is not None:
        return autospawn.lower() in ("1", "y", "yes", "t", "true", "on")
    return not SYSTEMD.exists()


def _client_settings() -> dict[str, str]:
    """Return what ``client.conf`` and its drop-ins say, by libpulse's rules."""
    named = os.environ.get("PULSE_CLIENTCONFIG")
    own = [folder / "client.conf" for folder in _user_folders()]
    choices = [Path(named)] if named else [*own, SYSTEM_SETTINGS]
    main = next((path for path in choices if path.exists()), choices[-1])
    settings: dict[str, str] = {}
    for path in (main, *sorted(Path(f"{main}.d").glob("*.conf"))):
        with contextlib.suppress(OSError):  # libpulse goes on without it, too
            for line in path.read_text(errors="replace").splitlines():
                key, equals, value = line.partition("=")
                if equals and not line.lstrip().startswith(("#", ";")):
                    settings[key.strip()] = value.strip()
    return settings


def _user_folders() -> list[Path]:
    settings = os.environ.get("XDG_CONFIG_HOME")
    return [
        Path.home() / ".pulse",
        (Path(settings) if settings else Path.home() / ".config") / "pulse",
    ]


def _machine_id() -> str:
    for path in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        with contextlib.suppress(OSError):  # containers may have neither
            return Path(path).read_text().strip()
    return socket.gethostname()  # as libpulse does
