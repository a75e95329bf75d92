"""Search as you type: words by SQLite's full-text index, fields by its columns."""

from __future__ import annotations

from datetime import datetime

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, and_, func, not_, or_, select, true
from sqlalchemy import text as sql

from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.query.arrangement import Arrangement, arrangement, first_of
from musicrec_desktop.library.query.completion import Completer
from musicrec_desktop.library.query.fields import FIELDS, Asker, condition, nearest_field
from musicrec_desktop.library.query.full_text import MAX_WORDS, expression, matching
from musicrec_desktop.library.query.syntax import (
    ARRANGING,
    NOTHING,
    All,
    Asked,
    Either,
    Not,
    Query,
    Words,
    parse_arranged,
)
from musicrec_desktop.library.schema import SEARCH_TABLE, tracks

__all__ = ["MAX_WORDS", "TrackSearch", "expression"]

_NAMES = frozenset({*FIELDS, *ARRANGING})

# One JSON text in place of a row for each track: a common first letter finds them all.
_WORDS_ONLY = sql(
    f"SELECT json_group_array(rowid) FROM {SEARCH_TABLE} WHERE {SEARCH_TABLE} MATCH :words"
)


class TrackSearch:
    """Find tracks by words and fields.

    Parameters
    ----------
    database : Database
    listener_id : int
        Whose ratings and plays are asked for.
    """

    def __init__(self, database: Database, listener_id: int = DEFAULT_LISTENER) -> None:
        self._database = database
        self.listener_id = listener_id

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
            if _plain(query):
                words = expression(text)
                if words is None:
                    return None
                found = connection.scalar(_WORDS_ONLY, {"words": words})
            else:
                statement = select(func.json_group_array(tracks.c.id))
                found = connection.scalar(statement.where(_condition(query, asker)))
        # A list of a hundred thousand numbers would hold the interpreter four times as long.
        return np.fromstring(found[1:-1], np.int64, sep=",")

    def only_orders(self, text: str) -> tuple[int, int] | None:
        """Return from where to where a search asks for an order that changes nothing it finds.

        Raises
        ------
        SearchSyntaxError
            If it cannot be understood.
        """
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


def _plain(query: Query) -> bool:
    """Whether there are only words, which the index finds in one step."""
    if isinstance(query, Words):
        return not query.phrase
    return isinstance(query, All) and all(
        isinstance(part, Words) and not part.phrase for part in query.parts
    )


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
    parts = _joined(query)
    return and_(true(), *(_condition(part, asker) for part in parts))


def _joined(query: All) -> list[Query]:
    """Put plain words that stand side by side together: the index finds all in one step."""
    words = [part.text for part in query.parts if isinstance(part, Words) and not part.phrase]
    rest = [part for part in query.parts if not (isinstance(part, Words) and not part.phrase)]
    return [Words(" ".join(words), phrase=False), *rest] if words else rest
