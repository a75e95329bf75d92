"""The state of a library and of what was learnt on it, in numbers, compared with the last time."""

from __future__ import annotations

import itertools
import logging
import time
from collections import Counter
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.library_report import (
    Change,
    Coverage,
    Hub,
    IndexFigures,
    LibraryReport,
    NeighbourFigures,
)
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.track_facts import KINDS, TrackFacts
from musicrec_desktop.services.library.kept_reports import KeptReports

if TYPE_CHECKING:
    from musicrec_desktop.library.heard.analysis_state import LibraryCounts
    from musicrec_desktop.recommend.similarity import SimilarityIndex
    from musicrec_desktop.services.library.songs import SongService
    from musicrec_desktop.services.similarity.library_facts import LibraryFacts
    from musicrec_desktop.services.similarity.similarity import SimilarityService

logger = logging.getLogger(__name__)

ALL_TRACKS_MAX = 20_000  # of more, a sample stands for all
SAMPLE_TRACKS = 8_000
NEIGHBOURS_ASKED = 60
HUBS_NAMED = 10
HISTOGRAM_EDGES = (0, 1, 2, 3, 5, 8, 12, 20, 35, 60)
RECALL_SAMPLE = 100
SPEED_SAMPLE = 3

Listen = Callable[[str], float]


class ReportService:
    """Makes reports and keeps the last one of each space to compare with.

    Parameters
    ----------
    songs : SongService
    similarity : SimilarityService
    facts : LibraryFacts
    loudness_measured : callable
        Returns of how many tracks the loudness is known.
    listen : callable
        Listens to a file and returns how many seconds of processor time that took.
    folder : pathlib.Path
        Where reports are kept.
    """

    def __init__(
        self,
        songs: SongService,
        similarity: SimilarityService,
        facts: LibraryFacts,
        *,
        loudness_measured: Callable[[], int],
        listen: Listen,
        folder: Path,
    ) -> None:
        self._songs = songs
        self._similarity = similarity
        self._facts = facts
        self._loudness_measured = loudness_measured
        self._listen = listen
        self._kept = KeptReports(folder)

    def make(self) -> Generator[Progress, None, LibraryReport]:
        """Measure everything, keep the report, and return it.

        Yields
        ------
        Progress

        Raises
        ------
        StorageError
            If the report cannot be kept.
        """
        yield Progress(0, 0, translate("Jobs", "Counting"))
        counted = self.count()
        index = self._similarity.index()
        neighbours = figures = None
        if index is not None and len(index):
            neighbours = yield from self._neighbours(index, self._facts.current())
            yield Progress(0, 0, translate("Jobs", "Measuring the index"))
            figures = _index_figures(index)
        yield Progress(0, 0, translate("Jobs", "Measuring the speed"))
        report = replace(
            counted,
            neighbours=neighbours,
            index=figures,
            seconds_a_track=None if index is None else self._seconds_a_track(index.track_ids),
        )
        self._kept.keep(report)
        return report

    def count(self) -> LibraryReport:
        """Return what is known at once: a report in which nothing was measured."""
        failures = Counter(failure.reason for failure in self._songs.failures())
        coverage = self._coverage(self._facts.current())
        reasons = tuple(failures.most_common())
        return LibraryReport(time.time(), coverage, reasons, None, None, None)

    def last(self) -> LibraryReport | None:
        """Return the last report; None where there is none that this program can read."""
        return self._kept.last()

    def changes(self, report: LibraryReport) -> list[Change]:
        """Compare a report with the last one of the space before its own."""
        return self._kept.changes(report)

    def _coverage(self, facts: TrackFacts) -> Coverage:
        counts = self._songs.counts()
        there = ~facts.missing
        kinds = np.bincount(facts.kinds[there], minlength=len(KINDS))
        grouped = facts.recordings[there & (facts.recordings >= 0)]
        sizes = np.unique(grouped, return_counts=True)[1]
        return Coverage(
            tracks=counts.tracks,
            missing=counts.missing,
            analysed=counts.analysed,
            pending=counts.pending,
            failed=counts.failed,
            unreadable=len(self._songs.failures()),
            loudness_measured=self._loudness_measured(),
            with_tempo=self._with("bpm", counts),
            with_key=self._with("key", counts),
            with_genre=self._with("genre", counts),
            with_artist=self._with("artist", counts),
            kinds={kind.value: int(number) for kind, number in zip(KINDS, kinds, strict=True)},
            copies=int(sizes[sizes > 1].sum()),
            copied=int((sizes > 1).sum()),
        )

    def _with(self, field: str, counts: LibraryCounts) -> int:
        """Count as the search does that leads to what has none: no tag, no sure tempo."""
        found = self._songs.find_ids(f'{field}:"" missing:no')  # no words
        return counts.tracks - counts.missing - (0 if found is None else len(found))

    def _neighbours(
        self, index: SimilarityIndex, facts: TrackFacts
    ) -> Generator[Progress, None, NeighbourFigures]:
        from musicrec_desktop.recommend.quality import genre_hits, hubness

        ids = _sample(_one_a_recording(index.track_ids, facts))
        meter = RateMeter(len(ids), translate("Jobs", "Comparing neighbours"))
        blocks: list[NDArray[np.int64]] = []
        asked: list[NDArray[np.int64]] = []
        done = 0
        for queries, found in index.nearest_among(ids, NEIGHBOURS_ASKED):
            asked.append(queries)
            blocks.append(found)
            done += len(queries)
            yield meter.progress(done)
        ids, nearest = _as_rows(np.concatenate(asked), np.concatenate(blocks))
        hubs = hubness(nearest, len(ids))
        rows = np.searchsorted(facts.ids, ids).clip(max=max(0, len(facts) - 1))
        genres = genre_hits(nearest, facts.genres[rows], facts.artists[rows])
        return NeighbourFigures(
            tracks=len(ids),
            skewness=hubs.skewness,
            never=hubs.never,
            histogram=_histogram(hubs.occurrences),
            hubs=self._named(ids, hubs.occurrences),
            queries=genres.queries if genres else 0,
            genre_first=genres.first if genres else None,
            genre_five=genres.five if genres else None,
            genre_ten=genres.ten if genres else None,
            genre_chance=genres.chance if genres else None,
        )

    def _named(self, ids: NDArray[np.int64], occurrences: NDArray[np.int64]) -> tuple[Hub, ...]:
        most = np.argsort(-occurrences, kind="stable")[:HUBS_NAMED]
        times = {int(ids[row]): int(occurrences[row]) for row in most}
        tracks = self._songs.get(list(times))
        return tuple(Hub(track.id, track.title, track.artist, times[track.id]) for track in tracks)

    def _seconds_a_track(self, known: NDArray[np.int64]) -> float | None:
        """Listen to a few files again; None where none can be."""
        if not len(known):
            return None
        chosen = np.random.default_rng(0).choice(
            known, min(SPEED_SAMPLE, len(known)), replace=False
        )
        seconds = []
        for track in self._songs.get(chosen.tolist()):
            try:
                seconds.append(self._listen(track.path))
            except (MusicRecError, OSError) as error:
                logger.info("not listened to for the report: %s", error)
        return float(np.median(seconds)) if seconds else None


def _one_a_recording(ids: NDArray[np.int64], facts: TrackFacts) -> NDArray[np.int64]:
    """Leave out copies, which are each other's nearest and say nothing of the space."""
    numbers = facts.recordings
    first = np.zeros(len(facts), bool)
    first[np.unique(numbers, return_index=True)[1]] = True
    return np.asarray(ids[np.isin(ids, facts.ids[first | (numbers < 0)])])


def _sample(ids: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return all ids of a library that is small enough, or always the same sample."""
    if len(ids) <= ALL_TRACKS_MAX:
        return ids
    return np.sort(np.random.default_rng(0).choice(ids, SAMPLE_TRACKS, replace=False))


def _as_rows(
    ids: NDArray[np.int64], nearest: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return ids in ascending order, and the nearest as rows of these."""
    order = np.argsort(ids, kind="stable")
    ids = ids[order]
    return ids, np.searchsorted(ids, nearest[order])


def _histogram(occurrences: NDArray[np.int64]) -> tuple[tuple[str, int], ...]:
    """Count tracks by how often they are neighbours, in classes that widen."""
    edges = np.array([*HISTOGRAM_EDGES, np.inf])
    counts = np.histogram(occurrences, edges)[0].tolist()
    names = []
    for low, high in itertools.pairwise(edges):
        last = high - 1
        names.append(
            f"{low:.0f}+"
            if np.isinf(high)
            else f"{low:.0f}"
            if last == low
            else f"{low:.0f}–{last:.0f}"
        )
    return tuple(zip(names, counts, strict=True))


def _index_figures(index: SimilarityIndex) -> IndexFigures:
    ids = index.track_ids
    chosen = np.random.default_rng(1).choice(ids, min(RECALL_SAMPLE, len(ids)), replace=False)
    times = []
    for track_id in chosen.tolist():
        before = time.perf_counter()
        index.neighbours(track_id, 10)
        times.append(time.perf_counter() - before)
    return IndexFigures(
        tracks=index.manifest.count,
        newer=index.tail_size,
        built_at=index.manifest.built_at,
        space_version=index.manifest.space_version,
        recall_at_10=float(index.measured_recall(RECALL_SAMPLE)),
        query_ms=1000 * float(np.median(times)),
    )
