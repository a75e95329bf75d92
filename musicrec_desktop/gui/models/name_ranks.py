"""Many names ranked as people order them: numbers by value, case and accents ignored.

The keys of a hundred thousand names, one after the other, take a tenth of a second of Python's
own loops, most of it to put zeros before numbers. Here NumPy does that, for thousands at once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.name_order import (
    DIGITS_COMPARED,
    NO_SORT_NAMES,
    SortNames,
    ignored_articles,
    natural_key,
    plain_key,
    sorted_as,
)

KEY_BYTES = 64  # that are compared of all; what is equal so far is looked at one by one
PIECE = 4000  # names
NOTHING = "\0"  # between names
_ZERO = ord("0")


def rank_names(
    names: Sequence[str], sort_names: SortNames = NO_SORT_NAMES
) -> tuple[NDArray[np.int32], int]:
    """Return the rank of what each name stands under, and how many; of no name the latter."""
    keys = name_keys(names, sort_names)
    ranks, known = rank_keys(keys)
    long = np.flatnonzero(keys[:, -1])
    if not len(long):
        return ranks, known
    whole = [natural_key(sorted_as(names[place], sort_names)) for place in long.tolist()]
    nth = {key: n for n, key in enumerate(sorted(set(whole)))}
    both = ranks.astype(np.int64) * len(nth)
    both[long] += [nth[key] for key in whole]
    named = ranks < known
    different, ranks[named] = np.unique(both[named], return_inverse=True)
    ranks[~named] = len(different)
    return ranks, len(different)


def name_keys(names: Sequence[str], sort_names: SortNames = NO_SORT_NAMES) -> NDArray[np.uint8]:
    """Return the first bytes of ``natural_key`` of what each name stands under.

    Returns
    -------
    ndarray of uint8, shape (n, KEY_BYTES)
        UTF-8, zeros behind a shorter key.
    """
    if sort_names:
        names = [sorted_as(name, sort_names) for name in names]
    keys = np.zeros((len(names), KEY_BYTES), np.uint8)
    for start in range(0, len(names), PIECE):
        piece = names[start : start + PIECE]
        usual = [name.isascii() and NOTHING not in name for name in piece]
        if all(usual):
            _write_keys(_usual_names(NOTHING.join(piece)), keys[start : start + PIECE])
        else:
            _write_mixed(piece, np.array(usual), keys[start : start + PIECE])
    return keys


def text_keys(texts: Sequence[str]) -> NDArray[np.uint8]:
    """Return the first bytes of each text as it is; otherwise as :func:`name_keys`."""
    keys = np.empty(len(texts), f"S{KEY_BYTES}")
    for start in range(0, len(texts), PIECE):  # small, since NumPy fills one without a pause
        piece = texts[start : start + PIECE]
        keys[start : start + PIECE] = [
            text.encode("utf-8", "surrogatepass")[:KEY_BYTES] for text in piece
        ]
    return keys.view(np.uint8).reshape(len(texts), KEY_BYTES)


def rank_keys(keys: NDArray[np.uint8]) -> tuple[NDArray[np.int32], int]:
    """Return the rank of each key, from 0, and how many there are; of an empty key the latter."""
    words = np.ascontiguousarray(keys).view(">u8").astype(np.uint64)
    known = words.any(axis=1)
    words = words[known]
    telling = [word for word in words.T if len(word) and (word != word[0]).any()]
    ranks = np.zeros(len(words), np.int32)
    if telling:
        order = np.lexsort(telling[::-1])
        new = np.zeros(len(order), np.bool_)
        for word in telling:
            ordered = word[order]
            new[1:] |= ordered[1:] != ordered[:-1]
        ranks[order] = np.cumsum(new, dtype=np.int32)
    different = int(ranks.max()) + 1 if len(ranks) else 0
    result = np.full(len(keys), different, np.int32)
    result[known] = ranks
    return result, different


@dataclass(frozen=True, slots=True)
class _Written:
    """The letters of names, one name after the other.

    Attributes
    ----------
    letters : ndarray of uint8, shape (l,)
        UTF-8; case, accents and articles are gone.
    lengths : ndarray of int32, shape (n,)
        Of each name, in bytes.
    numbered : ndarray of bool, shape (n,), or None
        Which have numbers that want zeros before them; None is all.
    """

    letters: NDArray[np.uint8]
    lengths: NDArray[np.int32]
    numbered: NDArray[np.bool_] | None


def _write_mixed(names: Sequence[str], usual: NDArray[np.bool_], keys: NDArray[np.uint8]) -> None:
    """Write names of which some have accents, which cost ten times as much, one by one."""
    for these in (usual, ~usual):
        places = np.flatnonzero(these).tolist()
        if not places:
            continue
        part = [names[place] for place in places]
        written = _usual_names(NOTHING.join(part)) if these is usual else _any_names(part)
        rows = np.zeros((len(part), KEY_BYTES), np.uint8)
        _write_keys(written, rows)
        keys[places] = rows


def _usual_names(together: str) -> _Written:
    """Fold names of plain letters at once; a loop over them would take four times as long."""
    folded = NOTHING + together.casefold()
    if articles := ignored_articles():
        folded = _beginning_with(articles).sub(NOTHING, folded)
    folded += NOTHING
    letters = np.frombuffer(folded.encode("ascii"), np.uint8)
    borders = np.flatnonzero(letters == 0).astype(np.int32)
    return _Written(letters[letters != 0], np.diff(borders) - 1, None)


@lru_cache(maxsize=8)
def _beginning_with(articles: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds the article that a name begins with; one alone is a name."""
    longest_first = sorted(articles, key=len, reverse=True)
    return re.compile(rf"\0(?:{'|'.join(map(re.escape, longest_first))})\s*(?=[^\s\0])")


def _any_names(names: Sequence[str]) -> _Written:
    """Fold names one by one: some have accents, or digits of other scripts."""
    plain = [plain_key(name) for name in names]
    numbered = np.array([key.isascii() for key in plain], np.bool_)
    for place in np.flatnonzero(~numbered).tolist():
        plain[place] = natural_key(names[place])
    encoded = [key.encode("utf-8", "surrogatepass") for key in plain]
    lengths = np.fromiter(map(len, encoded), np.int32, len(encoded))
    return _Written(np.frombuffer(b"".join(encoded), np.uint8), lengths, numbered)


def _write_keys(names: _Written, keys: NDArray[np.uint8]) -> None:
    """Write names into rows of zero bytes, with zeros before their numbers."""
    letters, lengths = names.letters, names.lengths
    if not len(letters):
        return
    owner = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
    digits = (letters - np.uint8(_ZERO)) < 10
    if names.numbered is not None:
        digits &= names.numbered[owner]
    first, last = _runs(digits, owner)
    missing = np.maximum(DIGITS_COMPARED - (last - first + 1), 0)
    added = np.zeros(len(letters), np.int32)
    added[first] = missing
    added = np.cumsum(added, dtype=np.int32)
    begins = np.cumsum(lengths, dtype=np.int32) - lengths
    before = np.where(begins > 0, added[np.maximum(begins - 1, 0)], 0)
    column = added
    column += np.arange(len(letters), dtype=np.int32)
    column -= np.repeat(begins + before, lengths)
    _put(keys, owner, column, letters)
    nth = np.arange(int(missing.sum())) - np.repeat(np.cumsum(missing) - missing, missing)
    columns = np.repeat(column[first] - missing, missing) + nth
    _put(keys, np.repeat(owner[first], missing), columns, np.full(len(nth), _ZERO, np.uint8))


def _runs(
    digits: NDArray[np.bool_], owner: NDArray[np.int32]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return where numbers begin and where they end; none goes on in the next name."""
    goes_on = digits[:-1] & digits[1:] & (owner[:-1] == owner[1:])
    begins, ends = digits.copy(), digits.copy()
    begins[1:] &= ~goes_on
    ends[:-1] &= ~goes_on
    return np.flatnonzero(begins), np.flatnonzero(ends)


def _put(
    keys: NDArray[np.uint8],
    rows: NDArray[np.int32],
    columns: NDArray[np.int32] | NDArray[np.intp],
    letters: NDArray[np.uint8],
) -> None:
    """Write what finds room."""
    places = rows.astype(np.intp) * KEY_BYTES + columns
    fits = columns < KEY_BYTES
    if not fits.all():
        places, letters = places[fits], letters[fits]
    keys.reshape(-1)[places] = letters
