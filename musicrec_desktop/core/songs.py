"""Which tracks are of one song: recordings by one artist under one title."""

from __future__ import annotations

import re
from collections.abc import Iterable

from musicrec_desktop.core.tracks import Track

# Spaces and signs; what is joined to letters in some scripts is neither.
_SIGNS = re.compile(r"[\s!-/:-@\[-`{-~\u2010-\u201f\u2026]+")


def song_key(artist: str, title: str) -> str:
    """Return what recordings of one song have in common; empty where either is unknown.

    Case, spaces and signs do not count; words in brackets do: a remix is another song.
    """
    by, called = _plain(artist), _plain(title)
    return f"{by}\n{called}" if by and called else ""


def each_song_once(tracks: Iterable[Track]) -> list[Track]:
    """Return tracks without the later recordings of a song that is there already."""
    seen: set[str] = set()
    kept = []
    for track in tracks:
        key = song_key(track.artist, track.tags.title)
        if key and key in seen:
            continue
        seen.add(key)
        kept.append(track)
    return kept


def _plain(text: str) -> str:
    folded = text.casefold()
    return _SIGNS.sub("", folded) or folded.strip()
