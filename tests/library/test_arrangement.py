"""The order of a search, and how many songs it keeps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, update

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.core.name_order import natural_key
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.query.arrangement import ORDERS
from musicrec_desktop.library.query.asking import Asker
from musicrec_desktop.library.query.completion import Completer
from musicrec_desktop.library.schema import play_events
from musicrec_desktop.library.schema import tracks as track_rows
from musicrec_desktop.library.search import TrackSearch

YEARS = (1990, None, 1970, 1990, 1980, None)
SECONDS = (600.0, 1200.0, None, 1800.0, 300.0, 3600.0)
PLAYS = (2, 0, 5, 1, 0, 9)


@pytest.fixture
def search(database: Database) -> TrackSearch:
    return TrackSearch(database)


@pytest.fixture
def library(add: Callable[..., Track], database: Database) -> list[int]:
    """Return six songs that the library holds in this order."""
    ids = [
        add(f"/{place}.mp3", title=f"Song {place}", year=year, duration_seconds=seconds).id
        for place, (year, seconds) in enumerate(zip(YEARS, SECONDS, strict=True))
    ]
    heard = [
        {"track_id": number, "started_at": 1.0, "counted": counted}
        for number, plays, skips in zip(ids, PLAYS, reversed(PLAYS), strict=True)
        for counted in [True] * plays + [False] * skips
    ]
    with database.write() as connection:
        rest = {"listener_id": 1, "outcome": "finished", "played_seconds": 1.0, "origin": ""}
        connection.execute(insert(play_events), [row | rest for row in heard])
        for moment, number in enumerate(ids):
            row = track_rows.c.id == number
            connection.execute(update(track_rows).where(row).values(added_at=float(moment)))
    return ids


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("sort:-plays", [5, 2, 0, 3, 1, 4]),
        ("sort:-plays limit:2", [5, 2]),
        ("limit:2", [0, 1]),
        ("sort:-added limit:2", [5, 4]),
        ("sort:year", [2, 4, 0, 3, 1, 5]),
        ("SORT:-Year", [0, 3, 4, 2, 1, 5]),
        ("sort:-year sort:plays", [3, 0, 4, 2, 1, 5]),
        ("sort:-title year:1990", [3, 0]),
        ("limit:1 year:1970 | year:1980 sort:-year", [4]),
        ("(year:1990 limit:1) sort:-plays", [0]),
        ("sort:length limit:40m", [4, 0, 1]),  # 35 minutes; what comes next would be too much
        ("limit:2h limit:3", [0, 1, 2]),
        ("limit:0:30:00", [0, 1, 2]),
        ("limit:5m", []),
        ("sort: limit: song", [0, 1, 2, 3, 4, 5]),  # still being typed
        ("-title:song sort:-plays", []),
        ("", [0, 1, 2, 3, 4, 5]),
    ],
)
def test_songs_stand_in_the_order_that_was_asked(
    search: TrackSearch, library: list[int], query: str, places: list[int]
) -> None:
    wanted = [library[place] for place in places]
    assert search.in_order(query) == wanted
    found = search.find(query)
    if found is None:
        assert set(wanted) == set(library)
    else:
        assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize(
    ("query", "start", "end", "hint"),
    [
        ("song sort:colour", 5, 16, "plays, added"),
        ("sort:>plays", 0, 11, "plays, added"),
        ('sort:""', 0, 7, "plays, added"),
        ("limit:0", 0, 7, "limit:25"),
        ("limit:many x", 0, 10, "limit:25"),
        ("limit:-3", 0, 8, "limit:25"),
        ("limit:0h", 0, 8, "limit:2h"),
        ("limit:" + "9" * 40, 0, 46, "limit:25"),
        ("x -sort:plays", 2, 13, "sort:-plays"),
        ("NOT limit:5", 0, 11, "limit:25"),
    ],
)
def test_what_makes_no_sense_is_said_and_shown(
    search: TrackSearch, library: list[int], query: str, start: int, end: int, hint: str
) -> None:
    for ask in (search.find, search.in_order):
        with pytest.raises(SearchSyntaxError) as caught:
            ask(query)
        assert (caught.value.start, caught.value.end) == (start, end)
        assert hint in caught.value.next_step


@given(
    text=st.lists(
        st.sampled_from(
            [f"sort:{sign}{name}" for name in ORDERS for sign in ("", "-")]
            + ["year:1990", "song", "year:<1985", "OR", "limit:2h", "limit:35m"]
        ),
        max_size=5,
    ).map(" ".join),
    most=st.integers(1, 8),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
def test_a_limit_keeps_the_first(
    search: TrackSearch, library: list[int], text: str, most: int
) -> None:
    every = search.in_order(text)
    assert len(set(every)) == len(every)
    assert search.in_order(f"limit:{most} {text}") == every[:most]
    assert search.find(f"{text} limit:{most}") == every[:most]


@pytest.mark.parametrize(
    ("text", "completed"),
    [
        ("so", ["sort:"]),
        ("jazz li", ["jazz limit:"]),
        ("sort:-pl", ["sort:-plays", "sort:-played"]),
        ("sort:y", ["sort:year"]),
        ("limit:1", ["limit:100", "limit:1h"]),
    ],
)
def test_order_and_limit_are_completed(database: Database, text: str, completed: list[str]) -> None:
    assert Completer(database).complete(text, len(text)) == completed


def test_names_of_every_script_stand_as_in_the_songs_columns(
    search: TrackSearch, add: Callable[..., Track]
) -> None:
    expected = ["abc", "Ärger", "The Arrow", "Åsa", "école", "Edge", "Élan", "№ 9", "№ 10"]
    expected += ["Odd", "Øde", "Živa", "zoo", "ЁЛКА", "ель", "ЖУК", "игра", "ЙОГА", "кот"]
    expected += ["かめ", "カメラ", "みず"]
    ids = {add(f"/{name}.mp3", title=name).id: name for name in sorted(expected)}
    assert [ids[number] for number in search.in_order("sort:title")] == expected
    assert [ids[number] for number in search.in_order("sort:-title")] == expected[::-1]
    assert sorted(sorted(expected), key=natural_key) == expected


def test_a_draw_stays_for_the_day_and_is_another_on_the_next(
    search: TrackSearch, add: Callable[..., Track], monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [add(f"/{place}.mp3").id for place in range(40)]
    draws = []
    for day in (1, 1, 2):
        asker = Asker(1, datetime(2026, 5, day, 12 * (len(draws) + 1) // 3, tzinfo=UTC))
        monkeypatch.setattr(search, "_asker", lambda asker=asker: asker)
        draws.append(search.in_order("sort:random limit:10"))
    assert draws[0] == draws[1] != draws[2]
    assert all(len(set(draw)) == 10 and set(draw) <= set(ids) for draw in draws)
    assert set(draws[0]) != set(draws[2])
    assert sorted(search.in_order("sort:random")) == ids
    assert draws[0] != sorted(draws[0])
