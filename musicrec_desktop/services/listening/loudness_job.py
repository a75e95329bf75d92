"""Measuring how loud every file is, after the scan and behind everything else."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from musicrec_desktop.core.errors import ReadingEnded, TooLong
from musicrec_desktop.core.loudness import Loudness
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.library.files import is_locked, is_there
from musicrec_desktop.services.listening.bounded import TICK_SECONDS, completed
from musicrec_desktop.services.listening.listening_job import level_album, measure
from musicrec_desktop.services.listening.not_begun import Begun
from musicrec_desktop.services.listening.scan_results import Batch, outcome, reason

if TYPE_CHECKING:
    from musicrec_desktop.library.heard.loudness import (
        LoudnessRepository,
        Measurable,
        MeasuredAlbum,
    )

LOOKED_AT_ONCE = 500  # more than may wait to be written, and be asked for again until it is
LABEL = to_translate("Jobs", "Measuring loudness")


@dataclass(frozen=True, slots=True)
class LevelsChanged:
    """These tracks are to be played at other levels than before."""

    track_ids: list[int]


LoudnessEvent = Progress | LevelsChanged


class LoudnessService:
    """Measure what was never measured, or has changed.

    Parameters
    ----------
    loudness : LoudnessRepository
    executor : concurrent.futures.Executor
        The processes that listen.
    workers : int or callable
        How many they are. One is left to what plays next.
    """

    def __init__(
        self, loudness: LoudnessRepository, *, executor: Executor, workers: int | Callable[[], int]
    ) -> None:
        self._loudness = loudness
        self._executor = executor
        self._workers = workers if callable(workers) else lambda: workers

    def measure(self) -> Generator[LoudnessEvent, None, None]:
        """Measure everything that waits. Closing it cancels; what was measured is kept.

        Yields
        ------
        Progress, LevelsChanged
            At least every 0.2 s while there is work; nothing where there is none.
        """
        total = self._loudness.count_pending()
        meter = RateMeter(total, translated("Jobs", LABEL))
        results = _Results(self._loudness)
        albums = _Albums(self._loudness, self._executor)
        albums.level(None)  # those that a run that was broken off has left
        done = 0
        if total:
            yield meter.progress(0)
        answers = Begun(
            completed(
                self._executor,
                measure,
                self._waiting(results),
                in_flight=lambda: max(1, self._workers() - 1),  # what plays next is never put off
                arguments=_stretch,
            )
        )
        for pair in answers:
            if pair is not None:
                results.take(*pair)
                done += 1
            if results.due():
                yield from _told(results.save(albums) + albums.save())
            meter.total = max(total, done)
            yield meter.progress(done)
        yield from _told(results.save(albums))
        yield from albums.finish()
        answers.require()

    def _waiting(self, results: _Results) -> Iterator[Measurable]:
        """Give out what waits, and what was added meanwhile."""
        given: set[Measurable] = set()
        while fresh := set(self._loudness.pending(LOOKED_AT_ONCE + results.lost)) - given:
            given |= fresh
            yield from fresh


class _Results:
    """Measurements and failures that wait to be written together."""

    def __init__(self, loudness: LoudnessRepository) -> None:
        self.lost = 0  # files that wait for the next time, or for a scan to say that they are gone
        self._loudness = loudness
        self._measured = Batch[tuple["Measurable", Loudness]]()  # no words
        self._failed = Batch[tuple["Measurable", str]]()  # no words
        self._too_long = Batch["Measurable"]()  # no words

    def take(self, item: Measurable, future: Future[Loudness]) -> None:
        found = outcome(item.path, future)
        if not isinstance(found, Exception):
            self._measured.add((item, found))
        elif isinstance(found, TooLong):
            self._too_long.add(item)
        elif isinstance(found, ReadingEnded):
            self.lost += 1
        elif is_there(item.path) and not is_locked(item.path):
            self._failed.add((item, reason(found)))
        else:
            self.lost += 1

    def due(self) -> bool:
        return self._measured.due() or self._failed.due() or self._too_long.due()

    def save(self, albums: _Albums) -> list[int]:
        """Write what waits, and let the albums that are whole now be levelled."""
        measured, failed = self._measured.take(), self._failed.take()
        too_long = self._too_long.take()
        self._loudness.store(measured)
        self._loudness.fail(failed)
        self._loudness.leave(too_long)
        done = [item for item, _ in (*measured, *failed)] + too_long
        albums.level([item.track_id for item in done])
        return [item.track_id for item, _ in measured]


class _Albums:
    """Albums whose loudness is being worked out from their tracks'."""

    def __init__(self, loudness: LoudnessRepository, executor: Executor) -> None:
        self._loudness = loudness
        self._executor = executor
        self._running: list[tuple[MeasuredAlbum, Future[float | None]]] = []

    def level(self, track_ids: list[int] | None) -> None:
        """Hand out the albums of these tracks, or all, that are measured and not levelled."""
        if track_ids == []:
            return
        for album in self._loudness.albums_to_level(track_ids):
            self._running.append((album, self._executor.submit(level_album, album.blocks)))

    def save(self) -> list[int]:
        """Keep the levels that are known by now; return the tracks that have them."""
        ready = [pair for pair in self._running if pair[1].done()]
        self._running = [pair for pair in self._running if not pair[1].done()]
        levels: list[tuple[MeasuredAlbum, float | None]] = []
        for album, future in ready:
            name = f"an album of {len(album.track_ids)} tracks"  # no words: for the log
            lufs = outcome(name, future)
            if not isinstance(lufs, Exception):
                levels.append((album, lufs))
        self._loudness.store_album_levels(levels)
        return [number for album, _ in levels for number in album.track_ids]

    def finish(self) -> Generator[LoudnessEvent, None, None]:
        """Wait for the last ones."""
        while self._running:
            wait([future for _, future in self._running], timeout=TICK_SECONDS)
            yield from _told(self.save())
            yield Progress(0, 0, translated("Jobs", LABEL))


def _told(track_ids: list[int]) -> Iterator[LevelsChanged]:
    if track_ids:
        yield LevelsChanged(track_ids)


def _stretch(item: Measurable) -> tuple[Any, ...]:
    return item.path, item.start_seconds, item.end_seconds
