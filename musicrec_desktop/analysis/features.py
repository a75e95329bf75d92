"""From a file to what is kept of it: the one entry of this room."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.analysis import dynamics, harmony, rhythm, stereo, timbre
from musicrec_desktop.analysis.decode import (
    DEADLINE_SECONDS,
    SAMPLE_RATE_HZ,
    DecodedTrack,
    Excerpt,
    decode_excerpts,
)
from musicrec_desktop.analysis.fingerprint import sub_fingerprints
from musicrec_desktop.analysis.kind import SHORTEST_SECONDS, Texture, classify, texture
from musicrec_desktop.analysis.spectrum import Array, Spectrum, mid_and_side, spectrum
from musicrec_desktop.analysis.tempo import NO_TEMPO, Tempo
from musicrec_desktop.analysis.tempo import tempo as find_tempo
from musicrec_desktop.core.features import MFCC_COUNT, Sound, TrackFeatures, pack

LARGEST_OFFSET = 1e-3  # of full scale
SHORTEST_SAMPLES = round(SHORTEST_SECONDS * SAMPLE_RATE_HZ)


@dataclass(frozen=True, slots=True)
class _Heard:
    """One excerpt's blocks, and what the estimates of the whole track are made from."""

    blocks: dict[str, NDArray[np.floating]]
    onset_strength: Array
    chroma: NDArray[np.floating]
    stereo_weighted_power: Array
    weighted_power: Array
    pitches: harmony.PitchContent
    texture: Texture
    fingerprint: NDArray[np.uint32]


def analyse_file(
    path: str,
    *,
    start_seconds: float = 0.0,
    end_seconds: float | None = None,
    deadline_seconds: float = DEADLINE_SECONDS,
) -> TrackFeatures:
    """Listen to a file, or to one track of a file that holds several.

    Parameters
    ----------
    path : str
        As the operating system gave it; may hold surrogate escapes.
    start_seconds, end_seconds : float
        Where the track lies in the file; None for the end of the file.
    deadline_seconds : float
        Wall-clock time after which reading is given up.

    Returns
    -------
    TrackFeatures
        The same for the same file, always finite.

    Raises
    ------
    UnreadableFile
        If no sound can be decoded from it, or not in time.
    """
    track = decode_excerpts(
        path,
        start_seconds=start_seconds,
        end_seconds=end_seconds,
        deadline_seconds=deadline_seconds,
    )
    return describe(track)


def describe(track: DecodedTrack) -> TrackFeatures:
    """Turn decoded excerpts into features."""
    track = _without_offset(track)
    heard = [_describe_excerpt(excerpt) for excerpt in track.excerpts]
    seconds = sum(excerpt.samples.shape[1] for excerpt in track.excerpts) / SAMPLE_RATE_HZ
    tempo = (
        NO_TEMPO if seconds < SHORTEST_SECONDS else find_tempo([h.onset_strength for h in heard])
    )
    chroma = np.mean([excerpt.chroma for excerpt in heard], axis=0)
    key = harmony.key(chroma)
    powers = [excerpt.stereo_weighted_power for excerpt in heard]
    loudness = dynamics.integrated_loudness(powers)
    return TrackFeatures(
        excerpts=np.stack([pack(excerpt.blocks) for excerpt in heard]),
        starts_seconds=tuple(excerpt.start_seconds for excerpt in track.excerpts),
        duration_seconds=track.duration_seconds,
        tempo_bpm=tempo.bpm,
        tempo_confidence=tempo.confidence,
        key=key.name,
        key_confidence=key.confidence,
        loudness_lufs=loudness,
        sound=_sound(track, heard, tempo, key, loudness),
    )


def _sound(
    track: DecodedTrack, heard: list[_Heard], tempo: Tempo, key: harmony.Key, loudness: float
) -> Sound:
    """Gather what people and mixes want to know."""
    pitches = [excerpt.pitches for excerpt in heard]
    chroma = np.mean([excerpt.chroma for excerpt in heard], axis=0)
    peak, crest_db = dynamics.crest([excerpt.samples for excerpt in track.excerpts])
    kind, confidence = classify(
        [excerpt.texture for excerpt in heard],
        seconds=sum(excerpt.samples.shape[1] for excerpt in track.excerpts) / SAMPLE_RATE_HZ,
        loudness_lufs=loudness,
        peak=peak,
        pulse=tempo.confidence,
        precision=harmony.pitch_precision(pitches),
        fit=key.fit,
        contrast=float(chroma.std() / (chroma.mean() + 1e-9)),
    )
    return Sound(
        kind=kind,
        kind_confidence=confidence,
        rival_bpm=tempo.rival_bpm,
        beat_strength=tempo.beat_strength,
        tuning_cents=harmony.tuning_cents(pitches),
        loudness_range_db=dynamics.loudness_range([excerpt.weighted_power for excerpt in heard]),
        crest_db=crest_db,
        fingerprint=np.concatenate([excerpt.fingerprint for excerpt in heard]),
    )


def _describe_excerpt(excerpt: Excerpt) -> _Heard:
    signal, side = mid_and_side(_long_enough(excerpt.samples))
    spectra = spectrum(signal, side)
    log_mel = timbre.log_mel(spectra.mel)
    onsets = rhythm.onset_bands(signal)
    pitches = harmony.pitch_content(signal)
    chroma = harmony.tuned_chroma(pitches.chroma)
    level = dynamics.root_mean_square(signal)
    blocks = {
        **_timbre_blocks(signal, spectra, log_mel, level),
        "onset_autocorrelation": rhythm.onset_autocorrelation(onsets),
        "chroma_fft": harmony.chroma_fft(chroma),
        "chroma_statistics": harmony.chroma_statistics(chroma),
        "stereo_width": stereo.stereo_width(spectra),
    }
    return _Heard(
        blocks,
        onsets.mean(axis=1),
        chroma.mean(axis=0),
        spectra.stereo_weighted_power,
        spectra.weighted_power,
        pitches,
        texture(spectra.mel, log_mel, level, chroma),
        sub_fingerprints(spectra.fingerprint_power),
    )


def _timbre_blocks(
    signal: Array, spectra: Spectrum, log_mel: Array, level: Array
) -> dict[str, NDArray[np.floating]]:
    """Return the blocks of the mel and cent spectra; two of them describe rhythm."""
    cent_db = timbre.cent_decibels(spectra.cent)
    coefficients = timbre.mfcc(log_mel)
    mean, covariance = timbre.gaussian(coefficients[:, :MFCC_COUNT])
    delta_mean, delta_covariance = timbre.gaussian(timbre.mfcc_with_deltas(coefficients))
    return {
        "mfcc_mean": mean,
        "mfcc_covariance": covariance,
        "mfcc_delta_mean": delta_mean,
        "mfcc_delta_covariance": delta_covariance,
        "spectral_summary": _summary(signal, spectra, log_mel, coefficients, level),
        "spectral_contrast_pattern": timbre.spectral_contrast_pattern(cent_db),
        "correlation_pattern": timbre.correlation_pattern(cent_db),
        "log_fluctuation_pattern": rhythm.log_fluctuation_pattern(cent_db),
        "fluctuation_pattern": rhythm.fluctuation_pattern(log_mel),
    }


def _summary(
    signal: Array, spectra: Spectrum, log_mel: Array, coefficients: Array, level: Array
) -> NDArray[np.floating]:
    """Return means and deviations of the simple descriptors, 51 values."""
    onset_strength, clarity = rhythm.pulse_clarity(log_mel)
    both = timbre.mean_and_deviation
    return np.concatenate(
        [
            timbre.delta_deviation(coefficients),
            both(dynamics.zero_crossing_rate(signal)),
            both(level),
            both(spectra.centroid_hz),
            both(spectra.bandwidth_hz),
            both(timbre.rolloff_band(spectra.mel)),
            both(timbre.flatness(spectra.mel, log_mel)),
            both(timbre.contrast(log_mel)),
            [clarity],
            both(onset_strength),
            dynamics.loudness_statistics(spectra.weighted_power),
        ]
    )


def _without_offset(track: DecodedTrack) -> DecodedTrack:
    """Remove a constant offset, which is no sound and would count as low frequencies."""
    offsets = [excerpt.samples.mean(axis=1, keepdims=True) for excerpt in track.excerpts]
    if max(np.abs(offset).max() for offset in offsets) < LARGEST_OFFSET:
        return track
    excerpts = (
        replace(excerpt, samples=excerpt.samples - offset)
        for excerpt, offset in zip(track.excerpts, offsets, strict=True)
    )
    return replace(track, excerpts=tuple(excerpts))


def _long_enough(samples: Array) -> Array:
    """Repeat a sound that is too short for the patterns over seconds to be defined."""
    count = samples.shape[1]
    if count >= SHORTEST_SAMPLES:
        return samples
    return np.tile(samples, -(-SHORTEST_SAMPLES // count))[:, :SHORTEST_SAMPLES]
