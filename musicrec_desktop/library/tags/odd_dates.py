"""Years in ID3 tags that mutagen drops, because they stand among other characters.

"1998?", "ca. 1998", " 1998 " and in version 2.3 "19980503" and "1998/2004" are no time
stamps, and mutagen keeps nothing of them; players show the year.
"""

from __future__ import annotations

import re
from typing import Any

from mutagen.id3 import ID3, ID3TimeStamp

from musicrec_desktop.library.tags.values import year

_AS_MUTAGEN_WANTS_IT = re.compile(r"[0-9]{4}(-[0-9]{2}-[0-9]{2})?")


def keep_odd_dates() -> None:
    """Let mutagen keep the year of dates that it cannot read otherwise."""
    stamp: Any = ID3TimeStamp
    tags: Any = ID3
    stamp.text = stamp.text.setter(_told(stamp.text.fset))
    tags.update_to_v24 = _updated(tags.update_to_v24)


def _told(set_text: Any) -> Any:
    def told(stamp: Any, text: str) -> None:
        set_text(stamp, text)
        found = year(text) if stamp.year is None else None
        if found is not None:
            set_text(stamp, str(found))

    return told


def _updated(update: Any) -> Any:
    def updated(tags: Any) -> None:
        for frame in tags.getall("TYER"):
            frame.text = [_plain(text) for text in frame.text]
        update(tags)

    return updated


def _plain(text: str) -> str:
    found = None if _AS_MUTAGEN_WANTS_IT.fullmatch(text) else year(text)
    return text if found is None else str(found)
