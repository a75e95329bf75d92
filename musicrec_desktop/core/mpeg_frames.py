"""How long MP3 and AAC files are that do not say so: their frames, counted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import BinaryIO

from musicrec_desktop.core.id3_tags import mpeg_start, tag_end
from musicrec_desktop.core.tags_behind import sound_end

SAMPLED_PLACES, SAMPLED_BYTES = 12, 8192
STEP_BYTES = 1 << 20
LARGEST_BYTES = 1 << 27  # of a file that is read for it, in half a second
_RATES_HZ = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_AAC_RATES_HZ = (
    *(96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025),
    *(8_000, 7_350),
)
_LAYER_1 = (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448)
_LAYER_2 = (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384)
_LAYER_3 = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_LOW_LAYER_1 = (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256)
_LOW = (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_KBITS = {  # by MPEG-1 or not, and by the bits of the layer
    (True, 3): _LAYER_1,
    (True, 2): _LAYER_2,
    (True, 1): _LAYER_3,
    (False, 3): _LOW_LAYER_1,
    (False, 2): _LOW,
    (False, 1): _LOW,
}
_HEADER_BYTES = 7  # of AAC; of MPEG audio, 4

Frame = tuple[int, float, int]  # bytes, seconds, kbit/s, of AAC none


def counted_seconds(file: BinaryIO) -> float | None:
    """Return how long the frames of a file are together.

    Parameters
    ----------
    file : file object
        Of MPEG frames. Where it stands does not matter, and is another afterwards.

    Returns
    -------
    float or None
        None for one of a constant bit rate, as far as a look at some places tells: its
        size says it.

    Raises
    ------
    OSError
        If the file cannot be read.
    """
    start = mpeg_start(file)
    stop = sound_end(file)
    if start is None:  # it was cut out of a stream, within a frame
        start = tag_end(file)
    if not 0 < stop - start <= LARGEST_BYTES:
        return None
    if not _varies(file, start, stop):
        return None
    return sum(seconds for _, seconds, _ in _frames(file, start, stop)) or None


def _varies(file: BinaryIO, start: int, stop: int) -> bool:
    rates: set[int] = set()
    for place in range(SAMPLED_PLACES):
        begin = start + (stop - start) * place // SAMPLED_PLACES
        end = min(begin + SAMPLED_BYTES, stop)
        rates.update(kbits for _, _, kbits in _frames(file, begin, end))
    return len(rates) > 1 or rates == {0}


def _frames(file: BinaryIO, start: int, stop: int) -> Iterator[Frame]:
    """Yield the frames between two bytes; what is none is passed over."""
    file.seek(start)
    content, place, in_step, left = b"", 0, False, stop - start
    while True:
        if len(content) - place < 2 * SAMPLED_BYTES and left > 0:
            more = file.read(min(STEP_BYTES, left))
            left = left - len(more) if more else 0
            content, place = content[place:] + more, 0
        frame = _frame(content, place)
        if frame is not None and (in_step or _frame(content, place + frame[0]) is not None):
            if place + frame[0] <= len(content):
                yield frame
            in_step, place = True, place + frame[0]
        else:
            in_step, place = False, content.find(b"\xff", place + 1)
        if not 0 <= place < len(content):
            if left <= 0:
                return
            content, place = b"", 0


def _frame(content: bytes, place: int) -> Frame | None:
    """Return the frame that begins at a place; None where none does."""
    head = content[place : place + _HEADER_BYTES]
    if len(head) < _HEADER_BYTES or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    if head[1] & 0xF6 == 0xF0:
        return _aac_frame(head)
    return _mpeg_frame(head[1] >> 1, head[2] >> 1)


def _aac_frame(head: bytes) -> Frame | None:
    rate = head[2] >> 2 & 15
    size = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    if rate >= len(_AAC_RATES_HZ) or size <= _HEADER_BYTES:
        return None
    return size, 1024 * ((head[6] & 3) + 1) / _AAC_RATES_HZ[rate], 0


@lru_cache(maxsize=1024)
def _mpeg_frame(kind: int, rates: int) -> Frame | None:
    version, layer = kind >> 2 & 3, kind & 3
    bit_rate, rate, padding = rates >> 3, rates >> 1 & 3, rates & 1
    if version == 1 or not layer or not 0 < bit_rate < 15 or rate == 3:
        return None
    kbits = _KBITS[version == 3, layer][bit_rate - 1]
    rate_hz = _RATES_HZ[version][rate]
    if layer == 3:
        return 4 * (12_000 * kbits // rate_hz + padding), 384 / rate_hz, kbits
    samples = 576 if layer == 1 and version != 3 else 1152
    return samples * 125 * kbits // rate_hz + padding, samples / rate_hz, kbits
