"""What genres are called: tags and folders that mean one genre get one name."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

MAX_NAME = 60  # characters shown of a genre's name

# What parts several genres in one tag. Not the slash without spaces: "Drum/Bass" is one.
_SEPARATORS = re.compile(r"\s*[;|\0]\s*|\s+/\s+|,\s+")
_APART = re.compile(r"[^\w]+")


def first_genre(tag: str) -> str:
    """Return the first genre that a tag names; empty where it names none."""
    parts = (clean_name(part) for part in _SEPARATORS.split(tag))
    return next((part for part in parts if part), "")


def clean_name(name: str) -> str:
    """Return a name that can be shown, kept and compared: no controls, single spaces."""
    shown = name.encode("utf-8", "replace").decode("utf-8").replace("_", " ")
    shown = "".join(letter if letter.isprintable() else " " for letter in shown)
    return " ".join(unicodedata.normalize("NFC", shown).split())[:MAX_NAME].rstrip()


def key(name: str) -> str:
    """Return what is equal for spellings of one genre: "Hip-Hop", "hip hop", "HipHop".

    A name of signs only, such as "???", is itself.
    """
    folded = unicodedata.normalize("NFKC", clean_name(name)).casefold().replace("&", "and")
    folded = folded.replace("'n'", "and").replace("’n’", "and")
    return _APART.sub("", folded).replace("_", "") or folded


def canonical(names: Sequence[str]) -> list[str]:
    """Return for each name the spelling of its genre that most use.

    Parameters
    ----------
    names : sequence of str
        Empty where there is none; it stays empty.
    """
    spellings: dict[str, Counter[str]] = {}
    cleaned = [clean_name(name) for name in names]
    for name in cleaned:
        if name:
            spellings.setdefault(key(name), Counter())[name] += 1
    chosen = {code: _most_used(counted) for code, counted in spellings.items()}
    return [chosen[key(name)] if name else "" for name in cleaned]


def _most_used(counted: Counter[str]) -> str:
    return min(counted, key=lambda name: (-counted[name], name))


def file_name_artist(stem: str) -> str:
    """Return the artist that a file's name such as "Artist - Title" tells, or nothing.

    GTZAN's names ("blues.00012") and bare numbers tell none.
    """
    parts = [part.strip() for part in re.split(r"\s+[-–—]\s+", stem)]
    named = [part for part in parts if part and not part.replace(".", "").isdigit()]
    return clean_name(named[0]) if len(named) > 1 else ""


def sizes(labels: Iterable[str]) -> list[tuple[str, int]]:
    """Return genres with their counts, the largest first."""
    counted = Counter(labels)
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))
