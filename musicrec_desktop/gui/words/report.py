"""A report in words and lines. Needs no Qt, so that commands say it the same way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from musicrec_desktop.core.library_report import Change, LibraryReport, NeighbourFigures
from musicrec_desktop.core.reasons import shown_reason
from musicrec_desktop.core.translation import (
    decimal,
    number,
    percent,
    to_translate,
    translate,
    translated,
)
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.text import said_day

Lines = list[tuple[str, str]]
Section = tuple[str, Lines]

NAMES = {
    "coverage.tracks": to_translate("Library report", "Tracks"),
    "coverage.analysed": to_translate("Library report", "Listened to"),
    "neighbours.genre_first": to_translate("Library report", "Same genre, nearest"),
    "neighbours.genre_five": to_translate("Library report", "Same genre, nearest 5"),
    "neighbours.genre_ten": to_translate("Library report", "Same genre, nearest 10"),
    "neighbours.skewness": to_translate("Library report", "Skewness"),
    "neighbours.never": to_translate("Library report", "Never a neighbour"),
    "index.recall_at_10": to_translate("Library report", "Index recall at 10"),
    "index.query_ms": to_translate("Library report", "Time of a question"),
    "seconds_a_track": to_translate("Library report", "Analysing a track"),
}
_SHARES = {name for name in NAMES if ".genre_" in name} | {"neighbours.never"}
_KINDS = {
    "speech": to_translate("Library report", "Of them speech"),
    "noise": to_translate("Library report", "Of them noise"),
    "silence": to_translate("Library report", "Of them silence"),
}
_CHANGES = {
    1: to_translate("Library report", "{before} → {after} (better)"),
    -1: to_translate("Library report", "{before} → {after} (worse)"),
    0: "{before} → {after}",  # no words
}
FAILURES_SAID = 10


def report_lines(report: LibraryReport, changes: Sequence[Change]) -> list[Section]:
    """Return headings, each with names and values."""
    sections = [(translate("Library report", "Coverage"), coverage_lines(report))]
    if report.failures:
        sections.append((translate("Library report", "Failures"), failure_lines(report)))
    if report.neighbours is not None:
        sections.append(
            (translate("Library report", "Neighbours"), neighbour_lines(report.neighbours))
        )
        sections.append(
            (translate("Library report", "Most often a neighbour"), hub_lines(report.neighbours))
        )
    sections.append((translate("Library report", "Index and speed"), index_lines(report)))
    if changes:
        sections.append(
            (translate("Library report", "Since the space was learnt again"), change_lines(changes))
        )
    return sections


def coverage_lines(report: LibraryReport) -> Lines:
    """Return how much is known."""
    coverage = report.coverage
    there = coverage.tracks - coverage.missing
    lines = [
        (translate("Library report", "Tracks"), number(coverage.tracks)),
        (translate("Library report", "Listened to"), _of(coverage.analysed, there)),
        (translate("Library report", "Loudness measured"), _of(coverage.loudness_measured, there)),
        (translate("Library report", "With a tempo"), _of(coverage.with_tempo, there)),
        (translate("Library report", "With a key"), _of(coverage.with_key, there)),
        (translate("Library report", "With a genre tag"), _of(coverage.with_genre, there)),
        (translate("Library report", "With an artist tag"), _of(coverage.with_artist, there)),
    ]
    lines += [
        (name, number(amount))
        for name, amount in (
            (translate("Library report", "Still to be analysed"), coverage.pending),
            (translate("Library report", "Missing files"), coverage.missing),
            (translate("Library report", "Files that could not be read"), coverage.unreadable),
            (translate("Library report", "In more than one copy"), coverage.copies),
        )
        if amount
    ]
    return lines + kind_lines(report)


def kind_lines(report: LibraryReport) -> Lines:
    """Return how many tracks are no music."""
    kinds = report.coverage.kinds
    return [
        (translated("Library report", said), number(kinds[kind]))
        for kind, said in _KINDS.items()
        if kinds.get(kind)
    ]


def failure_lines(report: LibraryReport) -> Lines:
    """Return reasons and how many files they befell."""
    return [
        (_as_heading(shown_reason(reason)), translate("Counts", "%n file(s)", n=amount))
        for reason, amount in report.failures[:FAILURES_SAID]
    ]


def _as_heading(clause: str) -> str:
    return clause[:1].upper() + clause[1:]


def neighbour_lines(figures: NeighbourFigures) -> Lines:
    """Return how good neighbours are."""
    lines = [
        (translate("Library report", "Tracks compared"), number(figures.tracks)),
        (translate("Library report", "Skewness (even is 0)"), decimal(figures.skewness, 2)),
        (translate("Library report", "Never among others’ nearest 10"), percent(figures.never, 1)),
    ]
    if figures.genre_ten is None:
        lines.append(
            (
                translate("Library report", "Same genre by other artists"),
                translate("Library report", "too few genre and artist tags to say"),
            )
        )
        return lines
    for name, share in (
        (translate("Library report", "Same genre, nearest by others"), figures.genre_first),
        (translate("Library report", "Same genre, nearest 5 by others"), figures.genre_five),
        (translate("Library report", "Same genre, nearest 10 by others"), figures.genre_ten),
        (translate("Library report", "Same genre, by chance"), figures.genre_chance),
    ):
        lines.append((name, percent(share or 0, 1)))
    return lines


def fit_said(figures: NeighbourFigures | None) -> str:
    """Return how well the tracks that are found as similar fit; None where none were compared."""
    if figures is None:
        return translate(
            "Library report",
            "See how often tracks that sound alike have the same genre. That takes some seconds.",
        )
    if figures.genre_ten is None or figures.genre_chance is None:
        return translate("Library report", "There are too few genre and artist tags to say.")
    return translate(
        "Library report",
        "Of the 10 tracks by others that sound most like one, about {share} have its genre; of "
        "10 taken at random, it would be about {chance}.",
        share=decimal(10 * figures.genre_ten, 0),
        chance=decimal(10 * figures.genre_chance, 0),
    )


def hub_lines(figures: NeighbourFigures) -> Lines:
    """Return the tracks that are near most others."""
    return [
        (
            joined(" – ", hub.artist or translate("Library report", "Unknown artist"), hub.title),
            translate("Counts", "%n time(s)", n=hub.times),
        )
        for hub in figures.hubs
    ]


def moment_said(at: float) -> str:
    """Return a Unix time as a sentence takes it, such as 7 Mar 2025 20:15."""
    moment = datetime.fromtimestamp(at).astimezone()
    return f"{said_day(moment.date())} {moment:%H:%M}"


def index_lines(report: LibraryReport) -> Lines:
    """Return how the index and the analysis do."""
    lines: Lines = []
    index = report.index
    if index is not None:
        built = moment_said(index.built_at)
        lines += [
            (
                translate("Library report", "Index"),
                translate(
                    "Library report",
                    "{tracks}, learnt {when}",
                    tracks=translate("Counts", "%n track(s)", n=index.tracks),
                    when=built,
                ),
            ),
            (
                translate("Library report", "Recall at 10 against exact search"),
                decimal(index.recall_at_10, 3),
            ),
            (
                translate("Library report", "Time of a question"),
                translate("Library report", "{value} ms", value=decimal(index.query_ms)),
            ),
        ]
        if index.newer:
            lines.append(
                (
                    translate("Library report", "Newer than the index"),
                    translate("Counts", "%n track(s)", n=index.newer),
                )
            )
    else:
        lines.append(
            (
                translate("Library report", "Index"),
                translate("Library report", "nothing has been compared yet"),
            )
        )
    if report.seconds_a_track is not None:
        lines.append(
            (
                translate("Library report", "Analysing a track"),
                translate(
                    "Library report",
                    "{seconds} s of one core",
                    seconds=decimal(report.seconds_a_track, 2),
                ),
            )
        )
    return lines


def change_lines(changes: Sequence[Change]) -> Lines:
    """Return what was before and is now."""
    return [
        (
            translated("Library report", NAMES[change.name]),
            translated(
                "Library report",
                _CHANGES[change.better],
                before=_shown(change.name, change.before),
                after=_shown(change.name, change.after),
            ),
        )
        for change in changes
    ]


def _shown(name: str, value: float) -> str:
    if name in _SHARES:
        return percent(value, 1)
    if name.startswith("coverage."):
        return number(round(value))
    return decimal(value, 3) if value < 10 else decimal(value)


def _of(amount: int, total: int) -> str:
    if not total:
        return number(amount)
    return translate(
        "Library report", "{amount} ({share})", amount=number(amount), share=percent(amount / total)
    )
