"""What of the library is called as somebody types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SuggestionKind = Literal["artist", "album", "genre", "playlist"]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that has a page of its own.

    Attributes
    ----------
    kind : {"artist", "album", "genre", "playlist"}
    key : str
        An album's release, an artist's or genre's name, a playlist's id.
    name : str
    artist : str
        Of an album; else empty.
    tracks : int
        0 for a smart playlist, whose number is not known.
    """

    kind: SuggestionKind
    key: str
    name: str
    artist: str = ""
    tracks: int = 0
