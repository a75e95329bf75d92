"""Feed an executor a long list without queueing all of it at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

TICK_SECONDS = 0.2


def completed(
    executor: Executor,
    function: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    in_flight: int,
) -> Iterator[tuple[Item, Future[Result]] | None]:
    """Run ``function`` over ``items``, yielding each as it is done.

    Parameters
    ----------
    executor : concurrent.futures.Executor
        Threads, processes or a cluster.
    function : callable
        Picklable where the executor needs that.
    items : iterable
        Read only as fast as the work is done.
    in_flight : int
        How many may be submitted and unfinished. Small, so that a job of higher
        interest (the spectrogram of the playing track) never waits long, and so
        that a pause takes effect at once.

    Yields
    ------
    (item, future) or None
        A finished pair, in the order they finish; None whenever
        :data:`TICK_SECONDS` pass without one, so that the caller stays responsive.
    """
    source = iter(items)
    running: dict[Future[Result], Item] = {}
    exhausted = False
    try:
        while True:
            while not exhausted and len(running) < in_flight:
                try:
                    item = next(source)
                except StopIteration:
                    exhausted = True
                else:
                    running[executor.submit(function, item)] = item
            if not running:
                return
            done, _ = wait(running, timeout=TICK_SECONDS, return_when=FIRST_COMPLETED)
            if not done:
                yield None
            for future in done:
                yield running.pop(future), future
    finally:
        for future in running:
            future.cancel()
