"""Names in the form that they are sorted by: "Beatles, The"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.library.tidying.rules.rule import Rule, replaced_values
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot

_ARTICLE_LAST = re.compile(r"(?P<name>.*[^,]), (?P<article>The|the|THE)")


class SortForms(Rule):
    """The article in front again."""

    kind = TidyKind.SPELLING
    name = "sort-forms"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a proposal for each artist or album with its article at the end."""
        changes: list[TagChange] = []
        for track in library.tracks:
            for field in ("artist", "album_artist", "album"):
                if getattr(track.tags, field).lower().find(", the") > 0:
                    change = replaced_values(track, field, _article_first)
                    changes += [change] if change is not None else []
        reason = phrase(
            "Tidying",
            "The article stands at the end, as in a sorted list; a name begins with it.",
        )
        yield from self.by_value(changes, reason, 0.94)


def _article_first(text: str) -> str:
    match = _ARTICLE_LAST.fullmatch(text)
    return f"The {match['name']}" if match is not None else text  # no words
