"""The rows of a table in groups: where each album begins, and what its head says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.models.album_groups import AlbumGroup, Grouped
from musicrec_desktop.gui.models.held_tracks import HeldTracks, Ids, Places
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.text import long_duration


@dataclass(frozen=True, slots=True)
class GroupRow:
    """An album as far as it is in view.

    Attributes
    ----------
    album : AlbumGroup
    first, end : int
        Its rows; the last is left out.
    seconds : float
        Playing time of what is in view.
    """

    album: AlbumGroup
    first: int
    end: int
    seconds: float

    @property
    def title(self) -> str:
        """What the album is called."""
        return self.album.title or translate("Column browser", "On no album")

    @property
    def artist(self) -> str:
        """Whose it is."""
        return self.album.artist or translate("Column browser", "Unknown artist")

    @property
    def details(self) -> str:
        """Its year, how many tracks and how long."""
        year = str(self.album.year) if self.album.year else ""
        tracks = translate("Counts", "%n track(s)", n=self.end - self.first)
        return joined("  ·  ", year, tracks, long_duration(self.seconds))


def head_said(row: GroupRow, cell: str) -> str:
    """Return what a screen reader says of the first track of an album."""
    year = str(row.album.year) if row.album.year else ""
    tracks = translate("Counts", "%n track(s)", n=row.end - row.first)
    duration = long_duration(row.seconds)
    return joined(", ", row.title, row.artist, year, tracks, duration) + f". {cell}"


@dataclass(frozen=True, slots=True)
class Found:
    """An order, with groups where there are any.

    Attributes
    ----------
    places : ndarray of intp, shape (n,), or None
        Where the tracks stand, in order; None is the library's.
    group_of : ndarray of int32, shape (n,), or None
    groups : sequence of AlbumGroup
    """

    places: Places | None = None
    group_of: NDArray[np.int32] | None = None
    groups: Sequence[AlbumGroup] = ()

    def moved(self, ids: Ids, held: HeldTracks) -> Found:
        """Return the same of tracks that stand at other places by now, or are gone."""
        if self.places is None:
            return self
        places = held.places_of(ids[self.places].tolist())
        if self.group_of is None:
            return Found(places)
        group_of = np.full(len(held), -1, np.int32)
        group_of[held.places_of(ids.tolist())] = self.group_of[np.isin(ids, held.ids)]
        return Found(places, group_of, self.groups)


def found_groups(grouped: Grouped) -> Found:
    """Return groups as an order of the table."""
    return Found(grouped.places, grouped.group_of, grouped.groups)


class GroupRows:
    """Answers which album a row is in.

    Parameters
    ----------
    held : HeldTracks
        What is in view.
    """

    def __init__(self, held: HeldTracks) -> None:
        self._held = held
        self._albums: Sequence[AlbumGroup] = ()

    def take_over(self, found: Found) -> None:
        """Put the rows in order and groups; what came meanwhile stands last, in none."""
        held, self._albums = self._held, found.groups
        held.order = None if found.places is None else _with_others(found.places, len(held))
        held.group_of = None
        if found.group_of is not None:
            missing = np.full(len(held) - len(found.group_of), -1, np.int32)
            held.group_of = np.concatenate((found.group_of, missing))

    def __bool__(self) -> bool:
        return bool(self._albums)

    def heads(self) -> list[int]:
        """Return the rows in which an album begins, in order."""
        return self._held.heads().tolist()

    def album(self, row: int) -> AlbumGroup | None:
        """Return the album that a row is in."""
        number = self._held.group_at(row)
        return self._albums[number] if number >= 0 else None

    def album_of(self, track_id: int | None) -> AlbumGroup | None:
        """Return the album that a track is in, in view or not."""
        number = -1 if track_id is None else self._held.group_of_track(track_id)
        return self._albums[number] if number >= 0 else None

    def at(self, row: int) -> GroupRow | None:
        """Return the album, as far as it is in view, that a row is in."""
        album = self.album(row)
        if album is None:
            return None
        first, end = self._held.group_rows(row)
        return GroupRow(album, first, end, self._held.shown_seconds(slice(first, end)))

    def number(self, row: int, track: Track) -> str:
        """Return where a track stands in its album: "7", or "2-7" where there are discs."""
        album, tags = self.album(row), track.tags
        place = str(tags.track_number or "")
        return f"{tags.disc_number or 1}-{place}" if album and album.discs > 1 and place else place

    def tracks(self, row: GroupRow) -> list[Track]:
        """Return the tracks of an album that are in view."""
        return self._held.in_rows(slice(row.first, row.end))


def _with_others(order: Places, count: int) -> Places:
    """Return an order of some places, with the others behind them."""
    missing = np.ones(count, np.bool_)
    missing[order] = False
    return np.concatenate((order, np.flatnonzero(missing)))
