"""What the spellings of one name have in common: keys to find and compare them by."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from musicrec_desktop.core.paths import resource

ARTICLES = ("the", "a", "an")
_AND = re.compile(r"\s*(?:[&+]|\band\b)\s*")
_ROCK_N_ROLL = re.compile(r"(?<=\w)\s*['’`´]n['’`´]?\s*(?=\w)|(?<=\w)\s+n['’`´]?\s+(?=\w)")
_APOSTROPHES = re.compile(r"['’‘`´ʼ]")
_STYLED = re.compile(r"(?<=[a-z])[!$](?=[a-z])")
_LETTERS = {"!": "i", "$": "s"}
_BREAKS = re.compile(r"[^\w]+|_+")
_LIGATURES = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"})
_INITIALS = re.compile(r"(?:\w\.\s?)+\w?\.?")
_SORTED = re.compile(r"(?P<last>[^,]+), (?P<first>[^,]+)")
_ROMAN = re.compile(r"(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})")
_COUNTING = """
one two three four five six seven eight nine ten eleven twelve first second third fourth fifth
sixth seventh eighth ninth tenth twenty thirty forty fifty hundred thousand million
vol volume part pt disc disk cd no nr number op opus major minor
"""  # no words
_NUMBERED = frozenset(_COUNTING.split())


@dataclass(frozen=True, slots=True)
class NameKey:
    """A name, taken apart.

    Attributes
    ----------
    text : str
        In NFKC, with single spaces.
    article : str
        "the", "a" or "an" where it begins, or ends after a comma, with one.
    tokens : tuple of str
        Words without case, accents, punctuation and article; "&" is "and".
    """

    text: str
    article: str
    tokens: tuple[str, ...]

    @property
    def compact(self) -> str:
        """All letters and digits without spaces."""
        return "".join(self.tokens)

    @property
    def initials(self) -> bool:
        """Whether it is written as initials with dots."""
        return len(self.text) > 2 and _INITIALS.fullmatch(self.text) is not None


@lru_cache(maxsize=65536)
def name_key(text: str) -> NameKey:
    """Take a name apart."""
    text = " ".join(unicodedata.normalize("NFKC", text).split())
    article, rest = _without_article(text.casefold())
    return NameKey(text, article, _tokens(rest))


def _without_article(text: str) -> tuple[str, str]:
    for article in ARTICLES:
        if text.startswith(f"{article} "):
            return article, text[len(article) + 1 :]
        if text.endswith(f", {article}"):
            return article, text[: -len(article) - 2]
    return "", text


def _tokens(text: str) -> tuple[str, ...]:
    text = _STYLED.sub(lambda match: _LETTERS[match[0]], text)
    text = _AND.sub(" and ", _ROCK_N_ROLL.sub(" and ", text))
    text = folded(_APOSTROPHES.sub("", text))
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    text = re.sub(r"\b(\w)\.(?=\w\b)", r"\1", text)  # "r.e.m." is one word
    return tuple(_BREAKS.sub(" ", text).split())


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Return text without case and accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@lru_cache(maxsize=65536)
def umlauts_written_out(text: str) -> str:
    """Return the compact key of a name whose "ä" is written "ae"."""
    return name_key(unicodedata.normalize("NFC", text).casefold().translate(_UMLAUTS)).compact


def turned_around(text: str) -> str:
    """Return "David Bowie" for "Bowie, David"; empty for what is not in that form."""
    match = _SORTED.fullmatch(" ".join(text.split()))
    return f"{match['first']} {match['last']}" if match else ""


def is_number(token: str) -> bool:
    """Whether a word counts something: digits, Roman numerals, "two", "Vol", "minor"."""
    return (
        any(letter.isdigit() for letter in token)
        or token in _NUMBERED
        or bool(_ROMAN.fullmatch(token))
        or len(token) == 1
    )


@lru_cache(maxsize=1)
def confusable_words() -> frozenset[str]:
    """Return words that one slip of the pen turns into other words, and first names likewise."""
    lines = resource("confusable-words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
