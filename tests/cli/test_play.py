"""``play`` on a real sound server, without a window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import ENVIRONMENT, command_line
from tests.conftest import ToneFile
from tests.playback.sound_server import SoundServer

pytestmark = pytest.mark.sound


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """A server of our own, so that nothing is heard in the room."""
    if missing := SoundServer.missing():
        pytest.skip(f"{missing} is not installed: there is nothing to play on")
    server = SoundServer()
    server.start()
    yield {**ENVIRONMENT, **server.environment}
    server.close()


def play(environment: dict[str, str], *paths: str | Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command_line("play", *paths), capture_output=True, env=environment, check=False
    )


def test_files_are_played_one_after_the_other(
    environment: dict[str, str], tmp_path: Path, tone_file: ToneFile
) -> None:
    paths = [tone_file(tmp_path / f"{name}.flac", 0.4) for name in ("one", "two, \nthree")]
    ended = play(environment, *paths)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith(b"Playing " + os.fsencode(paths[0]))
    lines = ended.stdout.splitlines()  # a name is one line, whatever it is made of
    assert [line.split()[0] for line in lines] == [b"Playing", b"Playing"]


def test_a_file_that_is_no_sound_is_named_and_the_next_one_played(
    environment: dict[str, str], tmp_path: Path, tone_file: ToneFile
) -> None:
    bad = tmp_path / "bad.flac"
    bad.write_bytes(b"this is no sound\n" * 50)
    ended = play(environment, bad, tone_file(tmp_path / "good.flac", 0.4))
    assert ended.returncode == 4
    assert b"bad.flac" in ended.stderr
    assert b"Playing " + os.fsencode(tmp_path / "good.flac") in ended.stdout
    assert b"Traceback" not in ended.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_stops_the_music(
    environment: dict[str, str], tmp_path: Path, tone_file: ToneFile
) -> None:
    with subprocess.Popen(
        command_line("play", tone_file(tmp_path / "long.flac", 60.0)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"Playing ")
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Stopped." in complaint
    assert b"Traceback" not in complaint


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_before_the_first_sound_is_heard(
    environment: dict[str, str], tmp_path: Path, tone_file: ToneFile
) -> None:
    paths = [tone_file(tmp_path / f"{seconds}.flac", seconds) for seconds in (10.0, 0.4)]
    arguments = command_line("play", *paths)
    pressed_early = (
        "import os, runpy, signal\n"
        "from musicrec_desktop.services.playing.player import PlayerService\n"
        "really = PlayerService.play_files\n"
        "def play_files(*given):\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    really(*given)\n"
        "PlayerService.play_files = play_files\n"
        "runpy.run_module('musicrec_desktop', run_name='__main__')\n"
    )
    after_module = arguments[arguments.index("musicrec_desktop") + 1 :]
    ended = subprocess.run(
        [sys.executable, "-c", pressed_early, *after_module],
        capture_output=True,
        env=environment,
        check=False,
    )
    assert (ended.returncode, ended.stderr.strip()) == (
        130,
        b"Stopped. What was finished is kept.",
    )
    assert os.fsencode(paths[1]) not in ended.stdout  # it did not play on to the end
