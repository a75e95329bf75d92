"""Names of genres: one spelling for each, what else it is called, and what it is a part of."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from musicrec_desktop.core.paths import resource

_AND = re.compile(r"\s*(?:&|\+|\band\b|\bund\b|['’´`]n['’´`]?|\bn['’´`]?(?=\s))\s*")
_LIGATURES = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l"})


@dataclass(frozen=True, slots=True)
class Genre:
    """A genre.

    Attributes
    ----------
    name : str
        As it is to be written.
    parent : str
        What it is a part of; empty for a root.
    """

    name: str
    parent: str = ""


class GenreNames:
    """The genres of a list: ``name<TAB>parent<TAB>other spellings, parted by ";"``.

    Parameters
    ----------
    lines : str

    Raises
    ------
    ValueError
        If a spelling means two genres, or a parent is no genre.
    """

    def __init__(self, lines: str) -> None:
        self._genres: dict[str, Genre] = {}
        self._spellings: dict[str, Genre] = {}
        others: list[tuple[str, Genre]] = []
        for line in lines.splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            name, parent, aliases = (*line.split("\t"), "", "")[:3]
            genre = Genre(name.strip(), parent.strip())
            self._genres[genre.name] = genre
            self._add(genre.name, genre)
            others += [(alias, genre) for alias in aliases.split(";") if alias.strip()]
        for alias, genre in others:
            self._add(alias, genre)
        orphans = {genre.parent for genre in self._genres.values()} - {""} - self._genres.keys()
        if orphans:
            raise ValueError(f"these parents are no genres: {sorted(orphans)}")

    def _add(self, spelling: str, genre: Genre) -> None:
        known = self._spellings.setdefault(genre_key(spelling), genre)
        if known is not genre:
            raise ValueError(f"“{spelling.strip()}” is {known.name}, and {genre.name}")

    def __len__(self) -> int:
        return len(self._genres)

    def names(self) -> list[str]:
        """Return every genre, as it is to be written."""
        return list(self._genres)

    def find(self, text: str) -> Genre | None:
        """Return the genre that a spelling means; None where the list does not know it."""
        return self._spellings.get(genre_key(text))

    def spellings(self) -> dict[str, Genre]:
        """Return every folded spelling; see :func:`genre_key`."""
        return dict(self._spellings)

    def lineage(self, name: str) -> tuple[str, ...]:
        """Return a genre and what it is a part of, the root last; empty for an unknown one."""
        found = self.find(name)
        line: list[str] = []
        while found is not None and found.name not in line:
            line.append(found.name)
            found = self._genres.get(found.parent)
        return tuple(line)


@lru_cache(maxsize=16384)
def genre_key(text: str) -> str:
    """Return what all spellings of one name share: no case, accents, spaces, hyphens or "and"."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_LIGATURES)
    text = _AND.sub(" and ", text)
    letters = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in letters if letter.isalnum())


@lru_cache(maxsize=1)
def genre_names() -> GenreNames:
    """Return the list that the program brings along."""
    return GenreNames(resource("genres.tsv").read_text(encoding="utf-8"))
