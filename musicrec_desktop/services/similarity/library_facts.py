"""The facts that filters ask of a whole library, kept at hand."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import FeatureTable, SoundKind
from musicrec_desktop.core.keys import fits
from musicrec_desktop.core.similar import SimilarFilters
from musicrec_desktop.library.track_facts import KINDS, TrackFacts

if TYPE_CHECKING:
    from musicrec_desktop.library.listeners.history import PlayHistory
    from musicrec_desktop.library.track_facts import TrackFactsRepository

FIRST_LISTENER = 1
SECONDS_A_MONTH = 365.25 / 12 * 86_400
OCTAVES = (1.0, 2.0, 0.5)

Mask = NDArray[np.bool_]


class LibraryFacts:
    """One row of numbers a track, read once and mended as tracks change. Thread-safe."""

    def __init__(
        self,
        repository: TrackFactsRepository,
        history: PlayHistory,
        *,
        listener: Callable[[], int] = lambda: FIRST_LISTENER,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._repository = repository
        self._history = history
        self._listener = listener
        self._clock = clock
        self._reading = threading.Lock()
        self._facts: TrackFacts | None = None

    def current(self) -> TrackFacts:
        """Return the facts at hand; the first call reads the whole library."""
        facts = self._facts
        if facts is None:
            with self._reading:
                facts = self._facts
                if facts is None:
                    facts = self._facts = self._repository.read()
        return facts

    def reload(self) -> None:
        """Read everything again."""
        with self._reading:
            self._facts = self._repository.read()

    def changed(self, ids: Sequence[int]) -> None:
        """Read some tracks again, where the library was read before."""
        with self._reading:
            if self._facts is not None and ids:
                self._facts = self._facts.updated(self._repository.read(ids))

    def masks(self, seeds: Sequence[int], filters: SimilarFilters) -> dict[str, Mask]:
        """Return what each filter that is on lets pass, by its name, over the tracks at hand."""
        facts = self.current()
        rows = facts.rows(seeds)
        makers: dict[str, Callable[[], Mask]] = {
            "other_artists": lambda: _other_artists(facts, rows),
            "bpm_within": lambda: _tempo_near(facts, rows, filters.bpm_within or 0.0),
            "key_fits": lambda: _key_fits(facts, rows),
            "unheard_months": lambda: self._unheard(facts, filters.unheard_months or 0),
            "lossless": lambda: facts.lossless,
            "music_only": lambda: _music_or_alike(facts, rows),
        }
        return {name: makers[name]() for name in filters.active()}

    def kind(self, track_id: int) -> SoundKind:
        """Return what a track holds; music where that is not known."""
        facts = self.current()
        row = facts.row(track_id)
        return SoundKind.MUSIC if row is None else KINDS[int(facts.kinds[row])]

    def copies(self, track_id: int) -> list[int]:
        """Return the other tracks of the same recording."""
        facts = self.current()
        row = facts.row(track_id)
        if row is None or facts.recordings[row] < 0:
            return []
        same = facts.ids[facts.recordings == facts.recordings[row]]
        return [number for number in same.tolist() if number != track_id]

    def raw_values(self, ids: Iterable[int]) -> FeatureTable:
        """Return what was heard in a few tracks."""
        return self._repository.raw_values(ids)

    def ranges_db(self, ids: Iterable[int]) -> dict[int, float]:
        """Return how much the loudness varies in those tracks of which it is known."""
        facts = self.current()
        rows = facts.rows(ids)
        return {
            int(facts.ids[row]): float(facts.ranges_db[row])
            for row in rows
            if np.isfinite(facts.ranges_db[row])
        }

    def _unheard(self, facts: TrackFacts, months: int) -> Mask:
        since = self._clock() - months * SECONDS_A_MONTH
        unheard = np.ones(len(facts), bool)
        unheard[facts.rows(self._history.heard_since(since, self._listener()))] = False
        return unheard


def _music_or_alike(facts: TrackFacts, rows: NDArray[np.int64]) -> Mask:
    """Keep music, and what is of a seed's own kind: who asks with speech wants speech, too.

    Likewise what is too short to tell stays away, unless a seed is as short.
    """
    music = KINDS.index(SoundKind.MUSIC)
    kept = one_of(facts.kinds, np.append(facts.kinds[rows], music))
    short = facts.short
    return kept if short[rows].any() else kept & ~short


def _other_artists(facts: TrackFacts, rows: NDArray[np.int64]) -> Mask:
    """Leave out tracks that share an artist or album artist with a seed."""
    names = np.concatenate([facts.artists[rows], facts.album_artists[rows]])
    names = names[names >= 0]
    return ~(one_of(facts.artists, names) | one_of(facts.album_artists, names))


def _tempo_near(facts: TrackFacts, rows: NDArray[np.int64], within: float) -> Mask:
    """Keep tempos about a seed's, counted at the seed's octave."""
    near = np.zeros(len(facts), bool)
    wanted = np.concatenate([facts.tempos_bpm[rows], facts.rivals_bpm[rows]])
    for tempo in wanted[np.isfinite(wanted)]:
        for ratio in OCTAVES:
            with np.errstate(invalid="ignore"):
                near |= np.abs(facts.tempos_bpm * np.float32(ratio) - tempo) <= within
    return near


def _key_fits(facts: TrackFacts, rows: NDArray[np.int64]) -> Mask:
    """Keep keys that are a seed's, or beside it on the wheel."""
    wanted = {facts.names[number] for number in facts.keys[rows].tolist() if number >= 0}
    fitting = [
        number
        for number in np.flatnonzero(np.bincount(facts.keys[facts.keys >= 0])).tolist()
        if any(fits(facts.names[number], key) for key in wanted)
    ]
    return one_of(facts.keys, np.array(fitting, np.int32))


def one_of(column: NDArray[np.integer], values: NDArray[np.integer]) -> Mask:
    """Return where a column holds one of few values; far faster than sorting the column."""
    found = np.zeros(len(column), bool)
    for value in np.unique(values):
        found |= column == value
    return found
