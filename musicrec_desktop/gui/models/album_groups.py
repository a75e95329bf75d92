"""Tracks put in order album after album, off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS
from musicrec_desktop.core.name_order import NO_SORT_NAMES, SortNames
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.name_ranks import name_keys, rank_keys
from musicrec_desktop.gui.models.track_columns import KINDS, Column

UNKNOWN_YEAR = 10_000  # after all others
TOLD_BY = frozenset(  # the columns that say where a track stands
    {
        Column.ALBUM,
        Column.ALBUM_ARTIST,
        Column.ARTIST,
        Column.YEAR,
        Column.ADDED,
        Column.TRACK_NUMBER,
        Column.DISC,
        Column.FOLDER,
    }
)


class GroupOrder(StrEnum):
    """What albums come after each other by."""

    ARTIST = "artist"  # then by year
    ALBUM = "album"
    YEAR = "year"
    ADDED = "added"  # the newest first


@dataclass(slots=True)
class AlbumGroup:
    """An album, or what an artist has on none.

    Attributes
    ----------
    release : str
        As :attr:`Track.release`; empty for tracks on no album.
    title : str
    artist : str
        The album artist or, where none is named, the artist of all its tracks.
    year : int or None
        The earliest of its tracks.
    added_at : float
        Unix time of its newest track.
    discs : int
        The greatest number of a disc.
    """

    release: str
    title: str
    artist: str
    year: int | None = None
    added_at: float = 0.0
    discs: int = 1


@dataclass(frozen=True, slots=True)
class Grouped:
    """Tracks in groups.

    Attributes
    ----------
    places : ndarray of intp, shape (n,)
        Where the tracks stand among those given, in order.
    group_of : ndarray of int32, shape (n,)
        The group of each of the tracks given.
    groups : sequence of AlbumGroup
    """

    places: NDArray[np.intp]
    group_of: NDArray[np.int32]
    groups: Sequence[AlbumGroup]


def grouped(
    tracks: Sequence[Track], order: GroupOrder, sort_names: SortNames = NO_SORT_NAMES
) -> Grouped:
    """Put tracks in order: album after album, and within one by disc and number."""
    numbers: dict[str, int] = {}
    groups: list[AlbumGroup] = []
    group_of = np.fromiter(
        (_take_in(track, numbers, groups) for track in tracks), np.int32, len(tracks)
    )
    ranks = np.empty(len(groups), np.int32)
    ranks[np.lexsort(_keys(groups, order, sort_names)[::-1])] = np.arange(
        len(groups), dtype=np.int32
    )
    place = KINDS[Column.ALBUM].place
    assert place is not None
    within = np.fromiter(
        (place(track) if track.tags.album else 0 for track in tracks), np.int64, len(tracks)
    )
    return Grouped(np.lexsort((within, ranks[group_of])), group_of, groups)


def _take_in(track: Track, numbers: dict[str, int], groups: list[AlbumGroup]) -> int:
    """Return the group of a track, which begins one where it is the first."""
    tags, release = track.tags, track.release
    key = release or f"\n{track.artist}"
    number = numbers.setdefault(key, len(groups))
    if number == len(groups):
        groups.append(AlbumGroup(release, tags.album, tags.album_artist or track.artist))
    group = groups[number]
    if not tags.album_artist and group.artist != track.artist:
        group.artist = VARIOUS_ARTISTS
    if tags.year and release and (group.year is None or tags.year < group.year):
        group.year = tags.year
    group.discs = max(group.discs, tags.disc_number or 1)
    group.added_at = max(group.added_at, track.added_at or 0.0)
    return number


def _keys(
    groups: Sequence[AlbumGroup], order: GroupOrder, sort_names: SortNames
) -> list[NDArray[np.generic]]:
    """Return what groups are compared by, the first first."""
    artists = rank_keys(name_keys([group.artist for group in groups], sort_names))[0]
    albums = rank_keys(name_keys([group.title for group in groups]))[0]
    years = np.array([g.year or UNKNOWN_YEAR for g in groups], np.int32)
    if order is GroupOrder.ALBUM:
        return [albums, artists, years]
    if order is GroupOrder.YEAR:
        return [years, artists, albums]
    if order is GroupOrder.ADDED:
        return [-np.array([g.added_at for g in groups], np.float64), artists, years, albums]
    return [artists, years, albums]
