"""Measured loudness, and the levels at which tracks are played."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import starmap
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Table,
    and_,
    case,
    delete,
    func,
    literal,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.heard import MeasuredLoudness
from musicrec_desktop.core.loudness import REFERENCE_LUFS, Edges, Loudness
from musicrec_desktop.core.play_queue import Levels
from musicrec_desktop.core.tracks import Failure, release_of
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.failures import forget_failures, record_failures
from musicrec_desktop.library.heard.provisional_albums import with_provisional_albums
from musicrec_desktop.library.schema import among, loudness, loudness_blocks, tracks
from musicrec_desktop.library.text import clean_text


def _gain(tagged: Column[Any], measured: Column[Any], lufs: Column[Any]) -> ColumnElement[Any]:
    """Return the tag's gain, else the measured one; silence stays as loud as it is."""
    found = case((measured.is_not(None), func.coalesce(REFERENCE_LUFS - lufs, 0.0)))
    return func.coalesce(tagged, found)


# The levels of a track, and its edges, which are null while it is not measured. The gains
# of tags win; of peaks the true one wins, because a sample peak misses what lies between.
LEVEL_COLUMNS = (
    _gain(tracks.c.track_gain_db, loudness.c.true_peak, loudness.c.integrated_lufs),
    _gain(tracks.c.album_gain_db, loudness.c.album_peak, loudness.c.album_lufs),
    func.coalesce(loudness.c.true_peak, tracks.c.track_peak),
    func.coalesce(loudness.c.album_peak, tracks.c.album_peak),
    loudness.c.lead_in_seconds,
    loudness.c.lead_out_seconds,
    loudness.c.head_lufs,
    loudness.c.tail_lufs,
)

LevelsAndEdges = tuple[Levels, Edges | None]
_NOTHING_KNOWN: LevelsAndEdges = (Levels(), None)


@dataclass(frozen=True, slots=True)
class Measurable:
    """A track whose loudness is to be measured: its file as it is now, and the stretch of it."""

    track_id: int
    path: str
    size: int
    mtime_ns: int
    start_seconds: float = 0.0
    end_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class MeasuredAlbum:
    """An album of which every track was measured.

    Attributes
    ----------
    track_ids : tuple of int
    blocks : tuple of bytes
        ``Loudness.blocks`` of each track.
    true_peak : float
        The highest of them.
    """

    track_ids: tuple[int, ...]
    blocks: tuple[bytes, ...]
    true_peak: float


def measured_as_it_is() -> ColumnElement[bool]:
    """Return the join of a track with the measurement of its file as it is now."""
    return and_(
        loudness.c.track_id == tracks.c.id,
        loudness.c.size == tracks.c.size,
        loudness.c.mtime_ns == tracks.c.mtime_ns,
        loudness.c.start_seconds == tracks.c.start_seconds,
        loudness.c.end_seconds.is_not_distinct_from(tracks.c.end_seconds),
    )


def levels_and_edges(row: Sequence[Any]) -> LevelsAndEdges:
    """Build both from the values of :data:`LEVEL_COLUMNS`."""
    track_gain, album_gain, track_peak, album_peak, lead_in, lead_out, head, tail = row
    if lead_in is not None:
        levels = Levels(track_gain, album_gain, track_peak, album_peak)
        return levels, Edges(lead_in, lead_out, head, tail)
    if track_gain is album_gain is track_peak is album_peak is None:
        return _NOTHING_KNOWN
    return Levels(track_gain, album_gain, track_peak, album_peak), None


def provisional_levels(connection: Connection, levels: Mapping[int, Levels]) -> dict[int, Levels]:
    """Return levels by track, where some of an album is known with an album gain by that."""
    return with_provisional_albums(connection, levels, LEVEL_COLUMNS[:3], measured_as_it_is())


class LoudnessRepository:
    """Loudness in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def pending(self, limit: int | None = None) -> list[Measurable]:
        """Return the tracks that were never measured, or whose file has changed.

        Parameters
        ----------
        limit : int, optional
            How many at most; all where left out.

        Returns
        -------
        list of Measurable
            Those without a ReplayGain tag first; then the newest first.
        """
        statement = (
            select(
                tracks.c.id,
                tracks.c.path,
                tracks.c.size,
                tracks.c.mtime_ns,
                tracks.c.start_seconds,
                tracks.c.end_seconds,
            )
            .select_from(tracks.outerjoin(loudness, measured_as_it_is()))
            .where(tracks.c.missing.is_(False), loudness.c.track_id.is_(None))
            .order_by(tracks.c.track_gain_db.is_not(None), tracks.c.id.desc())
            .limit(limit)
        )
        with self._database.read() as connection:
            return list(starmap(Measurable, connection.execute(statement)))

    def count_pending(self) -> int:
        """Return how many tracks :meth:`pending` would name."""
        statement = (
            select(func.count())
            .select_from(tracks.outerjoin(loudness, measured_as_it_is()))
            .where(tracks.c.missing.is_(False), loudness.c.track_id.is_(None))
        )
        with self._database.read() as connection:
            return connection.scalar(statement) or 0

    def count_measured(self) -> int:
        """Return how many tracks that are there have been measured as they are now."""
        statement = (
            select(func.count())
            .select_from(tracks.join(loudness, measured_as_it_is()))
            .where(tracks.c.missing.is_(False), loudness.c.failed.is_(None))
        )
        with self._database.read() as connection:
            return connection.scalar(statement) or 0

    def measured(self, track_ids: Iterable[int]) -> dict[int, MeasuredLoudness]:
        """Return what was measured of tracks as they are now, by their ids."""
        columns = loudness.c
        statement = (
            select(
                columns.track_id,
                columns.integrated_lufs,
                func.coalesce(columns.range_lu, 0.0),
                columns.true_peak,
                columns.album_lufs,
                columns.album_peak,
                func.coalesce(columns.lead_in_seconds, 0.0),
                func.coalesce(columns.lead_out_seconds, 0.0),
            )
            .select_from(tracks.join(loudness, measured_as_it_is()))
            .where(among(columns.track_id, track_ids), columns.failed.is_(None))
        )
        with self._database.read() as connection:
            return {row[0]: MeasuredLoudness(*row[1:]) for row in connection.execute(statement)}

    def store(self, results: Sequence[tuple[Measurable, Loudness]]) -> None:
        """Keep measurements; the levels of their albums are to be worked out again.

        Tracks that were removed meanwhile are left out.
        """
        with self._database.write() as connection:
            known = _known(connection, [item.track_id for item, _ in results])
            kept = [result for result in results if result[0].track_id in known]
            if not kept:
                return
            _upsert(connection, loudness, [_measured_row(*result) for result in kept])
            _upsert(
                connection,
                loudness_blocks,
                [{"track_id": item.track_id, "blocks": found.blocks} for item, found in kept],
            )
            forget_failures(connection, "loudness", [item.path for item, _ in kept])
            forget_album_levels(connection, known)

    def fail(self, failures: Sequence[tuple[Measurable, str]]) -> None:
        """Note that tracks could not be measured, and why; not tried again until they change."""
        now = time.time()
        with self._database.write() as connection:
            known = _known(connection, [item.track_id for item, _ in failures])
            kept = [failure for failure in failures if failure[0].track_id in known]
            if not kept:
                return
            _upsert(
                connection,
                loudness,
                [{**_empty_row(item), "failed": clean_text(reason)} for item, reason in kept],
            )
            connection.execute(
                delete(loudness_blocks).where(among(loudness_blocks.c.track_id, known))
            )
            record_failures(
                connection, [Failure(item.path, "loudness", reason, now) for item, reason in kept]
            )
            forget_album_levels(connection, known)

    def leave(self, items: Sequence[Measurable]) -> None:
        """Note that tracks are too long to be measured: nothing is wrong with their files.

        They are not tried again until they change.
        """
        with self._database.write() as connection:
            known = _known(connection, [item.track_id for item in items])
            kept = [item for item in items if item.track_id in known]
            if kept:
                rows = [{**_empty_row(item), "failed": ""} for item in kept]
                _upsert(connection, loudness, rows)
                forget_failures(connection, "loudness", [item.path for item in kept])
                forget_album_levels(connection, known)

    def levels(self, track_ids: Sequence[int]) -> dict[int, LevelsAndEdges]:
        """Return at which levels tracks are to be played, and how they begin and end.

        Returns
        -------
        dict of int to (Levels, Edges or None)
            Of every track that the library holds. Gains of tags win over measured ones,
            true peaks over those of tags; edges are None while not measured. What is
            known of an album stands for all of it.
        """
        statement = (
            select(*LEVEL_COLUMNS, tracks.c.id)
            .select_from(tracks.outerjoin(loudness, measured_as_it_is()))
            .where(among(tracks.c.id, track_ids))
        )
        with self._database.read() as connection:
            found = {
                track_id: levels_and_edges(known)
                for *known, track_id in connection.execute(statement)
            }
            levels = provisional_levels(
                connection, {number: known[0] for number, known in found.items()}
            )
        return {number: (levels[number], edges) for number, (_, edges) in found.items()}

    def albums_to_level(self, track_ids: Iterable[int] | None = None) -> list[MeasuredAlbum]:
        """Return the albums whose tracks are all measured, and whose levels are not known yet.

        Parameters
        ----------
        track_ids : iterable of int, optional
            Look only at the albums of these tracks; at every album where left out.
        """
        with self._database.read() as connection:
            complete = _complete_albums(connection, track_ids)
            blocks = _blocks(connection, [number for album in complete for number in album])
        return [
            MeasuredAlbum(
                tuple(album), tuple(blocks[number] for number in album), max(album.values())
            )
            for album in complete
        ]

    def store_album_levels(self, levels: Sequence[tuple[MeasuredAlbum, float | None]]) -> None:
        """Keep the loudness of albums in LUFS; None where nothing in one is loud enough."""
        with self._database.write() as connection:
            for album, lufs in levels:
                connection.execute(
                    update(loudness)
                    .where(among(loudness.c.track_id, album.track_ids))
                    .values(album_lufs=lufs, album_peak=album.true_peak)
                )


def _known(connection: Connection, ids: Iterable[int]) -> set[int]:
    return set(connection.scalars(select(tracks.c.id).where(among(tracks.c.id, ids))))


def _empty_row(item: Measurable) -> dict[str, Any]:
    return {
        **dict.fromkeys(column.name for column in loudness.c),
        "track_id": item.track_id,
        "size": item.size,
        "mtime_ns": item.mtime_ns,
        "start_seconds": item.start_seconds,
        "end_seconds": item.end_seconds,
    }


def _measured_row(item: Measurable, found: Loudness) -> dict[str, Any]:
    return {
        **_empty_row(item),
        "integrated_lufs": found.integrated_lufs,
        "range_lu": found.range_lu,
        "true_peak": found.true_peak,
        "lead_in_seconds": found.edges.lead_in_seconds,
        "lead_out_seconds": found.edges.lead_out_seconds,
        "head_lufs": found.edges.head_lufs,
        "tail_lufs": found.edges.tail_lufs,
    }


def _upsert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    added = insert(table)
    names = [column.name for column in table.c if column.name != "track_id"]
    connection.execute(
        added.on_conflict_do_update(
            index_elements=[table.c.track_id], set_={name: added.excluded[name] for name in names}
        ),
        rows,
    )


def _same_albums(track_ids: Iterable[int]) -> ColumnElement[bool]:
    """Return the condition that a track's album bears the name of one of these tracks' albums."""
    names = select(tracks.c.album).where(among(tracks.c.id, track_ids)).scalar_subquery()
    return and_(tracks.c.album != "", tracks.c.album.in_(names))


def forget_album_levels(connection: Connection, track_ids: Iterable[int]) -> None:
    """Let the levels of the albums of these tracks be worked out again."""
    mates = select(tracks.c.id).where(_same_albums(track_ids))
    connection.execute(
        update(loudness)
        .where(loudness.c.track_id.in_(mates))
        .values(album_lufs=None, album_peak=None)
    )


def _complete_albums(
    connection: Connection, track_ids: Iterable[int] | None
) -> list[dict[int, float]]:
    """Return the true peak of each track of the albums in question.

    A track that could not be measured does not hold up its album.
    """
    statement = (
        select(
            tracks.c.id,
            tracks.c.path,
            tracks.c.album,
            tracks.c.album_artist,
            loudness.c.track_id,
            loudness.c.true_peak,
            loudness.c.album_peak,
        )
        .select_from(tracks.outerjoin(loudness, measured_as_it_is()))
        .where(tracks.c.missing.is_(False))
        .order_by(tracks.c.id)
    )
    if track_ids is None:
        statement = statement.where(tracks.c.album != literal(""))
    else:
        statement = statement.where(_same_albums(track_ids))
    peaks: defaultdict[str, dict[int, float]] = defaultdict(dict)
    waiting: set[str] = set()
    unlevelled: set[str] = set()
    for number, path, album, album_artist, measured, peak, levelled in connection.execute(
        statement
    ):
        release = release_of(album, album_artist, path)
        if measured is None:
            waiting.add(release)
        elif peak is not None:
            peaks[release][number] = peak
            if levelled is None:
                unlevelled.add(release)
    return [peaks[release] for release in peaks if release in unlevelled - waiting]


def _blocks(connection: Connection, track_ids: Iterable[int]) -> dict[int, bytes]:
    statement = select(loudness_blocks.c.track_id, loudness_blocks.c.blocks).where(
        among(loudness_blocks.c.track_id, track_ids)
    )
    return {row[0]: row[1] for row in connection.execute(statement)}
