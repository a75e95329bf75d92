"""Which track of the library a line of a playlist, or a track of another player, is."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.exchange.file_locations import path_parts
from musicrec_desktop.library.text import fold

Way = Literal["path", "moved", "tags"]

SAME_SECONDS = 3.0  # players round differently, and encoders pad
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Sought:
    """What is known of a track elsewhere.

    Attributes
    ----------
    paths : sequence of str
        Absolute paths that it may have, the likeliest first.
    title, artist : str
    duration_seconds : float or None
    """

    paths: Sequence[str]
    title: str = ""
    artist: str = ""
    duration_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A track, and how it was recognised: by its path, the end of it, or its tags."""

    track: Track
    way: Way


class TrackMatcher:
    """Finds tracks by path, then by the end of a path, then by tags.

    Parameters
    ----------
    tracks : iterable of Track
        All of the library.
    """

    def __init__(self, tracks: Iterable[Track]) -> None:
        self._by_path: defaultdict[str, list[Track]] = defaultdict(list)
        self._by_name: defaultdict[str, list[Track]] = defaultdict(list)
        self._by_tags: defaultdict[tuple[str, str], list[Track]] = defaultdict(list)
        for track in tracks:
            self._by_path[track.path].append(track)
            self._by_name[_folded(os.path.basename(track.path))].append(track)  # noqa: PTH119
            if track.tags.title and track.artist:
                self._by_tags[_tag_key(track.artist, track.title)].append(track)

    def find(self, sought: Sought) -> Match | None:
        """Return the track that is meant, where that is sure enough."""
        for path in sought.paths:
            if path in self._by_path:
                return Match(_likest(self._by_path[path], sought), "path")
        for path in sought.paths:
            moved = self._moved(path, sought)
            if moved is not None:
                return Match(moved, "moved")
        tagged = self._tagged(sought)
        return None if tagged is None else Match(tagged, "tags")

    def _moved(self, path: str, sought: Sought) -> Track | None:
        """Return the track whose path ends most like this one.

        A folder and a name that agree are enough; a name alone has to be the only one of
        its kind, say something, and not be contradicted by title and duration.
        """
        parts = [_folded(part) for part in reversed(path_parts(path))]
        named = self._by_name.get(parts[0], []) if parts else []
        if not named:
            return None
        shared = {track.id: _shared(parts, track.path) for track in named}
        most = max(shared.values())
        best = [track for track in named if shared[track.id] == most]
        if len({track.path for track in best}) > 1:
            best = [track for track in best if _agrees(track, sought)]
            if len({track.path for track in best}) != 1:
                return None
        elif most == 1 and not (_agrees(best[0], sought) or _telling(parts[0], sought)):
            return None
        return _likest(best, sought)

    def _tagged(self, sought: Sought) -> Track | None:
        if not (sought.title and sought.artist):
            return None
        named = self._by_tags.get(_tag_key(sought.artist, sought.title), [])
        fitting = [track for track in named if _lasts(track, sought.duration_seconds) is not False]
        return _likest(fitting, sought) if fitting else None


def _likest(tracks: Sequence[Track], sought: Sought) -> Track:
    """Return the track that tags and duration speak for; one that is there before one that is not.

    Several share a path where a CUE sheet parts a file.
    """
    title = fold(sought.title)

    def distance(track: Track) -> tuple[bool, bool, float, int]:
        length, known = track.tags.duration_seconds, sought.duration_seconds
        off = 0.0 if length is None or known is None else abs(length - known)
        return track.missing, bool(title) and fold(track.title) != title, off, track.segment

    return min(tracks, key=distance)


def _shared(parts: Sequence[str], path: str) -> int:
    """Return how many parts two paths share, counted from their ends."""
    count = 0
    for ours, theirs in zip(parts, reversed(path_parts(path)), strict=False):
        if ours != _folded(theirs):
            break
        count += 1
    return count


def _agrees(track: Track, sought: Sought) -> bool:
    """Whether title or duration are known of both, and the same."""
    if sought.title and track.tags.title:
        return fold(sought.title) == fold(track.tags.title)
    return _lasts(track, sought.duration_seconds) is True


def _telling(name: str, sought: Sought) -> bool:
    """Whether a file's name says what it is, unlike "track01.mp3", and nothing contradicts it."""
    stem = name.rpartition(".")[0]
    words = [word for word in _WORD.findall(stem) if word not in ("track", "titel", "audio")]
    return bool(words) and not sought.title and sought.duration_seconds is None


def _lasts(track: Track, seconds: float | None) -> bool | None:
    length = track.tags.duration_seconds
    if length is None or seconds is None:
        return None
    return abs(length - seconds) <= SAME_SECONDS


def _tag_key(artist: str, title: str) -> tuple[str, str]:
    return fold(artist), fold(title)


def _folded(part: str) -> str:
    """Return a part of a path, equal on systems that keep case or compose accents otherwise."""
    return part.lower() if part.isascii() else unicodedata.normalize("NFC", part).casefold()
