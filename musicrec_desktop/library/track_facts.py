"""What filters ask of every track at once, as columns of numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, select

from musicrec_desktop.core.codecs import LOSSLESS
from musicrec_desktop.core.features import (
    EXCERPT_SIZE,
    FEATURE_VERSION,
    FeatureTable,
    SoundKind,
)
from musicrec_desktop.library.album_artists import VARIOUS_SPELLINGS
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.driver_rows import driver_rows
from musicrec_desktop.library.heard.features import STORED_TYPE
from musicrec_desktop.library.schema import among, excerpts, recordings, sounds, tracks

KINDS = tuple(SoundKind)
# Half an excerpt: below, likeness says little, and what is so short is mostly a jingle, a
# sample or a damaged file.
SHORTEST_SECONDS = 10.0
_READ_ROWS = 4000
_UNKNOWN_KIND = KINDS.index(SoundKind.MUSIC)  # where in doubt, music


@dataclass(frozen=True, slots=True)
class TrackFacts:
    """Tracks by ascending id; every array has one entry a track.

    Attributes
    ----------
    ids : ndarray of int64
    artists, album_artists : ndarray of int32
        Equal for equal names; −1 where there is none, or "Various Artists".
    tempos_bpm, rivals_bpm : ndarray of float32
        NaN where unknown.
    keys : ndarray of int32
        Numbers of names in ``names``; −1 where unknown.
    genres : ndarray of int32
        Likewise.
    lossless, missing : ndarray of bool
    kinds : ndarray of int8
        Index into :data:`KINDS`.
    recordings : ndarray of int64
        Equal for copies of one recording; −1 for a track that has none.
    durations_seconds, ranges_db : ndarray of float32
        How long, and how much the loudness varies; NaN where unknown.
    names : list of str
        What the numbers of artists, keys and genres stand for, shared by all that
        one repository reads.
    """

    ids: NDArray[np.int64]
    artists: NDArray[np.int32]
    album_artists: NDArray[np.int32]
    tempos_bpm: NDArray[np.float32]
    rivals_bpm: NDArray[np.float32]
    keys: NDArray[np.int32]
    genres: NDArray[np.int32]
    lossless: NDArray[np.bool_]
    missing: NDArray[np.bool_]
    kinds: NDArray[np.int8]
    recordings: NDArray[np.int64]
    durations_seconds: NDArray[np.float32]
    ranges_db: NDArray[np.float32]
    names: list[str]

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def short(self) -> NDArray[np.bool_]:
        """Which are too short to be recommended unasked; none where most of the library is."""
        with np.errstate(invalid="ignore"):
            short: NDArray[np.bool_] = self.durations_seconds < SHORTEST_SECONDS
        return short & (2 * np.count_nonzero(short) < len(short))

    def row(self, track_id: int) -> int | None:
        """Return the row of a track, or None."""
        where = int(np.searchsorted(self.ids, track_id))
        known = where < len(self.ids) and self.ids[where] == track_id
        return where if known else None

    def rows(self, ids: Iterable[int]) -> NDArray[np.int64]:
        """Return the rows of those ids that are known."""
        found = (self.row(track_id) for track_id in ids)
        return np.array([row for row in found if row is not None], np.int64)

    def updated(self, newer: TrackFacts) -> TrackFacts:
        """Return these facts with those of some tracks put in the place of older ones."""
        kept = ~np.isin(self.ids, newer.ids)
        order = np.argsort(np.concatenate([self.ids[kept], newer.ids]), kind="stable")
        columns = {
            item.name: np.concatenate([getattr(self, item.name)[kept], getattr(newer, item.name)])[
                order
            ]
            for item in fields(self)
            if item.name != "names"
        }
        return TrackFacts(**columns, names=newer.names)


class TrackFactsRepository:
    """Facts out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._numbers: dict[str, int] = {}
        self._names: list[str] = []

    def read(self, ids: Iterable[int] | None = None) -> TrackFacts:
        """Return the facts of some tracks, or of all. Not for two threads at once."""
        with self._database.read() as connection:
            rows = _read(connection, ids)
        columns = list(zip(*rows, strict=True)) if rows else [()] * _COLUMNS
        number, artist, album_artist, tempo, rival, key, genre, codec, missing = columns[:9]
        kind, recording, duration, loudness_range = columns[9:]
        kinds = {kind.value: place for place, kind in enumerate(KINDS)}
        return TrackFacts(
            ids=np.array(number, np.int64),
            artists=self._coded(
                name or other for name, other in zip(artist, album_artist, strict=True)
            ),
            album_artists=self._coded(album_artist),
            tempos_bpm=np.array(tempo, np.float32),
            rivals_bpm=np.array(rival, np.float32),
            keys=self._coded(key, folded=False),
            genres=self._coded(genre),
            lossless=np.array([name in LOSSLESS for name in codec], bool),
            missing=np.array(missing, bool),
            kinds=np.array([kinds.get(name, _UNKNOWN_KIND) for name in kind], np.int8),
            recordings=np.array([-1 if item is None else item for item in recording], np.int64),
            durations_seconds=np.array(duration, np.float32),
            ranges_db=np.array(loudness_range, np.float32),
            names=self._names,
        )

    def raw_values(self, ids: Iterable[int]) -> FeatureTable:
        """Return what was heard in a few tracks, without their artists.

        For an answer that is waited for: one look-up a track, where
        :meth:`FeatureRepository.table` goes through the library.
        """
        statement = (
            select(excerpts.c.track_id, excerpts.c["values"])
            .where(among(excerpts.c.track_id, ids), excerpts.c.version == FEATURE_VERSION)
            .order_by(excerpts.c.track_id, excerpts.c.position)
        )
        with self._database.read() as connection:
            rows = connection.execute(statement).all()
        owners_of = np.array([row[0] for row in rows], np.int64)
        values = np.frombuffer(b"".join(row[1] for row in rows), STORED_TYPE)
        track_ids, owners = np.unique(owners_of, return_inverse=True)
        return FeatureTable(
            track_ids,
            values.reshape(len(rows), EXCERPT_SIZE),
            owners.astype(np.int32),
            np.full(len(track_ids), -1, np.int32),
        )

    def _coded(self, names: Iterable[str], *, folded: bool = True) -> NDArray[np.int32]:
        """Number names, in lower case unless told otherwise; −1 for none."""
        numbers = _Remembered(lambda name: self._number(name.casefold() if folded else name))
        return np.array(list(map(numbers.__getitem__, names)), np.int32)

    def _number(self, name: str) -> int:
        if not name or name in VARIOUS_SPELLINGS:
            return -1
        if name not in self._numbers:
            self._numbers[name] = len(self._names)
            self._names.append(name)
        return self._numbers[name]


class _Remembered(dict[str, int]):
    """What a function answers, asked once for each name: a library has few of them."""

    def __init__(self, answer: Callable[[str], int]) -> None:
        super().__init__()
        self._answer = answer

    def __missing__(self, name: str) -> int:
        number = self[name] = self._answer(name)
        return number


_COLUMNS = 13


def _read(connection: Connection, ids: Iterable[int] | None) -> list[Sequence[Any]]:
    statement = (
        select(
            tracks.c.id,
            tracks.c.artist,
            tracks.c.album_artist,
            tracks.c.tempo_bpm,
            sounds.c.rival_bpm,
            tracks.c.key,
            tracks.c.genre,
            tracks.c.codec,
            tracks.c.missing,
            sounds.c.kind,
            recordings.c.recording_id,
            tracks.c.duration_seconds,
            sounds.c.loudness_range_db,
        )
        .select_from(
            tracks.outerjoin(sounds).outerjoin(recordings, recordings.c.track_id == tracks.c.id)
        )
        .order_by(tracks.c.id)
    )
    if ids is not None:
        statement = statement.where(among(tracks.c.id, ids))
    return list(driver_rows(connection, statement))
