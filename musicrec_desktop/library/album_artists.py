"""Whose an album is, also where its tags do not say so."""

from __future__ import annotations

import re

from musicrec_desktop.core.browsing import VARIOUS_ARTISTS, values_of

VARIOUS_SPELLINGS = frozenset({"various artists", "various", "va", "v.a.", "v/a"})

_GUEST = re.compile(r"\W*\b(feat|ft|featuring|with|vs|and)\b|\s*[;,/&+(]", re.IGNORECASE)


def common_artist(first: str, last: str) -> str:
    """Return whose album it is whose tracks name no album artist.

    Parameters
    ----------
    first, last : str
        The first and last of the tracks' artists in alphabetical order: where one
        is the other with guests, all between them are.
    """
    if first == last:
        return first
    if first and last.startswith(first) and _GUEST.match(last[len(first) :]):
        return first
    leading = values_of(first)[0]
    return leading if leading and leading == values_of(last)[0] else VARIOUS_ARTISTS


def known_name(name: str) -> str:
    """Return the name of an artist; that of compilations is the same in all its spellings."""
    return VARIOUS_ARTISTS if name.casefold() in VARIOUS_SPELLINGS else name
