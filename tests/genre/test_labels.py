"""Names of genres: many spellings, one genre."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.genre.labels import (
    canonical,
    clean_name,
    file_name_artist,
    first_genre,
    key,
)


@pytest.mark.parametrize(
    ("tag", "genre"),
    [
        ("Jazz", "Jazz"),
        ("Jazz; Blues", "Jazz"),
        (" ; Hip-Hop / Rap", "Hip-Hop"),
        ("Drum/Bass", "Drum/Bass"),
        ("Rock, Pop", "Rock"),
        ("???", "???"),
        ("hip_hop\n", "hip hop"),
        ("", ""),
        (" ; ", ""),
    ],
)
def test_the_first_genre_of_a_tag(tag: str, genre: str) -> None:
    assert first_genre(tag) == genre


def test_spellings_of_one_genre_get_the_one_that_most_use() -> None:
    told = ["hip hop", "Hip-Hop", "Hip-Hop", "R&B", "r and b", "R&B", "", "Rock 'n' Roll", "jazz"]
    assert canonical(told) == [
        *["Hip-Hop"] * 3,
        *["R&B"] * 3,
        "",
        "Rock 'n' Roll",
        "jazz",
    ]
    assert key("Rock 'n' Roll") == key("Rock & Roll")


@settings(max_examples=50)
@given(st.text())
def test_any_text_is_a_name_that_can_be_kept_and_shown(text: str) -> None:
    name = clean_name(text)
    assert name == clean_name(name)
    assert name.encode("utf-8").decode("utf-8").isprintable()
    assert key(name) == key(text)


@pytest.mark.parametrize(
    ("stem", "artist"),
    [
        ("Miles Davis - So What", "Miles Davis"),
        ("03 - Miles Davis - So What", "Miles Davis"),
        ("blues.00012", ""),
        ("03 - So What", ""),
        ("Jay-Z", ""),
    ],
)
def test_the_artist_that_a_files_name_tells(stem: str, artist: str) -> None:
    assert file_name_artist(stem) == artist
