"""What a genre tag means: one of the list's genres, several, or none that is known."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from mutagen.id3 import TCON
from rapidfuzz.distance import OSA

from musicrec_desktop.core.genre_names import genre_key, genre_names
from musicrec_desktop.library.tidying.name_keys import confusable_words

SHORTEST_MISSPELT = 7  # letters of a folded spelling
_NUMBERED = re.compile(r"\s*\(?\d{1,3}\)?\s*|(?:\((?:\d{1,3}|RX|CR)\))+.*")
_PARTS = re.compile(r"\s*(?:[/;,|\\]|\s[-–]\s)\s*")


@lru_cache(maxsize=16384)
def known_genre(text: str) -> str | None:
    """Return the genre that a spelling, a misspelling or an ID3v1 number means."""
    if _NUMBERED.fullmatch(text):
        meant = _numbered(text)
        return known_genre(meant[0]) if len(meant) == 1 and meant[0] != text else None
    found = genre_names().find(text)
    return found.name if found is not None else _misspelt(genre_key(text))


def known_genres(text: str) -> tuple[str, ...] | None:
    """Return the genres of a value that may name several; None where one of them is unknown.

    "Pop/Rock" is one genre of the list, "Rock/Jazz" is two.
    """
    whole = known_genre(text)
    if whole is not None:
        return (whole,)
    if _NUMBERED.fullmatch(text):
        numbered = [known_genre(name) for name in _numbered(text)]
        known = [name for name in numbered if name is not None]
        return tuple(dict.fromkeys(known)) if known and len(known) == len(numbered) else None
    parts = [part for part in _PARTS.split(text) if part]
    meant = [known_genre(part) for part in parts]
    found = [name for name in meant if name is not None]
    if len(parts) < 2 or len(found) < len(parts):
        return None
    return tuple(dict.fromkeys(found))


def _numbered(text: str) -> list[str]:
    """Return the genres that ID3v1's numbers stand for."""
    frame: Any = TCON(encoding=3, text=[text])  # type: ignore[no-untyped-call]
    return [name for name in frame.genres if name != "Unknown"]  # no words


def _misspelt(key: str) -> str | None:
    """Return the one genre of the list that a key differs from by a slip."""
    if len(key) < SHORTEST_MISSPELT or key in confusable_words():
        return None
    meant = {
        genre.name
        for spelling, genre in genre_names().spellings().items()
        if len(spelling) >= SHORTEST_MISSPELT
        and spelling[0] == key[0]
        and abs(len(spelling) - len(key)) < 2
        and OSA.distance(spelling, key, score_cutoff=1) == 1
    }
    return meant.pop() if len(meant) == 1 else None
