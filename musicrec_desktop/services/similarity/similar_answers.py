"""What the similar panel shows: neighbours that pass its filters, each with its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.recommendation import FamilyWeights, Recommendation
from musicrec_desktop.core.similar import SimilarQuestion
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.track_facts import TrackFacts
from musicrec_desktop.services.similarity.library_facts import Mask, one_of
from musicrec_desktop.services.similarity.similarity import SimilarityService, SimilarTrack

if TYPE_CHECKING:
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.recommend.explanation import SoundFacts
    from musicrec_desktop.recommend.similarity import SimilarityIndex
    from musicrec_desktop.services.similarity.library_facts import LibraryFacts

COPIES_ALLOWANCE = 2  # asked for, of what is wanted, since copies become one row
GROWTH = 4
REMEMBERED = 5_000  # tracks whose brightness and width are kept at hand
_UNMEASURED: tuple[float | None, float | None] = (None, None)
# Where less than this passes the filters, one pass over all of it is quicker than the index.
SELECTIVE_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class SimilarAnswer:
    """What a question brought.

    Attributes
    ----------
    question : SimilarQuestion
    rows : list of SimilarTrack
        Best first; one a recording.
    kind : SoundKind
        Of the first seed.
    copies : int
        Other files that hold the first seed's recording; they are not in the rows.
    looser : tuple of (str, int)
        Where there are no rows: filters that could be left out, by their names, with how
        many tracks would pass then; the one that leaves most first.
    """

    question: SimilarQuestion
    rows: list[SimilarTrack]
    kind: SoundKind = SoundKind.MUSIC
    copies: int = 0
    looser: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SoFar:
    """From how much answers come.

    Attributes
    ----------
    compared : int
        Tracks that any answer is drawn from.
    waiting : int
        Those that are to be listened to yet.
    """

    compared: int
    waiting: int


@dataclass(slots=True)
class _Passing:
    """Which tracks may be answers."""

    facts: TrackFacts
    mask: Mask
    selective: bool
    looser: tuple[tuple[str, int], ...] = field(default=())


class SimilarAnswers:
    """Answers questions about likeness, with filters and reasons. Thread-safe.

    Parameters
    ----------
    similarity : SimilarityService
    facts : LibraryFacts
    tracks : TrackRepository
    """

    def __init__(
        self,
        similarity: SimilarityService,
        facts: LibraryFacts,
        tracks: TrackRepository,
    ) -> None:
        self._similarity = similarity
        self._facts = facts
        self._tracks = tracks
        self._measured: dict[int, tuple[float, float]] = {}

    def warm(self) -> None:
        """Open the index and read the facts ahead of the first question."""
        self._similarity.size()
        self._facts.current()

    def so_far(self) -> SoFar:
        """Return from how much answers come now. It goes through the library."""
        return SoFar(self._similarity.size(), self._similarity.waiting())

    def ask(self, question: SimilarQuestion, k: int = 25) -> SimilarAnswer:
        """Return the tracks that answer a question best.

        Parameters
        ----------
        question : SimilarQuestion
        k : int

        Returns
        -------
        SimilarAnswer
            At most ``k`` rows, of files that are there. A recording that several files
            hold is one row; the seeds' own copies are none. To silence nothing is alike.

        Raises
        ------
        UnknownTrack
            If a seed has not been listened to yet, or cannot be.
        """
        index = self._similarity.index_with(question.seeds)
        if all(self._facts.kind(seed) is SoundKind.SILENCE for seed in question.seeds):
            copies = len(self._facts.copies(question.seeds[0]))
            return SimilarAnswer(question, [], SoundKind.SILENCE, copies)
        passing = self._passing(question, index)
        found = self._collapsed(index, question, passing, k)
        wanted = [*question.seeds, *_every_id(found)]
        tracks = {row.id: row for row in self._tracks.get(wanted)}
        rows = self._explained(index, question, found, tracks)
        first = question.seeds[0]
        return SimilarAnswer(
            question,
            rows[:k],
            self._facts.kind(first),
            len(self._facts.copies(first)),
            () if rows else passing.looser,
        )

    def _passing(self, question: SimilarQuestion, index: SimilarityIndex) -> _Passing:
        facts = self._facts.current()
        masks = self._facts.masks(question.seeds, question.filters)
        there = ~facts.missing & ~_held_by(facts, (*question.seeds, *question.unlike))
        mask = np.logical_and.reduce([there, *masks.values()])
        selective = mask.mean() < SELECTIVE_SHARE if len(mask) else False
        looser: tuple[tuple[str, int], ...] = ()
        if not mask.any():
            comparable = there & np.isin(facts.ids, index.track_ids)
            looser = _looser(masks, comparable)
        return _Passing(facts, mask, selective, looser)

    def _collapsed(
        self, index: SimilarityIndex, question: SimilarQuestion, passing: _Passing, k: int
    ) -> list[tuple[Recommendation, list[int]]]:
        """Return neighbours, one a recording, each with the ids of its copies."""
        size = COPIES_ALLOWANCE * k
        while True:
            found = self._neighbours(index, question, passing, size)
            groups = _by_recording(found, passing.facts)
            if len(groups) >= k or len(found) < size:
                return groups[:k]
            size *= GROWTH

    def _neighbours(
        self, index: SimilarityIndex, question: SimilarQuestion, passing: _Passing, size: int
    ) -> list[Recommendation]:
        facts, mask = passing.facts, passing.mask

        def accept(track_id: int) -> bool:
            row = facts.row(track_id)
            return row is not None and bool(mask[row])

        return index.neighbours(
            question.seeds,
            size,
            unlike=question.unlike,
            weights=question.weights,
            allowed=facts.ids[mask] if passing.selective else None,
            accept=None if passing.selective else accept,
        )

    def _explained(
        self,
        index: SimilarityIndex,
        question: SimilarQuestion,
        found: Sequence[tuple[Recommendation, list[int]]],
        tracks: dict[int, Track],
    ) -> list[SimilarTrack]:
        from musicrec_desktop.recommend.explanation import Shares, explain

        seeds = [tracks[seed] for seed in question.seeds if seed in tracks]
        present = [(item, copies) for item, copies in found if item.track_id in tracks]
        heard = [*seeds, *(tracks[item.track_id] for item, _ in present)]
        facts = self._sound_facts(heard)
        single = facts.get(question.seeds[0]) if len(question.seeds) == 1 else None
        shares = Shares(_shares(index, question.weights))
        return [
            SimilarTrack(
                tracks[item.track_id],
                item,
                explain(single, facts[item.track_id], item.components, shares),
                tuple(tracks[copy] for copy in copies if copy in tracks),
            )
            for item, copies in present
            if not tracks[item.track_id].missing
        ]

    def _sound_facts(self, tracks: Sequence[Track]) -> dict[int, SoundFacts]:
        """Return what can be said of tracks in units that people use."""
        from musicrec_desktop.recommend.explanation import (
            LEAST_KEY_CONFIDENCE,
            LEAST_TEMPO_CONFIDENCE,
            SoundFacts,
        )

        measured = self._brightness_and_width([track.id for track in tracks])
        ranges = self._facts.ranges_db(track.id for track in tracks)
        facts = {}
        for track in tracks:
            brightness, width = measured.get(track.id, _UNMEASURED)
            sure = (track.tempo_confidence or 0.0) >= LEAST_TEMPO_CONFIDENCE
            key_sure = (track.key_confidence or 0.0) >= LEAST_KEY_CONFIDENCE
            facts[track.id] = SoundFacts(
                tempo_bpm=track.tempo_bpm if sure else None,
                key=track.key if key_sure else "",
                brightness_hz=brightness,
                width=width,
                loudness_lufs=track.loudness_lufs,
                range_db=ranges.get(track.id),
            )
        return facts

    def _brightness_and_width(self, ids: Sequence[int]) -> dict[int, tuple[float, float]]:
        """Return what the raw values say, read once: a slider asks for the same tracks again."""
        from musicrec_desktop.recommend.explanation import brightness_and_width

        known = self._measured
        new = [track_id for track_id in ids if track_id not in known]
        if new:
            table = self._facts.raw_values(new)
            rows = zip(table.track_ids.tolist(), brightness_and_width(table).tolist(), strict=True)
            fresh = {track_id: (brightness, width) for track_id, (brightness, width) in rows}
            # Replaced, never changed: another thread may read it.
            known = known | fresh
            self._measured = fresh if len(known) > REMEMBERED else known
        return known


def _held_by(facts: TrackFacts, ids: Sequence[int]) -> Mask:
    """Return which tracks are some tracks, or copies of them."""
    rows = facts.rows(ids)
    numbers = facts.recordings[rows]
    held = one_of(facts.recordings, numbers[numbers >= 0])
    held[rows] = True
    return held


def _by_recording(
    found: Sequence[Recommendation], facts: TrackFacts
) -> list[tuple[Recommendation, list[int]]]:
    """Return the best of each recording with the ids of its copies, best first."""
    seen: set[int] = set()
    groups: list[tuple[Recommendation, list[int]]] = []
    for item in found:
        row = facts.row(item.track_id)
        recording = -1 if row is None else int(facts.recordings[row])
        if recording in seen:
            continue
        copies: list[int] = []
        if recording >= 0:
            seen.add(recording)
            same = facts.ids[(facts.recordings == recording) & ~facts.missing]
            copies = [number for number in same.tolist() if number != item.track_id]
        groups.append((item, copies))
    return groups


def _looser(masks: dict[str, Mask], there: Mask) -> tuple[tuple[str, int], ...]:
    """Return how many tracks each filter alone keeps away, the one that keeps most first.

    Where no single filter does, each is counted as if it were the last one left out.
    """
    counts = []
    for name in masks:
        others = [mask for other, mask in masks.items() if other != name]
        counts.append((name, int(np.logical_and.reduce([there, *others]).sum())))
    if not any(number for _, number in counts):
        counts = [(name, int((there & ~mask).sum())) for name, mask in masks.items()]
    counts = [(name, number) for name, number in counts if number]
    return tuple(sorted(counts, key=lambda item: -item[1]))


def _shares(index: SimilarityIndex, weights: FamilyWeights) -> tuple[float, ...]:
    """Return how much each family counts; one that the space does not know counts nothing."""
    wanted: NDArray[np.float64] = np.array(
        [
            getattr(weights, name) if part.weight else 0.0
            for name, part in index.space.families.items()
        ]
    )
    total = wanted.sum()
    return tuple((wanted / total).tolist()) if total else (0.0,) * len(wanted)


def _every_id(found: Sequence[tuple[Recommendation, list[int]]]) -> list[int]:
    return [number for item, copies in found for number in (item.track_id, *copies)]
