"""A scan that is stopped, however rudely, keeps what it finished and is taken up again."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from musicrec_desktop.cli.stopping import Stopped, stoppable
from tests.cli.conftest import ENVIRONMENT, Scanned, command_line, start
from tests.conftest import ToneFile

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and terminals of POSIX")

FILES, HEARD = 8, 5
PATIENCE_SECONDS = 200.0  # a process of its own listens within them
ROOT = Path(__file__).parents[2]
# Python reads it at the start of each process: one that listens stands still in mid-scan.
STANDING_STILL = """
import sys, time
from itertools import count
from pathlib import Path

if any("spawn_main" in word for word in sys.orig_argv):
    from musicrec_desktop.services.listening import listening_job

    really, asked = listening_job.listen, count()

    def listen(*arguments):
        if next(asked) >= {heard}:
            while not Path({go!r}).exists():
                time.sleep(0.01)
        return really(*arguments)

    listening_job.listen = listen
"""


@pytest.fixture(scope="module")
def long_music(tmp_path_factory: pytest.TempPathFactory, tone_file: ToneFile) -> Path:
    """More files than are listened to before a scan stands still."""
    folder = tmp_path_factory.mktemp("long")
    first = tone_file(folder / "0.flac", 20.0)
    for number in range(1, FILES):
        shutil.copy(first, folder / f"{number}.flac")
    return folder


def heard(data: Path) -> int:
    """Return how many tracks the library on disk has heard so far."""
    path = data / "library.sqlite"
    if not path.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            query = "SELECT count(*) FROM tracks WHERE analysis = 'done'"
            return int(connection.execute(query).fetchone()[0])
    except sqlite3.OperationalError:  # its tables are being made
        return 0


@dataclass
class RunningScan:
    """A scan on one worker that has saved something and stands still before its end."""

    process: subprocess.Popen[bytes]
    data: Path
    go: Path

    def stop(self, number: int) -> tuple[int, str, list[psutil.Process]]:
        """Send a signal; return exit code, complaint, and worker processes that stay."""
        workers = psutil.Process(self.process.pid).children(recursive=True)
        assert workers
        self.process.send_signal(number)
        self.process.wait(PATIENCE_SECONDS)
        self.go.touch()  # for a worker that is left; it holds our end of the pipes, too
        _, complaint = self.process.communicate(timeout=PATIENCE_SECONDS)
        _, alive = psutil.wait_procs(workers, timeout=PATIENCE_SECONDS)
        return self.process.returncode, complaint.decode(), alive


@pytest.fixture
def running(long_music: Path, scanned: Scanned, tmp_path: Path) -> Iterator[RunningScan]:
    data = scanned.warm(tmp_path / "data")
    (data / "settings.json").write_text(json.dumps({"analysis_share": "one"}))
    go, early = tmp_path / "go", tmp_path / "early"
    early.mkdir()
    (early / "sitecustomize.py").write_text(STANDING_STILL.format(heard=HEARD, go=str(go)))
    process = subprocess.Popen(
        command_line("--data-dir", data, "scan", long_music),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**ENVIRONMENT, "PYTHONPATH": os.pathsep.join([str(early), str(ROOT)])},
    )
    deadline = time.monotonic() + PATIENCE_SECONDS
    while heard(data) < HEARD and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    yield RunningScan(process, data, go)
    go.touch()
    if process.poll() is None:
        process.kill()
    process.communicate()


def check_good_end(running: RunningScan, number: int) -> None:
    """Stop a scan, and see that it has kept what it had heard."""
    code, complaint, alive = running.stop(number)
    assert code == 128 + number
    assert complaint.strip() == "Stopped. What was finished is kept."
    assert alive == []
    assert heard(running.data) == HEARD


def test_a_scan_that_is_asked_to_end_leaves_nothing_running(running: RunningScan) -> None:
    check_good_end(running, signal.SIGTERM)


def test_ctrl_c_keeps_what_was_finished_and_the_next_scan_goes_on(running: RunningScan) -> None:
    check_good_end(running, signal.SIGINT)
    answer = start("--data-dir", running.data, "scan")
    assert answer.code == 0
    assert f"{FILES} unchanged; {FILES - HEARD} listened to." in answer.text
    assert heard(running.data) == FILES


@pytest.mark.slow
def test_an_impatient_user_presses_ctrl_c_again_and_again(running: RunningScan) -> None:
    workers = psutil.Process(running.process.pid).children(recursive=True)
    while running.process.poll() is None:
        running.process.send_signal(signal.SIGINT)
        time.sleep(0.005)
    _, complaint = running.process.communicate(timeout=PATIENCE_SECONDS)
    assert complaint.strip() == b"Stopped. What was finished is kept."
    assert running.process.returncode == 130
    assert psutil.wait_procs(workers, timeout=PATIENCE_SECONDS)[1] == []


def test_a_killed_scan_loses_no_row_and_is_taken_up_again(running: RunningScan) -> None:
    code, _, alive = running.stop(signal.SIGKILL)
    assert code == -signal.SIGKILL
    assert alive == []  # the workers notice that nobody listens to them any more
    assert heard(running.data) == HEARD
    answer = start("--data-dir", running.data, "scan")
    assert answer.code == 0, answer.complaint
    assert f"{FILES - HEARD} listened to." in answer.text
    with closing(sqlite3.connect(running.data / "library.sqlite")) as connection:
        tracks = connection.execute("SELECT count(*), count(DISTINCT path) FROM tracks").fetchone()
        rows = "SELECT count(*), count(DISTINCT track_id || '-' || position) FROM excerpts"
        excerpts = connection.execute(rows).fetchone()
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert tracks == (FILES, FILES)
    assert excerpts[0] == excerpts[1] >= FILES


READING_FOR_EVER = """
import time
from pathlib import Path

from musicrec_desktop.library.tags import reading as tags

def read(*_arguments):
    Path({begun!r}).touch()
    while True:
        time.sleep(1)

tags.read_file_tags = read
"""


def test_a_scan_ends_where_the_tags_of_a_file_are_read_for_ever(
    long_music: Path, scanned: Scanned, tmp_path: Path
) -> None:
    data, begun, early = scanned.warm(tmp_path / "data"), tmp_path / "begun", tmp_path / "early"
    early.mkdir()
    (early / "sitecustomize.py").write_text(READING_FOR_EVER.format(begun=str(begun)))
    process = subprocess.Popen(
        command_line("--data-dir", data, "scan", long_music),
        stderr=subprocess.PIPE,
        env={**ENVIRONMENT, "PYTHONPATH": os.pathsep.join([str(early), str(ROOT)])},
    )
    try:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not begun.exists() and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.02)
        process.terminate()
        _, complaint = process.communicate(timeout=PATIENCE_SECONDS)
    finally:
        process.kill()
    assert complaint.strip() == b"Stopped. What was finished is kept."
    assert process.returncode == 128 + signal.SIGTERM


def on_a_terminal(*arguments: str | Path) -> tuple[int, bytes, bytes]:
    """Run a command with its error stream on a terminal; return code, output, and what it shows."""
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        command_line(*arguments), stdout=subprocess.PIPE, stderr=theirs, env=ENVIRONMENT
    )
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:  # Linux says so when the other side is closed
        pass
    finally:
        os.close(ours)
    output, _ = process.communicate(timeout=PATIENCE_SECONDS)
    return process.returncode, output, shown


def test_progress_is_shown_on_a_terminal_and_results_are_not_mixed_with_it(
    own: Scanned, tmp_path: Path
) -> None:
    target = tmp_path / "neighbours.csv"
    code, output, shown = on_a_terminal(
        "export", "neighbours", "-o", target, "--data-dir", own.data
    )
    assert code == 0
    assert b"Writing neighbours" in shown
    assert re.search(rb"\b6/6\b", re.sub(rb"\x1b\[[0-9;?]*[a-zA-Z]", b"", shown))
    assert b"\x1b[" in shown
    assert output == f"6 tracks written to {target}\n".encode()


def test_no_progress_where_nobody_looks(own: Scanned, tmp_path: Path) -> None:
    answer = start("export", "neighbours", "-o", tmp_path / "n.csv", "--data-dir", own.data)
    assert (answer.code, answer.err) == (0, b"")


class Dying:
    """What is in the midst of its destructor when Ctrl-C is pressed."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


class Watched:
    """What somebody holds a weak reference to."""


def die() -> None:
    Dying()


def die_watched() -> None:
    watched = Watched()
    watch = weakref.ref(watched, lambda _gone: signal.raise_signal(signal.SIGINT))
    del watched
    assert watch() is None


@pytest.mark.parametrize("press", [die, die_watched])
def test_ctrl_c_is_heard_where_python_swallows_it(press: Callable[[], None]) -> None:
    before = signal.getsignal(signal.SIGINT)
    try:
        with pytest.raises(Stopped) as stopped, stoppable():
            press()
            threading.Event().wait(PATIENCE_SECONDS)
        assert stopped.value.exit_code == 130
    finally:
        signal.signal(signal.SIGINT, before)


def test_what_a_destructor_raises_otherwise_is_reported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Faulty:
        def __del__(self) -> None:
            raise ValueError("a bug")

    told: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", lambda args: told.append(args.exc_type))
    with stoppable():
        Faulty()
    assert told == [ValueError]
