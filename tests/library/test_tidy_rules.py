"""What the rules of tidying propose, and what they leave alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.tidying.engine import look, without_contradictions
from musicrec_desktop.library.tidying.path_reading import PathReader
from musicrec_desktop.library.tidying.snapshot import Copies, Heard, LibrarySnapshot
from musicrec_desktop.library.tidying.text_forms import in_title_case, repaired, tidy_spaces
from tests.library.test_misread_text import ALBUMS, misread


def track(number: int, path: str = "", **tags: Any) -> Track:
    given = {"title": f"Title {chr(64 + number)}", "artist": "Ann", "year": 1999}
    made = Tags(**{**given, "duration_seconds": 200.0, **tags})
    return Track(number, path or f"/music/Ann/Songs/{number}.flac", made)


def proposals(tracks: Iterable[Track], **given: Any) -> tuple[Proposal, ...]:
    library = LibrarySnapshot(list(tracks), roots=["/music"], this_year=2026, **given)
    looking = look(library)
    while True:
        try:
            next(looking)
        except StopIteration as end:
            return tuple(end.value.proposals)


def values(found: Iterable[Proposal]) -> set[tuple[int, str, object]]:
    return {
        (change.track_id, change.field, change.after)
        for proposal in found
        for change in proposal.changes
    }


def test_a_title_that_says_nothing_is_not_replaced_by_one_that_says_nothing() -> None:
    others = [
        track(n, f"/music/Ann/Songs/{n:02} Title {chr(64 + n)}.flac", track_number=n)
        for n in range(1, 9)
    ]
    untitled = track(9, "/music/Ann/Songs/09 Untitled.flac", title="Untitled", track_number=9)
    named = track(10, "/music/Ann/Songs/10 Zebra.flac", title="Untitled", track_number=10)
    assert values(proposals([*others, untitled, named])) == {(10, "title", "Zebra")}


@pytest.mark.parametrize(
    ("field", "before", "after"),
    [
        ("artist", "Pink  Floyd", "Pink Floyd"),
        ("artist", "Bjo\u0308rk", "Björk"),
        ("artist", "Sigur\u00a0R\u00f3s", "Sigur Rós"),
        ("title", "Ze\u200bro", "Zero"),
        ("artist", "MÃ¶tley CrÃ¼e", "Mötley Crüe"),
        ("title", "donâ€™t", "don’t"),
        ("artist", "Êèíî", "Кино"),
        ("artist", "ÖÜ½ÜÂ×", "周杰伦"),
        ("artist", "¹æÅº¼Ò³â´Ü", "방탄소년단"),
        ("title", "‚³‚\u00ad‚ç‚ñ‚Ú", "さくらんぼ"),
        ("artist", "Beatles, The", "The Beatles"),
        ("artist", "Dr. Dre ft. Snoop", "Dr. Dre feat. Snoop"),
        ("artist", "Dr. Dre Featuring Snoop", "Dr. Dre feat. Snoop"),
        ("title", "So [Ft Snoop]", "So [feat. Snoop]"),
        ("genre", "hip hop", "Hip-Hop"),
        ("genre", "(17)", "Rock"),
        ("genre", "Rock/Jazz", "Rock; Jazz"),
        ("genre", "pop/rock", "Pop Rock"),
        ("genre", "Eletronic", "Electronic"),
        ("genre", "Misc", ""),
        ("genre", "Techno; techno", "Techno"),
        ("album", "Blue (Disc 2)", "Blue"),
        ("album_artist", "VA", "Various Artists"),
        ("artist", "PINK FLOYD", "Pink Floyd"),
        ("year", 2096, None),
    ],
)
def test_a_form_that_can_be_better_is_proposed(field: str, before: Any, after: Any) -> None:
    assert (1, field, after) in values(proposals([track(1, **{field: before})]))


SCRIPTS = {
    **{"cp932": "Japanese", "euc_jp": "Japanese", "cp949": "Korean", "gbk": "Chinese"},
    **{"big5": "Chinese", "cp1251": "Cyrillic", "koi8_r": "Cyrillic", "cp1253": "Greek"},
    **{"cp1255": "Hebrew", "cp1256": "Arabic", "cp874": "Thai", "cp1250": "Polish"},
}


@pytest.mark.parametrize("page", ALBUMS)
def test_a_code_page_is_called_by_its_script(page: str) -> None:
    artist, title, album = (misread(text, page) for text in ALBUMS[page])
    found = proposals([track(1, artist=artist, title=title, album=album)])
    said = {proposal.reason for proposal in found if "Western" in proposal.reason}
    assert said == {f"{SCRIPTS[page]} was read as a Western encoding."}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("artist", "AC/DC"),
        ("artist", "Mötley Crüe"),
        ("artist", "¡Forward, Russia!"),
        ("artist", "Café Tacvba"),
        ("artist", "ABBA"),
        ("artist", "deadmau5"),
        ("artist", "ËÕÔÆ"),
        ("genre", "ÞÐÆÖ"),
        ("genre", "Avant-Garde"),
        ("artist", "tune-yards"),
        ("artist", "Tyler, The Creator"),
        ("artist", "Earth, Wind & Fire"),
        ("title", "Live at Ft. Worth"),
        ("title", "99 Problems"),
        ("title", "1979"),
        ("genre", "Zamrock"),
        ("genre", "Folk, World, & Country"),
        ("genre", "Hip-Hop; Jazz"),
        ("album", "CD"),
        ("album", "Disc Overy"),
        ("year", 1788),
        ("year", 2026),
    ],
)
def test_what_is_meant_so_is_left_alone(field: str, value: Any) -> None:
    tags = {"genre": "Classical"} if field == "year" else {}
    found = proposals([track(1, **{**tags, field: value})])
    assert [item for item in found if any(c.field == field for c in item.changes)] == []


def test_the_likelier_spelling_by_count_is_kept_and_other_names_are_not_touched() -> None:
    names = ["Björk"] * 9 + ["Bjork"] * 2 + ["Metallica"] * 8 + ["Metalica"]
    names += ["Prince", "Princess", "Air", "Airs", "Blur", "Blue", "Chicago", "Chicago II"] * 3
    tracks = [
        track(number, f"/music/{name}/{number}.flac", artist=name)
        for number, name in enumerate(names, 1)
    ]
    found = [item for item in proposals(tracks) if item.kind is TidyKind.SPELLING]
    assert {(item.before, item.after, len(item.tracks)) for item in found} == {
        ("Bjork", "Björk", 2),
        ("Metalica", "Metallica", 1),
    }


def test_an_album_beside_speaks_for_a_spelling_that_letters_alone_do_not() -> None:
    same = [track(n, artist="The Prodigy", album="Experience") for n in range(1, 6)]
    odd = track(6, artist="Prodigy", album="Experience")
    apart = track(6, "/music/Mobb/H.N.I.C/6.flac", artist="Prodigy", album="H.N.I.C.")
    assert (6, "artist", "The Prodigy") in values(proposals([*same, odd]))
    assert (6, "artist", "The Prodigy") not in values(proposals([*same, apart]))


def test_numbers_of_albums_keep_them_apart() -> None:
    names = ["Vol. 1", "Vol. 2", "1984", "1985", "Led Zeppelin II", "Led Zeppelin III"]
    tracks = [track(n, album=name) for n, name in enumerate(names * 2, 1)]
    assert [item for item in proposals(tracks) if item.kind is TidyKind.SPELLING] == []


def test_names_of_files_are_read_by_the_patterns_of_the_library() -> None:
    known = [
        track(n, f"/music/Ann/1999 - Songs/{n:02} - Title {chr(64 + n)}.flac", album="Songs",
              track_number=n)
        for n in range(1, 9)
    ]  # fmt: skip
    bare = Track(9, "/music/Bob/2004 - Tunes/03 - Morning - Part Two.flac", Tags())
    found = values(proposals([*known, bare]))
    assert {
        (9, "artist", "Bob"),
        (9, "album", "Tunes"),
        (9, "year", 2004),
        (9, "track_number", 3),
    } <= found
    assert not {item for item in found if item[0] != 9}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("01-Come Together", {"track_number": 1, "title": "Come Together"}),
        ("Jean-Luc Ponty - New Country", {"artist": "Jean-Luc Ponty", "title": "New Country"}),
        ("03 - ...And Justice", {"track_number": 3, "title": "...And Justice"}),
        ("99 Problems", {"title": "99 Problems"}),
        ("07. Seven-Eight", {"track_number": 7, "title": "Seven-Eight"}),
        ("2-03 Song", {"disc_number": 2, "track_number": 3, "title": "Song"}),
        ("01_-_Ann_-_My_Song", {"track_number": 1, "artist": "Ann", "title": "My Song"}),
    ],
)
def test_names_of_files_are_parted_where_people_part_them(name: str, said: dict[str, Any]) -> None:
    found = PathReader([], ["/music"]).read(f"/music/{name}.flac")
    assert {field: reading.value for field, reading in found.items()} == said


def test_what_the_album_agrees_about_is_filled_in() -> None:
    tracks = [
        track(n, album="Songs", genre="Jazz" if n > 1 else "", cover_key="ab" if n == 2 else "",
              album_artist="Ann" if n != 3 else "", track_number=n)
        for n in range(1, 6)
    ]  # fmt: skip
    found = values(proposals(tracks))
    assert {(1, "genre", "Jazz"), (3, "album_artist", "Ann")} <= found
    divided = [track(n, album="Songs", genre="Jazz" if n % 2 else "Rock") for n in range(1, 5)]
    assert not values(proposals([*divided, track(5, album="Songs")])) & {
        (5, "genre", "Jazz"),
        (5, "genre", "Rock"),
    }


def test_a_guessed_genre_is_taken_only_where_none_is_named_and_it_is_likely() -> None:
    tracks = [track(1), track(2, genre="Rock"), track(3)]
    guesses = [
        (1, "jazz music", 0.9),
        (3, "Other", 0.9),
        (2, "Jazz", 0.9),
        (3, "Jazz", 0.4),
        (1, "Rock", 0.1),
    ]
    assert values(proposals(tracks, guesses=guesses)) == {(1, "genre", "Jazz")}


def test_an_album_that_falls_apart_becomes_one() -> None:
    artists = ["Ann", "Bob", "Cleo", "Dan"]
    split = [
        track(n, album="Hits", artist=name, album_artist=name, track_number=n)
        for n, name in enumerate(artists, 1)
    ]
    after = {value for _, field, value in values(proposals(split)) if field == "album_artist"}
    assert after == {"Various Artists"}
    guests = [
        track(n, album="Mine", artist="Ann" if n < 5 else "Bob", track_number=n,
              album_artist="Ann" if n < 5 else "Bob")
        for n in range(1, 6)
    ]  # fmt: skip
    assert (5, "album_artist", "Ann") in values(proposals(guests))


def test_discs_of_one_album_become_one_album() -> None:
    tracks = [track(n, album=f"The Wall (Disc {1 + n % 2})", track_number=n) for n in range(1, 5)]
    assert values(proposals(tracks)) >= {
        (1, "album", "The Wall"), (1, "disc_number", 2), (2, "disc_number", 1),
    }  # fmt: skip


def test_titles_in_capitals_are_proposed_by_album_unless_the_artist_writes_so() -> None:
    loud = ["OUT OF THE BLUE", "A DAY IN MAY", "MTV AND ME"]
    tracks = [track(n, album="Loud", title=title) for n, title in enumerate(loud, 1)]
    found = values(proposals(tracks))
    assert {(1, "title", "Out of the Blue"), (2, "title", "A Day in May")} <= found
    assert (3, "title", "MTV and Me") in found
    also = [track(n, "/music/Ann/x/y.flac", title=f"MORE LOUD WORDS {n}") for n in range(4, 12)]
    assert not {item for item in values(proposals([*tracks, *also])) if item[1] == "title"}


def test_sound_that_is_not_whole_is_told_and_nothing_is_to_be_accepted() -> None:
    heard = {
        1: Heard(true_peak=0.9, sounding_seconds=199.0),
        2: Heard(true_peak=1.5, sounding_seconds=198.0),
        3: Heard(sounding_seconds=100.0),
        4: Heard(problem="the file ends early"),
    }
    tracks = [track(n, f"/music/{n}/{n}.flac") for n in range(1, 5)]
    found = [item for item in proposals(tracks, heard=heard) if item.kind is TidyKind.SOUND]
    assert {item.tracks for item in found} == {(2,), (3,), (4,)}
    assert not any(item.acceptable for item in found)


def test_what_was_done_with_a_worse_copy_is_to_move() -> None:
    tracks = [track(1, "/music/a.flac", codec="flac"), track(2, "/music/b.mp3", codec="mp3")]
    copies = [Copies((1, 2), 0.9, "it is lossless")]
    (found,) = proposals(tracks, copies=copies, listened=frozenset({2}))
    assert found.merge is not None
    assert (found.merge.into_id, found.merge.from_ids) == (1, (2,))
    (told,) = proposals(tracks, copies=copies)
    assert not told.acceptable


def test_no_two_proposals_change_one_field_of_one_track() -> None:
    messy = [
        track(n, artist=["BJÖRK", "Bjo\u0308rk", "BjÃ¶rk", "Bjork ft. Ann", "Björk"][n % 5],
              genre=["hip hop", "(17)", "Misc"][n % 3], album=f"X (CD {n % 2 + 1})",
              title=f"{n:02} - LOUD WORDS", album_artist=["VA", "Bob", ""][n % 3], track_number=n)
        for n in range(1, 13)
    ]  # fmt: skip
    places = [(c.track_id, c.field) for item in proposals(messy) for c in item.changes]
    assert len(places) == len(set(places)) > 30


def test_of_two_proposals_the_earlier_keeps_the_field() -> None:
    def of(name: str, *ids: int) -> Proposal:
        changes = tuple(TagChange(number, "artist", "a", name) for number in ids)
        return Proposal(TidyKind.CASE, "r", name, "Artist", "a", name, "", 0.9, changes)

    kept = without_contradictions([of("b", 1, 2), of("c", 2, 3), of("d", 1)])
    assert [(item.after, item.tracks) for item in kept] == [("b", (1, 2)), ("c", (3,))]


@given(st.text(max_size=40))
def test_text_in_its_better_form_stays_so(text: str) -> None:
    once = tidy_spaces(text)
    assert tidy_spaces(once) == once
    assert "  " not in once


@given(st.text(st.characters(max_codepoint=0x7E), max_size=40))
def test_title_case_changes_nothing_but_capitals(text: str) -> None:
    cased = in_title_case(text)
    assert cased.lower() == text.lower()
    assert in_title_case(cased) == cased


@given(st.text(st.characters(min_codepoint=0xAE, max_codepoint=0x24F), min_size=1, max_size=20))
def test_utf_8_that_was_read_as_latin_1_is_read_again(text: str) -> None:
    assume(repaired(text) is None)
    assert repaired(text.encode("utf-8").decode("latin-1")) == text
