"""What the columns of the browser list, each read in one pass over the tracks."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.browsing import same_name, values_of
from musicrec_desktop.core.column_browser import TEMPO_STEP_BPM, BrowserKind
from musicrec_desktop.core.features import KEY_SHOWN, TEMPO_SHOWN
from musicrec_desktop.library.album_artists import known_name
from musicrec_desktop.library.database import Database

# Names of folders need not be UTF-8: as bytes they come as they are.
_PATH = r"replace(CAST(path AS TEXT), '\', '/')"
_ALBUM = "iif(album_artist = '', CAST(release AS BLOB), release)"
_FOLDER = f"CAST(rtrim(rtrim({_PATH}, replace({_PATH}, '/', 'x')), '/') AS BLOB)"
_ASKED = {
    BrowserKind.GENRE: ("genre", "genre"),
    BrowserKind.ARTIST: ("artist", "artist"),
    BrowserKind.ALBUM: (_ALBUM, "release"),
    BrowserKind.COMPOSER: ("composer", "composer"),
    BrowserKind.DECADE: ("nullif(year, 0) / 10 * 10", "1"),
    BrowserKind.YEAR: ("nullif(year, 0)", "1"),
    BrowserKind.FOLDER: (_FOLDER, "1"),
    BrowserKind.RATING: (
        "(SELECT stars FROM ratings WHERE track_id = tracks.id AND listener_id = :listener)",
        "1",
    ),
    BrowserKind.FORMAT: ("codec", "codec"),
    BrowserKind.KEY: (f"iif(key_confidence >= {KEY_SHOWN}, key, '')", "1"),
    BrowserKind.TEMPO: (
        f"iif(tempo_confidence >= {TEMPO_SHOWN} AND tempo_bpm > 0, "
        f"CAST(round(tempo_bpm) AS INTEGER) / {TEMPO_STEP_BPM} * {TEMPO_STEP_BPM}, '')",
        "1",
    ),
}
# Where no album artist is named, the album's page says whose it is, and so does the column.
_ALBUM_ARTISTS = """
    SELECT album_artist, count(*), group_concat(id), NULL FROM tracks
    WHERE album_artist <> '' GROUP BY album_artist
    UNION ALL SELECT artist, count(*), group_concat(id), NULL FROM tracks
    WHERE album_artist = '' AND release = '' GROUP BY artist
    UNION ALL SELECT common_artist(min(artist), max(artist)), count(*), group_concat(id), NULL
    FROM tracks WHERE album_artist = '' AND release <> '' GROUP BY release"""
# Of which a tag may name several, in spellings that differ in case.
_NAMES = frozenset(
    {
        BrowserKind.GENRE,
        BrowserKind.ALBUM_ARTIST,
        BrowserKind.ARTIST,
        BrowserKind.COMPOSER,
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class TracksByValue:
    """Values, and the tracks of each.

    Attributes
    ----------
    keys : list of str
        In no order; empty for tracks that say nothing.
    tracks : ndarray of int64, shape (n,)
        Ids.
    values : ndarray of int32, shape (n,)
        The value of each, as its place among the keys.
    years : ndarray of int32, shape (k,)
        Of each key the earliest year, where they are albums; 0 where it is not known.
    """

    keys: list[str]
    tracks: NDArray[np.int64]
    values: NDArray[np.int32]
    years: NDArray[np.int32]


class ColumnValuesRepository:
    """Reads them. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, kind: BrowserKind, listener_id: int) -> TracksByValue:
        """Return what the tracks of the library say of one kind.

        Parameters
        ----------
        kind : BrowserKind
        listener_id : int
            Whose ratings are asked for.
        """
        bound = {"listener": listener_id} if kind is BrowserKind.RATING else {}
        with self._database.read() as connection:
            rows = connection.exec_driver_sql(_statement(kind), bound).all()
        return _by_value(rows, named=kind in _NAMES)


def _statement(kind: BrowserKind) -> str:
    """Ask for the ids of a value in one text: a row for each would take three times as long."""
    if kind is BrowserKind.ALBUM_ARTIST:
        return _ALBUM_ARTISTS
    asked, grouped = _ASKED[kind]
    year = "min(nullif(year, 0))" if kind is BrowserKind.ALBUM else "NULL"
    return f"SELECT {asked}, count(*), group_concat(id), {year} FROM tracks GROUP BY {grouped}"


def _by_value(rows: Iterable[Any], *, named: bool) -> TracksByValue:
    """Put rows of a value, its number of tracks and their ids into arrays."""
    spellings: dict[str, Counter[str]] = {}
    places: dict[str, int] = {}
    owners: list[int] = []
    sizes: list[int] = []
    texts: list[str] = []
    years: dict[int, int] = {}
    for value, size, ids, year in rows:
        text = _text(value)
        for key, name in _names(text).items() if named else ((text, text),):
            place = places.setdefault(key, len(places))
            if year is not None:
                years[place] = min(year, years.get(place, year))
            owners.append(place)
            sizes.append(size)
            texts.append(ids)
            if named:
                spellings.setdefault(key, Counter())[name] += size
    keys = [_usual(spellings[key]) for key in places] if named else list(places)
    tracks = np.fromstring(",".join(texts), np.int64, sep=",")
    values = np.repeat(np.array(owners, np.int32), np.array(sizes, np.intp))
    known = np.array([years.get(place, 0) for place in range(len(keys))], np.int32)
    return TracksByValue(keys, tracks, values, known)


def _text(value: str | bytes | float | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bytes):
        return os.fsdecode(value)
    return value if isinstance(value, str) else f"{value:g}"


def _names(text: str) -> dict[str, str]:
    """Return the names in a tag by what they are known by; one in two spellings is one."""
    names = map(known_name, values_of(text))
    return {same_name(name): name for name in names}


def _usual(spelt: Counter[str]) -> str:
    return max(spelt.items(), key=lambda item: (item[1], item[0]))[0]
