"""What was heard in a track, in units that people know."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import BLOCK_SLICES, FeatureTable, Sound
from musicrec_desktop.core.tracks import Track

RATE_HZ = 22050  # of the sound that is listened to
DECIBELS = 10.0  # in one power of ten

# Places within the block of simple descriptors: means over the frames of an excerpt.
_SUMMARY = BLOCK_SLICES["spectral_summary"].start
_CROSSINGS, _CENTROID, _BANDWIDTH, _FLATNESS = 20, 24, 26, 30
_CONTRASTS = slice(_SUMMARY + 32, _SUMMARY + 39)
_CLARITY, _LOUDNESS_DEVIATION = 46, 50
_WIDTHS = slice(BLOCK_SLICES["stereo_width"].start, BLOCK_SLICES["stereo_width"].start + 16)


@dataclass(frozen=True, slots=True)
class SpectralSummary:
    """The simple descriptors of one track, averaged over its excerpts.

    Attributes
    ----------
    centroid_hz, bandwidth_hz : float
        Where the spectrum has its middle, and how far it reaches around it.
    flatness_db : float
        Geometric over arithmetic mean of the mel bands: 0 for noise, far below for tones.
    contrast_db : float
        Between the strongest and the weakest mel band of a group, over seven groups.
    crossings_per_second : float
        Of zero.
    pulse_clarity : float
        0 to 1: how regularly onsets come back.
    loudness_deviation_lu : float
        Of the loudness of frames of 93 ms.
    width : float
        0 for mono, 1 for unrelated channels, 2 for opposite ones.
    """

    centroid_hz: float
    bandwidth_hz: float
    flatness_db: float
    contrast_db: float
    crossings_per_second: float
    pulse_clarity: float
    loudness_deviation_lu: float
    width: float


@dataclass(frozen=True, slots=True)
class MeasuredLoudness:
    """EBU R128 over a whole file, and over its album where all of it was measured.

    Attributes
    ----------
    integrated_lufs, album_lufs : float or None
        None where nothing is loud enough, or not all was measured.
    range_lu : float
    true_peak, album_peak : float or None
        Linear, 1.0 is full scale.
    lead_in_seconds, lead_out_seconds : float
        Of silence.
    """

    integrated_lufs: float | None
    range_lu: float
    true_peak: float | None
    album_lufs: float | None = None
    album_peak: float | None = None
    lead_in_seconds: float = 0.0
    lead_out_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class HeardTrack:
    """All that was heard in a track; None for what was not listened to or measured yet."""

    track: Track
    sound: Sound | None = None
    loudness: MeasuredLoudness | None = None
    spectrum: SpectralSummary | None = None


def summaries(table: FeatureTable) -> dict[int, SpectralSummary]:
    """Return the simple descriptors of each track of a table, by its id."""
    found: dict[int, SpectralSummary] = {}
    for row, track_id in enumerate(table.track_ids.tolist()):
        own = table.excerpts[table.owners == row].astype(np.float64)
        if len(own):
            found[track_id] = _summary(own.mean(axis=0))
    return found


def _summary(values: NDArray[np.float64]) -> SpectralSummary:
    def at(place: int) -> float:
        return float(values[_SUMMARY + place])

    return SpectralSummary(
        centroid_hz=at(_CENTROID),
        bandwidth_hz=at(_BANDWIDTH),
        flatness_db=DECIBELS * at(_FLATNESS),
        contrast_db=DECIBELS * float(values[_CONTRASTS].mean()),
        crossings_per_second=RATE_HZ * at(_CROSSINGS),
        pulse_clarity=at(_CLARITY),
        loudness_deviation_lu=at(_LOUDNESS_DEVIATION),
        width=float(values[_WIDTHS].mean()),
    )
