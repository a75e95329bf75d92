"""Tracks are recognised where that is sure, and not where it is a guess."""

from __future__ import annotations

import pytest

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.exchange.track_matching import Sought, TrackMatcher

ARTIST = "Bach"


def track(number: int, path: str, title: str = "", seconds: float | None = None, **more) -> Track:
    return Track(number, path, Tags(title=title, artist=ARTIST, duration_seconds=seconds), **more)


MATCHER = TrackMatcher(
    [
        track(1, "/new/Bach/Suites/01.flac", "Prélude", 100),
        track(2, "/new/Bach/Partitas/01.flac", "Allemande", 200),
        track(3, "/new/Bach/Suites/Sarabande.flac", "Sarabande", 300),
        track(4, "/new/Bach/Masses/whole.flac", "Kyrie", 400, segment=1),
        track(5, "/new/Bach/Masses/whole.flac", "Gloria", 500, segment=2),
        track(6, "/new/Bach/Live/Prelude.mp3", "Prelude", 160),
        track(7, "/old/copy/Gigue.mp3", "Gigue", 90, missing=True),
        track(8, "/new/copies/g.mp3", "Gigue", 91),
    ]
)


@pytest.mark.parametrize(
    ("sought", "expected"),
    [
        (Sought(["/new/Bach/Suites/01.flac"]), (1, "path")),
        (Sought(["/nowhere", "/new/Bach/Suites/01.flac"]), (1, "path")),
        (Sought(["D:\\Musik\\bach\\SUITES\\01.FLAC"]), (1, "moved")),
        (Sought(["/lost/01.flac"]), None),
        (Sought(["/lost/01.flac"], "Allemande"), (2, "moved")),
        (Sought(["/lost/01.flac"], duration_seconds=101.5), (1, "moved")),
        (Sought(["/lost/Sarabande.flac"]), (3, "moved")),
        (Sought(["/lost/Sarabande.flac"], "Another", ARTIST), None),
        (Sought(["/new/Bach/Masses/whole.flac"], "Gloria"), (5, "path")),
        (Sought(["/new/Bach/Masses/whole.flac"], duration_seconds=401), (4, "path")),
        (Sought(["/lost/x.mp3"], "PRELUDE", "bach", 158), (6, "tags")),
        (Sought([], "prelude", "bach", 101), (1, "tags")),
        (Sought([], "prelude", "bach", 500), None),
        (Sought([], "Prelude", ""), None),
        (Sought([], "Gigue", ARTIST, 90), (8, "tags")),
    ],
)
def test_a_track_is_recognised(sought: Sought, expected: tuple[int, str] | None) -> None:
    match = MATCHER.find(sought)
    assert (match and (match.track.id, match.way)) == expected


def test_accents_may_be_composed_otherwise() -> None:
    matcher = TrackMatcher([track(1, "/m/Jo\u0301ga/a.mp3")])
    assert matcher.find(Sought(["/x/J\u00f3ga/a.mp3"])) is not None
