"""Which recordings a space may be learnt from, and in which there is nothing to hear.

A library holds more than music: silence, test tones, sweeps, sounds of a tenth of a
second. A few of them outweigh everything that sets one song apart from another, since
they lie far outside in every direction at once, and medians of the library say nothing
where they are the majority. So first come bounds that hold in every library, set with
room to spare around all of 210 recordings of four genres and 24 synthetic ones, and
outside white and pink noise, tones and most sweeps; then distances from what is left.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import BLOCK_SLICES, MFCC_COUNT, FeatureTable

# Of the cepstral coefficients but the first, the least that varies within an excerpt:
# steady noise reaches 0.08, tones, clicks and silence 0.02, music begins at 0.11.
LEAST_VARIANCE_HEARD = 0.02
LEAST_VARIANCE_TRUSTED = 0.09
# Mean of log10(geometric / arithmetic mean) of the mel bands: from a pure tone to noise.
FLATNESS_TRUSTED = (-5.5, -0.2)
LEAST_CONTRAST_TRUSTED = 1.0  # mean over bands and frames, in powers of ten; music from 1.6
# As they stand in ``spectral_summary``.
FLATNESS_MEAN, CONTRAST_MEAN = 30, 32

# A track of 20 s or less has one excerpt. It says little of a song, nothing of what
# changes inside one, and where it is very short its patterns are those of a loop.
LEAST_TRUSTED_EXCERPTS = 2
# What a library must leave after the bounds, or they do not suit it and more is used.
LEAST_TRUSTED_TRACKS = 2
LEAST_TRUSTED_SHARE = 0.2

FAR_BLOCKS = (
    "mfcc_mean",
    "spectral_summary",
    "spectral_contrast_pattern",
    "correlation_pattern",
    "log_fluctuation_pattern",
    "fluctuation_pattern",
    "onset_autocorrelation",
    "chroma_fft",
    "chroma_statistics",
)
FAR_DEVIATIONS = 4.0  # music reaches 3.4 among music of other kinds
FAR_BLOCK_COUNT = 3  # in one or two blocks a kind of music may well stand alone
FAR_MIN_TRACKS = 8
LARGEST_DEVIATION = 30.0
MAD_TO_DEVIATION = 1.4826
LEAST_SHARE_OF_DEVIATION = 0.1  # where most tracks share one value, the MAD is 0


def least_cepstral_variance(excerpts: NDArray[np.float16]) -> NDArray[np.float32]:
    """Return the least variance of MFCC 1 to 29 in each excerpt (n, EXCERPT_SIZE): (n,).

    The level, MFCC 0, is left out: a tone that is switched on and off stays a tone.
    """
    rows, columns = np.triu_indices(MFCC_COUNT)
    where = BLOCK_SLICES["mfcc_covariance"].start + np.flatnonzero(rows == columns)[1:]
    return np.asarray(excerpts[:, where].min(axis=1), np.float32)


def is_heard(excerpts: NDArray[np.float16]) -> NDArray[np.bool_]:
    """Whether anything happens in each excerpt (n, EXCERPT_SIZE): (n,)."""
    return least_cepstral_variance(excerpts) >= LEAST_VARIANCE_HEARD


def is_trusted(excerpts: NDArray[np.float16]) -> NDArray[np.bool_]:
    """Whether each excerpt (n, EXCERPT_SIZE) lies within the bounds of music: (n,)."""
    summary = excerpts[:, BLOCK_SLICES["spectral_summary"]]
    flatness = summary[:, FLATNESS_MEAN]
    lowest, highest = FLATNESS_TRUSTED
    trusted: NDArray[np.bool_] = least_cepstral_variance(excerpts) >= LEAST_VARIANCE_TRUSTED
    trusted &= (flatness >= lowest) & (flatness <= highest)
    trusted &= summary[:, CONTRAST_MEAN] >= LEAST_CONTRAST_TRUSTED
    return trusted


def heard_part(table: FeatureTable) -> tuple[FeatureTable, NDArray[np.bool_]]:
    """Leave out excerpts in which nothing happens, but of tracks that have no others.

    Returns
    -------
    FeatureTable
        With the same tracks.
    ndarray of shape (n_tracks,), bool
        Whether anything happens in each track.
    """
    heard = is_heard(table.excerpts)
    tracks = np.zeros(len(table), bool)
    tracks[table.owners[heard]] = True
    kept = heard | ~tracks[table.owners]
    if kept.all():
        return table, tracks
    return FeatureTable(
        table.track_ids, table.excerpts[kept], table.owners[kept], table.artists
    ), tracks


def trusted_part(table: FeatureTable) -> FeatureTable:
    """Return the tracks, and of these the excerpts, that a space may be learnt from.

    Short tracks count where too few are longer, and all where too few would be left.
    """
    trusted = is_trusted(table.excerpts)
    excerpts = np.bincount(table.owners, weights=trusted, minlength=len(table))
    enough = max(LEAST_TRUSTED_TRACKS, LEAST_TRUSTED_SHARE * len(table))
    for least in range(LEAST_TRUSTED_EXCERPTS, 0, -1):
        if (excerpts >= least).sum() >= enough:
            return _without_far(_of_tracks(table, trusted & (excerpts >= least)[table.owners]))
    return table


def _without_far(table: FeatureTable) -> FeatureTable:
    """Leave out tracks far from the others, where there are enough to call far."""
    if len(table) < FAR_MIN_TRACKS:
        return table
    return _of_tracks(table, ~is_far(table)[table.owners])


def is_far(table: FeatureTable) -> NDArray[np.bool_]:
    """Whether each track (n_tracks,) lies far from the others in several blocks.

    The distance in a block is the root mean square of its values' distances from their
    medians, in robust deviations.
    """
    distances = np.stack([_block_distances(table, name) for name in FAR_BLOCKS], axis=1)
    far: NDArray[np.bool_] = (distances > FAR_DEVIATIONS).sum(axis=1) >= FAR_BLOCK_COUNT
    return far


def _block_distances(table: FeatureTable, name: str) -> NDArray[np.float32]:
    starts = np.flatnonzero(np.diff(table.owners, prepend=-1))
    values = np.asarray(table.excerpts[:, BLOCK_SLICES[name]], np.float32)
    counts = np.diff(np.append(starts, len(values))).astype(np.float32)
    means = np.add.reduceat(values, starts, axis=0) / counts[:, None]
    means -= np.median(means, axis=0)
    deviations = MAD_TO_DEVIATION * np.median(np.abs(means), axis=0)
    np.maximum(deviations, LEAST_SHARE_OF_DEVIATION * means.std(axis=0), out=deviations)
    means /= np.where(deviations > 0, deviations, 1.0)
    np.clip(means, -LARGEST_DEVIATION, LARGEST_DEVIATION, out=means)
    return np.asarray(np.sqrt(np.square(means).mean(axis=1)))


def _of_tracks(table: FeatureTable, kept: NDArray[np.bool_]) -> FeatureTable:
    """Return the chosen excerpts and the tracks that have any."""
    if kept.all():
        return table
    tracks, owners = np.unique(table.owners[kept], return_inverse=True)
    return FeatureTable(
        table.track_ids[tracks],
        table.excerpts[kept],
        owners.astype(np.int32),
        table.artists[tracks],
    )
