"""Neighbours and features as CSV, for people who want the numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.core.features import BLOCK_SHAPES, BLOCK_SLICES
from musicrec_desktop.core.progress import Progress, RateMeter, Report
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.exchange.output_files import write_csv

if TYPE_CHECKING:
    from musicrec_desktop.library.heard.features import FeatureRepository
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.services.similarity.similarity import SimilarityService

FEATURES_AT_ONCE = 256


def _ignore(_progress: Progress) -> None:
    """Report to nobody."""


class ExportService:
    """Write what the library has learnt to files that any program reads."""

    def __init__(
        self, tracks: TrackRepository, features: FeatureRepository, similarity: SimilarityService
    ) -> None:
        self._tracks = tracks
        self._features = features
        self._similarity = similarity

    def neighbours(self, k: int, output: Path, report: Report = _ignore) -> int:
        """Write ``query,rank,neighbour,similarity`` for every indexed track.

        Parameters
        ----------
        k : int
            Neighbours a track.
        output : pathlib.Path
            Replaced in one step when the export is whole.
        report : callable

        Returns
        -------
        int
            How many queries were written.

        Raises
        ------
        UnknownTrack
            If there is no index, or one of an older version; nothing is written.
        StorageError
            If the file cannot be written.
        """
        if not self._similarity.size():
            raise UnknownTrack(
                translate("Export", "No tracks have been compared yet."),
                translate("Next steps", "Scan first: musicrec-desktop scan FOLDER."),
            )
        paths = self._paths()
        meter = RateMeter(
            self._similarity.size(), translate("Jobs", "Writing neighbours"), kept=False
        )

        def rows() -> Iterator[list[str]]:
            for done, (query, found) in enumerate(self._similarity.all_neighbours(k), 1):
                for rank, item in enumerate(found, 1):
                    yield [paths[query], str(rank), paths[item.track_id], f"{item.similarity:.6f}"]
                report(meter.progress(done))

        write_csv(output, ["query", "rank", "neighbour", "similarity"], rows())
        return self._similarity.size()

    def features(self, output: Path, report: Report = _ignore) -> int:
        """Write one row an excerpt: path, excerpt number, every raw value.

        Parameters
        ----------
        output : pathlib.Path
        report : callable

        Returns
        -------
        int
            How many tracks were written.
        """
        ids = self._features.ids()
        paths = self._paths()
        meter = RateMeter(len(ids), translate("Jobs", "Writing features"), kept=False)
        report(meter.progress(0))

        def rows() -> Iterator[list[str]]:
            for start in range(0, len(ids), FEATURES_AT_ONCE):
                table = self._features.table(ids[start : start + FEATURES_AT_ONCE])
                number, before = 0, -1
                for owner, values in zip(table.owners, table.excerpts, strict=True):
                    number = number + 1 if owner == before else 1
                    before = owner
                    path = paths[int(table.track_ids[owner])]
                    yield [path, str(number), *(f"{value:.5g}" for value in values)]
                report(meter.progress(min(len(ids), start + FEATURES_AT_ONCE)))

        write_csv(output, ["path", "excerpt", *_column_names()], rows())
        return len(ids)

    def _paths(self) -> dict[int, str]:
        return {track.id: track.path for chunk in self._tracks.all() for track in chunk}


def _column_names() -> list[str]:
    return [
        f"{name}_{index}"
        for name in BLOCK_SHAPES
        for index in range(BLOCK_SLICES[name].stop - BLOCK_SLICES[name].start)
    ]
