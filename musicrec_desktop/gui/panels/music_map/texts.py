"""What the page of the map says of itself, and of a path on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicrec_desktop.core.translation import decimal, number, translate
from musicrec_desktop.gui.words.music_map import shorten
from musicrec_desktop.gui.words.text import long_duration

if TYPE_CHECKING:
    from musicrec_desktop.services.discovery.paths import FoundPath

TITLE_LETTERS = 18


def counted(tracks: int, waiting: int, *, searched: bool) -> tuple[str, str]:
    """Return how many tracks there are, of how many, and what their places mean."""
    hint = (
        translate("Music map", "what the search found stands out")
        if searched
        else translate("Music map", "near means alike")
    )
    if not waiting:
        return translate("Counts", "%n track(s)", n=tracks), hint
    so_far = translate(
        "Music map", "{tracks} of %n track(s) so far", n=tracks + waiting, tracks=number(tracks)
    )
    return so_far, hint


def path_name(path: FoundPath) -> str:
    """Return from where to where a path goes."""
    first, last = (
        shorten(track.title, TITLE_LETTERS) for track in (path.tracks[0], path.tracks[-1])
    )
    return translate("Music map", "Path: {first} → {last}", first=first, last=last)


def path_facts(path: FoundPath) -> str:
    """Return how long a path is, and how even."""
    ratio = path.largest_step / path.mean_step if path.mean_step else 1.0
    facts = (
        translate("Counts", "%n track(s)", n=len(path.tracks)),
        long_duration(path.seconds),
        translate("Music map", "largest step {ratio}× the mean", ratio=decimal(ratio, 1)),
    )
    return " · ".join(facts)
