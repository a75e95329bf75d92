"""Tags written into every container, and read back; what was not asked for stays."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import av
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutagen.apev2 import APEv2
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, COMM, ID3, PRIV, RVA2, TDAT, TIT2, TPE1, TXXX, TYER, UFID
from mutagen.mp4 import MP4, MP4FreeForm

from musicrec_desktop.core.tag_edits import BadTagValue, TagsNotWritten
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.covers import cover_key
from musicrec_desktop.library.tags.checks import checked_value
from musicrec_desktop.library.tags.fields import from_metadata
from musicrec_desktop.library.tags.reading import read_cover, read_file_tags, read_tags
from musicrec_desktop.library.tags.writing import (
    read_state,
    write_state,
    write_tags,
)
from tests.library.tagged_files import WRITABLE, jpeg, png

Encode = Callable[..., str]

TORTURE = Path(__file__).resolve().parents[3] / "shared" / "music" / "torture"

EVERYTHING: dict[str, Any] = {
    "title": "Tïtle / with a slash",
    "artist": "Ärtist; Second; AC/DC",
    "album": "Älbum 𝄞",
    "album_artist": "Band",
    "genre": "Jazz; Dub Techno",
    "composer": "作曲家; Writer",
    "year": 2003,
    "track_number": 3,
    "disc_number": 2,
    "track_gain_db": -6.52,
    "album_gain_db": 3.25,
    "track_peak": 0.987654,
    "album_peak": 1.5,
}


@pytest.fixture(scope="module", params=WRITABLE, ids=lambda item: "-".join(item))
def original(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, encode_once: Encode
) -> str:
    """One untagged file of each container, not to be changed."""
    extension, encoder = request.param
    return encode_once(tmp_path_factory.mktemp("tagged") / f"song.{extension}", encoder)


@pytest.fixture
def song(original: str, tmp_path: Path) -> str:
    return str(shutil.copy(original, tmp_path / Path(original).name))


def said(tags: Tags, names: Any) -> dict[str, Any]:
    return {name: getattr(tags, name) for name in names}


def test_every_field_reads_back_as_it_was_written(song: str) -> None:
    written = write_tags(song, EVERYTHING)
    tags = read_tags(song)
    for name, value in EVERYTHING.items():
        assert getattr(tags, name) == (
            pytest.approx(value, abs=0.01) if name.endswith("_db") else value
        )
    assert (written.tags, written.changed) == (tags, True)
    status = Path(song).stat()
    assert (written.file.size, written.file.mtime_ns) == (status.st_size, status.st_mtime_ns)
    assert not write_tags(song, EVERYTHING).changed
    write_tags(song, dict.fromkeys(EVERYTHING))
    assert said(read_tags(song), EVERYTHING) == said(Tags(), EVERYTHING)


def test_only_what_is_named_changes(song: str) -> None:
    write_tags(song, EVERYTHING)
    before = read_tags(song)
    write_tags(song, {"album": "Other", "year": None})
    after = read_tags(song)
    kept = [name for name in EVERYTHING if name not in ("album", "year")]
    assert said(after, kept) == said(before, kept)
    assert (after.album, after.year) == ("Other", None)
    assert [item.name for item in Path(song).parent.iterdir()] == [Path(song).name]


def test_covers_come_change_and_go(song: str) -> None:
    first, second = png(), jpeg(filling=b"x" * 3000)
    for picture in (first, second):
        assert write_tags(song, {"cover": picture}).tags.cover_key == cover_key(picture)
        assert read_cover(song) == picture
    assert write_tags(song, {"cover": None}).tags.cover_key == ""
    assert read_cover(song) is None


def test_what_was_there_can_be_put_back(song: str) -> None:
    write_tags(song, {**EVERYTHING, "cover": png()})
    before = read_tags(song)
    changes: dict[str, Any] = {**dict.fromkeys(EVERYTHING), "title": "New", "cover": jpeg()}
    written = write_tags(song, changes)
    back = write_state(song, written.before)
    assert replace(read_tags(song), bitrate_bps=0) == replace(before, bitrate_bps=0)
    assert back.before == written.after
    assert back.after == written.before == read_state(song, changes)


TEXT = st.text(st.characters(codec="utf-8"), max_size=30)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    texts=st.fixed_dictionaries(
        {}, optional=dict.fromkeys(("title", "artist", "album", "album_artist", "composer"), TEXT)
    ),
    genre=TEXT,
    number=st.integers(1, 65_535),
    year=st.integers(1000, 2999),
)
def test_any_text_reads_back(
    song: str, texts: dict[str, str], genre: str, number: int, year: int
) -> None:
    changes: dict[str, Any] = {**texts, "track_number": number, "year": year}
    write_tags(song, changes)
    asked = {name: checked_value(name, value) or "" for name, value in changes.items()}
    assert said(read_tags(song), asked) == asked
    before = Path(song).read_bytes()
    try:
        write_tags(song, {"genre": genre})
    except TagsNotWritten:  # ID3 takes a number for the name of a genre
        assert any(character.isdigit() or character in "(RC" for character in genre)
        assert Path(song).read_bytes() == before
    else:
        assert read_tags(song).genre == (checked_value("genre", genre) or "")


# ---- what other programs keep there


def test_foreign_id3_frames_stay(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame")
    tags = ID3()
    for frame in (
        PRIV(owner="me", data=b"\0\xff\x01"),
        UFID(owner="mb", data=b"id"),
        COMM(encoding=1, lang="deu", desc="d", text="Kömmentar"),
        TXXX(encoding=1, desc="MOOD", text=["a", "b"]),
        APIC(mime="image/png", type=4, desc="back", data=b"\x89PNG back"),
        TIT2(encoding=1, text="Old"),
    ):
        tags.add(frame)
    tags.save(path, v2_version=3, v23_sep=None)
    before = ID3(path, translate=False)
    write_tags(path, {"title": "New", "artist": "One; Two", "cover": png()})
    after = ID3(path, translate=False)
    assert after.version == (2, 3, 0)
    for key in ("PRIV:me:\0\xff\x01", "UFID:mb", "COMM:d:deu", "TXXX:MOOD", "APIC:back"):
        assert repr(after[key]) == repr(before[key])
    assert after["TPE1"].text == ["One", "Two"]


@pytest.mark.parametrize("version", [3, 4])
def test_id3_stays_in_its_version(encode: Encode, tmp_path: Path, version: int) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame")
    ID3(path).delete(path)
    tags = ID3()
    tags.add(TPE1(encoding=1, text="A"))
    if version == 3:
        tags.add(TYER(encoding=0, text="1999"))
        tags.add(TDAT(encoding=0, text="0504"))
    tags.save(path, v2_version=version)
    size = Path(path).stat().st_size
    written = write_tags(path, {"year": 2001, "title": "Ünï"})
    assert ID3(path).version == (2, version, 0)
    assert (read_tags(path).year, read_tags(path).title) == (2001, "Ünï")
    assert abs(Path(path).stat().st_size - size) < 2000
    if version == 3:
        assert str(ID3(path)["TDRC"]) == "2001"  # not the old day of another year
        write_state(path, written.before)
        assert str(ID3(path)["TDRC"]) == "1999-04-05"


def test_id3v1_and_apev2_behind_an_mp3_follow(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame", {"title": "Old"})
    appended = APEv2()
    appended["Artist"], appended["Mood"] = "From APE", "calm"
    appended["REPLAYGAIN_TRACK_GAIN"] = "-3.0 dB"
    appended.save(path)
    ID3(path).save(path, v1=2)
    assert read_tags(path).artist == "From APE"
    write_tags(path, {"artist": None, "title": "New", "track_gain_db": None})
    tags = read_tags(path)
    assert (tags.artist, tags.title, tags.track_gain_db) == ("", "New", None)
    assert str(APEv2(path)["Mood"]) == "calm"
    tail = Path(path).read_bytes()[-128:]
    assert tail.startswith(b"TAGNew\0")


def test_what_nobody_changed_in_id3v1_stays(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "a.mp3", "libmp3lame")
    ID3(path).delete(path)
    titles = (text.encode("cp1251") for text in ("Группа крови", "Кино", "Группа крови"))
    fields = (*(text.ljust(30, b"\0") for text in titles), b"1988", b"from a CD".ljust(28, b"\0"))
    old = b"TAG" + b"".join(fields) + bytes([0, 5, 17])
    with Path(path).open("ab") as file:
        file.write(old)
    tags = ID3(path, load_v1=False) if Path(path).read_bytes()[:3] == b"ID3" else ID3()
    tags.add(TIT2(encoding=3, text="Группа крови"))
    tags.save(path, v1=0)
    with Path(path).open("ab") as file:
        file.write(old)
    write_tags(path, {"artist": "Kino", "track_number": 300, "year": 1989})
    new = old[:33] + b"Kino".ljust(30, b"\0") + old[63:93] + b"1989" + old[97:126] + b"\0\x11"
    assert Path(path).read_bytes()[-128:] == new
    assert read_file_tags(path).details.comment == "from a CD"


def test_of_two_id3v1_tags_the_last_follows(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "a.mp3", "libmp3lame", {"title": "Old"})
    first, last = (b"TAG" + name.ljust(125, b"\0") for name in (b"First", b"Last"))
    with Path(path).open("ab") as file:
        file.write(first + last)
    write_tags(path, {"title": "New"})
    assert Path(path).read_bytes().endswith(first + b"TAGNew".ljust(128, b"\0"))


def test_rva2_gives_way_to_a_gain_that_is_set(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame")
    tags = ID3(path)
    tags.add(RVA2(desc="track", channel=1, gain=-3.5, peak=0.5))
    tags.save(path)
    assert read_tags(path).track_gain_db == -3.5
    write_tags(path, {"track_gain_db": -1.0})
    assert read_tags(path).track_gain_db == -1.0
    write_tags(path, {"track_gain_db": None})
    assert read_tags(path).track_gain_db is None


def test_vorbis_comments_keep_order_case_and_other_pictures(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.flac", "flac")
    file: Any = FLAC(path)
    file.tags[:] = [
        ("Mood", "a"),
        ("Title", "Old"),
        ("MOOD", "b"),
        ("ALBUMARTIST", "X"),
        ("album artist", "X"),
        ("TRACKNUMBER", "03/12"),
        ("DATE", "1999-05-04"),
        ("ORIGINALDATE", "1980"),
    ]
    back: Any = Picture()
    back.type, back.data, back.mime = 4, b"back", "image/png"
    file.add_picture(back)
    file.save()
    written = write_tags(
        path,
        {"title": "New", "album_artist": "Y", "track_number": 4, "year": 2000, "cover": png()},
    )
    file = FLAC(path)
    assert list(file.tags) == [
        ("Mood", "a"),
        ("Title", "New"),
        ("MOOD", "b"),
        ("ALBUMARTIST", "Y"),
        ("album artist", "Y"),
        ("TRACKNUMBER", "04/12"),
        ("DATE", "2000"),
        ("ORIGINALDATE", "1980"),
    ]
    assert [(picture.type, picture.width) for picture in file.pictures] == [(4, 0), (3, 2)]
    write_state(path, written.before)
    assert ("DATE", "1999-05-04") in list(FLAC(path).tags)


def test_comments_that_are_not_utf8_are_not_ruined(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.flac", "flac", {"comment": "caf__"})
    raw = Path(path).read_bytes().replace(b"caf__", b"caf\xe9 ")
    Path(path).write_bytes(raw)
    with pytest.raises(TagsNotWritten, match="UTF-8"):
        write_tags(path, {"title": "New"})
    assert Path(path).read_bytes() == raw


def test_foreign_atoms_stay(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.m4a", "aac")
    file: Any = MP4(path)
    file["----:com.apple.iTunes:MOOD"] = [MP4FreeForm(b"calm")]
    file["trkn"], file["tmpo"], file["cpil"] = [(3, 12)], [120], True
    file.save()
    write_tags(path, {"track_number": 4, "title": "New"})
    file = MP4(path)
    assert (file["trkn"], file["tmpo"], file["cpil"]) == ([(4, 12)], [120], True)
    assert bytes(file["----:com.apple.iTunes:MOOD"][0]) == b"calm"
    before = Path(path).read_bytes()
    with pytest.raises((TagsNotWritten, BadTagValue)):
        write_tags(path, {"track_number": 99_999})  # atoms hold 16 bits
    assert Path(path).read_bytes() == before


@pytest.mark.parametrize(("extension", "encoder"), [("wav", "pcm_s16le"), ("aiff", "pcm_s16be")])
def test_older_chunks_do_not_contradict(
    encode: Encode, tmp_path: Path, extension: str, encoder: str
) -> None:
    path = encode(tmp_path / f"song.{extension}", encoder, {"title": "Old title", "artist": "Old"})
    kept = read_tags(path).artist
    write_tags(path, {"title": "A title that is longer than the old one"})
    assert read_tags(path).artist == kept
    assert b"Old title" not in Path(path).read_bytes()
    write_tags(path, {"title": None, "artist": None})
    assert (read_tags(path).title, read_tags(path).artist) == ("", "")


def test_kinds_that_cannot_be_tagged_are_refused(encode: Encode, tmp_path: Path) -> None:
    for extension, encoder in (("mka", "flac"), ("w64", "pcm_s16le"), ("caf", "pcm_s16be")):
        path = encode(tmp_path / f"song.{extension}", encoder)
        before = Path(path).read_bytes()
        with pytest.raises(TagsNotWritten):
            write_tags(path, {"title": "New"})
        assert Path(path).read_bytes() == before


# ---- values


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("year", "99"),
        ("year", 3000),
        ("track_number", 0),
        ("track_number", "3/12"),
        ("track_gain_db", 99.0),
        ("track_gain_db", "loud"),
        ("track_peak", float("nan")),
        ("codec", "mp3"),
        ("title", b"picture"),
        ("cover", "name.png"),
        ("cover", b"GIF89a"),
        ("cover", b"\xff\xd8\xff"),
        ("cover", png(20_000, 1)),
        ("cover", png() + bytes(11 * 2**20)),
    ],
)
def test_values_that_make_no_sense_are_refused(field: str, value: Any) -> None:
    with pytest.raises(BadTagValue) as raised:
        checked_value(field, value)
    assert raised.value.message.endswith(".")


def test_values_are_brought_to_one_form() -> None:
    assert checked_value("artist", " A ;B; A;; ") == "A; B"
    assert checked_value("title", " A; A\n") == "A; A"
    assert checked_value("year", "1999") == 1999
    assert checked_value("genre", " ") is None


def test_a_picture_of_another_kind_comes_back(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.flac", "flac")
    file: Any = FLAC(path)
    picture: Any = Picture()
    picture.type, picture.data, picture.mime = 3, b"GIF89a and more", "image/gif"
    file.add_picture(picture)
    file.save()
    written = write_tags(path, {"cover": jpeg()})
    write_state(path, written.before)
    (back,) = FLAC(path).pictures
    assert (back.data, back.mime, back.type) == (picture.data, "image/gif", 3)


@pytest.mark.parametrize("kind", ["rf64", "ogg after id3", "aac after id3"])
def test_what_is_only_of_another_kind_is_not_called_damaged(
    encode: Encode, tmp_path: Path, kind: str
) -> None:
    if kind == "rf64":
        path = Path(encode(tmp_path / "song.wav", "pcm_s16le"))
        wave = path.read_bytes()
        sizes = struct.pack("<QQQI", len(wave) + 28, len(wave) - wave.index(b"data") - 8, 0, 0)
        head = b"RF64" + b"\xff" * 4 + b"WAVEds64" + struct.pack("<I", len(sizes)) + sizes
        path.write_bytes(head + wave[12:])
    else:
        name, codec = ("song.ogg", "vorbis") if "ogg" in kind else ("song.aac", "aac")
        path, tag = Path(encode(tmp_path / name, codec)), BytesIO()
        ID3().save(tag)
        path.write_bytes(tag.getvalue() + path.read_bytes())
    assert read_tags(str(path)).duration_seconds
    before = path.read_bytes()
    with pytest.raises(TagsNotWritten, match="this kind of file cannot be tagged"):
        write_tags(str(path), {"title": "New"})
    assert path.read_bytes() == before


def test_a_file_without_sound_is_refused(encode: Encode, tmp_path: Path) -> None:
    path = Path(encode(tmp_path / "song.m4a", "aac"))
    whole = path.read_bytes()
    start = whole.index(b"mdat") + 4
    path.write_bytes(whole[:start])  # as a download that was broken off
    with pytest.raises(TagsNotWritten, match="sound"):
        write_tags(str(path), {"title": "New"})
    assert path.read_bytes() == whole[:start]


@pytest.mark.slow
@pytest.mark.music
@pytest.mark.skipif(not TORTURE.is_dir(), reason="no damaged files are at hand")
def test_damaged_files_are_written_or_left_alone(tmp_path: Path) -> None:
    written = 0
    for number, source in enumerate(sorted(TORTURE.rglob("*.*"))):
        if not source.is_file():
            continue
        path = tmp_path / f"{number}{source.suffix}"
        shutil.copyfile(source, path)
        try:
            done = write_tags(str(path), {"title": "Ünï", "year": 1999, "cover": png()})
            assert write_state(str(path), done.before).after == done.before
            written += 1
        except TagsNotWritten:
            assert path.read_bytes() == source.read_bytes()
        path.unlink()
        assert list(tmp_path.iterdir()) == []
    assert written > 200


def frame(name: bytes, data: bytes, flags: bytes = b"\0\0") -> bytes:
    return name + struct.pack(">I", len(data)) + flags + data  # below 128, alike in 2.3 and 2.4


@pytest.mark.parametrize("version", [3, 4])
def test_frames_that_nobody_changed_stay_byte_for_byte(
    encode: Encode, tmp_path: Path, version: int
) -> None:
    path = Path(encode(tmp_path / "song.mp3", "libmp3lame"))
    ID3(path).delete(path)
    kept = [
        frame(b"XABC", b"\0what another program keeps"),
        frame(b"TBPM", b"\x07no such encoding"),
        frame(b"COMM", b"\0eng\0c", b"\x40\0"),
        frame(b"TCON", b"\0(17)(8)Own"),
        frame(b"APIC", b"\0image/png\0\x04\0\x89PNG back"),
        frame(b"APIC", b"\0image/png\0\x05\0\x89PNG leaf"),
        frame(b"TXXX", b"\0MOOD\0a"),
        frame(b"TXXX", b"\0MOOD\0b"),
    ]
    old = frame(b"TIT2", b"\0Old")
    frames = b"".join([*kept[:3], old, *kept[3:]])
    head = b"ID3" + bytes([version, 0, 0]) + struct.pack(">I", 0)[:2] + divided(len(frames) + 50)
    path.write_bytes(head + frames + bytes(50) + path.read_bytes())
    written = write_tags(str(path), {"title": "New", "artist": "One"})
    raw = path.read_bytes()
    assert b"".join(kept[:3]) in raw
    assert b"".join(kept[3:]) in raw
    assert old not in raw
    assert raw.index(b"TIT2") < raw.index(kept[3])
    write_state(str(path), written.before)
    assert path.read_bytes().count(b"".join(kept[3:])) == 1
    assert (read_tags(str(path)).title, read_tags(str(path)).artist) == ("Old", "")


def divided(size: int) -> bytes:
    """Return the lower two of the four bytes, of seven bits each, of a tag's size."""
    return bytes([size >> 7 & 0x7F, size & 0x7F])


def test_ffmpeg_reads_the_same(song: str) -> None:
    if song.endswith(".tta"):
        pytest.skip("FFmpeg reads APEv2 in these files, not ID3")
    write_tags(song, {"title": "Tïtle 𝄞", "album": "Älbum", "track_number": 3, "year": 1999})
    with av.open(song) as container:
        metadata = dict(container.metadata)
        for stream in container.streams.audio:
            metadata |= stream.metadata
    fields = from_metadata(metadata)
    assert (fields["title"], fields["album"]) == (["Tïtle 𝄞"], ["Älbum"])
    assert fields["track"][0].lstrip("0") == "3"
    dates = [fields[name][0] for name in ("date", "year", "wm/year") if name in fields]
    assert any("1999" in date for date in dates)
