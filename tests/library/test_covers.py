"""Cover pictures: inside every container, and beside the file."""

from __future__ import annotations

import base64
import os
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zlib import compress, crc32

import av
import mutagen
import pytest
from mutagen.apev2 import APEBinaryValue, APEv2
from mutagen.asf import ASF, ASFByteArrayAttribute
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, ID3
from mutagen.mp4 import MP4, MP4Cover

from musicrec_desktop.library.covers import cover_key
from musicrec_desktop.library.tags.reading import read_cover, read_tags

Encode = Callable[..., str]

FRONT = b"\x89PNG front cover"
BACK = b"\xff\xd8\xff back cover"


def vorbis_picture(kind: int, data: bytes) -> Any:
    picture: Any = Picture()
    picture.type, picture.mime, picture.data = kind, "image/png", data
    return picture


def with_cover(path: str) -> None:
    """Put a back and a front cover into a file, in the way of its container."""
    file: Any = mutagen.File(path)
    if file.tags is None:
        file.add_tags()
    if isinstance(file, FLAC):
        file.add_picture(vorbis_picture(4, BACK))
        file.add_picture(vorbis_picture(3, FRONT))
    elif isinstance(file.tags, ID3):
        file.tags.add(APIC(mime="-->", type=3, desc="link", data=b"http://example.org"))
        file.tags.add(APIC(mime="image/png", type=4, desc="back", data=BACK))
        file.tags.add(APIC(mime="image/png", type=3, desc="front", data=FRONT))
    elif isinstance(file, MP4):
        file["covr"] = [MP4Cover(FRONT, MP4Cover.FORMAT_PNG)]
    elif isinstance(file, ASF):
        parts = [(4, BACK), (3, FRONT)]
        file["WM/Picture"] = [
            ASFByteArrayAttribute(
                struct.pack("<bI", kind, len(data))
                + "image/png\0".encode("utf-16-le")
                + "Ünder\0".encode("utf-16-le")
                + data
            )
            for kind, data in parts
        ]
    elif isinstance(file.tags, APEv2):
        file["Cover Art (Back)"] = APEBinaryValue(b"back.png\0" + BACK)
        file["Cover Art (Front)"] = APEBinaryValue(b"front.png\0" + FRONT)
    else:
        pictures = [vorbis_picture(4, BACK), vorbis_picture(3, FRONT)]
        encoded = [base64.b64encode(picture.write()).decode() for picture in pictures]
        file["metadata_block_picture"] = ["not base64!", "AAAA", *encoded]
    file.save()


@pytest.mark.parametrize(
    ("extension", "encoder"),
    [
        ("mp3", "libmp3lame"),
        ("flac", "flac"),
        ("ogg", "vorbis"),
        ("opus", "libopus"),
        ("m4a", "aac"),
        ("wma", "wmav2"),
        ("wv", "wavpack"),
        ("tta", "tta"),
    ],
)
def test_the_front_cover_inside_every_container(
    encode: Encode, tmp_path: Path, extension: str, encoder: str
) -> None:
    path = encode(tmp_path / f"song.{extension}", encoder)
    (tmp_path / "cover.jpg").write_bytes(b"beside")
    with_cover(path)
    assert read_cover(path) == FRONT
    assert read_tags(path).cover_key == cover_key(FRONT)


def test_the_cover_beside_a_file(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.flac", "flac")
    assert (read_cover(path), read_tags(path).cover_key) == (None, "")
    for order, name in enumerate(["front.png", "FOLDER.Jpeg", "Cover.WebP", "cover.JPG"]):
        (tmp_path / name).write_bytes(name.encode())
        # a folder's time of change may be as coarse as its clock
        os.utime(tmp_path, ns=(order, order))
        assert read_cover(path) == name.encode()
        assert read_tags(path).cover_key == cover_key(name.encode())
    (tmp_path / "back.jpg").write_bytes(b"back")
    assert read_cover(path) == b"cover.JPG"


def test_the_cover_of_a_box_is_above_its_discs(encode: Encode, tmp_path: Path) -> None:
    (tmp_path / "folder.jpg").write_bytes(b"box")
    for name, cover in {"CD 2": b"box", "disc_10": b"box", "Cdur": None}.items():
        (tmp_path / name).mkdir()
        assert read_cover(encode(tmp_path / name / "song.flac", "flac")) == cover
    (tmp_path / "CD 2" / "cover.png").write_bytes(b"disc")
    os.utime(tmp_path / "CD 2", ns=(1, 1))
    assert read_cover(str(tmp_path / "CD 2" / "song.flac")) == b"disc"


@pytest.mark.parametrize("content", [b"", None], ids=["empty", "folder"])
def test_a_cover_beside_that_is_no_picture_file(
    encode: Encode, tmp_path: Path, content: bytes | None
) -> None:
    path = encode(tmp_path / "song.flac", "flac")
    if content is None:
        (tmp_path / "cover.jpg").mkdir()
    else:
        (tmp_path / "cover.jpg").write_bytes(content)
    assert (read_cover(path), read_tags(path).cover_key) == (None, "")
    (tmp_path / "front.png").write_bytes(b"front")
    os.utime(tmp_path, ns=(1, 1))
    assert (read_cover(path), read_tags(path).cover_key) == (b"front", cover_key(b"front"))


def png() -> bytes:
    """Return a grey picture of one pixel."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc32(name + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", compress(b"\0\x80")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def test_the_cover_inside_matroska(encode: Encode, tmp_path: Path) -> None:
    path = str(tmp_path / "song.mka")
    sound = encode(tmp_path / "sound.mka", "flac")
    picture = png()
    with av.open(sound) as source, av.open(path, "w", format="matroska") as target:
        tone = target.add_stream_from_template(source.streams.audio[0])
        target.add_attachment("cover.png", "image/png", picture)
        for packet in source.demux(audio=0):
            if packet.dts is not None:
                packet.stream = tone
                target.mux(packet)
    assert read_cover(path) == picture
    assert read_tags(path).cover_key == cover_key(picture)
