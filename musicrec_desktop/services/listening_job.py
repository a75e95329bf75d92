"""What worker processes are asked to do with a file.

These functions stand here, and not where the work is done, because submitting a
function imports its module on both sides: the window must not load decoders and
transforms to hand out work.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import TrackFeatures


def listen(path: str) -> TrackFeatures:
    """Decode and describe a file.

    Raises
    ------
    UnreadableFile
        If nothing can be heard in it.
    """
    from musicrec_desktop.analysis.features import analyse_file

    return analyse_file(path)


def draw_overview(path: str, columns: int, bands: int) -> NDArray[np.uint8]:
    """Return the levels of a whole file, shape (bands, columns), low band first.

    Raises
    ------
    UnreadableFile
        If nothing can be heard in it.
    """
    from musicrec_desktop.analysis.overview import spectrogram_overview

    return spectrogram_overview(path, columns, bands).levels


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
