"""In which order people expect names to stand, and what of a name is typed to find it."""

from __future__ import annotations

import re
import unicodedata

DIGITS_COMPARED = 8

_DIGITS = re.compile(r"\d+")
_ARTICLES = ("the ", "a ", "an ")
_SHORT_I = "и\u0306"  # й is a letter of its own, not an и with a mark
# Letters that Unicode does not take apart, where a reader of Latin looks for them; and
# katakana among hiragana, as in a Japanese dictionary.
_STAND_AS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t"}
    | {"ı": "i"}
    | {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
)


def natural_key(text: str) -> str:
    """Return a sort key: case, accents and a leading article ignored, numbers by value.

    A plain string, because a hundred thousand of them are
    sorted while the user waits.
    """
    key = _without_article(_folded(text, letters_kept=True))
    if not key.isalpha():
        key = _DIGITS.sub(lambda digits: digits[0].zfill(DIGITS_COMPARED), key)
    return key


def plain_key(text: str) -> str:
    """Return what is typed to find a text: case, accents and a leading article ignored."""
    return _without_article(_folded(text))


def _folded(text: str, *, letters_kept: bool = False) -> str:
    key = text.casefold()
    if key.isascii():
        return key
    taken_apart = unicodedata.normalize("NFKD", key).casefold()  # as of №
    if letters_kept:
        taken_apart = taken_apart.replace(_SHORT_I, "й")
    bare = "".join(char for char in taken_apart if not unicodedata.combining(char))
    return bare.translate(_STAND_AS)


def _without_article(key: str) -> str:
    return key.split(" ", 1)[1].lstrip() if key.startswith(_ARTICLES) else key
