"""Everything that is known of each track, for those who take it elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import and_, func, select

from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import (
    PathBytes,
    loudness,
    playlist_entries,
    playlists,
    ratings,
    recordings,
    sounds,
    tag_details,
    tracks,
)

CHUNK_ROWS = 1000

_DERIVED = ("sort_key", "untitled_name", "release", "lead_order")  # they follow from the others
# what files say of themselves, beside what is known here
_LABELS = {"stars": "tagged_stars", "play_count": "tagged_play_count"}
_COLUMNS = (
    *(column for column in tracks.c if column.name not in _DERIVED),
    ratings.c.stars,
    func.coalesce(ratings.c.loved, False).label("loved"),
    func.coalesce(ratings.c.disliked, False).label("disliked"),
    recordings.c.recording_id,
    *(column for column in sounds.c if column.name not in ("track_id", "version")),
    loudness.c.integrated_lufs,
    loudness.c.range_lu,
    loudness.c.true_peak,
    loudness.c.album_lufs.label("measured_album_lufs"),
    loudness.c.album_peak.label("measured_album_peak"),
    *(
        column.label(_LABELS.get(column.name, column.name))
        for column in tag_details.c
        if column.name != "track_id"
    ),
)
COLUMN_NAMES = tuple(column.name for column in _COLUMNS)
COLUMN_TYPES: dict[str, type] = {
    column.name: str if isinstance(column.type, PathBytes) else column.type.python_type
    for column in _COLUMNS
}


class KnownTracks:
    """Reads tracks with all that other tables say of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self) -> int:
        """Return how many tracks there are."""
        with self._database.read() as connection:
            return connection.scalar(select(func.count()).select_from(tracks)) or 0

    def rows(self, listener_id: int = DEFAULT_LISTENER) -> Iterator[dict[str, Any]]:
        """Yield each track, in the library's order, with a value for each of ``COLUMN_NAMES``.

        Parameters
        ----------
        listener_id : int
            Whose ratings.
        """
        statement = (
            select(*_COLUMNS)
            .select_from(
                tracks.outerjoin(
                    ratings,
                    and_(ratings.c.track_id == tracks.c.id, ratings.c.listener_id == listener_id),
                )
                .outerjoin(recordings, recordings.c.track_id == tracks.c.id)
                .outerjoin(sounds, sounds.c.track_id == tracks.c.id)
                .outerjoin(loudness, loudness.c.track_id == tracks.c.id)
                .outerjoin(tag_details, tag_details.c.track_id == tracks.c.id)
            )
            .order_by(func.library_key(tracks.c.sort_key), tracks.c.id)
        )
        with self._database.read() as connection:
            result = connection.execution_options(yield_per=CHUNK_ROWS).execute(statement)
            for row in result:
                yield dict(zip(COLUMN_NAMES, row, strict=True))

    def playlist_names(self) -> dict[int, list[str]]:
        """Return the playlists that each track stands in, by name."""
        statement = (
            select(playlist_entries.c.track_id, playlists.c.name)
            .join(playlists, playlists.c.id == playlist_entries.c.playlist_id)
            .where(playlist_entries.c.track_id.is_not(None))
            .distinct()
            .order_by(playlists.c.name)
        )
        found: dict[int, list[str]] = {}
        with self._database.read() as connection:
            for track_id, name in connection.execute(statement):
                found.setdefault(track_id, []).append(name)
        return found
