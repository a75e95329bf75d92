"""What is said of jobs: how far they are, and how they ended."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import decimal, number, translate
from musicrec_desktop.gui.words.text import clock, day_and_time, time_left
from musicrec_desktop.gui.worker import Job

if TYPE_CHECKING:
    from musicrec_desktop.services.listening.scanning import ScanSummary

RATE_WORTH_SAYING = 60  # steps; a rate of fewer says nothing


def progress_parts(progress: Progress) -> list[str]:
    """Return what a job does, its rate and the time left, as far as they are known."""
    if not progress.total:
        return [_done_so_far(progress)]
    done, total = _numbers(progress)
    parts = [
        translate("Jobs", "{job} {done} of {total}", job=progress.label, done=done, total=total)
    ]
    if progress.rate > 0:
        rate = decimal(progress.rate, 0 if progress.rate >= 100 else 1)
        parts.append(_rate_said(progress, rate))
    left = time_left(progress.seconds_left)
    if progress.rate > 0 and progress.total < RATE_WORTH_SAYING:
        parts = parts[:1]
    return [*parts, left] if left and progress.done < progress.total else parts


def how_far(progress: Progress) -> str:
    """Return how much of a job is done, in the fewest words."""
    done, total = _numbers(progress)
    return translate("Jobs", "{done} of {total}", done=done, total=total)


def _numbers(progress: Progress) -> tuple[str, str]:
    """Return how much is done, and of how much."""
    said = clock if progress.of_seconds else number
    return said(progress.done), said(progress.total)


def _rate_said(progress: Progress, rate: str) -> str:
    if progress.of_seconds:
        return translate("Jobs", "{rate} times as fast as it plays", rate=rate)
    if progress.of_tracks:
        return translate("Jobs", "{rate} tracks/s", rate=rate)
    return translate("Jobs", "{rate} a second", rate=rate, comment="Steps of a job")


def _done_so_far(progress: Progress) -> str:
    if not progress.done:
        return f"{progress.label}…"  # no words
    return translate("Jobs", "{job}: {done}", job=progress.label, done=number(progress.done))


def job_name(job: Job) -> str:
    """Return what a job is called."""
    return job.name or (
        job.progress.label if job.progress is not None else translate("Jobs", "Job")
    )


def ending_said(job: Job, now: datetime) -> str:
    """Return when a job ended, how, and how long it took."""
    when = day_and_time(job.ended, now)
    took = _took(job.ended - job.began)
    return f"{when}  ·  {_ending(job, took)}"


def _ending(job: Job, took: str) -> str:
    if job.ending == "failed":
        return translate("Jobs", "failed after {duration}", duration=took)
    if job.ending != "cancelled":
        return translate("Jobs", "done in {duration}", duration=took)
    done = job.progress.done if job.progress is not None and job.progress.kept else 0
    if not done:
        return translate("Jobs", "stopped after {duration}", duration=took)
    if job.progress is not None and job.progress.of_tracks:
        return translate(
            "Jobs", "stopped after {duration}; %n track(s) done", n=done, duration=took
        )
    return translate("Jobs", "stopped after {duration}; %n step(s) done", n=done, duration=took)


def scan_said(summary: ScanSummary) -> str:
    """Return what a look through the music has found; empty where all is as it was."""
    failed = summary.failed - summary.known_failures
    parts = (
        (summary.new, translate("Jobs", "%n new", n=summary.new)),
        (summary.changed, translate("Jobs", "%n changed", n=summary.changed)),
        (summary.moved, translate("Jobs", "%n moved", n=summary.moved)),
        (
            summary.restored,
            translate(
                "Jobs",
                "%n song(s) came back with (its|their) plays and stars",
                n=summary.restored,
            ),
        ),
        (summary.gone, translate("Jobs", "%n gone", n=summary.gone)),
        (summary.analysed, translate("Jobs", "%n listened to", n=summary.analysed)),
        (failed, translate("Jobs", "%n could not be read", n=failed)),
    )
    return "  ·  ".join(said for count, said in parts if count)


def reason_said(job: Job) -> str:
    """Return why a job failed, with what to do; empty where it did not."""
    if job.error is None:
        return ""
    if isinstance(job.error, MusicRecError):
        return str(job.error)
    return f"{type(job.error).__name__}: {job.error}"  # no words


def stopping_said(progress: Progress | None) -> str:
    """Return what comes of stopping a job now."""
    if progress is not None and not progress.kept:
        return translate("Jobs", "Stop; everything stays as it was before")
    return translate("Jobs", "Stop; what is finished is kept")


def _took(seconds: float) -> str:
    if seconds < 1:
        return translate("Jobs", "less than a second")
    if seconds < 90:
        return translate("Times", "{seconds} s", seconds=decimal(seconds, 0))
    if seconds < 5400:
        return translate("Times", "{minutes} min", minutes=decimal(seconds / 60, 0))
    return translate("Times", "{hours} h", hours=decimal(seconds / 3600))
