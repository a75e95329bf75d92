"""What discs are called: read, written and taken back in every container."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mutagen.apev2 import APEv2
from mutagen.asf import ASF
from mutagen.flac import FLAC
from mutagen.id3 import ID3, TSST
from mutagen.mp4 import MP4, MP4FreeForm
from mutagen.wavpack import WavPack

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.browsing import BrowsingRepository
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import TagDetailsRepository, store_details
from musicrec_desktop.library.tags.reading import read_file_tags
from musicrec_desktop.library.tags.writing import read_state, write_state, write_tags
from tests.library.tagged_files import WRITABLE

Encode = Callable[..., str]


def held(path: str) -> str:
    return read_file_tags(path).details.disc_subtitle


@pytest.mark.parametrize(("extension", "encoder"), WRITABLE, ids="-".join)
def test_every_container_holds_them(
    tmp_path: Path, encode_once: Encode, extension: str, encoder: str
) -> None:
    folder = tmp_path / "once"
    folder.mkdir()
    song = str(
        shutil.copy(encode_once(folder / f"song.{extension}", encoder), tmp_path / f"a.{extension}")
    )
    before = read_state(song, ["disc_subtitle"])
    written = write_tags(song, {"disc_subtitle": "Live in 東京; again"})
    assert held(song) == "Live in 東京; again"
    assert not write_tags(song, {"disc_subtitle": "Live in 東京; again"}).changed
    write_tags(song, {"title": "New", "disc_number": 2})
    assert held(song) == "Live in 東京; again"
    write_tags(song, {"disc_subtitle": None})
    assert held(song) == ""
    write_state(song, written.before)
    assert read_state(song, ["disc_subtitle"]) == before


def test_they_stand_where_other_programs_look(encode: Encode, tmp_path: Path) -> None:
    def written(name: str, encoder: str) -> str:
        song = encode(tmp_path / name, encoder)
        write_tags(song, {"disc_subtitle": "Live"})
        return song

    assert str(ID3(written("a.mp3", "libmp3lame"))["TSST"]) == "Live"
    assert FLAC(written("a.flac", "flac"))["DISCSUBTITLE"] == ["Live"]
    key = "----:com.apple.iTunes:DISCSUBTITLE"
    assert MP4(written("a.m4a", "aac"))[key] == [MP4FreeForm(b"Live")]
    assert str(WavPack(written("a.wv", "wavpack"))["DiscSubtitle"]) == "Live"
    assert str(ASF(written("a.wma", "wmav2"))["WM/SetSubTitle"][0]) == "Live"


def test_every_spelling_is_read_and_kept(encode: Encode, tmp_path: Path) -> None:
    flac = encode(tmp_path / "a.flac", "flac")
    tags = FLAC(flac)
    tags["SETSUBTITLE"] = "Of a set"
    tags.save()
    assert held(flac) == "Of a set"
    write_tags(flac, {"disc_subtitle": "Other"})
    assert FLAC(flac)["setsubtitle"] == ["Other"]
    assert held(flac) == "Other"
    mp3 = encode(tmp_path / "a.mp3", "libmp3lame")
    id3 = ID3()
    id3.add(TSST(encoding=3, text=["Of ID3"]))
    id3.save(mp3, v2_version=3)
    assert held(mp3) == "Of ID3"
    wavpack = encode(tmp_path / "a.wv", "wavpack")
    ape = APEv2()
    ape["DISCSUBTITLE"] = "Of APE"
    ape.save(wavpack)
    assert held(wavpack) == "Of APE"


def test_a_disc_is_called_what_most_of_its_tracks_say(
    add: Callable[..., Track], database: Database
) -> None:
    said = [(1, "Studio"), (1, "Studio"), (1, "Studo"), (2, ""), (3, "Live"), (None, "Studio")]
    tracks = {
        add(f"/{place}.mp3", album="Box", disc_number=disc).id: TagDetails(disc_subtitle=title)
        for place, (disc, title) in enumerate(said)
    }
    with database.write() as connection:
        store_details(connection, tracks)
    assert BrowsingRepository(database).disc_titles(list(tracks)) == {1: "Studio", 3: "Live"}
    assert TagDetailsRepository(database).of(tracks) == tracks
