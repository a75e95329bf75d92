"""The words of the live spectrogram, which analysis fills and the window draws."""

from __future__ import annotations

from typing import Literal

Axis = Literal["mel", "log", "linear"]
AXES: tuple[Axis, ...] = ("mel", "log", "linear")

Detail = Literal["time", "balanced", "pitch"]  # what the transform resolves best
DETAILS: tuple[Detail, ...] = ("time", "balanced", "pitch")

COLUMNS_PER_SECOND = 120
LEVEL_FLOOR_DB, LEVEL_STEP_DB = -120.0, 0.5  # of the 256 levels; a full-scale sine reads 0 dB
BARS = 72  # of the spectrum, in equal musical steps
