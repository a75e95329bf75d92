"""The outline of a whole track, small enough to draw and to seek in."""

from __future__ import annotations

from typing import Any

import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

from musicrec_desktop.analysis.stretches import frames_of_stretch
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.translation import to_translate

DEADLINE_SECONDS = 120.0
BLOCK_SECONDS = 0.02
GATHERED_SAMPLES = 65536  # frame by frame, an MP3's outline costs twice what decoding it does


def waveform(
    path: str,
    columns: int,
    *,
    start_seconds: float = 0.0,
    end_seconds: float | None = None,
    deadline_seconds: float = DEADLINE_SECONDS,
) -> NDArray[np.uint8]:
    """Decode a file, or a stretch of it, into its peaks and its RMS over time.

    Parameters
    ----------
    path : str
    columns : int
        They share the stretch equally.
    start_seconds, end_seconds : float, float or None
        The stretch; None is the file's end.
    deadline_seconds : float
        Wall-clock time after which reading is given up.

    Returns
    -------
    ndarray of shape (2, columns), uint8
        Peak and RMS of both channels together; 255 is full scale and above, linear.

    Raises
    ------
    UnreadableFile
        If no sound can be decoded from it, or not in time.
    """
    outline = _Outline()
    for frame in frames_of_stretch(path, start_seconds, end_seconds, deadline_seconds):
        outline.add(frame)
    peaks, powers = outline.finish()
    if not len(peaks):
        raise UnreadableFile(path, to_translate("Reasons", "no sound could be decoded from it"))
    return _fit(peaks, powers, columns)


class _Outline:
    """Peak and mean square of every 20 ms of a stream, at the file's own sample rate."""

    def __init__(self) -> None:
        self._rate = 0
        self._block = 1
        self._form = ""
        self._gathered: list[NDArray[Any]] = []
        self._waiting = 0  # samples in them
        self._pending = np.zeros((0, 0), np.float32)
        self._peaks: list[NDArray[np.float32]] = []
        self._powers: list[NDArray[np.float32]] = []

    def add(self, frame: AudioFrame) -> None:
        samples = _channels(frame)
        if (frame.sample_rate, frame.format.name) != (self._rate, self._form) or len(
            samples
        ) != len(self._pending):
            self._measure_gathered()
            self._rate, self._form = frame.sample_rate, frame.format.name
            self._block = max(1, round(BLOCK_SECONDS * self._rate))
            self._pending = np.zeros((len(samples), 0), np.float32)
        self._gathered.append(samples)
        self._waiting += samples.shape[1]
        if self._waiting >= GATHERED_SAMPLES:
            self._measure_gathered()

    def finish(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return peak and mean square of every block, each of shape (n_blocks,)."""
        self._measure_gathered()
        if self._pending.size:
            self._measure(self._pending[:, None])
        empty = np.zeros(0, np.float32)
        return np.concatenate([empty, *self._peaks]), np.concatenate([empty, *self._powers])

    def _measure_gathered(self) -> None:
        if not self._gathered:
            return
        fresh = _full_scale_one(np.concatenate(self._gathered, axis=1))
        self._gathered, self._waiting = [], 0
        joined = np.concatenate([self._pending, fresh], axis=1)
        whole = joined.shape[1] // self._block
        self._pending = joined[:, whole * self._block :]
        if whole:
            self._measure(joined[:, : whole * self._block].reshape(len(joined), whole, -1))

    def _measure(self, blocks: NDArray[np.float32]) -> None:
        self._peaks.append(np.maximum(blocks.max(axis=(0, 2)), -blocks.min(axis=(0, 2))))
        self._powers.append(np.square(blocks).mean(axis=(0, 2)))


def _channels(frame: AudioFrame) -> NDArray[Any]:
    """Return the samples as they are, shape (n_channels, n_samples)."""
    samples = frame.to_ndarray()
    if not frame.format.is_planar:
        samples = samples.reshape(-1, frame.layout.nb_channels).T
    return samples


def _full_scale_one(samples: NDArray[Any]) -> NDArray[np.float32]:
    """Return the samples finite and within full scale."""
    if samples.dtype.kind != "f":
        middle = 128 if samples.dtype.kind == "u" else 0
        scale = np.float32(1 / 2.0 ** (8 * samples.dtype.itemsize - 1))
        samples = (samples.astype(np.float32) - np.float32(middle)) * scale
    return np.asarray(np.clip(np.nan_to_num(samples, posinf=1, neginf=-1), -1, 1), np.float32)


def _fit(
    peaks: NDArray[np.float32], powers: NDArray[np.float32], columns: int
) -> NDArray[np.uint8]:
    """Gather or repeat blocks so that there are exactly ``columns``."""
    edges = np.linspace(0, len(peaks), columns + 1)
    first = np.minimum(edges[:-1].astype(int), len(peaks) - 1)
    last = np.maximum(edges[1:].astype(int), first + 1)
    total = np.concatenate([[0.0], np.cumsum(powers, dtype=np.float64)])
    rms = np.sqrt(np.maximum(total[last] - total[first], 0) / (last - first))
    highest = np.maximum.reduceat(peaks, first)
    return np.asarray(np.rint(np.clip([highest, rms], 0, 1) * 255), np.uint8)
