"""The stream inside a container: its codec and measures, by mutagen or by FFmpeg."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, fields
from typing import Any

from mutagen.aac import AAC
from mutagen.ac3 import AC3
from mutagen.aiff import AIFF
from mutagen.asf import ASF
from mutagen.dsdiff import DSDIFF
from mutagen.dsf import DSF
from mutagen.flac import FLAC
from mutagen.monkeysaudio import MonkeysAudio
from mutagen.mp3 import MP3, BitrateMode
from mutagen.mp4 import MP4
from mutagen.musepack import Musepack
from mutagen.oggflac import OggFLAC
from mutagen.oggopus import OggOpus
from mutagen.oggspeex import OggSpeex
from mutagen.oggvorbis import OggVorbis
from mutagen.tak import TAK
from mutagen.trueaudio import TrueAudio
from mutagen.wave import WAVE
from mutagen.wavpack import WavPack

from musicrec_desktop.core.codecs import LOSSLESS
from musicrec_desktop.core.flac_frames import counted_samples
from musicrec_desktop.core.id3_tags import mpeg_start, sound_start
from musicrec_desktop.core.mpeg_frames import counted_seconds
from musicrec_desktop.core.opening_limits import MOST_STREAMS
from musicrec_desktop.core.tags_behind import sound_end
from musicrec_desktop.library.covers import MAX_COVER_BYTES
from musicrec_desktop.library.misread_text import mended

OPUS_RATE_HZ = 48_000
AV_TIME_BASE = 1_000_000  # FFmpeg's ticks a second
MAX_SECONDS = 100 * 24 * 3600.0
MAX_RATE_HZ = 50_000_000  # DSD512 runs at 22.6 MHz
MIN_RATE_HZ = 1_000
MAX_CHANNELS = 255
OPENING_SECONDS = 30.0
JOINED_SHARE = 17 / 16  # of the bytes that are stated; more of them are another song
COMPARED_SECONDS = 5.0  # of sound: stereo that is parametric stands in the first second of it
LEAST_BITRATE_BPS = 500  # FLAC of pure silence needs 1,200
MAX_BITRATE_BPS = 2**31 - 1

# FFmpeg's demuxers for audio files. Without this list a playlist that calls itself
# "song.mp3" would be opened as one, and with it whatever file or host it names.
DEMUXERS = (
    "aac,ac3,aiff,amr,ape,asf,au,caf,dsf,dts,eac3,flac,iff,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,"
    "mp3,mpc,mpc8,ogg,rm,tak,tta,voc,w64,wav,wv"
)

_CODECS: dict[type, str] = {
    AAC: "aac",
    AIFF: "pcm",
    DSDIFF: "dsd",
    DSF: "dsd",
    FLAC: "flac",
    MonkeysAudio: "ape",
    Musepack: "musepack",
    OggFLAC: "flac",
    OggOpus: "opus",
    OggSpeex: "speex",
    OggVorbis: "vorbis",
    TAK: "tak",
    TrueAudio: "tta",
    WavPack: "wavpack",
}
_MP4_CODECS = {"mp4a": "aac", "ac-3": "ac3", "ec-3": "eac3"}
_FFMPEG_CODECS = {
    "mp3float": "mp3",
    "mp2float": "mp2",
    "mp1float": "mp1",
    "aac_latm": "aac",
    "dca": "dts",
    "amrnb": "amr",
    "amrwb": "amr",
    "libopencore_amrnb": "amr",
    "libopencore_amrwb": "amr",
    "libopus": "opus",
    "libvorbis": "vorbis",
    "libspeex": "speex",
    "mpc7": "musepack",
    "mpc8": "musepack",
    "wmav1": "wma",
    "wmav2": "wma",
    "wmapro": "wma",
    "wmavoice": "wma",
}
_WAVE_PCM = frozenset({0x0001, 0x0003, 0xFFFE})  # integer, float, and the extensible form


@dataclass(frozen=True, slots=True)
class Stream:
    """What a container says of its sound. Nonsense is None, not passed on.

    Attributes
    ----------
    codec : str
    duration_seconds : float or None
    sample_rate_hz, bit_depth, channels, bitrate_bps : int or None
        ``bit_depth`` only where the codec is lossless.
    """

    codec: str
    duration_seconds: float | None
    sample_rate_hz: int | None
    bit_depth: int | None
    channels: int | None
    bitrate_bps: int | None

    @property
    def complete(self) -> bool:
        """Whether everything that every file must state is there."""
        return bool(self.codec and self.duration_seconds and self.sample_rate_hz and self.channels)

    def filled_from(self, other: Stream) -> Stream:
        """Return this stream, what it does not state taken from another view of it."""
        return Stream(
            *(getattr(self, item.name) or getattr(other, item.name) for item in fields(Stream))
        )


@dataclass(frozen=True, slots=True)
class Container:
    """What FFmpeg finds in a file: the stream, the metadata, the cover."""

    stream: Stream
    metadata: dict[str, str] = field(default_factory=dict)
    cover: bytes | None = None


def stream_of(file: Any, path: str, size: int) -> Stream:
    """Return the stream of a file that mutagen has parsed.

    Parameters
    ----------
    file : mutagen.FileType
    path : str
    size : int
        Of the file, in bytes.
    """
    info, seconds = file.info, _length(file.info)
    rate = OPUS_RATE_HZ if isinstance(file, OggOpus) else getattr(info, "sample_rate", None)
    return _plausible(
        codec=_codec(file),
        seconds=_counted(file, seconds, path, size),
        rate=rate,
        bits=getattr(info, "bits_per_sample", None),
        channels=getattr(info, "channels", None),
        bitrate=getattr(info, "bitrate", None),
        size=size,
        least_bitrate=info.bitrate if isinstance(file, WAVE) and _codec(file) == "pcm" else None,
    )


def _guesses(file: Any) -> bool:
    """Whether mutagen takes the length from the size of the file, tags behind it and all."""
    info: Any = file.info
    return isinstance(file, AAC) or (
        isinstance(file, MP3) and info.bitrate_mode == BitrateMode.UNKNOWN
    )


def _counted(file: Any, seconds: float | None, path: str, size: int) -> float | None:
    """Return the length of a file, looked for in its frames where it is not stated."""
    unstated = isinstance(file, FLAC) and not seconds
    if not unstated and not _guesses(file):
        return _with_what_was_joined(file, seconds, path, size)
    with open(path, "rb") as opened:  # noqa: PTH123 - any bytes may be in a path
        if unstated:
            samples = counted_samples(opened)
            return samples[0] / samples[1] if samples else None
        counted = counted_seconds(opened)
        if counted is not None:
            return counted
        begin, end = mpeg_start(opened), sound_end(opened)
    return seconds * (end - begin) / (size - begin) if seconds and begin is not None else seconds


def _with_what_was_joined(file: Any, seconds: float | None, path: str, size: int) -> float | None:
    """Return how long an MP3 is to which another was joined: its header speaks of the first."""
    info: Any = file.info
    if not isinstance(file, MP3) or not seconds or not info.bitrate:
        return seconds
    most = seconds * info.bitrate / 8 * JOINED_SHARE
    if size <= most:
        return seconds
    with open(path, "rb") as opened:  # noqa: PTH123 - any bytes may be in a path
        begin, end = mpeg_start(opened), sound_end(opened)  # without covers
        if begin is None or end - begin <= most:
            return seconds
        return counted_seconds(opened) or 8 * (end - begin) / info.bitrate


def _length(info: Any) -> float | None:
    try:
        return getattr(info, "length", None)
    except ZeroDivisionError:  # of no samples a second
        return None


def _plausible(
    *,
    codec: str,
    seconds: float | None,
    rate: float | None,
    bits: float | None,
    channels: float | None,
    bitrate: float | None,
    size: int,
    least_bitrate: float | None = None,
) -> Stream:
    """Build a stream from what a container claims, without the claims that cannot be."""
    duration = seconds if seconds and math.isfinite(seconds) and 0 < seconds < MAX_SECONDS else None
    if duration is not None:  # what is streamed into a WAV leaves a length of four gigabytes
        duration = min(duration, 8 * size / (least_bitrate or LEAST_BITRATE_BPS)) or None
    if not bitrate and duration:
        bitrate = 8 * size / duration
    return Stream(
        codec=codec,
        duration_seconds=duration,
        sample_rate_hz=_within(rate, MIN_RATE_HZ, MAX_RATE_HZ),
        bit_depth=_within(bits, 1, 64) if codec in LOSSLESS else None,
        channels=_within(channels, 1, MAX_CHANNELS),
        bitrate_bps=_within(bitrate, 1, MAX_BITRATE_BPS),
    )


def _within(value: float | None, low: int, high: int) -> int | None:
    if value is None or not math.isfinite(value) or not low <= value <= high:
        return None
    return int(value)


def _codec(file: Any) -> str:
    known = _CODECS.get(type(file))
    if known is not None:
        return known
    info: Any = file.info
    if isinstance(file, AC3):
        return "eac3" if info.codec == "ec-3" else "ac3"
    if isinstance(file, MP3):
        return f"mp{info.layer}"
    if isinstance(file, MP4):
        family = str(info.codec).partition(".")[0].lower()
        return _MP4_CODECS.get(family, family)
    if isinstance(file, ASF):
        return "wmalossless" if "lossless" in info.codec_type.lower() else "wma"
    if isinstance(file, WAVE):
        return "pcm" if info.audio_format in _WAVE_PCM else ""
    return ""


def open_container(path: str) -> Container | None:
    """Ask FFmpeg what is in a file.

    Returns
    -------
    Container or None
        None where it finds no audio stream.
    """
    import av  # 30 ms and 60 MB, for the few files that need it

    try:
        with av.open(
            source_of(path),
            metadata_errors="surrogateescape",
            options={
                "format_whitelist": DEMUXERS,
                "protocol_whitelist": "file,subfile",
                **MOST_STREAMS,
            },
            timeout=OPENING_SECONDS,  # some look for a chunk through gigabytes of nothing
        ) as container:
            if not container.streams.audio:
                return None
            audio: Any = container.streams.audio[0]  # PyAV's types promise a codec
            if audio.codec_context is None:
                return None  # a codec that nothing here can decode
            stream = _ffmpeg_stream(container, audio)
            if not stream.sample_rate_hz or not stream.channels:
                return None  # a guess from the file's extension, which its content denies
            metadata = _readable({**audio.metadata, **container.metadata})
            return Container(stream, metadata, _attached(container))
    except (av.FFmpegError, OSError, ValueError, UnicodeError):
        return None


def is_one_channel_twice(path: str) -> bool:
    """Whether what is decoded as stereo has two equal channels, as far as is heard in it.

    HE-AAC of one channel is decoded to two in case that a parametric stereo follows.
    """
    import av

    heard = 0.0
    try:
        with av.open(source_of(path), options={"format_whitelist": DEMUXERS}) as container:
            for frame in container.decode(audio=0):
                samples: Any = frame.to_ndarray()
                if len(samples) != 2 or (samples[0] != samples[1]).any():
                    return False
                heard += samples.shape[1] / frame.sample_rate if samples.any() else 0.0
                if heard > COMPARED_SECONDS:
                    break
    except (av.FFmpegError, OSError, ValueError):
        return False
    return heard > 0


def source_of(path: str) -> str:
    """Return what FFmpeg is to open: no other protocol, whatever the name looks like."""
    with open(path, "rb") as file:  # noqa: PTH123 - any bytes may be in a path
        start, end, size = sound_start(file), sound_end(file), file.seek(0, 2)
    whole = not start and end == size
    return f"file:{path}" if whole else f"subfile,,start,{start},end,{end},,:file:{path}"


def _readable(metadata: dict[str, str]) -> dict[str, str]:
    """Return metadata with what is not UTF-8, as in old chunks of WAV, in its code page."""
    broken = [name for name, value in metadata.items() if not _is_whole(value)]
    if not broken:
        return metadata
    read = [metadata[name].encode("utf-8", "surrogateescape").decode("latin-1") for name in broken]
    return {**metadata, **dict(zip(broken, mended(read), strict=True))}


def _is_whole(text: str) -> bool:
    return text.isascii() or not any("\udc80" <= letter <= "\udcff" for letter in text)


def _ffmpeg_stream(container: Any, audio: Any) -> Stream:
    codec = audio.codec_context
    name = codec.name
    rate = audio.sample_rate
    # Decoded, 20 and 24 bits come in words of 32: then it cannot be told.
    decoded = codec.format.bits if codec.format is not None else None
    bits = decoded if decoded in (8, 16) else None
    if name.startswith("pcm_"):
        stated = re.search(r"\d+", name)  # such as pcm_s24le
        name, bits = "pcm", int(stated[0]) if stated else bits
    elif name.startswith("dsd_"):
        name, rate, bits = "dsd", 8 * rate, 1  # FFmpeg counts bytes of eight samples
    seconds = container.duration / AV_TIME_BASE if container.duration else None
    if audio.duration is not None and audio.time_base is not None:
        seconds = float(audio.duration * audio.time_base)
    return _plausible(
        codec=_FFMPEG_CODECS.get(name, name),
        seconds=seconds,
        rate=rate,
        bits=bits,
        channels=audio.channels,
        bitrate=audio.bit_rate or container.bit_rate,
        size=container.size,
    )


def _attached(container: Any) -> bytes | None:
    """Return the picture that a container carries as a stream of one frame."""
    from av.stream import Disposition

    for video in container.streams.video:
        if Disposition.attached_pic not in video.disposition:  # which may be none at all
            continue
        for packet in container.demux(video):
            if packet.size:
                return bytes(packet) if packet.size <= MAX_COVER_BYTES else None
    return None
