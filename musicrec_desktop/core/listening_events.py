"""What a listener does, as it is told to whoever wants to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from musicrec_desktop.core.listeners import Rating

PlayOutcome = Literal["finished", "skipped", "stopped"]


@dataclass(frozen=True, slots=True)
class PlayStarted:
    """A track of the library became audible, and its play is on disk.

    Attributes
    ----------
    listener_id, track_id : int
    at : float
        Unix time.
    origin : str
        From where it was started, such as "album", "similar" or "radio".
    """

    listener_id: int
    track_id: int
    at: float
    origin: str = ""


@dataclass(frozen=True, slots=True)
class PlayEnded:
    """A play is over, and how it ended is on disk.

    Attributes
    ----------
    listener_id, track_id : int
    started_at : float
        Unix time.
    played_seconds : float
        That were heard.
    outcome : {"finished", "skipped", "stopped"}
    counted : bool
        It was heard for long enough to count as a play.
    origin : str
    """

    listener_id: int
    track_id: int
    started_at: float
    played_seconds: float
    outcome: PlayOutcome
    counted: bool
    origin: str = ""


@dataclass(frozen=True, slots=True)
class RatingsChanged:
    """Tracks were given stars, a love or a dislike, or lost them; it is on disk.

    Attributes
    ----------
    listener_id : int
    before, after : mapping of int to Rating
        By track; both have the same tracks.
    at : float
        Unix time.
    action : int
        What did it, as :class:`~musicrec_desktop.core.listeners.RatingAction` numbers them.
    undone : bool
        It takes that action back.
    """

    listener_id: int
    before: Mapping[int, Rating]
    after: Mapping[int, Rating]
    at: float = 0.0
    action: int = 0
    undone: bool = False

    @property
    def track_ids(self) -> tuple[int, ...]:
        """The tracks."""
        return tuple(self.after)


@dataclass(frozen=True, slots=True)
class RatingsImported:
    """Ratings of many tracks came from elsewhere: what is shown of them is to be read anew."""

    listener_id: int


@dataclass(frozen=True, slots=True)
class HistoryChanged:
    """Plays were deleted or brought back: the counts of their tracks are others.

    Attributes
    ----------
    listener_id : int
    track_ids : tuple of int
    """

    listener_id: int
    track_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ListenerSwitched:
    """Somebody else listens from now on; 0 is a guest."""

    listener_id: int


@dataclass(frozen=True, slots=True)
class ListenersChanged:
    """Listeners were added, renamed, deleted or brought back."""


@dataclass(frozen=True, slots=True)
class TellingStopped:
    """A service outside accepts an account no more, and is told nothing until that changes.

    Attributes
    ----------
    listener_id : int
        Whose account it is.
    sink : str
        As :data:`~musicrec_desktop.core.scrobbling.SINK_NAMES` has it.
    problem : str
        Why, as a sentence.
    """

    listener_id: int
    sink: str
    problem: str


ListeningEvent = (
    PlayStarted
    | PlayEnded
    | RatingsChanged
    | RatingsImported
    | HistoryChanged
    | ListenerSwitched
    | ListenersChanged
    | TellingStopped
)
