"""What of a search the full-text index answers by itself, in one step.

For each track that the index finds the database would look whether it is there, and for one that
is excluded whether it is not: a hundred thousand looks take thirty milliseconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from musicrec_desktop.library.query.fields import FIELDS
from musicrec_desktop.library.query.full_text import expression, in_columns
from musicrec_desktop.library.query.syntax import All, Asked, Either, Not, Query, Words


@dataclass(frozen=True, slots=True)
class Parts:
    """A search, taken apart.

    Attributes
    ----------
    wanted : str
        What the index must find, in its own language; empty where nothing is.
    excluded : str
        What it must not find; empty where nothing is.
    rest : tuple of Query
        What else has to hold, which the index knows nothing of.
    """

    wanted: str
    excluded: str
    rest: tuple[Query, ...]

    @property
    def found(self) -> str:
        """What the index must find without what it must not; empty where nothing is wanted."""
        if self.wanted and self.excluded:
            return f"({self.wanted}) NOT ({self.excluded})"
        return self.wanted


def taken_apart(query: Query) -> Parts:
    """Return what of a search the index can be asked, and what it cannot."""
    wanted, excluded, rest = [], [], []
    for part in joined(query.parts) if isinstance(query, All) else [query]:
        if (asked := _asked(part)) is not None:
            wanted.append(asked)
        elif isinstance(part, Not) and (asked := _asked(part.part)) is not None:
            excluded.append(asked)
        else:
            rest.append(part)
    return Parts(_each(wanted, "AND"), _each(excluded, "OR"), tuple(rest))


def _asked(query: Query) -> str | None:
    """Return what one part asks of the index; None where it asks something else, too."""
    if isinstance(query, Words):
        return expression(query.text, phrase=query.phrase)
    if isinstance(query, Asked):
        columns = FIELDS[query.field].columns
        words = expression(query.value, phrase=query.phrase)
        told = columns and query.comparison == ":" and words is not None
        return in_columns(columns, words) if told and words is not None else None
    if isinstance(query, Either) and not any(isinstance(p, All | Either) for p in query.parts):
        asked = [_asked(part) for part in query.parts]  # no deeper: the index nests little
        known = [part for part in asked if part is not None]
        return _each(known, "OR") if len(known) == len(asked) else None
    return None


def _each(asked: Sequence[str], between: str) -> str:
    return asked[0] if len(asked) == 1 else f" {between} ".join(f"({part})" for part in asked)


def joined(parts: Sequence[Query]) -> list[Query]:
    """Put plain words that stand side by side together: only so many are looked for."""
    words = [part.text for part in parts if isinstance(part, Words) and not part.phrase]
    rest = [part for part in parts if not (isinstance(part, Words) and not part.phrase)]
    return [Words(" ".join(words), phrase=False), *rest] if words else rest
