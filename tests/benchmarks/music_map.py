"""How fast is the music map? ``python -m tests.benchmarks.music_map [COUNT …]``.

Laying out synthetic vectors in the space's layout, placing a hundred more, finding the
regions; then frames of the real widget at 100,000 points.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication
from sklearn.manifold import trustworthiness
from threadpoolctl import threadpool_limits

from musicrec_desktop.gui.look.map_colours import Colouring
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.music_map.names import MapWords
from musicrec_desktop.gui.widgets.music_map.view import MapView
from musicrec_desktop.gui.worker import PoolExecutor
from musicrec_desktop.recommend import map as music_map
from musicrec_desktop.recommend.regions import regions
from musicrec_desktop.recommend.space import Space
from tests.benchmarks.index import synthetic
from tests.recommend.planted import planted

SAMPLE = 2_000
NEWER = 100
FRAME_POINTS, FRAMES = 100_000, 40
FRAME_SECONDS = 1 / 60
FRAME_THREADS = 2
NOTCH = 1.12  # the wheel, turned quickly, a frame
SIZES = ((870, 560), (1440, 900), (2560, 1440))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", type=int, nargs="*", default=[2_000, 20_000])
    parser.add_argument("--frames", action=argparse.BooleanOptionalAction, default=True)
    arguments = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f}")
    space = Space.fit(planted(2_000, styles=64).table)
    with threadpool_limits(1):
        for count in arguments.counts:
            fit(synthetic(count + NEWER, space))
    if arguments.frames:
        frames()


def fit(vectors: np.ndarray) -> None:
    count = len(vectors) - NEWER
    ids = np.arange(len(vectors))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clock, started = time.process_time(), time.perf_counter()
        music_map.begin(folder, ids[:count], vectors[:count], None)
        step, steps = music_map.prepare(folder)
        prepared = time.perf_counter() - started
        while step < steps:
            step = music_map.advance(folder, 1.0)
        music_map.finish(folder)
        took, used = time.perf_counter() - started, time.process_time() - clock
        xy = np.load(folder / music_map.RESULT_FILE)
    chosen = np.random.default_rng(0).choice(count, min(count, SAMPLE), replace=False)
    trust = trustworthiness(vectors[chosen], xy[chosen])
    print(
        f"{count} tracks: {took:.1f} s ({used:.1f} s of processor time), of it neighbours"
        f" {prepared:.1f} s; trustworthiness {trust:.3f}",
        flush=True,
    )
    started = time.perf_counter()
    music_map.place(ids[count:], vectors[count:], vectors[:count], xy)
    print(f"  {NEWER} more placed in {time.perf_counter() - started:.2f} s")
    started = time.perf_counter()
    none = np.full(count, -1, np.int32)
    found = regions(xy, none, none, [])
    levels = np.bincount([region.level for region in found])
    print(f"  {levels} regions by level in {time.perf_counter() - started:.2f} s")


def frames() -> None:
    application = QApplication.instance() or QApplication([])
    rng = np.random.default_rng(0)
    centres = rng.uniform(-100, 100, size=(60, 2))
    xy = centres[rng.integers(60, size=FRAME_POINTS)] + 6 * rng.normal(size=(FRAME_POINTS, 2))
    threads = PoolExecutor(FRAME_THREADS)
    view = MapView(lambda row: f"Title {row}", DARK, threads, None)
    view.show_points(xy.astype(np.float32))
    colours = [f"#{90 + 3 * code:02x}{250 - 10 * code:02x}90" for code in range(12)]
    codes = rng.integers(12, size=FRAME_POINTS)
    view.show_colours(Colouring(codes, [str(code) for code in range(12)], colours))
    view.show_words(MapWords(tuple(f"Genre {number}" for number in range(11)), codes - 1))
    view.show()
    for width, height in SIZES:
        view.resize(width, height)
        view.fit()
        application.processEvents()
        print(f"{FRAME_POINTS} points at {width} × {height}, median and worst frame,")
        print("of processor time of the thread that draws, and by the clock:")
        timed("moved", lambda: view.camera.pan(3, 2), view, application)
        timed(
            "painted anew",
            lambda: (view.camera.pan(-3, 2), view._redraw()),
            view,
            application,
        )
        timed(
            "zoomed, stretched",
            lambda: view.camera.zoom_at(view.rect().center().toPointF(), 1.003),
            view,
            application,
        )
        for name, factor in (("notches nearer", NOTCH), ("notches away", 1 / NOTCH)):
            timed(
                name,
                lambda factor=factor: view.zoom(factor),
                view,
                application,
            )
        started = time.perf_counter()
        view.row_at(view.place_of(0))
        print(f"  the point under the pointer: {1000 * (time.perf_counter() - started):.2f} ms")
    threads.shutdown()


def timed(name: str, change, view: MapView, application: QApplication) -> None:
    used, took = [], []
    for _ in range(FRAMES):
        change()
        view.update()
        clock, started = time.thread_time(), time.perf_counter()
        view.repaint()
        used.append(1000 * (time.thread_time() - clock))
        took.append(1000 * (time.perf_counter() - started))
        application.processEvents()
        time.sleep(max(0.0, FRAME_SECONDS - (time.perf_counter() - started)))
    print(
        f"  {name}: {np.median(used):.1f} ms, {max(used):.1f} ms;"
        f" {np.median(took):.1f} ms, {max(took):.1f} ms"
    )


if __name__ == "__main__":
    main()
