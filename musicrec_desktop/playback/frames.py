"""Decoded frames, cut to what is wanted of them."""

from __future__ import annotations

from typing import Any

import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray


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
