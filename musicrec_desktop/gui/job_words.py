"""What is said of jobs: how far they are, and how they ended."""

from __future__ import annotations

from datetime import datetime

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.gui.text import count, day_and_time, time_left
from musicrec_desktop.gui.worker import Job

RATE_WORTH_SAYING = 60  # steps; a rate of fewer says nothing


def progress_parts(progress: Progress) -> list[str]:
    """Return what a job does, its rate and the time left, as far as they are known."""
    if not progress.total:
        return [f"{progress.label}: {progress.done:,}" if progress.done else f"{progress.label}…"]
    parts = [f"{progress.label} {progress.done:,} of {progress.total:,}"]
    if progress.rate > 0:
        parts.append(f"{progress.rate:.{0 if progress.rate >= 100 else 1}f} tracks/s")
    left = time_left(progress.seconds_left)
    if progress.rate > 0 and progress.total < RATE_WORTH_SAYING:
        parts = parts[:1]
    return [*parts, left] if left and progress.done < progress.total else parts


def job_name(job: Job) -> str:
    """Return what a job is called."""
    return job.name or (job.progress.label if job.progress is not None else "Job")


def ending_said(job: Job, now: datetime) -> str:
    """Return when a job ended, how, and how long it took."""
    when = day_and_time(job.ended, now)
    took = _took(job.ended - job.began)
    if job.ending == "failed":
        return f"{when}  ·  failed after {took}"
    if job.ending == "cancelled":
        done = job.progress.done if job.progress is not None else 0
        kept = f"; {count(done, 'step')} kept" if done else ""
        return f"{when}  ·  stopped after {took}{kept}"
    return f"{when}  ·  done in {took}"


def reason_said(job: Job) -> str:
    """Return why a job failed, with what to do; empty where it did not."""
    if job.error is None:
        return ""
    if isinstance(job.error, MusicRecError):
        return str(job.error)
    return f"{type(job.error).__name__}: {job.error}"


def _took(seconds: float) -> str:
    if seconds < 1:
        return "less than a second"
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"
