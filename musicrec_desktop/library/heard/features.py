"""What analysis heard, stored excerpt by excerpt."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Select, bindparam, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.features import (
    EXCERPT_SIZE,
    FEATURE_VERSION,
    FeatureTable,
    TrackFeatures,
)
from musicrec_desktop.core.tracks import AnalysisState, Failure
from musicrec_desktop.library.album_artists import VARIOUS_SPELLINGS
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.failures import record_failures
from musicrec_desktop.library.heard.features_taken_over import take_over_features
from musicrec_desktop.library.heard.sounds import store_sounds
from musicrec_desktop.library.schema import among, excerpts, loudness, tracks
from musicrec_desktop.library.schema import failures as failure_rows

STORED_TYPE = np.dtype("<f2")  # the same bytes on every machine
ROUGHLY, ROUGHLY_SECONDS = 0.05, 1.0  # by how much a stated length may be wrong
_READ_ROWS = 4000

_USABLE = (tracks.c.analysis == AnalysisState.DONE.value, tracks.c.missing.is_(False))


class FeatureRepository:
    """Features in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def store(self, results: Sequence[tuple[int, TrackFeatures]]) -> None:
        """Keep what was heard in tracks, in place of what was kept before.

        Tracks that were removed meanwhile are left out.

        Parameters
        ----------
        results : sequence of (track id, TrackFeatures)

        Raises
        ------
        ValueError
            If an excerpt has not the layout of this version.
        """
        rows = [row for number, features in results for row in _rows(number, features)]
        with self._database.write() as connection:
            known = _known_ids(connection, [number for number, _ in results])
            heard = [_summary(*result) for result in results if result[0] in known]
            if not heard:
                return
            connection.execute(delete(excerpts).where(among(excerpts.c.track_id, known)))
            connection.execute(insert(excerpts), [row for row in rows if row["track_id"] in known])
            connection.execute(update(tracks).where(tracks.c.id == bindparam("heard_id")), heard)
            store_sounds(connection, [result for result in results if result[0] in known])
            paths = select(tracks.c.path).where(among(tracks.c.id, known))
            connection.execute(
                delete(failure_rows)
                .where(failure_rows.c.stage == "analysis")
                .where(failure_rows.c.path.in_(paths))
            )

    def correct_lengths(self, results: Sequence[tuple[int, TrackFeatures]]) -> None:
        """Give tracks the length that was heard where their files promise clearly more, or none.

        A download that broke off says in its head how long it was to be.

        Parameters
        ----------
        results : sequence of (track id, TrackFeatures)
        """
        heard = [
            {
                "heard_id": number,
                "heard_seconds": features.duration_seconds,
                "longest": features.duration_seconds * (1 + ROUGHLY) + ROUGHLY_SECONDS,
            }
            for number, features in results
        ]
        promised = tracks.c.duration_seconds
        wrong = or_(promised.is_(None), promised > bindparam("longest"))
        statement = update(tracks).where(tracks.c.id == bindparam("heard_id"), wrong)
        if heard:
            with self._database.write() as connection:
                connection.execute(
                    statement.values(duration_seconds=bindparam("heard_seconds")), heard
                )

    def fail(self, failures: Sequence[tuple[int, str]]) -> None:
        """Note that tracks could not be listened to, and why.

        They are not tried again until their file or the analysis changes.

        Parameters
        ----------
        failures : sequence of (track id, reason)
        """
        now = time.time()
        by_id = dict(failures)
        with self._database.write() as connection:
            chosen = among(tracks.c.id, by_id)
            found = connection.execute(select(tracks.c.id, tracks.c.path).where(chosen)).all()
            connection.execute(
                update(tracks)
                .where(chosen)
                .values(analysis=AnalysisState.FAILED.value, analysis_version=FEATURE_VERSION)
            )
            record_failures(
                connection,
                [Failure(path, "analysis", by_id[number], now) for number, path in found],
            )

    def try_failed_again(self) -> None:
        """Let wait again what could not be listened to, or measured, but for what is too long."""
        failed = tracks.c.analysis == AnalysisState.FAILED.value
        with self._database.write() as connection:
            connection.execute(
                update(tracks).where(failed).values(analysis=AnalysisState.PENDING.value)
            )
            connection.execute(delete(loudness).where(loudness.c.failed != ""))

    def take_over(self, library: FeatureRepository, track_ids: Sequence[int]) -> int:
        """Keep for a few hundred tracks what another library has heard in the same files.

        Returns
        -------
        int
            For how many: those whose file has not changed since.
        """
        return take_over_features(library._database, self._database, track_ids)

    def ids(self) -> list[int]:
        """Return the tracks that have been listened to and are there, by ascending id."""
        statement = (
            select(tracks.c.id)
            .where(*_USABLE, tracks.c.analysis_version == FEATURE_VERSION)
            .order_by(tracks.c.id)
        )
        with self._database.read() as connection:
            return list(connection.scalars(statement))

    def table(self, ids: Sequence[int] | None = None) -> FeatureTable:
        """Read the features of the current version.

        Parameters
        ----------
        ids : sequence of int, optional
            Tracks wanted; all that :meth:`ids` names by default. Those without
            features are left out.

        Returns
        -------
        FeatureTable
            Tracks by ascending id, excerpts in time order.
        """
        usable = [*_USABLE, excerpts.c.version == FEATURE_VERSION]
        if ids is not None:
            usable.append(among(tracks.c.id, ids))
        chosen = select().join_from(excerpts, tracks).where(*usable)
        with self._database.read() as connection:
            owners_of, values = _read_excerpts(connection, chosen)
            track_ids, owners = np.unique(owners_of, return_inverse=True)
            artists = _artist_codes(connection, track_ids)
        return FeatureTable(track_ids, values, owners.astype(np.int32), artists)


def _known_ids(connection: Connection, ids: Iterable[int]) -> set[int]:
    return set(connection.scalars(select(tracks.c.id).where(among(tracks.c.id, ids))))


def _rows(track_id: int, features: TrackFeatures) -> list[dict[str, Any]]:
    values = np.asarray(features.excerpts)
    starts = features.starts_seconds
    if values.ndim != 2 or values.shape != (len(starts), EXCERPT_SIZE) or not len(starts):
        raise ValueError(
            f"excerpts of shape {values.shape} with {len(starts)} starts, "
            f"not (n >= 1, {EXCERPT_SIZE})"
        )
    return [
        {
            "track_id": track_id,
            "position": position,
            "start_seconds": float(starts[position]),
            "version": features.version,
            "values": values[position].astype(STORED_TYPE).tobytes(),
        }
        for position in range(len(values))
    ]


def _summary(track_id: int, features: TrackFeatures) -> dict[str, Any]:
    return {
        "heard_id": track_id,
        "analysis": AnalysisState.DONE.value,
        "analysis_version": features.version,
        "tempo_bpm": features.tempo_bpm,
        "tempo_confidence": features.tempo_confidence,
        "key": features.key,
        "key_confidence": features.key_confidence,
        "loudness_lufs": features.loudness_lufs,
    }


def _read_excerpts(
    connection: Connection, chosen: Select[Any]
) -> tuple[NDArray[np.int64], NDArray[np.float16]]:
    """Read blobs into one array, without a Python object for each number."""
    count = connection.scalar(chosen.add_columns(func.count())) or 0
    owners = np.empty(count, np.int64)
    values = np.empty((count, EXCERPT_SIZE), np.float16)
    statement = chosen.add_columns(excerpts.c.track_id, excerpts.c["values"]).order_by(
        excerpts.c.track_id, excerpts.c.position
    )
    result = connection.execution_options(yield_per=_READ_ROWS).execute(statement)
    start = 0
    for rows in result.partitions():
        track_ids, blobs = zip(*rows, strict=True)
        stop = start + len(rows)
        owners[start:stop] = track_ids
        joined = np.frombuffer(b"".join(blobs), STORED_TYPE)
        values[start:stop] = joined.reshape(len(rows), EXCERPT_SIZE)
        start = stop
    return owners, values


def _artist_codes(connection: Connection, track_ids: NDArray[np.int64]) -> NDArray[np.int32]:
    """Number the artists of tracks; −1 where the tags name none.

    Compilations are by the artist of each track, not by "Various Artists".
    """
    statement = (
        select(tracks.c.album_artist, tracks.c.artist)
        .where(among(tracks.c.id, track_ids.tolist()))
        .order_by(tracks.c.id)
    )
    codes: dict[str, int] = {"": -1}
    numbered = np.empty(len(track_ids), np.int32)
    for position, (album_artist, artist) in enumerate(connection.execute(statement)):
        name = album_artist.casefold()
        if not name or name in VARIOUS_SPELLINGS:
            name = artist.casefold()
        numbered[position] = codes.setdefault(name, len(codes) - 1)
    return numbered
