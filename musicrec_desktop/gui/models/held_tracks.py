"""The tracks of a table: all that are held, in what order, and which of them are in view.

A hundred thousand tracks are searched at every keystroke. Loops of Python's own over all of
them would take longer than a frame, so order and view are arrays of places.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.tracks import AnalysisState, Track

Ids = NDArray[np.int64]
Places = NDArray[np.intp]

MOST_TOLD = 10_000_000  # bytes, one for each id up to the highest


class HeldTracks:
    """Tracks in the library's order, each at a place; an order of places; and rows in view.

    Attributes
    ----------
    tracks : list of Track
        By place. To be changed by the methods only.
    ids : ndarray of int64, shape (n,)
        By place; never changed, but replaced.
    moves : int
        Another one after places have changed their tracks, which appending does not do.
    order : ndarray of intp, shape (n,), or None
        Every place, sorted; None is the library's order.
    group_of : ndarray of int32, shape (n,), or None
        By place, which group a track is in, from 0; -1 in none yet. None without groups.
    """

    def __init__(self) -> None:
        self.tracks: list[Track] = []
        self.ids: Ids = np.empty(0, np.int64)
        self.moves = 0
        self.order: Places | None = None
        self.group_of: NDArray[np.int32] | None = None
        self._place_of: dict[int, int] = {}
        self._seconds = np.empty(0)
        self._pending = np.empty(0, np.bool_)
        self._wanted: Ids | None = None
        self._narrowed: Ids | None = None
        self._shown: Places = np.empty(0, np.intp)
        self._rows: NDArray[np.int32] | None = None  # by place; -1 out of view
        self._begins: Places | None = None  # rows in which another group begins

    # ---- questions

    def __len__(self) -> int:
        return len(self.tracks)

    def __contains__(self, track_id: int) -> bool:
        return track_id in self._place_of

    def track(self, track_id: int) -> Track | None:
        """Return a track that is held, in view or not."""
        place = self._place_of.get(track_id)
        return None if place is None else self.tracks[place]

    @property
    def pending(self) -> int:
        """How many of those in view wait to be listened to."""
        return int(np.count_nonzero(self._pending[self._shown]))

    @property
    def rows(self) -> int:
        """How many are in view."""
        return len(self._shown)

    def at(self, row: int) -> Track:
        """Return the track of a row."""
        return self.tracks[self._shown[row]]

    def shown(self) -> list[Track]:
        """Return the tracks in view, in order."""
        return list(map(self.tracks.__getitem__, self._shown.tolist()))

    def shown_ids(self) -> Ids:
        """Return which tracks are in view, in order."""
        return self.ids[self._shown]

    def shown_seconds(self, rows: slice = slice(None)) -> float:
        """Return the playing time of what is in view, or of some rows of it."""
        return float(self._seconds[self._shown[rows]].sum())

    def longest_seconds(self) -> float:
        """Return the playing time of the longest of all, in view or not; 0 without any."""
        return float(self._seconds.max(initial=0.0))

    def in_rows(self, rows: slice | Sequence[int]) -> list[Track]:
        """Return the tracks of some rows."""
        return list(map(self.tracks.__getitem__, self._shown[rows].tolist()))

    def row_of(self, track_id: int) -> int | None:
        """Return the row of a track; None where it is not in view."""
        place = self._place_of.get(track_id)
        if place is None:
            return None
        if self._rows is None:
            self._rows = np.full(len(self.tracks), -1, np.int32)
            self._rows[self._shown] = np.arange(len(self._shown), dtype=np.int32)
        row = int(self._rows[place])
        return row if row >= 0 else None

    def heads(self) -> Places:
        """Return the rows in which a group begins, in order."""
        if self.group_of is None:
            return np.empty(0, np.intp)
        begins = self._group_begins()
        return begins[self.group_of[self._shown[begins]] >= 0]

    def group_at(self, row: int) -> int:
        """Return the group of a row; -1 where it is in none."""
        return -1 if self.group_of is None else int(self.group_of[self._shown[row]])

    def group_of_track(self, track_id: int) -> int:
        """Return the group of a track, in view or not; -1 where it is in none."""
        place = self._place_of.get(track_id)
        return -1 if place is None or self.group_of is None else int(self.group_of[place])

    def group_rows(self, row: int) -> tuple[int, int]:
        """Return where the group of a row begins and ends; the last row is left out."""
        begins = self._group_begins()
        nth = int(np.searchsorted(begins, row, side="right"))
        end = int(begins[nth]) if nth < len(begins) else self.rows
        return int(begins[nth - 1]), end

    def _group_begins(self) -> Places:
        if self._begins is None:
            assert self.group_of is not None
            groups = self.group_of[self._shown]
            before = np.concatenate((np.full(1, -2, np.int32), groups[:-1]))
            self._begins = np.flatnonzero(groups != before)
        return self._begins

    def wanted(self, tracks: Sequence[Track]) -> NDArray[np.bool_]:
        """Return which of these tracks the filters let into view."""
        return self._let_in(_ids(tracks))

    @property
    def filter(self) -> Ids | None:
        """The only tracks that :meth:`want` lets into view; None for all."""
        return self._wanted

    @property
    def narrowed(self) -> bool:
        """Whether :meth:`narrow` keeps any track out of view."""
        return self._narrowed is not None

    def as_ordered(self, ids: Ids) -> list[Track]:
        """Return tracks that are held, in view or not, in the order that rows have."""
        return list(map(self.tracks.__getitem__, self._ordered(_among(self.ids, ids)).tolist()))

    def places_of(self, ids: Iterable[int]) -> Places:
        """Return the places of those that are held, in the order given."""
        found = list(map(self._place_of.get, ids))
        if None in found:
            found = [place for place in found if place is not None]
        return np.array(found, np.intp)

    def begins_with(self, ids: Sequence[int]) -> bool:
        """Return whether these are held in this order, before all others."""
        return np.array_equal(self.ids[: len(ids)], np.fromiter(ids, np.int64, len(ids)))

    # ---- changes

    def append(self, tracks: Sequence[Track], wanted: NDArray[np.bool_]) -> None:
        """Add tracks that are not held at the end, and what is wanted of them to the rows."""
        first = len(self.tracks)
        places = np.arange(first, first + len(tracks))
        self._hold(tracks)
        if self.order is not None:
            self.order = np.concatenate((self.order, places))
        self._show(np.concatenate((self._shown, places[wanted])))

    def put(self, track: Track) -> None:
        """Replace a track that is held."""
        place = self._place_of[track.id]
        self._pending[place] = is_pending(track)
        self.tracks[place] = track
        self._seconds[place] = track.tags.duration_seconds or 0.0

    def replace(self, tracks: Iterable[Track]) -> None:
        """Hold these tracks and no others, in the library's order; :meth:`show` follows."""
        self.tracks, self._place_of = [], {}
        self.ids, self._seconds = np.empty(0, np.int64), np.empty(0)
        self._pending = np.empty(0, np.bool_)
        self._hold(list({track.id: track for track in tracks}.values()))
        self.order = self.group_of = None
        self.moves += 1

    def keep(self, kept: NDArray[np.bool_]) -> None:
        """Forget all but some, by place; :meth:`show` follows."""
        self._move(np.flatnonzero(kept))

    def put_first(self, places: Places) -> None:
        """Put tracks, by their places, into this order before all others; :meth:`show` follows."""
        others = np.ones(len(self.tracks), np.bool_)
        others[places] = False
        self._move(np.concatenate((places, np.flatnonzero(others))))

    def want(self, ids: Iterable[int] | None) -> None:
        """Let only these tracks into view, or all; :meth:`show` follows."""
        if ids is None or isinstance(ids, np.ndarray):
            self._wanted = ids
        else:
            self._wanted = np.array(list(ids), np.int64)

    def narrow(self, ids: Ids | None) -> None:
        """Let only these of what is wanted into view, or all; :meth:`show` follows."""
        self._narrowed = ids

    def show(self) -> None:
        """Bring into view what is wanted, in order."""
        if self._wanted is None and self._narrowed is None:
            shown = np.arange(len(self.tracks)) if self.order is None else self.order
        else:
            shown = self._ordered(self._let_in(self.ids))
        self._show(shown)

    def _let_in(self, ids: Ids) -> NDArray[np.bool_]:
        """Return which of some tracks both filters let into view."""
        filters = [kept for kept in (self._wanted, self._narrowed) if kept is not None]
        wanted = np.ones(len(ids), np.bool_)
        for kept in filters:
            wanted &= _among(ids, kept)
        return wanted

    def _ordered(self, wanted: NDArray[np.bool_]) -> Places:
        """Return the places of some tracks, in order."""
        return np.flatnonzero(wanted) if self.order is None else self.order[wanted[self.order]]

    def _hold(self, tracks: Sequence[Track]) -> None:
        first = len(self.tracks)
        self.tracks += tracks
        self.ids = np.concatenate((self.ids, _ids(tracks)))
        self._seconds = np.concatenate((self._seconds, _seconds(tracks)))
        waiting = np.fromiter(map(is_pending, tracks), np.bool_, len(tracks))
        self._pending = np.concatenate((self._pending, waiting))
        if self.group_of is not None:
            none = np.full(len(tracks), -1, np.int32)
            self.group_of = np.concatenate((self.group_of, none))
        self._place_of.update((track.id, first + n) for n, track in enumerate(tracks))

    def _move(self, before: Places) -> None:
        """Take over tracks from the places where they were before, and forget the others."""
        now = np.full(len(self.tracks), -1, np.intp)
        now[before] = np.arange(len(before))
        if self.order is not None:
            order = now[self.order]
            self.order = order[order >= 0]
        if self.group_of is not None:
            self.group_of = self.group_of[before]
        places = before.tolist()
        self.tracks = list(map(self.tracks.__getitem__, places))
        self.ids, self._seconds = self.ids[before], self._seconds[before]
        self._pending = self._pending[before]
        self._place_of = dict(zip(self.ids.tolist(), range(len(places)), strict=True))
        self.moves += 1

    def _show(self, shown: Places) -> None:
        self._shown, self._rows, self._begins = shown, None, None


def is_pending(track: Track) -> bool:
    """Return whether a track waits to be listened to."""
    return track.analysis is AnalysisState.PENDING and not track.missing


def _among(ids: Ids, kept: Ids) -> NDArray[np.bool_]:
    """Return which ids are among others, as NumPy's ``isin`` does in six times as long."""
    lowest = min(ids.min(initial=0), kept.min(initial=0))
    highest = max(ids.max(initial=0), kept.max(initial=0))
    if lowest < 0 or highest > MOST_TOLD:
        return np.isin(ids, kept)
    told = np.zeros(highest + 1, np.bool_)
    told[kept] = True
    return told[ids]


def _ids(tracks: Sequence[Track]) -> Ids:
    return np.array([track.id for track in tracks], np.int64)


def _seconds(tracks: Sequence[Track]) -> NDArray[np.float64]:
    return np.array([track.tags.duration_seconds or 0.0 for track in tracks], np.float64)
