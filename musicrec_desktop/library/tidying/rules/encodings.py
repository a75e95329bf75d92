"""Text that was read in the wrong encoding: "BjÃ¶rk"."""

from __future__ import annotations

from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tag_edits import TEXT_FIELDS
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.library.tidying.rules.rule import NAME_FIELDS, Rule, replaced_values
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot
from musicrec_desktop.library.tidying.text_forms import cyrillic, repaired


class Encodings(Rule):
    """Mojibake, where it is certain what was meant."""

    kind = TidyKind.FORMS
    name = "encodings"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield proposals by value, for titles by album."""
        utf8 = phrase(
            "Tidying", "UTF-8 was read as another encoding; read again, it makes sense as a whole."
        )
        western = phrase("Tidying", "Cyrillic was read as a Western encoding.")
        for repair, reason, confidence in ((repaired, utf8, 0.97), (cyrillic, western, 0.85)):

            def meant(text: str, repair=repair) -> str:  # type: ignore[no-untyped-def]
                return repair(text) or text

            changes: list[TagChange] = []
            for track in library.tracks:
                for field in TEXT_FIELDS:
                    if not getattr(track.tags, field).isascii():
                        change = replaced_values(track, field, meant)
                        changes += [change] if change is not None else []
            names = [change for change in changes if change.field in NAME_FIELDS]
            titles = [change for change in changes if change.field not in NAME_FIELDS]
            yield from self.by_value(names, reason, confidence)
            yield from self.by_album(library, titles, reason, confidence)
