"""Albums and genres as tiles, with what they are sorted and filtered by.

Made off the GUI thread.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from musicrec_desktop.core.browsing import Album, NamedGroup
from musicrec_desktop.gui.models.tiles import Tile
from musicrec_desktop.gui.text import count, natural_key

NO_GENRE = "No genre"
NO_ARTIST = "Unknown artist"
LAST = "\U0010fffd"  # what has no name stands at the end
RANDOM = "Random"


@dataclass(frozen=True, slots=True)
class Entry:
    """A tile, and what it is found and sorted by.

    Attributes
    ----------
    tile : Tile
    title, artist : str
        Folded, as names are sorted and found.
    year : int or None
    added_at : float
        Unix time.
    tracks : int
    """

    tile: Tile
    title: str
    artist: str = ""
    year: int | None = None
    added_at: float = 0.0
    tracks: int = 0

    def holds(self, word: str) -> bool:
        """Return whether a folded word is in title, artist or year."""
        return word in self.title or word in self.artist or word == str(self.year)


ALBUM_SORTS: dict[str, Callable[[Entry], Any]] = {
    "Artist": lambda entry: (entry.artist, entry.year or 9999, entry.title),
    "Title": lambda entry: (entry.title, entry.artist),
    "Year": lambda entry: (-(entry.year or 0), entry.artist, entry.title),
    "Recently added": lambda entry: (-entry.added_at, entry.artist, entry.title),
    RANDOM: lambda entry: entry.tile.key,
}
GENRE_SORTS: dict[str, Callable[[Entry], Any]] = {
    "Name": lambda entry: entry.title,
    "Tracks": lambda entry: (-entry.tracks, entry.title),
}


def album_tile(album: Album, *, below_artist: bool = False) -> Tile:
    """Return the tile of an album; on its artist's page the year says more than the artist."""
    artist = album.artist or NO_ARTIST
    facts = f"{album.year}  ·  " if album.year else ""
    facts = sys.intern(facts + count(album.tracks, "track"))
    shown, rest = (facts, artist) if below_artist else (artist, facts)
    return Tile(album.release, album.title, shown, rest, album.lead, natural_key(album.title))


def album_entries(albums: Sequence[Album]) -> list[Entry]:
    """Return albums as the page of albums holds them."""
    artists = {album.artist: natural_key(album.artist) or LAST for album in albums}
    entries = []
    for album in albums:
        tile = album_tile(album)
        artist = artists[album.artist]
        entries.append(Entry(tile, tile.typed, artist, album.year, album.added_at, album.tracks))
    return entries


def genre_entries(genres: Sequence[NamedGroup]) -> list[Entry]:
    """Return genres as the page of genres holds them; those without a name come last."""
    entries = []
    for genre in genres:
        key = natural_key(genre.name)
        tile = Tile(genre.name, genre.name or NO_GENRE, counted(genre), "", genre.lead, key)
        entries.append(Entry(tile, key or LAST, tracks=genre.tracks))
    return entries


def counted(group: NamedGroup) -> str:
    """Return how many albums and tracks there are, in words."""
    parts = [count(group.albums, "album")] if group.albums else []
    return "  ·  ".join([*parts, count(group.tracks, "track")])


def ordered(
    entries: Sequence[Entry], sort: Callable[[Entry], Any], seed: int | None = None
) -> list[Entry]:
    """Return entries in order; shuffled by a seed if given."""
    found = sorted(entries, key=sort)
    if seed is not None:
        random.Random(seed).shuffle(found)
    return found


def filtered(entries: Sequence[Entry], text: str) -> list[Tile]:
    """Return the tiles of entries that hold every word."""
    words = natural_key(text).split()
    if not words:
        return [entry.tile for entry in entries]
    return [entry.tile for entry in entries if all(map(entry.holds, words))]
