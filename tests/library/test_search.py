"""Search as you type: prefixes, accents, and nothing that can be typed breaks it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.search import MAX_WORDS, TrackSearch
from musicrec_desktop.library.tracks import TrackRepository

LIBRARY = [
    {"title": "Jóga", "artist": "Björk", "album": "Homogenic", "genre": "Electronic"},
    {"title": "So What", "artist": "Miles Davis", "album": "Kind of Blue", "genre": "Jazz"},
    {"title": "Back in Black", "artist": "AC/DC", "album": "Back in Black", "genre": "Rock"},
    {"title": "The Boxer", "artist": "Simon & Garfunkel", "album": "Bridge Over Troubled Water"},
    {"title": "Blue", "artist": "Guest", "album_artist": "Various Artists", "album": "Hits 99"},
    {"title": "NOT AND OR", "artist": 'Say "NEAR"', "album": "-*^:()"},
    {"title": "Кино", "artist": "Группа крови"},
]


@pytest.fixture
def search(database: Database) -> TrackSearch:
    return TrackSearch(database)


@pytest.fixture
def library(add: Callable[..., Track]) -> list[int]:
    return [add(f"/{number}.mp3", **tags).id for number, tags in enumerate(LIBRARY)]


@pytest.mark.parametrize(
    ("title", "queries", "others"),
    [
        ("Let's Go Fishin'",
         ["lets go fish", "let's go", "let’s go", "LETS", "fishin'", 'title:lets', "lets OR jazz"],
         ["letx", "gos fishin"]),
        ("Don’t Stop", ["dont stop", "don't", "DON’T"], ["donts"]),
        ("Dont Stop", ["don't stop", "don’t"], []),
        ("L'Amour", ["lamour", "lamo", "l'amour", "amour"], []),
        ("I've Seen It", ["ive seen", "I’VE"], ["iv es"]),
        ("Dog Sounds", ["dog s"], ["dogs"]),
    ],
)  # fmt: skip
def test_an_apostrophe_may_be_left_out_or_written(
    search: TrackSearch,
    add: Callable[..., Track],
    title: str,
    queries: list[str],
    others: list[str],
) -> None:
    add("/x.mp3", title="Something else")
    wanted = [add("/y.mp3", title=title).id]
    assert {query: search.find(query) for query in queries} == dict.fromkeys(queries, wanted)
    assert {query: search.find(query) for query in others} == {query: [] for query in others}


FINDS: list[tuple[str, list[int]]] = [
    ("bjork", [0]),
    ("BJÖRK jog", [0]),
    ("Bjo\u0308rk", [0]),  # the same letter, written as two
    ("blue", [1, 4]),
    ("kind davis", [1]),
    ("blu dav", [1]),
    ("jaz", [1]),
    ("various", [4]),
    ("99", [4]),
    ("ac/dc", [2]),
    ("acdc", []),
    ("simon & garfunkel", [3]),
    ("back back", [2]),
    ("and", [5]),
    ("not or", [5]),
    ('"near"', [5]),
    ("blue OR jazz", [1, 4]),
    ("bl*", [1, 2, 4]),
    ("^so", [1]),
    ("-so", [0, 2, 3, 4, 5, 6]),
    ("title:blue", [4]),
    ("кин", [6]),
    ("ozzy", []),
    ("lue", []),
]


@pytest.mark.parametrize(("query", "found"), FINDS)
def test_find(search: TrackSearch, library: list[int], query: str, found: list[int]) -> None:
    answer = search.find(query)
    assert answer is not None
    assert sorted(answer) == [library[number] for number in found]


@pytest.mark.parametrize("query", ["", "   ", "&", '"', "* ^ -", "\0", "🎵"])
def test_nothing_asked_means_everything(
    search: TrackSearch, library: list[int], query: str
) -> None:
    assert search.find(query) is None


def test_untitled_tracks_are_found_by_their_file_name(
    tracks: TrackRepository, search: TrackSearch, add: Callable[..., Track]
) -> None:
    untitled = add("/music/03 Hidden Gem.mp3")
    add("/music/Hidden Name.mp3", title="Shown Title")
    assert search.find("hidden") == [untitled.id]
    tracks.relocate([(untitled.id, FoundFile("/music/Other.mp3", 1, 1))])
    assert search.find("hidden") == []
    assert search.find("other") == [untitled.id]


def test_the_index_follows_changes_and_removals(
    tracks: TrackRepository, search: TrackSearch, add: Callable[..., Track]
) -> None:
    track = add("/a.mp3", title="First")
    add("/a.mp3", title="Second")
    assert (search.find("first"), search.find("second")) == ([], [track.id])
    tracks.remove([track.id])
    assert search.find("second") == []


def test_a_pasted_page_is_a_search_like_any_other(search: TrackSearch, library: list[int]) -> None:
    assert search.find("blue " * 5000) == search.find("blue")
    assert search.find(" ".join(f"word{number}" for number in range(MAX_WORDS * 40))) == []


@given(query=st.text(alphabet=st.characters(exclude_categories=())))
@example(query='"')
@example(query="a\0b")
@example(query="\ud800")
@example(query='AND OR NOT NEAR("a" "b", 3) {title} : a*')
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_no_input_raises(search: TrackSearch, library: list[int], query: str) -> None:
    try:
        answer = search.find(query)
    except SearchSyntaxError as error:
        assert 0 <= error.start <= error.end <= len(query)
        return
    assert answer is None or set(answer) <= set(library)


PARTS = st.sampled_from(
    ["blue", "b", "so", '"so what"', "title:blue", "artist:miles", 'album:"back in"', "genre:jazz",
     "album:=homogenic", "(blue | jazz)", "(title:blue | genre:rock)", "(blue | -so)", "artist:",
     "(so what | (blue black))", "path:3", "untagged:genre", 'genre:""', "albumartist:&"]
)  # fmt: skip


@given(asked=st.lists(st.tuples(PARTS, st.booleans()), min_size=1, max_size=5))
@example(asked=[("so", True), ("b", False), ("path:3", False), ("genre:jazz", True)])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_parts_find_together_what_each_finds_and_none_that_is_excluded(
    search: TrackSearch, library: list[int], asked: list[tuple[str, bool]]
) -> None:
    expected = set(library)
    for part, excluded in asked:
        found = search.find(part)
        alone = set(library if found is None else found)
        expected &= set(library) - alone if excluded else alone
    answer = search.find(" ".join(f"-{part}" if excluded else part for part, excluded in asked))
    assert answer is not None
    assert sorted(answer) == sorted(expected)


def test_parts_may_be_very_many(search: TrackSearch, library: list[int]) -> None:
    kept = " ".join(["artist:miles", *["title:so"] * 400])
    assert search.find(kept) == [library[1]]
    assert search.find(kept + " -blue" * 400) == []
    assert search.find(kept + ' -"so near"' * 400) == [library[1]]


@given(
    words=st.lists(
        st.text(alphabet="abcdefxyzäöéß", min_size=1, max_size=12), min_size=1, max_size=4
    ),
    data=st.data(),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_the_beginnings_of_its_own_words_find_a_track(
    search: TrackSearch, add: Callable[..., Track], words: list[str], data: st.DataObject
) -> None:
    track = add("/any.mp3", title=" ".join(words))
    typed = [word[: data.draw(st.integers(1, len(word)))] for word in words]
    answer = search.find(" ".join(data.draw(st.permutations(typed))))
    assert answer == [track.id]


def test_known_words_find_the_same(database: Database, library: list[int]) -> None:
    search = TrackSearch(database, many=0)
    search.prepare()
    for query, found in FINDS:
        assert search.find(query) == [library[number] for number in found], query
    for query in ("", "&", "🎵", "* ^ -"):
        assert search.find(query) is None


NAMES = st.text(alphabet="abilsotve'é12 .", max_size=14)


@given(
    titles=st.lists(st.tuples(NAMES, NAMES), min_size=1, max_size=6),
    asked=st.lists(
        st.tuples(
            st.sampled_from(["", "-", "title:", "-artist:", "genre:", "| "]),
            st.text(alphabet="abilsotve'é12", min_size=1, max_size=5),
        ),
        min_size=1,
        max_size=4,
    ),
)
@example(titles=[("let's go", ""), ("lets", "")], asked=[("", "lets")])
@example(titles=[("s ong", ""), ("song", "")], asked=[("", "song")])
@example(titles=[("let's go", ""), ("goes", "é")], asked=[("", "go"), ("-", "lets"), ("-", "é")])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_known_words_find_what_the_index_finds(
    database: Database,
    add: Callable[..., Track],
    titles: list[tuple[str, str]],
    asked: list[tuple[str, str]],
) -> None:
    for title, artist in titles:
        add(None, title=title, artist=artist)
    text = " ".join(sign + word for sign, word in asked)
    prepared = TrackSearch(database, many=0)
    prepared.prepare()
    assert sorted(prepared.find(text) or []) == sorted(TrackSearch(database).find(text) or [])


@pytest.mark.parametrize("again", [False, True], ids=["not prepared again", "prepared again"])
def test_known_words_are_not_asked_after_a_change(
    database: Database, tracks: TrackRepository, add: Callable[..., Track], again: bool
) -> None:
    kept, other = add("/a.mp3", title="One"), add("/b.mp3", title="Other")
    search = TrackSearch(database, many=0)
    search.prepare()
    assert search.find("o") == [kept.id, other.id]

    def find(text: str) -> list[int] | None:
        if again:
            search.prepare()
        return search.find(text)

    add("/b.mp3", title="Another")
    assert (find("o"), find("-o")) == ([kept.id], [other.id])
    late = add("/c.mp3")
    assert find("-o") == [other.id, late.id]
    tracks.remove([kept.id])
    assert (find("o"), find("-x")) == ([], [other.id, late.id])


def test_few_tracks_need_no_words_at_hand(
    database: Database, library: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(_connection: object) -> None:
        raise AssertionError("the words were read")

    monkeypatch.setattr("musicrec_desktop.library.search.read_words", read)
    search = TrackSearch(database)
    search.prepare()
    assert search.find("blue") == [library[1], library[4]]
