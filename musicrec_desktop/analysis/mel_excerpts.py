"""Mel pictures of a track: the excerpts that analysis listens to, as a network sees them.

Computed in the workers of the analysis pool, which write a small file for each track, so
that nothing large passes through the pipes::

    pool.submit(write_mel_excerpts, path, str(target))
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import scipy.fft
from numpy.typing import NDArray

from musicrec_desktop.analysis.decode import DEADLINE_SECONDS, DecodedTrack, decode_excerpts
from musicrec_desktop.analysis.filterbanks import FFT_SAMPLES, filter_banks
from musicrec_desktop.analysis.spectrum import (
    CHUNK_FRAMES,
    HOP_SAMPLES,
    Array,
    BandedBank,
    frames,
    hann,
    mid_and_side,
)
from musicrec_desktop.analysis.timbre import log10
from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.mel_pictures import (
    PICTURE_BANDS,
    PICTURE_EXCERPTS,
    PICTURE_FLOOR,
    PICTURE_FRAMES,
)
from musicrec_desktop.core.translation import to_translate

Pictures = NDArray[np.float16]


def mel_excerpts(
    path: str,
    *,
    start_seconds: float = 0.0,
    end_seconds: float | None = None,
    deadline_seconds: float = DEADLINE_SECONDS,
) -> Pictures:
    """Decode the excerpts of a track and picture them.

    Parameters
    ----------
    path : str
    start_seconds, end_seconds : float
        The track within a file that holds several; None for the end of the file.
    deadline_seconds : float
        Wall-clock time for the whole file.

    Returns
    -------
    ndarray of shape (3, 428, 128), float16
        As :func:`picture_track` returns it.

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
    if not any(excerpt.samples.shape[1] for excerpt in track.excerpts):
        raise UnreadableFile(path, to_translate("Reasons", "no sound could be decoded from it"))
    return picture_track(track)


def write_mel_excerpts(
    path: str,
    target: str,
    *,
    start_seconds: float = 0.0,
    end_seconds: float | None = None,
    deadline_seconds: float = DEADLINE_SECONDS,
) -> None:
    """Write what :func:`mel_excerpts` returns to ``target``, an ``.npy`` file, in one step.

    Raises
    ------
    UnreadableFile
        If no sound can be decoded from ``path``, or not in time.
    StorageError
        If ``target`` cannot be written; what it held before stays.
    """
    pictures = mel_excerpts(
        path,
        start_seconds=start_seconds,
        end_seconds=end_seconds,
        deadline_seconds=deadline_seconds,
    )
    with replacing(Path(target)) as file:
        np.save(file, pictures, allow_pickle=False)


def picture_track(track: DecodedTrack) -> Pictures:
    """Picture excerpts that are decoded already; 5 ms of a processor for each.

    Returns
    -------
    ndarray of shape (3, 428, 128), float16
        log10 of the mean power of both channels, by excerpt, frame (every 1024 samples at
        22.05 kHz) and mel band. Where there is less sound than that, it is repeated.
    """
    heard = [excerpt.samples for excerpt in track.excerpts if excerpt.samples.shape[1]]
    return picture_powers([mel_power(mid_and_side(samples)[0]) for samples in heard])


def picture_powers(powers: Sequence[Array]) -> Pictures:
    """Make pictures of mel power.

    Parameters
    ----------
    powers : sequence of ndarray of shape (n_frames, 128), float32
        Of each excerpt, at least one; as :func:`mel_power` or ``Spectrum.mel`` hold them.

    Returns
    -------
    ndarray of shape (3, 428, 128), float16
    """
    pictures = [_filled(power) for power in powers[:PICTURE_EXCERPTS]]
    places = np.arange(PICTURE_EXCERPTS) % len(pictures)
    return np.stack([pictures[place] for place in places])


def mel_power(signal: Array) -> Array:
    """Return the power of a signal in the mel bands of the analysis.

    Parameters
    ----------
    signal : ndarray of shape (n_samples,), float32
        At 22.05 kHz; at least one sample. One too short for a frame is filled up by silence.

    Returns
    -------
    ndarray of shape (n_frames, 128), float32
    """
    if len(signal) < FFT_SAMPLES:
        signal = np.pad(signal, (0, FFT_SAMPLES - len(signal)))
    signal = signal - signal.mean()
    framed = frames(signal, FFT_SAMPLES, HOP_SAMPLES)
    power = np.empty((len(framed), PICTURE_BANDS), np.float32)
    for first in range(0, len(framed), CHUNK_FRAMES):
        where = slice(first, first + CHUNK_FRAMES)
        spectra = scipy.fft.rfft(framed[where] * hann(FFT_SAMPLES), axis=1, overwrite_x=True)
        bins = np.square(spectra.real)
        bins += np.square(spectra.imag)
        _bank().apply(bins, power[where])
    return power


@functools.cache
def _bank() -> BandedBank:
    return BandedBank(filter_banks().mel)


def _filled(power: Array) -> Pictures:
    """Return the logarithm of exactly as many frames as a picture has."""
    logarithm = log10(power[:PICTURE_FRAMES] + np.float32(PICTURE_FLOOR))
    return np.resize(logarithm, (PICTURE_FRAMES, PICTURE_BANDS)).astype(np.float16)
