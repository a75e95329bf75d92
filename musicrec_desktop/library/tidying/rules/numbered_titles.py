"""Titles that begin with their own track number: "03 - Title"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.library.tidying.rules.rule import Rule
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot

_NUMBERED = re.compile(r"(?P<number>\d{1,3})(?:\s*[-–.)_:]\s*|\s+)(?P<title>\S.*)")
FEWEST = 3
SHARE = 0.8  # of an album's titles: one "99 Problems" is a title


class NumberedTitles(Rule):
    """The number apart, where a whole album counts its titles."""

    kind = TidyKind.FORMS
    name = "numbered-titles"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield proposals by album."""
        for tracks in library.albums.values():
            changes: list[TagChange] = []
            numbers: set[int] = set()
            counted = 0
            for track in tracks:
                match = _NUMBERED.fullmatch(track.tags.title)
                number = int(match["number"]) if match is not None else 0
                if match is None or not 0 < number <= 2 * len(tracks) + 20:
                    continue
                if track.tags.track_number not in (None, number):
                    continue
                counted += 1
                numbers.add(number)
                changes.append(TagChange(track.id, "title", track.tags.title, match["title"]))
                if track.tags.track_number is None:
                    changes.append(TagChange(track.id, "track_number", None, number))
            if counted >= FEWEST and counted >= SHARE * len(tracks) and len(numbers) == counted:
                reason = phrase("Tidying", "Every title of the album begins with its track number.")
                yield from self.by_album(library, changes, reason, 0.93)
