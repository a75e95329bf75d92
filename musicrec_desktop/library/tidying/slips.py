"""Slips of the pen: what kind of mistake, if any, turns one word into another."""

from __future__ import annotations

from enum import Enum

from rapidfuzz.distance import OSA

from musicrec_desktop.core.translation import to_translate


class Slip(Enum):
    """How two words of nearly the same letters differ."""

    DOUBLED = to_translate("Tidying", "a letter doubled, or not")
    SWAPPED = to_translate("Tidying", "two letters swapped")
    EXTRA = to_translate("Tidying", "a letter more or less")
    OTHER = to_translate("Tidying", "another letter")


def slip(one: str, other: str) -> Slip | None:
    """Return the one mistake that turns a word into the other; None for more, or for none.

    Mistakes at the first and the last letter are none: there they make other words, plurals,
    other genders ("Marina", "Marian"), other families ("Petersen", "Peterson").

    Parameters
    ----------
    one, other : str
        Folded words.
    """
    if one == other or one[:1] != other[:1] or OSA.distance(one, other, score_cutoff=1) != 1:
        return None
    if len(one) == len(other):
        return _replaced(one, other)
    short, long = sorted((one, other), key=len)
    place = next((index for index in range(len(short)) if short[index] != long[index]), len(short))
    if long[place] == long[place - 1]:
        return Slip.DOUBLED
    return Slip.EXTRA if 1 < place < len(long) - 1 else None


def _replaced(one: str, other: str) -> Slip | None:
    places = [index for index in range(len(one)) if one[index] != other[index]]
    if len(places) == 2:
        return Slip.SWAPPED if places[1] < len(one) - 1 else None
    return Slip.OTHER if 1 < places[0] < len(one) - 2 else None
