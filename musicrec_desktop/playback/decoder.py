"""One file, or a stretch of it, as a stream of float32 stereo blocks at the device's rate."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

import av
import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

from musicrec_desktop.core.decoded_frames import without_bursts
from musicrec_desktop.core.errors import UnreadableFile, display_path
from musicrec_desktop.core.translation import decimal, to_translate, translate
from musicrec_desktop.playback.breaking_off import FileMark, broken_off
from musicrec_desktop.playback.chained_ogg import links
from musicrec_desktop.playback.converter import StereoConverter
from musicrec_desktop.playback.opening import LARGEST_PART_BYTES
from musicrec_desktop.playback.sound_stream import SoundStream

logger = logging.getLogger(__name__)

MAX_STRANGE_FRAMES = 3  # of channels that no file has: a damaged packet now and then

CODEC_NAMES = {
    "flac": "FLAC",
    "mp3": "MP3",
    "vorbis": "Vorbis",  # no words
    "opus": "Opus",  # no words
    "aac": "AAC",
    "alac": "ALAC",
    "wavpack": "WavPack",  # no words
    "ape": "Monkey’s Audio",  # no words
    "dca": "DTS",
    "amrnb": "AMR",
    "amrwb": "AMR",
    "libopencore_amrnb": "AMR",
    "libopencore_amrwb": "AMR",
}

COUNTED_AFTER_SECONDS = 6.0  # of sound: what is heard first is not to wait for it
CD_RATE_HZ = 44_100  # DSD64 is 64 times as fast


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
        Of the stretch that is played, as stated by the container, unless the
        file is too small to hold that; 0 where nothing is stated.
    """

    codec: str
    rate_hz: int
    channels: int
    duration_seconds: float

    @property
    def text(self) -> str:
        """Codec and sample rate, such as "FLAC 44.1 kHz"."""
        rate = self.rate_hz / 1000
        digits = len(f"{rate:g}".partition(".")[2])
        return translate(
            "Playback", "{codec} {rate} kHz", codec=self.codec, rate=decimal(rate, digits)
        )


@dataclass(frozen=True, slots=True)
class _Link:
    """One of the streams that a chained file holds one after the other."""

    part: tuple[int, int]
    begin: Fraction  # seconds, as all times here
    end: Fraction


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
        self._opened = FileMark.of(path)
        self._chain = _chain(path)
        self._stream = SoundStream(path, self._chain[0].part if self._chain else None)
        self._begin = self._start = self._on_a_sample(start_seconds)
        self._end = None if end_seconds is None else self._on_a_sample(end_seconds)
        self._reached = self._start
        self._info = self._describe()

    @property
    def info(self) -> StreamInfo:
        """What the file holds, as far as is known now: one that is being downloaded grows."""
        if (duration := self._duration()) != self._info.duration_seconds:
            self._info = replace(self._info, duration_seconds=duration)
        return self._info

    def broken_off(self) -> UnreadableFile | None:
        """Return what is wrong where :meth:`blocks` came to an end too early; else None."""
        return broken_off(
            self.path,
            self._opened,
            reached=self._end_of_sound() - float(self._begin),
            stated=self._duration(self._stream.missing_seconds),
            certain=not self._chain and self._stream.states_length,
            has_its_end=self._stream.has_its_end,
        )

    def _end_of_sound(self) -> float:
        """Return where :meth:`blocks` came to an end; before its place where nothing was there."""
        if self._reached > self._start or not self._stream.read_to_seconds:
            return float(self._reached)
        return min(float(self._reached), self._stream.read_to_seconds)

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()

    def seek(self, seconds: float) -> None:
        """Let :meth:`blocks` begin at ``seconds``, to the sample where the format allows it."""
        self._start = self._begin + self._on_a_sample(seconds)

    def blocks(self, converter: StereoConverter | None = None) -> Iterator[NDArray[np.float32]]:
        """Decode from the place of the last seek to the end of the file or stretch.

        Parameters
        ----------
        converter : StereoConverter, optional
            One that goes on from the track before, for two tracks to join
            without a seam when their rate is not the device's. The caller
            flushes it. By default each track has its own.

        Yields
        ------
        ndarray of shape (frames, 2), float32
            Full scale is 1; decoders of lossy formats may go beyond, to four times that.

        Raises
        ------
        UnreadableFile
            If the file breaks off for good, or nothing in it could be decoded.
        """
        carried = converter is not None
        converter = converter or StereoConverter(self._rate_hz)
        strange, yielded = 0, 0
        self._reached = self._start
        for frame in self._frames():
            self._reached += Fraction(frame.samples, frame.sample_rate or self._stream.rate_hz)
            try:
                converted = list(converter.convert(frame))
            except av.error.FFmpegError as error:
                strange += 1
                if strange > MAX_STRANGE_FRAMES:
                    raise UnreadableFile(
                        self.path, to_translate("Reasons", "its channels cannot be mixed")
                    ) from error
                continue
            yield from map(without_bursts, converted) if self._stream.may_burst else converted
            before, yielded = yielded, yielded + frame.samples
            if before < COUNTED_AFTER_SECONDS * self._stream.rate_hz <= yielded:
                self._stream.count_length()
        if not yielded and self._start == self._begin:
            raise UnreadableFile(self.path, self._why_nothing())
        if not carried:
            yield from converter.flush()

    def _on_a_sample(self, seconds: float) -> Fraction:
        return Fraction(round(seconds * self._stream.rate_hz), self._stream.rate_hz)

    def _why_nothing(self) -> str:
        if self._begin:
            return to_translate("Reasons", "it ends before this track begins")
        return to_translate("Reasons", "nothing in it could be decoded")

    def _frames(self) -> Iterator[AudioFrame]:
        if not self._chain:
            yield from self._frames_of_stream(Fraction(0))
            return
        for link in self._chain:
            if self._start >= link.end and link is not self._chain[-1]:
                continue
            if self._end is not None and link.begin >= self._end:
                return
            self._stream.close()
            self._stream = SoundStream(self.path, link.part)
            yield from self._frames_of_stream(link.begin)

    def _frames_of_stream(self, begin: Fraction) -> Iterator[AudioFrame]:
        """Yield what is wanted of the stream that is open, which begins at ``begin``."""
        rate = self._stream.rate_hz
        start = max(round((self._start - begin) * rate), 0)
        stop = None if self._end is None else round((self._end - begin) * rate)
        yield from self._stream.frames(start, stop)

    def _describe(self) -> StreamInfo:
        stream = self._stream
        codec = stream.codec.removesuffix("float")
        if codec.startswith("dsd_"):  # FFmpeg counts bytes of eight samples
            rate_hz = 8 * stream.rate_hz
            name = f"DSD{round(rate_hz / CD_RATE_HZ)}"  # no words
            return StreamInfo(name, rate_hz, stream.channels, self._duration())
        name = "PCM" if codec.startswith("pcm_") else CODEC_NAMES.get(codec, codec.upper())
        return StreamInfo(name, stream.rate_hz, stream.channels, self._duration())

    def _duration(self, missing: float = 0.0) -> float:
        whole = float(self._chain[-1].end) if self._chain else self._stream.duration_seconds
        whole += missing
        if self._end is not None:
            whole = min(whole or float(self._end), float(self._end))
        return max(whole - float(self._begin), 0.0)


def _chain(path: str) -> list[_Link]:
    """Return the links of a chained file that can be decoded; none for any other file."""
    chain: list[_Link] = []
    begin = Fraction(0)
    for part in _parts(path):
        try:
            stream = SoundStream(path, part)
        except UnreadableFile as error:
            logger.info("a part of %s is left out: %s", display_path(path), error.reason)
            continue
        stream.close()
        length = round(stream.duration_seconds * stream.rate_hz)
        end = begin + Fraction(length, stream.rate_hz)
        chain.append(_Link(part, begin, end))
        begin = end
    return chain


def _parts(path: str) -> list[tuple[int, int]]:
    try:
        parts = links(path)
        return parts if not parts or parts[-1][1] <= LARGEST_PART_BYTES else []
    except OSError:
        return []  # opening it says why it cannot be read
