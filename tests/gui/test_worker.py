"""The bridge between long work and the window."""

from __future__ import annotations

import errno
import threading
from concurrent.futures import Future, wait

import pytest

from musicrec_desktop.core.errors import Cancelled
from musicrec_desktop.gui.worker import JobRunner, PoolExecutor, result_of


@pytest.fixture
def jobs(qapp):
    runner = JobRunner(2)
    yield runner
    runner.shut_down()


class Endings:
    """Counts the terminal signals of a job, and keeps what came with them."""

    def __init__(self) -> None:
        self.all: list[object] = []
        self.events: list[object] = []

    def start(self, jobs: JobRunner, work):
        return jobs.start(
            work,
            finished=lambda value: self.all.append(("finished", value)),
            failed=lambda error: self.all.append(("failed", type(error))),
            cancelled=lambda _none: self.all.append("cancelled"),
            yielded=self.events.append,
        )


@pytest.mark.parametrize(
    ("work", "ending"),
    [
        (lambda: 42, ("finished", 42)),
        (lambda: int("x"), ("failed", ValueError)),
        (lambda: next(iter(())), ("failed", StopIteration)),
    ],
)
def test_exactly_one_ending_follows_a_function(jobs, qtbot, work, ending) -> None:
    endings = Endings()
    with qtbot.waitSignal(jobs.ended):
        endings.start(jobs, work)
    assert endings.all == [ending]


def test_a_runtime_error_is_reported_like_any_other(jobs, qtbot) -> None:
    def work():
        raise RuntimeError("no")

    endings = Endings()
    with qtbot.waitSignal(jobs.ended):
        endings.start(jobs, work)
    assert endings.all == [("failed", RuntimeError)]


def test_a_generator_yields_events_and_returns_a_value(jobs, qtbot) -> None:
    def work():
        yield 1
        yield 2
        return "done"

    endings = Endings()
    with qtbot.waitSignal(jobs.ended):
        endings.start(jobs, work)
    assert endings.events == [1, 2]
    assert endings.all == [("finished", "done")]


def test_an_error_in_a_generator_follows_its_events(jobs, qtbot) -> None:
    def work():
        yield 1
        raise ValueError

    endings = Endings()
    with qtbot.waitSignal(jobs.ended):
        endings.start(jobs, work)
    assert endings.events == [1]
    assert endings.all == [("failed", ValueError)]


def test_cancelling_half_way_closes_the_generator(jobs, qtbot) -> None:
    closed = threading.Event()

    def work():
        try:
            while True:
                yield "tick"
        finally:
            closed.set()

    endings = Endings()
    job = endings.start(jobs, work)
    qtbot.waitUntil(lambda: bool(endings.events))
    with qtbot.waitSignal(jobs.ended):
        job.control.cancel()
    assert endings.all == ["cancelled"]
    assert closed.is_set()


def test_a_paused_generator_stands_still_and_goes_on(jobs, qtbot) -> None:
    steps = []

    def work():
        for step in range(1000):
            steps.append(step)
            yield step

    gate = threading.Event()

    def gated():
        gate.wait()
        yield from work()

    endings = Endings()
    job = endings.start(jobs, gated)
    job.control.pause()
    gate.set()
    with qtbot.waitSignal(jobs.ended):
        qtbot.waitUntil(lambda: len(steps) <= 1)
        assert not endings.all
        job.control.resume()
    assert len(steps) == 1000


def test_a_function_may_say_itself_that_it_was_cancelled(jobs, qtbot) -> None:
    def work():
        raise Cancelled

    endings = Endings()
    with qtbot.waitSignal(jobs.ended):
        endings.start(jobs, work)
    assert endings.all == ["cancelled"]


def test_shutting_down_ends_every_generator(qapp) -> None:
    runner = JobRunner(2)
    started, closed = threading.Event(), threading.Event()

    def work():
        try:
            while True:
                started.set()
                yield None
        finally:
            closed.set()

    runner.start(work)
    started.wait()
    runner.shut_down()
    assert closed.is_set()


def test_answers_arrive_on_the_gui_thread(jobs, qtbot) -> None:
    from PySide6.QtCore import QObject

    class Receiver(QObject):
        thread_of_answer = None

        def answer(self, _value: object) -> None:
            self.thread_of_answer = threading.current_thread()

    receiver = Receiver()
    with qtbot.waitSignal(jobs.ended):
        jobs.start(lambda: 1, finished=receiver.answer)
    assert receiver.thread_of_answer is threading.main_thread()


def test_the_pool_is_an_executor(qapp) -> None:
    with PoolExecutor(2) as pool:
        assert list(pool.map(abs, [-1, -2])) == [1, 2]
        failing = pool.submit(int, "x")
        wait([failing])
        assert isinstance(failing.exception(), ValueError)


def test_a_cancelled_future_never_runs(qapp) -> None:
    gate, ran = threading.Event(), threading.Event()
    with PoolExecutor(1) as pool:
        pool.submit(gate.wait)
        waiting = pool.submit(ran.set)
        assert waiting.cancel()
        gate.set()
    assert not ran.is_set()


def test_threads_beside_the_jobs_wait_for_none_of_them_and_end_with_them(qapp) -> None:
    runner = JobRunner(1)
    gate, ran = threading.Event(), threading.Event()
    runner.start(gate.wait)
    beside = runner.executor(1)
    assert beside.submit(abs, -1).result(60) == 1
    begun = threading.Event()

    def go() -> None:
        begun.set()
        gate.wait()

    going, waiting = beside.submit(go), beside.submit(ran.set)
    begun.wait()
    runner.break_off()
    assert waiting.cancelled()
    assert not going.cancelled()
    gate.set()
    runner.shut_down()
    assert going.done()
    for executor in (beside, runner.executor(1)):  # what is left in the event queue may ask
        late = executor.submit(ran.set)
        assert wait([late], timeout=60).done
        assert late.cancelled()
    assert not ran.is_set()


def test_after_the_end_nothing_is_begun(qtbot) -> None:
    runner = JobRunner()
    runner.shut_down()
    ran: list[int] = []
    runner.start(lambda: ran.append(1), finished=ran.append)
    runner.shut_down()
    assert ran == []


def test_what_a_future_brings_is_waited_for(jobs, qtbot) -> None:
    endings, future = Endings(), Future()
    with qtbot.waitSignal(jobs.ended):
        endings.start(jobs, lambda: result_of(future))
        qtbot.waitUntil(lambda: bool(endings.events))  # asked in vain at least once
        future.set_result(42)
    assert endings.all == [("finished", 42)]


def test_a_drive_that_answers_no_more_is_a_failure_and_not_asked_for_ever(jobs, qtbot) -> None:
    endings, future = Endings(), Future()
    future.set_exception(TimeoutError(errno.ETIMEDOUT, "Connection timed out"))
    with qtbot.waitSignal(jobs.ended):
        endings.start(jobs, lambda: result_of(future))
    assert endings.all == [("failed", TimeoutError)]
