"""Tempo: how fast, how surely, what else it could be, and how strong the beats are."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ
from musicrec_desktop.analysis.rhythm import (
    ONSET_HOP_SAMPLES,
    PREFERENCE_OCTAVES,
    PREFERRED_BPM,
    autocorrelation,
)
from musicrec_desktop.analysis.spectrum import Array

FRAMES_A_MINUTE = 60 * SAMPLE_RATE_HZ / ONSET_HOP_SAMPLES
TEMPO_RANGE_BPM = (40.0, 240.0)
LAG_STEPS = 4  # the autocorrelation is interpolated to a quarter of a frame
FAINTEST_PULSE = 0.05
SMOOTHING = (0.25, 0.5, 0.25)

RIVAL_RATIOS = (2, 1 / 2, 3, 1 / 3, 3 / 2, 2 / 3)
RIVAL_SHARE = 0.6  # of the height of the best, both weighted by the preference
RIVAL_REACH = 0.03

# Where nothing beats, onsets are few or everywhere: what stands out of them is faint.
FAINT_ONSETS = 0.05
CHANCE_HEIGHT = 2.0  # over the root of the frames: what noise reaches by chance
# Fitted to 210 tracks on which the tempo by librosa agrees or does not, beyond chance,
# and to pads, drones, strings and noise, which have none.
EVEN_ODDS, STEEPNESS = 0.28, 10.0


@dataclass(frozen=True, slots=True)
class Tempo:
    """What is said of a track's beat.

    Attributes
    ----------
    bpm : float or None
        None where there is no pulse at all.
    confidence : float
        0 to 1: how often such an estimate is right.
    rival_bpm : float or None
        Another metrical level that fits nearly as well.
    beat_strength : float
        0 to 1: how far the onsets at the beats stand out of all onsets.
    """

    bpm: float | None
    confidence: float
    rival_bpm: float | None = None
    beat_strength: float = 0.0


NO_TEMPO = Tempo(None, 0.0)


def tempo(onset_strengths: list[Array]) -> Tempo:
    """Estimate the tempo from the onset strength of the excerpts.

    The autocorrelations are averaged and weighted by a log-normal preference for
    120 BPM (Ellis, "Beat tracking by dynamic programming", 2007), which chooses the
    octave; the peak is then refined at its multiples. The confidence grows with the
    height of the peak and with the strength of the beats.

    Parameters
    ----------
    onset_strengths : list of ndarray of shape (n_frames,)
        Mean of ``rhythm.onset_bands`` over the bands, at least a second each.
    """
    length = min(len(strength) for strength in onset_strengths)
    smooth = [np.convolve(s[:length], SMOOTHING, "same") for s in onset_strengths]
    loud = [strength for strength in smooth if strength.max() > 0]
    if not loud:
        return NO_TEMPO
    mean = np.mean([autocorrelation(strength, steps=LAG_STEPS) for strength in loud], axis=0)
    lags, weighted = _preferred(mean)
    best = int(lags[np.argmax(weighted)])
    height = float(np.clip(mean[best], 0, 1))
    if height < FAINTEST_PULSE:
        return NO_TEMPO
    bpm = FRAMES_A_MINUTE * LAG_STEPS / _refined_lag(mean, best)
    strength = float(np.mean([beat_strength(s, FRAMES_A_MINUTE / bpm) for s in loud]))
    surely = _confidence(height, strength, length * len(loud))
    return Tempo(bpm, surely, _rival(mean, lags, weighted, best), strength)


def beat_strength(onset_strength: NDArray[np.floating], period_frames: float) -> float:
    """Return how far the onsets at the beats stand out of all onsets, from 0 to 1.

    Parameters
    ----------
    onset_strength : ndarray of shape (n_frames,)
    period_frames : float
        From beat to beat; the phase that fits best is taken.
    """
    count = len(onset_strength)
    beats = int((count - 1) // period_frames)
    if beats < 1:
        return 0.0
    phases = np.arange(0, period_frames)[:, None] + period_frames * np.arange(beats)
    inside = np.minimum(phases, count - 1)
    at_beats = np.interp(inside, np.arange(count), onset_strength).mean(axis=1).max()
    everywhere = onset_strength.mean()
    return float(max(0.0, at_beats - everywhere) / (at_beats + everywhere + FAINT_ONSETS))


def _confidence(height: float, strength: float, frames: int) -> float:
    beyond_chance = max(0.0, height - CHANCE_HEIGHT / math.sqrt(frames))
    evidence = math.sqrt(beyond_chance * strength)
    return 1 / (1 + math.exp(-STEEPNESS * (evidence - EVEN_ODDS)))


def _preferred(mean: NDArray[np.float64]) -> tuple[NDArray[np.int_], NDArray[np.float64]]:
    """Return the lags in quarters of a frame, and their heights as preferred."""
    shortest, longest = (int(FRAMES_A_MINUTE * LAG_STEPS / bpm) for bpm in TEMPO_RANGE_BPM[::-1])
    lags = np.arange(shortest, min(longest + 1, len(mean)))
    octaves = np.log2(FRAMES_A_MINUTE * LAG_STEPS / lags / PREFERRED_BPM) / PREFERENCE_OCTAVES
    return lags, mean[lags] * np.exp(-0.5 * octaves**2)


def _rival(
    mean: NDArray[np.float64],
    lags: NDArray[np.int_],
    weighted: NDArray[np.float64],
    best: int,
) -> float | None:
    """Return the strongest tempo in a simple ratio to the best, if it is strong enough."""
    wanted = RIVAL_SHARE * weighted.max()
    rival = None
    for ratio in RIVAL_RATIOS:
        near = np.flatnonzero(np.abs(lags / (best * ratio) - 1) <= RIVAL_REACH)
        if len(near) < 3:
            continue
        peak = near[np.argmax(weighted[near])]
        if weighted[peak] >= wanted and peak not in (near[0], near[-1]):
            wanted, rival = weighted[peak], int(lags[peak])
    return None if rival is None else FRAMES_A_MINUTE * LAG_STEPS / _refined_lag(mean, rival)


def _refined_lag(values: NDArray[np.float64], lag: float) -> float:
    """Follow the peak to 2, 4 and 8 times its lag, where the same error counts less."""
    refined = float(lag)
    for multiple in (1, 2, 4, 8):
        centre, reach = round(refined * multiple), max(2, round(0.02 * refined * multiple))
        window = values[centre - reach : centre + reach + 1]
        if centre + reach + 1 > len(values) or window.max() <= 0:
            break
        peak = int(np.argmax(window))
        if 0 < peak < len(window) - 1:
            before, at, after = window[peak - 1 : peak + 2]
            bend = before - 2 * at + after
            shift = 0.5 * (before - after) / bend if bend < 0 else 0.0
            refined = (centre - reach + peak + shift) / multiple
    return refined
