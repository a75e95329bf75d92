"""Shelves that need no taste: albums, stations of genres, and corners of the library.

Each is told by the files alone, and is the same all day: chance takes its turn at midnight.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.browsing import values_of
from musicrec_desktop.services.discovery.listening_moment import SECONDS_A_DAY, Moment
from musicrec_desktop.services.discovery.shelf_drafts import (
    ON_A_SHELF,
    RESTING_DAYS,
    Draft,
    DraftCard,
)

if TYPE_CHECKING:
    from musicrec_desktop.core.browsing import Album

WHOLE_ALBUM = 3  # tracks, from which on an album is one to sit down with
ALBUMS_LOOKED_AT = 4 * ON_A_SHELF
GENRES = 8
GENRE_TRACKS = 5  # of which a station is worth its card
CORNER_TRACKS = 25
CORNER_SHARE = 0.25  # of the library, at most, that is at one end of it
DECADE_TRACKS = 8
DECADES = 6
LEAST_TRACKS = 20  # below which a library has no corners
NOISE = 0.03  # so that the calmest are not the same ones every day


@dataclass(frozen=True, slots=True)
class LibraryAlbums:
    """How albums are asked for.

    Attributes
    ----------
    all : callable
        Returns every album.
    track_ids : callable
        Returns the tracks of a release, in their order.
    """

    all: Callable[[], Sequence[Album]] = tuple
    track_ids: Callable[[str], list[int]] = lambda _release: []


def by_days_chance(names: Iterable[str], day: int, listener: int) -> list[str]:
    """Return names in an order that is another each day, and that new ones do not upset."""
    salt = f"{day}\n{listener}\n"

    def chance(name: str) -> bytes:
        return blake2b((salt + name).encode("utf-8", "replace"), digest_size=8).digest()

    return sorted(names, key=chance)


def album_drafts(
    albums: LibraryAlbums, heard_lately: set[int], day: int, listener: int
) -> list[DraftCard]:
    """Return some albums of which nothing was heard lately, whole ones before single tracks."""
    known = {album.release: album for album in albums.all()}
    shuffled = by_days_chance(known, day, listener)
    # An album of one track is a song; it is offered where there is nothing else.
    shuffled.sort(key=lambda release: known[release].tracks < WHOLE_ALBUM)
    cards: list[DraftCard] = []
    artists: Counter[str] = Counter()
    for release in shuffled[:ALBUMS_LOOKED_AT]:
        album = known[release]
        ids = albums.track_ids(release)
        if not ids or not heard_lately.isdisjoint(ids) or artists[album.artist] > 1:
            continue
        artists[album.artist] += bool(album.artist)
        cards.append(_album(album, ids, "album"))
        if len(cards) == ON_A_SHELF:
            break
    return cards


def album_card(albums: LibraryAlbums, album: Album, kind: str) -> DraftCard | None:
    """Return an album for a shelf of a kind; None where none of its tracks is there."""
    ids = albums.track_ids(album.release)
    return _album(album, ids, kind) if ids else None


def _album(album: Album, ids: Sequence[int], kind: str) -> DraftCard:
    return DraftCard(
        f"{kind}:{album.release}",
        track_ids=tuple(ids),
        album=album.title,
        total=album.tracks,
        name=album.release,
    )


def albums_shelf(albums: LibraryAlbums, moment: Moment) -> Draft:
    """Return albums to put on."""
    since = moment.now - RESTING_DAYS * SECONDS_A_DAY
    lately = {play.track_id for play in moment.plays if play.started_at >= since}
    return Draft("albums", album_drafts(albums, lately, moment.day, moment.listener_id))


def genres_shelf(moment: Moment) -> Draft:
    """Return a station for each of the genres that most of the library is of."""
    pool, names = moment.pool, moment.found.names
    of_genre: dict[str, list[int]] = {}
    for row in np.flatnonzero(moment.wanted).tolist():
        number = int(pool.genres[row])
        for name in values_of(names[number]) if number >= 0 else ():
            of_genre.setdefault(name, []).append(row)
    large = sorted(of_genre, key=lambda name: (-len(of_genre[name]), name))
    large = [name for name in large if len(of_genre[name]) >= GENRE_TRACKS][:GENRES]
    if len(large) < 2:  # a station of the one genre there is would be one of everything
        return Draft("genres", [])
    return Draft(
        "genres",
        [
            DraftCard(
                f"genre:{name}",
                _some(moment, of_genre[name]),
                total=len(of_genre[name]),
                name=name,
            )
            for name in large
        ],
    )


def corners_shelf(moment: Moment) -> Draft:
    """Return the ends of the library, and its decades."""
    from musicrec_desktop.recommend.mixes import gathered, in_order

    pool, wanted = moment.pool, moment.wanted
    many = int(wanted.sum())
    if many < LEAST_TRACKS:
        return Draft("corners", [])
    count = min(CORNER_TRACKS, int(many * CORNER_SHARE))
    cards = []
    for salt, (name, scores) in enumerate(
        (("calmest", -pool.energies), ("liveliest", pool.energies))
    ):
        random = np.random.default_rng([moment.day, moment.listener_id, salt])
        rows = gathered(pool, scores, wanted, count, random, noise=NOISE)
        cards.append(_corner(name, in_order(pool, rows.tolist())))
    longest = gathered(pool, np.nan_to_num(pool.seconds), wanted, count, random, noise=0.0)
    cards.append(_corner("longest", longest.tolist()))
    for decade in _decades(pool.years, wanted):
        there = np.flatnonzero(wanted & (pool.years // 10 * 10 == decade)).tolist()
        cards.append(_corner(str(decade), in_order(pool, list(_some(moment, there)))))
    return Draft("corners", cards)


def _corner(name: str, rows: list[int]) -> DraftCard:
    return DraftCard(f"corner:{name}", tuple(rows), name=name)


def _decades(years: NDArray[np.float32], wanted: NDArray[np.bool_]) -> list[int]:
    """Return the first years of the decades that have most tracks, the latest first."""
    known = years[wanted & (years > 0)]
    decades, counts = np.unique(known // 10 * 10, return_counts=True)
    there = [
        (-count, int(decade))
        for decade, count in zip(decades.tolist(), counts.tolist(), strict=True)
        if count >= DECADE_TRACKS
    ]
    return sorted((decade for _, decade in sorted(there)[:DECADES]), reverse=True)


def _some(moment: Moment, rows: Sequence[int]) -> tuple[int, ...]:
    """Return a choice of the day from some rows."""
    by_id = {str(int(moment.pool.ids[row])): row for row in rows}
    chosen = by_days_chance(by_id, moment.day, moment.listener_id)[:CORNER_TRACKS]
    return tuple(by_id[number] for number in chosen)
