"""Numbers for tracks, in the order that they are given in."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.tag_edits import TagChanges, TagValue
from musicrec_desktop.core.tracks import Track


def auto_numbered(tracks: Sequence[Track], disc: int | None = None) -> dict[str, TagChanges]:
    """Return the changes that number tracks in the order given, from 1.

    Parameters
    ----------
    tracks : sequence of Track
    disc : int, optional
        Of all of them. Where left out, each disc that they name is numbered for itself.

    Returns
    -------
    dict of str to mapping
        For :meth:`TagEditingService.edit`.
    """
    counts: dict[int | None, int] = {}
    changes: dict[str, TagChanges] = {}
    for track in tracks:
        of = disc if disc is not None else track.tags.disc_number
        counts[of] = counts.get(of, 0) + 1
        number: dict[str, TagValue] = {"track_number": counts[of]}
        changes[track.path] = number | ({"disc_number": disc} if disc is not None else {})
    return changes
