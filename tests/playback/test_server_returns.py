"""A sound server that is away for a while: playing goes on when it is back, every time."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from tests.playback.remote_player import RemotePlayer
from tests.playback.sound_server import Recorder, SoundServer, align, wait_until
from tests.playback.synthesis import RATE_HZ, as_float, noise, write

pytestmark = [pytest.mark.sound, pytest.mark.slow, pytest.mark.timeout(600)]

NOTICED_SECONDS = 5.0
BACK_SECONDS = 6.0  # Qt tries every 3 s, the engine every 0.5 s; the rest is for a busy machine
FIRST_SOUND_SECONDS = 10.0  # an idle null sink works in blocks of two seconds
CPU_SHARE = 0.05
SAMPLES = noise(60.0)


@pytest.fixture
def server() -> Iterator[SoundServer]:
    if missing := SoundServer.missing():
        pytest.skip(f"{missing} is not installed")
    server = SoundServer()
    yield server
    server.close()


@pytest.fixture(params=["pulse", "qt"])
def player(request: pytest.FixtureRequest, server: SoundServer) -> Iterator[RemotePlayer]:
    player = RemotePlayer(server.environment, request.param)
    yield player
    player.kill()


@pytest.fixture(scope="module")
def song(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(write(tmp_path_factory.mktemp("songs") / "noise.flac", SAMPLES))


def away(seconds: float) -> None:
    threading.Event().wait(seconds)


def assert_sounds(server: SoundServer, position: float) -> None:
    """Record a second of the null sink: the song's own samples, from about ``position`` on."""
    recorder = Recorder(server)
    away(1.0)
    recorded = recorder.stop()
    heard = recorded[-RATE_HZ // 2 :]
    expected = as_float(SAMPLES)
    place = align(expected, heard)
    np.testing.assert_array_equal(heard, expected[place : place + len(heard)])
    assert position < place / RATE_HZ < position + 10


@pytest.mark.parametrize("seconds", [0.5, 6.0, 20.0])
def test_playing_goes_on_by_itself_from_where_it_was(
    server: SoundServer, player: RemotePlayer, song: str, seconds: float
) -> None:
    server.start()
    player.ask("open", song)
    player.wait_past(1.0, FIRST_SOUND_SECONDS)
    server.kill()
    player.wait_for(NOTICED_SECONDS, state="paused")
    wait_until(lambda: player.look()["error"], NOTICED_SECONDS)  # it first looks for another
    lost = player.look()
    assert lost["error"].startswith("No sound device was found. ")
    away(seconds)
    idle = player.look()
    if seconds > 1:
        assert idle["cpu"] - lost["cpu"] < CPU_SHARE * seconds
    assert idle["position"] == pytest.approx(lost["position"])
    server.start()
    began = time.monotonic()
    back = player.wait_for(BACK_SECONDS, state="playing", error=None)
    print(
        f"away {seconds} s: back after {time.monotonic() - began:.2f} s, "
        f"{(idle['cpu'] - lost['cpu']) / seconds:.2%} of a core while away"
    )
    assert back["position"] == pytest.approx(lost["position"], abs=0.3)
    assert_sounds(server, player.wait_past(back["position"] + 0.2, FIRST_SOUND_SECONDS))
    status, told = player.close()
    assert status == 0
    assert "PulseAudioService" not in told


def test_a_server_started_after_the_program_is_found(
    server: SoundServer, player: RemotePlayer, song: str
) -> None:
    refused = player.ask("open", song)
    assert refused["state"] == "paused"
    assert refused["error"].startswith("No sound device was found. ")
    player.ask("pause")  # it would go on by itself
    away(4.0)
    server.start()
    began = time.monotonic()
    player.wait_for(BACK_SECONDS, state="paused", error=None)
    print(f"found after {time.monotonic() - began:.2f} s")
    assert player.ask("play")["state"] == "playing"
    assert_sounds(server, player.wait_past(0.2, FIRST_SOUND_SECONDS))
    assert player.close()[0] == 0


def test_twenty_deaths_in_every_state_abort_nothing(
    server: SoundServer, player: RemotePlayer, song: str
) -> None:
    server.start()
    player.ask("open", song)
    for death in range(20):
        player.wait_for(BACK_SECONDS + NOTICED_SECONDS, state="playing")
        if death % 4 == 1:
            player.wait_past(player.look()["position"] + 0.1, FIRST_SOUND_SECONDS)
        if death % 4 == 2:
            player.ask("pause")
        server.kill()
        if death % 2:
            player.wait_for(NOTICED_SECONDS, state="paused")
        away(0.05 * (death % 5))
        for command in ("play", "pause", "play", "toggle", "play"):
            player.ask(command)
        away(0.2 * (death % 3))
        server.start()
        player.wait_for(BACK_SECONDS + NOTICED_SECONDS, error=None)
        player.ask("play")
    assert player.look()["events"].count("DeviceBack") >= 10
    player.wait_for(BACK_SECONDS + NOTICED_SECONDS, state="playing")
    player.wait_past(player.look()["position"] + 0.2, FIRST_SOUND_SECONDS)
    status, _ = player.close()
    assert status == 0
