"""CUE sheets: read, understood, and found beside the files they mean."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.cue import (
    FRAMES_A_SECOND,
    MAX_SHEET_BYTES,
    CueSheet,
    DamagedSheet,
    decoded,
    parse_sheet,
    read_sheet,
)
from musicrec_desktop.library.cue_tracks import AudioFiles, divided

FULL = """\ufeffREM GENRE "Post Rock"
REM DATE 1998
REM DISCNUMBER 2
REM COMMENT "ripped by "somebody""
REM REPLAYGAIN_ALBUM_GAIN -7.25 dB
REM REPLAYGAIN_ALBUM_PEAK 0.988
CATALOG 0724384260958
PERFORMER "The Band"
TITLE "An Album"
FILE "An Album.wav" WAVE
  TRACK 01 AUDIO
    TITLE "First "and" foremost"
    PERFORMER "A Guest"
    ISRC GBAYE0000351
    REM REPLAYGAIN_TRACK_GAIN -6.50 dB
    REM REPLAYGAIN_TRACK_PEAK 0.5
    PREGAP 00:02:00
    INDEX 01 00:00:00
  TRACK 02 AUDIO
    TITLE Unquoted title
    SONGWRITER "Writer"
    FLAGS DCP
    INDEX 00 03:58:70
    INDEX 01 04:01:37
    INDEX 02 05:00:00
  TRACK 03 AUDIO
    INDEX 01 80:00:00
"""
FILE_TAGS = Tags(
    title="The whole thing",
    artist="Somebody",
    album="File's album",
    genre="File's genre",
    composer="File's composer",
    duration_seconds=6000.0,
    codec="flac",
    track_gain_db=-3.0,
    track_peak=0.75,
    cover_key="ab",
)


def sheet(*starts: str, file: str = 'FILE "a.flac" WAVE') -> str:
    tracks = [
        f"TRACK {number:02} AUDIO\n INDEX 01 {start}" for number, start in enumerate(starts, 1)
    ]
    return "\n".join([file, *tracks])


def starts(parsed: CueSheet) -> list[list[tuple[int, float, float | None]]]:
    return [
        [(track.number, track.start_seconds, track.end_seconds) for track in file.tracks]
        for file in parsed.files
    ]


def test_a_full_sheet_is_read() -> None:
    parsed = parse_sheet(FULL)
    assert (parsed.title, parsed.performer) == ("An Album", "The Band")
    assert parsed.remarks["COMMENT"] == 'ripped by "somebody"'
    (file,) = parsed.files
    assert file.name == "An Album.wav"
    second = 4 * 60 + 1 + 37 / FRAMES_A_SECOND
    assert starts(parsed) == [[(1, 0.0, second), (2, second, 4800.0), (3, 4800.0, None)]]
    first, other, _ = file.tracks
    assert (first.title, first.performer) == ('First "and" foremost', "A Guest")
    assert (first.isrc, other.title, other.songwriter) == (
        "GBAYE0000351",
        "Unquoted title",
        "Writer",
    )


def test_tracks_take_from_the_sheet_first_and_from_the_file_what_is_left() -> None:
    parsed = parse_sheet(FULL)
    one, two, three = divided(FILE_TAGS, parsed, parsed.files[0])
    assert (one.segment, one.start_seconds, one.end_seconds) == (1, 0.0, two.start_seconds)
    assert one.tags == Tags(
        title='First "and" foremost',
        artist="A Guest",
        album="An Album",
        album_artist="The Band",
        genre="Post Rock",
        composer="File's composer",
        year=1998,
        track_number=1,
        disc_number=2,
        duration_seconds=two.start_seconds,
        codec="flac",
        track_gain_db=-6.5,
        album_gain_db=-7.25,
        track_peak=0.5,
        album_peak=0.988,
        cover_key="ab",
    )
    assert (two.tags.artist, two.tags.composer) == ("The Band", "Writer")
    assert (two.tags.track_gain_db, two.tags.track_peak) == (None, None)
    assert (three.tags.title, three.end_seconds, three.tags.duration_seconds) == ("", None, 1200.0)


def test_the_gain_of_a_whole_file_is_that_of_its_album() -> None:
    parsed = parse_sheet(sheet("00:00:00", "01:00:00"))
    one, _ = divided(FILE_TAGS, parsed, parsed.files[0])
    assert (one.tags.album_gain_db, one.tags.album_peak) == (-3.0, 0.75)
    assert one.tags.track_gain_db is None
    assert (one.tags.album, one.tags.artist, one.tags.title) == ("File's album", "Somebody", "")


def test_tracks_beyond_the_end_of_the_file_are_left_out() -> None:
    parsed = parse_sheet(sheet("00:00:00", "01:00:00", "99:59:74", "100:00:00", "200:00:00"))
    found = divided(FILE_TAGS, parsed, parsed.files[0])
    assert [(track.segment, track.end_seconds) for track in found] == [(1, 60.0), (2, None)]
    assert found[1].tags.duration_seconds == 5940.0


def test_a_file_with_one_track_stays_whole_and_learns_what_it_lacks() -> None:
    parsed = parse_sheet(
        'PERFORMER "Band"\nTITLE "Album"\nFILE "1.wav" WAVE\nTRACK 01 AUDIO\nTITLE "One"\n'
        'INDEX 01 00:02:00\nTRACK 02 AUDIO\nTITLE "Two"\nINDEX 00 03:00:00\n'
        'FILE "2.wav" WAVE\nINDEX 01 00:00:00\n'
    )
    assert [file.name for file in parsed.files] == ["1.wav", "2.wav"]
    (one,) = divided(Tags(title="Mine", duration_seconds=60.0), parsed, parsed.files[0])
    assert (one.segment, one.start_seconds, one.end_seconds) == (0, 0.0, None)
    assert (one.tags.title, one.tags.album, one.tags.track_number) == ("Mine", "Album", 1)
    assert one.tags.duration_seconds == 60.0
    (two,) = divided(Tags(), parsed, parsed.files[1])
    assert (two.tags.title, two.tags.artist, two.tags.track_number) == ("Two", "Band", 2)


def test_a_name_that_is_repeated_for_each_track_is_one_file() -> None:
    text = "".join(
        f'FILE "a.flac" WAVE\nTRACK {number:02} AUDIO\nINDEX 01 0{number}:00:00\n'
        for number in (1, 2)
    )
    assert starts(parse_sheet(text)) == [[(1, 60.0, 120.0), (2, 120.0, None)]]


def test_tracks_of_data_are_no_music() -> None:
    text = 'FILE "a.bin" BINARY\nTRACK 01 MODE1/2352\nTITLE "Game"\nINDEX 01 00:00:00\n'
    text += "TRACK 02 AUDIO\nINDEX 01 01:00:00\nTRACK 03 AUDIO\nINDEX 01 02:00:00\n"
    assert starts(parse_sheet(text)) == [[(2, 60.0, 120.0), (3, 120.0, None)]]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('FILE "a b.wav" WAVE', "a b.wav"),
        ("FILE a b.wav WAVE", "a b.wav"),
        ('file "a "b" c.wav" wave', 'a "b" c.wav'),
        ("\tFILE  a.mp3 MP3 ", "a.mp3"),
        ('FILE "a.wav"', "a.wav"),
        ("FILE a.wav", "a.wav"),
        (r'FILE "C:\Rips\a.wav" WAVE', r"C:\Rips\a.wav"),
    ],
)
def test_names_of_files(line: str, name: str) -> None:
    (file,) = parse_sheet(sheet("00:00:00", "00:01:00", file=line)).files
    assert file.name == name


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "names no track"),
        ("FILE", "names no track"),
        ('FILE "a.flac" WAVE', "names no track"),
        (sheet("00:00:00", file=""), "lies in no file"),
        (sheet("00:10:00", "00:10:00"), "track 2 begins before"),
        (sheet("00:10:00", "00:05:00"), "track 2 begins before"),
        (sheet("half past"), "is not a time"),
        (sheet("-1:00:00"), "is not a time"),
        ('FILE "a" WAVE\nTRACK AUDIO\nINDEX 01 00:00:00', "not a track number"),
        (sheet("00:00:00") + "\n" + sheet("00:01:00"), "one number"),
        ("FILE x WAVE\nTRACK 00 AUDIO\nINDEX 01 00:00:00", "not a track number"),
    ],
)
def test_a_sheet_that_makes_no_sense_says_why(text: str, reason: str) -> None:
    with pytest.raises(DamagedSheet, match=reason):
        parse_sheet(text)


@given(st.text() | st.text(alphabet='FILETRACKINDEX01 :"\n', max_size=200))
def test_any_text_gives_a_sheet_or_a_reason(text: str) -> None:
    try:
        parsed = parse_sheet(text)
    except DamagedSheet:
        return
    for file in parsed.files:
        times = [track.start_seconds for track in file.tracks]
        assert times == sorted(set(times))
        assert min(times) >= 0


@given(st.binary(max_size=300))
def test_any_bytes_can_be_decoded(content: bytes) -> None:
    assert isinstance(decoded(content), str)


# ---- encodings

FRENCH, JAPANESE = "Été à Orléans – ça « dure »", "さくらの唄 カタカナ ABC"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (FRENCH, "utf-16"),
        (FRENCH, "cp1252"),
        ("Motörhead ß Ænima ÿ", "cp1252"),
        (JAPANESE, "utf-8"),
        (JAPANESE, "cp932"),
        (JAPANESE, "utf-16"),
        ("plain", "ascii"),
    ],
)
def test_text_survives_its_encoding(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_recognised(encoding: str) -> None:
    text = 'title "Группа крови"\r\nfile "x.wav" wave\r\ntrack 01 audio\r\nindex 01 00:00:00'
    assert decoded(text.encode(encoding)) == text


def test_words_may_be_parted_by_tabs() -> None:
    parsed = parse_sheet(
        'REM\tDATE\t1998\nTITLE\t"Two words"\nFILE\ta b.wav\tWAVE\n\tTRACK\t01\tAUDIO\n'
        "\t\tINDEX\t01\t00:02:00\n"
    )
    assert (parsed.title, parsed.remarks["DATE"]) == ("Two words", "1998")
    assert [file.name for file in parsed.files] == ["a b.wav"]
    assert starts(parsed) == [[(1, 2.0, None)]]


def test_what_is_not_certain_is_not_guessed() -> None:
    kanji_alone = "東京".encode("cp932")
    assert decoded(kanji_alone) != "東京"
    kana_with_an_accent = "さくら".encode("cp932") + " é!".encode("cp1252")
    assert decoded(kana_with_an_accent).endswith(" é!")
    assert decoded(b"\x81 \xe9") == "\x81 é"


# ---- files


def test_a_sheet_is_read_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "a.cue"
    path.write_bytes(FULL.encode("utf-8"))
    assert read_sheet(str(path)) == parse_sheet(FULL)
    path.write_bytes(b"x" * (MAX_SHEET_BYTES + 1))
    with pytest.raises(UnreadableFile, match="too long"):
        read_sheet(str(path))
    path.write_bytes(b"\0\1\2")
    with pytest.raises(UnreadableFile, match="names no track"):
        read_sheet(str(path))
    with pytest.raises(UnreadableFile, match="it is not there"):
        read_sheet(str(tmp_path / "none.cue"))


@pytest.mark.parametrize(
    ("there", "name", "meant"),
    [
        (["Album.flac"], "Album.flac", "Album.flac"),
        (["Album.flac"], "album.FLAC", "Album.flac"),
        (["Album.flac"], "Album.wav", "Album.flac"),
        (["Album.flac"], "ALBUM.WAV", "Album.flac"),
        (["Album.flac", "Album.mp3"], "Album.wav", None),
        (["Album.flac", "Album.wav"], "Album.wav", "Album.wav"),
        (["Album.flac"], "Album", "Album.flac"),
        (["CD1/a.flac"], "CD1\\a.wav", "CD1/a.flac"),
        (["CD1/a.flac"], "./CD1/a.flac", "CD1/a.flac"),
        (["a.flac"], "C:\\Rips\\a.wav", "a.flac"),
        (["a.flac"], "/home/me/a.flac", "a.flac"),
        (["e\u0301.flac"], "\u00e9.wav", "e\u0301.flac"),
        (["sheet.flac", "b.flac"], "track.wav", "sheet.flac"),
        (["sheet.flac.cue.flac"], "track.wav", None),
        (["other.flac"], "track.wav", None),
        (["a.b.flac"], "a.b.wav", "a.b.flac"),
        (["a.b.flac"], "a.wav", None),
        ([os.fsdecode(b"\xff.flac")], "x.wav", None),
        (["a.flac"], "", None),
    ],
)
def test_the_file_that_a_name_means(there: list[str], name: str, meant: str | None) -> None:
    audio = AudioFiles([f"/music/{path}" for path in there] + ["/elsewhere/track.wav"])
    expected = None if meant is None else f"/music/{meant}"
    assert audio.resolve("/music/sheet.cue", [name]) == [expected]


def test_a_sheet_named_after_the_whole_file_name_means_it() -> None:
    audio = AudioFiles(["/m/a.flac", "/m/a.mp3"])
    assert audio.resolve("/m/a.flac.cue", ["image.wav"]) == ["/m/a.flac"]


def test_a_sheet_of_several_files_means_only_those_it_names() -> None:
    audio = AudioFiles(["/m/1.flac", "/m/sheet.flac"])
    assert audio.resolve("/m/sheet.cue", ["1.wav", "2.wav"]) == ["/m/1.flac", None]
