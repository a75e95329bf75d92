"""Whether a file ended before the end that it states, and what may be done about it."""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass

from av.container import InputContainer
from av.stream import Disposition

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.id3_tags import mpeg_start
from musicrec_desktop.core.tags_behind import sound_end
from musicrec_desktop.core.translation import to_translate, translate

MISSING_SECONDS = 2.0  # less is what encoders add, or a header that rounds
FRAME_COUNT_HEADERS = (b"Xing", b"Info")
LENGTH_HEADERS = (*FRAME_COUNT_HEADERS, b"VBRI")
FRAMES_STATED, BYTES_STATED = 1, 2  # flags behind the name; the numbers follow in this order
FIRST_FRAME_BYTES = 2048
JOINED_PART = 16  # of the bytes that are stated, by which more of them are another song


@dataclass(frozen=True, slots=True)
class FileMark:
    """What tells a file from another at its path, or from itself once it was written to."""

    size: int
    mtime_ns: int
    inode: int

    @classmethod
    def of(cls, path: str) -> FileMark | None:
        """Return the mark of a file as it is now; None where it is not there."""
        try:
            status = os.stat(path)  # noqa: PTH116 - takes any path
        except OSError:
            return None
        return cls(status.st_size, status.st_mtime_ns, status.st_ino)


def broken_off(
    path: str,
    opened: FileMark | None,
    *,
    reached: float,
    stated: float,
    certain: bool,
    has_its_end: bool,
) -> UnreadableFile | None:
    """Return what is to be said of a file whose sound ended; None where all of it was there.

    Parameters
    ----------
    path : str
    opened : FileMark or None
        When it was opened.
    reached, stated : float
        Second at which its sound ended, and at which it should have.
    certain : bool
        A header states the length; where it was estimated, only a file that has changed
        since can have broken off.
    has_its_end : bool
        What is missing of it lies within, not behind where it ended.
    """
    if stated - reached <= MISSING_SECONDS:
        return None
    now = FileMark.of(path)
    if now is None:
        return UnreadableFile(
            path,
            to_translate("Reasons", "it is not there"),
            to_translate("Next steps", "Rescan the folder, or plug the drive in."),
        )
    place, length = _clock(reached), _clock(stated)
    if now != opened:
        return UnreadableFile(
            path,
            translate(
                "Reasons",
                "it ended at {place} of {length}, cut off or replaced while it played",
                place=place,
                length=length,
            ),
            to_translate("Next steps", "Once it is whole, play it again."),
        )
    if not certain:
        return None
    if has_its_end:
        said = translate(
            "Reasons",
            "parts of it are damaged: {lost} of {length} could not be heard",
            lost=_clock(round(stated - reached)),
            length=length,
        )
    else:
        said = translate(
            "Reasons",
            "it ends at {place} of {length}, the rest is missing",
            place=place,
            length=length,
        )
    return UnreadableFile(
        path, said, to_translate("Next steps", "Copy it again from where it came from.")
    )


def container_states_length(container: InputContainer) -> bool:
    """Whether Matroska states a length that is that of sound, not of a film it belongs to."""
    alone = all(
        stream.type == "audio" or Disposition.attached_pic in stream.disposition
        for stream in container.streams
    )
    return alone and "matroska" in container.format.name and bool(container.duration)


def states_its_length(path: str) -> bool:
    """Whether the first frame of an MP3 file says how long it is.

    One to which another was joined says how long it was before: nobody believes that.
    """
    frame, size = _first_frame(path)
    stated = _bytes_stated(frame)
    if stated is not None and size > stated + stated // JOINED_PART:
        return False
    return any(header in frame for header in LENGTH_HEADERS)


def is_as_large_as_stated(path: str) -> bool:
    """Whether an MP3 file holds as many bytes as its first frame says."""
    frame, size = _first_frame(path)
    stated = _bytes_stated(frame)
    return stated is not None and size >= stated


def _bytes_stated(frame: bytes) -> int | None:
    place = max(frame.find(header) for header in FRAME_COUNT_HEADERS) + 4
    fields = frame[place : place + 12]
    if place < 4 or len(fields) < 12:
        return None
    flags, *numbers = struct.unpack(">III", fields)
    return numbers[flags & FRAMES_STATED] if flags & BYTES_STATED else None


def _first_frame(path: str) -> tuple[bytes, int]:
    """Return how the sound of a file begins, and how many bytes there are of it."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
            start, stop = mpeg_start(file), sound_end(file)
            if start is None:
                return b"", 0
            file.seek(start)
            return file.read(FIRST_FRAME_BYTES), stop - start
    except OSError:
        return b"", 0


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
