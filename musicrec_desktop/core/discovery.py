"""The words of discovery: what a station is started with, a recipe for a mix, the page For you."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from musicrec_desktop.core.tracks import Track

SeedKind = Literal["tracks", "artist", "genre", "playlist"]
ShelfKind = Literal[
    "continue",
    "because",
    "mixes",
    "neglected",
    "new",
    "sampler",
    "albums",
    "genres",
    "corners",
    "recent",
    "most",
    "resting",
    "decades",
]
Readiness = Literal["ready", "nothing", "waiting", "one-track", "one-artist", "missing"]

CURVES: dict[str, tuple[float, ...]] = {
    "calm": (0.15,),
    "lively": (0.85,),
    "calm-lively": (0.1, 0.9),
    "lively-calm": (0.9, 0.1),
    "calm-lively-calm": (0.1, 0.9, 0.1),
    "lively-calm-lively": (0.9, 0.1, 0.9),
}
NEUTRAL_MOOD = 0.5


@dataclass(frozen=True, slots=True)
class RadioSeeds:
    """What a station is started with.

    Attributes
    ----------
    kind : {"tracks", "artist", "genre", "playlist"}
    track_ids : tuple of int
        For tracks and playlists.
    name : str
        Of the artist, genre or playlist.
    """

    kind: SeedKind
    track_ids: tuple[int, ...] = ()
    name: str = ""

    @classmethod
    def of_tracks(cls, *track_ids: int) -> RadioSeeds:
        """Start from one track, or from several together."""
        return cls("tracks", track_ids)


@dataclass(frozen=True, slots=True)
class MixRecipe:
    """What a mix is to be like.

    Attributes
    ----------
    tracks : int or None
        How many; exactly so many, where the rest of the recipe leaves as many.
    seconds : float or None
        Playing time to come near to, in place of a number of tracks.
    curve : tuple of float
        Energies, 0 calm to 1 lively, evenly spaced over the mix; empty for any.
    tempo_bpm : (float, float) or None
        At that tempo, its half or its double.
    walk_keys : bool
        Each key is that of the track before it, or its neighbour on the Camelot wheel,
        as long as such a track is left.
    decades : tuple of int
        First years, such as 1980; empty for any.
    genres, artists, without_artists, without_genres : tuple of str
        Only these, and none of those; whatever their case.
    must, must_not : tuple of int
        Track ids.
    like : tuple of int
        Track ids to sound like; without them the listener's taste decides.
    """

    tracks: int | None = 25
    seconds: float | None = None
    curve: tuple[float, ...] = ()
    tempo_bpm: tuple[float, float] | None = None
    walk_keys: bool = False
    decades: tuple[int, ...] = ()
    genres: tuple[str, ...] = ()
    artists: tuple[str, ...] = ()
    without_artists: tuple[str, ...] = ()
    without_genres: tuple[str, ...] = ()
    must: tuple[int, ...] = ()
    must_not: tuple[int, ...] = ()
    like: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class MixName:
    """What a mix is called by, in numbers and names; turning them into words is the window's.

    Attributes
    ----------
    genre : str
        As tagged; empty where no genre prevails.
    pair : tuple of str
        Two genres that prevail together where none does alone, the more frequent first;
        else empty.
    energy : float
        Mean, 0 calm to 1 lively.
    tempo_bpm : (float, float) or None
        Between which most of its tracks are.
    minor_share : float
        Of the tracks whose key is known.
    artists : tuple of str
        Those that lead.
    others : int
        How many artists there are beside.
    """

    genre: str = ""
    energy: float = 0.5
    tempo_bpm: tuple[float, float] | None = None
    minor_share: float = 0.0
    artists: tuple[str, ...] = ()
    others: int = 0
    pair: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """Something to play, and why.

    Attributes
    ----------
    key : str
        Tells it from the other cards of the page, and stays while it means the same.
    tracks : tuple of Track
        What is played; at least one.
    mix : MixName or None
        For mixes.
    edges : bool
        A mix of what is close to the taste, and not of it.
    like : Track or None
        The liked track that it sounds like.
    last_heard_at : float or None
        Unix time.
    album : str
        For an album: its title.
    place, total : int
        Which of its tracks is next, and how many it has; of a genre or a decade, how many it
        has; of a track that is played most, how often it was.
    name : str
        The release of an album, the name of a genre, or the corner of the library:
        "calmest", "liveliest", "longest", or the first year of a decade.
    """

    key: str
    tracks: tuple[Track, ...]
    mix: MixName | None = None
    edges: bool = False
    like: Track | None = None
    last_heard_at: float | None = None
    album: str = ""
    place: int = 0
    total: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A row of cards.

    Attributes
    ----------
    kind : str
    cards : tuple of Card
    about : Track or None
        The track that it is because of, where there is one.
    for_guest : bool
        Nothing is learnt from what is played.
    """

    kind: ShelfKind
    cards: tuple[Card, ...]
    about: Track | None = None
    for_guest: bool = False


@dataclass(frozen=True, slots=True)
class ForYou:
    """The page.

    Attributes
    ----------
    readiness : {"ready", "nothing", "waiting", "one-track", "one-artist", "missing"}
        Why there may be little: there is nothing, nothing was listened to and compared yet,
        there is one track, all are by one artist (the page is shown all the same), or every
        file is away.
    shelves : tuple of Shelf
        None of them empty.
    """

    readiness: Readiness = "ready"
    shelves: tuple[Shelf, ...] = field(default=())
