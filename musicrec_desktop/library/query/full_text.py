"""Words in the language of SQLite's full-text index."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, column, false, select, table, true

from musicrec_desktop.library.schema import SEARCH_TABLE, tracks
from musicrec_desktop.library.text import clean_text, searchable

MAX_WORDS = 32

_INDEX = table(SEARCH_TABLE, column("rowid"), column(SEARCH_TABLE))


def expression(text: str, *, phrase: bool = False) -> str | None:
    """Write what was typed in FTS5's language: quoted prefixes, or one quoted phrase.

    Returns
    -------
    str or None
        None where it holds no letter or digit.
    """
    words = [word for word in clean_text(text).split() if searchable(word)][:MAX_WORDS]
    if not words:
        return None
    if phrase:
        return _quoted(" ".join(words)) + "*"
    return " ".join(_quoted(word) + "*" for word in dict.fromkeys(words))


def matching(
    text: str, *, phrase: bool = False, columns: Sequence[str] = ()
) -> ColumnElement[bool]:
    """Return the condition that the index finds these words, in some columns or in any.

    A word without a letter or digit asks for nothing; in a field it finds nothing.
    """
    words = expression(text, phrase=phrase)
    if words is None:
        return false() if columns else true()
    if columns:
        words = f"{{{' '.join(columns)}}} : ({words})"
    found = select(_INDEX.c.rowid).where(_INDEX.c[SEARCH_TABLE].op("MATCH")(words))
    return tracks.c.id.in_(found)


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
