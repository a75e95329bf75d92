"""Text that was read in the wrong encoding: "BjÃ¶rk", "Êèíî"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from musicrec_desktop.core.phrases import phrase, phrased
from musicrec_desktop.core.tag_edits import TEXT_FIELDS
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.library.misread_text import encoding_of, mended
from musicrec_desktop.library.tidying.rules.rule import NAME_FIELDS, Rule, replaced_values
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, values_of
from musicrec_desktop.library.tidying.text_forms import repaired

UTF8_CONFIDENCE, CODE_PAGE_CONFIDENCE = 0.97, 0.85

_JAPANESE = to_translate("Tidying", "Japanese was read as a Western encoding.")
_CHINESE = to_translate("Tidying", "Chinese was read as a Western encoding.")
_CYRILLIC = to_translate("Tidying", "Cyrillic was read as a Western encoding.")
_REASONS = {
    "cp932": _JAPANESE,
    "euc_jp": _JAPANESE,
    "cp949": to_translate("Tidying", "Korean was read as a Western encoding."),
    "gbk": _CHINESE,
    "big5": _CHINESE,
    "cp1251": _CYRILLIC,
    "koi8_r": _CYRILLIC,
    "cp1253": to_translate("Tidying", "Greek was read as a Western encoding."),
    "cp1255": to_translate("Tidying", "Hebrew was read as a Western encoding."),
    "cp1256": to_translate("Tidying", "Arabic was read as a Western encoding."),
    "cp874": to_translate("Tidying", "Thai was read as a Western encoding."),
    "cp1250": to_translate("Tidying", "Polish was read as a Western encoding."),
}


class Encodings(Rule):
    """Mojibake, where it is certain what was meant."""

    kind = TidyKind.FORMS
    name = "encodings"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield proposals by value, for titles by album."""
        utf8: list[TagChange] = []
        others: defaultdict[str, list[TagChange]] = defaultdict(list)
        for track in library.tracks:
            fields = [name for name in TEXT_FIELDS if not getattr(track.tags, name).isascii()]
            if not fields:
                continue
            values = [value for field in fields for value in values_of(track, field)]
            encoding = encoding_of(values)
            if encoding is None:
                utf8 += _changes(track, fields, {value: repaired(value) for value in values})
            else:
                meant = dict(zip(values, mended(values), strict=True))
                others[encoding] += _changes(track, fields, meant)
        reason = phrase(
            "Tidying", "UTF-8 was read as another encoding; read again, it makes sense as a whole."
        )
        yield from self._proposals(library, utf8, reason, UTF8_CONFIDENCE)
        for encoding, changes in others.items():
            yield from self._proposals(
                library, changes, phrased("Tidying", _REASONS[encoding]), CODE_PAGE_CONFIDENCE
            )

    def _proposals(
        self, library: LibrarySnapshot, changes: list[TagChange], reason: str, confidence: float
    ) -> Iterator[Proposal]:
        names = [change for change in changes if change.field in NAME_FIELDS]
        titles = [change for change in changes if change.field not in NAME_FIELDS]
        yield from self.by_value(names, reason, confidence)
        yield from self.by_album(library, titles, reason, confidence)


def _changes(
    track: Track, fields: Iterable[str], meant: dict[str, str | None] | dict[str, str]
) -> Iterator[TagChange]:
    for field in fields:
        change = replaced_values(track, field, lambda value: meant.get(value) or value)
        if change is not None:
            yield change
