"""The library in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from musicrec_desktop.services.library.songs import SongService
    from musicrec_desktop.services.similarity.similarity import SimilarityService


@dataclass(frozen=True, slots=True)
class LibraryStats:
    """Counts of tracks, and how good the index is.

    Attributes
    ----------
    tracks, analysed, pending, failed, missing : int
        ``missing`` files were there once; the others are counted without them.
    unreadable : int
        Files and folders on the list of failures.
    total_seconds : float
    index_size : int
        Tracks that answers are drawn from.
    index_recall_at_10 : float or None
        Share of the true nearest ten that the index finds, measured when it was built.
    """

    tracks: int
    analysed: int
    pending: int
    failed: int
    missing: int
    unreadable: int
    total_seconds: float
    index_size: int
    index_recall_at_10: float | None


def library_stats(songs: SongService, similarity: SimilarityService) -> LibraryStats:
    """Count everything; opens the index."""
    counts = songs.counts()
    return LibraryStats(
        tracks=counts.tracks,
        analysed=counts.analysed,
        pending=counts.pending,
        failed=counts.failed,
        missing=counts.missing,
        unreadable=len(songs.failures()),
        total_seconds=counts.total_seconds,
        index_size=similarity.size(),
        index_recall_at_10=similarity.recall_at_10(),
    )
