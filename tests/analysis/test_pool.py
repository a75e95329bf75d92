"""Whatever happens in a worker costs one job, and no process stays behind."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, Executor, ThreadPoolExecutor, wait
from pathlib import Path

import numpy as np
import psutil
import pytest

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.analysis.pool import NICENESS, AnalysisPool, _start_modestly
from musicrec_desktop.core.errors import Cancelled, ReadingEnded, ReadingNotBegun, UnreadableFile
from tests.analysis import sound
from tests.analysis.jobs import (
    answer_with_a_lock,
    crash,
    crash_once,
    die,
    fault,
    hang,
    pid_of,
    refuse,
    surroundings,
    tell_priority,
    wait_to_be_released,
)


def workers() -> list[psutil.Process]:
    """Return the processes of pools among our children."""
    children = psutil.Process().children(recursive=True)
    return [c for c in children if "spawn_main" in " ".join(c.cmdline())]


def wait_for(*marks: Path) -> None:
    """Return when every file is there."""
    deadline = time.monotonic() + 60
    while not all(mark.exists() for mark in marks):
        assert time.monotonic() < deadline
        threading.Event().wait(0.02)


@pytest.fixture
def pool(cache_folder: Path) -> Iterator[AnalysisPool]:
    pool = AnalysisPool(2, cache_folder=cache_folder, time_limit_seconds=60)
    yield pool
    pool.kill()
    assert workers() == []


def test_a_process_that_cannot_start_says_why_and_the_next_one_may(
    pool: AnalysisPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_process: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    with monkeypatch.context() as patched:
        patched.setattr("musicrec_desktop.analysis.pool._start_modestly", full)
        for _ in range(2):
            with pytest.raises(ReadingNotBegun, match="temporarily unavailable"):
                pool.submit(pid_of, "a").result()
    assert pool.submit(pid_of, "a").result() != os.getpid()


@pytest.mark.skipif(sys.platform == "win32", reason="there, starting what cannot run fails itself")
def test_processes_that_die_before_their_first_word_say_nothing_about_the_file(
    tmp_path: Path, pool: AnalysisPool
) -> None:
    """As where the user may not enter the folder that Python is in."""
    no_python = tmp_path / "python"
    no_python.write_bytes(b"\x7fELF no program at all")
    no_python.chmod(0o755)
    multiprocessing.set_executable(str(no_python))
    try:
        with pytest.raises(ReadingNotBegun, match="no process") as caught:
            pool.submit(pid_of, "a.mp3").result()
    finally:
        multiprocessing.set_executable(sys.executable)
    assert caught.value.path == "a.mp3"
    assert pool.submit(pid_of, "a.mp3").result() != os.getpid()


def test_nothing_starts_before_the_first_job(pool: AnalysisPool) -> None:
    assert workers() == []
    assert pool.submit(pid_of, "a").result() != os.getpid()
    assert len(workers()) == 1


def test_a_crash_costs_exactly_its_own_file(pool: AnalysisPool) -> None:
    calls = [pid_of, die, pid_of, pid_of, fault, pid_of]
    futures = [pool.submit(call, f"{i}.mp3") for i, call in enumerate(calls)]
    wait(futures)
    for i, (call, future) in enumerate(zip(calls, futures, strict=True)):
        if call is pid_of:
            assert isinstance(future.result(), int)
        else:
            with pytest.raises(UnreadableFile, match="the decoder crashed") as caught:
                future.result()
            assert caught.value.path == f"{i}.mp3"


@pytest.mark.skipif(sys.platform == "win32", reason="processes tell by exit code there")
def test_a_process_that_is_ended_from_outside_says_nothing_about_its_file(
    tmp_path: Path, pool: AnalysisPool
) -> None:
    always, once = pool.submit(crash, "a.mp3"), pool.submit(crash_once, str(tmp_path / "once"))
    assert once.result() == "whole"
    with pytest.raises(ReadingEnded, match="ended by the system"):
        always.result()


def test_a_decoder_that_hangs_is_killed(tmp_path: Path, cache_folder: Path) -> None:
    with AnalysisPool(1, cache_folder=cache_folder, time_limit_seconds=4) as pool:
        hanging = pool.submit(hang, str(tmp_path / "hanging.mp3"))
        with pytest.raises(UnreadableFile, match="did not finish within 4 seconds"):
            hanging.result()
        pool._processes[0]._time_limit_seconds = 60  # a busy machine may take long for any job
        assert isinstance(pool.submit(pid_of, "b").result(), int)
    assert workers() == []


def test_a_worker_killed_while_idle_is_replaced(pool: AnalysisPool) -> None:
    first = pool.submit(pid_of, "a").result()
    psutil.Process(first).kill()
    assert pool.submit(pid_of, "b").result() != first


def test_errors_come_back_as_they_were_raised(pool: AnalysisPool) -> None:
    with pytest.raises(UnreadableFile, match="cheese") as caught:
        pool.submit(refuse, "a\udcff.mp3").result()
    assert caught.value.path == "a\udcff.mp3"
    with pytest.raises(RuntimeError, match="cannot be sent back"):
        pool.submit(answer_with_a_lock, "a").result()
    with pytest.raises(Exception, match=r"pickle|local object"):  # by version of Python
        pool.submit(lambda path: path, "a").result()
    assert isinstance(pool.submit(pid_of, "still alive").result(), int)


def test_cancelled_jobs_never_run(tmp_path: Path, cache_folder: Path) -> None:
    pool = AnalysisPool(1, cache_folder=cache_folder, time_limit_seconds=60)
    first = tmp_path / "first"
    running = pool.submit(wait_to_be_released, str(first))
    wait_for(first)
    waiting = [pool.submit(hang, str(tmp_path / f"{i}")) for i in range(5)]
    assert waiting[0].cancel()
    pool.shutdown(wait=False, cancel_futures=True)
    assert all(future.cancelled() for future in waiting)
    (tmp_path / "first.released").touch()
    pool.shutdown()
    assert running.result() == "released"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "first.released"]
    assert workers() == []
    with pytest.raises(RuntimeError, match="shut down"):
        pool.submit(pid_of, "late")


def test_kill_ends_everything_at_once(tmp_path: Path, pool: AnalysisPool) -> None:
    marks = [tmp_path / "a", tmp_path / "b"]
    running = [pool.submit(hang, str(mark)) for mark in marks]
    waiting = pool.submit(pid_of, "c")
    wait_for(*marks)
    pool.kill()
    assert [type(future.exception()) for future in running] == [Cancelled, Cancelled]
    with pytest.raises(CancelledError):
        waiting.result()
    assert workers() == []


def test_kill_ends_a_process_that_is_being_started(
    cache_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = AnalysisPool(1, cache_folder=cache_folder, time_limit_seconds=10)
    starting = threading.Event()

    def start(process: multiprocessing.process.BaseProcess) -> None:
        starting.set()
        pool._killed.wait(60)
        threading.Event().wait(0.2)  # kill has looked for processes, and found none
        _start_modestly(process)

    monkeypatch.setattr("musicrec_desktop.analysis.pool._start_modestly", start)
    running = pool.submit(time.sleep, 600)
    assert starting.wait(60)
    pool.kill()
    assert isinstance(running.exception(), Cancelled)
    assert workers() == []


def test_workers_are_modest(pool: AnalysisPool, cache_folder: Path) -> None:
    found = pool.submit(surroundings, "a").result()
    assert found["cache"] == str(cache_folder)
    assert found["threads"] == "1"
    assert found["interrupt"] is True
    assert int(str(found["nice"])) >= os.nice(0)


@pytest.mark.skipif(sys.platform != "linux", reason="no thread hands its priority on")
def test_a_process_gives_way_before_its_first_line_and_who_starts_it_does_not() -> None:
    before = os.getpriority(os.PRIO_PROCESS, 0)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    with ours, theirs:
        process = context.Process(target=tell_priority, args=(theirs,))
        _start_modestly(process)
        assert ours.recv() == max(before, NICENESS)
        process.join()
        process.close()
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


def test_any_executor_can_take_the_place_of_the_pool(tmp_path: Path, pool: AnalysisPool) -> None:
    path = sound.write_wav(tmp_path / "a.wav", sound.both(sound.cadence("C maj")))

    def listen(executor: Executor) -> np.ndarray:
        return executor.submit(analyse_file, path).result().excerpts

    with ThreadPoolExecutor(1) as threads:
        expected = listen(threads)
    assert np.array_equal(listen(pool), expected)
    assert pool.submit(surroundings, "a").result()["librosa"] is False


def test_an_interrupted_program_leaves_no_traceback_of_a_worker(
    tmp_path: Path, cache_folder: Path
) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM.format(cache=str(cache_folder)))
    process = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "busy"
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does on Ctrl-C
    output, errors = process.communicate(timeout=60)
    assert output.strip() == "stopped"
    assert "Traceback" not in errors
    assert left_in_group(process.pid) == []


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="no signals are held back")
def test_the_first_process_of_a_program_is_deaf_to_an_interrupt_from_its_first_line_on(
    tmp_path: Path,
) -> None:
    script = tmp_path / "program.py"
    script.write_text(FIRST_PROCESS)
    answer = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        check=False,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert (answer.stdout, answer.stderr) == ("True\n", "")


def left_in_group(group: int) -> list[psutil.Process]:
    """Return the processes of a group that do not end within seconds."""
    members = []
    for process in psutil.process_iter():
        with contextlib.suppress(ProcessLookupError):
            if os.getpgid(process.pid) == group:
                members.append(process)
    return psutil.wait_procs(members, timeout=60)[1]


def test_importing_the_pool_loads_nothing_heavy() -> None:
    code = (
        "import sys, musicrec_desktop.analysis.pool\n"
        "print([m for m in ('numpy', 'scipy', 'av', 'librosa', 'sklearn') if m in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"


PROGRAM = """
import signal
import time
from pathlib import Path
from musicrec_desktop.analysis.pool import NICENESS, AnalysisPool, _start_modestly

def main():
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in a shell's background job
    pool = AnalysisPool(2, cache_folder=Path({cache!r}))
    futures = [pool.submit(time.sleep, seconds) for seconds in (0, 600, 600, 600)]
    futures[0].result()
    try:
        print("busy", flush=True)
        while not futures[1].done():  # a signal just before one waits for good is never looked at
            time.sleep(0.1)
    except KeyboardInterrupt:
        pool.kill()
        print("stopped", flush=True)

if __name__ == "__main__":
    main()
"""

FIRST_PROCESS = """
import multiprocessing
import signal
from musicrec_desktop.analysis.pool import _start_modestly
from tests.analysis.jobs import tell_held_back

if __name__ == "__main__":
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=tell_held_back, args=(theirs,))
    _start_modestly(process)
    print(signal.SIGINT in ours.recv(), flush=True)
    process.join()
"""
