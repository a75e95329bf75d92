"""Albums and genres as tiles, with what they are sorted and filtered by.

Made off the GUI thread.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from musicrec_desktop.core.browsing import Album, NamedGroup
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.name_order import (
    NO_SORT_NAMES,
    SortNames,
    kept_plain_key,
    natural_key,
    plain_key,
    sorted_as,
)
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.models.tiles import Tile
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.tracks import no_artist

LAST = "\U0010fffd"  # what has no name stands at the end
BY_ARTIST = to_translate("Order", "Artist")
RANDOM = to_translate("Order", "Random")
BY_NUMBER = to_translate("Order", "Tracks", "How many there are")


@dataclass(frozen=True, slots=True)
class Heard:
    """How whoever listens stands to an album.

    Attributes
    ----------
    plays : int
        Of all its tracks.
    last_played_at : float
        Unix time; 0 for never.
    stars : tuple of float
        Of its rated tracks.
    """

    plays: int = 0
    last_played_at: float = 0.0
    stars: tuple[float, ...] = ()

    @property
    def rating(self) -> float:
        """The mean of its stars; 0 for none."""
        return sum(self.stars) / len(self.stars) if self.stars else 0.0

    def with_track(self, track: Track, stars: float | None) -> Heard:
        """Return the same with one track more."""
        return Heard(
            self.plays + track.play_count,
            max(self.last_played_at, track.last_played_at or 0.0),
            self.stars if stars is None else (*self.stars, stars),
        )


NEVER_HEARD = Heard()
NOTHING_HEARD: Mapping[str, Heard] = MappingProxyType({})
NO_GENRES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Entry:
    """A tile, and what it is found and sorted by.

    Attributes
    ----------
    tile : Tile
    title, artist : str
        As names are sorted.
    artist_typed : str
        As it is found; the title is, too, by what is typed for the tile.
    year : int or None
    added_at : float
        Unix time.
    tracks : int
    heard : Heard
        Of an album.
    genres_typed : str
        Of its tracks, as they are found.
    """

    tile: Tile
    title: str
    artist: str = ""
    artist_typed: str = ""
    year: int | None = None
    added_at: float = 0.0
    tracks: int = 0
    heard: Heard = NEVER_HEARD
    genres_typed: str = ""

    def holds(self, word: str) -> bool:
        """Return whether a folded word is in title, artist, year or a genre."""
        return (
            word in self.tile.typed
            or word in self.artist_typed
            or word == str(self.year)
            or word in self.genres_typed
        )


ALBUM_SORTS: dict[str, Callable[[Entry], Any]] = {
    BY_ARTIST: lambda entry: (entry.artist, entry.year or 9999, entry.title),
    to_translate("Order", "Title"): lambda entry: (entry.title, entry.artist),
    to_translate("Order", "Year"): lambda entry: (-(entry.year or 0), entry.artist, entry.title),
    to_translate("Order", "Recently added"): lambda entry: (
        -entry.added_at,
        entry.artist,
        entry.title,
    ),
    to_translate("Order", "Most played"): lambda entry: (
        -entry.heard.plays,
        entry.artist,
        entry.title,
    ),
    to_translate("Order", "Last played"): lambda entry: (
        -entry.heard.last_played_at,
        entry.artist,
        entry.title,
    ),
    to_translate("Order", "Best rated"): lambda entry: (
        -entry.heard.rating,
        -len(entry.heard.stars),
        entry.artist,
        entry.title,
    ),
    RANDOM: lambda entry: entry.tile.key,
}
GENRE_SORTS: dict[str, Callable[[Entry], Any]] = {
    to_translate("Order", "Name"): lambda entry: entry.title,
    BY_NUMBER: lambda entry: (-entry.tracks, entry.title),
}


def no_genre() -> str:
    """Return what is shown where tracks name no genre."""
    return translate("Tracks", "No genre")


def order_name(sort: str) -> str:
    """Return a key of `ALBUM_SORTS` or `GENRE_SORTS` as it is shown."""
    if sort == BY_NUMBER:
        return translated("Order", sort, comment="How many there are")
    return translated("Order", sort)


def album_tile(album: Album, *, below_artist: bool = False) -> Tile:
    """Return the tile of an album; on its artist's page the year says more than the artist."""
    artist = album.artist or no_artist()
    facts = f"{album.year}  ·  " if album.year else ""
    facts = sys.intern(facts + translate("Counts", "%n track(s)", n=album.tracks))
    shown, rest = (facts, artist) if below_artist else (artist, facts)
    return Tile(album.release, album.title, shown, rest, album.lead, plain_key(album.title))


def heard_albums(tracks: Iterable[Track], ratings: Mapping[int, Rating]) -> dict[str, Heard]:
    """Return how somebody stands to albums, by release; what was never heard or rated is left out.

    Parameters
    ----------
    tracks : iterable of Track
        All of them.
    ratings : mapping of int to Rating
        By track.
    """
    found: dict[str, Heard] = {}
    for track in tracks:
        rating = ratings.get(track.id)
        stars = rating.stars if rating is not None else None
        if not track.play_count and stars is None:
            continue
        release = track.release
        found[release] = found.get(release, NEVER_HEARD).with_track(track, stars)
    return found


def album_genres(tracks: Iterable[Track]) -> dict[str, str]:
    """Return the genres of albums as they are typed, by release."""
    found: dict[str, dict[str, None]] = {}
    for track in tracks:
        if track.tags.genre:
            found.setdefault(track.release, {})[track.tags.genre] = None
    return {
        release: sys.intern("\n".join(map(kept_plain_key, genres)))
        for release, genres in found.items()
    }


def album_entries(
    albums: Sequence[Album],
    sort_names: SortNames = NO_SORT_NAMES,
    heard: Mapping[str, Heard] = NOTHING_HEARD,
    genres: Mapping[str, str] = NO_GENRES,
) -> list[Entry]:
    """Return albums as the page of albums holds them.

    Parameters
    ----------
    albums : sequence of Album
    sort_names : mapping of str to str
    heard : mapping of str to Heard
        As :func:`heard_albums` returns it.
    genres : mapping of str to str
        As :func:`album_genres` returns it.
    """
    artists = {album.artist: _keys(album.artist, sort_names) for album in albums}
    entries = []
    for album in albums:
        tile = album_tile(album)
        title, _ = _keys(album.title)
        artist, typed = artists[album.artist]
        counts = album.year, album.added_at, album.tracks
        stands = heard.get(album.release, NEVER_HEARD)
        kinds = genres.get(album.release, "")
        entries.append(Entry(tile, title, artist, typed, *counts, stands, kinds))
    return entries


def _keys(name: str, sort_names: SortNames = NO_SORT_NAMES) -> tuple[str, str]:
    """Return what a name is sorted by and what is typed for it."""
    return natural_key(sorted_as(name, sort_names)) or LAST, plain_key(name or no_artist())


def genre_entries(genres: Sequence[NamedGroup]) -> list[Entry]:
    """Return genres as the page of genres holds them; those without a name come last."""
    entries = []
    for genre in genres:
        shown = genre.name or no_genre()
        tracks = translate("Counts", "%n track(s)", n=genre.tracks)
        albums = translate("Counts", "%n album(s)", n=genre.albums)
        tile = Tile(genre.name, shown, tracks, albums, genre.lead, plain_key(shown))
        entries.append(Entry(tile, natural_key(genre.name) or LAST, tracks=genre.tracks))
    return entries


def counted(group: NamedGroup) -> str:
    """Return how many albums and tracks there are, in words."""
    parts = [translate("Counts", "%n album(s)", n=group.albums)] if group.albums else []
    return joined("  ·  ", *parts, translate("Counts", "%n track(s)", n=group.tracks))


def ordered(
    entries: Sequence[Entry],
    sort: Callable[[Entry], Any],
    seed: int | None = None,
    *,
    turned: bool = False,
) -> list[Entry]:
    """Return entries in order, or turned round; shuffled by a seed if given."""
    found = sorted(entries, key=sort, reverse=turned)
    if seed is not None:
        random.Random(seed).shuffle(found)
    return found


def among(entries: Sequence[Entry], keys: Container[str]) -> list[Tile]:
    """Return the tiles of entries that were found otherwise, by their keys."""
    return [entry.tile for entry in entries if entry.tile.key in keys]


def filtered(entries: Sequence[Entry], text: str) -> list[Tile]:
    """Return the tiles of entries that hold every word."""
    words = plain_key(text).split()
    if not words:
        return [entry.tile for entry in entries]
    return [entry.tile for entry in entries if all(map(entry.holds, words))]
