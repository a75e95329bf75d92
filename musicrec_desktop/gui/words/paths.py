"""What is said of a path."""

from __future__ import annotations

from musicrec_desktop.core.recommendation import percent_alike
from musicrec_desktop.core.translation import percent, translate
from musicrec_desktop.gui.words.similar import how_alike
from musicrec_desktop.gui.words.text import long_duration
from musicrec_desktop.services.discovery.paths import FoundPath


def path_said(path: FoundPath) -> str:
    """Return how long a path is, how smooth, and what may help where it is not."""
    return f"{_measured(path)} {_rough(path)}".rstrip()


def _measured(path: FoundPath) -> str:
    """Return how long a path is, and how alike its neighbours are, in the table's own numbers."""
    alike = [percent_alike(each) for each in path.similarities]
    least, most = min(alike), max(alike)
    tracks = translate("Counts", "%n track(s)", n=len(path.tracks))
    time = long_duration(path.seconds)
    if least == most:
        return translate(
            "Paths",
            "{tracks}, {time}. {least} alike.",
            tracks=tracks,
            time=time,
            least=percent(least / 100),
        )
    return translate(
        "Paths",
        "{tracks}, {time}. Steps are {least} to {most} alike; the biggest jump is to “{title}”.",
        tracks=tracks,
        time=time,
        least=percent(least / 100),
        most=percent(most / 100),
        title=path.tracks[path.largest_at].title,
    )


def _rough(path: FoundPath) -> str:
    """Return what is wrong with a path, and what may help; empty where it is smooth."""
    if path.astray and path.straight is not None:
        return translate(
            "Paths",
            "Its ends are {share} alike, more than some neighbours on the way: fewer tracks lead "
            "there more smoothly.",
            share=how_alike(path.straight),
        )
    if path.jumps > 1:
        return translate(
            "Paths",
            "%n step(s), the largest to “{title}”, (is|are) far larger than the others: try more "
            "tracks.",
            n=path.jumps,
            title=path.tracks[path.largest_at].title,
        )
    if path.jumps:
        return translate(
            "Paths",
            "One step, to “{title}”, is far larger than the others: try more tracks, or another "
            "in its place.",
            title=path.tracks[path.largest_at].title,
        )
    if path.hardly_alike:
        return translate(
            "Paths",
            "The two sound very different, and even the tracks between them are hardly alike: "
            "try more tracks.",
        )
    return ""
