"""A graphic equaliser of ten octave bands.

The bands are the biquads of R. Bristow-Johnson's "Audio EQ Cookbook": nine
peaking filters one octave wide, and a high shelf at the top. The shelf is there
because a peak at 16 kHz is squeezed against half the sample rate by the
bilinear transform, while a shelf has the same gain up to it at every rate. At
the bottom a peak is right: below 20 Hz nothing but rumble would be lifted.

Neighbouring bands reach into each other. Their gains are therefore solved for
the curve to go through what was set at every centre frequency, as in
V. Välimäki and J. Liski, "Accurate cascade graphic equalizer", IEEE Signal
Processing Letters 24 (2), 2017.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import ArrayLike, NDArray

from musicrec_desktop.core.audio_output import CHANNELS
from musicrec_desktop.core.playback_options import (
    EQUALISER_FREQUENCIES_HZ,
    EQUALISER_RANGE_DB,
    EqualiserSettings,
)

QUALITY = 2**0.5  # a peak one octave wide
SHELF_QUALITY = 2**-0.5  # steepest without a bump
HIGHEST_BAND = 0.45  # of the sample rate; bands above cannot be made
SOLVING_STEPS = 4  # after two nothing moves by 0.1 dB any more
BAND_LIMIT_DB = 2.5 * EQUALISER_RANGE_DB
FADE_SECONDS = 0.02  # from one curve to the next
SETTLE_SECONDS = 0.1  # seven time constants of the lowest band
NO_DENORMALS = 1e-30  # below this a filter's state is silence, and slow to compute with
HEARD_HZ = np.geomspace(20.0, 20_000.0, 600)

PRESETS: Mapping[str, tuple[float, ...]] = MappingProxyType(
    {  # the window knows the names in other languages
        "Flat": (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),  # no words
        "Bass boost": (6.0, 5.0, 4.0, 2.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0),  # no words
        "Treble boost": (0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 2.0, 3.5, 5.0, 6.0),  # no words
        "Bass and treble": (5.0, 4.0, 2.5, 1.0, 0.0, 0.0, 1.0, 2.5, 4.0, 5.0),  # no words
        "Less bass": (-6.0, -5.0, -3.5, -1.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),  # no words
        "Less treble": (0.0, 0.0, 0.0, 0.0, 0.0, -0.5, -1.5, -3.0, -4.5, -6.0),  # no words
        "Rock": (4.0, 3.0, 2.0, 0.0, -1.0, -0.5, 1.0, 2.5, 3.0, 3.0),  # no words
        "Pop": (-1.0, 0.0, 1.5, 2.5, 3.0, 2.5, 1.0, 0.0, -0.5, -1.0),  # no words
        "Jazz": (2.5, 2.0, 1.0, 1.5, -1.0, -1.0, 0.0, 1.0, 2.0, 2.5),  # no words
        "Classical": (2.0, 1.5, 1.0, 0.5, 0.0, 0.0, 0.0, 0.5, 1.5, 2.0),  # no words
        "Electronic": (4.5, 4.0, 1.5, 0.0, -1.5, 0.5, 0.5, 1.5, 3.5, 4.0),  # no words
        "Vocal": (-3.0, -2.5, -1.5, 0.5, 2.5, 3.5, 3.5, 2.0, 0.5, -1.0),  # no words
        "Spoken word": (-8.0, -6.0, -3.0, 0.0, 1.5, 3.0, 3.5, 2.5, 0.0, -3.0),  # no words
        "Loudness": (6.0, 5.0, 2.5, 0.5, 0.0, 0.0, 0.0, 0.5, 2.5, 4.0),  # no words
        "Small speakers": (-6.0, -2.0, 4.0, 4.0, 2.0, 0.0, 0.0, 1.0, 2.0, 3.0),  # no words
        "Headphones": (3.0, 2.5, 1.0, 0.0, -0.5, -1.0, -0.5, -1.5, 0.5, 2.0),  # no words
    }
)


def response_db(
    settings: EqualiserSettings, frequencies_hz: ArrayLike, rate_hz: int
) -> NDArray[np.float64]:
    """Return the gain at some frequencies, pre-gain included, as if the equaliser were on.

    Parameters
    ----------
    settings : EqualiserSettings
    frequencies_hz : array_like
        0 to half of ``rate_hz``.
    rate_hz : int

    Returns
    -------
    ndarray of the same shape, float64
        In dB.
    """
    frequencies = np.asarray(frequencies_hz, np.float64)
    bands = _magnitude_db(_sections(settings.gains_db, rate_hz), frequencies, rate_hz)
    return np.asarray(bands.sum(axis=0) + settings.pregain_db, np.float64)


def pregain_without_clipping_db(gains_db: Sequence[float], rate_hz: int) -> float:
    """Return the pre-gain, 0 or less, with which a curve lifts no frequency over its level.

    Parameters
    ----------
    gains_db : sequence of 10 float
    rate_hz : int

    Returns
    -------
    float
        In dB, rounded down to a tenth.
    """
    heard = HEARD_HZ[rate_hz / 2 > HEARD_HZ]
    highest = response_db(EqualiserSettings(True, 0.0, tuple(gains_db)), heard, rate_hz).max()
    return 0.0 - float(np.ceil(max(highest, 0.0) * 10 - 1e-6)) / 10


class Equaliser:
    """Filter one stream block by block, with the state carried between blocks.

    Switched off, or flat and without a pre-gain, it hands on every block itself.

    Parameters
    ----------
    rate_hz : int
    settings : EqualiserSettings
    """

    def __init__(self, rate_hz: int, settings: EqualiserSettings) -> None:
        self._rate_hz = rate_hz
        self._wanted = self._settings = settings
        self._chain = _chain(settings, rate_hz)
        self._next: _Chain | None = None
        self._faded = -1  # frames of the fade to the next chain; −1 where there is none
        self._heard = np.zeros((0, CHANNELS), np.float32)

    def update(self, settings: EqualiserSettings) -> None:
        """Go over to other settings within 20 ms of what is processed next, without a click.

        May be called from another thread than :meth:`process`.
        """
        self._wanted = settings

    def process(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        """Filter the frames that follow those of the last call.

        Parameters
        ----------
        block : ndarray of shape (frames, 2), float32
            Left as it is.

        Returns
        -------
        ndarray of the same shape, float32
            ``block`` itself where there is nothing to do.
        """
        parts: list[NDArray[np.float32]] = []
        rest = block
        while len(rest):
            if self._faded < 0 and self._wanted is not self._settings:
                self._begin_fade(self._wanted)
            part = rest if self._faded < 0 else rest[: self._fade_frames - self._faded]
            parts.append(self._pass(part))
            self._remember(part)
            rest = rest[len(part) :]
        if not parts:
            return block
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    @property
    def _fade_frames(self) -> int:
        return round(FADE_SECONDS * self._rate_hz)

    def _begin_fade(self, settings: EqualiserSettings) -> None:
        self._settings = settings
        self._next = _chain(settings, self._rate_hz)
        if self._next is not None:
            self._next.process(self._heard)  # settled before it is heard
        self._faded = -1 if self._next is self._chain else 0

    def _pass(self, part: NDArray[np.float32]) -> NDArray[np.float32]:
        before = part if self._chain is None else self._chain.process(part)
        if self._faded < 0:
            return before
        after = part if self._next is None else self._next.process(part)
        place = np.arange(self._faded + 1, self._faded + len(part) + 1, dtype=np.float32)
        weight = (place / np.float32(self._fade_frames))[:, None]
        self._faded += len(part)
        if self._faded >= self._fade_frames:
            self._chain, self._next, self._faded = self._next, None, -1
        return before + weight * (after - before)

    def _remember(self, part: NDArray[np.float32]) -> None:
        kept = round(SETTLE_SECONDS * self._rate_hz)
        missing = max(kept - len(part), 0)
        older = self._heard[max(len(self._heard) - missing, 0) :]
        self._heard = np.concatenate([older, part[-kept:]])


class _Chain:
    """The bands of one curve, one after the other."""

    def __init__(self, settings: EqualiserSettings, rate_hz: int) -> None:
        # Imported where it is needed: it takes a second that a flat curve can spare.
        from scipy.signal import sosfilt

        self._filter = sosfilt
        self._sections = _sections(settings.gains_db, rate_hz)
        self._sections[:1, :3] *= 10 ** (settings.pregain_db / 20)
        self._state = np.zeros((len(self._sections), 2, CHANNELS))

    def process(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        if not len(block):
            return block
        filtered, self._state = self._filter(self._sections, block, axis=0, zi=self._state)
        self._state[np.abs(self._state) < NO_DENORMALS] = 0.0
        return np.asarray(filtered, np.float32)


def _chain(settings: EqualiserSettings, rate_hz: int) -> _Chain | None:
    if not settings.enabled or not (settings.pregain_db or any(settings.gains_db)):
        return None
    return _Chain(settings, rate_hz)


def _sections(gains_db: Sequence[float], rate_hz: int) -> NDArray[np.float64]:
    """Return second-order sections whose curve goes through ``gains_db``.

    Returns
    -------
    ndarray of shape (bands, 6), float64
        b0 b1 b2 1 a1 a2 of each; bands too high for the rate are left out.
    """
    centres = np.array([hz for hz in EQUALISER_FREQUENCIES_HZ if hz < HIGHEST_BAND * rate_hz])
    wanted = np.array(gains_db[: len(centres)], np.float64)
    bands = wanted.copy()
    if wanted.any():
        reach = _magnitude_db(_biquads(np.ones_like(wanted), centres, rate_hz), centres, rate_hz).T
        for _ in range(SOLVING_STEPS):
            reached = _magnitude_db(_biquads(bands, centres, rate_hz), centres, rate_hz).sum(axis=0)
            bands += np.linalg.solve(reach, wanted - reached)
            bands = np.clip(bands, -BAND_LIMIT_DB, BAND_LIMIT_DB)
    return _biquads(bands, centres, rate_hz)


def _biquads(
    gains_db: NDArray[np.float64], centres_hz: NDArray[np.float64], rate_hz: int
) -> NDArray[np.float64]:
    """Return one section for each band: peaks, and a shelf in the place of the 16 kHz band."""
    top = EQUALISER_FREQUENCIES_HZ[-1]
    return np.array(
        [
            _high_shelf(gain, centre / 2**0.5, rate_hz)
            if centre == top
            else _peak(gain, centre, rate_hz)
            for gain, centre in zip(gains_db, centres_hz, strict=True)
        ]
    )


def _peak(gain_db: float, centre_hz: float, rate_hz: int) -> list[float]:
    amplitude = 10 ** (gain_db / 40)
    angle = 2 * np.pi * centre_hz / rate_hz
    alpha = np.sin(angle) / (2 * QUALITY)
    middle = -2 * np.cos(angle)
    above, below = alpha * amplitude, alpha / amplitude
    scale = 1 + below
    b = [(1 + above) / scale, middle / scale, (1 - above) / scale]
    return [*b, 1.0, middle / scale, (1 - below) / scale]


def _high_shelf(gain_db: float, corner_hz: float, rate_hz: int) -> list[float]:
    a = 10 ** (gain_db / 40)
    angle = 2 * np.pi * corner_hz / rate_hz
    cosine, slope = np.cos(angle), np.sqrt(a) * np.sin(angle) / SHELF_QUALITY
    b = [
        a * ((a + 1) + (a - 1) * cosine + slope),
        -2 * a * ((a - 1) + (a + 1) * cosine),
        a * ((a + 1) + (a - 1) * cosine - slope),
    ]
    scale = (a + 1) - (a - 1) * cosine + slope
    back = [2 * ((a - 1) - (a + 1) * cosine), (a + 1) - (a - 1) * cosine - slope]
    return [*(value / scale for value in b), 1.0, *(value / scale for value in back)]


def _magnitude_db(
    sections: NDArray[np.float64], frequencies_hz: NDArray[np.float64], rate_hz: int
) -> NDArray[np.float64]:
    """Return the gain of each section at each frequency, of shape (sections, frequencies)."""
    delay = np.exp(-2j * np.pi * frequencies_hz / rate_hz)
    powers = np.stack([np.ones_like(delay), delay, delay**2])
    above = np.tensordot(sections[:, :3], powers, 1)
    below = np.tensordot(sections[:, 3:], powers, 1)
    return np.asarray(20 * np.log10(np.abs(above / below)), np.float64)
