"""Recordings that the library holds more than once: found, kept, and shown with the better copy."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.codecs import LOSSLESS
from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.track_facts import KINDS, TrackFacts

if TYPE_CHECKING:
    from musicrec_desktop.library.heard.recordings import RecordingRepository
    from musicrec_desktop.library.heard.sounds import SoundRepository
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.recommend.duplicates import Pair
    from musicrec_desktop.services.similarity.library_facts import LibraryFacts
    from musicrec_desktop.services.similarity.similarity import SimilarityService

Fingerprint = NDArray[np.uint32]
Compare = Callable[[Fingerprint, Fingerprint], float | None]

PAIRS_AT_ONCE = 512
# Of one second of sound, how many bits a second a codec needs beside MP3 for the same quality.
CODEC_WORTH = {"opus": 1.6, "vorbis": 1.25, "aac": 1.25, "mp3": 1.0, "wma": 0.9}
SOUNDS_AS_GOOD = 0.9  # of the bits a second of the best of some copies
SAME_LENGTH_SECONDS = 1.0  # apart at most, and both are whole
DESCRIBED = (
    "title",
    "artist",
    "album",
    "album_artist",
    "genre",
    "composer",
    "year",
    "track_number",
)


@dataclass(frozen=True, slots=True)
class DuplicatesFound:
    """A search for copies is over.

    Attributes
    ----------
    recordings, tracks : int
        Recordings held more than once, and the files that hold them.
    compared : int
        Pairs that were listened to closely.
    """

    recordings: int
    tracks: int
    compared: int


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Files that hold one recording.

    Attributes
    ----------
    tracks : tuple of Track
        The better copy first. At least two, all there.
    confidence : float
        0 to 1, of the least sure of them.
    """

    tracks: tuple[Track, ...]
    confidence: float

    @property
    def better(self) -> Track:
        """The copy that is suggested to keep."""
        return self.tracks[0]


class DuplicateService:
    """Finds copies of recordings. Deletes nothing. Thread-safe.

    Parameters
    ----------
    similarity : SimilarityService
    facts : LibraryFacts
    sounds : SoundRepository
    recordings : RecordingRepository
    tracks : TrackRepository
    compare : callable, optional
        From two fingerprints to a confidence, or None where they are not the same
        recording; :func:`~musicrec_desktop.core.fingerprint.same_recording` where left out.
    """

    def __init__(
        self,
        similarity: SimilarityService,
        facts: LibraryFacts,
        sounds: SoundRepository,
        recordings: RecordingRepository,
        tracks: TrackRepository,
        *,
        compare: Compare | None = None,
    ) -> None:
        self._similarity = similarity
        self._facts = facts
        self._sounds = sounds
        self._recordings = recordings
        self._tracks = tracks
        self._compare = compare or _compare

    def find(self) -> Generator[Progress, None, DuplicatesFound]:
        """Look through everything that was listened to, and keep what is found.

        The cost is one pass over the vectors, sorted by duration, and a close comparison
        of the pairs that are left: those are few but in a library of copies. May be
        closed at any yield: then what was kept before stays.

        Yields
        ------
        Progress

        Returns
        -------
        DuplicatesFound
        """
        from musicrec_desktop.recommend.duplicates import joined

        facts = self._facts.current()
        ids, vectors, durations = self._comparable(facts)
        meter = RateMeter(len(ids), translate("Jobs", "Looking for copies"))
        yield meter.progress(0)
        pairs: list[Pair] = []
        compared = 0
        for done, candidates in _candidates(ids, vectors, durations):
            for some in np.array_split(candidates, max(1, len(candidates) // PAIRS_AT_ONCE)):
                pairs += self._verified(some)
                compared += len(some)
                yield meter.progress(done)
        groups = joined(pairs)
        self._recordings.store(groups)
        self._facts.reload()
        return DuplicatesFound(len(groups), sum(map(len, groups)), compared)

    def all(self) -> list[Duplicates]:
        """Return the recordings that several files hold, by the title of the better copy.

        Files that are missing are left out.
        """
        groups = self._recordings.groups()
        ids = [track_id for group in groups for track_id in group.track_ids]
        tracks = {track.id: track for track in self._tracks.get(ids) if not track.missing}
        found = []
        for group in groups:
            present = [tracks[track_id] for track_id in group.track_ids if track_id in tracks]
            if len(present) > 1:
                found.append(Duplicates(tuple(ranked(present)), min(group.confidences)))
        return sorted(found, key=lambda item: (item.better.artist, item.better.title))

    def _comparable(
        self, facts: TrackFacts
    ) -> tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.float32]]:
        """Return ids, vectors and durations of what may be a copy of something.

        Silence and noise are left out: much of it is the same, and nobody looks for it.
        """
        index = self._similarity.index()
        if index is None:
            nothing = np.empty(0, np.float32)
            return np.empty(0, np.int64), nothing[:, None], nothing
        ids, vectors = index.placed()
        rows = np.searchsorted(facts.ids, ids)
        known = rows < len(facts)
        known[known] = facts.ids[rows[known]] == ids[known]
        ids, vectors, rows = ids[known], vectors[known], rows[known]
        told = np.isin(facts.kinds[rows], [KINDS.index(kind) for kind in _TELLING])
        told &= ~facts.missing[rows]
        return ids[told], vectors[told], facts.durations_seconds[rows[told]]

    def _verified(self, candidates: NDArray[np.int64]) -> Iterator[Pair]:
        """Yield those of some pairs whose fingerprints are of one recording."""
        from musicrec_desktop.recommend.duplicates import Pair

        if not len(candidates):
            return
        prints = self._sounds.fingerprints(np.unique(candidates).tolist())
        for first, second in candidates.tolist():
            one, other = prints.get(first), prints.get(second)
            if one is None or other is None:
                continue
            confidence = self._compare(one, other)
            if confidence is not None:
                yield Pair(first, second, confidence)


_TELLING = (SoundKind.MUSIC, SoundKind.SPEECH)


def _candidates(
    ids: NDArray[np.int64], vectors: NDArray[np.float32], durations: NDArray[np.float32]
) -> Iterator[tuple[int, NDArray[np.int64]]]:
    from musicrec_desktop.recommend.duplicates import candidate_pairs

    yield from candidate_pairs(ids, vectors, durations)


def _compare(one: Fingerprint, other: Fingerprint) -> float | None:
    from musicrec_desktop.core.fingerprint import same_recording

    return same_recording(one, other)


def ranked(copies: Sequence[Track]) -> list[Track]:
    """Return copies of one recording, the better one first."""
    worths = _worths(copies)
    return sorted(copies, key=lambda track: (*worths[track.id], -track.id), reverse=True)


def _worths(copies: Sequence[Track]) -> dict[int, tuple[float, ...]]:
    """Return what makes a copy the better one, by its track: the most important first.

    What is nearly as good as the best of them is as good: a codec of varying bit rate spends
    a few kbit/s more or less, and files of one recording end a fraction of a second apart.
    """
    spent = {track.id: _spent(track.tags) for track in copies}
    seconds = {track.id: track.tags.duration_seconds or 0.0 for track in copies}
    enough_bits = SOUNDS_AS_GOOD * max(spent.values())
    whole = max(seconds.values()) - SAME_LENGTH_SECONDS
    return {
        track.id: (
            float(track.tags.codec in LOSSLESS),
            *_resolution(track.tags, min(spent[track.id], enough_bits)),
            min(seconds[track.id], whole),
            float(described(track.tags)),
            float(track.play_count),
        )
        for track in copies
    }


def _spent(tags: Tags) -> float:
    """Return the bits a second of a lossy file, in those of an MP3 that sounds as good."""
    if tags.codec in LOSSLESS:
        return 0.0
    return CODEC_WORTH.get(tags.codec, 1.0) * (tags.bitrate_bps or 0)


def _resolution(tags: Tags, spent: float) -> tuple[float, float]:
    if tags.codec in LOSSLESS:
        return float(tags.bit_depth or 0), float(tags.sample_rate_hz or 0)
    return spent, 0.0


def described(tags: Tags) -> int:
    """Return how many of the eight fields that matter are filled in."""
    return sum(bool(getattr(tags, name)) for name in DESCRIBED)


def better_by(group: Sequence[Track]) -> str:
    """Return what speaks for the first of some copies; empty where nothing does."""
    best, *others = ranked(group)
    worths = _worths(group)
    names = ("lossless", "quality", "sample rate", "length", "tags", "plays")  # no words
    for place, name in enumerate(names):
        if any(worths[best.id][place] > worths[other.id][place] for other in others):
            return name
    return ""
