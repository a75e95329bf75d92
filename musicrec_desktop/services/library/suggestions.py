"""Albums, artists, genres and playlists by what they are called."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.suggestions import Suggestion, SuggestionKind
from musicrec_desktop.services.library.browsing import BrowsingService

MOST = 3  # so few hide no song that was found below the field
SHORTEST = 2  # letters, below which everything begins so
KINDS: tuple[SuggestionKind, ...] = ("artist", "album", "genre", "playlist")

_BETWEEN_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class NamedThing:
    """Something that can be suggested, with the words it is found by.

    Attributes
    ----------
    suggestion : Suggestion
    words, more : str
        Of its name, and of its artist: folded, each with a blank before it.
    """

    suggestion: Suggestion
    words: str
    more: str = ""


class Names:
    """The names of a library as they were at one moment.

    Parameters
    ----------
    things : sequence of NamedThing
    """

    def __init__(self, things: Sequence[NamedThing]) -> None:
        self._things = things
        lines = [thing.words + thing.more for thing in things]
        self._text = "\n".join(lines)
        self._begins = list(accumulate((len(line) + 1 for line in lines), initial=0))

    def with_part(self, part: str) -> Iterator[NamedThing]:
        """Yield what has some letters in it, once each: a search through one long text.

        Asking twenty thousand names one by one takes ten times as long, and as long as
        that the window would wait for the interpreter.
        """
        place = self._text.find(part)
        while place >= 0:
            number = bisect_right(self._begins, place) - 1
            yield self._things[number]
            place = self._text.find(part, self._begins[number + 1])


class SuggestionService:
    """Finds what is called as somebody types. Every method may be called from any thread."""

    def __init__(self, browsing: BrowsingService) -> None:
        self._browsing = browsing

    def read(self) -> Names:
        """Read what albums, artists and genres are called; a second's work where there are many."""
        albums = self._browsing.albums()
        albums_found = (
            Suggestion("album", album.release, album.title, album.artist, album.tracks)
            for album in albums
        )
        artists = (
            Suggestion("artist", artist.name, artist.name, tracks=artist.tracks)
            for artist in self._browsing.artists(albums)
        )
        genres = (
            Suggestion("genre", genre.name, genre.name, tracks=genre.tracks)
            for genre in self._browsing.genres()
        )
        found = (*albums_found, *artists, *genres)
        return Names([_named(thing) for thing in found if thing.name])

    def find(self, text: str, names: Names, playlists: Iterable[Playlist]) -> list[Suggestion]:
        """Return the best few, of each kind if possible: what begins so first, then what is larger.

        Parameters
        ----------
        text : str
            Each of its words has to begin a word of the name, or of an album's artist.
        names : Names
        playlists : iterable of Playlist
        """
        asked = words_of(text)
        if not asked.strip() or not asks_for_names(text):
            return []
        listed = [Suggestion("playlist", str(p.id), p.name, tracks=p.count) for p in playlists]
        part = max((f" {word}" for word in asked.split()), key=len)
        if not asked.isascii():
            part = part.strip()
        ranked = [
            (rank, -thing.suggestion.tracks, thing.words, thing.suggestion)
            for thing in (*names.with_part(part), *map(_named, listed))
            if (rank := _rank(asked, thing)) is not None
        ]
        ranked.sort(key=lambda found: found[:3])
        return _best_of_each([found[-1] for found in ranked])


def asks_for_names(text: str) -> bool:
    """Return whether plain words were typed, and enough of them; no field is asked."""
    return len(text.strip()) >= SHORTEST and not any(sign in text for sign in ':"')


def words_of(text: str) -> str:
    """Return the words of a text as they are compared, each with a blank before it."""
    return " " + _BETWEEN_WORDS.sub(" ", plain_key(text.strip())).strip()


def _named(thing: Suggestion) -> NamedThing:
    return NamedThing(thing, words_of(thing.name), words_of(thing.artist) if thing.artist else "")


def _rank(asked: str, thing: NamedThing) -> int | None:
    """Return how well a name answers, the best with 0; None where it does not."""
    if thing.words.startswith(asked):
        return 0
    if asked in thing.words:
        return 1
    parts = [f" {word}" for word in asked.split()]
    inside = sum(part in thing.words for part in parts)
    if inside == len(parts):
        return 1
    if inside and all(part in thing.words or part in thing.more for part in parts):
        return 2
    # Words are not parted everywhere: what is written without blanks is looked for inside.
    return 3 if not asked.isascii() and asked.strip() in thing.words else None


def _best_of_each(found: Sequence[Suggestion]) -> list[Suggestion]:
    """Return the best of each kind before the second best of one, in the order of the kinds."""
    of_kind: Counter[SuggestionKind] = Counter()
    turns = []
    for place, thing in enumerate(found):
        of_kind[thing.kind] += 1
        turns.append((of_kind[thing.kind], place))
    best = [found[place] for _, place in sorted(turns)[:MOST]]
    return sorted(best, key=lambda thing: KINDS.index(thing.kind))
