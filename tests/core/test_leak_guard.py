"""The guard of every test sees threads and processes that a test leaves behind."""

from __future__ import annotations

import subprocess
import sys
import threading

from tests.conftest import _children, _left


def test_a_thread_is_seen_until_it_ends() -> None:
    before, end = set(threading.enumerate()), threading.Event()
    thread = threading.Thread(target=end.wait, name="forgotten")
    thread.start()
    seen = _left(before, _children())
    end.set()
    thread.join()
    assert len(seen) == 1
    assert "forgotten" in seen[0]
    assert _left(before, _children()) == []


def test_a_process_is_seen_until_it_ends() -> None:
    threads, before = set(threading.enumerate()), _children()
    with subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        seen = _left(threads, before)
        process.kill()
    assert len(seen) == 1
    assert str(process.pid) in seen[0]
    assert _left(threads, before) == []
