"""A library whose places in the space are planted, and a listener whose plays are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from musicrec_desktop.core.errors import NothingToPlay, UnknownTrack
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.heard.analysis_state import LibraryCounts
from musicrec_desktop.library.listeners.history import PlayEvent, Plays
from musicrec_desktop.recommend.pool import TrackPool
from musicrec_desktop.services.discovery.discovery_pool import Discoverable
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste
from tests.recommend.pools import styled_pool

DAY = 86_400.0
NOON = 1_800_000_000.0 // DAY * DAY + DAY / 2


class InventedLibrary:
    """As much of a library as stations, paths and mixes ask for; all tracks share a file."""

    def __init__(self, pool: TrackPool | None = None, path: str = "/none.flac") -> None:
        self.pool = pool if pool is not None else styled_pool(80, artists=40)
        self.names = [f"Name {number}" for number in range(100)]
        self.added_at = np.zeros(len(self.pool))
        self.listened = True
        self.known = {
            int(number): Track(
                int(number),
                path,
                Tags(
                    title=f"Title {row}",
                    artist=f"Name {self.pool.artists[row]}",
                    album=f"Album {row // 8}",
                    album_artist="Band",
                    genre=f"Name {self.pool.genres[row]}",
                    track_number=row % 8 + 1,
                    duration_seconds=float(self.pool.seconds[row]),
                ),
            )
            for row, number in enumerate(self.pool.ids)
        }

    # of the pool

    def current(self) -> Discoverable | None:
        if not self.listened:
            return None
        return Discoverable(self.pool, [name.lower() for name in self.names], self.added_at)

    def required(self) -> Discoverable:
        found = self.current()
        if found is None or not self.pool.playable.any():
            raise NothingToPlay("Nothing.", "Add music.")
        return found

    def row(self, found: Discoverable, track_id: int) -> int:
        row = found.pool.row(track_id)
        if row is None:
            raise UnknownTrack("Not listened to.", "Wait.")
        return row

    def alike(self, ids: Sequence[int]) -> tuple[float, ...]:
        vectors = self.pool.vectors[self.pool.rows(ids)]
        return tuple((vectors[:-1] * vectors[1:]).sum(axis=1).tolist())

    def track(self, track_id: int) -> Track | None:
        return self.known.get(track_id)

    def tracks(self, found: Discoverable, rows: Iterable[int]) -> list[Track]:
        return self.get([int(found.pool.ids[row]) for row in rows])

    # of the repositories

    def get(self, ids: Sequence[int]) -> list[Track]:
        return [self.known[number] for number in ids if number in self.known]

    def counts(self) -> LibraryCounts:
        waiting = 0 if self.listened else len(self.known)
        return LibraryCounts(len(self.known), len(self.known) - waiting, waiting, 0, 0, 0.0)

    def years(self) -> dict[int, int]:
        years = zip(self.pool.ids.tolist(), self.pool.years.tolist(), strict=True)
        return {number: int(year) for number, year in years if year > 0}

    def of_album(self, album: str) -> list[int]:
        return [number for number, track in self.known.items() if track.tags.album == album]

    def lose(self, track_id: int) -> None:
        """Let a file go away without telling the pool."""
        self.known[track_id] = replace(self.known[track_id], missing=True)


class InventedListener:
    """Plays and ratings that are kept in memory."""

    def __init__(self) -> None:
        self.events: list[PlayEvent] = []
        self.ratings: dict[int, Rating] = {}
        self.now = NOON
        self.listener_id = 1
        self.taste = ListenerTaste(
            self,  # type: ignore[arg-type]
            self,  # type: ignore[arg-type]
            listener=lambda: self.listener_id,
            clock=lambda: self.now,
        )

    def play(
        self, *track_ids: int, days_ago: float = 1.0, skipped: bool = False, origin: str = "songs"
    ) -> None:
        for number, track_id in enumerate(track_ids):
            at = self.now - days_ago * DAY - (len(track_ids) - number)
            outcome = "skipped" if skipped else "finished"
            seconds = 3.0 if skipped else 200.0
            event = PlayEvent(
                len(self.events), track_id, at, seconds, outcome, 1, origin, 0.0, not skipped
            )
            self.events.append(event)

    # of the history

    def recent(self, limit: int, listener_id: int) -> list[PlayEvent]:
        mine = [event for event in self.events if event.listener_id == listener_id]
        return sorted(mine, key=lambda event: -event.started_at)[:limit]

    def played(self, listener_id: int) -> dict[int, Plays]:
        heard: dict[int, list[float]] = {}
        for event in self.recent(10**6, listener_id):
            if event.counted:
                heard.setdefault(event.track_id, []).append(event.started_at)
        return {
            number: Plays(number, len(times), len(times), 0, times[0])
            for number, times in heard.items()
        }

    # of the ratings

    def all(self, listener_id: int) -> dict[int, Rating]:
        return self.ratings if listener_id == 1 else {}
