"""Covers as pictures: out of the files of tracks, from files of their own, and into such."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from pathlib import Path

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import MusicRecError, UnreadableFile
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.tags import pictures
from musicrec_desktop.library.tags.pictures import PictureInfo

# What pictures are called that begin so.
ENDINGS: Mapping[bytes, tuple[str, ...]] = {
    b"\x89PNG": (".png",),
    b"\xff\xd8": (".jpg", ".jpeg"),
}


def cover_of(path: str) -> bytes | None:
    """Return the picture that a file shows as its cover."""
    from musicrec_desktop.library.tags.reading import read_cover

    return read_cover(path)


def keep_cover(path: str, output: str, picture: bytes | None = None) -> str:
    """Write the cover of a file, or another picture, to a file of its own.

    Returns
    -------
    str
        Where: with the ending that the picture asks for, where ``output`` has another.

    Raises
    ------
    MusicRecError
        If there is no cover, or the file cannot be written.
    """
    kept = cover_of(path) if picture is None else picture
    if kept is None:
        raise MusicRecError(translate("Tag editor", "This file has no cover."))
    endings = next((ends for start, ends in ENDINGS.items() if kept.startswith(start)), ())
    written = Path(output)
    if endings and written.suffix.lower() not in endings:
        other = written.suffix.lower() in chain(*ENDINGS.values())
        name = written.stem if other else written.name
        written = written.with_name(name + endings[0])
    with replacing(written) as file:
        file.write(kept)
    return str(written)


def read_picture(path: str) -> bytes:
    """Return the picture in a file, once it was found fit to be a cover.

    Raises
    ------
    BadTagValue
        If it is no JPEG or PNG, or too big.
    UnreadableFile
    """
    try:
        picture = Path(path).read_bytes()
    except OSError as error:
        raise UnreadableFile(path, (error.strerror or str(error)).lower()) from error
    picture_info(picture)
    return picture


def picture_info(picture: bytes) -> PictureInfo:
    """Return kind and measures of a picture.

    Raises
    ------
    BadTagValue
        If it cannot be a cover.
    """
    return pictures.picture_info(picture)
