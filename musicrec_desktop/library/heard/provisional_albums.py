"""The level of albums of which only some tracks are measured.

Their tracks are to follow each other without a jump, so that all are played at one gain: the
one that the tracks which are known would have as an album.
"""

from __future__ import annotations

import math
import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import ColumnElement, Connection, and_, select

from musicrec_desktop.core.play_queue import Levels
from musicrec_desktop.core.tracks import release_of
from musicrec_desktop.library.schema import among, loudness, tracks

UNTOLD_SECONDS = 240.0  # of a track whose length is not known


@dataclass(slots=True)
class _Album:
    """What is known of an album; energies are relative to the reference loudness."""

    track_ids: list[int] = field(default_factory=list)
    told_db: float | None = None
    energy: float = 0.0
    seconds: float = 0.0
    peak: float | None = None

    def gain_db(self) -> float | None:
        if self.told_db is not None or self.seconds == 0:
            return self.told_db
        return -10 * math.log10(self.energy / self.seconds)


def with_provisional_albums(
    connection: Connection,
    levels: Mapping[int, Levels],
    columns: Sequence[ColumnElement[float | None]],
    joined: ColumnElement[bool],
) -> dict[int, Levels]:
    """Return levels, those without an album gain with that of what is known of their albums.

    Parameters
    ----------
    connection : Connection
    levels : mapping of int to Levels
        By the ids of the tracks.
    columns : sequence of ColumnElement
        Track gain, album gain and peak, of a track's tags or measured.
    joined : ColumnElement
        The join of tracks and their loudness.
    """
    wanted = [number for number, own in levels.items() if own.album_gain_db is None]
    found = dict(levels)
    for album in _albums(connection, wanted, columns, joined) if wanted else ():
        gain_db = album.gain_db()
        if gain_db is None:
            continue
        for number in album.track_ids:
            own = levels.get(number)
            if own is not None and own.album_gain_db is None:
                peak = album.peak if own.album_peak is None else own.album_peak
                found[number] = replace(own, album_gain_db=gain_db, album_peak=peak)
    return found


def _albums(
    connection: Connection,
    track_ids: Iterable[int],
    columns: Sequence[ColumnElement[float | None]],
    joined: ColumnElement[bool],
) -> Iterable[_Album]:
    silent = and_(loudness.c.true_peak.is_not(None), loudness.c.integrated_lufs.is_(None))
    names = select(tracks.c.album).where(among(tracks.c.id, track_ids)).scalar_subquery()
    statement = (
        select(
            tracks.c.id,
            tracks.c.path,
            tracks.c.album,
            tracks.c.album_artist,
            tracks.c.duration_seconds,
            silent,
            *columns,
        )
        .select_from(tracks.outerjoin(loudness, joined))
        .where(tracks.c.missing.is_(False), tracks.c.album != "", tracks.c.album.in_(names))
        .order_by(tracks.c.id)
    )
    albums: defaultdict[str, _Album] = defaultdict(_Album)
    for number, path, title, artist, seconds, is_silent, *known in connection.execute(statement):
        album = albums[release_of(title, artist, os.fsdecode(path))]
        album.track_ids.append(number)
        gain_db, told_db, peak = known
        if album.told_db is None:
            album.told_db = told_db
        if peak is not None:
            album.peak = max(peak, album.peak or 0.0)
        if gain_db is not None and not is_silent:
            weight = seconds or UNTOLD_SECONDS
            album.energy += weight * 10 ** (-gain_db / 10)
            album.seconds += weight
    return albums.values()
