"""What stations and mixes ask of every track, beside what filters do, as columns of numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select

from musicrec_desktop.core.songs import song_key
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.driver_rows import driver_rows
from musicrec_desktop.library.schema import loudness, sounds, tracks


@dataclass(frozen=True, slots=True)
class DiscoveryFacts:
    """Tracks by ascending id; every array has one entry a track, NaN where unknown.

    Attributes
    ----------
    ids : ndarray of int64
    years, loudness_lufs, beat_strengths, ranges_db : ndarray of float32
    heads_lufs, tails_lufs, lead_ins_seconds, lead_outs_seconds : ndarray of float32
        Of the measured edges.
    added_at : ndarray of float64
        Unix time.
    songs : ndarray of int64
        Equal for recordings of one song; −1 where artist or title is unknown.
    """

    ids: NDArray[np.int64]
    years: NDArray[np.float32]
    loudness_lufs: NDArray[np.float32]
    beat_strengths: NDArray[np.float32]
    ranges_db: NDArray[np.float32]
    heads_lufs: NDArray[np.float32]
    tails_lufs: NDArray[np.float32]
    lead_ins_seconds: NDArray[np.float32]
    lead_outs_seconds: NDArray[np.float32]
    added_at: NDArray[np.float64]
    songs: NDArray[np.int64]


_MEASURES = (
    "years",
    "loudness_lufs",
    "beat_strengths",
    "ranges_db",
    "heads_lufs",
    "tails_lufs",
    "lead_ins_seconds",
    "lead_outs_seconds",
)


class DiscoveryFactsRepository:
    """Facts out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self) -> DiscoveryFacts:
        """Return the facts of all tracks."""
        statement = (
            select(
                tracks.c.id,
                tracks.c.year,
                tracks.c.loudness_lufs,
                sounds.c.beat_strength,
                sounds.c.loudness_range_db,
                loudness.c.head_lufs,
                loudness.c.tail_lufs,
                loudness.c.lead_in_seconds,
                loudness.c.lead_out_seconds,
                tracks.c.added_at,
                tracks.c.artist,
                tracks.c.album_artist,
                tracks.c.title,
            )
            .select_from(tracks.outerjoin(sounds).outerjoin(loudness))
            .order_by(tracks.c.id)
        )
        with self._database.read() as connection:
            rows = list(driver_rows(connection, statement))
        columns = list(zip(*rows, strict=True)) if rows else [()] * (len(_MEASURES) + 5)
        measures = {
            name: np.array(column, np.float32)
            for name, column in zip(_MEASURES, columns[1:-4], strict=True)
        }
        return DiscoveryFacts(
            ids=np.array(columns[0], np.int64),
            added_at=np.array(columns[-4], np.float64),
            songs=_numbered(
                song_key(artist or album_artist, title)
                for artist, album_artist, title in zip(*columns[-3:], strict=True)
            ),
            **measures,
        )

    def years(self) -> dict[int, int]:
        """Return the years of the tracks that name one and whose files are there, by track."""
        statement = (
            select(tracks.c.id, tracks.c.year)
            .where(tracks.c.year > 0, tracks.c.missing.is_(False))
            .order_by(tracks.c.id)
        )
        with self._database.read() as connection:
            return {row[0]: row[1] for row in driver_rows(connection, statement)}

    def of_album(self, album: str) -> list[int]:
        """Return the tracks of albums with this title, in the order of their places."""
        statement = (
            select(tracks.c.id)
            .where(tracks.c.album == album, tracks.c.missing.is_(False))
            .order_by(tracks.c.disc_number, tracks.c.track_number, tracks.c.id)
        )
        with self._database.read() as connection:
            return list(connection.scalars(statement))


def _numbered(keys: Iterable[str]) -> NDArray[np.int64]:
    """Number keys as they come; −1 for empty ones."""
    numbers: dict[str, int] = {"": -1}
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys], np.int64)
