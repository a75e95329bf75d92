"""Three excerpts of a track, decoded without touching the rest of the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.analysis.audio_file import LONG_SECONDS, AudioFile
from musicrec_desktop.core.errors import TooLong, UnreadableFile
from musicrec_desktop.core.translation import to_translate

SAMPLE_RATE_HZ = 22050
EXCERPT_SECONDS = 20.0
DEADLINE_SECONDS = 50.0  # a file without an index is opened up to three times
FIRST_PART_SECONDS = LONG_SECONDS / 2  # can be read twice where twice as much was read once
SHORTEST_SHARE = 0.5  # of the planned length; less means that the stated duration lies


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of decoded sound.

    Attributes
    ----------
    start_seconds : float
    samples : ndarray of shape (2, n_samples), float32
        Left and right at :data:`SAMPLE_RATE_HZ`, full scale 1.0; two equal rows of a mono file.
    """

    start_seconds: float
    samples: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class DecodedTrack:
    """The excerpts of one track, in time order, and how long the whole track lasts."""

    excerpts: tuple[Excerpt, ...]
    duration_seconds: float


def plan_excerpts(duration_seconds: float) -> list[tuple[float, float]]:
    """Choose what to listen to.

    Three excerpts of 20 s centred at 1/6, 3/6 and 5/6 of the track; below 60 s
    thirds, below 40 s halves, and the whole where it is 20 s or shorter.

    Returns
    -------
    list of (start, length) in seconds
    """
    if duration_seconds <= EXCERPT_SECONDS:
        return [(0.0, duration_seconds)]
    count = 2 if duration_seconds < 2 * EXCERPT_SECONDS else 3
    length = min(EXCERPT_SECONDS, duration_seconds / count)
    centres = [(2 * i + 1) / (2 * count) * duration_seconds for i in range(count)]
    return [(max(0.0, centre - length / 2), length) for centre in centres]


def decode_excerpts(
    path: str,
    *,
    start_seconds: float = 0.0,
    end_seconds: float | None = None,
    deadline_seconds: float = DEADLINE_SECONDS,
) -> DecodedTrack:
    """Decode the excerpts that :func:`plan_excerpts` chooses.

    Parameters
    ----------
    path : str
    start_seconds, end_seconds : float
        The track within a file that holds several; None for the end of the file. Places
        and length in the answer count from the start of the track.
    deadline_seconds : float
        Wall-clock time for the whole file.

    Raises
    ------
    UnreadableFile
        If no sound can be decoded, or not in time, or the track lies beyond the file's end.
    """
    with AudioFile(path, deadline_seconds=deadline_seconds) as audio:
        if audio.duration_seconds is not None:
            stretch = Stretch(start_seconds, end_seconds).within(audio.duration_seconds)
            track = _sought(audio, stretch)
            if track is not None:
                return track
    return _streamed(path, Stretch(start_seconds, end_seconds), deadline_seconds)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A track within a file, in seconds; all of the file where nothing is said."""

    start: float = 0.0
    end: float | None = None

    def within(self, duration: float) -> Stretch:
        """Return the same, ending with the file at the latest."""
        end = duration if self.end is None else min(self.end, duration)
        return Stretch(self.start, end)

    @property
    def length(self) -> float:
        """Return its length; 0 where the file does not reach it."""
        return max(0.0, (self.end or 0.0) - self.start)


def _sought(audio: AudioFile, stretch: Stretch) -> DecodedTrack | None:
    """Seek to each excerpt; None where the file does not hold what it states."""
    plan = plan_excerpts(stretch.length)
    if len(plan) == 1:
        return _sought_whole(audio, stretch)
    excerpts = []
    for start, length in plan:
        excerpt = _read(audio, stretch.start + start, length)
        if excerpt.samples.shape[1] < SHORTEST_SHARE * length * SAMPLE_RATE_HZ:
            return None
        excerpts.append(replace(excerpt, start_seconds=start))
    return DecodedTrack(tuple(excerpts), stretch.length)


def _sought_whole(audio: AudioFile, stretch: Stretch) -> DecodedTrack | None:
    """Read a short track; where it ends with the file, the file may state too little."""
    cut = stretch.end != audio.duration_seconds
    excerpt = _read(audio, stretch.start, stretch.length if cut else EXCERPT_SECONDS)
    heard = excerpt.samples.shape[1] / SAMPLE_RATE_HZ
    if heard == 0 or (heard >= EXCERPT_SECONDS and not cut):
        return None
    return DecodedTrack((replace(excerpt, start_seconds=0.0),), heard)


def _streamed(path: str, wanted: Stretch, deadline_seconds: float) -> DecodedTrack:
    """Decode from the start to learn the true length, then once more for the excerpts.

    Of a recording of many hours the first part stands for the whole, and its length is what
    the file states.
    """
    with AudioFile(path, deadline_seconds=deadline_seconds) as audio:
        stated = audio.duration_seconds or 0.0
        try:
            duration = stated = audio.measure_seconds()
        except TooLong:
            duration = wanted.start + FIRST_PART_SECONDS
            if not stated or duration > LONG_SECONDS:  # nobody knows how long it is, or to here
                raise
    if duration <= 0:
        raise UnreadableFile(path, to_translate("Reasons", "no sound could be decoded from it"))
    stretch = wanted.within(duration)
    if stretch.length == 0:
        raise UnreadableFile(path, to_translate("Reasons", "it ends before this track begins"))
    plan = plan_excerpts(stretch.length)
    with AudioFile(path, deadline_seconds=deadline_seconds) as audio:
        blocks = audio.blocks(_layout(audio), SAMPLE_RATE_HZ)
        pieces = _cut(blocks, [(stretch.start + start, length) for start, length in plan])
    excerpts = [
        Excerpt(start, _both_channels(piece))
        for (start, _), piece in zip(plan, pieces, strict=True)
        if piece
    ]
    if not any(excerpt.samples.shape[1] for excerpt in excerpts):
        raise UnreadableFile(path, to_translate("Reasons", "it is too short to be listened to"))
    lasts = max(stretch.length, wanted.within(stated).length)
    return DecodedTrack(tuple(excerpts), lasts)


def _cut(
    blocks: Iterable[NDArray[np.float32]], plan: list[tuple[float, float]]
) -> list[list[NDArray[np.float32]]]:
    """Keep the samples of each planned stretch as they pass by."""
    ranges = [(round(a * SAMPLE_RATE_HZ), round((a + n) * SAMPLE_RATE_HZ)) for a, n in plan]
    pieces: list[list[NDArray[np.float32]]] = [[] for _ in plan]
    position = 0
    for block in blocks:
        size = block.shape[1]
        for kept, (first, last) in zip(pieces, ranges, strict=True):
            part = block[:, max(0, first - position) : max(0, last - position)]
            if part.shape[1]:
                kept.append(part)
        position += size
        if position >= ranges[-1][1]:
            break
    return pieces


def _read(audio: AudioFile, start: float, length: float) -> Excerpt:
    wanted = round(length * SAMPLE_RATE_HZ)
    pieces, have = [], 0
    for block in audio.blocks(_layout(audio), SAMPLE_RATE_HZ, start):
        pieces.append(block[:, : wanted - have])
        have += pieces[-1].shape[1]
        if have >= wanted:
            break
    return Excerpt(start, _both_channels(pieces))


def _layout(audio: AudioFile) -> str:
    # FFmpeg would spread one channel over two at −3 dB each.
    return "mono" if audio.channels == 1 else "stereo"


def _both_channels(pieces: list[NDArray[np.float32]]) -> NDArray[np.float32]:
    if not pieces:
        return np.zeros((2, 0), np.float32)
    samples = np.concatenate(pieces, axis=1)
    return samples if len(samples) == 2 else np.repeat(samples, 2, axis=0)
