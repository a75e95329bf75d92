"""The spectrogram of a whole track, small enough to sit under the player as a seek bar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import scipy.fft
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

from musicrec_desktop.analysis import levels
from musicrec_desktop.analysis.audio_file import LOUDEST_SAMPLE, AudioFile, first_covering
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.translation import to_translate

DEADLINE_SECONDS = 120.0
LONGEST_HOP_SECONDS = 0.25
SHORTEST_HOP_SECONDS = 0.01
CHUNK_WINDOWS = 32


@dataclass(frozen=True, slots=True)
class SpectrogramOverview:
    """A picture of a whole track.

    Attributes
    ----------
    levels : ndarray of shape (bands, columns), uint8
        Low band first; 0 at −80 dB, 255 at full scale, as ``levels.live_column`` paints.
    duration_seconds : float
        As decoded; the columns share it equally.
    """

    levels: NDArray[np.uint8]
    duration_seconds: float


def spectrogram_overview(
    path: str,
    columns: int,
    bands: int = levels.BANDS,
    *,
    start_seconds: float = 0.0,
    end_seconds: float | None = None,
    deadline_seconds: float = DEADLINE_SECONDS,
) -> SpectrogramOverview:
    """Decode a file, or a stretch of it, into a mel spectrogram of ``columns`` columns.

    Parameters
    ----------
    path : str
    columns, bands : int
    start_seconds, end_seconds : float, float or None
        The stretch; None is the file's end.
    deadline_seconds : float
        Wall-clock time after which reading is given up.

    Raises
    ------
    UnreadableFile
        If no sound can be decoded from it, or not in time.
    """
    with AudioFile(path, deadline_seconds=deadline_seconds) as audio:
        end = audio.duration_seconds if end_seconds is None else end_seconds
        wanted = None if end is None else max(0.0, end - start_seconds)
        painter = _Painter(_hop_seconds(wanted, columns), bands)
        for frame, late in _stretch(audio, start_seconds):
            painter.add(frame, late)
            if end_seconds is not None and painter.seconds >= end_seconds - start_seconds:
                break
    rows = painter.finish()
    if not len(rows):
        raise UnreadableFile(path, to_translate("Reasons", "no sound could be decoded from it"))
    picture = np.ascontiguousarray(_fit(rows, columns).T)
    return SpectrogramOverview(picture, painter.seconds)


def _hop_seconds(duration_seconds: float | None, columns: int) -> float:
    """Return one window a column, within what costs little and leaves little out."""
    if duration_seconds is None:
        return LONGEST_HOP_SECONDS
    return min(max(duration_seconds / columns, SHORTEST_HOP_SECONDS), LONGEST_HOP_SECONDS)


def _stretch(audio: AudioFile, start_seconds: float) -> Iterator[tuple[AudioFrame, float]]:
    """Decode from a moment on; with each frame, how many of its seconds come before that."""
    frames = audio.frames(start_seconds)
    if start_seconds > 0:
        found = first_covering(frames, start_seconds)
        if found is None:
            return
        yield found
    for frame, _ in frames:
        yield frame, 0.0


class _Painter:
    """Transform a window of the stream every hop, at the file's own sample rate.

    Nothing is resampled, and frames that lie between two windows are decoded but
    not converted: together that halves the cost of a whole file.
    """

    def __init__(self, hop_seconds: float, bands: int) -> None:
        self.seconds = 0.0
        self._hop_seconds = hop_seconds
        self._bands = bands
        self._rate = 0
        self._size = self._hop = 0
        self._pending = np.zeros(0, np.float32)
        self._ahead = 0  # samples that pass before the next window begins
        self._windows: list[NDArray[np.float32]] = []
        self._rows = [np.zeros((0, bands), np.uint8)]

    def add(self, frame: AudioFrame, late_seconds: float = 0.0) -> None:
        self.seconds += frame.samples / frame.sample_rate - late_seconds
        if frame.sample_rate != self._rate:
            self._change_rate(frame.sample_rate)
        self._ahead += round(late_seconds * frame.sample_rate)
        if frame.samples <= self._ahead:
            self._ahead -= frame.samples
            return
        fresh = _mono(frame)[self._ahead :]
        self._ahead = 0
        self._pending = np.concatenate([self._pending, fresh]) if len(self._pending) else fresh
        while len(self._pending) >= self._size:
            self._windows.append(self._pending[: self._size])
            self._ahead = max(0, self._hop - len(self._pending))
            self._pending = self._pending[self._hop :]
        if len(self._windows) >= CHUNK_WINDOWS:
            self._paint()

    def finish(self) -> NDArray[np.uint8]:
        """Return every row painted, of shape (n_windows, bands); the last has silence after it."""
        if len(self._pending):
            self._windows.append(np.pad(self._pending, (0, self._size - len(self._pending))))
            self._pending = self._pending[:0]
        self._paint()
        return np.concatenate(self._rows)

    def _change_rate(self, sample_rate_hz: int) -> None:
        self._paint()
        self._rate = sample_rate_hz
        self._size = levels.window_samples(sample_rate_hz)
        self._hop = max(1, round(self._hop_seconds * sample_rate_hz))
        self._pending, self._ahead = self._pending[:0], 0

    def _paint(self) -> None:
        if not self._windows:
            return
        windowed = np.stack(self._windows) * levels.scaled_window(self._size)
        spectra = scipy.fft.rfft(windowed, axis=1, overwrite_x=True)
        power = np.square(spectra.real) + np.square(spectra.imag)
        self._rows.append(levels.paint(levels.sum_bands(power, self._rate, self._bands)))
        self._windows.clear()


def _mono(frame: AudioFrame) -> NDArray[np.float32]:
    """Return the mean of the channels, full scale 1, finite."""
    samples = frame.to_ndarray()
    if not frame.format.is_planar:
        samples = samples.reshape(-1, frame.layout.nb_channels).T
    if samples.dtype.kind == "f":
        mono = samples.mean(axis=0, dtype=np.float32)
    else:
        middle = 128 if samples.dtype.kind == "u" else 0
        scale = 2.0 ** (8 * samples.dtype.itemsize - 1)
        mono = (samples.mean(axis=0) - middle) / scale
    if not np.abs(mono).max(initial=0) <= LOUDEST_SAMPLE:  # true for NaN as well
        mono = np.clip(np.nan_to_num(mono), -LOUDEST_SAMPLE, LOUDEST_SAMPLE)
    return np.asarray(mono, np.float32)


def _fit(rows: NDArray[np.uint8], columns: int) -> NDArray[np.uint8]:
    """Average or repeat rows in time so that there are exactly ``columns``."""
    edges = np.linspace(0, len(rows), columns + 1)
    first = np.minimum(edges[:-1].astype(int), len(rows) - 1)
    last = np.maximum(edges[1:].astype(int), first + 1)
    total = np.zeros((len(rows) + 1, rows.shape[1]), np.int64)
    np.cumsum(rows, axis=0, out=total[1:])
    mean = (total[last] - total[first]) / (last - first)[:, None]
    return np.asarray(mean.round(), np.uint8)
