"""What was done with a song whose file is gone, handed over to a copy that came after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import and_, exists, func, or_, select, text

from musicrec_desktop.library.copies import move_to_copy
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import (
    among,
    genre_corrections,
    identities,
    play_events,
    playlist_entries,
    ratings,
    tracks,
)

_FOLLOWING = ("rating_action_tracks", "tag_overrides", "genre_corrections")


def copies_of_missing(database: Database, away: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Return missing tracks with which something was done, and who goes on for each.

    That is the one present track of the same sound and segment, where it was added later: the
    file was copied and then deleted, as when it is moved to another drive.

    Parameters
    ----------
    database : Database
    away : callable
        Says of the path of a missing file whether it may come back with a drive.
    """
    done = or_(
        *(
            exists().where(table.c.track_id == tracks.c.id)
            for table in (play_events, ratings, playlist_entries, genre_corrections)
        )
    )
    missing = (
        select(tracks.c.id, tracks.c.path, tracks.c.segment, tracks.c.added_at, identities.c.digest)
        .join(
            identities,
            and_(identities.c.track_id == tracks.c.id, func.length(identities.c.digest) > 0),
        )
        .where(tracks.c.missing, done)
    )
    with database.read() as connection:
        gone = connection.execute(missing).all()
        if not gone:
            return []
        wanted = {row.digest for row in gone}
        there: dict[tuple[bytes, int], list[tuple[int, float]]] = {}
        present = (
            select(identities.c.digest, tracks.c.segment, tracks.c.id, tracks.c.added_at)
            .join(tracks, tracks.c.id == identities.c.track_id)
            .where(tracks.c.missing.is_(False))
        )
        for digest, segment, number, added_at in connection.execute(present):
            if digest in wanted:
                there.setdefault((digest, segment), []).append((number, added_at))
    found = []
    for row in gone:
        copies = there.get((row.digest, row.segment), [])
        if len(copies) == 1 and copies[0][1] > row.added_at and not away(row.path):
            found.append((row.id, copies[0][0]))
    return found


def hand_over(database: Database, pairs: Sequence[tuple[int, int]]) -> None:
    """Move plays, ratings, places in playlists and corrections from tracks to others.

    Where both were rated or corrected, what is said of the other stands.
    """
    with database.write() as connection:
        known = set(
            connection.scalars(
                select(tracks.c.id).where(among(tracks.c.id, {n for pair in pairs for n in pair}))
            )
        )
        for before, now in pairs:
            if not {before, now} <= known:
                continue
            move_to_copy(connection, before, now)
            for table in _FOLLOWING:
                connection.execute(
                    text(
                        f"UPDATE OR IGNORE {table} SET track_id = :now WHERE track_id = :before"
                    ),  # no words
                    {"now": now, "before": before},
                )
