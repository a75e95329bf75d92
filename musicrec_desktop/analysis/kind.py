"""Whether a track is music at all, or speech, noise or silence.

Each of a few descriptors that part speech or noise from music votes with 0 to 1; the
mean decides, and a beat or notes that hold to a scale overrule it: in doubt, music.
After Saunders, "Real-time discrimination of broadcast speech/music" (ICASSP 1996), and
Scheirer and Slaney, "Construction and evaluation of a robust multifeature speech/music
discriminator" (ICASSP 1997).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import numpy as np
import scipy.fft

from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ
from musicrec_desktop.analysis.dynamics import SILENCE_LUFS
from musicrec_desktop.analysis.filterbanks import MEL_BANDS
from musicrec_desktop.analysis.spectrum import HOP_SAMPLES, Array
from musicrec_desktop.analysis.timbre import flatness
from musicrec_desktop.core.features import SoundKind

SILENT_PEAK = 1e-3  # −60 dB of full scale, as for the edges of a track
SHORTEST_SECONDS = 4.0  # of what is judged by its movement
SHORTEST_STEADY_SECONDS = 1.9
ENOUGH_SECONDS = 20.0  # to be sure; half a verse may be all pauses
DECISION = 0.85

FRAMES_A_SECOND = round(SAMPLE_RATE_HZ / HOP_SAMPLES)
LOW_ENERGY_SHARE = 0.5
SYLLABLE_BLOCK_FRAMES, SYLLABLE_HOP = 86, 43  # 4 s every 2 s
SYLLABLE_RANGE_HZ, SLOWEST_HZ = (2.5, 7.0), 0.4
SYLLABLE_BANDS, DRIFT_BANDS = 8, 16
HOLD_FRAMES = 5  # of 93 ms
STEADY_DB = 0.4  # hum, test tones and steady noise change less from second to second

# Where a vote begins and where it is whole; the first figure is the more like music.
SPEECH_VOTES = {
    "low_energy": (0.08, 0.20),
    "syllables": (0.25, 0.40),
    "depth": (0.7, 0.9),
    "pulse": (0.55, 0.20),
    "precision": (0.14, 0.06),
    "fit": (0.75, 0.55),
    "hold": (0.55, 0.35),
}
NOISE_VOTES = {
    "precision": (0.08, 0.03),
    "contrast": (0.13, 0.08),
    "fit": (0.65, 0.45),
    "pulse": (0.43, 0.18),
    "depth": (0.85, 0.60),
    "hold": (0.40, 0.25),
}
OVERRULED_BY_PULSE, OVERRULED_BY_PRECISION = (0.75, 0.45), (0.20, 0.12)
TOO_WHITE_FOR_SPEECH = (-0.55, -0.75)


@dataclass(frozen=True, slots=True)
class Texture:
    """How one excerpt moves.

    Attributes
    ----------
    low_energy : float
        Share of frames with less than half the mean level of their second: pauses.
    syllables : float
        Share of the modulation from 0.4 Hz up that lies between 2.5 and 7 Hz.
    depth : float
        Deviation over mean of the envelopes, over four seconds.
    hold : float
        Correlation of the chroma with that half a second later: notes last.
    drift_db : float
        Deviation of the level of bands from second to second.
    flatness : float
        Mean of the spectral flatness, log10.
    audible : bool
        Whether any frame lies above −60 dB.
    """

    low_energy: float
    syllables: float
    depth: float
    hold: float
    drift_db: float
    flatness: float
    audible: bool


def texture(mel_power: Array, log_mel_power: Array, level: Array, chroma: Array) -> Texture:
    """Describe an excerpt.

    Parameters
    ----------
    mel_power, log_mel_power : ndarray of shape (n_frames, 128)
    level : ndarray of shape (n_frames,)
        Root mean square, every 1024 samples.
    chroma : ndarray of shape (n_chroma_frames, 12)
    """
    syllables, depth = _modulation(mel_power)
    return Texture(
        low_energy=_low_energy(level),
        syllables=syllables,
        depth=depth,
        hold=_hold(chroma),
        drift_db=_drift_db(log_mel_power),
        flatness=float(flatness(mel_power, log_mel_power).mean()),
        audible=bool(level.max(initial=0) >= SILENT_PEAK / np.sqrt(2)),
    )


def classify(
    textures: list[Texture],
    *,
    seconds: float,
    loudness_lufs: float,
    peak: float,
    pulse: float,
    precision: float,
    fit: float,
    contrast: float,
) -> tuple[SoundKind, float]:
    """Decide what a track is.

    Parameters
    ----------
    textures : list of Texture
        Of each excerpt.
    seconds : float
        How much was heard.
    loudness_lufs, peak : float
    pulse : float
        Confidence of the tempo.
    precision : float
        See ``harmony.pitch_precision``.
    fit : float
        Of the key's profile.
    contrast : float
        Deviation over mean of the mean chroma.

    Returns
    -------
    kind : SoundKind
    confidence : float
        0.5 where it is as likely something else, to 1.
    """
    if loudness_lufs <= SILENCE_LUFS or peak < SILENT_PEAK:
        return SoundKind.SILENCE, 1.0
    heard = [part for part in textures if part.audible]
    if seconds < SHORTEST_STEADY_SECONDS or not heard:
        return SoundKind.MUSIC, 0.5
    values = _mean_of(heard)
    if values["drift_db"] < STEADY_DB:
        return SoundKind.NOISE, 1 - 0.5 * values["drift_db"] / STEADY_DB
    if seconds < SHORTEST_SECONDS:
        return SoundKind.MUSIC, 0.5
    values |= {"pulse": pulse, "precision": precision, "fit": fit, "contrast": contrast}
    kind, evidence = _evidence(values)
    evidence *= min(1.0, math.sqrt(seconds / ENOUGH_SECONDS))
    if evidence < DECISION:
        return SoundKind.MUSIC, 1 - 0.5 * evidence / DECISION
    return kind, 0.5 + 0.5 * (evidence - DECISION) / (1 - DECISION)


def _evidence(values: dict[str, float]) -> tuple[SoundKind, float]:
    """Return what else than music it could be, and from 0 to 1 how much speaks for that."""
    doubt = _vote(values["pulse"], *OVERRULED_BY_PULSE)
    doubt *= _vote(values["precision"], *OVERRULED_BY_PRECISION)
    noise = doubt * _mean_vote(values, NOISE_VOTES)
    speech = doubt * _mean_vote(values, SPEECH_VOTES)
    speech *= _vote(values["flatness"], *TOO_WHITE_FOR_SPEECH)
    return (SoundKind.NOISE, noise) if noise >= speech else (SoundKind.SPEECH, speech)


def _mean_of(textures: list[Texture]) -> dict[str, float]:
    names = [field.name for field in fields(Texture) if field.name != "audible"]
    return {name: float(np.mean([getattr(part, name) for part in textures])) for name in names}


def _vote(value: float, none: float, whole: float) -> float:
    return float(np.clip((value - none) / (whole - none), 0, 1))


def _mean_vote(values: dict[str, float], votes: dict[str, tuple[float, float]]) -> float:
    return float(np.mean([_vote(values[name], *bounds) for name, bounds in votes.items()]))


def _low_energy(level: Array) -> float:
    count = len(level) // FRAMES_A_SECOND
    seconds = level[: count * FRAMES_A_SECOND].reshape(count, FRAMES_A_SECOND)
    return float((seconds < LOW_ENERGY_SHARE * seconds.mean(axis=1, keepdims=True)).mean())


def _modulation(mel_power: Array) -> tuple[float, float]:
    """Return the share of modulation at the rate of syllables, and its depth."""
    edges = np.linspace(0, MEL_BANDS, SYLLABLE_BANDS + 1).astype(int)[:-1]
    envelope = np.sqrt(np.add.reduceat(mel_power, edges, axis=1))
    length = min(SYLLABLE_BLOCK_FRAMES, len(envelope))
    blocks = np.lib.stride_tricks.sliding_window_view(envelope, length, axis=0)[::SYLLABLE_HOP]
    mean = blocks.mean(axis=2, keepdims=True) + np.float32(1e-9)
    moving = (blocks - mean) * np.hanning(length).astype(np.float32)
    power = np.square(np.abs(scipy.fft.rfft(moving, axis=2))).sum(axis=(0, 1))
    hz = np.fft.rfftfreq(length, HOP_SAMPLES / SAMPLE_RATE_HZ)
    low, high = SYLLABLE_RANGE_HZ
    total = power[hz >= SLOWEST_HZ].sum() + 1e-9
    return (
        float(power[(hz >= low) & (hz <= high)].sum() / total),
        float((blocks.std(axis=2) / mean[..., 0]).mean()),
    )


def _hold(chroma: Array) -> float:
    centred = chroma - chroma.mean(axis=1, keepdims=True)
    centred /= np.sqrt(np.square(centred).sum(axis=1, keepdims=True)) + np.float32(1e-6)
    return float((centred[:-HOLD_FRAMES] * centred[HOLD_FRAMES:]).sum(axis=1).mean())


def _drift_db(log_mel_power: Array) -> float:
    count = len(log_mel_power) // FRAMES_A_SECOND
    whole = log_mel_power[: count * FRAMES_A_SECOND]
    bands = whole.reshape(count, FRAMES_A_SECOND, DRIFT_BANDS, -1).mean(axis=(1, 3))
    return float(10 * bands.std(axis=0).mean())
