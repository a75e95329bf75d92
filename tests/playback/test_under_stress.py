"""Proofs that take their time: a machine under load, and a sound server that dies."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.playback.load import hogs
from tests.playback.session import Session, listening_again
from tests.playback.sound_server import SoundServer, align
from tests.playback.synthesis import as_float, noise, write

pytestmark = pytest.mark.sound


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("session", ["pulse", "qt"], indirect=True)
@pytest.mark.parametrize(
    ("seconds", "held_seconds", "every_seconds"), [(24.0, 1.1, 4.0), (60.0, 0.25, 2.0)]
)
def test_no_dropout_with_busy_cores_and_a_held_interpreter_lock(
    session: Session, tmp_path: Path, seconds: float, held_seconds: float, every_seconds: float
) -> None:
    play_under_load(session, tmp_path, seconds, held_seconds, every_seconds)


@listening_again
def test_no_dropout_in_a_few_seconds_of_load(session: Session, tmp_path: Path) -> None:
    play_under_load(session, tmp_path, 4.0, 0.25, 1.0)


def play_under_load(
    session: Session, tmp_path: Path, seconds: float, held_seconds: float, every_seconds: float
) -> None:
    """Play two halves of a noise under load: each sample arrives."""
    samples = noise(seconds)
    cut = len(samples) // 2
    paths = [
        write(tmp_path / "a.flac", samples[:cut]),
        write(tmp_path / "b.flac", samples[cut:]),
    ]
    with hogs(2, held_seconds, every_seconds):
        recorded = session.play_through(paths)
    expected = as_float(samples)
    start = align(recorded, expected)
    np.testing.assert_array_equal(recorded[start : start + len(expected)], expected)


ROOT = Path(__file__).parents[2]
KILLED = """
import json, sys, time
from PySide6.QtCore import QCoreApplication
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import DeviceBack, DeviceLost
from musicrec_desktop.playback.player import Player
from tests.playback.session import real_output

application = QCoreApplication([])
player = Player(real_output(sys.argv[2]))
told = []
player.subscribe(lambda event: told.append((time.monotonic(), type(event))))

def wait(holds, seconds):
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.005)
    return holds()

def first(kind):
    return next((when for when, event in told if event is kind), None)

player.play_items([QueueItem(1, sys.argv[1])])
playing = wait(lambda: player.snapshot().position_seconds > 1, 10)
print("kill", flush=True)
sys.stdin.readline()
killed = time.monotonic()
lost = wait(lambda: first(DeviceLost), 5)
player.pause(); player.next(); player.seek(2.0); player.volume = 0.5  # must not abort
player.play()
at_loss = player.snapshot()
back = wait(lambda: player.play() or first(DeviceBack), 15)
seconds = player.snapshot().position_seconds
went_on = wait(lambda: player.snapshot().position_seconds > seconds + 0.5, 10)
player.close()
print(json.dumps({
    "playing": playing, "lost_after": lost and lost - killed, "error": at_loss.error,
    "back_after": back and back - killed, "went_on": went_on,
}))
"""


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["pulse", "qt"])
def test_a_killed_sound_server_is_reported_and_its_return_noticed(
    tmp_path: Path, kind: str
) -> None:
    """In a process of its own: Qt connects to one server in the life of a process."""
    if missing := SoundServer.missing():
        pytest.skip(f"{missing} is not installed")
    path = write(tmp_path / "a.flac", noise(30.0))
    server = SoundServer()
    server.start()
    player = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path), kind],
        cwd=ROOT,
        env=os.environ | server.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert player.stdout is not None
        assert player.stdin is not None
        assert player.stdout.readline() == "kill\n"
        server.kill()
        server.start()
        out, _ = player.communicate("killed\n", timeout=60)
    finally:
        player.kill()
        player.wait()
        server.close()
    assert player.returncode == 0
    result = json.loads(out)
    assert result["playing"]
    assert result["lost_after"] is not None
    assert result["lost_after"] < 2
    assert result["back_after"] is not None
    assert result["went_on"]
