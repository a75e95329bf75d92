"""Whether two spellings mean one artist, album or genre.

Precision comes first: where in doubt, they are two. What only differs in form (case,
accents, punctuation, "The") is one name; what differs in one letter of one word is one
where that is the kind of mistake that people make, the word is long enough, and the
mistake does not make another word. Numbers, initials and added words always differ.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import JaroWinkler

from musicrec_desktop.core.phrases import phrase, phrased
from musicrec_desktop.library.tidying.name_keys import (
    NameKey,
    confusable_words,
    is_number,
    name_key,
    turned_around,
    umlauts_written_out,
)
from musicrec_desktop.library.tidying.slips import Slip, slip

NameKind = Literal["artist", "album", "genre"]

SURE, FORM, SPACES, LIKELY, SUPPORTED = 0.98, 0.96, 0.93, 0.9, 0.8
SHORTEST_WITHOUT_ACCENT = 4  # letters: "Mø" and "Mo" are two
SHORTEST_JOINED = 8  # letters: "Sound Garden" and "Soundgarden" are one
SHORTEST_WORDS = {  # letters of a misspelt word, beside other words and alone
    Slip.DOUBLED: (6, 7),
    Slip.SWAPPED: (6, 7),
    Slip.EXTRA: (8, 9),
    Slip.OTHER: (8, 9),
}
LONGEST_ACRONYM = 4
LAST_LETTER = "\u0590"  # of Latin, Greek, Cyrillic and Armenian
SUPPORTED_LIKENESS = 0.9  # Jaro-Winkler, where an album or folder speaks for it, too


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two spellings mean one name.

    Attributes
    ----------
    reason : str
        A clause: what they differ in.
    confidence : float
    """

    reason: str
    confidence: float


def alike(
    one: str,
    other: str,
    kind: NameKind = "artist",
    *,
    is_word: Callable[[str], bool] | None = None,
    shared: Collection[str] = (),
) -> Likeness | None:
    """Say why two spellings mean one name; None where they may be two.

    Parameters
    ----------
    one, other : str
    kind : {"artist", "album", "genre"}
        Albums are taken to be of one artist.
    is_word : callable, optional
        Whether a folded word is known to be no misspelling, in addition to the words that
        the program knows.
    shared : collection of str
        What both spellings are found with, such as albums; it allows for more.
    """
    if one == other:
        return None
    first, second = name_key(one), name_key(other)
    if not first.tokens or not second.tokens or _differ_in_initials(first, second):
        return None
    return (
        _same_letters(first, second, kind, supported=bool(shared))
        or (_turned(one, other) if kind == "artist" else None)
        or _misspelt(first, second, is_word or _never, supported=bool(shared))
    )


def _never(_word: str) -> bool:
    return False


def _differ_in_initials(first: NameKey, second: NameKey) -> bool:
    """Whether one is an acronym with dots, and the other may be a word: "M.I.A." and "Mia"."""
    if first.initials == second.initials or len(first.compact) > LONGEST_ACRONYM:
        return False
    word = second.text if first.initials else first.text
    return not (word.isupper() or word.islower() or _mixed(word))


def _mixed(word: str) -> bool:
    """Whether capitals stand within: "tATu" is an acronym, "Dad" is not."""
    return any(letter.isupper() for letter in word[1:])


def _same_letters(
    first: NameKey, second: NameKey, kind: NameKind, *, supported: bool
) -> Likeness | None:
    if first.text.casefold() == second.text.casefold():
        return Likeness(phrase("Tidying", "they differ in case and spaces only"), SURE)
    if len(first.compact) < 2:
        return None
    if first.tokens == second.tokens:
        if first.article != second.article:
            return _articles(first, second, kind, supported=supported)
        return _marks(first, second)
    if first.compact == second.compact and first.article == second.article:
        return _joined(first, second, supported=supported)
    if umlauts_written_out(first.text) == umlauts_written_out(second.text):
        return Likeness(phrase("Tidying", "they differ in how an umlaut is written"), FORM)
    return None


def _articles(
    first: NameKey, second: NameKey, kind: NameKind, *, supported: bool
) -> Likeness | None:
    """ "The" may be left out of several words and of plurals: "Prodigy" is somebody else."""
    if {first.article, second.article} != {"", "the"}:
        return None
    several = len(first.tokens) > 1 or (first.tokens[0].endswith("s") and len(first.compact) > 4)
    if not several and not supported:
        return None
    reason = (
        phrase("Tidying", "they differ in “The” only")
        if kind == "artist"
        else phrase("Tidying", "they differ in “The” only of this artist")
    )
    return Likeness(reason, FORM if several else SUPPORTED)


def _marks(first: NameKey, second: NameKey) -> Likeness | None:
    plain = "".join(letter for letter in first.text.casefold() if letter.isalnum())
    other = "".join(letter for letter in second.text.casefold() if letter.isalnum())
    if plain == other:
        return Likeness(phrase("Tidying", "they differ in punctuation, case and spaces only"), SURE)
    if len(first.compact) < SHORTEST_WITHOUT_ACCENT:
        return None
    return Likeness(phrase("Tidying", "they differ in accents and punctuation only"), FORM)


def _joined(first: NameKey, second: NameKey, *, supported: bool) -> Likeness | None:
    marked = any(not (letter.isalnum() or letter == " ") for letter in first.text + second.text)
    if len(first.compact) < SHORTEST_JOINED and not (supported or marked):
        return None
    return Likeness(phrase("Tidying", "they differ in spaces and hyphens only"), SPACES)


def _turned(one: str, other: str) -> Likeness | None:
    for sorted_form, plain in ((one, other), (other, one)):
        again = turned_around(sorted_form)
        if again and name_key(again).tokens == name_key(plain).tokens:
            return Likeness(phrase("Tidying", "one is the form that names are sorted by"), FORM)
    return None


def _misspelt(
    first: NameKey, second: NameKey, is_word: Callable[[str], bool], *, supported: bool
) -> Likeness | None:
    if len(first.tokens) != len(second.tokens) or (first.article != second.article):
        return None
    pairs = [
        (one, other) for one, other in zip(first.tokens, second.tokens, strict=True) if one != other
    ]
    if len(pairs) != 1:
        return None
    one, other = pairs[0]
    if not (_spelt(one) and _spelt(other)) or is_number(one) or is_number(other):
        return None
    known = confusable_words()
    if all(word in known or is_word(word) for word in (one, other)) or _plural(one, other):
        return None
    found = slip(one, other)
    length, alone = max(len(one), len(other)), len(first.tokens) == 1
    if found is not None and length >= SHORTEST_WORDS[found][alone]:
        how = phrased("Tidying", found.value)
        return Likeness(phrase("Tidying", "they differ in one word, by {slip}", slip=how), LIKELY)
    if supported and length >= 5 and JaroWinkler.similarity(one, other) >= SUPPORTED_LIKENESS:
        return Likeness(
            phrase("Tidying", "they differ in one word, and are found on one album"), SUPPORTED
        )
    return None


def _spelt(word: str) -> bool:
    """Whether a word is of letters that are mistyped one for another: not of Chinese signs."""
    return word.isalpha() and max(word) < LAST_LETTER


def _plural(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long in (f"{short}s", f"{short}es")  # no words
