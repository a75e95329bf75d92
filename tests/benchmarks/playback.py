"""How playing behaves on this machine: ``python -m tests.benchmarks.playback``.

Plays into a private PulseAudio null sink and records what arrives there. Needs
the programs pulseaudio and parec.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.playback_options import EqualiserSettings
from musicrec_desktop.playback.decoder import TrackDecoder
from musicrec_desktop.playback.equaliser import PRESETS, Equaliser
from musicrec_desktop.playback.player import Player
from musicrec_desktop.playback.stretch import Stretcher
from tests.playback.listening import EXACT
from tests.playback.load import hogs
from tests.playback.session import real_output
from tests.playback.sound_server import Recorder, SoundServer, align, wait_until
from tests.playback.synthesis import LOSSLESS, LOSSY, RATE_HZ, as_float, noise, sweep, write

PATIENCE_SECONDS = 120.0
HOLE_FRAMES = 32


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30.0, help="length of each recording")
    parser.add_argument("--seeks", type=int, default=12)
    parser.add_argument("--pauses", type=int, default=20)
    parser.add_argument("--only", choices=("all", "pauses"), default="all")
    parser.add_argument("--output", choices=("pulse", "qt"), default="pulse")
    arguments = parser.parse_args()
    if missing := SoundServer.missing():
        raise SystemExit(f"{missing} is not installed")
    server = SoundServer()
    server.start()
    os.environ.update(server.environment)
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication([])
    kind = arguments.output
    with tempfile.TemporaryDirectory() as folder:
        if arguments.only == "all":
            measure_decoding(Path(folder), arguments.seconds)
            measure_equaliser(arguments.seconds)
            measure_stretching(arguments.seconds)
            measure_idle_cost(kind, Path(folder), arguments.seconds / 2)
            measure_dropouts(server, kind, Path(folder), arguments.seconds)
            measure_seeks(server, kind, Path(folder), arguments.seeks)
        measure_pauses(server, kind, Path(folder), arguments.pauses)
    application.quit()
    server.close()


def measure_decoding(folder: Path, seconds: float) -> None:
    """Print what a second of sound costs to decode, and a place in it to reach."""
    samples = sweep(seconds)
    for form in (*LOSSLESS, *LOSSY):
        path = str(write(folder / f"decode.{form.extension}", samples, form))
        began = time.process_time()
        decoder = TrackDecoder(path, RATE_HZ)
        for _ in decoder.blocks():
            pass
        cost = (time.process_time() - began) / seconds
        reached = []
        for part in np.linspace(0.95, 0.05, 10):
            began = time.perf_counter()
            decoder.seek(part * seconds)
            next(decoder.blocks())
            reached.append(time.perf_counter() - began)
        decoder.close()
        print(
            f"decoding {form.extension}: {100 * cost:.2f} % of a core, a place sought"
            f" in {1000 * np.median(reached):.1f} ms, longest {1000 * max(reached):.1f} ms"
        )


def measure_equaliser(seconds: float) -> None:
    began = time.perf_counter()
    equaliser = Equaliser(RATE_HZ, EqualiserSettings(True, -6.0, PRESETS["Rock"]))
    print(f"first equaliser, SciPy's filters loaded with it: {time.perf_counter() - began:.2f} s")
    print(f"equaliser, ten bands: {cost_percent(equaliser.process, seconds):.2f} % of a core")
    flat = Equaliser(RATE_HZ, EqualiserSettings(enabled=True))
    print(f"equaliser, flat: {cost_percent(flat.process, seconds):.2f} % of a core")


def measure_stretching(seconds: float) -> None:
    for speed in (0.5, 1.25, 2.0):
        cost = cost_percent(Stretcher(RATE_HZ, speed).process, seconds)
        print(f"speed {speed:g}: {cost:.2f} % of a core for a second of the source")


def cost_percent(
    process: Callable[[NDArray[np.float32]], NDArray[np.float32]], seconds: float
) -> float:
    blocks = np.array_split(as_float(noise(seconds)), round(seconds * RATE_HZ / 4096))
    began = time.process_time()
    for block in blocks:
        process(block)
    return 100 * (time.process_time() - began) / seconds


def player(kind: str) -> Player:
    return Player(real_output(kind), options=EXACT)


def play(playing: Player, *paths: Path) -> None:
    playing.play_items([QueueItem(None, str(path)) for path in paths])
    wait_until(lambda: playing.snapshot().position_seconds > 0.2, PATIENCE_SECONDS)


def measure_idle_cost(kind: str, folder: Path, seconds: float) -> None:
    samples = sweep(seconds + 5)
    show_cost(kind, "flac", write(folder / "cost.flac", samples), seconds)
    show_cost(kind, "mp3", write(folder / "cost.mp3", samples, LOSSY[0]), seconds)


def show_cost(kind: str, name: str, path: Path, seconds: float) -> None:
    playing = player(kind)
    play(playing, path)
    cpu, wall = time.process_time(), time.monotonic()
    wait_until(lambda: playing.snapshot().position_seconds > seconds, PATIENCE_SECONDS)
    cost = (time.process_time() - cpu) / (time.monotonic() - wall)
    print(f"CPU while playing {name}, polled 100 times a second: {100 * cost:.1f} % of a core")
    playing.close()


def measure_dropouts(server: SoundServer, kind: str, folder: Path, seconds: float) -> None:
    samples = noise(seconds)
    path = write(folder / "load.flac", samples)
    recorder, playing = Recorder(server), player(kind)
    with hogs(os.cpu_count() or 2):
        play(playing, path)
        wait_until(lambda: playing.snapshot().state == "stopped", PATIENCE_SECONDS)
    playing.close()
    recorded, expected = recorder.stop(), as_float(samples)
    start = align(recorded, expected[: 4 * RATE_HZ])
    found = recorded[start : start + len(expected)]
    exact = len(found) == len(expected) and bool((found == expected).all())
    print(
        f"dropouts in {seconds:g} s, every core busy, interpreter lock held 1.1 s in 4: "
        f"{count_holes(found)} ({'bit-exact' if exact else 'not bit-exact'})"
    )


def count_holes(samples: NDArray[np.float32]) -> int:
    loud = np.flatnonzero(samples.any(axis=1))
    return int((np.diff(loud) > HOLE_FRAMES).sum())


def measure_seeks(server: SoundServer, kind: str, folder: Path, count: int) -> None:
    samples = noise(60.0)
    path = write(folder / "seek.flac", samples)
    recorder, playing = Recorder(server), player(kind)
    play(playing, path)
    asked = [seek(playing, 3.0 + 37.0 * ((number * 7) % count) / count) for number in range(count)]
    playing.close()
    recorded, reference = recorder.stop(), as_float(samples)
    delays = []
    for when, target in asked:
        place = round((target + 0.3) * RATE_HZ)  # what came first may have been swallowed
        found = align(recorded, reference[place : place + RATE_HZ // 4])
        delays.append(recorder.arrival(found) - 0.3 - when)
    print(
        f"seek to audible in a flac, the recorder's 20 ms included:"
        f" median {1000 * np.median(delays):.0f} ms, longest {1000 * max(delays):.0f} ms"
    )


def seek(playing: Player, target: float) -> tuple[float, float]:
    """Seek, listen for a moment, and return when it was asked and where to."""
    asked = time.monotonic()
    playing.seek(target)
    wait_until(lambda: 0.6 < playing.snapshot().position_seconds - target < 1.0, PATIENCE_SECONDS)
    return asked, target


PAUSES_SECONDS = (0.08, 0.3, 0.6, 1.0, 2.2, 3.5)  # a faded stream is held after half a second
TONE_HZ, TONE_PEAK = 441, 0.5


def measure_pauses(server: SoundServer, kind: str, folder: Path, count: int) -> None:
    """Pause and play on, with a fade, in a tone: what steps more than a tone does is a click."""
    moments = np.arange(round(5.0 * count * RATE_HZ)) / RATE_HZ
    tone = np.rint(32767 * TONE_PEAK * np.sin(2 * np.pi * TONE_HZ * moments)).astype(np.int16)
    path = write(folder / "tone.flac", np.stack([tone, tone], axis=1))
    recorder, playing = Recorder(server), player(kind)
    playing.set_options(replace(EXACT, fade_seconds=0.01))
    play(playing, path)

    def after(command: Callable[[], None], seconds: float) -> tuple[float, int]:
        command()
        given, frame = time.monotonic(), recorder.frames
        wait_until(lambda: recorder.frames > frame + seconds * RATE_HZ, PATIENCE_SECONDS)
        return given, frame

    asked = [
        (after(playing.pause, PAUSES_SECONDS[n % len(PAUSES_SECONDS)]), after(playing.play, 0.6))
        for n in range(count)
    ]
    playing.close()
    recorded = recorder.stop()[:, 0]
    steepest = 1.05 * TONE_PEAK * 2 * np.pi * TONE_HZ / RATE_HZ
    clicks = np.flatnonzero(np.abs(np.diff(recorded)) > steepest)
    clicked = sum(bool(((clicks >= a[1]) & (clicks < b[1] + RATE_HZ // 2)).any()) for a, b in asked)

    def delay(mark: tuple[float, int], loud: bool) -> float:
        given, frame = mark
        while recorded[frame : frame + RATE_HZ // 200].any() != loud:
            frame += RATE_HZ // 200
        return 1000 * (recorder.arrival(frame) - given)

    for name, delays in (
        ("pause to silence", [delay(paused, False) for paused, _ in asked]),
        ("playing on to audible", [delay(resumed, True) for _, resumed in asked]),
    ):
        print(f"{name}: median {np.median(delays):.0f} ms, longest {max(delays):.0f} ms")
    print(f"pauses that clicked: {clicked} of {count}")


if __name__ == "__main__":
    main()
