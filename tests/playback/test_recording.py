"""What reaches a real sound server, recorded from it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.play_queue import Levels, QueueItem
from musicrec_desktop.core.playback_options import EqualiserSettings
from musicrec_desktop.core.player_events import DeviceBack, DeviceChanged, TrackStarted
from tests.playback.listening import EXACT, queue_of
from tests.playback.session import SECONDS, Session, listening_again
from tests.playback.sound_server import (
    Recorder,
    SoundServer,
    align,
    longest_silence,
    wait_until,
)
from tests.playback.synthesis import (
    FLAC,
    LOSSLESS,
    LOSSY,
    RATE_HZ,
    Format,
    as_float,
    noise,
    sweep,
    write,
)
from tests.playback.test_decoder import decode

pytestmark = pytest.mark.sound

SWALLOWED_BY_PAUSE = round(0.1 * RATE_HZ)  # a null sink forgets what it had rendered ahead
REPEATED_BY_PAUSE = round(0.005 * RATE_HZ)  # what a server takes back, it may play again
MP3_PADDING = 44  # PyAV's encoder does not note how it filled the last MP3 frame,
M4A_ROUNDING = 44  # and MP4 states lengths in milliseconds
SOFT = replace(EXACT, fade_seconds=0.01)
MP3, _, OPUS, M4A = LOSSY
WAV = LOSSLESS[0]


def halves(folder: Path, samples: NDArray[np.int16], form: Format) -> list[Path]:
    cut = len(samples) // 2 + 321
    return [
        write(folder / f"first.{form.extension}", samples[:cut], form),
        write(folder / f"second.{form.extension}", samples[cut:], form),
    ]


@pytest.mark.parametrize("session", ["pulse", "qt"], indirect=True)
@listening_again
def test_two_halves_of_a_flac_are_recorded_bit_exact_without_a_gap(
    session: Session, tmp_path: Path
) -> None:
    samples = noise(2.0)
    recorded = session.play_through(halves(tmp_path, samples, FLAC))
    expected = as_float(samples)
    start = align(recorded, expected)
    found = recorded[start : start + len(expected)]
    np.testing.assert_array_equal(found, expected)
    assert not recorded[start + len(expected) :].any()
    told = [event for _, event in session.events if isinstance(event, TrackStarted)]
    assert [event.item.track_id for event in told] == [0, 1]


@listening_again
def test_every_format_joins_without_a_hole(session: Session, tmp_path: Path) -> None:
    """One queue for all, to keep the recording short: each pair is one sweep cut in two."""
    paths: list[Path] = []
    for form in (WAV, MP3, M4A, OPUS):
        folder = tmp_path / form.extension
        folder.mkdir(exist_ok=True)
        paths += halves(folder, sweep(0.8), form)
    expected = np.concatenate([decode(path) for path in paths])
    recorded = session.play_through(paths)
    start = align(recorded, expected)
    np.testing.assert_array_equal(recorded[start : start + len(expected)], expected)
    assert longest_silence(expected) <= 32
    assert abs(len(expected) - round(3.2 * RATE_HZ)) <= 2 * max(MP3_PADDING, M4A_ROUNDING)


@listening_again
def test_the_position_is_that_of_the_loudspeaker(session: Session, tmp_path: Path) -> None:
    samples = noise(2.5)
    session.player.play_items(queue_of([write(tmp_path / "a.flac", samples)]))
    looks: list[tuple[float, float]] = []

    def look() -> bool:
        looks.append((time.monotonic(), session.player.snapshot().position_seconds))
        return looks[-1][1] > 2.2

    wait_until(look, SECONDS)
    wait_until(lambda: session.player.snapshot().state == "stopped", SECONDS)
    recorded = session.recorder.stop()
    start = align(recorded, as_float(samples))
    errors = [
        session.recorder.arrival(start + round(position * RATE_HZ)) - when
        for when, position in looks
        if 0.7 < position < 2.2
    ]
    assert abs(float(np.median(errors))) < 0.1
    positions = [position for _, position in looks]
    assert all(later >= earlier for earlier, later in pairwise(positions))


@pytest.mark.parametrize(
    "session", ["pulse", pytest.param("qt", marks=pytest.mark.slow)], indirect=True
)
@listening_again
def test_seek_and_pause_go_on_at_the_right_sample(session: Session, tmp_path: Path) -> None:
    samples = noise(12.0)
    player = session.player
    player.play_items([QueueItem(1, str(write(tmp_path / "a.flac", samples)))])
    wait_until(lambda: player.snapshot().position_seconds > 0.5, SECONDS)
    player.seek(6.0)
    wait_until(lambda: player.snapshot().position_seconds > 6.5, SECONDS)
    player.pause()
    assert player.settle(SECONDS)
    paused_at = session.recorder.frames
    wait_until(lambda: session.recorder.frames > paused_at + RATE_HZ, SECONDS)
    player.play()
    wait_until(lambda: player.snapshot().position_seconds > 7.5, SECONDS)
    recorded = session.recorder.stop()

    swallowed = round(0.1 * RATE_HZ)  # by the server, when the stream opened anew
    after_seek = as_float(samples)[6 * RATE_HZ + swallowed :]
    start = align(recorded, after_seek[: RATE_HZ // 4])
    heard = recorded[start:]
    pause = int(np.flatnonzero(~heard.any(axis=1))[0])
    assert pause > RATE_HZ // 4
    resumed = pause + int(np.flatnonzero(heard[pause:].any(axis=1))[0])
    np.testing.assert_array_equal(heard[:pause], after_seek[:pause])
    assert resumed - pause > 0.7 * RATE_HZ
    after = heard[resumed : resumed + RATE_HZ // 2]
    went_on = align(after_seek, after)
    assert -REPEATED_BY_PAUSE <= went_on - pause <= SWALLOWED_BY_PAUSE
    np.testing.assert_array_equal(after, after_seek[went_on : went_on + len(after)])


@listening_again
def test_levels_and_a_crossfade_are_those_of_the_formulas(session: Session, tmp_path: Path) -> None:
    samples = noise(3.0)
    cut = len(samples) // 2
    sounds = [as_float(samples[:cut]), as_float(samples[cut:])]
    levels = [Levels(track_gain_db=-6.0), Levels(track_gain_db=3.0, track_peak=0.3)]
    paths = [write(tmp_path / "a.flac", samples[:cut]), write(tmp_path / "b.flac", samples[cut:])]
    items = [
        replace(item, levels=known) for item, known in zip(queue_of(paths), levels, strict=True)
    ]
    session.player.set_options(replace(EXACT, levels="track", crossfade_seconds=0.5))
    recorded = session.play_items_through(items)
    first, second = sounds[0] * 10 ** (-6 / 20), sounds[1] * 10 ** (3 / 20)
    fade = RATE_HZ // 2
    angle = (np.arange(fade) + 0.5)[:, None] / fade * np.pi / 2
    seam = first[-fade:] * np.cos(angle) + second[:fade] * np.sin(angle)
    expected = np.concatenate([first[:-fade], seam, second[fade:]])
    start = align(recorded, expected)
    found = recorded[start : start + len(expected)]
    for part in (slice(0, fade), slice(-fade, None)):
        power = float((found[part] ** 2).mean() / (expected[part] ** 2).mean())
        assert abs(10 * np.log10(power)) < 0.01
    np.testing.assert_allclose(found, expected, atol=1e-6)


@listening_again
def test_nothing_clicks_and_all_is_heard_soon(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tone stays smooth through whatever is done; how soon that is heard is printed.

    Also where the environment asks for deep streams, as users set it for games.
    """
    monkeypatch.setenv("PULSE_LATENCY_MSEC", "200")
    session.begin_again()
    tone = 0.5 * np.sin(2 * np.pi * 441 * np.arange(30 * RATE_HZ) / RATE_HZ)
    whole = np.rint(32767 * np.stack([tone, tone], axis=1)).astype(np.int16)
    steepest = 2 * np.pi * 441 / RATE_HZ * 0.5
    both = 2.1 * steepest  # the end of one sound and the beginning of another
    step = steepest_step(session, [write(tmp_path / f"{n}.flac", whole) for n in range(2)])
    assert step < both, f"it clicked: a step of {step} where {both:.3f} may be"


def steepest_step(session: Session, paths: list[Path]) -> float:
    """Do to a tone whatever can be done, and return the largest step that was recorded."""
    player, recorder = session.player, session.recorder
    player.set_options(SOFT)
    player.play_items(queue_of(paths))

    def after(command: Callable[[], object], seconds: float) -> tuple[float, int]:
        """Give a command and listen for a while; return when, and the frame recorded then."""
        command()
        given, frame = time.monotonic(), recorder.frames
        wait_until(lambda: recorder.frames > frame + seconds * RATE_HZ, SECONDS)
        return given, frame

    player.prepare_equaliser()
    wait_until(lambda: player.snapshot().position_seconds > 0.4, SECONDS)
    paused = after(player.pause, 0.3)  # what falls silent is not held yet
    again = after(player.play, 0.4)
    after(player.pause, 1.0)
    resumed = after(player.play, 0.4)
    after(lambda: player.seek(10.0), 0.7)
    quieter = after(lambda: setattr(player, "volume", 0.5), 0.7)
    gains = (0.0,) * 4 + (-12.0,) + (0.0,) * 5
    options = replace(SOFT, equaliser=EqualiserSettings(True, 0.0, gains))
    equalised = after(lambda: player.set_options(options), 1.0)
    after(player.next, 0.7)
    after(player.stop, 0.5)
    recorded = recorder.stop()[:, 0]

    def delay(mark: tuple[float, int], holds: Callable[[NDArray[np.float32]], bool]) -> float:
        """Return how long after a command the recording becomes so, in steps of 5 ms."""
        given, frame = mark
        while not holds(np.abs(recorded[frame : frame + RATE_HZ // 200])):
            frame += RATE_HZ // 200
            assert frame < len(recorded), "what was done was not heard any more"
        return 1000 * (recorder.arrival(frame) - given)

    print(
        f"heard after a pause {delay(paused, lambda s: not s.any()):.0f} ms,"
        f" playing on {delay(again, lambda s: bool(s.any())):.0f} ms"
        f" and {delay(resumed, lambda s: bool(s.any())):.0f} ms,"
        f" the volume {delay(quieter, lambda s: s.max() < 0.1):.0f} ms,"
        f" the equaliser {delay(equalised, lambda s: s.max() < 0.05):.0f} ms"
    )
    return float(np.abs(np.diff(recorded)).max())


def heard_parts(
    recorded: NDArray[np.float32], samples: NDArray[np.float32]
) -> tuple[NDArray[np.int_], NDArray[np.int_]]:
    """Return first and last place in ``samples`` of each unbroken stretch that was recorded."""
    loud = np.flatnonzero(recorded.any(axis=1))
    breaks = np.flatnonzero(np.diff(loud) > 1)
    firsts = loud[np.concatenate([[0], breaks + 1])]
    lasts = loud[np.concatenate([breaks, [len(loud) - 1]])]
    long = lasts - firsts > RATE_HZ // 10
    places = [align(samples, recorded[f : f + RATE_HZ // 10]) for f in firsts[long]]
    return np.array(places), np.array(places) + (lasts - firsts)[long]


@listening_again
def test_another_device_takes_over_almost_without_a_loss(
    session: Session, sound_server: SoundServer, tmp_path: Path
) -> None:
    player, samples = session.player, noise(30.0)
    new = f"module-null-sink sink_name=other format=float32le rate={RATE_HZ} channels=2"
    module = sound_server.control("load-module", *new.split())
    other = Recorder(sound_server, "other")
    try:
        player.play_items(queue_of([write(tmp_path / "a.flac", samples)]))
        wait_until(lambda: player.snapshot().position_seconds > 1.0, SECONDS)
        player.set_options(replace(EXACT, device="other"))
        wait_until(lambda: other.frames > 0 and player.snapshot().device != "", SECONDS)
        wait_until(lambda: DeviceChanged in [type(e) for _, e in session.events], SECONDS)
        at = player.snapshot().position_seconds
        wait_until(lambda: player.snapshot().position_seconds > at + 1.0, SECONDS)
        player.pause()
        assert player.settle(SECONDS)
        there = other.stop()
        here = session.recorder.stop()
        _, ends = heard_parts(here, as_float(samples))
        begins, _ = heard_parts(there, as_float(samples))
        skipped = (begins[0] - ends[-1]) / RATE_HZ
        print(f"from one device to another, {1000 * skipped:.1f} ms were skipped")
        assert -0.25 < skipped < 0.1
    finally:
        other.stop()
        sound_server.control("unload-module", module.strip())


def test_a_chosen_device_that_goes_gives_way_and_returns(
    session: Session, sound_server: SoundServer, tmp_path: Path
) -> None:
    player = session.player
    new = f"module-null-sink sink_name=other format=float32le rate={RATE_HZ} channels=2"

    def told(number: int) -> DeviceChanged:
        changes = [e for _, e in session.events if isinstance(e, DeviceChanged)]
        return changes[number]

    def changed(count: int) -> bool:
        return sum(isinstance(e, DeviceChanged) for _, e in session.events) == count

    module = sound_server.control("load-module", *new.split())
    player.set_options(replace(EXACT, device="other"))
    player.play_items(queue_of([write(tmp_path / "a.flac", noise(30.0))]))
    wait_until(lambda: player.snapshot().position_seconds > 0.5, SECONDS)
    sound_server.control("unload-module", module.strip())
    gone = time.monotonic()
    wait_until(lambda: changed(1), SECONDS)
    print(f"a lost device was left after {1000 * (time.monotonic() - gone):.0f} ms")
    assert told(0).device.id == "test"
    assert "The chosen sound device is not there" in told(0).reason
    module = sound_server.control("load-module", *new.split())
    wait_until(lambda: changed(2), SECONDS)
    assert told(1).device.id == "other"
    at = player.snapshot().position_seconds
    wait_until(lambda: player.snapshot().position_seconds > at + 0.3, SECONDS)
    sound_server.control("unload-module", module.strip())


def test_the_list_of_devices_follows_the_server(sound_server: SoundServer, qtbot: QtBot) -> None:
    from musicrec_desktop.gui.sound.audio_devices import OutputDevices

    devices = OutputDevices()
    try:
        assert [(device.id, device.is_default) for device in devices.all()] == [("test", True)]
        with qtbot.waitSignal(devices.changed):
            module = sound_server.control("load-module", "module-null-sink", "sink_name=other")
        qtbot.waitUntil(lambda: {device.id for device in devices.all()} == {"test", "other"})
        with qtbot.waitSignal(devices.changed):
            sound_server.control("unload-module", module.strip())
        qtbot.waitUntil(lambda: [device.id for device in devices.all()] == ["test"])
    finally:
        devices.close()


def test_the_player_moves_to_a_new_default_device(
    session: Session, sound_server: SoundServer, tmp_path: Path
) -> None:
    player = session.player
    player.play_items(queue_of([write(tmp_path / "a.flac", noise(20.0))]))
    wait_until(lambda: player.snapshot().position_seconds > 0.5, SECONDS)
    before, began = player.snapshot().position_seconds, time.monotonic()
    module = sound_server.control("load-module", "module-null-sink", "sink_name=other")
    try:
        sound_server.control("set-default-sink", "other")
        wait_until(lambda: DeviceBack() in [event for _, event in session.events], SECONDS)
        moved = player.snapshot().position_seconds
        assert -2 < moved - before < time.monotonic() - began + 2
        wait_until(lambda: player.snapshot().position_seconds > moved + 0.5, SECONDS)
    finally:
        sound_server.control("set-default-sink", "test")
        sound_server.control("unload-module", module.strip())
