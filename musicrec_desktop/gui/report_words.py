"""A report in words and lines. Needs no Qt, so that commands say it the same way."""

from __future__ import annotations

import time
from collections.abc import Sequence

from musicrec_desktop.core.library_report import Change, LibraryReport, NeighbourFigures
from musicrec_desktop.gui.text import count

Lines = list[tuple[str, str]]
Section = tuple[str, Lines]

NAMES = {
    "coverage.tracks": "Tracks",
    "coverage.analysed": "Listened to",
    "neighbours.genre_first": "Same genre, nearest",
    "neighbours.genre_five": "Same genre, nearest 5",
    "neighbours.genre_ten": "Same genre, nearest 10",
    "neighbours.skewness": "Skewness",
    "neighbours.never": "Never a neighbour",
    "index.recall_at_10": "Index recall at 10",
    "index.query_ms": "Time of a question",
    "seconds_a_track": "Listening to a track",
}
_SHARES = {name for name in NAMES if ".genre_" in name} | {"neighbours.never"}
FAILURES_SAID = 10


def report_lines(report: LibraryReport, changes: Sequence[Change]) -> list[Section]:
    """Return headings, each with names and values."""
    sections = [("Coverage", coverage_lines(report))]
    if report.failures:
        sections.append(("Failures", failure_lines(report)))
    if report.neighbours is not None:
        sections.append(("Neighbours", neighbour_lines(report.neighbours)))
        sections.append(("Most often a neighbour", hub_lines(report.neighbours)))
    sections.append(("Index and speed", index_lines(report)))
    if changes:
        sections.append(("Since the space was learnt again", change_lines(changes)))
    return sections


def coverage_lines(report: LibraryReport) -> Lines:
    """Return how much is known."""
    coverage = report.coverage
    there = coverage.tracks - coverage.missing
    lines = [
        ("Tracks", f"{coverage.tracks:,}"),
        ("Listened to", _of(coverage.analysed, there)),
        ("Loudness measured", _of(coverage.loudness_measured, there)),
        ("With a tempo", _of(coverage.with_tempo, there)),
        ("With a key", _of(coverage.with_key, there)),
        ("With a genre tag", _of(coverage.with_genre, there)),
        ("With an artist tag", _of(coverage.with_artist, there)),
    ]
    lines += [
        (name, f"{number:,}")
        for name, number in (
            ("Still to be listened to", coverage.pending),
            ("Missing files", coverage.missing),
            ("Files that could not be read", coverage.unreadable),
            ("In more than one copy", coverage.copies),
        )
        if number
    ]
    return lines + [
        (f"Of them {kind}", f"{number:,}")
        for kind, number in coverage.kinds.items()
        if number and kind != "music"
    ]


def failure_lines(report: LibraryReport) -> Lines:
    """Return reasons and how many files they befell."""
    return [
        (f"{reason[:1].upper()}{reason[1:]}", count(number, "file"))
        for reason, number in report.failures[:FAILURES_SAID]
    ]


def neighbour_lines(figures: NeighbourFigures) -> Lines:
    """Return how good neighbours are."""
    lines = [
        ("Tracks compared", f"{figures.tracks:,}"),
        ("Skewness (even is 0)", f"{figures.skewness:.2f}"),
        ("Never among others' nearest 10", f"{100 * figures.never:.1f} %"),
    ]
    if figures.genre_ten is None:
        lines.append(("Same genre by other artists", "too few genre and artist tags to say"))
        return lines
    for name, share in (
        ("Same genre, nearest by others", figures.genre_first),
        ("Same genre, nearest 5 by others", figures.genre_five),
        ("Same genre, nearest 10 by others", figures.genre_ten),
        ("Same genre, by chance", figures.genre_chance),
    ):
        lines.append((name, f"{100 * (share or 0):.1f} %"))
    return lines


def hub_lines(figures: NeighbourFigures) -> Lines:
    """Return the tracks that are near most others."""
    return [
        (f"{hub.artist or 'Unknown artist'} – {hub.title}", count(hub.times, "time"))
        for hub in figures.hubs
    ]


def index_lines(report: LibraryReport) -> Lines:
    """Return how the index and the analysis do."""
    lines: Lines = []
    index = report.index
    if index is not None:
        built = time.strftime("%Y-%m-%d %H:%M", time.localtime(index.built_at))
        lines += [
            ("Index", f"{count(index.tracks, 'track')}, learnt {built}"),
            ("Recall at 10 against exact search", f"{index.recall_at_10:.3f}"),
            ("Time of a question", f"{index.query_ms:.1f} ms"),
        ]
        if index.newer:
            lines.append(("Newer than the index", count(index.newer, "track")))
    else:
        lines.append(("Index", "nothing has been compared yet"))
    if report.seconds_a_track is not None:
        lines.append(("Listening to a track", f"{report.seconds_a_track:.2f} s of one core"))
    return lines


def change_lines(changes: Sequence[Change]) -> Lines:
    """Return what was before and is now."""
    words = {1: " (better)", -1: " (worse)", 0: ""}
    return [
        (
            NAMES[change.name],
            f"{_shown(change.name, change.before)} → {_shown(change.name, change.after)}"
            f"{words[change.better]}",
        )
        for change in changes
    ]


def _shown(name: str, value: float) -> str:
    if name in _SHARES:
        return f"{100 * value:.1f} %"
    if name.startswith("coverage."):
        return f"{value:,.0f}"
    return f"{value:.3f}" if value < 10 else f"{value:.1f}"


def _of(number: int, total: int) -> str:
    share = f" ({100 * number / total:.0f} %)" if total else ""
    return f"{number:,}{share}"
