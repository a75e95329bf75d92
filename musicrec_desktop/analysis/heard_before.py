"""The columns of a live spectrogram as they would stand there, had the track been seen so far."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.analysis.audio_file import AudioFile
from musicrec_desktop.analysis.live import LiveAnalyser, window_samples
from musicrec_desktop.core.live_picture import Axis, Detail

DEADLINE_SECONDS = 10.0  # later, it has been heard by then


@dataclass(frozen=True, slots=True)
class Picture:
    """How columns are drawn: as :class:`~musicrec_desktop.analysis.live.LiveAnalyser` does."""

    rate_hz: int
    axis: Axis
    rows: int
    detail: Detail


def columns_before(
    path: str, until_seconds: float, length_seconds: float, picture: Picture, *, gain_db: float
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """Decode what was heard before a moment of a file into columns of the live spectrogram.

    Parameters
    ----------
    path : str
    until_seconds, length_seconds : float
        The moment, and how long before it the columns begin: at most at the file's start.
    picture : Picture
    gain_db : float
        That the file is played with.

    Returns
    -------
    columns : ndarray of shape (n_columns, rows), uint8
        Oldest first, low row first.
    seconds : ndarray of shape (n_columns,), float64
        Place of each in the file.

    Raises
    ------
    UnreadableFile
        If it cannot be read, or not in time.
    """
    analyser = LiveAnalyser(picture.rate_hz, picture.axis, picture.rows, picture.detail)
    window = window_samples(picture.rate_hz, picture.detail) / picture.rate_hz
    first = max(0.0, until_seconds - length_seconds)
    begin = max(0.0, first - window)  # a window that is partly silent would draw too dark
    samples = _decoded(path, begin, until_seconds, picture.rate_hz)
    heard = analyser.push(samples * np.float32(10 ** (gain_db / 20)))
    seconds = begin + len(samples) / picture.rate_hz - heard.ages_seconds
    wanted = seconds >= first
    return heard.columns[wanted], seconds[wanted]


def _decoded(path: str, begin: float, end: float, rate_hz: int) -> NDArray[np.float32]:
    """Return a stretch of a file, shape (n, 2); shorter where the file ends before."""
    wanted = round((end - begin) * rate_hz)
    blocks: list[NDArray[np.float32]] = []
    found = 0
    with AudioFile(path, deadline_seconds=DEADLINE_SECONDS) as audio:
        for block in audio.blocks("stereo", rate_hz, begin):
            blocks.append(block)
            found += block.shape[1]
            if found >= wanted:
                break
    if not blocks:
        return np.zeros((0, 2), np.float32)
    return np.concatenate(blocks, axis=1)[:, :wanted].T
