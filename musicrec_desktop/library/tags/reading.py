"""What a file says about itself, whatever its container.

mutagen parses first, once. Where it does not know the container, or the container
says too little, FFmpeg (through PyAV) is asked.
"""

from __future__ import annotations

import os
import stat
import struct
from dataclasses import dataclass, field, replace
from typing import Any

import mutagen
from mutagen.aac import AAC
from mutagen.ac3 import AC3
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2
from mutagen.flac import FLAC
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4
from mutagen.wave import WAVE

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.reasons import FAILING_DRIVE, system_reason
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.core.vorbis_comments import refuse_too_many
from musicrec_desktop.core.wrong_content import unrecognised
from musicrec_desktop.library.covers import (
    cover_beside,
    cover_key,
    embedded_cover,
    key_of_picture_file,
    read_picture_file,
)
from musicrec_desktop.library.files import AUDIO_EXTENSIONS
from musicrec_desktop.library.streams import (
    Container,
    Stream,
    is_one_channel_twice,
    open_container,
    stream_of,
)
from musicrec_desktop.library.tags.bounded_frames import bound
from musicrec_desktop.library.tags.details import details_of
from musicrec_desktop.library.tags.fields import Fields, fields_of, from_apev2, from_metadata
from musicrec_desktop.library.tags.light_id3 import LightID3
from musicrec_desktop.library.tags.lyrics import lyrics_beside
from musicrec_desktop.library.tags.odd_dates import keep_odd_dates
from musicrec_desktop.library.tags.values import described

__all__ = ["AUDIO_EXTENSIONS", "read_cover", "read_tags"]

# What mutagen's parsers let slip on damaged files, beside its own error.
PARSER_ERRORS = (
    mutagen.MutagenError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
)
bound()
keep_odd_dates()
_MPEG_SYNC = (b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2")  # of layer III
HE_AAC_CORE_HZ = 24_000  # at most; it sounds at twice of that
_APE_FOOTER = b"APETAGEX"
_TAIL_BYTES = 32 + 128  # an APEv2 footer before an ID3v1 tag


@dataclass(frozen=True, slots=True)
class FileTags:
    """What a file says about itself.

    Attributes
    ----------
    tags : Tags
    details : TagDetails
    sheet : str
        The CUE sheet in the tag CUESHEET; empty where there is none.
    """

    tags: Tags
    details: TagDetails = field(default_factory=TagDetails)
    sheet: str = ""


def read_tags(path: str) -> Tags:
    """Read what every list shows of a file.

    Parameters
    ----------
    path : str

    Returns
    -------
    Tags
        Text is cleaned and fit for a database; what makes no sense is left out.

    Raises
    ------
    UnreadableFile
        If it is not there, empty, not a file, or no audio is recognised in it.
    """
    return _read(path)[0]


def read_file_tags(path: str) -> FileTags:
    """Read all that a file says about itself, and the lyrics beside it if it holds none.

    Raises
    ------
    UnreadableFile
        As :func:`read_tags`.
    """
    tags, fields = _read(path)
    details = details_of(fields)
    if not details.lyrics:
        beside = lyrics_beside(path)
        details = replace(details, lyrics=beside) if beside else details
    return FileTags(tags, details, "\n".join(fields.get("cuesheet", ())))


def _read(path: str) -> tuple[Tags, Fields]:
    size = _size(path)
    file = _parsed(path)
    if file is None or file.info is None:
        return _from_container(path, open_container(path))
    stream, fields = stream_of(file, path, size), fields_of(file.tags)
    if _may_be_extended(file, stream):
        stream = _as_decoded(path, stream)
    elif isinstance(file, AC3) or (isinstance(file, AIFF) and _is_packed(path)):
        stream = _as_container_says(path, stream)
    if isinstance(file, (MP3, AAC)):
        fields = {**_appended(path), **fields}
    if _needs_ffmpeg(file, stream, fields):
        container = open_container(path)
        if container is None:
            _refuse_if_doubtful(path, file, stream)
        else:
            if _sketchy(file) or not stream.complete:
                stream = container.stream.filled_from(stream)
            fields = {**from_metadata(container.metadata), **fields}
    return _tags(path, stream, fields, _cover_inside(file)), fields


def _size(path: str) -> int:
    try:
        status = os.stat(path)  # noqa: PTH116 - hot
    except OSError as error:
        raise UnreadableFile(path, system_reason(error).lower()) from error
    except ValueError as error:
        raise UnreadableFile(path, to_translate("Reasons", "no file can have this name")) from error
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFile(
            path, to_translate("Reasons", "it is not a file")
        )  # opening a pipe would wait for ever
    if status.st_size == 0:
        raise UnreadableFile(path, to_translate("Reasons", "the file is empty"))
    return status.st_size


def _parsed(path: str) -> Any:
    """Return mutagen's view of a file; None where it knows no such container."""
    try:
        file = _opened_as_named(path)
        return mutagen.File(path) if file is None else file  # empty ones are false
    except (*PARSER_ERRORS, OSError) as error:
        # mutagen wraps what the operating system says
        cause = error.args[0] if error.args and not isinstance(error, OSError) else error
        if isinstance(cause, PermissionError):
            raise UnreadableFile(
                path,
                to_translate("Reasons", "permission was denied"),
                to_translate("Next steps", "Check the file’s permissions."),
            ) from error
        if isinstance(cause, OSError) and cause.errno in FAILING_DRIVE:
            raise UnreadableFile(path, system_reason(cause)) from error
        return None


def _opened_as_named(path: str) -> Any:
    """Parse what is MP3 or FLAC by its name and by its first bytes; None for anything else.

    mutagen comes to the same by asking all its formats, which takes a third of the time.
    """
    name = path[-5:].lower()
    if not name.endswith((".mp3", ".m4a")):
        refuse_too_many(path)
    parse: Any = MP3 if name.endswith(".mp3") else FLAC if name == ".flac" else None
    if parse is None:
        return None
    with open(path, "rb") as file:  # noqa: PTH123 - hot
        head = file.read(4)
        expected = head[:3] == b"ID3" or head[:2] in _MPEG_SYNC if parse is MP3 else head == b"fLaC"
        file.seek(0)
        if not expected:
            return None
        return parse(file, **({"ID3": LightID3} if parse is MP3 else {}))


def _appended(path: str) -> Fields:
    """Return the fields of an APEv2 tag at the end, where mp3gain leaves its figures."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - hot
            file.seek(0, os.SEEK_END)
            file.seek(-min(_TAIL_BYTES, file.tell()), os.SEEK_END)
            if _APE_FOOTER not in file.read():
                return {}
        parse: Any = APEv2
        return from_apev2(parse(path))
    except (*PARSER_ERRORS, OSError):
        return {}


def _sketchy(file: Any) -> bool:
    """Return whether mutagen found MPEG frames, but not where they belong."""
    return bool(getattr(file.info, "sketchy", False))


def _may_be_extended(file: Any, stream: Stream) -> bool:
    """Whether HE-AAC may double what its header states: half the rate, or one of two channels.

    What doubles it stands within the sound, where only a decoder finds it.
    """
    info: Any = file.info
    plain = isinstance(file, AAC) or (isinstance(file, MP4) and info.codec == "mp4a.40.2")
    return plain and (stream.sample_rate_hz or HE_AAC_CORE_HZ) <= HE_AAC_CORE_HZ


def _as_decoded(path: str, stream: Stream) -> Stream:
    container = open_container(path)
    if container is None or container.stream.codec != stream.codec:
        return stream
    found = container.stream
    channels = found.channels
    if (stream.channels, channels) == (1, 2) and is_one_channel_twice(path):
        channels = 1
    return replace(stream, sample_rate_hz=found.sample_rate_hz, channels=channels)


def _is_packed(path: str) -> bool:
    """Whether an AIFF file may be compressed: it then counts packets where samples are meant."""
    with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
        return file.read(12).endswith(b"AIFC")


def _as_container_says(path: str, stream: Stream) -> Stream:
    """Believe FFmpeg, as of AC-3, of which mutagen misreads the channels."""
    container = open_container(path)
    return stream if container is None else container.stream.filled_from(stream)


def _needs_ffmpeg(file: Any, stream: Stream, fields: Fields) -> bool:
    if not stream.complete or _sketchy(file):
        return True
    # mutagen reads their ID3 chunk, but not the older INFO, NAME and AUTH chunks
    return isinstance(file, (WAVE, AIFF)) and not fields


def _refuse_if_doubtful(path: str, file: Any, stream: Stream) -> None:
    """Tell sound from text that happens to hold the pattern of an MPEG frame."""
    if _sketchy(file) or not stream.sample_rate_hz:
        raise _no_audio(path)


def _no_audio(path: str) -> UnreadableFile:
    return unrecognised(path, to_translate("Reasons", "no audio was recognised in it"))


def _from_container(path: str, container: Container | None) -> tuple[Tags, Fields]:
    if container is None:
        raise _no_audio(path)
    fields = from_metadata(container.metadata)
    return _tags(path, container.stream, fields, container.cover), fields


def _tags(path: str, stream: Stream, fields: Fields, cover: bytes | None) -> Tags:
    if cover is not None:
        key = cover_key(cover)
    else:
        beside = cover_beside(path)
        key = key_of_picture_file(beside) if beside else ""
    return Tags(
        **described(fields, stream.codec),
        duration_seconds=stream.duration_seconds,
        codec=stream.codec,
        sample_rate_hz=stream.sample_rate_hz,
        bit_depth=stream.bit_depth,
        channels=stream.channels,
        bitrate_bps=stream.bitrate_bps,
        cover_key=key,
    )


def _cover_inside(file: Any) -> bytes | None:
    """Return the picture inside a parsed file; a damaged one counts as none."""
    try:
        return embedded_cover(file)
    except PARSER_ERRORS:
        return None


def read_cover(path: str) -> bytes | None:
    """Return the front cover of a file: the one inside, else the one beside it.

    Parameters
    ----------
    path : str

    Returns
    -------
    bytes or None
        A picture file (JPEG, PNG, …), not decoded, of at most 32 MiB.
        :func:`covers.cover_key` of it is the ``cover_key`` of the file's tags.
    """
    try:
        _size(path)
        file = _parsed(path)
    except UnreadableFile:
        return None
    if file is not None and file.info is not None:
        picture = _cover_inside(file)
    else:
        container = open_container(path)
        picture = container.cover if container is not None else None
    if picture is not None:
        return picture
    beside = cover_beside(path)
    return read_picture_file(beside) if beside else None
