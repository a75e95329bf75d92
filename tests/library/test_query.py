"""The language of the search field."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from operator import ge, gt, le, lt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, update

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.exchange.imported_listening import ImportedListening, store_listening
from musicrec_desktop.library.listeners.listeners import ListenerRepository
from musicrec_desktop.library.query.completion import Completer
from musicrec_desktop.library.query.fields import FIELDS
from musicrec_desktop.library.query.syntax import NOTHING, All, Asked, Either, Not, Words, parse
from musicrec_desktop.library.query.values import Span, duration, keys, moments
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.schema import play_events, ratings
from musicrec_desktop.library.schema import tracks as track_rows
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

NOW = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)

LIBRARY = [
    {
        "title": "So What",
        "artist": "Miles Davis",
        "album": "Kind of Blue",
        "genre": "Jazz",
        "year": 1959,
        "codec": "flac",
        "duration_seconds": 545.0,
        "sample_rate_hz": 96000,
    },
    {
        "title": "Blue in Green",
        "artist": "Miles Davis",
        "genre": "Jazz",
        "year": 1959,
        "codec": "mp3",
        "bitrate_bps": 320_000,
        "duration_seconds": 337.0,
    },
    {
        "title": "So What (live)",
        "artist": "Davis, Miles",
        "genre": "Jazz",
        "year": 1964,
        "codec": "mp3",
        "bitrate_bps": 128_000,
    },
    {"title": "Blue Monday", "artist": "New Order", "genre": "Synthpop", "year": 1983},
    {"title": "Mission: Impossible", "artist": "Lalo Schifrin", "composer": "Schifrin"},
]
HEARD = [("D min", 136.0), ("G min", 54.0), ("D min", 200.4), ("F maj", 130.0), ("", None)]


def word(text: str) -> Words:
    return Words(text, phrase=False)


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("blue", word("blue")),
        ("so what", All((word("so"), word("what")))),
        ('"so what"', Words("so what", phrase=True)),
        ("a | b c", Either((word("a"), All((word("b"), word("c")))))),
        ("a OR b", Either((word("a"), word("b")))),
        ("a or b", All((word("a"), word("or"), word("b")))),
        ("-live", Not(word("live"))),
        ("NOT live", Not(word("live"))),
        ("a-b", word("a-b")),
        ("- a", word("a")),
        ("-(a b)", Not(All((word("a"), word("b"))))),
        ("(a | b) c", All((Either((word("a"), word("b"))), word("c")))),
        ("", NOTHING),
        ("a OR", word("a")),
        ("(a", word("a")),
        ("a) b", All((word("a"), word("b")))),
        ("a NOT", word("a")),
        ('"half', Words("half", phrase=True)),
    ],
)
def test_what_is_typed_becomes_a_tree(text: str, tree: object) -> None:
    assert parse(text, FIELDS) == tree


@pytest.mark.parametrize(
    ("text", "comparison", "value"),
    [
        ("year:1959", ":", "1959"),
        ("year:>=1959", ">=", "1959"),
        ("year>1959", ">", "1959"),
        ("YEAR:<1959", "<", "1959"),
        ("year:=1959", "=", "1959"),
        ("year:1955..1965", ":", "1955..1965"),
    ],
)
def test_a_field_is_asked(text: str, comparison: str, value: str) -> None:
    assert parse(text, FIELDS) == Asked("year", comparison, value, False, 0, len(text))


def test_what_is_no_field_is_plain_words() -> None:
    assert parse("Mission: Impossible", FIELDS) == All((word("Mission:"), word("Impossible")))


@given(st.text(alphabet='ab:"()|-<>=. ORNTyear', max_size=30))
def test_anything_can_be_typed(text: str) -> None:
    parse(text, FIELDS)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[int]]:
    """A library of the five, which tests copy, and their ids."""
    path = tmp_path_factory.mktemp("filled") / "library.sqlite"
    files = [
        ScannedFile(FoundFile(f"/music/{number}.mp3", 1, 1), Tags(**tags))
        for number, tags in enumerate(LIBRARY)
    ]
    database = Database.open(path)
    ids = [track.id for track in TrackRepository(database).save(files)]
    with database.write() as connection:
        for number, (key, bpm) in zip(ids, HEARD, strict=True):
            statement = update(track_rows).where(track_rows.c.id == number)
            connection.execute(
                statement.values(key=key, tempo_bpm=bpm, key_confidence=1.0, tempo_confidence=1.0)
            )
        connection.execute(
            insert(ratings),
            [
                {
                    "listener_id": 1,
                    "track_id": ids[0],
                    "stars": 5.0,
                    "loved": True,
                    "changed_at": 0,
                },
                {"listener_id": 1, "track_id": ids[1], "stars": 2.5, "loved": 0, "changed_at": 0},
            ],
        )
        play = {"track_id": ids[3], "listener_id": 1, "started_at": 1.6e9, "counted": True}
        connection.execute(insert(play_events), [play, play])
    database.close()
    return path, ids


@pytest.fixture
def database(filled: tuple[Path, list[int]], tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(Path(shutil.copy(filled[0], tmp_path)))
    yield opened
    opened.close()


@pytest.fixture
def library(filled: tuple[Path, list[int]]) -> list[int]:
    return filled[1]


@pytest.fixture
def search(database: Database) -> TrackSearch:
    return TrackSearch(database)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("plays:0", [2, 4]),
        ("plays:>=10", [0]),
        ("plays:5", [3]),  # two of them here, three in another player
        ("played:never", [2, 4]),
        ("played:2010..2012", [0]),
        ("played:2020", [3]),  # here, after what the other player knows
        ("played:never -plays:0", []),
        ("sort:-plays", [0, 3, 1, 2, 4]),
    ],
)
def test_what_was_heard_in_another_player_was_heard(
    search: TrackSearch, library: list[int], database: Database, query: str, found: list[int]
) -> None:
    store_listening(
        database,
        [
            ImportedListening(library[0], play_count=57, last_played_at=1.3e9),
            ImportedListening(library[1], play_count=1),
            ImportedListening(library[3], play_count=5, last_played_at=1.4e9),
        ],
        1,
    )
    answer = search.in_order(query)
    shown = answer if query.startswith("sort:") else sorted(answer)
    assert shown == [library[number] for number in found]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("played:never", [0, 1]),
        ("-played:never", [2, 3, 4]),
        ("plays:0", [0, 1, 4]),
        ("plays:1", [2]),
        ("plays:2", [3]),
        ("plays:0..1 played:2001", [4]),
        ("-plays:0 -plays:2", [2]),
    ],
)
def test_what_others_heard_here_was_not_heard_elsewhere(
    search: TrackSearch, library: list[int], database: Database, query: str, found: list[int]
) -> None:
    other = ListenerRepository(database).create("Ada").id
    counts = [(0, None), (1, 1e9), (2, 1e9), (2, 1.6e9), (1, 1e9 + 9)]
    with database.write() as connection:
        for number, (plays, last) in zip(library, counts, strict=True):
            statement = update(track_rows).where(track_rows.c.id == number)
            connection.execute(statement.values(play_count=plays, last_played_at=last))
        connection.execute(
            insert(play_events),
            [
                {"track_id": library[i], "listener_id": other, "started_at": 1e9, "counted": True}
                for i in (1, 2, 4)
            ],
        )
    assert sorted(search.find(query) or []) == [library[number] for number in found]


ANSWERS: list[tuple[str, list[int]]] = [
    ("artist:miles", [0, 1, 2]),
    ('artist:"miles davis"', [0, 1]),
    ('artist:="miles davis"', [0, 1]),
    ("artist:=miles", []),
    ("title:blue", [1, 3]),
    ("blue -artist:miles", [3]),
    ('"so what"', [0, 2]),
    ("so what -live", [0]),
    ("year:1959", [0, 1]),
    ("year:1955..1965", [0, 1, 2]),
    ("year:1960..", [2, 3]),
    ("year:..1960", [0, 1]),
    ("year:>1959 year:<1983", [2]),
    ("-year:1959", [2, 3, 4]),
    ("bpm:>120", [0, 2, 3]),
    ("bpm:200", [2]),
    ("key:7A", [0, 2]),
    ("key:Dm", [0, 2]),
    ('key:"F major"', [3]),
    ("fits:7A", [0, 1, 2, 3]),
    ("lossless:yes", [0]),
    ("lossless:no artist:miles", [1, 2]),
    ("length:>5:00", [0, 1]),
    ("length:5m..6m", [1]),
    ("length:9:05", [0]),
    ("bitrate:>=256", [1]),
    ("rate:96", [0]),
    ("rating:>=4", [0]),
    ("rating:2.5", [1]),
    ("rating:0", [2, 3, 4]),
    ("rating:<3", [1, 2, 3, 4]),
    ("loved:yes", [0]),
    ("plays:2", [3]),
    ("plays:0", [0, 1, 2, 4]),
    ("played:never", [0, 1, 2, 4]),
    ("played:>30d", [3]),
    ("added:<30d", [0, 1, 2, 3, 4]),
    ("added:>30d", []),
    ("composer:schif", [4]),
    ("codec:mp3 | year:1983", [1, 2, 3]),
    ("(bpm:136 | bpm:130) -title:monday", [0]),
    ("mission: impossible", [4]),
    ("year:", [0, 1, 2, 3, 4]),
    ("genre:jazz bpm:>120 key:7A -live", [0]),
    ("path:music/3", [3]),
    ("missing:yes", []),
    ("untagged:genre", [4]),
    ('genre:""', [4]),
    ('genre=""', [4]),
    ("-untagged:genre year:1959", [0, 1]),
    ("untagged:YEAR", [4]),
    ('year:""', [4]),
    ("untagged:comment untagged:lyrics", [0, 1, 2, 3, 4]),
    ('genre:"', [0, 1, 2, 3, 4]),
    ("heard:no", [0, 1, 2, 3, 4]),
]


@pytest.mark.parametrize(("query", "found"), ANSWERS)
def test_the_library_answers(
    search: TrackSearch, library: list[int], query: str, found: list[int]
) -> None:
    answer = search.find(query)
    assert sorted(library if answer is None else answer) == [library[number] for number in found]


@pytest.mark.parametrize("few", [0, 1000], ids=["many found", "few found"])
def test_the_library_answers_the_same_by_known_words(
    database: Database, library: list[int], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("musicrec_desktop.library.search.FEW", few)
    search = TrackSearch(database, many=0)
    search.prepare()
    for query, found in ANSWERS:
        for others in ("", "-miles ", "artist:miles -year:1959 "):
            kept = set(search.find(others) or library)
            wanted = kept & {library[number] for number in found}
            asked = f"{others}({query})" if "|" in query else others + query
            answer = search.find(asked)
            assert set(library if answer is None else answer) == wanted, asked


@pytest.mark.parametrize("value", [99.4, 99.6, 100.0, 100.4, 100.6, 100.96, 101.2, 110.4, 110.6])
@pytest.mark.parametrize(
    ("field", "column", "factor", "shown"),
    [
        ("bpm", "tempo_bpm", 1, round),
        ("length", "duration_seconds", 1, int),
        ("bitrate", "bitrate_bps", 1000, round),
        ("loudness", "loudness_lufs", -1, lambda value: -round(value, 1)),
    ],
)
def test_numbers_are_compared_as_they_are_shown(
    search: TrackSearch, library: list[int], database: Database, value, field, column, factor, shown
) -> None:
    with database.write() as connection:
        connection.execute(update(track_rows).values({column: value * factor}))
    asked, to = (100, 110) if factor > 0 else (-100, -90)
    for sign, compare in ((">", gt), (">=", ge), ("<", lt), ("<=", le)):
        found = search.find(f"{field}:{sign}{asked}")
        assert bool(found) == compare(shown(value), asked), sign
    assert bool(search.find(f"{field}:{asked}..{to}")) == (asked <= shown(value) <= to)


def test_what_is_too_unsure_to_be_shown_is_not_found(
    search: TrackSearch, library: list[int], database: Database
) -> None:
    with database.write() as connection:
        connection.execute(update(track_rows).values(tempo_confidence=0.2, key_confidence=None))
    assert search.find("bpm:>1") == []
    assert search.find("key:7A") == []


@pytest.mark.parametrize(
    ("query", "start", "end", "hint"),
    [
        ("blue year:late", 5, 14, "year:1955..1965"),
        ("bpm:>fast", 0, 9, "bpm:>120"),
        ("key:13Q", 0, 7, "key:8A"),
        ("loved:maybe", 0, 11, "loved:yes"),
        ("added:soon", 0, 10, "added:<30d"),
        ("kind:noisy", 0, 10, "kind:speech"),
        ("untagged:bpm", 0, 12, "untagged:genre"),
        ('plays:""', 0, 8, "plays:0"),
        ("artist:>b", 0, 9, 'artist:"miles davis"'),
        ("x artits:bob", 2, 12, "artist:bob"),
    ],
)
def test_what_makes_no_sense_is_said_with_its_place(
    search: TrackSearch, library: list[int], query: str, start: int, end: int, hint: str
) -> None:
    with pytest.raises(SearchSyntaxError) as caught:
        search.find(query)
    assert (caught.value.start, caught.value.end) == (start, end)
    assert hint in caught.value.next_step


@given(
    text=st.lists(
        st.sampled_from(
            [
                f"{name}:{value}"
                for name in FIELDS
                for value in ("5", "yes", "x", ">1y", "1..9", '""')
            ]
            + ["(", ")", "|", "-", "word", '"', "NOT", "OR"]
        ),
        max_size=6,
    ).map(" ".join)
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_every_search_has_an_answer_or_a_sentence(
    search: TrackSearch, library: list[int], text: str
) -> None:
    try:
        answer = search.find(text)
    except SearchSyntaxError as error:
        assert error.message
        assert error.next_step
        return
    assert answer is None or set(answer) <= set(library)


def test_ages_and_dates() -> None:
    day = 86_400.0
    assert moments("30d", "<", NOW) == Span(low=NOW.timestamp() - 30 * day)
    assert moments("1y", ">", NOW) == Span(high=NOW.timestamp() - 365.25 * day)
    may = moments("2026-05", ":", NOW)
    assert (may.high or 0) - (may.low or 0) == 31 * day
    assert moments("2025..2026-05", ":", NOW).high == may.high
    assert moments("2026-05", ">", NOW).low == may.high


@pytest.mark.parametrize(
    ("text", "seconds"), [("3:45", 225), ("1:02:03", 3723), ("4m", 240), ("1h30m", 5400), ("9", 9)]
)
def test_durations(text: str, seconds: float) -> None:
    assert duration(text) == seconds


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("8A", ["A min"]),
        ("8b", ["C maj"]),
        ("Am", ["A min"]),
        ("Bb", ["Bb maj", "Bb min"]),
        ("A#m", ["Bb min"]),
        ("f♯ minor", ["F# min"]),
        ("Ab major", ["Ab maj"]),
    ],
)
def test_keys_are_understood_however_they_are_written(text: str, names: list[str]) -> None:
    assert keys(text) == names


@pytest.mark.parametrize(
    ("text", "completed"),
    [
        ("al", ["album:", "albumartist:", "albumartist~:"]),
        ("genre:ja", ["genre:Jazz"]),
        ("blue genre:ja", ["blue genre:Jazz"]),
        ("artist:new", ['artist:"New Order"']),
        ("lossless:", ["lossless:yes", "lossless:no"]),
        ("-codec:f", ["-codec:flac"]),
        ("untagged:c", ["untagged:composer", "untagged:comment", "untagged:cover"]),
        ("zzz", []),
        ("", []),
    ],
)
def test_what_is_begun_can_be_completed(
    database: Database, library: list[int], text: str, completed: list[str]
) -> None:
    assert Completer(database).complete(text, len(text)) == completed


@pytest.mark.parametrize("query", ["composer:дворжак", "composer:ДВОРЖ", 'composer:"антонин д"'])
def test_texts_of_every_script_are_found_whatever_their_case(
    search: TrackSearch, add: Callable[..., Track], query: str
) -> None:
    wanted = add("/a.mp3", composer="Антонин Дворжак").id
    add("/b.mp3", composer="Bedřich Smetana")
    assert search.find(query) == [wanted]
    assert search.find("composer:bedrich") == [wanted + 1]
