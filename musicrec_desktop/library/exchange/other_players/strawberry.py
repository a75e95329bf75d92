"""Strawberry and Clementine: ``strawberry.db`` and ``clementine.db``, both of SQLite."""

from __future__ import annotations

import contextlib
import sqlite3
from collections import defaultdict
from pathlib import Path
from typing import Any

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.library.exchange.file_locations import location_readings
from musicrec_desktop.library.exchange.other_players.model import (
    ForeignLibrary,
    ForeignPlaylist,
    ForeignTrack,
    moment,
    name,
    positive,
    stars,
    text,
    whole,
)

NANOSECONDS = 1e9


def read_strawberry(path: Path) -> ForeignLibrary:
    """Read songs and playlists; the other player may be running.

    Raises
    ------
    UnreadableFile
        If it is another database, or damaged.
    """
    try:
        with contextlib.closing(_opened(path)) as connection:
            return _read(path, connection)
    except (sqlite3.Error, UnicodeError) as error:  # the second is of what SQLite says
        raise UnreadableFile(
            str(path), translate("Reasons", "its database cannot be used ({reason})", reason=error)
        ) from error


def _opened(path: Path) -> sqlite3.Connection:
    """Open for reading only; without a lock where the folder may not be written."""
    uri = path.absolute().as_uri()
    for options in ("mode=ro", "mode=ro&immutable=1"):
        connection = sqlite3.connect(f"{uri}?{options}", uri=True)
        try:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()  # no words
        except sqlite3.OperationalError:
            connection.close()
            continue
        except BaseException:
            connection.close()
            raise
        connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
        connection.row_factory = sqlite3.Row
        return connection
    raise sqlite3.OperationalError("unable to open database file")  # no words


def _read(path: Path, connection: sqlite3.Connection) -> ForeignLibrary:
    columns = _columns(connection, "songs")
    place = next((column for column in ("url", "filename") if column in columns), None)
    if place is None or not {"title", "artist", "playcount", "rating"} <= columns:
        raise UnreadableFile(
            str(path), to_translate("Reasons", "it is not a library of Strawberry or Clementine")
        )
    songs = {
        row["rowid"]: _track(row, place, columns)
        for row in connection.execute("SELECT rowid AS rowid, * FROM songs")  # no words
        if not ("unavailable" in columns and row["unavailable"])
    }
    return ForeignLibrary(
        "Strawberry" if place == "url" else "Clementine",  # no words
        tuple(songs.values()),
        tuple(_playlists(connection, songs)),
    )


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    """Return what a table has; nothing of a view, which may compute for ever."""
    kind = connection.execute("SELECT type FROM sqlite_master WHERE name = ?", [table])  # no words
    if [row["type"] for row in kind] != ["table"]:
        return set()
    return {row["name"] for row in connection.execute(f"PRAGMA table_info({table})")}  # no words


def _track(row: sqlite3.Row, place: str, columns: set[str]) -> ForeignTrack:
    def value(*names: str) -> Any:
        return next((row[column] for column in names if column in columns), None)

    length = positive(value("length_nanosec", "length"))
    return ForeignTrack(
        location_readings(_place(row[place]), uri=True),
        name(row["title"]),
        name(row["artist"]),
        None if length is None else length / NANOSECONDS,
        stars(value("rating"), 1),
        False,
        whole(value("playcount")),
        moment(value("lastplayed")),
    )


def _place(value: object) -> str:
    return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else text(value)


def _playlists(
    connection: sqlite3.Connection, songs: dict[int, ForeignTrack]
) -> list[ForeignPlaylist]:
    columns = _columns(connection, "playlist_items")
    lists = _columns(connection, "playlists")
    if not {"playlist", "title", "artist"} <= columns or "name" not in lists:
        return []
    key = next((column for column in ("collection_id", "library_id") if column in columns), None)
    place = next((column for column in ("url", "filename") if column in columns), None)
    found: defaultdict[int, list[ForeignTrack]] = defaultdict(list)
    for row in connection.execute("SELECT * FROM playlist_items ORDER BY rowid"):  # no words
        track = songs.get(row[key]) if key is not None else None
        if (
            track is None
            and place is not None
            and (locations := location_readings(_place(row[place]), uri=True))
        ):
            track = ForeignTrack(locations, name(row["title"]), name(row["artist"]))
        if track is not None:
            found[row["playlist"]].append(track)
    names = connection.execute(
        "SELECT rowid AS rowid, name FROM playlists ORDER BY rowid"  # no words
    )
    return [
        ForeignPlaylist(
            name(row["name"]) or translate("Playlists", "Playlist"), tuple(found[row["rowid"]])
        )
        for row in names
        if row["rowid"] in found
    ]
