"""Artists, albums and genres that sound like the tracks of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS, values_of
from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.track_facts import KINDS, TrackFacts

if TYPE_CHECKING:
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.services.similarity.library_facts import LibraryFacts
    from musicrec_desktop.services.similarity.similarity import SimilarityService

MOST = 12
SPARE = 3  # as many more are looked at, because some turn out to be the same name
CLOSEST_TRACKS = 400  # among which albums are looked for


@dataclass(frozen=True, slots=True)
class AlikeGroup:
    """An artist, an album or a genre that sounds like another.

    Attributes
    ----------
    key : str
        The name of an artist or a genre, the release of an album.
    lead : Track
        The track of it that is most like.
    likeness : float
        Mean cosine, −1 to 1.
    """

    key: str
    lead: Track
    likeness: float


@dataclass(frozen=True, slots=True)
class _Heard:
    """What was listened to, seen from some tracks; one entry a track of the index."""

    ids: NDArray[np.int64]
    rows: NDArray[np.int64]  # of the facts
    scores: NDArray[np.float32]
    usable: NDArray[np.bool_]
    facts: TrackFacts


class AlikeGroupService:
    """Compares groups by the sound of their tracks. Thread-safe.

    Every answer is empty where none of the tracks was listened to yet.
    """

    def __init__(
        self, similarity: SimilarityService, facts: LibraryFacts, tracks: TrackRepository
    ) -> None:
        self._similarity = similarity
        self._facts = facts
        self._tracks = tracks

    def artists(self, ids: Sequence[int], most: int = MOST) -> list[AlikeGroup]:
        """Return the artists that sound most like some tracks, other than theirs.

        Parameters
        ----------
        ids : sequence of int
            Tracks, such as all of one artist.
        most : int

        Returns
        -------
        list of AlikeGroup
            The most alike first.
        """
        heard = self._heard(ids)
        if heard is None:
            return []
        own = _names(self._tracks.get(list(ids)), _artists_of)
        return self._named(heard, heard.facts.artists, _artists_of, own, most)

    def genres(self, ids: Sequence[int], most: int = MOST) -> list[AlikeGroup]:
        """Return the genres that sound most like some tracks, other than theirs."""
        heard = self._heard(ids)
        if heard is None:
            return []
        own = _names(self._tracks.get(list(ids)), _genres_of)
        return self._named(heard, heard.facts.genres, _genres_of, own, most)

    def albums(self, ids: Sequence[int], most: int = MOST) -> list[AlikeGroup]:
        """Return the albums by others that sound most like some tracks."""
        from musicrec_desktop.recommend.groups import best_pairs

        heard = self._heard(ids)
        if heard is None:
            return []
        own = _names(self._tracks.get(list(ids)), _artists_of)
        candidates = np.flatnonzero(heard.usable)
        closest = candidates[np.argsort(-heard.scores[candidates], kind="stable")]
        closest = closest[: CLOSEST_TRACKS + 1]
        score_of = {int(heard.ids[row]): float(heard.scores[row]) for row in closest}
        floor = min(score_of.values(), default=0.0)
        albums: dict[str, list[Track]] = {}
        for track in self._in_order(list(score_of)):
            if track.release and own.isdisjoint(_names([track], _artists_of)):
                albums.setdefault(track.release, []).append(track)
        found = [
            AlikeGroup(release, tracks[0], best_pairs([score_of[t.id] for t in tracks], floor))
            for release, tracks in albums.items()
        ]
        return sorted(found, key=lambda group: -group.likeness)[:most]

    def _heard(self, ids: Sequence[int]) -> _Heard | None:
        """Return how all that was listened to sounds beside some tracks."""
        from musicrec_desktop.recommend.groups import closeness

        index = self._similarity.index()
        if index is None or not len(index):
            return None
        placed, vectors = index.placed()
        facts = self._facts.current()
        rows = np.minimum(np.searchsorted(facts.ids, placed), max(0, len(facts) - 1))
        known = facts.ids[rows] == placed if len(facts) else np.zeros(len(placed), bool)
        placed, vectors, rows = placed[known], vectors[known], rows[known]
        own = np.flatnonzero(np.isin(placed, np.array(list(ids), np.int64)))
        if not len(own):
            return None
        music = (facts.kinds == KINDS.index(SoundKind.MUSIC)) & ~facts.short & ~facts.missing
        usable = music[rows]
        usable[own] = False
        return _Heard(placed, rows, closeness(vectors, own), usable, facts)

    def _named(
        self,
        heard: _Heard,
        numbers: NDArray[np.int32],
        names_of: Callable[[Track], list[str]],
        own: set[str],
        most: int,
    ) -> list[AlikeGroup]:
        from musicrec_desktop.recommend.groups import closest_groups

        ranked = closest_groups(
            heard.scores, numbers[heard.rows], heard.usable, SPARE * most + len(own)
        )
        leads = {
            track.id: track for track in self._in_order([int(heard.ids[r]) for *_, r in ranked])
        }
        found: dict[str, AlikeGroup] = {}
        for _number, likeness, row in ranked:
            lead = leads.get(int(heard.ids[row]))
            names = names_of(lead) if lead is not None else []
            if lead is None or not names or not own.isdisjoint(map(str.casefold, names)):
                continue
            found.setdefault(names[0].casefold(), AlikeGroup(names[0], lead, likeness))
        return list(found.values())[:most]

    def _in_order(self, ids: list[int]) -> list[Track]:
        known = {track.id: track for track in self._tracks.get(ids)}
        return [known[number] for number in ids if number in known]


def _artists_of(track: Track) -> list[str]:
    return [name for name in values_of(track.artist) if name not in ("", VARIOUS_ARTISTS)]


def _genres_of(track: Track) -> list[str]:
    return [name for name in values_of(track.tags.genre) if name]


def _names(tracks: Sequence[Track], names_of: Callable[[Track], list[str]]) -> set[str]:
    return {name.casefold() for track in tracks for name in names_of(track)}
