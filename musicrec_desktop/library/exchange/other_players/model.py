"""What other players know of tracks, in the terms of this one."""

from __future__ import annotations

from dataclasses import dataclass

from musicrec_desktop.core.listeners import MOST_STARS
from musicrec_desktop.library.text import clean_text

LATEST_MOMENT = 4_102_444_800  # the year 2100; no calendar has what damaged files state


@dataclass(frozen=True, slots=True)
class ForeignTrack:
    """A track as another player keeps it.

    Attributes
    ----------
    locations : tuple of str
        Absolute paths that it may have, the likeliest first.
    title, artist : str
    duration_seconds : float or None
    stars : float or None
        0.5 to 5 in halves; None where never rated.
    loved : bool
    play_count : int
    last_played_at : float or None
        Unix time.
    """

    locations: tuple[str, ...]
    title: str = ""
    artist: str = ""
    duration_seconds: float | None = None
    stars: float | None = None
    loved: bool = False
    play_count: int = 0
    last_played_at: float | None = None


@dataclass(frozen=True, slots=True)
class ForeignPlaylist:
    """A playlist of another player, in its order."""

    name: str
    tracks: tuple[ForeignTrack, ...]


@dataclass(frozen=True, slots=True)
class ForeignLibrary:
    """All that is taken over from another player, which is named for people.

    ``unread`` says of files beside its library that they could not be read, and why.
    """

    player: str
    tracks: tuple[ForeignTrack, ...]
    playlists: tuple[ForeignPlaylist, ...] = ()
    unread: tuple[str, ...] = ()


def stars(value: object, most: float) -> float | None:
    """Return a rating out of ``most`` as stars in halves; None for none, or for nonsense."""
    number = positive(value)
    return None if number is None else min(max(round(2 * MOST_STARS * number / most) / 2, 0.5), 5.0)


def positive(value: object) -> float | None:
    """Return a number above 0, given as one or as text; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (OverflowError, ValueError):
        return None
    return number if 0 < number < 1e15 else None


def moment(value: object) -> float | None:
    """Return a Unix time since 1970, given as a number or as text; None for anything else."""
    number = positive(value)
    return number if number is not None and number < LATEST_MOMENT else None


def whole(value: object) -> int:
    """Return a count from 0 up."""
    return int(min(positive(value) or 0, 1 << 31))


def text(value: object) -> str:
    """Return text as it stands, such as of a path; empty for what is none."""
    return value if isinstance(value, str) else ""


def name(value: object) -> str:
    """Return text that can be shown and kept; empty for what is none."""
    return clean_text(text(value))
