"""Counts become rates; pause holds a job and cancel ends it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.errors import Cancelled
from musicrec_desktop.core.progress import RATE_WINDOW_SECONDS, JobControl, Progress, RateMeter


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_rate_and_time_left() -> None:
    clock = Clock()
    meter = RateMeter(100, "Analysing", clock=clock)
    clock.now += 4
    assert meter.progress(20) == Progress(20, 100, "Analysing", rate=5.0, seconds_left=16.0)


def test_nothing_is_known_at_the_first_moment() -> None:
    meter = RateMeter(100, "Analysing", clock=Clock())
    assert meter.progress(0) == Progress(0, 100, "Analysing")


def test_an_unknown_total_has_no_end() -> None:
    clock = Clock()
    meter = RateMeter(0, "Looking", clock=clock)
    clock.now += 1
    assert meter.progress(50).seconds_left is None


def test_a_rate_forgets_what_is_long_past() -> None:
    clock = Clock()
    meter = RateMeter(10_000, "Analysing", clock=clock)
    for second in range(1, 31):
        clock.now += 1
        meter.progress(second)  # slow at first
    for second in range(1, 2 * round(RATE_WINDOW_SECONDS)):
        clock.now += 1
        progress = meter.progress(30 + 10 * second)
    assert progress.rate == pytest.approx(10.0)


@given(st.lists(st.tuples(st.floats(0, 60), st.integers(0, 1000)), max_size=50))
def test_a_job_that_moves_on_never_has_a_negative_rate(steps: list[tuple[float, int]]) -> None:
    clock = Clock()
    meter = RateMeter(sum(step for _, step in steps), "Working", clock=clock)
    done = 0
    for seconds, step in steps:
        clock.now += seconds
        done += step
        progress = meter.progress(done)
        assert progress.rate >= 0
        assert progress.seconds_left is None or progress.seconds_left >= 0


def test_a_running_job_passes_its_checkpoints() -> None:
    control = JobControl()
    control.checkpoint()
    assert not control.paused
    assert not control.cancelled


def test_a_cancelled_job_ends_at_its_next_checkpoint() -> None:
    control = JobControl()
    control.cancel()
    assert control.cancelled
    with pytest.raises(Cancelled):
        control.checkpoint()


def test_a_paused_job_waits_until_it_is_resumed() -> None:
    control, passed = JobControl(), threading.Event()
    control.pause()
    with ThreadPoolExecutor(1) as thread:
        job = thread.submit(lambda: (control.checkpoint(), passed.set()))
        assert control.paused
        assert not passed.wait(0.05)
        control.resume()
        job.result(timeout=60)
    assert passed.is_set()


def test_a_paused_job_can_be_cancelled() -> None:
    control = JobControl()
    control.pause()
    with ThreadPoolExecutor(1) as thread:
        job = thread.submit(control.checkpoint)
        control.cancel()
        assert isinstance(job.exception(timeout=60), Cancelled)
