"""Level and loudness meters for sound as it comes, block by block.

Imports numpy only: the window must not wait for scipy.
"""

from __future__ import annotations

import math
from collections import deque

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

FLOOR_DB = -120.0

RMS_SECONDS = 0.3
FALL_DB_PER_SECOND = 20 / 1.7  # IEC 60268-18
HOLD_SECONDS = 1.5

HOP_SECONDS = 0.1
MOMENTARY_HOPS, SHORT_TERM_HOPS = 4, 30
FILTER_TAIL_SECONDS = 0.07  # by then K-weighting's response has fallen below -120 dB
OFFSET_LUFS = -0.691
ABSOLUTE_GATE_LUFS, RELATIVE_GATE_LU = -70.0, -10.0
HISTOGRAM_STEP_LU, HISTOGRAM_TOP_LUFS = 0.1, 10.0

# ITU-R BS.1770-5, annex 2: four phases of an interpolating filter of 48 coefficients.
_FIRST_PHASES = """
    0.0017089843750 0.0109863281250 -0.0196533203125 0.0332031250000 -0.0594482421875
    0.1373291015625 0.9721679687500 -0.1022949218750 0.0476074218750 -0.0266113281250
    0.0148925781250 -0.0083007812500
    -0.0291748046875 0.0292968750000 -0.0517578125000 0.0891113281250 -0.1665039062500
    0.4650878906250 0.7797851562500 -0.2003173828125 0.1015625000000 -0.0582275390625
    0.0330810546875 -0.0189208984375
"""
_PHASES = np.array(_FIRST_PHASES.split(), np.float32).reshape(2, 12)
TRUE_PEAK_FILTER = np.ascontiguousarray(np.concatenate([_PHASES, _PHASES[::-1, ::-1]]).T)
TRUE_PEAK_TAPS = len(TRUE_PEAK_FILTER)


class LevelMeter:
    """Peak with hold and RMS of two channels.

    Peaks rise at once and fall by 20 dB in 1.7 s (IEC 60268-18); the mark above
    them stays for 1.5 s. RMS is the root of the mean square over 0.3 s, weighted
    exponentially: a sine at full scale reads -3 dB.

    Parameters
    ----------
    rate_hz : int

    Attributes
    ----------
    left, right : ChannelLevel
    """

    def __init__(self, rate_hz: int) -> None:
        self._rate = rate_hz
        self.left, self.right = ChannelLevel(), ChannelLevel()

    def push(self, samples: NDArray[np.float32]) -> None:
        """Take what was heard since the last call.

        Parameters
        ----------
        samples : ndarray of shape (n, 2), float32
        """
        if len(samples):
            channels = np.ascontiguousarray(samples.T)
            seconds = len(samples) / self._rate
            self.left.push(channels[0], seconds)
            self.right.push(channels[1], seconds)


class ChannelLevel:
    """The meters of one channel, in plain numbers: of two at a time numpy makes more work.

    Attributes
    ----------
    peak_db, hold_db, rms_db : float
        Relative to full scale, -120 at the least.
    """

    __slots__ = ("_held_for", "_mean_square", "hold_db", "peak_db", "rms_db")

    def __init__(self) -> None:
        self.peak_db = self.hold_db = self.rms_db = FLOOR_DB
        self._held_for = 0.0
        self._mean_square = 0.0

    def push(self, samples: NDArray[np.float32], seconds: float) -> None:
        """Take samples of shape (n,), which last so many seconds."""
        peak_db = _decibels(max(float(samples.max()), -float(samples.min())), 20)
        fall = FALL_DB_PER_SECOND * seconds
        self.peak_db = max(peak_db, self.peak_db - fall, FLOOR_DB)
        if peak_db >= self.hold_db:
            self.hold_db, self._held_for = peak_db, 0.0
        else:
            self._held_for += seconds
            lower = self.hold_db - (fall if self._held_for > HOLD_SECONDS else 0.0)
            self.hold_db = max(lower, self.peak_db)
        keep = math.exp(-seconds / RMS_SECONDS)
        power = float(samples.dot(samples)) / len(samples)
        self._mean_square = keep * self._mean_square + (1 - keep) * power
        self.rms_db = _decibels(self._mean_square, 10)


class LoudnessMeter:
    """Momentary, short-term and integrated loudness (ITU-R BS.1770-5, EBU Tech 3341).

    The sound is K-weighted in hops of 100 ms by overlap-save, with the response of
    the standard's two filters designed for the rate at hand. Momentary looks back
    0.4 s, short-term 3 s; integrated is gated at -70 LUFS and at 10 LU below what
    passes that, over everything since :meth:`reset`, in steps of 0.1 LU. The true
    peak is found by oversampling four times, as annex 2 of BS.1770-5 asks for.

    Parameters
    ----------
    rate_hz : int

    Attributes
    ----------
    momentary_lufs, short_term_lufs, true_peak_db : float
        -120 at the least; the peak is the highest since :meth:`reset`.
    """

    def __init__(self, rate_hz: int) -> None:
        self._hop = round(HOP_SECONDS * rate_hz)
        size = _next_fast(self._hop + round(FILTER_TAIL_SECONDS * rate_hz))
        self._response = k_response(np.fft.rfftfreq(size, 1 / rate_hz), rate_hz)
        self._recent = np.zeros((2, size), np.float32)
        self._filled = 0  # of the newest hop
        self._powers: deque[float] = deque(maxlen=SHORT_TERM_HOPS)
        self.momentary_lufs = self.short_term_lufs = FLOOR_DB
        self._true_peak = 0.0
        self._begun_at: int | None = None  # where in the newest hop the track began
        self._hops = 0  # whole ones since the track began
        bins = round((HISTOGRAM_TOP_LUFS - ABSOLUTE_GATE_LUFS) / HISTOGRAM_STEP_LU)
        self._counts = np.zeros(bins, np.int64)
        steps = ABSOLUTE_GATE_LUFS + (np.arange(bins) + 0.5) * HISTOGRAM_STEP_LU
        self._step_powers = 10 ** ((steps - OFFSET_LUFS) / 10)

    def reset(self) -> None:
        """Begin integrated loudness and true peak anew: another track begins."""
        self._counts[:] = 0
        self._true_peak = 0.0
        self._begun_at = self._filled  # the hop that is being filled began before
        self._hops = -1 if self._filled else 0

    def push(self, samples: NDArray[np.float32]) -> None:
        """Take what was heard since the last call, shape (n, 2), float32."""
        done = 0
        while done < len(samples):
            part = samples[done : done + self._hop - self._filled]
            place = self._recent.shape[1] - self._hop + self._filled
            self._recent[:, place : place + len(part)] = part.T
            self._filled += len(part)
            done += len(part)
            if self._filled == self._hop:
                self._weigh()

    @property
    def integrated_lufs(self) -> float:
        """Gated loudness of everything since the reset; -120 where nothing passed the gate."""
        counts = self._counts
        if not counts.any():
            return FLOOR_DB
        gate = _lufs(float(counts @ self._step_powers) / counts.sum()) + RELATIVE_GATE_LU
        first = max(0, int(np.ceil((gate - ABSOLUTE_GATE_LUFS) / HISTOGRAM_STEP_LU - 0.5)))
        counts, powers = counts[first:], self._step_powers[first:]
        return _lufs(float(counts @ powers) / counts.sum())

    @property
    def true_peak_db(self) -> float:
        """The highest peak since the reset, between samples as well, to the last 0.1 s."""
        return _decibels(self._true_peak, 20)

    def _oversample(self) -> None:
        begun_at, self._begun_at = self._begun_at, None
        before = TRUE_PEAK_TAPS - 1 if begun_at is None else -begun_at
        newest = self._recent[:, -self._hop - before :]
        if newest.shape[1] < TRUE_PEAK_TAPS:
            return
        peak = max(float(newest.max()), -float(newest.min()))
        # Twice a sample's height is not reached between samples by anything but test signals.
        if 2 * peak > self._true_peak:
            windows = np.ascontiguousarray(sliding_window_view(newest, TRUE_PEAK_TAPS, axis=1))
            between = windows.reshape(-1, TRUE_PEAK_TAPS) @ TRUE_PEAK_FILTER
            self._true_peak = max(
                self._true_peak, peak, float(between.max()), -float(between.min())
            )

    def _weigh(self) -> None:
        self._oversample()
        spectrum = np.fft.rfft(self._recent, axis=1) * self._response
        weighted = np.fft.irfft(spectrum, self._recent.shape[1], axis=1)[:, -self._hop :]
        self._powers.append(float(np.square(weighted, dtype=np.float64).sum()) / self._hop)
        self._recent[:, : -self._hop] = self._recent[:, self._hop :].copy()
        self._filled = 0
        powers = list(self._powers)
        self.momentary_lufs = _lufs(sum(powers[-MOMENTARY_HOPS:]) / MOMENTARY_HOPS)
        self.short_term_lufs = _lufs(sum(powers) / SHORT_TERM_HOPS)
        self._hops += 1
        if self._hops >= MOMENTARY_HOPS:  # of this track alone
            place = int((self.momentary_lufs - ABSOLUTE_GATE_LUFS) / HISTOGRAM_STEP_LU)
            if self.momentary_lufs > ABSOLUTE_GATE_LUFS:
                self._counts[min(place, len(self._counts) - 1)] += 1


def k_response(hz: NDArray[np.floating], rate_hz: int) -> NDArray[np.complex64]:
    """Return the response of K-weighting at frequencies in Hz, for sound at any rate.

    The analogue prototypes behind the standard's coefficients, transformed bilinearly;
    at 48 kHz the two biquads are those of ITU-R BS.1770-5 (values as in libebur128).

    Parameters
    ----------
    hz : ndarray of any shape
    rate_hz : int
        Of the sound's samples.

    Returns
    -------
    ndarray of the same shape, complex64
        Factors of amplitude.
    """
    z = np.exp(-2j * np.pi * hz / rate_hz)
    middle, quality = 1681.974450955533, 0.7071752369554196
    warped, high = np.tan(np.pi * middle / rate_hz), 10 ** (3.999843853973347 / 20)
    band, square = high**0.4996667741545416 * warped / quality, warped**2
    shelf = ((high + band + square) + 2 * (square - high) * z + (high - band + square) * z**2) / (
        (1 + warped / quality + square)
        + 2 * (square - 1) * z
        + (1 - warped / quality + square) * z**2
    )
    middle, quality = 38.13547087602444, 0.5003270373238773
    warped = np.tan(np.pi * middle / rate_hz)
    whole, square = 1 + warped / quality + warped**2, warped**2
    below = 1 + (2 * (square - 1) * z + (1 - warped / quality + square) * z**2) / whole
    return np.asarray(shelf * (1 - z) ** 2 / below, np.complex64)


def _lufs(power: float) -> float:
    return max(OFFSET_LUFS + 10 * math.log10(power), FLOOR_DB) if power > 0 else FLOOR_DB


def _decibels(value: float, factor: float) -> float:
    return max(factor * math.log10(value), FLOOR_DB) if value > 0 else FLOOR_DB


def _next_fast(samples: int) -> int:
    """Return the smallest even length of the form 2^a 3^b 5^c that holds ``samples``."""
    size = samples + samples % 2
    while True:
        rest = size
        for prime in (2, 3, 5):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return size
        size += 2
