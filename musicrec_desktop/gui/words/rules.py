"""What fields of a search and their comparisons are called where they are chosen."""

from __future__ import annotations

import re
from dataclasses import dataclass

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.services.library.rules import ANYTHING, Rule, read_rules

ORDERS = (
    (to_translate("Smart playlist", "Library order"), ""),
    (to_translate("Smart playlist", "Most played first"), "sort:-plays"),
    (to_translate("Smart playlist", "Played last first"), "sort:-played"),
    (to_translate("Smart playlist", "Not played for longest first"), "sort:played"),
    (to_translate("Smart playlist", "Newest in the library first"), "sort:-added"),
    (to_translate("Smart playlist", "Most stars first"), "sort:-rating"),
    (to_translate("Smart playlist", "At random, drawn anew each day"), "sort:random"),
    (to_translate("Smart playlist", "Title"), "sort:title"),
    (to_translate("Smart playlist", "Artist"), "sort:artist"),
    (to_translate("Smart playlist", "Earliest year first"), "sort:year"),
    (to_translate("Smart playlist", "Latest year first"), "sort:-year"),
    (to_translate("Smart playlist", "Slowest first"), "sort:bpm"),
    (to_translate("Smart playlist", "Shortest first"), "sort:length"),
)
SONGS = (10, 25, 50, 100, 250)
HOURS = (1, 2, 4)
AGE = re.compile(r"\d+(\.\d+)?[hdwmy]", re.IGNORECASE)  # 45d, and no date


@dataclass(frozen=True, slots=True)
class Way:
    """How a field can be asked.

    Attributes
    ----------
    said : str
        Marked for the catalogue.
    comparison : str
        As the language writes it.
    negated, nothing : bool
        As of :class:`Rule`.
    span : bool
        The value is a range such as 1990..1999.
    fixed : str
        The one value that is asked for, so that none is typed.
    values : tuple of (str, str)
        What can be chosen, where it is another than of the field.
    """

    said: str
    comparison: str = ":"
    negated: bool = False
    nothing: bool = False
    span: bool = False
    fixed: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """What it is called in the reader's language."""
        return translated("Rules", self.said)

    def asks(self, rule: Rule) -> bool:
        """Whether a rule asks in this way."""
        same = (rule.comparison, rule.negated, rule.nothing)
        if same != (self.comparison, self.negated, self.nothing):
            return False
        if self.fixed or rule.nothing:
            return rule.nothing or rule.value.casefold() == self.fixed
        return self.span == (".." in rule.value)


@dataclass(frozen=True, slots=True)
class FieldKind:
    """One field as it is chosen.

    Attributes
    ----------
    said : str
        Marked for the catalogue.
    ways : tuple of Way
    example : str
        A value, as it is typed.
    values : tuple of (str, str)
        What can be chosen, and what it is called; empty where a value is typed.
    """

    said: str
    ways: tuple[Way, ...]
    example: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """What it is called in the reader's language."""
        return translated("Rules", self.said)


_CONTAINS = Way(to_translate("Rules", "contains"))
_LACKS = Way(to_translate("Rules", "does not contain"), negated=True)
_EXACTLY = Way(to_translate("Rules", "is exactly"), "=")
_EMPTY = Way(to_translate("Rules", "is empty"), nothing=True)
_FILLED = Way(to_translate("Rules", "is not empty"), negated=True, nothing=True)
_IS = Way(to_translate("Rules", "is"))
_IS_NOT = Way(to_translate("Rules", "is not"), negated=True)
_MORE = Way(to_translate("Rules", "is more than"), ">")
_LEAST = Way(to_translate("Rules", "is at least"), ">=")
_LESS = Way(to_translate("Rules", "is less than"), "<")
_MOST = Way(to_translate("Rules", "is at most"), "<=")
_BETWEEN = Way(to_translate("Rules", "is between"), span=True)
_AGES = (
    ("1d", to_translate("Rules", "a day")),
    ("7d", to_translate("Rules", "7 days")),
    ("30d", to_translate("Rules", "30 days")),
    ("90d", to_translate("Rules", "90 days")),
    ("180d", to_translate("Rules", "180 days")),
    ("1y", to_translate("Rules", "a year")),
    ("2y", to_translate("Rules", "2 years")),
    ("5y", to_translate("Rules", "5 years")),
)
_WITHIN = Way(to_translate("Rules", "is less ago than"), "<", values=_AGES)
_LONGER = Way(to_translate("Rules", "is longer ago than"), ">", values=_AGES)
_NEVER = Way(to_translate("Rules", "is never"), fixed="never")
_ON = Way(to_translate("Rules", "is in the year, month or on the day"))

_WORDS = (_CONTAINS, _LACKS)
_NAMES = (*_WORDS, _EXACTLY, _EMPTY, _FILLED)
_TEXT = (*_WORDS, _EMPTY, _FILLED)
_NUMBER = (_IS, _IS_NOT, _LEAST, _MOST, _MORE, _LESS, _BETWEEN)
_KNOWN = (*_NUMBER, _EMPTY, _FILLED)
_DATE = (_WITHIN, _LONGER, _ON, _BETWEEN)
_CHOICE = (_IS, _IS_NOT)
_YES = (("yes", to_translate("Rules", "yes")), ("no", to_translate("Rules", "no")))

KINDS: dict[str, FieldKind] = {
    ANYTHING: FieldKind(to_translate("Rules", "Anything"), _WORDS),
    "title": FieldKind(to_translate("Rules", "Title"), _NAMES),
    "artist": FieldKind(to_translate("Rules", "Artist"), _NAMES),
    "albumartist": FieldKind(to_translate("Rules", "Album artist"), _NAMES),
    "album": FieldKind(to_translate("Rules", "Album"), _NAMES),
    "genre": FieldKind(to_translate("Rules", "Genre"), _NAMES, "jazz"),
    "composer": FieldKind(to_translate("Rules", "Composer"), _TEXT),
    "year": FieldKind(to_translate("Rules", "Year"), _KNOWN, "1990"),
    "rating": FieldKind(to_translate("Rules", "Stars"), _NUMBER, "4"),
    "loved": FieldKind(to_translate("Rules", "Loved"), (_IS,), values=_YES),
    "disliked": FieldKind(to_translate("Rules", "Disliked"), (_IS,), values=_YES),
    "plays": FieldKind(to_translate("Rules", "Plays"), _NUMBER, "10"),
    "played": FieldKind(to_translate("Rules", "Last played"), (_NEVER, *_DATE), "2024"),
    "added": FieldKind(to_translate("Rules", "Added"), _DATE, "2024"),
    "length": FieldKind(to_translate("Rules", "Length"), _NUMBER, "3:30"),
    "bpm": FieldKind(to_translate("Rules", "BPM"), _NUMBER, "120"),
    "key": FieldKind(to_translate("Rules", "Key"), _CHOICE, "8A"),
    "fits": FieldKind(to_translate("Rules", "Goes with the key"), _CHOICE, "8A"),
    "kind": FieldKind(
        to_translate("Rules", "Kind of sound"),
        _CHOICE,
        values=(
            ("music", to_translate("Rules", "music")),
            ("speech", to_translate("Rules", "speech")),
            ("noise", to_translate("Rules", "noise")),
            ("silence", to_translate("Rules", "silence")),
        ),
    ),
    "playlist": FieldKind(to_translate("Rules", "Playlist"), _WORDS),
    "path": FieldKind(to_translate("Rules", "Path"), _WORDS, "live"),
    "codec": FieldKind(to_translate("Rules", "Format"), _WORDS, "flac"),
    "lossless": FieldKind(to_translate("Rules", "Lossless"), (_IS,), values=_YES),
    "bitrate": FieldKind(to_translate("Rules", "Bit rate"), _NUMBER, "256"),
    "comment": FieldKind(to_translate("Rules", "Comment"), _TEXT),
    "lyrics": FieldKind(to_translate("Rules", "Lyrics"), _TEXT),
}


def way_of(rule: Rule) -> Way | None:
    """Return how a rule asks; None where it cannot be chosen.

    A date may be less ago than 30 days, while one that is before 2024 cannot be chosen.
    """
    kind = KINDS.get(rule.field)
    if kind is None:
        return None
    if kind.values and rule.value not in {value for value, _ in kind.values}:
        return None
    ways = [way for way in kind.ways if way.asks(rule)]
    if ways and ways[0].values and not AGE.fullmatch(rule.value):
        return None
    return ways[0] if ways else None


def rules_said(query: str) -> list[str]:
    """Return what a smart playlist asks: each rule as people read it, then order and limit.

    What rules cannot show is returned as it was typed.
    """
    rules = read_rules(query)
    if rules is None:
        return [query]
    lines = [_said(rule) for rule in rules.lines]
    if None in lines:
        return [query]
    said = [line for line in lines if line is not None]
    if rules.any and len(said) > 1:
        said[1:] = [translate("Rules", "or {rule}", rule=rule) for rule in said[1:]]
    arranged = [_arranged(part) for part in rules.arranging.split()]
    return [*(said or [translate("Rules", "All songs")]), *arranged]


def _said(rule: Rule) -> str | None:
    way = way_of(rule)
    if way is None:
        return None
    kind = KINDS[rule.field]
    value = "" if way.fixed or way.nothing else rule.value.replace("..", "–")  # no words
    value = dict((*way.values, *kind.values)).get(value, value)
    shown = translated("Rules", value) if value != rule.value else value
    return " ".join(filter(None, (kind.name, way.name, shown)))


def _arranged(part: str) -> str:
    """Return an order or a limit as the dialog calls it; else as it was typed."""
    asked = part.casefold()
    for name, order in ORDERS:
        if order and order == asked:
            return translated("Smart playlist", name)
    number = asked.removeprefix("limit:")  # no words
    if number.isdigit():
        return translate("Rules", "At most %n track(s)", n=int(number))
    if number.endswith("h") and number[:-1].isdigit():
        return translate("Rules", "At most %n hour(s)", n=int(number[:-1]))
    return part
