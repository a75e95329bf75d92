"""The library, the history and the reduced features as files for other programs."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.core.progress import Progress, RateMeter, Report
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.known_tracks import COLUMN_TYPES, KnownTracks
from musicrec_desktop.services.exchange.output_files import (
    Column,
    require_parquet,
    write_csv,
    write_json_lines,
    write_parquet,
)

if TYPE_CHECKING:
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.services.exchange.derived_features import DerivedFeatureService
    from musicrec_desktop.services.listeners.history import HistoryService
    from musicrec_desktop.services.similarity.similarity import SimilarityService

T = TypeVar("T")
Format = Literal["csv", "jsonl", "parquet"]
FORMATS: tuple[Format, ...] = ("csv", "jsonl", "parquet")
ALL_PLAYS = 1 << 40
_REPORT_ROWS = 500
_TIMES = frozenset({"added_at", "last_played_at", "started_at"})
_NAMING = ("folder", "file", "segment", "title", "artist")
_PLAY_COLUMNS: dict[str, Column] = {
    "started_at": datetime,
    "path": str,
    "segment": int,
    "title": str,
    "artist": str,
    "album": str,
    "played_seconds": float,
    "position_seconds": float,
    "outcome": str,
    "counted": bool,
    "origin": str,
}
_TRACK_COLUMNS: dict[str, Column] = {
    **{name: datetime if name in _TIMES else kind for name, kind in COLUMN_TYPES.items()},
    "playlists": [str],
}


def _ignore(_progress: Progress) -> None:
    """Report to nobody."""


class _Rows:
    """Counts the rows that are written, and reports now and then how many there were."""

    def __init__(self, meter: RateMeter, report: Report) -> None:
        self.number = 0
        self._meter = meter
        self._report = report

    def counting(self, rows: Iterable[T]) -> Iterator[T]:
        self._report(self._meter.progress(0))
        for row in rows:
            self.number += 1
            yield row
            if self.number % _REPORT_ROWS == 0:
                self._report(self._meter.progress(self.number))
        self._report(self._meter.progress(self.number))


class LibraryExport:
    """Write what is known of tracks, one row or object each. Times are ISO 8601 in UTC."""

    def __init__(
        self,
        known: KnownTracks,
        history: HistoryService,
        tracks: TrackRepository,
        similarity: SimilarityService,
        derived: DerivedFeatureService,
    ) -> None:
        self._derived = derived
        self._known = known
        self._history = history
        self._tracks = tracks
        self._similarity = similarity

    def library(
        self,
        output: Path,
        kind: Format,
        *,
        listener_id: int = DEFAULT_LISTENER,
        report: Report = _ignore,
    ) -> int:
        """Write everything known of each track, and the playlists it stands in.

        Returns
        -------
        int
            How many tracks were written.

        Raises
        ------
        StorageError
            If the file cannot be written; an older one stays.
        """
        names = self._known.playlist_names()
        meter = RateMeter(self._known.count(), translate("Jobs", "Writing tracks"), kept=False)
        written = _Rows(meter, report)
        rows = (
            {**row, "playlists": names.get(row["id"], [])} for row in self._known.rows(listener_id)
        )
        _write(output, kind, _TRACK_COLUMNS, written.counting(rows))
        return written.number

    def history(
        self,
        output: Path,
        kind: Format,
        *,
        listener_id: int = DEFAULT_LISTENER,
        report: Report = _ignore,
    ) -> int:
        """Write every play of a listener, the newest first; return how many there are.

        Raises
        ------
        StorageError
            If the file cannot be written; an older one stays.
        """
        heard = self._history.recent(ALL_PLAYS, listener_id)
        label = translate("Jobs", "Writing plays")
        meter = RateMeter(len(heard), label, of_tracks=False, kept=False)

        def rows() -> Iterator[dict[str, Any]]:
            for item in heard:
                known = {
                    "path": item.track.path,
                    "segment": item.track.segment,
                    "title": item.track.title,
                    "artist": item.track.artist,
                    "album": item.track.tags.album,
                }
                yield {
                    name: known[name] if name in known else getattr(item.play, name)
                    for name in _PLAY_COLUMNS
                }

        _write(output, kind, _PLAY_COLUMNS, _Rows(meter, report).counting(rows()))
        return len(heard)

    def extracted_features(
        self,
        output: Path,
        report: Report = _ignore,
        *,
        kind: Format = "csv",
        derived: bool = False,
    ) -> int:
        """Write the reduced features of each track that was heard, with its folder and file.

        The columns are the coordinates of the space in which tracks are compared, by
        family; the dot product of two rows is how alike the tracks are.

        Parameters
        ----------
        output : pathlib.Path
        report : callable
        kind : str
            "csv" or "parquet".
        derived : bool
            Whether counts, popularity, times and categories follow, as columns beginning
            with "derived_".

        Returns
        -------
        int
            How many tracks were written.

        Raises
        ------
        UnknownTrack
            If nothing has been compared yet; no file is written.
        StorageError
            If the file cannot be written; an older one stays.
        """
        index = self._similarity.index()
        if index is None or not len(index):
            raise UnknownTrack(
                translate("Export", "No tracks have been compared yet."),
                translate("Next steps", "Scan first: musicrec-desktop scan FOLDER."),
            )
        ids, vectors = index.placed()
        tracks = {track.id: track for track in self._tracks.get(ids.tolist())}
        columns = [
            f"{family}_{number}"
            for family, part in index.space.families.items()
            for number in range(part.columns.stop - part.columns.start)
        ]
        meter = RateMeter(len(ids), translate("Jobs", "Writing features"), kept=False)
        report(meter.progress(0))  # what follows from the tags takes a while
        more = self._derived.table() if derived else None
        named = [
            *_NAMING,
            *columns,
            *(f"derived_{n}" for n in (more.names if more else ())),  # no words
        ]
        rows_of = {n: row for row, n in enumerate(more.ids.tolist())} if more else {}
        written = _Rows(meter, report)

        def rows() -> Iterator[dict[str, Any]]:
            for track_id, vector in zip(ids.tolist(), vectors.tolist(), strict=True):
                track = tracks.get(track_id)
                if track is None or (more is not None and track_id not in rows_of):
                    continue
                folder, name = os.path.split(track.path)
                known = (folder, name, track.segment, track.title, track.artist)
                also = [] if more is None else more.values[rows_of[track_id]].tolist()
                yield dict(zip(named, (*known, *vector, *also), strict=True))

        if kind == "parquet":
            types: dict[str, Column] = dict.fromkeys(named, float)
            types |= {name: int if name == "segment" else str for name in _NAMING}
            write_parquet(output, types, written.counting(rows()))
        else:
            cells = ([_feature(cell) for cell in row.values()] for row in rows())
            write_csv(output, named, written.counting(cells))
        return written.number


def _write(
    output: Path, kind: Format, columns: Mapping[str, Column], rows: Iterator[Mapping[str, Any]]
) -> None:
    if kind == "parquet":
        require_parquet()  # before anything is read
        write_parquet(output, columns, ({n: _typed(n, row[n]) for n in columns} for row in rows))
    elif kind == "jsonl":
        write_json_lines(output, ({n: _plain(n, row[n]) for n in columns} for row in rows))
    else:
        write_csv(
            output, list(columns), ([_cell(_plain(n, row[n])) for n in columns] for row in rows)
        )


def _typed(name: str, value: Any) -> Any:
    """Return a value as a table with types holds it."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None
    return datetime.fromtimestamp(value, UTC) if name in _TIMES else value


def _plain(name: str, value: Any) -> Any:
    """Return a value that JSON can hold."""
    found = _typed(name, value)
    return found.isoformat(timespec="seconds") if isinstance(found, datetime) else found


def _feature(value: Any) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, list):
        return "; ".join(value)
    return f"{value:.10g}" if isinstance(value, float) else str(value)
