"""What a report on a library says: coverage, neighbours, index and speed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the library is known.

    Attributes
    ----------
    tracks, missing, analysed, pending, failed, unreadable : int
        As :class:`~musicrec_desktop.services.library.stats.LibraryStats` counts them.
    loudness_measured : int
        Tracks whose loudness was measured over the whole file.
    with_tempo, with_key, with_genre, with_artist : int
    kinds : dict of str to int
        Tracks by what they hold: music, speech, noise, silence.
    copies : int
        Tracks that hold a recording another track holds, too.
    copied : int
        Recordings that more than one track holds.
    """

    tracks: int
    missing: int
    analysed: int
    pending: int
    failed: int
    unreadable: int
    loudness_measured: int
    with_tempo: int
    with_key: int
    with_genre: int
    with_artist: int
    kinds: dict[str, int]
    copies: int
    copied: int = 0


@dataclass(frozen=True, slots=True)
class Hub:
    """A track that is among many others' nearest ten."""

    track_id: int
    title: str
    artist: str
    times: int


@dataclass(frozen=True, slots=True)
class NeighbourFigures:
    """What neighbours are like.

    Attributes
    ----------
    tracks : int
        That were asked, among themselves: all, or a sample of a large library.
    skewness, never : float
        Of how often tracks are among others' nearest ten; share of those that never are.
    histogram : tuple of (str, int)
        Tracks by how often they are.
    hubs : tuple of Hub
    queries : int
        For the genre figures; 0 where tags do not allow them.
    genre_first, genre_five, genre_ten, genre_chance : float or None
        Share of the nearest by other artists that have the query's genre.
    """

    tracks: int
    skewness: float
    never: float
    histogram: tuple[tuple[str, int], ...]
    hubs: tuple[Hub, ...]
    queries: int = 0
    genre_first: float | None = None
    genre_five: float | None = None
    genre_ten: float | None = None
    genre_chance: float | None = None


@dataclass(frozen=True, slots=True)
class IndexFigures:
    """The index behind the answers.

    Attributes
    ----------
    tracks, newer : int
        In it, and newer than it.
    built_at : float
        Unix time.
    space_version : int
    recall_at_10 : float
        Against exact search, measured now.
    query_ms : float
        Median time of a question.
    """

    tracks: int
    newer: int
    built_at: float
    space_version: int
    recall_at_10: float
    query_ms: float


@dataclass(frozen=True, slots=True)
class LibraryReport:
    """Everything a report says.

    Attributes
    ----------
    made_at : float
        Unix time.
    coverage : Coverage
    failures : tuple of (str, int)
        Reasons, with how many files they befell, the most frequent first.
    neighbours : NeighbourFigures or None
        None where nothing has been compared yet.
    index : IndexFigures or None
    seconds_a_track : float or None
        To listen to one file, on one core, measured on a few.
    """

    made_at: float
    coverage: Coverage
    failures: tuple[tuple[str, int], ...]
    neighbours: NeighbourFigures | None
    index: IndexFigures | None
    seconds_a_track: float | None


@dataclass(frozen=True, slots=True)
class Change:
    """A figure before and after.

    Attributes
    ----------
    name : str
    before, after : float
    better : int
        1 where it got better, −1 where worse, 0 where it is the same or neither.
    """

    name: str
    before: float
    after: float
    better: int
