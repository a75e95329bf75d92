"""Which tracks are copies of one recording, as a service has found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select

from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import among, recordings, tracks


@dataclass(frozen=True, slots=True)
class RecordingGroup:
    """Tracks that hold the same recording.

    Attributes
    ----------
    recording_id : int
    track_ids : tuple of int
        Ascending.
    confidences : tuple of float
        0 to 1, of each track.
    """

    recording_id: int
    track_ids: tuple[int, ...]
    confidences: tuple[float, ...]


class RecordingRepository:
    """Recordings in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def store(self, groups: Sequence[Sequence[tuple[int, float]]]) -> None:
        """Keep groups of copies in place of all that were kept before.

        Parameters
        ----------
        groups : sequence of sequence of (track id, confidence)
            A track stands in one group at most. Tracks that were removed meanwhile
            are left out. A group is known by its lowest track id.

        Raises
        ------
        ValueError
            If a track stands in two groups.
        """
        rows = [
            {"track_id": track_id, "recording_id": min(group)[0], "confidence": confidence}
            for group in groups
            if group
            for track_id, confidence in group
        ]
        if len({row["track_id"] for row in rows}) != len(rows):
            raise ValueError("a track stands in two recordings")
        with self._database.write() as connection:
            connection.execute(delete(recordings))
            known = set(
                connection.scalars(
                    select(tracks.c.id).where(
                        among(tracks.c.id, (int(row["track_id"]) for row in rows))
                    )
                )
            )
            kept = [row for row in rows if row["track_id"] in known]
            if kept:
                connection.execute(insert(recordings), kept)

    def groups(self) -> list[RecordingGroup]:
        """Return the recordings that more than one track holds, by id."""
        found: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
        statement = select(
            recordings.c.recording_id, recordings.c.track_id, recordings.c.confidence
        ).order_by(recordings.c.recording_id, recordings.c.track_id)
        with self._database.read() as connection:
            for recording_id, track_id, confidence in connection.execute(statement):
                found[recording_id].append((track_id, confidence))
        return [
            RecordingGroup(recording_id, *zip(*members, strict=True))
            for recording_id, members in found.items()
            if len(members) > 1
        ]
