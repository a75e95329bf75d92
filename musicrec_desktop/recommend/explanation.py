"""Why a neighbour is one: the families that count most, and facts that people can check.

The components of a score are cosines; beside them stand tempo, key, brightness, width
and loudness, which say in which way two tracks that sound alike are still different.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import isfinite, log2

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.explanation import FAMILIES, Aspect, Reason
from musicrec_desktop.core.features import BLOCK_SLICES, FeatureTable
from musicrec_desktop.core.keys import camelot, fits
from musicrec_desktop.core.recommendation import Components

ALIKE = 0.3  # of a cosine; below, a family is no reason, unless there is no better one
SOMEWHAT = 0.1
LEAST_TEMPO_CONFIDENCE = 0.3
LEAST_KEY_CONFIDENCE = 0.3
TEMPO_NEAR_BPM = 12.0
OCTAVES = (("1", 1.0), ("2", 2.0), ("1/2", 0.5))  # of the neighbour's tempo

# What is heard as a difference between two recordings, in the unit of the aspect.
DIFFERENCES = {
    Aspect.BRIGHTNESS: 0.3,
    Aspect.WIDTH: 0.12,
    Aspect.LOUDNESS: 4.0,
    Aspect.RANGE: 5.0,
}

CENTROID_MEAN = BLOCK_SLICES["spectral_summary"].start + 24
WIDTH_BANDS = 16
_WIDTHS = slice(
    BLOCK_SLICES["stereo_width"].start, BLOCK_SLICES["stereo_width"].start + WIDTH_BANDS
)


@dataclass(frozen=True, slots=True)
class SoundFacts:
    """What is known of a track in units that people use.

    Attributes
    ----------
    tempo_bpm : float or None
        None where unknown or not to be trusted; so are the others.
    key : str
        Such as "A min"; empty where unknown.
    brightness_hz : float or None
        Mean spectral centroid.
    width : float or None
        Mean stereo width over the bands, 0 (mono) to 2.
    loudness_lufs, range_db : float or None
    """

    tempo_bpm: float | None = None
    key: str = ""
    brightness_hz: float | None = None
    width: float | None = None
    loudness_lufs: float | None = None
    range_db: float | None = None


@dataclass(frozen=True, slots=True)
class Shares:
    """How much each family counts in a question: the shares add up to 1."""

    values: tuple[float, ...] = field(default=(0.25, 0.25, 0.25, 0.25))


def explain(
    query: SoundFacts | None, other: SoundFacts, components: Components, shares: Shares
) -> tuple[Reason, ...]:
    """Say what a track and its neighbour have in common, and what not.

    Parameters
    ----------
    query : SoundFacts or None
        None where there is no single track to compare with.
    other : SoundFacts
        The neighbour's.
    components : Components
        Of the neighbour's score.
    shares : Shares

    Returns
    -------
    tuple of Reason
        Families first, by what they add to the score (cosine times share), those alike
        by :data:`ALIKE` at least, or the best of them; then tempo and key where
        they fit; then differences, the most noticeable first.
    """
    reasons = _families(components, shares)
    if query is None:
        return tuple(reasons)
    tempo = tempo_apart(query, other)
    if tempo is not None and tempo.amount <= TEMPO_NEAR_BPM:
        reasons.append(tempo)
    if query.key and other.key:
        names = (camelot(query.key), camelot(other.key))
        reasons.append(Reason(Aspect.KEY, float(fits(query.key, other.key)), names))
    return (*reasons, *_differences(query, other))


def tempo_apart(query: SoundFacts, other: SoundFacts) -> Reason | None:
    """Return how far two tempos are apart, counted at the query's octave; None if unknown."""
    if query.tempo_bpm is None or other.tempo_bpm is None:
        return None
    apart, name = min(
        (abs(other.tempo_bpm * ratio - query.tempo_bpm), position)
        for position, (_, ratio) in enumerate(OCTAVES)
    )
    return Reason(Aspect.TEMPO, apart, (OCTAVES[name][0],))


def brightness_and_width(table: FeatureTable) -> NDArray[np.float64]:
    """Return each track's mean spectral centroid in Hz and mean stereo width: (n_tracks, 2)."""
    values = np.stack(
        [
            table.excerpts[:, CENTROID_MEAN].astype(np.float64),
            table.excerpts[:, _WIDTHS].astype(np.float64).mean(axis=1),
        ],
        axis=1,
    )
    sums = np.zeros((len(table), 2))
    np.add.at(sums, table.owners, values)
    counts = np.bincount(table.owners, minlength=len(table))
    return np.asarray(sums / np.maximum(1, counts)[:, None])


def _families(components: Components, shares: Shares) -> list[Reason]:
    cosines = (components.timbre, components.rhythm, components.harmony, components.space)
    ranked = sorted(
        zip(FAMILIES, cosines, shares.values, strict=True),
        key=lambda item: item[1] * item[2],
        reverse=True,
    )
    counting = [Reason(aspect, cosine) for aspect, cosine, share in ranked if share]
    alike = [reason for reason in counting if reason.amount >= ALIKE]
    return alike or [reason for reason in counting[:1] if reason.amount >= SOMEWHAT]


def _differences(query: SoundFacts, other: SoundFacts) -> list[Reason]:
    """Return what differs by more than people overlook, the most noticeable first."""
    amounts = {
        Aspect.BRIGHTNESS: _octaves(query.brightness_hz, other.brightness_hz),
        Aspect.WIDTH: _difference(query.width, other.width),
        Aspect.LOUDNESS: _difference(query.loudness_lufs, other.loudness_lufs),
        Aspect.RANGE: _difference(query.range_db, other.range_db),
    }
    noticed = {aspect: abs(amount) / DIFFERENCES[aspect] for aspect, amount in amounts.items()}
    order = sorted(noticed, key=lambda aspect: noticed[aspect], reverse=True)
    return [Reason(aspect, amounts[aspect]) for aspect in order if noticed[aspect] >= 1]


def _octaves(one: float | None, other: float | None) -> float:
    return log2(other / one) if one and other and one > 0 and other > 0 else 0.0


def _difference(one: float | None, other: float | None) -> float:
    if one is None or other is None or not (isfinite(one) and isfinite(other)):
        return 0.0
    return other - one
