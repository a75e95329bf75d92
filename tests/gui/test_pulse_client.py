"""Which sound server Qt's client is sent to, and that nothing else of it changes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from musicrec_desktop.gui.sound import pulse_client
from musicrec_desktop.gui.sound.pulse_client import REFUSED_LATER, default_servers, keep_trying


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A person's home and session without any setting, and no trace in the environment."""
    for name in ("PULSE_SERVER", "PULSE_CLIENTCONFIG", "PULSE_RUNTIME_PATH", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(pulse_client, "SYSTEM_SETTINGS", tmp_path / "client.conf")
    monkeypatch.setattr(pulse_client, "SYSTEMD", tmp_path)
    return tmp_path


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the administrator, and PulseAudio is installed."""
    monkeypatch.setattr(os, "getuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")


def servers() -> list[str]:
    return os.environ.get("PULSE_SERVER", "").split()


def test_the_default_sockets_come_first_and_the_refusal_last(home: Path) -> None:
    keep_trying()
    assert servers()[0] == f"unix:{home}/pulse/native"
    assert servers()[-1] == REFUSED_LATER


def test_a_server_that_is_named_stays_the_first_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/somewhere/native tcp:house:4713")
    keep_trying()
    keep_trying()
    assert servers() == ["unix:/somewhere/native", "tcp:house:4713", REFUSED_LATER]


@pytest.mark.parametrize(
    "where", ["client.conf", ".config/pulse/client.conf", "client.conf.d/a.conf"]
)
def test_a_configured_server_is_respected(home: Path, where: str) -> None:
    path = home / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("# words\n; default-server = unix:/not/this\ndefault-server = tcp:house\n")
    keep_trying()
    assert servers() == ["tcp:house", REFUSED_LATER]


@pytest.mark.parametrize(
    ("settings", "systemd", "untouched"),
    [
        ("autospawn = yes", True, True),
        ("autospawn = no", False, False),
        ("; autospawn = yes", True, False),
        ("; autospawn = yes", False, True),  # as libpulse was built; not ours to forbid
    ],
)
def test_where_libpulse_starts_servers_it_is_left_to_do_so(
    home: Path,
    person: None,
    monkeypatch: pytest.MonkeyPatch,
    settings: str,
    systemd: bool,
    untouched: bool,
) -> None:
    (home / "client.conf").write_text(settings)
    monkeypatch.setattr(pulse_client, "SYSTEMD", home if systemd else home / "nowhere")
    keep_trying()
    assert (servers() == []) is untouched


def test_a_folder_that_a_list_cannot_hold_is_left_out(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home / "two words"))
    assert default_servers()
    assert not any("words" in server for server in default_servers())


@pytest.mark.parametrize("variable", ["PULSE_RUNTIME_PATH", "XDG_RUNTIME_DIR", ""])
def test_the_defaults_are_those_of_libpulse(
    home: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    if shutil.which("pactl") is None:
        pytest.skip("pactl is not installed: nothing to compare with")
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    if variable:
        monkeypatch.setenv(variable, str(home))
    home.chmod(0o700)
    told = subprocess.run(
        ["pactl", "info"],
        env=os.environ | {"PULSE_LOG": "4", "LC_ALL": "C", "TMPDIR": str(home)},
        capture_output=True,
        text=True,
        check=False,
    ).stderr
    tried = [Path(path) for path in re.findall(r"Trying to connect to (/.*)\.\.\.", told)]
    assert tried
    tried = [path.resolve() for path in tried]
    ours = [Path(server.removeprefix("unix:")).resolve() for server in default_servers()]
    assert list(dict.fromkeys(path for path in ours if path in tried)) == tried
