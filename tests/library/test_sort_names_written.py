"""What is sorted by: read, written and taken back in every container."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mutagen.asf import ASF
from mutagen.flac import FLAC
from mutagen.id3 import ID3, TXXX
from mutagen.mp4 import MP4
from mutagen.wavpack import WavPack

from musicrec_desktop.core.tag_edits import SORT_FIELDS, TagValue
from musicrec_desktop.library.tags.reading import read_file_tags
from musicrec_desktop.library.tags.writing import read_state, write_state, write_tags
from tests.library.tagged_files import WRITABLE

Encode = Callable[..., str]
WANTED: dict[str, TagValue] = {
    "title_sort": "Day in the Life, A; again",
    "artist_sort": "Beatles, The; 山田, 太郎",
    "album_sort": "Sgt. Pepper",
    "album_artist_sort": "Beatles, The",
    "composer_sort": "Lennon, John; McCartney, Paul",
}


def held(path: str) -> dict[str, TagValue]:
    details = read_file_tags(path).details
    return {name: getattr(details, name) for name in SORT_FIELDS}


@pytest.mark.parametrize(("extension", "encoder"), WRITABLE, ids="-".join)
def test_every_container_holds_them(
    tmp_path: Path, encode_once: Encode, extension: str, encoder: str
) -> None:
    folder = tmp_path / "once"
    folder.mkdir()
    song = str(
        shutil.copy(encode_once(folder / f"song.{extension}", encoder), tmp_path / f"a.{extension}")
    )
    before = read_state(song, SORT_FIELDS)
    written = write_tags(song, WANTED)
    assert held(song) == WANTED
    assert not write_tags(song, WANTED).changed
    write_tags(song, {"artist_sort": None, "title_sort": "Day"})
    assert held(song) == {**WANTED, "artist_sort": "", "title_sort": "Day"}
    write_state(song, written.before)
    assert read_state(song, SORT_FIELDS) == before


def test_they_stand_where_other_programs_look(encode: Encode, tmp_path: Path) -> None:
    def written(name: str, encoder: str) -> str:
        song = encode(tmp_path / name, encoder)
        write_tags(song, WANTED)
        return song

    frames = ID3(written("a.mp3", "libmp3lame"))
    assert frames["TSOP"].text == ["Beatles, The", "山田, 太郎"]
    assert [str(frames[name]) for name in ("TSOA", "TSO2")] == ["Sgt. Pepper", "Beatles, The"]
    assert frames["TSOT"].text == [WANTED["title_sort"]]
    assert frames["TSOC"].text == ["Lennon, John", "McCartney, Paul"]
    assert FLAC(written("a.flac", "flac"))["ALBUMARTISTSORT"] == ["Beatles, The"]
    atoms = MP4(written("a.m4a", "aac"))
    assert atoms["soaa"] == ["Beatles, The"]
    assert atoms["soal"] == ["Sgt. Pepper"]
    assert {"sonm", "soar", "soco"} < atoms.keys()
    assert "ALBUMSORT" in WavPack(written("a.wv", "wavpack")).keys()  # noqa: SIM118 - as it is spelt
    asf = ASF(written("a.wma", "wmav2"))
    assert [str(each) for each in asf["WM/ArtistSortOrder"]] == ["Beatles, The", "山田, 太郎"]


def test_a_tag_of_before_keeps_its_version_and_a_spelling_in_use_is_kept(
    encode: Encode, tmp_path: Path
) -> None:
    song = encode(tmp_path / "a.mp3", "libmp3lame")
    old = ID3()
    old.add(TXXX(encoding=0, desc="ArtistSort", text=["Beatles"]))
    old.save(song, v2_version=3)
    assert held(song)["artist_sort"] == "Beatles"
    written = write_tags(song, {"artist_sort": "Beatles, The"})
    tags = ID3(song, translate=False)
    assert tags.version[:2] == (2, 3)
    assert str(tags["TSOP"]) == "Beatles, The"
    write_tags(song, {"artist_sort": None})
    assert held(song)["artist_sort"] == ""
    write_state(song, written.before)
    assert held(song)["artist_sort"] == "Beatles"
