"""What a library is browsed by: albums, artists, genres, folders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

VARIOUS_ARTISTS = "Various Artists"  # no words: as the tag says it
VALUE_SEPARATOR = "; "  # between the values of a tag that has several

Kind = Literal["album", "artist", "genre", "folder"]


@dataclass(frozen=True, slots=True)
class Album:
    """One album, summed up.

    Attributes
    ----------
    release : str
        What its tracks have in common: :attr:`core.tracks.Track.release`.
    title : str
    artist : str
        The album artist or, where none is named, the artist of all its tracks;
        :data:`VARIOUS_ARTISTS` for a compilation.
    year : int or None
        The earliest of its tracks.
    tracks, discs : int
    seconds : float
        Playing time.
    added_at : float
        Unix time of its newest track.
    lead : int
        Id of its first track, or of the first that has a cover where any has.
    """

    release: str
    title: str
    artist: str
    year: int | None
    tracks: int
    discs: int
    seconds: float
    added_at: float
    lead: int


@dataclass(frozen=True, slots=True)
class NamedGroup:
    """The tracks that name an artist or a genre, counted.

    Attributes
    ----------
    name : str
        Empty for tracks that name none; :data:`VARIOUS_ARTISTS`, whatever its spelling.
    albums : int
        Titles of albums.
    tracks : int
    lead : int
        Id of a track, with a cover where any has one.
    heads_albums : bool
        Whether an album is named to be this artist's; always True for a genre.
    """

    name: str
    albums: int
    tracks: int
    lead: int
    heads_albums: bool = True


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the library.

    Attributes
    ----------
    path : str
    tracks : int
        In it and in the folders below it.
    has_folders : bool
        Whether there are folders with tracks below it.
    """

    path: str
    tracks: int
    has_folders: bool


_LOWER = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def same_name(name: str) -> str:
    """Return what is equal for spellings of one name: Latin letters in lower case.

    As SQLite's ``lower`` does it, so that what is counted can be found.
    """
    return name.translate(_LOWER)


def values_of(text: str) -> list[str]:
    """Return the values of a tag, each once, in their order; one empty value for none."""
    if VALUE_SEPARATOR not in text:
        return [text]
    return list(dict.fromkeys(part for part in text.split(VALUE_SEPARATOR) if part)) or [""]
