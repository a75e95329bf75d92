"""The places of a playlist stand in the order of a column, and equals as they were."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.models import playlist_order
from musicrec_desktop.gui.models.playlist_order import (
    HIGHEST_FIRST,
    SORTS,
    WordFilter,
    sorted_by,
)
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column

NAMES = st.sampled_from(["", "The Kite", "kite", "Élan", "elan 2", "Elan 10", 70 * "x", 71 * "x"])
TRACKS = st.lists(
    st.builds(
        lambda title, artist, album, year, plays: Track(
            1,
            "/1.flac",
            Tags(title=title, artist=artist, album=album, year=year),
            play_count=plays,
        ),
        *(NAMES, NAMES, NAMES, st.sampled_from([None, 1990, 2001]), st.sampled_from([0, 1, 7])),
    ),
    max_size=10,
)


@given(TRACKS, st.sampled_from([column for column in SORTS if column is not Column.RATING]))
def test_places_stand_by_the_column_s_key_and_what_is_unknown_last(tracks, column) -> None:
    places = list(enumerate(tracks))
    key = COLUMNS[column].sort_key
    if column is Column.ARTIST:  # whose albums stand together
        places = sorted_by(places, Column.ALBUM)
    known = [place for place in places if key(place[1]) not in (None, "")]
    unknown = [place for place in places if key(place[1]) in (None, "")]
    known.sort(key=lambda place: key(place[1]), reverse=column in HIGHEST_FIRST)
    assert sorted_by(list(enumerate(tracks)), column) == known + unknown


def test_stars_begin_with_the_highest() -> None:
    places = [(place, Track(place, f"/{place}.flac", Tags())) for place in range(4)]
    ratings = {1: Rating(stars=2.5), 3: Rating(stars=5.0)}
    assert [place for place, _ in sorted_by(places, Column.RATING, ratings)] == [3, 1, 0, 2]


@pytest.mark.parametrize(
    ("names", "order"), [({}, [1, 2, 0]), ({"ryuichi sakamoto": "Sakamoto, Ryuichi"}, [2, 1, 0])]
)
def test_people_stand_under_what_tags_say(names, order) -> None:
    artists = ["Tortoise", "Ryuichi Sakamoto", "Saba"]
    places = [(n, Track(n, f"/{n}.flac", Tags(artist=name))) for n, name in enumerate(artists)]
    found = [place for place, _ in sorted_by(places, Column.ARTIST, sort_names=names)]
    assert found == order


def test_folders_are_told_apart_by_all_of_their_names() -> None:
    far = "/media/somebody/A drive for music/Music/Classical/From the library"
    places = [(n, Track(n, f"{far}/{name}/1.flac", Tags())) for n, name in enumerate("bca")]
    assert [place for place, _ in sorted_by(places, Column.FOLDER)] == [2, 0, 1]


def test_words_are_looked_for_in_what_is_read_once_and_again_after_an_edit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []

    def noted(text: str) -> str:
        read.append(text)
        return plain_key(text)

    monkeypatch.setattr(playlist_order, "plain_key", noted)
    kite = Track(1, "/1.flac", Tags(title="Kite", artist="Élan", album="Sky", genre="Pop"))
    other = Track(2, "/2.flac", Tags(title="Stone", artist="Élan"))
    places = [(7, kite), (8, other), (9, kite)]
    words = WordFilter()
    for text, found in (("e", [7, 8, 9]), ("el", [7, 8, 9]), ("elan KI", [7, 9]), ("", [7, 8, 9])):
        assert [place for place, _ in words.matching(places, text)] == found
    assert sorted(text for text in read if "lan" in text and len(text) > 7) == [
        "Kite Élan Sky Pop",
        "Stone Élan  ",
    ]
    assert words.matching(places, "stone") == [(8, other)]
    edited = replace(other, tags=replace(other.tags, title="Rock"))
    assert words.matching([(8, edited)], "stone") == []
    assert words.matching([(8, edited)], "rock") == [(8, edited)]
