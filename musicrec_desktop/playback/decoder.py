"""One file as a stream of float32 stereo blocks at the device's rate."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

from musicrec_desktop.core.errors import UnreadableFile, display_path
from musicrec_desktop.playback.converter import StereoConverter

logger = logging.getLogger(__name__)

PREROLL_SECONDS = 1  # decoded and dropped before a seek target: bit reservoirs, Ogg pages
MAX_BAD_READS = 64  # damaged packets in a row after which a file is given up
LEAST_BITRATE_BPS = 500  # FLAC of pure silence needs 1,200

# Containers whose stated length is exact and whose encoders pad the end. FFmpeg
# itself trims MP3 (LAME header), Vorbis and Opus (granule positions).
TRIMMED_CONTAINERS = frozenset({"mov", "mp4", "m4a"})

CODEC_NAMES = {
    "flac": "FLAC",
    "mp3": "MP3",
    "vorbis": "Vorbis",
    "opus": "Opus",
    "aac": "AAC",
    "alac": "ALAC",
    "wavpack": "WavPack",
    "ape": "Monkey’s Audio",
}


@dataclass(frozen=True, slots=True)
class StreamInfo:
    """What a file holds.

    Attributes
    ----------
    codec : str
        As a person says it.
    rate_hz, channels : int
        Of the file, not of the device.
    duration_seconds : float
        As stated by the container, unless the file is too small to hold that;
        0 where nothing is stated.
    """

    codec: str
    rate_hz: int
    channels: int
    duration_seconds: float

    @property
    def text(self) -> str:
        """Codec and sample rate, such as "FLAC 44.1 kHz"."""
        return f"{self.codec} {self.rate_hz / 1000:g} kHz"


class TrackDecoder:
    """Decode one file, or one stretch of it, from any place to its end.

    Parameters
    ----------
    path : str
    rate_hz : int
        Of the blocks, whatever the file has.
    start_seconds, end_seconds : float, optional
        The stretch to play, such as a track of a CUE sheet; None is the end of
        the file. Both are rounded to the file's samples, so that stretches
        which share a boundary neither lose nor repeat one. ``info`` and
        :meth:`seek` speak of the stretch alone.

    Raises
    ------
    UnreadableFile
        If the file cannot be opened or holds no sound.
    """

    def __init__(
        self,
        path: str,
        rate_hz: int,
        *,
        start_seconds: float = 0.0,
        end_seconds: float | None = None,
    ) -> None:
        self.path = path
        self._rate_hz = rate_hz
        self._container = _open(path)
        self._stretch = (start_seconds, end_seconds)
        try:
            self._stream = self._choose_stream()
            self.info = self._describe()
        except UnreadableFile:
            self._container.close()
            raise
        self._begin = self._start = self._on_a_sample(start_seconds)
        self._used = False
        self._origin = _origin(self._stream)
        self._end = self._trimmed_end()

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()

    def seek(self, seconds: float) -> None:
        """Let :meth:`blocks` begin at ``seconds``, to the sample where the format allows it."""
        self._start = self._begin + self._on_a_sample(seconds)

    def blocks(self) -> Iterator[NDArray[np.float32]]:
        """Decode from the place of the last seek to the end of the file.

        Yields
        ------
        ndarray of shape (frames, 2), float32
            Full scale is 1; decoders of lossy formats may go beyond.

        Raises
        ------
        UnreadableFile
            If the file breaks off for good, or nothing in it could be decoded.
        """
        converter = StereoConverter(self._rate_hz)
        anything = False
        for frame in self._frames():
            yield from converter.convert(frame)
            anything = True
        if not anything and self._start == self._begin:
            reason = (
                "it ends before this track begins"
                if self._begin
                else "nothing in it could be decoded"
            )
            raise UnreadableFile(self.path, reason)
        yield from converter.flush()

    def _on_a_sample(self, seconds: float) -> Fraction:
        return Fraction(round(seconds * self.info.rate_hz), self.info.rate_hz)

    # Frames of the file

    def _frames(self) -> Iterator[AudioFrame]:
        """Yield what lies between the place sought and the end, cut to the sample."""
        from_beginning = self._rewind()
        rate = self.info.rate_hz
        wanted = round(self._start * rate)
        end = None if self._end is None else round(self._end * rate)
        here: int | None = None
        for frame in self._decoded():
            if here is None:
                here = 0 if from_beginning else self._place(frame)
            start, here = here, here + frame.samples
            stop = here if end is None else min(here, end)
            if stop > max(start, wanted):
                yield _cut(frame, max(wanted - start, 0), stop - start)
            if end is not None and here >= end:
                return

    def _place(self, frame: AudioFrame) -> int:
        """Return the number of a frame's first sample, counted from the start of the music."""
        if frame.pts is None or frame.time_base is None:
            return round(self._start * self.info.rate_hz)
        return round((frame.pts * frame.time_base - self._origin) * self.info.rate_hz)

    def _rewind(self) -> bool:
        """Go to a little before the place sought; True if that is the beginning of the file.

        The beginning is reached by opening, never by seeking: an AAC decoder
        that was sought to its start loses the first 448 samples. So is any
        place in a file that cannot be searched.
        """
        used, self._used = self._used, True
        target = self._start - Fraction(PREROLL_SECONDS)
        if target > 0:
            time_base = self._stream.time_base or Fraction(1, self.info.rate_hz)
            try:
                self._container.seek(
                    round((target + self._origin) / time_base), stream=self._stream
                )
                return False
            except (av.error.FFmpegError, OSError) as error:
                logger.info("%s cannot be searched: %s", display_path(self.path), error)
                used = True
        if used:
            self._container.close()
            self._container = _open(self.path)
            self._stream = self._choose_stream()
        return True

    def _decoded(self) -> Iterator[AudioFrame]:
        """Decode packet by packet; a damaged one is skipped, not the file."""
        bad = 0
        packets = self._container.demux(self._stream)
        while bad < MAX_BAD_READS:
            try:
                packet = next(packets)
            except (StopIteration, av.error.EOFError):
                return
            except av.error.InvalidDataError:
                bad += 1
                packets = self._container.demux(self._stream)
                continue
            except (av.error.FFmpegError, OSError) as error:
                raise UnreadableFile(self.path, f"reading broke off ({error.strerror})") from error
            try:
                frames = packet.decode()
            except av.error.EOFError:
                return
            except av.error.FFmpegError:
                bad += 1
                continue
            for frame in frames:
                assert isinstance(frame, AudioFrame)
                if frame.samples:
                    bad = 0
                    yield frame

    # What the file says of itself

    def _choose_stream(self) -> AudioStream:
        if not self._container.streams.audio:
            raise UnreadableFile(self.path, "it holds no sound")
        stream = self._container.streams.audio[0]
        if not stream.rate or not stream.channels:
            raise UnreadableFile(self.path, "it is not a sound file that can be decoded")
        return stream

    def _describe(self) -> StreamInfo:
        stream = self._stream
        codec = stream.codec_context.name.removesuffix("float")
        name = "PCM" if codec.startswith("pcm_") else CODEC_NAMES.get(codec, codec.upper())
        return StreamInfo(name, stream.rate, stream.channels, self._duration_of_stretch())

    def _duration_of_stretch(self) -> float:
        whole = self._duration()
        start, end = self._stretch
        if end is not None:
            whole = min(whole, end) if whole else end
        return max(whole - start, 0.0)

    def _duration(self) -> float:
        stream = self._stream
        if stream.duration is not None and stream.time_base is not None:
            stated = float(stream.duration * stream.time_base)
        elif self._container.duration is not None:
            stated = self._container.duration / av.time_base
        else:
            return 0.0
        bits = 8 * os.stat(self.path).st_size  # noqa: PTH116 - Path refuses nothing that stat takes
        return max(min(stated, bits / self._least_bitrate()), 0.0)

    def _least_bitrate(self) -> float:
        context = self._stream.codec_context
        if context.name.startswith("pcm_") and context.format is not None:
            return float(context.format.bits * self._stream.rate * self._stream.channels)
        return LEAST_BITRATE_BPS

    def _trimmed_end(self) -> Fraction | None:
        """Return where to cut encoder padding, in seconds; None where the file ends by itself."""
        stream = self._stream
        exact = not TRIMMED_CONTAINERS.isdisjoint(self._container.format.name.split(","))
        ends = [] if self._stretch[1] is None else [self._on_a_sample(self._stretch[1])]
        if exact and stream.duration and stream.time_base is not None:
            ends.append(stream.duration * stream.time_base)
        return min(ends, default=None)


def _open(path: str) -> InputContainer:
    try:
        if os.path.getsize(path) == 0:  # noqa: PTH202
            raise UnreadableFile(path, "the file is empty")
        return av.open(path, metadata_errors="replace")
    except FileNotFoundError as error:
        raise UnreadableFile(
            path, "it is not there", "Rescan the folder, or plug the drive in."
        ) from error
    except PermissionError as error:
        raise UnreadableFile(path, "it may not be read", "Check its permissions.") from error
    except IsADirectoryError as error:
        raise UnreadableFile(path, "it is a folder") from error
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise UnreadableFile(path, "it is not a sound file that can be decoded") from error


def _origin(stream: AudioStream) -> Fraction:
    """Return the time stamp of the first sample, in seconds."""
    if stream.start_time is None or stream.time_base is None:
        return Fraction(0)
    return stream.start_time * stream.time_base


def _cut(frame: AudioFrame, start: int, stop: int) -> AudioFrame:
    """Return samples ``start`` to ``stop`` of a frame, in its own format."""
    if start == 0 and stop == frame.samples:
        return frame
    samples: NDArray[Any] = frame.to_ndarray()
    if frame.format.is_planar:
        part = samples[:, start:stop]
    else:
        channels = frame.layout.nb_channels
        part = samples[:, start * channels : stop * channels]
    cut = AudioFrame.from_ndarray(
        np.ascontiguousarray(part), format=frame.format.name, layout=frame.layout.name
    )
    cut.sample_rate = frame.sample_rate
    return cut
