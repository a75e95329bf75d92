"""Who listens on this machine, and what they think of tracks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

DEFAULT_LISTENER = 1  # there from the beginning, and never deleted
GUEST = 0  # who has no profile: nothing is recorded, and no taste is known
MOST_STARS = 5.0
# Told apart by people who see few colours, and with white letters readable on each.
LISTENER_COLOURS = (
    "#3d63dd",
    "#b4551a",
    "#18794e",
    "#a83b8c",
    "#5b5bd6",
    "#9a6700",
    "#0f7c86",
    "#c22f4b",
)


@dataclass(frozen=True, slots=True)
class Listener:
    """A profile on this machine.

    Attributes
    ----------
    id : int
        1 is the one that every library begins with.
    name : str
    colour : str
        Such as "#7c6cf2"; empty where none was chosen.
    created_at : float
        Unix time.
    has_pin : bool
        Whether one asks for it before they are chosen in the window.
    """

    id: int
    name: str
    colour: str
    created_at: float
    has_pin: bool = False


def colour_of(listener: Listener) -> str:
    """Return a listener's colour; one that stays theirs where none was chosen."""
    if re.fullmatch("#[0-9a-fA-F]{6}", listener.colour):
        return listener.colour
    return LISTENER_COLOURS[(listener.id - 1) % len(LISTENER_COLOURS)]


@dataclass(frozen=True, slots=True)
class Rating:
    """What a listener thinks of a track.

    Attributes
    ----------
    stars : float or None
        0 to 5 in halves; None where never rated.
    loved, disliked : bool
        Never both.
    changed_at : float
        Unix time.
    """

    stars: float | None = None
    loved: bool = False
    disliked: bool = False
    changed_at: float = 0.0


RatingKind = Literal["stars", "love", "dislike"]


@dataclass(frozen=True, slots=True)
class RatingAction:
    """One action of a listener that changed ratings, and can be taken back.

    Attributes
    ----------
    id : int
        Grows with each action.
    listener_id : int
    kind : {"stars", "love", "dislike"}
    at : float
        Unix time.
    tracks : int
        How many it changed, of those that are still in the library.
    undone : bool
        It was taken back.
    """

    id: int
    listener_id: int
    kind: RatingKind
    at: float
    tracks: int
    undone: bool = False
