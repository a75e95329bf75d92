"""Recordings of one song are told by artist and title."""

from __future__ import annotations

import pytest

from musicrec_desktop.core.songs import each_song_once, song_key
from musicrec_desktop.core.tracks import Tags, Track


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Ada", "Give me love"), ("ada", "Give Me Love!"), True),
        (("Ada", "Don't go"), ("Ada", "Don\u2019t go"), True),
        (("Ada", "Give me love"), ("Ivo", "Give me love"), False),
        (("Ada", "Give me love"), ("Ada", "Give me love (remix)"), False),
        (("Ada", "!!!"), ("Ada", "???"), False),
        (("", "Give me love"), ("", "Give me love"), False),
        (("Ada", ""), ("Ada", ""), False),
        (("\u30e6\u30a4", "\u6625"), ("\u30e6\u30a4", "\u590f"), False),
    ],
)
def test_a_song_is_an_artist_and_a_title(
    one: tuple[str, str], other: tuple[str, str], same: bool
) -> None:
    assert (song_key(*one) == song_key(*other) != "") == same


def test_the_first_recording_of_a_song_stays() -> None:
    titles = ["Amber", "Kite", "amber", "", "", "Kite (live)"]
    tracks = [
        Track(number, f"/{number}.flac", Tags(title=title, artist="Ada"))
        for number, title in enumerate(titles)
    ]
    assert [track.id for track in each_song_once(tracks)] == [0, 1, 3, 4, 5]
