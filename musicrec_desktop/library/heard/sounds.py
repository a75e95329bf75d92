"""What is heard beside the descriptors: kinds, tuning, dynamics, fingerprints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.features import FEATURE_VERSION, Sound, SoundKind, TrackFeatures
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import among, fingerprints, sounds

STORED_TYPE = np.dtype("<u4")  # the same bytes on every machine


class SoundRepository:
    """Sounds out of the library; features bring them in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, track_ids: Iterable[int]) -> dict[int, Sound]:
        """Return the sounds of tracks, without their fingerprints.

        Tracks that were not listened to by the current version are left out.
        """
        statement = select(
            sounds.c.track_id,
            sounds.c.kind,
            sounds.c.kind_confidence,
            sounds.c.rival_bpm,
            sounds.c.beat_strength,
            sounds.c.tuning_cents,
            sounds.c.loudness_range_db,
            sounds.c.crest_db,
        ).where(among(sounds.c.track_id, track_ids), sounds.c.version == FEATURE_VERSION)
        with self._database.read() as connection:
            return {
                track_id: Sound(SoundKind(kind), *rest)
                for track_id, kind, *rest in connection.execute(statement)
            }

    def fingerprints(self, track_ids: Iterable[int] | None = None) -> dict[int, NDArray[np.uint32]]:
        """Return the fingerprints of tracks, or of all; shape (n_frames,) each.

        Tracks that were not listened to by the current version are left out.
        """
        statement = (
            select(fingerprints.c.track_id, fingerprints.c["values"])
            .join(sounds, sounds.c.track_id == fingerprints.c.track_id)
            .where(sounds.c.version == FEATURE_VERSION)
        )
        if track_ids is not None:
            statement = statement.where(among(fingerprints.c.track_id, track_ids))
        with self._database.read() as connection:
            return {
                track_id: np.frombuffer(values, STORED_TYPE).astype(np.uint32, copy=False)
                for track_id, values in connection.execute(statement)
            }


def store_sounds(connection: Connection, results: Sequence[tuple[int, TrackFeatures]]) -> None:
    """Keep the sounds of tracks inside a transaction that is already open."""
    if not results:
        return
    _replace(
        connection,
        sounds,
        [
            {
                "track_id": track_id,
                "version": features.version,
                "kind": features.sound.kind.value,
                "kind_confidence": features.sound.kind_confidence,
                "rival_bpm": features.sound.rival_bpm,
                "beat_strength": features.sound.beat_strength,
                "tuning_cents": features.sound.tuning_cents,
                "loudness_range_db": features.sound.loudness_range_db,
                "crest_db": features.sound.crest_db,
            }
            for track_id, features in results
        ],
    )
    _replace(
        connection,
        fingerprints,
        [
            {
                "track_id": track_id,
                "values": features.sound.fingerprint.astype(STORED_TYPE).tobytes(),
            }
            for track_id, features in results
        ],
    )


def _replace(connection: Connection, table: Table, rows: list[dict[str, object]]) -> None:
    added = insert(table)
    columns = [column.name for column in table.c if column.name != "track_id"]
    connection.execute(
        added.on_conflict_do_update(
            index_elements=[table.c.track_id], set_={name: added.excluded[name] for name in columns}
        ),
        rows,
    )
