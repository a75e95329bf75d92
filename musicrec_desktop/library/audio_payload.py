"""The sound in a file without its tags, as a digest: equal before and after tags are written."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any, BinaryIO

from mutagen.flac import FLAC

from musicrec_desktop.core.opening_limits import MOST_STREAMS
from musicrec_desktop.core.vorbis_comments import MOST_BLOCKS
from musicrec_desktop.library.streams import DEMUXERS

# Formats whose sound is one stretch of bytes between tags at the beginning and the end.
_BETWEEN_TAGS = frozenset(
    {
        "AAC",
        "APEv2File",
        "MP3",
        "MonkeysAudio",
        "Musepack",
        "OptimFROG",
        "TAK",
        "TrueAudio",
        "WavPack",
    }
)
_PIECE = 1 << 20
_ID3V1_BYTES = 128
_APE_FOOTER_BYTES = 32
_APE_HAS_HEADER = 1 << 31
_LAST_BLOCK = 0x80


def payload_digest(path: str, kind: type) -> bytes:
    """Return a digest of the sound in a file.

    Parameters
    ----------
    path : str
    kind : type
        Of mutagen's, that parsed the file.

    Returns
    -------
    bytes
        Empty where no sound was found. Equal means: the same packets at the same
        times or, where sound is one stretch of bytes, the same bytes.
    """
    if kind.__name__ in _BETWEEN_TAGS:
        with Path(path).open("rb") as file:
            return _digest_of(file, after_id3v2(file), before_tags(file))
    if issubclass(kind, FLAC):
        with Path(path).open("rb") as file:
            return _digest_of(file, after_flac_blocks(file), file.seek(0, os.SEEK_END))
    return _packets(path)


def _digest_of(file: BinaryIO, start: int, end: int) -> bytes:
    if start >= end:
        return b""
    digest = hashlib.blake2b()
    file.seek(start)
    left = end - start
    while left:
        piece = file.read(min(_PIECE, left))
        if not piece:
            break
        digest.update(piece)
        left -= len(piece)
    return digest.digest()


def after_id3v2(file: BinaryIO) -> int:
    """Return where an ID3v2 tag at the beginning ends; 0 where there is none."""
    file.seek(0)
    head = file.read(10)
    if len(head) < 10 or head[:3] != b"ID3":
        return 0
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size + (10 if head[5] & 0x10 else 0)


def before_tags(file: BinaryIO) -> int:
    """Return where the tags at the end begin: an APEv2 tag, and an ID3v1 tag behind it."""
    end = file.seek(0, os.SEEK_END)
    if end >= _ID3V1_BYTES:
        before = min(3, end - _ID3V1_BYTES)
        file.seek(end - _ID3V1_BYTES - before)
        head = file.read(before + 3)
        if head[before:] == b"TAG" and head != b"APETAG":  # where an APEv2 tag begins
            end -= _ID3V1_BYTES
    if end >= _APE_FOOTER_BYTES:
        file.seek(end - _APE_FOOTER_BYTES)
        footer = file.read(_APE_FOOTER_BYTES)
        if footer[:8] == b"APETAGEX":
            flags = int.from_bytes(footer[20:24], "little")
            end -= int.from_bytes(footer[12:16], "little")
            end -= _APE_FOOTER_BYTES if flags & _APE_HAS_HEADER else 0
    return max(end, 0)


def after_flac_blocks(file: BinaryIO) -> int:
    """Return where FLAC's metadata blocks end; 0 where the file is no FLAC."""
    position = after_id3v2(file)
    file.seek(position)
    if file.read(4) != b"fLaC":
        return 0
    position += 4
    for _ in range(MOST_BLOCKS):  # each four zeros are one of nothing
        if len(head := file.read(4)) < 4:
            break
        position += 4 + int.from_bytes(head[1:], "big")
        file.seek(position)
        if head[0] & _LAST_BLOCK:
            break
    return position


def _packets(path: str) -> bytes:
    import av  # 30 ms and 60 MB

    digest = hashlib.blake2b()
    count = 0
    try:
        with av.open(
            f"file:{path}",
            metadata_errors="replace",
            options={
                "format_whitelist": DEMUXERS,
                "protocol_whitelist": "file",
                **MOST_STREAMS,
            },
        ) as container:
            packets: Any = container.demux(*container.streams.audio[:1])
            for packet in packets:
                if packet.size:
                    count += 1
                    digest.update(f"{packet.pts} {packet.size} ".encode())
                    digest.update(bytes(packet))
    except (av.FFmpegError, OSError, ValueError) as error:
        # What is damaged must stay damaged in the same way, after the same packets.
        digest.update(type(error).__name__.encode())
    return digest.digest() if count else b""
