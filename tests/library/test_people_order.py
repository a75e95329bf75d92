"""The library's own order: artists and albums stand where lists have them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from musicrec_desktop.core.name_order import USUAL_ARTICLES, ignore_articles
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.browsing import BrowsingRepository
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import store_details
from musicrec_desktop.library.known_tracks import KnownTracks
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.sort_names import SortNameRepository
from musicrec_desktop.library.tracks import TrackRepository

PEOPLE = ("The Beatles", "坂本龍一", "Die Ärzte", "Cher", "David Bowie", "")
SORTS = ("Beatles, The", "Sakamoto, Ryuichi", "", "", "Bowie, David", "")
BY_SORT_NAMES = ["The Beatles", "David Bowie", "Cher", "Die Ärzte", "坂本龍一", ""]
BY_NAMES = ["The Beatles", "Cher", "David Bowie", "Die Ärzte", "坂本龍一", ""]


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    yield
    ignore_articles(USUAL_ARTICLES)


@pytest.fixture
def library(add: Callable[..., Track], database: Database) -> Database:
    with_sorts = {
        add(f"/{place}.mp3", artist=name, genre="Rock", duration_seconds=60.0).id: sort
        for place, (name, sort) in enumerate(zip(PEOPLE, SORTS, strict=True))
    }
    with database.write() as connection:
        store_details(
            connection,
            {number: TagDetails(artist_sort=sort) for number, sort in with_sorts.items()},
        )
    return database


def every_order(database: Database) -> Iterator[list[str]]:
    """Yield the artists of the library wherever it stands in its own order."""
    repository = TrackRepository(database)
    yield [track.artist for chunk in repository.all(chunk=2) for track in chunk]
    for ids in (
        repository.order(),
        BrowsingRepository(database).of_genre("Rock"),
        TrackSearch(database).in_order("genre:rock"),
        TrackSearch(database).find("limit:1h"),
        TrackSearch(database).in_order("sort:artist"),
        TrackSearch(database).in_order("sort:length sort:artist"),
    ):
        yield [track.artist for track in repository.get(ids or ())]
    yield [row["artist"] for row in KnownTracks(database).rows()]


def test_the_library_stands_by_sort_names_and_without_articles(library: Database) -> None:
    for order in every_order(library):
        assert order == BY_SORT_NAMES


def test_who_wants_no_sort_names_has_people_under_their_own(library: Database) -> None:
    names = SortNameRepository(library)
    names.want(False)
    assert names.read() == {}
    for order in every_order(library):
        assert order == BY_NAMES
    names.want(True)
    assert next(every_order(library)) == BY_SORT_NAMES
    assert len(names.read()) == 2


def test_other_articles_count_for_nothing_at_once(library: Database) -> None:
    assert next(every_order(library)) == BY_SORT_NAMES
    ignore_articles("Die")
    for order in every_order(library):
        assert order == ["Die Ärzte", "The Beatles", "David Bowie", "Cher", "坂本龍一", ""]


def test_albums_of_an_artist_stand_by_name_number_and_track(
    add: Callable[..., Track], database: Database
) -> None:
    for place, (album, track) in enumerate(
        [("Vol. 10", 1), ("The End", 2), ("Vol. 2", 1), ("The End", 1), ("Abbey", 1), ("", 1)]
    ):
        add(f"/{place}.mp3", artist="Ada", album=album, track_number=track)
    add("/x.mp3", artist="The Ada", album="Abbey")
    found = [track for chunk in TrackRepository(database).all() for track in chunk]
    assert [(track.tags.album, track.tags.track_number) for track in found] == [
        *(("Abbey", 1), ("The End", 1), ("The End", 2), ("Vol. 2", 1), ("Vol. 10", 1), ("", 1)),
        ("Abbey", None),
    ]


def test_new_names_count_as_soon_as_they_were_read(library: Database) -> None:
    assert next(every_order(library)) == BY_SORT_NAMES
    first = TrackRepository(library).order()[2]  # Cher
    with library.write() as connection:
        store_details(connection, {first: TagDetails(artist_sort="Zzz")})
    SortNameRepository(library).read()
    assert next(every_order(library))[-2:] == ["Cher", ""]


def test_the_first_songs_stand_right_before_all_names_were_read(
    library: Database, add: Callable[..., Track]
) -> None:
    for place in range(3):
        add(f"/more/{place}.mp3", artist="The Beatles", album=f"Vol. {10 - place}")
    chunks = TrackRepository(library).all(chunk=3)
    first = next(chunks)
    found = [*first, *(track for chunk in chunks for track in chunk)]
    assert [track.id for track in first] == TrackRepository(library).order()[:3]
    assert [track.id for track in found] == TrackRepository(library).order()
    assert [track.tags.album for track in found[:4]] == ["Vol. 8", "Vol. 9", "Vol. 10", ""]


def test_no_song_is_lost_or_shown_twice_where_tags_of_an_artist_disagree(
    library: Database, add: Callable[..., Track]
) -> None:
    stray = add("/a.mp3", artist="Cher", album="A").id  # the first of hers
    others = [add(f"/b{n}.mp3", artist="Cher", album="B").id for n in range(3)]
    with library.write() as connection:
        store_details(connection, {stray: TagDetails(artist_sort="Aaa")})
        store_details(connection, dict.fromkeys(others, TagDetails(artist_sort="Zzz")))
    chunks = list(TrackRepository(library).all(chunk=2))
    found = [track.id for chunk in chunks for track in chunk]
    assert chunks[0][0].id == stray
    assert sorted(found) == sorted(TrackRepository(library).order())
    in_order = TrackRepository(library).get(TrackRepository(library).order())
    assert [track.artist for track in in_order][-6:] == ["Cher"] * 5 + [""]
