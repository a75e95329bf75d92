"""Sound files of every container whose tags can be written, made once."""

from __future__ import annotations

import struct
import zlib

# Extension, FFmpeg's encoder.
WRITABLE = [
    ("mp3", "libmp3lame"),
    ("flac", "flac"),
    ("ogg", "vorbis"),
    ("oga", "flac"),
    ("opus", "libopus"),
    ("m4a", "aac"),
    ("m4a", "alac"),
    ("wma", "wmav2"),
    ("wv", "wavpack"),
    ("tta", "tta"),
    ("wav", "pcm_s16le"),
    ("aiff", "pcm_s16be"),
    ("aac", "aac"),
    ("mp2", "mp2"),
]


def png(width: int = 2, height: int = 2, *, shade: int = 0) -> bytes:
    """Return a grey picture as a PNG file."""

    def chunk(name: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", checksum)

    rows = (b"\0" + bytes([shade]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def jpeg(width: int = 3, height: int = 2, *, filling: bytes = b"") -> bytes:
    """Return the headers of a JPEG file: enough to be known as one, not to be drawn."""
    comment = b"\xff\xfe" + struct.pack(">H", 2 + len(filling)) + filling
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, height, width, 3) + bytes(9)
    return b"\xff\xd8" + comment + frame + b"\xff\xd9"
