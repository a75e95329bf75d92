"""Some fifty kinds of damaged files, made from sound ones."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.playback.synthesis import FLAC, LOSSLESS, LOSSY, Format, sweep, write

WAV, _, AIFF, WAVPACK, ALAC = LOSSLESS
MP3, VORBIS, OPUS, AAC = LOSSY
TEXT = b"These are words, not sounds. " * 400


@dataclass(frozen=True, slots=True)
class Damage:
    """What is wrong with a file, and what of it can still be heard.

    Attributes
    ----------
    name : str
        Of the file, with the extension it pretends.
    content : bytes
    heard : bool or None
        None where either is right.
    """

    name: str
    content: bytes
    heard: bool | None


def damages(folder: Path) -> Iterator[Damage]:
    """Make every kind; ``folder`` takes the sound files they are made from."""
    forms = (WAV, FLAC, AIFF, WAVPACK, ALAC, MP3, VORBIS, OPUS, AAC)
    sound = {form: _content(folder, form) for form in forms}
    yield from _nothing(sound)
    yield from _cut(sound)
    yield from _bitten(sound)
    yield from _lying(sound)


def _content(folder: Path, form: Format) -> bytes:
    return write(folder / f"sound.{form.extension}", sweep(3.0), form).read_bytes()


def _nothing(sound: dict[Format, bytes]) -> Iterator[Damage]:
    yield Damage("empty.flac", b"", False)
    yield Damage("one byte.mp3", b"\xff", False)
    yield Damage("text.mp3", TEXT, False)
    yield Damage("zeros.flac", bytes(100_000), False)
    yield Damage("random.mp3", random.Random(5).randbytes(100_000), None)
    yield Damage("random.wav", random.Random(6).randbytes(100_000), None)
    yield Damage("page.ogg", b"<html><body>404 Not Found</body></html>" * 50, False)
    yield Damage("picture.mp3", b"\x89PNG\r\n\x1a\n" + random.Random(7).randbytes(5000), False)
    yield Damage("ID3 only.mp3", b"ID3\x04\x00\x00\x00\x00\x0f\x00" + bytes(1920), False)
    yield Damage("ID3v1 only.mp3", b"TAG" + bytes(125), False)
    yield Damage("header only.flac", sound[FLAC][:42], False)
    yield Damage("header only.wav", sound[WAV][:44], False)
    yield Damage("first page only.ogg", sound[VORBIS][:58], False)
    yield Damage(
        "no moov.m4a", b"\x00\x00\x00\x1cftypM4A \x00\x00\x02\x00isomiso2" + bytes(900), False
    )


def _cut(sound: dict[Format, bytes]) -> Iterator[Damage]:
    for form in (WAV, FLAC, AIFF, WAVPACK, MP3, OPUS):
        content = sound[form]
        yield Damage(f"half.{form.extension}", content[: len(content) // 2 + 13], True)
    yield Damage("half.ogg", sound[VORBIS][: len(sound[VORBIS]) // 2], None)  # few large pages
    yield Damage("moov cut off.m4a", sound[AAC][: len(sound[AAC]) // 2], False)
    yield Damage("last byte missing.flac", sound[FLAC][:-1], True)
    for form in (FLAC, MP3, VORBIS):
        yield Damage(f"begins in the middle.{form.extension}", sound[form][5000:], None)


def _bitten(sound: dict[Format, bytes]) -> Iterator[Damage]:
    for form in (FLAC, ALAC, MP3, VORBIS, AAC):
        yield Damage(f"bits flipped.{form.extension}", _flip(sound[form]), True)
    yield Damage("hole of zeros.flac", _overwrite(sound[FLAC], bytes(20_000)), True)
    yield Damage(
        "hole of noise.opus", _overwrite(sound[OPUS], random.Random(9).randbytes(3000)), True
    )
    yield Damage("text in the middle.mp3", _overwrite(sound[MP3], TEXT[:3000]), True)
    yield Damage("a piece taken out.ogg", sound[VORBIS][:9000] + sound[VORBIS][13_000:], True)


def _lying(sound: dict[Format, bytes]) -> Iterator[Damage]:
    wav, flac = bytearray(sound[WAV]), bytearray(sound[FLAC])
    yield Damage("flac named.mp3", sound[FLAC], True)
    yield Damage("mp3 named.flac", sound[MP3], True)
    yield Damage("text behind.wav", sound[WAV] + TEXT, True)
    yield Damage("0 Hz.wav", bytes(_put(wav, 24, struct.pack("<I", 0))), False)
    yield Damage("4 GHz.wav", bytes(_put(wav, 24, b"\xff\xff\xff\xff")), False)
    yield Damage("7 Hz.wav", bytes(_put(wav, 24, struct.pack("<I", 7))), False)
    yield Damage("15 MHz.wav", bytes(_put(wav, 24, struct.pack("<I", 15_000_000))), False)
    yield Damage("126 channels.aiff", _with_channels(sound[AIFF], 126), False)
    yield Damage("no channels.wav", bytes(_put(wav, 22, b"\x00\x00")), False)
    yield Damage("65535 channels.wav", bytes(_put(wav, 22, b"\xff\xff")), None)
    yield Damage("unknown codec.wav", bytes(_put(wav, 20, b"\x34\x12")), False)
    yield Damage("endless.flac", bytes(_put(flac, 21, b"\xff" * 5)), True)
    yield Damage("huge ID3.mp3", b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + sound[MP3], None)


def _with_channels(aiff: bytes, channels: int) -> bytes:
    return bytes(_put(bytearray(aiff), aiff.index(b"COMM") + 8, struct.pack(">H", channels)))


def _put(content: bytearray, place: int, what: bytes) -> bytearray:
    changed = bytearray(content)
    changed[place : place + len(what)] = what
    return changed


def _overwrite(content: bytes, what: bytes) -> bytes:
    return bytes(_put(bytearray(content), len(content) // 2, what))


def _flip(content: bytes) -> bytes:
    """Flip six bits in the second half: where checksums are long, each costs a second."""
    dice, flipped = random.Random(11), bytearray(content)
    for _ in range(6):
        flipped[dice.randrange(len(content) // 2, len(content) - 3000)] ^= 1 << dice.randrange(8)
    return bytes(flipped)
