"""Names of a library that are one name: found through keys in common, then compared closely."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from musicrec_desktop.library.tidying.name_keys import (
    name_key,
    turned_around,
    umlauts_written_out,
)
from musicrec_desktop.library.tidying.names import LIKELY, Likeness, NameKind, alike
from musicrec_desktop.library.tidying.text_forms import repaired, shouts, tidy_spaces, whispers

SHORTEST_SLIP = 5  # letters of a word in which a slip is looked for
LARGEST_BLOCK = 64  # names with one key; where there are more it says nothing
RARE_SHARE = 0.25  # of the likelier spelling's tracks that a misspelling has at most
RARE_TRACKS = 3  # that it may have in any case
UNCERTAIN = 0.15  # confidence that is taken off where both spellings are rare
_WELL_KNOWN = 5  # tracks

Shared = Callable[[str, str], Collection[str]]


@dataclass(frozen=True, slots=True)
class Variant:
    """A spelling, and the likelier one of the same name."""

    name: str
    likelier: str
    likeness: Likeness


def variants(
    counts: Mapping[str, int],
    kind: NameKind,
    *,
    shared: Shared,
    is_word: Callable[[str], bool],
    pairs: Iterable[tuple[str, str]] = (),
) -> list[Variant]:
    """Return the spellings that are to give way to likelier ones.

    Every spelling is compared with the one it gives way to directly: there are no chains.

    Parameters
    ----------
    counts : mapping of str to int
        Names, and how many tracks bear them.
    kind : {"artist", "album", "genre"}
    shared : callable
        From two names to what both are found with, such as albums.
    is_word : callable
        Whether a folded word is used in the library in other names, too.
    pairs : iterable of (str, str)
        Names to be compared, besides those with a key in common.
    """
    weights = {name: _weight(name, count) for name, count in counts.items()}
    order = sorted(weights, key=lambda name: (-weights[name], _plainness(name), name))
    rank = {name: place for place, name in enumerate(order)}
    close: defaultdict[str, list[tuple[int, Likeness]]] = defaultdict(list)
    for one, other in {*_candidates(order), *(_sorted_pair(*pair) for pair in pairs)}:
        likeness = alike(one, other, kind, is_word=is_word, shared=shared(one, other))
        if likeness is None:
            continue
        likelier, name = sorted((one, other), key=rank.__getitem__)
        judged = _judged(likeness, counts[name], counts[likelier], shared(one, other))
        if judged is not None:
            close[name].append((rank[likelier], judged))
    return list(_stars(order, close))


def _stars(order: list[str], close: Mapping[str, list[tuple[int, Likeness]]]) -> Iterator[Variant]:
    """Yield each name with the likeliest it is close to, which gives way to none itself."""
    given_way: set[str] = set()
    for name in order:
        for place, likeness in sorted(close.get(name, []), key=lambda item: item[0]):
            if order[place] not in given_way:
                given_way.add(name)
                yield Variant(name, order[place], likeness)
                break


def _judged(
    likeness: Likeness, rare: int, frequent: int, shared: Collection[str]
) -> Likeness | None:
    """A misspelling is rarer than what was meant; where it is not, something else must speak."""
    if likeness.confidence > LIKELY:
        return likeness
    if rare > max(RARE_TRACKS, RARE_SHARE * frequent) and not shared:
        return None
    if frequent < _WELL_KNOWN and not shared:
        return Likeness(likeness.reason, likeness.confidence - UNCERTAIN)
    return likeness


def _weight(name: str, count: int) -> float:
    """Return how likely a spelling is meant: how many bear it, less for forms nobody means."""
    weight = float(count)
    if repaired(name) or tidy_spaces(name) != name:
        weight *= 0.01
    if turned_around(name):
        weight *= 0.05
    if shouts(name) or whispers(name):
        weight *= 0.1
    elif name.islower():
        weight *= 0.5
    return weight


def _plainness(name: str) -> tuple[bool, int, int]:
    """Of equally frequent spellings, prefer the one with article, accents and capitals."""
    accents = sum(not letter.isascii() for letter in unicodedata.normalize("NFC", name))
    return not name_key(name).article, -accents, -sum(letter.isupper() for letter in name[:1])


def _sorted_pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _candidates(names: Iterable[str]) -> set[tuple[str, str]]:
    """Return the pairs of names that share a key: all that could be alike, and not many more.

    Two words with one slip between them share what is left of them when one letter is
    taken away (Garbe's symmetric deletes), so that no name is compared with all others.
    """
    blocks: defaultdict[Hashable, list[str]] = defaultdict(list)
    for name in names:
        for key in set(_keys(name)):
            blocks[key].append(name)
    return {
        _sorted_pair(one, other)
        for block in blocks.values()
        if 1 < len(block) <= LARGEST_BLOCK
        for one, other in combinations(block, 2)
    }


def _keys(name: str) -> Iterator[Hashable]:
    key = name_key(name)
    if not key.tokens:
        return
    yield key.compact
    yield umlauts_written_out(name)
    again = turned_around(name)
    if again:
        yield name_key(again).compact
    for place, token in enumerate(key.tokens):
        if len(token) < SHORTEST_SLIP or not token.isalpha():
            continue
        rest = (place, *key.tokens[:place], "", *key.tokens[place + 1 :])
        yield rest, token
        for index in range(len(token)):
            yield rest, token[:index] + token[index + 1 :]
