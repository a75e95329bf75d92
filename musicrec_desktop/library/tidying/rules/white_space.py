"""Spaces that are too many, letters in parts, characters that nobody sees."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tag_edits import TEXT_FIELDS
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.library.tidying.rules.rule import NAME_FIELDS, Rule, replaced_values
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot
from musicrec_desktop.library.tidying.text_forms import tidy_spaces

SURE = 0.99


class WhiteSpace(Rule):
    """Single plain spaces, and Unicode's composed form (NFC)."""

    kind = TidyKind.FORMS
    name = "white-space"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield proposals by value, for titles by album."""
        found: dict[str, list[TagChange]] = {}
        for track in library.tracks:
            for field in TEXT_FIELDS:
                text = getattr(track.tags, field)
                if not text or tidy_spaces(text) == text:
                    continue
                change = replaced_values(track, field, tidy_spaces)
                if change is not None:
                    found.setdefault(_reason(str(change.before)), []).append(change)
        for reason, changes in found.items():
            names = [change for change in changes if change.field in NAME_FIELDS]
            titles = [change for change in changes if change.field not in NAME_FIELDS]
            yield from self.by_value(names, reason, SURE)
            yield from self.by_album(library, titles, reason, SURE)


def _reason(text: str) -> str:
    if unicodedata.normalize("NFC", text) != text:
        return phrase(
            "Tidying",
            "Accents stand beside their letters; searching and sorting want them as one.",
        )
    if "  " in text:
        return phrase("Tidying", "There are more spaces than needed.")
    return phrase("Tidying", "It holds characters that cannot be seen.")
