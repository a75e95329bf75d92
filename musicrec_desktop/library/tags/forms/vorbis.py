"""Vorbis comments, in FLAC and Ogg; FLAC's pictures stand in blocks of their own."""

from __future__ import annotations

import base64
import binascii
import struct
from collections.abc import Mapping
from typing import Any, ClassVar

from mutagen.flac import FLAC, Picture
from mutagen.flac import error as picture_error
from mutagen.oggopus import OggOpus

from musicrec_desktop.core.tag_edits import TagsNotWritten
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.covers import FRONT_COVER
from musicrec_desktop.library.tags.forms.form import OTHER, TagForm, Values
from musicrec_desktop.library.tags.pictures import PictureInfo

_PICTURE = "metadata_block_picture"
_OLD_PICTURE = "coverart"
_UNDECODABLE = "\ufffd"


class VorbisForm(TagForm):
    """A Vorbis comment. Comments keep their order and the case of their names."""

    primary: ClassVar[Mapping[str, str]] = {
        "track_total": "tracktotal",
        "disc_total": "disctotal",
    }
    apart = TagForm.apart | {"author"}

    def __init__(self, file: Any) -> None:
        super().__init__(file)
        self._found = list(file.tags)

    def names_to_write(self, field: str) -> list[str]:
        """As every form; Opus states gains in a tag of its own (RFC 7845)."""
        names = super().names_to_write(field)
        if field.endswith("_gain_db") and isinstance(self._file, OggOpus):
            kind = field.partition("_")[0]
            replaygain, own = f"replaygain_{kind}_gain", f"r128_{kind}_gain"  # no words
            return [own, replaygain] if self.get(replaygain) else [own]
        return names

    def save(self, path: str) -> None:
        """Write, unless comments that mutagen could not decode would be ruined by it."""
        for comment in self._file.tags:
            if _UNDECODABLE in comment[1] and comment in self._found:
                raise TagsNotWritten(
                    path,
                    translate(
                        "Reasons",
                        "it holds a comment, “{name}”, that is not UTF-8",
                        name=comment[0],
                    ),
                    translate("Next steps", "Set or clear this one first."),
                )
        super().save(path)

    def get(self, name: str) -> Values:
        return [value for key, value in self._file.tags if key.lower() == name]

    def put(self, name: str, values: Values) -> None:
        comments = self._file.tags
        where = [at for at, (key, _) in enumerate(comments) if key.lower() == name]
        at = where[0] if where else len(comments)
        key = list.__getitem__(comments, at)[0] if where else name.upper()
        for position in reversed(where):
            list.pop(comments, position)
        for offset, value in enumerate(values):
            list.insert(comments, at + offset, (key, value))

    def put_cover(self, picture: bytes | None, info: PictureInfo | None) -> None:
        comments = self._file.tags
        replaced = [self.is_cover(*_picture(*comment)) for comment in comments]
        comments[:] = [
            comment for comment, gone in zip(comments, replaced, strict=True) if not gone
        ]
        if isinstance(self._file, FLAC):
            blocks = self._file.metadata_blocks
            blocks[:] = [
                block
                for block in blocks
                if not (isinstance(block, Picture) and self.is_cover(block.type, block.data))
            ]
        if picture is not None and info is not None:
            self.add_picture(FRONT_COVER, picture, info)

    def add_picture(self, kind: int, picture: bytes, info: PictureInfo) -> None:
        block = _block(kind, picture, info)
        if isinstance(self._file, FLAC):
            add: Any = self._file.add_picture
            add(block)
        else:
            packed = base64.b64encode(block.write()).decode("ascii")
            list.append(self._file.tags, (_PICTURE.upper(), packed))


def _block(kind: int, picture: bytes, info: PictureInfo) -> Any:
    new: Any = Picture
    block = new()
    block.type, block.mime, block.data = kind, info.mime, picture
    block.width, block.height, block.depth = info.width, info.height, info.depth
    return block


def _picture(key: str, value: str) -> tuple[int, bytes]:
    """Return type and data of the picture in a comment; without data where there is none."""
    try:
        if key.lower() == _OLD_PICTURE:
            return OTHER, base64.b64decode(value)
        if key.lower() == _PICTURE:
            parse: Any = Picture
            block = parse(base64.b64decode(value))
            return int(block.type), block.data
    except (binascii.Error, ValueError, struct.error, picture_error):
        pass  # damaged: not shown, not touched
    return OTHER, b""
