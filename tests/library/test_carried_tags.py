"""Copies of another kind say what the original says, wherever their own kind has a place for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import mutagen
import pytest
from mutagen.asf import ASF, ASFByteArrayAttribute
from mutagen.flac import FLAC, Picture
from mutagen.id3 import ID3, IPLS, MVIN

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.library.tags.reading import read_cover, read_file_tags
from musicrec_desktop.library.transcoding import transcode
from tests.library.tagged_files import png
from tests.library.test_transcoding import source

Encode = Callable[..., str]
UUID = "5b11f4ce-a62d-471e-81fc-a69a8278c7d{}"
OF_ALBUM = {
    "ALBUMSORT": ["Album, The"],
    "ALBUMARTISTSORT": ["A & B"],
    "ALBUMARTISTS": ["Ada", "Bo"],
    "ORIGINALDATE": ["1987-06-05"],
    "ORIGINALYEAR": ["1987"],
    "COPYRIGHT": ["© me"],
    "LICENSE": ["http://example.org"],
    "LABEL": ["Label A", "Label B"],
    "MEDIA": ["CD"],
    "CATALOGNUMBER": ["ABC 1", "ABC 2"],
    "BARCODE": ["0602537518357"],
    "ASIN": ["B000002UAL"],
    "SCRIPT": ["Latn"],
    "MUSICBRAINZ_ALBUMID": [UUID.format(2)],
    "MUSICBRAINZ_ALBUMARTISTID": [UUID.format(3), UUID.format(4)],
    "MUSICBRAINZ_RELEASEGROUPID": [UUID.format(5)],
    "MUSICBRAINZ_DISCID": ["I5l9cCSFccLKFEKS.7wqSZAorPU-"],
    "RELEASECOUNTRY": ["XW"],
    "RELEASESTATUS": ["official"],
    "RELEASETYPE": ["album", "live"],
}
OF_TRACK = {
    "TITLESORT": ["Song, A"],
    "ARTISTSORT": ["A", "Bö"],
    "COMPOSERSORT": ["C"],
    "ARTISTS": ["Ada", "Bo & Co; really"],
    "CONDUCTOR": ["Con"],
    "LYRICIST": ["Lyr"],
    "REMIXER": ["Rem"],
    "WRITER": ["Wim"],
    "DIRECTOR": ["Dee"],
    "BPM": ["128"],
    "KEY": ["Am"],
    "MOOD": ["calm", "sad"],
    "GROUPING": ["Group"],
    "SUBTITLE": ["Sub"],
    "ARRANGER": ["Arr", "Anger"],
    "ENGINEER": ["Eng"],
    "PRODUCER": ["Pro"],
    "MIXER": ["Mix"],
    "DJMIXER": ["Dee"],
    "PERFORMER": ["Per (guitar)", "Fer (drums (snare))", "Nobody"],
    "MOVEMENT": ["2"],
    "MOVEMENTTOTAL": ["4"],
    "MOVEMENTNAME": ["Allegro"],
    "WEBSITE": ["http://example.org/ada"],
    "ORIGINALALBUM": ["First"],
    "ORIGINALARTIST": ["Who"],
    "WORK": ["Symphony"],
    "ISRC": ["USABC0100001", "USABC0100002"],
    "LANGUAGE": ["eng"],
    "FMPS_RATING": ["0.8"],
    "FMPS_PLAYCOUNT": ["3.0"],
    "ACOUSTID_ID": [UUID.format(0)],
    "ACOUSTID_FINGERPRINT": ["AQADtEmi"],
    "MUSICBRAINZ_TRACKID": [UUID.format(1)],
    "MUSICBRAINZ_RELEASETRACKID": [UUID.format(6)],
    "MUSICBRAINZ_ARTISTID": [UUID.format(3), UUID.format(4)],
    "MUSICBRAINZ_WORKID": [UUID.format(7)],
}
OF_THE_ENCODING = {"ENCODEDBY": ["me"], "ENCODERSETTINGS": ["-V0"], "MY OWN": ["x"]}
NOTED = {"ENCODERSETTINGS": ["MusicRec Desktop, 160 kbit/s"]}


@pytest.fixture
def tagged(tmp_path: Path) -> str:
    path = source(tmp_path / "song.flac")
    file = FLAC(path)
    for name, values in {**OF_ALBUM, **OF_TRACK, **OF_THE_ENCODING}.items():
        file[name] = values
    file.save()
    return path


def comments(path: Path) -> dict[str, list[str]]:
    known = {*OF_ALBUM, *OF_TRACK, *OF_THE_ENCODING}
    found: Any = mutagen.File(path)
    return {name.upper(): found[name] for name in found if name.upper() in known}


@pytest.mark.parametrize("kind", TargetKind)
def test_all_that_has_a_place_comes_through_every_kind(
    tagged: str, tmp_path: Path, kind: TargetKind
) -> None:
    copy, again = tmp_path / f"copy.{kind.value}", tmp_path / "again.opus"
    transcode(Track(1, tagged, Tags(title="Song")), copy, Target(kind))
    assert read_file_tags(str(copy)).details == read_file_tags(tagged).details
    transcode(Track(1, str(copy), Tags(title="Song")), again, Target(TargetKind.OPUS))
    assert comments(again) == {**OF_ALBUM, **OF_TRACK, **NOTED}
    assert read_file_tags(str(again)).details == read_file_tags(tagged).details


def test_they_stand_where_other_programs_look_for_them(tagged: str, tmp_path: Path) -> None:
    mp3, m4a = tmp_path / "copy.mp3", tmp_path / "copy.m4a"
    for path, kind in ((mp3, TargetKind.MP3), (m4a, TargetKind.AAC)):
        transcode(Track(1, tagged, Tags(title="Song")), path, Target(kind))
    frames: Any = mutagen.File(mp3).tags
    assert frames["TSOP"].text == ["A", "Bö"]
    assert frames["TXXX:MusicBrainz Album Id"].text == [UUID.format(2)]
    assert frames["UFID:http://musicbrainz.org"].data == UUID.format(1).encode()
    assert str(frames["TDOR"].text[0]) == "1987-06-05"
    atoms: Any = mutagen.File(m4a).tags
    assert (atoms["soar"], atoms["tmpo"], atoms["cprt"]) == (["A", "Bö"], [128], ["© me"])
    assert bytes(atoms["----:com.apple.iTunes:MusicBrainz Album Id"][0]) == UUID.format(2).encode()


def test_people_and_movements_stand_where_other_programs_look(tagged: str, tmp_path: Path) -> None:
    mp3, m4a = tmp_path / "copy.mp3", tmp_path / "copy.m4a"
    for path, kind in ((mp3, TargetKind.MP3), (m4a, TargetKind.AAC)):
        transcode(Track(1, tagged, Tags(title="Song")), path, Target(kind))
    frames: Any = mutagen.File(mp3).tags
    assert ["arranger", "Anger"] in frames["TIPL"].people
    assert ["guitar", "Per"] in frames["TMCL"].people
    assert str(frames["MVIN"]) == "2/4"
    atoms: Any = mutagen.File(m4a).tags
    assert (atoms["\xa9mvi"], atoms["\xa9mvc"], atoms["\xa9mvn"]) == ([2], [4], ["Allegro"])


def test_people_of_an_older_tag_are_known_by_their_roles(tmp_path: Path) -> None:
    song, copy = tmp_path / "song.mp3", tmp_path / "copy.flac"
    transcode(Track(1, source(tmp_path / "a.flac"), Tags()), song, Target(TargetKind.MP3))
    tags = ID3()
    people = [["Producer", "Pro"], ["Gesang", "Ada"], ["mix", "Mia"]]
    tags.add(IPLS(encoding=1, people=people))
    tags.add(MVIN(encoding=1, text=["3"]))
    tags.save(song, v2_version=3)
    transcode(Track(1, str(song), Tags()), copy, Target(TargetKind.FLAC))
    file = FLAC(copy)
    names = ("producer", "performer", "mixer", "movement")
    assert [file[name] for name in names] == [["Pro"], ["Ada (Gesang)"], ["Mia"], ["3"]]
    assert "movementtotal" not in file


@pytest.mark.parametrize("kind", TargetKind)
def test_the_pictures_beside_the_cover_are_carried(
    tagged: str, tmp_path: Path, kind: TargetKind
) -> None:
    pictures = {3: png(9, 9), 4: png(5, 5), 5: png(6, 6), 8: b"no picture"}
    file = FLAC(tagged)
    for number in (4, 3, 5, 8):
        block: Any = Picture()
        block.type, block.mime, block.data = number, "image/png", pictures[number]
        file.add_picture(block)
    file.save()
    copy, again = tmp_path / f"copy.{kind.value}", tmp_path / "again.flac"
    transcode(Track(1, tagged, Tags(title="Song")), copy, Target(kind))
    assert read_cover(str(copy)) == pictures[3]
    transcode(Track(1, str(copy), Tags(title="Song")), again, Target(TargetKind.FLAC))
    found = [(int(item.type), item.data) for item in FLAC(again).pictures]
    if kind is TargetKind.AAC:  # whose pictures are of no kind
        assert [data for _, data in found] == [pictures[3], pictures[4], pictures[5]]
    else:
        assert found == [(number, pictures[number]) for number in (3, 4, 5)]


def test_a_damaged_picture_stops_no_copy(encode: Encode, tmp_path: Path) -> None:
    song, copy = encode(tmp_path / "song.wma", "wmav2"), tmp_path / "copy.opus"
    tags = ASF(song)
    tags["WM/Picture"] = [ASFByteArrayAttribute(b"\3")]
    tags["WM/Conductor"] = "Con"
    tags.save()
    transcode(Track(1, song, Tags(title="Song")), copy, Target(TargetKind.OPUS))
    assert comments(copy) == {"CONDUCTOR": ["Con"], **NOTED}


def test_a_part_of_a_file_gets_what_all_parts_have_in_common(tagged: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.opus"
    part = Track(1, tagged, Tags(title="One"), segment=1, end_seconds=1.0)
    transcode(part, copy, Target(TargetKind.OPUS))
    assert comments(copy) == {**OF_ALBUM, **NOTED}
