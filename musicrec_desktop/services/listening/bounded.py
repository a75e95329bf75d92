"""Feed an executor a long list without queueing all of it at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

TICK_SECONDS = 0.2


def completed(
    executor: Executor,
    function: Callable[..., Result],
    items: Iterable[Item],
    *,
    in_flight: int | Callable[[], int],
    arguments: Callable[[Item], tuple[Any, ...]] | None = None,
) -> Generator[tuple[Item, Future[Result]] | None, None, None]:
    """Run ``function`` over ``items``, yielding each as it is done.

    Parameters
    ----------
    executor : concurrent.futures.Executor
        Threads, processes or a cluster.
    function : callable
        Picklable where the executor needs that.
    items : iterable
        Read only as fast as the work is done.
    in_flight : int or callable
        How many may be submitted and unfinished. Small, so that a job of higher
        interest (the spectrogram of the playing track) never waits long, and so
        that a pause takes effect at once. Asked anew for each where it is a callable;
        while it is 0, nothing more is submitted.
    arguments : callable, optional
        Turns an item into the arguments of ``function``; the item itself where left out.

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
            limit = in_flight() if callable(in_flight) else in_flight
            while not exhausted and len(running) < limit:
                try:
                    item = next(source)
                except StopIteration:
                    exhausted = True
                else:
                    given = (item,) if arguments is None else arguments(item)
                    running[executor.submit(function, *given)] = item
            if not running and exhausted:
                return
            if not running:
                time.sleep(TICK_SECONDS)  # held back
                yield None
                continue
            done, _ = wait(running, timeout=TICK_SECONDS, return_when=FIRST_COMPLETED)
            if not done:
                yield None
            for future in done:
                yield running.pop(future), future
    finally:
        for future in running:
            future.cancel()
