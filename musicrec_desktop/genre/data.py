"""Labelled tracks, ready to learn from: small genres settled, artists kept together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core import genre_notes
from musicrec_desktop.core.genres import (
    OTHER,
    ClassBalance,
    DataSummary,
    GenreSource,
    GroupedBy,
    LeftOut,
    TrainingOptions,
)
from musicrec_desktop.genre.labels import canonical, key, sizes
from musicrec_desktop.genre.methods import sample
from musicrec_desktop.genre.not_trainable import (
    FEWEST_GENRES,
    FEWEST_TRACKS,
    no_genres,
    one_genre,
    too_few,
)

MOST_LEARNT = 8_000  # tracks; more would make a model large, and hardly better
LOPSIDED = 0.2  # the smallest class over the largest, below which the user is told


@dataclass(frozen=True, slots=True)
class LabelledTrack:
    """One track to learn from.

    Attributes
    ----------
    id : int
        In the library whose features are read; ascending order is kept.
    genre : str
        As the tag, the folder or the user calls it.
    path, title : str
    artists : tuple of str
        Names that its artist goes by; none where nobody knows.
    album : str
        Equal for tracks of one album; empty where there is none.
    corrected : bool
        The user gave the genre by hand.
    start_seconds, end_seconds : float, float or None
        The stretch of the file that is the track; None is the file's end.
    """

    id: int
    genre: str
    path: str = ""
    title: str = ""
    artists: tuple[str, ...] = ()
    album: str = ""
    corrected: bool = False
    start_seconds: float = 0.0
    end_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Dataset:
    """Tracks to learn from, with classes and groups settled.

    Attributes
    ----------
    tracks : tuple of LabelledTrack
    classes : tuple of str
        The largest first.
    labels : ndarray of shape (n,), int64
        Index into ``classes``.
    groups : ndarray of shape (n,), int64
        Equal for tracks that must not stand on both sides of a split.
    summary : DataSummary
    """

    tracks: tuple[LabelledTrack, ...]
    classes: tuple[str, ...]
    labels: NDArray[np.int64]
    groups: NDArray[np.int64]
    summary: DataSummary

    def __len__(self) -> int:
        return len(self.tracks)


def settle(
    source: GenreSource,
    tracks: Sequence[LabelledTrack],
    options: TrainingOptions,
    *,
    copies: Iterable[tuple[int, int]] = (),
    failed: Sequence[LeftOut] = (),
    left_out: Sequence[LeftOut] = (),
    heard: bool = False,
) -> Dataset:
    """Decide on classes and groups.

    Parameters
    ----------
    source : GenreSource
    tracks : sequence of LabelledTrack
    options : TrainingOptions
    copies : iterable of (int, int)
        Ids of tracks that hold one recording.
    failed, left_out : sequence of LeftOut
        For the summary.
    heard : bool
        Whether all of them have been listened to.

    Raises
    ------
    NotTrainable
        If there are fewer than two genres of enough tracks.
    """
    spelt = canonical([track.genre for track in tracks])
    tracks = [
        replace(track, genre=genre) for track, genre in zip(tracks, spelt, strict=True) if genre
    ]
    counted = sizes(track.genre for track in tracks)
    small = tuple((genre, count) for genre, count in counted if count < options.smallest_class)
    kept, dropped, merged = _settle_small(tracks, dict(small), options)
    order = [genre for genre, _ in sizes(track.genre for track in kept)]
    _require(source, order, kept, small)
    labelled, kept = len(kept), _drawn(kept, order, options.seed)
    groups = group(kept, copies)
    numbered = {genre: place for place, genre in enumerate(order)}
    labels = np.array([numbered[track.genre] for track in kept], np.int64)
    left = (*left_out, *(LeftOut(track.path, _too_small(track.genre)) for track in dropped))
    summary = _summary(source, kept, order, labels, groups, list(copies), merged)
    summary = replace(
        summary, small_classes=small, left_out=left, failed=tuple(failed), heard=heard
    )
    warnings = (*_warnings(summary, labelled), *_not_merged(dropped, options))
    summary = replace(summary, warnings=warnings)
    return Dataset(tuple(kept), tuple(order), labels, groups, summary)


def group(
    tracks: Sequence[LabelledTrack], copies: Iterable[tuple[int, int]] = ()
) -> NDArray[np.int64]:
    """Number tracks so that artists stay together; else albums; copies always.

    Returns
    -------
    ndarray of shape (n,), int64
        Counted from 0 in the order of their first track.
    """
    joined = _Joined(len(tracks))
    first: dict[tuple[str, str], int] = {}
    for place, track in enumerate(tracks):
        for name in _names(track):
            joined.join(place, first.setdefault(name, place))
    places = {track.id: place for place, track in enumerate(tracks)}
    for one, other in copies:
        if one in places and other in places:
            joined.join(places[one], places[other])
    return joined.numbers()


def _names(track: LabelledTrack) -> list[tuple[str, str]]:
    """Return what binds a track to others: its artists, or its album where they are unknown."""
    if track.artists:
        return [("artist", key(name)) for name in track.artists]
    return [("album", track.album)] if track.album else []


class _Joined:
    """Sets that are joined (union–find)."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def top(self, place: int) -> int:
        while self._above[place] != place:
            self._above[place] = self._above[self._above[place]]
            place = self._above[place]
        return place

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self.top(one), self.top(other)))
        self._above[second] = first

    def numbers(self) -> NDArray[np.int64]:
        tops = [self.top(place) for place in range(len(self._above))]
        _, numbers = np.unique(np.array(tops, np.int64), return_inverse=True)
        return numbers.astype(np.int64)


def _settle_small(
    tracks: Sequence[LabelledTrack], small: dict[str, int], options: TrainingOptions
) -> tuple[list[LabelledTrack], list[LabelledTrack], tuple[str, ...]]:
    """Return what is kept, what is left out, and which genres became "Other"."""
    inside = [track for track in tracks if track.genre not in small]
    outside = [track for track in tracks if track.genre in small]
    enough = max(options.smallest_class, FEWEST_TRACKS)
    if options.small_classes != "merge" or len(outside) < enough or not inside:
        return inside, outside, ()
    others = {id(track): replace(track, genre=OTHER) for track in outside}
    kept = [others.get(id(track), track) for track in tracks]
    return kept, [], tuple(sorted(small))


def _drawn(tracks: list[LabelledTrack], order: Sequence[str], seed: int) -> list[LabelledTrack]:
    """Return at most :data:`MOST_LEARNT` tracks, genres in their shares."""
    if len(tracks) <= MOST_LEARNT:
        return tracks
    numbered = {genre: place for place, genre in enumerate(order)}
    labels = np.array([numbered[track.genre] for track in tracks], np.int64)
    return [tracks[place] for place in sample(labels, seed, MOST_LEARNT).tolist()]


def _require(
    source: GenreSource,
    classes: Sequence[str],
    kept: Sequence[LabelledTrack],
    small: Sequence[tuple[str, int]],
) -> None:
    if len(classes) >= FEWEST_GENRES:
        return
    folder = "" if source.kind == "library" else source.folder
    if len({*classes, *(genre for genre, _ in small)}) == 1:
        raise one_genre(folder, classes[0] if classes else small[0][0])
    if not kept and not small:
        raise no_genres(folder)
    error = too_few(folder, len(classes), small)
    tracks = Counter(track.genre for track in kept) + Counter(dict(small))
    error.genres = tuple(sorted(tracks.items(), key=lambda found: (-found[1], found[0])))
    raise error


def _summary(
    source: GenreSource,
    tracks: Sequence[LabelledTrack],
    classes: Sequence[str],
    labels: NDArray[np.int64],
    groups: NDArray[np.int64],
    copies: Sequence[tuple[int, int]],
    merged: tuple[str, ...],
) -> DataSummary:
    balance = tuple(
        ClassBalance(
            genre,
            int((labels == place).sum()),
            len(np.unique(groups[labels == place])),
            merged if genre == OTHER else (),
        )
        for place, genre in enumerate(classes)
    )
    known = {track.id for track in tracks}
    return DataSummary(
        source=source,
        classes=balance,
        tracks=len(tracks),
        artists=len({key(track.artists[0]) for track in tracks if track.artists}),
        unknown_artists=sum(not track.artists for track in tracks),
        grouped_by=_grouped_by(tracks),
        near_duplicates=len({number for pair in copies for number in pair} & known),
        corrected=sum(track.corrected for track in tracks),
    )


def _grouped_by(tracks: Sequence[LabelledTrack]) -> GroupedBy:
    by_artist = sum(bool(track.artists) for track in tracks)
    by_album = sum(not track.artists and bool(track.album) for track in tracks)
    neither = len(tracks) - by_artist - by_album
    best = max(by_artist, by_album, neither)
    return "artist" if best == by_artist else "album" if best == by_album else "recording"


def _warnings(summary: DataSummary, labelled: int) -> tuple[str, ...]:
    found = []
    if labelled > summary.tracks:
        found.append(genre_notes.DRAWN.format(labelled=labelled, learnt=summary.tracks))
    if summary.grouped_by != "artist":
        by_album = summary.grouped_by == "album"
        found.append(genre_notes.ALBUMS_TOGETHER if by_album else genre_notes.COPIES_TOGETHER)
    elif summary.unknown_artists:
        found.append(
            genre_notes.SOME_UNKNOWN.format(unknown=summary.unknown_artists, tracks=summary.tracks)
        )
    found += [
        genre_notes.ONE_ARTIST.format(genre=item.genre)
        for item in summary.classes
        if item.groups == 1
    ]
    if summary.balance < LOPSIDED:
        first, last = summary.classes[0], summary.classes[-1]
        found.append(
            genre_notes.LOPSIDED.format(
                largest=first.genre, most=first.tracks, smallest=last.genre, fewest=last.tracks
            )
        )
    return tuple(found)


def _not_merged(dropped: Sequence[LabelledTrack], options: TrainingOptions) -> tuple[str, ...]:
    """Return why small genres are left out, where they were to be merged."""
    if not dropped or options.small_classes != "merge":
        return ()
    if len(dropped) == 1:
        return (genre_notes.ONE_NOT_MERGED.format(other=OTHER),)
    return (genre_notes.NOT_MERGED.format(tracks=len(dropped), other=OTHER),)


def _too_small(genre: str) -> str:
    return f"the genre “{genre}” has too few tracks"  # no words: core.reasons has it
