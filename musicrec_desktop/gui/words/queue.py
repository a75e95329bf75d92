"""What is said of the queue as a whole."""

from __future__ import annotations

from collections.abc import Callable

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.words.text import long_duration

WORTH_SAYING = 30.0  # seconds: less is no minute
MOST_SUMMED = 10_000  # tracks: of more, adding up their lengths at each change takes long


def to_come(tracks: int, seconds: Callable[[], float]) -> str:
    """Return how many tracks are still to come, and how long they last.

    Parameters
    ----------
    tracks : int
    seconds : callable
        Adds up how long they last, as far as that is known; asked where it is soon done.
    """
    number = translate("Queue", "%n track(s) to come", n=tracks)
    known = seconds() if tracks <= MOST_SUMMED else 0.0
    return f"{number}  ·  {long_duration(known)}" if known >= WORTH_SAYING else number
