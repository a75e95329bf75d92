"""Words in the language of SQLite's full-text index."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import ColumnElement, column, false, select, table, true

from musicrec_desktop.library.schema import SEARCH_TABLE, tracks
from musicrec_desktop.library.text import clean_text, searchable

MAX_WORDS = 32
# What the index keeps as a word of its own, since an apostrophe parts words: "let's", "l'amour".
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'"})
_AFTER = re.compile(r"([^\W\d_]{2,}|i)(s|t|d|m|ll|re|ve)", re.IGNORECASE)
_BEFORE = re.compile(r"(l|d|o|j|c|m|n|s|qu)([^\W\d_]{2,})", re.IGNORECASE)

_INDEX = table(SEARCH_TABLE, column("rowid"), column(SEARCH_TABLE))


def expression(text: str, *, phrase: bool = False) -> str | None:
    """Write what was typed in FTS5's language: quoted prefixes, or one quoted phrase.

    Of a word that may have an apostrophe, both ways of writing it are asked for: "lets"
    finds "Let's", and "don't" finds "Dont". A phrase is asked for as it was typed.

    Returns
    -------
    str or None
        None where it holds no letter or digit.
    """
    words = words_of(text)
    if not words:
        return None
    if phrase:
        return _quoted(" ".join(words)) + "*"
    return " AND ".join(_spellings(word) for word in dict.fromkeys(words))


def words_of(text: str) -> list[str]:
    """Return the words of a text that the index is asked for."""
    text = clean_text(text).translate(_APOSTROPHES)
    return [word for word in text.split() if searchable(word)][:MAX_WORDS]


def apart(word: str) -> list[tuple[str, str]]:
    """Return the two words that one may stand for which was typed without its apostrophe."""
    ways = [way.fullmatch(word) for way in (_AFTER, _BEFORE)]
    return [(way[1], way[2]) for way in ways if way is not None]


def matching(
    text: str, *, phrase: bool = False, columns: Sequence[str] = ()
) -> ColumnElement[bool]:
    """Return the condition that the index finds these words, in some columns or in any.

    A word without a letter or digit asks for nothing; in a field it finds nothing.
    """
    words = expression(text, phrase=phrase)
    if words is None:
        return false() if columns else true()
    return found_by(in_columns(columns, words) if columns else words)


def in_columns(columns: Sequence[str], words: str) -> str:
    """Ask for words, in FTS5's language, in some columns only."""
    return f"{{{' '.join(columns)}}} : ({words})"


def found_by(words: str) -> ColumnElement[bool]:
    """Return the condition that the index finds this, in FTS5's language."""
    found = select(_INDEX.c.rowid).where(_INDEX.c[SEARCH_TABLE].op("MATCH")(words))
    return tracks.c.id.in_(found)


def _spellings(word: str) -> str:
    """Return a word as a prefix, or with an apostrophe where it has none, and without its own."""
    ways = [_quoted(word) + "*"]
    if "'" in word.strip("'"):
        ways.append(_quoted(word.replace("'", "")) + "*")
    if after := _AFTER.fullmatch(word):
        ways.append(_quoted("'".join(after.groups())))  # whole: "dog s*" is also "Dog Sounds"
    if before := _BEFORE.fullmatch(word):
        ways.append(_quoted("'".join(before.groups())) + "*")
    return ways[0] if len(ways) == 1 else f"({' OR '.join(ways)})"


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
