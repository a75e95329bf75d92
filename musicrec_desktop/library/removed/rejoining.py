"""Tracks that come back into the library, and those that were added in their place meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, text, update

from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.listening_tables import (
    play_events,
    queue_entries,
    rating_action_tracks,
    ratings,
)
from musicrec_desktop.library.removed.kept_removals import (
    BIN,
    CHOSEN,
    HEARD_IN_A_TRACK,
    OF_A_TRACK,
    columns_kept,
    given,
    revision_of,
)
from musicrec_desktop.library.schema import (
    SCHEMA_REVISION,
    TAG_COLUMNS,
    among,
    loudness,
    loudness_blocks,
    metadata,
    tag_edits,
    tracks,
)
from musicrec_desktop.library.tag_overrides import apply_overrides
from musicrec_desktop.library.tidy_tables import tidy_changes, tidy_merges
from musicrec_desktop.library.track_rows import derived

NOT_THERE_YET = f"SELECT id FROM {BIN}.tracks WHERE id NOT IN (SELECT id FROM main.tracks)"
_OF_A_LISTENER = "listener_id IN (SELECT id FROM main.listeners)"
_ONLY = {  # what comes back only with what else it belongs to
    play_events.name: _OF_A_LISTENER,
    ratings.name: _OF_A_LISTENER,
    rating_action_tracks.name: "action_id IN (SELECT id FROM main.rating_actions)",
}
MEASURED_AS_PLAYED = 17  # since that version: one channel, and more than two
_MEASURED = {loudness.name, loudness_blocks.name}
_OF_TWO_CHANNELS = "track_id IN (SELECT id FROM main.tracks WHERE channels = 2)"
_SINCE = f"{BIN}.since"  # which track was added in whose place
_HEARD = (
    "analysis",
    "analysis_version",
    "tempo_bpm",
    "tempo_confidence",
    "key",
    "key_confidence",
    "loudness_lufs",
)
_SPEAKING_OF = {  # tracks, without a reference that is kept up
    queue_entries.name: "track_id",
    tag_edits.name: "track_id",
    tidy_changes.name: "track_id",
    tidy_merges.name: "into_id",
}


def stored_columns(table: str) -> list[str]:
    """Return the columns of a table of the library, but for those that are worked out."""
    return [f'"{item.name}"' for item in metadata.tables[table].c if item.computed is None]


def bring_back(connection: Connection, ids: Iterable[int]) -> None:
    """Copy tracks, and all that is kept of them, into the library."""
    chosen = given(ids)
    _copy(connection, "tracks", "id", chosen, "INSERT")
    for table in OF_A_TRACK:
        _copy(connection, table.name, "track_id", chosen, "INSERT")
    _take_places(connection, chosen)
    connection.execute(
        text(
            f"INSERT OR IGNORE INTO main.failures SELECT * FROM {BIN}.failures WHERE path IN "
            f"(SELECT path FROM {BIN}.tracks WHERE id IN {CHOSEN})"
        ),
        chosen,
    )
    if revision_of(connection) != int(SCHEMA_REVISION):
        _derive(connection, chosen)


def _copy(
    connection: Connection, table: str, column: str, chosen: dict[str, str], insert: str
) -> None:
    """Copy rows; an older program has kept other columns, and of some tables none."""
    kept = columns_kept(connection, table)
    if not kept:
        return
    known = f" AND {_ONLY[table]}" if table in _ONLY else ""
    if table in _MEASURED and revision_of(connection) < MEASURED_AS_PLAYED:
        known = f" AND {_OF_TWO_CHANNELS}"
    left = set() if table == "tracks" else {'"id"'}
    names = [name for name in stored_columns(table) if name not in left and name[1:-1] in kept]
    columns = ", ".join(names)
    connection.execute(
        text(
            f"{insert} INTO main.{table} ({columns}) "
            f"SELECT {columns} FROM {BIN}.{table} WHERE {column} IN {CHOSEN}{known}"
        ),
        chosen,
    )


def _take_places(connection: Connection, chosen: dict[str, str]) -> None:
    """Let tracks stand in playlists again where they stood.

    The number of a place that was taken out since may be that of another one: a place still
    names the file that stood there. Older programs have kept where that was when it was put in.
    """
    connection.execute(
        text(
            "UPDATE main.playlist_entries SET track_id = kept.track_id "
            f"FROM {BIN}.playlist_entries AS kept WHERE kept.id = playlist_entries.id "
            "AND kept.playlist_id = playlist_entries.playlist_id "
            "AND kept.segment = playlist_entries.segment AND playlist_entries.path IN "
            "(kept.path, (SELECT path FROM main.tracks WHERE id = kept.track_id)) "
            f"AND playlist_entries.track_id IS NULL AND kept.track_id IN {CHOSEN}"
        ),
        chosen,
    )


def _derive(connection: Connection, chosen: dict[str, str]) -> None:
    """Work out again what follows from path and tags: an older program did so otherwise."""
    rows = connection.execute(
        select(tracks.c.id, tracks.c.path, tracks.c.segment, *TAG_COLUMNS).where(
            text(f"tracks.id IN {CHOSEN}").bindparams(**chosen)
        )
    ).all()
    if rows:
        connection.execute(
            update(tracks).where(tracks.c.id == bindparam("number")),
            [{"number": row.id, **derived(row.path, row.segment, Tags(*row[3:]))} for row in rows],
        )


# ---- what was added meanwhile


def rejoin(connection: Connection) -> list[int]:
    """Give tracks that were added since, in the places of kept ones, what was known of these.

    They stay what they are. Plays and places in playlists are there of both, and where both
    were rated, what was said since holds. What was heard comes back where the file is as
    it was, and was not listened to again.

    Returns
    -------
    list of int
        Their ids; what is kept speaks of them from now on.
    """
    since = _added_since(connection)
    if not since:
        return []
    _leave_what_is_newer(connection)
    _add_up(connection)
    _rename(connection)
    chosen = given(pair.now for pair in since)
    for table in OF_A_TRACK:  # of what both have, that of the track that is there holds
        _copy(connection, table.name, "track_id", chosen, "INSERT OR IGNORE")
    _take_places(connection, chosen)
    paths = connection.scalars(
        select(tracks.c.path).where(among(tracks.c.id, [pair.now for pair in since])).distinct()
    )
    apply_overrides(connection, list(paths))
    connection.exec_driver_sql(f"DROP TABLE {_SINCE}")
    return [pair.now for pair in since]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Ids of a track that was removed, and of the one that was added in its place since."""

    before: int
    now: int


def _added_since(connection: Connection) -> list[_Pair]:
    """Note which tracks were added in the places of kept ones, and which are of the same file."""
    connection.exec_driver_sql(
        f"CREATE TABLE {_SINCE} AS SELECT kept.id AS before, now.id AS now, "
        "kept.size = now.size AND kept.mtime_ns = now.mtime_ns "
        "AND kept.start_seconds IS now.start_seconds "
        "AND kept.end_seconds IS now.end_seconds AS same "
        f"FROM {BIN}.tracks AS kept JOIN main.tracks AS now "
        "ON now.path = kept.path AND now.segment = kept.segment "
        f"WHERE kept.id IN ({NOT_THERE_YET})"
    )
    rows = connection.exec_driver_sql(f"SELECT before, now FROM {_SINCE} ORDER BY now").all()
    if not rows:
        connection.exec_driver_sql(f"DROP TABLE {_SINCE}")
    return [_Pair(*row) for row in rows]


def _leave_what_is_newer(connection: Connection) -> None:
    """Leave out of what is kept what the tracks that were added since know better."""
    for table in HEARD_IN_A_TRACK:
        if columns_kept(connection, table.name):
            connection.exec_driver_sql(
                f"DELETE FROM {BIN}.{table.name} WHERE track_id IN (SELECT before FROM {_SINCE} "
                f"WHERE NOT same OR now IN (SELECT track_id FROM main.{table.name}))"
            )
    columns = {item.name for item in ratings.c} & columns_kept(connection, ratings.name)
    said = "stars = coalesce(ratings.stars, old.stars)"
    if {"loved", "disliked"} <= columns:
        clear = "ratings.loved OR ratings.disliked"
        said += "".join(
            f", {name} = CASE WHEN {clear} THEN ratings.{name} ELSE old.{name} END"
            for name in ("loved", "disliked")
        )
    connection.exec_driver_sql(
        f"UPDATE main.ratings SET {said} FROM {BIN}.ratings AS old JOIN {_SINCE} AS since "
        "ON since.before = old.track_id WHERE ratings.track_id = since.now "
        "AND ratings.listener_id = old.listener_id"
    )


def _add_up(connection: Connection) -> None:
    """Let tracks have been played, and be known, as long as both together."""
    connection.exec_driver_sql(
        "UPDATE main.tracks SET play_count = tracks.play_count + old.play_count, "
        "added_at = min(tracks.added_at, old.added_at), last_played_at = "
        "nullif(max(coalesce(tracks.last_played_at, 0), coalesce(old.last_played_at, 0)), 0) "
        f"FROM {BIN}.tracks AS old JOIN {_SINCE} AS since ON since.before = old.id "
        "WHERE tracks.id = since.now"
    )
    heard = ", ".join(f"{name} = old.{name}" for name in _HEARD)
    connection.exec_driver_sql(
        f"UPDATE main.tracks SET {heard} FROM {BIN}.tracks AS old JOIN {_SINCE} AS since "
        "ON since.before = old.id WHERE tracks.id = since.now AND since.same "
        "AND tracks.analysis = 'pending'"
    )


def _rename(connection: Connection) -> None:
    """Let all that speaks of the tracks that were removed speak of those that are there."""
    in_bin = [table.name for table in OF_A_TRACK]
    places = [(f"{BIN}.{name}", "track_id") for name in in_bin if columns_kept(connection, name)]
    places += [(f"{BIN}.playlist_entries", "track_id")]
    places += [(f"main.{table}", column) for table, column in _SPEAKING_OF.items()]
    for table, column in places:
        connection.exec_driver_sql(
            f"UPDATE {table} SET {column} = since.now FROM {_SINCE} AS since "
            f"WHERE since.before = {column}"
        )
    connection.exec_driver_sql(
        f"DELETE FROM {BIN}.tracks WHERE id IN (SELECT before FROM {_SINCE})"
    )
