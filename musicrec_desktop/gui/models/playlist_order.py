"""The places of a playlist in another order, and those of them that hold some words."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.name_order import NO_SORT_NAMES, SortNames, plain_key
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.models.track_order import SortBy, ranks

Place = tuple[int, Track]  # its id, and what stands there
NO_RATINGS: Mapping[int, Rating] = MappingProxyType({})

SORTS = (
    Column.TITLE,
    Column.ARTIST,
    Column.ALBUM,
    Column.YEAR,
    Column.GENRE,
    Column.TIME,
    Column.BPM,
    Column.PLAYS,
    Column.LAST_PLAYED,
    Column.ADDED,
    Column.RATING,
)
HIGHEST_FIRST = frozenset({Column.PLAYS, Column.LAST_PLAYED, Column.ADDED, Column.RATING})


def sorted_by(
    places: Sequence[Place],
    column: Column,
    ratings: Mapping[int, Rating] = NO_RATINGS,
    sort_names: SortNames = NO_SORT_NAMES,
) -> list[Place]:
    """Return places in the order of a column, equals as they were, what is unknown last.

    Stars, plays and dates begin with the highest. Artists' albums stand together.
    """
    if column is Column.ARTIST:
        places = sorted_by(places, Column.ALBUM)
    tracks = [track for _, track in places]
    found = ranks(tracks, COLUMNS[column], ratings, sort_names=sort_names)
    order = np.argsort(found.ordered(descending=column in HIGHEST_FIRST), kind="stable")
    return [places[row] for row in order.tolist()]


def shown_sort(column: Column) -> SortBy:
    """Return how the heading of what was sorted by a column says so."""
    return SortBy(column, descending=column in HIGHEST_FIRST)


def shuffled(places: Sequence[Place]) -> list[Place]:
    """Return places in an order drawn by lot."""
    return random.sample(list(places), len(places))


class WordFilter:
    """Finds the places whose track holds every word in title, artist, album or genre.

    What tracks say is kept, by track, for the next letter that is typed.
    """

    def __init__(self) -> None:
        self._said: dict[int, tuple[Track, str]] = {}

    def matching(self, places: Sequence[Place], text: str) -> list[Place]:
        """Return these places, in their order; all of them where there is no word."""
        words = plain_key(text).split()
        if not words:
            self._said.clear()  # who has done with looking needs no memory for it
            return list(places)
        return [place for place in places if self._holds(place[1], words)]

    def _holds(self, track: Track, words: Sequence[str]) -> bool:
        known = self._said.get(track.id)
        if known is None or known[0] is not track:  # its tags may have been edited
            tags = track.tags
            said = plain_key(f"{track.title} {track.artist} {tags.album} {tags.genre}")
            known = self._said[track.id] = track, said
        return all(word in known[1] for word in words)
