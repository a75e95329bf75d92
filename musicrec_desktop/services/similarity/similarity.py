"""What sounds like this? Keeps the newest index open and answers from it."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.core.explanation import Reason
from musicrec_desktop.core.recommendation import Recommendation
from musicrec_desktop.core.tracks import AnalysisState, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.similarity.index_job import build_library_index

if TYPE_CHECKING:
    from musicrec_desktop.library.heard.features import FeatureRepository
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.recommend.similarity import SimilarityIndex
    from musicrec_desktop.services.similarity.library_facts import LibraryFacts

logger = logging.getLogger(__name__)

FIRST_TRACKS = 24  # of fewer, whatever is nearest would be shown as the same recording
MOST_ASKED = 20  # that are remembered: who asked after others before has gone on since
REBUILD_GROWTH = 1.5
SMALL_LIBRARY = 5_000
TAIL_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class SimilarTrack:
    """A neighbour with the row that shows it.

    Attributes
    ----------
    track : Track
    recommendation : Recommendation
    reasons : tuple of Reason
        What makes it one, and how it differs; empty where nobody asked.
    copies : tuple of Track
        Other files of the same recording.
    """

    track: Track
    recommendation: Recommendation
    reasons: tuple[Reason, ...] = ()
    copies: tuple[Track, ...] = ()


class SimilarityService:
    """Neighbours from the library. Thread-safe; the first call opens the index.

    Attributes
    ----------
    learn_from_artists : bool
        Whether an index built from now on learns from artist tags what makes music differ.
    """

    def __init__(
        self,
        tracks: TrackRepository,
        features: FeatureRepository,
        *,
        database_path: Path,
        index_folder: Path,
        executor: Executor,
        facts: LibraryFacts | None = None,
    ) -> None:
        self._tracks = tracks
        self._features = features
        self._database_path = database_path
        self._folder = index_folder
        self._executor = executor
        self._facts = facts
        self._lock = threading.Lock()
        self._index: SimilarityIndex | None = None
        self._opened = False
        self._asked_in_vain = deque[int](maxlen=MOST_ASKED)
        self.learn_from_artists = True

    def neighbours(self, track_id: int, k: int = 10) -> list[SimilarTrack]:
        """Return the ``k`` tracks that sound most like one track, best first.

        Parameters
        ----------
        track_id : int
        k : int

        Returns
        -------
        list of SimilarTrack
            Fewer than ``k`` in a small library. Files that are missing are left out.

        Raises
        ------
        UnknownTrack
            If the track has not been listened to yet, or cannot be.
        """
        index = self.index_with([track_id])
        found = index.neighbours(track_id, k + self._missing_allowance(index, k))
        rows = {row.id: row for row in self._tracks.get([item.track_id for item in found])}
        return [
            SimilarTrack(rows[item.track_id], item)
            for item in found
            if item.track_id in rows and not rows[item.track_id].missing
        ][:k]

    def index(self) -> SimilarityIndex | None:
        """Return the index at hand; None where there is none yet."""
        return self._current()

    def index_with(self, ids: Sequence[int]) -> SimilarityIndex:
        """Return the index at hand, which holds these tracks.

        Raises
        ------
        UnknownTrack
            If one has not been listened to yet, or cannot be.
        """
        index = self._current()
        for track_id in ids:
            if index is None or track_id not in index:
                raise self._not_heard(track_id)
        if index is None:
            raise ValueError("no track to look around")
        return index

    def take_asked_in_vain(self) -> list[int]:
        """Return the tracks that somebody asked after before they were heard, and forget them."""
        with self._lock:
            asked = list(self._asked_in_vain)
            self._asked_in_vain.clear()
        return asked

    def all_neighbours(self, k: int) -> Iterator[tuple[int, list[Recommendation]]]:
        """Yield every track in the index with its ``k`` neighbours."""
        index = self._current()
        if index is not None:
            yield from index.neighbours_of_all(k)

    def size(self) -> int:
        """Return how many tracks the answers are drawn from."""
        index = self._current()
        return 0 if index is None else len(index)

    def recall_at_10(self) -> float | None:
        """Return the share of true nearest ten that the index finds; None without one."""
        index = self._current()
        return None if index is None else index.manifest.recall_at_10

    def heard(self, ids: Sequence[int]) -> None:
        """Let tracks that were just listened to appear in answers at once."""
        index = self._current()
        if index is not None and ids:
            index.add(self._features.table(ids))
        if self._facts is not None:
            self._facts.changed(ids)

    def outgrown(self, analysed: int) -> bool:
        """Whether the library has grown so much that the space should be learnt again."""
        index = self._current()
        return analysed >= (
            FIRST_TRACKS if index is None else max(2, REBUILD_GROWTH * index.manifest.count)
        )

    def stale(self) -> bool:
        """Whether an index built now would be noticeably better than the one at hand."""
        ids = self._features.ids()
        index = self._current()
        if index is None or not ids:
            return bool(ids)
        unplaced = len(set(index.track_ids.tolist()).symmetric_difference(ids))
        hidden = index.manifest.count + index.tail_size - len(index)
        changed = index.tail_size + hidden + unplaced
        if index.manifest.artist_tags != self.learn_from_artists:
            return True
        return changed > 0 and (len(ids) <= SMALL_LIBRARY or changed > TAIL_SHARE * len(ids))

    def heard_tracks(self) -> int:
        """Return how many tracks were listened to; the index may know fewer as yet."""
        return len(self._features.ids())

    def waiting(self) -> int:
        """Return how many tracks are to be listened to yet."""
        return self._tracks.counts().pending

    def start_rebuild(self) -> Future[int]:
        """Build a fresh index in another process; call :meth:`reload` when it is done."""
        return self._executor.submit(
            build_library_index, self._database_path, self._folder, self.learn_from_artists
        )

    def reload(self) -> None:
        """Open the newest index on disk and add the tracks that came after it."""
        from musicrec_desktop.recommend.similarity import SimilarityIndex

        index = SimilarityIndex.open(self._folder)
        if index is not None:
            known, indexed = set(self._features.ids()), set(index.track_ids.tolist())
            index.remove(indexed - known)
            newer = sorted(known - indexed)
            if newer:
                index.add(self._features.table(newer))
        with self._lock:
            again, self._index, self._opened = self._opened, index, True
        if again and self._facts is not None:
            self._facts.reload()

    def _current(self) -> SimilarityIndex | None:
        with self._lock:
            opened = self._opened
        if not opened:
            self.reload()
        with self._lock:
            return self._index

    @staticmethod
    def _missing_allowance(index: SimilarityIndex, k: int) -> int:
        return min(k, len(index))

    def _not_heard(self, track_id: int) -> UnknownTrack:
        rows = self._tracks.get([track_id])
        if not rows:
            return UnknownTrack(
                translate("Similar tracks", "This track is no longer in the library."),
                translate("Next steps", "Scan its folder again."),
            )
        title = translate("Tracks", "“{name}”", name=rows[0].title)
        if rows[0].missing:  # which the index leaves out until it is back
            return UnknownTrack(
                translate(
                    "Playback",
                    "The file of “{title}” is not there. Connect its drive, or look for "
                    "changes (F5).",
                    title=rows[0].title,
                )
            )
        if rows[0].analysis is AnalysisState.FAILED:
            return UnknownTrack(
                translate("Similar tracks", "{title} could not be analysed.", title=title),
                translate("Next steps", "The list of failures says why."),
            )
        if rows[0].analysis is AnalysisState.DONE:  # a scan was broken off, or the index damaged
            return UnknownTrack(
                translate(
                    "Similar tracks",
                    "{title} was analysed, but the index that compares tracks has to be built.",
                    title=title,
                ),
                translate("Next steps", "It is built when a scan ends."),
            )
        with self._lock:
            self._asked_in_vain.append(track_id)
        return UnknownTrack(
            translate("Similar tracks", "{title} has not been analysed yet.", title=title),
            translate(
                "Next steps", "It will be at the next scan, or when the current one reaches it."
            ),
        )
