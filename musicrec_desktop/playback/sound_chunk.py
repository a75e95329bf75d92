"""How much of the sound is missing that WAV and AIFF files say they hold."""

from __future__ import annotations

from typing import BinaryIO, Literal

_FORMS: dict[bytes, tuple[bytes, Literal["little", "big"]]] = {
    b"RIFF": (b"data", "little"),
    b"RF64": (b"data", "little"),
    b"FORM": (b"SSND", "big"),
}
MOST_CHUNKS = 1000
# What programs write that do not know the length yet, as into a pipe: 0, or about the most.
UNKNOWN_BYTES = range(0x7F00_0000, 0x1_0000_0000)
_LENGTHS_CHUNK = b"ds64"  # of RF64, whose own lengths are the most there is


def missing_bytes(path: str) -> int:
    """Return how far the chunk that holds the sound goes beyond the end of the file.

    Parameters
    ----------
    path : str

    Returns
    -------
    int
        0 where all of it is there, where its length was not known to who wrote it, and
        for any other format.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
            return _missing(file)
    except OSError:
        return 0


def _missing(file: BinaryIO) -> int:
    sound, order = _FORMS.get(file.read(12)[:4], (b"", "little"))
    size = file.seek(0, 2)
    place, length = 12, 0
    for _ in range(MOST_CHUNKS if sound else 0):
        file.seek(place)
        header = file.read(24)
        if len(header) < 8:
            break
        stated = int.from_bytes(header[4:8], order)
        if header[:4] == _LENGTHS_CHUNK:
            length = int.from_bytes(header[16:24], order)
        elif header[:4] == sound:
            stated = length or stated
            return 0 if stated in UNKNOWN_BYTES else max(place + 8 + stated - size, 0)
        place += 8 + stated + stated % 2
    return 0
