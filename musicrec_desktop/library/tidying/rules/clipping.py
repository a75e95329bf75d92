"""Albums whose peaks lie above full scale, so that they are cut off when played as they are."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tidying import Proposal, TidyKind
from musicrec_desktop.library.tidying.rules.rule import Rule
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, folder_of

CLIPPED_DB = 2.0  # over full scale; a decibel is usual after lossy encoding of loud masters


class Clipping(Rule):
    """Nothing to be accepted here: to know that another master may be worth looking for."""

    kind = TidyKind.SOUND
    name = "clipping"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a finding for each album."""
        albums: defaultdict[tuple[str, str], list[tuple[float, int]]] = defaultdict(list)
        for number, heard in library.heard.items():
            track = library.by_id.get(number)
            if track is not None and heard.true_peak and _decibels(heard.true_peak) > CLIPPED_DB:
                peak = _decibels(heard.true_peak)
                albums[folder_of(track), track.tags.album].append((peak, number))
        for (folder, album), found in albums.items():
            peak, number = max(found)
            named = album or library.by_id[number].title
            yield self.proposal(
                f"{folder}\n{album}",
                phrase("Tidying", "Sound"),
                named,
                "",
                phrase(
                    "Tidying",
                    "Its true peak lies {decibels} dB above full scale: without ReplayGain it is "
                    "cut off when played. Another copy of it may be better.",
                    decibels=peak,
                ),
                0.8,
                track_ids=[number for _, number in found],
            )


def _decibels(peak: float) -> float:
    return 20 * math.log10(peak)
