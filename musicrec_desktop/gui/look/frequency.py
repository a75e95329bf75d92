"""Frequencies as people read them: hertz, notes, and where they lie on an axis."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.live_picture import Axis
from musicrec_desktop.core.translation import decimal, to_translate, translate, translated
from musicrec_desktop.gui.words.exact_numbers import exact

A4_HZ = 440.0
NOTE_NAMES = (
    to_translate("Notes", "C"),
    to_translate("Notes", "C♯"),
    to_translate("Notes", "D"),
    to_translate("Notes", "D♯"),
    to_translate("Notes", "E"),
    to_translate("Notes", "F"),
    to_translate("Notes", "F♯"),
    to_translate("Notes", "G"),
    to_translate("Notes", "G♯"),
    to_translate("Notes", "A"),
    to_translate("Notes", "A♯"),
    to_translate("Notes", "B"),
)
LOWEST_NAMED_HZ = 16.0  # about C0

MUSICAL_TICKS_HZ = (50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000)
LINEAR_STEPS_HZ = (500, 1000, 2000, 5000, 10000)


def hertz(hz: float) -> str:
    """Return a frequency as 440.6 Hz or 5.23 kHz."""
    if hz < 1000:
        return translate("Units", "{x} Hz", x=decimal(hz))
    return translate("Units", "{x} kHz", x=decimal(hz / 1000, 2))


def tick_name(hz: float) -> str:
    """Return a round frequency as 200 Hz or 5 kHz."""
    if hz >= 1000:
        return translate("Units", "{x} kHz", x=exact(hz / 1000))
    return translate("Units", "{x} Hz", x=exact(hz))


def note(hz: float) -> str:
    """Return the nearest note and the distance to it: A4 +2 ct, with A4 at 440 Hz.

    Empty below the lowest octave that has a name.
    """
    if hz < LOWEST_NAMED_HZ:
        return ""
    exact = 69 + 12 * math.log2(hz / A4_HZ)
    nearest = round(exact)
    cents = round(100 * (exact - nearest))
    name = f"{translated('Notes', NOTE_NAMES[nearest % 12])}{nearest // 12 - 1}"
    if not cents:
        return name
    apart = f"{'−' if cents < 0 else '+'}{abs(cents)}"
    return translate("Units", "{note} {cents} ct", note=name, cents=apart)


def decibels(value: float) -> str:
    """Return a level as −21.4 dB, with a true minus sign."""
    return translate("Units", "{x} dB", x=decimal(value).replace("-", "−"))


def ticks(axis: Axis, rows_hz: NDArray[np.floating], room: int) -> list[tuple[float, float]]:
    """Choose round frequencies to write beside an axis.

    Parameters
    ----------
    axis : {"mel", "log", "linear"}
    rows_hz : ndarray of shape (rows,)
        Low first.
    room : int
        About how many there is room for.

    Returns
    -------
    list of (hertz, share)
        Share of the height, 0 at the bottom; the closest pairs thinned out.
    """
    high = float(rows_hz[-1])
    if axis == "linear":
        step = next((s for s in LINEAR_STEPS_HZ if high / s <= room), LINEAR_STEPS_HZ[-1])
        wanted = [float(hz) for hz in range(step, int(high) + 1, step)]
    else:
        wanted = [float(hz) for hz in MUSICAL_TICKS_HZ if rows_hz[0] <= hz <= high]
    chosen: list[tuple[float, float]] = []
    for hz in reversed(wanted):
        share = share_of(hz, rows_hz)
        if not chosen or chosen[-1][1] - share >= 1 / max(room, 1):
            chosen.append((hz, share))
    return chosen


def share_of(hz: float, rows_hz: NDArray[np.floating]) -> float:
    """Return where a frequency lies among rows, 0 at the bottom to 1 at the top."""
    row = float(np.interp(hz, rows_hz, np.arange(len(rows_hz))))
    return (row + 0.5) / len(rows_hz)


def spread(axis: Axis, low_hz: float, high_hz: float, rows: int) -> NDArray[np.float64]:
    """Return the frequencies of ``rows`` rows from low to high, evenly spaced on an axis."""
    if axis == "linear":
        return np.linspace(low_hz, high_hz, rows)
    if axis == "log":
        return np.geomspace(low_hz, high_hz, rows)
    first, last = (2595 * math.log10(1 + hz / 700) for hz in (low_hz, high_hz))
    return np.asarray(700 * (10 ** (np.linspace(first, last, rows) / 2595) - 1))
