"""Tags of every container that can be written here, and files that are none."""

from __future__ import annotations

import math
import os
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import mutagen
import pytest
from mutagen.apev2 import APEv2
from mutagen.flac import FLAC
from mutagen.id3 import APIC, ID3, RVA2, TALB, TCON, TDRC, TIT2, TPE1, TPE2, TPOS, TRCK, TXXX
from mutagen.mp4 import MP4

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.covers import cover_key
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tags import reading as tags_module
from musicrec_desktop.library.tags.reading import (
    AUDIO_EXTENSIONS,
    read_cover,
    read_file_tags,
    read_tags,
)
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

Encode = Callable[..., str]

TORTURE = Path(__file__).resolve().parents[3] / "shared" / "music" / "torture"

METADATA = {
    "title": "Tïtle",
    "artist": "Ärtist",
    "album": "Älbum",
    "album_artist": "Band",
    "genre": "Jazz",
    "composer": "Writer",
    "date": "2003-04-05",
    "track": "3/12",
    "disc": "2/2",
}
DESCRIBED = Tags(
    title="Tïtle",
    artist="Ärtist",
    album="Älbum",
    album_artist="Band",
    genre="Jazz",
    composer="Writer",
    year=2003,
    track_number=3,
    disc_number=2,
)
FRONT = b"\x89PNG front cover"
BACK = b"\xff\xd8\xff back cover"

# Every container with tags of its own: extension, FFmpeg's encoder, our name, bits.
TAGGED = [
    ("mp3", "libmp3lame", "mp3", None),
    ("flac", "flac", "flac", 16),
    ("ogg", "vorbis", "vorbis", None),
    ("oga", "flac", "flac", 16),
    ("opus", "libopus", "opus", None),
    ("m4a", "aac", "aac", None),
    ("m4a", "alac", "alac", 24),
    ("mp4", "aac", "aac", None),
    ("wma", "wmav2", "wma", None),
    ("wv", "wavpack", "wavpack", 8),
    ("tta", "tta", "tta", 8),
    ("mka", "vorbis", "vorbis", None),
    ("mka", "flac", "flac", 16),
    ("mka", "pcm_s24le", "pcm", 24),
    ("webm", "libopus", "opus", None),
    ("caf", "pcm_s16be", "pcm", 16),
]
# Containers that say less, and what they can say.
PLAIN = [
    ("wav", "pcm_s16le", "pcm", 16, {"title", "artist", "album", "genre", "year", "track_number"}),
    ("wav", "pcm_s24le", "pcm", 24, {"title", "artist", "album", "genre", "year", "track_number"}),
    ("aiff", "pcm_s16be", "pcm", 16, {"title"}),
    ("w64", "pcm_s16le", "pcm", 16, set()),
    ("aac", "aac", "aac", None, set()),
    ("mp2", "mp2", "mp2", None, set()),
    ("ac3", "ac3", "ac3", None, set()),
    ("eac3", "eac3", "eac3", None, set()),
    ("voc", "pcm_s16le", "pcm", 16, set()),
]


def described(tags: Tags) -> Tags:
    """Return only what the tags say, without what the stream says."""
    plain = Tags()
    stream = ("duration_seconds", "codec", "sample_rate_hz", "bit_depth", "channels", "bitrate_bps")
    return replace(tags, **{name: getattr(plain, name) for name in (*stream, "cover_key")})


def assert_stream(tags: Tags, codec: str, bits: int | None) -> None:
    assert (tags.codec, tags.bit_depth, tags.channels) == (codec, bits, 2)
    assert tags.sample_rate_hz == 48_000
    assert tags.duration_seconds == pytest.approx(0.5, abs=0.06)  # encoders pad whole frames
    assert tags.bitrate_bps is not None
    assert 8_000 < tags.bitrate_bps < 3_000_000


@pytest.mark.parametrize(("extension", "encoder", "codec", "bits"), TAGGED)
def test_every_container_gives_its_tags_and_stream(
    encode: Encode, tmp_path: Path, extension: str, encoder: str, codec: str, bits: int | None
) -> None:
    assert extension in AUDIO_EXTENSIONS
    tags = read_tags(encode(tmp_path / f"song.{extension}", encoder, METADATA))
    assert described(tags) == DESCRIBED
    assert_stream(tags, codec, bits)
    assert tags.cover_key == ""


@pytest.mark.parametrize(("extension", "encoder", "codec", "bits", "says"), PLAIN)
def test_plain_containers_give_what_they_hold(
    encode: Encode,
    tmp_path: Path,
    extension: str,
    encoder: str,
    codec: str,
    bits: int | None,
    says: set[str],
) -> None:
    tags = read_tags(encode(tmp_path / f"song.{extension}", encoder, METADATA))
    assert_stream(tags, codec, bits)
    assert described(tags) == replace(Tags(), **{name: getattr(DESCRIBED, name) for name in says})


@pytest.mark.parametrize(("extension", "encoder"), [("wav", "pcm_s16le"), ("aiff", "pcm_s16be")])
def test_wav_and_aiff_with_id3(
    encode: Encode, tmp_path: Path, extension: str, encoder: str
) -> None:
    path = encode(tmp_path / f"song.{extension}", encoder)
    file: Any = mutagen.File(path)
    file.add_tags()
    file.tags.add(TIT2(text="Tïtle"))
    file.tags.add(APIC(mime="image/png", type=3, data=FRONT))
    file.save()
    tags = read_tags(path)
    assert (tags.title, tags.cover_key) == ("Tïtle", cover_key(FRONT))
    assert read_cover(path) == FRONT


def tagged_mp3(encode: Encode, tmp_path: Path, *frames: Any, version: int = 4) -> str:
    path = encode(tmp_path / "song.mp3", "libmp3lame")
    tags = ID3()
    for frame in frames:
        tags.add(frame)
    tags.save(path, v2_version=version, v23_sep=None)
    return path


@pytest.mark.parametrize("version", [3, 4])
def test_id3_frames(encode: Encode, tmp_path: Path, version: int) -> None:
    path = tagged_mp3(
        encode,
        tmp_path,
        TIT2(encoding=1, text="Tïtle"),
        TPE1(encoding=1, text=["One", "Two", "One"]),
        TPE2(encoding=1, text="Band"),
        TALB(encoding=1, text=" Älbum\n "),
        TCON(encoding=1, text=["(8)", "17", "Own"]),
        TDRC(encoding=0, text="1971-06"),
        TRCK(encoding=0, text="03/12"),
        TPOS(encoding=0, text="2"),
        TXXX(encoding=0, desc="replaygain_track_gain", text="-6,52 dB"),
        TXXX(encoding=0, desc="REPLAYGAIN_TRACK_PEAK", text="1.02"),
        TXXX(encoding=0, desc="REPLAYGAIN_ALBUM_GAIN", text="nonsense"),
        RVA2(desc="album", channel=1, gain=-3.5, peak=0.5),
        version=version,
    )
    tags = read_tags(path)
    assert tags.artist == "One; Two"
    assert tags.genre == "Jazz; Rock; Own"
    assert (tags.title, tags.album, tags.album_artist) == ("Tïtle", "Älbum", "Band")
    assert (tags.year, tags.track_number, tags.disc_number) == (1971, 3, 2)
    assert (tags.track_gain_db, tags.track_peak) == (-6.52, 1.02)
    # the album's ReplayGain is no number, so RVA2 stands in for it
    assert (tags.album_gain_db, tags.album_peak) == (-3.5, None)


def test_id3_version_1(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame")
    ID3(path).delete(path)
    fields = (b"Old title", b"Old artist", b"Old album")
    tag = b"TAG" + b"".join(field.ljust(30, b"\0") for field in fields)
    tag += b"1984" + b"comment".ljust(28, b"\0") + b"\0\x07" + b"\x11"
    with Path(path).open("ab") as file:
        file.write(tag)
    tags = read_tags(path)
    assert (tags.title, tags.artist, tags.album) == ("Old title", "Old artist", "Old album")
    assert (tags.year, tags.track_number, tags.genre) == (1984, 7, "Rock")


def test_id3_version_2_2(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame")
    ID3(path).delete(path)

    def frame(name: bytes, text: bytes) -> bytes:
        return name + struct.pack(">I", len(text) + 1)[1:] + b"\0" + text

    frames = frame(b"TT2", b"Short names") + frame(b"TCO", b"(20)") + frame(b"TYE", b"1999")
    size = bytes([0, 0, len(frames) >> 7, len(frames) & 0x7F])
    sound = Path(path).read_bytes()
    Path(path).write_bytes(b"ID3\x02\0\0" + size + frames + sound)
    tags = read_tags(path)
    assert (tags.title, tags.genre, tags.year) == ("Short names", "Alternative", 1999)


def test_apev2_at_the_end_of_an_mp3_fills_the_gaps(encode: Encode, tmp_path: Path) -> None:
    path = tagged_mp3(encode, tmp_path, TIT2(text="From ID3"))
    appended = APEv2()
    appended["Title"] = "From APE"
    appended["Album"] = "Only in APE"
    appended["REPLAYGAIN_TRACK_GAIN"] = "+3.25 dB"
    appended.save(path)
    tags = read_tags(path)
    assert (tags.title, tags.album, tags.track_gain_db) == ("From ID3", "Only in APE", 3.25)


def test_opus_gain_is_brought_to_the_replaygain_reference(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.opus", "libopus")
    file: Any = mutagen.File(path)
    file["R128_TRACK_GAIN"] = "-2048"  # −8 dB towards −23 LUFS
    file["R128_ALBUM_GAIN"] = "512"
    file["REPLAYGAIN_TRACK_GAIN"] = "-99 dB"
    file.save()
    tags = read_tags(path)
    assert (tags.track_gain_db, tags.album_gain_db) == (-3.0, 7.0)


def test_names_that_bare_semicolons_part_are_several(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.flac", "flac")
    file: Any = FLAC(path)
    file["genre"] = "Electronic;Music; Pop;"
    file["artist"] = "artist 1;artist 2"
    file["albumartist"] = "Simon &amp; Garfunkel"
    file["title"] = "One;Two"
    file.save()
    found = read_tags(str(path))
    assert (found.genre, found.artist) == ("Electronic; Music; Pop", "artist 1; artist 2")
    assert (found.album_artist, found.title) == ("Simon &amp; Garfunkel", "One;Two")
    assert FLAC(path)["artist"] == ["artist 1;artist 2"], "the file was changed"


def test_vorbis_names_and_several_values(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.flac", "flac")
    file: Any = FLAC(path)
    file["ARTIST"] = ["One", "Two"]
    file["Album Artist"] = "Band"
    file["DATE"] = "recorded in 1959"
    file["TRACKNUMBER"] = "A7"
    file["REPLAYGAIN_ALBUM_GAIN"] = "-7.03 dB"
    file["REPLAYGAIN_ALBUM_PEAK"] = "0.988"
    file.save()
    tags = read_tags(path)
    assert (tags.artist, tags.album_artist) == ("One; Two", "Band")
    assert (tags.year, tags.track_number) == (1959, 7)
    assert (tags.album_gain_db, tags.album_peak) == (-7.03, 0.988)


def test_mp4_free_form_gain_and_unset_numbers(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.m4a", "aac")
    file: Any = MP4(path)
    file["----:com.apple.iTunes:replaygain_track_gain"] = [b"-5.5 dB"]
    file["----:com.apple.iTunes:replaygain_track_peak"] = [b"0.75"]
    file["trkn"] = [(0, 0)]
    file.save()
    tags = read_tags(path)
    assert (tags.track_gain_db, tags.track_peak, tags.track_number) == (-5.5, 0.75, None)


def test_a_name_tells_nothing_about_the_content(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.flac", "flac", METADATA)
    renamed = Path(path).rename(tmp_path / "song.mp3")
    tags = read_tags(str(renamed))
    assert (tags.title, tags.codec) == ("Tïtle", "flac")


@pytest.mark.parametrize(
    "name",
    [
        b"latin \xe9\xff",
        b"new\nline",
        b"x" * 246,
        b" % ' \" ; *?[a] ",
        b"file:http:",
        "日本🎵".encode(),
    ],
)
@pytest.mark.parametrize(("extension", "encoder"), [("flac", "flac"), ("mka", "flac")])
def test_odd_file_names(
    encode: Encode, tmp_path: Path, name: bytes, extension: str, encoder: str
) -> None:
    plain = encode(tmp_path / f"song.{extension}", encoder, METADATA)
    path = os.fsdecode(os.fsencode(tmp_path) + b"/" + name + b"." + extension.encode())
    Path(plain).rename(path)
    assert read_tags(path).title == "Tïtle"


def test_text_that_no_database_takes_is_cleaned(
    encode: Encode, tmp_path: Path, database: Database
) -> None:
    path = tagged_mp3(
        encode,
        tmp_path,
        TIT2(encoding=3, text="  a\tb\r\nc\x07 "),
        TPE1(encoding=3, text="one\0two"),
        TALB(encoding=3, text="x" * 100_000),
    )
    tags = read_tags(path)
    assert (tags.title, tags.artist) == ("a b  c", "one; two")
    assert 100 < len(tags.album) < 2000
    (saved,) = TrackRepository(database).save([ScannedFile(FoundFile(path, 1, 1), tags)])
    assert saved.tags == tags


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b"This is text that calls itself music.\n" * 200, "no audio was recognised in it"),
        (b"\0" * 10_000, "it holds nothing but zeros"),
        (bytes(range(256)) * 100, "no audio was recognised in it"),
        (
            b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nsong.flac\n#EXT-X-ENDLIST\n",
            "it is a playlist",
        ),
        (b"ffconcat version 1.0\nfile 'song.flac'\n", "no audio was recognised in it"),
    ],
    ids=["empty", "text", "zeros", "bytes", "playlist", "concat"],
)
@pytest.mark.parametrize("extension", ["mp3", "flac", "wav", "mka", "aac", "ape"])
def test_what_is_not_audio_is_refused_with_a_reason(
    encode: Encode, tmp_path: Path, content: bytes, reason: str, extension: str
) -> None:
    encode(tmp_path / "song.flac", "flac")
    path = tmp_path / f"file.{extension}"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile) as caught:
        read_tags(str(path))
    assert caught.value.path == str(path)
    assert caught.value.reason.startswith(reason)
    assert read_cover(str(path)) is None


def test_a_codec_nobody_knows_is_refused_with_a_reason(encode: Encode, tmp_path: Path) -> None:
    path = Path(encode(tmp_path / "song.mka", "flac"))
    path.write_bytes(path.read_bytes().replace(b"A_FLAC", b"A_NONE"))
    with pytest.raises(UnreadableFile, match="no audio was recognised"):
        read_tags(str(path))
    assert read_cover(str(path)) is None


def test_what_is_not_a_file_is_refused_with_a_reason(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp3")
    (tmp_path / "folder.mp3").mkdir()
    for name, reason in [
        ("pipe.mp3", "it is not a file"),
        ("folder.mp3", "it is not a file"),
        ("gone.mp3", "it is not there"),
        ("nul\0.mp3", "no file can have this name"),
    ]:
        with pytest.raises(UnreadableFile) as caught:
            read_tags(str(tmp_path / name))
        assert caught.value.reason == reason
        assert read_cover(str(tmp_path / name)) is None


def test_a_file_without_permission_says_so(
    encode: Encode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:  # root may read everything, so the refusal is made here
        raise PermissionError(13, "Permission denied")

    def wrapped(*_: object) -> None:
        raise mutagen.MutagenError(PermissionError(13, "Permission denied"))

    monkeypatch.setattr(tags_module, "FLAC", refused)
    monkeypatch.setattr(mutagen, "File", wrapped)
    for path in (tmp_path / "song.flac", tmp_path / "song.ogg"):
        encode(path, "flac")
        with pytest.raises(UnreadableFile, match="permission was denied"):
            read_tags(str(path))


@pytest.mark.parametrize(("extension", "encoder", "codec", "bits"), TAGGED)
def test_half_a_file_gives_tags_or_a_reason(
    encode: Encode, tmp_path: Path, extension: str, encoder: str, codec: str, bits: int | None
) -> None:
    whole = Path(encode(tmp_path / f"song.{extension}", encoder, METADATA)).read_bytes()
    for part in (1, 7, 40, 200, len(whole) // 2, len(whole) - 1):
        half = tmp_path / f"half.{extension}"
        half.write_bytes(whole[:part])
        try:
            assert read_tags(str(half)).codec
        except UnreadableFile as error:
            assert error.reason


@pytest.mark.music
def test_tortured_files_give_tags_or_a_reason(database: Database) -> None:
    if not TORTURE.is_dir():
        pytest.skip(f"no damaged files to try: {TORTURE.name} is not beside the checkout")
    files = [path for path in sorted(TORTURE.rglob("*")) if path.is_file()]
    assert len(files) > 300
    scanned: list[ScannedFile] = []
    refused: list[str] = []
    for path in files:
        read_cover(str(path))
        try:
            read = read_file_tags(str(path))
        except UnreadableFile as error:
            assert error.reason
            refused.append(path.suffix)
            continue
        tags = read.tags
        assert tags == read_tags(str(path))
        for number in (tags.duration_seconds, tags.track_gain_db, tags.track_peak):
            assert number is None or math.isfinite(number)
        scanned.append(ScannedFile(FoundFile(str(path), 1, 1), tags, details=read.details))
    assert TrackRepository(database).save(scanned)
    assert len(scanned) > 250
    assert {".jpg", ".png", ".txt", ".m3u", ".7z"} <= set(refused)
