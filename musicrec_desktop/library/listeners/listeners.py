"""Listeners, their settings and their ratings."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.listeners import DEFAULT_LISTENER, Listener, Rating
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.database_errors import explained
from musicrec_desktop.library.file_uri import uri_for
from musicrec_desktop.library.listening_tables import rating_actions
from musicrec_desktop.library.schema import among, listener_settings, listeners, ratings, tracks
from musicrec_desktop.library.text import clean_text

UNNAMED = "Me"  # as every library begins; shown in the reader's language
APART = " (1)"
_THERE = listeners.c.deleted_at.is_(None)
_SHOWN = (
    listeners.c.id,
    listeners.c.name,
    listeners.c.colour,
    listeners.c.created_at,
    listeners.c.pin != "",
)


class ListenerRepository:
    """Listeners in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Listener]:
        """Return the listeners in the order they came; the first is always there."""
        statement = select(*_SHOWN).where(_THERE).order_by(listeners.c.id)
        with self._database.read() as connection:
            return _told_apart([_shown(row) for row in connection.execute(statement)])

    def hidden(self) -> list[Listener]:
        """Return who is hidden, the last one first."""
        gone = listeners.c.deleted_at
        statement = select(*_SHOWN).where(gone.is_not(None)).order_by(gone.desc())
        with self._database.read() as connection:
            return [_shown(row) for row in connection.execute(statement)]

    def get(self, listener_id: int) -> Listener | None:
        """Return a listener, if there is one with this id."""
        return next((known for known in self.all() if known.id == listener_id), None)

    def create(self, name: str, colour: str = "", pin: str = "") -> Listener:
        """Add a listener.

        Parameters
        ----------
        name, colour : str
        pin : str
            As it is kept; empty for none.

        Raises
        ------
        ValueError
            If the name is empty.
        """
        values = {
            "name": _named(name),
            "colour": clean_text(colour),
            "created_at": time.time(),
            "pin": pin,
        }
        statement = insert(listeners).values(values).returning(*_SHOWN)
        with self._database.write() as connection:
            return Listener(*connection.execute(statement).one())

    def rename(self, listener_id: int, name: str, colour: str | None = None) -> None:
        """Give a listener another name and, where given, another colour.

        Raises
        ------
        ValueError
            If the name is empty.
        """
        as_shown = name.removesuffix(APART)
        unnamed = listener_id == DEFAULT_LISTENER and as_shown == _unnamed()
        values = {"name": UNNAMED if unnamed else _named(name)}
        if colour is not None:
            values["colour"] = clean_text(colour)
        with self._database.write() as connection:
            connection.execute(
                update(listeners).where(listeners.c.id == listener_id).values(values)
            )

    def pin(self, listener_id: int) -> str:
        """Return what is kept of a listener's PIN; empty where there is none."""
        statement = select(listeners.c.pin).where(listeners.c.id == listener_id)
        with self._database.read() as connection:
            return connection.scalar(statement) or ""

    def set_pin(self, listener_id: int, pin: str) -> None:
        """Keep another PIN, as it is kept; empty for none."""
        self._update(listener_id, pin=pin)

    def hide(self, listener_id: int, at: float) -> None:
        """Have a listener deleted since a Unix time, but with all that is theirs still there.

        Raises
        ------
        ValueError
            If it is the listener that every library begins with.
        """
        if listener_id == DEFAULT_LISTENER:
            raise ValueError("the first listener stays")
        self._update(listener_id, deleted_at=at)

    def show(self, listener_id: int) -> None:
        """Have a hidden listener back."""
        self._update(listener_id, deleted_at=None)

    def purge(self, before: float) -> int:
        """Forget who was hidden before a Unix time; return how many."""
        expired = listeners.c.deleted_at < before
        with self._database.read() as connection:  # mostly nobody, and nothing is to be written
            if connection.scalar(select(listeners.c.id).where(expired).limit(1)) is None:
                return 0
        with self._database.write() as connection:
            return connection.execute(delete(listeners).where(expired)).rowcount

    def _update(self, listener_id: int, **values: object) -> None:
        with self._database.write() as connection:
            connection.execute(
                update(listeners).where(listeners.c.id == listener_id).values(values)
            )

    def delete(self, listener_id: int) -> None:
        """Forget a listener with their plays, ratings, playlists, settings and queue.

        Raises
        ------
        ValueError
            If it is the listener that every library begins with.
        """
        if listener_id == DEFAULT_LISTENER:
            raise ValueError("the first listener stays")
        with self._database.write() as connection:
            connection.execute(delete(listeners).where(listeners.c.id == listener_id))


def _shown(row: Sequence[Any]) -> Listener:
    listener = Listener(*row)
    unnamed = listener.id == DEFAULT_LISTENER and listener.name == UNNAMED
    return replace(listener, name=_unnamed()) if unnamed else listener


def _told_apart(known: list[Listener]) -> list[Listener]:
    """Number the first where another has chosen, in another language, what it is called now."""
    taken = {listener.name.casefold() for listener in known[1:]}
    if known and known[0].name.casefold() in taken:
        known[0] = replace(known[0], name=known[0].name + APART)
    return known


def _unnamed() -> str:
    return translate("Listeners", "Me", comment="who listens, until they choose a name")


def _named(name: str) -> str:
    name = clean_text(name)
    if not name:
        raise ValueError("a listener needs a name")
    return name


class ListenerSettings:
    """What a listener chose in the window, by name, as JSON holds it."""

    def __init__(self, database: Database, listener_id: int = DEFAULT_LISTENER) -> None:
        self._database = database
        self._listener_id = listener_id

    def get(self, name: str, default: Any = None) -> Any:
        """Return what was put under a name."""
        statement = select(listener_settings.c.value).where(
            listener_settings.c.listener_id == self._listener_id, listener_settings.c.name == name
        )
        with self._database.read() as connection:
            value = connection.scalar(statement)
        return default if value is None else json.loads(value)

    def put(self, name: str, value: Any) -> None:
        """Keep a value that JSON can hold, in place of an earlier one."""
        added = insert(listener_settings).values(
            listener_id=self._listener_id, name=name, value=json.dumps(value)
        )
        with self._database.write() as connection:
            connection.execute(
                added.on_conflict_do_update(
                    index_elements=[listener_settings.c.listener_id, listener_settings.c.name],
                    set_={"value": added.excluded.value},
                )
            )


def settings_of_everybody(database: Database, name: str) -> list[Any]:
    """Return what all listeners have put under a name, those included who were just deleted."""
    statement = select(listener_settings.c.value).where(listener_settings.c.name == name)
    with database.read() as connection:
        return [json.loads(value) for value in connection.scalars(statement)]


def settings_in_copy(copy: Path, name: str) -> list[Any]:
    """Return what all listeners have put under a name in a copy of a library.

    Raises
    ------
    DatabaseError
        If it cannot be read.
    """
    closed = not copy.with_name(f"{copy.name}-wal").exists()
    address = uri_for(copy, unchanging=closed)
    with explained(copy), closing(sqlite3.connect(address, uri=True)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master")  # no words
        if listener_settings.name not in {row[0] for row in tables}:
            return []
        rows = connection.execute(
            f"SELECT value FROM {listener_settings.name} WHERE name = ?",  # no words
            (name,),
        )
        return [json.loads(row[0]) for row in rows]


class RatingRepository:
    """Ratings in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(
        self, track_ids: Iterable[int], listener_id: int = DEFAULT_LISTENER
    ) -> dict[int, Rating]:
        """Return the ratings of those tracks that have one."""
        return self._where(listener_id, among(ratings.c.track_id, track_ids))

    def all(self, listener_id: int = DEFAULT_LISTENER) -> dict[int, Rating]:
        """Return every rating of a listener, by track."""
        return self._where(listener_id)

    def clear(self, listener_id: int) -> None:
        """Forget every rating of a listener, and what they rated when."""
        own = rating_actions.c.listener_id == listener_id
        with self._database.write() as connection:
            connection.execute(delete(rating_actions).where(own))
            connection.execute(delete(ratings).where(ratings.c.listener_id == listener_id))

    def put(self, known: Mapping[int, Rating], listener_id: int = DEFAULT_LISTENER) -> None:
        """Store ratings as they are, by track, in place of earlier ones.

        Tracks that were removed meanwhile are left out.
        """
        with self._database.write() as connection:
            store_ratings(connection, known, listener_id)

    def _where(self, listener_id: int, *conditions: Any) -> dict[int, Rating]:
        columns = ratings.c
        statement = select(
            columns.track_id, columns.stars, columns.loved, columns.disliked, columns.changed_at
        ).where(columns.listener_id == listener_id, *conditions)
        with self._database.read() as connection:
            return {row[0]: Rating(*row[1:]) for row in connection.execute(statement)}


def _values(rating: Rating) -> dict[str, Any]:
    """Return what asdict() returns, which of a hundred thousand takes seconds."""
    return {name: getattr(rating, name) for name in Rating.__slots__}


def store_ratings(connection: Connection, known: Mapping[int, Rating], listener_id: int) -> None:
    """Store ratings as :meth:`RatingRepository.put`, in a transaction that writes."""
    there = set(connection.scalars(select(tracks.c.id).where(among(tracks.c.id, list(known)))))
    rows = [
        {"listener_id": listener_id, "track_id": number} | _values(rating)
        for number, rating in known.items()
        if number in there
    ]
    if not rows:
        return
    added = insert(ratings)
    statement = added.on_conflict_do_update(
        index_elements=[ratings.c.listener_id, ratings.c.track_id],
        set_={name: added.excluded[name] for name in Rating.__slots__},
    )
    connection.execute(statement, rows)
