"""What a search for one track means first: the title that was typed."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.text import fold


def titles_first(tracks: Sequence[Track], text: str) -> list[Track]:
    """Return tracks by how well their titles fit what was typed, equal ones as they came.

    First those that are called so, then those whose titles begin with it or hold it, or
    hold all its words; then those that only their artists or albums made fit.

    Parameters
    ----------
    tracks : sequence of Track
    text : str
        As typed, whatever its case and accents.
    """
    sought = " ".join(fold(text).split())
    words = sought.split()

    def rank(track: Track) -> int:
        title = " ".join(fold(track.title).split())
        if title == sought:
            return 0
        if title.startswith(sought):
            return 1
        if sought in title:
            return 2
        if all(word in title for word in words):
            return 3
        return 4

    return sorted(tracks, key=rank)
