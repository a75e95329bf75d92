"""Open sound files for playing, whatever stands before or behind the sound."""

from __future__ import annotations

import os
import time

import av
from av.audio.stream import AudioStream
from av.container import InputContainer

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.id3_tags import sound_start
from musicrec_desktop.core.opening_limits import MOST_STREAMS
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.tags_behind import sound_end
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.core.vorbis_comments import refuse_too_many
from musicrec_desktop.core.wrong_content import unrecognised

# FFmpeg reads 5 MB of uncompressed sound, looking for DTS in it; this is 20 frames of that.
UNCOMPRESSED = (".wav", ".wave", ".w64", ".rf64", ".bwf")
PROBED_BYTES = "65536"
LARGEST_PART_BYTES = 2**31 - 1  # FFmpeg's subfile protocol reads wrong places beyond
# FFmpeg looks for a chunk behind the end of some files for ever. A drive that sleeps has been
# woken before: the file was looked at.
OPENING_SECONDS, READING_SECONDS = 30.0, 60.0
# Telephones use 8,000, and DSD512 is this as FFmpeg decodes it; beyond, a header is damaged.
LOWEST_RATE_HZ, HIGHEST_RATE_HZ = 1_000, 3_072_000


def open_container(path: str, part: tuple[int, int] | None = None) -> InputContainer:
    """Open a sound file, of which no more can be read than is there now.

    FFmpeg, when it comes upon the end of a file that grows, goes on behind the
    packet that it has read half of.

    Parameters
    ----------
    path : str
    part : tuple of int, optional
        First byte and the byte after the last, up to
        :data:`LARGEST_PART_BYTES`; by default the whole file, however large.

    Raises
    ------
    UnreadableFile
        With the reason, and what can be done about it.
    """
    try:
        start, stop = part or (0, os.path.getsize(path))  # noqa: PTH202 - stat takes any path
        if start == stop:
            raise UnreadableFile(path, to_translate("Reasons", "the file is empty"))
        refuse_too_many(path)
        if part is None:
            start, stop = sound_part(path)
        whole = part is None and stop > LARGEST_PART_BYTES
        source = path if whole else f"subfile,,start,{start},end,{stop},,:{path}"  # no words
        probing = {"probesize": PROBED_BYTES} if path.lower().endswith(UNCOMPRESSED) else {}
        return _opened_in_time(path, source, probing)
    except FileNotFoundError as error:
        raise UnreadableFile(
            path,
            to_translate("Reasons", "it is not there"),
            to_translate("Next steps", "Rescan the folder, or plug the drive in."),
        ) from error
    except IsADirectoryError as error:
        raise UnreadableFile(path, to_translate("Reasons", "it is a folder")) from error
    except (av.error.FFmpegError, OSError, ValueError) as error:
        if isinstance(error, OSError) and not isinstance(error, av.error.FFmpegError):
            raise _refused(path, error) from error
        raise unrecognised(
            path, to_translate("Reasons", "it is not a sound file that can be decoded")
        ) from error


def first_sound(container: InputContainer, path: str) -> AudioStream:
    """Return the stream to play.

    Raises
    ------
    UnreadableFile
        If there is none, or none that can be decoded.
    """
    if not container.streams.audio:
        raise unrecognised(path, to_translate("Reasons", "it holds no sound"))
    stream = container.streams.audio[0]
    if getattr(stream, "codec_context", None) is None:  # PyAV's word for "no decoder"
        raise UnreadableFile(path, to_translate("Reasons", "no decoder is known for its sound"))
    if not LOWEST_RATE_HZ <= stream.rate <= HIGHEST_RATE_HZ or not stream.channels:
        raise unrecognised(
            path, to_translate("Reasons", "it is not a sound file that can be decoded")
        )
    return stream


def _refused(path: str, error: OSError) -> UnreadableFile:
    """Return what to say where the system does not let a file be read."""
    if isinstance(error, PermissionError):
        return UnreadableFile(
            path,
            to_translate("Reasons", "it may not be read"),
            to_translate("Next steps", "Check its permissions."),
        )
    return UnreadableFile(
        path, system_reason(error), to_translate("Next steps", "Check the drive, and try again.")
    )


def _opened_in_time(path: str, source: str, options: dict[str, str]) -> InputContainer:
    limit, began = OPENING_SECONDS, time.monotonic()
    container = av.open(
        source,
        "r",
        metadata_errors="replace",
        options=options | MOST_STREAMS,
        timeout=(limit, READING_SECONDS),
    )
    if time.monotonic() - began < limit:
        return container
    container.close()  # FFmpeg was stopped, and takes what it has found by then for the file
    raise UnreadableFile(path, to_translate("Reasons", "opening it takes too long"))


def sound_part(path: str) -> tuple[int, int]:
    """Return the first byte of a file that is no tag, and the byte after the last one."""
    with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
        return sound_start(file), sound_end(file)
