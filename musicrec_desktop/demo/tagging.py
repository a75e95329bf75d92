"""Write tags and covers with mutagen, each format in its own way."""

# mypy: disable-error-code="no-untyped-call"
# (mutagen ships types for parts of itself only)

from __future__ import annotations

import base64
import io
from dataclasses import dataclass

from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, COMM, ID3, TALB, TCON, TCOP, TDRC, TIT2, TPE1, TPE2, TRCK
from mutagen.mp4 import MP4, MP4Cover
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis

from musicrec_desktop.demo.covers import COVER_PIXELS
from musicrec_desktop.demo.song import Album

LICENCE = "CC0 1.0 Universal: no rights reserved"
COMMENT = "Composed and rendered by MusicRec Desktop as a demonstration. " + LICENCE
_FRONT_COVER = 3  # the picture type of ID3v2, which FLAC and Ogg share


@dataclass(frozen=True, slots=True)
class SongTags:
    """What is written into one file: its album, its place there, and a JPEG cover."""

    album: Album
    position: int
    cover: bytes

    @property
    def title(self) -> str:
        """The song's title."""
        return self.album.songs[self.position].title

    @property
    def number(self) -> int:
        """Its track number, from 1."""
        return self.position + 1


def tagged(data: bytes, file_format: str, tags: SongTags) -> bytes:
    """Return an audio file with its tags and its cover.

    Parameters
    ----------
    data : bytes
        The file as :func:`musicrec_desktop.demo.encoding.encode` made it.
    file_format : str
        A name of :data:`musicrec_desktop.demo.encoding.FORMATS`.
    tags : SongTags
    """
    file = io.BytesIO(data)
    _WRITERS[file_format](file, tags)
    return file.getvalue()


def _vorbis_comments(tags: SongTags) -> dict[str, str]:
    album = tags.album
    return {
        "title": tags.title,
        "artist": album.artist,
        "albumartist": album.artist,
        "album": album.title,
        "date": str(album.year),
        "genre": album.genre,
        "tracknumber": str(tags.number),
        "tracktotal": str(len(album.songs)),
        "copyright": LICENCE,
        "comment": COMMENT,
    }


def _picture(tags: SongTags) -> Picture:
    picture = Picture()
    picture.type, picture.mime, picture.data = _FRONT_COVER, "image/jpeg", tags.cover
    picture.width = picture.height = COVER_PIXELS
    picture.depth = 24
    return picture


def _write_flac(file: io.BytesIO, tags: SongTags) -> None:
    audio = FLAC(file)
    audio.update(_vorbis_comments(tags))
    audio.add_picture(_picture(tags))
    file.seek(0)
    audio.save(file)


def _write_ogg(file: io.BytesIO, tags: SongTags, kind: type[OggVorbis] | type[OggOpus]) -> None:
    audio = kind(file)
    audio.update(_vorbis_comments(tags))
    audio["metadata_block_picture"] = base64.b64encode(_picture(tags).write()).decode("ascii")
    file.seek(0)
    audio.save(file)


def _write_mp3(file: io.BytesIO, tags: SongTags) -> None:
    album, audio = tags.album, ID3()
    for frame, text in (
        (TIT2, tags.title),
        (TPE1, album.artist),
        (TPE2, album.artist),
        (TALB, album.title),
        (TDRC, str(album.year)),
        (TCON, album.genre),
        (TRCK, f"{tags.number}/{len(album.songs)}"),
        (TCOP, LICENCE),
    ):
        audio.add(frame(encoding=3, text=text))
    audio.add(COMM(encoding=3, lang="eng", desc="", text=COMMENT))
    audio.add(APIC(encoding=3, mime="image/jpeg", type=_FRONT_COVER, desc="", data=tags.cover))
    audio.save(file)


def _write_m4a(file: io.BytesIO, tags: SongTags) -> None:
    album, audio = tags.album, MP4(file)
    audio["\xa9nam"], audio["\xa9ART"], audio["aART"] = tags.title, album.artist, album.artist
    audio["\xa9alb"], audio["\xa9day"], audio["\xa9gen"] = album.title, str(album.year), album.genre
    audio["trkn"] = [(tags.number, len(album.songs))]
    audio["cprt"], audio["\xa9cmt"] = LICENCE, COMMENT
    audio["covr"] = [MP4Cover(tags.cover, imageformat=MP4Cover.FORMAT_JPEG)]
    file.seek(0)
    audio.save(file)


_WRITERS = {
    "flac": _write_flac,
    "mp3": _write_mp3,
    "ogg": lambda file, tags: _write_ogg(file, tags, OggVorbis),
    "opus": lambda file, tags: _write_ogg(file, tags, OggOpus),
    "m4a": _write_m4a,
}
