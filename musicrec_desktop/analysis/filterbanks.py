"""The constant matrices of the analysis: mel, cent and chroma filter banks.

The mel and chroma banks are librosa's. Importing librosa takes seconds, so the
banks are computed once, kept in a cache folder and read from there afterwards:
a worker process normally never imports librosa.
"""

from __future__ import annotations

import functools
import importlib.metadata
import logging
import os
import zipfile
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import platformdirs
from numpy.typing import NDArray

from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ
from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import StorageError
from musicrec_desktop.core.paths import APP_NAME, resource

logger = logging.getLogger(__name__)

CACHE_FOLDER_VARIABLE = "MUSICREC_DESKTOP_CACHE"

FFT_SAMPLES = 2048
MEL_BANDS = 128
MEL_LOWEST_HZ = 20.0
CENT_LOWEST_HZ = 40.0
CENT_WIDTH = 100.0

CHROMA_DECIMATION = 4  # nothing above 2.1 kHz is looked at
CHROMA_FFT_SAMPLES = 2048
CHROMA_BINS = 36
CHROMA_RANGE_HZ = (98.0, 2100.0)
CHROMA_CENTRE_OCTAVE = 4.0  # above 27.5 Hz: A440
CHROMA_OCTAVE_WIDTH = 1.2

ONSET_FFT_SAMPLES = 1024
ONSET_BANDS = 40
ONSET_RANGE_HZ = (30.0, 11000.0)

LAYOUT_VERSION = 2  # of the cached file; raise it when a parameter above changes


@dataclass(frozen=True, slots=True)
class FilterBanks:
    """Filter banks at 22.05 kHz; each row a filter, each column an FFT bin. All float32.

    Attributes
    ----------
    mel : ndarray of shape (128, 1025)
        Triangles on O'Shaughnessy's (HTK's) mel scale from 20 Hz, each summing to 1.
    cent : ndarray of shape (84, 1025)
        Triangles one FFT bin wide up to 181 Hz and 100 cents wide above, each summing
        to 1 (after Seyerlehner et al., "Fusing block-level features", 2010).
    chroma : ndarray of shape (36, n_bins)
        Three bins a semitone, C first, for the bins of a 2048-point FFT at 5.5 kHz within
        :func:`chroma_bins` (Ellis' Gaussians, as librosa computes them).
    onset_mel : ndarray of shape (40, 513)
        As ``mel``, from 30 Hz to 11 kHz, for a 1024-point FFT.
    """

    mel: NDArray[np.float32]
    cent: NDArray[np.float32]
    chroma: NDArray[np.float32]
    onset_mel: NDArray[np.float32]


@functools.cache
def filter_banks() -> FilterBanks:
    """Return the banks, from the cache folder where it holds them.

    The folder is named by the environment variable ``MUSICREC_DESKTOP_CACHE``;
    where that is not set, it is the one the system gives this program. A bundle
    brings the file among its resources, and no librosa.
    """
    path = cache_folder() / f"filterbanks-{LAYOUT_VERSION}-librosa-{_librosa_version()}.npz"
    banks = _load(path) or _load(resource(f"filterbanks/{path.name}"))
    if banks is None:
        banks = compute_filter_banks()
        _save(path, banks)
    return banks


def cache_folder() -> Path:
    """Return the folder that computed constants are kept in."""
    named = os.environ.get(CACHE_FOLDER_VARIABLE)
    return Path(named) if named else Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False))


def compute_filter_banks() -> FilterBanks:
    """Compute the banks; imports librosa."""
    from librosa import filters

    low, high = chroma_bins()
    chroma = filters.chroma(
        sr=SAMPLE_RATE_HZ / CHROMA_DECIMATION,
        n_fft=CHROMA_FFT_SAMPLES,
        n_chroma=CHROMA_BINS,
        ctroct=CHROMA_CENTRE_OCTAVE,
        octwidth=CHROMA_OCTAVE_WIDTH,
        norm=None,
    )
    return FilterBanks(
        mel=filters.mel(
            sr=SAMPLE_RATE_HZ,
            n_fft=FFT_SAMPLES,
            n_mels=MEL_BANDS,
            fmin=MEL_LOWEST_HZ,
            htk=True,
            norm=1,
        ),
        cent=triangles(cent_edges_hz(), FFT_SAMPLES),
        chroma=np.ascontiguousarray(chroma[:, low:high], np.float32),
        onset_mel=filters.mel(
            sr=SAMPLE_RATE_HZ,
            n_fft=ONSET_FFT_SAMPLES,
            n_mels=ONSET_BANDS,
            fmin=ONSET_RANGE_HZ[0],
            fmax=ONSET_RANGE_HZ[1],
            htk=True,
            norm=1,
        ),
    )


def chroma_bins() -> tuple[int, int]:
    """Return the first FFT bin of the chroma's range and the one after its last."""
    bin_hz = SAMPLE_RATE_HZ / CHROMA_DECIMATION / CHROMA_FFT_SAMPLES
    low, high = (int(np.ceil(hz / bin_hz)) for hz in CHROMA_RANGE_HZ)
    return low, high


def mel_edges_hz(bands: int, low_hz: float, high_hz: float) -> NDArray[np.float64]:
    """Return the corners of triangles equally spaced on HTK's mel scale.

    Returns
    -------
    ndarray of shape (bands + 2,), float64
        In Hz, rising from ``low_hz`` to ``high_hz``.
    """
    low, high = (2595 * np.log10(1 + hz / 700) for hz in (low_hz, high_hz))
    return np.asarray(700 * (10 ** (np.linspace(low, high, bands + 2) / 2595) - 1))


def cent_edges_hz() -> NDArray[np.float64]:
    """Return the corners of the cent bank: steps of one bin, then of 100 cents.

    Returns
    -------
    ndarray of shape (n_bands + 2,), float64
        In Hz, rising.
    """
    ratio = 2 ** (CENT_WIDTH / 1200)
    bin_hz = SAMPLE_RATE_HZ / FFT_SAMPLES
    edges = [CENT_LOWEST_HZ]
    while edges[-1] < SAMPLE_RATE_HZ / 2 * 0.999:
        wider = edges[-1] * (ratio - 1) > bin_hz
        edges.append(edges[-1] * ratio if wider else edges[-1] + bin_hz)
    return np.array(edges)


def triangles(edges_hz: NDArray[np.float64], fft_samples: int) -> NDArray[np.float32]:
    """Return triangular filters between neighbouring corners, each summing to 1.

    Returns
    -------
    ndarray of shape (len(edges_hz) - 2, fft_samples // 2 + 1), float32
    """
    hz = np.fft.rfftfreq(fft_samples, 1 / SAMPLE_RATE_HZ)
    low, centre, high = (edges_hz[i : len(edges_hz) - 2 + i, None] for i in range(3))
    weights = np.maximum(0, np.minimum((hz - low) / (centre - low), (high - hz) / (high - centre)))
    empty = weights.sum(axis=1) == 0
    weights[empty, np.abs(hz - centre[empty]).argmin(axis=1)] = 1
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), np.float32)


def _librosa_version() -> str:
    return importlib.metadata.version("librosa")


def _load(path: Path) -> FilterBanks | None:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            return FilterBanks(**{item.name: stored[item.name] for item in fields(FilterBanks)})
    except FileNotFoundError:
        return None
    except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile) as error:
        logger.warning("filter banks in %s not used: %s", path, error)
        return None


def _save(path: Path, banks: FilterBanks) -> None:
    try:
        with replacing(path) as file:
            np.savez(file, **{item.name: getattr(banks, item.name) for item in fields(banks)})
    except StorageError as error:
        logger.warning("filter banks are computed again next time: %s", error)
