"""Guests: "ft.", "Feat", "featuring" and "(f/" in one style."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.library.tidying.rules.rule import Rule, replaced_values
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot

USUAL = "feat."
_MAY_BE = re.compile(r"f(?:ea)?t|f/", re.IGNORECASE)
FEWEST_OF_OWN_STYLE = 20
OWN_STYLE_SHARE = 0.7
_IN_NAME = re.compile(r"(?<=\S)\s+(?P<how>feat\.?|ft\.?|featuring|f/)\s+(?=\S)", re.IGNORECASE)
_IN_BRACKETS = re.compile(
    r"(?P<open>[(\[])\s*(?P<how>feat\.?|ft\.?|featuring|f/)\s+(?P<who>[^)\]]+?)\s*[)\]]",
    re.IGNORECASE,
)
_IN_TITLE = re.compile(r"(?<=\S)\s+(?P<how>feat\.|feat|featuring)\s+(?=\S)", re.IGNORECASE)


class Featuring(Rule):
    """The style that most of the library has, "feat." where it has none."""

    kind = TidyKind.FEATURING
    name = "featuring"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield proposals by value."""
        style = _style(library)
        reason = phrase("Tidying", "Guests are named in one way here: “{style}”.", style=style)
        changes: list[TagChange] = []

        def in_artist(text: str) -> str:
            return _IN_NAME.sub(f" {style} ", _bracketed(text, style))

        def in_title(text: str) -> str:
            return _IN_TITLE.sub(f" {style} ", _bracketed(text, style))

        for track in library.tracks:
            for field, replace in (("artist", in_artist), ("title", in_title)):
                if not _MAY_BE.search(getattr(track.tags, field)):
                    continue
                change = replaced_values(track, field, replace)
                changes += [change] if change is not None else []
        yield from self.by_value(
            (change for change in changes if change.field == "artist"), reason, 0.95
        )
        titles = [change for change in changes if change.field == "title"]
        yield from self.by_album(library, titles, reason, 0.95)


def _bracketed(text: str, style: str) -> str:
    def replace(match: re.Match[str]) -> str:
        closing = ")" if match["open"] == "(" else "]"
        return f"{match['open']}{style} {match['who']}{closing}"

    return _IN_BRACKETS.sub(replace, text)


def _style(library: LibrarySnapshot) -> str:
    styles: Counter[str] = Counter()
    for track in library.tracks:
        for text in (track.tags.artist, track.tags.title):
            if not _MAY_BE.search(text):
                continue
            match = _IN_NAME.search(text) or _IN_BRACKETS.search(text)
            if match is not None:
                styles[match["how"]] += 1
    if not styles:
        return USUAL
    style, number = styles.most_common(1)[0]
    own = number >= FEWEST_OF_OWN_STYLE and number >= OWN_STYLE_SHARE * styles.total()
    return style if own else USUAL
