"""The library as stations, paths and mixes see it, kept while nothing changes."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.browsing import values_of
from musicrec_desktop.core.errors import NothingToPlay, UnknownTrack
from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.track_facts import KINDS, TrackFacts

if TYPE_CHECKING:
    from musicrec_desktop.library.discovery_facts import DiscoveryFacts, DiscoveryFactsRepository
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.recommend.pool import Rows, TrackPool
    from musicrec_desktop.recommend.similarity import SimilarityIndex
    from musicrec_desktop.services.similarity.library_facts import LibraryFacts
    from musicrec_desktop.services.similarity.similarity import SimilarityService


@dataclass(frozen=True, slots=True, eq=False)
class Discoverable:
    """Everything that can be discovered, at one moment.

    Attributes
    ----------
    pool : TrackPool
    names : list of str
        What its numbers of artists and genres stand for, in lower case.
    added_at : ndarray of float64
        Unix time, one entry a row of the pool.
    """

    pool: TrackPool
    names: list[str]
    added_at: NDArray[np.float64]

    def numbered(self, names: Iterable[str]) -> list[int]:
        """Return the numbers of names, whatever their case, also among several values of a tag."""
        wanted = {name.casefold().strip() for name in names}
        return [
            number
            for number, name in enumerate(self.names)
            if name.casefold() in wanted or not wanted.isdisjoint(values_of(name.casefold()))
        ]


class DiscoveryPool:
    """Puts vectors and facts together. Thread-safe.

    Parameters
    ----------
    similarity : SimilarityService
    facts : LibraryFacts
    more : DiscoveryFactsRepository
    tracks : TrackRepository
    """

    def __init__(
        self,
        similarity: SimilarityService,
        facts: LibraryFacts,
        more: DiscoveryFactsRepository,
        tracks: TrackRepository,
    ) -> None:
        self._similarity = similarity
        self._facts = facts
        self._more = more
        self._tracks = tracks
        self._making = threading.Lock()
        self._of: tuple[SimilarityIndex, int, int, TrackFacts] | None = None
        self._made: Discoverable | None = None

    def current(self) -> Discoverable | None:
        """Return what there is; None where nothing was listened to yet."""
        index = self._similarity.index()
        if index is None or not len(index):
            return None
        facts = self._facts.current()
        of = (index, len(index), index.tail_size, facts)
        with self._making:
            if self._made is None or self._of is None or not _same(self._of, of):
                self._made, self._of = _discoverable(index, facts, self._more.read()), of
            return self._made

    def required(self) -> Discoverable:
        """Return what there is.

        Raises
        ------
        NothingToPlay
            If nothing was listened to yet, or every file is away.
        """
        found = self.current()
        if found is None:
            raise NothingToPlay(
                translate("Discovery", "Nothing has been analysed yet."),
                translate("Next steps", "Add a folder of music, and wait for its scan."),
            )
        if not found.pool.playable.any():
            raise NothingToPlay(
                translate("Discovery", "None of your files can be found."),
                translate("Next steps", "Connect the drive it is on, and scan again."),
            )
        return found

    def row(self, found: Discoverable, track_id: int) -> int:
        """Return the row of a track.

        Raises
        ------
        UnknownTrack
            If it was not listened to yet, or its file is away.
        """
        row = found.pool.row(track_id)
        if row is None:
            self._similarity.index_with([track_id])  # says why
            raise UnknownTrack(
                translate("Discovery", "This track has not been analysed yet."),
                translate("Next steps", "Scan its folder again."),
            )
        return row

    def alike(self, ids: Sequence[int]) -> tuple[float, ...]:
        """Return how alike each track but the first is to the one before it, −1 to 1.

        As what is similar is shown elsewhere, so that no pair has two numbers.

        Raises
        ------
        UnknownTrack
            If one was not listened to yet, or was removed.
        """
        index = self._similarity.index_with(ids)
        return tuple(
            index.neighbours(one, 1, allowed=np.array([other], np.int64))[0].similarity
            for one, other in pairwise(ids)
        )

    def track(self, track_id: int) -> Track | None:
        """Return a track of the library, if it is one."""
        return next(iter(self._tracks.get([track_id])), None)

    def tracks(self, found: Discoverable, rows: Iterable[int] | Rows) -> list[Track]:
        """Return the tracks of rows, in their order; those removed meanwhile are left out."""
        ids = [int(found.pool.ids[row]) for row in rows]
        known = {track.id: track for track in self._tracks.get(list(dict.fromkeys(ids)))}
        return [known[number] for number in ids if number in known]


def _same(
    one: tuple[SimilarityIndex, int, int, TrackFacts],
    other: tuple[SimilarityIndex, int, int, TrackFacts],
) -> bool:
    return one[0] is other[0] and one[1:3] == other[1:3] and one[3] is other[3]


def _discoverable(index: SimilarityIndex, facts: TrackFacts, more: DiscoveryFacts) -> Discoverable:
    from musicrec_desktop.recommend.pool import TrackPool, energies_of, key_number, together

    ids, vectors = index.placed()
    here, there = _places(facts.ids, ids), _places(more.ids, ids)
    known = (here >= 0) & (there >= 0)
    if not known.all():  # removed meanwhile
        ids, vectors, here, there = ids[known], vectors[known], here[known], there[known]
    keys = np.array([key_number(name) for name in facts.names] + [-1], np.int8)
    music = ((facts.kinds == KINDS.index(SoundKind.MUSIC)) & ~facts.short)[here]
    tempos = facts.tempos_bpm[here]
    pool = TrackPool(
        ids=ids,
        vectors=vectors,
        artists=facts.artists[here],
        genres=facts.genres[here],
        recordings=together(facts.recordings[here], more.songs[there]),
        playable=music & ~facts.missing[here],
        tempos_bpm=tempos,
        keys=keys[facts.keys[here]],
        loudness_lufs=more.loudness_lufs[there],
        heads_lufs=more.heads_lufs[there],
        tails_lufs=more.tails_lufs[there],
        lead_ins_seconds=more.lead_ins_seconds[there],
        lead_outs_seconds=more.lead_outs_seconds[there],
        energies=energies_of(
            tempos, more.loudness_lufs[there], more.beat_strengths[there], more.ranges_db[there]
        ),
        seconds=facts.durations_seconds[here],
        years=more.years[there],
    )
    return Discoverable(pool, list(facts.names), more.added_at[there])


def _places(ids: NDArray[np.int64], wanted: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where ascending ids hold each wanted one; −1 where they do not."""
    if not len(ids):
        return np.full(len(wanted), -1)
    places = np.minimum(np.searchsorted(ids, wanted), len(ids) - 1)
    return np.where(ids[places] == wanted, places, -1)
