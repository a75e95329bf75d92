"""Encode a file, or a stretch of one, anew, with its tags and its cover."""

from __future__ import annotations

import itertools
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from musicrec_desktop.core.decoded_frames import Readable
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.id3_tags import sound_start
from musicrec_desktop.core.opening_limits import MOST_STREAMS
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.tag_edits import (
    COVER,
    DETAIL_FIELDS,
    LINES_FIELDS,
    TAG_FIELDS,
    BadTagValue,
    TagValue,
)
from musicrec_desktop.core.tags_behind import sound_end
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.core.wavpack_blocks import next_block
from musicrec_desktop.library.streams import DEMUXERS, OPENING_SECONDS, source_of
from musicrec_desktop.library.tags.carried_tags import carry_tags, note_encoding, noted_encoding
from musicrec_desktop.library.tags.pictures import picture_info
from musicrec_desktop.library.tags.reading import read_cover, read_file_tags, read_tags
from musicrec_desktop.library.tags.writing import write_tags

OF_EVERY_TRACK = ("disc_total", "disc_subtitle", "compilation")  # of a file that a sheet divides
LOSSY_RATES_HZ = frozenset({8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000})
HIGHEST_RATE_HZ = 384_000  # FLAC goes to 655,350 in steps of ten
HIGHEST_STATED_RATE_HZ = 3_072_000  # DSD512 as FFmpeg decodes it
SIXTEEN_BITS = 16
TOLD_SECONDS = 5  # of sound, which take 0.1 s at most to encode
MOST_BESIDE = 0.3  # of a bit rate: by how much that of quiet or dense music misses it
_NOTED = "MusicRec Desktop"  # no words
MAX_BAD_READS = 64  # in a row, after which a file is given up
LOUDEST_SAMPLE = 16.0  # float files may pass full scale by 24 dB, not by 300


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


def is_encoded_as(path: str, target: Target) -> bool | None:
    """Return whether a copy was encoded so; None where it does not say how, and may be.

    Raises
    ------
    UnreadableFile
        If it is no audio file.
    """
    said = noted_encoding(path)
    if said.startswith(_NOTED):
        return said == _note(target)
    wanted, found = _bitrate(target), read_tags(path).bitrate_bps
    alike = not wanted or not found or abs(found - wanted) <= MOST_BESIDE * wanted
    return None if alike else False


def is_encoded_here(path: str) -> bool:
    """Return whether a file says that it is such a copy."""
    return noted_encoding(path).startswith(_NOTED)


def transcode(track: Track, output: Path, target: Target) -> None:
    """Encode a track as :func:`transcoding` does, in one go."""
    for _ in transcoding(track, output, target):
        pass


def transcoding(track: Track, output: Path, target: Target) -> Iterator[None]:
    """Encode a track's sound into a new file, and tag it as the library knows it.

    Yields
    ------
    None
        Every few seconds of sound. Closing it leaves the file half written.

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
    yield from _encode(track, output, target)
    write_tags(str(output), _tags_of(track))
    carry_tags(track.path, str(output), stretch=bool(track.segment))
    note_encoding(str(output), _note(target))


def _note(target: Target) -> str:
    rate = _bitrate(target)
    return f"{_NOTED}, {rate // 1000} kbit/s" if rate else _NOTED  # no words: to be recognised


def _bitrate(target: Target) -> int:
    own = _FORMS[target.kind].bitrate_bps
    return own and (target.bitrate_bps or own)


def _tags_of(track: Track) -> dict[str, TagValue]:
    found: dict[str, TagValue] = {
        name: value for name in TAG_FIELDS if (value := getattr(track.tags, name)) not in (None, "")
    }
    found.setdefault("title", track.title)
    found |= _said_of_file(track)
    cover = read_cover(track.path)
    if cover is not None:
        try:
            picture_info(cover)
        except BadTagValue:
            return found  # of a kind that players do not show
        found[COVER] = cover
    return found


def _said_of_file(track: Track) -> dict[str, TagValue]:
    """Return what the library does not keep with a track; of a stretch, what all have in common."""
    try:
        details = read_file_tags(track.path).details
    except UnreadableFile:
        return {}  # of which the sound may be read all the same
    wanted = OF_EVERY_TRACK if track.segment else (*DETAIL_FIELDS, *LINES_FIELDS)
    said = {name: getattr(details, name) for name in wanted}
    return {
        name: int(value) if isinstance(value, bool) else value
        for name, value in said.items()
        if value
    }


def _encode(track: Track, output: Path, target: Target) -> Iterator[None]:
    import av  # 30 ms and 60 MB, for those who copy

    form = _FORMS[target.kind]
    try:
        with _opened(_source(track.path)) as source:
            decoded = _decoded_whole(track.path, source)
            first = next(decoded, None)  # a header may state another form, or none
            if first is None:
                raise _silent(track.path)
            with av.open(str(output), "w", format=form.container) as written:
                stream: Any = _stream(written, first, form, target)
                frames = _resampled(itertools.chain([first], decoded), stream)
                count = told = 0
                for frame in _stretch(frames, stream.rate, track):
                    frame.pts, frame.time_base = count, Fraction(1, stream.rate)
                    count += frame.samples
                    written.mux(stream.encode(frame))
                    if count - told >= TOLD_SECONDS * stream.rate:
                        told = count
                        yield
                written.mux(stream.encode(None))
    except av.FFmpegError as error:
        if isinstance(error, OSError) and error.filename == str(output):
            raise
        raise UnreadableFile(
            track.path,
            translate("Reasons", "it cannot be decoded ({reason})", reason=error.strerror),
        ) from error
    if not count:
        raise _silent(track.path)


def _silent(path: str) -> UnreadableFile:
    return UnreadableFile(path, to_translate("Reasons", "no sound was found in it"))


def _opened(source: str) -> Any:
    import av

    protocols = "file,subfile"  # no words
    options = {"format_whitelist": DEMUXERS, "protocol_whitelist": protocols, **MOST_STREAMS}
    return av.open(
        source, metadata_errors="replace", options=options, timeout=(OPENING_SECONDS, None)
    )


def _decoded_whole(path: str, source: Any) -> Iterator[Any]:
    """Yield the frames of a file; of WavPack those behind a hole, at which FFmpeg ends, too."""
    last = yield from _decoded(source, _heard(path, source))
    if source.format.name != "wv":
        return
    with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
        begins, end = sound_start(file), sound_end(file)
    while (block := next_block(path, begins + last + 1)) is not None:
        begins = block
        with _opened(f"subfile,,start,{begins},end,{end},,:file:{path}") as rest:
            last = yield from _decoded(rest, _heard(path, rest))


def _heard(path: str, source: Any) -> Any:
    """Return the stream to be copied, as it is the one that is played."""
    if not source.streams.audio:
        raise UnreadableFile(path, to_translate("Reasons", "no audio stream was found"))
    if source.streams.audio[0].codec_context is None:
        raise UnreadableFile(path, to_translate("Reasons", "no decoder is known for its sound"))
    if source.streams.audio[0].rate > HIGHEST_STATED_RATE_HZ:  # packets of a gigabyte
        raise UnreadableFile(
            path, to_translate("Reasons", "no music has the sample rate it states")
        )
    return source.streams.audio[0]


def _source(path: str) -> str:
    try:
        return source_of(path)
    except OSError as error:
        raise UnreadableFile(path, system_reason(error)) from error


def _stream(written: Any, first: Any, form: _Form, target: Target) -> Any:
    """Add a stream for sound of the form of its first frame."""
    rate = first.sample_rate
    while rate > HIGHEST_RATE_HZ:
        rate //= 2
    if target.kind is TargetKind.OPUS:
        rate = 48_000
    elif target.kind is not TargetKind.FLAC and rate not in LOSSY_RATES_HZ:
        rate = 44_100 if rate % 11_025 == 0 else 48_000
    stream = written.add_stream(form.codec, rate=rate)
    stream.layout = "mono" if first.layout.nb_channels == 1 else "stereo"
    stream.format = form.sample_format
    if target.kind is TargetKind.FLAC and _bits(first) > SIXTEEN_BITS:
        stream.format = "s32"
    if form.bitrate_bps:
        stream.bit_rate = target.bitrate_bps or form.bitrate_bps
    return stream


def _bits(frame: Any) -> int:
    """Return the depth of lossless sound; that of a lossy codec means nothing."""
    return SIXTEEN_BITS if frame.format.name.startswith("flt") else int(frame.format.bits)


def _resampled(decoded: Iterable[Any], stream: Any) -> Iterator[Any]:
    """Yield frames as the encoder takes them; a stream may change its form half-way."""
    import av

    kind: tuple[str, str, int] | None = None
    resampler = av.AudioResampler(stream.format, stream.layout, stream.rate)
    for frame in decoded:
        found = (frame.format.name, frame.layout.name, frame.sample_rate)
        if kind not in (None, found):
            yield from resampler.resample(None)
            resampler = av.AudioResampler(stream.format, stream.layout, stream.rate)
        kind = found
        whole = _finite(frame)
        whole.pts = None  # gaps stay out, as players leave them out
        yield from resampler.resample(whole)
    if kind is not None:
        yield from resampler.resample(None)


def _decoded(source: Any, heard: Any) -> Generator[Any, None, int]:
    """Yield frames; packets that are damaged are left out, as players leave them out.

    Returns
    -------
    int
        The byte at which the last packet begins.
    """
    import av

    bad, readable, packets, last = 0, Readable(), source.demux(heard), 0
    while bad < MAX_BAD_READS:
        try:
            packet = next(packets, None)
        except av.EOFError:
            return last
        except av.InvalidDataError:
            bad, packets = bad + 1, source.demux(heard)
            continue
        if packet is None:
            return last
        last = last if packet.pos is None else packet.pos
        try:
            frames = packet.decode()
        except av.EOFError:
            return last
        except av.FFmpegError:
            continue
        for frame in frames:
            if frame.samples and frame.sample_rate:
                bad = 0
                yield from readable.frames(frame)
    return last


def _finite(frame: Any) -> Any:
    """Return a frame whose samples an encoder takes: neither what is no number nor millions."""
    if not frame.format.name.startswith(("flt", "dbl")):
        return frame
    samples = frame.to_ndarray()
    highest, lowest = samples.max(initial=0.0), samples.min(initial=0.0)
    if -LOUDEST_SAMPLE <= lowest <= highest <= LOUDEST_SAMPLE:  # false for NaN as well
        return frame
    finite = np.nan_to_num(samples, posinf=0.0, neginf=0.0)
    return _like(frame, np.clip(finite, -LOUDEST_SAMPLE, LOUDEST_SAMPLE))


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
    step = 1 if frame.format.is_planar else len(frame.layout.channels)
    return _like(frame, frame.to_ndarray()[:, low * step : high * step])


def _like(frame: Any, samples: Any) -> Any:
    import av

    whole = np.ascontiguousarray(samples)
    made = av.AudioFrame.from_ndarray(whole, frame.format.name, frame.layout.name)
    made.sample_rate = frame.sample_rate
    return made
