"""Decoded frames in a form that NumPy can be given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from numpy.typing import NDArray

Floats = TypeVar("Floats", bound=np.floating)

# What lossy codecs make of music passes full scale by 2 dB, or by 10 where a tool has made its
# packets louder, and what they make of damaged ones by 24 and more.
LOUDEST_LOSSY = 4.0
CHECKED = frozenset({"wavpack"})  # a damaged block is left out, however it was packed
POINTERS = 8  # in a frame; PyAV looks for the end of its planes behind them


def may_burst(stream: AudioStream) -> bool:
    """Whether a damaged packet may become a burst that is louder than any sound could be."""
    codec = stream.codec_context.codec
    return codec.lossy and codec.name not in CHECKED


def without_bursts(samples: NDArray[Floats]) -> NDArray[Floats]:
    """Return a block, brought down to full scale where only damage can have made it so loud."""
    loudest = max(samples.max(initial=0.0), -samples.min(initial=0.0))
    return samples if loudest <= LOUDEST_LOSSY else samples / loudest


class Readable:
    """Converts the frames of one stream that PyAV cannot hand over as they are.

    NumPy's arrays are made of no whole numbers of 64 bits. Of eight and more channels that
    lie apart, such as AAC's in 7.1, PyAV counts more than there are, and reads memory that
    is not the frame's: the process dies.
    """

    def __init__(self) -> None:
        self._kind: tuple[str, str, int] | None = None
        self._resampler = AudioResampler()

    def frames(self, frame: AudioFrame) -> Iterator[AudioFrame]:
        """Yield the frame, or what it was converted to; its samples are the same."""
        wanted = _form(frame)
        if wanted == frame.format.name:
            yield frame
            return
        kind = (frame.format.name, frame.layout.name, frame.sample_rate)
        if kind != self._kind:
            self._kind, self._resampler = kind, AudioResampler(wanted)
        yield from self._resampler.resample(frame)


def _form(frame: AudioFrame) -> str:
    form = frame.format
    if form.is_planar and frame.layout.nb_channels >= POINTERS:
        form = form.packed
    return form.name.replace("s64", "dbl")
