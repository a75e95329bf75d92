"""Albums, artists, genres and folders as the database sums them up."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS, Album, values_of
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.album_artists import common_artist
from musicrec_desktop.library.browsing import BrowsingRepository
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

Add = Callable[..., Track]


@pytest.fixture
def browsing(database: Database) -> BrowsingRepository:
    return BrowsingRepository(database)


def by_title(browsing: BrowsingRepository) -> dict[str, Album]:
    albums = browsing.albums()
    found = {album.title: album for album in albums}
    assert len(found) == len(albums)
    return found


def test_an_album_is_summed_up(browsing: BrowsingRepository, add: Add) -> None:
    first = add(
        album="Ágætis byrjun",
        album_artist="Sigur Rós",
        year=1999,
        track_number=2,
        duration_seconds=100.0,
    )
    second = add(
        album="Ágætis byrjun",
        album_artist="Sigur Rós",
        year=2000,
        track_number=1,
        duration_seconds=50.0,
        disc_number=2,
        cover_key="ab",
    )
    (album,) = browsing.albums()
    assert album == Album(
        first.release, "Ágætis byrjun", "Sigur Rós", 1999, 2, 2, 150.0, second.added_at, second.id
    )


def test_a_compilation_is_one_album(browsing: BrowsingRepository, add: Add) -> None:
    for number, artist in enumerate(["Zoë", "Ann", "Ann feat. Zoë"]):
        add(f"/m/sampler/{number}.mp3", album="Sampler", artist=artist)
        add(f"/m/tagged/{number}.mp3", album="Hits", artist=artist, album_artist="various")
    albums = by_title(browsing)
    assert {(a.title, a.artist, a.tracks) for a in albums.values()} == {
        ("Sampler", VARIOUS_ARTISTS, 3),
        ("Hits", VARIOUS_ARTISTS, 3),
    }
    various = next(g for g in browsing.artists() if g.name == VARIOUS_ARTISTS)
    assert (various.albums, various.tracks) == (2, 6)
    assert len(browsing.of_artist(VARIOUS_ARTISTS)) == 6


def test_one_title_of_two_artists_is_two_albums(browsing: BrowsingRepository, add: Add) -> None:
    add("/m/queen/1.mp3", album="Greatest Hits", artist="Queen", year=1981, disc_number=2)
    add("/m/abba/1.mp3", album="Greatest Hits", artist="ABBA", year=1976)
    add("/m/abba/2.mp3", album="Greatest Hits", artist="ABBA", year=1975, disc_number=2)
    add("/m/cure/1.mp3", album="Greatest Hits", artist="The Cure", album_artist="The Cure")
    albums = {album.artist: album for album in browsing.albums()}
    assert set(albums) == {"Queen", "ABBA", "The Cure"}
    assert (albums["ABBA"].year, albums["ABBA"].discs, albums["ABBA"].tracks) == (1975, 2, 2)
    assert albums["Queen"].discs == 1  # where its second disc alone is there
    assert len(browsing.of_album(albums["ABBA"].release)) == 2


def test_discs_come_one_after_the_other(browsing: BrowsingRepository, add: Add) -> None:
    places = [(2, 1), (1, 2), (None, 9), (1, 1), (2, 10), (2, 2)]
    added = {
        (disc, number): add(album="Box", album_artist="X", disc_number=disc, track_number=number)
        for disc, number in places
    }
    wanted = [(None, 9), (1, 1), (1, 2), (2, 1), (2, 2), (2, 10)]
    release = added[1, 1].release
    assert browsing.of_album(release) == [added[place].id for place in wanted]


def test_an_artists_albums_come_whole_and_the_oldest_first(
    browsing: BrowsingRepository, add: Add
) -> None:
    def put(title: str, folder: str, number: int, year: int | None) -> int:
        path = f"/m/{folder}/{number}.mp3"
        return add(path, album=title, artist="Ann", year=year, track_number=number).id

    late = [put("Live", "b", number, 2005) for number in (1, 2)]
    other = [put("Live", "c", number, 2005) for number in (1, 2)]
    early = [put("Zero", "a", 1, 2015), put("Zero", "a", 2, 1990)]
    loose = [put("", "a", 9, None)]
    assert browsing.of_artist("Ann") == [*early, *late, *other, *loose]


def test_missing_tags_name_nothing(browsing: BrowsingRepository, add: Add) -> None:
    bare = add("/m/a.mp3")
    add("/m/b.mp3", artist="Ann", genre="Folk")
    assert browsing.albums() == []
    assert {g.name: (g.albums, g.tracks) for g in browsing.artists()} == {
        "": (0, 1),
        "Ann": (0, 1),
    }
    assert {g.name: g.tracks for g in browsing.genres()} == {"": 1, "Folk": 1}
    assert browsing.of_artist("") == browsing.of_genre("") == [bare.id]


def test_every_value_counts(browsing: BrowsingRepository, add: Add) -> None:
    both = add(artist="Ann; Bob", album_artist="Ann", album="Duets", genre="Folk; Jazz")
    alone = add(artist="Bob", album="Solo", genre="Jazz")
    add(artist="Bobby", genre="Jazz-Rock")
    groups = {g.name: g for g in browsing.artists()}
    assert (groups["Bob"].albums, groups["Bob"].tracks) == (2, 2)
    assert (groups["Ann"].tracks, groups["Ann"].heads_albums) == (1, True)
    assert not groups["Bob"].heads_albums
    assert set(browsing.of_artist("Bob")) == {both.id, alone.id}
    assert set(browsing.of_genre("Jazz")) == {both.id, alone.id}
    assert {g.name: g.tracks for g in browsing.genres()} == {"Folk": 1, "Jazz": 2, "Jazz-Rock": 1}


def test_spellings_that_differ_in_case_are_one_name(browsing: BrowsingRepository, add: Add) -> None:
    for genre in ("Classical", "classical", "classical"):
        add(genre=genre, artist="Bach")
    add(genre="Baroque", artist="BACH")
    assert {g.name: g.tracks for g in browsing.genres()} == {"classical": 3, "Baroque": 1}
    assert [(g.name, g.tracks) for g in browsing.artists()] == [("Bach", 4)]
    assert len(browsing.of_genre("classical")) == 3
    assert len(browsing.of_artist("Bach")) == 4


def test_folders_are_read_level_by_level(browsing: BrowsingRepository, add: Add) -> None:
    deep = add("/m/a/b/1.mp3")
    second = add("/m/a/2.mp3")
    add("/m/ab/3.mp3")
    odd = add(os.fsdecode(b"/m/caf\xe9/4.mp3"))
    top = add("/m/5.mp3")
    children = browsing.children("/m")
    assert [(f.path, f.tracks, f.has_folders) for f in children] == [
        ("/m/a", 2, True),
        ("/m/ab", 1, False),
        (os.fsdecode(b"/m/caf\xe9"), 1, False),
    ]
    assert browsing.children("/m/ab") == []
    assert browsing.in_folder("/m/a") == [second.id, deep.id]
    assert browsing.in_folder("/m/a", below=False) == [second.id]
    assert browsing.in_folder("/m", below=False) == [top.id]
    assert browsing.in_folder(children[2].path) == [odd.id]
    assert browsing.folder("/m").tracks == 5


@pytest.mark.parametrize(
    ("first", "last", "artist"),
    [
        ("Ann", "Ann", "Ann"),
        ("Ann", "Ann feat. Bob", "Ann"),
        ("Ann", "Ann (with Bob)", "Ann"),
        ("Ann", "Ann; Bob", "Ann"),
        ("Ann; Bob", "Ann; Zoë", "Ann"),
        ("Ann", "Anna", VARIOUS_ARTISTS),
        ("Ann", "Bob", VARIOUS_ARTISTS),
        ("", "Bob", VARIOUS_ARTISTS),
        ("", "", ""),
    ],
)
def test_guests_make_no_compilation(first: str, last: str, artist: str) -> None:
    assert common_artist(first, last) == artist


names = st.sampled_from(["", "A", "a", "B; C", "Ünï", "x'y%_", "VA"])
tags = st.builds(
    Tags,
    artist=names,
    album=names,
    album_artist=names,
    genre=names,
    disc_number=st.sampled_from([None, 1, 2]),
)
paths = st.sampled_from(["/m/a", "/m/a/b", "/m/b", "/m/ü", "/m/a b"])


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(paths, tags), max_size=12))
def test_every_track_of_an_album_is_in_it_and_in_no_other(
    database: Database, rows: list[tuple[str, Tags]]
) -> None:
    """The database groups as :attr:`Track.release` does, and lists what it counts."""
    repository, browsing = TrackRepository(database), BrowsingRepository(database)
    repository.remove([file.id for file in repository.known_files()])
    files = [
        ScannedFile(FoundFile(f"{folder}/{number}.mp3", 1, 1), found)
        for number, (folder, found) in enumerate(rows)
    ]
    saved = repository.save(files)
    expected = Counter(track.release for track in saved if track.release)
    albums = browsing.albums()
    assert {album.release: album.tracks for album in albums} == expected
    for album in albums:
        wanted = {track.id for track in saved if track.release == album.release}
        assert set(browsing.of_album(album.release)) == wanted
        assert album.lead in wanted
    for group in browsing.artists(albums):
        assert len(browsing.of_artist(group.name)) == group.tracks
    for group in browsing.genres():
        assert len(browsing.of_genre(group.name)) == group.tracks
        assert group.lead in {track.id for track in saved}
    assert values_of("A; B; A") == ["A", "B"]


segments = st.binary(min_size=1, max_size=5).map(lambda name: name.replace(b"/", b"x"))
whole_paths = st.lists(segments, min_size=1, max_size=4).map(
    lambda parts: os.fsdecode(b"/" + b"/".join(part.replace(b"\0", b"y") for part in parts))
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(whole_paths, names, names), max_size=6, unique_by=lambda row: row[0]))
def test_the_database_tells_albums_apart_as_tracks_do_whatever_their_folders_are_called(
    database: Database, rows: list[tuple[str, str, str]]
) -> None:
    repository = TrackRepository(database)
    repository.remove([file.id for file in repository.known_files()])
    saved = repository.save(
        [
            ScannedFile(FoundFile(path, 1, 1), Tags(album=album, album_artist=head))
            for path, album, head in rows
        ]
    )
    with database.read() as connection:
        told = connection.exec_driver_sql("SELECT id, CAST(release AS BLOB) FROM tracks")
        found = {number: os.fsdecode(release) for number, release in told}
    assert found == {track.id: track.release for track in saved}


def test_of_nothing_there_is_nothing(browsing: BrowsingRepository) -> None:
    empty: list[Any] = [browsing.albums(), browsing.artists(), browsing.genres()]
    assert empty == [[], [], []]
    assert browsing.children("/m") == browsing.in_folder("/m") == []
