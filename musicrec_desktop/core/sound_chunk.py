"""Where the sound stands that WAV, W64, AIFF and CAF files say they hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO, Literal


@dataclass(frozen=True, slots=True)
class _Form:
    """How a format lays out its chunks, in bytes.

    Attributes
    ----------
    sound : bytes
        With which the name of the chunk begins that holds the sound.
    first : int
        Where the first chunk begins.
    name, length : int
        How long the name of a chunk is, and the number behind it.
    whole : bool
        Whether that number counts the name and itself.
    step : int
        Chunks begin at multiples of it, seen from the first.
    """

    sound: bytes
    order: Literal["little", "big"]
    first: int = 12
    name: int = 4
    length: int = 4
    whole: bool = False
    step: int = 2


_FORMS = {
    b"RIFF": _Form(b"data", "little"),
    b"RF64": _Form(b"data", "little"),
    b"FORM": _Form(b"SSND", "big"),
    b"riff": _Form(b"data", "little", first=40, name=16, length=8, whole=True, step=8),  # W64
    b"caff": _Form(b"data", "big", first=8, length=8, step=1),
}
MOST_CHUNKS = 1000
# What programs write that do not know the length yet, as into a pipe: 0, or about the most.
UNKNOWN_BYTES = range(0x7F00_0000, 0x1_0000_0000)
UNKNOWN_LARGE_BYTES = 1 << 62
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


def behind_sound(file: BinaryIO) -> int | None:
    """Return the byte after the chunk that holds the sound.

    Parameters
    ----------
    file : file object
        Of any content; where it stands does not matter, and is another afterwards.

    Returns
    -------
    int or None
        That after the header where there is no such chunk, the length of the file where
        it goes beyond it or states no length; None for any other format.
    """
    file.seek(0)
    form = _FORMS.get(file.read(4))
    if form is None:
        return None
    found, size = _sound(file, form), file.seek(0, 2)
    if found is None:
        return min(form.first, size)
    begin, stated = found
    return size if _is_unknown(stated, form) else min(begin + stated, size)


def _missing(file: BinaryIO) -> int:
    form = _FORMS.get(file.read(4))
    found = _sound(file, form) if form is not None else None
    if form is None or found is None:
        return 0
    begin, stated = found
    return 0 if _is_unknown(stated, form) else max(begin + stated - file.seek(0, 2), 0)


def _sound(file: BinaryIO, form: _Form) -> tuple[int, int] | None:
    """Return where the sound begins, and how long it is stated to be, in bytes."""
    place, length = form.first, 0
    for _ in range(MOST_CHUNKS):
        file.seek(place)
        header = file.read(24)
        begin = form.name + form.length
        if len(header) < begin:
            break
        stated = int.from_bytes(header[form.name : begin], form.order)
        stated = max(stated - begin, 0) if form.whole else stated
        if header[:4] == _LENGTHS_CHUNK:
            length = int.from_bytes(header[16:24], form.order)
        elif header[:4] == form.sound:
            return place + begin, length or stated
        place += begin + stated + -stated % form.step
    return None


def _is_unknown(stated: int, form: _Form) -> bool:
    too_large = stated > UNKNOWN_LARGE_BYTES or (form.length == 4 and stated in UNKNOWN_BYTES)
    return stated == 0 or too_large
