"""Render the demo library into a folder: once, in parallel, and resumable.

The music is given away under CC0 1.0. A track that exists is a whole track,
since each takes its place in one step; so a run that was killed goes on where
it stopped, and a finished library costs a look at its files.
"""

from __future__ import annotations

import contextlib
import glob
import json
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import MusicRecError, storage_error
from musicrec_desktop.core.progress import JobControl, Progress, RateMeter
from musicrec_desktop.demo.catalogue import CATALOGUE
from musicrec_desktop.demo.composer import compose
from musicrec_desktop.demo.covers import draw_cover, encode_jpeg
from musicrec_desktop.demo.encoding import FORMATS, encode
from musicrec_desktop.demo.song import Album
from musicrec_desktop.demo.tagging import SongTags, tagged

DEMO_VERSION = 1
"""Raised whenever the music changes, so that an older demo library is made anew."""

MARKER_NAME = "demo-library.json"
_IN_FLIGHT = 4  # jobs handed out at a time: few, so that pause and cancel take hold soon
_POLL_SECONDS = 0.1
_MOST_WORKERS = 8


@dataclass(frozen=True, slots=True)
class _Job:
    album: Album
    position: int
    path: Path


def render_demo(
    folder: Path,
    *,
    report: Callable[[Progress], None] | None = None,
    control: JobControl | None = None,
    executor: Executor | None = None,
) -> list[Path]:
    """Compose, render, encode and tag the demo library, where it is not there yet.

    Parameters
    ----------
    folder : pathlib.Path
        Made where it is missing. Holds artist/album/track and a marker.
    report : callable, optional
        Told of each finished track.
    control : JobControl, optional
        Pause and cancel. What was finished before a cancel stays.
    executor : concurrent.futures.Executor, optional
        Where tracks are rendered; a pool of processes of its own by default.

    Returns
    -------
    list of pathlib.Path
        Every track, in catalogue order.

    Raises
    ------
    Cancelled
        If ``control`` was cancelled.
    StorageError
        If the folder cannot be written.
    MusicRecError
        If a rendering process died.
    """
    jobs = _jobs(folder)
    _adopt(folder, jobs)
    missing = deque(job for job in jobs if not job.path.exists())
    if missing:
        with _executor_or_pool(executor) as pool:
            _render_all(missing, len(jobs), pool, report, control or JobControl())
    return [job.path for job in jobs]


def _jobs(folder: Path) -> list[_Job]:
    return [
        _Job(album, position, folder / _track_path(album, position))
        for album in CATALOGUE
        for position in range(len(album.songs))
    ]


def _track_path(album: Album, position: int) -> Path:
    song = album.songs[position]
    name = f"{position + 1:02d} {song.title}{FORMATS[song.file_format].extension}"
    # colons and a dot at the end are not for every file system
    parts = (part.replace(":", " -").replace("/", "-").rstrip(".") for part in (album.title, name))
    return Path(album.artist, *parts)


def _adopt(folder: Path, jobs: list[_Job]) -> None:
    """Make sure that every track in the folder is of this version, removing others."""
    marker = folder / MARKER_NAME
    version, files = _read_marker(marker)
    if version == DEMO_VERSION:
        return
    stale = {folder / name for name in files} | {job.path for job in jobs}
    for path in stale:
        if folder.resolve() in path.resolve().parents:  # whatever the marker claims
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise storage_error(path, error) from error
    names = [job.path.relative_to(folder).as_posix() for job in jobs]
    with replacing(marker) as file:
        content = {"version": DEMO_VERSION, "licence": "CC0-1.0", "files": names}
        file.write(json.dumps(content, indent=1).encode("utf-8"))


def _read_marker(marker: Path) -> tuple[int, list[str]]:
    """Return version and files of the library that is there; 0 and none where none is."""
    try:
        stored = json.loads(marker.read_text("utf-8"))
        return int(stored["version"]), [str(name) for name in stored["files"]]
    except FileNotFoundError:
        return 0, []
    except (ValueError, KeyError, TypeError):  # damaged: as if from an unknown version
        return 0, []
    except OSError as error:
        raise storage_error(marker, error) from error


@contextlib.contextmanager
def _executor_or_pool(executor: Executor | None) -> Iterator[Executor]:
    if executor is not None:
        yield executor
        return
    workers = min(os.cpu_count() or 1, _MOST_WORKERS)
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, _end_with_parent) as pool:
        yield pool


def _end_with_parent() -> None:
    """End this worker when the program is killed; it would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def wait_and_end() -> None:
        parent.join()
        os._exit(1)  # a track half rendered was not yet written, or is a temporary file

    threading.Thread(target=wait_and_end, name="parent-watch", daemon=True).start()


def _render_all(
    missing: deque[_Job],
    total: int,
    pool: Executor,
    report: Callable[[Progress], None] | None,
    control: JobControl,
) -> None:
    meter = RateMeter(len(missing), "Composing the demo library")
    already = total - len(missing)
    in_flight = max(_IN_FLIGHT, 2 * (os.cpu_count() or 1))
    running: set[Future[None]] = set()
    finished = 0
    try:
        while missing or running:
            control.checkpoint()
            while missing and len(running) < in_flight:
                running.add(pool.submit(_render, missing.popleft()))
            done, running = wait(running, _POLL_SECONDS, FIRST_COMPLETED)
            for future in done:
                future.result()
                finished += 1
                if report is not None:
                    report(_shifted(meter.progress(finished), already))
    except BrokenExecutor as error:
        raise MusicRecError(
            "The demo library is not finished: a rendering process died.",
            "Start it again; it goes on where it stopped.",
        ) from error
    finally:
        for future in running:
            future.cancel()
        wait(running)  # nothing is written any more once this returns


def _shifted(progress: Progress, already: int) -> Progress:
    """Count the tracks of an earlier run as done."""
    return Progress(
        progress.done + already,
        progress.total + already,
        progress.label,
        progress.rate,
        progress.seconds_left,
    )


def _render(job: _Job) -> None:
    song = job.album.songs[job.position]
    data = encode(compose(song), FORMATS[song.file_format])
    data = tagged(data, song.file_format, SongTags(job.album, job.position, _cover(job.album)))
    for leftover in job.path.parent.glob(f".{glob.escape(job.path.name)}-*"):  # of a killed run
        leftover.unlink(missing_ok=True)
    with replacing(job.path) as file:
        file.write(data)


@lru_cache(maxsize=4)
def _cover(album: Album) -> bytes:
    return encode_jpeg(draw_cover(album))
