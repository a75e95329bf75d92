"""What worker processes are asked to do with a file.

These functions stand here, and not where the work is done, because submitting a
function imports its module on both sides: the window must not load decoders and
transforms to hand out work.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import TrackFeatures
from musicrec_desktop.core.live_picture import Axis, Detail
from musicrec_desktop.core.loudness import Loudness


def listen(
    path: str, start_seconds: float = 0.0, end_seconds: float | None = None
) -> TrackFeatures:
    """Decode and describe a file, or a stretch of it.

    Raises
    ------
    UnreadableFile
        If nothing can be heard in it.
    """
    from musicrec_desktop.analysis.features import analyse_file

    return analyse_file(path, start_seconds=start_seconds, end_seconds=end_seconds)


def measure(path: str, start_seconds: float = 0.0, end_seconds: float | None = None) -> Loudness:
    """Measure how loud a whole file, or a stretch of it, is played.

    Raises
    ------
    UnreadableFile
        If no sound can be decoded from it, or not in time.
    """
    from musicrec_desktop.analysis.loudness import as_played, measure_loudness

    found = measure_loudness(path, start_seconds=start_seconds, end_seconds=end_seconds)
    return as_played(found)


def level_album(blocks: Sequence[bytes]) -> float | None:
    """Return the loudness of an album in LUFS; None where nothing in it is loud enough.

    Parameters
    ----------
    blocks : sequence of bytes
        What measuring each track has left.
    """
    from musicrec_desktop.analysis.loudness import album_loudness

    return album_loudness(blocks)


def draw_overview(
    path: str, columns: int, bands: int, start_seconds: float, end_seconds: float | None
) -> NDArray[np.uint8]:
    """Return the levels of a file or a stretch of it, shape (bands, columns), low band first.

    Raises
    ------
    UnreadableFile
        If nothing can be heard in it.
    """
    from musicrec_desktop.analysis.overview import spectrogram_overview

    return spectrogram_overview(
        path, columns, bands, start_seconds=start_seconds, end_seconds=end_seconds
    ).levels


def draw_waveform(
    path: str, columns: int, start_seconds: float, end_seconds: float | None
) -> NDArray[np.uint8]:
    """Return peak and RMS of a file or a stretch of it, shape (2, columns).

    Raises
    ------
    UnreadableFile
        If nothing can be heard in it.
    """
    from musicrec_desktop.analysis.waveform import waveform

    return waveform(path, columns, start_seconds=start_seconds, end_seconds=end_seconds)


def draw_heard_before(
    path: str,
    stretch_seconds: tuple[float, float],
    *,
    rate_hz: int,
    picture: tuple[Axis, int, Detail],
    gain_db: float,
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """Return columns of the live spectrogram and their places in a file.

    Parameters
    ----------
    path : str
    stretch_seconds : tuple of float
        Where it ends in the file, and how long it is.
    rate_hz : int
    picture : tuple of str, int and str
        Axis, rows and detail.
    gain_db : float

    Raises
    ------
    UnreadableFile
        If it cannot be read.
    """
    from musicrec_desktop.analysis.heard_before import Picture, columns_before

    drawn = Picture(rate_hz, *picture)
    return columns_before(path, *stretch_seconds, drawn, gain_db=gain_db)
