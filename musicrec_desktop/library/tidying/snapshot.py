"""The library as the rules of tidying see it: read once, then nothing but memory."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from musicrec_desktop.core.tag_edits import JOINED_WITH, SEVERAL_FIELDS
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.tidying.name_keys import folded

_WORD = re.compile(r"\w+")

Guess = tuple[int, str, float]  # track, genre, probability


@dataclass(frozen=True, slots=True)
class Heard:
    """What listening and measuring found about a track.

    Attributes
    ----------
    true_peak : float or None
        Linear, 1.0 is full scale.
    sounding_seconds : float or None
        How much of it is not silent.
    problem : str
        Why it could not be decoded or measured to its end; empty where it could.
    """

    true_peak: float | None = None
    sounding_seconds: float | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Copies:
    """Tracks that hold one recording, the better copy first.

    Attributes
    ----------
    track_ids : tuple of int
    confidence : float
    better_by : str
        A clause: why the first is the better one; empty where it is not.
    """

    track_ids: tuple[int, ...]
    confidence: float
    better_by: str = ""


@dataclass(frozen=True)
class LibrarySnapshot:
    """What is looked through.

    Attributes
    ----------
    tracks : sequence of Track
        Those whose files are there.
    heard : mapping of int to Heard
    copies : sequence of Copies
    listened : frozenset of int
        Tracks with plays, ratings or places in playlists.
    guesses : sequence of Guess
        Predicted genres.
    roots : sequence of str
        The library's folders.
    this_year : int
    """

    tracks: Sequence[Track]
    heard: Mapping[int, Heard] = field(default_factory=dict)
    copies: Sequence[Copies] = ()
    listened: frozenset[int] = frozenset()
    guesses: Sequence[Guess] = ()
    roots: Sequence[str] = ()
    this_year: int = field(default_factory=lambda: date.today().year)

    @cached_property
    def by_id(self) -> dict[int, Track]:
        """Every track by its id."""
        return {track.id: track for track in self.tracks}

    @cached_property
    def folders(self) -> dict[str, list[Track]]:
        """Tracks by the folder that their file lies in."""
        found: defaultdict[str, list[Track]] = defaultdict(list)
        for track in self.tracks:
            found[folder_of(track)].append(track)
        return dict(found)

    @cached_property
    def albums(self) -> dict[tuple[str, str], list[Track]]:
        """Tracks of one album name in one folder, by folder and name in lower case."""
        found: defaultdict[tuple[str, str], list[Track]] = defaultdict(list)
        for folder, tracks in self.folders.items():
            for track in tracks:
                if track.tags.album:
                    found[folder, track.tags.album.casefold()].append(track)
        return dict(found)

    @cached_property
    def words(self) -> Counter[str]:
        """In how many titles, artists and albums each folded word stands."""
        texts = {track.tags.title for track in self.tracks}
        texts.update(self.counts("album"), self.counts("artist", "album_artist", "composer"))
        found: Counter[str] = Counter()
        for text in texts:
            found.update(set(_WORD.findall(folded(text))))
        return found

    def counts(self, *fields: str) -> Counter[str]:
        """Return how many tracks bear each single value in any of some fields."""
        found: Counter[str] = Counter()
        for track in self.tracks:
            found.update({value for name in fields for value in values_of(track, name)})
        return found


def folder_of(track: Track) -> str:
    """Return the folder of a track's file, with "/" between names."""
    return track.path.replace("\\", "/").rpartition("/")[0]


def values_of(track: Track, name: str) -> list[str]:
    """Return the single values of a text field."""
    text: str = getattr(track.tags, name)
    if not text:
        return []
    return text.split(JOINED_WITH) if name in SEVERAL_FIELDS else [text]


def most_common(values: Iterable[object]) -> tuple[object, int]:
    """Return the most frequent value and how often it is there; (None, 0) for no value."""
    counted = Counter(values).most_common(1)
    return counted[0] if counted else (None, 0)
