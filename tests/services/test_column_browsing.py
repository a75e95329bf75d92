"""The lists of the column browser, against what the tracks themselves say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.browsing import values_of
from musicrec_desktop.core.column_browser import (
    Browsed,
    BrowserColumn,
    BrowserKind,
    BrowserOrder,
)
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.browsing import BrowsingRepository
from musicrec_desktop.library.column_values import ColumnValuesRepository
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.folders import FolderRepository
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.sort_names import SortNameRepository
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.services.library.column_browsing import ColumnBrowsing
from musicrec_desktop.services.library.column_query import column_query

ME, ADA = 1, 2
USUAL = (BrowserKind.GENRE, BrowserKind.ALBUM_ARTIST, BrowserKind.ALBUM)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(tmp_path / "library.sqlite")
    yield opened
    opened.close()


def browsing(database: Database, listener: int = ME) -> ColumnBrowsing:
    return ColumnBrowsing(
        ColumnValuesRepository(database),
        FolderRepository(database),
        lambda: listener,
        SortNameRepository(database).read,
    )


def save(database: Database, *tags: Tags, folder: str = "/music/a") -> list[Track]:
    files = [
        ScannedFile(FoundFile(f"{folder}/{number}.flac", 1, 1), one)
        for number, one in enumerate(tags)
    ]
    return TrackRepository(database).save(files)


def counts(found: Browsed, place: int) -> dict[str, int]:
    """Return how many tracks each label of a column has, in its order."""
    listed = found.columns[place]
    labels = [listed.values.labels[row] for row in listed.rows]
    return dict(zip(labels, listed.counts.tolist(), strict=True))


def listed(database: Database, kind: BrowserKind, order: BrowserOrder = BrowserOrder.NAME):
    return counts(browsing(database).browse([BrowserColumn(kind, order=order)]), 0)


def test_values_are_told_apart_as_people_do_and_stand_in_their_order(database: Database) -> None:
    tracks = save(
        database,
        Tags(genre="rock; Pop; Rock", artist="The Bots", album="Hits", year=1999, codec="flac"),
        Tags(genre="Rock", artist="Ágnes", album_artist="Ágnes", album="Hits", year=1985),
        Tags(genre="Rock", artist="zoë", album="10", album_artist="AC/DC", year=1987),
        Tags(artist="Zoe; Bob", album="9", album_artist="VA", year=0),
        Tags(),
    )
    assert list(listed(database, BrowserKind.GENRE).items()) == [("Pop", 1), ("Rock", 3), ("", 2)]
    assert list(listed(database, BrowserKind.ALBUM_ARTIST)) == (
        ["AC/DC", "Ágnes", "The Bots", "Various Artists", ""]
    )
    assert listed(database, BrowserKind.ARTIST)["Bob"] == 1
    assert list(listed(database, BrowserKind.ALBUM)) == ["9", "10", "Hits · a", "Hits · Ágnes", ""]
    by_year = listed(database, BrowserKind.ALBUM, BrowserOrder.YEAR)
    assert list(by_year) == ["Hits · Ágnes", "10", "Hits · a", "9", ""]
    assert listed(database, BrowserKind.DECADE) == {"1980": 2, "1990": 1, "": 2}
    assert listed(database, BrowserKind.FOLDER) == {"/music/a": 5}
    FolderRepository(database).add("/music")
    assert listed(database, BrowserKind.FOLDER) == {"a": 5}
    most = listed(database, BrowserKind.GENRE, BrowserOrder.TRACKS)
    assert list(most) == ["Rock", "", "Pop"]
    RatingRepository(database).put({track.id: Rating(4.5) for track in tracks[:2]})
    RatingRepository(database).put({tracks[2].id: Rating(3.0)})
    assert list(listed(database, BrowserKind.RATING).items()) == [("4.5", 2), ("3", 1), ("", 2)]
    rated_by_ada = browsing(database, ADA).browse([BrowserColumn(BrowserKind.RATING)])
    assert counts(rated_by_ada, 0) == {"": 5}


@pytest.mark.parametrize("kind", [kind for kind in BrowserKind if kind is not BrowserKind.RATING])
def test_every_choice_can_be_asked_as_a_search(database: Database, kind: BrowserKind) -> None:
    save(
        database,
        Tags(genre="Rock; Pop", artist="The Bots", album="Hits", year=1999, codec="flac"),
        Tags(genre="Punk Rock", artist="Ágnes", album_artist="Ágnes", album="Hits", year=1985),
        Tags(genre="Rock", artist="!!!", album='7" Singles', album_artist="AC/DC", year=1987),
        Tags(artist="Zoe; Bob", album="9", album_artist="VA", composer="Bach"),
        Tags(genre="POP", artist="Bob", album="9", album_artist="Bob OR Not", codec="mp3"),
        Tags(),
    )
    save(
        database,
        Tags(artist="Zoe", album="Hits", year=1980),
        Tags(artist="Bob feat. Zoe", album="Bob"),
        Tags(artist="Bob", album="Bob"),
        Tags(artist="Bob", album="Best"),
        Tags(artist="Zoe", album="Best"),
        Tags(album="Nobody's"),
        folder="/music/b (2)",
    )
    browser, search = browsing(database), TrackSearch(database)
    values = browser.browse([BrowserColumn(kind)]).columns[0].values.keys
    assert values
    for keys in ((key,) for key in values):
        column = BrowserColumn(kind, keys)
        narrowed = browser.browse([column]).narrowed
        assert narrowed is not None
        assert sorted(search.find(column_query([column]))) == narrowed.tolist(), keys


def test_choices_in_several_columns_and_a_search_are_asked_together(database: Database) -> None:
    tracks = save(
        database,
        Tags(title="Sun", genre="Rock", year=1985),
        Tags(title="Moon", genre="Jazz", year=1985),
        Tags(title="Moon", genre="Soul", year=1985),
        Tags(title="Rain", genre="Rock", year=1985),
        Tags(title="Sun", genre="Rock", year=1995),
    )
    RatingRepository(database).put({track.id: Rating(4.0) for track in tracks[:2]}, ME)
    columns = [
        BrowserColumn(BrowserKind.GENRE, ("Rock", "Jazz")),
        BrowserColumn(BrowserKind.DECADE, ("1980",)),
        BrowserColumn(BrowserKind.ALBUM),
        BrowserColumn(BrowserKind.RATING, ("4",)),
    ]
    search = TrackSearch(database, ME)
    assert search.find(column_query(columns, "sun OR moon")) == [tracks[0].id, tracks[1].id]
    assert search.find(column_query(columns[:2], "sun OR moon")) == [tracks[0].id, tracks[1].id]
    unrated = BrowserColumn(BrowserKind.RATING, ("",))
    assert search.find(column_query([unrated], "sun")) == [tracks[4].id]


def test_what_is_read_is_kept_until_it_is_forgotten(database: Database) -> None:
    service = browsing(database)
    column = [BrowserColumn(BrowserKind.GENRE, ("Jazz",))]
    assert service.browse(column).columns[0].tracks == 0  # an empty library
    save(database, Tags(genre="Jazz"))
    service.forget(BrowserKind.YEAR)
    assert service.browse(column).columns[0].tracks == 0
    service.forget()
    found = service.browse(column)
    assert (found.columns[0].tracks, found.columns[0].column.chosen) == (1, ("Jazz",))


def test_an_album_without_album_artist_is_of_whom_its_page_names(database: Database) -> None:
    save(
        database,
        Tags(artist="Die Ärzte", album="Hits"),
        Tags(artist="Björk", album="Hits"),
        Tags(artist="Ada", album="Duets"),
        Tags(artist="Ada feat. Bob", album="Duets"),
        Tags(artist="Bob"),
    )
    assert listed(database, BrowserKind.ALBUM_ARTIST) == {"Ada": 2, "Bob": 1, "Various Artists": 2}


def test_compilations_are_asked_for_without_who_has_their_short_names_within(
    database: Database,
) -> None:
    named = ("Nirvana", "VA", "Various Artists", "Ada; V/A")
    save(database, *(Tags(album=name, album_artist=name, artist="Ada") for name in named))
    search = TrackSearch(database)
    for asked in ("albumartist~:various", 'albumartist~="various artists"'):
        assert sorted(search.find(asked) or []) == [2, 3, 4]
    assert search.find("albumartist~:nirva") == [1]


some_tags = st.builds(
    Tags,
    genre=st.sampled_from(["", "Jazz", "Jazz; Pop", "Pop"]),
    artist=st.sampled_from(["", "Ada", "Bob", "Ada; Bob"]),
    album_artist=st.sampled_from(["", "Ada"]),
    album=st.sampled_from(["", "One", "Two"]),
)
some_keys = st.lists(st.sampled_from(["", "Jazz", "Pop", "Ada", "Bob"]), max_size=2, unique=True)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(some_tags, max_size=10), some_keys, some_keys, st.sets(st.integers(0, 9)))
def test_a_column_counts_what_was_found_and_is_left_by_those_before_it(
    database: Database, tags: list[Tags], genres: list[str], artists: list[str], found: set[int]
) -> None:
    repository = TrackRepository(database)
    repository.remove([file.id for file in repository.known_files()])
    tracks = save(database, *tags)
    ids = np.array([tracks[place].id for place in found if place < len(tracks)], np.int64)

    def names(track: Track, kind: BrowserKind) -> list[str]:
        if kind is BrowserKind.GENRE:
            return values_of(track.tags.genre)
        if kind is BrowserKind.ALBUM_ARTIST:
            named = track.tags.album_artist or whose.get(track.release, track.tags.artist)
            return values_of(named)
        return [track.release]

    whose = {album.release: album.artist for album in BrowsingRepository(database).albums()}
    asked = [BrowserColumn(kind) for kind in USUAL]
    asked[0] = BrowserColumn(USUAL[0], tuple(genres))
    asked[1] = BrowserColumn(USUAL[1], tuple(artists))
    answer = browsing(database).browse(asked, ids)
    left, narrowed = tracks, False
    for column, listing in zip(asked, answer.columns, strict=True):
        here = Counter(name for track in left for name in names(track, column.kind))
        chosen = {key for key in column.chosen if here[key]}
        assert set(listing.column.chosen) == chosen
        among = [track for track in left if track.id in ids]
        wanted = Counter(name for track in among for name in names(track, column.kind))
        keys = [listing.values.keys[row] for row in listing.rows]
        assert {key: int(n) for key, n in zip(keys, listing.counts, strict=True) if n} == wanted
        assert set(keys) == set(wanted) | chosen
        assert listing.tracks == len(among)
        for key in chosen:
            place = answer.columns.index(listing)
            told = browsing(database).tracks(asked, place, (key,), ids)
            assert len(told) == wanted[key]
        if chosen:
            narrowed = True
            left = [track for track in left if chosen & set(names(track, column.kind))]
    assert (answer.narrowed is not None) == narrowed
    if answer.narrowed is not None:
        assert answer.narrowed.tolist() == sorted(track.id for track in left)


def test_people_stand_under_the_names_that_tags_sort_them_by(database: Database) -> None:
    tags = [Tags(artist=name, composer=name) for name in ("坂本龍一", "Air", "Tricky")]
    files = [
        ScannedFile(FoundFile(f"/music/{n}.flac", 1, 1), one, details=TagDetails(artist_sort=said))
        for n, (one, said) in enumerate(zip(tags, ("Sakamoto, Ryuichi", "", ""), strict=True))
    ]
    TrackRepository(database).save(files)
    for kind in (BrowserKind.ARTIST, BrowserKind.ALBUM_ARTIST, BrowserKind.COMPOSER):
        assert list(listed(database, kind)) == ["Air", "坂本龍一", "Tricky"]
