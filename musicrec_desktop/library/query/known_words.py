"""Which words are in which tracks, at hand: common beginnings find tracks by the hundred thousand.

SQLite steps through what its index finds track by track: eight milliseconds for a hundred
thousand. The same read once, in 0.2 s, stands here as one array, tracks word after word, so that
all that a beginning finds lie side by side. What cannot be told from that, such as phrases, is
left to the index, whose state is compared before every answer.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from musicrec_desktop.library.query.fields import FIELDS
from musicrec_desktop.library.query.full_text import apart, words_of
from musicrec_desktop.library.query.indexed import joined
from musicrec_desktop.library.query.syntax import Asked, Either, Not, Query, Words
from musicrec_desktop.library.schema import SEARCH_TABLE

Mask = NDArray[np.bool_]
State = tuple[Any, ...]

COLUMNS = ("title", "untitled_name", "artist", "album_artist", "album", "genre")
MOST_ID = 2**28  # so that a track and a column are one number of 32 bits
_COLUMN_BITS = 3
_AFTER_ALL = b"\xff"  # greater than every byte of UTF-8

# Of rows 1 and 10 the index keeps how many tracks it holds and what it was last written to, which
# is another after every writing; those that hold no word at all are told by their number.
_STATE = (
    f"SELECT (SELECT max(id) FROM tracks), (SELECT block FROM {SEARCH_TABLE}_data WHERE id = 1), "
    f"(SELECT block FROM {SEARCH_TABLE}_data WHERE id = 10)"
)
_EVERYTHING = "SELECT json_group_array(id) FROM tracks"
_WHEN = " ".join(f"WHEN '{name}' THEN {number}" for number, name in enumerate(COLUMNS))
_WORDS = "SELECT group_concat(term, char(10)), json_group_array(cnt) FROM temp.known_terms"
_PLACES = (
    f"SELECT group_concat((doc << {_COLUMN_BITS}) + CASE col {_WHEN} END) FROM temp.known_places "
    "WHERE term >= ? AND term < ?"
)
# Words are read some at a time, since a text of all their places takes megabytes.
_BORDERS = ("", *"0123456789", *"abcdefghijklmnopqrstuvwxyz", "{", "\U0010ffff")


def state_of(connection: Connection) -> State:
    """Return what is another whenever the full-text index may find something else."""
    return tuple(connection.exec_driver_sql(_STATE).one())


def read_words(connection: Connection) -> KnownWords | None:
    """Read the words of all tracks; None where their numbers are too great for it."""
    state = state_of(connection)
    most = state[0] or 0
    if most >= MOST_ID:
        return None
    # Made within a transaction that is not kept, so that they are gone after it.
    for name, kind in (("known_terms", "row"), ("known_places", "instance")):
        made = f"CREATE VIRTUAL TABLE temp.{name} USING fts5vocab(main, {SEARCH_TABLE}, {kind})"
        connection.exec_driver_sql(made)
    text, counts = connection.exec_driver_sql(_WORDS).one()
    places = np.concatenate([_places(connection, *span) for span in pairwise(_BORDERS)])
    everything = np.zeros(max(most, int(places.max(initial=0)) >> _COLUMN_BITS) + 1, np.bool_)
    everything[numbers_in(connection.exec_driver_sql(_EVERYTHING).scalar_one())] = True
    ends = np.cumsum(numbers_in(counts))
    return KnownWords(state, (text or "").encode(), ends, places, everything)


def _places(connection: Connection, low: str, high: str) -> NDArray[np.int32]:
    """Return where words from one on, and before another, stand."""
    listed = connection.exec_driver_sql(_PLACES, (low, high)).scalar_one()
    return np.fromstring(listed or "", np.int32, sep=",")


def numbers_in(listed: str) -> NDArray[np.int64]:
    """Return the numbers of a list that is written as JSON."""
    return np.fromstring(listed[1:-1], np.int64, sep=",")


class KnownWords:
    """The words of all tracks, as they were at one moment.

    Masks that it returns may be its own: they are not to be changed.

    Parameters
    ----------
    state : tuple
        As :func:`state_of` returned it at that moment.
    words : bytes
        In order, in UTF-8, a line each.
    ends : ndarray of int64, shape (words,)
        Where the places of a word end, which begin where those of the word before it end.
    places : ndarray of int32, shape (n,)
        A track, shifted, and the number of the column in which it has the word.
    everything : ndarray of bool
        By number, whether there is such a track.
    """

    def __init__(
        self,
        state: State,
        words: bytes,
        ends: NDArray[np.int64],
        places: NDArray[np.int32],
        everything: Mask,
    ) -> None:
        self.state = state
        self._words = words
        breaks = np.flatnonzero(np.frombuffer(words, np.uint8) == ord("\n"))
        self._line_ends = np.append(breaks, len(words)).astype(np.int32)
        self._ends = ends.astype(np.int32)
        self._places = places
        self.everything = everything

    def find(self, query: Query) -> Mask | None:
        """Return by number which tracks a search finds; None where that cannot be told here."""
        if isinstance(query, Words):
            return self._text(query.text, phrase=query.phrase)
        if isinstance(query, Asked):
            if not query.value and not query.nothing:
                return self.everything  # it is still being typed
            columns = FIELDS[query.field].columns
            told = columns and query.comparison == ":"
            return self._text(query.value, columns, phrase=query.phrase) if told else None
        if isinstance(query, Not):
            found = self.find(query.part)
            return None if found is None else self.everything & ~found
        if isinstance(query, Either):
            return _together(map(self.find, query.parts), np.logical_or)
        return _together(map(self.find, joined(query.parts)), np.logical_and)

    def _text(self, text: str, columns: Sequence[str] = (), *, phrase: bool) -> Mask | None:
        words = words_of(text)
        if not words or (phrase and len(words) > 1):
            return None
        return _together((self._word(word, columns, phrase) for word in words), np.logical_and)

    def _word(self, word: str, columns: Sequence[str], phrase: bool) -> Mask | None:
        """Return what has words that begin so; None where it may be more than one word."""
        if not (word.isascii() and word.isalnum()):
            return None
        if not phrase and any(map(self._stands_parted, apart(word.lower()))):
            return None
        return self._tracks(*self._beginning(word.lower()), columns)

    def _stands_parted(self, parts: tuple[str, str]) -> bool:
        """Return whether a track has both parts of a word, as "let's" has those of "lets"."""
        first, second = parts
        found = self._tracks(*self._whole(first))
        return bool((found & self._tracks(*self._beginning(second))).any())

    def _tracks(self, begin: int, end: int, columns: Sequence[str] = ()) -> Mask:
        """Return which tracks have any of some words, in some columns or in any."""
        found = np.zeros(len(self.everything), np.bool_)
        start = int(self._ends[begin - 1]) if begin else 0
        places = self._places[start : int(self._ends[end - 1]) if end else 0]
        if columns:
            wanted = np.zeros(1 << _COLUMN_BITS, np.bool_)
            wanted[[COLUMNS.index(name) for name in columns]] = True
            places = places[wanted[places & ((1 << _COLUMN_BITS) - 1)]]
        found[places >> _COLUMN_BITS] = True
        return found

    def _beginning(self, letters: str) -> tuple[int, int]:
        """Return the first and the one after the last of the words that begin so."""
        begin = letters.encode()
        return self._first_from(begin), self._first_from(begin + _AFTER_ALL)

    def _whole(self, word: str) -> tuple[int, int]:
        place = self._first_from(word.encode())
        there = place < len(self._ends) and self._at(place) == word.encode()
        return place, place + there

    def _first_from(self, word: bytes) -> int:
        return bisect_left(range(len(self._ends)), word, key=self._at)

    def _at(self, place: int) -> bytes:
        start = int(self._line_ends[place - 1]) + 1 if place else 0
        return self._words[start : int(self._line_ends[place])]


def _together(masks: Iterable[Mask | None], how: Callable[[Mask, Mask], Mask]) -> Mask | None:
    """Put together what parts find; None where one of them cannot be told."""
    known: list[Mask] = []
    for mask in masks:
        if mask is None:
            return None
        known.append(mask)
    return reduce(how, known) if known else None
