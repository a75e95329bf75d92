"""Sentences that were kept in English, in the reader's language again."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from musicrec_desktop.core.phrases import Phrase, phrased

_PLACE = re.compile(r"\\\{(\w+)\\\}")
_VALUE = r"(?P<\1>.+)"


class KeptWords:
    """Knows sentences with values in them by what stands between the values.

    Parameters
    ----------
    context : str
        Of the catalogue.
    texts : sequence of str
        Marked there, with {places}; the more particular ones first. What has no places need
        not be among them.
    inner : mapping of str to callable, optional
        How the values of some places are shown, which are words themselves.
    """

    def __init__(
        self,
        context: str,
        texts: Sequence[str],
        inner: Mapping[str, Callable[[str], str]] | None = None,
    ) -> None:
        self._context = context
        self._inner = inner or {}
        self._texts = texts

    @cached_property
    def _patterns(self) -> list[tuple[str, re.Pattern[str]]]:
        return [
            (text, re.compile(_PLACE.sub(_VALUE, re.escape(text)), re.DOTALL))
            for text in self._texts
        ]

    def knows(self, kept: str) -> bool:
        """Return whether a sentence is one of these."""
        return any(pattern.fullmatch(kept) for _, pattern in self._patterns)

    def shown(self, kept: str) -> Phrase:
        """Return a sentence as it is read; as it is where the catalogue has none like it."""
        for text, pattern in self._patterns:
            if found := pattern.fullmatch(kept):
                values = {
                    name: self._inner[name](value) if name in self._inner else value
                    for name, value in found.groupdict().items()
                }
                return phrased(self._context, text, **values)
        return phrased(self._context, kept)
