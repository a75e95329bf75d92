"""What can be done to the tags of many tracks at once, before it is done."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from musicrec_desktop.core.tag_edits import TagValue
from musicrec_desktop.core.tracks import Track

# Of paths that tags are read from.
NAMES_PATTERN = "{artist}/{album}[ ({year})]/[{disc}-]{track}[.][ -] {title}"
FITTED_PATTERNS = (  # of those that fit as many names, the first is taken: it says most
    NAMES_PATTERN,
    "{artist} - {album} - {track}[.][ -] {title}",
    "{artist} - {track}[.][ -] {title}",
    "{track}[.][ -] {artist} - {title}",
    "{track}[.][ -] {title}",
    "{artist} - {title}",
)
NAMES_PATTERNS = (*FITTED_PATTERNS, "{artist}/{album}/{title}", "{title}")  # fit nearly anything


class LetterCase(StrEnum):
    """How letters are written."""

    WORDS = "words"
    SENTENCE = "sentence"
    UPPER = "upper"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class FromNames:
    """Fields are read from the names of files and folders.

    Attributes
    ----------
    pattern : str
        As :class:`library.path_patterns.PathPattern`; ``{name}`` stands for what is not kept.
    """

    pattern: str


@dataclass(frozen=True, slots=True)
class FindReplace:
    """Something is put in place of a text.

    Attributes
    ----------
    fields : tuple of str
    find, replacement : str
    match_case, whole_words, regular : bool
        Whether ``find`` is a regular expression.
    """

    fields: tuple[str, ...]
    find: str
    replacement: str = ""
    match_case: bool = False
    whole_words: bool = False
    regular: bool = False


@dataclass(frozen=True, slots=True)
class ChangeCase:
    """Letters are written another way."""

    fields: tuple[str, ...]
    case: LetterCase


@dataclass(frozen=True, slots=True)
class CopyField:
    """A field is written into another as well; or each gets what the other held."""

    source: str
    target: str
    swap: bool = False


TagTool = FromNames | FindReplace | ChangeCase | CopyField


@dataclass(frozen=True, slots=True)
class PlannedTags:
    """What would become of a track.

    Attributes
    ----------
    track : Track
    values : dict of str to str, int or None
        The fields that would change, and what they would hold.
    held : dict of str to str, int or None
        What these fields hold now.
    problem : str
        Why nothing can be done to it; empty where nothing speaks against it.
    """

    track: Track
    values: dict[str, TagValue] = field(default_factory=dict)
    held: dict[str, TagValue] = field(default_factory=dict)
    problem: str = ""
