"""The places of a playlist in another order, and those of them that hold some words."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.name_order import (
    NO_SORT_NAMES,
    SortNames,
    natural_key,
    plain_key,
    sorted_as,
)
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.models.track_order import SortBy

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
    key = _key(column, ratings, sort_names)
    known = [place for place in places if key(place[1]) not in (None, "")]
    unknown = [place for place in places if key(place[1]) in (None, "")]
    known.sort(key=lambda place: key(place[1]) or 0, reverse=column in HIGHEST_FIRST)
    return known + unknown


def shown_sort(column: Column) -> SortBy:
    """Return how the heading of what was sorted by a column says so."""
    return SortBy(column, descending=column in HIGHEST_FIRST)


def _key(
    column: Column, ratings: Mapping[int, Rating], sort_names: SortNames
) -> Callable[[Track], str | float | None]:
    none = Rating()
    if column is Column.RATING:
        return lambda track: ratings.get(track.id, none).stars
    if column is Column.LOVED:
        return lambda track: 1.0 if ratings.get(track.id, none).loved else None
    kind = COLUMNS[column]
    if kind.people and sort_names:
        return lambda track: natural_key(sorted_as(kind.text(track), sort_names))
    return kind.sort_key


def shuffled(places: Sequence[Place]) -> list[Place]:
    """Return places in an order drawn by lot."""
    return random.sample(list(places), len(places))


def matching(places: Sequence[Place], text: str) -> list[Place]:
    """Return the places whose track holds every word in title, artist, album or genre."""
    words = plain_key(text).split()
    if not words:
        return list(places)
    return [place for place in places if all(word in _said(place[1]) for word in words)]


def _said(track: Track) -> str:
    tags = track.tags
    return plain_key(f"{track.title} {track.artist} {tags.album} {tags.genre}")
