"""Tags that other people's programs leave: read, or refused, and never a fault of this one."""

from __future__ import annotations

import os
import struct
import tracemalloc
import zlib
from pathlib import Path

import av
import numpy as np
import pytest
from av.stream import Disposition

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.id3_tags import sound_start
from musicrec_desktop.core.tag_edits import TagsNotWritten
from musicrec_desktop.library.cue import read_sheet
from musicrec_desktop.library.exchange.playlist_files import read_playlist
from musicrec_desktop.library.scanner import walk
from musicrec_desktop.library.tags import bounded_frames
from musicrec_desktop.library.tags.lyrics import lyrics_beside
from musicrec_desktop.library.tags.reading import read_file_tags
from musicrec_desktop.library.tags.values import described
from musicrec_desktop.library.tags.writing import write_tags
from musicrec_desktop.playback.decoder import TrackDecoder
from tests.library.conftest import write_sound

RATE_HZ = 44100


def with_moving_pictures(path: Path) -> str:
    """Write a second of silence beside a picture that no flag says anything about."""
    with av.open(str(path), "w", format="matroska") as container:
        pictures = container.add_stream("mpeg4", rate=25)
        pictures.width = pictures.height = 16
        pictures.pix_fmt = "yuv420p"
        sound = container.add_stream("flac", rate=RATE_HZ, layout="stereo")
        pictures.disposition = sound.disposition = Disposition(0)
        picture = av.VideoFrame.from_ndarray(np.zeros((16, 16, 3), np.uint8))
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 8192), np.int16), "s16", "stereo")
        frame.sample_rate = RATE_HZ
        container.mux(pictures.encode(picture))
        container.mux(sound.encode(frame))
        container.mux(pictures.encode(None))
        container.mux(sound.encode(None))
    return str(path)


def test_the_sound_beside_moving_pictures_is_read(tmp_path: Path) -> None:
    found = read_file_tags(with_moving_pictures(tmp_path / "clip.mka")).tags
    assert (found.codec, found.sample_rate_hz, found.cover_key) == ("flac", RATE_HZ, "")


def test_an_apev2_tag_that_begins_before_its_file_is_damaged_not_a_fault(tmp_path: Path) -> None:
    path = Path(write_sound(tmp_path / "song.mp3", "libmp3lame"))
    footer = b"APETAGEX" + struct.pack("<IIII", 2000, 2**31 - 1, 2**31 - 1, 0) + bytes(8)
    content = path.read_bytes() + footer
    path.write_bytes(content)
    with pytest.raises(TagsNotWritten, match="damaged"):
        write_tags(str(path), {"title": "New"})
    assert path.read_bytes() == content
    assert read_file_tags(str(path)).tags.codec == "mp3"


def big_endian(size: int) -> bytes:
    return struct.pack(">I", size)


@pytest.mark.parametrize("extended", [b"\x7f\xff\xff\xff", b"\0\1\0\0"], ids=["3", "short"])
def test_an_extended_header_beyond_the_tag_is_damage(tmp_path: Path, extended: bytes) -> None:
    path = Path(write_sound(tmp_path / "song.mp3", "libmp3lame"))
    plain = path.read_bytes()
    content = b"ID3\3\0\x40" + b"\0\0\0\x20" + extended + bytes(28) + plain[-2000:]
    path.write_bytes(content)
    with pytest.raises(TagsNotWritten, match="damaged"):
        write_tags(str(path), {"title": "New"})
    assert path.read_bytes() == content


def compressed(text: bytes, version: int) -> bytes:
    """Return an ID3 tag whose title is compressed."""
    body, length = zlib.compress(b"\0" + text, 9), len(text) + 1
    safe = [bytes(n >> shift & 127 for shift in (21, 14, 7, 0)) for n in (length, len(body) + 4)]
    if version == 4:
        frame = b"TIT2" + safe[1] + b"\0\x09" + safe[0] + body
    else:
        frame = b"TIT2" + big_endian(len(body) + 4) + b"\0\x80" + big_endian(length) + body
    frame += b"TPE1" + b"\0\0\0\5" + b"\0\0" + b"\0Name"
    size = bytes(len(frame) >> shift & 127 for shift in (21, 14, 7, 0))
    return b"ID3" + bytes([version, 0, 0]) + size + frame


@pytest.mark.parametrize("version", [3, 4])
def test_a_frame_that_unfolds_to_gigabytes_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    most = 1 << 20
    monkeypatch.setattr(bounded_frames, "MOST_BYTES", most)
    plain = Path(write_sound(tmp_path / "plain.mp3", "libmp3lame"))
    path = tmp_path / "song.mp3"
    path.write_bytes(compressed(b"Long " * 20, version) + plain.read_bytes())
    assert read_file_tags(str(path)).tags.title == ("Long " * 20).strip()
    path.write_bytes(compressed(b"A" * (20 * most), version) + plain.read_bytes())
    tracemalloc.start()
    tags = read_file_tags(str(path)).tags
    decoder = TrackDecoder(str(path), RATE_HZ)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (tags.title, tags.artist, tags.codec) == ("", "Name", "mp3")
    assert peak < 8 * most
    assert next(decoder.blocks()).size
    decoder.close()
    assert sound_start_of(path) == path.stat().st_size - plain.stat().st_size
    assert write_tags(str(path), {"title": "New"}).tags.title == "New"


def sound_start_of(path: Path) -> int:
    with path.open("rb") as file:
        return sound_start(file)


@pytest.mark.parametrize("what", ["form", "chunk"])
def test_an_aiff_of_impossible_size_is_damaged_not_a_fault(tmp_path: Path, what: str) -> None:
    path = Path(write_sound(tmp_path / "song.aiff", "pcm_s16be"))
    content = path.read_bytes()
    if what == "form":
        content = content[:4] + big_endian(2**32 - 1) + content[8:]
    else:
        content += b"ID3 " + big_endian(2**31) + b"ID3\3"
        content = content[:4] + big_endian(len(content) - 8) + content[8:]
    path.write_bytes(content)
    with pytest.raises(TagsNotWritten, match="damaged"):
        write_tags(str(path), {"title": "New"})
    assert path.read_bytes() == content


def test_a_dsf_file_of_no_samples_a_second_is_refused_for_it(tmp_path: Path) -> None:
    form = struct.pack("<4sQIIIIIIQII", b"fmt ", 52, 1, 0, 2, 2, 0, 1, 8 * 4096, 4096, 0)
    sound = b"data" + struct.pack("<Q", 12 + 8192) + bytes(8192)
    path = tmp_path / "song.dsf"
    path.write_bytes(b"DSD " + struct.pack("<QQQ", 28, 28 + len(form + sound), 0) + form + sound)
    with pytest.raises(UnreadableFile):
        read_file_tags(str(path))


@pytest.mark.parametrize("number", ["9" * 5000, "99999999999999999999", "²", "-1", "00"])
def test_a_sheet_with_an_impossible_number_is_refused_for_it(tmp_path: Path, number: str) -> None:
    path = tmp_path / "a.cue"
    path.write_text(f'FILE "a.flac" WAVE\nTRACK {number} AUDIO\nINDEX 01 00:00:00\n', "utf-8")
    with pytest.raises(UnreadableFile, match="not a track number"):
        read_sheet(str(path))


def test_lyrics_in_a_named_pipe_are_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("there are no named pipes here")
    os.mkfifo(tmp_path / "song.lrc")
    assert lyrics_beside(str(tmp_path / "song.flac")) == ""


def test_a_link_that_leads_back_to_itself_is_said_to_be_one(tmp_path: Path) -> None:
    link = tmp_path / "song.flac"
    try:
        link.symlink_to(link)
    except OSError:
        pytest.skip("no links can be made here")
    found: dict[str, str] = {}
    assert list(walk(str(tmp_path), on_error=found.__setitem__)) == []
    with pytest.raises(UnreadableFile) as caught:
        read_file_tags(str(link))
    assert set(found) == {str(link)}
    assert {*found.values(), caught.value.reason} == {"it is a link that leads back to itself"}


@pytest.mark.parametrize("stated", [2**32 - 1, 3 * 4 * RATE_HZ])
def test_a_wav_that_promises_more_than_it_holds_is_as_long_as_it_is(
    tmp_path: Path, stated: int
) -> None:
    path = tmp_path / "streamed.wav"
    head = struct.pack(
        "<4sI4s4sIHHIIHH",
        b"RIFF",
        2**32 - 1,
        b"WAVE",
        b"fmt ",
        16,
        1,
        2,
        RATE_HZ,
        4 * RATE_HZ,
        4,
        16,
    )
    path.write_bytes(head + b"data" + struct.pack("<I", stated) + bytes(4 * RATE_HZ))
    assert read_file_tags(str(path)).tags.duration_seconds == pytest.approx(1, abs=0.001)


@pytest.mark.parametrize("digits", ["9" * 5000, "9" * 400])
def test_a_playlist_may_hold_any_number(tmp_path: Path, digits: str) -> None:
    listed = tmp_path / "list.pls"
    listed.write_text(f"[playlist]\nFile{digits}=a.mp3\nFile2=b.mp3\nLength2={digits}\n")
    xml = tmp_path / "list.xspf"
    xml.write_text(
        '<playlist xmlns="http://xspf.org/ns/0/" version="1"><trackList><track>'
        f"<location>b.mp3</location><duration>{digits}</duration></track></trackList></playlist>"
    )
    for path in (listed, xml):
        (track,) = read_playlist(path).tracks
        assert (track.locations, track.duration_seconds) == (("b.mp3",), None)


@pytest.mark.parametrize(
    ("written", "gain"),
    [
        ("-6.50 dB", -6.5),
        ("\N{MINUS SIGN}6 dB", -6.0),
        ("\N{EN DASH}6,5 dB", -6.5),
        ("-6.5e0 dB", -6.5),
        ("6", 6.0),
        *((nonsense, None) for nonsense in ("1e9 dB", "-1E9999 dB", "-inf", "+NaN dB", "dB", "")),
    ],
)
def test_a_gain_is_what_is_meant_or_none(written: str, gain: float | None) -> None:
    fields = {"replaygain_track_gain": [written], "replaygain_track_peak": ["1e9"]}
    found = described(fields, "mp3")
    assert (found["track_gain_db"], found["track_peak"]) == (gain, None)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("1998?", 1998),
        ("ca. 1998", 1998),
        (" 1998 ", 1998),
        ("(1998)", 1998),
        ("19980503", 1998),
        ("1998/2004", 1998),
        ("03.05.1998", 1998),
        ("1998-05-03", 1998),
        ("0000", None),
        ("98", None),
        ("", None),
    ],
)
@pytest.mark.parametrize(("version", "frame_id"), [(3, b"TYER"), (4, b"TDRC")])
def test_a_year_among_other_characters_is_read(
    tmp_path: Path, version: int, frame_id: bytes, said: str, meant: int | None
) -> None:
    path = Path(write_sound(tmp_path / "song.mp3", "libmp3lame"))
    text = b"\0" + said.encode()
    frame = frame_id + big_endian(len(text)) + b"\0\0" + text
    path.write_bytes(b"ID3" + bytes([version, 0, 0, 0, 0, 0, len(frame)]) + frame)
    with path.open("ab") as file:
        file.write(Path(write_sound(tmp_path / "sound.mp3", "libmp3lame")).read_bytes())
    assert read_file_tags(str(path)).tags.year == meant
    written = write_tags(str(path), {"title": "New"})
    assert written.tags.year == meant


def test_a_date_of_zeros_hides_no_year() -> None:
    assert described({"date": ["0000-00-00"], "year": ["1977"]}, "flac")["year"] == 1977
    assert described({"date": ["unknown"], "originaldate": ["1966"]}, "flac")["year"] == 1966
    assert described({"date": ["2001"], "year": ["1977"]}, "flac")["year"] == 2001
