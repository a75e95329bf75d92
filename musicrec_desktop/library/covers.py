"""Cover pictures: inside a file, or beside it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import struct
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from mutagen.apev2 import APEBinaryValue, APEv2
from mutagen.asf import ASFTags
from mutagen.flac import FLAC, Picture
from mutagen.flac import error as picture_error
from mutagen.id3 import ID3
from mutagen.mp4 import MP4Tags

from musicrec_desktop.library.files import COVER_STEMS, COVER_SUFFIXES, DISC_FOLDER, is_cover_name

MAX_COVER_BYTES = 32 * 1024 * 1024
FRONT_COVER = 3  # the picture type of ID3's APIC, which FLAC and ASF use too
KEY_BYTES = 16

Pictures = Iterable[tuple[int, bytes]]


def cover_key(picture: bytes) -> str:
    """Return a digest, equal for equal pictures: BLAKE2b of 16 bytes in hexadecimal."""
    return hashlib.blake2b(picture, digest_size=KEY_BYTES).hexdigest()


def embedded_cover(file: Any) -> bytes | None:
    """Return the front cover inside a file that mutagen has parsed, else its first picture.

    Parameters
    ----------
    file : mutagen.FileType

    Returns
    -------
    bytes or None
        The picture as it stands in the file (JPEG, PNG, …), not decoded.
    """
    return _front(pictures_inside(file))


def _front(pictures: Pictures) -> bytes | None:
    first: bytes | None = None
    for kind, picture in pictures:
        if not 0 < len(picture) <= MAX_COVER_BYTES:
            continue
        if kind == FRONT_COVER:
            return picture
        first = first or picture
    return first


def pictures_inside(file: Any) -> Pictures:
    """Yield the pictures inside a file that mutagen has parsed, each with its type."""
    tags: Any = file.tags
    if isinstance(file, FLAC):
        yield from ((int(picture.type), picture.data) for picture in file.pictures)
    reader = next((read for kind, read in _READERS if isinstance(tags, kind)), None)
    if reader is not None:
        yield from reader(tags)


def _id3_pictures(tags: Any) -> Pictures:
    # "-->" marks a link in place of a picture
    return [(int(frame.type), frame.data) for frame in tags.getall("APIC") if frame.mime != "-->"]


def _mp4_pictures(tags: Any) -> Pictures:
    return [(FRONT_COVER, bytes(picture)) for picture in tags.get("covr", ())]


def _asf_pictures(tags: Any) -> Pictures:
    return [asf_picture(item.value) for item in tags.get("WM/Picture", ())]


def asf_picture(value: bytes) -> tuple[int, bytes]:
    """Take apart WM_PICTURE: type, size, and two UTF-16 strings before the data."""
    kind, size = struct.unpack_from("<bI", value)
    position = struct.calcsize("<bI")
    for _ in ("MIME type", "description"):
        while value[position : position + 2] not in (b"\0\0", b""):
            position += 2
        position += 2
    return kind, value[position : position + size]


def _apev2_pictures(tags: Any) -> Pictures:
    for name, value in tags.items():
        if name.lower().startswith("cover art") and isinstance(value, APEBinaryValue):
            # a file name, a NUL, and the picture
            _, _, picture = bytes(value.value or b"").partition(b"\0")
            yield (FRONT_COVER if "front" in name.lower() else 0), picture


def _vorbis_pictures(comments: list[tuple[str, str]]) -> Pictures:
    parse: Any = Picture
    for name, value in comments:
        try:
            if name.lower() == "metadata_block_picture":
                picture = parse(base64.b64decode(value))
                yield int(picture.type), picture.data
            elif name.lower() == "coverart":  # the older way, without a type
                yield 0, base64.b64decode(value)
        except (binascii.Error, ValueError, struct.error, picture_error):
            continue  # one damaged picture; the next may be whole


# A Vorbis comment is a list of pairs, so it must stand after the more special kinds.
_READERS: tuple[tuple[type, Callable[[Any], Pictures]], ...] = (
    (ID3, _id3_pictures),
    (MP4Tags, _mp4_pictures),
    (ASFTags, _asf_pictures),
    (APEv2, _apev2_pictures),
    (list, _vorbis_pictures),
)


def cover_beside(path: str) -> str | None:
    """Return the picture file that serves as its cover: in the folder of ``path``.

    The folder of one disc of several may have none: then it is the one above.
    """
    folder = os.path.dirname(path)  # noqa: PTH120 - hot
    above, name = os.path.split(folder)
    found = _cover_of(folder or os.curdir)
    return found or (_cover_of(above) if above and DISC_FOLDER.fullmatch(name) else None)


def _cover_of(folder: str) -> str | None:
    try:
        found = _covers_in(folder, os.stat(folder).st_mtime_ns)  # noqa: PTH116
    except OSError:
        return None  # the folder is gone: there is no cover to show
    return next((path for path in found if _may_be_shown(path)), None)


@lru_cache(maxsize=512)
def _covers_in(folder: str, _mtime_ns: int) -> tuple[str, ...]:
    """Look once for each state of a folder, not once for each of its files."""
    found: dict[tuple[int, int], str] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name.lower()
            if not name.startswith(COVER_STEMS):
                continue  # quickly: while files are copied in, thousands are looked at again
            if is_cover_name(name) and entry.is_file():
                stem, _, suffix = name.rpartition(".")
                found[COVER_STEMS.index(stem), COVER_SUFFIXES.index(suffix)] = entry.path
    return tuple(found[rank] for rank in sorted(found))


def _may_be_shown(path: str) -> bool:
    """Return whether a picture is worth a look: an empty one hides none that is whole."""
    try:
        return 0 < os.stat(path).st_size <= MAX_COVER_BYTES  # noqa: PTH116 - hot
    except OSError:
        return False


def read_picture_file(path: str) -> bytes | None:
    """Return the content of a picture file; None where it is empty, too big or unreadable."""
    try:
        file = Path(path)
        if not 0 < file.stat().st_size <= MAX_COVER_BYTES:
            return None
        return file.read_bytes()
    except OSError:
        return None  # a picture that cannot be read is a picture that is not shown


def key_of_picture_file(path: str) -> str:
    """Return :func:`cover_key` of a picture file; empty where it cannot be read."""
    try:
        status = os.stat(path)  # noqa: PTH116 - hot
    except OSError:
        return ""
    return _key_of(path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=512)
def _key_of(path: str, _size: int, _mtime_ns: int) -> str:
    picture = read_picture_file(path)
    return cover_key(picture) if picture else ""
