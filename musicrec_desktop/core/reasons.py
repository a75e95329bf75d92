"""Why a file cannot be used: kept, and sent by workers, in English; shown in any language.

A reason is a clause, marked where it is raised: ``to_translate("Reasons", "it is a folder")``.
One that holds a detail stands in the table below, by which the detail is found again.
"""

from __future__ import annotations

import re
from functools import cache

from musicrec_desktop.core.translation import to_translate, translated

_WITH_DETAIL = (
    to_translate("Reasons", "its sound could not be converted ({detail})"),
    to_translate("Reasons", "reading it took longer than {seconds} seconds"),
    to_translate("Reasons", "the decoder did not finish within {seconds} seconds"),
    to_translate("Reasons", "a fault in the program ({detail})"),
    to_translate("Reasons", "its CUE sheet cannot be used: {reason}"),
    to_translate("Reasons", "“{text}” is no number of a track"),
    to_translate("Reasons", "“{text}” is no time"),
    to_translate("Reasons", "track {number} lies in no file"),
    to_translate("Reasons", "track {number} begins before the one before it"),
)
_PLACE = re.compile(r"\\\{(\w+)\\\}")


def shown_reason(reason: str) -> str:
    """Return a reason that was kept, or came from a worker, in the reader's language.

    Parameters
    ----------
    reason : str
        In English. What is in no catalogue, such as what the system says, stays as it is.
    """
    for text, pattern in _patterns():
        if found := pattern.fullmatch(reason):
            values: dict[str, object] = found.groupdict()
            if "reason" in values:
                values["reason"] = shown_reason(found["reason"])
            return translated("Reasons", text, n=None, comment="", **values)
    return translated("Reasons", reason)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (text, re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(text)), re.DOTALL))
        for text in _WITH_DETAIL
    )
