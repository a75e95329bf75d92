"""The frames of a stretch of a file, as one track of a long file needs them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

from musicrec_desktop.analysis.audio_file import AudioFile, first_covering


def frames_of_stretch(
    path: str, start: float, end: float | None, deadline_seconds: float
) -> Iterator[AudioFrame]:
    """Yield the frames of a stretch, the first and the last of them cut to the sample.

    Where the file can be sought, nothing before the stretch is decoded.

    Parameters
    ----------
    path : str
    start, end : float, float or None
        In seconds; None is the file's end.
    deadline_seconds : float
        Wall-clock time after which reading is given up.

    Raises
    ------
    UnreadableFile
        If it cannot be opened, holds no audio, or was not read in time.
    """
    with AudioFile(path, deadline_seconds=deadline_seconds) as audio:
        timed = audio.frames(start)
        found = first_covering(timed, start) if start > 0 else None
        if found is not None:
            timed = itertools.chain([(found[0], None)], timed)
        if found is not None or start <= 0:
            position = start - found[1] if found is not None else 0.0
            yield from _cut_frames(timed, position, start, end)
            return
    with AudioFile(path, deadline_seconds=deadline_seconds) as audio:  # it cannot be sought
        yield from _cut_frames(audio.frames(), 0.0, start, end)


def _cut_frames(
    timed: Iterable[tuple[AudioFrame, float | None]],
    position: float,
    start: float,
    end: float | None,
) -> Iterator[AudioFrame]:
    """Yield what lies in the stretch of frames of which the first begins at ``position``."""
    for frame, _ in timed:
        if end is not None and position >= end:
            return
        yield from _cut(frame, position, start, end)
        position += frame.samples / frame.sample_rate


def _cut(frame: AudioFrame, position: float, start: float, end: float | None) -> list[AudioFrame]:
    """Return what of a frame lies in the stretch: all of it, a copy of a part, or nothing."""
    first = max(0, round((start - position) * frame.sample_rate))
    last = frame.samples
    if end is not None:
        last = min(last, round((end - position) * frame.sample_rate))
    if first == 0 and last == frame.samples:
        return [frame]
    if first >= last:
        return []
    samples, packed = frame.to_ndarray(), not frame.format.is_planar
    width = frame.layout.nb_channels if packed else 1
    return [like(frame, samples[:, first * width : last * width])]


def like(frame: AudioFrame, samples: NDArray[Any]) -> AudioFrame:
    """Return a frame of the same kind that holds other samples."""
    layout, form = frame.layout.name, frame.format.name
    made = AudioFrame.from_ndarray(np.ascontiguousarray(samples), format=form, layout=layout)
    made.sample_rate = frame.sample_rate
    return made
