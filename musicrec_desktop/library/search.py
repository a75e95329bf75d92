"""Search as you type: words by SQLite's full-text index, fields by its columns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import reduce

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    and_,
    func,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy import text as sql

from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.query.arrangement import Arrangement, arrangement, first_of
from musicrec_desktop.library.query.asking import Asker
from musicrec_desktop.library.query.completion import Completer
from musicrec_desktop.library.query.fields import FIELDS, condition, nearest_field
from musicrec_desktop.library.query.full_text import MAX_WORDS, expression, found_by, matching
from musicrec_desktop.library.query.indexed import Parts, joined, taken_apart
from musicrec_desktop.library.query.known_words import (
    KnownWords,
    Mask,
    numbers_in,
    read_words,
    state_of,
)
from musicrec_desktop.library.query.syntax import (
    ARRANGING,
    NOTHING,
    All,
    Asked,
    Either,
    Not,
    Query,
    Words,
    asks_fields,
    parse_arranged,
)
from musicrec_desktop.library.schema import SEARCH_TABLE, tracks

__all__ = ["MAX_WORDS", "TrackSearch", "expression"]

_NAMES = frozenset({*FIELDS, *ARRANGING})

# One JSON text in place of a row for each track: a common first letter finds them all.
_INDEX_ONLY = sql(
    f"SELECT json_group_array(rowid) FROM {SEARCH_TABLE} WHERE {SEARCH_TABLE} MATCH :words"
)
_EVERYTHING = sql("SELECT json_group_array(id) FROM tracks")

MANY = 10_000  # numbers of tracks, from which on the index takes longer than to know their words
FEW = 20_000  # found tracks, which are looked at one by one sooner than all there are


class TrackSearch:
    """Find tracks by words and fields.

    Parameters
    ----------
    database : Database
    listener_id : int
        Whose ratings and plays are asked for.
    many : int
        Numbers of tracks, from which on :meth:`prepare` does anything.
    """

    def __init__(
        self, database: Database, listener_id: int = DEFAULT_LISTENER, *, many: int = MANY
    ) -> None:
        self._database = database
        self.listener_id = listener_id
        self._many = many
        self._known: KnownWords | None = None

    def prepare(self) -> None:
        """Take the words of many tracks at hand, unless nothing has changed since.

        Until it is called again after a change, the index is asked as if it never was.
        """
        with self._database.read() as connection:
            state = state_of(connection)
            if (state[0] or 0) < self._many:
                self._known = None
            elif self._known is None or self._known.state != state:
                self._known = read_words(connection)
                connection.exec_driver_sql("PRAGMA shrink_memory")  # no words; all pages were read

    def asks_fields(self, text: str) -> bool:
        """Return whether a search is more than words."""
        return asks_fields(text, _NAMES, nearest_field)

    def find(self, text: str) -> list[int] | None:
        """Return the tracks that a search finds, as :meth:`find_ids` does, in a list."""
        found = self.find_ids(text)
        return None if found is None else found.tolist()

    def find_ids(self, text: str) -> NDArray[np.int64] | None:
        """Return the tracks that a search finds.

        Plain words are looked for in title, artist, album artist, album and genre; case
        and accents do not matter, and a word matches what it begins. For the rest of the
        language see :mod:`musicrec_desktop.library.query.syntax`.

        Returns
        -------
        ndarray of int64, shape (n,), or None
            Track ids, in no particular order unless one was asked; None where nothing was asked,
            which means everything.

        Raises
        ------
        SearchSyntaxError
            If it cannot be understood.
        """
        query, arranging = parse_arranged(text, _NAMES, nearest_field)
        asker = self._asker()
        wanted = arrangement(arranging, asker)
        if query == NOTHING and not wanted.limited:
            return None
        if arranging:
            return np.array(self._arranged(query, wanted, asker), np.int64)
        with self._database.read() as connection:
            known = self._known
            if known is not None and known.state == state_of(connection):
                found = _by_known_words(connection, known, query, asker)
                if found is not None:
                    return found
            parts = taken_apart(query)
            if parts.rest:
                return _where(connection, _all_of(parts, asker))
            if parts.found:
                return _numbers(connection, _INDEX_ONLY, parts.found)
            everything = _numbers(connection, _EVERYTHING)
            excluded = _numbers(connection, _INDEX_ONLY, parts.excluded)
            return everything[~np.isin(everything, excluded, assume_unique=True)]

    def only_orders(self, text: str) -> tuple[int, int] | None:
        """Return from where to where a search asks for an order that changes nothing it finds.

        Raises
        ------
        SearchSyntaxError
            If it cannot be understood.
        """
        if "sort" not in text.lower():
            return None
        _, arranging = parse_arranged(text, _NAMES, nearest_field)
        sorts = [part for part in arranging if part.field == "sort" and part.value.strip("-")]
        if not sorts or arrangement(arranging, self._asker()).limited:
            return None
        return sorts[0].start, sorts[0].end

    def in_order(self, text: str) -> list[int]:
        """Return the tracks that a search finds, in the order it asks, or the library's.

        Raises
        ------
        SearchSyntaxError
            If it cannot be understood.
        """
        query, arranging = parse_arranged(text, _NAMES, nearest_field)
        asker = self._asker()
        return self._arranged(query, arrangement(arranging, asker), asker)

    def _arranged(self, query: Query, wanted: Arrangement, asker: Asker) -> list[int]:
        found = select(tracks.c.id).where(_condition(query, asker))
        statement = found.order_by(*wanted.order).limit(wanted.songs)
        with self._database.read() as connection:
            if wanted.seconds is None:
                return list(connection.scalars(statement))
            lasting = statement.add_columns(tracks.c.duration_seconds)
            return first_of(connection.execute(lasting), wanted.seconds)

    def _asker(self) -> Asker:
        return Asker(self.listener_id, datetime.now().astimezone())

    def complete(self, text: str, cursor: int) -> list[str]:
        """Return what the text may become where the cursor is; see :class:`Completer`."""
        return Completer(self._database).complete(text, cursor)


def _numbers(connection: Connection, statement: Executable, words: str = "") -> NDArray[np.int64]:
    """Return the numbers that a statement puts into one text, as JSON.

    A list of a hundred thousand of them would hold the interpreter four times as long.
    """
    return numbers_in(connection.scalar(statement, {"words": words} if words else None))


def _by_known_words(
    connection: Connection, known: KnownWords, query: Query, asker: Asker
) -> NDArray[np.int64] | None:
    """Return what a search finds, as far as possible by what is known; None without any of that."""
    told, rest = [], []
    for part in joined(query.parts) if isinstance(query, All) else [query]:
        mask = known.find(part)
        if mask is None:
            rest.append(part)
        else:
            told.append(mask)
    if not told and not any(isinstance(part, Not) for part in rest):
        return None
    by_index = [_by_index(connection, known, part) for part in rest]
    told += [mask for mask in by_index if mask is not None]
    rest = [part for part, mask in zip(rest, by_index, strict=True) if mask is None]
    found = reduce(np.logical_and, told, known.everything)
    if rest and np.count_nonzero(found) <= FEW:
        listed = func.json_each(str(np.flatnonzero(found).tolist())).table_valued("value")
        among = tracks.c.id.in_(select(listed.c.value))
        return _where(connection, among, *(_condition(part, asker) for part in rest))
    return np.flatnonzero(_left(connection, found, rest, asker))


def _by_index(connection: Connection, known: KnownWords, part: Query) -> Mask | None:
    """Return what one part finds of which the index alone knows all; None where it does not."""
    asked = taken_apart(part.part if isinstance(part, Not) else part)
    if asked.rest or not asked.found:
        return None
    mask = np.zeros(len(known.everything), np.bool_)
    mask[_numbers(connection, _INDEX_ONLY, asked.found)] = True
    return known.everything & ~mask if isinstance(part, Not) else mask


def _left(connection: Connection, found: Mask, rest: Iterable[Query], asker: Asker) -> Mask:
    """Return what is left of many tracks where something else has to hold, too."""
    left = found.copy()
    asked = []
    for part in rest:
        if isinstance(part, Not):  # what is excluded is mostly less than all others
            left[_where(connection, _condition(part.part, asker))] = False
        else:
            asked.append(_condition(part, asker))
    if asked:
        also = np.zeros(len(left), np.bool_)
        also[_where(connection, *asked)] = True
        left &= also
    return left


def _where(connection: Connection, *conditions: ColumnElement[bool]) -> NDArray[np.int64]:
    return _numbers(connection, select(func.json_group_array(tracks.c.id)).where(*conditions))


def _condition(query: Query, asker: Asker) -> ColumnElement[bool]:
    if isinstance(query, Words):
        return matching(query.text, phrase=query.phrase)
    if isinstance(query, Asked):
        return condition(query, asker)
    if isinstance(query, Not):
        # what is unknown was not found either
        return not_(func.coalesce(_condition(query.part, asker), False))
    if isinstance(query, Either):
        return or_(*(_condition(part, asker) for part in query.parts))
    return _all_of(taken_apart(query), asker)


def _all_of(parts: Parts, asker: Asker) -> ColumnElement[bool]:
    """Return that a track is found, not excluded, and whatever else was asked."""
    conditions = [_condition(part, asker) for part in parts.rest]
    if parts.found:
        conditions.append(found_by(parts.found))
    elif parts.excluded:
        conditions.append(not_(found_by(parts.excluded)))
    return and_(true(), *conditions)
