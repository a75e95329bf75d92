"""The two passages that make a neighbour one, to be heard after each other."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from dataclasses import dataclass

from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.similarity.passage_job import find_passages

PASSAGE_SECONDS = 8.0


@dataclass(frozen=True, slots=True)
class Passages:
    """Where two tracks sound most alike.

    Attributes
    ----------
    start_seconds, other_start_seconds : float
        From the start of each track.
    similarity : float
        0 to 1; comparable within the same two tracks only.
    """

    start_seconds: float
    other_start_seconds: float
    similarity: float


class PassageService:
    """Finds passages in worker processes.

    Parameters
    ----------
    executor : concurrent.futures.Executor
        Of processes that may decode.
    """

    def __init__(self, executor: Executor) -> None:
        self._executor = executor

    def find(self, track: Track, other: Track) -> Future[tuple[float, float, float]]:
        """Start looking for the passages of two tracks; cancel the future to give up.

        The future fails with :class:`UnreadableFile` where a file cannot be decoded.
        """
        return self._executor.submit(
            find_passages,
            track.path,
            other.path,
            (track.start_seconds, track.end_seconds),
            (other.start_seconds, other.end_seconds),
            PASSAGE_SECONDS,
        )


def stretches(track: Track, other: Track, found: Passages) -> list[QueueItem]:
    """Return the two passages as the player takes them, the query's first."""
    return [
        _stretch(track, found.start_seconds),
        _stretch(other, found.other_start_seconds),
    ]


def _stretch(track: Track, start_seconds: float) -> QueueItem:
    start = track.start_seconds + start_seconds
    end = start + PASSAGE_SECONDS
    if track.end_seconds is not None:
        end = min(end, track.end_seconds)
    return QueueItem(track.id, track.path, start_seconds=start, end_seconds=end)
