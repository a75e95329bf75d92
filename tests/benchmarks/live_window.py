"""What the live views cost in the real window: ``python -m tests.benchmarks.live_window FILE``.

Opens the program's window at 1440 × 900 on an empty library, plays a file through a
private PulseAudio null sink, and prints the processor time of the whole process in
percent of one core, by thread: with the window hidden (plain playing), on the page of
songs, and on the page "Now playing" with everything that moves. What counts is the
difference to the first, each the least of some rounds taken in turns, because
processor time grows with whatever else runs on the same cores.

Needs an X server, such as ``xvfb-run -s "-screen 0 1600x1000x24"``, and pulseaudio.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from tests.playback.sound_server import SoundServer

if TYPE_CHECKING:
    from musicrec_desktop.gui.main_window import MainWindow

SETTLE_SECONDS = 1.5
START_SECONDS = 5.0
CASES = ("hidden", "songs", "now-playing")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--seconds", type=float, default=4.0, help="of each round")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--picture", help="write a picture of the window to this file, and leave")
    parser.add_argument("--profile", action="store_true", help="print what takes the time")
    arguments = parser.parse_args()
    if missing := SoundServer.missing():
        raise SystemExit(f"{missing} is not installed")
    server = SoundServer()
    server.start()
    os.environ.update(server.environment)
    try:
        with tempfile.TemporaryDirectory() as folder:
            measure(arguments, Path(folder))
    finally:
        server.close()


def measure(arguments: argparse.Namespace, data: Path) -> None:
    """Open the window, play, and print what each case costs."""
    from PySide6.QtWidgets import QApplication

    from musicrec_desktop.app import SWITCH_INTERVAL_SECONDS, TAG_THREADS
    from musicrec_desktop.core.paths import DataFolder
    from musicrec_desktop.gui.look.theme import ThemeController
    from musicrec_desktop.gui.main_window import MainWindow
    from musicrec_desktop.gui.pyside.garbage import GarbageCollector
    from musicrec_desktop.gui.sound.audio_output import QtAudioOutput
    from musicrec_desktop.gui.worker import JobRunner, PoolExecutor
    from musicrec_desktop.services.assembly import Services
    from musicrec_desktop.services.playing.sound_output import server_output

    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    application = QApplication([])
    GarbageCollector(application)  # as the program does it
    services = Services(DataFolder(data))
    tags, jobs = PoolExecutor(TAG_THREADS), JobRunner()
    player = services.player(server_output() or QtAudioOutput())
    theme = ThemeController(application, "dark")
    window = MainWindow(services, services.scanning(tags), player, theme, jobs)
    window.resize(1440, 900)
    window.show()

    _wait(1.0)
    window.playback.play_files([arguments.file])
    window.pages.open("now-playing")
    _wait(START_SECONDS)
    if arguments.picture:
        _wait(8.0)
        window.grab().save(arguments.picture)
    else:
        _compare(window, arguments)
    window.close()
    jobs.shut_down()
    tags.shutdown()
    player.close()
    services.close()


def _compare(window: MainWindow, arguments: argparse.Namespace) -> None:
    costs: dict[str, list[dict[str, float]]] = {case: [] for case in CASES}
    for _ in range(arguments.rounds):
        for case in CASES:
            _turn_to(window, case)
            _wait(SETTLE_SECONDS)
            costs[case].append(_cost(arguments.seconds))
    least = {case: min(rounds, key=_total) for case, rounds in costs.items()}
    for case, cost in least.items():
        more = _total(cost) - _total(least["hidden"])
        largest = sorted(cost, key=cost.__getitem__, reverse=True)[:6]
        threads = ", ".join(f"{name} {cost[name]:.1f}" for name in largest)
        print(f"{case}: {_total(cost):.1f} % of a core, {more:+.1f}  ({threads})")
    if arguments.profile:
        _profile()


def _turn_to(window: MainWindow, case: str) -> None:
    window.setVisible(case != "hidden")
    if case != "hidden":
        window.pages.open(case)


def _total(cost: dict[str, float]) -> float:
    return sum(cost.values())


def _cost(seconds: float) -> dict[str, float]:
    """Return the processor time of each thread by name, in percent of one core."""
    before, began = _times(), time.monotonic()
    _wait(seconds)
    after, took = _times(), time.monotonic() - began
    cost: dict[str, float] = defaultdict(float)
    for thread, spent in after.items():
        cost[_name(thread)] += 100 * (spent - before.get(thread, 0.0)) / took
    return cost


def _times() -> dict[int, float]:
    """Return the processor time of each thread so far, in seconds."""
    times: dict[int, float] = {}
    for task in Path("/proc/self/task").iterdir():
        try:
            times[int(task.name)] = int((task / "schedstat").read_text().split()[0]) / 1e9
        except (FileNotFoundError, ProcessLookupError):
            continue  # it ended meanwhile
    return times


def _name(thread: int) -> str:
    named = {known.native_id: known.name for known in threading.enumerate()}
    if thread in named:
        return named[thread]
    try:
        return Path(f"/proc/self/task/{thread}/comm").read_text().strip()
    except (FileNotFoundError, ProcessLookupError):
        return "ended"


def _profile() -> None:
    import cProfile
    import pstats

    profile = cProfile.Profile()
    profile.enable()
    _wait(5.0)
    profile.disable()
    pstats.Stats(profile).sort_stats("cumtime").print_stats(45)


def _wait(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
