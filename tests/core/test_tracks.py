"""What a track is called, and how a score is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.recommendation import percent_alike
from musicrec_desktop.core.tracks import Tags, Track


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/music/01 Air.flac", "01 Air"),
        ("/music/No. 5.live.ogg", "No. 5.live"),
        ("C:\\Music\\Air.mp3", "Air"),
        ("/music/.mp3", ".mp3"),
        ("/music/Air", "Air"),
        ("/music/ Air .mp3", "Air"),
    ],
)
def test_a_track_without_a_title_is_called_by_its_file(path: str, title: str) -> None:
    assert Track(1, path, Tags()).title == title


def test_tags_come_before_the_file_and_the_artist_before_the_album_artist() -> None:
    track = Track(1, "/a.flac", Tags(title="Air", artist="Ann", album_artist="Various"))
    assert (track.title, track.artist) == ("Air", "Ann")
    assert Track(1, "/a.flac", Tags(album_artist="Ann")).artist == "Ann"


@pytest.mark.parametrize(
    ("similarity", "percent"), [(1.0, 100), (0.0, 50), (-1.0, 0), (1.0001, 100), (-7, 0)]
)
def test_alike_unrelated_opposite(similarity: float, percent: int) -> None:
    assert percent_alike(similarity) == percent


@given(st.floats(-2, 2), st.floats(-2, 2))
def test_more_alike_is_never_fewer_percent(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert percent_alike(low) <= percent_alike(high)
