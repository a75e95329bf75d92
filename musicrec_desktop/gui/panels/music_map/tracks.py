"""The tracks of a map by their rows in it, and which of them stand out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.music_map import MusicMap
from musicrec_desktop.core.tracks import Track


class MapTracks:
    """Tracks by rows, and rows by tracks.

    Parameters
    ----------
    track : callable
        Returns a track by its id, where it is still in the library.

    Attributes
    ----------
    music : MusicMap or None
        Whose rows are meant; there are no tracks while it is None.
    """

    def __init__(self, track: Callable[[int], Track | None]) -> None:
        self._track = track
        self.music: MusicMap | None = None

    def id(self, row: int) -> int:
        """Return the id of a row's track."""
        assert self.music is not None
        return int(self.music.layout.track_ids[row])

    def at(self, row: int) -> Track | None:
        """Return a row's track, where it is still in the library."""
        return self._track(self.id(row))

    def title(self, row: int) -> str:
        """Return the title of a row's track."""
        track = self.at(row)
        return "" if track is None else track.title

    def of(self, rows: Sequence[int]) -> list[Track]:
        """Return the tracks of rows, those that are gone left out."""
        return [track for track in map(self.at, rows) if track is not None]

    def others(self, row: int, rows: Sequence[int]) -> list[Track]:
        """Return the tracks of rows without that of one row."""
        return [track for track in self.of(rows) if track.id != self.id(row)]

    def row(self, track: Track) -> int:
        """Return where a track stands; -1 where it is not on the map."""
        row = None if self.music is None else self.music.layout.row(track.id)
        return -1 if row is None else row

    def prevails(self, row: int) -> bool:
        """Return whether a track is of the genre that its part of the map is called by."""
        assert self.music is not None
        own = int(self.music.genres[row])
        genre = next((part.genre for part in self.music.regions if (part.rows == row).any()), "")
        return own < 0 or not genre or genre == self.music.names[own]

    def plays(self) -> NDArray[np.int64]:
        """Return how often each was played, of shape (rows,)."""
        assert self.music is not None
        tracks = map(self._track, self.music.layout.track_ids.tolist())
        return np.array([0 if track is None else track.play_count for track in tracks], np.int64)


def emphasised(
    music: MusicMap,
    selected: Sequence[int],
    alone: NDArray[np.bool_] | None,
    hits: Sequence[int] | None,
) -> NDArray[np.bool_] | None:
    """Return which rows stand out, of shape (rows,); None where all do.

    Parameters
    ----------
    music : MusicMap
    selected : sequence of int
        Rows; several of them stand out before all else.
    alone : ndarray of shape (rows,) or None
        What is of the class that is shown alone.
    hits : sequence of int or None
        Ids that the search has found.
    """
    if len(selected) > 1:
        shown = np.zeros(len(music.layout), bool)
        shown[list(selected)] = True
        return shown
    if alone is not None:
        return alone
    if hits is None:
        return None
    return np.isin(music.layout.track_ids, np.array(list(hits), np.int64))
