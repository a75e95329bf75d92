"""What the live views cost: ``python -m tests.benchmarks.live_views FILE``.

Plays a file through a private PulseAudio null sink in a window of 1440 × 900, and
prints the processor time of the whole process in percent of one core: with all
views hidden, with the page as it stands in the window above the seek strip, without
the strip, and with the page over all of the window.
What the views cost is the difference to the first, least of some rounds: processor
time grows with whatever else runs on the same cores. Needs an X server, such as
``xvfb-run -s "-screen 0 1600x1000x24"``, and the program pulseaudio.
"""

from __future__ import annotations

import argparse
import itertools
import os
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from tests.playback.sound_server import SoundServer

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.playing.now_playing import NowPlayingPage

SETTLE_SECONDS = 3.0
IN_WINDOW = (200, 0, 870, 690)  # between sidebar and similar panel, above strip and transport
WHOLE = (0, 0, 1440, 900)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--seconds", type=float, default=6.0, help="of each round")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--picture", help="write a picture of the page to this file, and leave")
    parser.add_argument("--theme", choices=("dark", "light"), default="dark")
    parser.add_argument("--size", default="1440x900", help="of the page in the picture")
    parser.add_argument("--options", default="", help="such as axis=log,colour_map=viridis")
    parser.add_argument("--hover", default="", help="where the pointer is, such as 300,100")
    parser.add_argument("--panel", action="store_true", help="with the options open")
    parser.add_argument("--profile", action="store_true", help="print what takes the time")
    arguments = parser.parse_args()
    if missing := SoundServer.missing():
        raise SystemExit(f"{missing} is not installed")
    server = SoundServer()
    server.start()
    os.environ.update(server.environment)
    try:
        Bench(arguments).run()
    finally:
        server.close()


class Bench:
    """A window with the page and the strip, and a player that is really heard."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        from PySide6.QtWidgets import QApplication, QMainWindow

        from musicrec_desktop.core.tracks import Tags, Track
        from musicrec_desktop.gui.look.theme import ThemeController
        from musicrec_desktop.gui.panels.playing.now_playing import NowPlayingPage
        from musicrec_desktop.gui.sound.audio_output import QtAudioOutput
        from musicrec_desktop.gui.widgets.sound.spectrogram_strip import SpectrogramStrip
        from musicrec_desktop.services.listening.spectrograms import SpectrogramService
        from musicrec_desktop.services.playing.live_views import LiveViewsService
        from musicrec_desktop.services.playing.player import PlayerService

        self.arguments = arguments
        self.application = QApplication([])
        tokens = ThemeController(self.application, arguments.theme).tokens
        self.player = PlayerService(QtAudioOutput())
        self.executor = ThreadPoolExecutor(1)
        self.live = LiveViewsService(self.player, self.executor)
        self.window = QMainWindow()
        self.window.resize(1440, 900)
        self.page: NowPlayingPage = NowPlayingPage(self.live, Stripes(), tokens, self.window)
        self.spectrograms = SpectrogramService(self.executor)
        self.strip = SpectrogramStrip(
            self.spectrograms.bands,
            self.spectrograms.columns,
            self.spectrograms.frequencies_hz(),
            self.window,
        )
        self.strip.setGeometry(0, 690, 1440, 132)
        self.strip.start_track(200.0)
        tags = Tags(
            title="Harbour Lights",
            artist="Marsh & Vale",
            album="Field Notes",
            year=2014,
            genre="Jazz",
            bit_depth=16,
        )
        self.track = Track(
            1, arguments.file, tags, tempo_bpm=76.0, key="A min", key_confidence=0.83,
            loudness_lufs=-14.2,
        )  # fmt: skip
        self.frames = 0

    def run(self) -> None:
        from PySide6.QtCore import QTimer

        self.window.show()
        self.player.play_files([self.arguments.file])
        timer = QTimer(interval=33)
        timer.timeout.connect(self._poll)
        timer.start()
        self.page.show_track(self.track)
        if self.arguments.picture:
            self._keep_picture()
        else:
            self._measure()
        timer.stop()
        self.window.close()
        self.player.close()
        self.executor.shutdown()

    def _poll(self) -> None:
        """Do what the window does thirty times a second."""
        snapshot = self.player.snapshot()
        self.page.show_snapshot(snapshot)
        if self.strip.isVisible() and self.player.rate_hz:
            column = self.spectrograms.live(self.player.audible_samples, self.player.rate_hz)
            self.strip.set_position(
                snapshot.position_seconds, snapshot.duration_seconds or 200.0, column
            )

    def _measure(self) -> None:
        cases = (
            ("page and strip in the window", IN_WINDOW, True),
            ("page in the window, no strip", IN_WINDOW, False),
            ("page over all of it", WHOLE, False),
        )
        self.page.hide()
        self.strip.hide()
        self._wait(SETTLE_SECONDS)
        hidden = self._cost("all hidden, playing")
        for name, place, strip in cases:
            self.page.setGeometry(*place)
            self.page.show()
            self.strip.setVisible(strip)
            self._wait(SETTLE_SECONDS)
            if self.arguments.profile:
                self._profile()
            cost = self._cost(name)
            print(f"    the views alone: {cost - hidden:.1f} %")
            self.page.hide()

    def _cost(self, name: str) -> float:
        ticks: list[float] = []
        counted = self._count(ticks)
        costs = []
        for _ in range(self.arguments.rounds):
            cpu, wall = time.process_time(), time.monotonic()
            self._wait(self.arguments.seconds)
            costs.append(100 * (time.process_time() - cpu) / (time.monotonic() - wall))
        counted()
        spans = [1000 * (b - a) for a, b in itertools.pairwise(ticks)]
        rate = f", {1000 / statistics.mean(spans):.1f} frames a second" if spans else ""
        late = f", 95 % within {statistics.quantiles(spans, n=20)[-1]:.1f} ms" if spans else ""
        low, middle = min(costs), statistics.median(costs)
        print(f"{name}: {low:.1f} / {middle:.1f} % of a core (least / median){rate}{late}")
        return low

    def _count(self, ticks: list[float]) -> Callable[[], None]:
        """Note when each picture of the spectrogram is shown; returns what ends that."""
        show = self.page.spectrogram.append

        def noting(*columns: Any) -> None:
            ticks.append(time.monotonic())
            show(*columns)

        self.page.spectrogram.append = noting  # type: ignore[method-assign]
        return lambda: setattr(self.page.spectrogram, "append", show)

    def _profile(self) -> None:
        import cProfile
        import pstats

        profile = cProfile.Profile()
        profile.enable()
        self._wait(5.0)
        profile.disable()
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)

    def _keep_picture(self) -> None:
        from PySide6.QtCore import QPoint

        width, height = map(int, self.arguments.size.split("x"))
        self.window.resize(width, height)
        self.strip.hide()
        self.page.setGeometry(0, 0, width, height)
        chosen = (pair.split("=") for pair in self.arguments.options.split(",") if pair)
        self.page.restore({k: int(v) if v.lstrip("-").isdigit() else v for k, v in chosen})
        self.page.show()
        self._wait(width / 120 + 2)
        if self.arguments.hover:
            place = QPoint(*map(int, self.arguments.hover.split(",")))
            self.page.spectrogram._cursor = place
        if self.arguments.panel:
            self.page.bar.options_button.click()
        self._wait(0.5)
        self.window.grab().save(self.arguments.picture)
        if self.arguments.panel:
            self.page._panel.grab().save(self.arguments.picture.replace(".png", "-panel.png"))
        self.page.picture().save(self.arguments.picture.replace(".png", "-kept.png"))

    def _wait(self, seconds: float) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()


class Stripes:
    """Covers as the program draws them where there is none."""

    def pixmap(self, track: Any, size: int, ratio: float) -> Any:
        from musicrec_desktop.gui.covers import _stand_in, rounded

        return rounded(_stand_in("drawn", round(size * ratio)), ratio)


if __name__ == "__main__":
    main()
