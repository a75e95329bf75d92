"""Encode a file, or a stretch of one, anew, with its tags and its cover."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.tag_edits import COVER, TAG_FIELDS, BadTagValue, TagValue
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.library.pictures import picture_info
from musicrec_desktop.library.streams import DEMUXERS
from musicrec_desktop.library.tag_writing import write_tags
from musicrec_desktop.library.tags import read_cover

LOSSY_RATES_HZ = frozenset({8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000})
SIXTEEN_BITS = 16


@dataclass(frozen=True, slots=True)
class _Form:
    """How FFmpeg calls the container and the codec, and what is asked of them."""

    container: str
    codec: str
    sample_format: str
    bitrate_bps: int = 0


_FORMS = {
    TargetKind.MP3: _Form("mp3", "libmp3lame", "fltp", 256_000),
    TargetKind.OPUS: _Form("ogg", "libopus", "flt", 160_000),
    TargetKind.AAC: _Form("ipod", "aac", "fltp", 256_000),
    TargetKind.FLAC: _Form("flac", "flac", "s16"),
}
_SAME = {  # codecs that are the kind already
    TargetKind.MP3: "mp3",
    TargetKind.OPUS: "opus",
    TargetKind.AAC: "aac",
    TargetKind.FLAC: "flac",
}


def is_of_kind(track: Track, target: Target) -> bool:
    """Return whether a track is a whole file of the wanted kind already, small enough."""
    tags = track.tags
    small = not target.bitrate_bps or (tags.bitrate_bps or 0) <= target.bitrate_bps
    return not track.segment and tags.codec == _SAME[target.kind] and small


def transcode(track: Track, output: Path, target: Target) -> None:
    """Encode a track's sound into a new file, and tag it as the library knows it.

    Parameters
    ----------
    track : Track
        A stretch of a file becomes a file of its own.
    output : pathlib.Path
        Ends in the target kind's name; overwritten.
    target : Target

    Raises
    ------
    UnreadableFile
        If nothing in the source can be decoded.
    OSError
        If the new file cannot be written.
    TagsNotWritten
        If the new file cannot be tagged.
    """
    _encode(track, output, target)
    write_tags(str(output), _tags_of(track))


def _tags_of(track: Track) -> dict[str, TagValue]:
    found: dict[str, TagValue] = {
        name: value for name in TAG_FIELDS if (value := getattr(track.tags, name)) not in (None, "")
    }
    found.setdefault("title", track.title)
    cover = read_cover(track.path)
    if cover is not None:
        try:
            picture_info(cover)
        except BadTagValue:
            return found  # of a kind that players do not show
        found[COVER] = cover
    return found


def _encode(track: Track, output: Path, target: Target) -> None:
    import av  # 30 ms and 60 MB, for those who copy

    form = _FORMS[target.kind]
    options = {"format_whitelist": DEMUXERS, "protocol_whitelist": "file"}
    try:
        with av.open(
            f"file:{track.path}",  # no words
            metadata_errors="replace",
            options=options,
        ) as source:
            if not source.streams.audio:
                raise UnreadableFile(
                    track.path, to_translate("Reasons", "no audio stream was found")
                )
            heard = source.streams.audio[0]
            with av.open(str(output), "w", format=form.container) as written:
                stream: Any = _stream(written, heard, form, target)
                frames = _resampled(source, heard, stream)
                count = 0
                for frame in _stretch(frames, stream.rate, track):
                    frame.pts, frame.time_base = count, Fraction(1, stream.rate)
                    count += frame.samples
                    written.mux(stream.encode(frame))
                written.mux(stream.encode(None))
    except av.FFmpegError as error:
        if isinstance(error, OSError) and error.filename == str(output):
            raise
        raise UnreadableFile(
            track.path,
            translate("Reasons", "it cannot be decoded ({reason})", reason=error.strerror),
        ) from error
    if not count:
        raise UnreadableFile(track.path, to_translate("Reasons", "no sound was found in it"))


def _stream(written: Any, heard: Any, form: _Form, target: Target) -> Any:
    rate = heard.rate
    if target.kind is TargetKind.OPUS:
        rate = 48_000
    elif target.kind is not TargetKind.FLAC and rate not in LOSSY_RATES_HZ:
        rate = 44_100 if rate % 11_025 == 0 else 48_000
    stream = written.add_stream(form.codec, rate=rate)
    stream.layout = "mono" if heard.channels == 1 else "stereo"
    stream.format = form.sample_format
    if target.kind is TargetKind.FLAC and _bits(heard) > SIXTEEN_BITS:
        stream.format = "s32"
    if form.bitrate_bps:
        stream.bit_rate = target.bitrate_bps or form.bitrate_bps
    return stream


def _bits(heard: Any) -> int:
    """Return the depth of lossless sound; that of a lossy codec means nothing."""
    name = heard.codec_context.format.name
    return SIXTEEN_BITS if name.startswith("flt") else int(heard.codec_context.format.bits)


def _resampled(source: Any, heard: Any, stream: Any) -> Iterator[Any]:
    """Yield frames as the encoder takes them; packets that are damaged are left out."""
    import av

    resampler = av.AudioResampler(stream.format, stream.layout, stream.rate)
    for packet in source.demux(heard):
        try:
            frames = packet.decode()
        except av.InvalidDataError:
            continue
        for frame in frames:
            frame.pts = None  # gaps stay out, as players leave them out
            yield from resampler.resample(frame)
    yield from resampler.resample(None)


def _stretch(frames: Iterator[Any], rate: int, track: Track) -> Iterator[Any]:
    """Yield what lies between the track's start and end, to the sample."""
    first = round(track.start_seconds * rate)
    last = None if track.end_seconds is None else round(track.end_seconds * rate)
    position = 0
    for frame in frames:
        begin, position = position, position + frame.samples
        if position <= first:
            continue
        if last is not None and begin >= last:
            return
        low = max(first - begin, 0)
        high = frame.samples if last is None else min(frame.samples, last - begin)
        yield frame if (low, high) == (0, frame.samples) else _part(frame, low, high)


def _part(frame: Any, low: int, high: int) -> Any:
    import av

    samples = frame.to_ndarray()
    step = 1 if frame.format.is_planar else len(frame.layout.channels)
    part = np.ascontiguousarray(samples[:, low * step : high * step])
    cut = av.AudioFrame.from_ndarray(part, frame.format.name, frame.layout.name)
    cut.sample_rate = frame.sample_rate
    return cut
