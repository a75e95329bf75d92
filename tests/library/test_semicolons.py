"""Semicolons in tags: they part genres and names, but not those that they are part of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from mutagen import id3
from mutagen.flac import FLAC
from mutagen.mp3 import MP3

from musicrec_desktop.library.tags.fields import Fields
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.library.tags.values import JOINED_WITH, described
from tests.library.conftest import write_sound as encode

NAME, OTHER = "Steins;Gate", "Kurisu"
ID = "f27ec8db-af05-4f36-916e-3d57f91ecf5e"

words = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=9)
names = st.lists(words, min_size=1, max_size=3).map(" ".join)
several = st.lists(names, min_size=2, max_size=5, unique=True)


def artist(fields: Fields) -> str:
    return str(described(fields, "flac")["artist"])


@given(several, st.sampled_from([";", "; ", " ; ", " ;"]), st.sampled_from(["", ";"]))
def test_semicolons_part_genres_and_names(each: list[str], mark: str, end: str) -> None:
    fields = {"artist": [mark.join(each) + end], "genre": [mark.join(each) + end]}
    found = described(fields, "flac")
    assert found["artist"] == found["genre"] == JOINED_WITH.join(each)


@given(several.map(";".join), several)
def test_a_name_among_several_values_is_left_whole(name: str, others: list[str]) -> None:
    assert artist({"artist": [name, *others]}).split(JOINED_WITH)[0] == name
    assert artist({"artist": [JOINED_WITH.join([name, *others])]}).split(JOINED_WITH)[0] == name


@given(several.map(";".join), names)
def test_what_the_file_calls_one_is_one(name: str, more: str) -> None:
    for others in (
        {"artists": [name]},
        {"musicbrainz_artistid": [ID]},
        {"musicbrainz artist id": [ID]},
        {"album": [f"{name} {more}"]},
        {"title": [f"{more} ({name})"]},
    ):
        assert artist({"artist": [name], **others}) == name


@given(several)
def test_what_the_file_calls_several_is_several(each: list[str]) -> None:
    whole = ";".join(each)
    ids = [f"{number:08x}{ID[8:]}" for number in range(len(each))]
    for others in ({"artists": each}, {"musicbrainz_artistid": ids, "album": [whole]}):
        assert artist({"artist": [whole], **others}) == JOINED_WITH.join(each)


@given(names, st.sampled_from(["{};", ";{}", ";{};", ";"]))
def test_a_semicolon_beside_a_name_parts_nothing(name: str, form: str) -> None:
    text = form.format(name)
    assert artist({"artist": [text]}) == text


@given(st.text(";ab &\0", max_size=12), st.text(";ab &\0", max_size=12))
def test_names_are_the_same_when_read_again(text: str, album: str) -> None:
    once = artist({"artist": [text], "album": [album]})
    assert artist({"artist": once.split(JOINED_WITH), "album": [album]}) == once


def test_a_name_is_whole_where_a_tagger_gave_it_one_number(tmp_path: Path) -> None:
    flac = FLAC(encode(tmp_path / "song.flac", "flac"))
    flac["artist"], flac["musicbrainz_artistid"] = NAME, ID
    flac["albumartist"], flac["composer"] = [NAME, OTHER], f"{OTHER};Ruka"
    flac.save()
    tags = read_tags(str(tmp_path / "song.flac"))
    assert (tags.artist, tags.album_artist) == (NAME, f"{NAME}; {OTHER}")
    assert tags.composer == f"{OTHER}; Ruka"
    mp3: Any = MP3(encode(tmp_path / "song.mp3", "libmp3lame"))
    frames: Any = id3
    mp3.tags.add(frames.TPE1(3, [NAME]))
    mp3.tags.add(frames.TXXX(3, "MusicBrainz Artist Id", [ID]))
    mp3.save()
    assert read_tags(str(tmp_path / "song.mp3")).artist == NAME
