"""One audio file, opened so that nothing in it can hang, crash or reach elsewhere.

Files are read through an open file object and a list of allowed demuxers, so a
playlist or stream description cannot make FFmpeg open another file or the
network. Damaged packets are skipped, and a deadline bounds every read.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import TypeVar, cast

import av
import numpy as np
from av.audio.fifo import AudioFifo
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

from musicrec_desktop.analysis.guarded_reader import GuardedReader, open_regular
from musicrec_desktop.core.decoded_frames import Readable, may_burst
from musicrec_desktop.core.errors import TooLong, UnreadableFile
from musicrec_desktop.core.id3_tags import sound_start
from musicrec_desktop.core.opening_limits import MOST_STREAMS
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.tags_behind import sound_end
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.core.wavpack_blocks import next_block
from musicrec_desktop.core.wrong_content import unrecognised

av.logging.set_level(av.logging.PANIC)  # damaged files are reported by us, not on stderr

Floats = TypeVar("Floats", bound=np.floating)

GATHERED_SAMPLES = 16384  # resampling frame by frame costs twice as much CPU
BLOCK_SAMPLES = 63000  # a seventh of 20 s at 22.05 kHz; small frames cost 40 % more CPU
SEEK_TOLERANCE_SECONDS = 1.0
LONG_SECONDS = 3600.0  # of sound, after which only its length is why a reading takes so long
LOUDEST_SAMPLE = 16.0  # float files may pass full scale by 24 dB, not by 300
# DSD512 is the highest as FFmpeg decodes it; below 8 Hz its demuxer of DSF divides by zero.
LOWEST_RATE_HZ, HIGHEST_RATE_HZ = 1_000, 3_072_000
DEMUXERS = (
    "aac,ac3,aea,aiff,amr,amrnb,amrwb,ape,asf,ast,au,avi,caf,dsf,dts,dtshd,eac3,flac,flv,iff,"
    "matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mp3,mpc,mpc8,mpeg,mpegts,nut,ogg,oma,rm,shn,tak,"
    "truehd,tta,voc,w64,wav,wv,xwma"
)
# No stated duration is believed that needs fewer bits a second than the codec can write.
LOWEST_BITS_PER_SECOND = {"mp3": 8000, "mp2": 8000, "aac": 500, "wmav2": 4000}


class AudioFile:
    """Decode the first audio stream of a local file.

    Parameters
    ----------
    path : str
        As the operating system gave it; may hold surrogate escapes.
    deadline_seconds : float
        Wall-clock time after which any read is given up.

    Raises
    ------
    UnreadableFile
        If it cannot be opened, holds no audio, or the deadline has passed, as
        ``TooLong`` where there is merely more sound; the methods raise it as well.

    Attributes
    ----------
    duration_seconds : float or None
        As the container states it, where that is possible at all.
    channels : int
    may_burst : bool
        A damaged packet may become louder than any sound could be.
    """

    def __init__(self, path: str, *, deadline_seconds: float) -> None:
        self._path = path
        self._deadline_seconds = deadline_seconds
        self._deadline = time.monotonic() + deadline_seconds
        self._decoded_seconds = 0.0
        self._file = open_regular(path)
        self._begins = 0  # the byte at which FFmpeg's file does
        self._last_packet = 0  # where it begins, counted from there
        try:
            self._container = self._open_container()
            self._stream = self._first_audio_stream()
        except BaseException:
            self._file.close()
            raise
        self.duration_seconds = self._stated_duration()
        self.channels = self._stream.codec_context.channels
        self.may_burst = may_burst(self._stream)

    def __enter__(self) -> AudioFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._container.close()
        self._file.close()

    def frames(self, start_seconds: float = 0.0) -> Iterator[tuple[AudioFrame, float | None]]:
        """Decode from ``start_seconds`` on; with 0, from wherever the file stands.

        Yields
        ------
        frame : av.AudioFrame
        seconds : float or None
            Where the frame begins; None where the container does not say.
        """
        if start_seconds > 0:
            self._seek(start_seconds)
        origin = self._stream.start_time or 0
        tick_seconds = float(self._stream.time_base or 0)
        for frame in self._decode():
            if frame.sample_rate and frame.samples:
                clock = None if frame.pts is None else (frame.pts - origin) * tick_seconds
                yield frame, clock if tick_seconds else None

    def blocks(
        self, layout: str, sample_rate_hz: int, start_seconds: float = 0.0
    ) -> Iterator[NDArray[np.float32]]:
        """Decode and resample.

        Parameters
        ----------
        layout : {"mono", "stereo"}
        sample_rate_hz : int
        start_seconds : float
            The first sample yielded belongs to this moment, to one frame where the
            container's clock is coarse. Nothing is yielded where the seek went astray.

        Yields
        ------
        ndarray of shape (channels, <= BLOCK_SAMPLES), float32
            Finite values.
        """
        timed: Iterator[tuple[AudioFrame, float | None]] = self.frames(start_seconds)
        if start_seconds > 0:
            found = first_covering(timed, start_seconds)
            if found is None:
                return
            timed = itertools.chain([(found[0], None)], timed)
            lead = round(found[1] * sample_rate_hz)
        else:
            lead = 0
        for block in self._resampled((frame for frame, _ in timed), layout, sample_rate_hz):
            kept, lead = block[:, lead:], max(0, lead - block.shape[1])
            if kept.shape[1]:
                yield kept

    def measure_seconds(self) -> float:
        """Decode everything from here on and return how long it lasts."""
        return sum(frame.samples / frame.sample_rate for frame, _ in self.frames())

    def _resampled(
        self, frames: Iterable[AudioFrame], layout: str, sample_rate_hz: int
    ) -> Iterator[NDArray[np.float32]]:
        """Resample in large pieces; a stream may change its format half-way."""
        waiting, resampler = (
            AudioFifo(),
            AudioResampler("fltp", layout, sample_rate_hz, BLOCK_SAMPLES),
        )
        form: tuple[str, str, int] | None = None
        for frame in frames:
            frame.pts = None  # gaps in the clock must not become gaps in the sound
            # PyAV's FIFO does not compare channels: fewer of them would be read from nowhere
            found = (frame.format.name, frame.layout.name, frame.sample_rate)
            if form is not None and found != form:
                yield from self._converted(resampler, waiting, to_the_end=True)
                waiting = AudioFifo()
                resampler = AudioResampler("fltp", layout, sample_rate_hz, BLOCK_SAMPLES)
            form = found
            waiting.write(frame)
            if waiting.samples >= GATHERED_SAMPLES:
                yield from self._converted(resampler, waiting)
        yield from self._converted(resampler, waiting, to_the_end=True)

    def _converted(
        self, resampler: AudioResampler, waiting: AudioFifo, *, to_the_end: bool = False
    ) -> Iterator[NDArray[np.float32]]:
        """Resample what has gathered."""
        try:
            gathered = waiting.read() if waiting.samples else None
            blocks = resampler.resample(gathered) if gathered else []
            if to_the_end and (gathered or waiting.samples_written):
                blocks += resampler.resample(None)
        except av.ArgumentError as error:
            reason = to_translate("Reasons", "its channels cannot be mixed")
            raise UnreadableFile(self._path, reason) from error
        except (av.FFmpegError, ValueError) as error:
            reason = f"its sound could not be converted ({error})"  # no words
            raise UnreadableFile(self._path, reason) from error
        for block in blocks:
            yield sane(cast("NDArray[np.float32]", block.to_ndarray()))

    def _open_container(self, begins: int | None = None) -> InputContainer:
        options = {"format_whitelist": DEMUXERS, "protocol_whitelist": "none", **MOST_STREAMS}
        try:
            begins = sound_start(self._file) if begins is None else begins
            ends = sound_end(self._file)
        except OSError as error:
            raise UnreadableFile(self._path, system_reason(error)) from error
        self._begins, self._last_packet = begins, 0
        try:
            return av.open(
                GuardedReader(self._file, self._path, self._check_deadline, begins, ends),
                mode="r",
                metadata_errors="ignore",
                options=options,
            )
        except av.FFmpegError as error:
            raise unrecognised(
                self._path, to_translate("Reasons", "it is not a sound file of a known format")
            ) from error

    def _first_audio_stream(self) -> AudioStream:
        playable = [s for s in self._container.streams.audio if s.codec_context is not None]
        if not playable:
            self._container.close()
            raise unrecognised(self._path, to_translate("Reasons", "no audio stream was found"))
        if not LOWEST_RATE_HZ <= playable[0].rate <= HIGHEST_RATE_HZ:
            self._container.close()
            raise unrecognised(
                self._path, to_translate("Reasons", "no music has the sample rate it states")
            )
        return playable[0]

    def _stated_duration(self) -> float | None:
        stream, seconds = self._stream, 0.0
        if stream.duration and stream.time_base:
            seconds = float(stream.duration * stream.time_base)
        elif self._container.duration:
            seconds = self._container.duration / av.time_base
        if seconds <= 0:
            return None
        return min(seconds, self._longest_possible_seconds())

    def _longest_possible_seconds(self) -> float:
        codec = self._stream.codec_context
        lowest = LOWEST_BITS_PER_SECOND.get(codec.name.removesuffix("float"), 100)
        if codec.name.startswith("pcm_") and codec.format is not None:
            lowest = max(codec.sample_rate * codec.channels * codec.format.bits // 8, 100)
        size = os.fstat(self._file.fileno()).st_size
        return size * 8 / lowest

    def _seek(self, seconds: float) -> None:
        time_base = self._stream.time_base
        if time_base is None:
            return
        try:
            offset = round(seconds / time_base) + (self._stream.start_time or 0)
            self._container.seek(offset, stream=self._stream)
        except av.FFmpegError:
            return  # the frames' own clock shows that nothing was sought

    def _decode(self) -> Iterator[AudioFrame]:
        """Yield frames, leaving out the packets that cannot be decoded."""
        packets, readable = self._container.demux(self._stream), Readable()
        while True:
            self._check_deadline()
            try:
                packet = next(packets, None)
            except av.FFmpegError:
                packet = None  # the demuxer cannot go on; what came before stands
            if packet is None:
                if not self._go_behind_hole():
                    return
                packets = self._container.demux(self._stream)
                continue
            if packet.pos is not None:  # it ends with one that is nowhere
                self._last_packet = packet.pos
            try:
                for frame in packet.decode():
                    if frame.sample_rate:
                        self._decoded_seconds += frame.samples / frame.sample_rate
                    yield from readable.frames(frame)
            except av.FFmpegError:
                continue

    def _go_behind_hole(self) -> bool:
        """Go on at the next sound of a file that FFmpeg ends early; False at its end."""
        if self._container.format.name != "wv":
            return False
        try:
            block = next_block(self._path, self._begins + self._last_packet + 1)
            if block is None:
                return False
            self._container.close()
            self._container = self._open_container(block)
            self._stream = self._first_audio_stream()
        except (OSError, UnreadableFile):
            return False  # what came before stands
        return True

    def _check_deadline(self) -> None:
        if time.monotonic() <= self._deadline:
            return
        limit = f"{self._deadline_seconds:.0f} seconds"  # no words: core.reasons has them
        if self._decoded_seconds >= LONG_SECONDS:
            too_long = f"it is too long for all of it to be read within {limit}"  # no words
            raise TooLong(self._path, too_long)
        raise UnreadableFile(self._path, f"reading it took longer than {limit}")  # no words


def first_covering(
    frames: Iterator[tuple[AudioFrame, float | None]], start_seconds: float
) -> tuple[AudioFrame, float] | None:
    """Return the frame that holds ``start_seconds`` and by how much it begins before it."""
    for frame, seconds in frames:
        if seconds is None or seconds > start_seconds + SEEK_TOLERANCE_SECONDS:
            return None
        if seconds + frame.samples / frame.sample_rate > start_seconds:
            return frame, max(0.0, start_seconds - seconds)
    return None


def sane(samples: NDArray[Floats]) -> NDArray[Floats]:
    """Return the samples, changed in place: what is not a number becomes 0, within sane bounds."""
    highest, lowest = samples.max(initial=0.0), samples.min(initial=0.0)
    if not -LOUDEST_SAMPLE <= lowest <= highest <= LOUDEST_SAMPLE:  # true for NaN as well
        np.nan_to_num(samples, copy=False, posinf=0.0, neginf=0.0)
        np.clip(samples, -LOUDEST_SAMPLE, LOUDEST_SAMPLE, out=samples)
    return samples
