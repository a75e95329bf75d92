"""The end of a process of which another thread is told first."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing import popen_fork
from multiprocessing.process import BaseProcess

import pytest

from musicrec_desktop.core.processes import end, wait_for_end

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="every thread is told there")

NOTED_LATE_SECONDS = 0.3


@pytest.fixture
def process() -> Iterator[BaseProcess]:
    started = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(600,))
    started.start()
    yield started
    if not started._closed:
        end(started)


@pytest.fixture
def noted_late(process: BaseProcess, monkeypatch: pytest.MonkeyPatch) -> threading.Thread:
    """Another thread that asks whether it has ended, and is held up once it was told."""
    theirs = threading.Thread(target=process.is_alive)
    really = os.waitpid
    told = threading.Event()

    def waitpid(pid: int, flags: int) -> tuple[int, int]:
        if threading.current_thread() is not theirs:
            told.wait(60)
            return really(pid, flags)
        found = really(pid, 0)
        told.set()
        threading.Event().wait(NOTED_LATE_SECONDS)
        return found

    monkeypatch.setattr(popen_fork.os, "waitpid", waitpid)
    return theirs


def test_how_it_ended_is_known_though_another_thread_was_told(
    process: BaseProcess, noted_late: threading.Thread
) -> None:
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    noted_late.start()
    assert wait_for_end(process, 60.0) == -signal.SIGKILL
    noted_late.join()


def test_it_is_let_go_of_though_another_thread_was_told(
    process: BaseProcess, noted_late: threading.Thread
) -> None:
    noted_late.start()
    end(process)
    noted_late.join()


def test_one_that_goes_on_is_waited_for_no_longer_than_asked(process: BaseProcess) -> None:
    assert wait_for_end(process, 0.01) is None
    assert process.is_alive()
