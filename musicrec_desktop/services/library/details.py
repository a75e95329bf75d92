"""Everything that is known of one song."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.heard import HeardTrack, SpectralSummary, summaries
from musicrec_desktop.core.progress import Progress, RateMeter, Report
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate

if TYPE_CHECKING:
    from musicrec_desktop.library.detail_rows import TagDetailsRepository
    from musicrec_desktop.library.heard.loudness import LoudnessRepository
    from musicrec_desktop.library.heard.sounds import SoundRepository
    from musicrec_desktop.library.track_facts import TrackFactsRepository
    from musicrec_desktop.library.tracks import TrackRepository

logger = logging.getLogger(__name__)

AT_ONCE = 500  # tracks whose raw values are held together


def _ignore(_progress: Progress) -> None:
    """Report to nobody."""


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
    heard : HeardTrack or None
    """

    track: Track
    tags: TagDetails
    size_bytes: int | None = None
    changed_at: float | None = None
    heard: HeardTrack | None = None


class DetailsService:
    """Every method may be called from any thread."""

    def __init__(
        self,
        tracks: TrackRepository,
        details: TagDetailsRepository,
        sounds: SoundRepository,
        loudness: LoudnessRepository,
        facts: TrackFactsRepository,
    ) -> None:
        self._tracks = tracks
        self._details = details
        self._sounds = sounds
        self._loudness = loudness
        self._facts = facts

    def of_tags(self, ids: Sequence[int]) -> dict[int, TagDetails]:
        """Return what the files of tracks say beyond their tags, of those that were read for it."""
        return self._details.of(ids)

    def of(self, track_id: int) -> SongDetails | None:
        """Return what is known of a track; None where it is not in the library."""
        found = self._tracks.get([track_id])
        if not found:
            return None
        file = self._tracks.file_of(found[0].path)
        tags = replace(self._kept(track_id), lyrics=self._lyrics(found[0]))
        heard = next(iter(self.heard(found)), None)
        if file is None:
            return SongDetails(found[0], tags, heard=heard)
        return SongDetails(found[0], tags, file.size, file.mtime_ns / 1e9, heard)

    def heard(self, tracks: Sequence[Track], report: Report = _ignore) -> list[HeardTrack]:
        """Return what was heard in tracks, in the same order.

        Parameters
        ----------
        tracks : sequence of Track
        report : callable
            Told how far it is where there are many.
        """
        ids = [track.id for track in tracks]
        sounds, loudness = self._sounds.of(ids), self._loudness.measured(ids)
        spectra: dict[int, SpectralSummary] = {}
        meter = RateMeter(len(ids), translate("Jobs", "Reading what was heard"), kept=False)
        for first in range(0, len(ids), AT_ONCE):
            if len(ids) > AT_ONCE:
                report(meter.progress(first))
            spectra |= summaries(self._facts.raw_values(ids[first : first + AT_ONCE]))
        return [
            HeardTrack(track, sounds.get(track.id), loudness.get(track.id), spectra.get(track.id))
            for track in tracks
        ]

    def tags(self, tracks: Sequence[Track]) -> list[TagDetails]:
        """Return what the files of tracks say beyond their tags, in the same order.

        Those that the library has not read are read now.

        Raises
        ------
        UnreadableFile
        """
        from musicrec_desktop.library.tags.reading import read_file_tags

        known = self._details.of([track.id for track in tracks])
        return [known.get(track.id) or read_file_tags(track.path).details for track in tracks]

    def lyrics(self, track_id: int) -> str:
        """Return the lyrics of a track, from its tags or the LRC file beside it; else empty."""
        found = self._tracks.get([track_id])
        return self._lyrics(found[0]) if found else ""

    def _lyrics(self, track: Track) -> str:
        """Read the file: a scan sees no LRC file that was put beside it since, or mended."""
        from musicrec_desktop.library.tags.reading import read_file_tags

        if not track.segment:  # a part of a file has not the words of the whole
            try:
                return read_file_tags(track.path).details.lyrics
            except UnreadableFile as error:
                logger.info("lyrics as the library knows them: %s", error)
        return self._kept(track.id).lyrics

    def _kept(self, track_id: int) -> TagDetails:
        return self._details.of([track_id]).get(track_id, TagDetails())
