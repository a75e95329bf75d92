"""What listening leaves behind: named blocks of numbers, kept per excerpt.

Raw values are stored, not their projection, so that a better space never needs
a new decode. The layout is versioned; a stored version that is not
:data:`FEATURE_VERSION` is analysed again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from math import prod
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FEATURE_VERSION = 2

# From this confidence on an estimate is worth showing: right more often than not.
TEMPO_SHOWN = 0.5
KEY_SHOWN = 0.5

MFCC_COUNT = 30
DELTA_MFCC_COUNT = 13

BLOCK_SHAPES: dict[str, tuple[int, ...]] = {
    # timbre
    "mfcc_mean": (MFCC_COUNT,),
    "mfcc_covariance": (MFCC_COUNT * (MFCC_COUNT + 1) // 2,),  # upper triangle, row by row
    "mfcc_delta_mean": (2 * DELTA_MFCC_COUNT,),
    "mfcc_delta_covariance": (DELTA_MFCC_COUNT * (2 * DELTA_MFCC_COUNT + 1),),
    "spectral_summary": (51,),
    "spectral_contrast_pattern": (5, 20),
    "correlation_pattern": (105,),
    # rhythm
    "log_fluctuation_pattern": (6, 37),
    "fluctuation_pattern": (12, 20),
    "onset_autocorrelation": (13,),
    # harmony
    "chroma_fft": (9, 7),
    "chroma_statistics": (60,),
    # stereo space
    "stereo_width": (64,),
}

EXCERPT_SIZE = sum(prod(shape) for shape in BLOCK_SHAPES.values())


def _slices() -> dict[str, slice]:
    start, slices = 0, {}
    for name, shape in BLOCK_SHAPES.items():
        slices[name] = slice(start, start + prod(shape))
        start += prod(shape)
    return slices


BLOCK_SLICES = _slices()


def pack(blocks: dict[str, NDArray[np.floating]]) -> NDArray[np.float16]:
    """Lay the blocks of one excerpt end to end.

    Parameters
    ----------
    blocks : dict of str to ndarray
        One array for every name of :data:`BLOCK_SHAPES`, in its shape.

    Returns
    -------
    ndarray of shape (EXCERPT_SIZE,), float16

    Raises
    ------
    ValueError
        If a block is missing, has the wrong shape, or holds a value that is not finite.
    """
    values = np.empty(EXCERPT_SIZE, np.float16)
    for name, shape in BLOCK_SHAPES.items():
        block = np.asarray(blocks[name]) if name in blocks else None
        if block is None or block.shape != shape:
            found = "missing" if block is None else f"of shape {block.shape}"
            raise ValueError(f"block {name} is {found}, not of shape {shape}")
        largest = np.finfo(np.float16).max
        values[BLOCK_SLICES[name]] = np.clip(block, -largest, largest).ravel()
    if not np.isfinite(values).all():
        bad = [name for name, where in BLOCK_SLICES.items() if not np.isfinite(values[where]).all()]
        raise ValueError(f"blocks with values that are not finite: {', '.join(bad)}")
    return values


class SoundKind(StrEnum):
    """What a file holds, as far as can be heard."""

    MUSIC = "music"
    SPEECH = "speech"
    NOISE = "noise"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Sound:
    """What people and mixes want to know of a track, beside what compares it.

    Attributes
    ----------
    kind : SoundKind
        Where in doubt, music.
    kind_confidence : float
        0 to 1.
    rival_bpm : float or None
        The tempo half or twice as fast (or in another simple ratio) that fits nearly as well.
    beat_strength : float
        0 to 1: how much the onsets stand out at the beats.
    tuning_cents : float
        Of A4 against 440 Hz, −50 to 50.
    loudness_range_db, crest_db : float
        10th to 95th percentile of the short-term level; peak over root mean square.
    fingerprint : ndarray of shape (n_excerpts * 211,), uint32
        Excerpts laid end to end, a word every 93 ms; see ``core.fingerprint``.
    """

    kind: SoundKind = SoundKind.MUSIC
    kind_confidence: float = 0.0
    rival_bpm: float | None = None
    beat_strength: float = 0.0
    tuning_cents: float = 0.0
    loudness_range_db: float = 0.0
    crest_db: float = 0.0
    fingerprint: NDArray[np.uint32] = field(default_factory=lambda: np.empty(0, np.uint32))


@dataclass(frozen=True, slots=True)
class TrackFeatures:
    """What was heard in one track.

    Attributes
    ----------
    excerpts : ndarray of shape (n_excerpts, EXCERPT_SIZE), float16
        One packed row an excerpt, in time order; at least one.
    starts_seconds : tuple of float
        Where each excerpt begins.
    duration_seconds : float
        Of the whole track, as measured or stated by the container.
    tempo_bpm, tempo_confidence : float or None, float
        None where no pulse was found; confidence from 0 to 1.
    key, key_confidence : str, float
        Such as "A min" or "C maj"; empty where none was found; confidence from 0 to 1.
    loudness_lufs : float
        Gated loudness over the excerpts, an estimate.
    sound : Sound
    version : int
    """

    excerpts: NDArray[np.float16]
    starts_seconds: tuple[float, ...]
    duration_seconds: float
    tempo_bpm: float | None
    tempo_confidence: float
    key: str
    key_confidence: float
    loudness_lufs: float
    sound: Sound = field(default_factory=Sound)
    version: int = FEATURE_VERSION


@dataclass(frozen=True, slots=True)
class FeatureTable:
    """The features of many tracks, as the space is learnt from them.

    Attributes
    ----------
    track_ids : ndarray of shape (n_tracks,), int64
    excerpts : ndarray of shape (n_excerpts, EXCERPT_SIZE), float16
        Rows of one track stand together.
    owners : ndarray of shape (n_excerpts,), int32
        Index into ``track_ids`` of each excerpt's track; ascending.
    artists : ndarray of shape (n_tracks,), int32
        Equal for tracks by the same artist; −1 where the artist is unknown.
    """

    track_ids: NDArray[np.int64]
    excerpts: NDArray[np.float16]
    owners: NDArray[np.int32]
    artists: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.track_ids)

    def save(self, folder: Path) -> None:
        """Write one ``.npy`` file an array into ``folder``, for another process to map."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("track_ids", "excerpts", "owners", "artists"):
            np.save(folder / f"{name}.npy", getattr(self, name))

    @classmethod
    def load(cls, folder: Path) -> FeatureTable:
        """Map what :meth:`save` wrote, without reading it into memory."""
        return cls(
            *(
                np.load(folder / f"{name}.npy", mmap_mode="r")
                for name in ("track_ids", "excerpts", "owners", "artists")
            )
        )
