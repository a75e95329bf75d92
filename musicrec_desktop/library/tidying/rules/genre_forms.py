"""Genres in one spelling each: "hip hop", "HipHop" and "(7)" are Hip-Hop."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from musicrec_desktop.core.genre_names import genre_key, genre_names
from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tag_edits import JOINED_WITH
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.library.tidying.genre_spellings import known_genres
from musicrec_desktop.library.tidying.name_keys import folded
from musicrec_desktop.library.tidying.rules.rule import Rule, subject
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, values_of

NO_GENRES = frozenset(
    {
        "other",
        "unknown",
        "unknown genre",  # no words
        "misc",
        "miscellaneous",
        "genre",
        "none",
        "default",
        "unclassifiable",
        "unclassified",
        "general",
        "various",
        "n/a",
        "no genre",  # no words
        "(12)",
        "12",
        "(255)",
        "255",
    }
)
SPELLED, RENAMED, MISSPELT, SEVERAL, NOTHING = 0.97, 0.89, 0.88, 0.85, 0.8


class GenreForms(Rule):
    """The names of the genre list, several genres apart, and none where nothing is said."""

    kind = TidyKind.GENRES
    name = "genre-forms"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a proposal for each value of the field that is spelt in another way."""
        bearers: defaultdict[str, list[int]] = defaultdict(list)
        values: dict[str, list[str]] = {}
        for track in library.tracks:
            text = track.tags.genre
            if text:
                bearers[text].append(track.id)
                values.setdefault(text, values_of(track, "genre"))
        for text, ids in bearers.items():
            after = JOINED_WITH.join(dict.fromkeys(_meant(values[text])))
            if after == text:
                continue
            reason, confidence = _why(values[text], after)
            changes = [TagChange(number, "genre", text, after) for number in ids]
            yield self.proposal(
                f"{text}\n{after}", subject("genre"), text, after, reason, confidence, changes
            )


def _meant(values: list[str]) -> Iterator[str]:
    for value in values:
        if folded(value) in NO_GENRES:
            continue
        known = known_genres(value)
        yield from known if known is not None else (value,)


def _why(values: list[str], after: str) -> tuple[str, float]:
    if not after:
        return phrase("Tidying", "This says nothing about a genre."), NOTHING
    if len(after.split(JOINED_WITH)) > len(values):
        return phrase("Tidying", "These are several genres in one."), SEVERAL
    names = genre_names()
    changed = [value for value in values if value not in after.split(JOINED_WITH)]
    kept = {genre_key(name) for name in after.split(JOINED_WITH)}
    if len(values) == 1 and names.find(values[0]) is None:
        number = any(letter.isdigit() for letter in values[0])
        if number:
            return phrase("Tidying", "ID3v1 names genres by numbers."), SPELLED
        return phrase("Tidying", "It differs from “{genre}” by one letter.", genre=after), MISSPELT
    if not changed:
        return phrase("Tidying", "A genre is named twice."), SPELLED
    line = names.lineage(after)
    above = line[1] if len(line) > 1 else ""
    if any(genre_key(value) not in kept for value in changed):
        return _renamed(after, above), RENAMED
    return _spelt(after, above), SPELLED


def _renamed(genre: str, above: str) -> str:
    if not above:
        return phrase(
            "Tidying", "This is another name of {genre} in the list of genres.", genre=genre
        )
    return phrase(
        "Tidying",
        "This is another name of {genre} in the list of genres, a part of {above}.",
        genre=genre,
        above=above,
    )


def _spelt(genre: str, above: str) -> str:
    if not above:
        return phrase(
            "Tidying", "This genre is spelt “{genre}” in the list of genres.", genre=genre
        )
    return phrase(
        "Tidying",
        "This genre is spelt “{genre}” in the list of genres, a part of {above}.",
        genre=genre,
        above=above,
    )
