"""Answers of a pool come in any order: of several questions of a kind, the newest counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.gui.worker import Answer, Job, JobRunner


class Newest:
    """Questions of one kind, as of one page; an answer to an older one is not heard.

    Parameters
    ----------
    jobs : JobRunner
    """

    def __init__(self, jobs: JobRunner) -> None:
        self._jobs = jobs
        self._asked = 0

    def start(
        self,
        work: Callable[[], Any],
        *,
        finished: Answer | None = None,
        failed: Answer | None = None,
    ) -> Job:
        """Run ``work`` as :meth:`JobRunner.start` does; a bug in it is told in any case."""
        self._asked += 1
        asked = self._asked

        def answer(found: Any) -> None:
            if asked == self._asked and finished is not None:
                finished(found)

        def fail(error: Exception) -> None:
            if asked != self._asked and isinstance(error, MusicRecError):
                return
            if failed is None:
                raise error
            failed(error)

        return self._jobs.start(work, finished=answer, failed=fail)

    def forget(self) -> None:
        """Hear no answer to what was asked until now, as where its page was closed."""
        self._asked += 1
