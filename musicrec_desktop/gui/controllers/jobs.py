"""What runs in the background, and what has: for the pill and for the page of jobs."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.gui.worker import Job, JobRunner

REMEMBERED = 40


class JobsController(QObject):
    """Knows the jobs that a person may want to watch, pause, stop or try again.

    These are the ones that have told how far they are, and those with a name that failed.

    Signals
    -------
    changed()
        A job has come, gone on, or ended.
    """

    changed = Signal()

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._running: list[Job] = []
        self._recent: deque[Job] = deque(maxlen=REMEMBERED)
        jobs.reported.connect(self._reported)
        jobs.ended.connect(self._ended)

    def running(self) -> list[Job]:
        """Return the jobs that run or are paused, the oldest first."""
        return list(self._running)

    def recent(self) -> list[Job]:
        """Return the jobs that have ended, the newest first."""
        return list(self._recent)

    def leading(self) -> Job | None:
        """Return the job that the pill shows: the first that is not paused."""
        going = [job for job in self._running if not job.control.paused]
        return next(iter(going or self._running), None)

    def pause(self, job: Job, paused: bool) -> None:
        """Hold a job, or let it go on."""
        if paused:
            job.control.pause()
        else:
            job.control.resume()
        self.changed.emit()

    def stop(self, job: Job) -> None:
        """End a job; what is finished is kept."""
        if job.stop is not None:
            job.stop()
        job.control.cancel()
        self.changed.emit()

    def try_again(self, job: Job) -> None:
        """Do once more what failed or was stopped."""
        if job.again is not None:
            self._recent.remove(job)
            job.again()
            self.changed.emit()

    def forget(self) -> None:
        """Clear what has ended."""
        self._recent.clear()
        self.changed.emit()

    def _reported(self, job: Job) -> None:
        if job not in self._running:
            self._running.append(job)
        self.changed.emit()

    def _ended(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
        elif not (job.name and job.ending == "failed"):
            return
        if _says_nothing(job):  # what is done again and again would push out all else
            same = [old for old in self._recent if old.name == job.name and _says_nothing(old)]
            for old in same:
                self._recent.remove(old)
        self._recent.appendleft(job)
        self.changed.emit()


def _says_nothing(job: Job) -> bool:
    """Whether a job is over without anything that one would want to read or do."""
    return job.ending == "finished" and not job.said and job.onward is None
