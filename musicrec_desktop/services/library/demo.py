"""A library to try the program on, composed by the program itself."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from queue import Empty, SimpleQueue

from musicrec_desktop.core.progress import JobControl, Progress
from musicrec_desktop.core.translation import translate


class DemoService:
    """Render the demo music into the data folder, once."""

    def __init__(self, folder: Path, executor: Executor) -> None:
        self._folder = folder
        self._executor = executor

    @property
    def folder(self) -> Path:
        """Where the demo music is, or will be."""
        return self._folder

    def render(self) -> Iterator[Progress]:
        """Compose what is missing.

        Yields
        ------
        Progress
            Every 0.2 s or sooner. Closing the iterator stops the work; what is
            finished stays and is not composed again.
        """
        from musicrec_desktop.demo.library import render_demo

        yield Progress(0, 0, translate("Jobs", "Composing the demo library"))
        reports: SimpleQueue[Progress] = SimpleQueue()
        control = JobControl()
        with ThreadPoolExecutor(1, "demo") as thread:
            future = thread.submit(
                render_demo,
                self._folder,
                report=reports.put,
                control=control,
                executor=self._executor,
            )
            try:
                while not future.done() or not reports.empty():
                    try:
                        yield reports.get(timeout=0.2)
                    except Empty:
                        continue
                future.result()
            finally:
                control.cancel()
