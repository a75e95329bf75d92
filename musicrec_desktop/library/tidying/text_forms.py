"""Text that says the same in a better form: spaces, Unicode, encodings, case."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\u202a-\u202e]")
_SPACES = re.compile(r"\s+")
_UTF8_AS_LATIN = re.compile("[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]")
_WORD = re.compile(r"[^\W_]+(?:['’`´][^\W_]+)*")
_SMALL_WORDS = frozenset(
    "a an and as at but by for from in into nor of on or the to vs with n".split()  # noqa: SIM905  # no words
)
_ALWAYS_CAPITALS = frozenset(
    "BBC CD DJ EP FM GTO ID LA LP MC MTV NYC OK OST TV UFO UK USA USSR VIP".split()  # noqa: SIM905  # no words
)
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_VOWELS = set("AEIOUYÄÖÜÉÈÀ")


@lru_cache(maxsize=65536)
def tidy_spaces(text: str) -> str:
    """Return text in NFC, with single plain spaces and without invisible characters."""
    if text.isascii() and "  " not in text and text == text.strip():
        return text
    return _SPACES.sub(" ", _INVISIBLE.sub("", unicodedata.normalize("NFC", text))).strip()


@lru_cache(maxsize=65536)
def repaired(text: str) -> str | None:
    """Return text whose UTF-8 was read as Latin-1 or Windows-1252, as it was meant.

    Returns
    -------
    str or None
        None where it is not certain: only what decodes as a whole, and had the marks of
        UTF-8 that no language writes.
    """
    if text.isascii() or not _UTF8_AS_LATIN.search(text):
        return None
    for encoding in ("cp1252", "latin-1"):
        try:
            meant = text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        again = repaired(meant)
        meant = again if again is not None else meant
        if meant != text and all(letter.isprintable() for letter in meant):
            return meant
    return None


def shouts(text: str) -> bool:
    """Whether text of two words and more is all in capitals."""
    words = _WORD.findall(text)
    return text.isupper() and sum(len(word) > 2 for word in words) > 1


def whispers(text: str) -> bool:
    """Whether text of two words and more has no capital at all."""
    words = _WORD.findall(text)
    return text.islower() and sum(len(word) > 2 for word in words) > 1


def in_title_case(text: str) -> str:
    """Return text with capitals as English titles have them."""
    words = list(_WORD.finditer(text))
    cased = text
    for place, match in enumerate(words):
        last = place in (0, len(words) - 1) or _begins(text, match.start())
        cased = cased[: match.start()] + _cased(match[0], edge=last) + cased[match.end() :]
    return cased


def _begins(text: str, start: int) -> bool:
    """Whether a word begins something: after a bracket, a colon, a dash, a quotation mark."""
    before = text[:start].rstrip()
    return before[-1:] in {"(", "[", ":", "–", "—", "/", '"', "“", "-", "."}


def _cased(word: str, *, edge: bool) -> str:
    upper = word.upper()
    acronym = len(word) > 1 and word.isupper() and word.isalpha() and not set(word) & _VOWELS
    if upper in _ALWAYS_CAPITALS or (_ROMAN.fullmatch(upper) and upper != "I") or acronym:
        return upper
    if word.lower() in _SMALL_WORDS and not edge:
        return word.lower()
    return word[0].upper() + word[1:].lower()
