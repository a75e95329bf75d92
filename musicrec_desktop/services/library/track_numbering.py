"""Numbers for tracks, in the order that they are given in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from musicrec_desktop.core.tag_edits import TagChanges, TagValue
from musicrec_desktop.core.tracks import Track


def auto_numbered(tracks: Sequence[Track], disc: int | None = None) -> dict[str, TagChanges]:
    """Return the changes that number tracks in the order given, from 1, and say how many there are.

    Parameters
    ----------
    tracks : sequence of Track
    disc : int, optional
        Of all of them. Where left out, each disc that they name is numbered for itself,
        and where these are several, how many there are is said as well.

    Returns
    -------
    dict of str to mapping
        For :meth:`TagEditingService.edit`.
    """
    discs = [disc if disc is not None else track.tags.disc_number for track in tracks]
    common: dict[str, TagValue] = {}
    if disc is not None:
        common["disc_number"] = disc
    elif len(set(discs)) > 1 and None not in discs:
        common["disc_total"] = max(filter(None, discs))
    totals, counts = Counter(discs), Counter[int | None]()
    changes: dict[str, TagChanges] = {}
    for track, of in zip(tracks, discs, strict=True):
        counts[of] += 1
        changes[track.path] = {"track_number": counts[of], "track_total": totals[of], **common}
    return changes
