"""Where the sound of a file ends, in front of the tags and the zeros behind it.

FFmpeg takes a large APEv2 tag, as with a cover, for sound that was added: it no longer
believes the header that states the length, and guesses one from the size of the file. Zeros,
which a download leaves that took its room first, it gathers in memory in search of a frame,
and behind the sound of WAV each eight of them are a chunk to it.
"""

from __future__ import annotations

import contextlib
from typing import BinaryIO

from musicrec_desktop.core.id3_tags import flac_start, mpeg_start
from musicrec_desktop.core.sound_chunk import behind_sound

_APE, _APE_BYTES, _APE_HAS_HEADER = b"APETAGEX", 32, 0x80
_ID3V1, _ID3V1_BYTES = b"TAG", 128
_LYRICS, _LYRICS_DIGITS = b"LYRICS200", 6
MOST_TAGS = 8
ZEROS_BYTES, _SAMPLE_BYTES = 16 << 20, 4096  # that FFmpeg may gather; of no frame at all
_STEP_BYTES = 256 << 10  # no larger than pieces in which files are fetched


def sound_end(file: BinaryIO) -> int:
    """Return the byte after the last that FFmpeg is to be given.

    Parameters
    ----------
    file : file object
        Of any content; where it stands does not matter, and is another afterwards.

    Returns
    -------
    int
        The length of a file that is neither MPEG frames (MP3, AAC) nor FLAC nor made of
        chunks like WAV, whose tags behind are of no known kind, or whose end cannot be read.
    """
    end = file.seek(0, 2)
    with contextlib.suppress(OSError):  # what can be read of it is to be heard
        begin = mpeg_start(file)
        if begin is None:
            begin = flac_start(file)
        if begin is None:
            behind = behind_sound(file)
            return end if behind is None else _before_zeros(file, behind, end)
        for _ in range(MOST_TAGS):
            size = _tag_before(file, end)
            if not 0 < size < end - begin:
                break
            end -= size
        end = _before_zeros(file, begin, end)
    return end


def _before_zeros(file: BinaryIO, begin: int, end: int) -> int:
    """Return about where the zeros begin that end there; the end where those are few."""
    if end - begin <= ZEROS_BYTES or not _is_empty(file, end - _SAMPLE_BYTES):
        return end
    empty = end  # from here on, as far as samples show
    while empty - _STEP_BYTES > begin and _is_empty(file, empty - _STEP_BYTES):
        empty -= _STEP_BYTES
    if end - empty < ZEROS_BYTES:
        return end
    sound = max(empty - _STEP_BYTES, begin)
    while empty - sound > _SAMPLE_BYTES:
        middle = (sound + empty) // 2
        if _is_empty(file, middle):
            empty = middle
        else:
            sound = middle
    return empty


def _is_empty(file: BinaryIO, place: int) -> bool:
    file.seek(place)
    return not any(file.read(_SAMPLE_BYTES))


def _tag_before(file: BinaryIO, end: int) -> int:
    """Return how long the tag is that ends at a place; 0 where none does."""
    file.seek(max(end - _ID3V1_BYTES, 0))
    tail = file.read(min(end, _ID3V1_BYTES))
    footer = tail[-_APE_BYTES:]
    if footer.startswith(_APE):
        size = int.from_bytes(footer[12:16], "little")
        return size + (_APE_BYTES if footer[23] & _APE_HAS_HEADER else 0)
    if tail.endswith(_LYRICS):
        digits = tail[-len(_LYRICS) - _LYRICS_DIGITS : -len(_LYRICS)]
        return int(digits) + _LYRICS_DIGITS + len(_LYRICS) if digits.isdigit() else 0
    return _ID3V1_BYTES if len(tail) == _ID3V1_BYTES and tail.startswith(_ID3V1) else 0
