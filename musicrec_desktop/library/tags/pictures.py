"""What a picture file says of itself: JPEG or PNG, and its size."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from musicrec_desktop.core.tag_edits import BadTagValue
from musicrec_desktop.core.translation import decimal, translate

MAX_WRITTEN_BYTES = 10 * 1024 * 1024  # FLAC's blocks end at 16 MiB, and players far below
MAX_PIXELS_A_SIDE = 10_000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_OTHERS = {b"GIF8": "image/gif", b"RIFF": "image/webp", b"BM": "image/bmp"}
_FRAME_HEADERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """A picture's kind and measures.

    Attributes
    ----------
    mime : str
        "image/jpeg" or "image/png".
    width, height : int
        In pixels.
    depth : int
        Bits a pixel.
    """

    mime: str
    width: int
    height: int
    depth: int


def picture_info(picture: bytes) -> PictureInfo:
    """Return what a picture's header says.

    Parameters
    ----------
    picture : bytes
        A whole JPEG or PNG file.

    Raises
    ------
    BadTagValue
        If it is neither, damaged, or too big to be a cover.
    """
    if len(picture) > MAX_WRITTEN_BYTES:
        raise BadTagValue(
            translate(
                "Covers", "The picture is {size} MiB big.", size=decimal(len(picture) / 2**20, 1)
            ),
            translate(
                "Next steps",
                "Covers may have {size} MiB: make it smaller first.",
                size=MAX_WRITTEN_BYTES // 2**20,
            ),
        )
    info = None
    if picture.startswith(_PNG):
        info = _png(picture)
    elif picture.startswith(_JPEG):
        info = _jpeg(picture)
    if info is None:
        raise BadTagValue(
            translate("Covers", "The picture is neither a JPEG nor a PNG file."),
            translate("Next steps", "Convert it to one of these."),
        )
    if not (0 < info.width <= MAX_PIXELS_A_SIDE and 0 < info.height <= MAX_PIXELS_A_SIDE):
        raise BadTagValue(
            translate(
                "Covers",
                "The picture measures {width} × {height} pixels.",
                width=info.width,
                height=info.height,
            ),
            translate(
                "Next steps",
                "Covers may have {pixels} a side: make it smaller first.",
                pixels=MAX_PIXELS_A_SIDE,
            ),
        )
    return info


def info_of_any_picture(picture: bytes) -> PictureInfo:
    """Return what is known of a picture that a file has held, whatever it is."""
    try:
        return picture_info(picture)
    except BadTagValue:
        mime = next((kind for head, kind in _OTHERS.items() if picture.startswith(head)), "image/")
        return PictureInfo(mime, 0, 0, 0)


def _png(picture: bytes) -> PictureInfo | None:
    if picture[12:16] != b"IHDR" or len(picture) < 33:
        return None
    width, height, bits, colours = struct.unpack_from(">IIBB", picture, 16)
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}.get(colours)
    return PictureInfo("image/png", width, height, bits * channels) if channels else None


def _jpeg(picture: bytes) -> PictureInfo | None:
    position = 2
    while position + 9 < len(picture):
        if picture[position] != 0xFF:
            return None
        marker = picture[position + 1]
        if marker == 0xFF:  # filling
            position += 1
        elif marker in _WITHOUT_LENGTH:
            position += 2
        elif marker in _FRAME_HEADERS:
            bits, height, width, channels = struct.unpack_from(">BHHB", picture, position + 4)
            return PictureInfo("image/jpeg", width, height, bits * channels)
        else:
            position += 2 + struct.unpack_from(">H", picture, position + 2)[0]
    return None
