"""Plans of what is done to the tags of many tracks; nothing is written here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tag_edits import DETAIL_FIELDS, BadTagValue, TagChanges, TagValue
from musicrec_desktop.core.tag_tools import (
    FITTED_PATTERNS,
    ChangeCase,
    CopyField,
    FindReplace,
    FromNames,
    LetterCase,
    PlannedTags,
    TagTool,
)
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.name_patterns import NamePattern
from musicrec_desktop.library.path_patterns import BadPattern
from musicrec_desktop.library.tags.checks import checked_value

TRIED_NAMES = 50
NO_DETAILS: Mapping[int, TagDetails] = MappingProxyType({})

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ROMAN = re.compile(r"[IVX]{2,}")


@dataclass(frozen=True, slots=True)
class _Tagged:
    """A track with all of its tags."""

    track: Track
    details: TagDetails

    def held(self, field: str) -> str | int:
        """Return what a field holds; empty text where that is nothing."""
        of = self.details if field in DETAIL_FIELDS else self.track.tags
        value = getattr(of, field)
        return "" if value is None else value


Change = Callable[[_Tagged], Mapping[str, TagValue] | None]  # None: it does not fit this track


def planned(
    tracks: Sequence[Track], tool: TagTool, details: Mapping[int, TagDetails] = NO_DETAILS
) -> list[PlannedTags]:
    """Say what a tool would do to the tags of tracks.

    Parameters
    ----------
    tracks : sequence of Track
    tool : TagTool
    details : mapping of int to TagDetails
        What is known of them beyond their tags, by track.

    Returns
    -------
    list of PlannedTags
        One for each track, in their order; without values where it holds them already.

    Raises
    ------
    MusicRecError
        If a pattern cannot be understood.
    """
    change = _change(tool)
    nothing = TagDetails()
    return [_plan(_Tagged(track, details.get(track.id, nothing)), change) for track in tracks]


def fitting_pattern(paths: Sequence[str], last: str) -> str:
    """Return the pattern that fits most names of files: the last one, if any.

    Parameters
    ----------
    paths : sequence of str
        Of which the first are tried.
    last : str
        What was used before, or is to be used where none fits.
    """
    looked_at = paths[:TRIED_NAMES]

    def fitting(pattern: str) -> int:
        fits = NamePattern(pattern).tags_of
        return sum(fits(path) is not None for path in looked_at)

    best = max(FITTED_PATTERNS, key=fitting)
    try:
        return last if fitting(last) >= fitting(best) else best
    except BadPattern:
        return best


def changes_of(plans: Sequence[PlannedTags]) -> dict[str, TagChanges]:
    """Return what is to be written, by file."""
    return {plan.track.path: plan.values for plan in plans if plan.values}


def recased(text: str, case: LetterCase) -> str:
    """Return a text with its letters written another way.

    Words with capitals inside, such as McCartney, keep them, unless all of the text is in
    capitals.
    """
    if case is LetterCase.UPPER:
        return text.upper()
    if case is LetterCase.LOWER:
        return text.lower()
    shouted = text.isupper()
    if case is LetterCase.SENTENCE:
        whole = text.lower() if shouted or text.istitle() else text
        return _WORD.sub(lambda word: _capital(word[0]), whole, count=1)
    return _WORD.sub(lambda word: _cased_word(word[0], shouted=shouted), text)


def _cased_word(word: str, *, shouted: bool) -> str:
    if _ROMAN.fullmatch(word) or (not shouted and not word[1:].islower()):
        return _capital(word)
    return _capital(word.lower())


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _plan(tagged: _Tagged, change: Change) -> PlannedTags:
    track = tagged.track
    wanted = change(tagged)
    if wanted is None:
        problem = translate("Tag tools", "the name doesn’t fit the pattern")
        return PlannedTags(track, problem=problem)
    values: dict[str, TagValue] = {}
    for field, value in wanted.items():
        try:
            checked = checked_value(field, value)
        except BadTagValue as error:
            return PlannedTags(track, problem=error.message)
        if (checked or None) != (tagged.held(field) or None):
            values[field] = checked
    return PlannedTags(track, values, {field: tagged.held(field) for field in values})


def _change(tool: TagTool) -> Change:
    if isinstance(tool, FromNames):
        pattern = NamePattern(tool.pattern)
        return lambda tagged: pattern.tags_of(tagged.track.path)
    if isinstance(tool, CopyField):
        return lambda tagged: _copied(tagged, tool)
    each = _replacing(tool) if isinstance(tool, FindReplace) else _casing(tool)
    return lambda tagged: {
        field: each(str(held)) for field in tool.fields if (held := tagged.held(field))
    }


def _copied(tagged: _Tagged, tool: CopyField) -> dict[str, TagValue]:
    copied: dict[str, TagValue] = {tool.target: tagged.held(tool.source)}
    if tool.swap:
        copied[tool.source] = tagged.held(tool.target)
    return copied


def _casing(tool: ChangeCase) -> Callable[[str], str]:
    return lambda text: recased(text, tool.case)


def _replacing(tool: FindReplace) -> Callable[[str], str]:
    if not tool.find:
        return lambda text: text
    wanted = tool.find if tool.regular else re.escape(tool.find)
    if tool.whole_words:
        wanted = rf"(?<!\w)(?:{wanted})(?!\w)"
    try:
        found = re.compile(wanted, 0 if tool.match_case else re.IGNORECASE)
        if tool.regular:
            found.sub(tool.replacement, "")
            re.compile(f"{wanted}|").sub(tool.replacement, "")
    except (re.error, IndexError) as error:
        raise MusicRecError(
            translate(
                "Tag tools",
                "“{text}” is not a regular expression: {reason}.",
                text=tool.find,
                reason=error,
            ),
            translate("Next steps", "Correct it, or look for it as it is written."),
        ) from error
    if tool.regular:
        return lambda text: found.sub(tool.replacement, text)
    return lambda text: found.sub(lambda _match: tool.replacement, text)
