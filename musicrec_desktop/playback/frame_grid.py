"""Sample numbers in containers whose clock is coarser than a sample."""

from __future__ import annotations

import contextlib
import math
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer

LEARNED_FRAMES = 24


@dataclass(frozen=True, slots=True)
class FrameGrid:
    """Where frames can begin, learned from the first of them.

    Matroska, WebM and ASF count milliseconds, which are dozens of samples.
    Codecs put out blocks of few sizes: after the first, which may be shortened
    by the encoder's delay, every one begins on a multiple of what these sizes
    share. The multiple nearest to a time stamp is the true place.

    Attributes
    ----------
    origin_seconds : Fraction
        Time stamp of the first frame that is decoded.
    tick_seconds : Fraction
    rate_hz : int
    first, step : int
        Samples in the first frame; what the sizes of the others share.
    """

    origin_seconds: Fraction
    tick_seconds: Fraction
    rate_hz: int
    first: int
    step: int

    @classmethod
    def learn(cls, container: InputContainer) -> FrameGrid:
        """Decode the first frames of a container that is at its beginning."""
        stream = container.streams.audio[0]
        time_base = stream.time_base or Fraction(1, stream.rate)
        frames: list[AudioFrame] = []
        with contextlib.suppress(av.error.FFmpegError):  # what came before it is enough
            for frame in islice(container.decode(stream), LEARNED_FRAMES):
                frames.append(frame)  # noqa: PERF402 - extend would lose them at an error
        sizes = [frame.samples for frame in frames]
        pts = frames[0].pts if frames else None
        return cls(
            (pts or 0) * time_base,
            time_base,
            stream.rate,
            sizes[0] if sizes else 0,
            math.gcd(*sizes[1:]),
        )

    def place(self, seconds: Fraction, _byte: int | None) -> int:
        """Return the number of the sample that a frame with this time stamp begins with."""
        told = (seconds - self.origin_seconds) * self.rate_hz
        if not self.step:
            return max(round(told), 0)
        steps = round((told - self.first) / self.step)
        nearest = self.first + steps * self.step if steps >= 0 else 0
        if abs(nearest - told) > self.tick_seconds * self.rate_hz:
            return max(round(told), 0)  # not the grid that the frames follow
        return nearest


# Streams without a container; FFmpeg adds up lengths in ticks, of which none fits their frames.
COUNTED = frozenset({"ac3", "eac3", "dts", "truehd"})
# Blocks of equal size, which FFmpeg places by the mean bit rate that the header rounds.
BLOCKS = frozenset({"wav", "w64", "aiff"})


@dataclass(frozen=True, slots=True)
class PacketGrid:
    """Where packets begin that all hold equally much, whatever their time stamps say.

    Attributes
    ----------
    first_byte, size : int
        Of the first packet.
    seconds : Fraction
        How long its packets are said to be.
    samples : int
        How long they are.
    by_bytes : bool
        It is the bytes that tell where a packet is, not its time stamp.
    """

    first_byte: int
    size: int
    seconds: Fraction
    samples: int
    by_bytes: bool

    @classmethod
    def learn(cls, container: InputContainer) -> PacketGrid | None:
        """Look at the first packet of a container that is at its beginning; None for no sound."""
        formats = container.format.name.split(",")
        with contextlib.suppress(av.error.FFmpegError, StopIteration):
            packet = next(iter(container.demux(container.streams.audio[0])))
            samples = sum(
                frame.samples for frame in packet.decode() if isinstance(frame, AudioFrame)
            )
            if samples and packet.size and packet.duration and packet.time_base:
                lasting = packet.duration * packet.time_base
                by_bytes = not BLOCKS.isdisjoint(formats)
                return cls(packet.pos or 0, packet.size, lasting, samples, by_bytes)
        return None

    def place(self, seconds: Fraction, byte: int | None) -> int:
        """Return the number of the sample that a packet begins with."""
        if self.by_bytes and byte is not None:
            return round(Fraction(byte - self.first_byte, self.size) * self.samples)
        return round(seconds / self.seconds) * self.samples


def kind_of_grid(
    formats: frozenset[str], codec: str, tick_samples: Fraction
) -> type[FrameGrid | PacketGrid] | None:
    """Return what tells where packets begin; None where their time stamps are right.

    Parameters
    ----------
    formats : frozenset of str
    codec : str
        Of the container and its sound, as FFmpeg calls them.
    tick_samples : Fraction
        How many samples a tick of the container's clock is.
    """
    if formats & COUNTED or (formats & BLOCKS and codec.startswith("adpcm_")):
        return PacketGrid
    return FrameGrid if tick_samples > 1 else None


def first_time_stamp(stream: AudioStream) -> Fraction:
    """Return that of the first sample, in seconds."""
    if stream.start_time is None or stream.time_base is None:
        return Fraction(0)
    return stream.start_time * stream.time_base
