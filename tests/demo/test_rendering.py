"""Rendering can be stopped at any moment, and goes on where it stopped."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import mutagen
import numpy as np
import psutil
import pytest

from musicrec_desktop.core.errors import Cancelled, MusicRecError, StorageError
from musicrec_desktop.core.progress import JobControl, Progress
from musicrec_desktop.demo import library
from musicrec_desktop.demo.catalogue import CATALOGUE
from musicrec_desktop.demo.library import DEMO_VERSION, MARKER_NAME, render_demo
from musicrec_desktop.demo.sound import SAMPLE_RATE_HZ
from musicrec_desktop.demo.tagging import tagged

# In every format between them; to encode and tag all albums takes a second each time.
ALBUMS = (*CATALOGUE[:6], CATALOGUE[10])
TOTAL = sum(len(album.songs) for album in ALBUMS)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[Executor]:
    """Stand a tenth of a second of tone in for each song of the first albums, in one thread."""
    tone = np.sin(np.arange(SAMPLE_RATE_HZ // 10) * 0.06) * 8_000
    pcm = np.repeat(tone[:, None], 2, axis=1).astype(np.int16)
    monkeypatch.setattr(library, "compose", lambda _song: pcm)
    monkeypatch.setattr(library, "CATALOGUE", ALBUMS)
    with ThreadPoolExecutor(1) as pool:
        yield pool


def stop_after(count: int, control: JobControl) -> library.Callable[[Progress], None]:
    """Return a report that cancels once so many tracks are done."""

    def report(progress: Progress) -> None:
        if progress.done == count:
            control.cancel()

    return report


def test_progress_counts_every_track(tmp_path: Path, quick: Executor) -> None:
    seen: list[Progress] = []
    render_demo(tmp_path, report=seen.append, executor=quick)
    assert [progress.done for progress in seen] == list(range(1, TOTAL + 1))
    assert {progress.total for progress in seen} == {TOTAL}


def test_a_cancelled_run_keeps_what_it_finished(tmp_path: Path, quick: Executor) -> None:
    control = JobControl()
    with pytest.raises(Cancelled):
        render_demo(tmp_path, report=stop_after(5, control), control=control, executor=quick)
    finished = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert 5 <= len(finished) - 1 < TOTAL  # beside the marker
    kept = {path: path.stat().st_mtime_ns for path in finished}

    seen: list[Progress] = []
    paths = render_demo(tmp_path, report=seen.append, executor=quick)
    assert all(path.is_file() for path in paths)
    assert seen[0].done == len(kept)  # one more than the tracks that were there
    assert {path: path.stat().st_mtime_ns for path in kept} == kept


def test_cancelled_before_it_began_renders_nothing(tmp_path: Path, quick: Executor) -> None:
    control = JobControl()
    control.cancel()
    with pytest.raises(Cancelled):
        render_demo(tmp_path, control=control, executor=quick)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [MARKER_NAME]


def test_what_a_kill_left_half_written_is_cleared(tmp_path: Path, quick: Executor) -> None:
    first = render_demo(tmp_path, executor=quick)[0]
    first.unlink()
    leftover = first.with_name(f".{first.name}-abc123")
    leftover.write_bytes(b"half a track")
    render_demo(tmp_path, executor=quick)
    assert first.is_file()
    assert not leftover.exists()


def test_a_newer_composer_renders_everything_again(
    tmp_path: Path, quick: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "An Artist" / "An Album" / "01 Withdrawn.flac"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"of version 0")
    marker = {"version": DEMO_VERSION - 1, "files": [old.relative_to(tmp_path).as_posix()]}
    (tmp_path / MARKER_NAME).write_text(json.dumps(marker))
    paths = render_demo(tmp_path, executor=quick)
    assert not old.exists()
    paths[3].write_bytes(b"of this version")

    monkeypatch.setattr(library, "DEMO_VERSION", DEMO_VERSION + 1)
    render_demo(tmp_path, executor=quick)
    assert paths[3].read_bytes() != b"of this version"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"version": "x"}', "null"])
def test_a_damaged_marker_only_costs_time(tmp_path: Path, quick: Executor, content: str) -> None:
    (tmp_path / MARKER_NAME).write_text(content)
    assert all(path.is_file() for path in render_demo(tmp_path, executor=quick))
    assert json.loads((tmp_path / MARKER_NAME).read_text())["version"] == DEMO_VERSION


def test_a_marker_never_removes_files_outside_its_folder(tmp_path: Path, quick: Executor) -> None:
    precious = tmp_path / "precious.flac"
    precious.write_bytes(b"a user's own")
    folder = tmp_path / "demo"
    folder.mkdir()
    claim = {"version": 0, "files": ["../precious.flac", str(precious)]}
    (folder / MARKER_NAME).write_text(json.dumps(claim))
    render_demo(folder, executor=quick)
    assert precious.read_bytes() == b"a user's own"


def test_a_folder_that_is_a_file_is_named_in_the_error(tmp_path: Path, quick: Executor) -> None:
    folder = tmp_path / "demo"
    folder.write_bytes(b"")
    with pytest.raises(StorageError, match="demo"):
        render_demo(folder, executor=quick)


def test_a_dead_worker_says_that_it_can_go_on(tmp_path: Path) -> None:
    class Dying(ProcessPoolExecutor):
        def submit(self, *_args: object, **_kwargs: object) -> object:  # type: ignore[override]
            raise BrokenProcessPool("killed")

    with Dying(1) as pool, pytest.raises(MusicRecError, match="goes on where it stopped"):
        render_demo(tmp_path, executor=pool)


def test_the_same_samples_give_the_same_file(
    tmp_path: Path, quick: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = render_demo(tmp_path / "once", executor=quick)
    again = render_demo(tmp_path / "again", executor=quick)
    differing = [
        a.name for a, b in zip(once, again, strict=True) if a.read_bytes() != b.read_bytes()
    ]
    assert differing == []


def test_tags_leave_the_sound_alone(tmp_path: Path) -> None:
    from musicrec_desktop.demo.encoding import FORMATS, encode
    from musicrec_desktop.demo.tagging import SongTags
    from tests.demo.test_library import decoded

    rng = np.random.default_rng(4)
    pcm = (rng.standard_normal((4_410, 2)) * 3_000).astype(np.int16)
    data = tagged(encode(pcm, FORMATS["flac"]), "flac", SongTags(CATALOGUE[0], 0, b"picture"))
    path = tmp_path / "tagged.flac"
    path.write_bytes(data)
    np.testing.assert_array_equal(np.round(decoded(path).T * 32_768), pcm)


KILLED = """
import sys
from pathlib import Path
from musicrec_desktop.demo.library import render_demo

if __name__ == "__main__":
    render_demo(Path(sys.argv[1]), report=lambda progress: print(progress.done, flush=True))
"""


@pytest.mark.slow
def test_a_killed_program_leaves_whole_tracks_and_no_workers(tmp_path: Path) -> None:
    script, folder = tmp_path / "run.py", tmp_path / "music"
    script.write_text(KILLED)
    with subprocess.Popen(
        [sys.executable, "-W", "error", str(script), str(folder)], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "1"
        workers = psutil.Process(program.pid).children(recursive=True)
        program.kill()
    _gone, alive = psutil.wait_procs(workers, timeout=60)
    assert workers
    assert alive == []
    tracks = [path for path in folder.rglob("[0-9]*") if path.is_file()]
    assert tracks
    assert all(mutagen.File(path, easy=True)["title"] for path in tracks)
