"""What listening costs: ``python -m tests.benchmarks.analysis [FOLDER]``.

Without a folder, four MP3s of 240 s at 192 kbit/s are synthesised. Each figure is CPU
time of this process, the least of several rounds, so that other programs on the same
machine disturb it little; decoding and analysing alternate within a round. Ratios bear
a busy machine better than seconds. ``--peer`` installs bliss's Python wheel into a
temporary environment and times it on the same files in the same rounds.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import threadpoolctl

from musicrec_desktop.analysis.decode import decode_excerpts
from musicrec_desktop.analysis.features import analyse_file, describe
from musicrec_desktop.analysis.levels import live_column, window_samples
from musicrec_desktop.analysis.loudness import measure_loudness
from musicrec_desktop.analysis.overview import spectrogram_overview
from musicrec_desktop.analysis.passages import alike_passages
from musicrec_desktop.analysis.pool import AnalysisPool, available_cores
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.fingerprint import bit_error_rate

SECONDS, RATE_HZ, BITS_PER_SECOND = 240, 44100, 192_000
COLUMNS, BANDS = 1000, 96
ANALYSIS_AIM_SECONDS, RATIO_AIM, OVERVIEW_AIM_SECONDS = 0.16, 2.0, 0.5
PASSAGES_AIM_SECONDS, SCALING_AIM, MEMORY_AIM_MB, PEER_AIM = 1.5, 1.8, 200, 4.0
PEER = """
import json, sys, time
from bliss_audio import Song
times = []
for path in json.load(sys.stdin):
    started = time.process_time()
    Song(path)
    times.append(time.process_time() - started)
print(json.dumps(times))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="music; else it is synthesised")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pool", action="store_true", help="also rate and memory of workers")
    parser.add_argument("--peer", action="store_true", help="also bliss, by its Python wheel")
    arguments = parser.parse_args()
    threadpoolctl.threadpool_limits(1)  # as in a worker
    with tempfile.TemporaryDirectory() as folder:
        paths = files_of(arguments.folder) if arguments.folder else synthesise(Path(folder))
        print(f"load average {os.getloadavg()[0]:.1f} on {available_cores()} cores")
        listening(paths, arguments.rounds)
        whole_files(paths, arguments.rounds)
        matching(paths[:2])
        drawing(paths[0], arguments.rounds)
        importing()
        if arguments.pool:
            all_cores(paths * arguments.rounds)
        if arguments.peer:
            peer(paths, arguments.rounds, Path(folder) / "peer")


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


def whole_files(paths: list[str], rounds: int) -> None:
    """Time what decodes whole files: EBU R128, and the most alike passages of two."""
    loudness = [min(cpu(lambda p=p: measure_loudness(p)) for _ in range(rounds)) for p in paths]
    print(f"measure_loudness                {np.mean(loudness):.3f}")
    pair = paths[0], paths[-1]
    alike = min(cpu(lambda: alike_passages(*pair)) for _ in range(rounds))
    print(f"alike_passages of two files     {alike:.3f}   (aim {PASSAGES_AIM_SECONDS})")


def matching(paths: list[str]) -> None:
    """Time the comparison of two fingerprints."""
    one, other = (analyse_file(path).sound.fingerprint for path in (paths[0], paths[-1]))
    least = min(cpu(lambda: [bit_error_rate(one, other) for _ in range(50)]) for _ in range(5))
    print(f"two fingerprints, microseconds  {least / 50 * 1e6:.0f}     (aim 1000)")


def peer(paths: list[str], rounds: int, folder: Path) -> None:
    """Time bliss on whole files, as its users would, in turns with analyse_file."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    subprocess.run([python, "-m", "pip", "install", "-q", "bliss-audio"], check=True)
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append([cpu(lambda path=path: analyse_file(path)) for path in paths])
        answer = subprocess.run(
            [python, "-c", PEER],
            input=json.dumps(paths),
            capture_output=True,
            text=True,
            check=True,
        )
        theirs.append(json.loads(answer.stdout))
    we, they = (float(np.mean(np.min(times, axis=0))) for times in (ours, theirs))
    print(f"bliss {they:.3f}, analyse_file {we:.3f}: {they / we:.1f} times less (aim {PEER_AIM})")


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
    """Time the pool on many jobs, its processes already started, and ask for their peaks."""
    rates, costs = {}, {}
    for workers in sorted({1, available_cores()}):
        with AnalysisPool(workers) as pool:
            for future in [pool.submit(analyse_file, path) for path in paths[: 2 * workers]]:
                future.result()
            started = time.perf_counter()
            jobs = [pool.submit(cost_of_a_job, path) for path in paths]
            costs[workers] = float(np.mean([job.result() for job in jobs]))
            rates[workers] = len(paths) / (time.perf_counter() - started)
            print(
                f"pool of {workers}: {rates[workers]:.1f} tracks/s, "
                f"{costs[workers]:.3f} CPU seconds a track, {peak_mb(pool):.0f} MB a worker"
            )
    most = max(rates)
    by_cost = most * costs[1] / costs[most]  # what it would be with the cores to itself
    print(f"scaling {rates[most] / rates[1]:.2f}, by CPU time {by_cost:.2f} (aim {SCALING_AIM})")
    with AnalysisPool(1) as pool:
        for future in [pool.submit(measure_loudness, path) for path in paths[:4]]:
            future.result()
        print(f"a worker that measures loudness: {peak_mb(pool):.0f} MB (aim {MEMORY_AIM_MB})")


def cost_of_a_job(path: str) -> float:
    return cpu(lambda: analyse_file(path))


def peak_mb(pool: AnalysisPool) -> float:
    asked = [pool.submit(resource.getrusage, resource.RUSAGE_SELF) for _ in range(pool.workers)]
    return max(future.result().ru_maxrss for future in asked) / 1024


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
