"""Under which names people stand, as the tags of a library say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from musicrec_desktop.core.name_order import sorted_as
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.sort_names import SortNameRepository
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(tmp_path / "library.sqlite")
    yield opened
    opened.close()


def save(database: Database, *said: tuple[Tags, TagDetails | None]) -> None:
    TrackRepository(database).save(
        [
            ScannedFile(FoundFile(f"/music/{number}.flac", 1, 1), tags, details=details)
            for number, (tags, details) in enumerate(said)
        ]
    )


def test_a_name_stands_where_most_of_its_tracks_say(database: Database) -> None:
    ryuichi = Tags(artist="坂本龍一", album_artist="坂本龍一")
    usual = TagDetails(artist_sort="Sakamoto, Ryuichi", album_artist_sort="Sakamoto, Ryuichi")
    save(
        database,
        (ryuichi, TagDetails(artist_sort="Ryuichi")),
        (ryuichi, usual),
        (ryuichi, usual),
        (ryuichi, TagDetails()),
        (Tags(artist="Émile", composer="Björk"), TagDetails(composer_sort="Guðmundsdóttir, Björk")),
        (Tags(album_artist="björk"), None),
    )
    names = SortNameRepository(database).read()
    assert sorted_as("坂本龍一", names) == "Sakamoto, Ryuichi"
    assert sorted_as("BJörk", names) == "Guðmundsdóttir, Björk"
    assert sorted_as("Émile", names) == "Émile"


def test_several_names_in_a_tag_stand_under_their_own(database: Database) -> None:
    save(
        database,
        (
            Tags(artist="Ada Lee; Bo Zink", album_artist="Ada Lee feat. Bo Zink"),
            TagDetails(artist_sort="Lee, Ada; Zink, Bo", album_artist_sort="Lee, Ada feat. Bo"),
        ),
    )
    names = SortNameRepository(database).read()
    assert sorted_as("Bo Zink", names) == "Zink, Bo"
    assert sorted_as("Bo Zink; Clara", names) == "Zink, Bo; Clara"
    assert sorted_as("Ada Lee; Bo Zink", names) == "Lee, Ada; Zink, Bo"
    assert sorted_as("Ada Lee feat. Bo Zink", names) == "Lee, Ada feat. Bo"


def test_what_changes_no_order_is_not_kept(database: Database) -> None:
    save(
        database,
        (Tags(artist="The Beatles"), TagDetails(artist_sort="Beatles, The")),
        (Tags(artist="Björk"), TagDetails(artist_sort="Bjork")),
        (Tags(artist="VA"), TagDetails(artist_sort="Zebra")),
        (Tags(artist="Nobody"), None),
        (Tags(), TagDetails(artist_sort="Nameless")),
    )
    assert SortNameRepository(database).read() == {}
