"""Whether a field of a tag can hold a value."""

from __future__ import annotations

import math
import re

from musicrec_desktop.core.tag_edits import (
    COVER,
    EDITABLE_FIELDS,
    JOINED_WITH,
    LINES_FIELDS,
    MORE_FIELDS,
    NUMBER_FIELDS,
    SEVERAL_FIELDS,
    TOTAL_FIELDS,
    WORD_FIELDS,
    BadTagValue,
    TagValue,
)
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.library.tags.details import (
    MAX_COMMENT_CHARACTERS,
    MAX_LYRICS_CHARACTERS,
    MAX_TOTAL,
    flag,
)
from musicrec_desktop.library.tags.pictures import picture_info
from musicrec_desktop.library.tags.values import MAX_GAIN_DB, MAX_NUMBER, MAX_PEAK
from musicrec_desktop.library.text import clean_lines, clean_text

PEAK_STEP = 1e-6
_TEMPO = re.compile(r"\d{1,5}(\.\d{1,6})?", re.ASCII)
LONGEST = {"comment": MAX_COMMENT_CHARACTERS, "lyrics": MAX_LYRICS_CHARACTERS}
IN_CAPITALS = ("bpm", "isrc")  # in every language
FIELD_WORDS = (
    to_translate("Tag fields", "title"),
    to_translate("Tag fields", "artist"),
    to_translate("Tag fields", "album"),
    to_translate("Tag fields", "album artist"),
    to_translate("Tag fields", "genre"),
    to_translate("Tag fields", "composer"),
    to_translate("Tag fields", "year"),
    to_translate("Tag fields", "track number"),
    to_translate("Tag fields", "disc number"),
    to_translate("Tag fields", "track total"),
    to_translate("Tag fields", "disc total"),
    to_translate("Tag fields", "compilation"),
    to_translate("Tag fields", "disc subtitle"),
    to_translate("Tag fields", "title sort"),
    to_translate("Tag fields", "artist sort"),
    to_translate("Tag fields", "album sort"),
    to_translate("Tag fields", "album artist sort"),
    to_translate("Tag fields", "composer sort"),
    to_translate("Tag fields", "conductor"),
    to_translate("Tag fields", "lyricist"),
    to_translate("Tag fields", "remixer"),
    to_translate("Tag fields", "grouping"),
    to_translate("Tag fields", "mood"),
    to_translate("Tag fields", "publisher"),
    to_translate("Tag fields", "copyright"),
    to_translate("Tag fields", "track gain db"),
    to_translate("Tag fields", "album gain db"),
    to_translate("Tag fields", "track peak"),
    to_translate("Tag fields", "album peak"),
    to_translate("Tag fields", "comment"),
    to_translate("Tag fields", "lyrics"),
    to_translate("Tag fields", "cover"),
    to_translate("Tag fields", "cover key"),
    to_translate("Tag fields", "codec"),
    to_translate("Tag fields", "sample rate hz"),
    to_translate("Tag fields", "bit depth"),
    to_translate("Tag fields", "channels"),
)


def checked_value(field: str, value: TagValue) -> TagValue:
    """Return a value as a field keeps it.

    Parameters
    ----------
    field : str
        One of :data:`core.tag_edits.EDITABLE_FIELDS`.
    value : str, int, float, bytes or None
        Numbers may come as text; empty text is None. Several values of one field are
        parted by "; ". What is part of a compilation is 1, and None what is not.

    Raises
    ------
    BadTagValue
        If there is no such field, or it cannot hold the value.
    """
    if field not in EDITABLE_FIELDS:
        raise BadTagValue(
            translate("Tag editor", "There is no tag “{field}” that can be edited.", field=field),
            translate("Next steps", "Choose among: {names}.", names=", ".join(EDITABLE_FIELDS)),
        )
    if field == COVER:
        return _checked_cover(value)
    if isinstance(value, bytes):
        raise BadTagValue(
            translate("Tag editor", "The field “{field}” holds no picture.", field=field)
        )
    if field in LINES_FIELDS:
        return _checked_lines(field, "" if value is None else str(value))
    if isinstance(value, str):
        value = clean_text(value) or None
    if value is None:
        return None
    if field in WORD_FIELDS or (field in MORE_FIELDS and field != "bpm"):
        return _checked_text(field, str(value))
    if field in (*NUMBER_FIELDS, *TOTAL_FIELDS):
        return _checked_number(field, value)
    if field == "bpm":
        return _checked_tempo(field, value)
    if field == "compilation":
        return _checked_flag(field, value)
    return _checked_level(field, value)


def _checked_cover(value: TagValue) -> bytes | None:
    if value is None:
        return None
    if not isinstance(value, bytes):
        raise BadTagValue(
            translate("Tag editor", "A cover is a picture."),
            translate("Next steps", "Give a JPEG or PNG file."),
        )
    picture_info(value)
    return value


def _checked_text(field: str, text: str) -> str | None:
    if field not in SEVERAL_FIELDS:
        return text
    parts = (part.strip() for part in text.split(JOINED_WITH.strip()))
    return clean_text(JOINED_WITH.join(dict.fromkeys(part for part in parts if part))) or None


def _checked_lines(field: str, text: str) -> str | None:
    """Return text with its line breaks, whichever kind they were; a longer one is not cut."""
    longest = LONGEST[field]
    lines = clean_lines(text, len(text))
    if len(lines) > longest:
        raise BadTagValue(
            translate("Tag editor", "The {name} is too long.", name=field_in_words(field)),
            translate("Next steps", "It may have {number} characters.", number=longest),
        )
    return lines or None


def _checked_number(field: str, value: str | float) -> int:
    low, high = (1000, 2999) if field == "year" else (1, MAX_NUMBER)
    if field in TOTAL_FIELDS:
        high = MAX_TOTAL
    text = str(value)
    if not text.isdecimal() or not low <= int(text) <= high:
        name = field_in_words(field)
        raise BadTagValue(
            translate("Tag editor", "“{text}” is not a valid {name}.", text=text, name=name),
            translate(
                "Next steps", "It is a whole number from {low} to {high}.", low=low, high=high
            ),
        )
    return int(text)


def _checked_tempo(field: str, value: str | float) -> int | float:
    """Return beats a minute; DJs' programs state them with decimals."""
    text = str(value).replace(",", ".")
    number = float(text) if _TEMPO.fullmatch(text) else math.nan
    if not 1 <= number <= MAX_NUMBER:
        name = field_in_words(field)
        raise BadTagValue(
            translate("Tag editor", "“{text}” is not a valid {name}.", text=value, name=name),
            translate("Next steps", "It is a number from {low} to {high}.", low=1, high=MAX_NUMBER),
        )
    return int(number) if number.is_integer() else number


def _checked_flag(field: str, value: str | float) -> int | None:
    said = flag([str(value)])
    if said is None:
        raise BadTagValue(
            translate(
                "Tag editor",
                "“{text}” is not a valid {name}.",
                text=value,
                name=field_in_words(field),
            )
        )
    return 1 if said else None


def _checked_level(field: str, value: str | float) -> float:
    low, high = (-MAX_GAIN_DB, MAX_GAIN_DB) if field.endswith("_db") else (PEAK_STEP, MAX_PEAK)
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not low <= number <= high:
        name = field_in_words(field)
        raise BadTagValue(
            translate("Tag editor", "“{value}” is not a valid {name}.", value=value, name=name),
            translate(
                "Next steps",
                "It is a number from {low} to {high}.",
                low=f"{low:g}",
                high=f"{high:g}",
            ),
        )
    return number


def field_in_words(field: str) -> str:
    """Return what a field is called within a sentence, such as "album artist"."""
    if field in IN_CAPITALS:
        return field.upper()
    return translated("Tag fields", field.replace("_", " "))
