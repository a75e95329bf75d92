"""The language of the search field: from what was typed to a tree.

Words that follow each other must all be there; ``or`` in capitals or ``|`` parts
alternatives; ``-`` or ``NOT`` before something excludes it; parentheses group; quotes
hold words together; ``field:value`` asks one field, with ``>``, ``>=``, ``<``, ``<=``,
``=`` before the value or ``..`` within it; ``field:""`` asks for what has no value. What
begins like a field but is none, such as "Mission: Impossible", is plain words. ``sort:`` and
``limit:`` belong to the whole search, wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from typing import Literal

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.text import searchable

Comparison = Literal[":", "=", "<", "<=", ">", ">="]

MAX_DEPTH = 32
ARRANGING = ("sort", "limit")  # of the whole search, not of a part


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text; each word, or with quotes the phrase, has to be in some field."""

    text: str
    phrase: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What one field is asked.

    Attributes
    ----------
    field : str
        In small letters.
    comparison : {":", "=", "<", "<=", ">", ">="}
    value : str
        Without quotes.
    phrase : bool
        The value stood in quotes.
    start, end : int
        Where in the text it stands, for messages.
    nothing : bool
        There is nothing between the quotes: what has no value is asked for.
    """

    field: str
    comparison: Comparison
    value: str
    phrase: bool
    start: int
    end: int
    nothing: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """Everything that the part does not find."""

    part: Query


@dataclass(frozen=True, slots=True)
class All:
    """What every part finds; without a part, everything."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """What at least one part finds."""

    parts: tuple[Query, ...]


Query = Words | Asked | Not | All | Either

NOTHING = All(())  # asked: it finds everything

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<open>\() | (?P<close>\)) | (?P<or>\|) |
        (?P<not>-(?=[\w"(])) |
        (?P<field>[A-Za-z_]+~?)(?P<comparison>:?(?:>=|<=|>|<|=)|:)(?P<value>"[^"]*"?|[^\s()|]*) |
        (?P<phrase>"[^"]*"?) |
        (?P<word>[^\s()|"]+)
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    query: Query | None
    start: int


def parse(
    text: str, fields: Container[str], meant: Callable[[str], str | None] = lambda _: None
) -> Query:
    """Return the tree of what was typed. What is only begun is left out of it.

    Parameters
    ----------
    text : str
    fields : container of str
        Names that are fields, in small letters.
    meant : callable
        Returns the field that a name which is none was probably meant to be.

    Raises
    ------
    SearchSyntaxError
        If a field's name is misspelt, or parentheses lie too deep.
    """
    return _Parser(list(_tokens(text, fields, meant))).query()


def parse_arranged(
    text: str, fields: Container[str], meant: Callable[[str], str | None] = lambda _: None
) -> tuple[Query, tuple[Asked, ...]]:
    """Return the tree as :func:`parse` does, and what :data:`ARRANGING` words were asked.

    Parameters
    ----------
    text, fields, meant
        As of :func:`parse`; the fields hold the words of :data:`ARRANGING`.

    Raises
    ------
    SearchSyntaxError
        As :func:`parse`, and if such a word is excluded.
    """
    rest: list[_Token] = []
    arranging: list[Asked] = []
    for token in _tokens(text, fields, meant):
        asked = token.query
        if not (isinstance(asked, Asked) and asked.field in ARRANGING):
            rest.append(token)
        elif rest and rest[-1].kind == "not":
            raise _excluded(asked, rest[-1].start)
        else:
            arranging.append(asked)
    return _Parser(rest).query(), tuple(arranging)


def asks_fields(
    text: str, fields: Container[str], meant: Callable[[str], str | None] = lambda _: None
) -> bool:
    """Return whether a search asks any field, or one that is misspelt, as of :func:`parse`."""
    try:
        return any(isinstance(token.query, Asked) for token in _tokens(text, fields, meant))
    except SearchSyntaxError:
        return True  # who searches for it hears what is wrong


def _excluded(asked: Asked, start: int) -> SearchSyntaxError:
    example = "sort:-plays" if asked.field == "sort" else "limit:25"
    return SearchSyntaxError(
        translate("Search", "{field} cannot be excluded.", field=f"{asked.field}:"),
        translate("Next steps", "Write it such as {example}.", example=example),
        start,
        asked.end,
    )


def _tokens(
    text: str, fields: Container[str], meant: Callable[[str], str | None]
) -> Iterator[_Token]:
    at = 0
    while (match := _TOKEN.match(text, at)) is not None:
        start = match.end() - len(match.group().lstrip())
        at = match.end()
        kind = match.lastgroup or ""
        said = match.group().strip()
        if kind in ("open", "close", "or", "not"):
            yield _Token(kind, None, start)
        elif kind == "value" and match["field"].lower() in fields:
            yield _Token("part", _asked(match, start), start)
        elif kind == "value":
            _check_spelling(match, start, meant)
            at = match.start("value")  # plain words, and then whatever follows the sign
            yield _Token("part", Words(text[start:at], phrase=False), start)
        elif said in ("OR", "NOT"):
            yield _Token(said.lower(), None, start)
        elif kind == "phrase" and searchable(said):
            yield _Token("part", Words(said.strip('"'), phrase=True), start)
        elif searchable(said):
            yield _Token("part", Words(said, phrase=False), start)


def _check_spelling(match: re.Match[str], start: int, meant: Callable[[str], str | None]) -> None:
    name = match["field"]
    likely = meant(name) if match["value"] else None
    if likely is not None:
        asked = f"{likely}{match['comparison']}{match['value']}"
        raise SearchSyntaxError(
            translate("Search", "There is no field “{name}”.", name=name),
            translate("Next steps", "Did you mean {asked}?", asked=asked),
            start,
            match.end(),
            asked,
        )


def _asked(match: re.Match[str], start: int) -> Asked:
    value = match["value"]
    comparison = match["comparison"]
    return Asked(
        field=match["field"].lower(),
        comparison=comparison.removeprefix(":") if len(comparison) > 1 else comparison,  # type: ignore[arg-type]
        value=value.strip('"'),
        phrase=value.startswith('"'),
        start=start,
        end=match.end(),
        nothing=value == '""',
    )


class _Parser:
    """Recursive descent: alternatives of sequences of parts."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def query(self) -> Query:
        parts = [self._alternatives()]
        while self._at < len(self._tokens):  # after a parenthesis that closes nothing
            self._at += 1
            parts.append(self._alternatives())
        return _together(parts)

    def _alternatives(self) -> Query:
        parts = [self._sequence()]
        while self._kind() == "or":
            self._at += 1
            parts.append(self._sequence())
        meant = tuple(part for part in parts if part != NOTHING)
        return meant[0] if len(meant) == 1 else Either(meant) if meant else NOTHING

    def _sequence(self) -> Query:
        parts: list[Query] = []
        while self._kind() in ("part", "not", "open"):
            parts.append(self._part())
        return _together(parts)

    def _part(self) -> Query:
        token = self._tokens[self._at]
        self._at += 1
        if token.query is not None:
            return token.query
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise SearchSyntaxError(
                translate("Search", "There are too many parentheses."),
                translate("Next steps", "Write it in a simpler way."),
                token.start,
                token.start + 1,
            )
        query = self._negated() if token.kind == "not" else self._group()
        self._depth -= 1
        return query

    def _negated(self) -> Query:
        if self._kind() not in ("part", "not", "open"):
            return NOTHING
        part = self._part()
        return NOTHING if part == NOTHING else Not(part)

    def _group(self) -> Query:
        query = self._alternatives()
        if self._kind() == "close":
            self._at += 1
        return query

    def _kind(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""


def _together(parts: list[Query]) -> Query:
    meant = tuple(part for part in parts if part != NOTHING)
    return meant[0] if len(meant) == 1 else All(meant)
