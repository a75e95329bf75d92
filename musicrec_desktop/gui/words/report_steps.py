"""What can be done about a library, in words: how many it is about, why, and the way there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from musicrec_desktop.core.library_report import LibraryReport
from musicrec_desktop.core.reasons import shown_reason
from musicrec_desktop.core.translation import translate

Way = Literal["failures", "search", "analysis", "jobs", "duplicates", "learn-genres"]


@dataclass(frozen=True, slots=True)
class Step:
    """Something that can be done.

    Attributes
    ----------
    what, why, button : str
        In words.
    way : str
        Where the button leads.
    search : str
        For the way ``search``.
    """

    what: str
    why: str
    button: str
    way: Way
    search: str = ""


def next_steps(report: LibraryReport, *, analysing: bool = False) -> list[Step]:
    """Return what can be done, what hinders music most first; nothing where all is well.

    Parameters
    ----------
    report : LibraryReport
    analysing : bool
        What waits is being listened to.
    """
    coverage = report.coverage
    there = coverage.tracks - coverage.missing
    steps = (
        (coverage.unreadable, _unreadable),
        (coverage.missing, _missing),
        (coverage.pending, _analysed_now if analysing else _pending),
        (coverage.copied, _copies),
        (there - coverage.with_genre, _without_genre),
        (there - coverage.with_artist, _without_artist),
    )
    return [make(number, report) for number, make in steps if number > 0]


def _unreadable(number: int, report: LibraryReport) -> Step:
    reason = shown_reason(report.failures[0][0]) if report.failures else ""
    return Step(
        translate("Library report", "%n file(s) could not be read", n=number),
        reason[:1].upper() + reason[1:],
        translate("Library report", "See which…"),
        "failures",
    )


def _missing(number: int, _report: LibraryReport) -> Step:
    return Step(
        translate("Library report", "%n file(s) (is|are) not where (it was|they were)", n=number),
        translate(
            "Library report",
            "Connect the drive they are on. Plays, ratings and playlists are kept until then.",
        ),
        translate("Notices", "Show them", comment="the files that are missing"),
        "search",
        "missing:yes",
    )


def _pending(number: int, _report: LibraryReport) -> Step:
    return Step(
        translate("Library report", "%n track(s) (was|were) not analysed yet", n=number),
        translate("Library report", "Only what was analysed is found as similar music."),
        translate("Library report", "Analyse"),
        "analysis",
    )


def _analysed_now(number: int, report: LibraryReport) -> Step:
    return replace(
        _pending(number, report),
        why=translate("Library report", "They are being analysed now."),
        button=translate("Library report", "Show progress"),
        way="jobs",
    )


def _copies(number: int, _report: LibraryReport) -> Step:
    return Step(
        translate("Library report", "%n recording(s) (exists|exist) twice or more", n=number),
        translate("Library report", "Compare them, and keep the one that sounds best."),
        translate("Library report", "Compare"),
        "duplicates",
    )


def _without_genre(number: int, _report: LibraryReport) -> Step:
    return Step(
        translate("Library report", "%n track(s) (has|have) no genre tag", n=number),
        translate("Library report", "The others can teach what genres sound like."),
        translate("Library report", "Guess genres"),
        "learn-genres",
    )


def _without_artist(number: int, _report: LibraryReport) -> Step:
    return Step(
        translate("Library report", "%n track(s) (has|have) no artist tag", n=number),
        translate("Library report", "Select some, and edit their tags together."),
        translate("Library report", "Show them", comment="the tracks"),
        "search",
        "untagged:artist missing:no",  # no words
    )
