"""How proposals are said: kinds, what is different, how sure they are, what came of them."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from musicrec_desktop.core.tidying import Proposal, TidyKind, TidyResult
from musicrec_desktop.gui.text import count

Run = tuple[str, bool]  # text, and whether it is different on the other side

NOTHING = "(none)"
SURE, LIKELY = 0.9, 0.75
MOSTLY_DIFFERENT = 0.5  # below this likeness, all of a word is marked
_WORDS = re.compile(r"\s+|[^\W_]+|[\W_]")
SPACE_SHOWN = "·"

KINDS: dict[TidyKind, tuple[str, str]] = {
    TidyKind.MISSING: (
        "Missing values",
        "Tags that are empty, filled from file names, the rest of the album, or the sound.",
    ),
    TidyKind.FORMS: (
        "Spaces and letters",
        "Spaces too many, accents in parts, wrong encodings, numbers in titles.",
    ),
    TidyKind.CASE: ("Capitals", "Names and titles all in capitals, or without any."),
    TidyKind.FEATURING: ("Guests", "“feat.”, “ft.” and “featuring” in one style."),
    TidyKind.GENRES: (
        "Genres",
        "One spelling for each genre: “hip hop” and “HipHop” are Hip-Hop.",
    ),
    TidyKind.SPELLING: (
        "Spellings",
        "Artists and albums that stand in several spellings; the likelier one for all.",
    ),
    TidyKind.ALBUMS: (
        "Albums and discs",
        "Albums that fall apart: compilations, discs in the album’s name.",
    ),
    TidyKind.YEARS: ("Years", "Years that cannot be, or that the rest of the album denies."),
    TidyKind.DUPLICATES: (
        "Copies",
        "Plays, ratings and playlists move to the better copy. No file is deleted.",
    ),
    TidyKind.SOUND: (
        "Sound",
        "Files that are cut off, damaged or clipped. To know; there is nothing to accept.",
    ),
}


def differences(before: str, after: str) -> tuple[list[Run], list[Run]]:
    """Return both texts in runs, each with whether it differs from the other side.

    Words are compared first, then the letters of words that are nearly the same.
    """
    if not before or not after:
        return [(before, True)], [(after, True)]
    one, other = _WORDS.findall(before), _WORDS.findall(after)
    old: list[Run] = []
    new: list[Run] = []
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        words, new_words = one[start:end], other[new_start:new_end]
        if kind == "replace" and len(words) == len(new_words):
            for word, new_word in zip(words, new_words, strict=True):
                _compare_letters(word, new_word, old, new)
        else:
            old.append(("".join(words), kind != "equal"))
            new.append(("".join(new_words), kind != "equal"))
    return [run for run in old if run[0]], [run for run in new if run[0]]


def _compare_letters(word: str, new_word: str, old: list[Run], new: list[Run]) -> None:
    matcher = SequenceMatcher(None, word, new_word, autojunk=False)
    if matcher.ratio() < MOSTLY_DIFFERENT:
        old.append((word, True))
        new.append((new_word, True))
        return
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        old.append((word[start:end], kind != "equal"))
        new.append((new_word[new_start:new_end], kind != "equal"))


def visible(text: str) -> str:
    """Return text whose spaces can be seen, where they are all that is different."""
    return text if text.strip() else SPACE_SHOWN * len(text)


def sureness(confidence: float) -> str:
    """Return how sure a proposal is, in a word."""
    return "sure" if confidence >= SURE else "likely" if confidence >= LIKELY else "maybe"


def spoken(proposal: Proposal) -> str:
    """Return a proposal as it is read aloud."""
    said = f"{proposal.subject}: {proposal.before or 'none'}"
    if proposal.acceptable:
        said += f", becomes {proposal.after or 'none'}"
    tracks = count(len(proposal.tracks), "track")
    return f"{said}. {proposal.reason} {tracks}, {round(100 * proposal.confidence)} % sure."


def outcome(result: TidyResult, *, undone: bool = False) -> str:
    """Return what came of accepting, or of taking back."""
    if not result.changed and not (result.skipped or result.failures):
        return "There was nothing to change."
    verb = "changed back" if undone else "tidied up"
    parts = [f"{count(result.changed, 'track')} {verb}."]
    if result.files:
        parts.append(f"{count(result.files, 'file')} written.")
    if result.skipped:
        reasons = {item.reason for item in result.skipped}
        why = f": {reasons.pop()}" if len(reasons) == 1 else ""
        parts.append(f"{count(len(result.skipped), 'change')} left out{why}.")
    if result.failures:
        parts.append(f"{count(len(result.failures), 'file')} could not be written.")
    return " ".join(parts)
