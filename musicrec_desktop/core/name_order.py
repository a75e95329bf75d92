"""In which order people expect names to stand, and what of a name is typed to find it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from musicrec_desktop.core.browsing import VALUE_SEPARATOR, same_name

DIGITS_COMPARED = 8

SortNames = Mapping[str, str]  # what people stand under in lists, by same_name of their names
NO_SORT_NAMES: SortNames = MappingProxyType({})

USUAL_ARTICLES = "The, A, An"

_DIGITS = re.compile(r"\d+")
_LONGEST_ELIDED = 8  # letters, as of "all'"
_APOSTROPHES = str.maketrans("\N{RIGHT SINGLE QUOTATION MARK}", "'")
_SHORT_I = "и\u0306"  # й is a letter of its own, not an и with a mark
# Letters that Unicode does not take apart, where a reader of Latin looks for them; and
# katakana among hiragana, as in a Japanese dictionary.
_STAND_AS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t"}
    | {"ı": "i"}
    | {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
)


class _Bare(dict[int, int | str | None]):
    """What letters stand as that were met so far; marks above and below them as nothing."""

    def __missing__(self, code: int) -> int | str | None:
        stands_as = None if unicodedata.combining(chr(code)) else _STAND_AS.get(code, code)
        self[code] = stands_as
        return stands_as


_BARE = _Bare()


def ignore_articles(listed: str) -> None:
    """Let these count for nothing at the beginning of a name, everywhere, from now on.

    Like the language they are the reader's own, and the same for all names in a program.

    Parameters
    ----------
    listed : str
        Between commas, such as "The, A, An, L'".
    """
    _Ignored.articles = _beginnings(listed)


def ignored_articles() -> tuple[str, ...]:
    """Return what names begin with where they begin with an article: "the ", "l'"."""
    return _Ignored.articles


def natural_key(text: str) -> str:
    """Return a sort key: case, accents and a leading article ignored, numbers by value.

    A plain string, because a hundred thousand of them are
    sorted while the user waits.
    """
    key = _without_article(_folded(text, letters_kept=True))
    if not key.isalpha():
        key = _DIGITS.sub(lambda digits: digits[0].zfill(DIGITS_COMPARED), key)
    return key


def sorted_as(name: str, names: SortNames) -> str:
    """Return what a name, or several in one tag, stands under: "Sakamoto, Ryuichi".

    Parameters
    ----------
    name : str
    names : mapping of str to str
        As :meth:`library.sort_names.SortNameRepository.read` returns them.
    """
    if not names:
        return name
    known = names.get(same_name(name))
    if known is None and VALUE_SEPARATOR in name:
        parts = name.split(VALUE_SEPARATOR)
        return VALUE_SEPARATOR.join(names.get(same_name(part), part) for part in parts)
    return known or name


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
    return taken_apart.translate(_BARE)


def kept_natural_key(text: str) -> str:
    """Return the same as :func:`natural_key` for texts that come again and again."""
    return _kept_natural_key(text, _Ignored.articles)


def kept_plain_key(text: str) -> str:
    """Return the same as :func:`plain_key` for texts that come again and again."""
    return _kept_plain_key(text, _Ignored.articles)


def last_article_gone(text: str) -> str:
    """Return a sort name without the article at its end: "Beatles" of "Beatles, The"."""
    name, comma, last = text.rpartition(",")
    return name.rstrip() if comma and _beginning(last) in _Ignored.articles else text


def _without_article(key: str) -> str:
    if not key.startswith(_Ignored.articles):
        if "\N{RIGHT SINGLE QUOTATION MARK}" not in key[:_LONGEST_ELIDED]:
            return key
        straight = key.translate(_APOSTROPHES)
        return _without_article(straight) if straight.startswith(_Ignored.articles) else key
    article = max((each for each in _Ignored.articles if key.startswith(each)), key=len)
    return key[len(article) :].lstrip() or key


@lru_cache(maxsize=1024)
def _kept_natural_key(text: str, _ignored: tuple[str, ...]) -> str:
    return natural_key(text)


@lru_cache(maxsize=50_000)
def _kept_plain_key(text: str, _ignored: tuple[str, ...]) -> str:
    return plain_key(text)


def _beginnings(listed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(_beginning, listed.split(",")))))


def _beginning(article: str) -> str:
    """Return what a name begins with that begins with an article; nothing of none."""
    folded = _folded(article.strip()).translate(_APOSTROPHES)
    return folded if not folded or folded.endswith("'") else f"{folded} "


class _Ignored:
    articles = _beginnings(USUAL_ARTICLES)
