"""A tree of tiny sound files with tags of their own, scanned, looked at again and searched.

Part of ``python -m tests.benchmarks.library``; alone by
``python -m tests.benchmarks.tree [--files N] [--folder F]``.
"""

from __future__ import annotations

import argparse
import io
import os
import statistics
import struct
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import av
import mutagen
import numpy as np
import psutil

T = TypeVar("T")

FILES_PER_FOLDER = 12
SAMPLE_FILES = 4_000
RUNS = 3
LENGTH_SECONDS = 0.15
FORMATS = ("mp3", "mp3", "flac")  # in turn


def make_tree(folder: Path, files: int) -> None:
    """Write so many MP3 and FLAC files of about 2 KB, each with six tags."""
    sounds = {"mp3": _sound("mp3", "libmp3lame"), "flac": _sound("flac", "flac")}
    for number in range(files):
        album = number // FILES_PER_FOLDER
        place = folder / f"Artist {album // 8}" / f"Album {album}"
        if number % FILES_PER_FOLDER == 0:
            place.mkdir(parents=True)
        tags = {
            "title": f"Song {number:x} of {album}",
            "artist": f"Artist {album // 8}",
            "album": f"Album {album}",
            "genre": ("Jazz", "Rock", "Folk")[album % 3],
            "date": str(1950 + album % 75),
            "tracknumber": str(number % FILES_PER_FOLDER + 1),
        }
        kind = FORMATS[number % len(FORMATS)]
        tagged = _id3(tags) + sounds[kind] if kind == "mp3" else _flac(sounds[kind], tags)
        (place / f"{number % FILES_PER_FOLDER:02}.{kind}").write_bytes(tagged)


def _sound(container: str, codec: str) -> bytes:
    """Encode a moment of noise, without tags."""
    noise = np.random.default_rng(1).normal(0, 0.05, (1, round(44_100 * LENGTH_SECONDS)))
    out = io.BytesIO()
    options = {"id3v2_version": "0", "write_xing": "0"} if container == "mp3" else {}
    with av.open(out, "w", format=container, options=options) as written:
        stream: Any = written.add_stream(codec, rate=44_100, layout="mono")
        stream.bit_rate = 64_000
        resampler = av.AudioResampler(stream.format, "mono", 44_100)
        frame = av.AudioFrame.from_ndarray(noise.astype(np.float32), "fltp", "mono")
        frame.sample_rate = 44_100
        for ready in [*resampler.resample(frame), *resampler.resample(None)]:
            written.mux(stream.encode(ready))
        written.mux(stream.encode(None))
    return out.getvalue()


def _id3(tags: dict[str, str]) -> bytes:
    names = ("TIT2", "TPE1", "TALB", "TCON", "TDRC", "TRCK")
    frames = b""
    for name, text in zip(names, tags.values(), strict=True):
        body = b"\x03" + text.encode()
        frames += name.encode() + _synchsafe(len(body)) + b"\0\0" + body
    return b"ID3\x04\0\0" + _synchsafe(len(frames)) + frames


def _synchsafe(size: int) -> bytes:
    return bytes([size >> 21 & 127, size >> 14 & 127, size >> 7 & 127, size & 127])


def _flac(sound: bytes, tags: dict[str, str]) -> bytes:
    """Put a comment in the place of those that a FLAC file has behind its stream's figures."""
    head, rest = sound[: 4 + 4 + 34], sound[4 + 4 + 34 :]
    while True:  # what other blocks there are
        last, size = rest[0] & 0x80, int.from_bytes(rest[1:4], "big")
        rest = rest[4 + size :]
        if last:
            break
    comments = [f"{name}={value}".encode() for name, value in tags.items()]
    body = struct.pack("<I", 5) + b"bench" + struct.pack("<I", len(comments))
    body += b"".join(struct.pack("<I", len(item)) + item for item in comments)
    first = bytes([head[4] & 0x7F])
    return head[:4] + first + head[5:] + b"\x84" + len(body).to_bytes(3, "big") + body + rest


class _Deaf(Executor):
    """Listens to nothing: these measures end before that."""


def _timed(work: Callable[[], T]) -> tuple[float, float, T]:
    wall, work_before = time.perf_counter(), time.process_time()
    result = work()
    return time.perf_counter() - wall, time.process_time() - work_before, result


def _megabytes() -> float:
    return psutil.Process().memory_info().rss / 2**20


def measure_tree(root: Path, files: int) -> None:
    """Make a tree and print how long everything about it takes."""
    music = root / "music"
    seconds, _, _ = _timed(lambda: make_tree(music, files))
    print(f"a tree of {files:,} files: made in {seconds:.0f} s; load {os.getloadavg()[0]:.1f}")
    _measure_reading(music)
    _measure_scans(root, music, files)


def _measure_reading(music: Path) -> None:
    """Read the same files by mutagen alone and by this program, in turn, warm."""
    from musicrec_desktop.library.tags.reading import read_file_tags

    paths = [str(path) for _, path in zip(range(SAMPLE_FILES), _files(music), strict=False)]

    def bare() -> None:
        for path in paths:
            mutagen.File(path)  # type: ignore[attr-defined]

    def ours() -> None:
        for path in paths:
            read_file_tags(path)

    bare()
    ours()
    runs = [(_timed(bare)[1], _timed(ours)[1]) for _ in range(RUNS)]
    alone, whole = (statistics.median(times) for times in zip(*runs, strict=True))
    print(
        f"tags of {len(paths):,} files, a core: mutagen alone {len(paths) / alone:,.0f} files/s, "
        f"this program {len(paths) / whole:,.0f} files/s of processor time "
        f"({100 * alone / whole:.0f} %)"
    )


def _files(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):
        yield from (Path(place, name) for name in names)


def _measure_scans(root: Path, music: Path, files: int) -> None:
    from musicrec_desktop.core.paths import DataFolder
    from musicrec_desktop.library.browsing import BrowsingRepository
    from musicrec_desktop.library.database import Database
    from musicrec_desktop.library.search import TrackSearch
    from musicrec_desktop.services.assembly import Services
    from musicrec_desktop.services.listening.scanning import TagsRead

    before = _megabytes()
    services = Services(DataFolder(root / "data"))
    with ThreadPoolExecutor(2) as tags:
        scanning = services.scanning(tags)
        scanning._analysis_executor = _Deaf()
        folders = scanning.add_folders([str(music)])

        def scan() -> None:
            events = scanning.scan(folders)
            for event in events:
                if isinstance(event, TagsRead):
                    break
            events.close()  # type: ignore[attr-defined]

        wall, work, _ = _timed(scan)
        counts = services.songs.counts()
        assert counts.tracks == files, counts
        print(
            f"scan: {files / wall:,.0f} files/s, {files / work:,.0f} a second of processor time, "
            f"until every row is saved"
        )
        print(f"memory: {before:.0f} MB before, {_megabytes():.0f} MB after the scan")
        wall, work, _ = _timed(scan)
        print(f"the same tree looked at again: {wall:.1f} s, {work:.1f} s of processor time")
    services.close()
    database = Database.open(root / "data" / "library.sqlite")
    search, browsing = TrackSearch(database), BrowsingRepository(database)
    for asked in ("so", "artist 7", "genre:jazz year:1960..1969", "comment:none", "song 1f"):
        times = [_timed(lambda asked=asked: search.find(asked)) for _ in range(5)]
        found = times[0][2]
        median = 1000 * statistics.median(item[0] for item in times)
        print(f"search “{asked}”: {median:.1f} ms, {len(found or []):,} found")
    for name, ask in (("albums", browsing.albums), ("artists", browsing.artists)):
        wall, work, rows = _timed(ask)
        print(f"{name}: {1000 * wall:.0f} ms, {1000 * work:.0f} of processor time, {len(rows):,}")
    database.close()


def main() -> None:
    """Parse the command line and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--folder", help="where the temporary folder is made")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        measure_tree(Path(folder), arguments.files)


if __name__ == "__main__":
    main()
