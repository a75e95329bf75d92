"""Search as you type, by SQLite's full-text index."""

from __future__ import annotations

import json
import unicodedata

import sqlalchemy

from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import SEARCH_TABLE
from musicrec_desktop.library.text import clean_text

MAX_WORDS = 32

# One JSON text in place of a row for each track: a common first letter finds them all.
_STATEMENT = sqlalchemy.text(
    f"SELECT json_group_array(rowid) FROM {SEARCH_TABLE} WHERE {SEARCH_TABLE} MATCH :words"
)


class TrackSearch:
    """Find tracks by the beginnings of words."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, text: str) -> list[int] | None:
        """Return the tracks that hold every word, in whatever field.

        Title, artist, album artist, album and genre are searched; case and accents
        do not matter, and a word matches what it begins.

        Parameters
        ----------
        text : str
            As typed; no character has a special meaning.

        Returns
        -------
        list of int or None
            Track ids in no particular order; None where nothing was asked,
            which means everything.
        """
        words = expression(text)
        if words is None:
            return None
        with self._database.read() as connection:
            found: list[int] = json.loads(connection.scalar(_STATEMENT, {"words": words}) or "[]")
        return found


def expression(text: str) -> str | None:
    """Write what was typed in FTS5's language, each word as a quoted prefix.

    Returns
    -------
    str or None
        None where it holds no letter or digit.
    """
    words = dict.fromkeys(word for word in clean_text(text).split() if _has_token(word))
    if not words:
        return None
    return " ".join('"' + word.replace('"', '""') + '"*' for word in list(words)[:MAX_WORDS])


def _has_token(word: str) -> bool:
    """Return whether the index keeps anything of a word: letters, digits, private use."""
    return any(unicodedata.category(letter)[0] in "LN" for letter in word)
