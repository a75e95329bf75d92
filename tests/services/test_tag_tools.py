"""What is planned for the tags of many tracks: from names, by searching, by case, by copying."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tag_tools import (
    ChangeCase,
    CopyField,
    FindReplace,
    FromNames,
    LetterCase,
    TagTool,
)
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.services.library.tag_tools import (
    changes_of,
    fitting_pattern,
    planned,
    recased,
)


def values(tool: TagTool, path: str = "/m/x.flac", **tags: object) -> dict[str, object]:
    (plan,) = planned([Track(1, path, Tags(**tags))], tool)
    assert not plan.problem
    assert changes_of([plan]) == ({path: plan.values} if plan.values else {})
    return plan.values


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        (
            "{artist}/{album}[ ({year})]/{track} - {title}",
            "/music/Miles Davis/Kind of Blue (1959)/01 - So What.flac",
            {"artist": "Miles Davis", "album": "Kind of Blue", "year": 1959}
            | {"track_number": 1, "title": "So What"},
        ),
        (
            "{album}[ ({year})]/[{disc}-]{track:02} {title}",
            r"C:\Music\Round Midnight\2-07  Ah-Leu-Cha - live.mp3",
            {"album": "Round Midnight", "disc_number": 2, "track_number": 7}
            | {"title": "Ah-Leu-Cha - live"},
        ),
        ("{name} - {artist} - {title}", "/m/x - A - B - C.ogg", {"artist": "A", "title": "B - C"}),
        ("{track}_{title}", "/m/03_Blue_in_Green.mp3", None),
        (
            "{track} {title}",
            "/m/03_Blue_in_Green.mp3",
            {"track_number": 3, "title": "Blue in Green"},
        ),
    ],
)
def test_names_say_what_a_pattern_says(pattern: str, path: str, expected) -> None:
    if expected is None:
        (plan,) = planned([Track(1, path, Tags())], FromNames(pattern))
        assert (plan.values, plan.problem) == ({}, "the name doesn’t fit the pattern")
    else:
        assert values(FromNames(pattern), path) == expected
        assert values(FromNames(pattern), path, **expected) == {}  # it holds them already


@pytest.mark.parametrize(
    ("names", "fitting"),
    [
        (["Kevin MacLeod - Vibe Ace.mp3", "Jordach - Minetest.ogg"], "{artist} - {title}"),
        (["01 Kyrie.mp3", "02. Gloria.mp3", "Liner notes.mp3"], "{track}[.][ -] {title}"),
        (["A - 03 - C.mp3"], "{artist} - {track}[.][ -] {title}"),
        (["one.mp3"], "{disc}. {title}"),  # none does
        (["2. So What.mp3"], "{disc}. {title}"),  # the last one does, too
    ],
)
def test_the_pattern_that_fits_most_names_is_found(names: list[str], fitting: str) -> None:
    assert fitting_pattern(names, "{disc}. {title}") == fitting


def test_a_last_pattern_that_says_nothing_is_not_taken_again() -> None:
    assert fitting_pattern(["A - B.mp3"], "{title") == "{artist} - {title}"


@pytest.mark.parametrize("pattern", ["", "{title", "{title} {title}", "{name}", "{nothing}", "a"])
def test_a_pattern_that_says_nothing_is_refused(pattern: str) -> None:
    with pytest.raises(MusicRecError):
        planned([], FromNames(pattern))


@given(
    st.from_regex(r"[A-Za-z][A-Za-z ]{0,18}[A-Za-z]", fullmatch=True),
    st.from_regex(r"[A-Za-z][A-Za-z ]{0,18}[A-Za-z]", fullmatch=True),
    st.integers(1, 99),
)
def test_what_was_named_by_a_pattern_is_read_by_it(artist: str, title: str, number: int) -> None:
    path = f"/music/{artist}/{number:02} {title}.flac"
    found = values(FromNames("{artist}/{track:02} {title}"), path)
    held = {"artist": artist, "title": title, "track_number": number}
    assert {name: " ".join(str(value).split()) for name, value in found.items()} == {
        name: " ".join(str(value).split()) for name, value in held.items()
    }


def test_a_text_is_replaced_as_it_is_written_as_a_word_or_as_an_expression() -> None:
    both = ("title", "album")
    assert values(FindReplace(both, "(live)"), title="So What (Live)", album="Live") == {
        "title": "So What"
    }
    assert values(FindReplace(both, "live", "X", match_case=True), title="Live live") == {
        "title": "Live X"
    }
    assert values(FindReplace(both, "art", r"\1", whole_words=True), title="Art of party") == {
        "title": r"\1 of party"
    }
    swapped = FindReplace(("artist",), r"^(.+), (.+)$", r"\2 \1", regular=True)
    assert values(swapped, artist="Davis, Miles") == {"artist": "Miles Davis"}
    assert values(FindReplace(both, ""), title="So What") == {}
    assert values(FindReplace(("genre",), "Jazz"), genre="Jazz") == {"genre": None}
    for wrong, by in (("(", ""), ("(a)", r"\2")):
        with pytest.raises(MusicRecError, match="not a regular expression"):
            planned([], FindReplace(both, wrong, by, regular=True))


@pytest.mark.parametrize(
    ("text", "case", "expected"),
    [
        ("MILES DAVIS", LetterCase.WORDS, "Miles Davis"),
        ("don't look back in anger", LetterCase.WORDS, "Don't Look Back In Anger"),
        ("Paul McCartney and wings", LetterCase.WORDS, "Paul McCartney And Wings"),
        ("HENRY IV", LetterCase.WORDS, "Henry IV"),
        ("étude no. 3", LetterCase.WORDS, "Étude No. 3"),
        (
            "(what's the story) morning glory",
            LetterCase.SENTENCE,
            "(What's the story) morning glory",
        ),
        ("SO WHAT", LetterCase.SENTENCE, "So what"),
        ("So What", LetterCase.SENTENCE, "So what"),
        ("straße", LetterCase.UPPER, "STRASSE"),
        ("So What", LetterCase.LOWER, "so what"),
    ],
)
def test_letters_are_written_another_way(text: str, case: LetterCase, expected: str) -> None:
    assert recased(text, case) == expected
    assert recased(expected, case) == expected
    assert values(ChangeCase(("title",), case), title=expected) == {}


def test_a_field_is_copied_or_swapped_and_what_cannot_be_held_is_said() -> None:
    assert values(CopyField("artist", "album_artist"), artist="A") == {"album_artist": "A"}
    swap = CopyField("artist", "title", swap=True)
    assert values(swap, artist="A", title="T") == {"artist": "T", "title": "A"}
    assert values(CopyField("year", "album"), year=1959) == {"album": "1959"}
    (plan,) = planned([Track(1, "/m/x.flac", Tags(title="T"))], CopyField("title", "year"))
    assert plan.values == {}
    assert "year" in plan.problem


def test_totals_and_titles_of_discs_are_read_replaced_copied_and_swapped() -> None:
    track = Track(1, "/m/CD 2 of 3 - Live/04 of 12 Song.mp3", Tags(title="Song", track_number=4))
    details = {1: TagDetails(disc_subtitle="At the Apollo", track_total=10)}

    def becomes(tool: TagTool) -> tuple[dict[str, object], dict[str, object]]:
        (plan,) = planned([track], tool, details)
        assert not plan.problem
        return plan.held, plan.values

    pattern = "CD {disc} of {discs} - {disctitle}/{track} of {tracks} {title}"
    assert becomes(FromNames(pattern)) == (
        {"disc_number": "", "disc_total": "", "disc_subtitle": "At the Apollo", "track_total": 10},
        {"disc_number": 2, "disc_total": 3, "disc_subtitle": "Live", "track_total": 12},
    )
    assert becomes(FindReplace(("title", "disc_subtitle"), "Apollo", "Met")) == (
        {"disc_subtitle": "At the Apollo"},
        {"disc_subtitle": "At the Met"},
    )
    assert becomes(CopyField("track_number", "track_total"))[1] == {"track_total": 4}
    assert becomes(CopyField("title", "disc_subtitle", swap=True))[1] == (
        {"title": "At the Apollo", "disc_subtitle": "Song"}
    )
    assert planned([track], CopyField("title", "disc_total"), details)[0].problem
