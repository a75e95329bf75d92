"""How long sound is that does not say so, or of which the end is missing: as far as it counts."""

from __future__ import annotations

from av.audio.stream import AudioStream
from av.container import InputContainer

from musicrec_desktop.core.flac_frames import counted_samples
from musicrec_desktop.core.mpeg_frames import counted_seconds
from musicrec_desktop.playback.breaking_off import FileMark
from musicrec_desktop.playback.ogg_length import last_granule

# In Ogg, these count samples.
COUNTED_IN_SAMPLES = frozenset(
    {"flac", "libopus", "libspeex", "libvorbis", "opus", "speex", "vorbis"}
)
MOST_REMEMBERED = 64  # files whose frames were counted

_counted: dict[FileMark, float | None] = {}


def counted_ticks(
    container: InputContainer, stream: AudioStream, path: str, part: tuple[int, int] | None
) -> int | None:
    """Return the length of Ogg, and of FLAC that states none; None of anything else.

    In the stream's time base. Of several streams in Ogg, one may end behind the others.
    """
    kind = container.format.name
    if kind == "flac" and not stream.duration:
        return _flac_ticks(stream, path)
    if kind != "ogg" or len(container.streams) > 1:
        return None
    if stream.codec_context.name not in COUNTED_IN_SAMPLES:
        return None
    granule = last_granule(path, part)
    if granule is None or granule <= (stream.start_time or 0):
        return None
    return granule - (stream.start_time or 0)


def _flac_ticks(stream: AudioStream, path: str) -> int | None:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
            counted = counted_samples(file)
    except OSError:
        return None  # reading it says why
    if counted is None or not stream.time_base:
        return None
    samples, rate_hz = counted
    return round(samples / rate_hz / stream.time_base)


def remembered_frames(path: str) -> float | None:
    """Return what :func:`count_frames` found in a file as it is now; None where it did not."""
    mark = FileMark.of(path)
    return _counted.get(mark) if mark is not None else None


def count_frames(path: str) -> float | None:
    """Read through MPEG frames of a varying bit rate, and return how many seconds they are.

    A song takes some milliseconds, or as long as its drive does.
    """
    mark = FileMark.of(path)
    if mark is None:
        return None
    if mark not in _counted:
        if len(_counted) >= MOST_REMEMBERED:
            _counted.clear()
        try:
            with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
                _counted[mark] = counted_seconds(file)
        except OSError:
            return None  # reading it says why
    return _counted[mark]
