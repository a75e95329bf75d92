"""Everything that is known of one song."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Track

if TYPE_CHECKING:
    from musicrec_desktop.library.detail_rows import TagDetailsRepository
    from musicrec_desktop.library.tracks import TrackRepository


@dataclass(frozen=True, slots=True)
class SongDetails:
    """A song, and what its file says beyond what lists show.

    Attributes
    ----------
    track : Track
    tags : TagDetails
        Empty where its file was not read for them yet.
    size_bytes : int or None
    changed_at : float or None
        Unix time of the file's last change, as the library remembers it.
    """

    track: Track
    tags: TagDetails
    size_bytes: int | None = None
    changed_at: float | None = None


class DetailsService:
    """Every method may be called from any thread."""

    def __init__(self, tracks: TrackRepository, details: TagDetailsRepository) -> None:
        self._tracks = tracks
        self._details = details

    def of(self, track_id: int) -> SongDetails | None:
        """Return what is known of a track; None where it is not in the library."""
        found = self._tracks.get([track_id])
        if not found:
            return None
        file = self._tracks.file_of(found[0].path)
        tags = self._details.of([track_id]).get(track_id, TagDetails())
        if file is None:
            return SongDetails(found[0], tags)
        return SongDetails(found[0], tags, file.size, file.mtime_ns / 1e9)

    def lyrics(self, track_id: int) -> str:
        """Return the lyrics of a track, from its tags or the LRC file beside it; else empty."""
        return self._details.of([track_id]).get(track_id, TagDetails()).lyrics
