"""Where one track fades into the next, for how long, and by which curve."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import CHANNELS
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.playback.levels import follows

QUIET_EDGE_LUFS = -40.0  # an edge as quiet as this fades by itself: let it have all the time
LOUD_EDGE_LUFS = -16.0  # one as loud as this begins or breaks off: a long fade would smear it
SHORTEST_SHARE = 0.25  # of the time asked for, between loud edges


def crossfade_seconds(
    first: QueueItem,
    first_seconds: float,
    second: QueueItem,
    second_seconds: float,
    options: PlaybackOptions,
) -> float:
    """Return for how long two tracks sound together; 0 where they join without a gap.

    Parameters
    ----------
    first, second : QueueItem
    first_seconds, second_seconds : float
        How long they are; 0 where unknown. No fade takes more than half of either.
    options : PlaybackOptions
    """
    seconds = options.crossfade_seconds
    if seconds <= 0 or follows(first, second):
        return 0.0
    if options.smart_seams:
        seconds *= _share(first, second)
    for length in (first_seconds, second_seconds):
        if length > 0:
            seconds = min(seconds, length / 2)
    return seconds


def _share(first: QueueItem, second: QueueItem) -> float:
    """Return the share of the time asked for that suits the loudest of two edges."""
    edges = [first.edges.tail_lufs] if first.edges else []
    edges += [second.edges.head_lufs] if second.edges else []
    if not edges:
        return 1.0
    loudness = (max(edges) - QUIET_EDGE_LUFS) / (LOUD_EDGE_LUFS - QUIET_EDGE_LUFS)
    return 1.0 - (1.0 - SHORTEST_SHARE) * min(max(loudness, 0.0), 1.0)


def trimmed(first: QueueItem, second: QueueItem, options: PlaybackOptions) -> tuple[float, float]:
    """Return how many seconds of silence a smart seam leaves out: at the end, at the start."""
    if not options.smart_seams:
        return 0.0, 0.0
    return (
        first.edges.lead_out_seconds if first.edges else 0.0,
        second.edges.lead_in_seconds if second.edges else 0.0,
    )


def equal_power(frames: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the factors of what goes and of what comes: the squares of each pair sum to 1.

    Returns
    -------
    ndarray of shape (frames, 1), float32
        ``cos`` and ``sin`` of a quarter turn, taken in the middle of each frame.
    """
    angle = (np.arange(frames)[:, None] + 0.5) / max(frames, 1) * (np.pi / 2)
    return np.cos(angle).astype(np.float32), np.sin(angle).astype(np.float32)


class Overlap:
    """The end of a track that is mixed into the beginning of the next.

    Parameters
    ----------
    outgoing : ndarray of shape (frames, 2), float32
    """

    def __init__(self, outgoing: NDArray[np.float32]) -> None:
        fall, self._rise = equal_power(len(outgoing))
        self._outgoing = outgoing * fall
        self._done = 0

    def mix(self, incoming: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the next frames of the incoming track with what they overlap.

        Parameters
        ----------
        incoming : ndarray of shape (n_frames, 2), float32

        Returns
        -------
        ndarray of the same shape, float32
        """
        part = slice(self._done, min(self._done + len(incoming), len(self._outgoing)))
        frames = part.stop - part.start
        if frames <= 0:
            return incoming
        self._done = part.stop
        mixed = incoming.copy()
        mixed[:frames] = incoming[:frames] * self._rise[part] + self._outgoing[part]
        return mixed

    def rest(self) -> NDArray[np.float32]:
        """Return what is left where the incoming track is over already."""
        left, self._done = self._outgoing[self._done :], len(self._outgoing)
        return left


class Tail:
    """The last frames of a track, held back until it is known what they are mixed with.

    Parameters
    ----------
    frames : int
        To hold back.
    hold_from : int
        Frames that pass at once, because the track is known to be longer.
    """

    def __init__(self, frames: int, hold_from: int) -> None:
        self._frames = frames
        self._to_pass = hold_from if frames else None
        self._parts: list[NDArray[np.float32]] = []
        self._count = 0

    def push(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        """Take a block (n_frames, 2) and return what is not held back any more, (n, 2)."""
        if self._to_pass is None:
            return block
        if self._to_pass > 0:
            self._to_pass -= len(block)
            return block
        self._parts.append(block)
        self._count += len(block)
        if self._count < 2 * self._frames:  # let go in large pieces: each is copied once
            return block[:0]
        whole = np.concatenate(self._parts)
        cut = len(whole) - self._frames
        self._parts, self._count = [whole[cut:]], self._frames
        return whole[:cut]

    def take(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return what is over the length that was to be held back, and what is held back."""
        whole = np.concatenate([np.zeros((0, CHANNELS), np.float32), *self._parts])
        cut = max(len(whole) - self._frames, 0)
        self._parts, self._count = [], 0
        return whole[:cut], whole[cut:]
