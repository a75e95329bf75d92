"""A search as rules, one below the other, for those who would rather choose than write."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.library.query.fields import FIELDS, nearest_field
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
from musicrec_desktop.library.text import searchable

ANYTHING = ""  # the field of plain words
_NAMES = frozenset({*FIELDS, *ARRANGING})
_PLAIN = re.compile(r"[^\W_][^\s()|\":<>=]*")
_IN_FIELD = re.compile(r"[^\s()|\"]+")
_KEYWORDS = frozenset({"OR", "NOT"})


@dataclass(frozen=True, slots=True)
class Rule:
    """What one line asks.

    Attributes
    ----------
    field : str
        :data:`ANYTHING`, or a name of the search's language.
    comparison : str
        As the language writes it: ":", "=", "<", "<=", ">" or ">=".
    value : str
    negated : bool
        What this finds is left out.
    nothing : bool
        What has no value is asked for.
    phrase : bool
        The value stood in quotes.
    """

    field: str = ANYTHING
    comparison: str = ":"
    value: str = ""
    negated: bool = False
    nothing: bool = False
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Rules:
    """A search of which every part is a line.

    Attributes
    ----------
    lines : tuple of Rule
    any : bool
        Whether one of them is enough; all of them are needed otherwise.
    arranging : str
        The order and the limit, as they were typed.
    """

    lines: tuple[Rule, ...] = ()
    any: bool = False
    arranging: str = ""


def read_rules(text: str) -> Rules | None:
    """Return a search as rules; None where it says more than these can, or makes no sense."""
    try:
        query, arranging = parse_arranged(text, _NAMES, nearest_field)
    except SearchSyntaxError:
        return None
    parts, either = _parts(query)
    lines = [_rule(part) for part in parts]
    if None in lines:
        return None
    typed = " ".join(text[part.start : part.end].strip() for part in arranging)
    rules = Rules(tuple(line for line in lines if line is not None), either, typed)
    again, _ = parse_arranged(write_rules(rules), _NAMES)
    return rules if _meaning(again) == _meaning(query) else None


def write_rules(rules: Rules) -> str:
    """Return rules as a search; those whose value is not there yet are left out."""
    lines = [_written(rule) for rule in rules.lines if _asks(rule)]
    asked = (" OR " if rules.any else " ").join(lines)
    return " ".join(filter(None, (asked, rules.arranging)))


def _asks(rule: Rule) -> bool:
    value = _value(rule.value)
    return rule.nothing or (searchable(value) if rule.field == ANYTHING else bool(value))


def _meaning(query: Query) -> Query:
    """Return a tree without the places where its parts were typed."""
    if isinstance(query, Asked):
        return replace(query, start=0, end=0)
    if isinstance(query, Not):
        return Not(_meaning(query.part))
    if isinstance(query, All):
        return All(tuple(map(_meaning, query.parts)))
    if isinstance(query, Either):
        return Either(tuple(map(_meaning, query.parts)))
    return query


def _parts(query: Query) -> tuple[Iterable[Query], bool]:
    """Return what stands side by side, and whether one of it is enough."""
    if query == NOTHING:
        return (), False
    if isinstance(query, All):
        return query.parts, False
    if isinstance(query, Either):
        return query.parts, True
    return (query,), False


def _rule(part: Query, *, negated: bool = False) -> Rule | None:
    if isinstance(part, Not):
        return None if negated else _rule(part.part, negated=True)
    if isinstance(part, Words):
        return Rule(ANYTHING, ":", part.text, negated, phrase=part.phrase)
    if isinstance(part, Asked):
        return Rule(part.field, part.comparison, part.value, negated, part.nothing, part.phrase)
    return None


def _written(rule: Rule) -> str:
    value = _value(rule.value)
    sign = "-" if rule.negated else ""
    if rule.field == ANYTHING:
        bare = _PLAIN.fullmatch(value) is not None and value not in _KEYWORDS
        return sign + (value if bare and not rule.phrase else f'"{value}"')
    comparison = rule.comparison if rule.comparison == ":" else f":{rule.comparison}"
    if rule.nothing:
        return f'{sign}{rule.field}:""'
    bare = _IN_FIELD.fullmatch(value) is not None and not rule.phrase
    return f"{sign}{rule.field}{comparison}" + (value if bare else f'"{value}"')


def _value(value: str) -> str:
    return " ".join(value.replace('"', " ").split())
