"""Edges of a track that are not silent, but so quiet that a seam there sounds like a gap.

What listening finds at the edges of a file is digital silence. A long fade-out goes on
for seconds after it is last heard, and a seam over those seconds is a hole.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Block = NDArray[np.float32]
QUIET_DBFS = -54.0  # RMS of what is next to nothing beside music at a usual level
QUIET_SECONDS = 12.0  # of an edge, at most, that are left out
WINDOW_SECONDS = 0.05


def without_quiet_end(samples: Block, least: int, rate_hz: int) -> Block:
    """Return the end of a track up to where it is last heard.

    Parameters
    ----------
    samples : ndarray of shape (frames, 2), float32
    least : int
        Frames that stay, however quiet.
    rate_hz : int
    """
    heard = np.flatnonzero(_heard(samples[::-1], rate_hz))
    window = round(WINDOW_SECONDS * rate_hz)
    quiet = window * int(heard[0]) if len(heard) else len(samples)
    return samples[: len(samples) - min(quiet, max(len(samples) - least, 0))]


def from_first_sound(stream: Iterator[Block], most: int, rate_hz: int) -> Iterator[Block]:
    """Yield a track from where it is first heard.

    Parameters
    ----------
    stream : iterator of ndarray of shape (frames, 2), float32
    most : int
        Frames that may be left out.
    rate_hz : int
    """
    window = round(WINDOW_SECONDS * rate_hz)
    left = most
    for block in stream:
        heard = np.flatnonzero(_heard(block, rate_hz))
        quiet = window * int(heard[0]) if len(heard) else len(block)
        quiet = min(quiet, left)
        left -= quiet
        if quiet < len(block):
            yield block[quiet:]
            break
    yield from stream


def _heard(samples: Block, rate_hz: int) -> NDArray[np.bool_]:
    """Return of each window whether anything is heard in it; the last may be shorter."""
    window = round(WINDOW_SECONDS * rate_hz)
    starts = np.arange(0, len(samples), window)
    if not len(starts):
        return np.zeros(0, bool)
    power = (samples.astype(np.float64) ** 2).mean(axis=1)
    means = np.add.reduceat(power, starts) / np.diff(np.append(starts, len(samples)))
    return np.asarray(means > 10 ** (QUIET_DBFS / 10))
