"""The tables of listeners: what they rated, played, put together and queued."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Table, Text

from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.library.schema_parts import (
    PathBytes,
    listener_reference,
    metadata,
    number,
    text,
    track_reference,
)

listeners = Table(
    "listeners",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    text("colour"),
    number("created_at"),
    text("pin"),  # as services.pins keeps it; empty where there is none
    Column("deleted_at", Float),  # null while there; else what is theirs is kept for a day
    sqlite_autoincrement=True,
)

listener_settings = Table(
    "listener_settings",
    metadata,
    listener_reference(primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

ratings = Table(
    "ratings",
    metadata,
    listener_reference(primary_key=True),
    track_reference(primary_key=True),
    Column("stars", Float),
    Column("loved", Boolean, nullable=False, server_default="0"),
    Column("disliked", Boolean, nullable=False, server_default="0"),
    number("changed_at"),
    Index("ix_ratings_track", "track_id"),
    sqlite_with_rowid=False,
)

rating_actions = Table(  # what listeners rated, so that it can be taken back
    "rating_actions",
    metadata,
    Column("id", Integer, primary_key=True),
    listener_reference(),
    Column("kind", Text, nullable=False),
    Column("at", Float, nullable=False),
    Column("undone", Integer, nullable=False, server_default="0"),  # counts up; 0 while done
    Index("ix_rating_actions_listener", "listener_id", "undone"),
    sqlite_autoincrement=True,
)

rating_action_tracks = Table(
    "rating_action_tracks",
    metadata,
    Column(
        "action_id", Integer, ForeignKey("rating_actions.id", ondelete="CASCADE"), primary_key=True
    ),
    track_reference(primary_key=True),
    Column("stars_before", Float),
    Column("stars_after", Float),
    *(
        Column(f"{name}_{when}", Boolean, nullable=False, server_default="0")
        for name in ("loved", "disliked")
        for when in ("before", "after")
    ),
    Index("ix_rating_action_tracks_track", "track_id"),
    sqlite_with_rowid=False,
)

play_events = Table(
    "play_events",
    metadata,
    Column("id", Integer, primary_key=True),
    track_reference(),
    number("started_at"),
    Column("played_seconds", Float),
    Column("outcome", Text),
    listener_reference(server_default=str(DEFAULT_LISTENER)),
    text("origin"),
    number("position_seconds", server_default="0"),
    Column("counted", Boolean, nullable=False, server_default="0"),
    Index("ix_play_events_listener", "listener_id", "started_at"),
    Index("ix_play_events_track", "track_id", "listener_id", "counted", "started_at"),
)

outbox = Table(  # what services outside are still to be told
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    listener_reference(),
    Column("sink", Text, nullable=False),
    Column("payload", Text, nullable=False),  # JSON
    Column("at", Float, nullable=False),
    Index("ix_outbox_sink", "listener_id", "sink", "id"),
    sqlite_autoincrement=True,
)

playlist_folders = Table(
    "playlist_folders",
    metadata,
    Column("id", Integer, primary_key=True),
    listener_reference(),
    Column("name", Text, nullable=False),
    Column("position", Integer),  # among the playlists outside; null while by name
    Column("folded", Boolean, nullable=False, server_default="0"),
    Index("ix_playlist_folders_listener", "listener_id"),
    sqlite_autoincrement=True,
)

playlists = Table(
    "playlists",
    metadata,
    Column("id", Integer, primary_key=True),
    listener_reference(),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False, server_default="manual"),
    text("query"),
    *map(number, ("created_at", "changed_at")),
    Column("position", Integer),  # in its folder, or outside; null while by name
    Column("folder_id", Integer, ForeignKey("playlist_folders.id", ondelete="SET NULL")),
    Index("ix_playlists_listener", "listener_id"),
    Index("ix_playlists_folder", "folder_id"),
    sqlite_autoincrement=True,
)

playlist_entries = Table(
    "playlist_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("playlist_id", Integer, ForeignKey("playlists.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    # where the track was removed, path and segment still say what stood here
    Column("track_id", Integer, ForeignKey("tracks.id", ondelete="SET NULL")),
    Column("path", PathBytes, nullable=False),
    Column("segment", Integer, nullable=False, server_default="0"),
    Index("ix_playlist_entries_place", "playlist_id", "position"),
    Index("ix_playlist_entries_track", "track_id"),
)

queue_entries = Table(
    "queue_entries",
    metadata,
    listener_reference(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("track_id", Integer),  # ids are never given twice: no reference to keep up
    Column("path", PathBytes, nullable=False),
    number("start_seconds"),
    Column("end_seconds", Float),
    Column("origin", Text, nullable=False),
    sqlite_with_rowid=False,
)

queue_state = Table(
    "queue_state",
    metadata,
    listener_reference(primary_key=True),
    Column("state", Text, nullable=False),
)

queue_positions = Table(  # apart, because it is written every second, and the order may be long
    "queue_positions",
    metadata,
    listener_reference(primary_key=True),
    number("seconds"),
)
