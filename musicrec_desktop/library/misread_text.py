"""Text whose bytes were taken for Latin-1 and are something else.

Tags of ID3v1, and frames of ID3v2 that say Latin-1, hold whatever the code page of their
writer was. What they hold is told by trial: a code page is taken only where all of a
file's foreign words fit it, where its frequent letters stand in it, where no other fits
nearly as well, and where no Western language could have written the words as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from musicrec_desktop.library.scripts import (
    ALPHABETS,
    IDEOGRAPHIC,
    Alphabet,
    Ideographs,
    is_punctuation,
)

LEAST_SHARE = 0.6  # of frequent characters among those of the script, common ones for half
LEAST_LETTERS = 0.4  # the same of letters
LEAST_CHARACTERS = 3  # of ideographs and syllables: the bytes of their code pages overlap
CAPITALS = 0.6  # how likely words wholly of capitals are: KOI8 swaps the cases of Windows-1251
LEAST_LEAD = 0.25  # before the next code page
MAX_CHARACTERS = 4_000  # looked at: lyrics need not be read to their end
# What UTF-8 makes of the capitals É, È, Ê, Ç, Ô and Ù before a space that does not break, as
# French has it before "!" and ":".
_CAPITALS_AND_SPACE = frozenset("\u0260\u0220\u02a0\u01e0\u0520\u0660")
_CUT_BYTES = 29  # from here on the last character may have been cut by ID3v1
_WORD = re.compile(
    r"(?:[^\W\d_]|[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])+"
)  # Thai's marks are no letters
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_CONTROL = re.compile("[\x80-\x9f]")
_POLISH, _POLISH_LETTERS = "cp1250", frozenset("ąćęłńóśźż")
_POLISH_ALONE = _POLISH_LETTERS - frozenset("óń")  # which are Spanish in Latin-1, too
_SIGNS_IN_POLISH = frozenset("łąŁĄ")  # ³ ¹ £ ¥ in Latin-1
_SIGNS = frozenset("¤¦§¨ª¬\xad¯°±²³´µ¶·¸¹º¼½¾¿×÷") | {chr(code) for code in range(0x80, 0xA0)}


def mended(values: Sequence[str]) -> list[str]:
    """Return text that was read as Latin-1, or Windows-1252, as it was meant.

    Parameters
    ----------
    values : sequence of str
        All that one file, or one sheet, holds: together they say more than one by one.
        What cannot have been read as Latin-1 is returned as it is.

    Returns
    -------
    list of str
        As many; those that are not certainly misread are the same. Bytes that are valid
        UTF-8 were certainly meant so, and controls from 0x80 to 0x9F are the punctuation
        that Windows-1252 has in their place.
    """
    if all(map(str.isascii, values)):
        return list(values)
    encoding = encoding_of(values)
    return [_meant(value, encoding) or _utf8(value) or _windows(value) for value in values]


def encoding_of(values: Iterable[str]) -> str | None:
    """Return the code page that values were written in; None for UTF-8, and in doubt."""
    taken = [value[:MAX_CHARACTERS] for value in values if not value.isascii()]
    raws = tuple(dict.fromkeys(raw for value in taken if (raw := _bytes(value)) is not None))
    raws = tuple(raw for raw in raws if not _is_utf8(raw))
    return _encoding_of(raws) if raws else None


@lru_cache(maxsize=4096)
def _encoding_of(raws: tuple[bytes, ...]) -> str | None:
    shares = {
        script.encoding: share
        for script in IDEOGRAPHIC
        if (share := _ideographic_share(raws, script)) is not None
    }
    shares |= {
        script.encoding: share
        for script in ALPHABETS
        if (share := _alphabetic_share(raws, script)) is not None
    }
    best = sorted(shares, key=shares.__getitem__, reverse=True)
    if not best:
        return _POLISH if _are_polish(raws) else None
    if len(best) > 1 and shares[best[0]] - shares[best[1]] < LEAST_LEAD:
        return None
    return best[0]


def _meant(value: str, encoding: str | None) -> str | None:
    """Return a value in the code page of its file; None where it is Western."""
    raw = None if encoding is None or value.isascii() else _bytes(value)
    if raw is None or encoding is None:
        return None
    for script in IDEOGRAPHIC:
        if script.encoding == encoding:
            text = _decoded(raw, encoding)
            return text if text is not None and _is_of(text, script) else None
    text = _decoded(raw, encoding)
    if encoding == _POLISH:
        return text if text is not None and _is_polish(text) else None
    alphabet = next(script for script in ALPHABETS if script.encoding == encoding)
    return text if text is not None and _words_fit(text, alphabet) else None


# ---- characters of several bytes


def _ideographic_share(raws: Iterable[bytes], script: Ideographs) -> float | None:
    """Return how frequent the characters are; None where there is no evidence for the script."""
    found: list[str] = []
    unexplained = 0
    certain = False
    for raw in raws:
        text = _decoded(raw, script.encoding)
        if text is None or not _is_of(text, script):
            unexplained += _longest(raw.decode("latin-1")) // 2
            continue
        characters = [letter for letter in text if script.holds(letter)]
        found += characters
        certain = certain or _is_foreign(raw, text, characters)
    if not certain or len(found) < LEAST_CHARACTERS:
        return None
    share = sum(map(script.weight, found)) / (len(found) + unexplained)
    return share if share >= LEAST_SHARE else None


def _is_of(text: str, script: Ideographs) -> bool:
    """Whether all that is not ASCII belongs to a script."""
    foreign = [letter for letter in text if not letter.isascii()]
    known = sum(map(script.holds, foreign))
    return known > 0 and all(script.holds(letter) or is_punctuation(letter) for letter in foreign)


def _is_foreign(raw: bytes, text: str, characters: Sequence[str]) -> bool:
    """Whether a value cannot be Western: letters that nobody writes beside each other.

    Two characters side by side, with a sign among their bytes, or three of them.
    """
    adjacent = _longest(text)
    signs = any(letter in _SIGNS for letter in raw.decode("latin-1"))
    return len(characters) >= 2 and (adjacent >= 3 or (adjacent >= 2 and signs))


def _longest(text: str) -> int:
    """Return how many characters stand beside each other that are not ASCII, at most."""
    return max(map(len, _FOREIGN.findall(text)), default=0)


def _decoded(raw: bytes, encoding: str) -> str | None:
    """Return bytes in a code page, but for a last character that ID3v1 has cut."""
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        if len(raw) < _CUT_BYTES or error.start != len(raw) - 1 or raw[:-1].isascii():
            return None  # a last letter with a mark, alone, is one of the West
        return raw[:-1].decode(encoding)


# ---- alphabets of one byte a letter


def _alphabetic_share(raws: Iterable[bytes], alphabet: Alphabet) -> float | None:
    words: list[str] = []
    unexplained = 0
    for raw in raws:
        text = _decoded(raw, alphabet.encoding)
        if text is None or _lists_one_mark(raw) or not _words_fit(text, alphabet):
            unexplained += sum(byte >= 0x80 for byte in raw)
            continue
        words += [word for word in _WORD.findall(text) if not word.isascii()]
    letters = "".join(words).lower()
    if max(map(len, words), default=0) < 4 or len(set(letters)) < 4:
        return None
    vowels = sum(letter in alphabet.vowels for letter in letters) / len(letters)
    if not 0.2 <= vowels <= 0.75:
        return None
    cased = any(word[:1].isupper() and word[1:].islower() for word in words)
    if not cased and len(letters) < 8:
        return None  # in the other case it would be as good a word of another code page
    share = sum(map(alphabet.weight, letters)) / len(letters)
    shouted = sum(len(word) for word in words if word.isupper() and len(word) > 1)
    if 2 * shouted > len(letters):
        share *= CAPITALS
    explained = len(letters) / (len(letters) + unexplained)
    return share * explained if share >= LEAST_LETTERS else None


def _lists_one_mark(raw: bytes) -> bool:
    """Whether all letters bear the same mark, as in "áéíóú": chance would mix them."""
    apart = unicodedata.normalize("NFD", raw.decode("latin-1"))
    plain = any(letter.isalpha() and not letter.isascii() for letter in apart)  # such as þ
    return not plain and len({letter for letter in apart if unicodedata.combining(letter)}) == 1


def _words_fit(text: str, alphabet: Alphabet) -> bool:
    """Whether every word is of one alphabet, and cased and spelt as its words are."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    others = (letter for letter in _WORD.sub("", text) if not letter.isascii())
    return (
        bool(words)
        and all(
            (word.islower() or word.isupper() or word[1:].islower() or word.lower() == word.upper())
            and alphabet.letters.issuperset(word.lower())
            and not alphabet.impossible.search(word.lower())
            for word in words
        )
        and all(letter in "«»–—„“”‘’…№©® " for letter in others)
    )


# ---- Polish, the one language of Central Europe that signs of Latin-1 tell from the West's


def _are_polish(raws: Iterable[bytes]) -> bool:
    """Whether most values are, and of their words two, one with a sign between its letters."""
    texts = [_decoded(raw, _POLISH) or "" for raw in raws]
    polish = [text for text in texts if _is_polish(text)]
    if 2 * len(polish) <= len(texts):
        return False
    found = {word for text in polish for word in _WORD.findall(text)}
    words = [word for word in found if not _POLISH_ALONE.isdisjoint(word.lower())]
    signed = (not _SIGNS_IN_POLISH.isdisjoint(word[1:-1]) for word in words if len(word) > 3)
    return len(words) > 1 and any(signed)


def _is_polish(text: str) -> bool:
    foreign = [letter for letter in text if not letter.isascii()]
    return bool(foreign) and all(
        letter.lower() in _POLISH_LETTERS or letter in "„”–—…’" for letter in foreign
    )


# ---- UTF-8 and Windows-1252


def _is_utf8(raw: bytes) -> bool:
    return _in_utf8(raw) is not None


def _utf8(value: str) -> str | None:
    raw = None if value.isascii() else _bytes(value)
    return _in_utf8(raw) if raw is not None else None


def _in_utf8(raw: bytes) -> str | None:
    text = _decoded(raw, "utf-8")
    if text is None or _CAPITALS_AND_SPACE.issuperset(_FOREIGN.findall(text)):
        return None
    return text


def _windows(value: str) -> str:
    """Return text with the punctuation that Windows has where Latin-1 has controls."""
    if value.isascii() or not _CONTROL.search(value) or _bytes(value) is None:
        return value
    return _CONTROL.sub(
        lambda code: code[0].encode("latin-1").decode("cp1252", "ignore") or code[0], value
    )


def _bytes(value: str) -> bytes | None:
    """Return the bytes that were read as Latin-1, or as Windows-1252."""
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        pass
    try:
        return b"".join(
            letter.encode("latin-1" if letter < "\u0100" else "cp1252") for letter in value
        )
    except UnicodeEncodeError:
        return None
