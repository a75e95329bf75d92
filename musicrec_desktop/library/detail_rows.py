"""The tags that are seldom shown, and lyrics, in and out of the library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, delete, exists, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import among, tag_details, track_lyrics, tracks
from musicrec_desktop.library.tag_overrides import apply_detail_overrides

_NAMES = tuple(item.name for item in fields(TagDetails) if item.name != "lyrics")
_LATER = "disc_subtitle"  # which a library of before did not read
_COLUMNS = [
    func.coalesce(tag_details.c[name], "") if name == _LATER else tag_details.c[name]
    for name in _NAMES
]


def store_details(connection: Connection, found: Mapping[int, TagDetails]) -> None:
    """Keep what the files of tracks say, in place of what they said before.

    Parameters
    ----------
    connection : Connection
        In a transaction that writes.
    found : mapping of int to TagDetails
        By track.
    """
    if not found:
        return
    added = insert(tag_details)
    upsert = added.on_conflict_do_update(
        index_elements=[tag_details.c.track_id],
        set_={name: added.excluded[name] for name in _NAMES},
    )
    connection.execute(upsert, [_row(number, details) for number, details in found.items()])
    connection.execute(delete(track_lyrics).where(among(track_lyrics.c.track_id, found)))
    lyrics = [
        {"track_id": number, "lyrics": details.lyrics}
        for number, details in found.items()
        if details.lyrics
    ]
    if lyrics:
        connection.execute(insert(track_lyrics), lyrics)
    apply_detail_overrides(connection, found)


def _row(track_id: int, details: TagDetails) -> dict[str, Any]:
    return {"track_id": track_id, **{name: getattr(details, name) for name in _NAMES}}


class TagDetailsRepository:
    """Reads them. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Iterable[int]) -> dict[int, TagDetails]:
        """Return what is known of some tracks, lyrics included, by track."""
        statement = (
            select(tag_details.c.track_id, track_lyrics.c.lyrics, *_COLUMNS)
            .select_from(
                tag_details.outerjoin(
                    track_lyrics, track_lyrics.c.track_id == tag_details.c.track_id
                )
            )
            .where(among(tag_details.c.track_id, ids))
        )
        with self._database.read() as connection:
            return {
                row[0]: TagDetails(lyrics=row[1] or "", **dict(zip(_NAMES, row[2:], strict=True)))
                for row in connection.execute(statement)
            }

    def recordings(self, ids: Iterable[int]) -> dict[int, str]:
        """Return MusicBrainz' recording of those tracks whose tags name it."""
        recording = tag_details.c.recording_id
        statement = select(tag_details.c.track_id, recording).where(
            among(tag_details.c.track_id, ids), recording != ""
        )
        with self._database.read() as connection:
            return {row[0]: row[1] for row in connection.execute(statement)}

    def rated(self) -> list[tuple[int, float | None, int]]:
        """Return the tracks whose files rate themselves or count plays, with both."""
        stars, plays = tag_details.c.stars, tag_details.c.play_count
        statement = (
            select(tag_details.c.track_id, stars, func.coalesce(plays, 0))
            .where(or_(stars.is_not(None), plays > 0))
            .order_by(tag_details.c.track_id)
        )
        with self._database.read() as connection:
            return [(row[0], row[1], row[2]) for row in connection.execute(statement)]

    def unread(self) -> list[str]:
        """Return the files that were never read for all of them; missing ones are left out."""
        read = exists().where(
            tag_details.c.track_id == tracks.c.id, tag_details.c[_LATER].is_not(None)
        )
        statement = select(tracks.c.path).where(tracks.c.missing.is_(False), ~read).distinct()
        with self._database.read() as connection:
            return list(connection.scalars(statement))

    def forget(self, ids: Iterable[int]) -> None:
        """Let the files of tracks be read again, at the latest by the next scan."""
        with self._database.write() as connection:
            connection.execute(delete(tag_details).where(among(tag_details.c.track_id, ids)))

    def without_cover(self) -> list[str]:
        """Return the files of which no picture is known; those that are missing are left out."""
        statement = (
            select(tracks.c.path)
            .where(tracks.c.missing.is_(False), tracks.c.cover_key == "")
            .distinct()
        )
        with self._database.read() as connection:
            return list(connection.scalars(statement))
