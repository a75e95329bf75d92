"""How proposals are said: kinds, what is different, how sure they are, what came of them."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from musicrec_desktop.core.tidying import Proposal, TidyKind, TidyResult
from musicrec_desktop.core.translation import percent, to_translate, translate, translated
from musicrec_desktop.gui.words.direction import joined

Run = tuple[str, bool]  # text, and whether it is different on the other side

SURE, LIKELY = 0.9, 0.75
MOSTLY_DIFFERENT = 0.5  # below this likeness, all of a word is marked
_WORDS = re.compile(r"\s+|[^\W_]+|[\W_]")
SPACE_SHOWN = "·"

KINDS: dict[TidyKind, tuple[str, str]] = {
    TidyKind.MISSING: (
        to_translate("Tidy up", "Missing values"),
        to_translate(
            "Tidy up",
            "Tags that are empty, filled from file names, the rest of the album, or the sound.",
        ),
    ),
    TidyKind.FORMS: (
        to_translate("Tidy up", "Spaces and letters"),
        to_translate(
            "Tidy up", "Spaces too many, accents in parts, wrong encodings, numbers in titles."
        ),
    ),
    TidyKind.CASE: (
        to_translate("Tidy up", "Capitals"),
        to_translate("Tidy up", "Names and titles all in capitals, or without any."),
    ),
    TidyKind.FEATURING: (
        to_translate("Tidy up", "Guests"),
        to_translate("Tidy up", "“feat.”, “ft.” and “featuring” in one style."),
    ),
    TidyKind.GENRES: (
        to_translate("Tidy up", "Genres"),
        to_translate("Tidy up", "One spelling for each genre: “hip hop” and “HipHop” are Hip-Hop."),
    ),
    TidyKind.SPELLING: (
        to_translate("Tidy up", "Spellings"),
        to_translate(
            "Tidy up",
            "Artists and albums that stand in several spellings; the likelier one for all.",
        ),
    ),
    TidyKind.ALBUMS: (
        to_translate("Tidy up", "Albums and discs"),
        to_translate("Tidy up", "Albums that fall apart: compilations, discs in the album’s name."),
    ),
    TidyKind.YEARS: (
        to_translate("Tidy up", "Years"),
        to_translate("Tidy up", "Years that cannot be, or that the rest of the album denies."),
    ),
    TidyKind.DUPLICATES: (
        to_translate("Tidy up", "Copies"),
        to_translate(
            "Tidy up", "Plays, ratings and playlists move to the better copy. No file is deleted."
        ),
    ),
    TidyKind.SOUND: (
        to_translate("Tidy up", "Sound"),
        to_translate(
            "Tidy up",
            "Files that are cut off, damaged or clipped. For your information; there is "
            "nothing to accept.",
        ),
    ),
}


def kind_said(kind: TidyKind) -> tuple[str, str]:
    """Return what a kind of proposals is called, and what it is about."""
    name, explanation = KINDS[kind]
    return translated("Tidy up", name), translated("Tidy up", explanation)


def counted(proposals: int, notes: int) -> str:
    """Return how much was found: what can be accepted, apart from what is only to be known."""
    numbers = [
        translate("Counts", "%n proposal(s)", n=proposals) if proposals or not notes else "",
        translate("Counts", "%n note(s)", n=notes) if notes else "",
    ]
    return joined("  ·  ", *filter(None, numbers))


def nothing_there() -> str:
    """Return what stands for a value that is empty."""
    return translate("Tidy up", "(none)")


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


def spoken(proposal: Proposal) -> str:
    """Return a proposal as it is read aloud."""
    none = translate("Tidy up", "none", comment="no value")
    before, after = proposal.before or none, proposal.after or none
    what = translate("Tidy up", "{subject}: {value}", subject=proposal.subject, value=before)
    if proposal.acceptable:
        what = translate("Tidy up", "{subject}, becomes {value}", subject=what, value=after)
    return translate(
        "Tidy up",
        "{proposal}. {reason} {tracks}, {share} sure.",
        proposal=what,
        reason=proposal.reason,
        tracks=translate("Counts", "%n track(s)", n=len(proposal.tracks)),
        share=percent(proposal.confidence),
    )


def outcome(result: TidyResult, *, undone: bool = False) -> str:
    """Return what came of accepting, or of taking back."""
    if not result.changed and not (result.skipped or result.failures):
        return translate("Tidy up", "There was nothing to change.")
    if undone:
        parts = [translate("Tidy up", "%n track(s) changed back.", n=result.changed)]
    else:
        parts = [translate("Tidy up", "%n track(s) tidied up.", n=result.changed)]
    if result.files:
        parts.append(translate("Tidy up", "%n file(s) written.", n=result.files))
    if result.skipped:
        parts.append(_skipped(result))
    if result.failures:
        failures = len(result.failures)
        parts.append(translate("Tidy up", "%n file(s) could not be written.", n=failures))
    return " ".join(parts)


def _skipped(result: TidyResult) -> str:
    skipped = len(result.skipped)
    reasons = {item.reason for item in result.skipped}
    if len(reasons) > 1:
        return translate("Tidy up", "%n change(s) left out.", n=skipped)
    return translate("Tidy up", "%n change(s) left out: {reason}.", n=skipped, reason=reasons.pop())
