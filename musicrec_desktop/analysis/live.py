"""Sound as it is heard, turned into what the live views draw.

Imports numpy only. Whatever the size of the blocks in which sound comes, the
columns are the same: one every 120th of a second, at its own place in the sound.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.analysis.meters import LevelMeter, LoudnessMeter
from musicrec_desktop.analysis.picture_rows import RowBank, row_edges_hz, unit_window
from musicrec_desktop.core.live_picture import (
    BARS,
    COLUMNS_PER_SECOND,
    LEVEL_FLOOR_DB,
    LEVEL_STEP_DB,
    Axis,
    Detail,
)

WINDOW_SECONDS: dict[Detail, float] = {"time": 0.046, "balanced": 0.093, "pitch": 0.186}

CHUNK_COLUMNS = 32

BARS_RANGE_HZ = (40.0, 16000.0)
BAR_FLOOR_DB = -120.0
BAR_FALL_DB_PER_SECOND = 36.0
BAR_HOLD_SECONDS = 0.6
BAR_PEAK_FALL_DB_PER_SECOND = 24.0
AUDIBLE_DB = -70.0
LOUDEST_SAMPLE = np.float32(8.0)


@dataclass(frozen=True, slots=True)
class LiveSound:
    """What came of one block of sound.

    Attributes
    ----------
    columns : ndarray of shape (n_columns, rows), uint8
        Of the spectrogram, oldest first, low row first: 0 is -120 dB, one step is
        half a decibel, and a sine at full scale reads 0 dB.
    ages_seconds : ndarray of shape (n_columns,), float64
        How long before the end of the block the middle of each column was heard.
    """

    columns: NDArray[np.uint8]
    ages_seconds: NDArray[np.float64]


class LiveAnalyser:
    """Columns of a spectrogram, spectrum bars, levels and loudness of one stream.

    Parameters
    ----------
    rate_hz : int
        Of the sound.
    axis : {"mel", "log", "linear"}
    rows : int
        Of the spectrogram.
    detail : {"time", "balanced", "pitch"}
        What the transform resolves best: 46, 93 or 186 ms.

    Attributes
    ----------
    levels : LevelMeter
    loudness : LoudnessMeter
    bars_db, bar_peaks_db : ndarray of shape (72,), float32
        Equal musical steps from 40 Hz to 16 kHz; they rise at once and fall slowly.
    """

    def __init__(self, rate_hz: int, axis: Axis, rows: int, detail: Detail = "balanced") -> None:
        self.rate_hz = rate_hz
        self.levels = LevelMeter(rate_hz)
        self.loudness = LoudnessMeter(rate_hz)
        self.bars_db = np.full(BARS, BAR_FLOOR_DB, np.float32)
        self.bar_peaks_db = self.bars_db.copy()
        self._bar_rests = np.zeros(BARS, np.float32)
        self._heard = 0
        self._column = 0
        self._size = 0
        self.configure(axis, rows, detail)

    def configure(self, axis: Axis, rows: int, detail: Detail) -> None:
        """Draw columns of another kind from now on; meters go on as they are."""
        size = window_samples(self.rate_hz, detail)
        if size != self._size:  # else the sound goes on, and no dark seam shows
            self._size, self._tail = size, np.zeros(size, np.float32)
        self._window = unit_window(self._size)
        self._picture = RowBank(row_edges_hz(axis, rows, self.rate_hz), self.rate_hz, self._size)
        top = min(BARS_RANGE_HZ[1], 0.49 * self.rate_hz)
        edges = np.geomspace(BARS_RANGE_HZ[0], top, BARS + 1)
        self._bar_bank = RowBank(edges, self.rate_hz, self._size)
        self._power = np.zeros(self._size // 2 + 1, np.float32)

    def start_track(self) -> None:
        """Begin integrated loudness and the highest peak anew."""
        self.loudness.reset()

    def push(self, samples: NDArray[np.float32]) -> LiveSound:
        """Take the sound that was heard since the last call.

        Parameters
        ----------
        samples : ndarray of shape (n, 2), float32
            What is no number counts as silence, what is absurdly loud as +18 dB.
        """
        if not np.abs(samples).max(initial=0) <= LOUDEST_SAMPLE:  # true for NaN as well
            samples = np.clip(np.nan_to_num(samples), -LOUDEST_SAMPLE, LOUDEST_SAMPLE)
        self.levels.push(samples)
        self.loudness.push(samples)
        mono = np.concatenate([self._tail, (samples[:, 0] + samples[:, 1]) * np.float32(0.5)])
        self._tail = mono[-self._size :]
        before, self._heard = self._heard, self._heard + len(samples)
        ends = self._ends()
        columns = np.empty((len(ends), self._picture.rows), np.uint8)
        for first in range(0, len(ends), CHUNK_COLUMNS):
            chunk = ends[first : first + CHUNK_COLUMNS] - before
            power = self._transform(mono, chunk)
            columns[first : first + len(chunk)] = to_levels(self._picture.apply(power))
            self._move_bars(self._bar_bank.apply(power))
        ages = (self._heard - ends + self._size / 2) / self.rate_hz
        return LiveSound(columns, ages)

    def strongest_hz(self) -> float | None:
        """Return the frequency of the highest peak of the newest column; None in silence.

        Between bins by a parabola through the logarithms of three (Smith and Serra, 1987).
        """
        place = int(self._power[1:-1].argmax()) + 1
        if self._power[place] < 10 ** (AUDIBLE_DB / 10):
            return None
        left, middle, right = np.log(np.maximum(self._power[place - 1 : place + 2], 1e-20))
        curve = left - 2 * middle + right
        shift = 0.5 * (left - right) / curve if curve < 0 else 0.0
        return float((place + shift) * self.rate_hz / self._size)

    def _ends(self) -> NDArray[np.int64]:
        """Return the frames at which the columns end that are complete by now."""
        last = self._heard * COLUMNS_PER_SECOND // self.rate_hz
        numbers = np.arange(self._column + 1, last + 1)
        self._column = last
        return numbers * self.rate_hz // COLUMNS_PER_SECOND

    def _transform(self, mono: NDArray[np.float32], ends: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return the power of windows that end ``ends`` frames into the newest block."""
        windows = np.stack([mono[end : end + self._size] for end in ends])
        windows *= self._window
        spectra = np.fft.rfft(windows, axis=1)
        power = np.square(spectra.real)
        power += np.square(spectra.imag)
        self._power = power[-1]
        return power

    def _move_bars(self, power: NDArray[np.float32]) -> None:
        seconds = np.float32(len(power) / COLUMNS_PER_SECOND)
        now = 10 * np.log10(np.maximum(power.max(axis=0), 1e-12))
        self.bars_db = np.maximum(now, self.bars_db - BAR_FALL_DB_PER_SECOND * seconds)
        risen = self.bars_db >= self.bar_peaks_db
        self._bar_rests = np.where(risen, 0, self._bar_rests + seconds)
        falling = self._bar_rests > BAR_HOLD_SECONDS
        lower = self.bar_peaks_db - falling * (BAR_PEAK_FALL_DB_PER_SECOND * seconds)
        self.bar_peaks_db = np.maximum(self.bars_db, lower)


def window_samples(rate_hz: int, detail: Detail) -> int:
    """Return the length of the transform: the power of two nearest to its duration."""
    return int(2 ** round(np.log2(max(64.0, rate_hz * WINDOW_SECONDS[detail]))))


def to_levels(power: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return power as levels of half a decibel above -120 dB.

    Parameters
    ----------
    power : ndarray of any shape, float32
        1 for a sine at full scale.

    Returns
    -------
    ndarray of the same shape, uint8
    """
    decibels = np.log10(np.maximum(power, np.float32(1e-12))) * np.float32(10)
    levels = (decibels - LEVEL_FLOOR_DB) / LEVEL_STEP_DB + 0.5
    return np.asarray(np.minimum(levels, 255), np.uint8)
