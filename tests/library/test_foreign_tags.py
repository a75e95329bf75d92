"""One field is edited in a file that Picard has tagged in full: all else is what it was.

The names are those of Picard's appendix of tag mappings, with what MusicBee and Mp3tag add.
"""

from __future__ import annotations

import base64
import re
import shutil
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import mutagen
import pytest
from mutagen import id3
from mutagen.apev2 import APEv2, APEValue
from mutagen.asf import (
    ASFBoolAttribute,
    ASFByteArrayAttribute,
    ASFDWordAttribute,
    ASFQWordAttribute,
    ASFTags,
    ASFUnicodeAttribute,
)
from mutagen.flac import FLAC, Picture
from mutagen.id3 import ID3
from mutagen.mp4 import AtomDataType, MP4Cover, MP4FreeForm, MP4Tags

from musicrec_desktop.core.tag_edits import EDITABLE_FIELDS
from musicrec_desktop.library.tags.writing import read_state, write_state, write_tags
from tests.library.tagged_files import WRITABLE, jpeg, png

Encode = Callable[..., str]
Snapshot = dict[str, list[str]]

FRONT, BACK, LEAFLET, ARTIST = 3, 4, 5, 8
PICTURES = {FRONT: png(2, 2), BACK: png(3, 3), LEAFLET: jpeg(), ARTIST: png(4, 4, shade=9)}
UUID = "5b11f4ce-a62d-471e-81fc-a69a8278c7d{}"

# What has the same name in Vorbis comments and, as TXXX or in free form, elsewhere.
NAMED = {
    "ASIN": ["B000002UAL"],
    "ACOUSTID_ID": [UUID.format(0)],
    "ACOUSTID_FINGERPRINT": ["AQADtEmi"],
    "ARTISTS": ["Ada", "Bo & Co; really"],
    "ALBUMARTISTS": ["Ada", "Bo"],
    "BARCODE": ["0602537518357"],
    "CATALOGNUMBER": ["ABC 1", "ABC 2"],
    "DIRECTOR": ["Dee"],
    "FMPS_PLAYCOUNT": ["3.0"],
    "FMPS_RATING": ["0.8"],
    "MUSICBRAINZ_TRACKID": [UUID.format(1)],
    "MUSICBRAINZ_ALBUMID": [UUID.format(2)],
    "MUSICBRAINZ_ARTISTID": [UUID.format(3), UUID.format(4)],
    "MUSICBRAINZ_WORKID": [UUID.format(5)],
    "MUSICBRAINZ_DISCID": ["I5l9cCSFccLKFEKS.7wqSZAorPU-"],
    "ORIGINALFILENAME": ["one.wav"],
    "ORIGINALYEAR": ["1987"],
    "RELEASECOUNTRY": ["XW"],
    "RELEASESTATUS": ["official"],
    "RELEASETYPE": ["album", "live"],
    "REPLAYGAIN_REFERENCE_LOUDNESS": ["89.0 dB"],
    "REPLAYGAIN_TRACK_RANGE": ["7.1 dB"],
    "SCRIPT": ["Latn"],
    "SHOWMOVEMENT": ["1"],
    "WORK": ["Symphony"],
    "WRITER": ["Wim"],
    "MY OWN": ["x", "", "x"],
}
GAINS = {
    "REPLAYGAIN_TRACK_GAIN": ["-6.50 dB"],
    "REPLAYGAIN_TRACK_PEAK": ["0.912345"],
    "REPLAYGAIN_ALBUM_GAIN": ["-7.10 dB"],
    "REPLAYGAIN_ALBUM_PEAK": ["0.999999"],
}
COMMENTS = {
    "TITLE": ["Song"],
    "ARTIST": ["Ada", "Bo"],
    "ALBUM": ["Album"],
    "ALBUMARTIST": ["Ada & Bo"],
    "GENRE": ["Rock", "Pop"],
    "COMPOSER": ["Carl", "Clara"],
    "DATE": ["2001-02-03"],
    "ORIGINALDATE": ["1987-06-05"],
    "TRACKNUMBER": ["3"],
    "TRACKTOTAL": ["12"],
    "TOTALTRACKS": ["12"],
    "DISCNUMBER": ["1"],
    "DISCTOTAL": ["2"],
    "TOTALDISCS": ["2"],
    "DISCSUBTITLE": ["Live"],
    "COMPILATION": ["1"],
    "COMMENT": ["A comment"],
    "LYRICS": ["La la"],
    "TITLESORT": ["Song"],
    "ARTISTSORT": ["A", "B"],
    "ALBUMSORT": ["Album"],
    "ALBUMARTISTSORT": ["A & B"],
    "COMPOSERSORT": ["C"],
    "ARRANGER": ["Arr"],
    "CONDUCTOR": ["Con"],
    "LYRICIST": ["Lyr"],
    "PERFORMER": ["Per (guitar)", "Fer (drums)"],
    "PRODUCER": ["Pro"],
    "ENGINEER": ["Eng"],
    "MIXER": ["Mix"],
    "REMIXER": ["Rem"],
    "BPM": ["128"],
    "KEY": ["Am"],
    "INITIALKEY": ["8A"],
    "MOOD": ["calm", "sad"],
    "COPYRIGHT": ["© me"],
    "LICENSE": ["http://example.org"],
    "ENCODEDBY": ["me"],
    "ENCODERSETTINGS": ["-V0"],
    "GROUPING": ["Group"],
    "ISRC": ["USABC0100001", "USABC0100002"],
    "LABEL": ["Label A", "Label B"],
    "LANGUAGE": ["eng"],
    "MEDIA": ["CD"],
    "MOVEMENT": ["1"],
    "MOVEMENTNAME": ["Allegro"],
    "SUBTITLE": ["Sub"],
    "WEBSITE": ["http://example.org/ada"],
    "R128_TRACK_GAIN": ["-1664"],
    "RATING:me@example.org": ["0.6"],
}

OWN = "(txxx:|----:com.apple.itunes:)?"
# Which keys of a file, in lower case, an edit of a field may change.
MAY_CHANGE = {
    "title": "tit2|title|©nam",
    "artist": "tpe1|artist|author|©art",
    "album": "talb|album|wm/albumtitle|©alb",
    "album_artist": "tpe2|album ?artist|wm/albumartist|aart",
    "genre": "tcon|genre|wm/genre|©gen",
    "composer": "tcom|composer|wm/composer|©wrt",
    "year": "tdrc|tyer|tdat|date|year|wm/year|©day",
    "track_number": "trck|track(number)?|wm/tracknumber|trkn",
    "disc_number": "tpos|disc(number)?|wm/partofset|disk",
    "track_gain_db": f"{OWN}replaygain_track_gain|r128_track_gain|rva2:track",
    "album_gain_db": f"{OWN}replaygain_album_gain|r128_album_gain|rva2:album",
    "track_peak": f"{OWN}replaygain_track_peak",
    "album_peak": f"{OWN}replaygain_album_peak",
    "track_total": "trck|track(total)?|totaltracks|trkn",
    "disc_total": "tpos|disc(total)?|totaldiscs|wm/partofset|disk",
    "compilation": "tcmp|compilation|wm/iscompilation|cpil",
    "disc_subtitle": "tsst|discsubtitle|wm/setsubtitle|----:com.apple.itunes:discsubtitle",
    "title_sort": "tsot|titlesort|wm/titlesortorder|sonm",
    "artist_sort": "tsop|artistsort|wm/artistsortorder|soar",
    "album_sort": "tsoa|albumsort|wm/albumsortorder|soal",
    "album_artist_sort": "tso2|albumartistsort|wm/albumartistsortorder|soaa",
    "composer_sort": "tsoc|composersort|wm/composersortorder|soco",
    "conductor": f"tpe3|conductor|wm/conductor|{OWN}conductor",
    "lyricist": f"text|lyricist|wm/writer|{OWN}lyricist",
    "remixer": f"tpe4|remixer|mixartist|wm/modifiedby|{OWN}remixer",
    "grouping": "tit1|grp1|grouping|wm/contentgroupdescription|©grp",
    "mood": f"tmoo|mood|wm/mood|{OWN}mood",
    "bpm": "tbpm|bpm|wm/beatsperminute|tmpo",
    "publisher": f"tpub|{OWN}(label|publisher|organization)|wm/publisher",
    "isrc": f"tsrc|isrc|wm/isrc|{OWN}isrc",
    "copyright": "tcop|copyright|cprt",
    "comment": "comm::eng|comment|description|©cmt",
    "lyrics": "uslt::eng|lyrics|wm/lyrics|©lyr",
    "cover": r"apic:front|picture 3|cover art \(front\)|covr 0",
}
VALUES: dict[str, Any] = {
    "year": 1999,
    "track_number": 7,
    "disc_number": 2,
    "track_total": 20,
    "disc_total": 4,
    "compilation": None,
    "track_gain_db": -3.0,
    "album_gain_db": -4.0,
    "track_peak": 0.5,
    "album_peak": 0.6,
    "bpm": 96,
    "cover": png(5, 5),
}


def picture(kind: int) -> Picture:
    block: Any = Picture()
    block.type, block.data, block.desc = kind, PICTURES[kind], f"d{kind}"
    block.mime = "image/jpeg" if kind == LEAFLET else "image/png"
    return block


def tag_vorbis(file: Any) -> None:
    file.delete()
    for name, values in {**NAMED, **GAINS, **COMMENTS}.items():
        file[name] = values
    if isinstance(file, FLAC):
        for kind in PICTURES:
            file.add_picture(picture(kind))
    else:
        file["METADATA_BLOCK_PICTURE"] = [
            base64.b64encode(picture(kind).write()).decode("ascii") for kind in PICTURES
        ]


def id3_frames(encoding: int) -> list[Any]:
    """Return frames whose texts are UTF-16 (1), as Picard writes ID3v2.3, or UTF-8 (3)."""
    texts = {
        **{"TIT2": ["Song"], "TPE1": ["Ada", "Bo"], "TALB": ["Album"], "TPE2": ["Ada & Bo"]},
        **{"TCON": ["Rock", "Pop"], "TCOM": ["Carl", "Clara"], "TRCK": ["3/12"], "TPOS": ["1/2"]},
        **{"TSST": ["Live"], "TCMP": ["1"], "TSOT": ["Song"], "TSOP": ["A", "B"], "TSOA": ["Alb"]},
        **{"TSO2": ["A & B"], "TSOC": ["C"], "TPE3": ["Con"], "TPE4": ["Rem"], "TEXT": ["Lyr"]},
        **{"TBPM": ["128"], "TKEY": ["Am"], "TMOO": ["calm", "sad"], "TCOP": ["© me"]},
        **{"TENC": ["me"], "TSSE": ["-V0"], "TIT1": ["Group"], "TSRC": ["US1", "US2"]},
        **{"TPUB": ["Label A", "Label B"], "TLAN": ["eng"], "TMED": ["CD"], "TIT3": ["Sub"]},
        **{"TOFN": ["one.wav"], "TOAL": ["Old album"], "TOPE": ["Old artist"], "TOLY": ["Old"]},
        **{"TDLY": ["0"], "TFLT": ["MPG/3"], "TLEN": ["200"], "TOWN": ["me"], "TRSN": ["Radio"]},
        **{"MVNM": ["Allegro"], "MVIN": ["1/4"], "GRP1": ["Group"], "TCAT": ["Podcasts"]},
        **{"TDES": ["About it"], "TGID": ["http://example.org/1"], "TKWD": ["a,b"]},
    }
    made = [id3.Frames[name](encoding=encoding, text=values) for name, values in texts.items()]
    described = {**NAMED, **GAINS, "WORK": ["Symphony"]}
    described = {name: [each or " " for each in values] for name, values in described.items()}
    made += [id3.TXXX(encoding=encoding, desc=name, text=text) for name, text in described.items()]
    made += [
        id3.APIC(
            encoding=0,
            mime=picture(kind).mime,
            type=kind,
            desc="front" if kind == FRONT else f"d{kind}",
            data=data,
        )
        for kind, data in PICTURES.items()
    ]
    made += [
        id3.COMM(encoding=1, lang="eng", desc="", text=["A comment"]),
        id3.COMM(encoding=0, lang="eng", desc="iTunNORM", text=[" 00000A2C"]),
        id3.COMM(encoding=0, lang="deu", desc="Songs-DB_Custom1", text=["Eigenes"]),
        id3.USLT(encoding=1, lang="eng", desc="", text="La la"),
        id3.USLT(encoding=1, lang="deu", desc="auf Deutsch", text="Lä lä"),
        id3.UFID(owner="http://musicbrainz.org", data=UUID.format(1).encode()),
        id3.POPM(email="me@example.org", rating=196, count=12),
        id3.POPM(email="MusicBee", rating=128, count=3),
        id3.PCNT(count=9),
        id3.PCST(value=1),
        id3.WFED(url="http://example.org/feed"),
        id3.WCOP(url="http://example.org/licence"),
        id3.WOAR(url="http://example.org/ada"),
        id3.WXXX(encoding=1, desc="shop", url="http://example.org/shop"),
        id3.PRIV(owner="WM/MediaClassPrimaryID", data=b"\xbc\x7d\x60\xd1"),
        id3.GEOB(encoding=0, mime="application/x", filename="f", desc="Serato", data=b"\1\2\0"),
        id3.MCDI(data=b"\0\1\2"),
        id3.USER(encoding=0, lang="eng", text="Terms"),
        id3.OWNE(encoding=0, price="EUR1", date="20010203", seller="shop"),
        id3.GEOB(encoding=0, mime="application/y", filename="g", desc="Other", data=b"\0"),
    ]
    return made


def tag_id3(file: Any, version: int) -> None:
    if file.tags is None:
        file.add_tags()
    tags: ID3 = file.tags
    tags.clear()
    for frame in id3_frames(1 if version == 3 else 3):
        tags.add(frame)
    people = [["arranger", "Arr"], ["producer", "Pro"], ["guitar", "Per"]]
    if version == 3:
        tags.add(id3.TYER(encoding=0, text=["2001"]))
        tags.add(id3.TDAT(encoding=0, text=["0302"]))
        tags.add(id3.TORY(encoding=0, text=["1987"]))
        tags.add(id3.IPLS(encoding=1, people=people))
    else:
        tags.add(id3.TDRC(encoding=3, text=["2001-02-03"]))
        tags.add(id3.TDOR(encoding=3, text=["1987-06-05"]))
        tags.add(id3.TDTG(encoding=3, text=["2020-01-01"]))
        tags.add(id3.TIPL(encoding=3, people=people))
        tags.add(id3.TMCL(encoding=3, people=people[2:]))
        tags.add(id3.RVA2(desc="track", channel=1, gain=-2.0, peak=0.5))
        tags.add(id3.RVA2(desc="album", channel=1, gain=-2.5, peak=0.6))
        tags.add(id3.RVA2(desc="track", channel=4, gain=-1.0, peak=0.5))


def tag_mp4(file: Any) -> None:
    tags = file.tags if file.tags is not None else MP4Tags()
    tags.clear()
    tags.update(
        {
            **{"©nam": ["Song"], "©ART": ["Ada", "Bo"], "©alb": ["Album"], "aART": ["Ada & Bo"]},
            **{"©gen": ["Rock", "Pop"], "©wrt": ["Carl"], "©day": ["2001-02-03"]},
            **{"trkn": [(3, 12)], "disk": [(1, 2)], "cpil": True, "©cmt": ["A comment"]},
            **{"©lyr": ["La la"], "sonm": ["Song"], "soar": ["A", "B"], "soal": ["Alb"]},
            **{"soaa": ["A & B"], "soco": ["C"], "tmpo": [128], "cprt": ["© me"]},
            **{"©too": ["me"], "©grp": ["Group"], "©wrk": ["Symphony"], "©mvn": ["Allegro"]},
            **{"©mvi": [1], "©mvc": [4], "shwm": [1], "pcst": True, "pgap": True, "hdvd": [1]},
            **{"catg": ["Podcasts"], "keyw": ["a,b"], "purl": ["http://example.org"]},
            **{"egid": ["http://example.org/1"], "desc": ["About it"], "ldes": ["Long"]},
            **{"stik": [1], "rtng": [4], "sosn": ["Show"], "tvsh": ["Show"], "tvsn": [1]},
            **{"purd": ["2001-02-04"], "apID": ["me@example.org"], "akID": [0], "cnID": [12]},
        }
    )
    free = {**NAMED, **GAINS, "CONDUCTOR": ["Con"], "MOOD": ["calm", "sad"], "ISRC": ["US1", "US2"]}
    free |= {"MusicBrainz Release Track Id": [UUID.format(7)], "LABEL": ["A", "B"]}
    free |= {"DISCSUBTITLE": ["Live"], "initialkey": ["8A"], "iTunNORM": [" 00000A2C"]}
    for name, values in free.items():
        tags[f"----:com.apple.iTunes:{name}"] = [MP4FreeForm(each.encode()) for each in values]
    tags["----:org.example:own"] = [MP4FreeForm(b"\0\1", dataformat=AtomDataType.IMPLICIT)]
    tags["covr"] = [
        MP4Cover(data, imageformat=MP4Cover.FORMAT_JPEG if kind == LEAFLET else MP4Cover.FORMAT_PNG)
        for kind, data in PICTURES.items()
    ]
    file.tags = tags


def tag_ape(file: Any) -> None:
    if file.tags is None:
        file.add_tags()
    tags: APEv2 = file.tags
    tags.clear()
    own = {**NAMED, **GAINS, **COMMENTS}
    for name in ("ALBUMARTIST", "DATE", "TRACKNUMBER", "DISCNUMBER"):
        del own[name]
    for name in [name for name in own if "TOTAL" in name]:
        del own[name]
    own |= {"Album Artist": ["Ada & Bo"], "Year": ["2001-02-03"], "Track": ["3/12"]}
    own |= {"Disc": ["1/2"], "EncodedBy": ["me"], "MixArtist": ["Rem"]}
    for name, values in own.items():
        tags[name] = values
    for kind, name in {
        FRONT: "Front",
        BACK: "Back",
        LEAFLET: "Leaflet Page",
        ARTIST: "Artist",
    }.items():
        tags[f"Cover Art ({name})"] = APEValue(b"a.png\0" + PICTURES[kind], 1)
    tags["Related"] = APEValue("http://example.org", 2)
    tags["Own Binary"] = APEValue(b"\0\1\2", 1)


def tag_asf(file: Any) -> None:
    tags: ASFTags = file.tags
    tags.clear()
    spelt = {
        **{"Title": ["Song"], "Author": ["Ada", "Bo"], "WM/AlbumTitle": ["Album"]},
        **{"WM/AlbumArtist": ["Ada & Bo"], "WM/Genre": ["Rock", "Pop"], "WM/Composer": ["Carl"]},
        **{"WM/Year": ["2001-02-03"], "WM/OriginalReleaseTime": ["1987-06-05"]},
        **{"WM/OriginalReleaseYear": ["1987"], "WM/TrackNumber": ["3"], "TotalTracks": ["12"]},
        **{"WM/PartOfSet": ["1/2"], "WM/SetSubTitle": ["Live"], "Description": ["A comment"]},
        **{"WM/Lyrics": ["La la"], "WM/TitleSortOrder": ["Song"], "WM/ArtistSortOrder": ["A"]},
        **{"WM/Conductor": ["Con"], "WM/Writer": ["Lyr"], "WM/Producer": ["Pro"]},
        **{"WM/BeatsPerMinute": ["128"], "WM/InitialKey": ["Am"], "WM/Mood": ["calm", "sad"]},
        **{"Copyright": ["© me"], "WM/EncodedBy": ["me"], "WM/ISRC": ["US1"], "LABEL": ["A"]},
        **{"WM/Publisher": ["A", "B"], "WM/CatalogNo": ["ABC 1"], "WM/Media": ["CD"]},
        **{"WM/Barcode": ["060"], "WM/Language": ["eng"], "WM/Script": ["Latn"]},
        **{"MusicBrainz/Track Id": [UUID.format(1)], "MusicBrainz/Album Id": [UUID.format(2)]},
        **{"MusicBrainz/Artist Id": [UUID.format(3), UUID.format(4)], "WM/ARTISTS": ["A", "B"]},
        **{"MusicBrainz/Album Release Country": ["XW"], "WM/ContentGroupDescription": ["G"]},
        **{name.lower(): values for name, values in GAINS.items()},
    }
    for name, values in spelt.items():
        tags[name] = [ASFUnicodeAttribute(value) for value in values]
    tags["WM/IsCompilation"] = [ASFBoolAttribute(True)]
    tags["WM/SharedUserRating"] = [ASFDWordAttribute(75)]
    tags["IsVBR"] = [ASFBoolAttribute(True)]
    tags["Own/Number"] = [ASFQWordAttribute(1 << 40)]
    tags["Own/Bytes"] = [ASFByteArrayAttribute(b"\0\1\2")]
    tags["WM/Picture"] = [
        ASFByteArrayAttribute(
            struct.pack("<bI", kind, len(data)) + "image/png\0d\0".encode("utf-16-le") + data
        )
        for kind, data in PICTURES.items()
    ]


def tag(path: str, version: int) -> None:
    if path.endswith(("aac", "mp2")):  # for which mutagen has no type, or none with tags
        tags: Any = APEv2() if path.endswith("aac") else ID3()
        bare = SimpleNamespace(tags=tags)
        if path.endswith("aac"):
            tag_ape(bare)
            tags.save(path)
        else:
            tag_id3(bare, version)
            tags.save(path, v2_version=version, v23_sep=None)
        return
    file: Any = mutagen.File(path)
    if path.endswith(("mp3", "tta", "wav", "aiff")):
        tag_id3(file, version)
        file.save(v2_version=version, v23_sep=None)
        return
    if path.endswith("m4a"):
        tag_mp4(file)
    elif path.endswith("wma"):
        tag_asf(file)
    elif path.endswith("wv"):
        tag_ape(file)
    else:
        tag_vorbis(file)
    file.save()


def held(path: str) -> Snapshot:
    """Return everything that a file's tags hold, by key in lower case."""
    if path.endswith(("mp3", "mp2")):
        return of_id3(ID3(path, translate=False))
    file: Any = SimpleNamespace(tags=APEv2(path)) if path.endswith("aac") else mutagen.File(path)
    if path.endswith(("tta", "wav", "aiff")):
        return of_id3(file.tags)
    found: Snapshot = {}
    if isinstance(file, FLAC):
        for block in file.pictures:
            found.setdefault(f"picture {block.type}", []).append(repr((block.desc, block.data)))
    if isinstance(file.tags, list):
        for name, value in file.tags:
            key, said = name.lower(), value
            if key == "metadata_block_picture":
                block = Picture(base64.b64decode(value))
                key, said = f"picture {block.type}", (block.desc, block.data)
            elif key == "wm/picture":
                key = f"picture {value.value[0]}"
            found.setdefault(key, []).append(repr(said))
        return found
    for name, value in file.tags.items():
        if name == "covr":
            fronts = (PICTURES[FRONT], VALUES["cover"])
            for each in value:
                found["covr 0" if each in fronts else f"covr {each!r}"] = [repr(each)]
        else:
            found[name.lower()] = [repr(value)]
    return found


def of_id3(tags: Any) -> Snapshot:
    found: Snapshot = {}
    for frame in tags.values():
        key = frame.HashKey.lower()
        if frame.FrameID == "RVA2":
            key = f"rva2:{frame.desc}" if frame.channel == 1 else f"rva2 {frame.channel}"
        if frame.FrameID == "APIC" and frame.type == FRONT:
            key = "apic:front"
        found.setdefault(key, []).append(repr(frame))
    return found


def kept(snapshot: Mapping[str, list[str]], field: str) -> Snapshot:
    return {
        key: values for key, values in snapshot.items() if not re.fullmatch(MAY_CHANGE[field], key)
    }


QUICK = [("mp3", 3), ("mp3", 4), ("flac", 4), ("opus", 4), ("m4a", 4), ("wma", 4), ("wv", 4)]
CASES = [
    pytest.param(
        (extension, encoder, version),
        marks=() if (extension, version) in QUICK and encoder != "alac" else pytest.mark.slow,
    )
    for extension, encoder in WRITABLE
    for version in (3, 4)
    if version == 4 or extension in ("mp3", "tta", "wav", "aiff", "mp2")
]


@pytest.fixture(scope="module", params=CASES, ids=lambda item: "-".join(map(str, item)))
def full(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, encode_once: Encode
) -> str:
    """One file of each container that says all of it, not to be changed."""
    extension, encoder, version = request.param
    folder = tmp_path_factory.mktemp("full")
    path = str(
        shutil.copy(
            encode_once(folder / f"bare.{extension}", encoder), folder / f"full.{extension}"
        )
    )
    tag(path, version)
    return path


def test_every_field_is_tried() -> None:
    assert set(MAY_CHANGE) == set(EDITABLE_FIELDS)


def test_an_edit_of_one_field_loses_nothing_else(full: str, tmp_path: Path) -> None:
    before = held(full)
    assert len(before) > 40
    for field in EDITABLE_FIELDS:
        for value in (VALUES.get(field, "Other"), None):
            song = str(shutil.copy(full, tmp_path / Path(full).name))
            written = write_tags(song, {field: value})
            after = held(song)
            assert kept(after, field) == kept(before, field), (field, value)
            assert (after == before) == (not written.changed), (field, value)
            if written.changed:
                assert after != before
                write_state(song, written.before)
                assert kept(held(song), field) == kept(before, field), (field, value, "undo")
                assert read_state(song, [field]) == read_state(full, [field]), (field, value)


def test_all_fields_at_once_lose_nothing_else(full: str, tmp_path: Path) -> None:
    before = held(full)
    song = str(shutil.copy(full, tmp_path / Path(full).name))
    write_tags(song, {field: VALUES.get(field, "Other") for field in EDITABLE_FIELDS})
    after = held(song)
    for field in EDITABLE_FIELDS:
        before, after = kept(before, field), kept(after, field)
    assert after == before
