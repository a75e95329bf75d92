"""The frames of an ID3v2 tag as bytes, so that those nobody has changed stay as they are.

mutagen writes every frame anew: what it cannot parse is lost, what is compressed is
unpacked, and the order changes.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

from mutagen.id3 import ID3, Frames, _tags

_HEADER_BYTES = 10
_UNSYNCHRONISED_OR_EXTENDED = 0xC0
_read_frames: Any = _tags.read_frames  # what mutagen itself reads and writes by
_save_frame: Any = _tags.save_frame
_size_reader: Any = _tags.determine_bpi


def keep_frames(tags: Any, path: str) -> None:
    """Let a parsed tag be saved with the bytes of the frames that are still the same.

    Where the frames cannot be told apart with certainty, mutagen writes all of them.

    Parameters
    ----------
    tags : mutagen.id3.ID3
        As it was loaded, without translation, from the beginning of a file.
    path : str
    """
    if type(tags) is not ID3 or tags.version[:2] not in ((2, 3), (2, 4)):
        return  # in a chunk of its own, or of a version that is not kept
    raw = _raw_frames(path, tags.version[1])
    if raw is None:
        return
    kept = _Kept(tags, raw)
    tags._write = kept.write  # type: ignore[method-assign]


def _raw_frames(path: str, version: int) -> list[bytes] | None:
    """Return the frames at the beginning of a file; None where they are packed together."""
    with Path(path).open("rb") as file:
        head = file.read(_HEADER_BYTES)
        if head[:3] != b"ID3" or head[3] != version or head[5] & _UNSYNCHRONISED_OR_EXTENDED:
            return None
        size = 0
        for byte in head[6:10]:
            size = size << 7 | byte & 0x7F
        data = file.read(size)
    measure: Any = int if version == 3 else _size_reader(data, Frames)
    if version == 4 and measure is int:
        return None  # sizes as old iTunes wrote them: not to be mixed with right ones
    frames = []
    position = 0
    while position + _HEADER_BYTES < len(data) and data[position : position + 4].strip(b"\0"):
        length = int(measure(struct.unpack_from(">L", data, position + 4)[0]))
        end = position + _HEADER_BYTES + length
        if end > len(data):
            return None
        frames.append(data[position:end])
        position = end
    return frames


class _Kept:
    """Frames as they were, by what mutagen calls them."""

    def __init__(self, tags: Any, raw: list[bytes]) -> None:
        self._tags = tags
        self._before = dict(tags.items())
        self._raw = [(_key(tags, frame), frame) for frame in raw]

    def write(self, config: Any) -> bytearray:
        """Return the frames to be saved: unchanged ones as bytes, in their order."""
        if config.v2_version != self._tags.version[1]:
            write: Any = ID3._write
            return bytearray(write(self._tags, config))
        changed = {
            frame.FrameID.encode() for key, frame in self._tags.items() if self._changed(key)
        }
        written: list[bytes] = []
        done = set()
        for key, frame in self._raw:
            if key is None:
                if not (frame[:4] in changed and frame[:1] == b"T"):  # else a damaged one of these
                    written.append(frame)
            elif key in self._tags and not self._changed(key):
                written.append(frame)
            elif key in self._tags and key not in done:
                written.append(_save_frame(self._tags[key], config=config))
            done.add(key)
        # What came from an ID3v1 tag stays there.
        written += [
            _save_frame(frame, config=config)
            for key, frame in self._tags.items()
            if key not in done and self._changed(key)
        ]
        return bytearray().join(written)

    def _changed(self, key: str) -> bool:
        return self._tags[key] is not self._before.get(key)


def _key(tags: Any, frame: bytes) -> str | None:
    """Return the key under which mutagen holds a frame; None where it holds it under none."""
    parsed, _, _ = _read_frames(tags._header, frame, Frames)
    if not parsed:
        return None
    key: str = parsed[0].HashKey
    if key.startswith("APIC:"):  # mutagen tells those of one description apart by spaces
        while key in tags and tags[key].data != parsed[0].data:
            key += " "
    return key if key in tags else None
