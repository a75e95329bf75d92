"""What listening costs: ``python -m tests.benchmarks.analysis [FOLDER]``.

Without a folder, four MP3s of 240 s at 192 kbit/s are synthesised. Each figure is CPU
time of this process, the least of several rounds, so that other programs on the same
machine disturb it little; decoding and analysing alternate within a round.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import threadpoolctl

from musicrec_desktop.analysis.decode import decode_excerpts
from musicrec_desktop.analysis.features import analyse_file, describe
from musicrec_desktop.analysis.levels import live_column, window_samples
from musicrec_desktop.analysis.overview import spectrogram_overview
from musicrec_desktop.analysis.pool import AnalysisPool, available_cores
from musicrec_desktop.core.errors import UnreadableFile

SECONDS, RATE_HZ, BITS_PER_SECOND = 240, 44100, 192_000
COLUMNS, BANDS = 1000, 96
ANALYSIS_AIM_SECONDS, RATIO_AIM, OVERVIEW_AIM_SECONDS = 0.15, 2.2, 0.5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="music; else it is synthesised")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pool", action="store_true", help="also the rate of all cores")
    arguments = parser.parse_args()
    threadpoolctl.threadpool_limits(1)  # as in a worker
    with tempfile.TemporaryDirectory() as folder:
        paths = files_of(arguments.folder) if arguments.folder else synthesise(Path(folder))
        listening(paths, arguments.rounds)
        drawing(paths[0], arguments.rounds)
        importing()
        if arguments.pool:
            all_cores(paths * arguments.rounds)


def listening(paths: list[str], rounds: int) -> None:
    """Compare analysing with decoding the same excerpts."""
    analyse_file(paths[0])  # loads the filter banks
    decoding, describing, whole = [], [], []
    for path in paths:
        try:
            track = decode_excerpts(path)
        except UnreadableFile as error:
            print(f"left out: {error}")
            continue
        times = [
            (
                cpu(lambda path=path: decode_excerpts(path)),
                cpu(lambda track=track: describe(track)),
                cpu(lambda path=path: analyse_file(path)),
            )
            for _ in range(rounds)
        ]
        for figures, column in zip(
            (decoding, describing, whole), zip(*times, strict=True), strict=True
        ):
            figures.append(min(column))
    decode, analyse = np.mean(decoding), np.mean(whole)
    print(f"{len(whole)} tracks, CPU seconds a track, least of {rounds} rounds")
    print(f"  decoding the excerpts alone   {decode:.3f}")
    print(f"  describing them               {np.mean(describing):.3f}")
    print(f"  analyse_file                  {analyse:.3f}   (aim {ANALYSIS_AIM_SECONDS})")
    print(f"  analyse_file / decoding       {analyse / decode:.2f}    (aim {RATIO_AIM})")


def drawing(path: str, rounds: int) -> None:
    """Time the overview of a whole file and one live column."""
    least = min(cpu(lambda: spectrogram_overview(path, COLUMNS, BANDS)) for _ in range(rounds))
    print(f"overview of {COLUMNS} columns            {least:.3f}   (aim {OVERVIEW_AIM_SECONDS})")
    samples = np.random.default_rng(0).standard_normal(window_samples(48000)).astype(np.float32)
    live_column(samples, 48000)
    column = min(cpu(lambda: [live_column(samples, 48000) for _ in range(200)]) for _ in range(5))
    print(f"one live column, microseconds   {column / 200 * 1e6:.0f}")


def importing() -> None:
    """Time what a window or a fresh worker imports."""
    for module in ("pool", "levels", "features"):
        code = (
            "import time; t = time.process_time(); "
            f"import musicrec_desktop.analysis.{module}; print(time.process_time() - t)"
        )
        answer = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        print(f"importing analysis.{module:<12} {float(answer.stdout):.3f}")


def all_cores(paths: list[str]) -> None:
    """Time the pool on many jobs, its processes already started."""
    for workers in sorted({1, available_cores()}):
        with AnalysisPool(workers) as pool:
            for future in [pool.submit(analyse_file, path) for path in paths[: 2 * workers]]:
                future.result()
            started = time.perf_counter()
            for future in [pool.submit(analyse_file, path) for path in paths]:
                future.result()
            rate = len(paths) / (time.perf_counter() - started)
        print(f"pool of {workers}: {rate:.1f} tracks/s")


def cpu(call: Callable[[], object]) -> float:
    started = time.process_time()
    call()
    return time.process_time() - started


def files_of(folder: Path) -> list[str]:
    endings = {".mp3", ".flac", ".ogg", ".opus", ".m4a", ".wav", ".aiff", ".wv", ".wma"}
    found = (path for path in folder.rglob("*") if path.suffix.lower() in endings)
    return sorted(str(path) for path in found)


def synthesise(folder: Path) -> list[str]:
    """Write four MP3s of chords, beats and noise, which are as dear to decode as music."""
    paths = []
    for seed in range(4):
        path = folder / f"{seed}.mp3"
        rng = np.random.default_rng(seed)
        with av.open(str(path), "w") as container:
            stream = container.add_stream("libmp3lame", rate=RATE_HZ, layout="stereo")
            stream.bit_rate = BITS_PER_SECOND
            for second in range(SECONDS):
                frame = av.AudioFrame.from_ndarray(_second(rng, second), "fltp", "stereo")
                frame.sample_rate = RATE_HZ
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
        paths.append(str(path))
    return paths


def _second(rng: np.random.Generator, second: int) -> np.ndarray:
    t = second + np.arange(RATE_HZ) / RATE_HZ
    notes = 110 * 2 ** (rng.choice(24, 4, replace=False) / 12)
    chord = sum(np.sin(2 * np.pi * hz * h * t) / h for hz in notes for h in range(1, 6))
    beat = rng.standard_normal((2, RATE_HZ)) * np.exp(-8 * (t * 2 % 1))
    return (0.05 * chord + 0.1 * beat).astype(np.float32)


if __name__ == "__main__":
    main()
