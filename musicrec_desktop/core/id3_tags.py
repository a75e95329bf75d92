"""Where the sound begins behind an ID3v2 tag that FFmpeg cannot pass, or not in time.

FFmpeg compares each frame of a tag with all before it: 40,000 of them, which a broken
tagger leaves, take it minutes. It passes over no tag before a WAV or an MP4, and looks for
the sound behind the end of the file where a tag claims to be longer than that. Compressed
frames it unfolds, however much they become.
"""

from __future__ import annotations

from typing import BinaryIO

MOST_FRAMES = 2_000  # FFmpeg reads so many in a twentieth of a second
HEADER_BYTES = 10
FOOTER_FLAG = 0x10
LARGEST_PADDING_BYTES = 1 << 20
COMPRESSED_FLAGS = {3: 0x80, 4: 0x08}

_CONTAINERS = (b"RIFF", b"RF64", b"FORM", b"wvpk", b"DSD ", b"caff")
_MPEG_SYNC = 0xE0


def sound_start(file: BinaryIO) -> int:
    """Return the first byte that FFmpeg is to be given.

    Parameters
    ----------
    file : file object
        Of any content; where it stands does not matter, and is another afterwards.

    Returns
    -------
    int
        0 for most files: those without an ID3v2 tag, and with one like any other.

    Raises
    ------
    OSError
        If the file cannot be read.
    """
    file.seek(0)
    head = file.read(HEADER_BYTES)
    if head[:3] != b"ID3" or len(head) < HEADER_BYTES:
        return 0
    size = _syncsafe(head[6:])
    end = HEADER_BYTES + size + (HEADER_BYTES if head[5] & FOOTER_FLAG else 0)
    length = file.seek(0, 2)
    if end >= length:
        _, place = _frames(file, head[3], length)
        return _padded(file, place)
    if _is_container(file, end):
        return end
    frames, _ = _frames(file, head[3], HEADER_BYTES + size)
    return end if frames > MOST_FRAMES else 0


def mpeg_start(file: BinaryIO) -> int | None:
    """Return where MPEG frames begin, behind an ID3v2 tag and padding; None where none do."""
    place = file.seek(tag_end(file))
    first = file.read(2)
    if first.startswith(b"\0"):
        padded = first + file.read(LARGEST_PADDING_BYTES)
        first = padded.lstrip(b"\0")
        place += len(padded) - len(first)
    return place if _is_mpeg(first) else None


def flac_start(file: BinaryIO) -> int | None:
    """Return where FLAC begins, behind an ID3v2 tag; None where none does."""
    place = file.seek(tag_end(file))
    return place if file.read(4) == b"fLaC" else None


def tag_end(file: BinaryIO) -> int:
    """Return where an ID3v2 tag says that it ends; 0 where there is none."""
    file.seek(0)
    head = file.read(HEADER_BYTES)
    tagged = head[:3] == b"ID3" and len(head) == HEADER_BYTES
    return HEADER_BYTES + _syncsafe(head[6:]) if tagged else 0


def _is_mpeg(sound: bytes) -> bool:
    return len(sound) > 1 and sound[0] == 0xFF and sound[1] & _MPEG_SYNC == _MPEG_SYNC


def _is_container(file: BinaryIO, place: int) -> bool:
    file.seek(place)
    begins = file.read(8)
    return begins[:4] in _CONTAINERS or begins[4:] == b"ftyp"


def _padded(file: BinaryIO, place: int) -> int:
    """Return where MPEG frames, or another tag, begin at a place or behind zeros; 0 for nowhere."""
    file.seek(place)
    behind = file.read(LARGEST_PADDING_BYTES)
    sound = behind.lstrip(b"\0")
    found = _is_mpeg(sound) or sound[:3] == b"ID3"
    return place + len(behind) - len(sound) if found else 0


def _frames(file: BinaryIO, version: int, end: int) -> tuple[int, int]:
    """Count frames up to one more than :data:`MOST_FRAMES`, and tell where they end.

    A compressed one counts as so many.
    """
    header, name = (6, 3) if version == 2 else (10, 4)
    count, place = 0, HEADER_BYTES
    while place + header <= end and count <= MOST_FRAMES:
        file.seek(place)
        head = file.read(header)
        if len(head) < header or not (head[:name].isalnum() and head[:name].isupper()):
            break
        if header == 10 and head[9] & COMPRESSED_FLAGS.get(version, 0):
            return MOST_FRAMES + 1, place
        length = head[3:6] if version == 2 else head[4:8]
        place += header + (_syncsafe(length) if version == 4 else int.from_bytes(length, "big"))
        count += 1
    return count, place


def _syncsafe(length: bytes) -> int:
    size = 0
    for byte in length:
        size = size << 7 | byte & 0x7F
    return size
