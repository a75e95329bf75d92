"""Conductor, label, BPM and what else only files hold: written, read, taken back everywhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mutagen.apev2 import APEv2
from mutagen.asf import ASF
from mutagen.flac import FLAC
from mutagen.id3 import ID3, TXXX
from mutagen.mp4 import MP4

from musicrec_desktop.core.tag_edits import MORE_FIELDS, BadTagValue, TagValue
from musicrec_desktop.library.tags.writing import (
    read_state,
    read_unlisted,
    write_state,
    write_tags,
)
from tests.library.tagged_files import WRITABLE

Encode = Callable[..., str]
WANTED: dict[str, TagValue] = {
    "conductor": "Karajan, Herbert von; 小澤 征爾",
    "lyricist": "Ira Gershwin",
    "remixer": "Aphex Twin; Four Tet",
    "grouping": "Symphony No. 5; again",
    "mood": "calm; dark",
    "bpm": 128,
    "publisher": "Deutsche Grammophon",
    "isrc": "USRC17607839",
    "copyright": "℗ 1984 Label",
}


def held(path: str) -> dict[str, str]:
    found = read_unlisted(path)
    return {name: found[name] for name in MORE_FIELDS}


@pytest.mark.parametrize(("extension", "encoder"), WRITABLE, ids="-".join)
def test_every_container_holds_them(
    tmp_path: Path, encode_once: Encode, extension: str, encoder: str
) -> None:
    folder = tmp_path / "once"
    folder.mkdir()
    song = str(
        shutil.copy(encode_once(folder / f"song.{extension}", encoder), tmp_path / f"a.{extension}")
    )
    wanted = {name: str(value) for name, value in WANTED.items()}
    before = read_state(song, MORE_FIELDS)
    written = write_tags(song, WANTED)
    assert held(song) == wanted
    assert not write_tags(song, WANTED).changed
    write_tags(song, {"mood": None, "bpm": "97", "publisher": "ECM"})
    assert held(song) == {**wanted, "mood": "", "bpm": "97", "publisher": "ECM"}
    write_state(song, written.before)
    assert read_state(song, MORE_FIELDS) == before


def test_they_stand_where_other_programs_look(encode: Encode, tmp_path: Path) -> None:
    def written(name: str, encoder: str) -> str:
        song = encode(tmp_path / name, encoder)
        write_tags(song, WANTED)
        return song

    frames = ID3(written("a.mp3", "libmp3lame"))
    names = ("TEXT", "TIT1", "TBPM", "TPUB", "TSRC", "TCOP")
    expected = ["lyricist", "grouping", "bpm", "publisher", "isrc", "copyright"]
    assert [str(frames[name]) for name in names] == [str(WANTED[name]) for name in expected]
    assert frames["TPE3"].text == ["Karajan, Herbert von", "小澤 征爾"]
    assert frames["TPE4"].text == ["Aphex Twin", "Four Tet"]
    flac = FLAC(written("a.flac", "flac"))
    assert (flac["LABEL"], flac["BPM"]) == (["Deutsche Grammophon"], ["128"])
    atoms = MP4(written("a.m4a", "aac"))
    assert (atoms["tmpo"], atoms["\xa9grp"]) == ([128], [WANTED["grouping"]])
    assert bytes(atoms["----:com.apple.iTunes:CONDUCTOR"][1]).decode() == "小澤 征爾"
    assert {"BPM", "ISRC", "Conductor"} < set(APEv2(written("a.wv", "wavpack")))
    asf = ASF(written("a.wma", "wmav2"))
    assert str(asf["WM/Publisher"][0]) == "Deutsche Grammophon"
    assert [str(each) for each in asf["WM/ModifiedBy"]] == ["Aphex Twin", "Four Tet"]


def test_what_others_wrote_another_way_is_read_kept_and_put_back(
    encode: Encode, tmp_path: Path
) -> None:
    song = encode(tmp_path / "a.mp3", "libmp3lame")
    old = ID3()
    old.add(TXXX(encoding=0, desc="Publisher", text=["Old Label"]))
    old.save(song, v2_version=3)
    assert held(song)["publisher"] == "Old Label"
    written = write_tags(song, {"publisher": "ECM"})
    tags = ID3(song, translate=False)
    assert (str(tags["TPUB"]), str(tags["TXXX:Publisher"])) == ("ECM", "ECM")
    write_state(song, written.before)
    assert held(song)["publisher"] == "Old Label"
    atoms = encode(tmp_path / "a.m4a", "aac")
    file = MP4(atoms)
    file["----:com.apple.iTunes:BPM"] = [b"128.5"]
    file.save()
    assert held(atoms)["bpm"] == "128.5"
    written = write_tags(atoms, {"bpm": 129})
    assert held(atoms)["bpm"] == "129"
    write_state(atoms, written.before)
    assert held(atoms)["bpm"] == "128.5"


@pytest.mark.parametrize(("extension", "encoder"), WRITABLE, ids="-".join)
def test_every_container_holds_a_tempo_with_decimals(
    tmp_path: Path, encode_once: Encode, extension: str, encoder: str
) -> None:
    folder = tmp_path / "once"
    folder.mkdir()
    song = str(
        shutil.copy(encode_once(folder / f"song.{extension}", encoder), tmp_path / f"a.{extension}")
    )
    states = [read_state(song, ["bpm"])]
    for typed, kept in (
        ("127.5", "127.5"),
        ("127,25", "127.25"),
        ("128.00", "128"),
        (99.9, "99.9"),
    ):
        written = write_tags(song, {"bpm": typed})
        assert held(song)["bpm"] == kept
        assert written.before == states[-1]
        assert not write_tags(song, {"bpm": kept}).changed
        states.append(read_state(song, ["bpm"]))
    for state in reversed(states):
        write_state(song, state)
        assert read_state(song, ["bpm"]) == state


def test_mp4_states_the_nearest_whole_tempo_too(encode: Encode, tmp_path: Path) -> None:
    song = encode(tmp_path / "a.m4a", "aac")
    write_tags(song, {"bpm": "127.8"})
    assert MP4(song)["tmpo"] == [128]
    assert bytes(MP4(song)["----:com.apple.iTunes:BPM"][0]) == b"127.8"
    other = MP4(song)
    other["tmpo"] = [90]  # by a program that knows of no other
    other.save()
    assert held(song)["bpm"] == "90"
    write_tags(song, {"bpm": 91})
    assert MP4(song)["tmpo"] == [91]
    assert "----:com.apple.iTunes:BPM" not in MP4(song)


@pytest.mark.parametrize("value", ["fast", "0", "-3", "1e3", "nan", "0.5", "127.5.1", "100000"])
def test_a_tempo_is_a_number_of_beats_a_minute(encode: Encode, tmp_path: Path, value: str) -> None:
    song = encode(tmp_path / "a.flac", "flac")
    with pytest.raises(BadTagValue, match="valid BPM"):
        write_tags(song, {"bpm": value})
