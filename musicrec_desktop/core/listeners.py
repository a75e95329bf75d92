"""Who listens on this machine, and what they think of tracks."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_LISTENER = 1  # there from the beginning, and never deleted
GUEST = 0  # who has no profile: nothing is recorded, and no taste is known
MOST_STARS = 5.0


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
    """

    id: int
    name: str
    colour: str
    created_at: float


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
