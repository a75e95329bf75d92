"""Any sample format, rate and channel layout to float32 stereo at one rate."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.filter import Graph
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS

LOUDEST_SAMPLE = 16.0  # float files may pass full scale by 24 dB, not by 300


class StereoConverter:
    """Convert frames one after the other, keeping the resampler's state between them.

    Samples that are stereo at the right rate only change their format: 16- and
    24-bit integers fit into float32 exactly. More than two channels are mixed
    down by ITU-R BS.775 weights, scaled so that nothing can clip; mono plays
    at full level on both sides. What is no number becomes silence: no filter
    that comes after would ever get over it.

    Parameters
    ----------
    rate_hz : int
        Of what comes out.
    """

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._graph: Graph | None = None
        self._input: tuple[str, int, str] | None = None
        self._pushed = 0

    def convert(self, frame: AudioFrame) -> Iterator[NDArray[np.float32]]:
        """Yield what is ready once ``frame`` is in: arrays of shape (frames, 2)."""
        kind = (frame.format.name, frame.sample_rate, frame.layout.name)
        if kind != self._input:
            yield from self.flush()
            self._build(kind)
        frame.pts = self._pushed
        frame.time_base = Fraction(1, frame.sample_rate)
        self._pushed += frame.samples
        assert self._graph is not None
        self._graph.push(frame)
        yield from self._ready()

    def flush(self) -> Iterator[NDArray[np.float32]]:
        """Yield what the resampler still holds."""
        if self._graph is not None:
            self._graph.push(None)
            yield from self._ready()
        self._graph = self._input = None

    def _build(self, kind: tuple[str, int, str]) -> None:
        sample_format, rate_hz, layout = kind
        out = "mono" if av.AudioLayout(layout).nb_channels == 1 else "stereo"
        graph = Graph()
        source = graph.add_abuffer(
            sample_rate=rate_hz,
            format=sample_format,
            layout=layout,
            time_base=Fraction(1, rate_hz),
        )
        resample = graph.add("aresample", f"{self._rate_hz}:rematrix_maxval=1")  # no words
        shape = graph.add(
            "aformat",
            f"sample_fmts=flt:sample_rates={self._rate_hz}:channel_layouts={out}",  # no words
        )
        sink = graph.add("abuffersink")
        source.link_to(resample)
        resample.link_to(shape)
        shape.link_to(sink)
        graph.configure()
        self._graph, self._input, self._pushed = graph, kind, 0

    def _ready(self) -> Iterator[NDArray[np.float32]]:
        assert self._graph is not None
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            assert isinstance(frame, AudioFrame)
            yield _stereo(frame)


def _stereo(frame: AudioFrame) -> NDArray[np.float32]:
    samples = frame.to_ndarray().astype(np.float32, copy=False)
    samples = _sane(samples.reshape(-1, frame.layout.nb_channels))
    if samples.shape[1] == 1:
        return np.repeat(samples, CHANNELS, axis=1)
    return samples


def _sane(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    highest, lowest = samples.max(initial=0.0), samples.min(initial=0.0)
    if -LOUDEST_SAMPLE <= lowest <= highest <= LOUDEST_SAMPLE:  # false for NaN as well
        return samples
    finite = np.nan_to_num(samples, posinf=0.0, neginf=0.0)
    return np.clip(finite, -LOUDEST_SAMPLE, LOUDEST_SAMPLE)
