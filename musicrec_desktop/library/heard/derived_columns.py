"""What derived features are made from, read in one pass."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select

from musicrec_desktop.core.browsing import values_of
from musicrec_desktop.core.derived import TrackColumns
from musicrec_desktop.core.tracks import release_of
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import play_events, tracks


class DerivedColumnsRepository:
    """Reads them. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self) -> TrackColumns:
        """Return every track whose file is there, by ascending id, with all plays."""
        statement = (
            select(
                tracks.c.id,
                tracks.c.path,
                tracks.c.artist,
                tracks.c.album_artist,
                tracks.c.album,
                tracks.c.genre,
                tracks.c.year,
                tracks.c.duration_seconds,
                tracks.c.added_at,
                tracks.c.last_played_at,
                tracks.c.play_count,
            )
            .where(tracks.c.missing.is_(False))
            .order_by(tracks.c.id)
        )
        plays = select(play_events.c.track_id, play_events.c.started_at).where(
            play_events.c.counted
        )
        with self._database.read() as connection:
            rows = connection.execute(statement).all()
            events = connection.execute(plays).all()
        ids = np.array([row.id for row in rows], np.int64)
        played = np.array([event[0] for event in events], np.int64)
        places = np.searchsorted(ids, played).clip(max=max(len(ids) - 1, 0))
        here = ids[places] == played if len(ids) else np.zeros(len(played), bool)
        counted = np.bincount(places[here], minlength=len(ids))
        return TrackColumns(
            ids=ids,
            artists=[row.artist or row.album_artist for row in rows],
            releases=[release_of(row.album, row.album_artist, row.path) for row in rows],
            genres=[tuple(filter(None, values_of(row.genre))) for row in rows],
            years=_numbers(row.year for row in rows),
            durations_seconds=_numbers(row.duration_seconds for row in rows),
            added_at=_numbers(row.added_at for row in rows),
            last_played_at=_numbers(row.last_played_at for row in rows),
            play_rows=places[here].astype(np.int64),
            played_at=np.array([event[1] for event in events], np.float64)[here],
            uncounted_plays=np.maximum(
                np.array([row.play_count for row in rows], np.float64) - counted, 0.0
            ),
        )


def _numbers(values: Iterable[float | None]) -> NDArray[np.float64]:
    return np.array([np.nan if value is None else value for value in values], np.float64)
