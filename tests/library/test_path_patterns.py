"""File names from tags: what a pattern says, on every system."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.tag_edits import DEFAULT_PATTERN
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.path_patterns import (
    BadPattern,
    PathPattern,
    safe_name,
)

SO_WHAT = Track(
    1,
    "/music/x.FLAC",
    Tags(
        title="So What?",
        artist="Miles Davis; John Coltrane",
        album_artist="Miles Davis",
        album="Kind of Blue",
        genre="Jazz; Modal",
        year=1959,
        track_number=1,
        disc_number=2,
    ),
)
UNTAGGED = Track(2, "/music/take 3.mp3", Tags())


@pytest.mark.parametrize(
    ("pattern", "named", "unnamed"),
    [
        (
            "{albumartist}/{album} ({year})/{disc}-{track:02} {title}",
            "Miles Davis/Kind of Blue (1959)/2-01 So What_.FLAC",
            "Unknown/Unknown/take 3.mp3",
        ),
        (
            DEFAULT_PATTERN,
            "Miles Davis/Kind of Blue (1959)/2-01 So What_.FLAC",
            "Unknown/Unknown/take 3.mp3",
        ),
        ("{genre}//{name}", "Jazz/x.FLAC", "Unknown/take 3.mp3"),
        ("{artist} - {title}", "Miles Davis; John Coltrane - So What_.FLAC", "take 3.mp3"),
        (
            "{title}[ [{year}]]".replace("[{", "({").replace("}]]", "})]"),
            "So What_ (1959).FLAC",
            "take 3.mp3",
        ),
    ],
)
def test_patterns_name_files(pattern: str, named: str, unnamed: str) -> None:
    understood = PathPattern(pattern)
    assert understood.path_for(SO_WHAT) == named
    assert understood.path_for(UNTAGGED) == unnamed


@pytest.mark.parametrize(
    "pattern",
    ["", "/", "{colour}", "{title", "title}", "[{title}", "{title}]", "same", "{title}/x"],
)
def test_patterns_that_mean_nothing_are_refused(pattern: str) -> None:
    with pytest.raises(BadPattern) as raised:
        PathPattern(pattern)
    assert raised.value.next_step


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("AC/DC", "AC_DC"),
        ("...And Justice for All", "_..And Justice for All"),
        ("Vol. 4.", "Vol. 4"),
        ("con", "con_"),
        ("NUL.txt", "NUL.txt_"),
        ("a\tb\0c", "a_b_c"),
        ("Cafe\u0301", "Café"),
        ("..", "_"),
        ("  ", "Unknown"),
    ],
)
def test_names_every_system_can_hold(text: str, safe: str) -> None:
    assert safe_name(text) == safe


@given(st.text(max_size=400), st.sampled_from(["", ".flac"]))
def test_any_text_makes_a_safe_name(text: str, ending: str) -> None:
    name = safe_name(text, ending)
    assert 0 < len(name.encode()) <= 255
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name not in (".", "..")
    assert not name.startswith((".", " "))
    assert name.endswith(ending)
    assert ending or not name.endswith((".", " "))
