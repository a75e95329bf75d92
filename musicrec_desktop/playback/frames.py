"""Decoded frames, in a form that can be used, and cut to what is wanted of them."""

from __future__ import annotations

from typing import Any

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray


def readable(frame: AudioFrame) -> AudioFrame:
    """Return a frame in a form that NumPy can be given; whole numbers of 64 bits are none."""
    if frame.format.name not in ("s64", "s64p"):
        return frame
    (converted,) = AudioResampler(frame.format.name.replace("s64", "dbl")).resample(frame)
    return converted


def cut(frame: AudioFrame, start: int, stop: int) -> AudioFrame:
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
