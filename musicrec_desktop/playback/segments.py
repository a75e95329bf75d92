"""Levels and seams of a mix by pydub, on 32-bit samples.

pydub is imported late and inside a filter: its import warns of the standard library's
``audioop`` and of a missing ffmpeg program, and neither matters here, since nothing but
raw samples passes through it. It counts in milliseconds, so that what it joins has to be
whole milliseconds long: :func:`whole` says how long that is. Its own crossfade falls and
rises in decibels, which leaves a hole in the middle; the curves here are of equal power.
"""

from __future__ import annotations

import threading
import warnings
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.playback.crossfade import equal_power

HEADROOM = 0.25  # samples are kept this far below full scale, so that no sum can clip
RAMP_SECONDS = 0.05
GRAIN_SECONDS = 0.01  # of whose multiples both 44,100 and 48,000 Hz make whole frames
_FULL_SCALE = np.float32(2**31 - 128)

_import_lock = threading.Lock()  # the warning filters belong to the whole process


def whole(frames: int, rate_hz: int) -> int:
    """Return the most frames, at most as many, that are whole hundredths of a second."""
    grain = round(GRAIN_SECONDS * rate_hz)
    return frames // grain * grain


def levelled(samples: NDArray[np.float32], gain: float, rate_hz: int) -> NDArray[np.float32]:
    """Return samples at another level.

    Parameters
    ----------
    samples : ndarray of shape (frames, 2), float32
    gain : float
        Linear.
    rate_hz : int
    """
    if gain == 1.0 or not len(samples):
        return samples
    decibels = 20 * float(np.log10(max(gain, 1e-6)))
    return _samples(_segment(samples, rate_hz).apply_gain(decibels))


def joined(
    outgoing: NDArray[np.float32], incoming: NDArray[np.float32], rate_hz: int
) -> NDArray[np.float32]:
    """Return a seam: one fades into the other, both heard, and never beyond full scale.

    Parameters
    ----------
    outgoing, incoming : ndarray of shape (frames, 2), float32
        Equally long, and as long as :func:`whole` says.
    rate_hz : int
    """
    fall, rise = equal_power(len(outgoing))
    seam = _segment(outgoing * fall, rate_hz).overlay(_segment(incoming * rise, rate_hz))
    return _held_back(_samples(seam), rate_hz)


def _held_back(seam: NDArray[np.float32], rate_hz: int) -> NDArray[np.float32]:
    """Lower a seam that would clip, with a ramp at both ends."""
    peak = float(np.abs(seam).max(initial=0.0))
    if peak <= 1.0:
        return seam
    ramp = min(round(RAMP_SECONDS * rate_hz), len(seam) // 2)
    depth = np.ones(len(seam), np.float32)
    depth[:ramp] = np.linspace(0, 1, ramp, dtype=np.float32)
    depth[len(seam) - ramp :] = np.linspace(1, 0, ramp, dtype=np.float32)
    lowered = seam * (1 - (1 - 1 / peak) * depth)[:, None]
    return np.clip(lowered, -1.0, 1.0)


@cache
def _audio_segment() -> Any:  # pydub has no types
    with _import_lock, warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*invalid escape sequence")  # no words
        warnings.filterwarnings("ignore", "'audioop' is deprecated", DeprecationWarning)  # no words
        warnings.filterwarnings("ignore", "Couldn't find ff", RuntimeWarning)  # no words
        from pydub import AudioSegment
    return AudioSegment


def _segment(samples: NDArray[np.float32], rate_hz: int) -> Any:
    scaled = np.clip(samples * np.float32(HEADROOM), -1.0, 1.0) * _FULL_SCALE
    return _audio_segment()(
        data=scaled.astype("<i4").tobytes(), sample_width=4, frame_rate=rate_hz, channels=2
    )


def _samples(segment: Any) -> NDArray[np.float32]:
    integers = np.frombuffer(segment.raw_data, "<i4").reshape(-1, 2)
    return integers.astype(np.float32) / (_FULL_SCALE * np.float32(HEADROOM))
