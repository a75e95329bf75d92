"""What it costs to watch a large library, and to recognise tracks: on the command line,
``python -m tests.benchmarks.watching``.
"""

from __future__ import annotations

import argparse
import queue
import tempfile
import time
from pathlib import Path

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.exchange.track_matching import Sought, TrackMatcher
from musicrec_desktop.services.listening.folder_poll import snapshot
from musicrec_desktop.services.listening.watching import Watcher

FILES_A_FOLDER = 20
IDLE_SECONDS = 30.0
ASKED_EVERY = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=100_000)
    count = parser.parse_args().files
    with tempfile.TemporaryDirectory(prefix="musicrec-watching-") as folder:
        watch(tree(Path(folder), count), count)
    recognise(count)


def tree(root: Path, count: int) -> Path:
    for number in range(count // FILES_A_FOLDER):
        album = root / f"artist {number // 5}" / f"album {number % 5}"
        album.mkdir(parents=True)
        for track in range(FILES_A_FOLDER):
            (album / f"{track:02} song.mp3").touch()
    return root


def watch(root: Path, count: int) -> None:
    began = time.perf_counter()
    snapshot(str(root))
    print(f"one poll of {count:,} files: {time.perf_counter() - began:.2f} s")
    told: queue.Queue[list[str]] = queue.Queue()
    watcher = Watcher(lambda: [str(root)], told.put, print)
    began, used = time.perf_counter(), time.process_time()
    watcher.start()
    told.get()
    used = time.process_time() - used
    print(f"watch stands and is told: {time.perf_counter() - began:.2f} s, {used:.2f} s of CPU")
    used = time.process_time()
    time.sleep(IDLE_SECONDS)
    used = time.process_time() - used
    print(f"idle for {IDLE_SECONDS:.0f} s: {1000 * used:.1f} ms of CPU")
    began = time.perf_counter()
    (root / "artist 0" / "album 0" / "new.mp3").touch()
    told.get()
    print(f"a new file is told after {time.perf_counter() - began:.2f} s")
    watcher.stop()


def recognise(count: int) -> None:
    tracks = [
        Track(
            number,
            f"/m/artist {number // 100}/album {number // 20}/{number % 20:02} song {number}.mp3",
            Tags(title=f"Song {number}", artist=f"Artist {number // 100}", duration_seconds=200.0),
        )
        for number in range(count)
    ]
    began = time.perf_counter()
    matcher = TrackMatcher(tracks)
    print(f"matcher of {count:,} tracks: {time.perf_counter() - began:.2f} s")
    for way in ("path", "moved", "tags"):
        asked = [_sought(track, way) for track in tracks[::ASKED_EVERY]]
        began = time.perf_counter()
        found = sum(matcher.find(sought) is not None for sought in asked)
        spent = 1e6 * (time.perf_counter() - began) / max(len(asked), 1)
        print(f"by {way}: {found:,} of {len(asked):,}, {spent:.0f} µs each")


def _sought(track: Track, way: str) -> Sought:
    if way == "tags":
        return Sought(["/q.mp3"], track.title.upper(), track.artist, 201.0)
    return Sought([track.path if way == "path" else f"/elsewhere{track.path}"])


if __name__ == "__main__":
    main()
