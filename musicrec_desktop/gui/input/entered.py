"""Songs of a list that were double-clicked, or chosen with Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from musicrec_desktop.core.tracks import Track


@dataclass(frozen=True, slots=True)
class Entered:
    """What a listener entered in a list; the settings say what comes of it.

    Attributes
    ----------
    listed : sequence of Track
        All that would be played, one after the other.
    start : int
        Which of them would be the first.
    chosen : sequence of Track
        Those that were meant, where they are queued and not played.
    """

    listed: Sequence[Track]
    start: int
    chosen: Sequence[Track]


def one_of(listed: Sequence[Track], row: int) -> Entered:
    """Return what entering a single song of a list is."""
    return Entered(listed, row, (listed[row],))


def all_of(chosen: Sequence[Track]) -> Entered:
    """Return what entering several songs at once is, whatever stands around them."""
    return Entered(chosen, 0, chosen)
